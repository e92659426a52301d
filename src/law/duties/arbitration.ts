import type { Static } from 'typebox'
import type { ClockEvent, Day, Due, Fen } from '../../kernel/index.ts'
import type { FullLawBook } from '../book.ts'
import { DISTRICT_CHOICES } from '../districts.ts'
import { choiceField, countField, dayField, factsOf, fenField, flag, listField, maybe, yesNoField } from '../fields.ts'
import { monthlyMinimum } from './minimum-wage.ts'
import { type Answer, earliestOf, reasoning } from './reasoning.ts'

/** Arbitration: final awards, collective disputes, the fast track, limitation. */

const claim = factsOf({
  kind: choiceField('请求项目｜Claim', {
    wages: '劳动报酬｜wages',
    medical: '工伤医疗费｜medical costs of work injury',
    severance: '经济补偿｜severance',
    compensation: '赔偿金｜compensation',
    standards: '工作时间、休息休假、社会保险等标准｜working time, leave, insurance standards',
    other: '其他｜other',
  }),
  amountFen: maybe(fenField('裁决数额｜Sum of the award')),
})

export const FinalAwardFacts = factsOf({
  district: choiceField('县区（当地月最低工资）｜District (local minimum wage)', DISTRICT_CHOICES),
  awardedOn: maybe(dayField('裁决日（默认当天）｜Day of the award (default: the day)')),
  items: listField('各项请求｜Claims', claim),
})
export type FinalAwardFacts = Static<typeof FinalAwardFacts>

export type FinalAward = {
  readonly limitFen: Fen
  readonly items: readonly { readonly kind: string; readonly final: boolean }[]
  readonly outcome: 'final' | 'notFinal' | 'twoAwards'
}

const FINAL_KINDS: ReadonlySet<string> = new Set(['wages', 'medical', 'severance', 'compensation'])

/**
 * Whether an award is final for the employer.
 *
 * 调解仲裁法第四十七条：追索劳动报酬等，每项不超过当地月最低工资标准十二个月金额的，以及执行国家劳动标准的争议，为终局裁决。办案规则第五十条：同时有终局和非终局事项的，分别制作裁决书。
 *
 * @source arb-law art. 47; sc2020-26 art. 19; arb-rules art. 50
 */
export function finalAward(book: FullLawBook, given: FinalAwardFacts): Answer<FinalAward> {
  const on = given.awardedOn ?? book.on
  const why = reasoning(book).rule('arb-law 47').rule('sc2020-26 19')
  const limitFen = monthlyMinimum(why, given.district, on) * why.figure('P-ARB-FINAL', on)
  why.money('每项限额｜limit of each item', limitFen)
  const items = given.items.map(({ kind, amountFen }) => {
    const final = kind === 'standards' || (FINAL_KINDS.has(kind) && (amountFen ?? 0n) <= limitFen)
    why.yesNo(`${kind}：终局｜${kind}: final`, final)
    return { kind, final }
  })
  const finals = items.filter(one => one.final).length
  const outcome = finals === items.length ? 'final' : finals === 0 ? 'notFinal' : 'twoAwards'
  if (outcome === 'twoAwards') why.rule('arb-rules 50')
  return why.answer({ limitFen, items, outcome })
}

export const CollectiveFacts = factsOf({
  workers: countField('劳动者人数｜Workers'),
  commonClaim: flag('有共同请求｜Common claim'),
  collectiveContract: flag('履行集体合同争议｜Dispute over a collective contract'),
  receivedOn: maybe(dayField('收到申请日｜Day of the application')),
  acceptedOn: maybe(dayField('受理日｜Day of acceptance')),
  respondentMissing: flag('被申请人停业或者下落不明｜Respondent closed or missing'),
})
export type CollectiveFacts = Static<typeof CollectiveFacts>

export type Collective = {
  readonly collective: boolean
  readonly representativesLeast?: number
  readonly representativesMost?: number
  readonly threeArbitrators: boolean
  readonly acceptBy?: Due
  readonly noticeBy?: Due
  readonly awardBy?: Due
  readonly mayPost: boolean
}

