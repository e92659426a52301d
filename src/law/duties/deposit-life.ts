import type { Static } from 'typebox'
import type { Day, Due, Fen } from '../../kernel/index.ts'
import type { FullLawBook } from '../book.ts'
import { addYears } from '../days.ts'
import { choiceField, dayField, factsOf, fenField, flag, maybe, yesNoField } from '../fields.ts'
import { type Answer, dayOf, earliestOf, laterOf, reasoning } from './reasoning.ts'

/** The life of a deposit: a guarantee that holds, drawing, topping up, giving back. */

export const DepositFormFacts = factsOf({
  form: choiceField('存储方式｜Form', {
    cash: '现金存入专门账户｜cash in a marked account',
    bankGuarantee: '银行保函｜bank guarantee',
    suretyGuarantee: '工程担保公司保函｜guarantee of a surety company',
    insurance: '工程保证保险｜surety insurance',
    otherMoney: '其他保证金或者实物｜another deposit or goods',
  }),
  payer: choiceField('谁存｜Who deposits', {
    generalContractor: '施工总承包单位（含直接发包的专业承包）｜general contractor or directly hired specialist',
    owner: '建设单位｜project owner',
    subcontractor: '分包单位｜subcontractor',
  }),
  regionAllowsOther: flag('本地区已推行担保公司保函、保险｜The region accepts surety guarantees and insurance'),
  on: maybe(dayField('存储日（默认当天）｜Day of storing (default: the day)')),
})
export type DepositFormFacts = Static<typeof DepositFormFacts>

export type DepositForm = { readonly accepted: boolean; readonly because: readonly ('form' | 'region' | 'payer')[] }

/**
 * Whether a deposit may take this form and come from this party.
 *
 * 保证金规定第二条：由施工总承包单位（包括直接承包的专业承包）存储，或者以银行保函替代；有条件的地区可以用担保公司保函或者工程保证保险。
 *
 * @source dep65 art. 2; before 2021-11-01 places also took deposits from owners
 */
export function depositForm(book: FullLawBook, given: DepositFormFacts): Answer<DepositForm> {
  const on = given.on ?? book.on
  const why = reasoning(book).rule('dep65 2').fact('存储日｜day of storing', on).fact('方式｜form', given.form)
  const because: DepositForm['because'][number][] = []
  if (given.form === 'otherMoney') because.push('form')
  const needsRegion = given.form === 'suretyGuarantee' || given.form === 'insurance'
  if (needsRegion && given.regionAllowsOther !== true) because.push('region')
  const national = book.findValue('P-DEP-RATE-MIN', on) !== undefined
  if (national && given.payer !== 'generalContractor') because.push('payer')
  return why.yesNo('可以｜accepted', because.length === 0).answer({ accepted: because.length === 0, because })
}

export const GuaranteeFacts = factsOf({
  issuedOn: dayField('保函开立日｜Day the guarantee was issued'),
  expiresOn: dayField('保函到期日｜Day the guarantee expires'),
  contractEndsOn: dayField('合同工期届满日｜End of the contract period'),
  amountFen: fenField('保函金额｜Sum of the guarantee'),
  requiredFen: fenField('应存数额｜Deposit required'),
  irrevocableOnDemand: yesNoField('不可撤销、见索即付｜Irrevocable and on demand'),
  beneficiaryIsAuthority: yesNoField('受益人为属地人社部门｜Beneficiary is the HRSS authority of the place'),
  completedOn: maybe(dayField('完工日｜Day of completion')),
})
export type GuaranteeFacts = Static<typeof GuaranteeFacts>

export type GuaranteeFlaw =
  | 'amountTooSmall'
  | 'shorterThanAYear'
  | 'shorterThanContract'
  | 'notOnDemand'
  | 'wrongBeneficiary'

export type Guarantee = {
  readonly valid: boolean
  readonly flaws: readonly GuaranteeFlaw[]
  /** The day by which the authority reminds, when the guarantee ends before completion. */
  readonly remindBy?: Day
  readonly expired: boolean
}

/**
 * Whether a bank guarantee can stand for the deposit, and when its end must be reminded of.
 *
 * 保证金规定第十五条至第十七条：担保金额不低于应存数额，受益人为属地人社部门，不可撤销见索即付；有效期至少1年并不短于合同期；完工前将到期的，提前1个月提醒。
 *
 * @source dep65 arts 15–17
 */
export function guaranteeCheck(book: FullLawBook, given: GuaranteeFacts): Answer<Guarantee> {
  const why = reasoning(book).rule('dep65 15').rule('dep65 17')
  const years = why.number('P-DEP-GUARANTEE-YEARS', given.issuedOn)
  const found: readonly (readonly [GuaranteeFlaw, boolean])[] = [
    ['amountTooSmall', given.amountFen < given.requiredFen],
    ['shorterThanAYear', given.expiresOn < addYears(given.issuedOn, years)],
    ['shorterThanContract', given.expiresOn < given.contractEndsOn],
    ['notOnDemand', !given.irrevocableOnDemand],
    ['wrongBeneficiary', !given.beneficiaryIsAuthority],
  ]
  const flaws = found.filter(([, is]) => is).map(([flaw]) => flaw)
  const expired = book.on > given.expiresOn
  const endsBeforeCompletion = given.completedOn === undefined || given.expiresOn < given.completedOn
  const reading = endsBeforeCompletion ? why.clock('CLK-DEP-REMIND', given.expiresOn) : undefined
  const remindBy = reading ? dayOf(reading.due) : undefined
  why.result('不符合之处｜flaws', flaws.length)
  return why.answer({ valid: flaws.length === 0 && !expired, flaws, ...(remindBy ? { remindBy } : {}), expired })
}

