import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, id, month, PLATFORM } from '../../kernel/index.ts'
import { lawBook } from '../../law/index.ts'
import { TEST_DAY, testStorage, type TestStorage } from '../../storage/harness.ts'
import { operations as attendance } from '../attendance/index.ts'
import { operations as payment } from '../payment/index.ts'
import { operations as payroll } from '../payroll/index.ts'
import { operations as registry } from '../registry/index.ts'
import { aProject, anActor, LABOUR, officerOf, punchRows, siteCardOf } from '../situation.testing.ts'
import { measures, operations, reconcileTouched } from './index.ts'

// Proves that a handbook says, to the fen and the day, what was worked, owed, ordered and paid, to the worker and to
// whom may know it; and that its completeness is counted as it is shown.

let storage: TestStorage
let admin: pg.Client
let projectId = ''
const workers = new Map<number, string>()
const all = { onBad: 'refuse-all' } as const
const OCTOBER = Array.from({ length: 4 }, (_, index) => `2026-10-${String(index + 9).padStart(2, '0')}`)

type Month = {
  month: string
  days: number[]
  expectedFen: string
  dueFen: string
  arrivedFen: string
  balanceFen: string
  wants: string[]
  stations: { station: string; state: string }[]
  gap?: Record<string, unknown>
  payments: Record<string, unknown>[]
  contests: Record<string, unknown>[]
}
type Book = { name: string; owed: { fen: string; months: number }; rows: Month[]; next?: string }

const worker = (number: number): Actor =>
  anActor(
    { kind: 'worker', workerId: id<'worker'>(workers.get(number) ?? '0'), projects: [id<'project'>(projectId)] },
    ['worker.read', 'payroll.sign'],
  )
const mine = async (number: number, more: Record<string, unknown> = {}): Promise<Book> => {
  const answer = await storage.run<Book>(worker(number), 'reconciliation.myHandbook', more)
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  return answer.value
}
const reconcile = () => reconcileTouched(storage.database, on => lawBook(on), TEST_DAY)

beforeAll(async () => {
  storage = await testStorage([...registry, ...attendance, ...payroll, ...payment, ...operations], lawBook)
  admin = new pg.Client({ connectionString: storage.adminUrl, options: '-c timezone=Asia/Shanghai' })
  await admin.connect()
  await aProject(storage, { code: 'P-0001', workers: 4 })
  await aProject(storage, { code: 'P-0002', workers: 1, from: 11 })
  projectId = (await storage.must<{ id: string }>('registry.getProject', { project: 'P-0001' })).id
  const roster = await storage.must<{ rows: { worker: string; siteCard: string }[] }>('registry.listWorkers', {
    project: 'P-0001',
  })
  for (const { worker: one, siteCard } of roster.rows) workers.set(Number(siteCard.slice(1)), one)
  await storage.must('registry.recordRates', {
    ...all,
    rows: [1, 2, 4].map(number => ({
      project: 'P-0001',
      person: { siteCard: siteCardOf(number) },
      from: '2026-08-01',
      rateFen: '30000',
    })),
  })
  await storage.must('attendance.recordPunches', {
    ...all,
    rows: [1, 2, 3, 4].flatMap(number => punchRows('P-0001', number, OCTOBER)),
  })
  await storage.must('payroll.recordSheets', {
    ...all,
    rows: [1, 2, 4].map(number => ({
      project: 'P-0001',
      employerCode: LABOUR,
      month: '2026-10',
      person: { siteCard: siteCardOf(number) },
      halfDays: 8,
      rateFen: '30000',
      dueFen: '120000',
      ...(number === 1 ? { signedOn: '2026-11-02' } : {}),
    })),
  })
  await reconcile()
}, 120_000)
afterAll(async () => {
  await admin.end()
  await storage.close()
})

