import type { LawStep } from './types.ts'

/** The steps of an answer as a chain: facts, rules, figures, clocks, what follows; the last one is the result. */

export type StepKind = 'fact' | 'rule' | 'figure' | 'clock' | 'result' | 'last'
export type ChainStep = LawStep & { readonly key: string; readonly as: StepKind }

const KINDS: ReadonlySet<string> = new Set(['fact', 'rule', 'figure', 'clock', 'result'])

function kindOf(step: LawStep): StepKind {
  if (step.kind !== undefined && KINDS.has(step.kind)) return step.kind as StepKind
  return step.cite ? 'figure' : 'fact'
}

/** Steps with what each is; the last that follows is the result. */
export function chainOf(steps: readonly LawStep[]): readonly ChainStep[] {
  const last = steps.findLastIndex(step => step.kind === 'result')
  return steps.map((step, index) => ({
    ...step,
    key: `${index}-${step.label.zh}`,
    as: index === last ? 'last' : kindOf(step),
  }))
}

/** A value a step shows: nothing where the step is a rule or a clock, whose value is only their number. */
export function shownOf(step: ChainStep): string {
  return step.as === 'rule' || step.as === 'clock' ? '' : step.value
}
