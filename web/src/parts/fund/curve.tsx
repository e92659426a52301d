import { useRef } from 'react'
import { useWords } from '../../text/words.tsx'
import { useWidth } from '../use-width.ts'
import { curvePlan, type Fund } from './curve-plan.ts'

const HEIGHT = 150

/** The balance of a fund over time, from its postings; the dotted line is its size. */
export function Curve({ fund }: { fund: Fund }) {
  const words = useWords()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box, 640)
  const plan = curvePlan(fund, width, HEIGHT)
  const t = words.t.funds
  return (
    <figure className="curve">
      <figcaption className="aloud">
        {fund.curve
          .map(point => t.curveSentence(words.day(point.on), words.pick(point.reason), words.yuan(point.fen)))
          .join(' ')}
      </figcaption>
      <div ref={box}>
        {plan ? (
          <svg width={plan.width} height={plan.height} aria-hidden="true" style={{ overflow: 'visible' }}>
            <line x1="0" x2={plan.todayX} y1={HEIGHT - 18} y2={HEIGHT - 18} stroke="var(--line2)" />
            {plan.sizeY === undefined ? null : (
              <>
                <line x1="0" x2={plan.todayX} y1={plan.sizeY} y2={plan.sizeY} className="curve-size" />
                <text x={plan.todayX} y={plan.sizeY - 4} textAnchor="end" className="scale">
                  {t.size} {words.moneyShort(fund.sizeFen ?? '0')}
                </text>
              </>
            )}
            <path d={plan.path} className={fund.isLow ? 'curve-line low' : 'curve-line'} />
            {plan.steps.map(step => (
              <circle key={step.key} cx={step.x} cy={step.y} r="2.5" className="curve-dot" />
            ))}
            <text x="0" y={HEIGHT - 4} className="scale">
              {words.day(plan.steps[0]?.on ?? fund.day)}
            </text>
            <text x={plan.todayX} y={HEIGHT - 4} textAnchor="end" className="scale today-scale">
              {words.t.proceeding.today}
            </text>
          </svg>
        ) : null}
      </div>
    </figure>
  )
}
