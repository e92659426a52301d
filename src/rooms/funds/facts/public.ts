import { type Static, Type } from 'typebox'
import {
  type Day,
  DayText,
  type Fen,
  FenText,
  field,
  IdText,
  LabelSchema,
  MonthText,
  PageInput,
  pageOf,
  Text,
  SumText,
  choice,
} from '../../../kernel/index.ts'
import { ProjectCode } from '../../registry/facts.ts'

/** Public money of a project: where it comes from, when it is to come, when it came, what it became. */

const optional = Type.Optional

const SourceCode = field('预算项目编码', 'Budget code', Text(64))
export const SourceKind = choice({
  budget: ['财政预算', 'Budget'],
  bond: ['专项债券', 'Special bond'],
  superior: ['上级补助', 'Grant from above'],
  own: ['自有资金', 'Own funds'],
  loan: ['银行贷款', 'Bank loan'],
  contractor: ['施工单位垫资', 'Financed by the contractor'],
})
export const Purpose = choice({
  labour: ['人工费', 'Labour cost'],
  works: ['工程款', 'Works'],
  other: ['其他', 'Other'],
})

export const FundPlanRow = Type.Object({
  project: ProjectCode,
  source: SourceCode,
  kind: field('资金来源', 'Source', SourceKind),
  name: field('资金名称', 'Name', Text(200)),
  totalFen: field('资金总额', 'Total', SumText),
  document: field('下达文号', 'Document', Text(200)),
  dueOn: field('计划到位日', 'Planned day', DayText),
  amountFen: field('计划金额', 'Planned sum', SumText),
})
export type FundPlanRow = Static<typeof FundPlanRow>

export const FundArrivalRow = Type.Object({
  project: ProjectCode,
  source: SourceCode,
  reference: field('拨款凭证号', 'Reference', Text(100)),
  on: field('到位日', 'Arrived on', DayText),
  amountFen: field('到位资金', 'Sum', SumText),
})
export type FundArrivalRow = Static<typeof FundArrivalRow>

export const FundUseRow = Type.Object({
  project: ProjectCode,
  source: SourceCode,
  reference: field('支付凭证号', 'Reference', Text(100)),
  on: field('支付日', 'Paid on', DayText),
  amountFen: field('支付金额', 'Sum', SumText),
  purpose: field('用途', 'Purpose', Purpose),
  transfer: optional(field('人工费拨付凭证号', 'Reference of the labour-cost transfer', Text(100))),
})
export type FundUseRow = Static<typeof FundUseRow>

/** A source in the books. */
export type StandingSource = {
  readonly projectId: string
  readonly id: string
  readonly code: string
  readonly kind: string
  readonly totalFen: string
  readonly plannedFen: string
  readonly arrivedFen: string
  readonly usedFen: string
}

/** What rules know of the public money of a project; amounts in fen. */
export type PublicFacts = {
  readonly isPublic: boolean
  readonly startedOn: Day | null
  readonly hasPermit: boolean
  /** Planned to have come by the day, and what came. */
  readonly plannedFen: Fen
  readonly arrivedFen: Fen
  readonly lateSince: Day | null
  readonly sources: number
  /** Labour cost that the contractor itself paid into the wage account. */
  readonly financedFen: Fen
  readonly financedSince: Day | null
}
/** A project of which nothing is known yet. */
export const NOT_PUBLIC: PublicFacts = {
  isPublic: false,
  startedOn: null,
  hasPermit: true,
  plannedFen: 0n,
  arrivedFen: 0n,
  lateSince: null,
  sources: 0,
  financedFen: 0n,
  financedSince: null,
}

export const PUBLIC_STATES = ['short', 'gap'] as const
export const PublicQuery = Type.Object({
  state: optional(
    field('情况', 'State', choice({ short: ['资金没到位', 'Funds not in place'], gap: ['工资有缺口', 'Wages short'] })),
  ),
  ...PageInput,
})
const PublicHead = {
  project: Type.String(),
  name: Type.String(),
  region: LabelSchema,
  sector: Type.Integer(),
  plannedFen: FenText,
  arrivedFen: FenText,
  usedFen: FenText,
  labourFen: FenText,
  owedPeople: Type.Integer(),
  owedFen: FenText,
}
export const PublicPage = pageOf(Type.Object(PublicHead))
export type PublicRow = Static<typeof PublicPage>['rows'][number]

