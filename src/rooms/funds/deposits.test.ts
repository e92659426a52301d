import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, flawsOf, id, PLATFORM } from '../../kernel/index.ts'
import { lawBook } from '../../law/index.ts'
import { proceedingReads } from '../../storage/index.ts'
import { testStorage, type TestStorage } from '../../storage/harness.ts'
import { operations as registry } from '../registry/index.ts'
import { aProject, anActor } from '../situation.testing.ts'
import { coverStandings, definitions, operations } from './index.ts'
import type { ProjectMoney } from './facts/covers.ts'

// Proves that a deposit is drawn, topped up and given back by procedure: by two persons, under the law's clocks, with
// money that moves once and is never voided.

let storage: TestStorage
const RIGHTS = ['funds.draw', 'funds.release', 'funds.approve', 'funds.read', 'proceeding.read', 'proceeding.void']
const officer = (user: string): Actor => ({
  ...anActor({ kind: 'officer', region: { from: 320700, until: 320800 } }, RIGHTS),
  userId: id<'user'>(user),
})
const [first, second] = [officer('11'), officer('12')]
let contractor: Actor
const CODES = ['D-1', 'D-2', 'D-3', 'D-4', 'D-5'] as const
const coverIds = new Map<string, string>()

beforeAll(async () => {
  storage = await testStorage([...registry, ...operations, ...proceedingReads(definitions)], lawBook)
  for (const code of CODES) await aProject(storage, { code, workers: 0 })
  await storage.must('registry.recordTerms', {
    onBad: 'refuse-all',
    rows: CODES.map(project => ({
      project,
      contractSignedOn: '2026-01-05',
      contractFen: '8000000000',
      transferDay: 5,
      payDay: 15,
    })),
  })
  await storage.must('funds.recordCovers', {
    onBad: 'refuse-all',
    rows: CODES.map((project, n) => ({
      project,
      kind: 'deposit',
      form: n === 1 ? 'bankGuarantee' : 'cash',
      issuer: '海州农商行',
      number: `CK-${project}`,
      amountFen: '80000000',
      from: '2026-01-10',
      ...(n === 1 ? { until: '2027-12-31' } : {}),
      filedOn: '2026-01-10',
    })),
  })
  await storage.must('funds.assessNeeds', {})
  const projects: string[] = []
  for (const code of CODES) {
    coverIds.set(code, (await money(code)).covers[0]?.id ?? '')
    projects.push((await storage.must<{ id: string }>('registry.getProject', { project: code })).id)
  }
  contractor = {
    ...anActor({ kind: 'enterprise', projects: projects as never }, ['funds.write', 'funds.read', 'proceeding.read']),
    userId: id<'user'>('21'),
  }
})
afterAll(() => storage.close())

const money = (project: string) => storage.must<ProjectMoney>('funds.projectMoney', { project })
type Step = { proceedingId: string; n: number; state: string }
const begin = (actor: Actor, name: string, input: unknown, happenedOn?: string) =>
  storage.run<Step>(actor, `funds.${name}`, { input, ...(happenedOn ? { happenedOn } : {}) })
async function step(actor: Actor, name: string, proceedingId: string, input: unknown, happenedOn?: string) {
  const view = await storage.must<{ acts: unknown[] }>('proceeding.get', { id: proceedingId })
  return storage.run<Step>(actor, `funds.${name}`, {
    proceedingId,
    seen: view.acts.length,
    input,
    ...(happenedOn ? { happenedOn } : {}),
  })
}
const proposal = (project: string, more: Record<string, unknown> = {}) => ({
  project,
  cover: coverIds.get(project) ?? '',
  orderNumber: '连人社监令〔2026〕12号',
  payDeadline: '2026-10-20',
  arrearsFen: '30000000',
  people: 12,
  ...more,
})
async function drawn(project: string): Promise<string> {
  const begun = await begin(first, 'depositDraw.propose', proposal(project), '2026-10-21')
  if (!begun.ok) throw new Error(JSON.stringify(begun.refusals))
  const { proceedingId } = begun.value
  for (const [actor, name, input, on] of [
    [second, 'approve', { says: '同意' }, '2026-10-22'],
    [first, 'receive', { receipt: '回执1' }, '2026-10-23'],
    [first, 'pay', { reference: 'YH-1' }, '2026-10-28'],
  ] as const)
    expect(await step(actor, `depositDraw.${name}`, proceedingId, input, on)).toMatchObject({ ok: true })
  return proceedingId
}

