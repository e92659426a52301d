import type { BoardRow, TaskState } from '../../api-types.ts'
import type { Words } from '../../text/words.tsx'

/** Reading the board: percentages, targets, counts of states. */

/** A target as per cent; the server may say 0.98 or 98. */
export function targetPercent(target: number | undefined): number | undefined {
  if (target === undefined) return undefined
  return Math.round((target <= 1 ? target * 100 : target) * 10) / 10
}

export function percentOf(part: {
  readonly numerator: number | string
  readonly denominator: number | string
}): number | undefined {
  const whole = Number(part.denominator)
  return whole === 0 ? undefined : Math.round((Number(part.numerator) / whole) * 1000) / 10
}

export function figureText(row: BoardRow): string {
  if (!row.figure) return ''
  const percent = percentOf(row.figure)
  return percent === undefined ? '–' : `${percent.toFixed(1)}%`
}

/** The due year of a row: a year, a day, or none for a continuous duty. */
export function dueText(row: BoardRow, words: Words): string {
  const year = row.due === undefined || row.due === null ? '' : String(row.due).slice(0, 4)
  return year ? words.t.board.due(year) : words.t.board.continuous
}

export function countStates(rows: readonly BoardRow[]): Readonly<Record<TaskState, number>> {
  const counts: Record<TaskState, number> = { done: 0, 'on-time': 0, 'at-risk': 0, overdue: 0, continuous: 0 }
  for (const row of rows) counts[row.state] += 1
  return counts
}

/** The number of rows each category spans, at its first row. */
export function spansOf(rows: readonly BoardRow[]): ReadonlyMap<number, number> {
  const spans = new Map<number, number>()
  let first: BoardRow | undefined
  for (const row of rows) {
    if (first?.category.zh !== row.category.zh) first = row
    spans.set(first.no, (spans.get(first.no) ?? 0) + 1)
  }
  return spans
}
