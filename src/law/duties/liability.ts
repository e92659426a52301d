import type { Static } from 'typebox'
import type { Cite, Fen } from '../../kernel/index.ts'
import type { FullLawBook } from '../book.ts'
import { choiceField, dayField, factsOf, fenField, flag, maybe, yesNoField } from '../fields.ts'
import { least } from '../money.ts'
import { placeOf } from '../table.ts'
import { type Answer, type Reasoning, reasoning } from './reasoning.ts'
import { liabilityBefore724 } from './liability-before.ts'

/** Who must pay the worker, who first, up to what, and who gets the money back from whom. */

export const LiabilityFacts = factsOf({
  arrearsOn: dayField('欠薪发生日｜Day of the arrears'),
  arrearsFen: maybe(fenField('欠薪数额｜Sum in arrears')),
  construction: maybe(
    yesNoField('工程建设领域（不填的从其他事实看）｜On a construction project (left out: read from the other facts)'),
  ),
  employerRole: maybe(
    choiceField('用人单位是谁｜Who hired the worker', {
      generalContractor: '施工总承包单位｜general contractor',
      subcontractor: '分包单位｜subcontractor',
      owner: '建设单位｜project owner',
      other: '其他单位或者个人｜another unit or person',
    }),
  ),
  onwardAssignment: flag('工程转包｜Works assigned onward wholesale'),
  ownerLate: flag('建设单位未按约定拨付工程款致欠薪｜Owner late with project money, hence the arrears'),
  ownerOwesFen: maybe(fenField('建设单位尚未结清的工程款｜Project money the owner has not cleared')),
  contractorLate: flag(
    '总包未按约定结清分包工程款（2020年5月前）｜Contractor late with the subcontractor (before May 2020)',
  ),
  contractorOwesFen: maybe(fenField('总包尚未结清给分包的工程款｜Project money the contractor has not cleared')),
  contractedOutBy: maybe(
    choiceField('谁发包、分包给个人或者无资格单位｜Who contracted to an individual or unqualified entity', {
      owner: '建设单位｜project owner',
      generalContractor: '施工总承包单位｜general contractor',
    }),
  ),
  borrowedQualification: flag('挂靠（以他人名义承揽）｜Borrowed qualification'),
  unlawfulProject: flag('违反规划或者建设法规的工程｜Project against planning or construction law'),
  usesUnlawfulDispatch: flag('使用个人、无资格单位或者无证派遣的人员｜Uses workers sent by an unqualified party'),
  outsourcedToUnqualified: flag('发包给个人或者无资格单位（非工程）｜Work given to an unqualified party (no works)'),
  tradesInItsName: flag('允许他人以本单位名义经营（非工程）｜Lets others trade in its name (no works)'),
  employerForm: maybe(
    choiceField('用人单位性质｜Form of the employer', {
      company: '公司等法人｜company',
      partnership: '合伙企业｜partnership',
      soleProprietorship: '个人独资企业｜sole proprietorship',
      individualBusiness: '个体经济组织｜individual business',
    }),
  ),
  investorsPaid: flag('出资人已清偿｜Investors have paid'),
  mergedOrSplit: flag('合并或者分立｜Merged or split'),
  successorAgreed: flag('经书面协商由承继单位清偿｜Workers agreed in writing that the successor pays'),
  closingDown: flag('吊销、责令关闭、撤销或者解散｜Licence revoked, closed, cancelled or dissolved'),
  employerUnqualified: flag('用人单位不具备合法经营资格｜Employer has no lawful qualification'),
})
export type LiabilityFacts = Static<typeof LiabilityFacts>

export type Party =
  | 'employer'
  | 'subcontractor'
  | 'generalContractor'
  | 'owner'
  | 'nameLender'
  | 'userUnit'
  | 'outsourcer'
  | 'investors'
  | 'successor'

export type Duty = 'pays' | 'settlesFirst' | 'advances' | 'joint' | 'paysBeforehand'

