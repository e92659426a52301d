import { type Cite, type Day, day, type Year } from '../kernel/index.ts'
import { at } from './types.ts'

/**
 * The statutory holidays of the published years: the days that are paid though nobody works, and on which work is paid
 * three times. They are fewer than the days off of the yearly notices, which also move weekends.
 *
 * 全国年节及纪念日放假办法第二条：全体公民放假的节日。2025 年起春节放假四日（含除夕）、劳动节放假二日，共十三日；此前共十一日。
 */

/** `MM-DD` or `MM-DD/MM-DD` of one month, separated by spaces. */
const DAYS: Readonly<Record<Year, string>> = {
  2016: '01-01 02-08/02-10 04-04 05-01 06-09 09-15 10-01/10-03',
  2017: '01-01 01-28/01-30 04-04 05-01 05-30 10-01/10-04',
  2018: '01-01 02-16/02-18 04-05 05-01 06-18 09-24 10-01/10-03',
  2019: '01-01 02-05/02-07 04-05 05-01 06-07 09-13 10-01/10-03',
  // The Mid-Autumn Festival fell on National Day; the holiday that it would have been was the fourth of October.
  2020: '01-01 01-25/01-27 04-04 05-01 06-25 10-01/10-04',
  2021: '01-01 02-12/02-14 04-04 05-01 06-14 09-21 10-01/10-03',
  2022: '01-01 02-01/02-03 04-05 05-01 06-03 09-10 10-01/10-03',
  2023: '01-01 01-22/01-24 04-05 05-01 06-22 09-29 10-01/10-03',
  2024: '01-01 02-10/02-12 04-04 05-01 06-10 09-17 10-01/10-03',
  2025: '01-01 01-28/01-31 04-04 05-01/05-02 05-31 10-01/10-03 10-06',
  2026: '01-01 02-16/02-19 04-05 05-01/05-02 06-19 09-25 10-01/10-03',
}

export const STATUTORY_CITE: Cite = at('holidays', '2')

function spanOf(year: string, part: string): readonly Day[] {
  const [first = '', last = first] = part.split('/')
  const [month = '', from = ''] = first.split('-')
  const until = Number(last.split('-')[1])
  return Array.from({ length: until - Number(from) + 1 }, (_, index) =>
    day(`${year}-${month}-${String(Number(from) + index).padStart(2, '0')}`),
  )
}

const HOLIDAYS: ReadonlySet<Day> = new Set(
  Object.entries(DAYS).flatMap(([year, text]) => text.split(' ').flatMap(part => spanOf(year, part))),
)

/** Whether a day is a statutory holiday; of a year that is not listed, only those of fixed date are known. */
export function isStatutoryHoliday(on: Day): boolean {
  return HOLIDAYS.has(on)
}

/** The statutory holidays of a year, in order. */
export function statutoryHolidaysOf(year: Year): readonly Day[] {
  return [...HOLIDAYS].filter(on => on.startsWith(`${year}-`)).sort()
}
