import { useSearchParams } from 'react-router'

/**
 * Filters kept in the address, so that a list can be sent to somebody; an empty value takes one away.
 * What is set goes on top of what the address says now, not of what was last drawn: of two filters set in quick
 * succession the second must not undo the first.
 */
export function useFilters(): readonly [URLSearchParams, (name: string, value: string | undefined) => void] {
  const [query, setQuery] = useSearchParams()
  const set = (name: string, value: string | undefined) => {
    const next = new URLSearchParams(window.location.search)
    if (value === undefined || value === '') next.delete(name)
    else next.set(name, value)
    setQuery(next, { replace: true })
  }
  return [query, set]
}
