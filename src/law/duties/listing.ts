import type { Static } from 'typebox'
import type { Day, Due } from '../../kernel/index.ts'
import type { FullLawBook } from '../book.ts'
import { afterWorkingDays } from '../calendar.ts'
import { addYears } from '../days.ts'
import { countField, dayField, factsOf, fenField, flag, maybe } from '../fields.ts'
import { amountReached } from './crime.ts'
import { type Answer, dayOf, earliestOf, laterOf, type Reasoning, reasoning } from './reasoning.ts'

/** The joint-punishment list, in the regime of 2018–2021 and the one since 2022. */

export const ListingFacts = factsOf({
  reachesCrimeAmount: flag('欠薪达到拒不支付劳动报酬罪数额标准｜Arrears reach the amount of the crime'),
  oneWorkerMonths: maybe(countField('或者：欠付最多的一人，月数｜Or: the worker owed most, months')),
  oneWorkerFen: maybe(fenField('或者：欠付最多的一人，数额｜Or: the worker owed most, sum')),
  workersOwed: maybe(countField('或者：欠付人数｜Or: workers owed')),
  totalFen: maybe(fenField('或者：欠付总额｜Or: sum owed in total')),
  massOrExtremeEvent: flag('引发群体性、极端事件，造成严重不良社会影响｜Mass or extreme event with serious influence'),
  orderDeadline: maybe(dayField('责令限期支付的最后日｜Last day set in the order to pay')),
  decisionOn: maybe(dayField('行政处理、处罚决定日（2018–2021年）｜Day of the administrative decision (2018–2021)')),
  paidOn: maybe(dayField('付清（改正）日｜Day of payment (correction)')),
  writtenPromise: flag('已作出书面信用承诺｜Written promise given'),
  listedOn: maybe(dayField('列入决定日（默认当天）｜Day of the listing decision (default: the day)')),
  extendedOn: maybe(dayField('批准延长列入期限之日｜Day the extension was approved')),
})
export type ListingFacts = Static<typeof ListingFacts>

export type Listing = {
  readonly regime: 'none' | 'bl16' | 'mo45'
  readonly mayList: boolean
  /** Corrected in full and promised before the decision: the authority may leave the employer out. */
  readonly mayLeaveOut: boolean
  readonly missing: readonly ('ground' | 'order' | 'deadlinePassed')[]
  readonly decideBy?: Due
  readonly termYears?: number
  readonly persons: readonly string[]
}

/**
 * Whether an employer may be put on the list.
 *
 * 部令45第五条：克扣、拖欠达到认定拒不支付劳动报酬罪数额标准，或者因欠薪引发群体性事件、极端事件造成严重
 * 不良社会影响，经责令限期支付逾期未支付的。第七条：决定前已改正并作出书面承诺的，可以不列入。
 * 第八条：逾期之日起20个工作日内决定，可以延长20个工作日。
 *
 * @source mo45 arts 5–8, 11; bl16 for decisions until 2021-12-31; before 2018-01-01 there was no list
 */
export function mayList(book: FullLawBook, given: ListingFacts): Answer<Listing> {
  const on = given.listedOn ?? book.on
  const why = reasoning(book).fact('列入决定日｜listing decision', on)
  if (!book.findValue('P-BL-NEEDS-ORDER', on)) {
    why.result('当日没有名单制度｜no list that day', on)
    return why.answer({ regime: 'none', mayList: false, mayLeaveOut: false, missing: ['ground'], persons: [] })
  }
  const needsOrder = why.word('P-BL-NEEDS-ORDER', on) === 'yes'
  const regime = needsOrder ? 'mo45' : 'bl16'
  why.rule(needsOrder ? 'mo45 5' : 'bl16 全文')
  const ground = given.massOrExtremeEvent === true || reachesCrime(given, on, why)
  const missing: Listing['missing'][number][] = ground ? [] : ['ground']
  const deadline = given.orderDeadline
  if (needsOrder) {
    if (deadline === undefined) missing.push('order')
    else if ((given.paidOn ?? on) <= deadline) missing.push('deadlinePassed')
  }
  const may = missing.length === 0
  why.yesNo('可以列入｜may be listed', may)
  const corrected = given.paidOn !== undefined && given.paidOn <= on && given.writtenPromise === true
  if (needsOrder && may && corrected) why.rule('mo45 7')
  const decideBy = may ? decideByOf(given, on, needsOrder, why) : undefined
  return why.answer({
    regime,
    mayList: may,
    mayLeaveOut: needsOrder && may && corrected,
    missing,
    ...(decideBy ? { decideBy } : {}),
    termYears: why.number('P-BL-TERM', on),
    persons: needsOrder ? PERSONS : PERSONS_2017,
  })
}

