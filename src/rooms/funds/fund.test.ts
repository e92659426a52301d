import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, type BatchAnswer, flawsOf, id, PLATFORM } from '../../kernel/index.ts'
import { lawBook } from '../../law/index.ts'
import { proceedingReads, sql } from '../../storage/index.ts'
import { testStorage, type TestStorage } from '../../storage/harness.ts'
import { operations as registry } from '../registry/index.ts'
import { aProject, anActor, siteCardOf } from '../situation.testing.ts'
import { definitions, measures, operations } from './index.ts'
import type { FundView } from './facts/fund.ts'

// Proves that a county's emergency fund is never more or less than its postings: set up, advanced from by two persons
// within the law's limits, paid worker by worker, recovered from the debtor, whoever acts at once.

let storage: TestStorage
const RIGHTS = ['funds.advance', 'funds.approve', 'funds.read', 'proceeding.read', 'proceeding.void']
const officer = (user: string, from = 320700, until = 320800): Actor => ({
  ...anActor({ kind: 'officer', region: { from, until } }, RIGHTS),
  userId: id<'user'>(user),
})
const [first, second] = [officer('11'), officer('12')]
const FUNDS = [320706, 320707, 320722, 320723, 320724] as const

beforeAll(async () => {
  storage = await testStorage([...registry, ...operations, ...proceedingReads(definitions)], lawBook)
  const admin = new pg.Client({ connectionString: storage.adminUrl })
  await admin.connect()
  await admin.query(`insert into region (code, zh, en, parent, wage_class) values
    (320700, '连云港市', 'Lianyungang', null, 2), (320706, '海州区', 'Haizhou', 320700, 2),
    (320707, '赣榆区', 'Ganyu', 320700, 3), (320722, '东海县', 'Donghai', 320700, 3),
    (320723, '灌云县', 'Guanyun', 320700, 3), (320724, '灌南县', 'Guannan', 320700, 3),
    (320703, '连云区', 'Lianyun', 320700, 2), (320771, '开发区', 'Zone', 320703, 2)`)
  await admin.end()
  await aProject(storage, { code: 'E-1', workers: 4 })
  const rows = FUNDS.map(region => row(region))
  expect(await record(rows)).toMatchObject({ value: { landed: FUNDS.length } })
})
afterAll(() => storage.close())

const row = (region: number, more: Record<string, unknown> = {}) => ({
  region,
  sizeFen: '100000000',
  amountFen: '100000000',
  setUpOn: '2026-01-05',
  document: '海政办发〔2026〕1号',
  ...more,
})
const record = (rows: readonly unknown[], actor: Actor = first) =>
  storage.run<BatchAnswer>(actor, 'funds.recordFunds', { rows, onBad: 'skip' })
const fund = (region: number) => storage.must<FundView>('funds.fund', { region }, first)
type Step = { proceedingId: string; state: string }
const application = (region: number, owed: readonly string[], more: Record<string, unknown> = {}) => ({
  region,
  project: 'E-1',
  reason: 'absconded',
  debtor: '恒泰建筑劳务',
  workers: owed.map((owedFen, index) => ({ siteCard: siteCardOf(index + 1), owedFen })),
  ...more,
})
const apply = (input: unknown, actor = first) => storage.run<Step>(actor, 'funds.fundAdvance.apply', { input })
async function step(actor: Actor, act: string, proceedingId: string, input: unknown) {
  const view = await storage.must<{ acts: unknown[] }>('proceeding.get', { id: proceedingId })
  return storage.run<Step>(actor, `funds.fundAdvance.${act}`, { proceedingId, seen: view.acts.length, input })
}
async function applied(region: number, owed: readonly string[]): Promise<string> {
  const answer = await apply(application(region, owed))
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusals))
  return answer.value.proceedingId
}
const approval = { document: '海政复〔2026〕8号' }
const sums = ({ balanceFen, decidedFen, claimFen }: FundView) => [balanceFen, decidedFen, claimFen]

test('the table of the procedure has no flaw', () => {
  for (const definition of definitions) expect(flawsOf(definition)).toEqual([])
})

