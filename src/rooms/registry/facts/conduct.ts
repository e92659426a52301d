import type { Day } from '../../../kernel/index.ts'

/** A good or bad record of a worker or a firm, as a proceeding with notice and objection. */
export const CONDUCT_KINDS = ['good', 'bad'] as const
export const CONDUCT_SUBJECTS = ['worker', 'enterprise'] as const

export type ConductFacts = {
  readonly kind: (typeof CONDUCT_KINDS)[number]
  readonly what: string
  readonly noticedOn: Day | null
  readonly objection: string | null
  readonly decidedOn: Day | null
  readonly until: Day | null
}
