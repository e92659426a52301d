import { expect, test } from 'vitest'
import { type Day, day } from '../../../kernel/index.ts'
import { lawBook } from '../../../law/index.ts'
import type { MonthPay, RuleMonth, RuleProject } from '../facts.ts'
import { RULES } from './index.ts'
import { project, september } from './rules.testing.ts'

// Proves the rules on sheets, signatures, lowest pay, large payments, cards, presence and deductions on both sides of
// their thresholds, by the real law book.

const pay = (given: Partial<MonthPay> = {}): MonthPay => ({
  lines: 20,
  signed: 20,
  sealedOn: null,
  workedPeople: 20,
  workedPaidPeople: 20,
  flaws: {},
  notArrived: null,
  ...given,
})
function level(rule: string, given: Partial<RuleMonth>, on = '2026-11-23', more: Partial<RuleProject> = {}) {
  const facts = project({ months: [september({ pay: pay(), ...given })], ...more })
  const found = RULES.find(each => each.id === rule)?.find(facts, lawBook(on as Day), on as Day) ?? []
  return found[0]?.level
}
const flaw = (kind: string, people: number, fen = 0n) => ({ pay: pay({ flaws: { [kind]: { people, fen } } }) })

test('W19: no sheet is blue three days after pay day, yellow after more than a month, orange after two', () => {
  const none = { hasSheet: false, pay: pay({ lines: 0, signed: 0 }) }
  expect(['2026-10-17', '2026-10-18', '2026-11-15', '2026-12-15'].map(on => level('W19', none, on))).toEqual([
    undefined,
    'blue',
    'blue',
    'orange',
  ])
  expect(level('W19', { ...none, halfDays: 0 })).toBeUndefined()
  expect(level('W19', {})).toBeUndefined()
})

test('W20: one unsigned line is blue, a tenth yellow, a half orange; before pay day only a seal makes it a finding', () => {
  const signed = (count: number, more: Partial<RuleMonth> = {}) => ({ ...more, pay: pay({ signed: count }) })
  expect([20, 19, 18, 10].map(count => level('W20', signed(count)))).toEqual([undefined, 'blue', 'yellow', 'orange'])
  expect(level('W20', signed(10), '2026-10-14')).toBeUndefined()
  expect(level('W20', { pay: pay({ signed: 10, sealedOn: day('2026-10-05') }) }, '2026-10-06')).toBe('orange')
})

test('W21: worked and nothing paid is found after the pay day, orange on the last day of the next month, red after it', () => {
  const unpaid = { arrivedFen: 0n }
  expect(['2026-10-15', '2026-10-16', '2026-10-31', '2026-11-01'].map(on => level('W21', unpaid, on))).toEqual([
    undefined,
    'yellow',
    'orange',
    'red',
  ])
  expect(level('W21', {})).toBeUndefined()
})

test('W22: fewer paid than worked is yellow after the pay day', () => {
  expect(level('W22', { pay: pay({ workedPaidPeople: 19 }) })).toBe('yellow')
  expect(level('W22', { pay: pay({ workedPaidPeople: 19 }) }, '2026-10-15')).toBeUndefined()
  expect(level('W22', {})).toBeUndefined()
})

test('W26: one person below the minimum is yellow; red when the average of the month is below it', () => {
  expect(level('W26', flaw('below-minimum', 1))).toBe('yellow')
  // Twenty people, twenty days each: 111.72 yuan a day is the minimum.
  expect(level('W26', { ...flaw('below-minimum', 20), dueFen: 4_400_000n })).toBe('red')
  expect(level('W26', {})).toBeUndefined()
})

test('W27: a payment or a year above the limit is red', () => {
  expect(level('W27', flaw('over-single', 1, 5_000_001n))).toBe('red')
  const years = (fen: bigint) => ({ largeYears: [{ year: '2026', fen }] })
  expect(level('W27', {}, '2026-11-23', years(30_000_001n))).toBe('red')
  expect(level('W27', {}, '2026-11-23', years(30_000_000n))).toBeUndefined()
})

test('W28, W16, W48, W49: cards, two sites, money not come and deductions rise with people or days', () => {
  const by = (rule: string, kind: string, counts: readonly number[]) => counts.map(n => level(rule, flaw(kind, n)))
  expect(by('W28', 'card-shared', [0, 1, 3, 10])).toEqual([undefined, 'yellow', 'orange', 'red'])
  expect(by('W16S', 'two-sites', [0, 1, 3, 10])).toEqual([undefined, 'yellow', 'orange', 'red'])
  expect(by('W49', 'deduction-over', [0, 1, 3])).toEqual([undefined, 'yellow', 'orange'])
  const said = (since: string) => ({ pay: pay({ notArrived: { people: 1, fen: 500_000n, since: day(since) } }) })
  expect([level('W48', said('2026-11-18')), level('W48', said('2026-11-17'))]).toEqual(['yellow', 'orange'])
})
