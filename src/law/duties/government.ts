import type { Static } from 'typebox'
import { type Day, dayOf as civilDay } from '../../kernel/index.ts'
import type { FullLawBook } from '../book.ts'
import { choiceField, countField, dayField, factsOf, fenField, flag, maybe, yearField, yesNoField } from '../fields.ts'
import { type Answer, type Reasoning, reasoning } from './reasoning.ts'

/** Assessment of governments, grading of mass incidents, listed supervision. */

export const CountyGradeFacts = factsOf({
  year: yearField('考核年度｜Year assessed'),
  level: choiceField('考核对象｜Who is assessed', {
    province: '省级政府（国家考核）｜province, by the nation',
    city: '设区市政府（江苏考核）｜city, by Jiangsu',
    county: '县（区）政府（本市考核，参照江苏办法）｜county, by the city after Jiangsu’s rule',
  }),
  rank: maybe(countField('得分名次（第几名）｜Rank by score')),
  assessed: maybe(countField('被考核单位数｜Number assessed')),
  systemsComplete: maybe(
    yesNoField('组织领导到位、制度健全（默认是）｜Leadership and systems complete (default: yes)'),
  ),
  massEvents: maybe(countField('50人以上欠薪群体性事件数｜Arrears incidents of 50 people or more')),
  massEventsGovernment: maybe(countField('其中政府投资工程｜Of these on government projects')),
  extremeEvents: maybe(countField('造成严重后果的极端事件数｜Extreme events with serious result')),
  poorOrganisation: flag('组织领导不力、措施不落实、欠薪问题突出｜Poor organisation, measures not carried out'),
  fraud: flag('弄虚作假、瞒报｜Fraud or concealment'),
})
export type CountyGradeFacts = Static<typeof CountyGradeFacts>

export type CountyGrade = {
  readonly grade: 'A' | 'B' | 'C'
  readonly because: readonly string[]
  readonly verified: boolean
}

/**
 * The grade of a government in the yearly assessment of wage payment.
 *
 * 国办发〔2017〕96号第八条、江苏2018年考核办法：名列前茅且制度健全的A级；排名靠后或者发生规定数量的群体性、极端事件的C级；其余B级。
 *
 * @refuses unknown-law  the years 2021 and 2022 were not assessed under any rule we know
 * @source assess96 art. 8 (2017–2020); js-assess2018; assess33 (2023–2027), whose counts are not verified
 */
export function countyGrade(book: FullLawBook, given: CountyGradeFacts): Answer<CountyGrade> {
  const on = civilDay(given.year, 1, 1)
  const why = reasoning(book).fact('考核年度｜year', given.year)
  why.word('P-ASSESS-YEARS', on)
  const group = given.level === 'province' ? 'P-ASSESS' : 'P-ASSESS-JS'
  why.rule(ruleOf(book, given, on))
  const because = groundsForC(given, group, on, why)
  const topRank = why.number(`${group}-A-RANK`, on)
  const top = given.rank !== undefined && given.rank > 0 && given.rank <= topRank && given.systemsComplete !== false
  const grade = because.length > 0 ? 'C' : top ? 'A' : 'B'
  why.result('等级｜grade', grade)
  const confidence = book.findValue(`${group}-C-EVENTS`, on)?.confidence
  return why.answer({ grade, because, verified: confidence === 'text' && given.level !== 'county' })
}

function ruleOf(book: FullLawBook, given: CountyGradeFacts, on: Day): string {
  const old = book.findSource('assess96')
  const first = old?.until !== undefined && on < old.until
  if (given.level === 'province') return first ? 'assess96 全文' : 'assess33 8'
  return first ? 'js-assess2018 全文' : 'assess33 8'
}

function groundsForC(given: CountyGradeFacts, group: string, on: Day, why: Reasoning): readonly string[] {
  const because: string[] = []
  why.number(`${group}-PEOPLE`, on)
  if ((given.massEvents ?? 0) >= why.number(`${group}-C-EVENTS`, on)) because.push('massEvents')
  if ((given.massEventsGovernment ?? 0) >= why.number(`${group}-C-GOV`, on)) because.push('massEventsGovernment')
  if ((given.extremeEvents ?? 0) >= why.number(`${group}-C-EXTREME`, on)) because.push('extremeEvents')
  if (given.level === 'province' && given.rank !== undefined && given.assessed !== undefined) {
    const last = why.number(`${group}-C-RANK`, on)
    if (given.rank > given.assessed - last) because.push('lastRanks')
  }
  if (given.level !== 'province' && given.poorOrganisation) because.push('poorOrganisation')
  if (given.level !== 'province' && given.fraud) because.push('fraud')
  return because
}

