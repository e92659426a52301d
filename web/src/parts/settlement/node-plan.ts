import type { AnswerOf } from '../../api-types.ts'
import { addDays, addMonths, daysFrom, firstOf } from '../../calendar.ts'

/** Where the nodes of a contract stand on a time line: planned, under review, in the term of payment, paid. Pure. */

export type Node = AnswerOf<'funds/projectNodes'>['nodes'][number]

export type Bar = { readonly x: number; readonly width: number; readonly look: 'review' | 'pay' | 'late' }
export type NodeLane = {
  readonly node: Node
  readonly plannedX: number
  readonly bars: readonly Bar[]
  readonly paidX: number | undefined
}
export type NodePlan = {
  readonly width: number
  readonly todayX: number
  readonly months: readonly { readonly month: string; readonly x: number }[]
  readonly lanes: readonly NodeLane[]
}

const MARGIN_DAYS = 12
const MONTH_PIXELS = 84

/** The lanes of a drawing of that width. */
export function nodePlan(nodes: readonly Node[], today: string, width: number): NodePlan {
  const days = [
    today,
    ...nodes.flatMap(node => [
      node.plannedOn,
      ...[node.appliedOn, node.reviewBy, node.payBy, node.leastPaidOn].flatMap(one => one ?? []),
    ]),
  ]
  const from = addDays(
    days.reduce((a, b) => (b < a ? b : a)),
    -MARGIN_DAYS,
  )
  const until = addDays(
    days.reduce((a, b) => (b > a ? b : a)),
    MARGIN_DAYS,
  )
  const scale = width / Math.max(1, daysFrom(from, until))
  const xOf = (value: string) => Math.min(width, Math.max(0, daysFrom(from, value) * scale))
  const todayX = xOf(today)
  return {
    width,
    todayX,
    months: monthsOf(from, until, scale)
      .map(month => ({ month, x: xOf(firstOf(month)) }))
      .filter(({ x }) => x + MONTH_PIXELS <= width && (x > todayX + 20 || x < todayX - MONTH_PIXELS)),
    lanes: nodes.map(node => ({
      node,
      plannedX: xOf(node.plannedOn),
      bars: stretches(node, today).map(({ start, end, look }) => ({
        x: xOf(start),
        width: Math.max(2, xOf(end) - xOf(start)),
        look,
      })),
      paidX: node.leastPaidOn && node.stage === 'paid' ? xOf(node.leastPaidOn) : undefined,
    })),
  }
}

type Stretch = { readonly start: string; readonly end: string; readonly look: Bar['look'] }

/** The review up to its end or deadline, the term of payment, and what ran beyond either. */
export function stretches(node: Node, today: string): readonly Stretch[] {
  const found: Stretch[] = []
  const run = (start: string | undefined, by: string | undefined, end: string, look: 'review' | 'pay') => {
    if (start === undefined) return
    const within = by !== undefined && by < end ? by : end
    if (within > start) found.push({ start, end: within, look })
    if (by !== undefined && end > by) found.push({ start: by, end, look: 'late' })
  }
  if (node.stage === 'planned') run(node.plannedOn, node.plannedOn, today, 'review')
  run(node.appliedOn, node.reviewBy, node.reviewedOn ?? today, 'review')
  if (node.reviewedOn !== undefined && node.confirmedFen !== '0')
    run(node.reviewedOn, node.payBy, node.stage === 'paid' ? (node.leastPaidOn ?? today) : today, 'pay')
  return found
}

function monthsOf(from: string, until: string, scale: number): readonly string[] {
  const step = Math.max(1, Math.ceil(MONTH_PIXELS / (scale * 30)))
  const months: string[] = []
  for (let month = addMonths(from.slice(0, 7), 1); firstOf(month) <= until; month = addMonths(month, step))
    months.push(month)
  return months
}

/** The sum a node stands for at its stage, in fen. */
export function sumOf(node: Node): bigint {
  switch (node.stage) {
    case 'planned':
      return BigInt(node.plannedFen)
    case 'review':
      return BigInt(node.measuredFen)
    case 'disputed':
      return BigInt(node.disputedFen)
    case 'pay':
      return BigInt(node.leastFen) - BigInt(node.paidFen)
    default:
      return BigInt(node.paidFen)
  }
}