/**
 * Whether a dispute is collective and what follows.
 *
 * 调解仲裁法第七条、办案规则第五条：十人以上有共同请求，优先立案、优先审理；推举三至五名代表；受理之日起五日内一次通知组庭、答辩举证期限和开庭。
 *
 * @source arb-law art. 7; arb-rules arts 5, 20, 62–66
 */
export function collectiveDispute(book: FullLawBook, given: CollectiveFacts): Answer<Collective> {
  const why = reasoning(book).rule('arb-law 7').fact('人数｜workers', given.workers)
  const on = given.receivedOn ?? given.acceptedOn ?? book.on
  const enough = given.workers >= why.number('P-COLLECTIVE', on)
  const collective = (enough && given.commonClaim === true) || given.collectiveContract === true
  why.yesNo('集体劳动争议｜collective dispute', collective)
  const mayPost = given.respondentMissing === true && given.workers >= why.number('P-POST-PEOPLE', on)
  if (!collective) return why.answer({ collective, threeArbitrators: false, mayPost })
  why.rule('arb-rules 62').rule('arb-rules 63').rule('arb-rules 64')
  const acceptBy = given.receivedOn && why.clock('CLK-ARB-ACC', given.receivedOn).due
  const noticeBy = given.acceptedOn && why.clock('CLK-ARB-COLL', given.acceptedOn).due
  const awardBy = given.acceptedOn && why.clock('CLK-ARB', given.acceptedOn).due
  return why.answer({
    collective,
    representativesLeast: why.number('P-REPS-MIN', on),
    representativesMost: why.number('P-REPS-MAX', on),
    threeArbitrators: true,
    ...(acceptBy ? { acceptBy } : {}),
    ...(noticeBy ? { noticeBy } : {}),
    ...(awardBy ? { awardBy } : {}),
    mayPost,
  })
}

export const AwardPeriodFacts = factsOf({
  acceptedOn: dayField('受理日｜Day of acceptance'),
  migrantWorkerWages: flag('农民工工资争议｜Wage dispute of migrant workers'),
  clearFacts: maybe(
    yesNoField('事实清楚、权利义务明确（农民工工资默认是）｜Facts clear (wages of migrant workers: default yes)'),
  ),
  smallAmount: flag('标的额不超过全省上年度职工年平均工资｜Not above the province’s average yearly wage'),
  partiesAgree: flag('双方同意简易处理｜Both sides agree to the simplified procedure'),
  publicInterest: flag('涉及国家利益、社会公共利益｜Public interest'),
  bigSocialImpact: flag('有重大社会影响｜Major social impact'),
  respondentMissing: flag('被申请人下落不明｜Respondent’s whereabouts unknown'),
  switchedOn: maybe(dayField('简易处理转为普通程序之日｜Day the simplified procedure was given up')),
  extendedOn: maybe(dayField('批准延长日｜Day of the extension')),
  suspendedOn: maybe(dayField('中止日｜Day of suspension')),
  resumedOn: maybe(dayField('恢复日｜Day of resumption')),
  restartedOn: maybe(dayField('增加当事人、变更请求等重新起算日｜Day of counting anew (party added, claim changed)')),
})
export type AwardPeriodFacts = Static<typeof AwardPeriodFacts>

export type AwardPeriod = {
  readonly simplified: boolean
  readonly track: 'wage' | 'ordinary'
  readonly awardBy: Due
}

/**
 * The procedure of an arbitration and the day by which the award is made.
 *
 * 调解仲裁法第四十三条：受理之日起四十五日内结束，复杂的经批准延长不超过十五日。办案规则第五十六条、第五十七条：简易处理的条件和不得简易处理的情形。护薪通知：农民工工资争议简易处理，审理期限缩短至三十日。
 *
 * @source arb-law art. 43; arb-rules arts 46, 47, 56, 57; protect80
 */
