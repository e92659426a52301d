import type { Static } from 'typebox'
import { addDays, type Day, daysBetween, type Due, type Fen } from '../../kernel/index.ts'
import type { FullLawBook } from '../book.ts'
import { daysWithin } from '../days.ts'
import { choiceField, dayField, factsOf, fenField, flag, listField, maybe, yesNoField } from '../fields.ts'
import { least, shareOf } from '../money.ts'
import { type Answer, dayOf, earliestOf, type Reasoning, reasoning } from './reasoning.ts'
import { VIOLATIONS, VIOLATION_CHOICES } from './violations.ts'

/** Orders, compensation, fines and what is added when a fine is late. */

export const CompensationFacts = factsOf({
  unpaidFen: fenField('欠付数额｜Sum unpaid'),
  orderDeadline: maybe(dayField('限期支付的最后日｜Last day set in the order to pay')),
  orderServed: maybe(yesNoField('限期支付令已送达（默认是）｜Order to pay was served (default: yes)')),
  paidOn: maybe(dayField('付清日｜Day of payment')),
})
export type CompensationFacts = Static<typeof CompensationFacts>

export type Compensation = { readonly due: boolean; readonly leastFen: Fen; readonly mostFen: Fen }

/**
 * The compensation added when an order to pay runs out unpaid.
 *
 * 监察条例第二十六条：责令限期支付，逾期不支付的，责令按照应付金额50%以上1倍以下的标准计算，向劳动者加付赔偿金。
 *
 * @source insp423 art. 26; 劳动合同法 art. 85; js-wage art. 53
 */
export function compensation(book: FullLawBook, given: CompensationFacts): Answer<Compensation> {
  const why = reasoning(book).rule('insp423 26').money('欠付数额｜unpaid', given.unpaidFen)
  const deadline = given.orderDeadline
  const overdue = deadline !== undefined && given.orderServed !== false && (given.paidOn ?? book.on) > deadline
  why.yesNo('限期支付逾期｜order overdue', overdue)
  if (deadline === undefined || !overdue) return why.answer({ due: false, leastFen: 0n, mostFen: 0n })
  const leastFen = shareOf(given.unpaidFen, why.figure('P-COMP-MIN', deadline))
  const mostFen = shareOf(given.unpaidFen, why.figure('P-COMP-MAX', deadline))
  why.money('加付下限｜lowest', leastFen).money('加付上限｜highest', mostFen)
  return why.answer({ due: true, leastFen, mostFen })
}

export const LateFineFacts = factsOf({
  fineFen: fenField('罚款本数｜Fine'),
  receivedOn: dayField('收到处罚决定书日｜Day the decision was received'),
  paidOn: maybe(dayField('缴清日（未缴不填）｜Day of payment, if paid')),
  remedies: maybe(
    listField(
      '复议、诉讼期间｜Reconsideration and lawsuit periods',
      factsOf({ from: dayField('起｜From'), until: dayField('止（不含）｜Until (not included)') }),
    ),
  ),
})
export type LateFineFacts = Static<typeof LateFineFacts>

export type LateFine = {
  readonly payBy: Day
  readonly daysLate: number
  readonly surchargeFen: Fen
  readonly capped: boolean
  readonly totalFen: Fen
}

/**
 * The surcharge of a fine paid late.
 *
 * 处罚法第六十七条、第七十二条、第七十三条：15日内缴纳；到期不缴的每日加处3%，不超过罚款本数；复议、诉讼期间不计算。
 *
 * @source pen-law arts 67, 72, 73; before 2021-07-15 pen-law-1996 arts 46, 51 and enf-law art. 45
 */
export function lateFine(book: FullLawBook, given: LateFineFacts): Answer<LateFine> {
  const why = reasoning(book).money('罚款｜fine', given.fineFen)
  const payBy = earliestOf(why.clock('CLK-FINE', given.receivedOn).due)
  const until = given.paidOn ?? book.on
  const rate = why.figure('P-LATEFINE-RATE', given.receivedOn)
  const cap = shareOf(given.fineFen, why.figure('P-LATEFINE-CAP', given.receivedOn))
  if (until <= payBy) {
    return why.answer({ payBy, daysLate: 0, surchargeFen: 0n, capped: false, totalFen: given.fineFen })
  }
  const paused = daysWithin(
    (given.remedies ?? []).map(span => ({ from: addDays(span.from, -1), until: addDays(span.until, -1) })),
    payBy,
    until,
  )
  const daysLate = daysBetween(payBy, until) - paused
  why.fact('逾期天数（扣除复议诉讼期间）｜days late', daysLate)
  const uncapped = shareOf(given.fineFen, rate * BigInt(daysLate))
  const surchargeFen = least(uncapped, cap)
  why.money('加处罚款｜surcharge', surchargeFen)
  const totalFen = given.fineFen + surchargeFen
  return why.answer({ payBy, daysLate, surchargeFen, capped: surchargeFen < uncapped, totalFen })
}

