import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, type BatchAnswer, type Day, day, PLATFORM } from '../../kernel/index.ts'
import { lawBook } from '../../law/index.ts'
import { testStorage, type TestStorage } from '../../storage/harness.ts'
import { operations as registry } from '../registry/index.ts'
import { aProject, GENERAL, officerOf } from '../situation.testing.ts'
import { segmentsOf, stepsOf, uncoveredDaysOf } from './decide/covers.ts'
import { type CoverStanding, coverStandings, operations } from './index.ts'
import type { ProjectMoney } from './facts/covers.ts'

// Proves that deposits and guarantees are kept as papers that cover one project each: what the law asks for, what is
// refused at filing, and how many days a project was not covered, by the set statement as by its pure twin.

let storage: TestStorage
beforeAll(async () => {
  storage = await testStorage([...registry, ...operations], lawBook)
  for (const code of ['P-0001', 'P-0003', 'P-0005', 'P-0006']) await aProject(storage, { code, workers: 0 })
  await aProject(storage, { code: 'P-0002', workers: 0, region: 320723 })
  await storage.must('registry.recordProjects', {
    onBad: 'refuse-all',
    rows: [
      {
        code: 'P-0004',
        name: '测试项目P-0004',
        category: '01',
        region: 320706,
        contractorCode: GENERAL,
        contractorName: '苍梧建设集团',
        status: 'building',
        ownerName: '苍梧建设集团',
        ownerCode: GENERAL,
      },
    ],
  })
  const terms = (project: string, contractSignedOn: string) => ({
    project,
    contractSignedOn,
    contractFen: '8600000000',
    transferDay: 5,
    payDay: 15,
  })
  await storage.must('registry.recordTerms', {
    onBad: 'refuse-all',
    rows: [terms('P-0001', '2026-03-02'), ...['2', '3', '4', '5'].map(number => terms(`P-000${number}`, '2026-06-01'))],
  })
  await storage.must('funds.assessNeeds', {})
  expect(await send([cover('BH-2026-1', { filedOn: '2026-04-10' })])).toMatchObject({ value: { landed: 1 } })
})
afterAll(() => storage.close())

const cover = (number: string, more: Record<string, unknown> = {}) => ({
  project: 'P-0001',
  kind: 'deposit',
  form: 'bankGuarantee',
  issuer: '海州农商行',
  number,
  amountFen: '80000000',
  from: '2026-03-20',
  until: '2027-12-31',
  filedOn: '2026-03-25',
  beneficiaryIsAuthority: true,
  onDemand: true,
  ...more,
})
const send = (rows: readonly unknown[], actor = PLATFORM) =>
  storage.run<BatchAnswer>(actor, 'funds.recordCovers', { rows, onBad: 'skip' })
const money = (project: string) => storage.must<ProjectMoney>('funds.projectMoney', { project })

describe('what the law asks', () => {
  test('is the base rate up to the cap for the first project, the lower rate for a further one, with the day due', async () => {
    const [first, second] = [await money('P-0001'), await money('P-0002')]
    const deposit = first.needs.find(need => need.kind === 'deposit')
    // 86,000,000 yuan at 1.5 % would be 1,290,000; the cap of a project that is no transport work is 800,000.
    expect(deposit).toMatchObject({ requiredFen: '80000000', dueOn: '2026-03-30' })
    expect(deposit?.steps.length).toBeGreaterThan(4)
    expect(second.needs.find(need => need.kind === 'deposit')?.reason.zh).toContain('第二个')
    expect(first.needs.find(need => need.kind === 'payment')).toMatchObject({
      requiredFen: '860000000',
      dueOn: '2026-03-02',
    })
  })
  test('is worked out again only when something changed', async () => {
    await storage.must('funds.assessNeeds', {})
    expect(await storage.must('funds.assessNeeds', {})).toEqual({ changed: 0 })
    await storage.must('registry.recordTerms', {
      onBad: 'refuse-all',
      rows: [
        { project: 'P-0003', contractSignedOn: '2026-06-01', contractFen: '1200000000', transferDay: 5, payDay: 15 },
      ],
    })
    expect(await storage.must('funds.assessNeeds', {})).toEqual({ changed: 2 })
    // 12,000,000 yuan at 1 % for a further current project.
    expect((await money('P-0003')).needs.find(need => need.kind === 'deposit')).toMatchObject({
      requiredFen: '12000000',
    })
  })
})

