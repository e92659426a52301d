import type { Static, TSchema } from 'typebox'
import {
  type Day,
  type Label,
  misfits,
  type Outcome,
  ok,
  type ProblemDef,
  refuse,
  no,
  UnknownLaw,
} from '../../kernel/index.ts'
import type { FullLawBook } from '../book.ts'
import type { Answer } from '../duties/reasoning.ts'
import { fromWire, toWire, withFen } from '../fields.ts'
import { say } from '../step.ts'

/**
 * Questions anybody may ask the law, each with its facts as a schema: pages, operations and commands are made from
 * them.
 */

/** Where a question stands on the page of questions. */
export type QuestionGroup =
  | 'wages'
  | 'account'
  | 'deposit'
  | 'liability'
  | 'inspection'
  | 'justice'
  | 'credit'
  | 'government'
  | 'days'

export type Question = {
  /** Its name in addresses and commands, such as `minimum-wage`. */
  readonly name: string
  readonly group: QuestionGroup
  readonly label: Label
  readonly help: Label
  /** True where a worker would ask it. */
  readonly forWorkers: boolean
  readonly facts: TSchema
  /** What is asked for when the facts given do not suffice. */
  readonly needs?: Label
  ask(book: FullLawBook, facts: unknown): Answer<unknown> | undefined
}

type Words = {
  readonly name: string
  readonly group: QuestionGroup
  /** `zh｜en` */
  readonly label: string
  readonly help: string
  readonly forWorkers?: boolean
  readonly needs?: string
}

/** Declares a question; the schema of the facts and the duty that answers must agree. */
export function question<S extends TSchema, T>(
  words: Words,
  facts: S,
  ask: (book: FullLawBook, facts: Static<S>) => Answer<T> | undefined,
): Question {
  return {
    name: words.name,
    group: words.group,
    label: say(words.label),
    help: say(words.help),
    forWorkers: words.forWorkers === true,
    facts,
    ...(words.needs ? { needs: say(words.needs) } : {}),
    ask: (book, given) => ask(book, given as Static<S>),
  }
}

/** An answer as it goes over the wire: money and figures are strings. */
export type WireAnswer = {
  readonly question: string
  readonly on: Day
  /** Identity of the figures that were used. */
  readonly version: string
  readonly answer: unknown
  readonly steps: readonly unknown[]
  readonly cites: readonly unknown[]
  /** The clocks that were read, with their days. */
  readonly clocks: readonly unknown[]
}

/** Refusals of a question. */
export const QUESTION_PROBLEMS = {
  'facts-missing': {
    kind: 'invalid',
    says: { zh: '事实不够，回答不了：{needsZh}', en: 'The facts do not suffice: {needsEn}' },
    fix: { zh: '补上这一项再问。', en: 'Add this and ask again.' },
  },
} as const satisfies Record<string, ProblemDef>

export type QuestionProblem = 'facts-missing' | 'input-invalid' | 'unknown-law'

/**
 * Asks a question: checks the facts, answers, or says why not. Facts are as on the wire; a sum may also be written in
 * yuan under a name that ends so.
 */
export function askQuestion(
  question: Question,
  book: FullLawBook,
  given: unknown,
): Outcome<WireAnswer, QuestionProblem> {
  const facts = withFen(question.facts, given)
  const wrong = misfits(question.facts, facts)
  if (wrong.length > 0) return refuse(wrong)
  try {
    const found = question.ask(book, fromWire(question.facts, facts))
    if (!found) {
      const needs = question.needs ?? question.help
      return no('facts-missing', { with: { needsZh: needs.zh, needsEn: needs.en } })
    }
    const { answer, steps, cites, clocks } = found
    const wire = toWire({ answer, steps, cites, clocks }) as Pick<WireAnswer, 'answer' | 'steps' | 'cites' | 'clocks'>
    return ok({ question: question.name, on: book.on, version: book.version, ...wire })
  } catch (error) {
    if (error instanceof UnknownLaw) return no('unknown-law', { with: { what: error.what, on: error.on } })
    throw error
  }
}
