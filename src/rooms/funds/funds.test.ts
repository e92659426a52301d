import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BatchAnswer, id, PLACES, PLATFORM } from '../../kernel/index.ts'
import { sql } from '../../storage/index.ts'
import { testStorage, type TestStorage } from '../../storage/harness.ts'
import { operations as registry } from '../registry/index.ts'
import { aProject, anActor, officerOf } from '../situation.testing.ts'
import { operations } from './index.ts'

// Proves that accounts and transfers are kept as evidence of money: sealed, known when sent again, refused only when
// impossible.

let storage: TestStorage
const noLaw = (): never => {
  throw new Error('money asks no law')
}
beforeAll(async () => {
  storage = await testStorage([...registry, ...operations], noLaw)
  await aProject(storage, { code: 'P-0001', workers: 0 })
  await aProject(storage, { code: 'P-0002', workers: 0, region: 320723 })
})
afterAll(() => storage.close())

const send = (operation: string, rows: readonly unknown[], onBad = 'skip', actor = PLATFORM) =>
  storage.run<BatchAnswer>(actor, operation, { rows, onBad })
const projectId = async (code: string) =>
  (await storage.must<{ id: string }>('registry.getProject', { project: code })).id

describe('a wage account', () => {
  const account = (more: Record<string, unknown> = {}) => ({
    project: 'P-0001',
    bankCode: '105',
    bankName: '建设银行海州支行',
    accountNumber: '3205 0165 0001 0001',
    openedOn: '2026-03-01',
    ...more,
  })
  const found = async (last4: string) =>
    (await storage.must<{ rows: { last4: string }[] }>('funds.listAccounts', { project: 'P-0001' })).rows.find(
      row => row.last4 === last4,
    )

  test('is sealed, masked in answers, and takes the day of filing later', async () => {
    expect(await send('funds.recordAccounts', [account()])).toMatchObject({ value: { landed: 1, known: 0 } })
    expect(await send('funds.recordAccounts', [account()])).toMatchObject({ value: { landed: 0, known: 1 } })
    const filed = account({ accountNumber: '3205016500010001', filedOn: '2026-03-20' })
    expect(await send('funds.recordAccounts', [filed])).toMatchObject({ value: { landed: 1 } })
    expect(await send('funds.recordAccounts', [account()])).toMatchObject({ value: { landed: 0, known: 1 } })
    expect(await found('0001')).toMatchObject({ openedOn: '2026-03-01', filedOn: '2026-03-20' })
    const [kept] = await storage.sql(PLATFORM, tx =>
      tx.rows<{ sealed: Buffer }>(sql`select account_sealed as sealed from wage_account where last4 = '0001'`),
    )
    expect(kept?.sealed.includes('3205016500010001')).toBe(false)
    expect(storage.cipher.open(kept?.sealed ?? Buffer.alloc(0), PLACES.account)).toBe('3205016500010001')
  })

  test('sent twice in one batch keeps what both rows say', async () => {
    const number = '3205016500010009'
    const rows = [
      account({ accountNumber: number, filedOn: '2026-03-20' }),
      account({ accountNumber: number, closedOn: '2026-09-01' }),
    ]
    expect(await send('funds.recordAccounts', rows)).toMatchObject({ value: { landed: 1, known: 1 } })
    expect(await found('0009')).toMatchObject({ filedOn: '2026-03-20', closedOn: '2026-09-01' })
  })

  test('may serve several projects as sub-ledgers', async () => {
    expect(await send('funds.recordAccounts', [account({ project: 'P-0002' })])).toMatchObject({ value: { landed: 1 } })
  })

  const wrong: readonly (readonly [string, string, Record<string, unknown>])[] = [
    ['account-number-wrong', 'accountNumber', { accountNumber: '3205-A' }],
    ['day-in-future', 'openedOn', { openedOn: '2026-11-24' }],
    ['days-out-of-order', 'filedOn', { filedOn: '2026-02-01' }],
    ['project-unknown', 'project', { project: 'P-9999' }],
    ['input-invalid', 'openedOn', { openedOn: '2026-02-30' }],
  ]
  test.each(wrong)('is refused as %s at %s', async (code, field, more) => {
    expect(await send('funds.recordAccounts', [account(more)])).toMatchObject({
      value: { landed: 0, refused: [{ row: 1, field, code }] },
    })
  })

  test('keeps the day it was opened; only an authority may correct it', async () => {
    const row = account({ accountNumber: '3205016500010005' })
    await send('funds.recordAccounts', [row])
    const moved = [{ ...row, openedOn: '2026-02-01' }]
    const answer = await send('funds.recordAccounts', moved)
    expect(answer).toMatchObject({ value: { refused: [{ field: 'openedOn', code: 'opened-differs' }] } })
    if (answer.ok) expect(answer.value.refused[0]?.says.zh).toMatch(/2026-03-01.*2026-02-01/)
    const authority = officerOf(320700, 320800, ['funds.write'])
    expect(await send('funds.recordAccounts', moved, 'skip', authority)).toMatchObject({ value: { landed: 1 } })
  })

  test('touches the project, so that its findings are computed anew', async () => {
    const other = account({ accountNumber: '3205016500010006' })
    await send('funds.recordAccounts', [other])
    const [touched] = await storage.sql(PLATFORM, tx =>
      tx.rows<{ touches: string }>(sql`select count(*)::text as touches from touch where month = '2026-11-01'`),
    )
    expect(Number(touched?.touches)).toBeGreaterThan(0)
  })
})

