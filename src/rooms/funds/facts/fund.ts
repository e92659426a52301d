import { type Static, Type } from 'typebox'
import { type Day, DayText, FenText, field, IdText, LabelSchema, Text, SumText } from '../../../kernel/index.ts'

/** The emergency wage fund of a county, and advances out of it. Money in proceedings is fen as text. */

export const RegionCodeText = field('县区代码', 'Division code', Type.Integer({ minimum: 100000, maximum: 999999 }))

export const FundRow = Type.Object({
  region: RegionCodeText,
  sizeFen: field('核定规模', 'Size', SumText),
  amountFen: field('到位金额', 'Paid in', SumText),
  setUpOn: field('设立日', 'Set up on', DayText),
  document: field('设立文件', 'Document', Text(200)),
})
export type FundRow = Static<typeof FundRow>

export const ADVANCE_REASONS = ['cannotPay', 'absconded'] as const
export type AdvanceReason = (typeof ADVANCE_REASONS)[number]

/** One worker of an advance: what he is owed, what was granted, whether it was paid. */
export type AdvanceLine = {
  readonly worker: string
  readonly siteCard: string
  readonly owedFen: string
  readonly grantedFen: string
  readonly paidOn: Day | null
}
export type AdvanceFacts = {
  readonly region: number
  readonly projectId: string
  readonly project: string
  readonly debtor: string
  readonly reason: AdvanceReason
  readonly lines: readonly AdvanceLine[]
  readonly decidedOn: Day | null
  readonly decidedFen: string
  readonly paidFen: string
  readonly recoveredFen: string
  /** The sum of the last act: what its posting moves. */
  readonly lastFen: string
  readonly lastWorkers: readonly string[]
}

/** What the guards of an advance look at. */
export type AdvanceEvidence = {
  readonly hasFund: boolean
  readonly fundFen: string
  /** Workers by site card, at application; null where the project has no such worker. */
  readonly workers?: readonly (string | null)[]
  readonly projectId?: string | null
  /** What the law grants each worker, at the decision. */
  readonly grants?: readonly string[]
  readonly mayAdvance?: boolean
}

export const FundQuery = Type.Object({ region: RegionCodeText })
const FundHead = {
  region: Type.Integer(),
  name: LabelSchema,
  setUpOn: Type.Optional(DayText),
  sizeFen: Type.Optional(FenText),
  /** Free to be advanced; decided and not yet paid; paid and not yet recovered. */
  balanceFen: FenText,
  decidedFen: FenText,
  claimFen: FenText,
  isLow: Type.Boolean(),
}
export const FundList = Type.Object({ rows: Type.Array(Type.Object(FundHead)) })
export const FundView = Type.Object({
  ...FundHead,
  day: DayText,
  document: Type.Optional(Type.String()),
  /** The size the city's setting names for a fund of this level. */
  expectedFen: FenText,
  curve: Type.Array(Type.Object({ on: DayText, fen: FenText, reason: LabelSchema, movedFen: FenText })),
  advances: Type.Array(
    Type.Object({
      id: IdText,
      number: Type.String(),
      title: LabelSchema,
      state: Type.Object({ key: Type.String(), label: LabelSchema }),
      people: Type.Integer(),
      decidedFen: FenText,
      paidFen: FenText,
      recoveredFen: FenText,
      decidedOn: Type.Optional(DayText),
      lastPaidOn: Type.Optional(DayText),
      daysToCard: Type.Optional(Type.Integer()),
    }),
  ),
})
export type FundView = Static<typeof FundView>
