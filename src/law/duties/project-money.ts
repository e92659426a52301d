import type { Static } from 'typebox'
import { addDays, type Day, daysBetween, type Due, type Fen, share } from '../../kernel/index.ts'
import type { FullLawBook } from '../book.ts'
import { workingDayOnOrAfter } from '../calendar.ts'
import { DISTRICT_CHOICES } from '../districts.ts'
import { choiceField, countField, dayField, factsOf, fenField, flag, listField, maybe } from '../fields.ts'
import { basisPointsIn, least, most, shareOf, sumOf } from '../money.ts'
import { monthlyMinimum } from './minimum-wage.ts'
import { type Answer, earliestOf, reasoning } from './reasoning.ts'

/** Progress payment, payment to small firms, payment guarantees, the emergency fund. */

export const ProgressFacts = factsOf({
  contractSignedOn: dayField('合同签订日｜Day the contract was signed'),
  completedValueFen: fenField('本期完成工程价款｜Completed value of the period'),
  paidFen: maybe(fenField('已支付进度款｜Progress payment made')),
  publicOwner: flag('机关、事业单位、国有企业投资｜Public body, institution or state-owned firm'),
})
export type ProgressFacts = Static<typeof ProgressFacts>

export type Progress = {
  readonly leastFen: Fen
  readonly shareBasisPoints: bigint
  readonly paidBasisPoints?: bigint
  readonly shortFen?: Fen
  readonly binding: boolean
}

/**
 * The least progress payment of a period.
 *
 * 财建〔2022〕183号：政府机关、事业单位、国有企业建设工程进度款支付应当不低于已完成工程价款的80%（2022年8月1日起签订的合同）；此前为60%至90%。
 *
 * @source fin183; fin369 art. 13 for older contracts
 */
export function progressPayment(book: FullLawBook, given: ProgressFacts): Answer<Progress> {
  const why = reasoning(book).fact('合同签订日｜contract signed', given.contractSignedOn)
  const shareBasisPoints = why.figure('P-PROGRESS', given.contractSignedOn)
  const leastFen = shareOf(given.completedValueFen, shareBasisPoints)
  why.money('最低应付｜least payment', leastFen)
  const binding = given.publicOwner === true
  if (given.paidFen === undefined) return why.answer({ leastFen, shareBasisPoints, binding })
  const paidBasisPoints = basisPointsIn(given.paidFen, given.completedValueFen)
  const shortFen = most(leastFen - given.paidFen, 0n)
  why.money('少付｜short', shortFen)
  return why.answer({ leastFen, shareBasisPoints, paidBasisPoints, shortFen, binding })
}

export const SmePaymentFacts = factsOf({
  payer: choiceField('付款方｜Payer', {
    publicBody: '机关、事业单位｜public body',
    largeEnterprise: '大型企业｜large enterprise',
  }),
  deliveredOn: dayField('交付（确认）日｜Day of delivery or confirmation'),
  agreedDays: maybe(countField('合同约定的天数｜Days agreed in the contract')),
  payWhenPaid: flag('约定收到第三方付款才付｜Contract says pay when paid'),
  amountFen: maybe(fenField('应付数额｜Sum due')),
  agreedRateGiven: flag('合同另约逾期利率｜Contract sets another late rate'),
  paidOn: maybe(dayField('付款日｜Day of payment')),
})
export type SmePaymentFacts = Static<typeof SmePaymentFacts>

export type SmePayment = {
  readonly payBy: Due
  readonly days: number
  readonly agreedTermLawful: boolean
  readonly payWhenPaidLawful: boolean
  readonly daysLate: number
  readonly interestFen?: Fen
}

/**
 * When a small or medium enterprise is paid, and the interest of late payment.
 *
 * 保障中小企业款项支付条例第九条：机关、事业单位自交付之日起30日内，合同另有约定的最长60日；大型企业60日内，合同可另约合理期限，不得约定以收到第三方付款为条件。第十七条：未约定利率的每日万分之五。
 *
 * @source sme802 arts 9, 17 (from 2025-06-01); sme728 arts 8, 15 (from 2020-09-01, public bodies)
 */
export function smePayment(book: FullLawBook, given: SmePaymentFacts): Answer<SmePayment> {
  const why = reasoning(book).fact('交付日｜delivery', given.deliveredOn)
  const isPublic = given.payer === 'publicBody'
  const clock = isPublic ? 'CLK-SME-PUB' : 'CLK-SME-BIG'
  const byLaw = why.number(isPublic ? 'P-SME-PUB' : 'P-SME-BIG', given.deliveredOn)
  const longest = isPublic ? why.number('P-SME-PUB-MAX', given.deliveredOn) : undefined
  const agreedTermLawful = given.agreedDays === undefined || longest === undefined || given.agreedDays <= longest
  const days = given.agreedDays === undefined ? byLaw : longest ? Math.min(given.agreedDays, longest) : given.agreedDays
  const payBy = days === byLaw ? why.clock(clock, given.deliveredOn).due : dueAfter(book, given.deliveredOn, days)
  why.result('应付日｜due', earliestOf(payBy))
  const daysLate = Math.max(daysBetween(earliestOf(payBy), given.paidOn ?? book.on), 0)
  const interest =
    given.amountFen === undefined || given.agreedRateGiven
      ? undefined
      : shareOf(given.amountFen * BigInt(daysLate), why.figure('P-SME-INT', given.deliveredOn))
  return why.answer({
    payBy,
    days,
    agreedTermLawful,
    payWhenPaidLawful: given.payWhenPaid !== true || !book.findValue('P-SME-BIG', given.deliveredOn),
    daysLate,
    ...(interest === undefined ? {} : { interestFen: interest }),
  })
}

