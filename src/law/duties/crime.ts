import type { Static } from 'typebox'
import type { Day, Due } from '../../kernel/index.ts'
import type { FullLawBook } from '../book.ts'
import { choiceField, countField, dayField, factsOf, fenField, flag, listField, maybe } from '../fields.ts'
import { basisPointsIn, sumOf } from '../money.ts'
import { type Answer, earliestOf, type Reasoning, reasoning } from './reasoning.ts'

/** When unpaid wages are a crime that must be referred to the police. */

const worker = factsOf({
  months: countField('欠付月数｜Months owed'),
  owedFen: fenField('欠付数额｜Sum owed'),
})

export const CrimeFacts = factsOf({
  workers: maybe(listField('逐人欠付｜Owed to each worker', worker)),
  oneWorkerMonths: maybe(countField('欠付最多的一人：月数｜The worker owed most: months')),
  oneWorkerFen: maybe(fenField('欠付最多的一人：数额｜The worker owed most: sum')),
  workersOwed: maybe(countField('欠付人数｜Workers owed')),
  totalFen: maybe(fenField('欠付总额｜Sum owed in total')),
  evaded: flag(
    '转移财产、虚构债务、逃匿，或者隐匿销毁账册、名册、工资和考勤记录等｜' +
      'Moved assets, invented debts, absconded, or hid or destroyed accounts, rosters, pay or attendance records',
  ),
  summonedAndAbsent: flag('按要求通知到指定地点而不到｜Summoned in a confirmable way and did not come'),
  ableToPay: flag('有能力支付｜Able to pay'),
  orderServedOn: maybe(dayField('责令支付文书送达日｜Day the order to pay was served')),
  servedBy: maybe(
    choiceField('送达方式｜How it was served', {
      person: '直接送达本人、成年家属或者单位收件人｜to the person, adult family, or the unit',
      posted: '逃匿的，住所、办公地或者工地张贴并拍照录像｜posted, with photo or video',
      none: '没有送达证据｜no proof of service',
    }),
  ),
  orderDeadline: maybe(dayField('责令支付的最后日｜Last day set in the order')),
  justifiedReason: flag('有正当理由未知悉或者未及时支付｜Justified ignorance or delay'),
  paidOn: maybe(dayField('付清日｜Day of payment')),
  policeFiledOn: maybe(dayField('公安机关立案日｜Day the police filed the case')),
  indictedOn: maybe(dayField('提起公诉日｜Day of the indictment')),
  seriousConsequence: flag('造成严重后果｜Serious consequence'),
})
export type CrimeFacts = Static<typeof CrimeFacts>

export type Crime = {
  readonly amountReached: boolean
  readonly by: 'oneWorker' | 'tenWorkers' | 'none'
  /** How far the nearer threshold is reached, in basis points. */
  readonly reachedBasisPoints: bigint
  readonly evasionOrRefusal: boolean
  readonly orderOverdue: boolean
  readonly refer: boolean
  readonly missing: readonly ('amount' | 'evasionOrAbility' | 'order' | 'service' | 'deadlinePassed' | 'noReason')[]
  readonly effectOfPayment?: 'noCrime' | 'mitigatedOrExempt' | 'lighter' | 'someLeniency'
  readonly decideBy?: Due
  /** The range of the sentence, in years of imprisonment: the lowest only where the consequence is serious. */
  readonly sentenceLeastYears?: number
  readonly sentenceMostYears?: number
}

type Reached = Pick<Crime, 'amountReached' | 'by' | 'reachedBasisPoints'>

/**
 * Whether a case must be referred to the police as the crime of refusing to pay.
 *
 * 刑法第二百七十六条之一：以转移财产、逃匿等方法逃避，或者有能力支付而不支付，数额较大，经政府有关部门责令支付仍不支付。江苏：一人三个月以上且一万元以上，或者十人以上且累计六万元以上。
 *
 * @source criminal-law art. 276-1; sc2013-3 arts 2–6; joint100; js-court2014
 */
