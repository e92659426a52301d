import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, type BatchAnswer, day, id, PLATFORM } from '../../kernel/index.ts'
import { lawBook } from '../../law/index.ts'
import { proceedingReads } from '../../storage/index.ts'
import { testStorage, type TestStorage } from '../../storage/harness.ts'
import { operations as registry } from '../registry/index.ts'
import { aProject, anActor } from '../situation.testing.ts'
import { payByOf, payTermsOf } from './decide/settlement.ts'
import type { NodeView } from './facts/settlement.ts'
import { definitions, expectedPayments, measures, operations } from './index.ts'

// Proves that a node of a contract is applied for, reviewed within the clock and paid in its share; that a dispute
// holds back only what is disputed; and that the figure of row 19 counts exactly what was in time.

let storage: TestStorage
const all = { onBad: 'refuse-all' } as const
const RIGHTS = ['funds.read', 'proceeding.read', 'warning.answer', 'proceeding.void']
let contractor: Actor
let owner: Actor
/** S-4 has nodes and nothing else; S-5 stands alone in its district, for the figure. */
const PROJECTS = ['S-1', 'S-2', 'S-3', 'S-4', 'S-5'] as const

beforeAll(async () => {
  storage = await testStorage([...registry, ...operations, ...proceedingReads(definitions)], lawBook)
  for (const code of PROJECTS) await aProject(storage, { code, workers: 1, region: code === 'S-5' ? 320707 : 320706 })
  await storage.must('registry.recordTerms', {
    ...all,
    rows: PROJECTS.map(project => ({
      project,
      contractSignedOn: '2026-01-10',
      contractFen: '1000000000',
      transferDay: 5,
      payDay: 15,
    })),
  })
  const ids = await storage.sql(PLATFORM, tx =>
    tx.rows<{ id: string }>({ text: "select id from project where code like 'S-%' order by id", values: [] }),
  )
  const projects = ids.map(row => id<'project'>(row.id))
  contractor = { ...anActor({ kind: 'enterprise', projects }, [...RIGHTS, 'funds.write']), userId: id<'user'>('21') }
  owner = { ...anActor({ kind: 'enterprise', projects }, [...RIGHTS, 'funds.settle']), userId: id<'user'>('22') }
  expect(
    await nodes([
      node('S-1', '1', '2026-06-30'),
      node('S-1', '2', '2026-09-30', { silenceAccepts: true }),
      node('S-1', '3', '2027-03-31'),
      node('S-2', '1', '2026-08-31', { payDays: 20, payShareBp: 8500, amountFen: undefined, shareBp: 2500 }),
      node('S-3', '1', '2026-10-10'),
      node('S-4', '1', '2026-10-10'),
    ]),
  ).toMatchObject({ value: { landed: 6 } })
})
afterAll(() => storage.close())

const node = (project: string, number: string, plannedOn: string, more: Record<string, unknown> = {}) =>
  JSON.parse(
    JSON.stringify({ project, number, name: `第${number}期`, plannedOn, amountFen: '200000000', ...more }),
  ) as Record<string, unknown>
const nodes = (rows: readonly unknown[]) =>
  storage.run<BatchAnswer>(contractor, 'funds.recordNodes', { rows, onBad: 'skip' })
type Step = { proceedingId: string; state: string }
const apply = (project: string, number: string, on: string, more: Record<string, unknown> = {}) =>
  storage.run<Step>(contractor, 'funds.settlement.apply', {
    happenedOn: on,
    input: { project, node: number, measuredFen: '200000000', papers: '计量报告', ...more },
  })
async function step(actor: Actor, act: string, proceedingId: string, on: string, input: unknown) {
  const view = await storage.must<{ acts: unknown[] }>('proceeding.get', { id: proceedingId }, actor)
  return storage.run<Step>(actor, `funds.settlement.${act}`, {
    proceedingId,
    seen: view.acts.length,
    happenedOn: on,
    input,
  })
}
async function started(project: string, number: string, on: string): Promise<string> {
  const answer = await apply(project, number, on)
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusals))
  return answer.value.proceedingId
}
const seen = async (project: string, number: string): Promise<NodeView | undefined> =>
  (await storage.must<{ nodes: NodeView[] }>('funds.projectNodes', { project }, contractor)).nodes.find(
    each => each.number === number,
  )
