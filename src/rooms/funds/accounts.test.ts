import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PLATFORM } from '../../kernel/index.ts'
import { sql } from '../../storage/index.ts'
import { cardOf } from '../situation.testing.ts'
import { type Accounts, accountsOf, all, refusal } from './accounts.testing.ts'
import { balanceOf, explainedOf, flowParts } from './decide/accounts.ts'
import type { Flow } from './facts/accounts.ts'
import { moneyFacts } from './index.ts'

// Proves that the balance of a wage account is the sum of its movements however they came to be known, that every fen is
// explained, and that what left for others is found.

const CODES = ['A-4', 'A-5'] as const
let here: Accounts
beforeAll(async () => {
  here = await accountsOf(CODES)
})
afterAll(() => here.storage.close())

describe('the movements of an account', () => {
  test('are derived once, explain every fen and add up to zero; a statement confirms or adds, never twice', async () => {
    await here.paidMonth('A-4', 1, '300000')
    const before = await here.pageOf('A-4')
    expect(before.balanceFen).toBe('200000')
    expect(before.flow).toEqual({
      inFen: '300000',
      explainedBp: 10_000,
      parts: [
        { part: 'paid', fen: '100000' },
        { part: 'awaiting', fen: '0' },
        { part: 'returned', fen: '200000' },
        { part: 'notOrdered', fen: '0' },
        { part: 'kept', fen: '0' },
        { part: 'closed', fen: '0' },
        { part: 'cash', fen: '0' },
        { part: 'outside', fen: '0' },
        { part: 'unexplained', fen: '0' },
      ],
    })
    const line = (serial: string, more: Record<string, unknown>) => ({
      project: 'A-4',
      serial,
      on: '2026-11-12',
      direction: 'out',
      method: 'transfer',
      amountFen: '10000',
      ...more,
    })
    const confirming = [
      line('L1', { on: '2026-11-04', direction: 'in', amountFen: '300000', reference: 'T-A-4', balanceFen: '300000' }),
      line('L2', { on: '2026-11-11', method: 'batch', amountFen: '300000', reference: 'B-A-4', balanceFen: '0' }),
    ]
    expect(await here.storage.run(here.who.bank, 'funds.recordStatements', { ...all, rows: confirming })).toMatchObject(
      {
        value: { landed: 2 },
      },
    )
    expect((await here.pageOf('A-4')).balanceFen).toBe('200000')
    expect(await here.storage.run(here.who.bank, 'funds.recordStatements', { ...all, rows: confirming })).toMatchObject(
      {
        value: { landed: 0, known: 2 },
      },
    )
    const differs = [{ ...confirming[0], amountFen: '1' }]
    expect(await here.storage.run(here.who.bank, 'funds.recordStatements', { ...all, rows: differs })).toMatchObject(
      refusal('serial-differs'),
    )
    const moving = [
      line('L3', { party: '某建材公司', partyAccount: '3205019999999999', amountFen: '30000' }),
      line('L4', { method: 'cash', amountFen: '5000' }),
      line('L5', { partyAccount: cardOf(2), amountFen: '20000' }),
      // A batch that no order knows is money to somebody unknown.
      line('L6', { method: 'batch', amountFen: '7000', reference: 'B-NOBODY' }),
    ]
    await here.storage.must('funds.recordStatements', { ...all, rows: moving }, here.who.wages)
    const after = await here.pageOf('A-4', here.who.officer)
    expect(after.balanceFen).toBe('138000')
    expect(after.forbidden.map(one => [one.serial, one.kind, one.fen]).sort()).toEqual([
      ['L3', 'outside', '30000'],
      ['L4', 'cash', '5000'],
      ['L6', 'outside', '7000'],
    ])
    expect(after.flow.explainedBp).toBe(10_000)
    expect(
      await here.storage.sql(PLATFORM, moneyFacts).then(facts => [...facts.values()].map(one => one.balanceFen)),
    ).toEqual(await Promise.all(CODES.map(async code => BigInt((await here.pageOf(code)).balanceFen))))
    await here.storage.must('funds.recordStatements', {
      ...all,
      rows: [
        line('L7', { on: '2026-11-20', direction: 'in', amountFen: '30000', reference: 'L3', party: '某建材公司' }),
      ],
    })
    const facts = (await here.storage.sql(PLATFORM, moneyFacts)).get(await here.projectId('A-4'))
    expect(facts).toMatchObject({ outside: { fen: 7000n, times: 2 }, cash: { fen: 5000n, times: 1 } })
    const list = await here.storage.must<{ rows: { project: string }[] }>('funds.accounts', { state: 'missing' })
    expect(list.rows.find(row => row.project === 'A-4')).toMatchObject({
      project: 'A-4',
      balanceFen: '168000',
      inFen: '300000',
      paidFen: '120000',
      forbiddenFen: '12000',
    })
    const moves = await here.storage.must<{ rows: { fen: string }[] }>('funds.accountMoves', { project: 'A-4' })
    expect(moves.rows.reduce((sum, row) => sum + BigInt(row.fen), 0n)).toBe(168_000n)
    const sums = await here.storage.sql(PLATFORM, tx =>
      tx.row<{ wage: string; ledger: string | null; held: string }>(sql`
        select (select sum(fen) from wage_line)::text as wage, (select sum(fen) from ledger_line)::text as ledger,
          (select count(*) from wage_line)::text as held`),
    )
    expect(sums?.wage).toBe('0')
    expect(sums?.ledger ?? '0').toBe('0')
    expect(Number(sums?.held)).toBeGreaterThan(10)
  })

  test('whatever flowed, the parts hold each fen once, and only money nobody sent is unexplained', () => {
    const fen = fc.bigInt({ min: 0n, max: 10n ** 12n })
    const names = [
      'inFen',
      'paidFen',
      'outsideFen',
      'cashFen',
      'closedFen',
      'awaitingFen',
      'returnedFen',
      'notOrderedFen',
    ]
    fc.assert(
      fc.property(fc.record(Object.fromEntries(names.map(name => [name, fen]))), given => {
        const flow = given as unknown as Flow
        const parts = flowParts(flow)
        const unexplained = parts.get('unexplained') ?? 0n
        const sum = [...parts].reduce((total, [part, value]) => (part === 'unexplained' ? total : total + value), 0n)
        expect(sum).toBe(flow.inFen + unexplained)
        expect([...parts.values()].every(value => value >= 0n)).toBe(true)
        expect(unexplained > 0n).toBe(balanceOf(flow) < 0n)
        expect(explainedOf(flow, 10_000n) === 10_000 || unexplained > 0n).toBe(true)
      }),
    )
  })
})
