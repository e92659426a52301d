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
  MonthText,
  PageInput,
  pageOf,
} from '../../kernel/index.ts'

/** Facts and gaps: worked = owed = funded = ordered = arrived, per worker and month. */

/** Where one worker's money of one month stopped, in the order of the wage chain. */
export const GAP_KINDS = [
  'not-registered',
  'not-due',
  'not-funded',
  'not-ordered',
  'not-arrived',
  'not-worked',
] as const
export type GapKind = (typeof GAP_KINDS)[number]

/** What is known of one worker in one month of a project, before it is judged. Money in fen. */
export type PersonMonth = {
  readonly worker: string
  readonly halfDays: number
  readonly unregisteredSince?: Day
  readonly expectedFen: Fen
  /** His lines, added up; missing when no sheet names him. `place` is the place of his first line among all sheets. */
  readonly line?: { readonly dueFen: Fen; readonly deductionFen: Fen; readonly pieceFen: Fen; readonly place: number }
  readonly paidFen: Fen
  readonly underwayFen: Fen
  readonly returnedFen: Fen
  readonly firstPaidOn?: Day
  readonly lastReturnOn?: Day
}

export type MonthFacts = {
  readonly people: readonly PersonMonth[]
  readonly transferredFen: Fen
  readonly transferDue: Day
  readonly payDue: Day
}

export type Gap = {
  readonly worker: string
  readonly kind: GapKind
  readonly fen: Fen
  readonly since: Day
  readonly cause: string
}

const optional = Type.Optional
const Days = Type.Optional(DayText)

const StationGap = Type.Object({
  kind: Type.Enum([...GAP_KINDS]),
  people: Type.Integer(),
  fen: FenText,
  since: DayText,
  cause: Type.String(),
  turn: LabelSchema,
  firm: optional(Type.String()),
  cite: CiteSchema,
})
/** Against whom late days count, and at which station of the chain. */
export const LATE_HOLDERS = ['owner', 'contractor', 'bank'] as const
export type LateHolder = (typeof LATE_HOLDERS)[number]
export const LateDays = Type.Object({
  holder: Type.Enum([...LATE_HOLDERS]),
  station: Type.Enum(['due', 'funded', 'ordered', 'arrived']),
  days: Type.Integer(),
  running: Type.Boolean(),
})
export type LateDays = Static<typeof LateDays>
export const ChainMonth = Type.Object({
  month: MonthText,
  running: Type.Boolean(),
  daysInMonth: Type.Integer(),
  seen: Type.Integer(),
  registered: Type.Integer(),
  attendedDays: Type.Integer(),
  halfDays: Type.Integer(),
  expectedFen: FenText,
  hasSheet: Type.Boolean(),
  lines: Type.Integer(),
  signed: Type.Integer(),
  contested: Type.Integer(),
  duePeople: Type.Integer(),
  dueFen: FenText,
  transferredFen: FenText,
  coveredFen: FenText,
  orderedPeople: Type.Integer(),
  orderedFen: FenText,
  arrivedPeople: Type.Integer(),
  arrivedFen: FenText,
  sealedOn: Days,
  transferredOn: Days,
  orderedOn: Days,
  arrivedOn: Days,
  transferDue: DayText,
  payDue: DayText,
  gaps: Type.Array(StationGap),
  late: Type.Array(Type.Object({ station: Type.String(), days: Type.Integer() })),
  /** Each day after pay day, against one party. */
  lateDays: Type.Array(LateDays),
  /** Stations whose data is old, with the day they reach to. */
  stale: optional(Type.Array(Type.Object({ station: Type.Enum(['arrived']), asOf: DayText }))),
})
export type ChainMonth = Static<typeof ChainMonth>
export const Chain = Type.Object({ day: DayText, project: Type.String(), months: Type.Array(ChainMonth) })

export const PeopleQuery = Type.Object({
  project: field('项目编码', 'Project code', Type.String({ maxLength: 64 })),
  month: field('月份', 'Month', MonthText),
  kind: optional(field('缺口', 'Gap', Type.Enum([...GAP_KINDS]))),
  ...PageInput,
})
const PersonRow = Type.Object({
  worker: IdText,
  name: Type.String(),
  crew: optional(Type.String()),
  trade: optional(Type.String()),
  siteCard: optional(Type.String()),
  halfDays: Type.Array(Type.Integer()),
  seen: Type.Array(Type.Boolean()),
  declared: Type.Array(Type.Boolean()),
  days: Type.Number(),
  rateFen: optional(FenText),
  dueFen: FenText,
  arrivedFen: FenText,
  owedFen: FenText,
  signedOn: Days,
  contested: optional(Type.String()),
  kind: optional(Type.String()),
})
export const People = Type.Object({
  rows: Type.Array(PersonRow),
  next: optional(Type.String()),
  rest: Type.Object({ people: Type.Integer(), dueFen: FenText, arrivedFen: FenText, owedFen: FenText }),
})

export const GapQuery = Type.Object({
  project: optional(field('项目编码', 'Project code', Type.String({ maxLength: 64 }))),
  month: optional(field('月份', 'Month', MonthText)),
  kind: optional(field('缺口', 'Gap', Type.Enum([...GAP_KINDS]))),
  ...PageInput,
})
export const GapPage = pageOf(
  Type.Object({
    project: Type.String(),
    worker: Type.String(),
    month: MonthText,
    kind: Type.Enum([...GAP_KINDS]),
    fen: FenText,
    since: DayText,
    cites: Type.Array(Type.Object({ instrument: Type.String(), article: Type.String() })),
  }),
)
