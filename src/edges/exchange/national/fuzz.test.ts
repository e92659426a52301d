import fc from 'fast-check'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { PLATFORM } from '../../../kernel/index.ts'
import { aProject, GENERAL, idCardOf, LABOUR } from '../../../rooms/situation.testing.ts'
import { aClient, aWorld, type Client, type World } from './client.testing.ts'
import { WRITE_METHODS } from './methods/index.ts'

/** Proves: no input at all gives a 5xx, an internal error, or a message that cannot be landed or refused. */

/** Calls of one run; set ANXIN_FUZZ to run more. */
const RUNS = Number(process.env.ANXIN_FUZZ ?? 250)
const TIMEOUT_MS = 60_000 + RUNS * 100
vi.setConfig({ testTimeout: TIMEOUT_MS })

let world: World
let strict: Client
let sandbox: Client
const PROJECT = 'P-0001'
beforeAll(async () => {
  world = await aWorld()
  await aProject(world.storage, { workers: 2 })
  strict = await aClient(world)
  sandbox = await aClient(world, { sandbox: true })
})
afterAll(() => world.close())

const seal = (text: string) => strict.seal(text)
const head = { projectCode: PROJECT, corpCode: LABOUR, corpName: '恒泰建筑劳务', teamSysNo: 0, teamName: '木工一班' }
/** One right message a method, to be bent. */
const right = (): Record<string, Record<string, unknown>> => ({
  'Corp.Upload': { corpCode: GENERAL, corpName: '苍梧', areaCode: '320706' },
  'Project.Add': {
    contractorCorpCode: GENERAL,
    contractorCorpName: '苍梧',
    name: '二号',
    category: '01',
    areaCode: '320706',
    prjStatus: '003',
    thirdPartyProjectCode: 'F-1',
  },
  'Project.Update': { projectCode: PROJECT, prjStatus: '003' },
  'Project.PartUpdate': { projectCode: PROJECT, invest: '100.5', lat: 34.6, lng: 119.2 },
  'ProjectSubContractor.Add': { ...head, corpType: '009', bankInfos: [] },
  'ProjectSubContractor.Update': { ...head, corpType: '006', entryTime: '2026-01-01 00:00:00' },
  'Team.Add': { ...head, entryTime: '2026-01-01' },
  'ProjectWorker.Add': {
    ...head,
    workerList: [
      {
        workerName: '王五',
        idCardType: '01',
        idCardNumber: seal(idCardOf(7)),
        isTeamLeader: 0,
        workType: '020',
        workRole: '20',
      },
    ],
  },
  'WorkerEntryExit.Add': { ...head, workerList: [{ idCardNumber: seal(idCardOf(1)), date: '2026-09-01', type: 1 }] },
  'WorkerContract.Add': {
    ...head,
    contractList: [
      {
        corpCode: LABOUR,
        idCardNumber: seal(idCardOf(1)),
        contractPeriodType: 0,
        startDate: '2026-01-01',
        endDate: '2026-12-31',
        unitPrice: 1,
      },
    ],
  },
  'WorkerAttendance.Add': {
    ...head,
    dataList: [{ idCardNumber: seal(idCardOf(1)), date: '2026-10-08 07:00:00', direction: '01' }],
  },
  'Payroll.Add': {
    ...head,
    teamSysNo: undefined,
    payMonth: '2026-10',
    detailList: [
      {
        idCardNumber: seal(idCardOf(1)),
        days: 20,
        totalPayAmount: 100,
        actualAmount: 1,
        isBackPay: 0,
        thirdPayRollCode: 'X',
      },
    ],
  },
  'Project.Query': { pageIndex: 0, pageSize: 10 },
  'ProjectWorker.Query': { projectCode: PROJECT, pageIndex: 0, pageSize: 10 },
  'WorkerAttendance.Query': { projectCode: PROJECT, date: '2026-10-08' },
  'Payroll.Query': { projectCode: PROJECT, payMonth: '2026-10' },
  'AsyncHandleResult.Query': { requestSerialCode: 'team-add-2026112309-0-0001' },
  'CheckSign.Query': {},
})

