import {
  Batch,
  BatchAnswer,
  batchOf,
  type Context,
  type Operation,
  operation,
  type ProblemDef,
} from '../../../kernel/index.ts'
import { refuseFutureDays, TIME_PROBLEMS } from '../../payroll/index.ts'
import { aboutProjects, keyColumns, PROJECT_PROBLEMS, type ProjectKey, resolveProjects } from '../../registry/index.ts'
import { sumFlaw } from '../decide.ts'
import { FundArrivalRow, FundPlanRow, FundUseRow, type StandingSource } from '../facts/public.ts'
import { lockProjects } from '../store.ts'
import { standingRows, standingSources, writeArrivals, writePlans, writeSources, writeUses } from '../store/public.ts'
import { AMOUNT_PROBLEMS, refuseWrongAmount } from './amounts.ts'

/** Recording public money: sources with their plan, arrivals, uses. */

const ART23 = { instrument: 'reg724', article: '23' } as const
const DIFFERS = {
  'row-differs': {
    kind: 'conflict',
    says: {
      zh: '{key} 已登记为 {before}，这里是 {given}。',
      en: '{key} is on record as {before}; this row says {given}.',
    },
    fix: { zh: '核对原件；另一笔用它自己的编号。', en: 'Check the paper; another one has a number of its own.' },
  },
} as const satisfies Record<string, ProblemDef>
const SOURCE_UNKNOWN = {
  'source-unknown': {
    kind: 'missing',
    says: { zh: '项目没有编码为 {source} 的资金来源。', en: 'The project has no source of funds {source}.' },
    fix: { zh: '先登记资金来源和计划。', en: 'Record the source and its plan first.' },
  },
} as const satisfies Record<string, ProblemDef>

const PLAN_PROBLEMS = {
  ...PROJECT_PROBLEMS,
  ...AMOUNT_PROBLEMS,
  ...DIFFERS,
  'contractor-financing': {
    kind: 'refused',
    says: {
      zh: '不能把施工单位垫资列为资金来源：政府投资项目不得由施工单位垫资建设。',
      en: 'Financing by the contractor is no source of funds: public works may not be financed by their contractor.',
    },
    fix: {
      zh: '列明财政、债券或者自有资金，落实到位再开工。',
      en: 'Name budget, bond or own funds and bring them in before works begin.',
    },
    cite: ART23,
  },
  'plan-above-total': {
    kind: 'invalid',
    says: {
      zh: '计划合计 {planned} 分，超过资金总额 {total} 分。',
      en: 'The plan adds up to {planned} fen, above the total of {total} fen.',
    },
    fix: { zh: '核对计划和总额。', en: 'Check the plan and the total.' },
  },
} as const
type PlanCode = keyof typeof PLAN_PROBLEMS

const keyOf = (projectId: string, code: string) => `${projectId}/${code}`
async function sourcesByKey(context: Context, ids: readonly string[]): Promise<Map<string, StandingSource>> {
  await lockProjects(context.tx, ids)
  return new Map((await standingSources(context.tx, ids)).map(one => [keyOf(one.projectId, one.code), one]))
}
const idsOf = <Row extends { readonly project: string }>(
  rows: readonly { readonly value: Row }[],
  project: (code: string) => ProjectKey,
) => [...new Set(rows.map(({ value }) => project(value.project).id))]

