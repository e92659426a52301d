import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, type BatchAnswer, id, PLATFORM } from '../../kernel/index.ts'
import { lawBook } from '../../law/index.ts'
import { isIncluded, leafHash, sql } from '../../storage/index.ts'
import { testStorage, type TestStorage } from '../../storage/harness.ts'
import { operations as registry } from '../registry/index.ts'
import { aProject, anActor, GENERAL, idCardOf, LABOUR, officerOf, siteCardOf } from '../situation.testing.ts'
import { operations } from './index.ts'

// Proves the life of one sheet: drafted from days and rates, displayed, signed or contested by the worker, sealed for
// good.

let storage: TestStorage
let admin: pg.Client
let projectId = ''
let labourId = ''
const workers = new Map<number, string>()
beforeAll(async () => {
  storage = await testStorage([...registry, ...operations], lawBook)
  admin = new pg.Client({ connectionString: storage.adminUrl, options: '-c timezone=Asia/Shanghai' })
  await admin.connect()
  await aProject(storage, { code: 'P-0001', workers: 4 })
  await aProject(storage, { code: 'P-0002', workers: 1, from: 11 })
  projectId = (await storage.must<{ id: string }>('registry.getProject', { project: 'P-0001' })).id
  const firms = await storage.must<{ rows: { id: string }[] }>('registry.listEnterprises', { q: LABOUR })
  labourId = firms.rows[0]?.id ?? ''
  const roster = await storage.must<{ rows: { worker: string; siteCard: string }[] }>('registry.listWorkers', {
    project: 'P-0001',
  })
  for (const { worker, siteCard } of roster.rows) workers.set(Number(siteCard.slice(1)), worker)
})
afterAll(async () => {
  await admin.end()
  await storage.close()
})

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
const PAPER = { kind: 'paper-list', digest: 'ab'.repeat(32) }

/** Days of a month as worker-days: whole days from the first on. */
async function worked(number: number, month: string, days: number): Promise<void> {
  await admin.query(
    `insert into worker_month (project_id, month, worker_id, employer_id, region_code, sector, seen, whole, half,
       declared, minutes, half_days) values ($1, $2, $3, $4, 320706, 1, $5, $5, 0, 0, '{}', $6)`,
    [projectId, `${month}-01`, workers.get(number), labourId, 2 ** days - 1, days * 2],
  )
}
const rate = (number: number, rateFen: string) =>
  storage.must('registry.recordRates', {
    rows: [{ project: 'P-0001', person: { siteCard: siteCardOf(number) }, from: '2026-01-01', rateFen }],
    onBad: 'refuse-all',
  })

type Draft = { sheet: string; number: string; dueFen: string; rows: { n: number; worker: string; dueFen: string }[] }
const draft = (month: string, more: Record<string, unknown> = {}, actor = PLATFORM) =>
  storage.run<Draft>(actor, 'payroll.draftSheet', { project: 'P-0001', employerCode: LABOUR, month, ...more })
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

