import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, day } from '../../kernel/index.ts'
import { lateDays, type MonthDays, paidLate } from './late-days.ts'

/** Proves that each late day counts against exactly one party, and where. */

const ON = day('2026-11-23')
const month = (payDue: string, change: Partial<Record<keyof MonthDays, string>> = {}): MonthDays => ({
  payDue: day(payDue),
  transferDue: day(`${payDue.slice(0, 8)}05`),
  ...Object.fromEntries(Object.entries(change).map(([key, value]) => [key, day(value)])),
})

it('a transfer eleven days late takes all five days that the cards were late', () => {
  const late = month('2026-10-15', { transferredOn: '2026-10-16', orderedOn: '2026-10-19', arrivedOn: '2026-10-20' })
  expect(paidLate(late)).toEqual([{ holder: 'owner', station: 'funded', days: 5, running: false }])
})

it('a sheet sealed late and an order after it are both the contractor’s, each at its place', () => {
  const late = month('2026-10-15', {
    transferredOn: '2026-10-05',
    sealedOn: '2026-10-18',
    orderedOn: '2026-10-20',
    arrivedOn: '2026-10-21',
  })
  expect(paidLate(late).map(one => [one.holder, one.station, one.days])).toEqual([
    ['contractor', 'due', 3],
    ['contractor', 'ordered', 2],
    ['bank', 'arrived', 1],
  ])
})

it('money that was there and ordered in time is late at the bank', () => {
  const late = month('2026-06-15', { transferredOn: '2026-06-05', orderedOn: '2026-06-12', arrivedOn: '2026-06-19' })
  expect(paidLate(late)).toEqual([{ holder: 'bank', station: 'arrived', days: 4, running: false }])
})

it('open gaps run against whoever’s turn it is: the owner from pay day, a return the contractor from its day', () => {
  const gaps = [
    { kind: 'not-funded', cause: 'transfer-short', since: day('2026-11-05') },
    { kind: 'not-arrived', cause: 'returned:户名不符', since: day('2026-11-16') },
    { kind: 'not-arrived', cause: 'no-result', since: day('2026-11-18') },
    { kind: 'not-registered', cause: 'not-registered', since: day('2026-09-01') },
  ] as const
  expect(lateDays(month('2026-11-13'), gaps, ON)).toEqual([
    { holder: 'owner', station: 'funded', days: 10, running: true },
    { holder: 'contractor', station: 'ordered', days: 7, running: true },
    { holder: 'bank', station: 'arrived', days: 5, running: true },
  ])
})

it('nothing is late before pay day and nothing after payment in time', () => {
  expect(lateDays(month('2026-10-15', { arrivedOn: '2026-10-15' }), [], ON)).toEqual([])
  const early = [{ kind: 'not-funded', cause: 'transfer-short', since: day('2026-12-05') }] as const
  expect(lateDays(month('2026-12-15'), early, ON)).toEqual([])
})

it('whatever the dates, the parties together carry exactly the late days', () => {
  const days = fc.integer({ min: -20, max: 60 })
  fc.assert(
    fc.property(days, days, days, days, (transfer, seal, order, arrive) => {
      const payDue = day('2026-10-15')
      const given = {
        payDue,
        transferDue: day('2026-10-05'),
        transferredOn: addDays(day('2026-10-05'), transfer),
        sealedOn: addDays(payDue, seal),
        orderedOn: addDays(payDue, order),
        arrivedOn: addDays(payDue, arrive),
      }
      expect(paidLate(given).reduce((sum, one) => sum + one.days, 0)).toBe(Math.max(0, arrive))
    }),
  )
})
