import {
  type Cite,
  type ClockEvent,
  type ClockReading,
  type Confidence,
  type Day,
  type DayKind,
  dayOf as dayAt,
  type Label,
  type LawBook,
  must,
  type ParameterValue,
  present,
  UnknownLaw,
} from '../kernel/index.ts'
import { type Calendar, calendarOf, isWeekend, PUBLISHED, workingDayOnOrBefore } from './calendar.ts'
import { CLOCKS, readClock } from './clocks/index.ts'
import { digestOf } from './digest.ts'
import { PARAMETERS } from './parameters/index.ts'
import { findSource, isInForce, SOURCES } from './sources/index.ts'
import { isStatutoryHoliday } from './statutory-holidays.ts'
import {
  type CalendarYear,
  type Clock,
  type Figure,
  type LocalFigure,
  type LocalParameters,
  type Parameter,
  SETTINGS,
  type Source,
} from './types.ts'

/** The law book of a day: what the law said, with the city's own figures from their effective day. */

/** A law book with what the law room and its pages need beyond the kernel's words. */
export interface FullLawBook extends LawBook {
  readonly calendar: Calendar
  /** The same figures, asked on another day. */
  at(on: Day): FullLawBook
  findValue(parameter: string, on: Day): ParameterValue | undefined
  /** A figure that is a number; fen, days or basis points by its unit. */
  numberOn(parameter: string, on: Day): bigint
  textOn(parameter: string, on: Day): string
  findParameter(id: string): Parameter | undefined
  findClock(id: string): Clock | undefined
  findSource(id: string): Source | undefined
  /** The length of a clock for a start day. Throws `UnknownLaw` where the clock did not exist. */
  lengthOn(clock: string, start: Day): { readonly length: number; readonly cite: Cite; readonly confidence: Confidence }
  /** Throws `UnknownLaw` for a day before an instrument began. */
  mustHold(instrument: string, on: Day): void
  /** Throws `UnknownLaw` for a day before the first year of the working-day calendar. */
  mustKnowDays(on: Day): void
  /** Whether a clock exists for a start day. */
  runs(clock: string, start: Day): boolean
  /** All figures of a parameter as this book knows them, the city's own included, oldest first. */
  figuresOf(parameter: string): readonly Figure[]
  /** The city's own instruments this book knows. */
  readonly localSources: readonly Source[]
  /** The book as it was known on an earlier day: to run a decision again as it was made. */
  knownBy(on: Day): FullLawBook
  /** The book with these figures beside its own, for what has not been issued yet; they win from their first day. */
  with(figures: readonly LocalFigure[]): FullLawBook
  watched(onUse: (parameter: string) => void): FullLawBook
}

export type BookOptions = {
  /** Only what had been recorded by this day is known: to run a decision again as it was made. Default: everything. */
  readonly knownOn?: Day
}

const PARAMETER_BY_ID: ReadonlyMap<string, Parameter> = new Map(PARAMETERS.map(one => [one.id, one]))
const CLOCK_BY_ID: ReadonlyMap<string, Clock> = new Map(CLOCKS.map(one => [one.id, one]))
const NO_LOCAL: LocalParameters = { figures: [] }
/** Books of so many days, and of so many days of knowledge, are kept. */
const CACHE_LIMIT = 64
/** The law room's own figures in a form that changes when any of them changes. */
let baseDigest: string | undefined

function versionOf(figures: readonly LocalFigure[], years: readonly CalendarYear[]): string {
  baseDigest ??= digestOf([PARAMETERS, CLOCKS, SOURCES])
  return figures.length === 0 && years.length === 0 ? baseDigest : `${baseDigest}+${digestOf([figures, years])}`
}

function asFigure(local: LocalFigure): Figure {
  const { parameter: _, ...rest } = local
  return { ...rest, checkedOn: local.recordedOn, confidence: 'text' }
}

/** Whether the city may set a figure: the law room holds it as a setting, not as what higher law fixes. */
export function mayBeSet(parameter: Parameter): boolean {
  return parameter.figures.some(one => SETTINGS.has(one.confidence))
}

export type LocalFlaw = 'unknown' | 'fixed' | 'kind' | 'span'

/** A figure of higher law that holds in the span on which a city figure begins. */
function isFixedWithin(held: Figure, one: LocalFigure): boolean {
  return !SETTINGS.has(held.confidence) && isInForce(held, one.from)
}

function flawOf(one: LocalFigure): LocalFlaw | undefined {
  const parameter = PARAMETER_BY_ID.get(one.parameter)
  if (!parameter) return 'unknown'
  if (!mayBeSet(parameter) || parameter.figures.some(held => isFixedWithin(held, one))) return 'fixed'
  if (typeof one.value !== typeof parameter.figures[0]?.value) return 'kind'
  return one.until !== undefined && one.until <= one.from ? 'span' : undefined
}