/** Whether the arrears reach the amount of the crime: said outright, or by the figures of Jiangsu. */
function reachesCrime(given: ListingFacts, on: Day, why: Reasoning): boolean {
  if (given.reachesCrimeAmount) return true
  if (given.oneWorkerFen === undefined && given.totalFen === undefined) return false
  return amountReached(given, on, why).amountReached
}

/**
 * By when the decision is made: the clock of the day on which it starts, or the rule of the listing day before that.
 */
function decideByOf(given: ListingFacts, on: Day, needsOrder: boolean, why: Reasoning): Due | undefined {
  const start = needsOrder ? given.orderDeadline : given.decisionOn
  if (start === undefined) return undefined
  const clock = needsOrder ? 'CLK-BL-LIST' : 'CLK-BL17-LIST'
  const events = given.extendedOn ? [{ kind: 'extend' as const, on: given.extendedOn }] : []
  if (why.book.runs(clock, start)) return why.clock(clock, start, events).due
  return afterWorkingDays(why.book.calendar, start, why.number('P-BL-LIST-DAYS', on))
}

const PERSONS_2017 = ['employer', 'legalRepresentative', 'otherResponsible'] as const
const PERSONS = [
  'employer',
  'legalRepresentativeOrMainPerson',
  'responsibleManagers',
  'otherDirectlyResponsible',
] as const

export const ListTermFacts = factsOf({
  listedOn: dayField('列入决定日｜Day of the listing decision'),
  listedBefore: flag('再次列入｜Listed before'),
  correctedOn: maybe(dayField('改正日｜Day of correction')),
  newArrears: flag('列入期间再次欠薪｜New arrears while listed'),
  endedEarlyOn: maybe(
    dayField('准予提前移出、或者列入决定被撤销之日｜Day early removal was granted or the listing revoked'),
  ),
  restoredOn: maybe(
    dayField('弄虚作假、恢复列入之日（期限重新起算）｜Day listing was restored for fraud (the term starts again)'),
  ),
})
export type ListTermFacts = Static<typeof ListTermFacts>

export type ListTerm = {
  readonly regime: 'bl16' | 'mo45'
  readonly termYears: number
  readonly endsOn: Day
  readonly extended: boolean
  /** By when the employer is taken off after the term. */
  readonly offBy: Due
}

/**
 * When the term on the list ends and by when the employer is taken off.
 *
 * 部令45第十一条：列入期限3年，自作出列入决定之日起。人社部规〔2017〕16号：首次1年；期满未改正或者再次欠薪的延长2年；再次列入的2年。
 *
 * @source mo45 arts 11, 17; bl16
 */
