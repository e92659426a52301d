import type { AnswerOf } from '../../api-types.ts'
import { addDays, addMonths, daysFrom, firstOf } from '../../calendar.ts'

/**
 * The cover time line: one row a need, its stretches of days covered and not covered; under it one line a paper. Pure.
 */

export type Money = AnswerOf<'funds/projectMoney'>
export type CoverLine = Money['lines'][number]
export type Paper = Money['covers'][number]

export type Stretch = {
  readonly x: number
  readonly width: number
  readonly from: string
  readonly until: string
  readonly fen: string
  readonly look: 'covered' | 'short' | 'none'
}
export type PaperBar = {
  readonly paper: Paper
  readonly x1: number
  readonly x2: number
  /** Its term has no end, or goes on beyond the drawing. */
  readonly goesOn: boolean
}
export type CoverRowPlan = {
  readonly line: CoverLine
  readonly stretches: readonly Stretch[]
  readonly papers: readonly PaperBar[]
}
export type CoverPlan = {
  readonly width: number
  readonly from: string
  readonly until: string
  readonly todayX: number
  readonly completesX: number | undefined
  readonly months: readonly { readonly month: string; readonly x: number }[]
  readonly rows: readonly CoverRowPlan[]
}

/** Days drawn before the first and after the last one that matters. */
const MARGIN_DAYS = 10
/** A term of years does not squeeze the past: at most this much of the future is drawn. */
const FUTURE_DAYS = 400
/** Month names closer than this would run into each other. */
const MONTH_PIXELS = 84

/** Where everything stands on a drawing of that width. */
export function coverPlan(money: Money, width: number): CoverPlan {
  const days = [
    ...money.needs.map(need => need.dueOn),
    ...money.covers.flatMap(cover => [cover.filedOn, ...(cover.until ? [cover.until] : [])]),
    ...(money.completesOn ? [money.completesOn] : []),
    money.day,
  ]
  const furthest = addDays(money.day, FUTURE_DAYS)
  const first = days.reduce((a, b) => (b < a ? b : a))
  const last = days.reduce((a, b) => (b > a ? b : a))
  const from = addDays(first, -MARGIN_DAYS)
  const until = last > furthest ? furthest : addDays(last, MARGIN_DAYS)
  const scale = width / Math.max(1, daysFrom(from, until))
  const xOf = (value: string) => Math.min(width, Math.max(0, daysFrom(from, value) * scale))
  return {
    width,
    from,
    until,
    todayX: xOf(money.day),
    completesX: money.completesOn ? xOf(money.completesOn) : undefined,
    months: monthsOf(from, until, scale)
      .map(month => ({ month, x: xOf(firstOf(month)) }))
      .filter(({ x }) => x + MONTH_PIXELS <= width && (x > xOf(money.day) + 20 || x < xOf(money.day) - MONTH_PIXELS)),
    rows: money.lines
      .filter(line => line.requiredFen !== '0' || money.covers.some(cover => cover.kind === line.kind))
      .map(line => ({
        line,
        stretches: line.segments.map(segment => ({
          x: xOf(segment.from),
          width: Math.max(2, xOf(addDays(segment.until, 1)) - xOf(segment.from)),
          from: segment.from,
          until: segment.until,
          fen: segment.fen,
          look: segment.enough ? 'covered' : segment.fen === '0' ? 'none' : 'short',
        })),
        papers: money.covers
          .filter(cover => cover.kind === line.kind)
          .map(paper => ({
            paper,
            x1: xOf(paper.filedOn),
            x2: paper.until ? xOf(addDays(paper.until, 1)) : width,
            goesOn: paper.until === undefined || paper.until > until,
          })),
      })),
  }
}

function monthsOf(from: string, until: string, scale: number): readonly string[] {
  const step = Math.max(1, Math.ceil(MONTH_PIXELS / (scale * 30)))
  const months: string[] = []
  for (let month = addMonths(from.slice(0, 7), 1); firstOf(month) <= until; month = addMonths(month, step))
    months.push(month)
  return months
}

/** What is missing today of a line, in fen. */
export function missingFen(line: CoverLine): bigint {
  const missing = BigInt(line.requiredFen) - BigInt(line.coveredFen)
  return missing > 0n ? missing : 0n
}

/** Is the line's day to have it in place over, and is it not covered? */
export function isOpen(money: Money, line: CoverLine): boolean {
  const due = money.needs.find(need => need.kind === line.kind)?.dueOn
  return due !== undefined && due < money.day && missingFen(line) > 0n
}
