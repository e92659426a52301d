import { Type } from 'typebox'
import {
  Batch,
  BatchAnswer,
  batchOf,
  type Context,
  covers,
  FenText,
  field,
  must,
  no,
  ok,
  type Operation,
  operation,
  type ProblemDef,
  type ProceedingDef,
  type Subject,
  Text,
} from '../../../kernel/index.ts'
import { type Binding, factsOf, proceedingOperations, type ProceedingRow } from '../../../storage/index.ts'
import { refuseFutureDays, TIME_PROBLEMS } from '../../payroll/index.ts'
import { membersOf, projectsByCode } from '../../registry/index.ts'
import { sumFlaw } from '../decide.ts'
import { grantsOf } from '../decide/fund.ts'
import { type AdvanceEvidence, type AdvanceFacts, FundQuery, FundRow } from '../facts/fund.ts'
import type { LedgerAccount, Posting, PostingReason } from '../facts/ledger.ts'
import { fundAdvance } from '../proceedings/fund-advance.ts'
import { knownRegions, standingFunds, writeFunds } from '../store/fund.ts'
import { balances, lockAccounts, post } from '../store/ledger.ts'
import { AMOUNT_PROBLEMS } from './amounts.ts'
import { fundList, fundView, NO_FUND } from './fund-reads.ts'

/** The emergency fund of each county: set up, replenished, advanced from, recovered. */

const regionSubject = (region: number): Subject => ({
  kind: 'region',
  id: String(region),
  regionCode: region as never,
})

const FUND_PROBLEMS = {
  ...AMOUNT_PROBLEMS,
  'day-in-future': TIME_PROBLEMS['day-in-future'],
  'region-unknown': {
    kind: 'missing',
    says: { zh: '没有代码为 {region} 的县区。', en: 'There is no division with code {region}.' },
    fix: { zh: '改正县区代码。', en: 'Correct the code.' },
  },
  'row-out-of-scope': {
    kind: 'forbidden',
    says: { zh: '县区 {region} 不在您的范围内。', en: 'Division {region} lies outside your region.' },
    fix: { zh: '请主管该县区的单位登记。', en: 'Have the office that is competent for it register this.' },
  },
  'fund-differs': {
    kind: 'conflict',
    says: {
      zh: '县区 {region} 的周转金已登记：规模 {before} 分，{on} 设立。',
      en: 'The fund of division {region} is on record: {before} fen, set up on {on}.',
    },
    fix: { zh: '增加资金的，办“补充周转金”。', en: 'To add money, replenish the fund.' },
    cite: { instrument: 'reg724', article: '63' },
  },
} as const satisfies Record<string, ProblemDef>
type FundCode = keyof typeof FUND_PROBLEMS

/** 条例第六十三条；每个县区设立应急周转金。The money paid in comes from the treasury. */
export const recordFunds = operation({
  name: 'funds.recordFunds',
  kind: 'act',
  rowwise: true,
  label: { zh: '设立应急周转金', en: 'Set up emergency funds' },
  input: batchOf(FundRow),
  output: BatchAnswer,
  may: 'funds.advance',
  problems: FUND_PROBLEMS,
  cites: [{ instrument: 'reg724', article: '63' }],
  async run(context, input) {
    const batch = new Batch<FundRow, FundCode>(FundRow, input, FUND_PROBLEMS)
    refuseFutureDays(context, batch, ['setUpOn'])
    await refuseWrongRows(context, batch)
    const regions = batch.rows().map(({ value }) => value.region)
    await lockAccounts(
      context.tx,
      regions.map((region): LedgerAccount => `fund:${region}`),
    )
    const standing = new Map((await standingFunds(context.tx, regions)).map(fund => [fund.region, fund]))
    const fresh = new Map<number, FundRow>()
    for (const { row, value } of batch.rows()) {
      const { region, sizeFen, setUpOn } = value
      const before = standing.get(region)
      if (!before) {
        fresh.set(region, value)
        standing.set(region, value)
      } else if (before.sizeFen !== sizeFen || before.setUpOn !== setUpOn)
        batch.refuse(row, 'region', 'fund-differs', { region, before: before.sizeFen, on: before.setUpOn })
    }
    if (batch.mustStop()) return batch.stop()
    const rows = [...fresh.values()]
    await writeFunds(
      context.tx,
      context.actId,
      rows.map(({ region, sizeFen, setUpOn, document }) => ({
        region,
        size_fen: sizeFen,
        set_up_on: setUpOn,
        document,
      })),
    )
    const setUp = rows.filter(row => row.amountFen !== '0')
    await post(
      context.tx,
      context.actId,
      setUp.map(({ region, amountFen, setUpOn }) =>
        fundPosting(region, {
          from: `treasury:${region}`,
          to: `fund:${region}`,
          fen: amountFen,
          on: setUpOn,
          reason: 'fund-set-up',
          cause: `fund/${region}`,
        }),
      ),
    )
    const [only] = new Set(regions)
    context.about(regions.length === 1 && only ? regionSubject(only) : { kind: 'platform', id: 'batch' })
    return batch.done({ landed: fresh.size, known: batch.rows().length - fresh.size })
  },
})

