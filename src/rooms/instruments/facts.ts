import { type Static, Type } from 'typebox'
import { type Day, DayText, field, IdText, type Label, NameText, Prose, Text } from '../../kernel/index.ts'
import type { Unit } from '../../law/index.ts'

/** What the city issues: instruments, their articles, and the figures of law that the articles set. */

/** The plan's rows that ask for an instrument, and what the instrument is about. */
export const TASKS: Readonly<Record<number, Label>> = {
  1: { zh: '实名制管理', en: 'Real-name management' },
  6: { zh: '工资专用账户', en: 'Dedicated wage accounts' },
  10: { zh: '银行代发工资', en: 'Wage payment through banks' },
  13: { zh: '工资保证金', en: 'Wage deposits' },
  16: { zh: '工程担保', en: 'Project guarantees' },
  42: { zh: '其他地方规定', en: 'Other local rules' },
}
export const TASK_NUMBERS = Object.keys(TASKS).map(Number)
/** The rows that are done when every sector has its instrument, with the last day of the plan. */
export const PLAN_DAYS: Readonly<Record<number, Day>> = {
  1: '2016-12-31' as Day,
  6: '2016-12-31' as Day,
  10: '2016-12-31' as Day,
  13: '2016-12-31' as Day,
  16: '2017-12-31' as Day,
}
/** The sectors of the plan. */
export const SECTOR_WORDS: Readonly<Record<number, Label>> = {
  1: { zh: '房建', en: 'Housing' },
  2: { zh: '交通', en: 'Transport' },
  3: { zh: '水利', en: 'Water' },
}

const ARTICLES_MAX = 200
const SETTINGS_MAX = 50
const ARTICLE_MAX = 2_000

/** A figure that an article sets. Fen, basis points, days and counts as whole numbers; words as they stand. */
export const Setting = Type.Object({
  parameter: field('法定数字', 'Figure of law', Text(60)),
  value: field('值', 'Value', Text(60)),
  from: Type.Optional(field('自哪天起（不填：施行日）', 'From (else the effective day)', DayText)),
  until: Type.Optional(field('到哪天（不含）', 'Until (exclusive)', DayText)),
})
export type Setting = Static<typeof Setting>
export const Article = Type.Object({
  no: field('条', 'Article', Type.String({ pattern: '^\\d{1,3}$' })),
  text: field('条文', 'Text', Text(ARTICLE_MAX)),
  textEn: Type.Optional(field('英文大意', 'What it says, in English', Text(ARTICLE_MAX))),
  settings: Type.Optional(field('设定的数字', 'Figures it sets', Type.Array(Setting, { maxItems: SETTINGS_MAX }))),
})
export type Article = Static<typeof Article>
export const Articles = field('条文', 'Articles', Type.Array(Article, { minItems: 1, maxItems: ARTICLES_MAX }))

const Says = field('意见', 'Remark', Prose)
export const SaysInput = Type.Object({ says: Says })
const SectorChoice = Type.Union([
  field('房建', 'Housing', Type.Literal(1)),
  field('交通', 'Transport', Type.Literal(2)),
  field('水利', 'Water', Type.Literal(3)),
])
const Head = {
  task: field(
    '对应任务',
    'Row of the plan',
    Type.Union(TASK_NUMBERS.map(no => field(`${no} ${TASKS[no]?.zh}`, `${no} ${TASKS[no]?.en}`, Type.Literal(no)))),
  ),
  sectors: field('适用行业', 'Sectors', Type.Array(SectorChoice, { minItems: 1, maxItems: 3, uniqueItems: true })),
  titleZh: field('标题', 'Title', Text(200)),
  titleEn: Type.Optional(field('英文标题', 'Title in English', Text(200))),
  issuer: field('发布机关', 'Issuer', NameText),
}
export const DraftInput = Type.Object({
  ...Head,
  articles: Articles,
  replaces: Type.Optional(field('替代哪些文件', 'Instruments it replaces', Type.Array(IdText, { maxItems: 10 }))),
})
export type DraftInput = Static<typeof DraftInput>
const Number_ = field('文号', 'Number', Text(60))
const Effective = field('施行日', 'Effective day', DayText)
/** An instrument that was issued outside and is entered afterwards. */
export const EnterInput = Type.Object({
  ...DraftInput.properties,
  number: Number_,
  publishedOn: field('发布日', 'Day of issue', DayText),
  effectiveOn: Effective,
  untilDay: Type.Optional(field('失效日', 'No longer in force from', DayText)),
})
export type EnterInput = Static<typeof EnterInput>
export const ReviseInput = Type.Object({
  articles: Articles,
  titleZh: Type.Optional(Head.titleZh),
  titleEn: Head.titleEn,
  says: field('改了什么', 'What was changed', Prose),
})
export const ConsultInput = Type.Object({
  until: field('征求到哪天', 'Comments until', DayText),
  says: field('征求哪些单位、人员', 'Who is asked', Prose),
})
export const CommentInput = Type.Object({
  from: field('谁的意见', 'Whose comment', NameText),
  article: Type.Optional(field('对哪一条', 'On which article', Type.String({ pattern: '^\\d{1,3}$' }))),
  says: field('意见', 'Comment', Prose),
})
export const AnswerInput = Type.Object({
  comment: field('第几条意见', 'Comment', Type.Integer({ minimum: 1 })),
  adopted: field('采纳', 'Adopted', Type.Boolean()),
  says: field('答复', 'Answer', Prose),
})
export const PublishInput = Type.Object({ number: Number_, effectiveOn: Effective })
export const CorrectInput = Type.Object({
  articles: field(
    '更正后的条文',
    'Articles as corrected',
    Type.Array(Article, { minItems: 1, maxItems: ARTICLES_MAX }),
  ),
  says: field('错在哪里', 'What was wrong', Prose),
})
export const ReplaceInput = Type.Object({
  by: field('由哪份文件替代', 'Replaced by', IdText),
  from: field('自哪天起', 'From', DayText),
})
export const RepealInput = Type.Object({
  from: field('自哪天起失效', 'No longer in force from', DayText),
  says: field('理由', 'Reason', Prose),
})