export type Obligor = {
  readonly order: number
  readonly party: Party
  readonly duty: Duty
  /** The most it pays; absent where there is no cap. */
  readonly capFen?: Fen
  /** Whether there is a cap; `capFen` is absent where its amount was not given. */
  readonly capped: boolean
  /** The most it pays in this case: the arrears, or the cap where that is less. */
  readonly upToFen?: Fen
  /** Whom it may recover from. */
  readonly recoversFrom?: Party
  readonly rule: string
  readonly cite: Cite
}

export type Liability = {
  readonly obligors: readonly Obligor[]
  /** Who pays the worker first, before the question who bears it. */
  readonly paysFirst: Party
  /** All named parties answer to the worker; recovery is between them. */
  readonly several: boolean
  readonly regime: 'reg724' | 'before'
}

export type ObligorDraft = Omit<Obligor, 'order' | 'cite'> & { readonly place: string }
type Rule = (given: LiabilityFacts) => ObligorDraft | undefined

const draft = (
  rule: string,
  party: Party,
  duty: Duty,
  place: string,
  more: Partial<Pick<Obligor, 'capFen' | 'capped' | 'recoversFrom'>> = {},
): ObligorDraft => ({ rule, party, duty, place, capped: false, ...more })

/** The party under which the employer stands in the chain. */
export function employerParty(given: LiabilityFacts): Party {
  const role = given.employerRole
  return role === undefined || role === 'other' ? 'employer' : role
}

const SITE_ROLES: ReadonlySet<string | undefined> = new Set(['generalContractor', 'subcontractor', 'owner'])

/** Whether the case stands on a construction project: said outright, or plain from a fact that exists only there. */
export function isOnSite(given: LiabilityFacts): boolean {
  if (given.construction !== undefined) return given.construction
  const { ownerOwesFen, contractorOwesFen, contractedOutBy } = given
  const sums = [ownerOwesFen, contractorOwesFen, contractedOutBy].some(one => one !== undefined)
  const facts = [given.onwardAssignment, given.ownerLate, given.contractorLate, given.borrowedQualification]
  return SITE_ROLES.has(given.employerRole) || sums || given.unlawfulProject === true || facts.includes(true)
}

/** Who answers for what, row by row; several rows may hold at once. */
const RULES: readonly Rule[] = [
  given => draft('L1', employerParty(given), 'pays', 'reg724 16'),
  given =>
    isOnSite(given) && given.employerRole === 'subcontractor'
      ? draft('L2', 'generalContractor', 'settlesFirst', 'reg724 30', { recoversFrom: 'subcontractor' })
      : undefined,
  given =>
    isOnSite(given) && given.onwardAssignment
      ? draft('L3', 'generalContractor', 'settlesFirst', 'reg724 30', { recoversFrom: 'employer' })
      : undefined,
  given =>
    isOnSite(given) && given.ownerLate
      ? draft('L4', 'owner', 'advances', 'reg724 29', { capped: true, capFen: given.ownerOwesFen })
      : undefined,
  given => (given.contractedOutBy ? draft('L5', given.contractedOutBy, 'pays', 'reg724 36') : undefined),
  given =>
    isOnSite(given) && given.borrowedQualification ? draft('L6', 'nameLender', 'pays', 'reg724 36') : undefined,
  given => (isOnSite(given) && given.unlawfulProject ? draft('L7', 'owner', 'pays', 'reg724 37') : undefined),
  given =>
    given.usesUnlawfulDispatch ? draft('L8', 'userUnit', 'pays', 'reg724 18', { recoversFrom: 'employer' }) : undefined,
  given =>
    !isOnSite(given) && given.outsourcedToUnqualified
      ? draft('L9', 'outsourcer', 'joint', 'reg724 19', { recoversFrom: 'employer' })
      : undefined,
  given =>
    !isOnSite(given) && given.tradesInItsName
      ? draft('L10', 'nameLender', 'pays', 'reg724 19', { recoversFrom: 'employer' })
      : undefined,
  given =>
    given.employerForm && given.employerForm !== 'company' && !given.investorsPaid
      ? draft('L11', 'investors', 'pays', 'reg724 20')
      : undefined,
  given =>
    given.mergedOrSplit
      ? draft('L12', given.successorAgreed ? 'successor' : 'employer', 'paysBeforehand', 'reg724 21')
      : undefined,
  given => (given.closingDown ? draft('L13', 'investors', 'paysBeforehand', 'reg724 22') : undefined),
  given => (given.employerUnqualified ? draft('L14', 'investors', 'pays', 'reg724 17') : undefined),
]

