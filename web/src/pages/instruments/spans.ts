import type { AnswerOf } from '../../api-types.ts'

/** The time line of instruments: which lane holds what, and where it is drawn. Pure. */

export type Issued = AnswerOf<'instruments/published'>['rows'][number]
export type Lane = {
  readonly task: number
  readonly sector: number
  readonly rows: readonly Issued[]
  readonly inForce: boolean
}

/** The rows of the plan that ask for an instrument, with the last day of the plan. */
export const PLAN: readonly { readonly task: number; readonly day: string }[] = [
  { task: 1, day: '2016-12-31' },
  { task: 6, day: '2016-12-31' },
  { task: 10, day: '2016-12-31' },
  { task: 13, day: '2016-12-31' },
  { task: 16, day: '2017-12-31' },
]
export const SECTORS = [1, 2, 3] as const
export const FIRST = '2016-01-01'

export function holdsOn(row: Pick<Issued, 'effectiveOn' | 'untilDay'>, on: string): boolean {
  return row.effectiveOn <= on && (row.untilDay === undefined || on < row.untilDay)
}

/** A lane for each row of the plan and sector, its instruments oldest first. */
export function lanesOf(rows: readonly Issued[], today: string): readonly Lane[] {
  return PLAN.flatMap(({ task }) =>
    SECTORS.map(sector => {
      const its = rows
        .filter(row => row.task === task && row.sectors.includes(sector))
        .sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1))
      return { task, sector, rows: its, inForce: its.some(row => holdsOn(row, today)) }
    }),
  )
}

const DAY_MS = 86_400_000
const number = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY_MS

/** Where a day lies between the first and the last, 0–1. */
export function placeOf(day: string, last: string): number {
  const share = (number(day) - number(FIRST)) / (number(last) - number(FIRST))
  return Math.min(1, Math.max(0, share))
}

/** The last day drawn: today, or the latest day on which something begins or ends. */
export function lastDayOf(rows: readonly Issued[], today: string): string {
  return rows.flatMap(row => [row.effectiveOn, row.untilDay ?? '']).reduce((a, b) => (b > a ? b : a), today)
}

/** The first days of the years between. */
export function yearsUntil(last: string): readonly string[] {
  const [from, until] = [Number(FIRST.slice(0, 4)), Number(last.slice(0, 4))]
  return Array.from({ length: until - from + 1 }, (_, index) => `${from + index}-01-01`)
}