describe('a draft', () => {
  test('is days times rate, with piece pay added; a worker without a rate is named and left out', async () => {
    await worked(1, '2026-09', 20)
    await worked(2, '2026-09', 3)
    await rate(1, '30000')
    const answer = await draft('2026-09', {
      pieces: [{ person: { siteCard: siteCardOf(3) }, pieceFen: '120000', deductionFen: '20000' }],
    })
    expect(answer).toMatchObject({
      ok: true,
      value: {
        dueFen: '700000',
        rows: [
          { n: 1, worker: workers.get(1), halfDays: 40, rateFen: '30000', dueFen: '600000' },
          { n: 2, worker: workers.get(3), pieceFen: '120000', deductionFen: '20000', dueFen: '100000' },
        ],
        withoutRate: [{ worker: workers.get(2), halfDays: 6 }],
        notRegistered: [],
        attendanceWaiting: false,
      },
    })
  })

  test('of a whole firm takes the place of its crews’ sheets, and a crew may not be counted beside it', async () => {
    const crew = { project: 'P-0001', employerCode: LABOUR, name: '木工班' }
    const made = await storage.must<BatchAnswer>('registry.recordCrews', { rows: [crew], onBad: 'refuse-all' })
    const crewNumber = String((made.details[0] as { number?: string }).number)
    const person = { siteCard: siteCardOf(1) }
    const line = { project: 'P-0001', employerCode: LABOUR, crewNumber, month: '2026-11', person, dueFen: '500000' }
    await storage.must('payroll.recordSheets', { rows: [line], onBad: 'refuse-all' })
    await worked(1, '2026-11', 20)
    await rate(1, '30000')
    const whole = await draft('2026-11')
    if (!whole.ok) throw new Error(JSON.stringify(whole.refusals))
    expect(await on('displaySheet', whole.value.sheet)).toMatchObject({ ok: true })
    expect(await storage.must('payroll.listSheets', { project: 'P-0001', month: '2026-11' })).toMatchObject({
      rows: [{ state: 'displayed' }, { state: 'succeeded', crewNumber }],
    })
    const beside = await draft('2026-11', { crewNumber, pieces: [{ person, pieceFen: '1000' }] })
    if (!beside.ok) throw new Error(JSON.stringify(beside.refusals))
    expect(await on('displaySheet', beside.value.sheet)).toMatchObject({ refusals: [{ code: 'firm-sheet-counts' }] })
  })

  test('counts for nothing until it is displayed; then it takes the place of what counted', async () => {
    const older = await displayed('2026-08', [1])
    await worked(1, '2026-08', 10)
    await rate(1, '30000')
    const first = await draft('2026-08')
    const second = await draft('2026-08')
    if (!first.ok || !second.ok) throw new Error('drafts')
    expect(second.value).toMatchObject({ replacesDraft: first.value.number, attendanceWaiting: true })
    const before = await storage.must('payroll.listSheets', { project: 'P-0001', month: '2026-08' })
    expect(before).toMatchObject({
      rows: [{ state: 'draft' }, { state: 'succeeded' }, { sheet: older, state: 'displayed' }],
    })
    expect(await on('signLine', second.value.sheet, { lines: [1], evidence: PAPER })).toMatchObject({
      refusals: [{ code: 'sheet-is-draft' }],
    })
    expect(await on('displaySheet', second.value.sheet)).toMatchObject({ ok: true, value: { state: 'displayed' } })
    expect(await on('getSheet', older)).toMatchObject({
      value: { head: { state: 'succeeded', succeededBy: second.value.number } },
    })
    expect(await on('displaySheet', second.value.sheet)).toMatchObject({ refusals: [{ code: 'sheet-is-displayed' }] })
    expect(await on('displaySheet', older)).toMatchObject({ refusals: [{ code: 'sheet-is-succeeded' }] })
    expect(await on('sealSheet', older)).toMatchObject({ refusals: [{ code: 'sheet-is-succeeded' }] })
  })

  const refusals: readonly (readonly [string, string, Record<string, unknown>])[] = [
    ['month-in-future', '2026-12', {}],
    ['project-unknown', '2026-09', { project: 'P-9999' }],
    ['employer-unknown', '2026-09', { employerCode: '91320706MA1ABCDE9X' }],
    ['crew-unknown', '2026-09', { crewNumber: '9999999999' }],
    ['person-unknown', '2026-09', { pieces: [{ person: { idCard: idCardOf(998) } }] }],
    [
      'piece-twice',
      '2026-09',
      { pieces: [{ person: { siteCard: siteCardOf(1) } }, { person: { idCard: idCardOf(1) } }] },
    ],
    ['deduction-above-pay', '2026-02', { pieces: [{ person: { siteCard: siteCardOf(1) }, deductionFen: '1' }] }],
    ['nothing-to-draft', '2026-02', {}],
  ]
  test.each(refusals)('is refused as %s', async (code, month, more) => {
    expect(await draft(month, more)).toMatchObject({ ok: false, refusals: [{ code }] })
  })

  test('of another employer is out of a subcontractor’s scope', async () => {
    const actor = anActor(
      { kind: 'subcontractor', projects: [id<'project'>(projectId)], enterpriseId: id<'enterprise'>(labourId) },
      ['payroll.write'],
    )
    expect(await draft('2026-09', { employerCode: GENERAL }, actor)).toMatchObject({
      refusals: [{ code: 'row-out-of-scope' }],
    })
  })
})

