import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BatchAnswer, PLATFORM } from '../../kernel/index.ts'
import { testStorage, type TestStorage } from '../../storage/harness.ts'
import { operations as registry } from '../registry/index.ts'
import { aProject, idCardOf, punchRows, siteCardOf } from '../situation.testing.ts'
import { operations } from './index.ts'

// Proves that punches land once, late and duplicate ones too, that a stranger is kept as seen, and that a correction is
// a row.

let storage: TestStorage
const noLaw = (): never => {
  throw new Error('punches ask no law')
}
beforeAll(async () => {
  storage = await testStorage([...registry, ...operations], noLaw)
  await aProject(storage, { workers: 3 })
})
afterAll(() => storage.close())

const send = (rows: readonly unknown[], onBad = 'skip') =>
  storage.run<BatchAnswer>(PLATFORM, 'attendance.recordPunches', { rows, onBad })
const count = async () => {
  const row = await storage.sql(PLATFORM, tx =>
    tx.row<{ n: number }>({ text: 'select count(*)::int as n from punch', values: [] }),
  )
  return row?.n
}

test('punches sent again, mixed with new ones, land once', async () => {
  const old = punchRows('P-0001', 1, ['2026-10-08', '2026-10-09'])
  expect(await send(old)).toMatchObject({ ok: true, value: { landed: 4, known: 0 } })
  const before = await count()
  expect(await send([...old, ...punchRows('P-0001', 1, ['2026-10-10'])])).toMatchObject({
    ok: true,
    value: { landed: 2, known: 4 },
  })
  expect(await count()).toBe((before ?? 0) + 2)
})

test('a batch over two months lands in both', async () => {
  expect(await send(punchRows('P-0001', 2, ['2026-09-30', '2026-10-01']))).toMatchObject({
    ok: true,
    value: { landed: 4 },
  })
})

test('a person whom nobody registered is kept as seen when the number is right, and refused when it is not', async () => {
  const rows = [
    ...punchRows('P-0001', 77, ['2026-10-12']),
    { project: 'P-0001', idCard: '320706198501010011', at: '2026-10-12 07:00:00', direction: 'in' },
  ]
  expect(await send(rows)).toMatchObject({
    ok: true,
    value: { landed: 2, refused: [{ row: 3, code: 'id-card-wrong' }] },
  })
})

test('a punch of tomorrow, of an unknown project, or on the 32nd is refused and leaves nothing', async () => {
  const before = await count()
  const rows = [
    { project: 'P-0001', idCard: idCardOf(1), at: '2026-11-24 07:00:00', direction: 'in' },
    { project: 'P-9999', idCard: idCardOf(1), at: '2026-11-20 07:00:00', direction: 'in' },
    { project: 'P-0001', idCard: idCardOf(1), at: '2026-10-32 07:00:00', direction: 'in' },
  ]
  const answer = await send(rows, 'refuse-all')
  expect(answer.ok === false && answer.refusals.map(each => each.code).sort()).toEqual([
    'input-invalid',
    'project-unknown',
    'time-in-future',
  ])
  expect(await count()).toBe(before)
})

test('a sheet declares a mark for each day of its month', async () => {
  const halfDays = Array.from({ length: 31 }, (_, index) => (index % 7 === 0 ? 0 : 2))
  const row = { project: 'P-0001', month: '2026-10', person: { siteCard: siteCardOf(3) }, halfDays }
  const declare = (rows: readonly unknown[]) =>
    storage.run<BatchAnswer>(PLATFORM, 'attendance.recordDeclared', { rows, onBad: 'skip' })
  expect(await declare([row])).toMatchObject({ ok: true, value: { landed: 1 } })
  expect(await declare([row])).toMatchObject({ ok: true, value: { landed: 0, known: 1 } })
  expect(await declare([{ ...row, halfDays: halfDays.slice(0, 30) }])).toMatchObject({
    ok: true,
    value: { refused: [{ code: 'days-of-month' }] },
  })
  expect(await declare([{ ...row, month: '2027-01' }])).toMatchObject({
    ok: true,
    value: { refused: [{ code: 'month-in-future' }] },
  })
})

test('a retracted punch is a row, and is retracted once', async () => {
  await send(punchRows('P-0001', 3, ['2026-10-20']))
  const members = await storage.must<{ rows: { worker: string; siteCard: string }[] }>('registry.listWorkers', {
    project: 'P-0001',
  })
  const worker = members.rows.find(row => row.siteCard === siteCardOf(3))?.worker
  const input = { project: 'P-0001', worker, at: '2026-10-20 07:00:00', direction: 'in', reason: '误打卡' }
  expect(await storage.run(PLATFORM, 'attendance.retractPunch', input)).toMatchObject({ ok: true })
  expect(await storage.run(PLATFORM, 'attendance.retractPunch', input)).toMatchObject({
    ok: false,
    refusals: [{ code: 'punch-unknown' }],
  })
  const day = await storage.must<{ rows: { retracted: boolean }[] }>('attendance.listPunches', {
    project: 'P-0001',
    worker,
    day: '2026-10-20',
  })
  expect(day.rows.map(row => row.retracted)).toEqual([true, false])
})

test('every batch leaves one act whose body holds counts and a digest, and no person', async () => {
  await send(punchRows('P-0001', 3, ['2026-10-21']))
  const rows = await storage.sql(PLATFORM, tx =>
    tx.rows<{ input: { rows: number; digest: string } }>({
      text: "select b.input from act a join act_body b on b.act_id = a.id where a.operation = 'attendance.recordPunches'",
      values: [],
    }),
  )
  expect(rows.length).toBeGreaterThan(0)
  for (const { input } of rows) {
    expect(typeof input.rows).toBe('number')
    expect(input.digest).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(input)).not.toContain('32070619850101')
  }
})