describe('a handbook', () => {
  test('says the days, the rate and the sum of a month, and where the money stopped', async () => {
    const book = await mine(1)
    expect(book).toMatchObject({ name: expect.stringMatching(/^王/), owed: { fen: '120000', months: 1 } })
    const [october] = book.rows
    expect(october).toMatchObject({
      month: '2026-10',
      expectedFen: '120000',
      dueFen: '120000',
      arrivedFen: '0',
      balanceFen: '120000',
      signed: true,
      running: false,
      lines: [{ n: 1, signedOn: '2026-11-02', state: 'displayed' }],
      gap: { kind: 'not-funded', fen: '120000', firm: '海州城建发展', cite: { instrument: 'reg724' } },
    })
    expect(october?.days.reduce((sum, halves) => sum + halves, 0)).toBe(8)
    expect(october?.days[8]).toBe(2)
    expect(october?.stations.map(one => one.state)).toEqual(['done', 'done', 'stopped', 'coming', 'coming'])
    expect(october?.wants).not.toContain('signature')
    expect(october?.wants).not.toContain('line')
  })

  test('names what is wanted: a rate, a line, a signature', async () => {
    expect((await mine(4)).rows[0]?.wants).toEqual(['signature'])
    const [third] = (await mine(3)).rows
    expect(third?.wants).toEqual(expect.arrayContaining(['rate', 'line']))
    expect(third?.stations[1]?.state).toBe('stopped')
  })

  test('keeps an objection and its answer', async () => {
    const [line] = await storage
      .must<{ rows: { sheet: string }[] }>('payroll.listSheets', { project: 'P-0001', month: '2026-10' })
      .then(({ rows }) => rows)
    const said = await storage.run(worker(2), 'payroll.contestLine', {
      project: 'P-0001',
      sheet: line?.sheet,
      reason: '少算一天',
      askedFen: '150000',
    })
    expect(said).toMatchObject({ ok: true })
    const [open] = (await mine(2)).rows[0]?.contests ?? []
    expect(open).toMatchObject({ reason: '少算一天', askedFen: '150000' })
    await storage.must('payroll.answerContest', {
      project: 'P-0001',
      contest: open?.contest,
      answer: 'rejected',
      reason: '门禁四天',
    })
    const [october] = (await mine(2)).rows
    expect(october?.contests).toMatchObject([{ reason: '少算一天', answer: 'rejected', answerReason: '门禁四天' }])
    expect(october?.wants).not.toContain('signature')
  })

  test('comes page by page, month by month', async () => {
    const first = await mine(1, { limit: 1 })
    expect(first.rows).toHaveLength(1)
    expect(await mine(1, { month: '2026-09' })).toMatchObject({ rows: [], owed: { months: 1 } })
  })

  test('is for officers of the place and firms of the project, and for nobody else', async () => {
    const ask = (actor: Actor, more: Record<string, unknown> = {}) =>
      storage.run<Book>(actor, 'reconciliation.handbook', { project: 'P-0001', worker: workers.get(1), ...more })
    expect(await ask(officerOf(320706, 320707, ['reconciliation.read']))).toMatchObject({
      ok: true,
      value: { rows: [{ month: '2026-10', dueFen: '120000' }] },
    })
    const firm = (project: string) =>
      anActor({ kind: 'enterprise', projects: [id<'project'>(project)] }, ['reconciliation.read'])
    expect(await ask(firm(projectId))).toMatchObject({ ok: true, value: { owed: { fen: '120000' } } })
    expect(await ask(firm('999'))).toMatchObject({ refusals: [{ code: 'project-unknown' }] })
    expect(await ask(officerOf(320707, 320708, ['reconciliation.read']))).toMatchObject({
      refusals: [{ code: 'project-unknown' }],
    })
    expect(await ask(PLATFORM, { worker: '999999' })).toMatchObject({ refusals: [{ code: 'worker-unknown' }] })
    expect(await storage.run(PLATFORM, 'reconciliation.myHandbook', {})).toMatchObject({
      refusals: [{ code: 'not-a-worker' }],
    })
  })
})

test('the figure of row 3 counts the handbooks that want nothing', async () => {
  await reconcile()
  const measure = measures.find(one => one.task === 3)
  const counts = await storage.sql(PLATFORM, tx => measure?.counts(tx, TEST_DAY) ?? Promise.resolve([]))
  const wanted = await Promise.all(
    [1, 2, 3, 4].map(async number => (await mine(number, { month: month('2026-10') })).rows[0]),
  )
  const complete = wanted.filter(one => one?.wants.length === 0).length
  expect(counts.map(one => [one.numerator, one.denominator])).toEqual([[BigInt(complete), 4n]])
  expect(complete).toBeGreaterThan(0)
})