describe('a line', () => {
  test('is signed by the worker himself, once', async () => {
    const sheet = await displayed('2026-07', [1, 2])
    expect(await on('signLine', sheet, {}, worker(1))).toMatchObject({ ok: true, value: { signed: [1], known: [] } })
    expect(await on('signLine', sheet, {}, worker(1))).toMatchObject({ ok: true, value: { signed: [], known: [1] } })
    const acts = await storage.sql(PLATFORM, tx =>
      tx.rows<{ subject: string }>(sql`
        select subject_kind || subject_id as subject from act where operation = 'payroll.signLine' order by id desc
          limit 1`),
    )
    expect(acts).toEqual([{ subject: `worker${workers.get(1)}` }])
  })

  test('of another cannot be signed, nor even be seen', async () => {
    const sheet = await displayed('2026-06', [1, 2])
    expect(await on('signLine', sheet, {}, worker(3))).toMatchObject({ refusals: [{ code: 'sheet-unknown' }] })
    expect(await on('signLine', sheet, { lines: [2] }, worker(1))).toMatchObject({
      refusals: [{ code: 'sheet-unknown' }],
    })
    await expect(
      storage.sql(worker(1), tx => tx.run(sql`update sheet_line set due_fen = 1 where worker_id = ${workers.get(1)}`)),
    ).rejects.toThrow('permission denied')
  })

  test('is signed by the wage officer only with a paper; silence is not consent', async () => {
    const sheet = await displayed('2026-05', [1, 2, 3])
    expect(await on('signLine', sheet, { lines: [1] }, wageOfficer())).toMatchObject({
      refusals: [{ code: 'paper-missing', cite: { instrument: 'reg724', article: '31' } }],
    })
    const authority = officerOf(320706, 320707, ['payroll.sign'])
    expect(await on('signLine', sheet, { lines: [1], evidence: PAPER }, authority)).toMatchObject({
      refusals: [{ code: 'not-for-others' }],
    })
    const paper = { lines: [1, 2], evidence: PAPER }
    expect(await on('signLine', sheet, { ...paper, on: '2026-11-24' }, wageOfficer())).toMatchObject({
      refusals: [{ code: 'day-in-future' }],
    })
    expect(await on('signLine', sheet, { ...paper, lines: [1, 9] }, wageOfficer())).toMatchObject({
      refusals: [{ code: 'line-unknown' }],
    })
    expect(await on('signLine', sheet, { ...paper, on: '2026-06-03' }, wageOfficer())).toMatchObject({
      ok: true,
      value: { signed: [1, 2] },
    })
    expect(await on('getSheet', sheet)).toMatchObject({
      value: { head: { signed: 2 }, rows: [{ signedOn: '2026-06-03' }, { signedOn: '2026-06-03' }, { n: 3 }] },
    })
  })

  test('under objection is signed by nobody but the worker; his objection withdraws a signature', async () => {
    const sheet = await displayed('2026-04', [1])
    await on('signLine', sheet, {}, worker(1))
    expect(await on('contestLine', sheet, { reason: '少算两天' }, worker(1))).toMatchObject({
      ok: true,
      value: { line: 1, signatureWithdrawn: true },
    })
    expect(await on('signLine', sheet, { lines: [1], evidence: PAPER }, wageOfficer())).toMatchObject({
      refusals: [{ code: 'line-contested', cite: { article: '31' } }],
    })
    expect(await on('contestLine', sheet, { line: 1, reason: '代写' }, wageOfficer())).toMatchObject({
      refusals: [{ code: 'paper-missing' }],
    })
    expect(await on('contestLine', sheet, { line: 7, reason: '代写', evidence: PAPER }, wageOfficer())).toMatchObject({
      refusals: [{ code: 'line-unknown' }],
    })
    expect(await on('signLine', sheet, {}, worker(1))).toMatchObject({ value: { signed: [1] } })
    expect(await on('getSheet', sheet)).toMatchObject({ value: { head: { contested: 0, signed: 1 } } })
  })

  test('shows a worker his own sheets and nobody else’s', async () => {
    await displayed('2026-03', [1, 2])
    const mine = await storage.run<{ rows: { dueFen: string }[] }>(worker(2), 'payroll.myLines', { month: '2026-03' })
    expect(mine).toMatchObject({ ok: true, value: { rows: [{ n: 2, dueFen: '200000', state: 'displayed' }] } })
  })
})

