import type { ChainMonth } from '../../api-types.ts'
import { useWords } from '../../text/words.tsx'

export type LateDays = ChainMonth['lateDays'][number]
export type Holder = LateDays['holder']
export const HOLDERS = ['owner', 'contractor', 'bank'] as const satisfies readonly Holder[]

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
  const counted = ordered.map(month => ({ month: month.month, late: month.lateDays }))
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
                    <LateCell late={one.late.filter(late => late.holder === holder)} />
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

/** Cells a day up to ten, then the number says the rest; each place where the party held the money has its own. */
function LateCell({ late }: { late: readonly LateDays[] }) {
  const words = useWords()
  if (late.length === 0) return <span className="zero">0</span>
  return (
    <>
      {late.map(one => (
        <div key={one.station} className="nowrap">
          <DayCells days={one.days} running={one.running} />{' '}
          <b
            className={one.running ? 't-gap' : 't-late'}
            title={one.running ? words.t.chain.lateDays.running(one.days) : words.t.chain.lateDays.paid(one.days)}
          >
            {one.days}
          </b>{' '}
          <span className="note">{words.t.chain.stations[one.station]}</span>
        </div>
      ))}
    </>
  )
}

const MOST_CELLS = 10

function DayCells({ days, running }: { days: number; running: boolean }) {
  const cells = Math.min(MOST_CELLS, days)
  return (
    <svg width={cells * 9} height="10" aria-hidden="true" style={{ verticalAlign: -1 }}>
      {Array.from({ length: cells }, (_, n) => n * 9 + 0.5).map(x => (
        <rect key={x} x={x} y={0.5} width={7} height={9} className={running ? 'gap-box thin' : 'late-cell'} />
      ))}
    </svg>
  )
}
