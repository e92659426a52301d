import {
  type Cite,
  type ClockEvent,
  type ClockReading,
  type Confidence,
  type Day,
  type Label,
  type LawBook,
  must,
  type ParameterValue,
  present,
  UnknownLaw,
} from '../kernel/index.ts'
import { type Calendar, calendarOf, PUBLISHED, workingDayOnOrBefore } from './calendar.ts'
import { CLOCKS, readClock } from './clocks/index.ts'
import { digestOf } from './digest.ts'
import { PARAMETERS } from './parameters/index.ts'
import { findSource, isInForce, SOURCES } from './sources/index.ts'
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
  /** Whether a clock exists for a start day. */
  runs(clock: string, start: Day): boolean
  /** All figures of a parameter as this book knows them, the city's own included, oldest first. */
  figuresOf(parameter: string): readonly Figure[]
}

export type BookOptions = {
  /** Only what had been recorded by this day is known: to run a decision again as it was made. Default: everything. */
  readonly knownOn?: Day
}

const PARAMETER_BY_ID: ReadonlyMap<string, Parameter> = new Map(PARAMETERS.map(one => [one.id, one]))
const CLOCK_BY_ID: ReadonlyMap<string, Clock> = new Map(CLOCKS.map(one => [one.id, one]))
const NO_LOCAL: LocalParameters = { figures: [] }
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

export type LocalFlaw = 'unknown' | 'fixed' | 'kind' | 'span'

function flawOf(one: LocalFigure): LocalFlaw | undefined {
  const parameter = PARAMETER_BY_ID.get(one.parameter)
  if (!parameter) return 'unknown'
  const held = holding(parameter.figures, one.from)
  if (held && !SETTINGS.has(held.confidence)) return 'fixed'
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

function knownBy(knownOn: Day | undefined): (one: { readonly recordedOn: Day }) => boolean {
  return one => knownOn === undefined || one.recordedOn <= knownOn
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

class Book implements FullLawBook {
  readonly on: Day
  readonly calendar: Calendar
  private readonly adds: { readonly figures: readonly LocalFigure[]; readonly years: readonly CalendarYear[] }
  private known: string | undefined
  private readonly local: ReadonlyMap<string, readonly Figure[]>
  private readonly given: { readonly local: LocalParameters; readonly options: BookOptions }
  private readonly localSources: ReadonlyMap<string, Source>

  constructor(on: Day, local: LocalParameters, options: BookOptions) {
    const known = knownBy(options.knownOn)
    const figures = local.figures.filter(known)
    const years = (local.years ?? []).filter(known)
    const flaw = flawsOfLocal(figures)[0]
    must(flaw === undefined, `the city’s figure of ${flaw?.parameter} can be used (${flaw?.flaw})`)
    this.on = on
    this.given = { local, options }
    this.calendar = years.length === 0 ? PUBLISHED : calendarOf(years)
    this.local = byParameter(figures)
    this.localSources = new Map((local.sources ?? []).map(one => [one.id, one]))
    this.adds = { figures, years }
  }

  get version(): string {
    this.known ??= versionOf(this.adds.figures, this.adds.years)
    return this.known
  }

  at(on: Day): FullLawBook {
    return on === this.on ? this : lawBook(on, this.given.local, this.given.options)
  }

  findParameter(id: string): Parameter | undefined {
    return PARAMETER_BY_ID.get(id)
  }

  findClock(id: string): Clock | undefined {
    return CLOCK_BY_ID.get(id)
  }

  findSource(id: string): Source | undefined {
    return findSource(id) ?? this.localSources.get(id)
  }

  figuresOf(id: string): readonly Figure[] {
    const all = [...(PARAMETER_BY_ID.get(id)?.figures ?? []), ...(this.local.get(id) ?? [])]
    return all.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  }

  findValue(id: string, on: Day): ParameterValue | undefined {
    const parameter = PARAMETER_BY_ID.get(id)
    if (!parameter) return undefined
    const local = this.local.get(id)
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

  workingDayOnOrBefore(on: Day): Day {
    return workingDayOnOrBefore(this.calendar, on) ?? on
  }

  clockLabel(id: string): Label {
    return present(CLOCK_BY_ID.get(id), `clock ${id} is in the law room`).label
  }

  runs(id: string, start: Day): boolean {
    return CLOCK_BY_ID.get(id)?.spans.some(one => isInForce(one, start)) === true
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
    return readClock({ clock, ...this.lengthOn(id, start), start, events, today, calendar: this.calendar })
  }
}

const cache = new Map<Day, FullLawBook>()
const CACHE_LIMIT = 64

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
  if (local !== NO_LOCAL || options.knownOn !== undefined) return new Book(on, local, options)
  const known = cache.get(on)
  if (known) return known
  if (cache.size >= CACHE_LIMIT) cache.clear()
  const made = new Book(on, local, options)
  cache.set(on, made)
  return made
}