describe('a transfer', () => {
  const transfer = (reference: string, more: Record<string, unknown> = {}) => ({
    project: 'P-0001',
    reference,
    month: '2026-10',
    on: '2026-11-04',
    amountFen: '37372800',
    payer: '海州城建发展',
    ...more,
  })

  test('is recorded whether or not the project has an account, and is known when sent again', async () => {
    const rows = [transfer('A1', { project: 'P-0002' }), transfer('A2', { project: 'P-0002', month: '2026-09' })]
    expect(await send('funds.recordTransfers', rows)).toMatchObject({ value: { landed: 2 } })
    expect(await send('funds.recordTransfers', rows)).toMatchObject({ value: { landed: 0, known: 2 } })
    const list = (more: Record<string, unknown>) =>
      storage.must<{ rows: unknown[]; next?: string }>('funds.listTransfers', { project: 'P-0002', ...more })
    expect(await list({ month: '2026-10' })).toMatchObject({ rows: [{ reference: 'A1', amountFen: '37372800' }] })
    const first = await list({ limit: 1 })
    expect(first).toMatchObject({ rows: [{ reference: 'A2' }], next: '2026-11-04/A2' })
    expect(await list({ limit: 1, cursor: first.next })).toMatchObject({ rows: [{ reference: 'A1' }] })
  })

  test('under a used reference with another sum is a conflict that names both', async () => {
    await send('funds.recordTransfers', [transfer('B1')])
    const answer = await send('funds.recordTransfers', [transfer('B1', { amountFen: '100' })], 'refuse-all')
    expect(answer).toMatchObject({ ok: false, refusals: [{ code: 'reference-differs', at: '/reference' }] })
    if (!answer.ok) expect(answer.refusals[0].says.en).toMatch(/37372800.*100 /)
  })

  test('under one reference twice in a batch lands once when equal and is refused when not', async () => {
    const rows = [transfer('C1'), transfer('C1'), transfer('C1', { amountFen: '9' })]
    expect(await send('funds.recordTransfers', rows)).toMatchObject({
      value: { landed: 1, known: 1, refused: [{ row: 3, code: 'reference-differs' }] },
    })
  })

  const wrong: readonly (readonly [string, string, Record<string, unknown>])[] = [
    ['amount-not-positive', 'amountFen', { amountFen: '-1' }],
    ['amount-not-number', 'amountFen', { amountFen: '三万' }],
    ['day-in-future', 'on', { on: '2026-11-24' }],
    ['month-too-far', 'month', { month: '2062-10' }],
    ['project-unknown', 'project', { project: 'P-9999' }],
  ]
  test.each(wrong)('is refused as %s at %s', async (code, field, more) => {
    expect(await send('funds.recordTransfers', [transfer('W1', more)])).toMatchObject({
      value: { landed: 0, refused: [{ row: 1, field, code }] },
    })
  })

  test('of another contractor’s project is out of scope, and not read', async () => {
    const actor = anActor({ kind: 'enterprise', projects: [id<'project'>(await projectId('P-0002'))] }, [
      'funds.write',
      'funds.read',
    ])
    expect(await send('funds.recordTransfers', [transfer('D1')], 'skip', actor)).toMatchObject({
      value: { landed: 0, refused: [{ code: 'row-out-of-scope' }] },
    })
    const account = { project: 'P-0001', bankCode: '105', bankName: 'b', accountNumber: '3205016500010088' }
    expect(await send('funds.recordAccounts', [{ ...account, openedOn: '2026-03-01' }], 'skip', actor)).toMatchObject({
      value: { landed: 0, refused: [{ code: 'row-out-of-scope' }] },
    })
    for (const operation of ['funds.listTransfers', 'funds.listAccounts'])
      expect(await storage.run(actor, operation, { project: 'P-0001' })).toMatchObject({ value: { rows: [] } })
  })

  test('is seen by the bank of the project', async () => {
    await send('funds.recordTransfers', [transfer('E1', { project: 'P-0002', month: '2026-08', on: '2026-09-04' })])
    const bank = anActor({ kind: 'bank', bankCode: '105', projects: [id<'project'>(await projectId('P-0002'))] }, [
      'funds.read',
    ])
    const seen = (project: string) => storage.run(bank, 'funds.listTransfers', { project, month: '2026-08' })
    expect(await seen('P-0002')).toMatchObject({ value: { rows: [{ reference: 'E1' }] } })
    expect(await seen('P-0001')).toMatchObject({ value: { rows: [] } })
  })
})
