import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, type BatchAnswer, id, PLATFORM } from '../../kernel/index.ts'
import { sql } from '../../storage/index.ts'
import { testStorage, type TestStorage } from '../../storage/harness.ts'
import { operations as registry } from '../registry/index.ts'
import { aProject, anActor, cardOf, idCardOf, siteCardOf } from '../situation.testing.ts'
import { operations } from './index.ts'

// Proves that orders are never changed, that only the bank says what arrived, and that it says so of its own projects
// only.

let storage: TestStorage
let bank: Actor
const noLaw = (): never => {
  throw new Error('payment asks no law')
}
beforeAll(async () => {
  storage = await testStorage([...registry, ...operations], noLaw)
  await aProject(storage, { code: 'P-0001', workers: 4 })
  await aProject(storage, { code: 'P-0002', workers: 2, from: 11, region: 320723 })
  const projectId = (await storage.must<{ id: string }>('registry.getProject', { project: 'P-0001' })).id
  bank = anActor({ kind: 'bank', bankCode: '105', projects: [id<'project'>(projectId)] }, [
    'payment.results',
    'payment.read',
  ])
})
afterAll(() => storage.close())

const item = (batchNo: string, n: number, more: Record<string, unknown> = {}) => ({
  project: 'P-0001',
  batchNo,
  month: '2026-10',
  orderedOn: '2026-11-12',
  n,
  person: { siteCard: siteCardOf(n) },
  amountFen: `${n}00000`,
  cardNumber: cardOf(n),
  ...more,
})
const answerOf = (batchNo: string, n: number, more: Record<string, unknown> = {}) => ({
  batchNo,
  n,
  amountFen: `${n}00000`,
  status: 'paid',
  on: '2026-11-13',
  ...more,
})
const order = (rows: readonly unknown[], onBad = 'skip', actor = PLATFORM) =>
  storage.run<BatchAnswer>(actor, 'payment.recordOrders', { rows, onBad })
const results = (rows: readonly unknown[], onBad = 'skip', actor = PLATFORM) =>
  storage.run<BatchAnswer>(actor, 'payment.recordResults', { rows, onBad })
type Detail = { head: Record<string, unknown>; rows: Record<string, unknown>[]; next?: string }
const read = (batchNo: string, actor = PLATFORM, more = {}) =>
  storage.run<Detail>(actor, 'payment.getOrder', { batchNo, ...more })

