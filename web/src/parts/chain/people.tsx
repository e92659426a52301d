import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { ChainMonth, GapKind, PeoplePage, PersonRow } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { useLive } from '../../frame/live.tsx'
import { useListed } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'
import { useWidth } from '../use-width.ts'
import { monthLength } from '../../calendar.ts'
import { stationOf } from './months.ts'
import { PeopleTable } from './people-table.tsx'
import { Punches } from './punches.tsx'

type HeadProps = {
  readonly title: string
  readonly count: number
  readonly more: (() => void) | undefined
  readonly onClose: () => void
}

/** Below the chain: the people of the box that was opened, one row a worker, the rest in one sum. */
export function People({
  project,
  month,
  kind,
  onClose,
}: {
  project: string
  month: ChainMonth
  kind: GapKind | undefined
  onClose: () => void
}) {
  const words = useWords()
  const { people } = words.t.chain
  const { say } = useLive()
  const section = useRef<HTMLElement>(null)
  const width = useWidth(section, 1240)
  const [day, setDay] = useState<{ readonly person: PersonRow; readonly n: number }>()
  const list = useListed('reconciliation/people', { project, month: month.month, kind })
  const pages = list.data
  const title = people.title(
    words.month(month.month),
    kind ? people.gapOf(words.t.chain.stations[stationOf(kind)]) : people.allPeople,
    words.count(countOf(pages)),
  )
  useEffect(() => {
    // Somebody opened it: the list takes the focus. A page that arrives with it open keeps the focus where it is.
    if (document.activeElement === document.body) return
    section.current?.focus({ preventScroll: true })
    section.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  useEffect(() => {
    if (pages) say(title)
  }, [pages, say, title])
  const back = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !day) onClose()
  }
  return (
    <section className="card people" ref={section} tabIndex={-1} aria-labelledby="people-title" onKeyDown={back}>
      <PeopleHead title={title} count={countOf(pages)} more={list.more} onClose={onClose} />
      <Busy query={list} what={words.month(month.month)}>
        {loaded => (
          <PeopleTable
            pages={loaded}
            length={monthLength(month.month)}
            width={width}
            month={month.month}
            project={project}
            onDay={(person, n) => setDay({ person, n })}
          />
        )}
      </Busy>
      {day ? (
        <Punches
          project={project}
          month={month.month}
          person={day.person}
          n={day.n}
          onMove={n => setDay({ ...day, n })}
          onClose={() => setDay(undefined)}
        />
      ) : null}
    </section>
  )
}

function PeopleHead({ title, count, more, onClose }: HeadProps) {
  const words = useWords()
  const { people } = words.t.chain
  return (
    <div className="card-head">
      <h2 id="people-title">{title}</h2>
      <span className="note">{people.note}</span>
      <span className="push no-print">
        {more ? (
          <button type="button" className="link-button" onClick={more}>
            {people.seeAll(words.count(count))}
          </button>
        ) : null}
        <button type="button" className="link-button" onClick={onClose}>
          {people.back}
        </button>
      </span>
    </div>
  )
}

/** Everybody of the box: those of the first page, and those the server sums beside it. */
export function countOf(pages: readonly PeoplePage[] | undefined): number {
  const [first] = pages ?? []
  return (first?.rows.length ?? 0) + (first?.rest.people ?? 0)
}