/** Parties that pay the worker before it is settled who bears it, in the order in which the first one is taken. */
const FIRST: readonly Duty[] = ['settlesFirst', 'advances']
/** Rules under which the party named pays instead of an employer who lacks standing. */
const IN_PLACE: ReadonlySet<string> = new Set(['L5', 'L6', 'L7', 'L8', 'L10'])

/**
 * Who must pay a worker's arrears.
 *
 * 条例第十六条至第二十二条、第二十九条、第三十条、第三十六条、第三十七条。每一方都对农民工负责，相互之间追偿。
 *
 * @source reg724 arts 16–22, 29, 30, 36, 37; before 2020-05-01 ls2004-22 arts 10, 12
 */
export function whoMustPay(book: FullLawBook, given: LiabilityFacts): Answer<Liability> {
  const why = reasoning(book).fact('欠薪发生日｜day of the arrears', given.arrearsOn)
  if (given.arrearsFen !== undefined) why.money('欠薪数额｜sum in arrears', given.arrearsFen)
  const from = book.findSource('reg724')?.from
  const before = from === undefined || given.arrearsOn < from
  if (before) book.mustHold('ls2004-22', given.arrearsOn)
  const drafts = before ? liabilityBefore724(given) : RULES.flatMap(rule => rule(given) ?? [])
  return concluded(drafts, given, why, before ? 'before' : 'reg724')
}

function concluded(
  drafts: readonly ObligorDraft[],
  given: LiabilityFacts,
  why: Reasoning,
  regime: Liability['regime'],
): Answer<Liability> {
  const obligors = drafts.map(({ place, ...rest }, index) => {
    why.rule(place).result('应当支付的一方｜party', rest.party)
    if (rest.capped) {
      if (rest.capFen === undefined) why.result('限额｜cap', '—', '未结清的工程款｜project money not yet cleared')
      else why.money('限额：未结清的工程款｜cap: project money not yet cleared', rest.capFen)
    }
    const upToFen = upTo(rest, given)
    return { order: index + 1, ...rest, ...(upToFen === undefined ? {} : { upToFen }), cite: placeOf(place) }
  })
  const courts = why.book.findSource('sc2025-12')?.from
  const unqualified = given.contractedOutBy !== undefined || given.borrowedQualification === true
  if (unqualified && courts !== undefined && given.arrearsOn >= courts) why.rule('sc2025-12 1')
  const paysFirst = firstOf(obligors)
  why.result('先向工人支付的｜who pays the worker first', paysFirst)
  return why.answer({ obligors, paysFirst, several: obligors.length > 1, regime })
}

/** The most a party pays in this case; unknown where the arrears or the amount of its cap were not given. */
function upTo(one: Pick<Obligor, 'capped' | 'capFen'>, given: LiabilityFacts): Fen | undefined {
  if (given.arrearsFen === undefined || (one.capped && one.capFen === undefined)) return undefined
  return one.capFen === undefined ? given.arrearsFen : least(one.capFen, given.arrearsFen)
}

/** A party whose cap is used up pays nothing and cannot be first. */
function firstOf(obligors: readonly Obligor[]): Party {
  const able = obligors.filter(one => one.capFen !== 0n)
  const before = FIRST.flatMap(duty => able.filter(one => one.duty === duty))[0]
  const inPlace = able.find(one => IN_PLACE.has(one.rule))
  return (before ?? inPlace ?? obligors[0])?.party ?? 'employer'
}
