import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PLATFORM } from '../../../kernel/index.ts'
import { GENERAL, idCardOf, LABOUR } from '../../../rooms/situation.testing.ts'
import { aClient, aWorld, type Client, type World } from './client.testing.ts'

/** Proves: a real caller's messages travel from signature to effect, each refusal is clear, and nothing lands twice. */

let world: World
let client: Client
beforeAll(async () => {
  world = await aWorld()
  client = await aClient(world)
})
afterAll(() => world.close())

const PROJECT = 'N-0001'
const project = {
  contractorCorpCode: GENERAL,
  contractorCorpName: '苍梧建设集团',
  name: '海州一号地块',
  category: '01',
  areaCode: '320706',
  prjStatus: '003',
  builderLicenses: [],
  thirdPartyProjectCode: PROJECT,
}
const unit = { projectCode: PROJECT, corpCode: LABOUR, corpName: '恒泰建筑劳务', corpType: '006' }
const team = { projectCode: PROJECT, corpCode: LABOUR, corpName: '恒泰建筑劳务' }
const count = async (table: string) => {
  const row = await world.storage.sql(PLATFORM, tx =>
    tx.row<{ n: number }>({ text: `select count(*)::int as n from ${table}`, values: [] }),
  )
  return row?.n
}

let crews = 0
/** A project with its labour subcontractor and a fresh crew; the crew's number. */
async function aCrew(): Promise<number> {
  await client.settle('Project.Add', project)
  await client.settle('ProjectSubContractor.Add', unit)
  crews += 1
  const made = await client.settle('Team.Add', { ...team, teamName: `班组${crews}` })
  return (JSON.parse(made.result) as { teamSysNo: number }).teamSysNo
}
const worker = (n: number) => ({
  workerName: `王建${n}`,
  isTeamLeader: 0,
  idCardType: '01',
  idCardNumber: client.seal(idCardOf(n)),
  workType: '020',
  workRole: '20',
  cardNumber: `K${n}`,
  payRollBankCardNumber: client.seal(`622848001234${String(n).padStart(5, '0')}`),
  payRollTopBankCode: '103',
  payRollBankName: '农行',
})

describe('a caller', () => {
  it('proves its secret by CheckSign.Query, at the address in any letter case', async () => {
    const sent = { version: '1.1' }
    expect(await client.call('CheckSign.Query', {}, sent)).toMatchObject({ code: 0 })
    expect(await client.call('checksign.query', '', { ...sent, address: '/Open.API?' })).toMatchObject({ code: 0 })
  })

  it('is refused clearly for a wrong signature, appid, time, nonce, method or data', async () => {
    const codeOf = async (...given: Parameters<Client['call']>) => (await client.call(...given)).code
    expect(await codeOf('CheckSign.Query', {}, { sign: '0'.repeat(64) })).toBe(-2)
    expect(await client.post('appid=nobody&method=x&timestamp=1&nonce=1&sign=1')).toMatchObject({ code: -1 })
    expect(await client.post('')).toMatchObject({ code: -1 })
    expect(await codeOf('CheckSign.Query', {}, { timestamp: '20261121094000' })).toBe(-1)
    expect(await codeOf('CheckSign.Query', {}, { timestamp: 'today' })).toBe(-1)
    expect(await codeOf('Nothing.Add', {})).toBe(-1)
    expect(await codeOf('Team.Add', 'no json')).toBe(-1)
    expect(await client.call('Team.Add', {})).toMatchObject({
      code: -1,
      message: expect.stringContaining('[teamName]不能为空'),
    })
    const form = client.form('CheckSign.Query', {})
    expect(await client.post(form)).toMatchObject({ code: 0 })
    expect(await client.post(form)).toMatchObject({ code: -1, message: '[nonce]重复的请求' })
  })

  it('may have a clock in another zone or another format, and send its secret along', async () => {
    for (const timestamp of ['20261123014000', '1795398000000', '2026-11-23 09:40:00'])
      expect(await client.call('CheckSign.Query', {}, { timestamp })).toMatchObject({ code: 0 })
    expect(await client.call('CheckSign.Query', {}, { more: { appsecret: 'a secret' } })).toMatchObject({ code: 0 })
  })

  it('is told to slow down beyond its rate', async () => {
    const fast = await aClient(world)
    await world.storage.sql(PLATFORM, tx =>
      tx.run({ text: 'update credential set calls_per_second = 1 where appid = $1', values: [fast.appid] }),
    )
    const codes = []
    for (let n = 0; n < 5; n += 1) codes.push((await fast.call('CheckSign.Query', {})).code)
    expect(codes.slice(0, 2)).toEqual([0, 0])
    expect(codes).toContain(-5)
  })
})

