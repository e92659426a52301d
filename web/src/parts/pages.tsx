import { Button } from 'antd'
import { useState } from 'react'
import { useWords } from '../text/words.tsx'

/** Paging by cursor: the way back is the list of cursors already used. A changed filter starts over. */
export function usePages(filter: string) {
  const [state, setState] = useState<{
    readonly filter: string
    readonly before: readonly (string | undefined)[]
    readonly cursor: string | undefined
  }>({ filter, before: [], cursor: undefined })
  const current = state.filter === filter ? state : { filter, before: [], cursor: undefined }
  return {
    cursor: current.cursor,
    number: current.before.length + 1,
    forward: (next: string) => setState({ filter, before: [...current.before, current.cursor], cursor: next }),
    back: () => setState({ filter, before: current.before.slice(0, -1), cursor: current.before.at(-1) }),
  }
}

export function Pager({ pages, next }: { pages: ReturnType<typeof usePages>; next: string | undefined }) {
  const { t } = useWords()
  if (pages.number === 1 && next === undefined) return null
  return (
    <nav className="pager no-print" aria-label={t.frame.page}>
      <Button size="small" disabled={pages.number === 1} onClick={pages.back}>
        {t.frame.previous}
      </Button>
      <span>{t.frame.pageNumber(pages.number)}</span>
      <Button size="small" disabled={next === undefined} onClick={() => next !== undefined && pages.forward(next)}>
        {t.frame.next}
      </Button>
    </nav>
  )
}
