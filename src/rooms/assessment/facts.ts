import { Type } from 'typebox'
import { DayText, field, IdText, LabelSchema, PageInput } from '../../kernel/index.ts'

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
