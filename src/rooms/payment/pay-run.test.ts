import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, id, PLATFORM } from '../../kernel/index.ts'
import { lawBook } from '../../law/index.ts'
import { sql } from '../../storage/index.ts'
import { testStorage, type TestStorage } from '../../storage/harness.ts'
import { operations as funds } from '../funds/index.ts'
import { operations as payroll } from '../payroll/index.ts'
import { operations as registry } from '../registry/index.ts'
import { aProject, anActor, cardOf, LABOUR, siteCardOf } from '../situation.testing.ts'
import { operations } from './index.ts'
import { payableOf } from './decide.ts'

// Proves that wages are ordered from sealed sheets only, by two persons, as far as the account goes, each once, and that
// what the bank sent back may be ordered again.

let storage: TestStorage
let officer: Actor
let finance: Actor
const MONTH = '2026-10'
const project = 'P-0001'

beforeAll(async () => {
  storage = await testStorage([...registry, ...payroll, ...funds, ...operations], lawBook)
  await aProject(storage, { code: project, workers: 4 })
  const row = await storage.sql(PLATFORM, tx => tx.row<{ id: string }>(sql`select id from project`))
  const projects = [id<'project'>(row?.id ?? '')]
  const may = ['payment.write', 'payment.read', 'payment.approve']
  officer = anActor({ kind: 'enterprise', projects, userId: id<'user'>('1'), postId: id<'post'>('1') }, may)
  finance = anActor({ kind: 'enterprise', projects, userId: id<'user'>('2'), postId: id<'post'>('2') }, may)
})
afterAll(() => storage.close())

const line = (number: number, more: object = {}) => ({
  project,
  employerCode: LABOUR,
  month: MONTH,
  person: { siteCard: siteCardOf(number) },
  dueFen: '600000',
  cardNumber: cardOf(number),
  signedOn: '2026-11-02',
  sealedOn: '2026-11-03',
  ...more,
})
const send = (rows: readonly unknown[]) => storage.must('payroll.recordSheets', { rows, onBad: 'refuse-all' })
const transfer = (reference: string, amountFen: string) =>
  storage.must('funds.recordTransfers', {
    rows: [{ project, reference, month: MONTH, on: '2026-11-05', amountFen }],
    onBad: 'refuse-all',
  })
const prepare = (actor = officer) =>
  storage.run<{ proceedingId: string; n: number; state: string }>(actor, 'payment.payRun.prepare', {
    input: { project, month: MONTH },
  })
const step = (act: string, actor: Actor, proceedingId: string, seen = 1) =>
  storage.run<{ state: string }>(actor, `payment.payRun.${act}`, { proceedingId, seen, input: { says: '同意' } })
const code = (answer: { ok: boolean; refusals?: readonly { code: string }[] }) => answer.refusals?.[0]?.code
const items = () =>
  storage.sql(PLATFORM, tx =>
    tx.rows<{ batch: string; n: number; fen: string }>(
      sql`select o.batch_no as batch, i.n, i.amount_fen as fen from order_item i join payment_order o on o.id = i.order_id order by o.id, i.n`,
    ),
  )

test('what may be ordered goes in the order of the sheets, whole persons, and who has no card takes nothing', () => {
  const unpaid = (worker: string, fen: bigint, last4: string | null = '1234') => ({ worker, employer: '9', fen, last4 })
  const given = [unpaid('1', 5n), unpaid('2', 4n, null), unpaid('3', 6n), unpaid('4', 1n)]
  expect(payableOf({ isSealed: true, poolFen: 10n, lines: given })).toMatchObject({
    items: [{ worker: '1', fen: '5' }],
    uncovered: [{ worker: '3' }, { worker: '4' }],
    withoutCard: ['2'],
  })
})

describe('a pay run', () => {
  test('needs a sealed sheet, money in the account and a second person; each wage is ordered once', async () => {
    expect(code(await prepare())).toBe('sheet-not-sealed')
    await send([line(1), line(2), line(3)])
    expect(code(await prepare())).toBe('account-short')
    await transfer('T1', '1300000')
    const prepared = await prepare()
    if (!prepared.ok) throw new Error(JSON.stringify(prepared.refusals))
    expect(prepared.value.state).toBe('prepared')
    const { proceedingId } = prepared.value
    expect(code(await step('approve', officer, proceedingId))).toBe('same-person')
    expect(await items()).toEqual([])
    const twice = await prepare()
    if (!twice.ok) throw new Error(JSON.stringify(twice.refusals))

    expect(await step('approve', finance, proceedingId)).toMatchObject({ ok: true, value: { state: 'issued' } })
    const ordered = await items()
    expect(ordered.map(item => [item.n, item.fen])).toEqual([
      [1, '600000'],
      [2, '600000'],
    ])
    expect(code(await step('approve', finance, twice.value.proceedingId))).toBe('changed-meanwhile')
    expect(await items()).toEqual(ordered)

    const batchNo = ordered[0]?.batch ?? ''
    await storage.must('payment.recordResults', {
      rows: [
        { batchNo, n: 1, amountFen: '600000', status: 'paid', on: '2026-11-10' },
        { batchNo, n: 2, amountFen: '600000', status: 'returned', reason: '账户已销户', on: '2026-11-10' },
      ],
      onBad: 'refuse-all',
    })
    const again = await prepare()
    if (!again.ok) throw new Error(JSON.stringify(again.refusals))
    await step('approve', finance, again.value.proceedingId)
    expect((await items()).map(item => item.n)).toEqual([1, 2, 1])
    expect(code(await prepare())).toBe('account-short')
    expect(await storage.must('payment.payable', { project, month: MONTH }, officer)).toMatchObject({
      payable: { people: 0 },
      uncovered: { people: 1, fen: '600000' },
    })
  })

  test('of another contractor is not his to prepare', async () => {
    const stranger = anActor({ kind: 'enterprise', projects: [id<'project'>('999')] }, ['payment.write'])
    expect(code(await prepare(stranger))).toBe('project-unknown')
  })
})
