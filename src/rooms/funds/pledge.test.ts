import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, day, flawsOf, id, PLATFORM } from '../../kernel/index.ts'
import { lawBook } from '../../law/index.ts'
import { proceedingReads, sql } from '../../storage/index.ts'
import { testStorage, type TestStorage } from '../../storage/harness.ts'
import { operations as registry } from '../registry/index.ts'
import { aProject, anActor, LABOUR, siteCardOf } from '../situation.testing.ts'
import { definitions, measures, operations } from './index.ts'

// Proves that an asset stands for one pledge, is agreed by a second person, realised in its order while its valuation
// holds, and that its proceeds reach those who are owed: nobody more than his due, never more than there is.

let storage: TestStorage
let admin: pg.Client
const RIGHTS = ['funds.read', 'funds.pledge', 'funds.approve', 'proceeding.read', 'proceeding.void']
const officer = (user: string, more: readonly string[] = RIGHTS): Actor => ({
  ...anActor({ kind: 'officer', region: { from: 320700, until: 320800 } }, more),
  userId: id<'user'>(user),
})
const [first, second] = [officer('31'), officer('32')]
const firm = officer('33', ['funds.read', 'funds.write', 'proceeding.read'])
const PROJECTS = ['D-1', 'D-2', 'D-3', 'D-4', 'D-5'] as const
const OWED = [300_000n, 200_000n, 500_000n]

beforeAll(async () => {
  storage = await testStorage([...registry, ...operations, ...proceedingReads(definitions)], lawBook)
  admin = new pg.Client({ connectionString: storage.adminUrl })
  await admin.connect()
  for (const [place, code] of PROJECTS.entries()) {
    await aProject(storage, { code, workers: 4, from: place * 4 + 1, region: code === 'D-5' ? 320707 : 320706 })
    await owe(code)
  }
})
afterAll(async () => {
  await admin.end()
  await storage.close()
})

