import { type Static, Type } from 'typebox'
import {
  CiteSchema,
  type Day,
  DayText,
  type Fen,
  FenAmount,
  FenText,
  field,
  IdText,
  LabelSchema,
  type Month,
  MonthText,
  PageInput,
  pageOf,
  Text,
} from '../../kernel/index.ts'
import { CreditCode, Person, ProjectCode } from '../registry/facts.ts'

/** What payroll records: sheets, their lines, who signed, who contested. */

export const SHEET_STATES = ['draft', 'displayed', 'sealed', 'succeeded'] as const
export type SheetState = (typeof SHEET_STATES)[number]
/** Where a sheet comes from: sent as a whole, sent item by item, or drafted here from days and rates. */
export const SHEET_SOURCES = ['sent', 'items', 'drafted'] as const
export type SheetSource = (typeof SHEET_SOURCES)[number]

const optional = Type.Optional
/** Pay as it is written in a row; the operation reads it, so that a negative or unreadable sum is named as such. */
const PayText = Type.String({ minLength: 1, maxLength: 40, 'x-fen': true })
/** Half days of a month: at most 31 days of two. */
const HalfDays = Type.Integer({ minimum: 0, maximum: 62 })

export const SheetRow = Type.Object({
  project: ProjectCode,
  employerCode: CreditCode,
  crewNumber: optional(field('班组编号', 'Crew number', Text(20))),
  crewName: optional(field('班组名称', 'Crew', Text(100))),
  month: field('工资月份', 'Wage month', MonthText),
  person: Person,
  halfDays: optional(field('半工数', 'Half days', HalfDays)),
  rateFen: optional(field('日工资', 'Day rate', PayText)),
  pieceFen: optional(field('计件工资', 'Piece pay', PayText)),
  deductionFen: optional(field('扣款', 'Deduction', PayText)),
  dueFen: field('应发工资', 'Wages due', PayText),
  claimedFen: optional(field('申报实发', 'Claimed as paid', PayText)),
  cardNumber: optional(field('工资卡号', 'Wage card', Text(40))),
  bankCode: optional(field('开户行代码', 'Bank code', Text(16))),
  bankName: optional(field('开户行', 'Bank', Text(200))),
  outsideCode: optional(field('外部编码', 'Outside code', Text(100))),
  signedOn: optional(field('签字日期', 'Signed on', DayText)),
  sheetNumber: optional(field('表号', 'Sheet number', Text(64))),
  sealedOn: optional(field('封存日期', 'Sealed on', DayText)),
})
export type SheetRow = Static<typeof SheetRow>

/** The fields of a row that hold money. */
export const PAY_FIELDS = ['rateFen', 'pieceFen', 'deductionFen', 'dueFen', 'claimedFen'] as const

/** One line of a sheet: what is owed to one worker for one month. Money in fen. */
export type SheetLine = {
  readonly workerId: string
  readonly halfDays: number | null
  readonly rateFen: Fen | null
  readonly pieceFen: Fen
  readonly deductionFen: Fen
  readonly dueFen: Fen
  readonly claimedFen: Fen | null
  readonly cardLast4: string | null
  readonly outsideCode: string | null
  readonly signedOn: Day | null
  readonly contested: string | null
}

/**
 * Which sheet a line belongs to. `number` is the sender's own; without one, the sheet is the only one of its crew and
 * month.
 */
export type SheetKey = {
  readonly projectId: string
  readonly employerId: string
  readonly crewId: string | null
  readonly month: Month
  readonly number: string | null
}

/** A sheet that stands in the books. */
export type StandingSheet = {
  readonly id: string
  readonly projectId: string
  readonly employerId: string
  readonly crewId: string | null
  readonly month: Month
  readonly number: string
  readonly ownNumber: boolean
  readonly source: SheetSource
  readonly state: SheetState
  /** Hex digest of the lines as they were sent; null for a sheet drafted here or put together from items. */
  readonly digest: string | null
}

/** A line in the books, with its sheet. */
export type StandingLine = { readonly sheetId: string; readonly n: number; readonly line: SheetLine }

/** The work of one worker in one month, as the bitmaps of attendance hold it: bit d-1 stands for day d. */
export type MonthWork = {
  readonly workerId: string
  readonly whole: number
  readonly half: number
  readonly rates: readonly { readonly from: Day; readonly rateFen: Fen }[]
}
/** What is added to a worker's days when a sheet is drafted. */
export type Piece = { readonly workerId: string; readonly pieceFen: Fen; readonly deductionFen: Fen }

export const SheetId = field('工资表', 'Payroll sheet', IdText)
export const SheetRef = { project: ProjectCode, sheet: SheetId }
const LineNumber = Type.Integer({ minimum: 1, maximum: 100_000 })

