import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, month } from '../../kernel/index.ts'
import { itemStanding, latestOf, matchByCard, matchByNumber, sameHead } from './decide.ts'
import type { BankResult, OrderHead, OrderItem } from './facts.ts'

// Proves what orders and the bank's answers mean, without a database.

const HEAD: OrderHead = { projectId: '1', month: month('2026-10'), orderedOn: day('2026-11-10'), replacesBatchNo: null }
const item = (n: number, more: Partial<OrderItem> = {}): OrderItem => ({
  n,
  workerId: String(n),
  amountFen: 100n,
  cardHash: `c${n}`,
  cardLast4: '0001',
  ...more,
})
const result = (on: string, status: BankResult['status']): BankResult => ({ on: day(on), status })

test('the latest day wins, and on one day a return wins over a payment', () => {
  expect(latestOf([])).toEqual({ state: 'underway' })
  expect(latestOf([result('2026-11-11', 'paid'), result('2026-11-10', 'returned')])).toMatchObject({ state: 'paid' })
  expect(latestOf([result('2026-11-11', 'paid'), result('2026-11-12', 'returned')])).toMatchObject({
    state: 'returned',
  })
  expect(latestOf([result('2026-11-11', 'returned'), result('2026-11-11', 'paid')])).toMatchObject({
    state: 'returned',
  })
})

test('the order in which answers arrive does not matter', () => {
  const answers = fc.array(
    fc.record({
      on: fc.constantFrom('2026-11-10', '2026-11-11', '2026-11-12'),
      status: fc.constantFrom('paid', 'returned'),
    }),
  )
  fc.assert(
    fc.property(answers, given => {
      const results = given.map(({ on, status }) => result(on, status as BankResult['status']))
      expect(latestOf([...results].reverse()).state).toBe(latestOf(results).state)
    }),
  )
})

test('the rows of a batch agree on project, month, day and replaced batch', () => {
  expect(sameHead(HEAD, { ...HEAD })).toBe(true)
  const others: Partial<OrderHead>[] = [
    { projectId: '2' },
    { month: month('2026-09') },
    { orderedOn: day('2026-11-11') },
    { replacesBatchNo: 'B0' },
  ]
  for (const other of others) expect(sameHead(HEAD, { ...HEAD, ...other })).toBe(false)
})

test('an item is known when worker and sum are the same, whether or not both name the card', () => {
  expect(itemStanding(item(1), undefined)).toBe('new')
  expect(itemStanding(item(1), item(1))).toBe('known')
  expect(itemStanding(item(1, { cardHash: null }), item(1))).toBe('known')
  expect(itemStanding(item(1, { cardHash: 'other' }), item(1))).toBe('differs')
  expect(itemStanding(item(1, { amountFen: 1n }), item(1))).toBe('differs')
  expect(itemStanding(item(1, { workerId: '9' }), item(1))).toBe('differs')
})

test('an answer by number must name the sum, and the card where both name it in full', () => {
  expect(matchByNumber({ amountFen: 100n, cardHash: null }, undefined)).toEqual({ kind: 'item-unknown' })
  expect(matchByNumber({ amountFen: 100n, cardHash: null }, item(1))).toEqual({ kind: 'found', item: item(1) })
  expect(matchByNumber({ amountFen: 99n, cardHash: 'c1' }, item(1))).toEqual({ kind: 'amount-differs', ordered: 100n })
  expect(matchByNumber({ amountFen: 100n, cardHash: 'x' }, item(1))).toEqual({ kind: 'card-differs', last4: '0001' })
})

test('an answer by card finds the only item of that card and sum', () => {
  expect(matchByCard(100n, [item(1)])).toEqual({ kind: 'found', item: item(1) })
  expect(matchByCard(100n, [item(1), item(2, { amountFen: 5n })])).toEqual({ kind: 'found', item: item(1) })
  expect(matchByCard(100n, [item(1), item(2)])).toEqual({ kind: 'item-ambiguous' })
  expect(matchByCard(1n, [item(1)])).toEqual({ kind: 'amount-differs', ordered: 100n })
  expect(matchByCard(1n, [item(1), item(2)])).toEqual({ kind: 'item-unknown' })
  expect(matchByCard(1n, [])).toEqual({ kind: 'item-unknown' })
})