describe('messages', () => {
  it('a crew gets a ten-digit number; the same again is told with it in the words clients look for', async () => {
    await aCrew()
    const first = await client.settle('Team.Add', { ...team, teamName: '钢筋一班' })
    expect(first.requestSerialCode).toMatch(/^team-add-2026112309-\d+-\d{4}$/)
    const { teamSysNo } = JSON.parse(first.result) as { teamSysNo: number }
    expect(String(teamSysNo)).toMatch(/^\d{10}$/)
    const again = await client.settle('Team.Add', { ...team, teamName: '钢筋一班' })
    expect(again).toMatchObject({ status: 10, result: `班组已存在，已存在班组编号为:${teamSysNo}` })
  })

  it('a unit and a worker known before are told in those words, too, and nothing changes', async () => {
    const teamSysNo = await aCrew()
    const message = { ...team, teamSysNo, workerList: [worker(11)] }
    expect(await client.settle('ProjectWorker.Add', message)).toMatchObject({ status: 20 })
    const before = await count('membership')
    const again = await client.settle('ProjectWorker.Add', { ...message, workerList: [worker(11), worker(12)] })
    expect(again.status).toBe(10)
    expect(again.result).toMatch(/^项目中已存在身份证为320706\*+\d{3}[\dX]的工人（其余1条已入库）$/)
    expect(await count('membership')).toBe((before ?? 0) + 1)
    expect(await client.settle('ProjectSubContractor.Add', unit)).toMatchObject({
      status: 10,
      result: expect.stringContaining('参建单位已存在'),
    })
  })

  it('nothing of a message is kept once it has landed, no name, no number, no picture', async () => {
    const teamSysNo = await aCrew()
    const headImage = Buffer.alloc(3000, 5).toString('base64')
    await client.settle('ProjectWorker.Add', { ...team, teamSysNo, workerList: [{ ...worker(14), headImage }] })
    const kept = await world.storage.sql(PLATFORM, tx =>
      tx.rows<{ body: string; result: string; hash: number }>({
        text: 'select body, coalesce(result, $1) as result, length(hash) as hash from intake where status <> 0',
        values: [''],
      }),
    )
    expect(kept.length).toBeGreaterThan(0)
    for (const { body, result, hash } of kept) {
      expect([body, hash]).toEqual(['', 32])
      expect(result).not.toContain(idCardOf(14))
    }
  })

  it('a crew number that does not exist is told as clients know it', async () => {
    await aCrew()
    const sent = { ...team, teamSysNo: 1999999999, workerList: [worker(13)] }
    expect(await client.settle('ProjectWorker.Add', sent)).toMatchObject({
      status: 10,
      result: '[teamSysNo]值超出范围或无效',
    })
  })

  it('of a list with one bad row the good ones land and the bad one is named', async () => {
    const teamSysNo = await aCrew()
    await client.settle('ProjectWorker.Add', { ...team, teamSysNo, workerList: [worker(21)] })
    const before = await count('punch')
    const punch = {
      idCardType: '01',
      idCardNumber: client.seal(idCardOf(21)),
      date: '2026-10-08 07:00:00',
      direction: '01',
    }
    const dataList = [
      punch,
      { ...punch, date: '2026-10-32 07:00:00' },
      { ...punch, direction: '02', date: '2027-01-01 07:00:00' },
    ]
    const state = await client.settle('WorkerAttendance.Add', { projectCode: PROJECT, teamSysNo, dataList })
    expect(state.status).toBe(10)
    expect(state.result).toContain('[dataList][1][date]时间不正确')
    expect(state.result).toContain('[dataList][2][date]打卡时间 2027-01-01 07:00:00 还没有到')
    expect(state.result).toContain('（其余1条已入库）')
    expect(await count('punch')).toBe((before ?? 0) + 1)
  })

  it('messages sent at once land together, in one act, each with its own answer', async () => {
    const teamSysNo = await aCrew()
    await client.settle('ProjectWorker.Add', { ...team, teamSysNo, workerList: [worker(31)] })
    const acts = await count('act')
    const send = (n: number) =>
      client.call('WorkerAttendance.Add', {
        projectCode: PROJECT,
        teamSysNo,
        dataList: [{ idCardNumber: client.seal(idCardOf(31)), date: `2026-10-09 07:00:${10 + n}`, direction: 1 }],
      })
    const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => send(n)))
    expect(answers.every(answer => answer.code === 0)).toBe(true)
    await expect.poll(() => count('intake where status = 0')).toBe(0)
    expect(((await count('act')) ?? 0) - (acts ?? 0)).toBeLessThan(20)
    const codes = new Set(answers.map(answer => (answer.data as { requestSerialCode: string }).requestSerialCode))
    expect(codes.size).toBe(40)
  })

  it('a payroll answers a code for each item, and the same sent again the same codes', async () => {
    const teamSysNo = await aCrew()
    await client.settle('ProjectWorker.Add', { ...team, teamSysNo, workerList: [worker(41), worker(42)] })
    const line = (n: number) => ({
      idCardType: '01',
      idCardNumber: client.seal(idCardOf(n)),
      days: 22,
      totalPayAmount: '6600.00',
      actualAmount: 6600,
      isBackPay: 0,
      balanceDate: '2026-11-10',
      thirdPayRollCode: `T${n}`,
    })
    const message = { ...team, teamSysNo, payMonth: '2026-10', detailList: [line(41), line(42)] }
    const state = await client.settle('Payroll.Add', message)
    expect(state.status).toBe(20)
    const codes = JSON.parse(state.result) as { payrollCode: string; thirdPayRollCode: string }[]
    expect(codes.map(one => one.thirdPayRollCode)).toEqual(['T41', 'T42'])
    expect(new Set(codes.map(one => one.payrollCode)).size).toBe(2)
    const lines = await count('sheet_line')
    expect((await client.settle('Payroll.Add', message)).result).toBe(state.result)
    expect(await count('sheet_line')).toBe(lines)
  })

  it("a general contractor's declared account becomes the wage account, another's does not", async () => {
    await aCrew()
    const account = (bankNumber: string) => [
      { bankCode: '102', bankName: '工行海州支行', bankNumber: client.seal(bankNumber) },
    ]
    const general = { projectCode: PROJECT, corpCode: GENERAL, corpName: '苍梧建设集团', corpType: '009' }
    const before = await count('wage_account')
    const declared = { ...general, entryTime: '2026-03-01 00:00:00', bankInfos: account('1107010009200123456') }
    // He stands in the chain since the project was added; that is no duplicate, a second report of him is.
    expect(await client.settle('ProjectSubContractor.Add', declared)).toMatchObject({ status: 20 })
    expect(await count('wage_account')).toBe((before ?? 0) + 1)
    expect((await client.settle('ProjectSubContractor.Add', declared)).result).toContain('参建单位已存在')
    await client.settle('ProjectSubContractor.Update', declared)
    await client.settle('ProjectSubContractor.Update', { ...unit, bankInfos: account('1107010009200654321') })
    expect(await count('wage_account')).toBe((before ?? 0) + 1)
  })

  it('every write method is taken in and lands', async () => {
    const teamSysNo = await aCrew()
    const sealed = client.seal(idCardOf(51))
    await client.settle('ProjectWorker.Add', { ...team, teamSysNo, workerList: [worker(51)] })
    const corp = { corpCode: LABOUR, corpName: '恒泰建筑劳务', areaCode: '320706', registerDate: '2019-01-01' }
    const entry = { idCardType: '01', idCardNumber: sealed, date: '2026-09-01', type: 1 }
    const contract = {
      corpCode: LABOUR,
      idCardNumber: sealed,
      contractPeriodType: 0,
      startDate: '2026-09-01',
      endDate: '2026-12-31',
    }
    const messages = [
      ['Corp.Upload', corp],
      ['Project.PartUpdate', { projectCode: PROJECT, prjStatus: '005' }],
      ['Project.Update', { projectCode: PROJECT, prjStatus: '003' }],
      ['ProjectSubContractor.Update', { ...unit, pmName: '赵' }],
      ['WorkerEntryExit.Add', { ...team, teamSysNo, workerList: [entry] }],
      ['WorkerContract.Add', { projectCode: PROJECT, contractList: [contract] }],
    ] as const
    for (const [method, data] of messages)
      expect([method, (await client.settle(method, data)).status]).toEqual([method, 20])
    expect(world.failures).toEqual([])
  })
})

