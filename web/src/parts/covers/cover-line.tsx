import { useRef } from 'react'
import { useWords } from '../../text/words.tsx'
import { useWidth } from '../use-width.ts'
import { type CoverPlan, type CoverRowPlan, coverPlan, type Money } from './cover-plan.ts'

const BAND = 26
const PAPER = 14
const TOP = 8

/** Deposit and guarantees over time: covered days calm, uncovered days red, hatched and counted; below, the papers. */
export function CoverLines({ money }: { money: Money }) {
  const words = useWords()
  const track = useRef<HTMLDivElement>(null)
  const width = useWidth(track, 640)
  const plan = coverPlan(money, width)
  return (
    <figure className="covers">
      <figcaption className="aloud">{plan.rows.map(row => sentenceOf(row, words)).join(' ')}</figcaption>
      <div className="cover-row cover-head" aria-hidden="true">
        <div />
        <div ref={track}>
          <svg width={plan.width} height="18" aria-hidden="true" style={{ overflow: 'visible' }}>
            {plan.months.map(({ month, x }) => (
              <text key={month} x={x + 3} y="13" className="scale">
                {words.monthShort(month)}
              </text>
            ))}
            <text x={plan.todayX} y="13" textAnchor="middle" className="scale today-scale">
              {words.t.proceeding.today}
            </text>
          </svg>
        </div>
        <div />
      </div>
      {plan.rows.map(row => (
        <Row key={row.line.kind} row={row} plan={plan} />
      ))}
    </figure>
  )
}

type Words = ReturnType<typeof useWords>

function sentenceOf(row: CoverRowPlan, words: Words): string {
  const { t } = words
  const { line } = row
  return t.money.lineSentence(
    t.money.kinds[line.kind],
    words.yuan(line.requiredFen),
    words.yuan(line.coveredFen),
    line.uncoveredDays,
  )
}

function Row({ row, plan }: { row: CoverRowPlan; plan: CoverPlan }) {
  const words = useWords()
  const t = words.t.money
  const { line } = row
  const height = TOP + BAND + 6 + Math.max(1, row.papers.length) * PAPER
  const ends = row.stretches.at(-1)
  return (
    <div className="cover-row">
      <div className="cover-name">
        <b>{t.kinds[line.kind]}</b>
        <div className="note">{t.required(words.yuan(line.requiredFen))}</div>
      </div>
      <svg width={plan.width} height={height} aria-hidden="true" style={{ overflow: 'visible' }}>
        <defs>
          <pattern id={`uncovered-${line.kind}`} width="6" height="6" patternUnits="userSpaceOnUse">
            <path d="M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2" stroke="var(--cinM)" strokeWidth="1" />
          </pattern>
        </defs>
        {plan.months.map(({ month, x }) => (
          <line key={month} x1={x} x2={x} y1="0" y2={height} stroke="var(--line)" />
        ))}
        {row.stretches.map(stretch => (
          <g key={stretch.from}>
            <rect
              x={stretch.x}
              y={TOP}
              width={stretch.width}
              height={BAND}
              className={stretch.look === 'covered' ? 'cover-yes' : 'cover-no'}
              fill={stretch.look === 'covered' ? undefined : `url(#uncovered-${line.kind})`}
            />
          </g>
        ))}
        {row.papers.map(({ paper, x1, x2, goesOn }, index) => {
          const y = TOP + BAND + 10 + index * PAPER
          return (
            <g key={paper.id} className={paper.expired ? 'paper-bar over' : 'paper-bar'}>
              <line x1={x1} x2={x2} y1={y} y2={y} />
              <line x1={x1} x2={x1} y1={y - 4} y2={y + 4} />
              {goesOn ? null : <line x1={x2} x2={x2} y1={y - 4} y2={y + 4} />}
            </g>
          )
        })}
        {plan.completesX === undefined ? null : (
          <line x1={plan.completesX} x2={plan.completesX} y1="0" y2={height} className="cover-completes" />
        )}
        <line x1={plan.todayX} x2={plan.todayX} y1="0" y2={height} className="clock-today" />
      </svg>
      <div className="cover-state">
        {line.uncoveredDays > 0 ? (
          <b className="t-gap">{t.uncoveredDays(line.uncoveredDays)}</b>
        ) : (
          <span>{t.coveredAll}</span>
        )}
        <div className="note">{ends?.look === 'covered' ? t.coveredNow : t.notCoveredNow}</div>
      </div>
    </div>
  )
}
