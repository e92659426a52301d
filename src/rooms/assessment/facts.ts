import { Type } from 'typebox'
import { CiteSchema, type Day, DayText, FenText, field, IdText, LabelSchema, PageInput } from '../../kernel/index.ts'

/** The board: 42 rows, each with its state and, where a measure exists, its figure. */

export const BOARD_STATES = ['done', 'on-time', 'at-risk', 'overdue', 'continuous'] as const
export type BoardState = (typeof BOARD_STATES)[number]

export const FigureView = Type.Object({
  value: Type.Number(),
  numerator: Type.Integer(),
  denominator: Type.Integer(),
  target: Type.Optional(Type.Number()),
  label: LabelSchema,
  unit: LabelSchema,
  of: LabelSchema,
  evidenceUrl: Type.String(),
})
export const BoardRow = Type.Object({
  no: Type.Integer(),
  title: Type.String(),
  titleEn: Type.String(),
  category: LabelSchema,
  state: Type.Enum([...BOARD_STATES]),
  due: Type.Union([DayText, Type.Null()]),
  leads: Type.Array(Type.String()),
  supports: Type.Array(Type.String()),
  proceedingId: Type.Optional(IdText),
  proceedingState: Type.Optional(Type.String()),
  figure: Type.Optional(FigureView),
})
export const Board = Type.Object({ day: DayText, rows: Type.Array(BoardRow) })

export const TaskQuery = Type.Object({
  task: field('任务序号', 'Task number', Type.Integer({ minimum: 1, maximum: 42 })),
})
export const EvidenceQuery = Type.Object({ ...TaskQuery.properties, ...PageInput })
const Part = Type.Object({ numerator: Type.Integer(), denominator: Type.Integer() })
export const FigureDetail = Type.Object({
  task: Type.Integer(),
  numerator: Type.Integer(),
  denominator: Type.Integer(),
  regions: Type.Array(Type.Object({ code: Type.Integer(), zh: Type.String(), en: Type.String(), ...Part.properties })),
  sectors: Type.Array(Type.Object({ sector: Type.Integer(), ...Part.properties })),
  history: Type.Array(Type.Object({ day: DayText, ...Part.properties })),
})
export const EvidencePage = Type.Object({
  rows: Type.Array(
    Type.Object({ key: Type.String(), label: LabelSchema, numerator: Type.Integer(), denominator: Type.Integer() }),
  ),
  next: Type.Optional(Type.String()),
  count: Type.Integer(),
  digest: Type.String(),
})

/** What a draft would have changed: one part each for deposits, guarantees, warnings, arrivals. */
export const SIMULATED = {
  deposit: { zh: '工资保证金', en: 'Wage deposits' },
  payment: { zh: '工程款支付担保', en: 'Payment guarantees' },
  warning: { zh: '预警', en: 'Warnings' },
  arrival: { zh: '代发到账期限', en: 'Arrival of wages in time' },
} as const
export type SimulatedPart = keyof typeof SIMULATED

/** One project whose figure moves; a warning moves from or to its level, a paid order from or to being late. */
export type Move = {
  readonly part: SimulatedPart
  readonly projectId: string
  readonly regionCode: number
  readonly people: number
  readonly beforeFen: bigint
  readonly afterFen: bigint
  readonly before: { readonly zh: string; readonly en: string }
  readonly after: { readonly zh: string; readonly en: string }
  readonly about: { readonly zh: string; readonly en: string }
}
/** Totals of a part before and after: how many, and how much money. */
export type PartSum = {
  readonly part: SimulatedPart
  readonly counted: number
  readonly beforeCount: number
  readonly afterCount: number
  readonly beforeFen: bigint
  readonly afterFen: bigint
  readonly moves: readonly Move[]
}
/** An order and the days between which its wages came. */
export type PaidOrder = {
  readonly projectId: string
  readonly regionCode: number
  readonly batchNo: string
  readonly orderedOn: Day
  readonly arrivedOn: Day | null
  readonly people: number
  readonly fen: bigint
}

export const SimulateInput = Type.Object({
  id: field('哪份文件', 'Which instrument', IdText),
  months: Type.Optional(field('回看几个月', 'Months looked back', Type.Integer({ minimum: 1, maximum: 24 }))),
})
const Written = Type.Object({ written: Type.String(), cite: CiteSchema })
const Sums = {
  beforeCount: Type.Integer(),
  afterCount: Type.Integer(),
  beforeFen: FenText,
  afterFen: FenText,
  movedProjects: Type.Integer(),
  movedPeople: Type.Integer(),
}
export const Simulation = Type.Object({
  from: DayText,
  until: DayText,
  version: Type.Object({ before: Type.String(), after: Type.String() }),
  figures: Type.Array(
    Type.Object({
      parameter: Type.String(),
      label: LabelSchema,
      before: Type.Optional(Written),
      after: Written,
    }),
  ),
  parts: Type.Array(
    Type.Object({
      part: Type.String(),
      label: LabelSchema,
      counted: Type.Integer(),
      ...Sums,
      regions: Type.Array(Type.Object({ code: Type.Integer(), zh: Type.String(), en: Type.String(), ...Sums })),
      top: Type.Array(
        Type.Object({
          project: Type.Object({ code: Type.String(), name: Type.String() }),
          region: LabelSchema,
          about: LabelSchema,
          before: LabelSchema,
          after: LabelSchema,
          beforeFen: FenText,
          afterFen: FenText,
          people: Type.Integer(),
        }),
      ),
    }),
  ),
})
