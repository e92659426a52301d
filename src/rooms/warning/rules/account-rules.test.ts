import { describe, expect, test } from 'vitest'
import { day } from '../../../kernel/index.ts'
import { type MoneyFacts, NO_MONEY } from '../../funds/facts/accounts.ts'
import type { RuleProject } from '../facts.ts'
import { find, level, project, september } from './rules.testing.ts'

// Proves the rules on the wage account on both sides of their thresholds, by the real law book.

describe('the wage account (W02, W03, W09, W11, W29, W30, W31)', () => {
  const ACCOUNT = { openedOn: day('2026-09-01'), filedOn: null, agreementOn: null, closedOn: null }
  const money = (given: Partial<MoneyFacts>, more: Partial<RuleProject> = {}) =>
    project({ money: { ...NO_MONEY, ...given }, ...more })
  const account = (given: Partial<NonNullable<MoneyFacts['account']>>) => money({ account: { ...ACCOUNT, ...given } })

  test('W02 is yellow from the 31st day after opening, orange after 60, quiet when filed, closed or older than the rule', () => {
    const on = (when: string) => level('W02', account({}), day(when))
    expect([on('2026-10-01'), on('2026-10-02'), on('2026-10-31'), on('2026-11-01')]).toEqual([
      undefined,
      'yellow',
      'yellow',
      'orange',
    ])
    expect(find('W02', account({ filedOn: day('2026-11-20') }))).toEqual([])
    expect(find('W02', account({ closedOn: day('2026-11-20') }))).toEqual([])
    expect(find('W02', account({ openedOn: day('2021-07-06') }))).toEqual([])
  })
  test('W03 is yellow on the day of opening, orange after 30 days, quiet with an agreement', () => {
    const on = (when: string) => level('W03', account({}), day(when))
    expect([on('2026-09-01'), on('2026-10-01'), on('2026-10-02')]).toEqual(['yellow', 'yellow', 'orange'])
    expect(find('W03', account({ agreementOn: day('2026-08-30') }))).toEqual([])
    expect(find('W03', project())).toEqual([])
  })
  test('W09 measures the worst month against the agreed sum; months without any transfer belong to W08', () => {
    const of = (transferredFen: bigint) =>
      level('W09', money({ labourMonthFen: 10_000_000n }, { months: [september({ transferredFen })] }))
    expect([10_000_000n, 9_999_000n, 9_000_000n, 8_999_000n, 6_999_000n, 4_999_000n, 0n].map(of)).toEqual([
      undefined,
      'blue',
      'blue',
      'yellow',
      'orange',
      'red',
      undefined,
    ])
    const [found] = find('W09', money({ labourMonthFen: 10_000_000n }, { months: [september({ transferredFen: 1n })] }))
    expect(found?.moneyFen).toBe(9_999_999n)
  })
  test('W11 looks from the transfer day to the pay day, at the wages still to be paid', () => {
    const short = september({ unpaidFen: 10_000_000n, unpaidPeople: 20 })
    const on = (balanceFen: bigint, when = '2026-10-08') =>
      level('W11', money({ balanceFen }, { months: [short] }), day(when))
    expect([12_000_000n, 11_999_000n, 9_999_000n, 6_999_000n, 4_999_000n, -5n].map(fen => on(fen))).toEqual([
      undefined,
      'blue',
      'yellow',
      'orange',
      'red',
      'red',
    ])
    expect([on(0n, '2026-10-04'), on(0n, '2026-10-15'), on(0n, '2026-10-16')]).toEqual([undefined, 'red', undefined])
  })
  test('W29 and W30 name what left the account, W31 since when it is frozen', () => {
    const gone = { times: 2, fen: 1_000_000n, since: day('2026-11-02'), keys: ['S1', 'S2'] }
    const cash = (fen: bigint) => level('W29', money({ cash: { ...gone, fen } }, { months: [september()] }))
    expect([100_000n, 1_200_000n, 5_000_000n].map(cash)).toEqual(['yellow', 'orange', 'red'])
    const [found] = find('W30', money({ outside: gone }))
    expect(found).toMatchObject({
      level: 'red',
      moneyFen: 1_000_000n,
      evidence: ['project/P/statement/S1', 'project/P/statement/S2'],
    })
    expect(find('W30', project())).toEqual([])
    expect(find('W31', money({ frozenSince: day('2026-11-02') }))[0]).toMatchObject({
      level: 'red',
      since: '2026-11-02',
    })
  })
})