export function crimeReferral(book: FullLawBook, given: CrimeFacts): Answer<Crime> {
  const why = reasoning(book).rule('criminal-law 276-1').rule('sc2013-3 3')
  const reached = amountReached(given, lawDayOf(given, book), why)
  const evasionOrRefusal = given.evaded === true || given.summonedAndAbsent === true || given.ableToPay === true
  why.rule('sc2013-3 2').yesNo('逃避或者有能力而不付｜evasion, or able and refusing', evasionOrRefusal)
  const missing = missingOf(given, book, reached.amountReached, evasionOrRefusal)
  why.rule('sc2013-3 4').rule('order310 5')
  const orderOverdue = !missing.some(one => one === 'order' || one === 'service' || one === 'deadlinePassed')
  why.yesNo('责令支付逾期｜order to pay overdue', orderOverdue)
  const effect = effectOf(given)
  if (effect) why.rule('sc2013-3 6')
  const refer = missing.length === 0 && effect !== 'noCrime'
  why.yesNo('应当移送公安机关｜must be referred to the police', refer)
  const decideBy = refer ? why.clock('CLK-TR-APPROVE', book.on).due : undefined
  return why.answer({
    ...reached,
    evasionOrRefusal,
    orderOverdue,
    refer,
    missing,
    ...(effect ? { effectOfPayment: effect } : {}),
    ...(decideBy ? { decideBy } : {}),
    ...(refer ? sentenceOf(given, book.on, why) : {}),
  })
}

/** 刑法第二百七十六条之一：三年以下有期徒刑或者拘役；造成严重后果的，三年以上七年以下。 */
function sentenceOf(given: CrimeFacts, on: Day, why: Reasoning): Partial<Crime> {
  if (!given.seriousConsequence) return { sentenceMostYears: why.number('P-CRIME-TERM-MAX', on) }
  return {
    sentenceLeastYears: why.number('P-CRIME-SERIOUS-MIN', on),
    sentenceMostYears: why.number('P-CRIME-SERIOUS-MAX', on),
  }
}

/** The figures of the day on which the order ran out; else of the day asked. */
function lawDayOf(given: CrimeFacts, book: FullLawBook): Day {
  const deadline = given.orderDeadline
  return deadline !== undefined && deadline < book.on ? deadline : book.on
}

type Owed = Pick<CrimeFacts, 'workers' | 'oneWorkerMonths' | 'oneWorkerFen' | 'workersOwed' | 'totalFen'>

/** Whether what is owed reaches the amount of the crime, by the figures of Jiangsu in force on a day. */
export function amountReached(given: Owed, on: Day, why: Reasoning): Reached {
  const months = why.number('P-CRIME-ONE-MONTHS-JS', on)
  const oneFen = why.figure('P-CRIME-ONE-JS', on)
  const people = why.number('P-CRIME-TEN-PEOPLE-JS', on)
  const tenFen = why.figure('P-CRIME-TEN-JS', on)
  const ones = given.workers ?? []
  const single = { months: given.oneWorkerMonths ?? 0, owedFen: given.oneWorkerFen ?? 0n }
  const every = [...ones, single]
  const owed = ones.filter(one => one.owedFen > 0n)
  const workersOwed = given.workersOwed ?? owed.length
  const totalFen = given.totalFen ?? sumOf(owed.map(one => one.owedFen))
  why.fact('欠付人数｜workers owed', workersOwed).money('欠付总额｜sum owed in total', totalFen)
  const byOne = every.some(one => one.months >= months && one.owedFen >= oneFen)
  const byTen = workersOwed >= people && totalFen >= tenFen
  why.yesNo('一人标准｜standard of one worker', byOne).yesNo('十人标准｜standard of ten workers', byTen)
  const shares = [
    ...every.map(one => lower(ratio(BigInt(one.months), BigInt(months)), basisPointsIn(one.owedFen, oneFen))),
    lower(ratio(BigInt(workersOwed), BigInt(people)), basisPointsIn(totalFen, tenFen)),
  ]
  const reachedBasisPoints = shares.reduce((highest, one) => (one > highest ? one : highest), 0n)
  return { amountReached: byOne || byTen, by: byOne ? 'oneWorker' : byTen ? 'tenWorkers' : 'none', reachedBasisPoints }
}

const ratio = basisPointsIn

function lower(a: bigint, b: bigint): bigint {
  return a < b ? a : b
}

