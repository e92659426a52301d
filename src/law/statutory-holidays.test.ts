import { expect, it } from 'vitest'
import { day } from '../kernel/index.ts'
import { lawBook } from './book.ts'
import { PUBLISHED } from './calendar.ts'
import { statutoryHolidaysOf } from './statutory-holidays.ts'

// Proves that each published year has as many statutory holidays as the regulation gives it, that none of them is
// worked, and that a made-up working day and a moved weekend are not taken for one.

it('each year has the number of holidays the regulation gives, all of them off by the notice of the year', () => {
  for (let year = 2016; year <= 2026; year += 1) {
    const days = statutoryHolidaysOf(year)
    expect([year, BigInt(days.length)]).toEqual([
      year,
      lawBook(day(`${year}-06-01`)).numberOn('P-STAT-HOL', day(`${year}-06-01`)),
    ])
    expect(days.filter(on => PUBLISHED.isWorkingDay(on))).toEqual([])
  }
})

it('a day off is a rest day where it is not itself a holiday; past the calendar only what is fixed is known', () => {
  const law = lawBook(day('2026-11-23'))
  const kinds = ['2026-10-01', '2026-10-04', '2026-10-10', '2026-10-12', '2026-10-17', '2026-02-16', '2026-02-20']
  expect(kinds.map(on => law.dayKind(day(on)))).toEqual([
    'statutory',
    'rest',
    'working',
    'working',
    'rest',
    'statutory',
    'rest',
  ])
  expect(['2027-10-01', '2027-02-06', '2027-02-08'].map(on => law.dayKind(day(on)))).toEqual([
    'statutory',
    'rest',
    'working',
  ])
})
