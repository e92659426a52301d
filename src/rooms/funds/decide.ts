import { addToMonth, type Day, type Month, monthOf } from '../../kernel/index.ts'
import type { StandingAccount, Transfer } from './facts.ts'

/** What follows from an account or a transfer and what stands already: pure. */

/** An account number as it is stored: digits only, without the spaces and hyphens people write. */
export function normalAccount(text: string): string {
  return text.normalize('NFKC').replace(/[\s-]/g, '')
}

/** Days of an account in an order that cannot be: filed or closed before it was opened. */
export function dayOutOfOrder(given: {
  readonly openedOn: Day
  readonly filedOn?: Day
  readonly closedOn?: Day
}): 'filedOn' | 'closedOn' | undefined {
  if (given.filedOn !== undefined && given.filedOn < given.openedOn) return 'filedOn'
  return given.closedOn !== undefined && given.closedOn < given.openedOn ? 'closedOn' : undefined
}

/** How an account stands to the one in the books under the same number. */
export type AccountStanding = 'new' | 'known' | 'changed' | 'opened-differs'

/**
 * An account sent again adds what was missing: the day it was filed, the day it was closed, a bank's new name. The
 * day it was opened decides whether it was opened in time, so another one is no correction to be made in passing.
 */
export function accountStanding(given: StandingAccount, before: StandingAccount | undefined): AccountStanding {
  if (!before) return 'new'
  const proves = before.openedSupposed && !given.openedSupposed
  if (given.openedOn !== before.openedOn && !given.openedSupposed && !proves) return 'opened-differs'
  const same =
    !proves &&
    given.bankCode === before.bankCode &&
    given.bankName === before.bankName &&
    (given.filedOn ?? before.filedOn) === before.filedOn &&
    (given.closedOn ?? before.closedOn) === before.closedOn &&
    (given.agreementOn ?? before.agreementOn) === before.agreementOn
  return same ? 'known' : 'changed'
}

/**
 * How a transfer stands to the one in the books under the same reference. Money that arrived is never changed, only
 * added to.
 */
export function transferStanding(given: Transfer, before: Transfer | undefined): 'new' | 'known' | 'differs' {
  if (!before) return 'new'
  const same = given.amountFen === before.amountFen && given.month === before.month && given.on === before.on
  return same ? 'known' : 'differs'
}

/** Labour cost may come before its month, but not for a month more than a year ahead: that is a slip of the pen. */
export function isMonthTooFar(month: Month, on: Day): boolean {
  return month > addToMonth(monthOf(on), MONTHS_AHEAD)
}

const MONTHS_AHEAD = '正二三四五六七八九十冬腊'.length

/** A sum of a transfer that is no sum. */
export function sumFlaw(text: string): 'amount-not-positive' | 'amount-not-number' | undefined {
  if (ZERO_OR_LESS.test(text)) return 'amount-not-positive'
  return WHOLE_FEN.test(text) ? undefined : 'amount-not-number'
}

/** Whole fen above zero, at most sixteen digits: a hundred thousand milliard yuan. */
const WHOLE_FEN = /^[1-9]\d{0,15}$/
const ZERO_OR_LESS = /^(-\s*\d.*|0+)$/