const code = (answer: Awaited<ReturnType<typeof step>>) => (answer.ok ? answer.value.state : answer.refusals[0].code)

describe('the nodes of a contract', () => {
  test('are known again, amended while nobody applied, and refused without a size or before the contract', async () => {
    expect(await nodes([node('S-4', '1', '2026-10-10')])).toMatchObject({ value: { landed: 0, known: 1 } })
    expect(await nodes([node('S-4', '9', '2026-10-10'), node('S-4', '9', '2027-01-10')])).toMatchObject({ ok: true })
    const wrong: readonly (readonly [Record<string, unknown>, string])[] = [
      [node('S-4', '8', '2026-10-10', { amountFen: undefined }), 'node-size-missing'],
      [node('S-4', '8', '2026-01-09'), 'node-before-contract'],
      [node('S-4', '8', '2026-10-10', { amountFen: '0' }), 'amount-not-positive'],
      [node('S-9', '8', '2026-10-10'), 'project-unknown'],
    ]
    for (const [given, expected] of wrong)
      expect(await nodes([given])).toMatchObject({ value: { landed: 0, refused: [{ code: expected }] } })
    expect(await seen('S-4', '9')).toMatchObject({ plannedOn: '2027-01-10', stage: 'planned', isLate: false })
    expect(await seen('S-2', '1')).toMatchObject({ plannedFen: '250000000' })
  })
})

describe('the settlement of a node', () => {
  test('is applied for once, reviewed in fourteen days, paid at least four fifths, and then closed', async () => {
    const wrong = async (number: string, more: Record<string, unknown>) =>
      code(await apply('S-1', number, '2026-07-02', more))
    expect(await wrong('7', {})).toBe('node-unknown')
    expect(await wrong('1', { measuredFen: '0' })).toBe('nothing-measured')
    expect(await wrong('1', { measuredFen: '1000000001' })).toBe('above-contract')
    const proceedingId = await started('S-1', '1', '2026-07-02')
    expect(await wrong('1', {})).toBe('node-under-way')
    expect(await nodes([node('S-1', '1', '2026-07-30')])).toMatchObject({
      value: { refused: [{ code: 'node-under-way' }] },
    })
    expect(await seen('S-1', '1')).toMatchObject({ stage: 'review', dueOn: '2026-07-16', isLate: true, inTime: false })
    const confirm = (fen: string) => ({ confirmedFen: fen, says: '核对无误' })
    expect(code(await step(owner, 'confirm', proceedingId, '2026-07-10', confirm('200000001')))).toBe('above-measured')
    expect(code(await step(owner, 'confirm', proceedingId, '2026-07-10', confirm('0')))).toBe('nothing-confirmed')
    expect(code(await step(contractor, 'confirm', proceedingId, '2026-07-10', confirm('180000000')))).toBe(
      'not-permitted',
    )
    expect(code(await step(owner, 'confirm', proceedingId, '2026-07-10', confirm('180000000')))).toBe('confirmed')
    const pay = (fen: string) => ({ amountFen: fen, reference: `YH-${fen}` })
    expect(code(await step(owner, 'pay', proceedingId, '2026-08-01', pay('180000001')))).toBe('more-than-confirmed')
    expect(code(await step(owner, 'pay', proceedingId, '2026-08-01', pay('0')))).toBe('nothing-paid')
    expect(code(await step(owner, 'pay', proceedingId, '2026-08-01', pay('143000000')))).toBe('paying')
    expect(code(await step(contractor, 'settle', proceedingId, '2026-08-02', { says: '结清' }))).toBe('paid-short')
    expect(code(await step(owner, 'pay', proceedingId, '2026-08-03', pay('1000000')))).toBe('paying')
    expect(code(await step(contractor, 'settle', proceedingId, '2026-08-03', { says: '结清' }))).toBe('settled')
    expect(await seen('S-1', '1')).toMatchObject({
      stage: 'paid',
      inTime: true,
      leastFen: '144000000',
      paidFen: '144000000',
      leastPaidOn: '2026-08-03',
    })
  })

  test('silence accepts only where the contract says so, and only when the clock has run out', async () => {
    const silent = await started('S-3', '1', '2026-10-20')
    expect(code(await step(contractor, 'deem', silent, '2026-11-10', { says: '没有答复' }))).toBe('silence-not-agreed')
    const agreed = await started('S-1', '2', '2026-10-20')
    expect(code(await step(contractor, 'deem', agreed, '2026-11-03', { says: '没有答复' }))).toBe('review-running')
    expect(code(await step(owner, 'extendReview', agreed, '2026-11-03', { document: '补充约定' }))).toBe('applied')
    expect(code(await step(owner, 'extendReview', agreed, '2026-11-03', { document: '补充约定' }))).toBe(
      'extended-before',
    )
    expect(code(await step(contractor, 'deem', agreed, '2026-11-17', { says: '没有答复' }))).toBe('review-running')
    expect(code(await step(contractor, 'deem', agreed, '2026-11-18', { says: '没有答复' }))).toBe('confirmed')
    expect(await seen('S-1', '2')).toMatchObject({ confirmedFen: '200000000', stage: 'pay', isLate: false })
  })

  test('a dispute holds back only what is disputed; what nobody disputes falls due', async () => {
    const proceedingId = await started('S-2', '1', '2026-09-01')
    const disputed = { about: 'price', undisputedFen: '100000000', says: '综合单价有异议' }
    expect(code(await step(owner, 'dispute', proceedingId, '2026-09-10', disputed))).toBe('disputed')
    expect(await seen('S-2', '1')).toMatchObject({
      stage: 'disputed',
      disputedFen: '100000000',
      leastFen: '85000000',
      payBy: '2026-09-30',
      isLate: true,
      inTime: false,
    })
    expect(code(await step(contractor, 'stopLabour', proceedingId, '2026-10-08', { says: '停拨' }))).toBe('disputed')
    expect(await seen('S-2', '1')).toMatchObject({ labourStoppedOn: '2026-10-08' })
    const resolved = (fen: string) => ({ confirmedFen: fen, document: '协议1号' })
    expect(code(await step(owner, 'resolve', proceedingId, '2026-10-20', resolved('99999999')))).toBe(
      'below-undisputed',
    )
    expect(code(await step(owner, 'resolve', proceedingId, '2026-10-20', resolved('160000000')))).toBe('paying')
    // The undisputed part was late already: the dispute does not give the owner a new term.
    expect(await seen('S-2', '1')).toMatchObject({
      stage: 'pay',
      payBy: '2026-09-30',
      leastFen: '136000000',
      isLate: true,
    })
  })
})

