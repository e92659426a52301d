/** Civil days and months as branded strings, counted without time zones. Nothing here knows what day it is. */

declare const dayBrand: unique symbol
declare const monthBrand: unique symbol

/** A civil day, `YYYY-MM-DD`, Asia/Shanghai. */
export type Day = string & { readonly [dayBrand]: true }
/** A civil month, `YYYY-MM`. */
export type Month = string & { readonly [monthBrand]: true }
export type Year = number
/** An instant in ISO 8601 with offset, used only for audit and punches. */
export type Instant = string

export const HOURS_PER_DAY = 24
export const MINUTES_PER_HOUR = 60
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

export function isLeapYear(year: Year): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

export function daysInMonth(month: Month): number {
  const [year, number] = partsOfMonth(month)
  return number === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[number - 1] ?? 0)
}

/** The day written as `YYYY-MM-DD`, or undefined when no such day exists (2026-02-30, the 32nd of a month). */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return undefined
  const month = parseMonth(`${match[1]}-${match[2]}`)
  const number = Number(match[3])
  return month && number >= 1 && number <= daysInMonth(month) ? (text as Day) : undefined
}

/** Texts looked at before: data holds a few hundred different days, written a million times. */
const REMEMBERED_DAYS = 5_000
const remembered = new Map<string, boolean>()
const DAY_LENGTH = 'YYYY-MM-DD'.length
let lastDay = '----------'

/** Is there such a day? The same answer as `parseDay`, remembered. */
export function isDay(text: string): text is Day {
  const known = remembered.get(text)
  if (known !== undefined) return known
  if (remembered.size >= REMEMBERED_DAYS) remembered.clear()
  const found = parseDay(text) !== undefined
  remembered.set(text, found)
  return found
}

/** Does the text begin with a day there is? Moments come in order, so the last day is tried first. */
export function beginsWithDay(text: string): boolean {
  if (text.startsWith(lastDay)) return true
  const head = text.slice(0, DAY_LENGTH)
  if (!isDay(head)) return false
  lastDay = head
  return true
}

/** The month written as `YYYY-MM`, or undefined. */
export function parseMonth(text: string): Month | undefined {
  const match = /^(\d{4})-(\d{2})$/.exec(text)
  return match && Number(match[2]) >= 1 && Number(match[2]) <= 12 && Number(match[1]) >= 1900
    ? (text as Month)
    : undefined
}

/** A day known to be right, for literals in code and rows from the database. Throws otherwise. */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (!parsed) throw new Error(`not a day: ${text}`)
  return parsed
}

/** A month known to be right. Throws otherwise. */
export function month(text: string): Month {
  const parsed = parseMonth(text)
  if (!parsed) throw new Error(`not a month: ${text}`)
  return parsed
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0')
}

export function dayOf(year: Year, monthNumber: number, dayNumber: number): Day {
  return day(`${pad(year, 4)}-${pad(monthNumber, 2)}-${pad(dayNumber, 2)}`)
}

export function partsOfDay(value: Day): readonly [year: number, month: number, day: number] {
  return [Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8, 10))]
}

export function partsOfMonth(value: Month): readonly [year: number, month: number] {
  return [Number(value.slice(0, 4)), Number(value.slice(5, 7))]
}

/** Days since 1970-01-01 (civil calendar, proleptic Gregorian). */
export function epochDayOf(value: Day): number {
  const [year, monthNumber, dayNumber] = partsOfDay(value)
  const y = monthNumber <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (monthNumber + (monthNumber > 2 ? -3 : 9)) + 2) / 5) + dayNumber - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** The civil day that lies so many days after 1970-01-01. */
export function fromEpochDay(count: number): Day {
  const z = count + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const dayNumber = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  const monthNumber = shifted < 10 ? shifted + 3 : shifted - 9
  return dayOf(yearOfEra + era * 400 + (monthNumber <= 2 ? 1 : 0), monthNumber, dayNumber)
}

export function addDays(value: Day, count: number): Day {
  return fromEpochDay(epochDayOf(value) + count)
}

/** Whole days from `from` to `until`; negative when `until` lies before. */
export function daysBetween(from: Day, until: Day): number {
  return epochDayOf(until) - epochDayOf(from)
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(value: Day): number {
  return (((epochDayOf(value) + 4) % 7) + 7) % 7
}

export function monthOf(value: Day): Month {
  return value.slice(0, 7) as Month
}

/** The month so many months later; earlier when negative. */
export function addToMonth(value: Month, count: number): Month {
  const [year, number] = partsOfMonth(value)
  const total = year * 12 + (number - 1) + count
  return month(`${pad(Math.floor(total / 12), 4)}-${pad((total % 12) + 1, 2)}`)
}

/** Day `number` of the month, or its last day when the month is shorter (民法典 art. 202). */
export function dayInMonth(value: Month, number: number): Day {
  return day(`${value}-${pad(Math.min(number, daysInMonth(value)), 2)}`)
}

/** The same day number `count` months later; where the month has no such day, its last day. */
export function addMonths(value: Day, count: number): Day {
  return dayInMonth(addToMonth(monthOf(value), count), partsOfDay(value)[2])
}

export function firstDayOf(value: Month): Day {
  return dayInMonth(value, 1)
}

export function lastDayOf(value: Month): Day {
  return dayInMonth(value, 31)
}

export function yearOf(value: Day): Year {
  return partsOfDay(value)[0]
}

/** Months from `from` (inclusive) until `until` (exclusive). */
export function monthsBetween(from: Month, until: Month): number {
  const [fromYear, fromNumber] = partsOfMonth(from)
  const [untilYear, untilNumber] = partsOfMonth(until)
  return (untilYear - fromYear) * 12 + (untilNumber - fromNumber)
}