/**
 * Why the city's figures cannot be used: a parameter unknown to us, one that higher law fixes, a wrong kind of value, a
 * span that ends before it begins.
 */
export function flawsOfLocal(
  figures: readonly LocalFigure[],
): readonly { readonly parameter: string; readonly flaw: LocalFlaw }[] {
  return figures.flatMap(one => {
    const flaw = flawOf(one)
    return flaw ? [{ parameter: one.parameter, flaw }] : []
  })
}

/** Without a day everything that stands; with one what stood on that day. */
function knownBy(
  knownOn: Day | undefined,
): (one: { readonly recordedOn: Day; readonly supersededOn?: Day }) => boolean {
  return one =>
    knownOn === undefined
      ? one.supersededOn === undefined
      : one.recordedOn <= knownOn && (one.supersededOn === undefined || one.supersededOn > knownOn)
}

/** The figure that holds on a day: of two that overlap, the one that began later, then the one recorded later. */
function holding(figures: readonly Figure[], on: Day): Figure | undefined {
  let best: Figure | undefined
  for (const one of figures) {
    if (!isInForce(one, on)) continue
    if (!best || one.from > best.from || (one.from === best.from && one.recordedOn >= best.recordedOn)) best = one
  }
  return best
}

function byParameter(figures: readonly LocalFigure[]): ReadonlyMap<string, readonly Figure[]> {
  const out = new Map<string, Figure[]>()
  for (const one of figures) out.set(one.parameter, [...(out.get(one.parameter) ?? []), asFigure(one)])
  return out
}

/** A figure of the city as it stands beside newer ones: it ends where one of the same parameter begins. */
function endedBy(one: LocalFigure, by: readonly LocalFigure[]): readonly LocalFigure[] {
  const next = by.find(each => each.parameter === one.parameter)
  if (!next) return [one]
  if (one.from >= next.from) return []
  return [{ ...one, until: one.until !== undefined && one.until < next.from ? one.until : next.from }]
}

/** What the books of all days share: the city's figures, the calendar. */
class Additions {
  readonly calendar: Calendar
  readonly local: ReadonlyMap<string, readonly Figure[]>
  readonly sources: ReadonlyMap<string, Source>
  private readonly adds: { readonly figures: readonly LocalFigure[]; readonly years: readonly CalendarYear[] }
  private known: string | undefined
  readonly given: LocalParameters
  readonly options: BookOptions
  private readonly books = new Map<Day, FullLawBook>()

  constructor(given: LocalParameters, options: BookOptions) {
    const known = knownBy(options.knownOn)
    const figures = given.figures.filter(known)
    const years = (given.years ?? []).filter(known)
    const flaw = flawsOfLocal(figures)[0]
    must(flaw === undefined, `the city’s figure of ${flaw?.parameter} can be used (${flaw?.flaw})`)
    this.given = given
    this.options = options
    this.calendar = years.length === 0 ? PUBLISHED : calendarOf(years)
    this.local = byParameter(figures)
    this.sources = new Map((given.sources ?? []).map(one => [one.id, one]))
    this.adds = { figures, years }
  }

  get version(): string {
    this.known ??= versionOf(this.adds.figures, this.adds.years)
    return this.known
  }

  on(day: Day): FullLawBook {
    const known = this.books.get(day)
    if (known) return known
    if (this.books.size >= CACHE_LIMIT) this.books.clear()
    const made = new Book(day, this)
    this.books.set(day, made)
    return made
  }
}

class Book implements FullLawBook {
  readonly on: Day
  readonly calendar: Calendar
  private readonly adds: Additions
  private readonly onUse: ((parameter: string) => void) | undefined

  constructor(on: Day, adds: Additions, onUse?: (parameter: string) => void) {
    this.on = on
    this.adds = adds
    this.calendar = adds.calendar
    this.onUse = onUse
  }

  get localSources(): readonly Source[] {
    return [...this.adds.sources.values()]
  }

  knownBy(on: Day): FullLawBook {
    return lawBook(this.on, this.adds.given, { knownOn: on })
  }

  with(figures: readonly LocalFigure[]): FullLawBook {
    const { given, options } = this.adds
    const kept = given.figures.flatMap(one => endedBy(one, figures))
    return lawBook(this.on, { ...given, figures: [...kept, ...figures] }, options)
  }

  watched(onUse: (parameter: string) => void): FullLawBook {
    return new Book(this.on, this.adds, onUse)
  }

  get version(): string {
    return this.adds.version
  }

  at(on: Day): FullLawBook {
    if (on === this.on) return this
    return this.onUse ? new Book(on, this.adds, this.onUse) : this.adds.on(on)
  }

