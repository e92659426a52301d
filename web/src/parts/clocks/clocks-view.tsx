import { useRef } from 'react'
import type { Clock } from '../../api-types.ts'
import { useCite } from '../../frame/cite.ts'
import { Why } from '../why/why.tsx'
import { useWords } from '../../text/words.tsx'
import { useWidth } from '../use-width.ts'
import { type ClockBar, type ClockPlan, clockPlan, type ClockTone, stateText, toneOf } from './clocks.ts'

const ROW = 34
const COLOUR: Record<ClockTone, string> = {
  met: 'var(--malM)',
  missed: 'var(--cinM)',
  today: 'var(--cinM)',
  soon: 'var(--azureM)',
  running: 'var(--azureM)',
  quiet: 'var(--line2)',
}
const TEXT: Record<ClockTone, string> = {
  met: 't-good',
  missed: 't-gap strong',
  today: 't-gap strong',
  soon: 'strong',
  running: 'strong',
  quiet: 't-quiet',
}

/** The running clocks of a proceeding: name and article, the counted days, what is left. */
export function Clocks({ clocks }: { clocks: readonly Clock[] }) {
  const words = useWords()
  const { proceeding } = words.t
  const track = useRef<HTMLDivElement>(null)
  const width = useWidth(track, 640)
  if (clocks.length === 0) return <p className="empty t-quiet">{proceeding.noClocks}</p>
  const plan = clockPlan(clocks, words.today, width)
  const sentence = (clock: Clock) =>
    proceeding.clockSentence(
      words.pick(clock.label),
      clock.started ? words.day(clock.started) : '–',
      stateText(clock, words),
    )
  return (
    <div className="clocks">
      <div className="clock-row clock-head" aria-hidden="true">
        <div />
        <div ref={track}>
          <Scale plan={plan} />
        </div>
        <div />
      </div>
      <ul>
        {clocks.map((clock, index) => (
          <ClockRow key={clock.clock} clock={clock} plan={plan} isFirst={index === 0} />
        ))}
      </ul>
      <p className="aloud">{clocks.map(sentence).join(' ')}</p>
    </div>
  )
}

function Scale({ plan }: { plan: ClockPlan }) {
  const words = useWords()
  return (
    <svg width={plan.width} height="18" aria-hidden="true" style={{ overflow: 'visible' }}>
      {plan.months.map(month => (
        <text key={month.month} x={month.x + 3} y="13" className="scale">
          {words.monthShort(month.month)}
        </text>
      ))}
      <text x={plan.todayX} y="13" textAnchor="middle" className="scale today-scale">
        {words.t.proceeding.today}
      </text>
    </svg>
  )
}

function ClockRow({ clock, plan, isFirst }: { clock: Clock; plan: ClockPlan; isFirst: boolean }) {
  const words = useWords()
  const cite = useCite()
  return (
    <li className="clock-row">
      <div className="clock-name">
        <b>{words.pick(clock.label)}</b>
        <div className="note">
          {cite(clock.cite)}
          {clock.steps ? (
            <Why of={words.pick(clock.label)} given={{ cites: [clock.cite], steps: clock.steps }} />
          ) : null}
        </div>
      </div>
      <Track clock={clock} plan={plan} isFirst={isFirst} />
      <div className={`clock-state ${TEXT[toneOf(clock, words.today)]}`}>
        {stateText(clock, words)}
        {clock.due ? <div className="note">{words.t.proceeding.until(words.day(clock.due))}</div> : null}
      </div>
    </li>
  )
}

function Track({ clock, plan, isFirst }: { clock: Clock; plan: ClockPlan; isFirst: boolean }) {
  const bar = plan.bars.find(one => one.clock.clock === clock.clock)
  const middle = ROW / 2
  return (
    <svg width={plan.width} height={ROW} aria-hidden="true" className="clock-track">
      {plan.grounds.map(ground => (
        <rect key={ground.x} x={ground.x} width={ground.width} y="0" height={ROW} className="clock-paper" />
      ))}
      {plan.months.map(month => (
        <line key={month.month} x1={month.x} x2={month.x} y1="0" y2={ROW} stroke="var(--line)" />
      ))}
      {bar ? (
        <Bar bar={bar} />
      ) : (
        <line x1={plan.todayX} x2={plan.todayX + 60} y1={middle} y2={middle} className="not-due" />
      )}
      <line x1={plan.todayX} x2={plan.todayX} y1={isFirst ? -4 : 0} y2={ROW} className="clock-today" />
    </svg>
  )
}

function Bar({ bar }: { bar: ClockBar }) {
  const y = (ROW - 12) / 2
  const colour = COLOUR[bar.tone]
  return (
    <g>
      <rect
        x={bar.x1}
        y={y}
        width={Math.max(2, bar.x2 - bar.x1)}
        height="12"
        className="clock-outline"
        stroke={colour}
        strokeDasharray={bar.isOpenEnded ? '2 3' : undefined}
      />
      {bar.cells
        .filter(cell => cell.used)
        .map(cell => (
          <rect key={cell.x} x={cell.x} y={y + 1} width={cell.width} height="10" fill={colour} />
        ))}
      {bar.cells.length === 0 ? (
        <rect x={bar.x1} y={y + 1} width={Math.max(1, bar.usedX - bar.x1)} height="10" fill={colour} />
      ) : null}
      {bar.cells.length === 0 ? null : (
        <path
          d={bar.cells
            .filter(cell => !cell.used)
            .map(cell => `M${cell.x},${y + 1} v10`)
            .join(' ')}
          stroke="var(--line)"
        />
      )}
      {bar.isOpenEnded ? null : <line x1={bar.x2} x2={bar.x2} y1={y - 2} y2={y + 14} className="clock-end" />}
    </g>
  )
}
