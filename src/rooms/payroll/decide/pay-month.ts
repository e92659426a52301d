import type { Month } from '../../../kernel/index.ts'
import type { PayMonth, PayRow, PayTerm } from '../facts/pay.ts'
import { expanded } from './expand.ts'
import { leavesOf } from './leave.ts'

type Recorded = Omit<PayRow, 'projectId' | 'workerId' | 'employerId' | 'isMember'>

/** A worker's month for the pay engine, from what is recorded: pure. */
export function payMonthOf(row: Recorded, month: Month): PayMonth {
  const bits = { seen: row.seen ?? 0, whole: row.whole ?? 0, half: row.half ?? 0, minutes: row.minutes ?? [] }
  return {
    month,
    ...expanded(bits, { month, enteredOn: row.enteredOn, leftOn: row.leftOn }),
    terms: termsOf(row),
    leaves: leavesOf(row.leaves ?? [], month),
    pieces: (row.pieces ?? []).map(piece => ({
      ...piece,
      hundredths: BigInt(piece.hundredths),
      unitFen: BigInt(piece.unitFen),
    })),
    deductionFen: 0n,
  }
}

/** Terms and day rates in one list; terms win over a day rate of the same day. A day rate is a day as agreed. */
export function termsOf(row: Pick<PayRow, 'terms' | 'rates'>): readonly PayTerm[] {
  const terms = (row.terms ?? []).map(
    (term): PayTerm => ({
      ...term,
      rateFen: BigInt(term.rateFen),
      instalmentFen: term.instalmentFen === null ? null : BigInt(term.instalmentFen),
    }),
  )
  const taken = new Set(terms.map(term => term.from))
  const rates = (row.rates ?? [])
    .filter(rate => !taken.has(rate.from))
    .map(({ from, rateFen }): PayTerm => ({ ...PLAIN, from, rateFen: BigInt(rateFen) }))
  return [...terms, ...rates].toSorted((a, b) => (a.from < b.from ? -1 : 1))
}

const PLAIN = { kind: 'day', hours: 'agreed', breakMinutes: 0, instalmentFen: null, until: null } as const
