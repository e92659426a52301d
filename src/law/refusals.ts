import { COMMON_PROBLEMS, type Label, type Problem, textsOf } from '../kernel/index.ts'
import { CLOCKS } from './clocks/index.ts'
import { describedFacts, type FactNode, writtenAs } from './handbook.ts'
import { PARAMETERS } from './parameters/index.ts'
import { QUESTION_PROBLEMS, type Question } from './questions/index.ts'
import { findSource } from './sources/index.ts'

/** Refusals of a question as the command line says them: the fact by its name, how it is written, what is known. */

type Said = {
  readonly code: string
  readonly at?: string
  readonly says: Label
  readonly fix: Label
  /** The fact that is wrong or missing. */
  readonly fact?: Label
  readonly choices?: readonly string[]
  /** Spans of days for which the law is known, half-open. */
  readonly known?: readonly { readonly from: string; readonly until?: string }[]
}

type Found = { readonly name: string; readonly node: FactNode; readonly required: boolean }

function factAt(facts: FactNode, at: string | undefined): Found | undefined {
  let node: FactNode | undefined = facts
  let found: Found | undefined
  for (const name of (at ?? '').split('/').slice(1)) {
    const inner: FactNode | undefined = node?.properties?.[name] ?? node?.items
    if (!inner) return undefined
    const required: boolean = node?.required?.includes(name) === true
    found = { name: node?.properties?.[name] ? name : (found?.name ?? name), node: inner, required }
    node = inner
  }
  return found
}

function fixOf({ name, node, required }: Found): Label {
  const [zh = '', en = ''] = (writtenAs(name, node, required) ?? '').split(' / ')
  const choices = choicesOf(node)
  const pick = choices.length > 0
  return {
    zh: `${name} 是“${node.title ?? ''}”。${zh}${pick ? `从这些里选：${choices.join('、')}` : ''}`,
    en: `${name} is “${node['x-en'] ?? ''}”. ${en}${pick ? `One of: ${choices.join(', ')}` : ''}`.trim(),
  }
}

function choicesOf(node: FactNode): readonly string[] {
  return (node.anyOf ?? []).flatMap(one => (one.const === undefined ? [] : [one.const]))
}

/** Spans in which a clock, a parameter or an instrument is known; empty where it is none of them. */
function knownSpans(what: string): NonNullable<Said['known']> {
  const clock = CLOCKS.find(one => one.id === what)
  const source = findSource(what)
  const spans = clock?.spans ?? PARAMETERS.find(one => one.id === what)?.figures ?? (source ? [source] : [])
  return spans.map(({ from, until }) => ({ from, ...(until ? { until } : {}) }))
}

function saidOf(question: Question, problem: Problem): Said {
  const { says, fix } = textsOf({ ...COMMON_PROBLEMS, ...QUESTION_PROBLEMS }, problem)
  const base = { code: problem.code, ...(problem.at ? { at: problem.at } : {}), says }
  if (problem.code === 'unknown-law') {
    const known = knownSpans(String(problem.with?.what ?? ''))
    return { ...base, fix, ...(known.length > 0 ? { known } : {}) }
  }
  const found = problem.code === 'input-invalid' ? factAt(describedFacts(question.facts), problem.at) : undefined
  if (!found) return { ...base, fix }
  const choices = choicesOf(found.node)
  const fact = { zh: found.node.title ?? found.name, en: found.node['x-en'] ?? found.name }
  return { ...base, fix: fixOf(found), fact, ...(choices.length > 0 ? { choices } : {}) }
}

/** The problems of a question in words. */
export function refusalsOf(question: Question, problems: readonly Problem[]): readonly Said[] {
  return problems.map(problem => saidOf(question, problem))
}
