import { type Day, monthOf } from '../../../kernel/index.ts'
import type { PayKind } from '../facts/pay.ts'

/** Whether terms of pay hang together: pure. */

type Given = {
  readonly kind: PayKind
  readonly from: Day
  readonly until?: Day
  readonly rateFen?: string
  readonly instalmentFen?: string
}
export type TermFlaw = 'rate-missing' | 'term-backwards' | 'instalment-missing' | 'instalment-over'

/**
 * Why terms cannot stand.
 *
 * 江苏省工资支付条例第十三条：完成工作任务超过一个月的，应当按月预付。
 */
export function termFlaw(given: Given): TermFlaw | undefined {
  const rate = BigInt(given.rateFen ?? 0)
  if (given.kind !== 'piece' && rate <= 0n) return 'rate-missing'
  if (given.until !== undefined && given.until < given.from) return 'term-backwards'
  if (given.kind !== 'lump') return undefined
  if (given.until === undefined) return 'instalment-missing'
  const isLong = monthOf(given.until) > monthOf(given.from)
  if (isLong && BigInt(given.instalmentFen ?? 0) <= 0n) return 'instalment-missing'
  return BigInt(given.instalmentFen ?? 0) > rate ? 'instalment-over' : undefined
}
