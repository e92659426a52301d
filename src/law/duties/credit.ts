import type { Static } from 'typebox'
import { addMonths, type Day, type Due } from '../../kernel/index.ts'
import type { FullLawBook } from '../book.ts'
import { choiceField, countField, dayField, factsOf, fenField, flag, maybe } from '../fields.ts'
import { type Answer, dayOf, reasoning } from './reasoning.ts'

/** Compliance grades, publication of major violations, credit repair. */

export const ComplianceGradeFacts = factsOf({
  timesDealtWith: countField('一年内因违法被查处次数｜Times dealt with in the year'),
  massOrExtremeEvent: flag('违法引发群体性、极端事件或者严重不良影响｜Mass or extreme event or serious influence'),
  childOrForcedLabour: flag('使用童工、强迫劳动等｜Child labour, forced labour or the like'),
  refusedOrder: flag('拒不履行指令、决定、处罚｜Refuses an order, decision or penalty'),
  obstructed: flag('阻挠监察｜Obstructs inspection'),
  prosecuted: flag('因违法被追究刑事责任｜Prosecuted'),
  gradedOn: maybe(dayField('评价日｜Day of grading')),
})
export type ComplianceGradeFacts = Static<typeof ComplianceGradeFacts>

export type ComplianceGrade = {
  readonly grade: 'A' | 'B' | 'C'
  readonly because: readonly string[]
  readonly keepUntil?: Day
}

/**
 * The yearly compliance grade of an employer.
 *
 * 人社部规〔2016〕1号第七条：守法且未被查处的A级；被查处但不属C级情形的B级；有所列六种情形之一的C级（被查处三次以上等）。
 *
 * @source credit2016-1 arts 4, 6, 7
 */
export function complianceGrade(book: FullLawBook, given: ComplianceGradeFacts): Answer<ComplianceGrade> {
  const on = given.gradedOn ?? book.on
  const why = reasoning(book).rule('credit2016-1 7').fact('查处次数｜times dealt with', given.timesDealtWith)
  const times = why.number('P-GRADE-C-TIMES', on)
  const grounds = (
    ['massOrExtremeEvent', 'childOrForcedLabour', 'refusedOrder', 'obstructed', 'prosecuted'] as const
  ).filter(name => given[name] === true)
  const because = [...(given.timesDealtWith >= times ? ['dealtWithOften'] : []), ...grounds]
  const grade = because.length > 0 ? 'C' : given.timesDealtWith > 0 ? 'B' : 'A'
  why.result('等级｜grade', grade)
  const keepUntil = dayOf(why.clock('CLK-GRADE-KEEP', on).due)
  return why.answer({ grade, because, ...(keepUntil ? { keepUntil } : {}) })
}

export const PublicationFacts = factsOf({
  dealtWith: flag('已依法查处并作出处理、处罚决定｜Dealt with by a decision'),
  arrearsFen: maybe(fenField('欠薪数额｜Sum in arrears')),
  workers: maybe(countField('欠薪人数｜Workers in arrears')),
  largeAmount: flag('已认定数额较大｜Found to be a large amount'),
  transferredToJustice: flag('拒不支付劳动报酬移送司法机关｜Refusal to pay transferred to justice'),
  childLabour: flag('非法使用童工｜Child labour'),
  seriousInfluence: flag('造成严重社会影响｜Serious social influence'),
  otherKind: flag('其他法定情形｜Another of the seven kinds'),
  objectionOn: maybe(dayField('收到异议日｜Day of the objection')),
})
export type PublicationFacts = Static<typeof PublicationFacts>

export type Publication = { readonly mustPublish: boolean; readonly kinds: readonly string[]; readonly reviewBy?: Due }

/**
 * Whether a violation must be published.
 *
 * 部令29第五条：克扣、无故拖欠劳动报酬数额较大，拒不支付劳动报酬移送司法机关，非法使用童工，造成严重社会影响等，已经查处并作出决定的，应当向社会公布。
 *
 * @source mo29 art. 5; what is a large amount is a setting
 */