describe('an order', () => {
  test('lands with its total, is known when sent again, and takes a row that was corrected', async () => {
    const rows = [item('A1', 1), item('A1', 2, { amountFen: '-5' }), item('A1', 3)]
    expect(await order(rows)).toMatchObject({
      value: { landed: 2, refused: [{ row: 2, code: 'amount-not-positive' }] },
    })
    expect(await order(rows)).toMatchObject({ value: { landed: 0, known: 2 } })
    expect(await order([item('A1', 1), item('A1', 2), item('A1', 3)])).toMatchObject({ value: { landed: 1, known: 2 } })
    expect(await read('A1')).toMatchObject({
      value: {
        head: { items: 3, totalFen: '600000', project: 'P-0001' },
        rows: [{ n: 1, name: '王建二', state: 'underway', card: cardOf(1).slice(-4) }, { n: 2 }, { n: 3 }],
      },
    })
  })

  test('touches the month of its project and of each worker', async () => {
    await order([item('A2', 1, { month: '2026-02' })])
    const touched = await storage.sql(PLATFORM, tx =>
      tx.rows<{ kind: string }>(sql`select kind from touch where month = '2026-02-01' order by kind`),
    )
    expect(touched.map(one => one.kind)).toEqual(['project'])
  })

  test('under a used number with another head or another item is a conflict that names both', async () => {
    await order([item('A3', 1)])
    const other = await order([item('A3', 1, { month: '2026-09' })])
    expect(other).toMatchObject({ value: { refused: [{ field: 'batchNo', code: 'batch-differs' }] } })
    if (other.ok) expect(other.value.refused[0]?.says.en).toMatch(/2026-10.*2026-09/)
    const changed = await order([item('A3', 1, { amountFen: '7' })])
    expect(changed).toMatchObject({ value: { refused: [{ field: 'n', code: 'item-differs' }] } })
    if (changed.ok) expect(changed.value.refused[0]?.says.zh).toMatch(/100000 分.*7 分/)
  })

  test('number is unique beyond its project, and the other project is not named', async () => {
    await order([item('A4', 1)])
    const elsewhere = item('A4', 11, { project: 'P-0002', person: { siteCard: siteCardOf(11) } })
    const answer = await order([elsewhere])
    expect(answer).toMatchObject({ value: { landed: 0, refused: [{ code: 'batch-differs' }] } })
    expect(JSON.stringify(answer)).not.toContain('P-0001')
  })

  const wrong: readonly (readonly [string, string, Record<string, unknown>])[] = [
    ['amount-not-positive', 'amountFen', { amountFen: '0' }],
    ['amount-not-number', 'amountFen', { amountFen: '5千' }],
    ['month-in-future', 'month', { month: '2026-12' }],
    ['day-in-future', 'orderedOn', { orderedOn: '2026-11-24' }],
    ['replaces-itself', 'replacesBatchNo', { replacesBatchNo: 'A5' }],
    ['project-unknown', 'project', { project: 'P-9999' }],
    ['person-unknown', 'person', { person: { idCard: idCardOf(11) } }],
    ['card-of-another', 'cardNumber', { cardNumber: cardOf(2) }],
    ['card-number-wrong', 'cardNumber', { cardNumber: '6228****0001' }],
    ['input-invalid', 'n', { n: 0 }],
  ]
  test.each(wrong)('is refused as %s at %s', async (code, field, more) => {
    const answer = await order([item('A5', 1, more), item('A5b', 2)])
    expect(answer).toMatchObject({ value: { refused: [{ row: 1, field, code }] } })
    if (answer.ok) expect(answer.value.landed + answer.value.known).toBe(1)
  })

  test('is for one month of one project', async () => {
    const answer = await order([item('A6', 1), item('A6', 2, { orderedOn: '2026-11-11' })])
    expect(answer).toMatchObject({ value: { landed: 1, refused: [{ row: 2, code: 'batch-mixed' }] } })
  })

  test('sent twice at once lands once', async () => {
    const rows = [item('A8', 1), item('A8', 2)]
    const both = await Promise.all([order(rows), order([...rows].reverse())])
    expect(both.map(one => one.ok && one.value.landed).toSorted()).toEqual([0, 2])
  })

  test('of another contractor’s project is out of scope', async () => {
    const contractor = anActor({ kind: 'enterprise', projects: bank.projects }, ['payment.write'])
    const theirs = item('A9', 11, { project: 'P-0002', person: { siteCard: siteCardOf(11) } })
    expect(await order([theirs, item('A9b', 1)], 'skip', contractor)).toMatchObject({
      value: { landed: 1, refused: [{ row: 1, code: 'row-out-of-scope' }] },
    })
  })

  test('that wants all or nothing leaves nothing, not even its number', async () => {
    expect(await order([item('A7', 1), item('A7', 2, { amountFen: '0' })], 'refuse-all')).toMatchObject({ ok: false })
    expect(await read('A7')).toMatchObject({ refusals: [{ code: 'batch-unknown' }] })
    const elsewhere = item('A7', 11, { project: 'P-0002', person: { siteCard: siteCardOf(11) }, cardNumber: undefined })
    expect(await order([elsewhere], 'refuse-all')).toMatchObject({ ok: true })
  })
})

