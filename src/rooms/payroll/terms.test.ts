import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, type BatchAnswer, id, PLATFORM } from '../../kernel/index.ts'
import { lawBook } from '../../law/index.ts'
import { testStorage, type TestStorage } from '../../storage/harness.ts'
import { operations as registry } from '../registry/index.ts'
import { aProject, anActor, GENERAL, LABOUR, officerOf, siteCardOf } from '../situation.testing.ts'
import { operations } from './index.ts'

// Proves that terms of pay, pieces and leave are recorded, refused where they cannot be, and make the drafted sheet,
// whose steps the worker and the firm can read; that signed lists sign what is on display and nothing else; and that a
// subcontractor's sheet is reviewed by the general contractor before it is sealed.

let storage: TestStorage
let admin: pg.Client
let projectId = ''
let labourId = ''
const workers = new Map<number, string>()
beforeAll(async () => {
  storage = await testStorage([...registry, ...operations], lawBook)
  admin = new pg.Client({ connectionString: storage.adminUrl, options: '-c timezone=Asia/Shanghai' })
  await admin.connect()
  await aProject(storage, { code: 'P-0001', workers: 6 })
  projectId = (await storage.must<{ id: string }>('registry.getProject', { project: 'P-0001' })).id
  const firms = await storage.must<{ rows: { id: string }[] }>('registry.listEnterprises', { q: LABOUR })
  labourId = firms.rows[0]?.id ?? ''
  const roster = await storage.must<{ rows: { worker: string; siteCard: string }[] }>('registry.listWorkers', {
    project: 'P-0001',
  })
  for (const { worker, siteCard } of roster.rows) workers.set(Number(siteCard.slice(1)), worker)
  for (const [operation, rows] of [
    ['recordPayTerms', TERMS],
    ['recordPieces', [PIECE, { ...PIECE, made: 'rest' }]],
    ['recordLeave', [LEAVE]],
  ] as const)
    await storage.must(`payroll.${operation}`, { rows, onBad: 'refuse-all' })
})
afterAll(async () => {
  await admin.end()
  await storage.close()
})

const DIGEST = 'ab'.repeat(32)
const subcontractor = (): Actor =>
  anActor({ kind: 'subcontractor', projects: [id<'project'>(projectId)], enterpriseId: id<'enterprise'>(labourId) }, [
    'payroll.write',
    'payroll.sign',
    'payroll.read',
  ])
const contractor = (): Actor =>
  anActor({ kind: 'enterprise', projects: [id<'project'>(projectId)] }, ['payroll.write', 'payroll.read'])
const worker = (number: number): Actor =>
  anActor(
    { kind: 'worker', workerId: id<'worker'>(workers.get(number) ?? '0'), projects: [id<'project'>(projectId)] },
    ['payroll.sign'],
  )

const record = (operation: string, rows: readonly object[], actor: Actor = PLATFORM) =>
  storage.run<BatchAnswer>(actor, `payroll.${operation}`, { rows, onBad: 'refuse-all' })
const act = (operation: string, input: object, actor: Actor = PLATFORM) =>
  storage.run<Record<string, unknown>>(actor, `payroll.${operation}`, { project: 'P-0001', ...input })
const codesOf = (answer: Awaited<ReturnType<typeof record>>) =>
  answer.ok ? answer.value.refused.map(one => one.code) : answer.refusals.map(one => one.code)

/** Whole days from a day on, with minutes of presence. */
async function worked(number: number, month: string, given: { from: number; days: number; minutes: number }) {
  const bits = (2 ** given.days - 1) * 2 ** (given.from - 1)
  await admin.query(
    `insert into worker_month (project_id, month, worker_id, employer_id, region_code, sector, seen, whole, half,
       declared, minutes, half_days) values ($1, $2, $3, $4, 320706, 1, $5, $5, 0, 0, $6, $7)`,
    [
      projectId,
      `${month}-01`,
      workers.get(number),
      labourId,
      bits,
      Array.from({ length: given.days }, () => given.minutes),
      given.days * 2,
    ],
  )
}

const day = { from: '2026-01-01', kind: 'day', rateFen: '30000', hours: 'standard', breakMinutes: 60 } as const

