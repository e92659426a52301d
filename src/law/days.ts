import { addMonths, type Day, daysBetween, yearOf } from '../kernel/index.ts'

/** Spans of years and months, and shares of days, as the duties need them. */

const MONTHS_A_YEAR = 12

/** The same day `years` later; 29 February becomes the 28th. */
export function addYears(on: Day, years: number): Day {
  return addMonths(on, years * MONTHS_A_YEAR)
}

/** Whole years that are full by `until`, counted from `from`. */
export function fullYearsBetween(from: Day, until: Day): number {
  let years = yearOf(until) - yearOf(from)
  while (years > 0 && addYears(from, years) > until) years -= 1
  return Math.max(years, 0)
}

/** Whole months that are full by `until`, counted from `from`. */
export function fullMonthsBetween(from: Day, until: Day): number {
  let months = 0
  while (addMonths(from, months + 1) <= until) months += 1
  return months
}

/**
 * Days of the half-open spans that lie in (`from`, `until`]. Overlapping spans count once each: the caller parts them.
 */
export function daysWithin(
  spans: readonly { readonly from: Day; readonly until: Day }[],
  from: Day,
  until: Day,
): number {
  return spans.reduce((sum, span) => {
    const first = span.from > from ? span.from : from
    const last = span.until < until ? span.until : until
    return sum + Math.max(daysBetween(first, last), 0)
  }, 0)
}