  findParameter(id: string): Parameter | undefined {
    return PARAMETER_BY_ID.get(id)
  }

  findClock(id: string): Clock | undefined {
    return CLOCK_BY_ID.get(id)
  }

  findSource(id: string): Source | undefined {
    return findSource(id) ?? this.adds.sources.get(id)
  }

  figuresOf(id: string): readonly Figure[] {
    const all = [...(PARAMETER_BY_ID.get(id)?.figures ?? []), ...(this.adds.local.get(id) ?? [])]
    return all.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  }

  findValue(id: string, on: Day): ParameterValue | undefined {
    const parameter = PARAMETER_BY_ID.get(id)
    if (!parameter) return undefined
    const local = this.adds.local.get(id)
    if (this.onUse && mayBeSet(parameter)) this.onUse(id)
    const found = (local ? holding(local, on) : undefined) ?? holding(parameter.figures, on)
    if (!found) return undefined
    const { value, cite, confidence, from, until } = found
    return { value, unit: parameter.unit, cite, confidence, from, ...(until ? { until } : {}) }
  }

  valueOn(id: string, on: Day): ParameterValue {
    const found = this.findValue(id, on)
    if (!found) throw new UnknownLaw(id, on)
    return found
  }

  numberOn(id: string, on: Day): bigint {
    const { value } = this.valueOn(id, on)
    must(typeof value === 'bigint', `${id} is a number`)
    return value
  }

  textOn(id: string, on: Day): string {
    return String(this.valueOn(id, on).value)
  }

  isWorkingDay(on: Day): boolean | undefined {
    return this.calendar.isWorkingDay(on)
  }

  dayKind(on: Day): DayKind {
    const works = this.calendar.isWorkingDay(on)
    if (isStatutoryHoliday(on) || (works === undefined && this.calendar.isFixedHoliday(on))) return 'statutory'
    return (works ?? !isWeekend(on)) ? 'working' : 'rest'
  }

  workingDayOnOrBefore(on: Day): Day {
    return workingDayOnOrBefore(this.calendar, on) ?? on
  }

  clockLabel(id: string): Label {
    return present(CLOCK_BY_ID.get(id), `clock ${id} is in the law room`).label
  }

  runs(id: string, start: Day): boolean {
    return CLOCK_BY_ID.get(id)?.spans.some(one => isInForce(one, start)) === true
  }

  mustHold(instrument: string, on: Day): void {
    const from = this.findSource(instrument)?.from
    if (from === undefined || on < from) throw new UnknownLaw(instrument, on)
  }

  mustKnowDays(on: Day): void {
    if (on < this.calendar.firstDay) throw new UnknownLaw('holiday-notices', on)
  }

  lengthOn(id: string, start: Day): { readonly length: number; readonly cite: Cite; readonly confidence: Confidence } {
    const span = CLOCK_BY_ID.get(id)?.spans.find(one => isInForce(one, start))
    if (!span) throw new UnknownLaw(id, start)
    if (typeof span.length === 'number') return { length: span.length, cite: span.cite, confidence: span.confidence }
    const { value, cite, confidence } = this.valueOn(span.length.parameter, start)
    return { length: Number(value), cite, confidence }
  }

  readClock(id: string, start: Day, events: readonly ClockEvent[], today: Day): ClockReading {
    const clock = present(CLOCK_BY_ID.get(id), `clock ${id} is in the law room`)
    const reading = readClock({ clock, ...this.lengthOn(id, start), start, events, today, calendar: this.calendar })
    if (!('day' in reading.due)) this.mustKnowDays(dayAt(reading.due.unpublished, 1, 1))
    return reading
  }
}

/** Books by what the city adds, then by what was known: handed out again while the additions are the same. */
const additions = new WeakMap<LocalParameters, Map<string, Additions>>()

/** The book as the law room's own questions need it: the composition root hands out no other. */
export function fullBook(book: LawBook): FullLawBook {
  must(book instanceof Book, 'the law book comes from the law room')
  return book
}

/**
 * The law book of a day. Without local figures books are shared.
 *
 * @param on       the day whose law is asked, Asia/Shanghai
 * @param local    figures of the city's own instruments, calendar years published since
 */
export function lawBook(on: Day, local: LocalParameters = NO_LOCAL, options: BookOptions = {}): FullLawBook {
  const byKnown = additions.get(local) ?? new Map<string, Additions>()
  additions.set(local, byKnown)
  const key = options.knownOn ?? ''
  const found = byKnown.get(key) ?? new Additions(local, options)
  if (byKnown.size >= CACHE_LIMIT) byKnown.clear()
  byKnown.set(key, found)
  return found.on(on)
}