const person = (number: number) => ({ project: 'P-0001', person: { siteCard: siteCardOf(number) } })
const TERMS = [
  { ...person(1), ...day },
  { ...person(2), from: '2026-01-01', kind: 'month', rateFen: '600000', hours: 'standard' },
  { ...person(3), from: '2026-01-01', kind: 'piece', hours: 'agreed' },
  {
    ...person(4),
    from: '2026-06-10',
    kind: 'lump',
    rateFen: '2000000',
    hours: 'agreed',
    instalmentFen: '600000',
    until: '2026-08-20',
  },
]
const PIECE = { ...person(3), month: '2026-07', says: '二层砌砖', hundredths: 1250, unitFen: '26000' }
const LEAVE = { ...person(1), kind: 'sick', from: '2026-07-13', until: '2026-07-14' }

describe('terms of pay', () => {
  test('are recorded, known again, and changed by what is sent later', async () => {
    expect(await record('recordPayTerms', TERMS)).toMatchObject({ value: { landed: 0, known: 4 } })
    const other = { ...person(5), ...day }
    expect(await record('recordPayTerms', [other])).toMatchObject({ value: { landed: 1 } })
    expect(await record('recordPayTerms', [{ ...other, rateFen: '31000' }])).toMatchObject({ value: { landed: 1 } })
  })

  const wrong: readonly (readonly [string, object])[] = [
    ['rate-missing', { ...day, rateFen: '0' }],
    ['pay-negative', { ...day, rateFen: '-1' }],
    ['pay-not-number', { ...day, rateFen: '三百' }],
    ['term-backwards', { ...day, until: '2025-12-31' }],
    ['instalment-missing', { ...day, kind: 'lump', until: '2026-03-01' }],
    ['instalment-over', { ...day, kind: 'lump', until: '2026-03-01', instalmentFen: '30001' }],
    ['project-unknown', { ...day, project: 'P-9999' }],
    ['person-unknown', { ...day, person: { siteCard: 'A9999' } }],
  ]
  test.each(wrong)('are refused as %s', async (code, more) => {
    expect(codesOf(await record('recordPayTerms', [{ ...person(1), ...more }]))).toEqual([code])
  })
  test('of another region’s project are out of scope', async () => {
    const far = officerOf(320723, 320724, ['payroll.write'])
    expect(codesOf(await record('recordPayTerms', [{ ...person(1), ...day }], far))).toEqual(['row-out-of-scope'])
  })
})

test('pieces and leave are recorded, and refused where they cannot be', async () => {
  expect(await record('recordPieces', [PIECE])).toMatchObject({ value: { known: 1 } })
  expect(codesOf(await record('recordPieces', [{ ...PIECE, month: '2026-12' }]))).toEqual(['month-in-future'])
  expect(codesOf(await record('recordPieces', [{ ...PIECE, unitFen: '-5' }]))).toEqual(['pay-negative'])
  expect(await record('recordLeave', [LEAVE])).toMatchObject({ value: { known: 1 } })
  expect(codesOf(await record('recordLeave', [{ ...LEAVE, until: '2026-07-01' }]))).toEqual(['leave-backwards'])
  expect(codesOf(await record('recordLeave', [{ ...LEAVE, until: '2027-09-01' }]))).toEqual(['leave-too-long'])
})

type Draft = { sheet: string; rows: { worker: string; dueFen: string; pieceFen: string; overtimeMinutes: number }[] }

test('a sheet drafted from them pays each by his terms; the worker reads how, and nobody reads another’s', async () => {
  await worked(1, '2026-07', { from: 1, days: 2, minutes: 600 })
  await worked(2, '2026-07', { from: 1, days: 31, minutes: 540 })
  const made = await act('draftSheet', { employerCode: LABOUR, month: '2026-07' })
  if (!made.ok) throw new Error(JSON.stringify(made.refusals))
  const draft = made.value as unknown as Draft
  const dues = new Map(draft.rows.map(row => [row.worker, row.dueFen]))
  // Two days and two hours of overtime, and two days of sick leave at four fifths of the lowest wage.
  expect(dues.get(workers.get(1) ?? '')).toBe(String(60_000 + 11_250 + 17_876))
  // A whole month and its eight rest days at 200 % of 600 000 ÷ 21.75.
  expect(dues.get(workers.get(2) ?? '')).toBe(String(600_000 + 441_379))
  expect(dues.get(workers.get(3) ?? '')).toBe(String(325_000 + 650_000))
  expect(dues.get(workers.get(4) ?? '')).toBe('600000')
  const { sheet } = draft
  const line = draft.rows.findIndex(row => row.worker === workers.get(1)) + 1
  expect(await act('mySlip', { sheet }, worker(1))).toMatchObject({ refusals: [{ code: 'sheet-unknown' }] })
  await act('displaySheet', { sheet })
  const mine = await act('mySlip', { sheet }, worker(1))
  expect(mine).toMatchObject({ value: { n: line, isWorkedOut: true, dueFen: dues.get(workers.get(1) ?? '') } })
  if (mine.ok)
    expect((mine.value.steps as { cite?: { article: string } }[]).map(step => step.cite?.article)).toEqual(
      expect.arrayContaining(['6', '31', '13', '44', '59', '12']),
    )
  expect(await act('paySlip', { sheet, line }, contractor())).toMatchObject({ value: { n: line, isWorkedOut: true } })
  expect(await act('paySlip', { sheet, line: 99 })).toMatchObject({ refusals: [{ code: 'sheet-unknown' }] })
})

