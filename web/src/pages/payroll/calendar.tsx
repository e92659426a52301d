import { dayOfMonth, weekday } from '../../calendar.ts'
import { useWords } from '../../text/words.tsx'
import type { Month } from './hand.ts'

/** The days of a month as a calendar: what each counts in words and in shade; a tap contests it. */
export function HandCalendar({ month, onDay }: { month: Month; onDay?: (day: string) => void }) {
  const words = useWords()
  const t = words.t.wages
  const lead = (weekday(`${month.month}-01`) + 6) % 7
  const open = new Map(month.contests.flatMap(one => (one.day && !one.settledOn ? [[one.day, one] as const] : [])))
  return (
    <section className="card hand-card" aria-labelledby="hand-days">
      <div className="hand-head">
        <h2 id="hand-days">{t.days(words.month(month.month))}</h2>
        <b>{t.daysSum(words.days(month.halfDays))}</b>
      </div>
      <div className="hand-week" aria-hidden="true">
        {t.week.map(name => (
          <span key={name}>{name}</span>
        ))}
      </div>
      <div className="hand-days">
        {month.days.map((halves, index) => {
          const day = dayOfMonth(month.month, index + 1)
          const contest = open.get(day)
          const mark = contest ? (contest.answer ? t.day.answered : t.day.asked) : undefined
          const said =
            halves >= 2 ? t.day.whole : halves === 1 ? t.day.half : month.seen[index] ? t.day.seen : t.day.none
          const asked = contest && !contest.answer ? 'asked' : ''
          const look = ['', 'half', 'whole'][Math.min(halves, 2)]
          return (
            <button
              key={day}
              type="button"
              className={['hand-day', look, asked, day === words.today ? 'today' : ''].join(' ')}
              style={index === 0 ? { gridColumnStart: lead + 1 } : undefined}
              aria-label={`${words.day(day)} ${said}${mark ? ` · ${mark}` : ''}`}
              disabled={day > words.today || !onDay}
              onClick={() => onDay?.(day)}
            >
              <span>{index + 1}</span>
              <b>{halves >= 2 ? '1' : halves === 1 ? '½' : month.seen[index] ? '·' : ' '}</b>
            </button>
          )
        })}
      </div>
      {onDay ? <p className="hand-note">{t.tapDay}</p> : null}
    </section>
  )
}
