import { addDays, addMonths, addToMonth, type Day, lastDayOf, monthOf, must, partsOfDay } from '../../kernel/index.ts'
import type { Clock } from '../types.ts'

const MONTHS_A_YEAR = 12
const MONTHS_A_QUARTER = 3
export const HOURS_A_DAY = 24

/** The last day of the quarter in which a day lies. */
export function quarterEndOf(on: Day): Day {
  const [, month] = partsOfDay(on)
  return lastDayOf(addToMonth(monthOf(on), (MONTHS_A_QUARTER - (month % MONTHS_A_QUARTER)) % MONTHS_A_QUARTER))
}

/**
 * The day on which a period of calendar time ends, nothing paused. Months: the same day number, or the last day of a
 * shorter month (民法典 art. 202). Hours: the day that holds the last full day of them; the hour itself is the caller's.
 * A quarterly duty is due by the end of the next quarter.
 */
export function endOfSpan(clock: Pick<Clock, 'unit' | 'direction'>, start: Day, length: number): Day {
  const sign = clock.direction === 'before' ? -1 : 1
  switch (clock.unit) {
    case 'calendarDays':
      return addDays(start, sign * length)
    case 'months':
      return addMonths(start, sign * length)
    case 'years':
      return addMonths(start, sign * length * MONTHS_A_YEAR)
    case 'hours':
      return addDays(start, sign * Math.floor(length / HOURS_A_DAY))
    case 'quarters':
      return lastDayOf(addToMonth(monthOf(quarterEndOf(start)), sign * length * MONTHS_A_QUARTER))
    case 'workingDays': {
      must(false, 'working days are walked')
      return start
    }
    default:
      return clock.unit satisfies never
  }
}
