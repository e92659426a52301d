import { type Cite, type Confidence, type Day, day, type Label } from '../kernel/index.ts'

/** The words of the law room: instruments, dated figures, clocks. Data only; the book reads them. */

/** The day on which every figure of this room was last checked against its source. */
export const CHECKED_ON: Day = day('2026-11-22')

/** What kind of text an instrument is. `design` is our own default, shown as such wherever it is used. */
export type SourceKind = 'law' | 'regulation' | 'rule' | 'policy' | 'judicial' | 'local' | 'standard' | 'design'

/** An instrument: what it is called, who issued it, from when until when it holds. Spans are half-open. */
export type Source = {
  readonly id: string
  readonly kind: SourceKind
  readonly title: Label
  readonly number: string
  readonly issuer: Label
  readonly from: Day
  readonly until?: Day
  /** How exactly the first day is known. A month or year counts from its first day. */
  readonly precision?: 'month' | 'year'
  readonly replacedBy?: string
  readonly confidence: Confidence
  readonly note?: Label
  /** What the articles of an instrument of the city say, by their number. */
  readonly articles?: Readonly<Record<string, Label>>
}

/** Units of figures. Money is fen, shares are basis points (1/100 %), a hundredth of a day is for 21.75. */
export type Unit =
  | 'fen'
  | 'basisPoints'
  | 'calendarDays'
  | 'workingDays'
  | 'months'
  | 'years'
  | 'hours'
  | 'minutes'
  | 'quarters'
  | 'people'
  | 'times'
  | 'dayOfMonth'
  | 'points'
  | 'rank'
  | 'hundredthDays'
  | 'wageClass'
  | 'text'

/** One value of a parameter: from when until when it holds (half-open), and when we recorded it. */
export type Figure = {
  readonly value: bigint | string
  readonly from: Day
  readonly until?: Day
  readonly recordedOn: Day
  readonly checkedOn: Day
  readonly cite: Cite
  readonly confidence: Confidence
  readonly note?: Label
}

/**
 * A figure of law that may change over time. Where it is unverified, local or our own default it is a setting: an
 * instrument of the city or an administrator may set it.
 */
export type Parameter = {
  readonly id: string
  readonly label: Label
  readonly unit: Unit
  readonly figures: readonly Figure[]
}

/** Confidences that make a figure a setting, never a constant. */
export const SETTINGS: ReadonlySet<Confidence> = new Set(['unverified', 'local', 'design'])

/** Units a clock counts in. */
export type ClockUnit = 'calendarDays' | 'workingDays' | 'months' | 'years' | 'hours' | 'quarters'

/** Where a period that would end on a day off ends: there, on the next working day, or on the last one before. */
export type Roll = 'none' | 'next' | 'previous'

/** The length of a clock during a span of start days: a number, or the parameter that holds it. */
export type ClockSpan = {
  readonly from: Day
  readonly until?: Day
  readonly length: number | { readonly parameter: string }
  readonly cite: Cite
  readonly confidence: Confidence
}

export type ClockExtension = {
  readonly length: number
  readonly times: number
  readonly by: Label
  readonly cite: Cite
}

/**
 * A statutory clock. A `deadline` must be done on or before its due day; a `waiting` period opens on its due day.
 * `before`
 * counts backwards from a later event (a reminder a month before a guarantee expires).
 */
export type Clock = {
  readonly id: string
  readonly label: Label
  readonly starts: Label
  readonly ends: Label
  readonly kind: 'deadline' | 'waiting'
  readonly direction: 'after' | 'before'
  readonly unit: ClockUnit
  readonly roll: Roll
  readonly spans: readonly ClockSpan[]
  readonly extension?: ClockExtension
  readonly suspension?: { readonly ground: Label; readonly cite: Cite }
  readonly checkedOn: Day
  readonly note?: Label
}

/** A year of the working-day calendar, as the State Council's notice gives it: only the exceptions are listed. */
export type CalendarYear = {
  readonly year: number
  /** Days off, weekends inside the ranges included. */
  readonly off: readonly Day[]
  /** Weekend days that are worked. */
  readonly work: readonly Day[]
  readonly cite: Cite
  readonly recordedOn: Day
}

/** A figure set by an instrument of the city (or an administrator) for a parameter that may be set. */
export type LocalFigure = {
  readonly parameter: string
  readonly value: bigint | string
  readonly from: Day
  readonly until?: Day
  readonly recordedOn: Day
  /** The day on which another entry took its place in our books: who asks what was known later never sees it. */
  readonly supersededOn?: Day
  readonly cite: Cite
  readonly note?: Label
}

/**
 * What the city adds to the book: its own figures, calendar years published since, and the instruments they stand in.
 */
export type LocalParameters = {
  readonly figures: readonly LocalFigure[]
  readonly years?: readonly CalendarYear[]
  readonly sources?: readonly Source[]
}

/** A place in an instrument. */
export function at(instrument: string, article: string): Cite {
  return { instrument, article }
}