export const recordFundPlans = operation({
  name: 'funds.recordFundPlans',
  kind: 'act',
  rowwise: true,
  label: { zh: '登记资金来源和计划', en: 'Record sources and plan of funds' },
  input: batchOf(FundPlanRow),
  output: BatchAnswer,
  may: 'funds.public',
  problems: PLAN_PROBLEMS,
  cites: [ART23],
  async run(context, input) {
    const batch = new Batch<FundPlanRow, PlanCode>(FundPlanRow, input, PLAN_PROBLEMS)
    refuseWrongAmount(batch)
    for (const { row, value } of batch.rows()) {
      const flaw = sumFlaw(value.totalFen)
      if (value.kind === 'contractor') batch.refuse(row, 'kind', 'contractor-financing')
      else if (flaw) batch.refuse(row, 'totalFen', flaw, { given: value.totalFen })
    }
    const project = await resolveProjects(context, batch)
    const ids = idsOf(batch.rows(), project)
    const standing = await sourcesByKey(context, ids)
    const { sources, plans } = await standPlans(context, { batch, project, ids, standing })
    if (batch.mustStop()) return batch.stop()
    const made = await writeSources(context.tx, context.actId, [...sources.values()])
    const idOf = (key: string) => standing.get(key)?.id ?? made.get(key)
    await writePlans(
      context.tx,
      context.actId,
      [...plans.values()].map(({ key, ...plan }) => ({ ...plan, source_id: idOf(key) })),
    )
    aboutProjects(
      context,
      batch.rows().map(({ value }) => project(value.project)),
    )
    return batch.done({ landed: plans.size, known: batch.rows().length - plans.size })
  },
})

type PlanRows = {
  readonly batch: Batch<FundPlanRow, PlanCode>
  readonly project: (code: string) => ProjectKey
  readonly ids: readonly string[]
  readonly standing: ReadonlyMap<string, StandingSource>
}
async function standPlans(context: Context, { batch, project, ids, standing }: PlanRows) {
  const known = new Map(await standingRows(context.tx, 'fund_plan', ids))
  const sources = new Map<string, Record<string, unknown>>()
  const plans = new Map<string, Record<string, unknown> & { readonly key: string }>()
  const planned = new Map([...standing].map(([key, one]) => [key, BigInt(one.plannedFen)]))
  for (const { row, value } of batch.rows()) {
    const its = project(value.project)
    const key = keyOf(its.id, value.source)
    const before = standing.get(key)
    const slot = `${its.id}/${before?.id ?? value.source}/${value.dueOn}`
    const stands = known.get(slot)
    if (stands === value.amountFen) continue
    const sum = (planned.get(key) ?? 0n) + BigInt(value.amountFen)
    if (stands !== undefined)
      batch.refuse(row, 'dueOn', 'row-differs', { key: value.dueOn, before: stands, given: value.amountFen })
    else if (before && before.totalFen !== value.totalFen)
      batch.refuse(row, 'totalFen', 'row-differs', {
        key: value.source,
        before: before.totalFen,
        given: value.totalFen,
      })
    else if (sum > BigInt(value.totalFen))
      batch.refuse(row, 'amountFen', 'plan-above-total', { planned: String(sum), total: value.totalFen })
    else {
      planned.set(key, sum)
      known.set(slot, value.amountFen)
      const { source: code, kind, name, totalFen: total_fen, document, dueOn: due_on, amountFen: amount_fen } = value
      if (!before && !sources.has(key)) sources.set(key, { ...keyColumns(its), code, kind, name, total_fen, document })
      plans.set(slot, { ...keyColumns(its), key, due_on, amount_fen })
    }
  }
  return { sources, plans }
}

const MONEY_PROBLEMS = {
  ...PROJECT_PROBLEMS,
  ...AMOUNT_PROBLEMS,
  ...DIFFERS,
  ...SOURCE_UNKNOWN,
  'day-in-future': TIME_PROBLEMS['day-in-future'],
  'not-arrived': {
    kind: 'refused',
    says: {
      zh: '{source} 到位 {arrived} 分，已用 {used} 分，不够再付 {given} 分。',
      en: 'Of {source}, {arrived} fen arrived and {used} fen were used; that does not cover {given} fen.',
    },
    fix: {
      zh: '先登记资金到位；没到位的钱不能列支。',
      en: 'Record the arrival first; money that has not come cannot be used.',
    },
    cite: ART23,
  },
} as const
type MoneyCode = keyof typeof MONEY_PROBLEMS
type MoneyRow = FundArrivalRow & Partial<Pick<FundUseRow, 'purpose' | 'transfer'>>

