import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '../../kernel/index.ts'
import { testStorage, type TestStorage } from '../../storage/harness.ts'
import { anActor } from '../situation.testing.ts'
import { type CityLaw, cityLaw, operations } from './index.ts'

// Proves that an administrator adds a calendar year from the notice, that contradictory days are refused, and that a
// clock past the published calendar then has its day.

let storage: TestStorage
let city: CityLaw
const administrator = anActor({ kind: 'platform' }, ['law.administer'])
const NOTICE = {
  year: 2027,
  number: '国办发明电〔2026〕12号',
  publishedOn: '2026-11-10',
  off: ['2027-01-01', '2027-02-05', '2027-02-06', '2027-05-01', '2027-05-02', '2027-10-01', '2027-10-02', '2027-10-03'],
  work: ['2027-02-20'],
}
beforeAll(async () => {
  storage = await testStorage(operations, on => city.book(on))
  city = cityLaw(storage.database)
})
afterAll(() => storage.close())

const add = async (change: object) => {
  const answer = await storage.run(administrator, 'instruments.addYear', { ...NOTICE, ...change })
  return answer.ok ? 'added' : answer.refusals.map(one => one.code).join()
}
const due = () =>
  city.book(day('2026-12-31')).readClock('CLK-SUPERVISE-REPLY', day('2026-12-28'), [], day('2026-12-31')).due

describe('a calendar year', { shuffle: false }, () => {
  test('a notice is refused that contradicts itself, the weekends, the holidays or the calendar', async () => {
    expect(await add({ year: 2026, off: ['2026-01-01'] })).toBe('year-known')
    expect(await add({ publishedOn: '2026-11-24' })).toBe('notice-to-come')
    expect(await add({ off: [...NOTICE.off, '2027-01-01'] })).toBe('day-twice')
    expect(await add({ off: [...NOTICE.off, '2026-12-31'] })).toBe('day-outside')
    expect(await add({ off: [...NOTICE.off, '2027-02-20'] })).toBe('off-and-work')
    expect(await add({ work: ['2027-02-18'] })).toBe('work-on-weekday')
    expect(await add({ work: ['2027-05-01'] })).toBe('off-and-work,holiday-worked')
    expect(await add({ off: NOTICE.off.slice(1) })).toBe('holiday-missing')
    expect(await add({ off: ['2027-02-30'] })).toBe('input-invalid')
    expect(await storage.run(anActor({ kind: 'officer' }), 'instruments.addYear', NOTICE)).toMatchObject({ ok: false })
  })

  test('a clock past the published calendar gets its day when the year is added, and what was known before stays', async () => {
    expect(due()).toMatchObject({ notBefore: expect.any(String), unpublished: 2027 })
    expect(await add({})).toBe('added')
    expect(await city.refresh()).toBe(true)
    expect(due()).toEqual({ day: '2027-01-12' })
    expect(city.book(day('2026-12-31')).isWorkingDay(day('2027-02-20'))).toBe(true)
    expect(city.book(day('2026-12-31')).knownBy(day('2026-11-22')).isWorkingDay(day('2027-02-20'))).toBeUndefined()
    expect(await add({})).toBe('year-known')
    const years = await storage.must<{ rows: { year: number }[]; published: { until: string } }>(
      'instruments.years',
      {},
    )
    expect(years).toMatchObject({ rows: [{ year: 2027, number: NOTICE.number }], published: { until: '2027-12-31' } })
  })
})