/** A sheet of the labour firm on display, sent as it is. */
async function sent(month: string, numbers: readonly number[]): Promise<string> {
  const rows = numbers.map(number => ({
    ...person(number),
    employerCode: LABOUR,
    month,
    halfDays: 40,
    dueFen: '500000',
  }))
  const answer = await record('recordSheets', rows)
  if (!answer.ok) throw new Error('sheets')
  return String((answer.value.details[0] as { code?: string } | undefined)?.code).split('-')[0] ?? ''
}

describe('a signed list', () => {
  const row = (number: number, month: string) => ({
    ...person(number),
    month,
    signedOn: '2026-06-03',
    paperDigest: DIGEST,
  })
  test('signs the lines on display it names, once', async () => {
    const sheet = await sent('2026-05', [1, 2, 3])
    const rows = [row(1, '2026-05'), row(2, '2026-05')]
    expect(await record('recordSignatures', rows)).toMatchObject({ value: { landed: 2 } })
    expect(await record('recordSignatures', rows)).toMatchObject({ value: { landed: 0, known: 2 } })
    expect(await act('getSheet', { sheet })).toMatchObject({ value: { head: { signed: 2, lines: 3 } } })
  })
  test('is refused where there is no line, where the worker objects, from an officer, and from tomorrow', async () => {
    const sheet = await sent('2026-04', [1])
    expect(codesOf(await record('recordSignatures', [row(2, '2026-04')]))).toEqual(['no-line'])
    await act('contestLine', { sheet, reason: '少算两天' }, worker(1))
    expect(codesOf(await record('recordSignatures', [row(1, '2026-04')]))).toEqual(['line-contested'])
    const officer = officerOf(320706, 320707, ['payroll.sign'])
    expect(codesOf(await record('recordSignatures', [row(1, '2026-04')], officer))).toEqual(['not-for-others'])
    const late = { ...row(1, '2026-04'), signedOn: '2026-11-24' }
    expect(codesOf(await record('recordSignatures', [late]))).toEqual(['day-in-future'])
  })
  test('of another firm’s workers is out of a subcontractor’s scope', async () => {
    const other = anActor(
      { kind: 'subcontractor', projects: [id<'project'>(projectId)], enterpriseId: id<'enterprise'>('999999') },
      ['payroll.sign'],
    )
    await sent('2026-03', [1])
    expect(codesOf(await record('recordSignatures', [row(1, '2026-03')], other))).toEqual(['row-out-of-scope'])
  })
})

test('a subcontractor’s sheet is reviewed by the general contractor before he may seal it', async () => {
  const sheet = await sent('2026-02', [1])
  expect(await act('sealSheet', { sheet }, subcontractor())).toMatchObject({
    refusals: [{ code: 'not-reviewed', cite: { article: '31' } }],
  })
  const says = { says: '与考勤、进度核对一致' }
  expect(await act('reviewSheet', { sheet, ...says }, subcontractor())).toMatchObject({
    refusals: [{ code: 'review-not-yours' }],
  })
  expect(await act('reviewSheet', { sheet, ...says }, contractor())).toMatchObject({
    value: { reviewedOn: '2026-11-23' },
  })
  expect(await act('reviewSheet', { sheet, ...says }, contractor())).toMatchObject({
    refusals: [{ code: 'already-reviewed' }],
  })
  expect(await act('sealSheet', { sheet }, subcontractor())).toMatchObject({ ok: true })
  expect(await act('getSheet', { sheet })).toMatchObject({
    value: { head: { state: 'sealed', reviewedOn: '2026-11-23', reviewSays: says.says } },
  })
  void GENERAL
})