test('the tables of the procedures have no flaw', () => {
  for (const definition of definitions) expect(flawsOf(definition)).toEqual([])
})

describe('a draw', () => {
  test('runs under its clocks to the workers, counts as uncovered until it is topped up, and cannot be voided', async () => {
    const proceedingId = await drawn('D-1')
    expect((await money('D-1')).covers[0]?.leftFen).toBe('50000000')
    const clocks = (
      await storage.must<{ clocks: { clock: string; state: string; due?: string }[] }>('proceeding.get', {
        id: proceedingId,
      })
    ).clocks
    expect(clocks).toMatchObject([
      { clock: 'CLK-DEP-PAY', state: 'met' },
      { clock: 'CLK-DEP-TOPUP', state: 'missed', due: '2026-11-11' },
    ])
    const standing = (await storage.sql(PLATFORM, tx => coverStandings(tx, '2026-11-23' as never))).find(
      each => each.requiredFen === 80_000_000n && each.drawnOn !== null,
    )
    expect(standing).toMatchObject({ coveredFen: 50_000_000n, lapsedOn: '2026-10-28', drawnOn: '2026-10-28' })
    expect(
      await storage.run(first, 'funds.depositDraw.void', { proceedingId, seen: 4, n: 4, reason: '记错' }),
    ).toMatchObject({ refusals: [{ code: 'void-money-moved' }] })
    const small = { amountFen: '100', reference: 'YH-2' }
    expect(await step(contractor, 'depositDraw.topUp', proceedingId, small)).toMatchObject({
      refusals: [{ code: 'top-up-too-small' }],
    })
    const whole = { amountFen: '30000000', reference: 'YH-3' }
    expect(await step(contractor, 'depositDraw.topUp', proceedingId, whole, '2026-11-20')).toMatchObject({
      ok: true,
      value: { state: 'restored' },
    })
    const after = await money('D-1')
    expect(after.covers[0]?.leftFen).toBe('80000000')
    // 28 October to 19 November.
    expect(after.lines.find(line => line.kind === 'deposit')?.uncoveredDays).toBe(23)
  })

  test('is refused while the time set in the order runs, of a paper of another project, and to the one who proposed it', async () => {
    const early = proposal('D-3', { payDeadline: '2026-11-23' })
    expect(await begin(first, 'depositDraw.propose', early)).toMatchObject({ refusals: [{ code: 'deadline-running' }] })
    const stranger = proposal('D-3', { cover: coverIds.get('D-4') ?? '' })
    expect(await begin(first, 'depositDraw.propose', stranger)).toMatchObject({ refusals: [{ code: 'cover-unknown' }] })
    const begun = await begin(first, 'depositDraw.propose', proposal('D-3'))
    const proceedingId = begun.ok ? begun.value.proceedingId : ''
    expect(await step(first, 'depositDraw.approve', proceedingId, { says: '同意' })).toMatchObject({
      refusals: [{ code: 'same-person' }],
    })
    expect(await step(first, 'depositDraw.withdraw', proceedingId, { says: '已清偿' })).toMatchObject({ ok: true })
  })

  test('two draws of one deposit never take more than there is', async () => {
    const whole = proposal('D-4', { arrearsFen: '60000000' })
    const ids: string[] = []
    for (const _ of ['a', 'b']) {
      const begun = await begin(first, 'depositDraw.propose', whole)
      if (begun.ok) ids.push(begun.value.proceedingId)
    }
    for (const one of ids) await step(second, 'depositDraw.approve', one, { says: '同意' })
    for (const one of ids) await step(first, 'depositDraw.receive', one, { receipt: '回执' })
    const pays = await Promise.all(ids.map(one => step(first, 'depositDraw.pay', one, { reference: `YH-${one}` })))
    expect(pays.map(answer => (answer.ok ? 'paid' : answer.refusals[0].code)).sort()).toEqual(['balance-short', 'paid'])
    expect((await money('D-4')).covers[0]?.leftFen).toBe('20000000')
  })

  test('of a guarantee is made good by a new guarantee of the sum, not by cash', async () => {
    const proceedingId = await drawn('D-2')
    const cash = { amountFen: '30000000', reference: 'YH-9' }
    expect(await step(contractor, 'depositDraw.topUp', proceedingId, cash)).toMatchObject({
      refusals: [{ code: 'not-cash' }],
    })
    const old = { cover: coverIds.get('D-2') ?? '' }
    expect(await step(contractor, 'depositDraw.renew', proceedingId, old)).toMatchObject({
      refusals: [{ code: 'cover-unknown' }],
    })
    await storage.must('funds.recordCovers', {
      onBad: 'refuse-all',
      rows: [
        {
          project: 'D-2',
          kind: 'deposit',
          form: 'bankGuarantee',
          issuer: '海州农商行',
          number: 'CK-D-2-NEW',
          amountFen: '30000000',
          from: '2026-11-01',
          until: '2027-12-31',
          filedOn: '2026-11-02',
        },
      ],
    })
    const fresh = (await money('D-2')).covers.find(each => each.number === 'CK-D-2-NEW')
    expect(await step(contractor, 'depositDraw.renew', proceedingId, { cover: fresh?.id })).toMatchObject({
      value: { state: 'restored' },
    })
  })
})

