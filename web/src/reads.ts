import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { read } from './api.ts'
import type { AnswerOf, QueryOf, ReadName } from './api-types.ts'

/** A read that keeps the old answer on the page while the new one comes. */
export function useRead<N extends ReadName>(name: N, query: QueryOf<N>, enabled = true) {
  return useQuery<AnswerOf<N>>({
    queryKey: [name, query],
    queryFn: ({ signal }) => read(name, query, signal),
    placeholderData: keepPreviousData,
    enabled,
  })
}

/** The reads that answer page by page. */
type Paged = { [N in ReadName]: AnswerOf<N> extends { next?: string } ? N : never }[ReadName]

/** A paged read shown as one growing list: `data` are the pages so far, `more` fetches the next, when there is one. */
export function useListed<N extends Paged>(name: N, query: QueryOf<N>) {
  const list = useInfiniteQuery({
    queryKey: [name, query, 'listed'],
    queryFn: ({ pageParam, signal }) =>
      read(name, { ...query, ...(pageParam === undefined ? {} : { cursor: pageParam }) }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: AnswerOf<N>) => (last as { readonly next?: string }).next,
  })
  const more = list.hasNextPage ? () => void list.fetchNextPage() : undefined
  const data: readonly AnswerOf<N>[] | undefined = list.data?.pages
  return { data, error: list.error, isFetching: list.isFetching, refetch: list.refetch, more }
}
