import type { Static } from 'typebox'
import { addToMonth, type Day, dayInMonth, type Due } from '../../kernel/index.ts'
import type { FullLawBook } from '../book.ts'
import { choiceField, countField, dayField, dayOfMonthField, factsOf, flag, maybe, monthField } from '../fields.ts'
import { type Answer, earliestOf, reasoning } from './reasoning.ts'

/** When, how and to whom wages are paid. */

export const WageDueDayFacts = factsOf({
  payDay: maybe(dayField('约定的支付日（已知具体日期时）｜Agreed pay day, when the date itself is known')),
  month: maybe(monthField('工资月份｜Wage month')),
  dayOfMonth: maybe(dayOfMonthField('约定每月几日发薪（没有约定不填）｜Agreed day of the month, if any')),
  sameMonth: flag('当月发薪（否则次月）｜Paid in the same month, else in the next'),
})
export type WageDueDayFacts = Static<typeof WageDueDayFacts>

export type WageDueDay = {
  /** The last lawful day to pay. */
  readonly payBy: Due
  readonly agreedDay: Day
  readonly paidBefore: boolean
  readonly agreed: boolean
}

/**
 * The last day on which wages may be paid.
 *
 * 条例第十三条、第十四条：按约定的周期和具体日期支付；支付日可以是当期或者次期；逢法定节假日或者休息日，应当提前支付。
 *
 * @source reg724 arts 13, 14; without an agreed day the default of the platform, which is a setting
 */
export function wageDueDay(book: FullLawBook, given: WageDueDayFacts): Answer<WageDueDay> | undefined {
  const why = reasoning(book)
  const agreedDay = agreedDayOf(book, given, why)
  if (agreedDay === undefined) return undefined
  why.rule(agreedDay >= regulationFrom(book) ? 'reg724 14' : 'pay-interim 7')
  const reading = why.clock('CLK-PAYDATE-HOL', agreedDay)
  const paidBefore = reading.beforeRoll !== undefined && 'day' in reading.due
  const agreed = given.payDay !== undefined || given.dayOfMonth !== undefined
  return why.answer({ payBy: reading.due, agreedDay, paidBefore, agreed })
}

/** The first day of the Regulation, as the list of instruments has it. */
function regulationFrom(book: FullLawBook): Day {
  return book.findSource('reg724')?.from ?? book.on
}

function agreedDayOf(book: FullLawBook, given: WageDueDayFacts, why: ReturnType<typeof reasoning>): Day | undefined {
  if (given.payDay !== undefined) {
    why.fact('约定的支付日｜agreed pay day', given.payDay)
    return given.payDay
  }
  if (given.month === undefined) return undefined
  why.fact('工资月份｜wage month', given.month)
  const dayOfMonth = given.dayOfMonth ?? why.number('P-PAY-DAY', book.on)
  if (given.dayOfMonth !== undefined) why.fact('约定每月几日｜agreed day of the month', given.dayOfMonth)
  const payMonth = given.sameMonth ? given.month : addToMonth(given.month, 1)
  const agreedDay = dayInMonth(payMonth, dayOfMonth)
  why.result('支付日｜pay day', agreedDay)
  return agreedDay
}

export const WageFormFacts = factsOf({
  form: choiceField('支付形式｜Form of payment', {
    bank: '银行转账｜bank transfer',
    cash: '现金｜cash',
    goods: '实物｜goods',
    securities: '有价证券｜securities',
  }),
  paidTo: choiceField('付给谁｜Paid to', {
    worker: '工人本人（本人账户）｜the worker (own account)',
    crewLeader: '班组长、包工头｜crew leader or labour boss',
    subcontractor: '分包单位｜subcontractor',
    other: '其他人｜somebody else',
  }),
  construction: flag('工程建设领域｜On a construction project'),
  cardHeldByOther: flag('工资卡由他人保管｜Wage card held by somebody else'),
  paidOn: dayField('支付日｜Day of payment'),
})
export type WageFormFacts = Static<typeof WageFormFacts>

export type WageForm = { readonly lawful: boolean; readonly violations: readonly string[] }

/**
 * Whether the form of a wage payment is lawful.
 *
 * 条例第十一条：以货币形式，通过银行转账或者现金支付给农民工本人，不得以实物或者有价证券等代替；第三十一条：工程建设领域由总包通过专户直接支付到本人银行账户。
 *
 * @source reg724 arts 11, 31; before 2020-05-01 pay-interim arts 5, 6
 */