describe('a seal', () => {
  test('names who did not sign and who objects, keeps the root in the act, and ends every change', async () => {
    const sheet = await displayed('2026-01', [1, 2, 3])
    await on('signLine', sheet, {}, worker(1))
    await on('contestLine', sheet, { reason: '少算两天' }, worker(2))
    const sealed = await on('sealSheet', sheet, {}, wageOfficer())
    expect(sealed).toMatchObject({ ok: true, value: { lines: 3, dueFen: '600000', unsigned: [2, 3], contested: [2] } })
    const kept = await storage.sql(PLATFORM, tx =>
      tx.row<{ result: unknown }>(sql`
        select b.result from act a join act_body b on b.act_id = a.id where a.operation = 'payroll.sealSheet'
        order by a.id desc limit 1`),
    )
    if (sealed.ok) expect(kept?.result).toEqual(sealed.value)
    for (const [operation, more, actor] of [
      ['signLine', {}, worker(3)],
      ['sealSheet', {}, wageOfficer()],
      ['displaySheet', {}, wageOfficer()],
    ] as const)
      expect(await on(operation, sheet, more, actor)).toMatchObject({ refusals: [{ code: 'sheet-is-sealed' }] })
  })

  test('proves one line without the others; a changed line is not proved', async () => {
    const sheet = await displayed('2025-12', [1, 2, 3])
    expect(await on('lineProof', sheet, { line: 2 })).toMatchObject({ refusals: [{ code: 'sheet-not-sealed' }] })
    const sealed = await on('sealSheet', sheet)
    const answer = await on('lineProof', sheet, { line: 2 })
    if (!sealed.ok || !answer.ok) throw new Error('sealed and proved')
    const proof = answer.value as {
      leaf: string
      salt: string
      index: number
      size: number
      path: string[]
      root: string
    }
    expect(proof.root).toBe(sealed.value.root)
    const holds = (text: string) =>
      isIncluded({
        leaf: leafHash(Buffer.concat([Buffer.from(proof.salt, 'hex'), Buffer.from(text)])),
        index: proof.index,
        size: proof.size,
        path: proof.path.map(node => Buffer.from(node, 'hex')),
        root: Buffer.from(proof.root, 'hex'),
      })
    expect(JSON.parse(proof.leaf)).toMatchObject({ n: 2, worker: workers.get(2), dueFen: '200000' })
    expect(holds(proof.leaf)).toBe(true)
    expect(holds(proof.leaf.replace('200000', '100000'))).toBe(false)
    expect(await on('lineProof', sheet, { line: 9 })).toMatchObject({ refusals: [{ code: 'sheet-unknown' }] })
  })

  test('holds against SQL under the firm’s own role: no sum changes, no sealed sheet opens, nothing is deleted', async () => {
    const sheet = await displayed('2025-08', [1])
    await on('sealSheet', sheet)
    const as = (statement: ReturnType<typeof sql>) => storage.sql(wageOfficer(), tx => tx.run(statement))
    expect(await as(sql`update payroll_sheet set state = 'displayed' where id = ${sheet}::bigint`)).toBe(0)
    for (const statement of [
      sql`update payroll_sheet set due_fen = 1 where id = ${sheet}::bigint`,
      sql`delete from payroll_sheet where id = ${sheet}::bigint`,
      sql`update sheet_line set due_fen = 1 where sheet_id = ${sheet}::bigint`,
      sql`delete from sheet_line where sheet_id = ${sheet}::bigint`,
    ])
      await expect(as(statement)).rejects.toThrow('permission denied')
  })

  test('is out of reach for a contractor of another project', async () => {
    const sheet = await displayed('2025-11', [1])
    const other = anActor({ kind: 'enterprise', projects: [id<'project'>('999')] }, ['payroll.write', 'payroll.read'])
    expect(await on('sealSheet', sheet, {}, other)).toMatchObject({ refusals: [{ code: 'sheet-unknown' }] })
    expect(await on('getSheet', sheet, {}, other)).toMatchObject({ refusals: [{ code: 'sheet-unknown' }] })
    expect(await on('sealSheet', sheet, { project: 'P-9999' })).toMatchObject({
      refusals: [{ code: 'project-unknown' }],
    })
  })
})

describe('reading', () => {
  test('a sheet comes in pages, by line', async () => {
    const sheet = await displayed('2025-10', [1, 2, 3])
    const first = await on('getSheet', sheet, { limit: 2 })
    expect(first).toMatchObject({ value: { rows: [{ n: 1, name: '王建二' }, { n: 2 }], next: '2' } })
    const second = await on('getSheet', sheet, { limit: 2, cursor: '2' })
    expect(second).toMatchObject({ value: { rows: [{ n: 3, siteCard: siteCardOf(3) }] } })
    if (second.ok) expect(second.value.next).toBeUndefined()
  })

  test('lines are found by month, employer, person and code', async () => {
    const sheet = await displayed('2025-09', [1, 2])
    const find = (more: Record<string, unknown>) =>
      storage.run(PLATFORM, 'payroll.findLines', { project: 'P-0001', month: '2025-09', ...more })
    expect(await find({ employerCode: LABOUR })).toMatchObject({ value: { rows: [{ n: 1 }, { n: 2 }] } })
    expect(await find({ person: { idCard: idCardOf(2) } })).toMatchObject({ value: { rows: [{ n: 2 }] } })
    expect(await find({ code: `${sheet}-1` })).toMatchObject({ value: { rows: [{ n: 1, code: `${sheet}-1` }] } })
    expect(await find({ limit: 1 })).toMatchObject({ value: { next: `${sheet}-1` } })
    expect(await find({ limit: 1, cursor: `${sheet}-1` })).toMatchObject({ value: { rows: [{ n: 2 }] } })
    expect(await find({ person: { siteCard: 'none' } })).toMatchObject({ refusals: [{ code: 'person-unknown' }] })
    expect(await find({ project: 'P-9999' })).toMatchObject({ refusals: [{ code: 'project-unknown' }] })
  })
})
