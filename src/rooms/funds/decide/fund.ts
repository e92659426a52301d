import { type Day, daysBetween, type Fen, type LawBook } from '../../../kernel/index.ts'
import { emergencyFund } from '../../../law/duties/project-money.ts'
import type { AdvanceFacts, AdvanceLine } from '../facts/fund.ts'
import { fullBook } from './covers.ts'

/** What follows from an advance: what the law grants, what is open of it. Pure. */

/**
 * What each worker may be advanced.
 *
 * 条例第六十三条：先行垫付部分工资或者基本生活费，依法追偿。
 *
 * @param district  division whose minimum wage limits the sum a worker
 * @param fundFen   what is free in the fund
 * @source reg724 art. 63; the limits are settings
 */
export function grantsOf(
  law: LawBook,
  given: {
    readonly facts: Pick<AdvanceFacts, 'reason' | 'lines'>
    readonly district: number
    readonly fundFen: Fen
    readonly on: Day
  },
): { readonly mayAdvance: boolean; readonly grants: readonly Fen[] } {
  const { answer } = emergencyFund(fullBook(law).at(given.on), {
    district: String(given.district) as never,
    cannotPay: given.facts.reason === 'cannotPay',
    absconded: given.facts.reason === 'absconded',
    owedFen: given.facts.lines.map(line => BigInt(line.owedFen)),
    fundFen: given.fundFen,
  })
  return { mayAdvance: answer.mayAdvance, grants: answer.perWorkerFen }
}

export function sumFen(sums: readonly string[]): string {
  return String(sums.reduce((sum, fen) => sum + BigInt(fen), 0n))
}

/** What was granted and not paid. */
export function unpaidFen(lines: readonly AdvanceLine[]): string {
  return sumFen(lines.filter(line => line.paidOn === null).map(line => line.grantedFen))
}

/** What was paid and is not recovered yet. */
export function claimFen(facts: Pick<AdvanceFacts, 'paidFen' | 'recoveredFen'>): Fen {
  return BigInt(facts.paidFen) - BigInt(facts.recoveredFen)
}

/** Days from the decision until the last worker had his money; undefined while somebody waits. */
export function daysToCard(facts: Pick<AdvanceFacts, 'lines' | 'decidedOn'>): number | undefined {
  const granted = facts.lines.filter(line => line.grantedFen !== '0')
  const last = granted.reduce<Day | null>(
    (latest, line) => (line.paidOn !== null && (latest === null || line.paidOn > latest) ? line.paidOn : latest),
    null,
  )
  const isPaid = granted.length > 0 && granted.every(line => line.paidOn !== null)
  return facts.decidedOn !== null && isPaid && last !== null ? daysBetween(facts.decidedOn, last) : undefined
}
