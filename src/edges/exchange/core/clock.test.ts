import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compactMoment, readDay, readMoment, readMonth, readTimestamp, secondsOfInstant } from './clock.ts'

/** Proves: a day, month or moment is read in every form seen from real callers, and a day that does not exist never. */

describe('days', () => {
  const written = ['2026-05-03', '2026-5-3', '2026/05/03', '2026.5.3', '2026年5月3日', '20260503']
  const withTime = ['2026-05-03 23:59:59', '2026-05-03T00:00:00.000', '20260503101112']
  it.each([...written, ...withTime])('%s is 3 May', text => {
    expect(readDay(text)).toBe('2026-05-03')
  })

  it('is read from milliseconds in local time', () => {
    expect(readDay('1777737600000')).toBe('2026-05-03')
    expect(readDay('1777737599999')).toBe('2026-05-02')
  })

  const noDates = ['2026-02-30', '2026-01-32', '2026-13-01', '20260231', '0000-00-00']
  it.each([...noDates, '', '3 May', '2026-05', '2026-05-03 25:00:00'])('%s is no day', text => {
    expect(readDay(text)).toBeUndefined()
  })

  it('never throws and answers only days that exist', () => {
    const isDayOrNothing = (text: string) => [undefined, 10].includes(readDay(text)?.length)
    fc.assert(fc.property(fc.string(), isDayOrNothing))
    fc.assert(fc.property(fc.maxSafeNat(), number => isDayOrNothing(String(number))))
  })
})

describe('moments', () => {
  it.each([
    ['2026-05-03 07:08:09', '2026-05-03 07:08:09'],
    ['2026-05-03 07:08:09.123', '2026-05-03 07:08:09'],
    ['2026-05-03T07:08:09', '2026-05-03 07:08:09'],
    ['2026/5/3 7:8:9', '2026-05-03 07:08:09'],
    ['2026-05-03 07:08', '2026-05-03 07:08:00'],
    ['20260503070809', '2026-05-03 07:08:09'],
    ['2026-05-02T23:08:09Z', '2026-05-03 07:08:09'],
    ['2026-05-03T07:08:09+08:00', '2026-05-03 07:08:09'],
    ['1777763289000', '2026-05-03 07:08:09'],
  ])('%s is %s', (text, moment) => {
    expect(readMoment(text)).toBe(moment)
  })

  const wrongTimes = ['2026-05-32 07:00:00', '2026-05-03 24:00:00', '2026-05-03 07:60:00']
  it.each(['2026-05-03', '20260503', ...wrongTimes, 'now', ''])('%s is no moment', text => {
    expect(readMoment(text)).toBeUndefined()
  })
})

describe('months', () => {
  it.each(['2026-05', '2026-5', '202605', '2026/05', '2026年5月', '2026-05-31'])('%s is May', text => {
    expect(readMonth(text)).toBe('2026-05')
  })

  it.each(['2026-13', '2026-00', '2026', '', '五月'])('%s is no month', text => {
    expect(readMonth(text)).toBeUndefined()
  })
})

describe('timestamps of calls', () => {
  it('are local time, milliseconds, seconds or written moments', () => {
    const seconds = secondsOfInstant('2026-05-03T07:08:09+08:00')
    const forms = ['20260503070809', '2026-05-03 07:08:09', String(seconds * 1000), String(seconds)]
    for (const text of forms) expect(readTimestamp(text)).toBe(seconds)
    expect(compactMoment(seconds)).toBe('20260503070809')
    expect(readTimestamp('yesterday')).toBeUndefined()
  })

  it('eight hours off is what a caller with a UTC clock sends', () => {
    expect((readTimestamp('20260503070809') ?? 0) - (readTimestamp('20260502230809') ?? 0)).toBe(8 * 3600)
  })
})