describe('a fund', () => {
  test('is known when sent again, refused when it differs, of an unknown division or outside the scope', async () => {
    expect(await record([row(320706)])).toMatchObject({ value: { landed: 0, known: 1 } })
    const wrong: readonly (readonly [Record<string, unknown>, string, Actor?])[] = [
      [row(320706, { sizeFen: '1' }), 'fund-differs'],
      [row(320799), 'region-unknown'],
      [row(320703), 'row-out-of-scope', officer('13', 320706, 320707)],
      [row(320703, { sizeFen: '0' }), 'amount-not-positive'],
      [row(320703, { setUpOn: '2026-11-24' }), 'day-in-future'],
    ]
    for (const [given, code, actor] of wrong)
      expect(await record([given], actor)).toMatchObject({ value: { landed: 0, refused: [{ code }] } })
  })
  test('is replenished once a reference; a county without a fund has nothing to replenish', async () => {
    const before = BigInt((await fund(320724)).balanceFen)
    const more = { region: 320724, amountFen: '500', reference: 'BK-1' }
    expect(await storage.run(first, 'funds.replenishFund', more)).toMatchObject({
      value: { balanceFen: String(before + 500n) },
    })
    expect(await storage.run(first, 'funds.replenishFund', more)).toMatchObject({
      refusals: [{ code: 'reference-known' }],
    })
    expect(await storage.run(first, 'funds.replenishFund', { ...more, region: 320771 })).toMatchObject({
      refusals: [{ code: 'fund-unknown' }],
    })
  })
  test('is seen by the officers of its county only', async () => {
    const stranger = officer('14', 320724, 320725)
    expect(await storage.run(stranger, 'funds.fund', { region: 320706 })).toMatchObject({
      refusals: [{ code: 'fund-unknown' }],
    })
    const list = await storage.must<{ rows: { region: number }[] }>('funds.listFunds', {}, stranger)
    expect(list.rows.map(each => each.region)).toEqual([320724])
  })
})

