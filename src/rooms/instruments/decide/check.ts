import { type Day, type Label, type LawBook, type Problem, must } from '../../../kernel/index.ts'
import {
  type FullLawBook,
  flawsOfLocal,
  fullBook,
  isWeekend,
  type LocalFigure,
  mayBeSet,
  type Parameter,
  writeFigure,
} from '../../../law/index.ts'
import {
  type Article,
  BANDS,
  type InstrumentEvidence,
  type InstrumentFacts,
  OWN_RANGES,
  type Setting,
  sourceIdOf,
  UNIT_RANGES,
  WAGE_CLASSES,
  YES_NO,
  type YearInput,
} from '../facts.ts'

/** What may be issued, and what it changes. Pure. */

/** A setting with the article that makes it and its place in the form. */
type Placed = { readonly article: Article; readonly setting: Setting; readonly at: string }

function placed(articles: readonly Article[]): readonly Placed[] {
  return articles.flatMap((article, row) =>
    (article.settings ?? []).map((setting, index) => ({
      article,
      setting,
      at: `/input/articles/${row}/settings/${index}`,
    })),
  )
}

/** A value as the law book holds it: words as they stand, everything else a whole number; undefined when it is none. */
export function readValue(parameter: Parameter, text: string): bigint | string | undefined {
  if (parameter.unit === 'text' || parameter.unit === 'wageClass') return text
  return /^\d{1,15}$/.test(text) ? BigInt(text) : undefined
}

const named = ({ id, label }: Parameter) => ({ parameter: `${label.zh}（${id}）`, parameterEn: `${label.en} (${id})` })
const written = (parameter: Parameter, value: bigint | string) =>
  writeFigure({ value, unit: parameter.unit, confidence: 'text' }).text

/** What holds a figure between two values: its unit, its own sense, or a band that higher law leaves to the city. */
export function rangeOf(
  book: FullLawBook,
  parameter: Parameter,
  on: Day,
): { readonly least?: bigint; readonly most?: bigint; readonly by?: string } {
  const band = BANDS[parameter.id]
  const least = band && book.findValue(band.least, on)
  const most = band && book.findValue(band.most, on)
  if (least && most && typeof least.value === 'bigint' && typeof most.value === 'bigint') {
    const title = book.findSource(least.cite.instrument)?.title
    return { least: least.value, most: most.value, by: `${title?.zh ?? least.cite.instrument} ${least.cite.article}` }
  }
  return OWN_RANGES[parameter.id] ?? UNIT_RANGES[parameter.unit] ?? {}
}

function wordsAllowed(parameter: Parameter): readonly string[] | undefined {
  if (parameter.unit === 'wageClass') return WAGE_CLASSES
  if (parameter.unit !== 'text') return undefined
  return parameter.figures.every(one => YES_NO.includes(String(one.value))) ? YES_NO : undefined
}

function isFixed(parameter: Parameter, on: Day): boolean {
  const value = parameter.figures[0]?.value ?? 0n
  const asked = { parameter: parameter.id, value, from: on, recordedOn: on, cite: { instrument: '', article: '' } }
  return flawsOfLocal([asked]).some(one => one.flaw === 'fixed')
}

/** The source that fixes a figure, where the city may not set it. */
function fixedBy(book: FullLawBook, parameter: Parameter, on: Day): Label {
  const cite = book.findValue(parameter.id, on)?.cite ?? parameter.figures.at(-1)?.cite
  must(cite, 'a parameter has a figure')
  const title = book.findSource(cite.instrument)?.title
  return {
    zh: `${title?.zh ?? cite.instrument} ${cite.article}`,
    en: `${title?.en ?? cite.instrument} ${cite.article}`,
  }
}

/** Why the figure may not be set so; undefined when it may. */
function flawOfSetting(book: FullLawBook, { setting, at }: Placed, from: Day): Problem | undefined {
  const parameter = book.findParameter(setting.parameter)
  if (!parameter) return { code: 'parameter-unknown', at: `${at}/parameter`, with: { parameter: setting.parameter } }
  const first = setting.from ?? from
  if (!mayBeSet(parameter) || isFixed(parameter, first)) {
    const by = fixedBy(book, parameter, first)
    return { code: 'fixed-by-law', at: `${at}/parameter`, with: { ...named(parameter), by: by.zh, byEn: by.en } }
  }
  const value = readValue(parameter, setting.value)
  const words = wordsAllowed(parameter)
  if (value === undefined || (words && !words.includes(setting.value))) {
    const choices = words?.join(' / ') ?? '0, 1, …'
    return { code: 'value-wrong', at: `${at}/value`, with: { ...named(parameter), value: setting.value, choices } }
  }
  if (typeof value === 'bigint') {
    const { least, most, by } = rangeOf(book, parameter, first)
    if ((least !== undefined && value < least) || (most !== undefined && value > most)) {
      const range = `${written(parameter, least ?? 0n)} – ${written(parameter, most ?? value)}`
      const why = by ?? parameter.unit
      return {
        code: 'out-of-range',
        at: `${at}/value`,
        with: { ...named(parameter), value: written(parameter, value), range, why },
      }
    }
  }
  if (setting.until !== undefined && setting.until <= first)
    return { code: 'span-wrong', at: `${at}/until`, with: { ...named(parameter), from: first, until: setting.until } }
  return undefined
}

/**
 * Why articles cannot stand so: a number used twice, a figure nobody knows, one that higher law fixes, a value beyond
 * its range, one figure set twice for the same days.
 *
 * @param from  the day from which figures hold that name no day of their own
 */
