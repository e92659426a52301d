import { type Static, Type } from 'typebox'
import {
  type Day,
  DayText,
  type Fen,
  FenText,
  field,
  IdText,
  LabelSchema,
  PageInput,
  pageOf,
  Text,
  choice,
} from '../../../kernel/index.ts'
import { ProjectCode } from '../../registry/facts.ts'

/** What covers wages when a firm fails: the wage deposit, the owner's payment guarantee, the performance guarantee. */

export const COVER_KINDS = ['deposit', 'payment', 'performance'] as const
export type CoverKind = (typeof COVER_KINDS)[number]
export const COVER_FORMS = ['cash', 'bankGuarantee', 'suretyGuarantee', 'insurance'] as const
export type CoverForm = (typeof COVER_FORMS)[number]
/** Kinds the law asks for by a sum and a day. */
export const NEED_KINDS = ['deposit', 'payment'] as const
export type NeedKind = (typeof NEED_KINDS)[number]

const optional = Type.Optional

export const CoverKindText = choice({
  deposit: ['工资保证金', 'Wage deposit'],
  payment: ['工程款支付担保', 'Works payment guarantee'],
  performance: ['履约担保', 'Performance guarantee'],
})
export const CoverFormText = choice({
  cash: ['现金', 'Cash'],
  bankGuarantee: ['银行保函', 'Bank guarantee'],
  suretyGuarantee: ['担保公司保函', 'Guarantee of a surety company'],
  insurance: ['保险', 'Surety insurance'],
})

export const CoverRow = Type.Object({
  project: ProjectCode,
  kind: field('担保种类', 'Kind', CoverKindText),
  form: field('担保形式', 'Form', CoverFormText),
  issuer: field('开立机构', 'Issuer', Text(200)),
  number: field('保函编号或者凭证号', 'Number of the paper', Text(100)),
  amountFen: field('担保金额', 'Sum', Type.String({ minLength: 1, maxLength: 40, 'x-fen': true })),
  from: field('生效日', 'In force from', DayText),
  until: optional(field('到期日', 'Last day of its term', DayText)),
  filedOn: field('提交日', 'Filed on', DayText),
  beneficiaryIsAuthority: optional(
    field('受益人是属地人社部门', 'Beneficiary is the HRSS authority of the place', Type.Boolean()),
  ),
  onDemand: optional(field('不可撤销、见索即付', 'Irrevocable and on demand', Type.Boolean())),
  paperDigest: optional(
    field('扫描件指纹', 'SHA-256 of the scanned paper', Type.String({ pattern: '^[0-9a-f]{64}$' })),
  ),
})
export type CoverRow = Static<typeof CoverRow>

/** A paper in the books, found by its issuer and number. */
export type KnownPaper = {
  readonly key: string
  readonly projectId: string
  /** What it says: kind, form, sum and term in one line. */
  readonly content: string
  readonly paperDigest: string | null
}

/** A cover with what can be drawn of it. */
export type Cover = {
  readonly id: string
  readonly kind: CoverKind
  readonly form: CoverForm
  readonly issuer: string
  readonly number: string
  readonly amountFen: Fen
  readonly leftFen: Fen
  readonly from: Day
  readonly until: Day | null
  readonly filedOn: Day
  readonly beneficiaryIsAuthority: boolean | null
  readonly onDemand: boolean | null
}

/** What the law's answer on a project rests on; all of it recorded before. */
export type NeedFacts = {
  readonly projectId: string
  readonly code: string
  readonly regionCode: number
  readonly sector: 1 | 2 | 3
  readonly contractSignedOn: Day
  readonly contractFen: Fen
  readonly startedOn: Day | null
  /** Another current project of the firm in the city was signed before it. */
  readonly concurrent: boolean
  readonly listed: boolean
  readonly lastArrearsOn: Day | null
  /** The firm's first deposit in the city. */
  readonly firstStoredOn: Day | null
  readonly accountFiled: boolean
  readonly performanceFen: Fen | null
  readonly sameLegalPerson: boolean
}

/** What the law asks of a project. */
export type Need = {
  readonly kind: NeedKind
  readonly requiredFen: Fen
  /** The last day to have it in place; covered days are counted from the day after. */
  readonly dueOn: Day
  readonly reason: string
  readonly basis: unknown
}

