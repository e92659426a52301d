import type { ChainMonth } from '../../api-types.ts'
import { useWords, type Words } from '../../text/words.tsx'
import { HOLDERS, type Holder, type LateDays, lateDaysOf } from './late-days.ts'

/** Below the time view: each late day counted against one party. */
export function LateDaysCard({
  months,
  firmOf,
}: {
  months: readonly ChainMonth[]
  firmOf: (holder: Holder) => string
}) {
  const words = useWords()
  const { lateDays, parties } = words.t.chain
  const ordered = [...months].reverse()
  const counted = ordered.map(month => ({ month: month.month, late: lateDaysOf(month, words.today) }))
  const sumOf = (holder: Holder) => counted.reduce((sum, one) => sum + daysOf(one.late, holder), 0)
  const total = HOLDERS.reduce((sum, holder) => sum + sumOf(holder), 0)
  return (
    <section className="card" aria-labelledby="late-days">
      <div className="card-head">
        <h2 id="late-days">{lateDays.title}</h2>
        <span className="note">{lateDays.note}</span>
        <span className="push">
          {total === 0
            ? lateDays.none
            : lateDays.total(
                total,
                HOLDERS.map(holder => `${parties[holder]} ${sumOf(holder)}`).join(words.t.board.comma),
              )}
        </span>
      </div>
      <div className="scroll-x">
        <table className="ledger">
          <thead>
            <tr>
              <th scope="col">{lateDays.party}</th>
              <th scope="col">
                <span className="aloud">{lateDays.firm}</span>
              </th>
              {counted.map(one => (
                <th key={one.month} scope="col">
                  {words.monthShort(one.month)}
                </th>
              ))}
              <th scope="col" className="num">
                {lateDays.sum}
              </th>
            </tr>
          </thead>
          <tbody>
            {HOLDERS.map(holder => (
              <tr key={holder}>
                <th scope="row">{parties[holder]}</th>
                <td>{firmOf(holder)}</td>
                {counted.map(one => (
                  <td key={one.month}>
                    {lateCell(
                      one.late.find(late => late.holder === holder),
                      words,
                    )}
                  </td>
                ))}
                <td className="num strong">{sumOf(holder)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function daysOf(late: readonly LateDays[], holder: Holder): number {
  return late.filter(one => one.holder === holder).reduce((sum, one) => sum + one.days, 0)
}

/** Cells a day up to ten, then the number says the rest. */
function lateCell(late: LateDays | undefined, words: Words) {
  if (!late) return <span className="zero">0</span>
  const cells = Math.min(10, late.days)
  return (
    <span className="nowrap">
      <svg width={cells * 9} height="10" aria-hidden="true" style={{ verticalAlign: -1 }}>
        {Array.from({ length: cells }, (_, n) => n * 9 + 0.5).map(x => (
          <rect key={x} x={x} y={0.5} width={7} height={9} className={late.running ? 'gap-box thin' : 'late-cell'} />
        ))}
      </svg>{' '}
      <b
        className={late.running ? 't-gap' : 't-late'}
        title={late.running ? words.t.chain.lateDays.running(late.days) : words.t.chain.lateDays.paid(late.days)}
      >
        {late.days}
      </b>
    </span>
  )
}
