import type { Fen } from '../../../kernel/index.ts'
import type { Flow, FlowPart, StandingLine } from '../facts/accounts.ts'

/** What follows from the movements of a wage account. Pure. */

/** What an account holds by its movements, in fen; below zero where more went out than is known to have come in. */
export function balanceOf({ inFen, paidFen, outsideFen, cashFen, closedFen }: Flow): Fen {
  return inFen - paidFen - outsideFen - cashFen - closedFen
}

/**
 * Where each fen of an account is: with the workers, waiting in the account for a stated reason, or gone somewhere the
 * law does not allow. What went out beyond all that is known to have come in is not explained.
 *
 * 条例第二十六条：专用账户专项用于支付该工程建设项目农民工工资。
 *
 * @returns  parts in fen; all but `unexplained` add up to what came in plus what is not explained
 */
export function flowParts(flow: Flow): ReadonlyMap<FlowPart, Fen> {
  const balance = balanceOf(flow)
  let left = balance > 0n ? balance : 0n
  const hold = (wanted: Fen): Fen => {
    const held = wanted < left ? (wanted > 0n ? wanted : 0n) : left
    left -= held
    return held
  }
  const awaiting = hold(flow.awaitingFen)
  const returned = hold(flow.returnedFen)
  const notOrdered = hold(flow.notOrderedFen)
  return new Map<FlowPart, Fen>([
    ['paid', flow.paidFen],
    ['awaiting', awaiting],
    ['returned', returned],
    ['notOrdered', notOrdered],
    ['kept', left],
    ['closed', flow.closedFen],
    ['cash', flow.cashFen],
    ['outside', flow.outsideFen],
    ['unexplained', balance < 0n ? -balance : 0n],
  ])
}

/** Explained of all that was found with workers, in the account or elsewhere, in parts of `whole`. */
export function explainedOf(flow: Flow, whole: Fen): number {
  const unexplained = flowParts(flow).get('unexplained') ?? 0n
  const all = flow.inFen + unexplained
  return all === 0n ? Number(whole) : Number((flow.inFen * whole) / all)
}

/** How a line of a statement stands to the one in the books under its serial. */
export function lineStanding(
  given: StandingLine,
  before: StandingLine | undefined,
): 'new' | 'known' | 'found' | 'differs' {
  if (!before) return 'new'
  const same =
    given.on === before.on &&
    given.direction === before.direction &&
    given.amountFen === before.amountFen &&
    given.method === before.method
  if (!same) return 'differs'
  return before.workerId === null && given.workerId !== null ? 'found' : 'known'
}

/** A balance against what is needed, in basis points of `whole`; undefined when nothing is needed. */
export function shareOfNeed(balanceFen: Fen, needFen: Fen, whole: Fen): number | undefined {
  if (needFen <= 0n) return undefined
  return Number(((balanceFen > 0n ? balanceFen : 0n) * whole) / needFen)
}
