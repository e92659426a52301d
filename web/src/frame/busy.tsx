import type { ReactNode } from 'react'
import { useWords } from '../text/words.tsx'
import { Problems } from './refusal.tsx'

type Waited<T> = {
  readonly data: T | undefined
  readonly error: unknown
  readonly isFetching: boolean
  readonly refetch: () => unknown
}

function widths(rows: number): readonly { readonly key: string; readonly width: string }[] {
  return Array.from({ length: rows }, (_, n) => ({ key: `row-${n}`, width: `${86 - (n % 3) * 14}%` }))
}

/**
 * What a read shows while it comes: old content at 60 %, a thin line after 300 ms, rows of real height only the
 * first time.
 */
export function Busy<T>({
  query,
  rows = 6,
  what,
  children,
}: {
  query: Waited<T>
  rows?: number
  what?: string
  children: (data: T) => ReactNode
}) {
  const words = useWords()
  if (query.error && query.data === undefined)
    return <Problems error={query.error} onRetry={() => void query.refetch()} />
  return (
    <div className="busy" aria-busy={query.isFetching}>
      {query.isFetching ? <div className="busy-line no-print" /> : null}
      {query.data === undefined ? (
        <div className="card" aria-label={words.t.frame.loading} role="img">
          {widths(rows).map(line => (
            <span key={line.key} className="skeleton" style={{ width: line.width }} />
          ))}
          {what ? (
            <p className="note busy-words" style={{ padding: '0 16px 8px' }}>
              {words.t.frame.loadingLong(what)}
            </p>
          ) : null}
        </div>
      ) : (
        <div className="busy-old">{children(query.data)}</div>
      )}
      {query.error && query.data !== undefined ? (
        <Problems error={query.error} onRetry={() => void query.refetch()} />
      ) : null}
    </div>
  )
}
