import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Actor, id, PLATFORM } from '../../kernel/index.ts'
import { lawBook } from '../../law/index.ts'
import { testStorage, type TestStorage } from '../../storage/harness.ts'
import { operations as payroll } from '../payroll/index.ts'
import { operations as registry } from '../registry/index.ts'
import { aProject, anActor, cardOf, siteCardOf } from '../situation.testing.ts'
import { operations } from './index.ts'

// Proves that a worker says whether his money came; that "not arrived" is an objection with the payment in it, settled
// when it came after all; and that a card the bank sent back is corrected, to the worker's own and no other's.

let storage: TestStorage
let projectId = ''
const workers = new Map<number, string>()
beforeAll(async () => {
  storage = await testStorage([...registry, ...payroll, ...operations], lawBook)
  await aProject(storage, { code: 'P-0001', workers: 3 })
  projectId = (await storage.must<{ id: string }>('registry.getProject', { project: 'P-0001' })).id
  const roster = await storage.must<{ rows: { worker: string; siteCard: string }[] }>('registry.listWorkers', {
    project: 'P-0001',
  })
  for (const { worker, siteCard } of roster.rows) workers.set(Number(siteCard.slice(1)), worker)
})
afterAll(() => storage.close())

const worker = (number: number): Actor =>
  anActor(
    { kind: 'worker', workerId: id<'worker'>(workers.get(number) ?? '0'), projects: [id<'project'>(projectId)] },
    ['payroll.sign'],
  )

/** An order to the three workers; the bank paid the first two and sent the third back. */
async function ordered(batchNo: string): Promise<void> {
  const rows = [1, 2, 3].map(n => ({
    project: 'P-0001',
    batchNo,
    month: '2026-10',
    orderedOn: '2026-11-12',
    n,
    person: { siteCard: siteCardOf(n) },
    amountFen: `${n}00000`,
    cardNumber: cardOf(n),
  }))
  await storage.must('payment.recordOrders', { rows, onBad: 'refuse-all' })
  const results = rows.map(({ n, amountFen }) => ({
    batchNo,
    n,
    amountFen,
    status: n === 3 ? 'returned' : 'paid',
    ...(n === 3 ? { reason: '户名不符' } : {}),
    on: '2026-11-13',
  }))
  await storage.must('payment.recordResults', { rows: results, onBad: 'refuse-all' })
}
const say = (batchNo: string, arrived: boolean, actor: Actor) =>
  storage.run<{ contest?: string }>(actor, 'payment.sayArrived', { project: 'P-0001', batchNo, arrived })
const contests = () =>
  storage.must<{ rows: { contest: string; worker: string; askedFen?: string; settledOn?: string; answer?: string }[] }>(
    'payroll.listContests',
    { project: 'P-0001' },
  )

test('he says it came; or that it did not, which is an objection until it came after all', async () => {
  await ordered('B1')
  expect(await say('B1', true, worker(1))).toMatchObject({ ok: true, value: { arrived: true } })
  const not = await say('B1', false, worker(2))
  expect(not).toMatchObject({ ok: true, value: { arrived: false } })
  const contest = not.ok ? not.value.contest : undefined
  const mine = async () => (await contests()).rows.find(row => row.contest === contest)
  expect(await mine()).toMatchObject({ worker: workers.get(2), askedFen: '200000' })
  await say('B1', true, worker(2))
  expect(await mine()).toMatchObject({ settledOn: '2026-11-23' })
})

test('nobody speaks for him, of no other payment, and not of one that came back', async () => {
  await ordered('B2')
  expect(await say('B2', true, PLATFORM)).toMatchObject({ refusals: [{ code: 'not-the-payee' }] })
  expect(await say('B9', true, worker(1))).toMatchObject({ refusals: [{ code: 'batch-unknown' }] })
  expect(await say('B2', false, worker(3))).toMatchObject({ refusals: [{ code: 'came-back' }] })
})

test('a card the bank sent back is corrected to another of his own; the next run would order to it', async () => {
  await ordered('B3')
  const correct = (more: Record<string, unknown>, actor: Actor = PLATFORM) =>
    storage.run(actor, 'payment.correctCard', {
      project: 'P-0001',
      batchNo: 'B3',
      n: 3,
      cardNumber: '6228480012345699999',
      ...more,
    })
  const codes = async (more: Record<string, unknown>, actor?: Actor) => {
    const answer = await correct(more, actor)
    return answer.ok ? [] : answer.refusals.map(one => one.code)
  }
  expect(await codes({ n: 1 })).toEqual(['item-not-returned'])
  expect(await codes({ batchNo: 'B9' })).toEqual(['batch-unknown'])
  expect(await codes({ cardNumber: '62-x' })).toEqual(['card-number-wrong'])
  expect(await codes({ cardNumber: cardOf(3) })).toEqual(['card-same'])
  expect(await codes({ cardNumber: cardOf(1) })).toEqual(['card-of-another'])
  const elsewhere = anActor({ kind: 'enterprise', projects: [id<'project'>('9')] }, ['payment.write'])
  expect(await codes({}, elsewhere)).toEqual(['batch-unknown'])
  expect(await correct({})).toMatchObject({ ok: true, value: { worker: workers.get(3), last4: '9999' } })
})