async function refuseWrongRows(context: Context, batch: Batch<FundRow, FundCode>): Promise<void> {
  for (const { row, value } of batch.rows()) {
    const flaw = sumFlaw(value.sizeFen)
    const paidIn = value.amountFen === '0' ? undefined : sumFlaw(value.amountFen)
    if (flaw) batch.refuse(row, 'sizeFen', flaw, { given: value.sizeFen })
    else if (paidIn) batch.refuse(row, 'amountFen', paidIn, { given: value.amountFen })
  }
  const known = await knownRegions(
    context.tx,
    batch.rows().map(({ value }) => value.region),
  )
  for (const { row, value } of batch.rows()) {
    const { region } = value
    if (!known.has(region)) batch.refuse(row, 'region', 'region-unknown', { region })
    else if (!covers(context.actor, regionSubject(region))) batch.refuse(row, 'region', 'row-out-of-scope', { region })
  }
}

/** A posting of a county's fund: it has no sector. */
function fundPosting(
  region: number,
  given: Pick<Posting, 'from' | 'to' | 'reason' | 'on' | 'cause'> & {
    readonly fen: string
    readonly workerId?: string
    readonly projectId?: string
  },
): Posting {
  return { ...given, fen: BigInt(given.fen), regionCode: region, sector: 0 }
}

export const replenishFund = operation({
  name: 'funds.replenishFund',
  kind: 'act',
  label: { zh: '补充周转金', en: 'Replenish an emergency fund' },
  input: Type.Object({
    ...FundQuery.properties,
    amountFen: field('补充金额', 'Sum', Type.String({ minLength: 1, maxLength: 40, 'x-fen': true })),
    reference: field('拨款凭证号', 'Reference', Text(100)),
  }),
  output: Type.Object({ balanceFen: FenText }),
  may: 'funds.advance',
  problems: {
    ...NO_FUND,
    ...AMOUNT_PROBLEMS,
    'reference-known': {
      kind: 'conflict',
      says: { zh: '凭证号 {reference} 已经记过补充。', en: 'Reference {reference} is on record already.' },
      fix: { zh: '另一笔拨款用它自己的凭证号。', en: 'Another payment has a reference of its own.' },
    },
  },
  cites: [{ instrument: 'reg724', article: '63' }],
  async run(context, { region, amountFen, reference }) {
    const flaw = sumFlaw(amountFen)
    if (flaw) return no(flaw, { at: '/amountFen', with: { given: amountFen } })
    context.about(regionSubject(region))
    const account: LedgerAccount = `fund:${region}`
    if ((await standingFunds(context.tx, [region])).length === 0) return no('fund-unknown', { at: '/region' })
    const posting = fundPosting(region, {
      from: `treasury:${region}`,
      to: account,
      fen: amountFen,
      on: context.day,
      reason: 'fund-replenished',
      cause: `fund/${region}/${reference}`,
    })
    const done = await context.tx.attempt(() => post(context.tx, context.actId, [posting]))
    if (!done.ok) return no('reference-known', { at: '/reference', with: { reference } })
    const left = await balances(context.tx, [account])
    return ok({ balanceFen: String(left.get(account) ?? 0n) })
  },
})

type ApplyInput = {
  readonly region: number
  readonly project: string
  readonly workers: readonly { readonly siteCard: string }[]
}

const regionOf = (row: ProceedingRow): number => Number(row.subject.id)

async function fundState(context: Context, region: number) {
  const account: LedgerAccount = `fund:${region}`
  await lockAccounts(context.tx, [account])
  const left = await balances(context.tx, [account])
  const hasFund = (await standingFunds(context.tx, [region])).length > 0
  return { hasFund, fundFen: String(left.get(account) ?? 0n) }
}