describe('a release', () => {
  test('waits for completion, for thirty days of notice, for review and a second person; the money goes back once', async () => {
    const input = {
      project: 'D-5',
      cover: coverIds.get('D-5') ?? '',
      siteBoard: '大门东侧',
      website: 'https://hrss.lyg.gov.cn/1',
    }
    const commitment = '工资已全部结清，没有争议。'
    const publish = (on?: string) => begin(contractor, 'depositRelease.publish', { ...input, commitment }, on)
    expect(await publish()).toMatchObject({ refusals: [{ code: 'not-completed' }] })
    await storage.must('registry.updateProject', { project: 'D-5', status: 'finished' })
    const unclaimed = () => storage.must<{ rows: { project: string }[] }>('funds.unclaimedDeposits', {})
    expect((await unclaimed()).rows.map(row => row.project)).toContain('D-5')
    const begun = await publish('2026-10-20')
    const proceedingId = begun.ok ? begun.value.proceedingId : ''
    expect((await unclaimed()).rows.map(row => row.project)).not.toContain('D-5')
    const apply = (on: string) => step(contractor, 'depositRelease.apply', proceedingId, { says: '申请' }, on)
    const early = await apply('2026-11-10')
    expect(early).toMatchObject({ refusals: [{ code: 'notice-running' }] })
    expect(early.ok ? '' : early.refusals[0].says.zh).toContain('2026-11-19')
    expect(await apply('2026-11-19')).toMatchObject({ value: { state: 'applied' } })
    const review = { says: '核对三个月工资，无欠薪' }
    expect(await step(first, 'depositRelease.passReview', proceedingId, review)).toMatchObject({ ok: true })
    const says = { says: '返还' }
    expect(await step(first, 'depositRelease.confirm', proceedingId, says)).toMatchObject({
      refusals: [{ code: 'same-person' }],
    })
    expect(await step(second, 'depositRelease.confirm', proceedingId, says)).toMatchObject({
      value: { state: 'released' },
    })
    expect((await money('D-5')).covers[0]?.leftFen).toBe('0')
    const { clocks } = await storage.must<{ clocks: { clock: string; state: string }[] }>('proceeding.get', {
      id: proceedingId,
    })
    expect(clocks.map(({ clock, state }) => `${clock} ${state}`)).toEqual([
      'CLK-DEP-NOTICE met',
      'CLK-DEP-REVIEW met',
      'CLK-DEP-CONFIRM met',
    ])
  })
  test('a sweep is recorded and says when the next is due', async () => {
    expect(await storage.must('funds.recordSweep', { region: 320706, says: '清查两笔' }, first)).toEqual({
      region: 320706,
      nextSweepBy: '2027-05-23',
    })
    const stranger = { ...first, region: { from: 320724, until: 320725 } }
    expect(await storage.run(stranger, 'funds.recordSweep', { region: 320706, says: '清查' })).toMatchObject({
      refusals: [{ code: 'out-of-scope' }],
    })
    expect(await storage.must('funds.unclaimedDeposits', { region: 320706 })).toMatchObject({
      lastSweepOn: '2026-11-23',
    })
  })
})
