import type { Static } from 'typebox'
import type { Day, Due, Fen } from '../../kernel/index.ts'
import type { FullLawBook } from '../book.ts'
import { addYears } from '../days.ts'
import { DISTRICT_CHOICES } from '../districts.ts'
import { choiceField, countField, dayField, factsOf, fenField, flag, maybe } from '../fields.ts'
import { cutBy, least, most, raisedBy, shareOf } from '../money.ts'
import { writeShare } from '../write.ts'
import { oldDeposit } from './deposit-old.ts'
import { type Answer, type Reasoning, reasoning } from './reasoning.ts'

/** How much a general contractor deposits, and when. */

export const DepositFacts = factsOf({
  contractSignedOn: dayField('施工合同签订日｜Day the construction contract was signed'),
  contractFen: fenField('合同额（或者年度合同额）｜Contract sum (or yearly contract sum)'),
  sector: maybe(
    choiceField('工程类别｜Sector', {
      housing: '房屋建筑｜housing',
      municipal: '市政｜municipal works',
      transport: '交通｜transport',
      water: '水利｜water',
      other: '其他｜other',
    }),
  ),
  concurrentProject: flag('本地区第二个及以上在建工程｜Second or further current project in the area'),
  listed: flag('列入严重失信主体名单｜Listed for serious dishonesty over arrears'),
  lastArrearsOn: maybe(dayField('本地区最近一次欠薪日｜Last arrears in the area')),
  cleanYears: maybe(countField('存储后连续几年无欠薪｜Consecutive years without arrears since storing')),
  realNameAndAccountDone: flag('实名制和专户都已落实｜Real-name management and wage account done properly'),
  depositStoredOn: maybe(dayField('存储日（已存储的）｜Day of storing, if stored')),
  district: maybe(choiceField('项目所在县区（2021年11月前要填）｜District (before November 2021)', DISTRICT_CHOICES)),
  statePlatform: flag('国有投资平台承诺（2021年11月前）｜State investment platform’s promise (before November 2021)'),
  ownerPromise: flag('建设单位承诺（2021年11月前）｜Owner’s promise (before November 2021)'),
  massEventByArrears: flag('欠薪曾引发群体性事件（2021年11月前）｜Arrears caused a mass event (before November 2021)'),
  alreadyStoredFen: maybe(fenField('该企业在本县已存总额（2021年11月前）｜Sum the firm has stored in the county')),
  standard2012Fen: maybe(fenField('按2012年标准应存数额（2021年11月前）｜Sum by the standard of 2012')),
})
export type DepositFacts = Static<typeof DepositFacts>

export type DepositReason = 'base' | 'concurrent' | 'listed' | 'arrears' | 'clean2' | 'clean3' | 'smallContract' | 'old'

export type Deposit = {
  readonly amountFen: Fen
  readonly rateBasisPoints: bigint
  /** The sum before the cap. */
  readonly uncappedFen: Fen
  readonly capFen?: Fen
  readonly capped: boolean
  readonly exempt: boolean
  readonly reason: DepositReason
  /** Reduction and exemption are asked for in writing; nothing is granted by itself. */
  readonly needsApplication: boolean
  readonly regime: 'dep65' | 'local'
}

type Rate = { readonly rate: bigint; readonly reason: DepositReason; readonly raised: boolean }

/**
 * The wage deposit of a project.
 *
 * 保证金规定第十一条：按合同额一定比例存储，不低于1%、不超过3%；同一地区多个在建工程可以下浮，不低于0.5%；合同额低于300万元且签订前一年无欠薪的可以免除。
 * 第十二条：连续2年无欠薪的下浮不低于50%，连续3年并落实实名制、专户的可以免存；前2年内有欠薪的上浮不低于50%，列入严重失信名单的上浮不低于100%。
 *
 * Order: base, several projects, listed, arrears, three clean years, two clean years, small contract, cap.
 *
 * @source dep65 arts 11, 12; the city's ratios and caps are settings
 */
