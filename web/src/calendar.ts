import type { Day, Month } from './api-types.ts'

/**
 * Reading days and months for drawing. The face imports nothing of the server, so the few counts it draws with
 * are here.
 */

/** Days since 1970-01-01 of a civil day `YYYY-MM-DD`. */
export function epochDay(value: string): number {
  const [y, m, d] = [Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8, 10))]
  const year = m <= 2 ? y - 1 : y
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** Whole days from one day until another; negative when it lies before. */
export function daysFrom(from: string, until: string): number {
  return epochDay(until) - epochDay(from)
}

/** The first day of a month. */
export function firstOf(month: string): Day {
  return `${month.slice(0, 7)}-01`
}

export function addMonths(month: string, count: number): Month {
  const total = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count
  return `${String(Math.floor(total / 12)).padStart(4, '0')}-${String((total % 12) + 1).padStart(2, '0')}`
}

export function monthLength(month: string): number {
  return daysFrom(firstOf(month), firstOf(addMonths(month, 1)))
}

/** Day `n` (from 1) of a month. */
export function dayOfMonth(month: string, n: number): Day {
  return `${month.slice(0, 7)}-${String(n).padStart(2, '0')}`
}

/** The day so many days later. */
export function addDays(value: string, count: number): Day {
  let month = value.slice(0, 7)
  let number = Number(value.slice(8, 10)) + count
  while (number > monthLength(month)) {
    number -= monthLength(month)
    month = addMonths(month, 1)
  }
  while (number < 1) {
    month = addMonths(month, -1)
    number += monthLength(month)
  }
  return dayOfMonth(month, number)
}

/** 0 Sunday … 6 Saturday. */
export function weekday(value: string): number {
  return (((epochDay(value) + 4) % 7) + 7) % 7
}
