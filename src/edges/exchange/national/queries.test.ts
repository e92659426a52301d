import { afterAll, beforeAll, expect, it } from 'vitest'
import { PLATFORM } from '../../../kernel/index.ts'
import { aProject, cardOf, idCardOf, LABOUR, punchRows, siteCardOf } from '../../../rooms/situation.testing.ts'
import { aClient, aWorld, type Client, type World } from './client.testing.ts'

/** Proves: queries page from zero over the caller's own projects and seal personal numbers with the caller's key. */

let world: World
let client: Client
const PROJECT = 'P-0001'
beforeAll(async () => {
  world = await aWorld()
  await aProject(world.storage, { workers: 3 })
  await aProject(world.storage, { code: 'P-0002', workers: 0 })
  await world.storage.must('attendance.recordPunches', {
    rows: punchRows(PROJECT, 1, ['2026-10-08']),
    onBad: 'refuse-all',
  })
  client = await aClient(world, { project: PROJECT })
})
afterAll(() => world.close())

type Page = {
  readonly pageIndex: number
  readonly pageSize: number
  readonly totalCount: number
  readonly rows: Record<string, unknown>[]
}
async function page(method: string, data: object): Promise<Page> {
  const answer = await client.call(method, data)
  if (answer.code !== 0) throw new Error(answer.message)
  return answer.data as Page
}
const disclosures = async () => {
  const row = await world.storage.sql(PLATFORM, tx =>
    tx.row<{ n: number }>({
      text: "select count(*)::int as n from act where operation = 'exchange.recordDisclosure'",
      values: [],
    }),
  )
  return row?.n ?? 0
}

it("a project credential sees its project in the dialect's codes", async () => {
  const found = await page('Project.Query', { pageIndex: 0, pageSize: 10 })
  expect(found).toMatchObject({ pageIndex: 0, pageSize: 10, totalCount: 1 })
  expect(found.rows[0]).toMatchObject({ projectCode: PROJECT, prjStatus: '003', areaCode: '320706', category: '01' })
})

it('workers are paged from zero, their numbers sealed with the key of the caller, and that is recorded', async () => {
  const before = await disclosures()
  const first = await page('ProjectWorker.Query', { projectCode: PROJECT, pageIndex: 0, pageSize: 2 })
  const second = await page('ProjectWorker.Query', { projectCode: PROJECT, pageIndex: '1', pageSize: '2' })
  expect([first.totalCount, first.rows.length, second.rows.length]).toEqual([3, 2, 1])
  const row = [...first.rows, ...second.rows].find(one => one.cardNumber === siteCardOf(1))
  expect(client.wire.open(String(row?.idCardNumber))).toBe(idCardOf(1))
  expect(client.wire.open(String(row?.payRollBankCardNumber))).toBe(cardOf(1))
  expect(row).toMatchObject({
    corpCode: LABOUR,
    teamName: '木工一班',
    cardNumber: siteCardOf(1),
    isTeamLeader: 0,
    workRole: '20',
  })
  expect(await disclosures()).toBe(before + 2)
  const acts = await world.storage.sql(PLATFORM, tx =>
    tx.rows<{ text: string }>({
      text: `select b.input::text || b.result::text as text from act a join act_body b on b.act_id = a.id
             where a.operation = 'exchange.recordDisclosure'`,
      values: [],
    }),
  )
  expect(acts.some(act => act.text.includes(idCardOf(1)))).toBe(false)
})

it('one worker is found by the sealed number, and nobody by a number unknown', async () => {
  const ask = (n: number) =>
    page('ProjectWorker.Query', { projectCode: PROJECT, idCardType: '01', idCardNumber: client.seal(idCardOf(n)) })
  expect((await ask(2)).rows.map(row => row.cardNumber)).toEqual([siteCardOf(2)])
  expect(await ask(99)).toMatchObject({ totalCount: 0, rows: [] })
})

it('attendance is asked by the day', async () => {
  const found = await page('WorkerAttendance.Query', { projectCode: PROJECT, date: '2026-10-08' })
  expect(found.rows.map(row => [row.date, row.direction])).toEqual([
    [expect.stringMatching(/^2026-10-08 /), '01'],
    [expect.stringMatching(/^2026-10-08 /), '02'],
  ])
  expect(client.wire.open(String(found.rows[0]?.idCardNumber))).toBe(idCardOf(1))
  expect(await client.call('WorkerAttendance.Query', { projectCode: PROJECT })).toMatchObject({
    code: -1,
    message: '[date]不能为空',
  })
})

it('a payroll is asked by its month', async () => {
  const rows = [
    {
      project: PROJECT,
      employerCode: LABOUR,
      month: '2026-10',
      person: { idCard: idCardOf(1) },
      halfDays: 43,
      dueFen: '660000',
      outsideCode: 'T1',
    },
  ]
  await world.storage.must('payroll.recordSheets', { rows, onBad: 'refuse-all' })
  const found = await page('Payroll.Query', {
    projectCode: PROJECT,
    payMonth: '2026-10',
    corpCode: LABOUR,
    corpName: '恒泰建筑劳务',
  })
  expect(found.rows).toMatchObject([{ days: 21.5, totalPayAmount: 6600, thirdPayRollCode: 'T1', payMonth: '2026-10' }])
  const code = found.rows[0]?.payrollCode
  expect(
    (await page('Payroll.Query', { projectCode: PROJECT, payMonth: '2026-10', payRollCode: code })).totalCount,
  ).toBe(1)
  expect((await page('Payroll.Query', { projectCode: PROJECT, payMonth: '2026-09' })).totalCount).toBe(0)
})

it("another project's people are not found", async () => {
  const other = await aClient(world, { project: 'P-0002' })
  expect(await other.call('ProjectWorker.Query', { projectCode: PROJECT })).toMatchObject({
    code: 0,
    data: { totalCount: 0 },
  })
})