describe('an answer of the bank', () => {
  test('by number lands once; the latest day wins', async () => {
    await order([item('R1', 1), item('R1', 2)])
    const first = [answerOf('R1', 1), answerOf('R1', 2, { status: 'returned', reason: '户名不符' })]
    expect(await results(first, 'skip', bank)).toMatchObject({ value: { landed: 2, known: 0 } })
    expect(await results([...first, ...first], 'skip', bank)).toMatchObject({ value: { landed: 0, known: 4 } })
    expect(await read('R1')).toMatchObject({
      value: {
        head: { paidItems: 1, paidFen: '100000', returnedItems: 1, returnedFen: '200000' },
        rows: [{ state: 'paid' }, { state: 'returned', reason: '户名不符' }],
      },
    })
    await results([answerOf('R1', 2, { on: '2026-11-16', serial: 'S9' }), answerOf('R1', 1, { status: 'returned' })])
    expect(await read('R1')).toMatchObject({
      value: {
        head: { paidFen: '200000' },
        rows: [{ state: 'returned' }, { state: 'paid', on: '2026-11-16', serial: 'S9' }],
      },
    })
  })

  test('by card and sum finds the only item, ordered to that card or to its owner', async () => {
    await order([item('R2', 1), item('R2', 2, { cardNumber: undefined })])
    const byCard = (n: number, more = {}) => answerOf('R2', n, { n: undefined, cardNumber: cardOf(n), ...more })
    expect(await results([byCard(1), byCard(2)], 'refuse-all', bank)).toMatchObject({ value: { landed: 2 } })
    expect(await results([byCard(3), byCard(1, { amountFen: '9' })])).toMatchObject({
      value: {
        refused: [
          { row: 1, field: 'cardNumber', code: 'item-unknown' },
          { row: 2, code: 'amount-differs' },
        ],
      },
    })
  })

  test('that fits two items is ambiguous without the number', async () => {
    await order([
      item('R3', 1),
      item('R3', 2, { person: { siteCard: siteCardOf(1) }, cardNumber: cardOf(1), amountFen: '100000' }),
    ])
    const byCard = answerOf('R3', 1, { n: undefined, cardNumber: cardOf(1) })
    expect(await results([byCard])).toMatchObject({ value: { refused: [{ code: 'item-ambiguous' }] } })
    expect(await results([{ ...byCard, n: 2 }])).toMatchObject({ value: { landed: 1 } })
  })

  const wrong: readonly (readonly [string, string, Record<string, unknown>])[] = [
    ['batch-unknown', 'batchNo', { batchNo: 'none' }],
    ['item-unknown', 'n', { n: 9 }],
    ['amount-differs', 'amountFen', { amountFen: '99' }],
    ['amount-not-positive', 'amountFen', { amountFen: '-100000' }],
    ['amount-not-number', 'amountFen', { amountFen: '1.5' }],
    ['card-differs', 'cardNumber', { cardNumber: cardOf(3) }],
    ['card-number-wrong', 'cardNumber', { n: undefined, cardNumber: '6228****0001' }],
    ['day-in-future', 'on', { on: '2026-11-24' }],
    ['input-invalid', 'status', { status: '成功' }],
  ]
  test.each(wrong)('is refused as %s at %s', async (code, field, more) => {
    await order([item('R4', 1)])
    const answer = await results([answerOf('R4', 1, more)])
    expect(answer).toMatchObject({ value: { landed: 0, refused: [{ row: 1, field, code }] } })
    if (answer.ok)
      for (const text of Object.values(answer.value.refused[0]?.says ?? {})) expect(text).not.toMatch(/\{\w+\}/)
  })

  test('with another sum names both', async () => {
    await order([item('R5', 2)])
    const answer = await results([answerOf('R5', 2, { amountFen: '199999' })], 'refuse-all')
    if (answer.ok) throw new Error('refused')
    expect(answer.refusals[0].says.zh).toMatch(/200000.*199999/)
  })

  test('is never taken back or changed, by nobody', async () => {
    for (const actor of [bank, PLATFORM])
      for (const statement of [sql`update bank_result set status = 'paid'`, sql`delete from bank_result`])
        await expect(storage.sql(actor, tx => tx.run(statement))).rejects.toThrow('permission denied')
  })

  test('with a card in stars is found by its number', async () => {
    await order([item('R6', 1)])
    expect(await results([answerOf('R6', 1, { cardNumber: '6228****0001' })])).toMatchObject({ value: { landed: 1 } })
  })

  test('comes from the bank of the project only, and a clerk sees the payees of his projects only', async () => {
    const theirs = item('R7', 11, { project: 'P-0002', person: { siteCard: siteCardOf(11) } })
    await order([theirs, item('R8', 1)], 'refuse-all')
    expect(await results([answerOf('R7', 11), answerOf('R8', 1)], 'skip', bank)).toMatchObject({
      value: { landed: 1, refused: [{ row: 1, code: 'batch-out-of-scope' }] },
    })
    expect(await read('R8', bank)).toMatchObject({ value: { rows: [{ name: '王建二' }] } })
    expect(await read('R7', bank)).toMatchObject({ refusals: [{ code: 'batch-unknown' }] })
    const list = await storage.run<{ rows: { project: string }[] }>(bank, 'payment.listOrders', { month: '2026-10' })
    if (!list.ok) throw new Error('listed')
    expect(new Set(list.value.rows.map(row => row.project))).toEqual(new Set(['P-0001']))
  })

  test('cannot come from somebody without the right', async () => {
    await order([item('R9', 1)])
    const contractor = anActor({ kind: 'enterprise', projects: bank.projects }, ['payment.write', 'payment.read'])
    expect(await results([answerOf('R9', 1)], 'skip', contractor)).toMatchObject({
      refusals: [{ code: 'not-permitted' }],
    })
  })
})

test('orders come in pages, newest first', async () => {
  await order([item('Z1', 1, { month: '2025-01' }), item('Z2', 2, { month: '2025-01' })])
  const list = (more: Record<string, unknown>) =>
    storage.must<{ rows: unknown[]; next?: string }>('payment.listOrders', {
      project: 'P-0001',
      month: '2025-01',
      ...more,
    })
  const first = await list({ limit: 1 })
  expect(first.rows).toHaveLength(1)
  const second = await list({ limit: 1, cursor: first.next })
  expect([...first.rows, ...second.rows]).toMatchObject([{ batchNo: 'Z2' }, { batchNo: 'Z1' }])
  expect(second.next).toBeUndefined()
  expect(await read('Z1', PLATFORM, { limit: 1, cursor: '1' })).toMatchObject({ value: { rows: [] } })
})
