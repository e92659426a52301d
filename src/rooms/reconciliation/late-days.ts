import { type Day, daysBetween } from '../../kernel/index.ts'
import type { GapKind, LateDays, LateHolder } from './facts.ts'

/**
 * Each day after the pay day, counted against one party, to the day of credit (house rule of board row 11). Money
 * that arrived: days a late transfer cost are the owner's, days a sheet was then sealed late and days the order came
 * late are the general contractor's, the rest is the bank's. Open gaps count against whoever's turn it is, and still
 * run. Pure.
 */

export type MonthDays = {
  readonly payDue: Day
  readonly transferDue: Day
  readonly sealedOn?: Day | null
  readonly transferredOn?: Day | null
  readonly orderedOn?: Day | null
  readonly arrivedOn?: Day | null
}
export type OpenGap = { readonly kind: GapKind; readonly cause: string; readonly since: Day }

type Cell = { readonly holder: LateHolder; readonly station: LateDays['station'] }

const OWNER: Cell = { holder: 'owner', station: 'funded' }
const SHEET: Cell = { holder: 'contractor', station: 'due' }
const ORDER: Cell = { holder: 'contractor', station: 'ordered' }
const BANK: Cell = { holder: 'bank', station: 'arrived' }

function after(due: Day, happened: Day | null | undefined): number {
  return happened ? Math.max(0, daysBetween(due, happened)) : 0
}

/** How the late days of money that arrived fall on the parties; they add up to the days it was late. */
export function paidLate(month: MonthDays): readonly LateDays[] {
  const late = after(month.payDue, month.arrivedOn)
  const owner = Math.min(late, after(month.transferDue, month.transferredOn))
  const sheet = Math.min(late - owner, Math.max(0, after(month.payDue, month.sealedOn) - owner))
  const order = Math.min(late - owner - sheet, Math.max(0, after(month.payDue, month.orderedOn) - owner - sheet))
  const counted: readonly (readonly [Cell, number])[] = [
    [OWNER, owner],
    [SHEET, sheet],
    [ORDER, order],
    [BANK, late - owner - sheet - order],
  ]
  return counted.filter(([, days]) => days > 0).map(([cell, days]) => ({ ...cell, days, running: false }))
}

/** Where an open gap of money is held; undefined where no money is owed. A return is the contractor's. */
export function holderOf(gap: Pick<OpenGap, 'kind' | 'cause'>): Cell | undefined {
  switch (gap.kind) {
    case 'not-due':
      return SHEET
    case 'not-funded':
      return OWNER
    case 'not-ordered':
      return ORDER
    case 'not-arrived':
      return gap.cause.startsWith('returned') ? ORDER : BANK
    case 'not-registered':
    case 'not-worked':
      return undefined
    default:
      return gap.kind satisfies never
  }
}

/**
 * All late days of a month on a day. While a gap is open only open gaps count, once a place: the longest of them.
 */
export function lateDays(month: MonthDays, gaps: readonly OpenGap[], on: Day): readonly LateDays[] {
  const running = [OWNER, SHEET, ORDER, BANK].flatMap((cell): readonly LateDays[] => {
    const days = gaps
      .filter(gap => holderOf(gap) === cell)
      .map(gap => daysBetween(gap.since > month.payDue ? gap.since : month.payDue, on))
    const longest = Math.max(0, ...days)
    return longest > 0 ? [{ ...cell, days: longest, running: true }] : []
  })
  return running.length > 0 ? running : paidLate(month)
}
