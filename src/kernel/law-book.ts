import type { Day, Year } from './day.ts'
import type { Cite, Label } from './label.ts'

/**
 * The law book of a day, as every room sees it. `law/` and `instruments` fill it; the composition root hands it out.
 */

/** One step of an answer, for people: fact → rule → intermediate → result. */
export type Step = { readonly label: Label; readonly value: string; readonly cite?: Cite }

/**
 * What is known of a due day. Never a refusal: past the published calendar it says the earliest possible day and what
 * is missing.
 */
export type Due =
  | { readonly day: Day }
  | { readonly notBefore: Day; readonly remaining: number; readonly unpublished: Year }

/** A dated event that changes a clock. */
export type ClockEvent =
  | { readonly kind: 'stop' | 'suspend' | 'resume'; readonly on: Day; readonly act?: string }
  | { readonly kind: 'extend'; readonly on: Day; readonly act?: string; readonly length?: number }

export type ClockReading = {
  readonly clock: string
  readonly state: 'running' | 'suspended' | 'met' | 'missed'
  readonly due: Due
  readonly started: Day
  readonly stoppedOn?: Day
  readonly steps: readonly Step[]
  readonly cite: Cite
}

export type ParameterValue = {
  readonly value: bigint | string
  readonly unit: string
  readonly cite: Cite
  readonly confidence: 'text' | 'known' | 'unverified' | 'local' | 'design'
}

export interface LawBook {
  /** The day whose law this is. */
  readonly on: Day
  /** Identity of the exact set of figures, stored with every decision. */
  readonly version: string
  /** The figure in force on a day. Throws `UnknownLaw` outside its known range. */
  valueOn(parameter: string, on: Day): ParameterValue
  isWorkingDay(on: Day): boolean | undefined
  /** Reads a clock: due day, state, what stopped it, the steps and the article. */
  readClock(clock: string, start: Day, events: readonly ClockEvent[], today: Day): ClockReading
  clockLabel(clock: string): Label
  /** The last working day on or before a day: a pay day that falls on a day off is moved forward (条例 art. 14). */
  workingDayOnOrBefore(on: Day): Day
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