/** Lays out what the reconciler would leave: three of the four workers are owed for August. */
async function owe(code: string) {
  const columns = await admin.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_name = 'project_month_fact'
      and is_nullable = 'NO' and data_type in ('integer', 'bigint')`,
  )
  const zeros = columns.rows.map(row => row.name).filter(name => !['project_id', 'region_code'].includes(name))
  await admin.query(
    `insert into project_month_fact (project_id, month, region_code, sector, has_sheet, transfer_due, pay_due,
      ${zeros.join(', ')})
    select id, '2026-08-01', region_code, sector, true, '2026-09-05', '2026-09-15', ${zeros.map(() => '0').join(', ')}
    from project where code = $1`,
    [code],
  )
  await admin.query(
    `insert into gap (project_id, month, worker_id, kind, fen, since, cause, employer_id, region_code, sector)
    select m.project_id, '2026-08-01', m.worker_id, 'not-arrived', ($2::bigint[])[m.n],
      '2026-09-16'::date - m.n::int, 'x', m.employer_id, m.region_code, m.sector
    from (select m.*, row_number() over (order by site_card) as n from membership m join project p on p.id = m.project_id
      where p.code = $1) m where m.n <= 3`,
    [code, OWED.map(String)],
  )
}

const asset = (project: string, assetKey: string, more: Record<string, unknown> = {}) => ({
  project,
  debtor: '恒泰建筑劳务',
  debtorCode: LABOUR,
  assetKind: 'property',
  assetKey,
  asset: `海州区朝阳路 ${assetKey}`,
  valueFen: '900000',
  valuedBy: '港城资产评估',
  valuedOn: '2026-09-20',
  validUntil: '2027-09-19',
  rank: 1,
  ...more,
})
const signed = { representative: '王建一', firmSigner: '李经理', document: '抵押协议1号' }
type Step = { proceedingId: string; state: string }
const begin = (actor: Actor, act: 'offer' | 'register' | 'enter', input: unknown, on = '2026-10-01') =>
  storage.run<Step>(actor, `funds.assetPledge.${act}`, { happenedOn: on, input })
async function step(actor: Actor, act: string, proceedingId: string, input: unknown, on = '2026-10-20') {
  const view = await storage.must<{ acts: unknown[] }>('proceeding.get', { id: proceedingId })
  const given = { proceedingId, seen: view.acts.length, happenedOn: on, input }
  return storage.run<Step>(actor, `funds.assetPledge.${act}`, given)
}
const code = (answer: Awaited<ReturnType<typeof step>>) => (answer.ok ? answer.value.state : answer.refusals[0].code)
async function entered(project: string, key: string, more: Record<string, unknown> = {}): Promise<string> {
  const answer = await begin(second, 'enter', { ...asset(project, key, more), ...signed })
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusals))
  return answer.value.proceedingId
}
type View = {
  balanceFen: string
  owedFen: string
  owed: { siteCard: string; fen: string; planFen: string }[]
  payments: { siteCard: string; name: string; fen: string }[]
  order: { assetKey: string }[]
}
const view = (proceedingId: string) => storage.must<View>('funds.pledge', { id: proceedingId }, first)
const card = (project: (typeof PROJECTS)[number], n: number) => siteCardOf(PROJECTS.indexOf(project) * 4 + n)
const paid = (lines: readonly (readonly [string, string])[]) => ({
  reference: 'YH-1',
  paid: lines.map(([siteCard, amountFen]) => ({ siteCard, amountFen })),
})

test('the table of the procedure has no flaw', () => {
  for (const definition of definitions) expect(flawsOf(definition)).toEqual([])
})

describe('a pledge', () => {
  test('is offered by the firm, agreed by a second person, and its asset stands for no other', async () => {
    expect(code(await begin(firm, 'offer', asset('X-1', 'A-1')))).toBe('project-unknown')
    expect(code(await begin(firm, 'offer', asset('D-1', 'A-1', { valueFen: '0' })))).toBe('value-zero')
    expect(code(await begin(firm, 'offer', asset('D-1', 'A-1', { validUntil: '2026-09-30' })))).toBe(
      'valuation-expired',
    )
    expect(code(await begin(firm, 'offer', asset('D-1', 'A-1', { valuedOn: '2026-10-02' })))).toBe('valuation-later')
    const offered = await begin(firm, 'offer', asset('D-1', 'A-1'))
    const registered = await begin(first, 'register', asset('D-1', 'A-2', { rank: 2 }))
    if (!offered.ok || !registered.ok) throw new Error('both begin')
    expect(code(await begin(first, 'register', asset('D-2', 'a 1')))).toBe('asset-taken')
    expect(code(await step(first, 'agree', registered.value.proceedingId, signed))).toBe('same-person')
    expect(code(await step(second, 'agree', registered.value.proceedingId, signed))).toBe('agreed')
    expect(code(await step(first, 'reject', offered.value.proceedingId, { says: '另有查封' }))).toBe('rejected')
    // What was rejected is free again.
    expect(code(await begin(first, 'register', asset('D-2', 'A-1')))).toBe('offered')
    expect(code(await step(second, 'release', registered.value.proceedingId, { says: '已清偿' }))).toBe('same-person')
    expect(code(await step(first, 'release', registered.value.proceedingId, { says: '已清偿' }))).toBe('released')
  })

  test('is realised in its order, while its valuation holds, and above its value only with a reason', async () => {
    const [one, two] = [await entered('D-2', 'B-1'), await entered('D-2', 'B-2', { rank: 2, validUntil: '2026-10-10' })]
    const realised = (proceedsFen: string, more = {}) => ({ way: 'auction', proceedsFen, reference: 'PM-1', ...more })
    expect(code(await step(first, 'realise', two, realised('100')))).toBe('earlier-first')
    expect(code(await step(first, 'realise', one, realised('0')))).toBe('nothing-realised')
    expect(code(await step(first, 'realise', one, realised('900001')))).toBe('above-value')
    expect(code(await step(first, 'realise', one, realised('900001', { reason: '竞价' })))).toBe('realised')
    expect(code(await step(first, 'realise', two, realised('100')))).toBe('valuation-expired')
    const again = { valueFen: '500000', valuedBy: '港城资产评估', valuedOn: '2026-10-15', validUntil: '2027-10-14' }
    expect(code(await step(first, 'revalue', two, again))).toBe('agreed')
    expect(code(await step(first, 'realise', two, realised('100')))).toBe('realised')
    const keys = (await view(one)).order.map(each => each.assetKey).filter(key => key.startsWith('B'))
    expect(keys).toEqual(['B-1', 'B-2'])
  })

  test('pays those who are owed, the oldest first, and gives back only when nobody is', async () => {
    const pledge = await entered('D-3', 'C-1', { valueFen: '1100000' })
    expect(code(await step(first, 'payOut', pledge, paid([[card('D-3', 1), '1']])))).toBe('act-not-open')
    await step(first, 'realise', pledge, { way: 'sale', proceedsFen: '1100000', reference: 'ZR-1' })
    const before = await view(pledge)
    expect(before.owed.map(each => [each.siteCard, each.fen, each.planFen])).toEqual([
      [card('D-3', 3), '500000', '500000'],
      [card('D-3', 2), '200000', '200000'],
      [card('D-3', 1), '300000', '300000'],
    ])
    const wrong: readonly (readonly [Parameters<typeof paid>[0], string])[] = [
      [[[card('D-3', 4), '1']], 'not-owed'],
      [[['NOBODY', '1']], 'not-owed'],
      [[[card('D-3', 1), '300001']], 'more-than-owed'],
      [
        [
          [card('D-3', 1), '1'],
          [card('D-3', 1), '1'],
        ],
        'worker-twice',
      ],
    ]
    for (const [lines, expected] of wrong) expect(code(await step(first, 'payOut', pledge, paid(lines)))).toBe(expected)
    expect(
      code(
        await step(
          first,
          'payOut',
          pledge,
          paid([
            [card('D-3', 3), '500000'],
            [card('D-3', 1), '100000'],
          ]),
        ),
      ),
    ).toBe('realised')
    expect(code(await step(first, 'close', pledge, { says: '完' }))).toBe('still-owed')
    expect(code(await step(first, 'payOut', pledge, paid([[card('D-3', 3), '1']])))).toBe('not-owed')
    await step(
      first,
      'payOut',
      pledge,
      paid([
        [card('D-3', 1), '200000'],
        [card('D-3', 2), '200000'],
      ]),
    )
    const after = await view(pledge)
    expect([after.balanceFen, after.owedFen, after.payments.length]).toEqual(['100000', '0', 4])
    expect(after.payments[0]?.name).toContain('王建')
    expect(code(await step(first, 'close', pledge, { says: '余款退还' }))).toBe('closed')
    expect((await view(pledge)).balanceFen).toBe('0')
    const { rows } = await storage.must<{ rows: { reason: { zh: string } }[] }>('funds.listPostings', {
      project: 'D-3',
    })
    expect(rows.filter(row => row.reason.zh === '抵押款发放到人')).toHaveLength(4)
  })

  test('whoever pays at once, nobody gets more than he is owed, and all postings sum to zero', async () => {
    const sums = fc.array(fc.integer({ min: 1, max: 600_000 }), { minLength: 3, maxLength: 3 })
    const [one, two] = [await entered('D-4', 'E-1', { valueFen: '700000' }), await entered('D-4', 'E-2', { rank: 1 })]
    await step(first, 'realise', one, { way: 'sale', proceedsFen: '700000', reference: 'ZR-2' })
    await step(first, 'realise', two, { way: 'sale', proceedsFen: '600000', reference: 'ZR-3' })
    await fc.assert(
      fc.asyncProperty(sums, sums, async (some, others) => {
        const lines = (list: readonly number[]) =>
          paid(list.map((fen, place) => [card('D-4', place + 1), String(fen)] as const))
        await Promise.all([step(first, 'payOut', one, lines(some)), step(second, 'payOut', two, lines(others))])
        const rows = await storage.sql(PLATFORM, tx =>
          tx.rows<{ fen: string }>(sql`select sum(fen)::text as fen from posting p join project j on j.id = p.project_id
            where j.code = 'D-4' and reason = 'pledge-paid' group by worker_id order by 1`),
        )
        for (const row of rows) expect(OWED.some(owed => BigInt(row.fen) <= owed)).toBe(true)
        const total = rows.reduce((sum, row) => sum + BigInt(row.fen), 0n)
        expect(total <= 1_000_000n).toBe(true)
        for (const pledge of [one, two]) expect(BigInt((await view(pledge)).balanceFen)).toBeGreaterThanOrEqual(0n)
        const zero = await storage.sql(PLATFORM, tx =>
          tx.row<{ fen: string }>(sql`select coalesce(sum(fen), 0)::text as fen from ledger_line`),
        )
        expect(zero?.fen).toBe('0')
      }),
      { numRuns: 8 },
    )
  })
})

test('a file tells agreements and steps once; row 20 sets what pledges give against what is unpaid', async () => {
  const agreement = { ...asset('D-5', 'F-1', { valueFen: '400000' }), ...signed, agreedOn: '2026-10-01' }
  const record = (input: unknown, actor = second) => storage.run<Step>(actor, 'funds.recordPledge', input)
  expect(code(await record(agreement))).toBe('agreed')
  expect(code(await record(agreement))).toBe('pledge-known')
  expect(code(await record({ ...agreement, agreedOn: '2026-10-02' }))).toBe('asset-taken')
  expect(code(await record({ ...agreement, project: 'X-9' }))).toBe('project-unknown')
  const told = (step: string, more: Record<string, unknown> = {}, actor = first) =>
    storage.run<Step>(actor, 'funds.recordPledgeStep', {
      project: 'D-5',
      assetKey: 'F-1',
      step,
      on: '2026-10-20',
      ...more,
    })
  const measure = measures.find(each => each.task === 20)
  const figure = async () =>
    (await storage.sql(PLATFORM, async tx => measure?.counts(tx, day('2026-11-23'))))?.find(
      each => each.region === 320707,
    )
  expect(await figure()).toMatchObject({ numerator: 400_000n, denominator: 1_000_000n })
  expect(code(await told('realise'))).toBe('step-incomplete')
  expect(code(await told('realise', { amountFen: '350000', assetKey: 'F-9' }))).toBe('pledge-unknown')
  expect(code(await told('realise', { amountFen: '350000' }, firm))).toBe('step-not-yours')
  expect(code(await told('realise', { amountFen: '350000' }))).toBe('realised')
  expect(code(await told('realise', { amountFen: '350000' }))).toBe('step-known')
  const pay = { amountFen: '300000', payee: card('D-5', 1), reference: 'YH' }
  expect(code(await told('payOut', pay))).toBe('realised')
  expect(code(await told('payOut', pay))).toBe('step-known')
  expect(code(await told('payOut', { ...pay, on: '2026-10-21' }))).toBe('not-owed')
  expect(code(await told('payOut', { amountFen: '60000', payee: card('D-5', 2) }))).toBe('proceeds-short')
  // What was paid out stays in the figure: a pledge that works does not lower it.
  expect(await figure()).toMatchObject({ numerator: 350_000n, denominator: 1_000_000n })
  const list = await storage.must<{ rows: { project: string; paidFen: string }[] }>('funds.listPledges', {
    project: 'D-5',
  })
  expect(list.rows).toMatchObject([{ project: 'D-5', paidFen: '300000' }])
  expect(await storage.run(first, 'funds.pledge', { id: '999999' })).toMatchObject({
    refusals: [{ code: 'pledge-unknown' }],
  })
})
