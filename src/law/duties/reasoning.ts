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
import { valueWords } from '../said/index.ts'
import { say, step } from '../step.ts'
import { placeOf } from '../table.ts'
import { writeFigure } from '../write.ts'

/** A rule that an answer rests on: where it stands and what it says, in our own short words. */
export type CitedRule = Cite & { readonly title: Label; readonly says: Label }

/** A value that is a word of ours, to be said in words. */
const CODE = /^[a-zA-Z][a-zA-Z-]+$/

/** An answer that can be followed: facts, rules, intermediate results, result, and the articles. */
export type Answer<T> = {
  readonly answer: T
  readonly steps: readonly Step[]
  readonly cites: readonly CitedRule[]
  /** The clocks that were read, for time lines. */
  readonly clocks: readonly AnswerClock[]
}

/** A clock that an answer rests on, as it stood on the day asked. */
export type AnswerClock = Omit<ClockReading, 'steps' | 'due'> & { readonly label: Label; readonly due: Due }

/** Builds an answer step by step. What is asked of the law through it is also shown. */
export class Reasoning {
  readonly book: FullLawBook
  private readonly steps: Step[] = []
  private readonly places: Cite[] = []
  private readonly clocks: AnswerClock[] = []

  constructor(book: FullLawBook) {
    this.book = book
  }

  /** A fact of the case: `text` is `zh｜en`. */
  fact(text: string, value: string | number | bigint, words?: string): this {
    return this.push(text, String(value), 'fact', words)
  }

  /** A sum: given where it stands before any law, worked out after it. */
  money(text: string, fen: Fen): this {
    return this.push(text, `¥${formatYuan(fen)}`, this.givenOrResult())
  }

  yesNo(text: string, value: boolean): this {
    return this.push(text, value ? 'yes' : 'no', this.givenOrResult(), value ? '是｜yes' : '否｜no')
  }

  private givenOrResult(): 'fact' | 'result' {
    return this.steps.some(one => one.cite) ? 'result' : 'fact'
  }

  private push(text: string, value: string, kind: NonNullable<Step['kind']>, words?: string): this {
    const said = words ? say(words) : CODE.test(value) ? valueWords('', value) : undefined
    this.steps.push({ ...step(text, value, said ? { words: said } : {}), kind })
    return this
  }

  /** A rule that applies, written `instrument article`; the step is the rule in our own words. */
  rule(place: string): this {
    const cite = placeOf(place)
    this.places.push(cite)
    const label = wordsOf(cite)
    must(label !== undefined, `the article ${place} has words`)
    this.steps.push({ label, value: cite.article, cite, kind: 'rule' })
    return this
  }

  /** An intermediate or final result. */
  result(text: string, value: string | number | bigint, words?: string): this {
    return this.push(text, String(value), 'result', words)
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
    this.steps.push({ label, value: text, ...(words ? { words } : {}), cite: found.cite, kind: 'figure' })
    return found
  }

  /** A clock read on the day of the book, its steps shown. */
  clock(clock: string, start: Day, events: readonly ClockEvent[] = []): ClockReading {
    const reading = this.book.readClock(clock, start, events, this.book.on)
    const { steps, ...read } = reading
    const label = this.book.clockLabel(clock)
    const end = earliestOf(reading.due)
    const kindOf = (one: Step) => (one.cite === undefined ? 'fact' : one.value === end ? 'result' : 'figure')
    this.clocks.push({ ...read, label })
    this.steps.push(
      { label, value: clock, cite: reading.cite, kind: 'clock' },
      ...steps.map((one): Step => ({ ...one, kind: kindOf(one) })),
    )
    return reading
  }

  /** The answer with its steps and every article the steps name, once each, in order. */
  answer<T>(answer: T): Answer<T> {
    const cites = new Map<string, Cite>()
    for (const cite of [...this.steps.flatMap(one => (one.cite ? [one.cite] : [])), ...this.places]) {
      cites.set(`${cite.instrument} ${cite.article}`, cite)
    }
    return {
      answer,
      steps: this.steps,
      cites: [...cites.values()].map(cite => this.cited(cite)),
      clocks: this.clocks,
    }
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