function dueAfter(book: FullLawBook, start: Day, days: number): Due {
  return workingDayOnOrAfter(book.calendar, addDays(start, days))
}

export const PaymentGuaranteeFacts = factsOf({
  contractFen: fenField('合同额｜Contract sum'),
  performanceGuaranteeFen: maybe(fenField('履约担保金额｜Performance guarantee')),
  guaranteeFen: maybe(fenField('已提供的支付担保｜Payment guarantee given')),
  expiresOn: maybe(dayField('担保到期日｜Day it expires')),
  sameLegalPerson: flag('建设单位与总包为同一法人｜Owner and contractor are the same legal person'),
})
export type PaymentGuaranteeFacts = Static<typeof PaymentGuaranteeFacts>

export type PaymentGuarantee = {
  readonly expectedFen: Fen
  readonly enough: boolean
  readonly provided: boolean
  readonly setting: boolean
}

/**
 * The works payment guarantee an owner is expected to give.
 *
 * 条例第二十四条：建设单位应当向施工单位提供工程款支付担保。数额国家没有规定，通常与履约担保对等；本市比例是设置。
 *
 * @source reg724 art. 24; guarantee68; the share is a setting
 */
export function paymentGuarantee(book: FullLawBook, given: PaymentGuaranteeFacts): Answer<PaymentGuarantee> {
  book.mustHold('reg724', book.on)
  const why = reasoning(book).rule('reg724 24').rule('guarantee68 全文')
  const byShare = shareOf(given.contractFen, why.figure('P-GUARANTEE-SHARE', book.on))
  const expectedFen = given.performanceGuaranteeFen ?? byShare
  why.money('应当提供｜expected', expectedFen)
  const running = given.expiresOn === undefined || given.expiresOn >= book.on
  const provided = given.guaranteeFen !== undefined && given.guaranteeFen > 0n && running
  return why.answer({
    expectedFen,
    enough: provided && (given.guaranteeFen ?? 0n) >= expectedFen,
    provided,
    setting: true,
  })
}

export const EmergencyFundFacts = factsOf({
  district: choiceField('县区｜District', DISTRICT_CHOICES),
  cannotPay: flag('用人单位一时难以支付｜Employer cannot pay for the moment'),
  absconded: flag('用人单位拖欠后逃匿｜Employer absconded'),
  owedFen: listField('逐人欠薪｜Owed to each worker', fenField('欠薪｜owed')),
  fundFen: maybe(fenField('周转金余额｜Balance of the fund')),
})
export type EmergencyFundFacts = Static<typeof EmergencyFundFacts>

export type EmergencyFund = {
  readonly mayAdvance: boolean
  readonly perWorkerFen: readonly Fen[]
  readonly totalFen: Fen
  readonly limitedBy: 'none' | 'share' | 'balance'
  readonly recoverFrom: 'employer'
}

/**
 * What the emergency fund may advance.
 *
 * 条例第六十三条：用人单位一时难以支付或者拖欠后逃匿的，县级以上地方政府可以动用应急周转金，先行垫付部分工资或者基本生活费，依法追偿。每人和总额上限是本市的设置。
 *
 * @source reg724 art. 63; limits: settings
 */
export function emergencyFund(book: FullLawBook, given: EmergencyFundFacts): Answer<EmergencyFund> {
  const why = reasoning(book).rule('reg724 63')
  const mayAdvance = given.cannotPay === true || given.absconded === true
  why.yesNo('符合动用条件｜conditions met', mayAdvance)
  const none = { perWorkerFen: given.owedFen.map(() => 0n), totalFen: 0n, limitedBy: 'none' as const }
  if (!mayAdvance) return why.answer({ mayAdvance, ...none, recoverFrom: 'employer' })
  const minimum = monthlyMinimum(why, given.district, book.on)
  const each = minimum * why.figure('P-FUND-MAX-MONTHS', book.on)
  const wanted = given.owedFen.map(owed => least(owed, each))
  const byShare = shareOf(sumOf(given.owedFen), why.figure('P-FUND-MAX-SHARE', book.on))
  const limit = given.fundFen === undefined ? byShare : least(byShare, given.fundFen)
  const total = sumOf(wanted)
  if (total <= limit) {
    return why.answer({ mayAdvance, perWorkerFen: wanted, totalFen: total, limitedBy: 'none', recoverFrom: 'employer' })
  }
  const perWorkerFen = limit === 0n ? none.perWorkerFen : share(limit, wanted)
  const limitedBy = given.fundFen !== undefined && given.fundFen < byShare ? 'balance' : 'share'
  why.money('总额上限｜limit in total', limit)
  return why.answer({ mayAdvance, perWorkerFen, totalFen: limit, limitedBy, recoverFrom: 'employer' })
}