export const FineBandFacts = factsOf({
  violation: choiceField('违法行为｜Violation', VIOLATION_CHOICES),
  violationOn: dayField('违法行为日｜Day of the violation'),
  correctionDeadline: maybe(dayField('责令改正的最后日｜Last day set in the order to correct')),
  correctedOn: maybe(dayField('改正日｜Day of correction')),
  fineFen: maybe(fenField('拟罚数额（看是否听证）｜Intended fine, to see whether a hearing is due')),
})
export type FineBandFacts = Static<typeof FineBandFacts>

export type FineBand = {
  readonly mayFine: boolean
  readonly why: 'overdue' | 'atOnce' | 'orderFirst' | 'orderRunning' | 'corrected' | 'notInForce'
  readonly needsOverdueOrder: boolean
  readonly unitLeastFen?: Fen
  readonly unitMostFen?: Fen
  readonly personLeastFen?: Fen
  readonly personMostFen?: Fen
  readonly stopWork: boolean
  readonly decidedBy: readonly string[]
  readonly hearingRight: boolean
}

/**
 * Whether a violation may be fined, and between what sums.
 *
 * 条例第五十四条至第五十八条：责令限期改正；逾期不改正的，处以罚款。
 *
 * @source reg724 arts 54–58; insp423 art. 30; js-wage arts 54, 56–58; hearing threshold: a setting
 */
export function fineBand(book: FullLawBook, given: FineBandFacts): Answer<FineBand> {
  const rule = VIOLATIONS[given.violation]
  const why = reasoning(book).rule(rule.place).fact('违法行为日｜day of the violation', given.violationOn)
  const { needsOverdueOrder, stopWork, decidedBy } = rule
  const base = { needsOverdueOrder, stopWork, decidedBy }
  if (rule.unit && !book.findValue(`${rule.unit}-MIN`, given.violationOn)) {
    why.result('当日没有这项规定｜no such rule that day', given.violationOn)
    return why.answer({ mayFine: false, why: 'notInForce', ...base, hearingRight: false })
  }
  const reason = needsOverdueOrder ? orderState(book, given) : 'atOnce'
  const mayFine = reason === 'overdue' || reason === 'atOnce'
  why.yesNo('可以罚款｜may be fined', mayFine)
  const unit = bandOf(why, rule.unit, given.violationOn)
  const person = bandOf(why, rule.person, given.violationOn)
  const threshold = why.rule('pen-law 63').figure('P-HEARING-JS', given.violationOn)
  const hearingRight = (given.fineFen ?? unit?.least ?? 0n) >= threshold || stopWork
  why.yesNo('应当告知听证权｜right to a hearing must be told', hearingRight)
  return why.answer({
    mayFine,
    why: reason,
    ...base,
    ...(unit ? { unitLeastFen: unit.least, unitMostFen: unit.most } : {}),
    ...(person ? { personLeastFen: person.least, personMostFen: person.most } : {}),
    hearingRight,
  })
}

function bandOf(why: Reasoning, parameter: string | undefined, on: Day): { least: Fen; most: Fen } | undefined {
  if (parameter === undefined) return undefined
  return { least: why.figure(`${parameter}-MIN`, on), most: why.figure(`${parameter}-MAX`, on) }
}

function orderState(book: FullLawBook, given: FineBandFacts): FineBand['why'] {
  const { correctionDeadline: deadline, correctedOn } = given
  if (deadline === undefined) return 'orderFirst'
  if (correctedOn !== undefined && correctedOn <= deadline) return 'corrected'
  return (correctedOn ?? book.on) > deadline ? 'overdue' : 'orderRunning'
}

