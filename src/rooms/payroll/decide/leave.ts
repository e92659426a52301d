import { addMonths, dayInMonth, daysInMonth, type Month } from '../../../kernel/index.ts'
import type { DayLeave, LeaveSpan } from '../facts/pay.ts'

/** Leave as it is recorded, day by day: pure. */

/**
 * What leave each day of a month is.
 *
 * 江苏省工资支付条例第三十一条：停工在一个工资支付周期以内的照付工资；超过的，没有安排工作的按不低于最低工资标准的百分之八十支付生活费。
 */
export function leavesOf(spans: readonly LeaveSpan[], month: Month): readonly (DayLeave | null)[] {
  return Array.from({ length: daysInMonth(month) }, (_, index) => {
    const on = dayInMonth(month, index + 1)
    const span = spans.findLast(one => one.from <= on && on <= one.until)
    if (!span) return null
    return span.kind === 'stoppage' && on >= addMonths(span.from, 1) ? 'long-stoppage' : span.kind
  })
}