describe('filing', () => {
  test('a guarantee covers from the day it was filed, and the page counts the days before', async () => {
    const seen = await money('P-0001')
    expect(seen.lines.find(line => line.kind === 'deposit')).toMatchObject({
      coveredFen: '80000000',
      // 31 March to 9 April.
      uncoveredDays: 10,
      segments: [
        { from: '2026-03-31', until: '2026-04-09', enough: false },
        { from: '2026-04-10', until: '2026-11-23', enough: true },
      ],
    })
    expect(seen.covers[0]).toMatchObject({ leftFen: '80000000', flaws: [], expired: false, remindBy: '2027-11-30' })
  })
  test('the same paper again is known; spaces, brackets and width do not make another number', async () => {
    const again = cover(' bh－2026－1', { filedOn: '2026-04-10' })
    expect(await send([again])).toMatchObject({ value: { landed: 0, known: 1 } })
  })

  const refused: readonly (readonly [string, string, Record<string, unknown>])[] = [
    ['paper-duplicate', 'number', { number: 'BH-2026-1', project: 'P-0002' }],
    ['paper-altered', 'number', { number: 'BH-2026-1', amountFen: '90000000', filedOn: '2026-04-10' }],
    ['cover-expired', 'until', { until: '2026-03-24' }],
    ['term-missing', 'until', { until: undefined }],
    ['days-out-of-order', 'until', { until: '2026-03-01' }],
    ['day-in-future', 'filedOn', { filedOn: '2026-11-24' }],
    ['amount-not-positive', 'amountFen', { amountFen: '-1' }],
    ['project-unknown', 'project', { project: 'P-9999' }],
  ]
  test.each(refused)('is refused as %s at %s', async (code, field, more) => {
    expect(await send([cover('BH-X', more)])).toMatchObject({
      value: { landed: 0, refused: [{ row: 1, field, code }] },
    })
  })
  test('the picture of another paper under a new number is refused', async () => {
    const paperDigest = 'ab'.repeat(32)
    expect(await send([cover('BH-2026-2', { kind: 'performance', project: 'P-0006', paperDigest })])).toMatchObject({
      value: { landed: 1 },
    })
    expect(await send([cover('BH-2026-3', { kind: 'performance', project: 'P-0006', paperDigest })])).toMatchObject({
      value: { refused: [{ code: 'paper-picture-known' }] },
    })
  })
  test('one paper twice in a batch, or by two at once, stands for one project', async () => {
    const pair = [
      cover('BH-7', { kind: 'performance', project: 'P-0006' }),
      cover('BH-7', { kind: 'performance', project: 'P-0002' }),
    ]
    expect(await send(pair)).toMatchObject({ value: { landed: 1, refused: [{ row: 2, code: 'paper-duplicate' }] } })
    const answers = await Promise.all(
      ['P-0006', 'P-0002'].map(project => send([cover('BH-8', { kind: 'performance', project })])),
    )
    const landed = answers.map(answer => (answer.ok ? answer.value.landed : -1))
    expect(landed.sort()).toEqual([0, 1])
  })
  test('a guarantee too small, too short or not on demand lands, and its flaws are named', async () => {
    const weak = { project: 'P-0002', amountFen: '100', until: '2026-12-31', onDemand: false }
    await send([cover('BH-WEAK', { ...weak, beneficiaryIsAuthority: false })])
    const seen = (await money('P-0002')).covers.find(each => each.number === 'BH-WEAK')
    expect(seen?.flaws.map(flaw => flaw.en)).toEqual([
      'the sum is below the deposit required',
      'its term is shorter than a year',
      'not irrevocable and on demand',
      'the beneficiary is not the HRSS authority',
    ])
  })
  test('an officer of another county may not file, and sees nothing', async () => {
    const stranger = officerOf(320724, 320725, ['funds.write', 'funds.read'])
    expect(await send([cover('BH-9')], stranger)).toMatchObject({ value: { refused: [{ code: 'row-out-of-scope' }] } })
    expect(await storage.run(stranger, 'funds.projectMoney', { project: 'P-0001' })).toMatchObject({
      refusals: [{ code: 'project-unknown' }],
    })
  })
})