export type Comment = {
  readonly n: number
  readonly from: string
  readonly article: string | null
  readonly says: string
  readonly on: Day
  readonly adopted: boolean | null
  readonly answer: string | null
}

/** Facts of an instrument's proceeding. */
export type InstrumentFacts = {
  readonly task: number
  readonly sectors: readonly number[]
  readonly titleZh: string
  readonly titleEn: string
  readonly issuer: string
  readonly articles: readonly Article[]
  readonly replaces: readonly string[]
  /** Who wrote the words that stand now. */
  readonly author: string | null
  readonly consultUntil: Day | null
  readonly comments: readonly Comment[]
  readonly reviewedBy: string | null
  readonly number: string | null
  readonly publishedOn: Day | null
  readonly effectiveOn: Day | null
  readonly untilDay: Day | null
  readonly replacedBy: string | null
  /** A correction that waits for a second person. */
  readonly correction: { readonly articles: readonly Article[]; readonly by: string } | null
}

/** What a guard needs to know beside the facts. */
export type InstrumentEvidence = {
  readonly today: Day
  /** Figures of other instruments in force: they may not be set twice for one day. */
  readonly standing: readonly StandingFigure[]
  readonly numberTaken: boolean
  /** Titles of the instruments to be replaced that do not stand published now. */
  readonly notReplaceable: readonly string[]
}
/** What the replacing of an instrument rests on. */
export type ReplaceEvidence = {
  /** The new instrument names this one as replaced, and holds from that day. */
  readonly isNamed: boolean
}
export type StandingFigure = {
  readonly instrument: string
  readonly title: string
  readonly parameter: string
  readonly from: Day
  readonly until: Day | null
}

/** Least and greatest value of a figure by its unit: beyond it somebody has mistaken the unit. */
export const UNIT_RANGES: Readonly<Partial<Record<Unit, { readonly least: bigint; readonly most: bigint }>>> = {
  fen: { least: 0n, most: 10_000_000_000_000n },
  basisPoints: { least: 0n, most: 50_000n },
  calendarDays: { least: 0n, most: 3_660n },
  workingDays: { least: 0n, most: 2_500n },
  months: { least: 0n, most: 120n },
  years: { least: 0n, most: 100n },
  hours: { least: 0n, most: 8_784n },
  minutes: { least: 0n, most: 43_200n },
  quarters: { least: 0n, most: 40n },
  people: { least: 0n, most: 1_000_000n },
  times: { least: 0n, most: 1_000n },
  points: { least: 0n, most: 10_000n },
  rank: { least: 1n, most: 1_000n },
  hundredthDays: { least: 0n, most: 36_600n },
}

/** Words a figure may hold, where it says whether. */
export const YES_NO: readonly string[] = ['yes', 'no']
export const WAGE_CLASSES: readonly string[] = ['I', 'II', 'III']

/** What higher law leaves to the city only between two figures of its own. */
export const BANDS: Readonly<Partial<Record<string, { readonly least: string; readonly most: string }>>> = {
  'P-DEP-BASE-LYG': { least: 'P-DEP-RATE-MIN', most: 'P-DEP-RATE-MAX' },
  'P-DEP-MULTI-LYG': { least: 'P-DEP-RATE-MULTI-MIN', most: 'P-DEP-RATE-MAX' },
}

/** The hours in which a work-day may begin. */
export const OWN_RANGES: Readonly<Partial<Record<string, { readonly least: bigint; readonly most: bigint }>>> = {
  'P-CUT-HOUR': { least: 0n, most: 12n },
  'P-PAY-DAY': { least: 1n, most: 31n },
  'P-TRANSFER-DAY': { least: 1n, most: 31n },
}

/** An instrument in force or issued, as everybody may read it. */
export type Issued = {
  readonly id: string
  readonly task: number
  readonly sectors: readonly number[]
  readonly number: string
  readonly titleZh: string
  readonly titleEn: string
  readonly issuer: string
  readonly publishedOn: Day
  readonly effectiveOn: Day
  readonly untilDay: Day | null
  readonly recordedOn: Day
  readonly late: boolean
  readonly replacedBy: string | null
}

/** The identifier under which the law book knows an instrument of the city. */
export const sourceIdOf = (id: string): string => `city-${id}`

/** Whether a cite names an instrument of the city. */
export const isCitySource = (instrument: string): boolean => instrument.startsWith(sourceIdOf(''))

/** What the platform works out again by itself whenever the law book changes: nothing of it is to be reviewed. */
export const WORKED_OUT_AGAIN: readonly string[] = ['warning.evaluate', 'assessment.snapshot']

export const SECTORS_ALL: readonly number[] = [1, 2, 3]

/** A calendar year as the notice of the State Council gives it. */
export const YearInput = Type.Object({
  year: field('年份', 'Year', Type.Integer({ minimum: 2016, maximum: 2100 })),
  number: field('通知文号', 'Number of the notice', Text(60)),
  publishedOn: field('发布日', 'Day of the notice', DayText),
  off: field('放假的日子', 'Days off', Type.Array(DayText, { minItems: 1, maxItems: 80 })),
  work: field('调休上班的日子', 'Made-up working days', Type.Array(DayText, { maxItems: 40 })),
})
export type YearInput = Static<typeof YearInput>