export const LimitationFacts = factsOf({
  violationOn: dayField('违法行为发生日｜Day of the violation'),
  continuing: flag('连续或者继续状态｜Continuing'),
  endedOn: maybe(dayField('行为终了日（欠薪：劳动关系终止或者最后发薪日）｜Day the violation ended')),
  discoveredOn: maybe(dayField('发现、投诉举报日｜Day of discovery, complaint or report')),
})
export type LimitationFacts = Static<typeof LimitationFacts>

export type Limitation = {
  readonly pursuable: boolean
  /** The last day on which discovery or a complaint still counts; absent while the violation continues. */
  readonly lastDay?: Day
}

/**
 * Whether a labour violation may still be pursued.
 *
 * 监察条例第二十条：违法行为在2年内未被发现也未被举报投诉的，不再查处；连续或者继续状态的，自行为终了之日起计算。
 *
 * @source insp423 art. 20
 */
export function limitation(book: FullLawBook, given: LimitationFacts): Answer<Limitation> {
  const why = reasoning(book).rule('insp423 20')
  if (given.continuing && given.endedOn === undefined) {
    return why.yesNo('行为尚未终了｜the violation has not ended', true).answer({ pursuable: true })
  }
  const start = given.continuing ? (given.endedOn ?? given.violationOn) : given.violationOn
  const lastDay = dayOf(why.clock('CLK-LIM', start).due)
  const asked = given.discoveredOn ?? book.on
  why.fact('发现或者投诉日｜discovered or complained on', asked)
  return why.answer({ pursuable: lastDay === undefined || asked <= lastDay, ...(lastDay ? { lastDay } : {}) })
}

export const EnforcementFacts = factsOf({
  decisionServedOn: dayField('行政决定送达日｜Day the decision was served'),
  reconsiderationDecisionOn: maybe(dayField('收到复议决定日｜Day the reconsideration decision was received')),
  remedyUsed: flag('正在复议或者诉讼｜Reconsideration or lawsuit is running'),
  demandServedOn: maybe(dayField('催告书送达日｜Day the demand was served')),
  performed: flag('已经履行｜Already performed'),
})
export type EnforcementFacts = Static<typeof EnforcementFacts>

export type Enforcement = {
  readonly mayApply: boolean
  readonly remediesEndOn: Due
  readonly applyFrom?: Day
  readonly applyBy?: Due
  readonly why: 'performed' | 'remedyRunning' | 'remedyOpen' | 'demandMissing' | 'demandRunning' | 'tooLate' | 'may'
}

/**
 * Whether and until when the authority may ask the court to enforce a decision.
 *
 * 强制法第五十三条、第五十四条：期限届满不复议、不诉讼又不履行的，3个月内申请法院强制执行；申请前应当催告，送达10日后仍未履行的可以申请。
 *
 * @source enf-law arts 53, 54; lit-law arts 45, 46; reg724 art. 42
 */
export function enforcement(book: FullLawBook, given: EnforcementFacts): Answer<Enforcement> {
  const why = reasoning(book).rule('enf-law 53').rule('enf-law 54')
  const after = given.reconsiderationDecisionOn
  const remedies = after ? why.clock('CLK-SUE-REC', after) : why.clock('CLK-SUE', given.decisionServedOn)
  const remediesEndOn = remedies.due
  const ends = dayOf(remediesEndOn)
  if (given.performed) return why.answer({ mayApply: false, remediesEndOn, why: 'performed' })
  if (given.remedyUsed) return why.answer({ mayApply: false, remediesEndOn, why: 'remedyRunning' })
  if (ends === undefined) return why.answer({ mayApply: false, remediesEndOn, why: 'remedyOpen' })
  const applyBy = why.clock('CLK-ENF', ends).due
  const demand = given.demandServedOn ? earliestOf(why.clock('CLK-URGE', given.demandServedOn).due) : undefined
  const opens = addDays(ends, 1)
  const applyFrom = demand === undefined ? undefined : demand > opens ? demand : opens
  const base = { remediesEndOn, applyBy, ...(applyFrom ? { applyFrom } : {}) }
  if (book.on <= ends) return why.answer({ mayApply: false, ...base, why: 'remedyOpen' })
  if (applyFrom === undefined) return why.answer({ mayApply: false, ...base, why: 'demandMissing' })
  if (book.on < applyFrom) return why.answer({ mayApply: false, ...base, why: 'demandRunning' })
  if (book.on > earliestOf(applyBy)) return why.answer({ mayApply: false, ...base, why: 'tooLate' })
  return why.answer({ mayApply: true, ...base, why: 'may' })
}
