import type { Fen } from '../../../kernel/index.ts'
import type { Posting } from '../facts/ledger.ts'

/** What follows from postings. Pure: the twin of the view `ledger_line`. */

/** The balance of every account that postings name, in fen. */
export function balancesOf(postings: readonly Pick<Posting, 'from' | 'to' | 'fen'>[]): ReadonlyMap<string, Fen> {
  const balances = new Map<string, Fen>()
  for (const { from, to, fen } of postings) {
    balances.set(from, (balances.get(from) ?? 0n) - fen)
    balances.set(to, (balances.get(to) ?? 0n) + fen)
  }
  return balances
}