/** The covered sum changes by so much from this day on; amounts in fen. */
export type CoverStep = { readonly on: Day; readonly fen: Fen }
/** A stretch of days with one covered sum; `until` is its last day. */
export type CoverSegment = { readonly from: Day; readonly until: Day; readonly fen: Fen; readonly enough: boolean }

/** How a project stands to one need on a day: facts of the rules and of the board. */
export type CoverStanding = {
  readonly projectId: string
  readonly kind: NeedKind
  readonly requiredFen: Fen
  readonly dueOn: Day
  readonly coveredFen: Fen
  readonly uncoveredDays: number
  /** The first uncovered day after the last covered one; null when it was never covered or is covered now. */
  readonly lapsedOn: Day | null
  /** The last day it stays covered as things stand; null when nothing ends it, or it is not covered. */
  readonly coveredUntil: Day | null
  /** The day of the last draw. */
  readonly drawnOn: Day | null
}

export const MoneyQuery = Type.Object({ project: ProjectCode })
const StepView = Type.Object({
  label: LabelSchema,
  value: Type.String(),
  words: optional(LabelSchema),
  cite: optional(Type.Object({ instrument: Type.String(), article: Type.String() })),
})
const NeedView = Type.Object({
  kind: CoverKindText,
  requiredFen: FenText,
  dueOn: DayText,
  reason: LabelSchema,
  steps: Type.Array(StepView),
  law: Type.String(),
})
const CoverView = Type.Object({
  id: IdText,
  kind: CoverKindText,
  form: CoverFormText,
  issuer: Type.String(),
  number: Type.String(),
  amountFen: FenText,
  leftFen: FenText,
  from: DayText,
  until: optional(DayText),
  filedOn: DayText,
  expired: Type.Boolean(),
  /** The day by which the authority reminds, and the days left of the term. */
  remindBy: optional(DayText),
  daysLeft: optional(Type.Integer()),
  flaws: Type.Array(LabelSchema),
})
const LineView = Type.Object({
  kind: CoverKindText,
  requiredFen: FenText,
  coveredFen: FenText,
  uncoveredDays: Type.Integer(),
  segments: Type.Array(Type.Object({ from: DayText, until: DayText, fen: FenText, enough: Type.Boolean() })),
})
export const ProjectMoney = Type.Object({
  project: Type.String(),
  name: Type.String(),
  day: DayText,
  contractFen: optional(FenText),
  contractSignedOn: optional(DayText),
  completesOn: optional(DayText),
  needs: Type.Array(NeedView),
  covers: Type.Array(CoverView),
  lines: Type.Array(LineView),
  /** Draws and releases of its deposits, newest first. */
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
export type ProjectMoney = Static<typeof ProjectMoney>

export const PostingQuery = Type.Object({ project: ProjectCode, ...PageInput })
export const PostingPage = pageOf(
  Type.Object({
    id: IdText,
    from: Type.String(),
    to: Type.String(),
    fen: FenText,
    on: DayText,
    reason: LabelSchema,
  }),
)

/** Words of the reasons for which sums move. */
export const REASON_LABELS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  'deposit-stored': { zh: '存入保证金', en: 'Deposit stored' },
  'guarantee-filed': { zh: '提交保函', en: 'Guarantee filed' },
  drawn: { zh: '动用', en: 'Drawn' },
  'topped-up': { zh: '补足', en: 'Topped up' },
  released: { zh: '返还', en: 'Released' },
  returned: { zh: '退还保函', en: 'Guarantee returned' },
  'fund-set-up': { zh: '设立周转金', en: 'Fund set up' },
  'fund-replenished': { zh: '补充周转金', en: 'Fund replenished' },
  'advance-decided': { zh: '决定垫付', en: 'Advance decided' },
  'advance-paid': { zh: '垫付到人', en: 'Advance paid to a worker' },
  'advance-given-back': { zh: '未付退回', en: 'Not paid, given back' },
  recovered: { zh: '追偿收回', en: 'Recovered' },
  'written-off': { zh: '核销', en: 'Written off' },
  'pledge-realised': { zh: '抵押物变现', en: 'Pledge realised' },
  'pledge-paid': { zh: '抵押款发放到人', en: 'Paid to a worker out of a pledge' },
  'pledge-given-back': { zh: '抵押余款退还', en: 'Rest of a pledge given back' },
  'balance-returned': { zh: '撤户，余额归总包', en: 'Account closed, the balance to the contractor' },
}
