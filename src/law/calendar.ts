import { type Day, type Due, epochDayOf, fromEpochDay, must, type Year, yearOf } from '../kernel/index.ts'
import { CALENDAR_YEARS, FIXED_HOLIDAYS } from './calendar-data.ts'
import type { CalendarYear } from './types.ts'

/**
 * Working days: weekends are off, the listed days off are off, the listed weekend days are worked. Walked day by day.
 */

/** Limit of a walk; the longest clock of law is three years of days. */
const WALK_LIMIT = 20_000
const WEEK = 7
/** 1970-01-01 was a Thursday: the number of days until the next Sunday-based week begins. */
const EPOCH_WEEKDAY = 4
const SATURDAY = 6

export interface Calendar {
  isPublished(year: Year): boolean
  /** Whether the day is worked; undefined where its year is not published. */
  isWorkingDay(on: Day): boolean | undefined
  /** The same for a day counted from 1970-01-01, for walks. */
  worksAt(epochDay: number): boolean | undefined
  /** True where the day is a holiday by regulation in any year. */
  isFixedHoliday(on: Day): boolean
  /** Those holidays of a year. */
  fixedHolidaysOf(year: Year): readonly Day[]
  /** The longest run of days off in any known year: no agreed day is moved further. */
  readonly longestRunOff: number
  readonly firstDay: Day
  readonly lastDay: Day
}

/** Whether a day is a Saturday or Sunday, whatever a notice made of it. */
export function isWeekend(on: Day): boolean {
  return isWeekendAt(epochDayOf(on))
}

function isWeekendAt(epochDay: number): boolean {
  const weekday = (((epochDay + EPOCH_WEEKDAY) % WEEK) + WEEK) % WEEK
  return weekday === 0 || weekday === SATURDAY
}

function longestRun(isOff: (epochDay: number) => boolean, from: number, until: number): number {
  let longest = 0
  for (let at = from, run = 0; at <= until; at += 1) {
    run = isOff(at) ? run + 1 : 0
    if (run > longest) longest = run
  }
  return longest
}

/** A calendar of the published years and of those an administrator added; what was recorded later wins. */
export function calendarOf(added: readonly CalendarYear[] = []): Calendar {
  const years = [...CALENDAR_YEARS, ...added]
  const published = new Set(years.map(one => one.year))
  const exceptions = new Map<number, boolean>()
  for (const one of years) {
    for (const off of one.off) exceptions.set(epochDayOf(off), false)
    for (const work of one.work) exceptions.set(epochDayOf(work), true)
  }
  const known = [...published].sort((a, b) => a - b)
  const first = known[0]
  must(first !== undefined, 'the calendar has a year')
  let last = first
  while (published.has(last + 1)) last += 1
  const works = (number: number) => exceptions.get(number) ?? !isWeekendAt(number)
  const firstDay = `${first}-01-01` as Day
  const lastDay = `${last}-12-31` as Day
  const span = { from: epochDayOf(firstDay), until: epochDayOf(lastDay) }
  const isKnown = (number: number) =>
    (number >= span.from && number <= span.until) || published.has(yearOf(fromEpochDay(number)))
  const worksAt = (number: number) => (isKnown(number) ? works(number) : undefined)
  return {
    isPublished: year => published.has(year),
    isWorkingDay: on => worksAt(epochDayOf(on)),
    worksAt,
    isFixedHoliday: on => FIXED_HOLIDAYS.includes(on.slice(5)),
    fixedHolidaysOf: year => FIXED_HOLIDAYS.map(one => `${year}-${one}` as Day),
    longestRunOff: longestRun(number => !works(number), span.from, span.until),
    firstDay,
    lastDay,
  }
}

/** The calendar as published, nothing added. */
export const PUBLISHED: Calendar = calendarOf()

/** Whether a day, counted from 1970-01-01, is left out of a count. */
export type IsPaused = (epochDay: number) => boolean

export const NEVER_PAUSED: IsPaused = () => false

/**
 * The day on which `count` working days after `start` are full; the start day is not counted, paused days are not.
 *
 * Past the published calendar: the earliest possible day (every day worked but the holidays of fixed date), the working
 * days still to count after the last published day, and the missing year.
 *
 * @param count  working days, not negative
 */
export function afterWorkingDays(
  calendar: Calendar,
  start: Day,
  count: number,
  isPaused: IsPaused = NEVER_PAUSED,
): Due {
  let left = count
  let unpublished: { readonly year: Year; readonly left: number } | undefined
  let at = epochDayOf(start)
  for (let walked = 0; left > 0; walked += 1) {
    must(walked < WALK_LIMIT, 'a walk of working days ends')
    at += 1
    const works = calendar.worksAt(at)
    if (works === undefined && unpublished === undefined) unpublished = { year: yearOf(fromEpochDay(at)), left }
    if ((works ?? !calendar.isFixedHoliday(fromEpochDay(at))) && !isPaused(at)) left -= 1
  }
  const end = fromEpochDay(at)
  return unpublished ? { notBefore: end, remaining: unpublished.left, unpublished: unpublished.year } : { day: end }
}

/**
 * The day that lies `count` working days before `end`; the end day is not counted. Where days of the walk are not
 * published: the earliest it can be, as if none of them were worked.
 */
export function beforeWorkingDays(calendar: Calendar, end: Day, count: number): Due {
  let left = count
  let unpublished: { readonly year: Year; readonly left: number } | undefined
  let at = epochDayOf(end)
  for (let walked = 0; left > 0; walked += 1) {
    must(walked < WALK_LIMIT, 'a walk of working days ends')
    at -= 1
    const on = fromEpochDay(at)
    const works = calendar.isWorkingDay(on)
    if (works === undefined) unpublished = { year: yearOf(on), left }
    if (on < calendar.firstDay) break
    if (works) left -= 1
  }
  const first = fromEpochDay(at)
  return unpublished ? { notBefore: first, remaining: unpublished.left, unpublished: unpublished.year } : { day: first }
}

/** The first working day on or after a day, or what is known of it. */
export function workingDayOnOrAfter(calendar: Calendar, on: Day): Due {
  let unpublished: Year | undefined
  for (let at = epochDayOf(on), walked = 0; ; at += 1, walked += 1) {
    must(walked < WALK_LIMIT, 'a walk of working days ends')
    const here = fromEpochDay(at)
    const works = calendar.isWorkingDay(here)
    if (works === undefined) unpublished = yearOf(here)
    if (works ?? !calendar.isFixedHoliday(here)) {
      return unpublished === undefined ? { day: here } : { notBefore: here, remaining: 0, unpublished }
    }
  }
}

/**
 * The last working day on or before a day; undefined where the walk leaves the known calendar. The holidays of fixed
 * date are off in every year.
 */
export function workingDayOnOrBefore(calendar: Calendar, on: Day): Day | undefined {
  for (let at = epochDayOf(on); ; at -= 1) {
    const here = fromEpochDay(at)
    const works = calendar.isWorkingDay(here)
    if (works === undefined && calendar.isFixedHoliday(here)) continue
    if (works === undefined) return undefined
    if (works) return fromEpochDay(at)
  }
}

/** Working days in (`from`, `until`]; undefined where a day of the span is not published. */
export function workingDaysBetween(calendar: Calendar, from: Day, until: Day): number | undefined {
  let count = 0
  for (let at = epochDayOf(from) + 1; at <= epochDayOf(until); at += 1) {
    const works = calendar.worksAt(at)
    if (works === undefined) return undefined
    if (works) count += 1
  }
  return count
}
