import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, type BatchAnswer, id, PLATFORM } from '../../kernel/index.ts'
import { lawBook } from '../../law/index.ts'
import { sql } from '../../storage/index.ts'
import { testStorage, type TestStorage } from '../../storage/harness.ts'
import { operations as registry } from '../registry/index.ts'
import { aProject, anActor, LABOUR, officerOf, siteCardOf } from '../situation.testing.ts'
import { operations } from './index.ts'

// Proves that what a worker contests is kept with its answer, whatever becomes of the sheet, and that no silence and no
// rejection counts as his consent.

let storage: TestStorage
let projectId = ''
let otherId = ''
const workers = new Map<number, string>()
beforeAll(async () => {
  storage = await testStorage([...registry, ...operations], lawBook)
  await aProject(storage, { code: 'P-0001', workers: 2 })
  await aProject(storage, { code: 'P-0002', workers: 1, from: 11 })
  projectId = (await storage.must<{ id: string }>('registry.getProject', { project: 'P-0001' })).id
  otherId = (await storage.must<{ id: string }>('registry.getProject', { project: 'P-0002' })).id
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
const wageOfficer = (): Actor =>
  anActor({ kind: 'enterprise', projects: [id<'project'>(projectId)] }, [
    'payroll.sign',
    'payroll.write',
    'payroll.read',
  ])
const on = (operation: string, sheet: string, more: Record<string, unknown> = {}, actor = PLATFORM) =>
  storage.run<Record<string, unknown>>(actor, `payroll.${operation}`, { project: 'P-0001', sheet, ...more })

/** A sheet on display with a line for each of the given workers. */
async function displayed(month: string, numbers: readonly number[]): Promise<string> {
  const rows = numbers.map(number => ({
    project: 'P-0001',
    employerCode: LABOUR,
    month,
    person: { siteCard: siteCardOf(number) },
    dueFen: `${number}00000`,
  }))
  const answer = await storage.must<BatchAnswer>('payroll.recordSheets', { rows, onBad: 'refuse-all' })
  return String((answer.details[0] as { code?: string } | undefined)?.code).split('-')[0] ?? ''
}

describe('an objection', () => {
  type Contest = { contest: string; name: string; reason: string; answer?: string }
  const list = async (more: Record<string, unknown> = {}, actor = wageOfficer()) => {
    const answer = await storage.run<{ rows: Contest[] }>(actor, 'payroll.listContests', { project: 'P-0001', ...more })
    if (!answer.ok) throw new Error(JSON.stringify(answer))
    return answer.value.rows
  }
  const answer = (contest: string, more: Record<string, unknown> = {}, actor = wageOfficer()) =>
    storage.run<Record<string, unknown>>(actor, 'payroll.answerContest', {
      project: 'P-0001',
      contest,
      answer: 'rejected',
      reason: '门禁记录是二十天',
      ...more,
    })

  test('and its answer both stay; a rejection makes nobody agree', async () => {
    const sheet = await displayed('2025-07', [1, 2])
    await on('contestLine', sheet, { reason: '少算一天', day: '2025-07-18', askedHalfDays: 2 }, worker(1))
    const [open] = await list({ month: '2025-07', open: true })
    expect(open).toMatchObject({ day: '2025-07-18', askedHalfDays: 2, reason: '少算一天', line: 1, sheet })
    const id = open?.contest ?? ''
    expect(await answer(id, {}, worker(1))).toMatchObject({ refusals: [{ code: 'not-permitted' }] })
    const officer = officerOf(320706, 320707, ['payroll.write'])
    expect(await answer(id, {}, officer)).toMatchObject({ refusals: [{ code: 'not-for-others' }] })
    expect(await answer(id, { project: 'P-9999' })).toMatchObject({ refusals: [{ code: 'project-unknown' }] })
    expect(await answer('99999')).toMatchObject({ refusals: [{ code: 'contest-unknown' }] })
    expect(await answer(id)).toMatchObject({ ok: true, value: { answer: 'rejected', sheetToSucceed: false } })
    expect(await answer(id)).toMatchObject({ refusals: [{ code: 'contest-answered' }] })
    expect(await list({ month: '2025-07' })).toMatchObject([{ reason: '少算一天', answerReason: '门禁记录是二十天' }])
    expect(await on('getSheet', sheet)).toMatchObject({ value: { rows: [{ contested: '少算一天' }, { n: 2 }] } })
    expect(await on('sealSheet', sheet)).toMatchObject({ value: { unsigned: [1, 2], contested: [1] } })
  })

  test('said again, or ended by his own signature, leaves nothing to answer', async () => {
    const sheet = await displayed('2025-06', [1])
    await on('contestLine', sheet, { reason: '少算两天' }, worker(1))
    const [first] = await list({ month: '2025-06' })
    await on('contestLine', sheet, { reason: '少算三天' }, worker(1))
    expect(await answer(first?.contest ?? '')).toMatchObject({ refusals: [{ code: 'contest-settled' }] })
    await on('signLine', sheet, {}, worker(1))
    expect(await list({ month: '2025-06', open: true })).toEqual([])
    expect(await list({ month: '2025-06' })).toHaveLength(2)
  })

  test('is heard after the seal, too, and changes nothing that was sealed; accepted, it asks for another sheet', async () => {
    const sheet = await displayed('2025-05', [1])
    await on('sealSheet', sheet)
    expect(await on('contestLine', sheet, { reason: '晚', day: '2025-06-01' }, worker(1))).toMatchObject({
      refusals: [{ code: 'day-elsewhere' }],
    })
    expect(await on('contestLine', sheet, { reason: '没算加班', askedFen: '150000' }, worker(1))).toMatchObject({
      ok: true,
      value: { signatureWithdrawn: false },
    })
    expect(await on('getSheet', sheet)).toMatchObject({ value: { head: { contested: 0 } } })
    const [open] = await list({ month: '2025-05' })
    expect(await answer(open?.contest ?? '', { answer: 'accepted', reason: '补算' })).toMatchObject({
      value: { sheetToSucceed: true },
    })
  })

  test('to a day needs no sheet, but needs him to be there', async () => {
    const say = (more: Record<string, unknown>, actor = worker(2)) =>
      storage.run(actor, 'payroll.contestDay', {
        project: 'P-0001',
        day: '2026-11-18',
        askedHalfDays: 2,
        reason: '那天上了工',
        ...more,
      })
    expect(await say({ day: '2026-11-24' })).toMatchObject({ refusals: [{ code: 'day-in-future' }] })
    expect(await say({}, wageOfficer())).toMatchObject({ refusals: [{ code: 'not-for-others' }] })
    expect(await say({ project: 'P-9999' })).toMatchObject({ refusals: [{ code: 'project-unknown' }] })
    const elsewhere = anActor(
      { kind: 'worker', workerId: id<'worker'>(workers.get(2) ?? '0'), projects: [id<'project'>(otherId)] },
      ['payroll.sign'],
    )
    expect(await say({ project: 'P-0002' }, elsewhere)).toMatchObject({ refusals: [{ code: 'not-there' }] })
    expect(await say({})).toMatchObject({ ok: true })
    expect(await list({ month: '2026-11', worker: workers.get(2) })).toMatchObject([{ day: '2026-11-18' }])
  })

  test('shows nothing of it to a firm elsewhere, and its words cannot be changed', async () => {
    const other = anActor({ kind: 'enterprise', projects: [id<'project'>('999')] }, ['payroll.write', 'payroll.read'])
    expect(await list({}, other)).toEqual([])
    await expect(
      storage.sql(wageOfficer(), tx => tx.run(sql`update contest set reason = 'x' where project_id = 1`)),
    ).rejects.toThrow('permission denied')
  })
})