export function awardPeriod(book: FullLawBook, given: AwardPeriodFacts): Answer<AwardPeriod> {
  const why = reasoning(book).rule('arb-law 43').rule('arb-rules 56').rule('arb-rules 57')
  const barred = given.publicInterest === true || given.bigSocialImpact === true || given.respondentMissing === true
  const known = book.findValue('P-ARB-WAGE', given.acceptedOn) !== undefined
  const wages = given.migrantWorkerWages === true && known
  const clear = given.clearFacts ?? wages
  const fits = clear || given.smallAmount === true || given.partiesAgree === true
  const simplified = fits && !barred && given.switchedOn === undefined
  why.yesNo('适用简易处理｜simplified procedure', simplified)
  const track = simplified && wages ? 'wage' : 'ordinary'
  if (track === 'wage') why.rule('protect80 全文')
  const events: ClockEvent[] = []
  const add = (kind: 'suspend' | 'resume' | 'restart' | 'extend', on: Day | undefined) => {
    if (on !== undefined) events.push({ kind, on })
  }
  add('restart', given.restartedOn)
  add('suspend', given.suspendedOn)
  add('resume', given.resumedOn)
  add('extend', given.extendedOn)
  if (given.restartedOn) why.rule('arb-rules 46')
  const reading = why.clock(track === 'wage' ? 'CLK-ARB-WAGE' : 'CLK-ARB', given.acceptedOn, events)
  return why.answer({ simplified, track, awardBy: reading.due })
}

export const ArbitrationLimitFacts = factsOf({
  wages: flag('因拖欠劳动报酬｜Over unpaid wages'),
  knewOn: maybe(
    dayField('知道或者应当知道权利被侵害之日（欠薪可以不填）｜Day the violation was known (not needed for wages)'),
  ),
  employmentEndedOn: maybe(dayField('劳动关系终止日（仍在职不填）｜Day employment ended (left out while it goes on)')),
  interruptedOn: maybe(dayField('中断日（主张、求助、对方同意）｜Interruption (claim, help sought, consent)')),
  interruptions: maybe(
    listField('多次中断的，逐次列明｜Several interruptions, each listed', dayField('中断日｜Day of interruption')),
  ),
  appliedOn: maybe(dayField('申请仲裁日｜Day of the application')),
})
export type ArbitrationLimitFacts = Static<typeof ArbitrationLimitFacts>

export type ArbitrationLimit = {
  readonly inTime: boolean
  /** The last day; where the calendar of its year is not published the earliest it can be. */
  readonly lastDay?: Day
  readonly unpublishedYear?: number
  readonly limited: boolean
}

/**
 * Whether arbitration can still be asked.
 *
 * 调解仲裁法第二十七条：时效一年，自知道权利被侵害之日起；劳动关系存续期间因拖欠劳动报酬的不受限制，终止的应当自终止之日起一年内提出；主张权利、请求救济、对方同意履行的，时效中断，重新计算。
 *
 * @source arb-law art. 27
 */
export function arbitrationLimit(
  book: FullLawBook,
  given: ArbitrationLimitFacts,
): Answer<ArbitrationLimit> | undefined {
  const why = reasoning(book).rule('arb-law 27')
  if (given.wages && given.employmentEndedOn === undefined) {
    return why.yesNo('劳动关系存续｜employment goes on', true).answer({ inTime: true, limited: false })
  }
  const start = given.wages ? given.employmentEndedOn : given.knewOn
  if (start === undefined) return undefined
  const reading = why.clock('CLK-ARB-LIM', start, restartsOf(book, given, start))
  const lastDay = earliestOf(reading.due)
  const inTime = (given.appliedOn ?? book.on) <= lastDay
  const unpublished = 'day' in reading.due ? {} : { unpublishedYear: reading.due.unpublished }
  return why.answer({ inTime, lastDay, ...unpublished, limited: true })
}

/** Interruptions in their order; one after the period has run out revives nothing. */
function restartsOf(book: FullLawBook, given: ArbitrationLimitFacts, start: Day): readonly ClockEvent[] {
  const days = [...(given.interruptions ?? []), ...(given.interruptedOn === undefined ? [] : [given.interruptedOn])]
  const events: ClockEvent[] = []
  for (const on of days.sort()) {
    const { due } = book.readClock('CLK-ARB-LIM', start, events, book.on)
    if (on > start && on <= earliestOf(due)) events.push({ kind: 'restart', on })
  }
  return events
}