export function wageForm(book: FullLawBook, given: WageFormFacts): Answer<WageForm> {
  book.mustHold('pay-interim', given.paidOn)
  const why = reasoning(book).fact('支付日｜day of payment', given.paidOn).fact('支付形式｜form', given.form)
  why.fact('付给谁｜paid to', given.paidTo).yesNo('工程建设领域｜construction', given.construction === true)
  const under724 = given.paidOn >= regulationFrom(book)
  why.rule(under724 ? 'reg724 11' : 'pay-interim 5')
  const violations: string[] = []
  if (given.form === 'goods' || given.form === 'securities') violations.push('not-money')
  if (given.paidTo !== 'worker') violations.push('not-to-worker')
  if (under724 && given.construction) {
    why.rule('reg724 31')
    if (given.form === 'cash') violations.push('not-through-account')
    if (given.cardHeldByOther) violations.push('card-held')
  }
  why.result('违法之处｜violations', violations.length)
  return why.answer({ lawful: violations.length === 0, violations })
}

export const WageCycleFacts = factsOf({
  basis: choiceField('工资怎么计｜How pay is reckoned', {
    monthly: '按月｜by month',
    weekly: '按周｜by week',
    daily: '按日｜by day',
    hourly: '按小时｜by hour',
    piece: '计件｜by piece',
    task: '按任务、完工结算｜by task, at completion',
    yearly: '年薪、按年考核｜by year',
  }),
  cycleMonths: maybe(
    countField('约定几个月发一次（不足一个月的填1）｜Months between two pay days (1 if a month or less)'),
  ),
  monthlyPrepayment: flag('按月预付一部分（年薪、按任务的）｜A part is prepaid each month (yearly or task pay)'),
  payPeriod: maybe(
    choiceField('在哪一期发（默认次期）｜Period in which it is paid (default: the next)', {
      current: '当期｜current',
      next: '次期｜next',
      later: '更晚｜later',
    }),
  ),
})
export type WageCycleFacts = Static<typeof WageCycleFacts>

export type WageCycle = {
  readonly lawful: boolean
  readonly violations: readonly ('cycle-too-long' | 'paid-too-late')[]
  readonly longestMonths: number
  readonly needsMonthlyPrepayment: boolean
}

/**
 * Whether an agreed pay cycle is lawful.
 *
 * 条例第十三条、第十四条：按月、周、日、小时计的按同样周期；支付日可以在当期或者次期。江苏条例第十三条：周期最长一个月；年薪、任务按月预付。
 *
 * @source reg724 arts 13, 14 (from 2020-05-01); js-wage art. 13
 */
export function wageCycle(book: FullLawBook, given: WageCycleFacts): Answer<WageCycle> {
  const why = reasoning(book).fact('怎么计｜reckoned', given.basis).rule('js-wage 13')
  const longestMonths = why.number('P-JS-CYCLE', book.on)
  const needsMonthlyPrepayment = given.basis === 'task' || given.basis === 'yearly'
  const tooLong = needsMonthlyPrepayment ? !given.monthlyPrepayment : (given.cycleMonths ?? 1) > longestMonths
  const under724 = book.on >= regulationFrom(book)
  if (under724) why.rule('reg724 13').rule('reg724 14')
  const tooLate = under724 && given.payPeriod === 'later'
  const violations = [...(tooLong ? ['cycle-too-long' as const] : []), ...(tooLate ? ['paid-too-late' as const] : [])]
  why.result('违法之处｜violations', violations.length)
  return why.answer({ lawful: violations.length === 0, violations, longestMonths, needsMonthlyPrepayment })
}

export const ExitPayFacts = factsOf({
  endedOn: dayField('劳动关系终止（退场）日｜Day the labour relation ended'),
  agreedOtherwise: flag('双方另有约定｜The parties agreed otherwise'),
})
export type ExitPayFacts = Static<typeof ExitPayFacts>

/**
 * When all wages are due after the labour relation ends in Jiangsu.
 *
 * 江苏条例第十九条：劳动关系依法解除或者终止的，应当在两个工作日内一次付清工资，双方另有约定的除外。
 *
 * @source js-wage art. 19
 */
