import type { Static } from 'typebox'
import { type Day, UnknownLaw } from '../../kernel/index.ts'
import type { FullLawBook } from '../book.ts'
import { addYears } from '../days.ts'
import { choiceField, dayField, factsOf, flag, listField, maybe } from '../fields.ts'
import { type Answer, dayOf, earliestOf, laterOf, reasoning } from './reasoning.ts'

/** How long records are kept; who may enter a site. */

export const RecordKeepingFacts = factsOf({
  kind: choiceField('资料｜Record', {
    wageLedger: '工资支付台账｜wage ledger',
    labourLedger: '用工管理台账、专户资料｜labour ledger, account papers',
    attendance: '电子考勤、影像｜electronic attendance, images',
    awardFile: '裁决结案的仲裁案卷｜arbitration file ended by award',
    otherArbitrationFile: '其他方式结案的仲裁案卷｜arbitration file ended otherwise',
  }),
  madeOn: maybe(dayField('形成日（台账、考勤）、结案日（案卷）｜Day it was made; for files, day the case was closed')),
  completedOn: maybe(dayField('工程完工日（用工台账）｜Day of completion (labour ledger)')),
  settledOn: maybe(dayField('工资全部结清日（用工台账）｜Day wages were fully settled (labour ledger)')),
})
export type RecordKeepingFacts = Static<typeof RecordKeepingFacts>

export type RecordKeeping = {
  readonly keepUntil?: Day
  readonly mayDestroy: boolean
  readonly startsWhenSettled: boolean
}

/**
 * Until when a record is kept.
 *
 * 条例第十五条：工资支付台账至少保存3年。第二十八条：用工管理台账至少保存至工程完工且工资全部结清后3年。2020年5月1日前台账保存2年。
 *
 * @source reg724 arts 15, 28; realname18 art. 13; pay-interim art. 6
 */
export function recordKeeping(book: FullLawBook, given: RecordKeepingFacts): Answer<RecordKeeping> | undefined {
  const why = reasoning(book)
  const labour = given.kind === 'labourLedger'
  const { completedOn, settledOn } = given
  if (labour && (completedOn === undefined || settledOn === undefined)) {
    return why.rule('reg724 28').answer({ mayDestroy: false, startsWhenSettled: true })
  }
  const start = labour && completedOn && settledOn ? laterOf(completedOn, settledOn) : given.madeOn
  if (start === undefined) return undefined
  const keepUntil = dayOf(why.clock(KEEPING[given.kind], start).due)
  const mayDestroy = keepUntil !== undefined && book.on > keepUntil
  why.yesNo('可以销毁｜may be destroyed', mayDestroy)
  return why.answer({ ...(keepUntil ? { keepUntil } : {}), mayDestroy, startsWhenSettled: labour })
}

export const NoticeBoardFacts = factsOf({
  shown: listField(
    '告示牌已写明的｜What the board shows',
    choiceField('内容｜Item', {
      owner: '建设单位｜project owner',
      generalContractor: '总包和项目部｜general contractor and its project department',
      subcontractors: '分包单位｜subcontractors',
      regulator: '行业主管部门｜sector authority',
      wageOfficer: '劳资专管员｜site wage officer',
      minimumWage: '当地最低工资｜local minimum wage',
      payDay: '工资支付日｜pay day',
      regulatorHotline: '主管部门投诉电话｜hotline of the sector authority',
      inspectionHotline: '劳动保障监察举报投诉电话｜hotline of labour inspection',
      arbitration: '劳动争议调解仲裁申请渠道｜where to ask mediation and arbitration',
      legalAid: '法律援助申请渠道｜where to ask legal aid',
      legalService: '公共法律服务热线｜public legal-service hotline',
    }),
  ),
})
export type NoticeBoardFacts = Static<typeof NoticeBoardFacts>

export type NoticeBoard = { readonly complete: boolean; readonly lacking: readonly BoardItem[] }

type BoardItem = NoticeBoardFacts['shown'][number]

const BOARD: readonly BoardItem[] = [
  ...(['owner', 'generalContractor', 'subcontractors', 'regulator', 'wageOfficer', 'minimumWage', 'payDay'] as const),
  ...(['regulatorHotline', 'inspectionHotline', 'arbitration', 'legalAid', 'legalService'] as const),
]

/**
 * What a rights notice board lacks.
 *
 * 条例第三十四条：写明建设单位、总包及项目部、分包、行业主管部门、劳资专管员；当地最低工资、支付日期；投诉举报电话、仲裁和法律援助渠道、公共法律服务热线。
 *
 * @source reg724 art. 34
 */
