import {
  addToMonth,
  dayInMonth,
  type Measure,
  type Month,
  monthOf,
  no,
  ok,
  type Operation,
  operation,
} from '../../../kernel/index.ts'
import { raw, sql } from '../../../storage/index.ts'
import { PROJECT_PROBLEMS } from '../../registry/index.ts'
import { forecastOf } from '../decide/forecast.ts'
import { FORECAST } from '../facts/forecast.ts'
import { FundsPage, FundsPageQuery, PublicPage, PublicQuery, TracePage, TraceQuery } from '../facts/public.ts'
import { dayFlows, type MonthRow, monthFlows } from '../store/accounts.ts'
import {
  fundsHead,
  fundSteps,
  pastMonths,
  publicProjects,
  publicStandings,
  receiptsOf,
  sourcesOf,
  tracedTransfers,
} from '../store/public.ts'

/** Public money as it is seen: the finance bureau's list, a project's page and forecast, one line to the workers. */

const PAGE = 50
const UNKNOWN = { 'project-unknown': PROJECT_PROBLEMS['project-unknown'] } as const
const sumOf = (fens: readonly string[]) => String(fens.reduce((sum, fen) => sum + BigInt(fen), 0n))

export const listPublic = operation({
  name: 'funds.publicProjects',
  kind: 'read',
  label: { zh: '政府投资项目资金', en: 'Public projects and their funds' },
  input: PublicQuery,
  output: PublicPage,
  may: 'funds.read',
  problems: {},
  cites: [{ instrument: 'reg724', article: '23' }],
  async run(context, input) {
    const limit = input.limit ?? PAGE
    const rows = await publicProjects(context.tx, { ...input, on: context.day, limit: limit + 1 })
    const shown = rows.slice(0, limit)
    const last = shown.at(-1)
    return ok({ rows: shown, ...(rows.length > limit && last ? { next: last.project } : {}) })
  },
})

export const projectFunds = operation({
  name: 'funds.projectFunds',
  kind: 'read',
  label: { zh: '项目资金和现金流预测', en: 'Funds of a project and its cash-flow forecast' },
  input: FundsPageQuery,
  output: FundsPage,
  may: 'funds.read',
  problems: UNKNOWN,
  cites: [{ instrument: 'reg724', article: '23' }],
  async run(context, input) {
    const { tx, day } = context
    const head = await fundsHead(tx, input.project)
    if (!head) return no('project-unknown', { at: '/project', with: { project: input.project } })
    const sources = await sourcesOf(tx, head.id, day)
    const months = await monthFlows(tx, head.id)
    const past = await pastMonths(tx, { projectId: head.id, on: day, limit: FORECAST.past })
    const balance = (await dayFlows(tx, head.id)).at(-1)?.balanceFen ?? '0'
    const coming = comingMonths(monthOf(day), months)
    const found = forecastOf({
      balanceFen: BigInt(balance) > 0n ? BigInt(balance) : 0n,
      past: past.map(({ delayDays, shareBp }) => ({ delayDays: delayDays ?? FORECAST.neverDays, shareBp })),
      coming,
      runs: FORECAST.runs,
      seed: FORECAST.seed,
    })
    const { risks, ...ranks } = found
    const told = (one?: { on: typeof day; fen: bigint }) => one && { on: one.on, fen: String(one.fen) }
    const { p10, p50, p90 } = { p10: told(ranks.p10), p50: told(ranks.p50), p90: told(ranks.p90) }
    return ok({
      project: head.code,
      name: head.name,
      day,
      isPublic: head.isPublic,
      ...(head.startedOn ? { startedOn: head.startedOn } : {}),
      ...(head.contractFen ? { contractFen: head.contractFen } : {}),
      sources,
      steps: (await fundSteps(tx, head.id)).map(({ reference, purpose, transfer, ...step }) => ({
        ...step,
        ...(reference ? { reference } : {}),
        ...(purpose ? { purpose } : {}),
        ...(transfer ? { transfer } : {}),
      })),
      plannedFen: sumOf(sources.map(one => one.plannedFen)),
      arrivedFen: sumOf(sources.map(one => one.arrivedFen)),
      usedFen: sumOf(sources.map(one => one.usedFen)),
      ...(coming.length === 0
        ? {}
        : {
            forecast: {
              riskBp: ranks.riskBp,
              runs: FORECAST.runs,
              months: coming.length,
              past: past.length,
              ...(p10 ? { p10 } : {}),
              ...(p50 ? { p50 } : {}),
              ...(p90 ? { p90 } : {}),
              pays: coming.map((month, n) => ({ ...month, needFen: String(month.needFen), riskBp: risks[n] ?? 0 })),
            },
          }),
      proceedings: [],
    })
  },
})

