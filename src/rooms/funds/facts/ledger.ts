import type { Day, Fen } from '../../../kernel/index.ts'

/** The small ledger: sums that move from one account to another. */

/**
 * Accounts of the ledger, by kind and number: what may be drawn of a cover, the general contractor's side of a project,
 * the issuer of a cover, the workers of a project who were paid; a county's fund, its treasury, an advance that is
 * decided and not yet paid, and the claim on the debtor after it is paid; the wage account of a project, whose other
 * movements are derived (see the view `wage_move`); the proceeds of a pledge, and the debtor who gave it.
 */
export type LedgerAccount = `${
  | 'cover'
  | 'contractor'
  | 'issuer'
  | 'workers'
  | 'fund'
  | 'treasury'
  | 'advance'
  | 'claim'
  | 'wage'
  | 'pledge'
  | 'debtor'}:${string}`

/** Why a sum moves. */
export const POSTING_REASONS = [
  'deposit-stored',
  'guarantee-filed',
  'drawn',
  'topped-up',
  'released',
  'returned',
  'fund-set-up',
  'fund-replenished',
  'advance-decided',
  'advance-paid',
  'advance-given-back',
  'recovered',
  'written-off',
  'pledge-realised',
  'pledge-paid',
  'pledge-given-back',
  'balance-returned',
] as const
export type PostingReason = (typeof POSTING_REASONS)[number]

/** One sum moved; amounts in fen. `cause` with `reason` says once and for all what it moved for. */
export type Posting = {
  readonly from: LedgerAccount
  readonly to: LedgerAccount
  readonly fen: Fen
  readonly on: Day
  readonly reason: PostingReason
  readonly cause: string
  readonly projectId?: string
  readonly workerId?: string
  readonly regionCode: number
  readonly sector: number
}

/** Kinds of account that never go below zero: what is not there cannot be drawn. */
const GUARDED: ReadonlySet<string> = new Set(['cover', 'fund', 'advance', 'claim', 'pledge'])

/** May this account hold less than nothing? The world outside the ledger may. */
export function isGuarded(account: LedgerAccount | string): boolean {
  return GUARDED.has(account.slice(0, account.indexOf(':')))
}
