import type { Fen } from '../../kernel/index.ts'
import type { BankResult, ItemState, OrderHead, OrderItem, Payable, PayableItem, UnpaidLine } from './facts.ts'

/** What follows from orders and the bank's answers: pure. */

/** Where an item stands: the latest day wins, and on one day a return wins over a payment. */
export function latestOf(results: readonly BankResult[]): { readonly state: ItemState; readonly result?: BankResult } {
  const latest = results.reduce<BankResult | undefined>(
    (best, one) => (best && !isLater(one, best) ? best : one),
    undefined,
  )
  return latest ? { state: latest.status, result: latest } : { state: 'underway' }
}

function isLater(one: BankResult, other: BankResult): boolean {
  return one.on > other.on || (one.on === other.on && one.status === 'returned')
}

/** Do two heads of one batch number agree? */
export function sameHead(a: OrderHead, b: OrderHead): boolean {
  return (
    a.projectId === b.projectId &&
    a.month === b.month &&
    a.orderedOn === b.orderedOn &&
    a.replacesBatchNo === b.replacesBatchNo
  )
}

/**
 * How an item stands to the one in the books under the same number of the same batch. A card that only one side names
 * does not make a difference.
 */
export function itemStanding(given: OrderItem, before: OrderItem | undefined): 'new' | 'known' | 'differs' {
  if (!before) return 'new'
  const sameCard = given.cardHash === null || before.cardHash === null || given.cardHash === before.cardHash
  const same = sameCard && given.workerId === before.workerId && given.amountFen === before.amountFen
  return same ? 'known' : 'differs'
}

export type ItemMatch<Item> =
  | { readonly kind: 'found'; readonly item: Item }
  | { readonly kind: 'item-unknown' | 'item-ambiguous' }
  | { readonly kind: 'amount-differs'; readonly ordered: Fen }
  | { readonly kind: 'card-differs'; readonly last4: string | null }

/**
 * The item a bank's answer by number is about.
 *
 * @param given     `cardHash` null where the bank names no card, or not in full
 * @param numbered  the item under the number
 */
export function matchByNumber<Item extends OrderItem>(
  given: { readonly amountFen: Fen; readonly cardHash: string | null },
  numbered: Item | undefined,
): ItemMatch<Item> {
  if (!numbered) return { kind: 'item-unknown' }
  if (numbered.amountFen !== given.amountFen) return { kind: 'amount-differs', ordered: numbered.amountFen }
  const other = given.cardHash !== null && numbered.cardHash !== null && given.cardHash !== numbered.cardHash
  return other ? { kind: 'card-differs', last4: numbered.cardLast4 } : { kind: 'found', item: numbered }
}

/**
 * The item a bank's answer by card is about: the only one of that card and sum.
 *
 * @param onCard  items of the batch ordered to the card, or to the worker who owns it
 */
export function matchByCard<Item extends OrderItem>(amountFen: Fen, onCard: readonly Item[]): ItemMatch<Item> {
  const [item, second] = onCard.filter(one => one.amountFen === amountFen)
  if (item) return second ? { kind: 'item-ambiguous' } : { kind: 'found', item }
  const [only, another] = onCard
  return only && !another ? { kind: 'amount-differs', ordered: only.amountFen } : { kind: 'item-unknown' }
}

/**
 * What may be ordered now: whole persons in the order of the sheets, as far as the account's money of the month goes;
 * the first it does not cover stops it for those after him, as reconciliation counts it. Who has no card of his own is
 * left out, and takes no money from the others.
 */
export function payableOf(given: {
  readonly isSealed: boolean
  readonly poolFen: Fen
  readonly lines: readonly UnpaidLine[]
}): Payable {
  const withCard = given.lines.filter(line => line.last4 !== null)
  let left = given.poolFen
  let isStopped = false
  const items: PayableItem[] = []
  const uncovered: { worker: string; fen: string }[] = []
  for (const { worker, employer, fen, last4 } of withCard) {
    isStopped ||= fen > left
    if (isStopped) uncovered.push({ worker, fen: String(fen) })
    else {
      left -= fen
      items.push({ worker, employer, fen: String(fen), last4: last4 ?? '' })
    }
  }
  const withoutCard = given.lines.filter(line => line.last4 === null).map(line => line.worker)
  return { isSealed: given.isSealed, poolFen: String(given.poolFen), items, uncovered, withoutCard }
}

/** Do two lists order the same sums to the same workers on the same cards? */
export function samePayable(a: readonly PayableItem[], b: readonly PayableItem[]): boolean {
  return JSON.stringify(a.map(payableKey)) === JSON.stringify(b.map(payableKey))
}

const payableKey = ({ worker, fen, last4 }: PayableItem) => [worker, fen, last4]