test('a step by natural keys is known the second time, and refused before the application', async () => {
  const both: Actor = { ...owner, permissions: new Set([...owner.permissions, 'funds.write']) }
  const told = (given: Record<string, unknown>) =>
    storage.run<Step>(both, 'funds.recordSettlementStep', { project: 'S-1', node: '3', ...given })
  expect(code(await told({ step: 'confirm', on: '2026-11-20', amountFen: '1' }))).toBe('not-applied')
  expect(code(await told({ step: 'apply', on: '2026-11-10' }))).toBe('sum-missing')
  expect(code(await told({ step: 'apply', on: '2026-11-10', amountFen: '-5' }))).toBe('amount-not-positive')
  const application = { step: 'apply', on: '2026-11-10', amountFen: '50000000' }
  expect(code(await told(application))).toBe('applied')
  expect(code(await told(application))).toBe('step-known')
  expect(code(await told({ step: 'confirm', on: '2026-11-12', amountFen: '60000000' }))).toBe('above-measured')
  expect(code(await told({ step: 'confirm', on: '2026-11-12', amountFen: '50000000' }))).toBe('confirmed')
  const step3 = { project: 'S-1', node: '3', step: 'pay', on: '2026-11-13', amountFen: '1', reference: 'x' }
  expect(code(await storage.run<Step>(contractor, 'funds.recordSettlementStep', step3))).toBe('step-not-yours')
  expect(code(await told({ project: 'S-9', step: 'apply', on: '2026-11-10', amountFen: '1' }))).toBe('project-unknown')
})

