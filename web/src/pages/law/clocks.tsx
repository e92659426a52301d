import { Link } from 'react-router'
import type { AnswerOf } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { CiteLink } from '../../frame/cite-link.tsx'
import { hashOf } from '../../parts/law/facts.ts'
import { useFilters } from '../../parts/use-filters.ts'
import { useRead } from '../../reads.ts'
import { LawFilters } from './filters.tsx'
import { useWords } from '../../text/words.tsx'
import { LawTabs } from './tabs.tsx'

type LawClock = AnswerOf<'law/listClocks'>['rows'][number]

/** Every statutory clock: from what to what, how long, whether the last day moves; each can be asked. */
export default function ClocksPage() {
  const words = useWords()
  const { law } = words.t
  const [query, set] = useFilters()
  const on = query.get('on') ?? words.today
  const text = query.get('q') ?? ''
  const list = useRead('law/listClocks', { on })
  return (
    <>
      <LawTabs />
      <Busy query={list} rows={12}>
        {({ rows }) => (
          <>
            <div className="page-head">
              <div>
                <h1>{law.clocksTitle}</h1>
                <p className="lead">{law.clocksLead(rows.length)}</p>
              </div>
            </div>
            <LawFilters
              day={{ label: law.on, value: on, onChange: day => set('on', day) }}
              find={{ label: law.findClock, value: text, onChange: text => set('q', text) }}
            />
            <Clocks rows={rows.filter(row => matches(row, text))} />
          </>
        )}
      </Busy>
    </>
  )
}

function matches(row: LawClock, text: string): boolean {
  const wanted = text.trim().toLowerCase()
  const texts = [row.id, ...[row.label, row.starts, row.ends].flatMap(one => [one.zh, one.en])]
  return texts.some(one => one.toLowerCase().includes(wanted))
}

function Clocks({ rows }: { rows: readonly LawClock[] }) {
  const words = useWords()
  const { law, frame } = words.t
  if (rows.length === 0) return <p className="card empty t-quiet">{frame.none}</p>
  return (
    <div className="card scroll-x">
      <table className="ledger law-clocks">
        <thead>
          <tr>
            <th scope="col">{law.clockColumns.label}</th>
            <th scope="col">{law.clockColumns.span}</th>
            <th scope="col">{law.clockColumns.length}</th>
            <th scope="col">{law.clockColumns.roll}</th>
            <th scope="col">{law.clockColumns.cite}</th>
            <th scope="col">
              <span className="aloud">{law.clockColumns.ask}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.id}>
              <th scope="row">{words.pick(row.label)}</th>
              <td className="t-plain">
                {words.pick(row.starts)} → {words.pick(row.ends)}
              </td>
              <td>
                {row.length === undefined ? (
                  <span className="t-unknown">{law.notThen}</span>
                ) : (
                  <b className="nowrap">
                    {row.length} {law.units[row.unit] ?? row.unit}
                  </b>
                )}
                {row.kind === 'waiting' ? <div className="note">{law.waiting}</div> : null}
              </td>
              <td className="note">{law.rolls[row.roll] ?? row.roll}</td>
              <td>
                <CiteLink cite={row.cite} />
              </td>
              <td className="nowrap">
                <Link
                  to={`/law/ask/deadline${hashOf({ clock: row.id })}`}
                  aria-label={`${law.askClock}: ${words.pick(row.label)}`}
                >
                  {law.askClock}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
