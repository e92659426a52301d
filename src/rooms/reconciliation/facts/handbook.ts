import { type Static, Type } from 'typebox'
import {
  CiteSchema,
  type Day,
  DayText,
  type Fen,
  FenText,
  field,
  IdText,
  LabelSchema,
  type Month,
  MonthText,
  PageInput,
} from '../../../kernel/index.ts'
import { CONTEST_ANSWERS, SHEET_STATES } from '../../payroll/facts.ts'
import { GAP_KINDS, type GapKind } from '../facts.ts'

/** A worker's handbook: what he worked, what is owed to him, and where the money is, by project and month. */

/** Where the money of a month passes, in the words of the worker's page. */
export const HAND_STATIONS = ['worked', 'due', 'funded', 'ordered', 'arrived'] as const
export type HandStation = (typeof HAND_STATIONS)[number]
/** What a complete handbook of a month still wants. */
export const HAND_WANTS = ['registration', 'rate', 'line', 'signature'] as const
export type HandWant = (typeof HAND_WANTS)[number]

/** Days of a month as the bitmaps hold them; bit d-1 stands for day d. */
export type HandWork = {
  readonly seen: number
  readonly whole: number
  readonly half: number
  readonly declared: number
  readonly halfDays: number
  readonly unregisteredSince: Day | null
}
export type HandRate = { readonly from: Day; readonly rateFen: Fen }

const optional = Type.Optional

const HandLine = Type.Object({
  sheet: IdText,
  number: Type.String(),
  n: Type.Integer(),
  state: Type.Enum([...SHEET_STATES]),
  displayedOn: optional(DayText),
  sealedOn: optional(DayText),
  succeededBy: optional(Type.String()),
  halfDays: optional(Type.Integer()),
  rateFen: optional(FenText),
  pieceFen: FenText,
  deductionFen: FenText,
  dueFen: FenText,
  card: optional(Type.String()),
  signedOn: optional(DayText),
  contested: optional(Type.String()),
})
export type HandLine = Static<typeof HandLine>

const HandPayment = Type.Object({
  batchNo: Type.String(),
  orderedOn: DayText,
  fen: FenText,
  card: optional(Type.String()),
  status: Type.Enum(['underway', 'paid', 'returned']),
  on: optional(DayText),
  reason: optional(Type.String()),
  /** What he said of it last: that it came, or that it did not. */
  said: optional(Type.Boolean()),
})
export type HandPayment = Static<typeof HandPayment>

const HandContest = Type.Object({
  contest: IdText,
  sheet: optional(IdText),
  line: optional(Type.Integer()),
  day: optional(DayText),
  askedHalfDays: optional(Type.Integer()),
  askedFen: optional(FenText),
  reason: Type.String(),
  raisedOn: DayText,
  answer: optional(Type.Enum([...CONTEST_ANSWERS])),
  answerReason: optional(Type.String()),
  answeredOn: optional(DayText),
  settledOn: optional(DayText),
})
export type HandContest = Static<typeof HandContest>

/** The gap of a money as it is recorded; `since` may lie ahead. */
export type HandGap = { readonly kind: GapKind; readonly fen: string; readonly since: Day; readonly cause: string }

/** What is recorded of one worker in one month of one project. */
export type HandFacts = {
  readonly month: Month
  readonly work: HandWork | undefined
  readonly rates: readonly HandRate[]
  readonly lines: readonly HandLine[]
  readonly payments: readonly HandPayment[]
  readonly contests: readonly HandContest[]
  readonly gaps: readonly HandGap[]
  readonly transferredOn: Day | null
}

export const HandbookMonth = Type.Object({
  project: Type.String(),
  projectName: Type.String(),
  employer: optional(Type.String()),
  month: MonthText,
  running: Type.Boolean(),
  halfDays: Type.Integer(),
  /** What each day counts in half days, in the order of the month. */
  days: Type.Array(Type.Integer()),
  seen: Type.Array(Type.Boolean()),
  declared: Type.Array(Type.Boolean()),
  rates: Type.Array(Type.Object({ from: DayText, rateFen: FenText })),
  expectedFen: FenText,
  unratedHalfDays: Type.Integer(),
  pieceFen: FenText,
  deductionFen: FenText,
  dueFen: FenText,
  hasLine: Type.Boolean(),
  signed: Type.Boolean(),
  orderedFen: FenText,
  arrivedFen: FenText,
  /** Due, or expected where no sheet names him yet, less what arrived. */
  balanceFen: FenText,
  payDue: optional(DayText),
  transferDue: optional(DayText),
  lines: Type.Array(HandLine),
  payments: Type.Array(HandPayment),
  contests: Type.Array(HandContest),
  stations: Type.Array(
    Type.Object({
      station: Type.Enum([...HAND_STATIONS]),
      state: Type.Enum(['done', 'stopped', 'coming']),
      on: optional(DayText),
    }),
  ),
  gap: optional(
    Type.Object({
      kind: Type.Enum([...GAP_KINDS]),
      fen: FenText,
      since: DayText,
      cause: Type.String(),
      turn: LabelSchema,
      firm: optional(Type.String()),
      cite: CiteSchema,
    }),
  ),
  wants: Type.Array(Type.Enum([...HAND_WANTS])),
})
export type HandbookMonth = Static<typeof HandbookMonth>

export const Handbook = Type.Object({
  day: DayText,
  worker: IdText,
  name: Type.String(),
  /** Everything past its pay day that has not arrived, over all his months. */
  owed: Type.Object({ fen: FenText, months: Type.Integer(), since: optional(DayText) }),
  rows: Type.Array(HandbookMonth),
  next: optional(Type.String()),
})

const ByMonth = { month: optional(field('月份', 'Month', MonthText)), ...PageInput }
export const MyHandbookQuery = Type.Object(ByMonth)
export const HandbookQuery = Type.Object({
  project: field('项目编码', 'Project code', Type.String({ maxLength: 64 })),
  worker: field('工人', 'Worker', IdText),
  ...ByMonth,
})