/** A paper that shows what a person did: its kind, and the SHA-256 of the photographed file. */
export const PaperEvidence = Type.Object(
  {
    kind: field('凭证种类', 'Kind', Type.Enum(['paper-list', 'written-statement'])),
    digest: field('凭证文件摘要', 'Digest of the file', Type.String({ pattern: '^[0-9a-f]{64}$' })),
    note: optional(field('说明', 'Note', Text(300))),
  },
  { additionalProperties: false },
)

export const DraftInput = Type.Object({
  project: ProjectCode,
  employerCode: CreditCode,
  crewNumber: optional(field('班组编号', 'Crew number', Text(20))),
  month: field('工资月份', 'Wage month', MonthText),
  pieces: optional(
    field(
      '计件与扣款',
      'Piece pay and deductions',
      Type.Array(
        Type.Object({
          person: Person,
          pieceFen: optional(field('计件工资', 'Piece pay', FenAmount)),
          deductionFen: optional(field('扣款', 'Deduction', FenAmount)),
        }),
        { maxItems: 2000 },
      ),
    ),
  ),
})

export const SignInput = Type.Object({
  ...SheetRef,
  lines: optional(field('行号', 'Lines', Type.Array(LineNumber, { minItems: 1, maxItems: 500 }))),
  on: optional(field('签字日期', 'Signed on', DayText)),
  evidence: optional(PaperEvidence),
})

export const ContestInput = Type.Object({
  ...SheetRef,
  line: optional(field('行号', 'Line', LineNumber)),
  day: optional(field('哪一天', 'Which day', DayText)),
  askedHalfDays: optional(field('应为半工数', 'Half days as he counts', HalfDays)),
  askedFen: optional(field('应为金额', 'Sum as he counts', FenAmount)),
  reason: field('异议', 'Objection', Text(500)),
  evidence: optional(PaperEvidence),
})

export const ContestDayInput = Type.Object({
  project: ProjectCode,
  day: field('哪一天', 'Which day', DayText),
  askedHalfDays: field('应为半工数', 'Half days as he counts', Type.Integer({ minimum: 0, maximum: 2 })),
  reason: field('异议', 'Objection', Text(500)),
})
export const ContestDayAnswer = Type.Object({ contest: IdText })

