import type { Day, Year } from './day.ts'
import type { Cite, Label } from './label.ts'

/**
 * The law book of a day, as every room sees it. `law/` and `instruments` fill it; the composition root hands it out.
 */

/** One step of an answer, for people: fact → rule → intermediate → result. */
export type Step = {
  readonly label: Label
  /** Day, number or amount as written; free of language. */
  readonly value: string
  /** The value in words, where it is not a day, number or amount. */
  readonly words?: Label
  readonly cite?: Cite
  /** What the step is in the chain: a fact, a rule, a figure of law, a clock, what follows from them. */
  readonly kind?: 'fact' | 'rule' | 'figure' | 'clock' | 'result'
}

/**
 * How well a figure is known: text read, professional knowledge, one weak source, a local figure nobody confirmed, our
 * own default.
 */
export type Confidence = 'text' | 'known' | 'unverified' | 'local' | 'design'

/**
 * What is known of a due day. Never a refusal: past the published calendar it says the earliest possible day and what
 * is missing.
 */
export type Due =
  | { readonly day: Day }
  | { readonly notBefore: Day; readonly remaining: number; readonly unpublished: Year }

/** A dated event that changes a clock. */
export type ClockEvent =
  | { readonly kind: 'stop' | 'suspend' | 'resume' | 'restart'; readonly on: Day; readonly act?: string }
  | { readonly kind: 'extend'; readonly on: Day; readonly act?: string; readonly length?: number }

export type ClockReading = {
  readonly clock: string
  readonly state: 'running' | 'suspended' | 'met' | 'missed'
  readonly due: Due
  readonly started: Day
  readonly stoppedOn?: Day
  /** The act that stopped it. */
  readonly stoppedBy?: string
  /** Days left until the due day in the clock's own kind of day, negative when it has passed; absent when not known. */
  readonly left?: number
  /** The due day before it was moved off a day off; absent when it was not moved. */
  readonly beforeRoll?: Day
  /** `deadline`: must be done by the due day. `waiting`: may be done from the due day on. */
  readonly kind?: 'deadline' | 'waiting'
  /** What it counts in: `workingDays`, `calendarDays`, `months`, `years`, `quarters` or `hours`. */
  readonly unit?: string
  readonly confidence?: Confidence
  readonly steps: readonly Step[]
  readonly cite: Cite
}

export type ParameterValue = {
  readonly value: bigint | string
  readonly unit: string
  readonly cite: Cite
  readonly confidence: Confidence
  /** The half-open span in which this value holds. */
  readonly from?: Day
  readonly until?: Day
}

/** What a day is for pay: worked by the calendar, off, or a statutory holiday that is paid without work. */
export type DayKind = 'working' | 'rest' | 'statutory'

export interface LawBook {
  /** The day whose law this is. */
  readonly on: Day
  /** Identity of the exact set of figures, stored with every decision. */
  readonly version: string
  /** The figure in force on a day. Throws `UnknownLaw` outside its known range. */
  valueOn(parameter: string, on: Day): ParameterValue
  /** The figure in force on a day, or undefined outside its known range. */
  findValue?(parameter: string, on: Day): ParameterValue | undefined
  /** Whether the day is worked; undefined where the calendar of its year is not published. */
  isWorkingDay(on: Day): boolean | undefined
  /**
   * What a day is for pay. Where the calendar is not published: the holidays of fixed date, and weekends as rest days.
   */
  dayKind(on: Day): DayKind
  /** Reads a clock: due day, state, what stopped it, the steps and the article. */
  readClock(clock: string, start: Day, events: readonly ClockEvent[], today: Day): ClockReading
  clockLabel(clock: string): Label
  /**
   * The last working day on or before a day: a pay day that falls on a day off is paid before it (条例 art. 14).
   * Where the calendar is not published the agreed day itself: the latest the law allows.
   */
  workingDayOnOrBefore(on: Day): Day
  /** The same book, which tells each figure of a setting that is read from it: an act keeps them. */
  watched?(onUse: (parameter: string) => void): LawBook
}

/** Thrown when a figure is asked outside the range the law room knows; operations turn it into `unknown-law`. */
export class UnknownLaw extends Error {
  readonly what: string
  readonly on: Day
  constructor(what: string, on: Day) {
    super(`no known value of ${what} on ${on}`)
    this.what = what
    this.on = on
  }
}
