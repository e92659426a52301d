import type { Static } from 'typebox'
import { addDays, addMonths, type Day } from '../../kernel/index.ts'
import type { FullLawBook } from '../book.ts'
import { fullMonthsBetween } from '../days.ts'
import { dayField, factsOf, fenField, maybe } from '../fields.ts'
import { type Answer, earliestOf, earlierOf, reasoning } from './reasoning.ts'

/** The written labour contract. */

export const WrittenContractFacts = factsOf({
  startedOn: dayField('用工之日｜First working day'),
  signedOn: maybe(dayField('签订书面合同日｜Day the written contract was signed')),
  monthFen: maybe(fenField('月工资｜Monthly wage')),
})
export type WrittenContractFacts = Static<typeof WrittenContractFacts>

export type WrittenContract = {
  readonly signBy: Day
  readonly late: boolean
  /** The first day for which double wages run, and the day after the last. */
  readonly doubleFrom?: Day
  readonly doubleUntil?: Day
  readonly fullMonths: number
  /** The wage added for the full months. */
  readonly extraFen?: bigint
}

/**
 * By when the written contract is signed, and for how long double wages run without it.
 *
 * 劳动合同法第十条、第八十二条：自用工之日起一个月内订立书面劳动合同；超过一个月不满一年未订立的，每月支付二倍工资。
 *
 * @source contract-law arts 10, 82; in construction the contract comes before entry: reg724 art. 28
 */
export function writtenContract(book: FullLawBook, given: WrittenContractFacts): Answer<WrittenContract> {
  const why = reasoning(book).rule('contract-law 10')
  const signBy = earliestOf(why.clock('CLK-CONTRACT', given.startedOn).due)
  const asked = given.signedOn ?? book.on
  if (asked <= signBy) return why.answer({ signBy, late: false, fullMonths: 0 })
  why.rule('contract-law 82')
  const longest = why.number('P-DOUBLE-WAGE-UNTIL', given.startedOn)
  const doubleFrom = addDays(signBy, 1)
  const doubleUntil = earlierOf(asked, addMonths(given.startedOn, longest))
  const fullMonths = fullMonthsBetween(signBy, doubleUntil)
  why.result('二倍工资的整月数｜full months of double wages', fullMonths)
  const extraFen = given.monthFen === undefined ? undefined : given.monthFen * BigInt(fullMonths)
  return why.answer({
    signBy,
    late: true,
    doubleFrom,
    doubleUntil,
    fullMonths,
    ...(extraFen === undefined ? {} : { extraFen }),
  })
}
