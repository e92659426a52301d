import { type Day, type Label, type Problem, parseDay } from '../kernel/index.ts'
import type { FullLawBook } from './book.ts'
import { type FactNode, handbook } from './handbook.ts'
import { askQuestion, findQuestion, QUESTIONS, type Question } from './questions/index.ts'
import { refusalsOf } from './refusals.ts'

/** `anxin law`: what is printed and with which status. Reading files and printing is the command line's. */

export type LawCommandGiven = {
  /** `--list` */
  readonly list?: boolean
  /** `--json`, for the list; answers are always JSON. */
  readonly json?: boolean
  /** The name of the question. */
  readonly question?: string
  /** The text of the facts file. */
  readonly facts?: string
  /** `--on YYYY-MM-DD` */
  readonly on?: string
}

export type LawCommandSaid = {
  /** 0 answered, 1 refused, 2 wrong use. */
  readonly status: 0 | 1 | 2
  readonly out: readonly string[]
  readonly err: readonly string[]
}

const WRONG: LawCommandSaid['status'] = 2

function wrong(zh: string, en: string): LawCommandSaid {
  return { status: WRONG, out: [], err: [`${zh}\n${en}`] }
}

function refusal(question: Question, problems: readonly Problem[]): LawCommandSaid {
  const texts = refusalsOf(question, problems)
  const err = texts.map(({ says, fix }) => `${says.zh}${fix.zh}\n${says.en} ${fix.en}`)
  return { status: 1, out: [JSON.stringify({ problems: texts }, null, 2)], err }
}

function fieldLines(node: FactNode, indent: string): readonly string[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, inner]) => {
    const must = node.required?.includes(name) ? '*' : ' '
    const choices = (inner.anyOf ?? []).map(one => one.const).filter(value => value !== undefined)
    const line = `${indent}${must} ${name}: ${inner.title ?? ''} / ${inner['x-en'] ?? ''}`
    const chosen = choices.length > 0 ? [`${indent}    ${choices.join(' | ')}`] : []
    return [line, ...chosen, ...fieldLines(inner.items ?? inner, `${indent}    `)]
  })
}

function listLines(): readonly string[] {
  return QUESTIONS.flatMap(({ name, label, help, facts }) => [
    `${name}\t${label.zh} / ${label.en}`,
    `    ${help.zh} / ${help.en}`,
    ...fieldLines(facts as FactNode, '  '),
  ])
}

function answered(question: Question, book: FullLawBook, facts: unknown): LawCommandSaid {
  const outcome = askQuestion(question, book, facts)
  if (!outcome.ok) return refusal(question, outcome.problems)
  return { status: 0, out: [JSON.stringify(outcome.value, null, 2)], err: [] }
}

function read(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/**
 * Runs `anxin law --list [--json]` or `anxin law <question> --facts FILE --on YYYY-MM-DD`.
 *
 * @param given    the options, and the text of the facts file
 * @param bookOn   the law book of a day
 */
export function lawCommand(given: LawCommandGiven, bookOn: (on: Day) => FullLawBook): LawCommandSaid {
  if (given.list)
    return { status: 0, out: given.json ? [JSON.stringify(handbook(bookOn), null, 2)] : listLines(), err: [] }
  const question = given.question === undefined ? undefined : findQuestion(given.question)
  if (!question) return wrong('没有这个问题，用 --list 看清单', 'no such question; see --list')
  const on = given.on === undefined ? undefined : parseDay(given.on)
  if (!on) return wrong('用 --on YYYY-MM-DD 说明哪一天', 'say which day with --on YYYY-MM-DD')
  const facts = given.facts === undefined ? undefined : read(given.facts)
  if (!facts) return wrong('用 --facts 给出 JSON 文件', 'give a JSON file with --facts')
  return answered(question, bookOn(on), facts.value)
}

/** What the command does, for the usage text. */
export const LAW_COMMAND_SAYS: Label = { zh: '问法规', en: 'ask the law' }