export function publication(book: FullLawBook, given: PublicationFacts): Answer<Publication> {
  book.mustHold('mo29', book.on)
  const why = reasoning(book)
    .rule('mo29 全文')
    .yesNo('已作出决定｜dealt with by a decision', given.dealtWith === true)
  const people = why.number('P-PUB-PEOPLE', book.on)
  const fen = why.figure('P-PUB-FEN', book.on)
  const large = given.largeAmount === true || (given.arrearsFen ?? 0n) >= fen || (given.workers ?? 0) >= people
  const kinds = [
    ...(large ? ['largeAmount'] : []),
    ...(['transferredToJustice', 'childLabour', 'seriousInfluence', 'otherKind'] as const).filter(
      name => given[name] === true,
    ),
  ]
  const mustPublish = given.dealtWith === true && kinds.length > 0
  why.yesNo('应当公布｜must be published', mustPublish)
  const reviewBy = given.objectionOn ? why.clock('CLK-PUB-OBJ', given.objectionOn).due : undefined
  return why.answer({ mustPublish, kinds, ...(reviewBy ? { reviewBy } : {}) })
}

export const CreditRepairFacts = factsOf({
  kind: maybe(
    choiceField('失信信息分类（不填的按处罚种类）｜Class of the record (left out: by the kind of penalty)', {
      minor: '轻微｜minor',
      ordinary: '一般｜ordinary',
      serious: '严重｜serious',
    }),
  ),
  penaltyKind: maybe(
    choiceField('处罚种类｜Kind of the penalty', {
      warning: '警告、通报批评、简易程序罚款｜warning, circular, fine by summary procedure',
      largerFine: '较大数额罚款、没收｜larger fine, confiscation',
      severest: '巨额罚款、吊销许可、限制从业｜huge fine, revocation, business ban',
    }),
  ),
  documentOn: dayField('处罚决定或者列入决定的日期｜Date of the penalty or listing document'),
  corrected: flag('已纠正并履行义务｜Corrected and obligations done'),
  publicPromise: flag('已公开作出信用承诺｜Public promise made'),
  onJointPunishmentList: flag('属于失信联合惩戒名单｜On the joint-punishment list'),
  askedOn: maybe(dayField('申请日（默认当天）｜Day of the application (default: the day)')),
})
export type CreditRepairFacts = Static<typeof CreditRepairFacts>

export type CreditRepair = {
  readonly class: 'minor' | 'ordinary' | 'serious'
  readonly published: boolean
  readonly mayApply: boolean
  readonly mayApplyFrom?: Day
  /** The day on which the record stops by itself; absent where it is not corrected. */
  readonly stopsOn?: Day
  readonly missing: readonly ('period' | 'correction' | 'promise')[]
  /** The list keeps its own rule: early removal after six months. */
  readonly listRuleFirst: boolean
}

/** The class by the kind of penalty, as the measures were reported; the class written in the notice wins. */
const BY_PENALTY = { warning: 'minor', largerFine: 'ordinary', severest: 'serious' } as const
const REPAIR = { minor: 'MINOR', ordinary: 'COMMON', serious: 'SERIOUS' } as const

/**
 * When a record of dishonesty may be repaired.
 *
 * 信用修复管理办法：轻微的不公示或者最长三个月；一般的最短三个月、最长一年；严重的最短一年、最长三年；最短期限届满、纠正并履行、公开承诺的可以申请；最长期限届满自动停止。名单类从其专门规定。
 *
 * @source repair36 (from 2026-04-01); mo45 art. 12 for the list
 */
export function creditRepair(book: FullLawBook, given: CreditRepairFacts): Answer<CreditRepair> | undefined {
  const kind = given.kind ?? (given.penaltyKind && BY_PENALTY[given.penaltyKind])
  if (kind === undefined) return undefined
  const on = given.askedOn ?? book.on
  const why = reasoning(book).rule('repair36 全文').fact('文书日期｜date of the document', given.documentOn)
  const group = REPAIR[kind]
  const longest = why.number(`P-REPAIR-${group}-MAX`, on)
  const shortest = kind === 'minor' ? 0 : why.number(`P-REPAIR-${group}-MIN`, on)
  const mayApplyFrom = addMonths(given.documentOn, shortest)
  const end = addMonths(given.documentOn, longest)
  const missing: CreditRepair['missing'][number][] = []
  if (on < mayApplyFrom) missing.push('period')
  if (!given.corrected) missing.push('correction')
  if (!given.publicPromise) missing.push('promise')
  const listRuleFirst = given.onJointPunishmentList === true
  if (listRuleFirst) why.rule('mo45 12')
  const stopsOn = given.corrected ? end : undefined
  why.result('最早可以申请｜may be asked from', mayApplyFrom).result('最长公示至｜published at most until', end)
  const published = !(given.corrected && on >= end)
  return why.answer({
    class: kind,
    published,
    mayApply: missing.length === 0 && !listRuleFirst && published,
    mayApplyFrom,
    ...(stopsOn ? { stopsOn } : {}),
    missing,
    listRuleFirst,
  })
}