/** How an objection was answered; an objection nobody answered stays open. */
export const CONTEST_ANSWERS = ['accepted', 'rejected'] as const
export type ContestAnswered = (typeof CONTEST_ANSWERS)[number]
export const AnswerContestInput = Type.Object({
  project: ProjectCode,
  contest: field('异议', 'Objection', IdText),
  answer: field('答复', 'Answer', Type.Enum([...CONTEST_ANSWERS])),
  reason: field('理由', 'Reason', Text(500)),
})
/** `sheetToSucceed`: the line is still wrong until a corrected sheet takes the place. */
export const ContestReply = Type.Object({
  contest: IdText,
  answer: Type.Enum([...CONTEST_ANSWERS]),
  sheetToSucceed: Type.Boolean(),
})
export const ContestQuery = Type.Object({
  project: ProjectCode,
  month: optional(field('工资月份', 'Wage month', MonthText)),
  worker: optional(field('工人', 'Worker', IdText)),
  open: optional(field('只看没答复的', 'Unanswered only', Type.Boolean())),
  ...PageInput,
})
const ContestView = Type.Object({
  contest: IdText,
  worker: IdText,
  name: Type.String(),
  month: MonthText,
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
export type ContestView = Static<typeof ContestView>
export const ContestPage = pageOf(ContestView)

export const SheetHead = Type.Object({
  sheet: IdText,
  number: Type.String(),
  project: Type.String(),
  month: MonthText,
  employer: Type.String(),
  employerCode: Type.String(),
  crew: optional(Type.String()),
  crewNumber: optional(Type.String()),
  state: Type.Enum([...SHEET_STATES]),
  source: Type.Enum([...SHEET_SOURCES]),
  draftedOn: DayText,
  displayedOn: optional(DayText),
  reviewedOn: optional(DayText),
  reviewSays: optional(Type.String()),
  sealedOn: optional(DayText),
  lines: Type.Integer(),
  dueFen: FenText,
  signed: Type.Integer(),
  contested: Type.Integer(),
  succeeds: optional(Type.String()),
  succeededBy: optional(Type.String()),
  root: optional(Type.String()),
})
export type SheetHead = Static<typeof SheetHead>

/** What a line does not pass, with the article and, where there is one, the limit in fen. */
const LineCheck = Type.Object({
  kind: Type.Enum(['below-minimum', 'deduction-over', 'days-over-calendar', 'days-not-attended']),
  cite: CiteSchema,
  limitFen: optional(FenText),
})
export type LineCheck = Static<typeof LineCheck>

export const LineView = Type.Object({
  n: Type.Integer(),
  worker: IdText,
  name: Type.String(),
  idCard: optional(Type.String()),
  siteCard: optional(Type.String()),
  halfDays: optional(Type.Integer()),
  rateFen: optional(FenText),
  pieceFen: FenText,
  deductionFen: FenText,
  dueFen: FenText,
  claimedFen: optional(FenText),
  card: optional(Type.String()),
  signedOn: optional(DayText),
  contested: optional(Type.String()),
  outsideCode: optional(Type.String()),
  code: Type.String(),
})
export type LineView = Static<typeof LineView>

const SheetLineView = Type.Object({
  ...LineView.properties,
  /** Half days of attendance, day by day; missing where nothing was seen or declared. */
  days: optional(Type.Array(Type.Integer())),
  attendedHalfDays: optional(Type.Integer()),
  checks: Type.Array(LineCheck),
})
export const SheetDetail = Type.Object({
  head: SheetHead,
  rows: Type.Array(SheetLineView),
  next: optional(Type.String()),
})
export const SheetPage = pageOf(SheetHead)
export const SheetQuery = Type.Object({
  project: ProjectCode,
  month: optional(field('工资月份', 'Wage month', MonthText)),
  employerCode: optional(CreditCode),
  state: optional(field('状态', 'State', Type.Enum([...SHEET_STATES]))),
  ...PageInput,
})
/** Lines of sheets that count, by month, employer, crew, person or code; asked by POST since a person may be named. */
export const LineQuery = Type.Object({
  project: ProjectCode,
  month: optional(field('工资月份', 'Wage month', MonthText)),
  employerCode: optional(CreditCode),
  crewNumber: optional(field('班组编号', 'Crew number', Text(20))),
  person: optional(Person),
  code: optional(field('工资编码', 'Payroll code', Text(100))),
  ...PageInput,
})
const FoundLine = Type.Object({
  ...LineView.properties,
  sheet: IdText,
  number: Type.String(),
  month: MonthText,
  employerCode: Type.String(),
  employer: Type.String(),
  crewNumber: optional(Type.String()),
  crew: optional(Type.String()),
  state: Type.Enum([...SHEET_STATES]),
})
export type FoundLine = Static<typeof FoundLine>
export const LinePage = pageOf(FoundLine)

/** A worker's own lines. */
const OwnLine = Type.Object({
  project: Type.String(),
  projectName: Type.String(),
  sheet: IdText,
  n: Type.Integer(),
  month: MonthText,
  employer: Type.String(),
  state: Type.Enum([...SHEET_STATES]),
  halfDays: optional(Type.Integer()),
  rateFen: optional(FenText),
  pieceFen: FenText,
  deductionFen: FenText,
  dueFen: FenText,
  signedOn: optional(DayText),
  contested: optional(Type.String()),
})
export type OwnLine = Static<typeof OwnLine>
export const OwnLinePage = pageOf(OwnLine)

const DraftLine = Type.Object({
  n: Type.Integer(),
  worker: IdText,
  halfDays: Type.Integer(),
  rateFen: optional(FenText),
  pieceFen: FenText,
  overtimeMinutes: Type.Integer(),
  deductionFen: FenText,
  dueFen: FenText,
})
export const DraftAnswer = Type.Object({
  sheet: IdText,
  number: Type.String(),
  rows: Type.Array(DraftLine),
  dueFen: FenText,
  /** Workers who worked but whose rate is not known for some day: no line is drafted for their days. */
  withoutRate: Type.Array(Type.Object({ worker: IdText, halfDays: Type.Integer() })),
  /** Workers seen by the gate who are not registered in the project; their lines are drafted all the same. */
  notRegistered: Type.Array(IdText),
  /** True while attendance of the month is still being added up: draft again afterwards. */
  attendanceWaiting: Type.Boolean(),
  replacesDraft: optional(Type.String()),
})
export const DisplayAnswer = Type.Object({
  sheet: IdText,
  state: Type.Enum([...SHEET_STATES]),
  succeeded: Type.Array(Type.String()),
})
export const SignAnswer = Type.Object({ signed: Type.Array(Type.Integer()), known: Type.Array(Type.Integer()) })
export const ContestAnswer = Type.Object({
  line: Type.Integer(),
  signatureWithdrawn: Type.Boolean(),
  contest: IdText,
})
export const SealAnswer = Type.Object({
  sheet: IdText,
  lines: Type.Integer(),
  dueFen: FenText,
  unsigned: Type.Array(Type.Integer()),
  contested: Type.Array(Type.Integer()),
  root: Type.String(),
})
/**
 * What proves one line of a sealed sheet: the leaf's text and salt, its place, the path and the root (RFC 9162
 * shape).
 */
export const LineProof = Type.Object({
  leaf: Type.String(),
  salt: Type.String(),
  index: Type.Integer(),
  size: Type.Integer(),
  path: Type.Array(Type.String()),
  root: Type.String(),
  says: LabelSchema,
})