export function noticeBoard(book: FullLawBook, given: NoticeBoardFacts): Answer<NoticeBoard> {
  book.mustHold('reg724', book.on)
  const why = reasoning(book).fact('已写明的项数｜items shown', new Set(given.shown).size).rule('reg724 34')
  const lacking = BOARD.filter(one => !given.shown.includes(one))
  why.result('缺少的项数｜items lacking', lacking.length)
  return why.answer({ complete: lacking.length === 0, lacking })
}

const KEEPING = {
  wageLedger: 'CLK-LEDGER-KEEP',
  labourLedger: 'CLK-LABOR-KEEP',
  attendance: 'CLK-ATT-KEEP',
  awardFile: 'CLK-FILE-AWARD',
  otherArbitrationFile: 'CLK-FILE-OTHER',
} as const

export const SiteEntryFacts = factsOf({
  enteredOn: dayField('进场日｜Day of entry'),
  sector: choiceField('工程类别｜Sector', {
    housing: '房屋建筑（也可代表市政）｜housing (or municipal)',
    municipal: '市政｜municipal works',
    transport: '交通｜transport',
    water: '水利｜water',
    other: '其他｜other',
  }),
  labourContract: flag('已签劳动合同｜Labour contract signed'),
  workAgreement: flag('已签用工书面协议｜Written work agreement signed'),
  labourRelation: maybe(choiceField('是否建立劳动关系｜Labour relation', { yes: '是｜yes', no: '否｜no' })),
  safetyTraining: flag('已完成基本安全培训｜Basic safety training done'),
  registered: flag('已实名登记｜Registered by real name'),
  dataUpdatedOn: maybe(dayField('平台上信息最近更新日｜Day the worker’s data was last updated')),
  bornOn: maybe(dayField('出生日｜Day of birth')),
})
export type SiteEntryFacts = Static<typeof SiteEntryFacts>

export type SiteEntry = {
  readonly mayEnter: boolean
  readonly missing: readonly ('paper' | 'safetyTraining' | 'registration' | 'age' | 'retraining')[]
  readonly paperNeeded?: string
}

/**
 * Whether a worker may enter a site.
 *
 * 实名制办法第八条：订立劳动合同（2022年8月2日起，不建立劳动关系的可以是用工书面协议），经基本安全培训并在平台登记，方可进场。条例第二十八条：先订立劳动合同并实名登记。
 *
 * @source realname18 art. 8; realname59 art. 1; reg724 art. 28; labour-law art. 15
 */
export function siteEntry(book: FullLawBook, given: SiteEntryFacts): Answer<SiteEntry> {
  const why = reasoning(book).fact('进场日｜day of entry', given.enteredOn)
  const missing: SiteEntry['missing'][number][] = []
  if (isTooYoung(given, why)) missing.push('age')
  const byHousing = given.sector === 'housing' || given.sector === 'municipal'
  const known = byHousing && book.findValue('P-CONTRACT-FORM', given.enteredOn) !== undefined
  const paperNeeded = known ? why.word('P-CONTRACT-FORM', given.enteredOn) : 'labour-contract'
  const regulation = book.findSource('reg724')?.from
  const binds724 = regulation !== undefined && given.enteredOn >= regulation
  if (binds724) why.rule('reg724 28')
  if (!known && !binds724) {
    if (missing.length > 0) return why.answer({ mayEnter: false, missing })
    throw new UnknownLaw('P-CONTRACT-FORM', given.enteredOn)
  }
  const agreementEnough = paperNeeded !== 'labour-contract' && given.labourRelation !== 'yes'
  const paper = given.labourContract === true || (agreementEnough && given.workAgreement === true)
  if (!paper) missing.push('paper')
  if (known && !given.safetyTraining) missing.push('safetyTraining')
  if (!given.registered) missing.push('registration')
  if (known && given.dataUpdatedOn !== undefined && isStale(given.dataUpdatedOn, given.enteredOn, why)) {
    missing.push('retraining')
  }
  const mayEnter = missing.length === 0
  why.yesNo('可以进场｜may enter', mayEnter)
  return why.answer({ mayEnter, missing, paperNeeded })
}

/** A year or more without a data update: basic safety training is repeated before work. */
function isStale(updatedOn: Day, enteredOn: Day, why: ReturnType<typeof reasoning>): boolean {
  const again = why.rule('realname18 12').clock('CLK-RETRAIN', updatedOn).due
  return enteredOn >= earliestOf(again)
}

function isTooYoung(given: SiteEntryFacts, why: ReturnType<typeof reasoning>): boolean {
  if (given.bornOn === undefined) return false
  const years = why.number('P-MIN-AGE', given.enteredOn)
  return addYears(given.bornOn, years) > given.enteredOn
}
