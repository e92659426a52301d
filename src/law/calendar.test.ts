import { getDayDetail, isWorkday } from 'chinese-days'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '../kernel/index.ts'
import { afterWorkingDays, calendarOf, PUBLISHED, workingDayOnOrBefore, workingDaysBetween } from './calendar.ts'
import { at } from './types.ts'

/** Proves that the calendar agrees with an independent one and that nothing is guessed past its end. */

describe('the working-day calendar', () => {
  it('agrees with an independent data set on every day of 2016–2026', () => {
    expect(getDayDetail('2026-10-10').work).toBe(true)
    const wrong: string[] = []
    for (let on = PUBLISHED.firstDay; on <= PUBLISHED.lastDay; on = addDays(on, 1)) {
      if (isWorkday(on) !== PUBLISHED.isWorkingDay(on)) wrong.push(on)
    }
    expect(wrong).toEqual([])
  })

  it('does not count the start day, days off, or weekends, and counts made-up working days', () => {
    expect(afterWorkingDays(PUBLISHED, day('2026-09-18'), 1)).toEqual({ day: '2026-09-20' })
    expect(afterWorkingDays(PUBLISHED, day('2026-09-30'), 3)).toEqual({ day: '2026-10-10' })
    expect(workingDaysBetween(PUBLISHED, day('2026-09-30'), day('2026-10-10'))).toBe(3)
  })

  it('gives exact answers until the last published day', () => {
    for (const [start, count] of [
      ['2026-12-24', 5],
      ['2026-12-10', 15],
      ['2026-10-09', 60],
      ['2026-08-23', 90],
    ] as const) {
      expect(afterWorkingDays(PUBLISHED, day(start), count)).toHaveProperty('day')
      expect(afterWorkingDays(PUBLISHED, addDays(day(start), 4), count)).toMatchObject({ unpublished: 2027 })
    }
  })

  it('past the published calendar tells the earliest possible day, what is still to count, and the missing year', () => {
    expect(afterWorkingDays(PUBLISHED, day('2026-12-28'), 5)).toEqual({
      notBefore: '2027-01-03',
      remaining: 2,
      unpublished: 2027,
    })
  })

  it('takes a year that an administrator adds', () => {
    const off = ['2027-01-01', '2027-01-02', '2027-01-03'].map(day)
    const calendar = calendarOf([
      { year: 2027, off, work: [], cite: at('holiday-notices', '2027'), recordedOn: day('2026-11-25') },
    ])
    expect(afterWorkingDays(calendar, day('2026-12-28'), 5)).toEqual({ day: '2027-01-05' })
    expect(calendar.lastDay).toBe('2027-12-31')
  })

  it('moves a pay day on a day off back, and not where it cannot know', () => {
    expect(workingDayOnOrBefore(PUBLISHED, day('2026-10-05'))).toBe('2026-09-30')
    expect(workingDayOnOrBefore(PUBLISHED, day('2026-10-10'))).toBe('2026-10-10')
    expect(workingDayOnOrBefore(PUBLISHED, day('2027-01-15'))).toBeUndefined()
  })
})
