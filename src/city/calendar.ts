import chineseDays from 'chinese-days'
import {
  addDays,
  addToMonth,
  type Day,
  day,
  dayInMonth,
  daysInMonth,
  firstDayOf,
  type Month,
  present,
  type Year,
} from '../kernel/index.ts'

/**
 * The working calendar of the city, from a published library and not from the law room: truth and platform agree only
 * when both are right.
 */

type Kind = { readonly works: boolean; readonly isFestival: boolean }
const known = new Map<Day, Kind>()

function kindOf(on: Day): Kind {
  const before = known.get(on)
  if (before) return before
  const detail = chineseDays.getDayDetail(on)
  // A plain day is named by its weekday; a day of the holiday notice by the holiday, in both languages.
  const kind = { works: detail.work, isFestival: !detail.work && detail.name.includes(',') }
  known.set(on, kind)
  return kind
}

/** True on a day off of the yearly holiday notice. */
export function isFestival(on: Day): boolean {
  return kindOf(on).isFestival
}

/** True when the holiday notice of the year is in the library. */
export function isYearKnown(year: Year): boolean {
  return isFestival(day(`${year}-01-01`))
}

/** The last working day on or before. */
export function workdayOnOrBefore(on: Day): Day {
  let at = on
  while (!kindOf(at).works) at = addDays(at, -1)
  return at
}

/** The working day `count` working days later, or earlier when `count` is negative. */
export function workdayFrom(on: Day, count: number): Day {
  const step = count < 0 ? -1 : 1
  let at = on
  for (let left = Math.abs(count); left > 0; ) {
    at = addDays(at, step)
    if (kindOf(at).works) left -= 1
  }
  return at
}

/** The day on which the labour cost of a month is due: day `transferDay` of the next month. */
export function transferDueOf(worked: Month, transferDay: number): Day {
  return dayInMonth(addToMonth(worked, 1), transferDay)
}

/** The day on which the wages of a month are due: day `payDay` of the next month, moved back to a working day. */
export function payDueOf(worked: Month, payDay: number): Day {
  return workdayOnOrBefore(dayInMonth(addToMonth(worked, 1), payDay))
}

const daysKnown = new Map<Month, readonly Day[]>()

/** Every day of a month and the first of the next, in order. */
export function daysFrom(worked: Month): readonly Day[] {
  const before = daysKnown.get(worked)
  if (before) return before
  const made = Array.from({ length: daysInMonth(worked) + 1 }, (_, index) => addDays(firstDayOf(worked), index))
  daysKnown.set(worked, made)
  return made
}

/** Day `index` (from 0) of a month. */
export function dayAt(worked: Month, index: number): Day {
  return present(daysFrom(worked)[index], 'a day of the month')
}
