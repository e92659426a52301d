import { type Day, dayInMonth, daysInMonth, type Month } from '../../../kernel/index.ts'
import { halvesOf } from '../decide.ts'
import type { PayMonth } from '../facts/pay.ts'

/** The bitmaps of a worker's month, day by day: pure. */

type Bits = {
  readonly seen: number
  readonly whole: number
  readonly half: number
  /** One number for each bit of `seen`, in order. */
  readonly minutes: readonly number[]
}
type Span = { readonly month: Month; readonly enteredOn: Day | null; readonly leftOn: Day | null }

/** Half days, minutes and employment of each day. */
export function expanded(bits: Bits, span: Span): Pick<PayMonth, 'halves' | 'minutes' | 'employed'> {
  let at = 0
  const minutes = Array.from({ length: daysInMonth(span.month) }, (_, index) => {
    if (((bits.seen >> index) & 1) === 0) return null
    const its = bits.minutes[at] ?? null
    at += 1
    return its
  })
  const employed = minutes.map((_, index) => {
    const on = dayInMonth(span.month, index + 1)
    return (span.enteredOn === null || span.enteredOn <= on) && (span.leftOn === null || on <= span.leftOn)
  })
  return { halves: halvesOf(bits.whole, bits.half, span.month), minutes, employed }
}