export function flawsOfArticles(law: LawBook, articles: readonly Article[], from: Day): readonly Problem[] {
  const book = fullBook(law).at(from)
  const numbers = articles.map(one => one.no)
  const twice = numbers.findIndex((no, index) => numbers.indexOf(no) !== index)
  const settings = placed(articles)
  const flaws = settings.flatMap(one => flawOfSetting(book, one, from) ?? [])
  const clash = settings.find((one, index) =>
    settings.some(
      (other, place) =>
        place < index &&
        other.setting.parameter === one.setting.parameter &&
        overlap(spanOf(one, from), spanOf(other, from)),
    ),
  )
  return [
    ...(twice < 0
      ? []
      : [{ code: 'article-twice', at: `/input/articles/${twice}/no`, with: { no: numbers[twice] ?? '' } }]),
    ...flaws,
    ...(clash
      ? [{ code: 'set-twice', at: `${clash.at}/parameter`, with: { parameter: clash.setting.parameter } }]
      : []),
  ]
}

type Span = { readonly from: Day; readonly until?: Day | null | undefined }
const spanOf = ({ setting }: Placed, from: Day): Span => ({ from: setting.from ?? from, until: setting.until })
const overlap = (a: Span, b: Span) => (!a.until || b.from < a.until) && (!b.until || a.from < b.until)

/** Why an instrument may not be issued so: the day, its number, a figure that another one sets for the same days. */
export function flawsOfIssue(given: {
  readonly law: LawBook
  readonly facts: Pick<InstrumentFacts, 'articles' | 'replaces'>
  readonly evidence: InstrumentEvidence
  readonly effectiveOn: Day
  readonly untilDay?: Day | undefined
}): readonly Problem[] {
  const { facts, evidence, effectiveOn } = given
  const early = placed(facts.articles).find(one => (one.setting.from ?? effectiveOn) < effectiveOn)
  const others = evidence.standing.filter(one => !facts.replaces.includes(one.instrument))
  const clash = placed(facts.articles).flatMap(one => {
    const span = { ...spanOf(one, effectiveOn), until: one.setting.until ?? given.untilDay }
    const other = others.find(each => each.parameter === one.setting.parameter && overlap(each, span))
    return other ? [{ code: 'set-elsewhere', with: { parameter: one.setting.parameter, title: other.title } }] : []
  })
  return [
    ...(evidence.numberTaken ? [{ code: 'number-taken', at: '/input/number' }] : []),
    ...evidence.notReplaceable.map(title => ({ code: 'not-replaceable', with: { title } })),
    ...(early ? [{ code: 'before-effective', with: { parameter: early.setting.parameter, effectiveOn } }] : []),
    ...clash,
    ...flawsOfArticles(given.law, facts.articles, effectiveOn),
  ]
}

/** The articles with some of them put right; the order is that of the numbers. */
export function corrected(articles: readonly Article[], by: readonly Article[]): readonly Article[] {
  const changed = new Map(by.map(one => [one.no, one]))
  const kept = articles.map(one => changed.get(one.no) ?? one)
  const added = by.filter(one => !articles.some(old => old.no === one.no))
  return [...kept, ...added].sort((a, b) => Number(a.no) - Number(b.no))
}

/** The figures that articles set, as the law book takes them. */
export function figuresOf(
  book: FullLawBook,
  given: {
    readonly id: string
    readonly articles: readonly Article[]
    readonly effectiveOn: Day
    readonly untilDay?: Day | null | undefined
    readonly recordedOn: Day
  },
): readonly LocalFigure[] {
  return placed(given.articles).flatMap(({ article, setting }) => {
    const parameter = book.findParameter(setting.parameter)
    const value = parameter && readValue(parameter, setting.value)
    const until = setting.until ?? given.untilDay
    if (value === undefined) return []
    return [
      {
        parameter: setting.parameter,
        value,
        from: setting.from ?? given.effectiveOn,
        ...(until ? { until } : {}),
        recordedOn: given.recordedOn,
        cite: { instrument: sourceIdOf(given.id), article: article.no },
      },
    ]
  })
}

/** Why a notice of holidays contradicts itself, the weekends or what is published. */
export function flawsOfYear(law: LawBook, input: YearInput): readonly Problem[] {
  const { calendar } = fullBook(law)
  if (calendar.isPublished(input.year)) return [{ code: 'year-known', at: '/year', with: { year: input.year } }]
  const year = String(input.year)
  const off = new Set(input.off)
  const flaws = (days: readonly Day[], at: string): readonly Problem[] => {
    const twice = days.find((one, index) => days.indexOf(one) !== index)
    const outside = days.find(one => !one.startsWith(`${year}-`))
    return [
      ...(twice ? [{ code: 'day-twice', at, with: { day: twice } }] : []),
      ...(outside ? [{ code: 'day-outside', at, with: { day: outside, year } }] : []),
    ]
  }
  const both = input.work.find(one => off.has(one))
  const worked = input.work.find(one => !isWeekend(one))
  const fixed = input.work.find(one => calendar.isFixedHoliday(one))
  const missing = calendar.fixedHolidaysOf(input.year).find(one => !off.has(one) && !isWeekend(one))
  const problem = (code: string, at: string, on: Day | undefined): readonly Problem[] =>
    on ? [{ code, at, with: { day: on } }] : []
  return [
    ...flaws(input.off, '/off'),
    ...flaws(input.work, '/work'),
    ...problem('off-and-work', '/work', both),
    ...problem('work-on-weekday', '/work', worked),
    ...problem('holiday-worked', '/work', fixed),
    ...problem('holiday-missing', '/off', missing),
  ]
}
