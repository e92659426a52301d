import type { GapKind, PeoplePage, PeopleSum, PersonRow } from '../../api-types.ts'
import { tradeOf } from '../../text/trades.ts'
import { useWords, type Words } from '../../text/words.tsx'
import { Link } from 'react-router'
import { DayScale, DayStrip } from './day-strip.tsx'
import { isMoneyGap, stationOf } from './months.ts'

/** Room the other columns need; the strip takes the rest. */
const OTHERS = 690
const CELL = { min: 9, max: 17 } as const

export function PeopleTable({
  pages,
  length,
  width,
  month,
  project,
  onDay,
}: {
  pages: readonly PeoplePage[]
  length: number
  width: number
  month: string
  project?: string
  onDay: (person: PersonRow, n: number) => void
}) {
  const words = useWords()
  const { people } = words.t.chain
  const rows = pages.flatMap(page => page.rows)
  const cell = Math.min(CELL.max, Math.max(CELL.min, Math.floor((width - OTHERS) / length)))
  if (rows.length === 0) return <p className="empty">{people.empty}</p>
  return (
    <div className="scroll-x">
      <table className="ledger people-table">
        <thead>
          <tr>
            <th scope="col">{people.columns.worker}</th>
            <th scope="col">{people.columns.trade}</th>
            <th scope="col">
              <span className="aloud">{people.strip}</span>
              <DayScale length={length} cell={cell} />
            </th>
            <th scope="col" className="num">
              {people.columns.days}
            </th>
            <th scope="col" className="num">
              {people.columns.rate}
            </th>
            <th scope="col" className="num">
              {people.columns.due}
            </th>
            <th scope="col" className="num">
              {people.columns.arrived}
            </th>
            <th scope="col" className="num">
              {people.columns.owed}
            </th>
            <th scope="col">{people.columns.signature}</th>
            <th scope="col">{people.columns.stopped}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(person => (
            <Row
              key={person.worker}
              person={person}
              length={length}
              cell={cell}
              month={month}
              project={project}
              onDay={onDay}
            />
          ))}
        </tbody>
        <Sums pages={pages} rows={rows} />
      </table>
    </div>
  )
}

function Row({
  person,
  length,
  cell,
  month,
  project,
  onDay,
}: {
  person: PersonRow
  length: number
  cell: number
  month: string
  project: string | undefined
  onDay: (person: PersonRow, n: number) => void
}) {
  const words = useWords()
  const { people, stations } = words.t.chain
  const isOwed = BigInt(person.owedFen) > 0n || (person.kind !== undefined && isMoneyGap(person.kind as GapKind))
  return (
    <tr>
      <th scope="row">
        {project ? (
          <Link to={`/handbook/${encodeURIComponent(project)}/${person.worker}`}>{person.name}</Link>
        ) : (
          person.name
        )}
        {person.siteCard ? <span className="note"> {person.siteCard}</span> : null}
      </th>
      <td>{[person.trade ? words.pick(tradeOf(person.trade)) : '', person.crew].filter(Boolean).join('　')}</td>
      <td>
        <DayStrip person={person} length={length} cell={cell} month={month} onDay={n => onDay(person, n)} />
      </td>
      <td className="num">{person.days}</td>
      <td className="num t-plain">{person.rateFen ? words.moneyShort(person.rateFen) : '–'}</td>
      <td className="num">{money(person.dueFen, words)}</td>
      <td className="num">{money(person.arrivedFen, words)}</td>
      <td className={`num ${isOwed ? 't-gap strong' : ''}`}>
        {isOwed && BigInt(person.owedFen) === 0n ? words.t.chain.unknownSum : money(person.owedFen, words)}
      </td>
      <td className="sign">{signature(person, words)}</td>
      <td>
        {person.kind ? (
          stations[stationOf(person.kind as GapKind)]
        ) : (
          <span className="zero">{words.t.frame.notApplicable}</span>
        )}
      </td>
    </tr>
  )

  function signature(one: PersonRow, said: Words) {
    if (one.contested)
      return (
        <span className="t-late" title={one.contested}>
          {people.contested}
          <span className="note contest"> {one.contested}</span>
        </span>
      )
    if (one.signedOn) return people.signedOn(said.day(one.signedOn))
    return BigInt(one.dueFen) === 0n ? (
      <span className="t-quiet">{people.noLine}</span>
    ) : (
      <span className="t-late">{people.unsigned}</span>
    )
  }
}

function money(fen: string, words: Words) {
  return BigInt(fen) === 0n ? <span className="zero">0.00</span> : words.money(fen)
}

/** All others of the set: what the server sums beside the first page, less the pages fetched since. */
export function restOf(pages: readonly PeoplePage[]): PeopleSum {
  const [first, ...later] = pages
  const rows = later.flatMap(page => page.rows)
  const minus = (field: 'dueFen' | 'arrivedFen' | 'owedFen') =>
    String(rows.reduce((left, row) => left - BigInt(row[field]), BigInt(first?.rest[field] ?? '0')))
  return {
    people: (first?.rest.people ?? 0) - rows.length,
    dueFen: minus('dueFen'),
    arrivedFen: minus('arrivedFen'),
    owedFen: minus('owedFen'),
  }
}

/** The rest in one row, and the sum of the whole set: the column always adds up. */
function Sums({ pages, rows }: { pages: readonly PeoplePage[]; rows: readonly PersonRow[] }) {
  const words = useWords()
  const { people } = words.t.chain
  const rest = restOf(pages)
  const sum = (field: 'dueFen' | 'arrivedFen' | 'owedFen') =>
    rows.reduce((total, row) => total + BigInt(row[field]), BigInt(rest[field]))
  const restRow =
    rest.people > 0 ? (
      <tr className="rest">
        <th scope="row" colSpan={5}>
          {people.rest(words.count(rest.people))}
        </th>
        <td className="num">{money(rest.dueFen, words)}</td>
        <td className="num">{money(rest.arrivedFen, words)}</td>
        <td className={`num ${BigInt(rest.owedFen) > 0n ? 't-gap strong' : ''}`}>{money(rest.owedFen, words)}</td>
        <td colSpan={2} />
      </tr>
    ) : null
  const owed = sum('owedFen')
  return (
    <tfoot>
      {restRow}
      <tr>
        <th scope="row" colSpan={5}>
          {people.sum(words.count(rows.length + rest.people))}
        </th>
        <td className="num">{words.money(sum('dueFen'))}</td>
        <td className="num">{words.money(sum('arrivedFen'))}</td>
        <td className={`num ${owed > 0n ? 't-gap' : ''}`}>{words.money(owed)}</td>
        <td colSpan={2} />
      </tr>
    </tfoot>
  )
}
