import type { AnswerOf } from '../../api-types.ts'
import { daysFrom } from '../../calendar.ts'

/** The balance of an emergency fund over time: a step at each posting. Pure. */

export type Fund = AnswerOf<'funds/fund'>
export type Step = {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly on: string
  readonly fen: string
}
export type CurvePlan = {
  readonly width: number
  readonly height: number
  /** The path of the balance, from the first posting to today. */
  readonly path: string
  readonly steps: readonly Step[]
  readonly sizeY: number | undefined
  readonly todayX: number
}

const TOP = 16
const BOTTOM = 18
const RIGHT = 8

/** Where the balance stands on a drawing of that size. */
export function curvePlan(
  fund: Pick<Fund, 'curve' | 'day' | 'sizeFen'>,
  width: number,
  height: number,
): CurvePlan | undefined {
  const [first] = fund.curve
  if (!first) return undefined
  const size = BigInt(fund.sizeFen ?? '0')
  const most = fund.curve.reduce((max, point) => (BigInt(point.fen) > max ? BigInt(point.fen) : max), size)
  const days = Math.max(1, daysFrom(first.on, fund.day))
  const xOf = (on: string) => (daysFrom(first.on, on) / days) * (width - RIGHT)
  // Fen exceed what a number holds exactly only beyond ninety milliard yuan; a drawing needs six digits.
  const yOf = (fen: bigint) =>
    TOP + (1 - Number((fen * 1_000_000n) / (most || 1n)) / 1_000_000) * (height - TOP - BOTTOM)
  const steps = fund.curve.map((point, n) => ({
    key: `${point.on}-${n}`,
    x: xOf(point.on),
    y: yOf(BigInt(point.fen)),
    on: point.on,
    fen: point.fen,
  }))
  const path = steps.map((step, n) => (n === 0 ? `M${step.x},${step.y}` : `H${step.x}V${step.y}`)).join('')
  const todayX = width - RIGHT
  return {
    width,
    height,
    path: `${path}H${todayX}`,
    steps,
    sizeY: fund.sizeFen === undefined ? undefined : yOf(size),
    todayX,
  }
}
