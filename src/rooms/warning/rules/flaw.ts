import type { MonthFlaw, RuleMonth } from '../facts.ts'

/** The people and money of some kinds of flaw of a month together; a person with two of them counts twice. */
export function flawOf(month: RuleMonth, kinds: readonly string[]): MonthFlaw {
  return kinds
    .map(kind => month.pay?.flaws[kind] ?? { people: 0, fen: 0n })
    .reduce((sum, one) => ({ people: sum.people + one.people, fen: sum.fen + one.fen }))
}
