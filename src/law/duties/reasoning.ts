import {
  type Cite,
  type ClockEvent,
  type ClockReading,
  type Day,
  type Due,
  type Fen,
  formatYuan,
  type Label,
  must,
  type ParameterValue,
  type Step,
} from '../../kernel/index.ts'
import { wordsOf } from '../articles/index.ts'
import type { FullLawBook } from '../book.ts'
import { say, step } from '../step.ts'
import { placeOf } from '../table.ts'
import { writeFigure } from '../write.ts'

/** A rule that an answer rests on: where it stands and what it says, in our own short words. */
export type CitedRule = Cite & { readonly title: Label; readonly says: Label }

/** An answer that can be followed: facts, rules, intermediate results, result, and the articles. */
export type Answer<T> = {
  readonly answer: T
  readonly steps: readonly Step[]
  readonly cites: readonly CitedRule[]
}

/** Builds an answer step by step. What is asked of the law through it is also shown. */
export class Reasoning {
  readonly book: FullLawBook
  private readonly steps: Step[] = []
  private readonly places: Cite[] = []

  constructor(book: FullLawBook) {
    this.book = book
  }

  /** A fact of the case: `text` is `zh｜en`. */
  fact(text: string, value: string | number | bigint, words?: string): this {
    this.steps.push(step(text, String(value), words ? { words: say(words) } : {}))
    return this
  }

  money(text: string, fen: Fen): this {
    return this.fact(text, `¥${formatYuan(fen)}`)
  }

  yesNo(text: string, value: boolean): this {
    return this.fact(text, value ? 'yes' : 'no', value ? '是｜yes' : '否｜no')
  }

  /** A rule that applies, written `instrument article`; the step is the rule in our own words. */
  rule(place: string): this {
    const cite = placeOf(place)
    this.places.push(cite)
    const label = wordsOf(cite)
    must(label !== undefined, `the article ${place} has words`)
    this.steps.push({ label, value: cite.article, cite })
    return this
  }

  /** An intermediate or final result. */
  result(text: string, value: string | number | bigint, words?: string): this {
    return this.fact(text, value, words)
  }

  /** The figure in force on a day, a number. Throws `UnknownLaw` outside its known range. */
  figure(parameter: string, on: Day): bigint {
    const { value } = this.value(parameter, on)
    must(typeof value === 'bigint', `${parameter} is a number`)
    return value
  }

  /** The figure as a plain number, for counts and days. */
  number(parameter: string, on: Day): number {
    return Number(this.figure(parameter, on))
  }

  /** A figure that is a word. */
  word(parameter: string, on: Day): string {
    return String(this.value(parameter, on).value)
  }

  private value(parameter: string, on: Day): ParameterValue {
    const found = this.book.valueOn(parameter, on)
    const label = this.book.findParameter(parameter)?.label
    must(label !== undefined, `${parameter} is in the law room`)
    const { text, words } = writeFigure(found)
    this.steps.push({ label, value: text, ...(words ? { words } : {}), cite: found.cite })
    return found
  }

  /** A clock read on the day of the book, its steps shown. */
  clock(clock: string, start: Day, events: readonly ClockEvent[] = []): ClockReading {
    const reading = this.book.readClock(clock, start, events, this.book.on)
    this.steps.push({ label: this.book.clockLabel(clock), value: clock, cite: reading.cite }, ...reading.steps)
    return reading
  }

  /** The answer with its steps and every article the steps name, once each, in order. */
  answer<T>(answer: T): Answer<T> {
    const cites = new Map<string, Cite>()
    for (const cite of [...this.steps.flatMap(one => (one.cite ? [one.cite] : [])), ...this.places]) {
      cites.set(`${cite.instrument} ${cite.article}`, cite)
    }
    return { answer, steps: this.steps, cites: [...cites.values()].map(cite => this.cited(cite)) }
  }

  private cited(cite: Cite): CitedRule {
    const source = this.book.findSource(cite.instrument)
    const title = source?.title ?? { zh: cite.instrument, en: cite.instrument }
    return { ...cite, title, says: wordsOf(cite) ?? source?.articles?.[cite.article] ?? title }
  }
}

/** Begins an answer. */
export function reasoning(book: FullLawBook): Reasoning {
  return new Reasoning(book)
}

/** The due day, or undefined where the calendar does not reach. */
export function dayOf(due: Due): Day | undefined {
  return 'day' in due ? due.day : undefined
}

/** The day by which something is certainly not yet late: the due day, or the earliest possible one. */
export function earliestOf(due: Due): Day {
  return 'day' in due ? due.day : due.notBefore
}

/** The later of two days. */
export function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b
}

/** The earlier of two days. */
export function earlierOf(a: Day, b: Day): Day {
  return a < b ? a : b
}
