import { type Static, Type } from 'typebox'
import { DayText, field, IdText, MomentText, MonthText, Text } from '../../kernel/index.ts'
import { IdCard, Person, ProjectCode } from '../registry/facts.ts'

/** How much was worked: punches of gates, marks of sheets, corrections. */

export const DIRECTIONS = ['in', 'out'] as const
export const Direction = field('进出', 'In or out', Type.Enum([...DIRECTIONS]))

export const PunchRow = Type.Object({
  project: ProjectCode,
  idCard: IdCard,
  at: field('时间', 'Time', MomentText),
  direction: Direction,
})
export type PunchRow = Static<typeof PunchRow>

const HalfDays = Type.Integer({ minimum: 0, maximum: 2 })
export const DeclaredRow = Type.Object({
  project: ProjectCode,
  month: field('月份', 'Month', MonthText),
  person: Person,
  halfDays: field('每日半工数', 'Half days of each day', Type.Array(HalfDays, { minItems: 28, maxItems: 31 })),
})
export type DeclaredRow = Static<typeof DeclaredRow>

export const Retraction = Type.Object({
  project: ProjectCode,
  worker: field('工人', 'Worker', IdText),
  at: field('时间', 'Time', MomentText),
  direction: Direction,
  reason: field('理由', 'Reason', Text(300)),
})

export const PunchQuery = Type.Object({
  project: ProjectCode,
  worker: field('工人', 'Worker', IdText),
  day: field('日期', 'Day', DayText),
})

/** What a day of one worker counts, in half days. */
export type HalfDayCount = 0 | 1 | 2
/** What makes a day, set for the platform. */
export type DayMeasure = { readonly halfDayMinutes: number; readonly wholeDayMinutes: number; readonly cutHour: number }
/** One punch, at minutes since the epoch in local time. */
export type PunchFact = { readonly minute: number; readonly direction: 'in' | 'out' }