function missingOf(given: CrimeFacts, book: FullLawBook, amount: boolean, evasion: boolean): Crime['missing'] {
  const deadline = given.orderDeadline
  const passed = deadline !== undefined && (given.paidOn ?? book.on) > deadline
  return [
    ...(amount ? [] : ['amount' as const]),
    ...(evasion ? [] : ['evasionOrAbility' as const]),
    ...(deadline === undefined ? ['order' as const] : []),
    ...(isServed(given) ? [] : ['service' as const]),
    ...(deadline !== undefined && !passed ? ['deadlinePassed' as const] : []),
    ...(given.justifiedReason ? ['noReason' as const] : []),
  ]
}

/** Service needs proof: a day, or the way it was served. */
function isServed(given: CrimeFacts): boolean {
  if (given.servedBy === 'none') return false
  return given.orderServedOn !== undefined || given.servedBy !== undefined
}

/** What paying late still does. 法释〔2013〕3号第六条. */
function effectOf(given: CrimeFacts): Crime['effectOfPayment'] | undefined {
  if (given.paidOn === undefined) return undefined
  if (given.seriousConsequence) return 'someLeniency'
  if (given.policeFiledOn === undefined || given.paidOn < given.policeFiledOn) return 'noCrime'
  return given.indictedOn === undefined || given.paidOn < given.indictedOn ? 'mitigatedOrExempt' : 'lighter'
}

export const ReferralFacts = factsOf({
  reportedOn: dayField('专案组书面报告日｜Day of the written report'),
  approvedOn: maybe(dayField('负责人批准日｜Day of the approval')),
  approvedTime: maybe(countField('批准时刻（时，0–23）｜Hour of the approval (0–23)')),
  receivedByPoliceOn: maybe(dayField('公安机关接受日｜Day the police accepted')),
  policeNotCompetent: flag(
    '不属该公安机关管辖（24小时内转送）｜Those police are not competent (they forward it in 24 hours)',
  ),
  penaltyOn: maybe(dayField('对涉嫌犯罪未移送案件的处罚日｜Day of a penalty in a suspected crime not transferred')),
  noFilingNoticeOn: maybe(dayField('收到不予立案通知日｜Day the no-filing notice was received')),
  reconsiderationAskedOn: maybe(dayField('公安机关收到复议申请日｜Day the police received the request')),
  reconsideredOn: maybe(dayField('收到复议决定日｜Day the decision was received')),
  filedNoticeOn: maybe(dayField('收到立案通知日｜Day the filing notice was received')),
  reasonsAskedOn: maybe(dayField('检察院要求说明理由送达日｜Day the procuratorate’s request was received')),
  noticeToFileOn: maybe(dayField('通知立案书送达日｜Day the notice to file was received')),
})
export type ReferralFacts = Static<typeof ReferralFacts>

export type ReferralClocks = {
  readonly steps: readonly { readonly clock: string; readonly by: Day; readonly hour?: number }[]
}

/**
 * Every clock of a referral that has started.
 *
 * 310号令第五条、第八条、第九条、第十二条：三日内批准，二十四小时内移送；公安三日内决定立案；三日内提请复议，三日内作出，三日内建议监督；三日内移交。
 *
 * @source order310 arts 5–12; pp2010
 */
export function referralClocks(book: FullLawBook, given: ReferralFacts): Answer<ReferralClocks> {
  const why = reasoning(book).rule('order310 5')
  const started: readonly (readonly [string, Day | undefined])[] = [
    ['CLK-TR-APPROVE', given.reportedOn],
    ['CLK-TR-SEND', given.approvedOn],
    [given.policeNotCompetent ? 'CLK-TR-FWD' : 'CLK-TR-FILE', given.receivedByPoliceOn],
    ['CLK-TR-OBJ', given.noFilingNoticeOn],
    ['CLK-TR-RECON', given.reconsiderationAskedOn],
    ['CLK-TR-PP', given.reconsideredOn],
    ['CLK-TR-HAND', given.filedNoticeOn],
    ['CLK-TR-WHY', given.reasonsAskedOn],
    ['CLK-TR-MUST', given.noticeToFileOn],
    ['CLK-TR-COPY', given.penaltyOn],
  ]
  const steps = started.flatMap(([clock, start]) => {
    if (start === undefined) return []
    const by = earliestOf(why.clock(clock, start).due)
    const hour = clock === 'CLK-TR-SEND' ? given.approvedTime : undefined
    return [{ clock, by, ...(hour === undefined ? {} : { hour }) }]
  })
  return why.answer({ steps })
}
