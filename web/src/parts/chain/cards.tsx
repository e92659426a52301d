import type { ChainMonth } from '../../api-types.ts'
import { useWords } from '../../text/words.tsx'
import { GapWhy } from './gap-why-button.tsx'
import { gapsOn, isMoneyGap, overdueOf, STATIONS, stationOf } from './months.ts'
import { boxLabel, calmOf, gapNotes, turnsOf } from './said.ts'

/** The chain on a narrow screen: a card a month, six short links on one line, the gap in words below. */
export function ChainCards({
  months,
  onDrill,
}: {
  months: readonly ChainMonth[]
  onDrill: (month: ChainMonth, kind: string | undefined) => void
}) {
  const words = useWords()
  return (
    <ul className="chain-cards">
      {months.map(month => {
        const gaps = gapsOn(month, words.today)
        const overdue = overdueOf(month, words.today)
        return (
          <li key={month.month} className={overdue.people > 0 ? 'overdue' : ''}>
            <div className="title-line">
              <b>{words.month(month.month)}</b>
              {overdue.people > 0 ? (
                <span className="t-gap strong">{words.t.chain.overdue(overdue.days)}</span>
              ) : (
                <span className="t-quiet">{gaps.length === 0 ? calmOf(month, words) : ''}</span>
              )}
            </div>
            <ShortLinks month={month} />
            {gaps.map(gap => (
              <div key={gap.kind} className="card-gap">
                <button
                  type="button"
                  className="plain-button"
                  aria-label={boxLabel(month, gap, words)}
                  onClick={() => onDrill(month, gap.kind)}
                >
                  {gapNotes(gap, words).map(note => (
                    <div key={note.text} className={`t-${note.tone}${note.strong ? ' strong' : ''}`}>
                      {note.text}
                    </div>
                  ))}
                </button>
              </div>
            ))}
            {turnsOf(month, words).map(turn => (
              <p key={`${turn.gap.kind}-${turn.gap.cause}-${turn.firm}`} className="t-plain">
                <b className={`t-${turn.tone}`}>{turn.party}</b> {turn.does} <GapWhy month={month} gap={turn.gap} />
              </p>
            ))}
          </li>
        )
      })}
    </ul>
  )
}

/** Six links; a gap is a hollow hatched link in place, what comes after it or is not due is dotted. */
function ShortLinks({ month }: { month: ChainMonth }) {
  const words = useWords()
  const gaps = gapsOn(month, words.today)
  const money: Record<string, string> = {
    due: month.hasSheet ? month.dueFen : month.expectedFen,
    funded: month.coveredFen,
    ordered: month.orderedFen,
    arrived: month.arrivedFen,
  }
  return (
    <ol className="short-links">
      {STATIONS.map((station, index) => {
        const gap = gaps.find(one => stationOf(one.kind) === station && one.kind !== 'not-worked')
        const isEmpty = index > 1 && BigInt(money[station] ?? '0') === 0n
        const look =
          gap && (isMoneyGap(gap.kind) || gap.kind === 'not-registered')
            ? 'gap'
            : isEmpty
              ? 'not-due'
              : station === 'arrived'
                ? 'arrived'
                : 'flow'
        return (
          <li key={station}>
            <svg width="100%" height="10" preserveAspectRatio="none" viewBox="0 0 60 10" aria-hidden="true">
              {look === 'gap' ? (
                <rect x="0.750" y="0.750" width="56" height="8.500" className="gap-box" />
              ) : look === 'not-due' ? (
                <line x1="0" x2="57" y1="5" y2="5" className="not-due" />
              ) : (
                <path d="M0,0 L54,0 L58,5 L54,10 L0,10 Z" className={`link-${look}`} />
              )}
            </svg>
            <span className={look === 'gap' ? 't-gap strong' : 't-quiet'}>{words.t.chain.stations[station]}</span>
          </li>
        )
      })}
    </ol>
  )
}