describe('the payment guarantee', () => {
  test('is asked for by the performance guarantee where one is on file', async () => {
    await send([cover('BH-5', { kind: 'performance', project: 'P-0005' })])
    await storage.must('funds.assessNeeds', {})
    expect((await money('P-0005')).needs.find(need => need.kind === 'payment')).toMatchObject({
      requiredFen: '80000000',
      reason: { en: 'equal to the performance guarantee' },
    })
  })
  test('is not asked for where owner and contractor are one legal person', async () => {
    await storage.must('funds.assessNeeds', {})
    expect((await money('P-0004')).needs.find(need => need.kind === 'payment')).toMatchObject({ requiredFen: '0' })
  })
})

describe('uncovered days', () => {
  const DUE = day('2026-03-30')
  const dayAt = (offset: number): Day => addDays(DUE, offset)
  const paper = fc.record({
    from: fc.integer({ min: -30, max: 120 }),
    length: fc.integer({ min: 0, max: 90 }),
    filed: fc.integer({ min: -30, max: 120 }),
    fen: fc.integer({ min: 1, max: 9 }),
    isCash: fc.boolean(),
  })

  test('by the set statement are those of the pure twin, whatever papers were filed and whatever the day', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(paper, { maxLength: 6 }), fc.integer({ min: -5, max: 230 }), async (papers, at) => {
        const rows = papers.map(({ from, length, filed, fen, isCash }) => ({
          from: dayAt(from),
          until: isCash ? null : dayAt(Math.max(from, filed) + length),
          filedOn: dayAt(filed),
          fen: BigInt(fen) * 10n,
        }))
        const on = dayAt(at)
        const steps = stepsOf(rows.map(row => ({ ...row, moves: [{ on: row.filedOn, fen: row.fen }] })))
        const segments = segmentsOf({ requiredFen: 100n, dueOn: DUE, until: on, steps })
        const found = await bySet(rows, on)
        expect(found?.uncoveredDays).toBe(uncoveredDaysOf(segments))
        if (segments.length > 0) expect(found?.coveredFen).toBe(segments.at(-1)?.fen)
      }),
      { numRuns: 60 },
    )
  })

  type Paper = { from: Day; until: Day | null; filedOn: Day; fen: bigint }
  /** Lays the papers out in a transaction that is thrown away, and asks the set statement. */
  async function bySet(rows: readonly Paper[], on: Day): Promise<CoverStanding | undefined> {
    let found: CoverStanding | undefined
    await storage
      .sql(PLATFORM, async tx => {
        const values = (text: string, given: readonly unknown[]) => tx.run({ text, values: given })
        await values(
          `insert into project (id, code, name, pinyin, initials, region_code, sector, category, status, act_id)
           overriding system value values (77, 'T', 't', 't', 't', 320706, 1, '01', 'building', 1)`,
          [],
        )
        await values(`insert into cover_need values (77, 'deposit', 100, $1, 'base', '{}', 'v', $1, 320706, 1, 1)`, [
          DUE,
        ])
        for (const [n, row] of rows.entries()) {
          await tx.asIngest(() =>
            values(
              `insert into cover (project_id, id, kind, form, issuer, number, amount_fen, from_day, until_day, filed_on,
                 region_code, sector, act_id) overriding system value
               values (77, $1, 'deposit', $2, 'x', 'x', $3, $4, $5, $6, 320706, 1, 1)`,
              [9000 + n, row.until ? 'bankGuarantee' : 'cash', String(row.fen), row.from, row.until, row.filedOn],
            ),
          )
          await values(
            `insert into posting (from_account, to_account, fen, on_day, reason, cause, project_id, region_code, sector,
               act_id) values ('issuer:1', 'cover:' || $1::bigint, $2, $3, 'guarantee-filed', $4, 77, 320706, 1, 1)`,
            [9000 + n, String(row.fen), row.filedOn, `t/${n}`],
          )
        }
        found = (await coverStandings(tx, on)).find(each => each.projectId === '77')
        throw new Error('thrown away')
      })
      .catch((error: Error) => {
        if (error.message !== 'thrown away') throw error
      })
    return found
  }
})
