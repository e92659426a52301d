import { type Static, Type } from 'typebox'
import { CiteSchema, DayText, FenText, field, IdText, LabelSchema, MonthText, Text } from '../../../kernel/index.ts'
import { Person, ProjectCode } from '../../registry/facts.ts'
import { SHEET_STATES } from '../facts.ts'
import { HOURS_RULES, LEAVE_KINDS, PAY_KINDS, PIECE_TIMES } from './pay.ts'

/** What is recorded for the pay engine: terms of pay, pieces, leave, and signatures given on paper. */

const optional = Type.Optional
const BREAK_MINUTES_MOST = 300
/** Money as it is written in a row; the operation reads it, so that a negative or unreadable sum is named as such. */
const PayText = Type.String({ minLength: 1, maxLength: 40, 'x-fen': true })

export const PayTermRow = Type.Object({
  project: ProjectCode,
  person: Person,
  from: field('起始日', 'From', DayText),
  kind: field('计酬方式', 'Paid by', Type.Enum([...PAY_KINDS])),
  rateFen: optional(field('约定金额', 'Agreed sum', PayText)),
  hours: field('工时约定', 'Rule of hours', Type.Enum([...HOURS_RULES])),
  breakMinutes: optional(
    field('休息分钟', 'Break in minutes', Type.Integer({ minimum: 0, maximum: BREAK_MINUTES_MOST })),
  ),
  instalmentFen: optional(field('每月预付', 'Monthly instalment', PayText)),
  until: optional(field('截止日', 'Until', DayText)),
})
export type PayTermRow = Static<typeof PayTermRow>
export const TERM_SUMS = ['rateFen', 'instalmentFen'] as const

export const PieceRow = Type.Object({
  project: ProjectCode,
  person: Person,
  month: field('工资月份', 'Wage month', MonthText),
  says: field('项目内容', 'What', Text(100)),
  made: optional(field('何时完成', 'When made', Type.Enum([...PIECE_TIMES]))),
  hundredths: field('数量（百分之一）', 'Quantity in hundredths', Type.Integer({ minimum: 1, maximum: 1_000_000_000 })),
  unitFen: field('单价', 'Unit price', PayText),
})
export type PieceRow = Static<typeof PieceRow>

export const LeaveRow = Type.Object({
  project: ProjectCode,
  person: Person,
  kind: field('假别', 'Leave', Type.Enum([...LEAVE_KINDS])),
  from: field('起始日', 'From', DayText),
  until: field('截止日', 'Until', DayText),
})
export type LeaveRow = Static<typeof LeaveRow>

export const SignatureRow = Type.Object({
  project: ProjectCode,
  person: Person,
  month: field('工资月份', 'Wage month', MonthText),
  signedOn: field('签字日期', 'Signed on', DayText),
  paperDigest: field('签字表摘要', 'Digest of the signed list', Type.String({ pattern: '^[0-9a-f]{64}$' })),
})
export type SignatureRow = Static<typeof SignatureRow>

/** One step of how a sum came about. */
export const PayStep = Type.Object({
  label: LabelSchema,
  value: Type.String(),
  words: optional(LabelSchema),
  cite: optional(CiteSchema),
  kind: optional(Type.Enum(['fact', 'rule', 'figure', 'clock', 'result'])),
})

/** 工资清单: one worker's line with how it came about. */
export const Slip = Type.Object({
  project: Type.String(),
  projectName: Type.String(),
  generalContractor: optional(Type.String()),
  employer: Type.String(),
  employerCode: Type.String(),
  sheet: IdText,
  number: Type.String(),
  state: Type.Enum([...SHEET_STATES]),
  displayedOn: optional(DayText),
  sealedOn: optional(DayText),
  month: MonthText,
  n: Type.Integer(),
  name: Type.String(),
  idCard: optional(Type.String()),
  card: optional(Type.String()),
  halfDays: optional(Type.Integer()),
  rateFen: optional(FenText),
  pieceFen: FenText,
  deductionFen: FenText,
  dueFen: FenText,
  signedOn: optional(DayText),
  /** False where the line was sent as it is: its steps are then only what was sent. */
  isWorkedOut: Type.Boolean(),
  law: optional(Type.String()),
  steps: Type.Array(PayStep),
  /** What the line took the place of: the earlier sum, where a corrected sheet succeeded another. */
  before: optional(Type.Object({ number: Type.String(), dueFen: FenText })),
})
export type Slip = Static<typeof Slip>
