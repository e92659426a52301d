import { useRef } from 'react'
import type { ChainMonth } from '../../api-types.ts'
import { useWords } from '../../text/words.tsx'
import { useWidth } from '../use-width.ts'
import { type Journey as Line, journeyPlan, PAD } from './journey.ts'
import { monthSentence } from './said.ts'

/** The wage chain by time: one line a month at the real dates; slope is speed, width is money. */
export function Journey({ months }: { months: readonly ChainMonth[] }) {
  const words = useWords()
  const { chain } = words.t
  const box = useRef<HTMLDivElement>(null)
  const plan = journeyPlan(months, words.today, Math.max(640, useWidth(box, 1200)))
  const bottom = plan.bottom
  return (
    <div ref={box} className="scroll-x journey">
      <svg
        width={plan.width}
        height={plan.height}
        role="img"
        aria-label={`${chain.time.label}. ${months.flatMap(month => monthSentence(month, words) ?? []).join(' ')}`}
      >
        {plan.rows.map(row => (
          <g key={row.station}>
            <line x1={PAD.left} x2={plan.width - 40} y1={row.y} y2={row.y} className="rule" />
            <text x={16} y={row.y + 4} className="strong">
              {chain.stations[row.station]}
            </text>
          </g>
        ))}
        {plan.months.map(month => (
          <g key={month.month}>
            <line x1={month.x} x2={month.x} y1={PAD.top - 6} y2={bottom} className="month-rule" />
            <text x={month.x + 3} y={PAD.top - 12} className="t-quiet">
              {words.monthShort(month.month)}
            </text>
          </g>
        ))}
        {plan.journeys.map(line => (
          <MonthLine key={line.month} line={line} />
        ))}
        <line x1={plan.todayX} x2={plan.todayX} y1={PAD.top - 20} y2={bottom + 8} className="today" />
        <text x={plan.todayX + 5} y={PAD.top + 2} className="strong today-text">
          {chain.time.today(words.day(words.today))}
        </text>
        {plan.journeys.map(line => (
          <Stopped key={line.month} line={line} />
        ))}
      </svg>
    </div>
  )
}

function MonthLine({ line }: { line: Line }) {
  const words = useWords()
  const last = line.points.at(-1)
  const isSameDay = (index: number) => line.points[index]?.day === line.points[index - 1]?.day
  return (
    <g>
      {line.ticks.map(tick => (
        <line key={tick.y} x1={tick.x} x2={tick.x} y1={tick.y - 5} y2={tick.y + 5} className="tick" />
      ))}
      {line.points.slice(1).map((point, index) => {
        const before = line.points[index]
        return before ? (
          <line
            key={point.station}
            x1={before.x}
            y1={before.y}
            x2={point.x}
            y2={point.y}
            strokeWidth={line.width}
            className={point.station === 'arrived' ? 'leg arrived' : 'leg'}
            data-flat={isSameDay(index + 1) || undefined}
          />
        ) : null
      })}
      {line.late.map(late => (
        <g key={late.y}>
          <line x1={late.x1} x2={late.x2} y1={late.y} y2={late.y} className="late-bar" />
          <text x={late.x2 + 6} y={late.y - 6} className="t-late strong">
            {words.t.chain.late(late.days)}
          </text>
        </g>
      ))}
      {last ? (
        <circle cx={last.x} cy={last.y} r={4} className={line.isArrived ? 'stop arrived' : 'stop going'} />
      ) : null}
    </g>
  )
}

/** People who did not get on: a broken line to the station, and along it until today. */
function Stopped({ line }: { line: Line }) {
  const words = useWords()
  return (
    <g>
      {line.stopped.map(stop => (
        <g key={`${stop.y}-${stop.x1}`}>
          {stop.from ? (
            <line x1={stop.from.x} y1={stop.from.y} x2={stop.x1} y2={stop.y} className="stopped-way" />
          ) : null}
          <line x1={stop.x1} x2={stop.x2} y1={stop.y} y2={stop.y} className="stopped" />
          <circle cx={stop.x2} cy={stop.y} r={5} className="stop open" />
          <text x={stop.x2 + 10} y={stop.labelY} className="t-gap strong">
            {words.t.chain.time.stopped(words.month(line.month), words.count(stop.people), stop.days)}
          </text>
        </g>
      ))}
    </g>
  )
}