describe('scope', () => {
  it('a credential of another county or project changes and sees nothing here', async () => {
    await aCrew()
    const other = await aClient(world, { region: 320722 })
    const state = await other.settle('Team.Add', { ...team, teamName: '外来' })
    expect(state.status).toBe(10)
    expect(state.result).toContain('不在您的地区')
    const page = await other.call('Project.Query', { pageIndex: 0, pageSize: 10, projectCode: PROJECT })
    expect(page.data).toMatchObject({ totalCount: 0, rows: [] })
  })

  it('a result is told only to the credential that sent the message', async () => {
    await aCrew()
    const { requestSerialCode } = await client.settle('Corp.Upload', {
      corpCode: LABOUR,
      corpName: '恒泰建筑劳务',
      areaCode: '320706',
    })
    const mine = await aClient(world, { project: PROJECT })
    expect(await mine.call('AsyncHandleResult.Query', { requestSerialCode })).toMatchObject({ code: -1 })
    expect(
      await client.call('AsyncHandleResult.Query', { requestSerialCode: 'team-add-2026112309-0-0000' }),
    ).toMatchObject({ code: -1 })
  })
})

describe('a connection test', () => {
  it('accepts a skeleton, marks what did not land, and answers in the shapes clients parse', async () => {
    const sandbox = await aClient(world, { sandbox: true })
    const crew = await sandbox.settle('Team.Add', {})
    const made = JSON.parse(crew.result) as { teamSysNo: number; sandbox: boolean; notLanded: string[] }
    expect(crew.status).toBe(20)
    expect(String(made.teamSysNo)).toMatch(/^\d{10}$/)
    expect(made).toMatchObject({ sandbox: true, notLanded: expect.arrayContaining(['[teamName]不能为空']) })
    const payroll = await sandbox.settle('Payroll.Add', { detailList: [{}] })
    expect(JSON.parse(payroll.result)).toMatchObject([{ sandbox: true, payrollCode: expect.any(String) }])
    expect(await sandbox.call('WorkerAttendance.Query', {})).toMatchObject({ code: 0, data: { totalCount: 0 } })
  })
})
