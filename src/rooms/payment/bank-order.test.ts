import { afterAll, beforeAll, expect, test } from 'vitest'
import { id, PLATFORM } from '../../kernel/index.ts'
import { sql } from '../../storage/index.ts'
import { testStorage, type TestStorage } from '../../storage/harness.ts'
import { operations as funds } from '../funds/index.ts'
import { operations as registry } from '../registry/index.ts'
import { aProject, anActor, cardOf, siteCardOf } from '../situation.testing.ts'
import { operations } from './index.ts'

// Proves that the file for a bank holds whole numbers only for those who may take it out, that who took it is on
// record and the numbers are not, and that it is refused while payer or a payee's own card is not known.

let storage: TestStorage
let project: string
const noLaw = (): never => {
  throw new Error('payment asks no law')
}
beforeAll(async () => {
  storage = await testStorage([...registry, ...funds, ...operations], noLaw)
  await aProject(storage, { code: 'P-0001', workers: 3 })
  await aProject(storage, { code: 'P-0002', workers: 1, from: 11 })
  const account = { project: 'P-0001', bankCode: '105', bankName: '建设银行', accountNumber: '3205016500010001' }
  await storage.must('funds.recordAccounts', { rows: [{ ...account, openedOn: '2026-06-01' }], onBad: 'refuse-all' })
  project = (await storage.must<{ id: string }>('registry.getProject', { project: 'P-0001' })).id
  const item = (n: number, more: object = {}) => ({
    project: 'P-0001',
    batchNo: 'F1',
    month: '2026-10',
    orderedOn: '2026-11-12',
    n,
    person: { siteCard: siteCardOf(n) },
    amountFen: `${n}00000`,
    cardNumber: cardOf(n),
    ...more,
  })
  await storage.must('payment.recordOrders', { rows: [item(1), item(2)], onBad: 'refuse-all' })
  const { cardNumber: _, ...bare } = item(3, { batchNo: 'F2', n: 1 })
  await storage.must('payment.recordOrders', { rows: [bare], onBad: 'refuse-all' })
  // A worker of two cards: an order that names none does not say which.
  const second = item(3, { batchNo: 'F3', n: 1, cardNumber: cardOf(77) })
  await storage.must('payment.recordOrders', { rows: [second], onBad: 'refuse-all' })
  const elsewhere = { project: 'P-0002', person: { siteCard: siteCardOf(11) }, batchNo: 'F4', cardNumber: cardOf(11) }
  await storage.must('payment.recordOrders', { rows: [item(1, elsewhere)], onBad: 'refuse-all' })
})
afterAll(() => storage.close())

type Opened = { payer: { account: string }; items: { n: number; cardNumber: string; amountFen: string }[] }
const take = (batchNo: string, actor = PLATFORM) => storage.run<Opened>(actor, 'payment.openOrder', { batchNo })

test('holds the account and each own card for its bank; the act of taking it out holds neither', async () => {
  const bank = anActor({ kind: 'bank', bankCode: '105', projects: [id<'project'>(project)] }, ['payment.files'])
  const answer = await take('F1', bank)
  expect(answer).toMatchObject({
    value: {
      payer: { account: '3205016500010001' },
      items: [
        { n: 1, cardNumber: cardOf(1), amountFen: '100000' },
        { n: 2, cardNumber: cardOf(2), amountFen: '200000' },
      ],
    },
  })
  const acts = await storage.sql(PLATFORM, tx =>
    tx.rows<{ text: string }>(
      sql`select b.result::text as text from act a join act_body b on b.act_id = a.id where a.operation = 'payment.openOrder'`,
    ),
  )
  expect(acts).toHaveLength(1)
  expect(acts[0]?.text).not.toContain(cardOf(1))
  expect(acts[0]?.text).not.toContain('3205016500010001')
})

test('is refused without an account open, while a card is not known, and to a bank of other projects', async () => {
  expect(await take('F2')).toMatchObject({ ok: false, refusals: [{ code: 'card-not-known', cite: { article: '31' } }] })
  expect(await take('F4')).toMatchObject({
    ok: false,
    refusals: [{ code: 'account-not-open', cite: { article: '26' } }],
  })
  const stranger = anActor({ kind: 'bank', bankCode: '102', projects: [id<'project'>('999')] }, ['payment.files'])
  expect(await take('F1', stranger)).toMatchObject({ ok: false, refusals: [{ code: 'batch-unknown' }] })
})
