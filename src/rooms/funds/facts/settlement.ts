import { type Static, Type } from 'typebox'
import {
  CiteSchema,
  type Day,
  DayText,
  FenText,
  field,
  IdText,
  LabelSchema,
  PageInput,
  pageOf,
  Text,
  SumText,
} from '../../../kernel/index.ts'
import { ProjectCode } from '../../registry/facts.ts'
import { ReferenceText } from './texts.ts'

/** Interim settlement: nodes of the contract, and what became of each. Money in proceedings is fen as text. */

const optional = Type.Optional
const ShareBp = Type.Integer({ minimum: 1, maximum: 10_000 })
export const NodeNumber = field('节点编号', 'Node', Text(64))

/** A node as the contract sets it. */
export const SettlementNodeRow = Type.Object({
  project: ProjectCode,
  number: NodeNumber,
  name: field('节点名称', 'Name of the node', Text(200)),
  plannedOn: field('计划结算日', 'Planned day', DayText),
  amountFen: optional(field('计划价款', 'Planned value', SumText)),
  shareBp: optional(field('占合同额比例', 'Share of the contract sum', ShareBp)),
  payShareBp: optional(field('约定的付款比例', 'Share to be paid', ShareBp)),
  payDays: optional(field('约定的付款天数', 'Days to pay', Type.Integer({ minimum: 0, maximum: 3650 }))),
  silenceAccepts: optional(field('约定逾期不审视为认可', 'Silence accepts, as agreed', Type.Boolean())),
})
export type SettlementNodeRow = Static<typeof SettlementNodeRow>

export const DISPUTES = ['quantity', 'quality', 'price'] as const
export type Dispute = (typeof DISPUTES)[number]

/** What is known of the settlement of a node. */
export type SettlementFacts = {
  readonly node: string
  readonly measuredFen: string
  readonly appliedOn: Day | null
  readonly reviewDays: number
  readonly reviewBy: Day | null
  readonly extended: boolean
  /** The day the owner confirmed or disputed, or silence accepted. */
  readonly reviewedOn: Day | null
  readonly silenceAccepts: boolean
  readonly confirmedFen: string
  readonly disputedFen: string
  readonly dispute: Dispute | null
  readonly disputedOn: Day | null
  /** Days to pay, known from that day on; null where neither law nor contract sets any. */
  readonly payBy: Day | null
  readonly leastBp: number
  readonly leastFen: string
  readonly paidFen: string
  /** The day on which the least share had been paid. */
  readonly leastPaidOn: Day | null
  readonly labourStoppedOn: Day | null
}

/** What the guards of a settlement look at. */
export type SettlementEvidence = {
  /** The node of the contract; null when there is none. */
  readonly node: { readonly isUnderWay: boolean; readonly silenceAccepts: boolean } | null
  readonly contractFen: string | null
  /** Confirmed, or applied for, by the other nodes of the project. */
  readonly otherFen: string
  readonly reviewDays: number
  /** The share that is paid at least; binding by law, by contract, or only for reference. */
  readonly leastBp: number
  readonly payDays: number | null
  readonly payDaysFrom: Day | null
}

export const NODE_STAGES = ['planned', 'review', 'disputed', 'pay', 'paid'] as const
export type NodeStage = (typeof NODE_STAGES)[number]

/** How a node stands on a day. */
export type NodeStanding = {
  readonly projectId: string
  readonly project: string
  readonly projectName: string
  readonly region: number
  readonly sector: number
  readonly number: string
  readonly name: string
  readonly plannedOn: Day
  readonly plannedFen: string
  readonly proceedingId: string | null
  readonly stage: NodeStage
  /** The next deadline; null where none runs. */
  readonly dueOn: Day | null
  readonly isLate: boolean
  /** Settled in time; null while it may still be. */
  readonly inTime: boolean | null
  readonly appliedOn: Day | null
  readonly reviewBy: Day | null
  readonly reviewedOn: Day | null
  readonly payBy: Day | null
  readonly leastPaidOn: Day | null
  readonly measuredFen: string
  readonly confirmedFen: string
  readonly disputedFen: string
  readonly leastBp: number
  readonly leastFen: string
  readonly paidFen: string
  readonly disputedOn: Day | null
  readonly labourStoppedOn: Day | null
}

export const NodeView = Type.Object({
  project: Type.String(),
  projectName: Type.String(),
  number: Type.String(),
  name: Type.String(),
  plannedOn: DayText,
  plannedFen: FenText,
  proceedingId: optional(IdText),
  stage: Type.Enum([...NODE_STAGES]),
  dueOn: optional(DayText),
  isLate: Type.Boolean(),
  inTime: optional(Type.Boolean()),
  appliedOn: optional(DayText),
  reviewBy: optional(DayText),
  reviewedOn: optional(DayText),
  payBy: optional(DayText),
  leastPaidOn: optional(DayText),
  measuredFen: FenText,
  confirmedFen: FenText,
  disputedFen: FenText,
  leastBp: Type.Integer(),
  leastFen: FenText,
  paidFen: FenText,
  disputedOn: optional(DayText),
  labourStoppedOn: optional(DayText),
})
export type NodeView = Static<typeof NodeView>

export const NodeFilter = Type.Object({
  stage: optional(field('阶段', 'Stage', Type.Enum([...NODE_STAGES, 'late']))),
  ...PageInput,
})
export const NodePage = pageOf(NodeView)
export const ProjectNodes = Type.Object({
  project: Type.String(),
  name: Type.String(),
  day: DayText,
  contractFen: optional(FenText),
  signedOn: optional(DayText),
  completesOn: optional(DayText),
  /** The law's least share of the contract, and whether it binds this owner. */
  leastBp: optional(Type.Integer()),
  isBinding: Type.Boolean(),
  cite: optional(CiteSchema),
  nodes: Type.Array(NodeView),
})

export const STEPS = [
  'apply',
  'extendReview',
  'confirm',
  'dispute',
  'deem',
  'resolve',
  'pay',
  'settle',
  'stopLabour',
  'resumeLabour',
  'withdraw',
] as const
export type SettlementStep = (typeof STEPS)[number]
/** One step of a node by natural keys, as a file or another system tells it. */
export const SettlementStepRow = Type.Object({
  project: ProjectCode,
  node: NodeNumber,
  step: field('步骤', 'Step', Type.Enum([...STEPS])),
  on: field('发生日', 'Day', DayText),
  amountFen: optional(field('金额', 'Sum', SumText)),
  reference: optional(field('凭证号', 'Reference', ReferenceText)),
  says: optional(field('说明', 'Note', Text(1000))),
})
export type SettlementStepRow = Static<typeof SettlementStepRow>
export const StepAnswer = Type.Object({ proceedingId: IdText, state: Type.String(), label: optional(LabelSchema) })
