import type { Static } from 'typebox'
import type { ClockEvent, Day, Due } from '../../kernel/index.ts'
import type { FullLawBook } from '../book.ts'
import { choiceField, dayField, factsOf, flag, maybe, yesNoField } from '../fields.ts'
import { type Answer, dayOf, earliestOf, reasoning } from './reasoning.ts'

/** Taking in complaints, and the clocks of a case. */

export const ComplaintFacts = factsOf({
  receivedOn: dayField('收到投诉日｜Day the complaint was received'),
  violationOn: dayField('违法行为发生日｜Day of the violation'),
  continuing: flag('连续或者继续状态｜Continuing'),
  endedOn: maybe(dayField('行为终了日｜Day the violation ended')),
  clearEmployer: yesNoField('有明确的用人单位且合法权益受到侵害｜Clear employer, and harm caused by it'),
  inScopeAndJurisdiction: yesNoField('属于监察范围并由本机关管辖｜Within inspection and this authority’s jurisdiction'),
  inArbitrationOrLawsuit: flag('已经或者应当通过仲裁、诉讼解决｜Already in or must go to arbitration or lawsuit'),
})
export type ComplaintFacts = Static<typeof ComplaintFacts>

export type ComplaintAcceptance = {
  readonly outcome: 'acceptAndFile' | 'refuseInWriting' | 'askToComplete' | 'tellWhere' | 'tellArbitrationOrLawsuit'
  readonly by: Due
}

/**
 * What to do with a complaint, and by when.
 *
 * 部令25第十八条：发生在2年内、有明确的用人单位且权益受侵害、属于监察范围并由本机关管辖的，收到之日起5个工作日内受理，受理之日立案。监察条例第二十一条：应当或者已经通过仲裁、诉讼的，告知其程序。
 *
 * @source mo25 art. 18; insp423 arts 20, 21
 */
export function complaintAcceptance(book: FullLawBook, given: ComplaintFacts): Answer<ComplaintAcceptance> {
  const why = reasoning(book).rule('mo25 18')
  const by = why.clock('CLK-CMP-ACCEPT', given.receivedOn).due
  if (given.inArbitrationOrLawsuit) {
    return why.rule('insp423 21').answer({ outcome: 'tellArbitrationOrLawsuit', by })
  }
  if (!withinTwoYears(given, why)) return why.answer({ outcome: 'refuseInWriting', by })
  if (!given.clearEmployer) return why.answer({ outcome: 'askToComplete', by })
  if (!given.inScopeAndJurisdiction) return why.rule('insp423 13').answer({ outcome: 'tellWhere', by })
  return why.answer({ outcome: 'acceptAndFile', by })
}

function withinTwoYears(given: ComplaintFacts, why: ReturnType<typeof reasoning>): boolean {
  if (given.continuing && given.endedOn === undefined) return true
  const start = given.continuing ? (given.endedOn ?? given.violationOn) : given.violationOn
  const last = dayOf(why.clock('CLK-LIM', start).due)
  const within = last === undefined || given.receivedOn <= last
  why.yesNo('在二年内｜within two years', within)
  return within
}

export const CaseDeadlineFacts = factsOf({
  filedOn: dayField('立案日｜Day the case was filed'),
  source: choiceField('来源｜Source', {
    complaint: '投诉｜complaint',
    report: '举报｜report',
    inspection: '检查发现｜inspection',
  }),
  wageCase: flag('欠薪案件（江苏）｜Wage case in Jiangsu'),
  nationalExtendedOn: maybe(dayField('批准延长30个工作日之日｜Day the 30 working days more were approved')),
  jiangsuExtendedOn: maybe(dayField('江苏：批准延长30日之日｜Jiangsu: day the 30 days more were approved')),
  suspendedOn: maybe(dayField('中止日｜Day of suspension')),
  resumedOn: maybe(dayField('恢复日｜Day of resumption')),
  finishedOn: maybe(dayField('调查结束日｜Day the investigation ended')),
})
export type CaseDeadlineFacts = Static<typeof CaseDeadlineFacts>

export type CaseDeadlines = {
  readonly investigateBy: Due
  readonly concludeBy?: Due
  /** The earlier of the two, on which the authority acts. */
  readonly actBy: Day
  readonly decideBy?: Due
  /** The Jiangsu clock speaks of reports; for complaints it is only a target. */
  readonly jiangsuIsTarget: boolean
  /** True where the text of Jiangsu in force on the day of filing was not read: only the national clock is given. */
  readonly jiangsuUnknown?: boolean
}

/**
 * The clocks of a wage case: the national one and, in Jiangsu, the shorter one beside it.
 *
 * 监察条例第十七条：立案之日起60个工作日内完成，情况复杂的经批准延长30个工作日。江苏条例第四十四条：立案之日起三十日内办结，可以延长不超过三十日。
 *
 * @source insp423 art. 17; js-wage art. 44; mo25 art. 37
 */
export function caseDeadlines(book: FullLawBook, given: CaseDeadlineFacts): Answer<CaseDeadlines> {
  const why = reasoning(book).rule('insp423 17')
  const pauses: ClockEvent[] = [
    ...(given.suspendedOn ? [{ kind: 'suspend' as const, on: given.suspendedOn }] : []),
    ...(given.resumedOn ? [{ kind: 'resume' as const, on: given.resumedOn }] : []),
  ]
  const extended = (on: Day | undefined): readonly ClockEvent[] =>
    on === undefined ? pauses : [...pauses, { kind: 'extend', on }]
  const investigateBy = why.clock('CLK-INV', given.filedOn, extended(given.nationalExtendedOn)).due
  const known = book.runs('CLK-JS-CASE', given.filedOn)
  const concludeBy =
    given.wageCase && known
      ? why.rule('js-wage 44').clock('CLK-JS-CASE', given.filedOn, extended(given.jiangsuExtendedOn)).due
      : undefined
  const decideBy = given.finishedOn ? why.clock('CLK-DEC', given.finishedOn).due : undefined
  const first = earliestOf(investigateBy)
  const second = concludeBy ? earliestOf(concludeBy) : first
  const actBy = second < first ? second : first
  why.result('按先到期的办理｜the earlier one counts', actBy)
  return why.answer({
    investigateBy,
    ...(concludeBy ? { concludeBy } : {}),
    actBy,
    ...(decideBy ? { decideBy } : {}),
    jiangsuIsTarget: given.wageCase === true && known && given.source !== 'report',
    ...(given.wageCase && !known ? { jiangsuUnknown: true } : {}),
  })
}

export const ReportFacts = factsOf({
  receivedOn: dayField('收到举报日｜Day the report was received'),
  toldOn: maybe(dayField('告知举报人日｜Day the reporter was told')),
})
export type ReportFacts = Static<typeof ReportFacts>

/**
 * By when the authority decides on filing a wage report in Jiangsu and tells the reporter.
 *
 * 江苏条例第四十四条：接到举报之日起七个工作日内决定是否立案，并告知举报人。
 *
 * @source js-wage art. 44
 */
export function reportFiling(
  book: FullLawBook,
  given: ReportFacts,
): Answer<{ readonly by: Due; readonly late: boolean }> {
  const why = reasoning(book).rule('js-wage 44')
  const events = given.toldOn ? [{ kind: 'stop' as const, on: given.toldOn }] : []
  const reading = why.clock('CLK-JS-RPT', given.receivedOn, events)
  return why.answer({ by: reading.due, late: reading.state === 'missed' })
}
