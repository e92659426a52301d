import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Actor, flawsOf, id } from '../../kernel/index.ts'
import { lawBook } from '../../law/index.ts'
import { proceedingReads } from '../../storage/index.ts'
import { testStorage, type TestStorage } from '../../storage/harness.ts'
import { anActor } from '../situation.testing.ts'
import { definitions, issuePlan, operations, PLAN, taskRows } from './index.ts'

// Proves that the plan's 42 tasks run as proceedings: issued once, assigned, reported, supervised under a clock, signed
// off by a second person.

let storage: TestStorage
const RIGHTS = [
  'coordination.assign',
  'coordination.report',
  'coordination.supervise',
  'coordination.signOff',
  'proceeding.read',
  'proceeding.void',
]
const officer = (user: string): Actor => ({
  ...anActor({ kind: 'officer', region: { from: 320700, until: 320800 } }, RIGHTS),
  userId: id<'user'>(user),
})
const first = officer('11')
const second = officer('12')

beforeAll(async () => {
  storage = await testStorage([...operations, ...proceedingReads(definitions)], lawBook)
  expect(await issuePlan(storage.database, storage.runner)).toBe(42)
})
afterAll(() => storage.close())

type View = {
  state: { key: string }
  acts: { act: string; voided: boolean }[]
  open: { act: string }[]
  closed: { act: string; reasons: { says: { zh: string } }[] }[]
  clocks: { clock: string; state: string; due?: string }[]
}
async function task(no: number): Promise<string> {
  const rows = await storage.sql(first, tx => taskRows(tx))
  return rows.find(row => row.no === no)?.proceedingId ?? ''
}
const view = (proceedingId: string, actor = first) => storage.must<View>('proceeding.get', { id: proceedingId }, actor)
const step = async (actor: Actor, act: string, proceedingId: string, input: unknown, more: object = {}) => {
  const seen = (await view(proceedingId)).acts.length
  return storage.run(actor, `coordination.planTask.${act}`, { proceedingId, seen, input, ...more })
}

test('the plan has 42 tasks and its table has no flaw', () => {
  expect(PLAN.tasks).toHaveLength(42)
  for (const definition of definitions) expect(flawsOf(definition)).toEqual([])
})

test('issuing the plan again issues nothing', async () => {
  expect(await issuePlan(storage.database, storage.runner)).toBe(0)
})

test('who reported back may not sign off; another person may', async () => {
  const one = await task(1)
  expect(
    await step(first, 'assign', one, { unit: '市建设局', answerBy: '2026-12-01', says: '报出台文件' }),
  ).toMatchObject({ ok: true })
  expect(await step(first, 'reportBack', one, { says: '已出台' })).toMatchObject({ ok: true })
  expect(await step(first, 'signOff', one, { says: '核过' })).toMatchObject({
    ok: false,
    refusals: [{ code: 'same-person' }],
  })
  const seen = await view(one)
  expect(seen.closed.find(each => each.act === 'signOff')?.reasons[0]?.says.zh).toContain('不能自己销号')
  expect(await step(second, 'signOff', one, { says: '核过' })).toMatchObject({
    ok: true,
    value: { state: 'signedOff' },
  })
})

test('an act that is not open says what is open; a late answer day is refused', async () => {
  const two = await task(2)
  const signOff = await step(second, 'signOff', two, { says: '核过' })
  expect(signOff).toMatchObject({ ok: false, refusals: [{ code: 'act-not-open' }] })
  expect(signOff.ok === false && signOff.refusals[0].says.zh).toContain('交办')
  expect(await step(first, 'assign', two, { unit: '市建设局', answerBy: '2026-11-01', says: '报数' })).toMatchObject({
    ok: false,
    refusals: [{ code: 'answer-day-passed' }],
  })
})

test('supervision starts its clock of ten working days, and the answer stops it', async () => {
  const three = await task(3)
  await step(first, 'supervise', three, { says: '限期办' })
  expect((await view(three)).clocks).toMatchObject([
    { clock: 'CLK-SUPERVISE-REPLY', state: 'running', due: '2026-12-07' },
  ])
  await step(second, 'reportBack', three, { says: '办了' })
  expect((await view(three)).clocks).toMatchObject([{ state: 'met' }])
})

test('two officers at once: one is recorded, the other is told that what he saw is old', async () => {
  const four = await task(4)
  const input = { proceedingId: four, seen: 1, input: { says: '办了' } }
  const answers = await Promise.all([
    storage.run(first, 'coordination.planTask.reportBack', input),
    storage.run(second, 'coordination.planTask.reportBack', input),
  ])
  expect(answers.filter(answer => answer.ok)).toHaveLength(1)
  expect(answers.find(answer => !answer.ok)).toMatchObject({ refusals: [{ code: 'seen-stale' }] })
})

test('the wrong button is voided from the last step backwards, and stays on record', async () => {
  const five = await task(5)
  await step(first, 'assign', five, { unit: '市水利局', answerBy: '2026-12-01', says: '检查' })
  await step(first, 'reportBack', five, { says: '记错了' })
  const run = (n: number, seen: number) =>
    storage.run(first, 'coordination.planTask.void', { proceedingId: five, seen, n, reason: '记错' })
  expect(await run(1, 3)).toMatchObject({ ok: false, refusals: [{ code: 'void-breaks-path' }] })
  expect(await run(3, 3)).toMatchObject({ ok: true, value: { state: 'assigned' } })
  expect((await view(five)).acts.map(act => act.voided)).toEqual([false, false, true, true])
})

test('a day to come, and a day before the step before, are refused', async () => {
  const six = await task(6)
  await step(first, 'reportBack', six, { says: '办了' })
  expect(await step(second, 'sendBack', six, { says: '缺' }, { happenedOn: '2026-11-24' })).toMatchObject({
    ok: false,
    refusals: [{ code: 'happened-in-future' }],
  })
  expect(await step(second, 'sendBack', six, { says: '缺' }, { happenedOn: '2026-11-22' })).toMatchObject({
    ok: false,
    refusals: [{ code: 'happened-before-last' }],
  })
})

test('an officer of another city sees none of them', async () => {
  const stranger = { ...first, region: { from: 320100, until: 320200 } }
  const list = await storage.must<{ rows: unknown[] }>('proceeding.list', {}, stranger)
  expect(list.rows).toEqual([])
  expect(await storage.run(stranger, 'proceeding.get', { id: await task(7) })).toMatchObject({
    ok: false,
    refusals: [{ code: 'proceeding-unknown' }],
  })
})
