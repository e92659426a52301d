import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { read, type Reads } from './api.ts'

/** A read that keeps the old answer on the page while the new one comes. */
export function useRead<N extends keyof Reads>(name: N, query: Reads[N]['ask'], enabled = true) {
  return useQuery<Reads[N]['answer']>({
    queryKey: [name, query],
    queryFn: ({ signal }) => read(name, query, signal),
    placeholderData: keepPreviousData,
    enabled,
  })
}

/** The reads that answer page by page. */
type Paged = { [N in keyof Reads]: Reads[N]['answer'] extends { readonly next?: string } ? N : never }[keyof Reads]

/** A paged read shown as one growing list: `data` are the pages so far, `more` fetches the next, when there is one. */
export function useListed<N extends Paged>(name: N, query: Reads[N]['ask']) {
  const list = useInfiniteQuery({
    queryKey: [name, query, 'listed'],
    queryFn: ({ pageParam, signal }) =>
      read(name, { ...query, ...(pageParam === undefined ? {} : { cursor: pageParam }) }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Reads[N]['answer']) => (last as { readonly next?: string }).next,
  })
  const more = list.hasNextPage ? () => void list.fetchNextPage() : undefined
  const data: readonly Reads[N]['answer'][] | undefined = list.data?.pages
  return { data, error: list.error, isFetching: list.isFetching, refetch: list.refetch, more }
}
