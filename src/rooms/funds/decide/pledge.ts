import type { Fen } from '../../../kernel/index.ts'
import type { Owed, PledgePayment } from '../facts/pledge.ts'

/** What follows from a pledge: who is paid what of its proceeds. Pure. */

/**
 * What the balance gives each: the oldest debt first, nobody more than he is owed, never more than there is.
 *
 * @param owed  oldest first
 * @returns     fen for each, in the same order
 */
export function planOf(owed: readonly Pick<Owed, 'fen'>[], balance: Fen): readonly Fen[] {
  let left = balance
  return owed.map(({ fen }) => {
    const part = BigInt(fen) < left ? BigInt(fen) : left
    left -= part
    return part
  })
}

export function paidOf(payments: readonly Pick<PledgePayment, 'fen'>[]): Fen {
  return payments.reduce((sum, payment) => sum + BigInt(payment.fen), 0n)
}

/** A certificate number as it is compared: without spaces, dashes and case. */
export function assetKeyOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\-—_]/g, '')
    .toUpperCase()
}