const SourceView = Type.Object({
  id: IdText,
  code: Type.String(),
  kind: SourceKind,
  name: Type.String(),
  document: Type.String(),
  totalFen: FenText,
  plannedFen: FenText,
  arrivedFen: FenText,
  usedFen: FenText,
})
export const ForecastView = Type.Object({
  /** Share of the runs in which the money runs short, in basis points. */
  riskBp: Type.Integer(),
  runs: Type.Integer(),
  months: Type.Integer(),
  /** First pay day short, and by how much: of the runs, by rank. Missing where that share of runs never runs short. */
  p10: optional(Type.Object({ on: DayText, fen: FenText })),
  p50: optional(Type.Object({ on: DayText, fen: FenText })),
  p90: optional(Type.Object({ on: DayText, fen: FenText })),
  /** Past months the delays and shares are drawn from. */
  past: Type.Integer(),
  pays: Type.Array(
    Type.Object({ month: MonthText, transferDue: DayText, payDue: DayText, needFen: FenText, riskBp: Type.Integer() }),
  ),
})
export const FundsPage = Type.Object({
  project: Type.String(),
  name: Type.String(),
  day: DayText,
  isPublic: Type.Boolean(),
  startedOn: optional(DayText),
  contractFen: optional(FenText),
  sources: Type.Array(SourceView),
  steps: Type.Array(
    Type.Object({
      on: DayText,
      kind: Type.Enum(['plan', 'arrival', 'use']),
      fen: FenText,
      source: Type.String(),
      reference: optional(Type.String()),
      purpose: optional(Purpose),
      transfer: optional(Type.String()),
    }),
  ),
  plannedFen: FenText,
  arrivedFen: FenText,
  usedFen: FenText,
  forecast: optional(ForecastView),
  proceedings: Type.Array(
    Type.Object({
      id: IdText,
      number: Type.String(),
      label: LabelSchema,
      state: LabelSchema,
      ended: Type.Boolean(),
      changedOn: DayText,
    }),
  ),
})
export type FundsPage = Static<typeof FundsPage>
export const FundsPageQuery = Type.Object({ project: ProjectCode })

export const TraceQuery = Type.Object({
  project: ProjectCode,
  source: SourceCode,
  ...PageInput,
})
/** One budget line followed to the workers: by transfer of a month, then by payment. */
export const TracePage = Type.Object({
  source: Type.Object({ code: Type.String(), name: Type.String(), totalFen: FenText, arrivedFen: FenText }),
  arrivals: Type.Array(Type.Object({ reference: Type.String(), on: DayText, fen: FenText })),
  transfers: Type.Array(
    Type.Object({
      use: Type.String(),
      reference: Type.String(),
      on: DayText,
      fen: FenText,
      month: optional(MonthText),
      /** What the transfer on record says; missing where there is none. */
      transferredFen: optional(FenText),
      paidPeople: Type.Integer(),
      paidFen: FenText,
    }),
  ),
  rows: Type.Array(
    Type.Object({
      month: MonthText,
      worker: Type.String(),
      idCard: Type.String(),
      fen: FenText,
      on: DayText,
      serial: optional(Type.String()),
      batchNo: Type.String(),
    }),
  ),
  next: optional(Type.String()),
})

/** What is known of a clearance to start, as a proceeding. Money is fen as text. */
export type ClearanceFacts = { readonly neededFen: string; readonly totalFen: string; readonly arrivedFen: string }
export type ClearanceEvidence = {
  readonly isPublic: boolean
  readonly neededFen: string
  /** Of all sources that the law allows. */
  readonly totalFen: string
  readonly plannedFen: string
  readonly arrivedFen: string
}