export function depositAmount(book: FullLawBook, given: DepositFacts): Answer<Deposit> {
  const why = reasoning(book).fact('合同签订日｜contract signed', given.contractSignedOn)
  why.money('合同额｜contract sum', given.contractFen)
  const lawDay = lawDayOf(book, given)
  if (lawDay === undefined) return oldDeposit(book, given, why)
  why.rule('dep65 11')
  const { rate, reason, raised } = rateOf(given, lawDay, why)
  const small = isSmallAndClean(given, lawDay, why)
  if (small || rate === 0n) {
    const exemption = small ? 'smallContract' : reason
    why.result('应存数额｜deposit', '¥0.00')
    return why.answer(exemptBecause(exemption))
  }
  const uncappedFen = shareOf(given.contractFen, rate)
  why.result('比例｜rate', writeShare(rate)).money('按比例计算｜by the rate', uncappedFen)
  const capFen = why.figure(given.sector === 'transport' ? 'P-DEP-CAP-LYG-TRANSPORT' : 'P-DEP-CAP-LYG-OTHER', lawDay)
  const binds = !raised || why.word('P-DEP-CAP-WHEN-RAISED', lawDay) === 'yes'
  const amountFen = binds ? least(uncappedFen, capFen) : uncappedFen
  why.money('应存数额｜deposit', amountFen)
  return why.answer({
    amountFen,
    rateBasisPoints: rate,
    uncappedFen,
    ...(binds ? { capFen } : {}),
    capped: amountFen < uncappedFen,
    exempt: false,
    reason,
    needsApplication: reason === 'clean2',
    regime: 'dep65',
  })
}

function exemptBecause(reason: DepositReason): Deposit {
  const needsApplication = true
  const none = { amountFen: 0n, rateBasisPoints: 0n, uncappedFen: 0n, capped: false }
  return { ...none, exempt: true, reason, needsApplication, regime: 'dep65' }
}

/** The same for whoever asks: undefined where the old local rules apply and the district they hang on is not given. */
export function depositAsked(book: FullLawBook, given: DepositFacts): Answer<Deposit> | undefined {
  const lacksDistrict = given.district === undefined && lawDayOf(book, given) === undefined
  return lacksDistrict ? undefined : depositAmount(book, given)
}

/** The day whose figures apply; undefined where the deposit was stored under the old local rules. */
function lawDayOf(book: FullLawBook, given: DepositFacts): Day | undefined {
  const knows = (on: Day) => book.findValue('P-DEP-RATE-MIN', on) !== undefined
  if (knows(given.contractSignedOn)) return given.contractSignedOn
  const stored = given.depositStoredOn ?? book.on
  return knows(stored) ? stored : undefined
}

function baseOf(given: DepositFacts, lawDay: Day, why: Reasoning): Rate {
  const base = why.figure('P-DEP-BASE-LYG', lawDay)
  const lowest = why.figure('P-DEP-RATE-MIN', lawDay)
  const highest = why.figure('P-DEP-RATE-MAX', lawDay)
  why.yesNo('在国家规定的幅度内｜within the national band', base >= lowest && base <= highest)
  if (!given.concurrentProject) return { rate: base, reason: 'base', raised: false }
  why.yesNo('第二个及以上在建工程｜second or further current project', true)
  const multi = why.figure('P-DEP-MULTI-LYG', lawDay)
  return { rate: most(multi, why.figure('P-DEP-RATE-MULTI-MIN', lawDay)), reason: 'concurrent', raised: false }
}

function rateOf(given: DepositFacts, lawDay: Day, why: Reasoning): Rate {
  const base = baseOf(given, lawDay, why)
  if (given.listed) {
    why.rule('dep65 12').yesNo('列入严重失信名单｜listed', true)
    return { rate: raisedBy(base.rate, why.figure('P-DEP-BLACK', lawDay)), reason: 'listed', raised: true }
  }
  if (hadArrears(given, lawDay, why)) {
    return { rate: raisedBy(base.rate, why.figure('P-DEP-ARREARS2Y', lawDay)), reason: 'arrears', raised: true }
  }
  return cleanRate(base, given, lawDay, why)
}

