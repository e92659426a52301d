import { Button, Drawer } from 'antd'
import { useRead } from '../../reads.ts'
import type { PersonRow } from '../../api-types.ts'
import { dayOfMonth, monthLength } from '../../calendar.ts'
import { Busy } from '../../frame/busy.tsx'
import { useWords } from '../../text/words.tsx'
import { dayWords } from './day-strip.tsx'

/** One worker, one day: what the day counts for and the punches behind it. */
export function Punches({
  project,
  month,
  person,
  n,
  onMove,
  onClose,
}: {
  project: string
  month: string
  person: PersonRow
  n: number
  onMove: (n: number) => void
  onClose: () => void
}) {
  const words = useWords()
  const { people } = words.t.chain
  const day = dayOfMonth(month, n)
  const query = useRead('attendance/listPunches', { project, worker: person.worker, day })
  return (
    <Drawer open onClose={onClose} size={360} title={people.punches(person.name, words.day(day))} destroyOnHidden>
      <div className="day-steps">
        <Button
          size="small"
          disabled={n <= 1}
          onClick={() => onMove(n - 1)}
          aria-label={`${words.day(dayOfMonth(month, Math.max(1, n - 1)))}`}
        >
          ‹
        </Button>
        <b>{words.longDay(day)}</b>
        <Button
          size="small"
          disabled={n >= monthLength(month)}
          onClick={() => onMove(n + 1)}
          aria-label={`${words.day(dayOfMonth(month, Math.min(monthLength(month), n + 1)))}`}
        >
          ›
        </Button>
      </div>
      <p className="lead">{dayWords(person, n, words)}</p>
      <Busy query={query} rows={3}>
        {page =>
          page.rows.length === 0 ? (
            <p className="empty">{people.noPunches}</p>
          ) : (
            <ol className="punches">
              {page.rows.map(punch => (
                <li key={punch.at}>
                  <time dateTime={punch.at}>{timeOf(punch.at)}</time>{' '}
                  <span className="tag">{punch.direction === 'in' ? people.in : people.out}</span>{' '}
                  {punch.retracted ? <span className="t-late">{people.retracted}</span> : null}
                </li>
              ))}
            </ol>
          )
        }
      </Busy>
    </Drawer>
  )
}

/** `07:02:11` of `2026-10-22 07:02:11+08` or an ISO instant; the server speaks Asia/Shanghai. */
export function timeOf(at: string): string {
  return /[T ](\d{2}:\d{2}(?::\d{2})?)/.exec(at)?.[1] ?? at
}