const odd = fc.oneof(
  fc.constantFrom(
    null,
    '',
    ' ',
    '\u0000',
    '\ud800',
    '0',
    -1,
    0,
    1e308,
    9007199254740991,
    '99999999999999999999',
    '2026-02-30',
    '20260101',
    '2026-10-08 25:61:61',
    '∞',
    '１２３',
    "'; drop table act; --",
    '{}',
    '[]',
    'null',
    true,
    false,
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.jsonValue({ maxDepth: 2 }),
  fc.constant('长'.repeat(5000)),
  fc.constant('AAAA'.repeat(30_000)),
)

/** A right message with some fields, at any depth, made odd or given other names. */
const bent = () =>
  fc
    .record({
      method: fc.constantFrom(...Object.keys(right())),
      changes: fc.array(fc.record({ at: fc.nat(), value: odd, rename: fc.boolean() }), { maxLength: 4 }),
    })
    .map(({ method, changes }) => {
      const data = structuredClone(right()[method] ?? {})
      for (const change of changes) bend(data, change)
      return { method, data }
    })

function bend(
  data: Record<string, unknown>,
  change: { readonly at: number; readonly value: unknown; readonly rename: boolean },
): void {
  const places: [Record<string, unknown>, string][] = []
  const visit = (value: unknown) => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) {
        places.push([value as Record<string, unknown>, name])
        visit(inner)
      }
    }
  }
  visit(data)
  const [owner, name] = places[change.at % Math.max(places.length, 1)] ?? []
  if (!owner || name === undefined) return
  owner[name] = change.value
  if (change.rename) {
    owner[name.toUpperCase()] = owner[name]
    delete owner[name]
  }
}

const settled = async () => {
  await expect
    .poll(
      async () => {
        const row = await world.storage.sql(PLATFORM, tx =>
          tx.row<{ n: number }>({ text: 'select count(*)::int as n from intake where status = 0', values: [] }),
        )
        return row?.n
      },
      { timeout: TIMEOUT_MS },
    )
    .toBe(0)
}

it('signed messages bent in any way are taken or refused; each one taken lands or is refused in words', async () => {
  await fc.assert(
    fc.asyncProperty(bent(), fc.boolean(), async ({ method, data }, isSandbox) => {
      const answer = await (isSandbox ? sandbox : strict).call(method, data)
      expect([0, -1]).toContain(answer.code)
      expect(answer.message).not.toBe('')
    }),
    { numRuns: RUNS },
  )
  await settled()
  expect(world.failures).toEqual([])
})

it('data that is any text at all is taken or refused', async () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.constantFrom('[', '[[]]', '"{}"', '0', 'null', '{"__proto__":{"a":1}}', '\u0000'),
  )
  const method = fc.constantFrom(
    ...WRITE_METHODS.map(one => one.name),
    'Payroll.Query',
    'AsyncHandleResult.Query',
    '__proto__',
  )
  await fc.assert(
    fc.asyncProperty(method, anyText, async (name, data) => {
      expect([0, -1]).toContain((await strict.call(name, data)).code)
    }),
    { numRuns: RUNS },
  )
  await settled()
  expect(world.failures).toEqual([])
})

it('a body of any bytes and any media type is answered with 200 and a code', async () => {
  const payload = fc.oneof(
    fc.uint8Array({ maxLength: 300 }).map(bytes => Buffer.from(bytes)),
    fc.string().map(text => Buffer.from(`appid=${text}&method=${text}&sign=%ZZ&nonce=%00&timestamp=${text}`)),
    fc.json().map(text => Buffer.from(text)),
  )
  const type = fc.constantFrom(
    'application/json',
    'application/x-www-form-urlencoded',
    'text/plain',
    'multipart/form-data; boundary=x',
    'nonsense',
    undefined,
  )
  await fc.assert(
    fc.asyncProperty(payload, type, async (body, contentType) => {
      const headers = contentType === undefined ? {} : { 'content-type': contentType }
      const answer = await world.app.inject({ method: 'POST', url: '/OPEN.API', payload: body, headers })
      expect(answer.statusCode).toBe(200)
      expect(answer.json().code).toBeLessThan(0)
    }),
    { numRuns: RUNS },
  )
  expect(world.failures).toEqual([])
})

it('parameters that hold anything at all are refused before they reach the database', async () => {
  const odd = fc.string({ unit: 'binary', maxLength: 200 })
  await fc.assert(
    fc.asyncProperty(odd, odd, odd, async (nonce, timestamp, method) => {
      const answer = await strict.call(method, {}, { nonce, timestamp })
      expect(answer.code).toBeLessThanOrEqual(0)
    }),
    { numRuns: RUNS },
  )
  expect(world.failures).toEqual([])
})

it('a body beyond the limit is refused, not cut off', async () => {
  const answer = await strict.call('Corp.Upload', {
    corpCode: GENERAL,
    corpName: 'x',
    areaCode: '320706',
    more: 'A'.repeat(25 << 20),
  })
  expect(answer).toMatchObject({ code: -1, message: '报文过大' })
})
