import { addDays, basisPointsOf, type Day, type LawBook } from '../../../kernel/index.ts'
import { progressPayment, smePayment } from '../../../law/duties/project-money.ts'
import type { SettlementEvidence, SettlementFacts } from '../facts/settlement.ts'
import { fullBook } from './covers.ts'

/** What follows from a node, its settlement and the law: the share to be paid, and by when. Pure. */

export type PayTerms = Pick<SettlementEvidence, 'leastBp' | 'payDays' | 'payDaysFrom'> & { readonly isBinding: boolean }

/**
 * The least share of a confirmed value that is paid, and the days to pay it.
 *
 * 财建〔2022〕183号：政府机关、事业单位、国有企业建设工程进度款支付应不低于已完成工程价款的80%。
 * 保障中小企业款项支付条例第九条、第十条：自确认之日起，机关、事业单位30日内，合同另有约定的最长60日；大型企业60日内，合同可另约合理期限。
 *
 * The law's share binds public owners; of others it is the reference where the contract is silent.
 *
 * @param agreed  what the contract of the node sets
 * @source fin183; fin369 art. 13; sme802 arts 9, 10
 */
export function payTermsOf(
  law: LawBook,
  given: {
    readonly contractSignedOn: Day | null
    readonly isPublic: boolean
    readonly agreedShareBp: number | null
    readonly agreedDays: number | null
    readonly on: Day
  },
): PayTerms {
  const book = fullBook(law)
  const progress = progressPayment(book, {
    contractSignedOn: given.contractSignedOn ?? given.on,
    completedValueFen: 0n,
    publicOwner: given.isPublic,
  })
  const byLaw = Number(progress.answer.shareBasisPoints)
  const agreed = given.agreedShareBp ?? byLaw
  return {
    leastBp: given.isPublic ? Math.max(byLaw, agreed) : agreed,
    isBinding: given.isPublic || given.agreedShareBp !== null,
    ...payDaysOf(law, given),
  }
}

function payDaysOf(
  law: LawBook,
  given: { readonly isPublic: boolean; readonly agreedDays: number | null; readonly on: Day },
): Pick<PayTerms, 'payDays' | 'payDaysFrom'> {
  const { isPublic, agreedDays, on } = given
  const known = law.findValue?.(isPublic ? 'P-SME-PUB' : 'P-SME-BIG', on)
  // Before the law set a term, only the contract did.
  if (!known) return { payDays: agreedDays, payDaysFrom: null }
  const { answer } = smePayment(fullBook(law), {
    payer: isPublic ? 'publicBody' : 'largeEnterprise',
    deliveredOn: on,
    ...(agreedDays === null ? {} : { agreedDays }),
  })
  return { payDays: answer.days, payDaysFrom: agreedDays === null ? (known.from ?? null) : null }
}

/** The day by which a value confirmed on a day is paid; null where nothing sets one. */
export function payByOf(
  evidence: Pick<SettlementEvidence, 'payDays' | 'payDaysFrom'> | null,
  confirmedOn: Day,
): Day | null {
  if (!evidence || evidence.payDays === null) return null
  return evidence.payDaysFrom !== null && confirmedOn < evidence.payDaysFrom
    ? null
    : addDays(confirmedOn, evidence.payDays)
}

/** The least sum of a confirmed value, rounded half up. */
export function leastOf(confirmedFen: string, leastBp: number): string {
  return String(basisPointsOf(BigInt(confirmedFen), BigInt(leastBp)))
}

/** Facts once the owner has confirmed a sum, all of it or the part nobody disputes. */
export function confirmed(
  facts: SettlementFacts,
  given: { readonly fen: string; readonly evidence: SettlementEvidence; readonly on: Day },
): SettlementFacts {
  const { fen, evidence, on } = given
  const leastFen = leastOf(fen, evidence.leastBp)
  return {
    ...facts,
    confirmedFen: fen,
    reviewedOn: facts.reviewedOn ?? on,
    payBy: payByOf(evidence, on),
    leastBp: evidence.leastBp,
    leastFen,
    leastPaidOn: isLeastPaid(facts.paidFen, leastFen) ? (facts.leastPaidOn ?? on) : null,
  }
}

/** Has the least share been paid? Nothing confirmed asks for nothing. */
export function isLeastPaid(paidFen: string, leastFen: string): boolean {
  return BigInt(paidFen) >= BigInt(leastFen)
}

/** Facts after a payment. */
export function afterPayment(facts: SettlementFacts, fen: string, on: Day): SettlementFacts {
  const paidFen = String(BigInt(facts.paidFen) + BigInt(fen))
  const isPaid = isLeastPaid(paidFen, facts.leastFen)
  return { ...facts, paidFen, leastPaidOn: isPaid ? (facts.leastPaidOn ?? on) : null }
}
