import type { Static } from 'typebox'
import type { FullLawBook } from '../book.ts'
import { choiceField, factsOf, flag } from '../fields.ts'
import { type Answer, reasoning } from './reasoning.ts'

/** Which way a claim for wages goes, to whom an order is given, and what follows where project money is missing. */

export const WagePathFacts = factsOf({
  wageIou: flag('持有工资欠条｜Holds a wage IOU'),
  otherLabourClaims: flag('还有其他劳动争议请求｜Has other labour claims besides'),
  mediationAgreement: flag('有支付工资的调解协议而对方没有履行｜A mediation agreement on wages was not performed'),
  paymentOrderFailed: flag('支付令已因异议等失效｜A payment order was asked and failed'),
  clearRelation: flag('权利义务关系明确｜Rights and duties are clear'),
  lifeAffected: flag('不先予执行将严重影响生活｜Without advance execution life is seriously affected'),
})
export type WagePathFacts = Static<typeof WagePathFacts>

export type WagePath = {
  readonly firstStep: 'lawsuit' | 'paymentOrder' | 'arbitration'
  readonly mayAskPaymentOrder: boolean
  /** Advance execution may be asked, without security from the worker. */
  readonly mayAskAdvanceExecution: boolean
}

/**
 * Whether a worker arbitrates first, asks for a payment order, or sues at once.
 *
 * 法释〔2020〕26号第十五条：以工资欠条为证据、不涉及其他劳动争议的，可以直接起诉。第十三条：支付令失效的应当先仲裁；
 * 因调解协议申请的支付令失效，可以直接起诉。调解仲裁法第十六条、第四十四条。
 *
 * @source arb-law arts 16, 44; sc2020-26 arts 13, 15; arbitration is free: arb-law art. 53
 */
export function wagePath(book: FullLawBook, given: WagePathFacts): Answer<WagePath> {
  book.mustHold('sc2020-26', book.on)
  const why = reasoning(book)
  const byIou = given.wageIou === true && given.otherLabourClaims !== true
  why
    .rule('sc2020-26 15')
    .yesNo('欠条且无其他请求｜IOU and nothing else', byIou)
    .rule('arb-law 16')
    .rule('sc2020-26 13')
  const failed = given.paymentOrderFailed === true
  const byAgreement = given.mediationAgreement === true
  const mayAskPaymentOrder = !failed
  const sue = byIou || (byAgreement && failed)
  const firstStep = sue ? 'lawsuit' : byAgreement ? 'paymentOrder' : 'arbitration'
  why.result('先走哪一步｜first step', firstStep)
  const mayAskAdvanceExecution = given.clearRelation === true && given.lifeAffected === true
  if (mayAskAdvanceExecution) why.rule('arb-law 44')
  return why.answer({ firstStep, mayAskPaymentOrder, mayAskAdvanceExecution })
}

export const OrderAddresseeFacts = factsOf({
  hiredBy: choiceField('谁招用的｜Who hired the workers', {
    lawfulEmployer: '具备用工主体资格的用人单位｜an employer with lawful qualification',
    unqualifiedBoss: '不具备资格的包工头、组织｜a labour boss or entity without qualification',
  }),
  enterprisePaidInFull: flag(
    '发包的有资格企业能证明已向包工头付清｜The qualified enterprise proves it paid the boss in full',
  ),
})
export type OrderAddresseeFacts = Static<typeof OrderAddresseeFacts>

export type OrderAddressee = {
  readonly addressee: 'employer' | 'qualifiedEnterprise' | 'labourBoss'
  /** The enterprise that paid in full sees to it that the boss pays. */
  readonly enterpriseSupervises: boolean
}

/**
 * To whom the order to pay is given.
 *
 * 人社部发〔2014〕100号一：由不具备资格的包工头招用的，向发包给他的有资格企业下达责令支付文书；企业能证明已付清的，向包工头下达，企业督促。
 *
 * @source joint100
 */
export function orderAddressee(book: FullLawBook, given: OrderAddresseeFacts): Answer<OrderAddressee> {
  book.mustHold('joint100', book.on)
  const why = reasoning(book).rule('joint100 1').fact('谁招用｜hired by', given.hiredBy)
  const byBoss = given.hiredBy === 'unqualifiedBoss'
  const enterpriseSupervises = byBoss && given.enterprisePaidInFull === true
  const addressee = !byBoss ? 'employer' : enterpriseSupervises ? 'labourBoss' : 'qualifiedEnterprise'
  return why.result('向谁下达｜given to', addressee).answer({ addressee, enterpriseSupervises })
}

export const FundingFailureFacts = factsOf({
  project: choiceField('项目｜Project', {
    government: '政府投资项目｜government investment',
    private: '其他项目｜other project',
  }),
  failure: choiceField('问题｜What failed', {
    fundsMissing: '资金不到位｜funds not in place',
    unapprovedOrEnlarged: '未经批准立项、扩大规模、增加概算｜not approved, enlarged, or budget raised',
    latePayment: '未及时拨付工程款｜project money paid late',
    unlawfulStart: '违法违规开工｜started unlawfully',
    noPaymentGuarantee: '未提供工程款支付担保｜no payment guarantee given',
  }),
  arrears: flag('因此拖欠农民工工资｜Wages are in arrears because of it'),
  orderOverdue: flag('责令限期筹集资金已逾期｜The order to raise the funds is overdue'),
})
export type FundingFailureFacts = Static<typeof FundingFailureFacts>

export type FundingFailure = {
  readonly measures: readonly (
    | 'orderToFund'
    | 'talkWithDepartments'
    | 'talkWithGovernmentLeader'
    | 'talkWithOwnerHead'
    | 'punishOwner'
    | 'restrictNewProjects'
    | 'creditRecord'
  )[]
  /** A same-level government approves the order. */
  readonly needsGovernmentApproval: boolean
}

/**
 * What follows where missing project money caused arrears.
 *
 * 条例第五十九条：政府投资资金不到位的，经本级政府批准责令限期筹集，逾期的上级约谈直接责任部门，必要时约谈地方政府负责人。
 * 第六十条：政府项目违规的，约谈建设单位负责人。第六十一条：其他项目依法处罚建设单位。第四十九条：限制新建项目并记入信用。
 *
 * @source reg724 arts 49, 59–61
 */
export function fundingFailure(book: FullLawBook, given: FundingFailureFacts): Answer<FundingFailure> {
  book.mustHold('reg724', book.on)
  const why = reasoning(book).fact('项目｜project', given.project).fact('问题｜what failed', given.failure)
  if (!given.arrears) return why.rule('reg724 24').answer({ measures: [], needsGovernmentApproval: false })
  const restricted = ['restrictNewProjects', 'creditRecord'] as const
  if (given.failure === 'noPaymentGuarantee') {
    return why.rule('reg724 49').answer({ measures: restricted, needsGovernmentApproval: false })
  }
  if (given.project === 'private') {
    return why.rule('reg724 61').answer({ measures: ['punishOwner'], needsGovernmentApproval: false })
  }
  why.rule('reg724 49')
  if (given.failure !== 'fundsMissing') {
    const measures = ['talkWithOwnerHead', ...restricted] as const
    return why.rule('reg724 60').answer({ measures, needsGovernmentApproval: false })
  }
  why.rule('reg724 59').yesNo('筹资逾期｜order overdue', given.orderOverdue === true)
  const talks = ['talkWithDepartments', 'talkWithGovernmentLeader'] as const
  const measures = given.orderOverdue ? [...talks, ...restricted] : (['orderToFund', ...restricted] as const)
  return why.answer({ measures, needsGovernmentApproval: given.orderOverdue !== true })
}