/** What of arrivals or uses is new; a use beyond what arrived leaves the batch. */
async function standMoney(
  context: Context,
  batch: Batch<MoneyRow, MoneyCode>,
  given: { readonly project: (code: string) => ProjectKey; readonly table: 'fund_arrival' | 'fund_use' },
) {
  const ids = idsOf(batch.rows(), given.project)
  const standing = await sourcesByKey(context, ids)
  const known = new Map(await standingRows(context.tx, given.table, ids))
  const used = new Map<string, bigint>()
  const fresh: Record<string, unknown>[] = []
  for (const { row, value } of batch.rows()) {
    const its = given.project(value.project)
    const source = standing.get(keyOf(its.id, value.source))
    if (!source) {
      batch.refuse(row, 'source', 'source-unknown', { source: value.source })
      continue
    }
    const slot = `${its.id}/${value.reference}`
    const words = `${source.id}/${value.on}/${value.amountFen}`
    const stands = known.get(slot)
    if (stands === words) continue
    const spent = (used.get(source.id) ?? BigInt(source.usedFen)) + BigInt(value.amountFen)
    if (stands !== undefined)
      batch.refuse(row, 'reference', 'row-differs', { key: value.reference, before: stands, given: words })
    else if (given.table === 'fund_use' && spent > BigInt(source.arrivedFen))
      batch.refuse(row, 'amountFen', 'not-arrived', {
        source: value.source,
        arrived: source.arrivedFen,
        used: String(spent - BigInt(value.amountFen)),
        given: value.amountFen,
      })
    else {
      used.set(source.id, spent)
      known.set(slot, words)
      const { reference, on: on_day, amountFen: amount_fen, purpose, transfer } = value
      fresh.push({ ...keyColumns(its), source_id: source.id, reference, on_day, amount_fen, purpose, transfer })
    }
  }
  return fresh
}

const moneyOperation = <const N extends string>(given: {
  readonly name: N
  readonly label: { zh: string; en: string }
  readonly row: typeof FundArrivalRow | typeof FundUseRow
  readonly table: 'fund_arrival' | 'fund_use'
  readonly write: typeof writeArrivals
}) =>
  operation({
    name: given.name,
    kind: 'act',
    rowwise: true,
    label: given.label,
    input: batchOf(given.row),
    output: BatchAnswer,
    may: 'funds.public',
    problems: MONEY_PROBLEMS,
    cites: [ART23],
    async run(context, input) {
      const batch = new Batch<MoneyRow, MoneyCode>(given.row, input, MONEY_PROBLEMS)
      refuseFutureDays(context, batch, ['on'])
      refuseWrongAmount(batch)
      const project = await resolveProjects(context, batch)
      const fresh = await standMoney(context, batch, { project, table: given.table })
      if (batch.mustStop()) return batch.stop()
      await given.write(context.tx, context.actId, fresh)
      aboutProjects(
        context,
        batch.rows().map(({ value }) => project(value.project)),
      )
      return batch.done({ landed: fresh.length, known: batch.rows().length - fresh.length })
    },
  })

export const recordFundArrivals = moneyOperation({
  name: 'funds.recordFundArrivals',
  label: { zh: '登记资金到位', en: 'Record funds arrived' },
  row: FundArrivalRow,
  table: 'fund_arrival',
  write: writeArrivals,
})

export const recordFundUses = moneyOperation({
  name: 'funds.recordFundUses',
  label: { zh: '登记资金使用', en: 'Record funds used' },
  row: FundUseRow,
  table: 'fund_use',
  write: writeUses,
})

export const publicOperations: readonly Operation[] = [
  recordFundPlans,
  recordFundArrivals,
  recordFundUses,
] as unknown as readonly Operation[]
