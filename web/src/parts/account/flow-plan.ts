import type { AnswerOf } from '../../api-types.ts'
import { daysFrom } from '../../calendar.ts'

/** What came in and went out of a wage account by day, and the balance after each. Pure. */

export type Account = AnswerOf<'funds/account'>
export type FlowBar = {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly height: number
  readonly isIn: boolean
}
export type FlowPlan = {
  readonly width: number
  readonly zeroY: number
  readonly bars: readonly FlowBar[]
  readonly path: string
  readonly firstOn: string
}

const TOP = 8
const BOTTOM = 20
const RIGHT = 10
const DIGITS = 1_000_000n

/** Bars up for what came in, down for what went out, and the line of the balance; undefined when nothing moved. */
export function flowPlan(account: Pick<Account, 'curve' | 'day'>, width: number, height: number): FlowPlan | undefined {
  const [first] = account.curve
  if (!first) return undefined
  const sums = account.curve.map(point => ({
    on: point.on,
    inFen: BigInt(point.inFen),
    outFen: BigInt(point.outFen),
    balance: BigInt(point.balanceFen),
  }))
  const large = (fens: readonly bigint[]) => fens.reduce((most, fen) => (fen > most ? fen : most), 0n)
  const up = large(sums.flatMap(point => [point.inFen, point.balance]))
  const down = large(sums.flatMap(point => [point.outFen, -point.balance]))
  const span = up + down || 1n
  const room = height - TOP - BOTTOM
  const size = (fen: bigint) => (Number((fen * DIGITS) / span) / Number(DIGITS)) * room
  const zeroY = TOP + size(up)
  const days = Math.max(1, daysFrom(first.on, account.day))
  const xOf = (on: string) => (daysFrom(first.on, on) / days) * (width - RIGHT)
  const bars = sums.flatMap(point => {
    const x = xOf(point.on)
    const came = size(point.inFen)
    return [
      ...(point.inFen > 0n ? [{ key: `${point.on}+`, x, y: zeroY - came, height: came, isIn: true }] : []),
      ...(point.outFen > 0n ? [{ key: `${point.on}-`, x, y: zeroY, height: size(point.outFen), isIn: false }] : []),
    ]
  })
  const path = sums
    .map((point, n) => {
      const y = zeroY - size(point.balance)
      return n === 0 ? `M${xOf(point.on)},${zeroY}V${y}` : `H${xOf(point.on)}V${y}`
    })
    .join('')
  return { width, zeroY, bars, path: `${path}H${width - RIGHT}`, firstOn: first.on }
}