export function listTerm(book: FullLawBook, given: ListTermFacts): Answer<ListTerm> {
  const why = reasoning(book).fact('列入决定日｜listing decision', given.listedOn)
  const old = why.word('P-BL-EARLY-ALLOWED', given.listedOn) === 'no'
  if (!old) {
    const termYears = why.rule('mo45 11').number('P-BL-TERM', given.listedOn)
    if (given.restoredOn) why.rule('mo45 15')
    const full = earliestOf(why.clock('CLK-BL-TERM', given.restoredOn ?? given.listedOn).due)
    const early = given.endedEarlyOn
    const endsOn = early !== undefined && given.restoredOn === undefined && early < full ? early : full
    const offBy = why.rule('mo45 17').clock('CLK-BL-OFF', endsOn).due
    return why.answer({ regime: 'mo45', termYears, endsOn, extended: false, offBy })
  }
  why.rule('bl16 全文')
  const again = given.listedBefore === true
  const first = why.number(again ? 'P-BL-TERM-AGAIN' : 'P-BL-TERM', given.listedOn)
  const firstEnd = addYears(given.listedOn, first)
  const corrected = given.correctedOn !== undefined && given.correctedOn <= firstEnd
  const extended = !corrected || given.newArrears === true
  why
    .result('首个期限届满｜first term ends', firstEnd)
    .yesNo('未改正或者再次欠薪｜not corrected or again in arrears', extended)
  const endsOn = extended ? addYears(firstEnd, why.number('P-BL-TERM-AGAIN', given.listedOn)) : firstEnd
  const days = why.number('P-BL-OFF-DAYS', given.listedOn)
  const offBy = afterWorkingDays(book.calendar, endsOn, days)
  return why.answer({ regime: 'bl16', termYears: first, endsOn, extended, offBy })
}

export const EarlyRemovalFacts = factsOf({
  listedOn: dayField('列入决定日｜Day of the listing decision'),
  correctedOn: maybe(dayField('改正日｜Day of correction')),
  writtenPromise: flag('已作出书面信用承诺｜Written promise given'),
  newArrears: flag('列入期间再次欠薪｜New arrears while listed'),
  criminalProceedings: flag('因拒不支付劳动报酬罪被追诉或者判刑｜In criminal proceedings or convicted of the crime'),
  otherBar: flag('法律、中央政策另有规定不得提前移出｜Other bar by law or central policy'),
  appliedOn: maybe(dayField('申请日（默认当天）｜Day of the application (default: the day)')),
})
export type EarlyRemovalFacts = Static<typeof EarlyRemovalFacts>

export type EarlyRemoval = {
  readonly eligible: boolean
  readonly mayApplyFrom?: Day
  readonly missing: readonly ('correction' | 'sixMonths' | 'promise')[]
  readonly barred: readonly ('regime' | 'newArrears' | 'criminalProceedings' | 'otherBar')[]
  readonly decideBy?: Due
}

/**
 * Whether an employer may be taken off the list early.
 *
 * 部令45第十二条：改正、自改正之日起列入满6个月、书面承诺。第十三条：列入期间再次欠薪，正在被追诉或者已被判刑的，不得提前移出。第十四条：15个工作日内决定。2018–2021年的办法没有提前移出。
 *
 * @source mo45 arts 12–14; bl16
 */
export function earlyRemoval(book: FullLawBook, given: EarlyRemovalFacts): Answer<EarlyRemoval> {
  const why = reasoning(book).fact('列入决定日｜listing decision', given.listedOn)
  if (why.word('P-BL-EARLY-ALLOWED', given.listedOn) === 'no') {
    return why.rule('bl16 全文').answer({ eligible: false, missing: [], barred: ['regime'] })
  }
  why.rule('mo45 12').rule('mo45 13')
  const barred = (['newArrears', 'criminalProceedings', 'otherBar'] as const).filter(name => given[name] === true)
  const missing: EarlyRemoval['missing'][number][] = given.writtenPromise ? [] : ['promise']
  const applied = given.appliedOn ?? book.on
  let mayApplyFrom: Day | undefined
  if (given.correctedOn === undefined) missing.push('correction')
  else {
    const counted = laterOf(given.correctedOn, given.listedOn)
    mayApplyFrom = dayOf(why.clock('CLK-BL-EARLY', counted).due)
    if (mayApplyFrom === undefined || applied < mayApplyFrom) missing.push('sixMonths')
  }
  const eligible = missing.length === 0 && barred.length === 0
  why.yesNo('可以提前移出｜may be removed early', eligible)
  const decideBy = given.appliedOn ? why.rule('mo45 14').clock('CLK-BL-DEC', given.appliedOn).due : undefined
  return why.answer({
    eligible,
    ...(mayApplyFrom ? { mayApplyFrom } : {}),
    missing,
    barred,
    ...(decideBy ? { decideBy } : {}),
  })
}
