import { type Static, Type } from 'typebox'
import {
  type Day,
  DayText,
  FenAmount,
  FenText,
  field,
  IdText,
  LabelSchema,
  NameText,
  PageInput,
  pageOf,
  Text,
} from '../../../kernel/index.ts'
import { CreditCode, ProjectCode } from '../../registry/facts.ts'
import { DocumentText, ReferenceText } from './texts.ts'

/** Assets pledged for unpaid wages. Money in proceedings is fen as text. */

const optional = Type.Optional
export const ASSET_KINDS = ['property', 'land', 'equipment', 'vehicle', 'receivable', 'other'] as const
export type AssetKind = (typeof ASSET_KINDS)[number]
export const ASSET_LABELS: Readonly<Record<AssetKind, { readonly zh: string; readonly en: string }>> = {
  property: { zh: '房产', en: 'Property' },
  land: { zh: '土地使用权', en: 'Right to land' },
  equipment: { zh: '机器设备', en: 'Equipment' },
  vehicle: { zh: '车辆', en: 'Vehicle' },
  receivable: { zh: '应收款', en: 'Receivable' },
  other: { zh: '其他', en: 'Other' },
}
const AssetKindText = Type.Unsafe<AssetKind>(
  Type.Union(ASSET_KINDS.map(kind => field(ASSET_LABELS[kind].zh, ASSET_LABELS[kind].en, Type.Literal(kind)))),
)

export const Valuation = {
  valueFen: field('评估价值', 'Value', FenAmount),
  valuedBy: field('评估机构', 'Valued by', NameText),
  valuedOn: field('评估日', 'Valued on', DayText),
  validUntil: field('评估有效至', 'Valid until', DayText),
}
/** An asset as it is pledged: whose, what, what it is worth, and in which place it is realised. */
export const PledgeInput = {
  project: ProjectCode,
  debtor: field('欠薪单位', 'Firm in arrears', NameText),
  debtorCode: CreditCode,
  assetKind: field('资产种类', 'Kind of asset', AssetKindText),
  assetKey: field('权证号或者识别号', 'Certificate or serial number', Text(100)),
  asset: field('资产说明', 'Description', Text(300)),
  ...Valuation,
  rank: field('变现顺序', 'Order of realisation', Type.Integer({ minimum: 1, maximum: 99 })),
}
export const Agreement = {
  representative: field('债权人代表', 'Representative of the creditors', NameText),
  firmSigner: field('欠薪单位签字人', 'Who signs for the firm', NameText),
  document: field('抵押协议编号', 'Number of the agreement', DocumentText),
}

export const PLEDGE_WAYS = ['sale', 'auction', 'collection', 'redemption'] as const
export type PledgeWay = (typeof PLEDGE_WAYS)[number]

export type PledgePayment = {
  readonly worker: string
  readonly siteCard: string
  readonly fen: string
  readonly on: Day
}
/** What is known of a pledge. */
export type PledgeFacts = {
  readonly project: string
  readonly debtor: string
  readonly debtorCode: string
  readonly assetKind: AssetKind
  readonly assetKey: string
  readonly asset: string
  readonly valueFen: string
  readonly valuedBy: string
  readonly valuedOn: Day | null
  readonly validUntil: Day | null
  readonly rank: number
  readonly agreedOn: Day | null
  readonly realisedOn: Day | null
  readonly proceedsFen: string
  readonly payments: readonly PledgePayment[]
  /** Of the last payout: what its postings move. */
  readonly last: readonly PledgePayment[]
}

/** A worker with what the debtor still owes him in this project, after advances and earlier payouts. */
export type Owed = {
  readonly worker: string
  readonly siteCard: string
  readonly name: string
  readonly since: Day
  readonly fen: string
}
/** What the guards of a pledge look at. */
export type PledgeEvidence = {
  /** The number of the pledge that holds the asset already. */
  readonly takenBy?: string | null
  /** The asset that must be realised before, by its rank. */
  readonly earlier?: string | null
  readonly balanceFen?: string
  /** Who is owed, the oldest first. */
  readonly owed?: readonly Owed[]
}

const Head = {
  id: IdText,
  number: Type.String(),
  project: Type.String(),
  projectName: Type.String(),
  debtor: Type.String(),
  assetKind: Type.Object({ key: Type.String(), label: LabelSchema }),
  asset: Type.String(),
  assetKey: Type.String(),
  rank: Type.Integer(),
  state: Type.Object({ key: Type.String(), label: LabelSchema }),
  ended: Type.Boolean(),
  valueFen: FenText,
  validUntil: optional(DayText),
  /** The valuation is out of date and the asset not realised. */
  isExpired: Type.Boolean(),
  proceedsFen: FenText,
  paidFen: FenText,
  balanceFen: FenText,
}
export const PledgeRow = Type.Object(Head)
export type PledgeRow = Static<typeof PledgeRow>
export const PledgeFilter = Type.Object({
  project: optional(ProjectCode),
  open: optional(field('只看没办完的', 'Open only', Type.Boolean())),
  ...PageInput,
})
export const PledgePage = pageOf(PledgeRow)
const PersonLine = { siteCard: Type.String(), name: Type.String(), fen: FenText }
export const PledgeView = Type.Object({
  ...Head,
  day: DayText,
  valuedBy: Type.String(),
  valuedOn: optional(DayText),
  agreedOn: optional(DayText),
  realisedOn: optional(DayText),
  /** Who was paid out of it. */
  payments: Type.Array(Type.Object({ ...PersonLine, on: DayText })),
  /** Who is owed now, the oldest first, and what the balance gives each. */
  owed: Type.Array(Type.Object({ ...PersonLine, since: DayText, planFen: FenText })),
  owedFen: FenText,
  /** The assets of the project in their order of realisation. */
  order: Type.Array(PledgeRow),
})

export const PLEDGE_STEPS = ['realise', 'payOut', 'release', 'close'] as const
export const PledgeStepRow = Type.Object({
  project: ProjectCode,
  assetKey: PledgeInput.assetKey,
  step: field('步骤', 'Step', Type.Enum([...PLEDGE_STEPS])),
  on: field('发生日', 'Day', DayText),
  amountFen: optional(field('金额', 'Sum', FenAmount)),
  reference: optional(field('凭证号', 'Reference', ReferenceText)),
  payee: optional(field('收款工号', 'Site card of the payee', Text(64))),
  says: optional(field('说明', 'Note', Text(1000))),
})
export type PledgeStepRow = Static<typeof PledgeStepRow>
export const PledgeRecordRow = Type.Object({
  ...PledgeInput,
  ...Agreement,
  agreedOn: field('协议签订日', 'Agreed on', DayText),
})
export type PledgeRecordRow = Static<typeof PledgeRecordRow>
