import type { BoardRow, Label, TaskState } from '../../api-types.ts'
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
  return row.due === null ? words.t.board.continuous : words.t.board.due(row.due.slice(0, 4))
}

export function countStates(rows: readonly BoardRow[]): Readonly<Record<TaskState, number>> {
  const counts: Record<TaskState, number> = { done: 0, 'on-time': 0, 'at-risk': 0, overdue: 0, continuous: 0 }
  for (const row of rows) counts[row.state] += 1
  return counts
}

/** Does a unit count fen? Then amounts are said in 万元 (millions in English), with one decimal. */
function isMoney(unit: Label): boolean {
  return unit.zh.startsWith('分')
}

function bigMoney(fen: number, words: Words): string {
  const scaled = words.lang === 'zh' ? fen / 1_000_000 : fen / 100_000_000
  const [whole = '0', tenth = '0'] = scaled.toFixed(1).split('.')
  const amount = `${words.count(BigInt(whole))}.${tenth}`
  return words.lang === 'zh' ? `${amount} 万元` : `¥${amount} million`
}

/** An amount without what it counts: `29,902.3 万元`, `143`. */
export function amountOf(value: number, unit: Label, words: Words): string {
  return isMoney(unit) ? bigMoney(value, words) : words.count(value)
}

/** An amount with what it counts: `29,902.3 万元进本人卡`, `143 人已登记`. */
export function quantity(value: number, unit: Label, words: Words): string {
  if (!isMoney(unit)) return `${words.count(value)} ${words.pick(unit)}`
  return words.lang === 'zh'
    ? `${bigMoney(value, words)}${unit.zh.slice(1)}`
    : `${bigMoney(value, words)} ${unit.en.replace(/^fen (of )?/, '')}`
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
