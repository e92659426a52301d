import { useSearchParams } from 'react-router'

/** Filters kept in the address, so that a list can be sent to somebody; an empty value takes one away. */
export function useFilters(): readonly [URLSearchParams, (name: string, value: string | undefined) => void] {
  const [query, setQuery] = useSearchParams()
  const set = (name: string, value: string | undefined) =>
    setQuery(
      before => {
        const next = new URLSearchParams(before)
        if (value === undefined || value === '') next.delete(name)
        else next.set(name, value)
        return next
      },
      { replace: true },
    )
  return [query, set]
}