export function exitPay(
  book: FullLawBook,
  given: ExitPayFacts,
): Answer<{ readonly payBy?: Due; readonly agreed: boolean }> {
  const why = reasoning(book).rule('js-wage 19')
  if (given.agreedOtherwise) {
    return why.yesNo('另有约定｜agreed otherwise', true).answer({ agreed: true })
  }
  return why.answer({ payBy: why.clock('CLK-JS-EXIT', given.endedOn).due, agreed: false })
}

export const DeferralFacts = factsOf({
  reason: choiceField('延期原因｜Reason of the delay', {
    forceMajeure: '不可抗力｜force majeure',
    business: '生产经营困难｜business trouble',
    other: '其他｜other',
  }),
  payDay: dayField('约定的支付日｜Agreed pay day'),
  forceMajeureEndedOn: maybe(dayField('不可抗力消除日｜End of the force majeure')),
  unionConsent: flag('经工会或者职工代表大会同意｜Union or staff congress consented'),
  migrantWorker: flag('农民工工资｜Wages of migrant workers'),
})
export type DeferralFacts = Static<typeof DeferralFacts>

export type Deferral = {
  readonly allowed: boolean
  /** The last day of the allowed delay; absent while the force majeure lasts. */
  readonly payBy?: Due
  readonly regulationStillBinds: boolean
}

/**
 * Whether wages may be paid late in Jiangsu, and until when.
 *
 * 江苏条例第三十九条：不可抗力，消除后三十日内支付；生产经营困难，经工会或者职工代表大会同意可以延期，最长三十日。
 *
 * @source js-wage art. 39; reg724 art. 14 for migrant workers
 */
export function deferral(book: FullLawBook, given: DeferralFacts): Answer<Deferral> {
  const why = reasoning(book).rule('js-wage 39').fact('原因｜reason', given.reason)
  const regulationStillBinds = given.migrantWorker === true
  if (regulationStillBinds) why.rule('reg724 14')
  if (given.reason === 'forceMajeure') {
    if (given.forceMajeureEndedOn === undefined) return why.answer({ allowed: true, regulationStillBinds })
    const payBy = why.clock('CLK-JS-DEFER', given.forceMajeureEndedOn).due
    return why.answer({ allowed: true, payBy, regulationStillBinds })
  }
  const allowed = given.reason === 'business' && given.unionConsent === true
  why.yesNo('经同意｜consent given', allowed)
  const payBy = why.clock(allowed ? 'CLK-JS-DEFER' : 'CLK-WAGE', given.payDay).due
  return why.answer({ allowed, payBy, regulationStillBinds })
}

export const KeyWatchFacts = factsOf({
  consecutiveMonths: countField('连续欠薪月数｜Consecutive months in arrears'),
  totalMonths: countField('累计欠薪月数｜Months in arrears in total'),
  clearedOn: maybe(dayField('清偿日｜Day the arrears were cleared')),
  newArrears: flag('清偿后又欠薪｜New arrears since'),
})
export type KeyWatchFacts = Static<typeof KeyWatchFacts>

export type KeyWatch = {
  readonly mayWatch: boolean
  readonly endsOn?: Due
  readonly ended: boolean
}

/**
 * Whether an employer may be put under key watch in Jiangsu, and when the watch ends.
 *
 * 江苏条例第四十条：连续拖欠两个月以上或者累计拖欠三个月以上的，可以列为工资支付重点监察对象；清偿后六个月内未再发生的，解除。
 *
 * @source js-wage art. 40
 */
export function keyWatch(book: FullLawBook, given: KeyWatchFacts): Answer<KeyWatch> {
  const why = reasoning(book).rule('js-wage 40')
  why.fact('连续月数｜consecutive months', given.consecutiveMonths).fact('累计月数｜months in total', given.totalMonths)
  const consecutive = why.number('P-JS-WATCH-CONSECUTIVE', book.on)
  const total = why.number('P-JS-WATCH-TOTAL', book.on)
  const mayWatch = given.consecutiveMonths >= consecutive || given.totalMonths >= total
  why.yesNo('可以列为重点监察｜may be put under key watch', mayWatch)
  if (!mayWatch || given.clearedOn === undefined || given.newArrears) return why.answer({ mayWatch, ended: false })
  const reading = why.clock('CLK-JS-WATCH', given.clearedOn)
  return why.answer({ mayWatch, endsOn: reading.due, ended: book.on >= earliestOf(reading.due) })
}