function hadArrears(given: DepositFacts, lawDay: Day, why: Reasoning): boolean {
  if (given.lastArrearsOn === undefined) return false
  const years = why.rule('dep65 12').number('P-DEP-ARREARS2Y-YEARS', lawDay)
  const storing = given.depositStoredOn ?? (given.contractSignedOn > lawDay ? given.contractSignedOn : lawDay)
  const afterStoring = given.depositStoredOn !== undefined && given.lastArrearsOn > given.depositStoredOn
  const within = !afterStoring && addYears(given.lastArrearsOn, years) >= storing
  why.fact('最近欠薪日｜last arrears', given.lastArrearsOn).yesNo('在此期限内｜within that time', within)
  return within
}

function cleanRate(base: Rate, given: DepositFacts, lawDay: Day, why: Reasoning): Rate {
  const clean = given.cleanYears ?? 0
  if (clean === 0) return base
  why.rule('dep65 12').fact('连续无欠薪年数｜consecutive clean years', clean)
  const forExemption = why.number('P-DEP-CLEAN3Y-YEARS', lawDay)
  if (clean >= forExemption && given.realNameAndAccountDone && why.word('P-DEP-EXEMPT3Y-LYG', lawDay) === 'yes') {
    return { rate: 0n, reason: 'clean3', raised: false }
  }
  if (clean < why.number('P-DEP-CLEAN2Y-YEARS', lawDay)) return base
  const highest = cutBy(base.rate, why.figure('P-DEP-CLEAN2Y', lawDay))
  return { rate: least(why.figure('P-DEP-CLEAN2Y-LYG', lawDay), highest), reason: 'clean2', raised: false }
}

function isSmallAndClean(given: DepositFacts, lawDay: Day, why: Reasoning): boolean {
  const below = why.figure('P-DEP-EXEMPT-BELOW', lawDay)
  if (given.contractFen >= below || why.word('P-DEP-EXEMPT-LYG', lawDay) !== 'yes') return false
  const years = why.number('P-DEP-EXEMPT-YEARS', lawDay)
  const last = given.lastArrearsOn
  const clean = last === undefined || addYears(last, years) < given.contractSignedOn || last > given.contractSignedOn
  why.yesNo('签订前一年内无欠薪｜no arrears in the year before signing', clean)
  return clean
}

export const DepositDueFacts = factsOf({
  permitOn: maybe(dayField('施工许可证或者开工报告批复日｜Day of the permit or start approval')),
  contractSignedOn: dayField('施工合同签订日｜Day the construction contract was signed'),
  deferUntil: maybe(dayField('批准缓缴至｜Deferral granted until')),
  storedOn: maybe(dayField('存储或者提交保函日｜Day the deposit or guarantee was in place')),
})
export type DepositDueFacts = Static<typeof DepositDueFacts>

export type DepositDue = { readonly storeBy: Due; readonly state: 'running' | 'suspended' | 'met' | 'missed' }

/**
 * When the deposit must be in place.
 *
 * 保证金规定第八条：自取得施工许可证（开工报告批复）之日起20个工作日内；依法不需要办理的，自签订施工合同之日起20个工作日内。
 *
 * @source dep65 art. 8
 */
export function depositDue(book: FullLawBook, given: DepositDueFacts): Answer<DepositDue> {
  const why = reasoning(book).rule('dep65 8')
  const start = given.permitOn ?? given.contractSignedOn
  const events = given.storedOn === undefined ? [] : [{ kind: 'stop' as const, on: given.storedOn }]
  const reading = why.clock('CLK-DEP', start, events)
  const deferred = given.deferUntil
  if (deferred === undefined || !('day' in reading.due) || deferred <= reading.due.day) {
    return why.answer({ storeBy: reading.due, state: reading.state })
  }
  why.result('缓缴至｜deferred until', deferred)
  const late = (given.storedOn ?? book.on) > deferred
  const state = late ? 'missed' : given.storedOn === undefined ? 'running' : 'met'
  return why.answer({ storeBy: { day: deferred }, state })
}