describe('an advance', () => {
  test('is decided by a second person within the limits, paid to each worker, recovered, and closed at zero', async () => {
    const region = 320706
    const proceedingId = await applied(region, ['2000000', '300000', '2000000'])
    expect(await step(first, 'decide', proceedingId, approval)).toMatchObject({ refusals: [{ code: 'same-person' }] })
    expect(await step(second, 'decide', proceedingId, approval)).toMatchObject({ value: { state: 'decided' } })
    // One monthly minimum wage each (2,430 yuan), together less than a fifth of the 43,000 yuan owed.
    const decided = await fund(region)
    expect(decided.advances[0]?.decidedFen).toBe('729000')
    expect(sums(decided)).toEqual(['99271000', '729000', '0'])
    const paid = (cards: readonly number[]) => ({ reference: 'YH-1', paid: cards.map(siteCardOf) })
    expect(await step(first, 'pay', proceedingId, paid([9]))).toMatchObject({ refusals: [{ code: 'not-granted' }] })
    expect(await step(first, 'pay', proceedingId, paid([1, 2]))).toMatchObject({ value: { state: 'paying' } })
    expect(await step(first, 'pay', proceedingId, paid([2]))).toMatchObject({ refusals: [{ code: 'not-granted' }] })
    expect(await step(first, 'recover', proceedingId, { amountFen: '999999999', reference: 'ZC-1' })).toMatchObject({
      refusals: [{ code: 'more-than-claim' }],
    })
    expect(await step(first, 'endPayout', proceedingId, { says: '一人联系不上' })).toMatchObject({
      value: { state: 'recovering' },
    })
    const [, reserved, claim] = sums(await fund(region))
    expect([reserved, claim]).toEqual(['0', '486000'])
    expect(await step(first, 'close', proceedingId, { says: '完' })).toMatchObject({
      refusals: [{ code: 'claim-open' }],
    })
    for (const amountFen of ['300000', '186000'])
      await step(first, 'recover', proceedingId, { amountFen, reference: `ZC-${amountFen}` })
    expect(await step(first, 'close', proceedingId, { says: '追回' })).toMatchObject({ value: { state: 'closed' } })
    const after = await fund(region)
    expect(sums(after)).toEqual(['100000000', '0', '0'])
    expect(after.curve.map(point => point.fen)).toEqual(['100000000', '99271000', '99514000', '99814000', '100000000'])
    expect(after.curve.at(-1)?.reason.en).toBe('Recovered')
  })

  test('is refused without a fund, for a stranger, for one person twice, and when the fund is empty', async () => {
    const refused = async (input: unknown) => {
      const answer = await apply(input)
      return answer.ok ? 'ok' : answer.refusals[0].code
    }
    expect(await refused(application(320703, ['100']))).toBe('no-fund')
    const cards = (...given: readonly string[]) => given.map(siteCard => ({ siteCard, owedFen: '100' }))
    expect(await refused(application(320707, [], { workers: cards('K9999') }))).toBe('worker-unknown')
    expect(await refused(application(320707, [], { workers: cards('K0001', 'K0001') }))).toBe('worker-twice')
    expect(await refused(application(320706, ['100'], { project: 'X-9' }))).toBe('worker-unknown')
    await record([row(320703, { amountFen: '0' })])
    const proceedingId = await applied(320703, ['2000000'])
    expect(await step(second, 'decide', proceedingId, approval)).toMatchObject({ refusals: [{ code: 'fund-empty' }] })
    expect(await step(second, 'reject', proceedingId, { says: '没有钱' })).toMatchObject({
      value: { state: 'rejected' },
    })
  })

  test('a debtor who cannot pay is written off by a second person, and the fund stays smaller', async () => {
    const region = 320722
    const proceedingId = await applied(region, ['500000'])
    await step(second, 'decide', proceedingId, approval)
    await step(first, 'pay', proceedingId, { reference: 'YH', paid: [siteCardOf(1)] })
    await step(first, 'endPayout', proceedingId, { says: '已付' })
    const off = { document: '财政核销1号' }
    expect(await step(first, 'writeOff', proceedingId, off)).toMatchObject({ refusals: [{ code: 'same-person' }] })
    expect(await step(second, 'writeOff', proceedingId, off)).toMatchObject({ value: { state: 'writtenOff' } })
    expect(sums(await fund(region))).toEqual(['99900000', '0', '0'])
  })

  test('whoever decides at once, no more is promised than there is, and every sum is that of its postings', async () => {
    const region = 320723
    const owed = fc.array(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(fc.array(owed, { minLength: 2, maxLength: 4 }), async lists => {
        const ids: string[] = []
        for (const list of lists) ids.push(await applied(region, list.map(String)))
        await Promise.all(ids.map(one => step(second, 'decide', one, approval)))
        const seen = await fund(region)
        expect(BigInt(seen.balanceFen)).toBeGreaterThanOrEqual(0n)
        const whole = sums(seen).reduce((sum, fen) => sum + BigInt(fen), 0n)
        expect(whole).toBe(100_000_000n)
        const { fen } = (await storage.sql(PLATFORM, tx =>
          tx.row<{ fen: string }>(sql`select coalesce(sum(fen), 0)::text as fen from ledger_line`),
        )) ?? { fen: '' }
        expect(fen).toBe('0')
      }),
      { numRuns: 8 },
    )
  })
})

test('row 15 counts the counties whose fund holds half of its size; a zone needs none', async () => {
  const measure = measures.find(each => each.task === 15)
  const on = '2026-11-23' as never
  const counts = await storage.sql(PLATFORM, async tx => measure?.counts(tx, on))
  expect(counts?.map(each => each.region)).toEqual([320703, 320706, 320707, 320722, 320723, 320724])
  const of = (region: number) => counts?.find(each => each.region === region)?.numerator
  expect([of(320703), of(320724)]).toEqual([0n, 1n])
  const evidence = await storage.sql(PLATFORM, async tx => measure?.evidence(tx, on, { limit: 100 }))
  const total = (list: readonly { numerator: bigint }[] = []) => list.reduce((sum, each) => sum + each.numerator, 0n)
  expect(total(evidence)).toBe(total(counts))
})