const TENTH = 'YYYY-MM-'.length
/** The months to come, from the running one: each like the mean of the last ones, on the days last agreed. */
function comingMonths(running: Month, months: readonly MonthRow[]) {
  const like = months.filter(month => month.month < running && month.dueFen !== '0').slice(0, FORECAST.like)
  const [last] = like
  if (!last) return []
  const needFen = like.reduce((sum, month) => sum + BigInt(month.dueFen), 0n) / BigInt(like.length)
  const dayOf = (on: string) => Number(on.slice(TENTH))
  return Array.from({ length: FORECAST.months }, (_, n) => {
    const month = addToMonth(running, n)
    const next = addToMonth(month, 1)
    return {
      month,
      transferDue: dayInMonth(next, dayOf(last.transferDue)),
      payDue: dayInMonth(next, dayOf(last.payDue)),
      needFen,
    }
  })
}

export const traceFunds = operation({
  name: 'funds.trace',
  kind: 'read',
  label: { zh: '一笔预算到工人', en: 'One budget line to the workers' },
  input: TraceQuery,
  output: TracePage,
  may: 'funds.read',
  problems: {
    ...UNKNOWN,
    'source-unknown': {
      kind: 'missing',
      says: { zh: '项目没有编码为 {source} 的资金来源。', en: 'The project has no source of funds {source}.' },
      fix: { zh: '核对预算项目编码。', en: 'Check the budget code.' },
    },
  },
  async run(context, input) {
    const { tx, day } = context
    const head = await fundsHead(tx, input.project)
    if (!head) return no('project-unknown', { at: '/project', with: { project: input.project } })
    const source = (await sourcesOf(tx, head.id, day)).find(one => one.code === input.source)
    if (!source) return no('source-unknown', { at: '/source', with: { source: input.source } })
    const limit = input.limit ?? PAGE
    const its = { projectId: head.id, sourceId: source.id }
    const rows = await receiptsOf(tx, { ...its, ...(input.cursor ? { cursor: input.cursor } : {}), limit: limit + 1 })
    const shown = rows.slice(0, limit)
    const last = shown.at(-1)
    return ok({
      source: { code: source.code, name: source.name, totalFen: source.totalFen, arrivedFen: source.arrivedFen },
      arrivals: (await fundSteps(tx, head.id))
        .filter(step => step.kind === 'arrival' && step.source === source.code)
        .map(({ reference, on, fen }) => ({ reference: reference ?? '', on, fen })),
      transfers: (await tracedTransfers(tx, its)).map(({ month, transferredFen, ...row }) => ({
        ...row,
        ...(month ? { month: month as Month } : {}),
        ...(transferredFen ? { transferredFen } : {}),
      })),
      rows: shown.map(({ key: _key, serial, month, ...row }) => ({
        ...row,
        month: month as Month,
        ...(serial ? { serial } : {}),
      })),
      ...(rows.length > limit && last ? { next: last.key } : {}),
    })
  },
})

/** Rows 9 and 18: over public projects at work. The SQL pieces are our own text over `s`. */
function publicMeasure(
  given: Pick<Measure, 'task' | 'label' | 'unit' | 'of'> & { readonly numerator: string; readonly denominator: string },
): Measure {
  const { numerator, denominator, ...head } = given
  return {
    ...head,
    version: 1,
    targetSetting: `target.${given.task}`,
    async counts(tx, on) {
      const rows = await tx.rows<{ region: number; sector: number; numerator: string; denominator: string }>(sql`
        select s.region, s.sector, sum(${raw(numerator)})::bigint as numerator,
          sum(${raw(denominator)})::bigint as denominator
        from (${publicStandings(on)}) s group by 1, 2 order by 1, 2`)
      return rows.map(row => ({ ...row, numerator: BigInt(row.numerator), denominator: BigInt(row.denominator) }))
    },
    async evidence(tx, on, page) {
      const rows = await tx.rows<{ key: string; name: string; numerator: string; denominator: string }>(sql`
        select s.code as key, s.name, (${raw(numerator)})::bigint as numerator,
          (${raw(denominator)})::bigint as denominator
        from (${publicStandings(on)}) s where ${page.after ?? null}::text is null or s.code > ${page.after ?? null}
        order by s.code limit ${page.limit}::int`)
      return rows.map(row => ({
        key: row.key,
        label: { zh: row.name, en: row.name },
        numerator: BigInt(row.numerator),
        denominator: BigInt(row.denominator),
      }))
    },
  }
}

export const publicMeasures: readonly Measure[] = [
  publicMeasure({
    task: 9,
    label: { zh: '政府投资项目资金到位且无欠薪', en: 'Public projects funded and without arrears' },
    unit: { zh: '个项目资金到位且没有缺口', en: 'projects with funds in place and no gap' },
    of: { zh: '个政府投资项目', en: 'public projects' },
    numerator: 'case when s.sources > 0 and s.arrived >= s.planned and s.owed = 0 then 1 else 0 end',
    denominator: '1',
  }),
  publicMeasure({
    task: 18,
    label: { zh: '政府投资资金到位率', en: 'Public funds arrived of those planned' },
    unit: { zh: '分已到位', en: 'fen arrived' },
    of: { zh: '分计划到位', en: 'fen planned' },
    numerator: 'least(s.arrived, s.planned)',
    denominator: 's.planned',
  }),
]

export const publicReads: readonly Operation[] = [
  listPublic,
  projectFunds,
  traceFunds,
] as unknown as readonly Operation[]
