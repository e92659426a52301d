import { useRef } from 'react'
import { useWords } from '../../text/words.tsx'
import { useWidth } from '../use-width.ts'
import { type Node, type NodeLane, type NodePlan, nodePlan } from './node-plan.ts'
import { nodeStateText, nodeWords } from './said.ts'

const HEIGHT = 34
const BAND = 14
const TOP = 10

/** One lane a node: its planned day, the review, the term of payment, what ran beyond, and the day it was paid. */
export function NodeLines({ nodes, today }: { nodes: readonly Node[]; today: string }) {
  const words = useWords()
  const track = useRef<HTMLDivElement>(null)
  const width = useWidth(track, 640)
  const plan = nodePlan(nodes, today, width)
  return (
    <figure className="covers nodes">
      <figcaption className="aloud">
        {nodes.map(node => `${node.name} ${nodeWords(node, words).join(' ')} ${nodeStateText(node, words)}`).join('. ')}
      </figcaption>
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
      {plan.lanes.map(lane => (
        <Lane key={lane.node.number} lane={lane} plan={plan} />
      ))}
    </figure>
  )
}

function Lane({ lane, plan }: { lane: NodeLane; plan: NodePlan }) {
  const words = useWords()
  const { node } = lane
  return (
    <div className="cover-row">
      <div className="cover-name">
        <b>{node.name}</b>
        <div className="note">{node.number}</div>
      </div>
      <svg width={plan.width} height={HEIGHT} aria-hidden="true" style={{ overflow: 'visible' }}>
        {plan.months.map(({ month, x }) => (
          <line key={month} x1={x} x2={x} y1="0" y2={HEIGHT} stroke="var(--line)" />
        ))}
        {lane.bars.map(bar => (
          <rect
            key={`${bar.look}-${bar.x}`}
            x={bar.x}
            y={TOP}
            width={bar.width}
            height={BAND}
            className={`node-${bar.look}`}
          />
        ))}
        <path
          d={`M${lane.plannedX - 4},${TOP + BAND / 2} l4,-5 l4,5 l-4,5 z`}
          className={node.stage === 'planned' ? 'node-mark open' : 'node-mark'}
        />
        {lane.paidX === undefined ? null : <circle cx={lane.paidX} cy={TOP + BAND / 2} r="5" className="node-paid" />}
        <line x1={plan.todayX} x2={plan.todayX} y1="0" y2={HEIGHT} className="clock-today" />
      </svg>
      <div className="cover-state">
        <b className={node.isLate ? 't-gap' : undefined}>{words.t.settlement.stages[node.stage]}</b>
        <div className="note">{nodeStateText(node, words)}</div>
      </div>
    </div>
  )
}
