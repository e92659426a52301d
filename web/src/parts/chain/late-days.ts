import type { ChainMonth } from '../../api-types.ts'
import { daysFrom } from '../../calendar.ts'
import { gapsOn, isMoneyGap } from './months.ts'

/**
 * Each day after pay-day, counted against one party, to the day of credit (faces §3.2). Paid months: days that a
 * late transfer cost are the owner's, days the order then came late are the general contractor's, the rest is the
 * bank's. Open gaps count against whoever's turn it is, and are still counting.
 */

export type Holder = 'owner' | 'contractor' | 'bank'
export const HOLDERS = ['owner', 'contractor', 'bank'] as const satisfies readonly Holder[]
export type LateDays = { readonly holder: Holder; readonly days: number; readonly running: boolean }

const HOLDER_OF_KIND: Record<string, Holder> = {
  'not-due': 'contractor',
  'not-funded': 'owner',
  'not-ordered': 'contractor',
}

/**
 * Who holds a gap: the first station that stopped it; a return is in the hands of the general contractor's wage
 * officer.
 */
export function holderOf(kind: string, cause: string): Holder {
  if (kind === 'not-arrived') return cause.startsWith('return') ? 'contractor' : 'bank'
  return HOLDER_OF_KIND[kind] ?? 'contractor'
}

/** How the late days of money that did arrive fall on the parties. */
export function paidLate(month: ChainMonth): readonly LateDays[] {
  const late = month.arrivedOn ? Math.max(0, daysFrom(month.payDue, month.arrivedOn)) : 0
  if (late === 0) return []
  const owner = month.transferredOn ? Math.min(late, Math.max(0, daysFrom(month.transferDue, month.transferredOn))) : 0
  const ordered = month.orderedOn ? Math.max(0, daysFrom(month.payDue, month.orderedOn)) : 0
  const contractor = Math.min(late - owner, Math.max(0, ordered - owner))
  const days: Record<Holder, number> = { owner, contractor, bank: late - owner - contractor }
  return HOLDERS.filter(holder => days[holder] > 0).map(holder => ({ holder, days: days[holder], running: false }))
}

/** All late days of a month on a day: at most one running count a party (the longest of its gaps). */
export function lateDaysOf(month: ChainMonth, day: string): readonly LateDays[] {
  const running = new Map<Holder, number>()
  for (const gap of gapsOn(month, day)) {
    if (!isMoneyGap(gap.kind)) continue
    for (const part of gap.parts) {
      const from = part.since > month.payDue ? part.since : month.payDue
      const holder = holderOf(gap.kind, part.cause)
      running.set(holder, Math.max(running.get(holder) ?? 0, daysFrom(from, day)))
    }
  }
  const open = HOLDERS.filter(holder => (running.get(holder) ?? 0) > 0).map(holder => ({
    holder,
    days: running.get(holder) ?? 0,
    running: true,
  }))
  return open.length > 0 ? open : paidLate(month)
}
