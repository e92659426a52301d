import { type Static, Type } from 'typebox'
import {
  AuthorSchema,
  CiteSchema,
  type Day,
  DayText,
  type Fen,
  FenText,
  field,
  IdText,
  LabelSchema,
  type Month,
  PageInput,
  pageOf,
  Text,
} from '../../kernel/index.ts'

import type { CoverStanding, NodeStanding } from '../funds/facts.ts'
import type { SiteStanding } from '../registry/facts/site.ts'
import type { MoneyFacts } from '../funds/facts/accounts.ts'
import type { PublicFacts } from '../funds/facts/public.ts'

/** What rules read, and what a warning holds. */

/** What is wrong with so many people's lines, payments or presence of a month, and its money. */
export type MonthFlaw = { readonly people: number; readonly fen: Fen }
/** Sheets, signatures, payments and presence of a month, as the rules on pay need them. */
export type MonthPay = {
  readonly lines: number
  readonly signed: number
  readonly sealedOn: Day | null
  readonly workedPeople: number
  readonly workedPaidPeople: number
  readonly flaws: Readonly<Record<string, MonthFlaw>>
  /** Payments that workers say have not come, not answered yet. */
  readonly notArrived: (MonthFlaw & { readonly since: Day }) | null
}

/** Facts of one month of a project, as the reconciler left them. Money in fen. */
export type RuleMonth = {
  readonly pay?: MonthPay | undefined
  readonly month: Month
  readonly seenPeople: number
  readonly halfDays: number
  readonly hasSheet: boolean
  readonly dueFen: Fen
  readonly duePeople: number
  readonly transferredFen: Fen
  readonly arrivedFen: Fen
  readonly arrivedPeople: number
  readonly workedWithoutLine: number
  readonly paidWithoutWork: number
  readonly underpaidPeople: number
  readonly underpaidBpMin: number | null
  readonly unpaidPeople: number
  readonly unpaidFen: Fen
  /** Seen on site without registration, or without a contract in force. */
  readonly withoutPaperPeople: number
  readonly untrainedPeople: number
  readonly transferDue: Day
  readonly payDue: Day
}

/** Everything the rules know of a project. */
export type RuleProject = {
  readonly id: string
  readonly code: string
  readonly regionCode: number
  readonly sector: number
  readonly status: string
  readonly contractSignedOn: Day | null
  readonly accountOpenedOn: Day | null
  readonly completesOn: Day | null
  /** How it stands to the deposit and the payment guarantee the law asks for. */
  readonly covers: readonly CoverStanding[]
  /** Nodes of interim settlement that are late or disputed. */
  readonly nodes: readonly NodeStanding[]
  /** How it stands to the registry's own duties: wage officer, notice board, exits, identities. */
  readonly site: SiteStanding
  /** Its wage account and what moved there. */
  readonly money: MoneyFacts
  /** The public money behind it. */
  readonly publicMoney: PublicFacts
  /** Oldest first. */
  readonly months: readonly RuleMonth[]
  /** Different workers unpaid over all months whose pay day has passed, and their money. */
  readonly overduePeople: number
  readonly overdueFen: Fen
  /** Years of workers with a large month, an entry each: what was ordered for him in that year. */
  readonly largeYears?: readonly { readonly year: string; readonly fen: Fen }[]
}

export const Level = Type.Enum(['blue', 'yellow', 'orange', 'red'])
export const State = Type.Enum(['open', 'answered', 'cleared'])
export const WarningRow = Type.Object({
  id: IdText,
  rule: Type.String(),
  level: Level,
  state: State,
  project: Type.Object({ code: Type.String(), name: Type.String() }),
  region: LabelSchema,
  sector: Type.Integer(),
  people: Type.Integer(),
  moneyFen: FenText,
  since: DayText,
  raisedOn: DayText,
  answerBy: Type.Optional(DayText),
  clearedOn: Type.Optional(DayText),
  says: LabelSchema,
})
export type WarningRow = Static<typeof WarningRow>
export const WarningList = pageOf(WarningRow)
export const WarningView = Type.Object({
  ...WarningRow.properties,
  ruleLabel: LabelSchema,
  version: Type.Integer(),
  cause: Type.String(),
  reasons: Type.Array(
    Type.Object({
      label: LabelSchema,
      value: Type.Union([Type.String(), LabelSchema]),
      cite: Type.Optional(CiteSchema),
    }),
  ),
  clears: Type.Array(
    Type.Object({ party: LabelSchema, does: LabelSchema, by: Type.Optional(DayText), then: Type.String() }),
  ),
  evidence: Type.Array(Type.String()),
  cite: CiteSchema,
  events: Type.Array(
    Type.Object({
      n: Type.Integer(),
      on: DayText,
      kind: Type.String(),
      level: Type.Optional(Type.String()),
      says: Type.Optional(Type.String()),
      actor: Type.String(),
      author: Type.Optional(AuthorSchema),
    }),
  ),
})
export const WarningFilter = Type.Object({
  state: Type.Optional(field('状态', 'State', State)),
  level: Type.Optional(field('等级', 'Level', Level)),
  project: Type.Optional(field('项目编码', 'Project code', Type.String({ maxLength: 64 }))),
  ...PageInput,
})
export const AnswerInput = Type.Object({ id: IdText, says: field('答复', 'Answer', Text(1000)) })
