import type { AnswerOf } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { useRead } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'
import { Bar } from './site.tsx'

type Workforce = AnswerOf<'registry/workforce'>

/** The skilled workforce of the sites one sees: grades, training and pay by grade; own workers of the contractors. */
export default function WorkforcePage() {
  const words = useWords()
  const t = words.t.registry
  const query = useRead('registry/workforce', {})
  return (
    <Busy query={query} rows={8}>
      {data => {
        const people = data.grades.reduce((sum, row) => sum + row.people, 0)
        const graded = people - (data.grades.find(row => row.grade === 'none')?.people ?? 0)
        return (
          <>
            <div className="page-head">
              <div>
                <h1>{t.workforce}</h1>
                <p className="lead">
                  {people === 0 ? t.workforceNone : t.workforceLead(words.count(graded), words.count(people))}
                </p>
              </div>
            </div>
            {people === 0 ? null : <Grades data={data} />}
            {people === 0 ? null : <Firms data={data} />}
          </>
        )
      }}
    </Busy>
  )
}

/** Pay by grade as bars on one scale, with people and training beside; the table is the chart. */
function Grades({ data }: { data: Workforce }) {
  const words = useWords()
  const t = words.t.registry
  const most = data.grades.reduce(
    (max, row) => (BigInt(row.rateFen ?? '0') > max ? BigInt(row.rateFen ?? '0') : max),
    1n,
  )
  const columns = t.gradeColumns
  return (
    <section className="card" aria-labelledby="grade-title">
      <div className="card-head">
        <h2 id="grade-title">{t.byGrade}</h2>
      </div>
      <div className="scroll-x">
        <table className="ledger">
          <thead>
            <tr>
              <th scope="col">{columns.grade}</th>
              <th scope="col" className="num">
                {columns.people}
              </th>
              <th scope="col" className="num">
                {columns.trained}
              </th>
              <th scope="col" className="num">
                {columns.rate}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {data.grades.map(row => (
              <tr key={row.grade}>
                <th scope="row">{t.grades[row.grade]}</th>
                <td className="num">{words.count(row.people)}</td>
                <td className={`num ${row.trained < row.people ? 't-late' : ''}`}>{words.count(row.trained)}</td>
                <td className="num">{row.rateFen ? words.money(row.rateFen) : t.noRate}</td>
                <td style={{ width: '40%' }} aria-hidden="true">
                  <span className="fill-bar">
                    <span style={{ width: `${Number((BigInt(row.rateFen ?? '0') * 100n) / most)}%` }} />
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Firms({ data }: { data: Workforce }) {
  const words = useWords()
  const t = words.t.registry
  const columns = t.firmColumns
  return (
    <section className="card" aria-labelledby="firm-title">
      <div className="card-head">
        <h2 id="firm-title">{t.byFirm}</h2>
      </div>
      {data.firms.map(row => (
        <div key={row.firm} className="registry-part">
          <h3>
            {row.firm}{' '}
            <span className="note">
              {columns.people} {words.count(row.people)}
            </span>
          </h3>
          <dl className="fill-bars">
            <Bar label={columns.own} part={row.own} whole={row.people} />
            <Bar label={columns.graded} part={row.graded} whole={row.people} />
          </dl>
        </div>
      ))}
    </section>
  )
}
