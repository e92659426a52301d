import { HOURS_PER_DAY, MINUTES_PER_HOUR } from '../../kernel/index.ts'
import type { DayMeasure, HalfDayCount, PunchFact } from './facts.ts'

/** What follows from punches: the small pure twin of the month's set statement. */

const HOUR = MINUTES_PER_HOUR
const DAY = HOURS_PER_DAY * HOUR

/**
 * The work day of a punch, as days since the epoch: it begins at the cut hour, so a night shift belongs to the day it
 * began on.
 */
export function workDayOf(minute: number, cutHour: number): number {
  return Math.floor((minute - cutHour * HOUR) / DAY)
}

/**
 * Minutes from the first entry to the last exit of one work day; 0 when either is missing or they stand the wrong way
 * round.
 */
export function minutesOf(punches: readonly PunchFact[]): number {
  const entries = punches.filter(punch => punch.direction === 'in').map(punch => punch.minute)
  const exits = punches.filter(punch => punch.direction === 'out').map(punch => punch.minute)
  return entries.length === 0 || exits.length === 0 ? 0 : Math.max(0, Math.max(...exits) - Math.min(...entries))
}

/** What the minutes of a day count: nothing, half a day, a whole day. */
export function halfDaysOf(minutes: number, measure: DayMeasure): HalfDayCount {
  if (minutes >= measure.wholeDayMinutes) return (1 + 1) as HalfDayCount
  return minutes >= measure.halfDayMinutes ? 1 : 0
}