export const MassIncidentFacts = factsOf({
  people: countField('参与人数｜People taking part'),
  deaths: maybe(countField('死亡人数｜Deaths')),
  on: maybe(dayField('发生日（默认当天）｜Day (default: the day)')),
})
export type MassIncidentFacts = Static<typeof MassIncidentFacts>

export type MassIncident = {
  readonly level: 'I' | 'II' | 'III' | 'IV' | 'watch' | 'none'
  readonly countyPhoneMinutes?: number
  readonly countyWrittenMinutes?: number
  readonly cityToProvinceMinutes?: number
  /** Levels I, II and III go on to the province. */
  readonly reportToProvince: boolean
  /** Always true: no confirmed scale or time limit exists for the city. */
  readonly setting: boolean
}

/**
 * The level of a mass incident over arrears and the times in which it is reported.
 *
 * 国家没有公布欠薪群体性事件的统一分级；突发事件应对法只要求及时、如实报告。分级和时限都是本市的设置。
 *
 * @source anxin (settings); js-gbf2012-61: levels I–III go to the province
 */
export function massIncident(book: FullLawBook, given: MassIncidentFacts): Answer<MassIncident> {
  const on = given.on ?? book.on
  const why = reasoning(book)
    .fact('人数｜people', given.people)
    .fact('死亡｜deaths', given.deaths ?? 0)
  const reaches = (name: string) => given.people >= why.number(`P-MASS-${name}`, on)
  const level =
    reaches('I') || (given.deaths ?? 0) > 0
      ? 'I'
      : reaches('II')
        ? 'II'
        : reaches('III')
          ? 'III'
          : reaches('IV')
            ? 'IV'
            : reaches('WATCH')
              ? 'watch'
              : 'none'
  why.result('级别｜level', level)
  if (level === 'none' || level === 'watch') return why.answer({ level, reportToProvince: false, setting: true })
  const up = level === 'I' || level === 'II'
  if (level !== 'IV') why.rule('js-gbf2012-61 全文')
  return why.answer({
    level,
    reportToProvince: level !== 'IV',
    countyPhoneMinutes: why.number('P-REPORT-COUNTY-PHONE', on),
    countyWrittenMinutes: why.number('P-REPORT-COUNTY-WRITTEN', on),
    ...(up ? { cityToProvinceMinutes: why.number('P-REPORT-CITY', on) } : {}),
    setting: true,
  })
}

export const ListedSupervisionFacts = factsOf({
  workers: maybe(countField('欠薪人数｜Workers in arrears')),
  arrearsFen: maybe(fenField('欠薪数额｜Sum in arrears')),
  governmentProject: flag('政府投资工程｜Government project'),
  deadlinesPassed: maybe(countField('限期支付逾期次数｜Deadlines passed unpaid')),
  mediaExposure: flag('媒体曝光｜Media exposure'),
})
export type ListedSupervisionFacts = Static<typeof ListedSupervisionFacts>

const REPORT_AT = ['filing', 'mediation', 'award'] as const

export type ListedSupervision = {
  readonly list: boolean
  readonly because: readonly string[]
  /** Steps that are reported level by level (row 30 of the plan). */
  readonly reportAt: readonly (typeof REPORT_AT)[number][]
}

/**
 * Whether an arrears case is put under listed supervision, and why.
 *
 * 国办发〔2016〕1号（十三）：集体欠薪争议或者涉及金额较大的欠薪争议案件要挂牌督办。数额和人数没有全国标准，是本市的设置。
 *
 * @source gbf2016-1 item 13; thresholds: settings
 */
export function listedSupervision(book: FullLawBook, given: ListedSupervisionFacts): Answer<ListedSupervision> {
  const why = reasoning(book).rule('gbf2016-1 13')
  const because = [
    ...((given.workers ?? 0) >= why.number('P-LISTED-PEOPLE', book.on) ? ['workers'] : []),
    ...((given.arrearsFen ?? 0n) >= why.figure('P-LISTED-FEN', book.on) ? ['amount'] : []),
    ...((given.deadlinesPassed ?? 0) >= why.number('P-LISTED-DEADLINES', book.on) ? ['deadlinesPassed'] : []),
    ...(['governmentProject', 'mediaExposure'] as const).filter(name => given[name] === true),
  ]
  const list = because.length > 0
  return why.yesNo('挂牌督办｜listed supervision', list).answer({ list, because, reportAt: list ? REPORT_AT : [] })
}