async function applyEvidence(context: Context, row: ProceedingRow, input: ApplyInput): Promise<AdvanceEvidence> {
  const state = await fundState(context, regionOf(row))
  const project = (await projectsByCode(context.tx, [input.project])).get(input.project)
  if (!project) return { ...state, projectId: null, workers: input.workers.map(() => null) }
  const refOf = (siteCard: string) => ({ projectId: project.id, person: { siteCard } })
  const find = await membersOf(
    context.tx,
    context.cipher,
    input.workers.map(each => refOf(each.siteCard)),
  )
  const workers = input.workers.map(each => find(refOf(each.siteCard))?.workerId ?? null)
  return { ...state, projectId: project.id, workers }
}

async function decideEvidence(context: Context, row: ProceedingRow): Promise<AdvanceEvidence> {
  const { facts } = await factsOf<AdvanceFacts>(context.tx, row.id)
  const state = await fundState(context, regionOf(row))
  const project = (await projectsByCode(context.tx, [facts.project])).get(facts.project)
  const { mayAdvance, grants } = grantsOf(context.law, {
    facts,
    district: project?.regionCode ?? regionOf(row),
    fundFen: BigInt(state.fundFen),
    on: context.day,
  })
  return { ...state, mayAdvance, grants: grants.map(String) }
}

/** Moves the sum of the last act between two accounts of the fund. */
async function move(
  context: Context,
  row: ProceedingRow,
  given: { readonly from: LedgerAccount; readonly to: LedgerAccount; readonly reason: PostingReason },
): Promise<void> {
  const { facts, on } = await factsOf<AdvanceFacts>(context.tx, row.id)
  if (facts.lastFen === '0') return
  await moveAll(context, row, [{ ...given, fen: facts.lastFen, on, cause: `proceeding/${row.id}/${context.actId}` }])
}

type Move = Pick<Posting, 'from' | 'to' | 'reason' | 'on' | 'cause' | 'workerId'> & { readonly fen: string }
async function moveAll(context: Context, row: ProceedingRow, moves: readonly Move[]): Promise<void> {
  const overdrawn = await post(
    context.tx,
    context.actId,
    moves.map(each => fundPosting(regionOf(row), each)),
  )
  must(overdrawn === undefined, 'the guard saw the balance under lock')
}

const advanceBinding: Binding = {
  async begin(context, input) {
    const { region, project } = input as ApplyInput
    if (!covers(context.actor, regionSubject(region)))
      return no('region-not-yours', { at: '/input/region', with: { region } })
    return ok({
      subject: regionSubject(region),
      number: `DF-${context.actId}`,
      title: { zh: `应急周转金垫付 ${project}`, en: `Advance from the emergency fund ${project}` },
      regionCode: region,
      sector: 0,
    })
  },
  evidence: {
    apply: (context, row, input) => applyEvidence(context, row, input),
    decide: decideEvidence,
  },
  after: {
    decide: (context, row) =>
      move(context, row, { from: `fund:${regionOf(row)}`, to: `advance:${row.id}`, reason: 'advance-decided' }),
    async pay(context, row) {
      const { facts, on } = await factsOf<AdvanceFacts>(context.tx, row.id)
      const now = new Set(facts.lastWorkers)
      await moveAll(
        context,
        row,
        facts.lines
          .filter(line => now.has(line.worker))
          .map(line => ({
            from: `advance:${row.id}`,
            to: `claim:${row.id}`,
            fen: line.grantedFen,
            on,
            reason: 'advance-paid',
            cause: `proceeding/${row.id}/worker/${line.worker}`,
            workerId: line.worker,
          })),
      )
    },
    endPayout: (context, row) =>
      move(context, row, { from: `advance:${row.id}`, to: `fund:${regionOf(row)}`, reason: 'advance-given-back' }),
    recover: (context, row) =>
      move(context, row, { from: `claim:${row.id}`, to: `fund:${regionOf(row)}`, reason: 'recovered' }),
    writeOff: (context, row) =>
      move(context, row, { from: `claim:${row.id}`, to: `treasury:${regionOf(row)}`, reason: 'written-off' }),
  },
}

export const fundDefinitions: readonly ProceedingDef[] = [fundAdvance as unknown as ProceedingDef]
export const fundOperations: readonly Operation[] = [
  recordFunds,
  replenishFund,
  fundList,
  fundView,
  ...proceedingOperations(fundAdvance, advanceBinding),
] as unknown as readonly Operation[]
