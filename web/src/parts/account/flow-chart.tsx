import { useRef } from 'react'
import { useWords } from '../../text/words.tsx'
import { useWidth } from '../use-width.ts'
import { type Account, flowPlan } from './flow-plan.ts'

const HEIGHT = 190
const BAR = 5

/** What came in and went out of a wage account over time, and the balance after each day. */
export function FlowChart({ account }: { account: Account }) {
  const words = useWords()
  const t = words.t.accounts
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box, 640)
  const plan = flowPlan(account, width, HEIGHT)
  if (!plan) return <p className="empty">{t.noMoves}</p>
  return (
    <figure className="curve">
      <figcaption className="aloud">
        {account.curve
          .slice(-12)
          .map(point => t.curveSentence(words.day(point.on), words.yuan(point.balanceFen)))
          .join(' ')}
      </figcaption>
      <div ref={box}>
        <svg width={plan.width} height={HEIGHT} aria-hidden="true" style={{ overflow: 'visible' }}>
          {plan.bars.map(bar => (
            <rect
              key={bar.key}
              x={bar.x}
              y={bar.y}
              width={BAR}
              height={Math.max(1, bar.height)}
              className={bar.isIn ? 'flow-in' : 'flow-out'}
            />
          ))}
          <line x1="0" x2={plan.width} y1={plan.zeroY} y2={plan.zeroY} stroke="var(--line2)" />
          <path d={plan.path} className="flow-balance" />
          <text x="0" y={HEIGHT - 4} className="scale">
            {words.day(plan.firstOn)}
          </text>
          <text x={plan.width - 10} y={HEIGHT - 4} textAnchor="end" className="scale today-scale">
            {words.t.proceeding.today}
          </text>
        </svg>
      </div>
    </figure>
  )
}