test('the share of the law binds public owners, and stands in for a silent contract elsewhere', () => {
  const on = day('2026-11-23')
  const terms = (given: Partial<Parameters<typeof payTermsOf>[1]>) =>
    payTermsOf(lawBook(on), {
      contractSignedOn: day('2026-01-10'),
      isPublic: true,
      agreedShareBp: null,
      agreedDays: null,
      on,
      ...given,
    })
  expect(terms({ agreedShareBp: 7000, agreedDays: 90 })).toMatchObject({ leastBp: 8000, payDays: 60, isBinding: true })
  expect(terms({})).toMatchObject({ leastBp: 8000, payDays: 30 })
  expect(terms({ isPublic: false })).toMatchObject({ leastBp: 8000, payDays: 60, isBinding: false })
  expect(terms({ isPublic: false, agreedShareBp: 7000, agreedDays: 90 })).toMatchObject({ leastBp: 7000, payDays: 90 })
  expect(terms({ contractSignedOn: day('2022-07-31') })).toMatchObject({ leastBp: 6000 })
  // Of a private owner no law set a term before June 2025.
  expect(payByOf(terms({ isPublic: false }), day('2025-05-31'))).toBeNull()
  expect(payByOf(terms({ isPublic: false }), day('2025-06-01'))).toBe('2025-07-31')
})

test('row 19 counts nodes in time among those whose time has come, and its evidence adds up', async () => {
  const both: Actor = { ...owner, permissions: new Set([...owner.permissions, 'funds.write']) }
  await nodes(['1', '2', '3', '4', '5'].map((number, place) => node('S-5', number, `2026-0${place + 5}-10`)))
  const told = async (number: string, of: string, on: string, more: Record<string, unknown> = {}) =>
    code(
      await storage.run<Step>(both, 'funds.recordSettlementStep', {
        project: 'S-5',
        node: number,
        step: of,
        on,
        amountFen: '100000000',
        ...more,
      }),
    )
  // 1 in time; 2 paid too late; 3 nobody reviewed; 4 under payment, still in time; 5 nobody applied.
  for (const number of ['1', '2', '3', '4'])
    expect(await told(number, 'apply', number === '4' ? '2026-11-01' : '2026-06-10')).toBe('applied')
  for (const number of ['1', '2', '4'])
    expect(await told(number, 'confirm', number === '4' ? '2026-11-10' : '2026-06-20')).toBe('confirmed')
  expect(await told('1', 'pay', '2026-08-19', { amountFen: '80000000', reference: 'a' })).toBe('paying')
  expect(await told('2', 'pay', '2026-08-20', { amountFen: '80000000', reference: 'b' })).toBe('paying')
  const measure = measures.find(each => each.task === 19)
  const on = day('2026-11-23')
  const counts = await storage.sql(PLATFORM, async tx => measure?.counts(tx, on))
  expect(counts?.filter(each => each.region === 320707)).toEqual([
    { region: 320707, sector: 1, numerator: 1n, denominator: 4n },
  ])
  const evidence = await storage.sql(PLATFORM, async tx => measure?.evidence(tx, on, { limit: 100 }))
  expect(evidence?.filter(each => each.key.startsWith('S-5/')).map(each => [each.key, each.numerator])).toEqual([
    ['S-5/1', 1n],
    ['S-5/2', 0n],
    ['S-5/3', 0n],
    ['S-5/5', 0n],
  ])
  const projects = owner.projects.slice(-1)
  const keys = async (input: Record<string, unknown>) => {
    const list = await storage.must<{ rows: NodeView[]; next?: string }>('funds.listNodes', input, {
      ...owner,
      projects,
    })
    return { next: list.next, keys: list.rows.map(each => each.number) }
  }
  const first = await keys({ limit: 2 })
  expect(first.keys).toEqual(['3', '5'])
  expect(await keys({ cursor: first.next })).toEqual({ next: undefined, keys: ['4'] })
  expect((await keys({ stage: 'late' })).keys).toEqual(['3', '5'])
  expect((await keys({ stage: 'paid' })).keys).toEqual(['1', '2'])
  const [projectId = ''] = projects
  const given = { on, until: day('2027-01-10'), afterDays: 44, projectId }
  const expected = await storage.sql(PLATFORM, tx => expectedPayments(tx, given))
  expect(expected.map(each => [each.number, each.expectedOn, each.fen])).toEqual([
    ['3', '2026-08-23', '200000000'],
    ['5', '2026-10-24', '200000000'],
    ['4', '2027-01-09', '80000000'],
  ])
})