export const DepositDrawFacts = factsOf({
  payDeadline: dayField('限期清偿（先行清偿）的最后日｜Last day set in the order to clear (clear first)'),
  performedOn: maybe(dayField('总包履行日｜Day the general contractor performed')),
  noticeReceivedOn: maybe(dayField('银行收到支付通知书日｜Day the bank received the payment notice')),
  paidOn: maybe(dayField('银行支付日（动用日）｜Day the bank paid (deposit used)')),
  arrearsFen: fenField('应清偿的欠薪｜Arrears to clear'),
  depositFen: fenField('保证金或者保函余额｜Deposit or guarantee available'),
})
export type DepositDrawFacts = Static<typeof DepositDrawFacts>

export type DepositDraw = {
  readonly mayDraw: boolean
  readonly drawFen: Fen
  readonly shortFen: Fen
  readonly bankPaysBy?: Due
  readonly topUpBy?: Due
}

/**
 * Whether the deposit may be drawn, how much, when the bank pays and when it is topped up.
 *
 * 保证金规定第十九条、第二十条：责令限期清偿（先行清偿）逾期不履行的，人社部门出具支付通知书，银行5个工作日内支付；动用后10个工作日内补足。
 *
 * @source dep65 arts 19, 20
 */
export function depositDraw(book: FullLawBook, given: DepositDrawFacts): Answer<DepositDraw> {
  book.mustHold('dep65', given.payDeadline)
  const why = reasoning(book).rule('dep65 19').fact('限期｜deadline', given.payDeadline)
  const performed = given.performedOn !== undefined && given.performedOn <= book.on
  const mayDraw = !performed && book.on > given.payDeadline
  why.yesNo('逾期未履行｜deadline passed unperformed', mayDraw)
  const drawFen = mayDraw ? (given.arrearsFen < given.depositFen ? given.arrearsFen : given.depositFen) : 0n
  const shortFen = mayDraw ? given.arrearsFen - drawFen : 0n
  why.money('可以动用｜may be drawn', drawFen)
  const bankPaysBy = given.noticeReceivedOn && why.clock('CLK-DEP-PAY', given.noticeReceivedOn).due
  const topUpBy = given.paidOn && why.rule('dep65 20').clock('CLK-DEP-TOPUP', given.paidOn).due
  return why.answer({
    mayDraw,
    drawFen,
    shortFen,
    ...(bankPaysBy ? { bankPaysBy } : {}),
    ...(topUpBy ? { topUpBy } : {}),
  })
}

export const DepositReleaseFacts = factsOf({
  completedOn: maybe(dayField('工程完工日｜Day of completion')),
  noticePublishedOnSite: maybe(dayField('工地公示开始日｜Notice on the site board from')),
  noticePublishedOnWebsite: maybe(dayField('人社部门网站公示开始日｜Notice on the HRSS website from')),
  commitment: flag('书面承诺已结清工资｜Written commitment that wages are settled'),
  arrearsFound: flag('审核发现欠薪｜Arrears found in the review'),
  appliedOn: maybe(dayField('申请返还日｜Day of the application')),
  reviewedOn: maybe(dayField('审核完毕日｜Day the review was done')),
})
export type DepositReleaseFacts = Static<typeof DepositReleaseFacts>

export type DepositRelease = {
  readonly mayApply: boolean
  readonly mayApplyFrom?: Day
  readonly missing: readonly ('completion' | 'commitment' | 'notice' | 'noticeRunning')[]
  readonly reviewBy?: Due
  readonly confirmBy?: Due
  readonly outcome?: 'release' | 'refuse'
}

/**
 * Whether the deposit may be given back, and by when each step is due.
 *
 * 保证金规定第二十二条：完工后作出书面承诺，在工地告示牌和人社部门网站公示30日，可以申请返还；5个工作日审核，审核完毕3个工作日内出具确认书。
 *
 * @source dep65 art. 22
 */
export function depositRelease(book: FullLawBook, given: DepositReleaseFacts): Answer<DepositRelease> {
  book.mustHold('dep65', book.on)
  const why = reasoning(book).rule('dep65 22')
  const missing: ('completion' | 'commitment' | 'notice' | 'noticeRunning')[] = []
  if (given.completedOn === undefined || given.completedOn > book.on) missing.push('completion')
  if (given.commitment !== true) missing.push('commitment')
  const [site, website] = [given.noticePublishedOnSite, given.noticePublishedOnWebsite]
  const noticeEnds = site && website ? earliestOf(why.clock('CLK-DEP-NOTICE', laterOf(site, website)).due) : undefined
  if (noticeEnds === undefined) missing.push('notice')
  else if ((given.appliedOn ?? book.on) < noticeEnds) missing.push('noticeRunning')
  const reviewBy = given.appliedOn && why.clock('CLK-DEP-REVIEW', given.appliedOn).due
  const confirmBy = given.reviewedOn && why.clock('CLK-DEP-CONFIRM', given.reviewedOn).due
  const mayApply = missing.length === 0
  why.yesNo('可以申请返还｜return may be applied for', mayApply)
  return why.answer({
    mayApply,
    ...(noticeEnds ? { mayApplyFrom: noticeEnds } : {}),
    missing,
    ...(reviewBy ? { reviewBy } : {}),
    ...(confirmBy ? { confirmBy } : {}),
    ...(given.reviewedOn ? { outcome: given.arrearsFound ? ('refuse' as const) : ('release' as const) } : {}),
  })
}
