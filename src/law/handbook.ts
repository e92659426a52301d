import type { TSchema } from 'typebox'
import { day } from '../kernel/index.ts'
import type { FullLawBook } from './book.ts'
import { CLOCKS } from './clocks/index.ts'
import { PARAMETERS } from './parameters/index.ts'
import { EXAMPLES } from './questions/examples.ts'
import { askQuestion, QUESTIONS, type Question } from './questions/index.ts'
import type { Clock, Parameter } from './types.ts'

/** The questions as a stranger reads them: what each fact means and how it is written, with an example answered. */

/** A node of a schema as plain JSON. */
export type FactNode = {
  readonly type?: string
  readonly title?: string
  readonly 'x-en'?: string
  readonly 'x-fen'?: boolean
  readonly format?: string
  readonly description?: string
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, FactNode>>
  readonly items?: FactNode
  readonly anyOf?: readonly FactNode[]
  readonly const?: string
}

const DAY = '日期，YYYY-MM-DD / a day, YYYY-MM-DD'
const MONTH = '月份，YYYY-MM / a month, YYYY-MM'
const LEFT_OUT = '不填按“否”，另有说明的从其说明 / left out it counts as no, unless its title says otherwise'

function fenWords(name: string): string {
  const yuan = name.endsWith('Fen') ? `${name.slice(0, -'Fen'.length)}Yuan` : `${name}Yuan`
  return (
    `金额，以分计的整数，写成字符串（"150000"＝1500.00元）；也可以改写成 ${yuan}，以元计（1500 或者 "1,500.00"） / ` +
    `money in fen, an integer as a string ("150000" is 1500.00 yuan); or write ${yuan} in yuan instead`
  )
}

/** How a fact is written, in both languages; undefined where its type says it. */
export function writtenAs(name: string, node: FactNode, required: boolean): string | undefined {
  if (node['x-fen'] || node.items?.['x-fen']) return fenWords(name)
  if (node.format === 'day') return DAY
  if (node.format === 'month') return MONTH
  return node.type === 'boolean' && !required ? LEFT_OUT : undefined
}

function described(node: FactNode): FactNode {
  const { properties, items } = node
  const inner = Object.entries(properties ?? {}).map(([name, one]) => {
    const words = writtenAs(name, one, node.required?.includes(name) === true)
    return [name, { ...described(one), ...(words ? { description: words } : {}) }] as const
  })
  return {
    ...node,
    ...(properties ? { properties: Object.fromEntries(inner) } : {}),
    ...(items ? { items: described(items) } : {}),
  }
}

/** The schema of the facts as plain JSON, each fact with how it is written. */
export function describedFacts(facts: TSchema): FactNode {
  return described(JSON.parse(JSON.stringify(facts)) as FactNode)
}

function clockRow({ id, label, starts, ends, kind, direction, unit, roll, spans, extension, suspension }: Clock) {
  return { id, label, starts, ends, kind, direction, unit, roll, spans, extension, suspension }
}

function parameterRow({ id, label, unit, figures }: Parameter) {
  const rows = figures.map(({ value, from, until, cite, confidence }) => {
    return { value: String(value), from, until, cite, confidence }
  })
  return { id, label, unit, figures: rows }
}

/** What a question chooses from, beyond its schema. */
const CHOICES: Readonly<Record<string, () => object>> = {
  deadline: () => ({ clocks: CLOCKS.map(clockRow) }),
  figure: () => ({ parameters: PARAMETERS.map(parameterRow) }),
}

function exampleOf(question: Question, bookOf: (on: string) => FullLawBook): object {
  const example = EXAMPLES[question.name]
  if (!example) return {}
  const outcome = askQuestion(question, bookOf(example.on), example.facts)
  return { example: { ...example, ...(outcome.ok ? { answer: outcome.value.answer } : {}) } }
}

/** Every question with its facts, an example and its answer; clocks and parameters stand with the question on them. */
export function handbook(bookOn: (on: ReturnType<typeof day>) => FullLawBook): readonly object[] {
  return QUESTIONS.map(question => {
    const { name, group, label, help, forWorkers, facts } = question
    const example = exampleOf(question, on => bookOn(day(on)))
    return { name, group, label, help, forWorkers, facts: describedFacts(facts), ...example, ...CHOICES[name]?.() }
  })
}
