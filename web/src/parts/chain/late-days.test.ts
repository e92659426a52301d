// Proves that each late day counts against exactly one party.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from '../../calendar.ts'
import { lateDaysOf, paidLate } from './late-days.ts'
import { aGap, aMonth } from './sample.ts'

const TODAY = '2026-11-23'
const on = (day: string) => day

it('a transfer eleven days late takes all five days that the cards were late', () => {
  const month = aMonth('2026-09', {
    payDue: on('2026-10-15'),
    transferredOn: on('2026-10-16'),
    orderedOn: on('2026-10-19'),
    arrivedOn: on('2026-10-20'),
  })
  expect(paidLate(month)).toEqual([{ holder: 'owner', days: 5, running: false }])
})

it('money that was there and ordered in time is late at the bank', () => {
  const month = aMonth('2026-05', {
    payDue: on('2026-06-15'),
    transferredOn: on('2026-06-05'),
    orderedOn: on('2026-06-12'),
    arrivedOn: on('2026-06-19'),
  })
  expect(paidLate(month)).toEqual([{ holder: 'bank', days: 4, running: false }])
})

it('people without a transfer run against the owner from pay-day, a return against the contractor from its day', () => {
  const month = aMonth('2026-10', {
    payDue: on('2026-11-13'),
    gaps: [
      aGap('not-funded', 44, '35740800', '2026-11-05'),
      aGap('not-arrived', 2, '1632000', '2026-11-16', { cause: 'returned:户名不符' }),
    ],
  })
  expect(lateDaysOf(month, TODAY)).toEqual([
    { holder: 'owner', days: 10, running: true },
    { holder: 'contractor', days: 7, running: true },
  ])
})

it('nothing is late before pay-day and nothing after payment in time', () => {
  expect(lateDaysOf(aMonth('2026-09'), TODAY)).toEqual([])
  const early = aMonth('2026-11', {
    payDue: on('2026-12-15'),
    gaps: [aGap('not-funded', 1, '100', '2026-12-05')],
    arrivedOn: undefined,
  })
  expect(lateDaysOf(early, TODAY)).toEqual([])
})

it('whatever the dates, the parties together carry exactly the late days', () => {
  const days = fc.integer({ min: -20, max: 60 })
  fc.assert(
    fc.property(days, days, days, (transfer, order, arrive) => {
      const payDue = '2026-10-15'
      const month = aMonth('2026-09', {
        payDue: on(payDue),
        transferredOn: addDays('2026-10-05', transfer),
        orderedOn: addDays(payDue, order),
        arrivedOn: addDays(payDue, arrive),
      })
      expect(paidLate(month).reduce((sum, one) => sum + one.days, 0)).toBe(Math.max(0, arrive))
    }),
  )
})
