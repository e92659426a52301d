import type { Count, Day } from '../../kernel/index.ts'
import type { BoardState } from './facts.ts'

/** States and sums of the board: pure. */

export type Sum = { readonly numerator: bigint; readonly denominator: bigint }

export function sumOf(counts: readonly Sum[]): Sum {
  return counts.reduce(
    (sum, count) => ({ numerator: sum.numerator + count.numerator, denominator: sum.denominator + count.denominator }),
    { numerator: 0n, denominator: 0n },
  )
}

/** Counts gathered by a key, in ascending order of the key. */
export function gather(counts: readonly Count[], keyOf: (count: Count) => number): readonly (readonly [number, Sum])[] {
  const groups = new Map<number, Count[]>()
  for (const count of counts) groups.set(keyOf(count), [...(groups.get(keyOf(count)) ?? []), count])
  return [...groups].sort(([a], [b]) => a - b).map(([key, its]) => [key, sumOf(its)] as const)
}

/** Does a figure reach its target? @param targetBp basis points */
export function reaches(figure: Sum, targetBp: bigint, whole: bigint): boolean {
  return figure.numerator * whole >= targetBp * figure.denominator
}

export type StateInput = {
  readonly due?: Day
  readonly on: Day
  readonly signedOff: boolean
  /** Undefined where the row has no figure yet; then the proceeding alone speaks. */
  readonly reached?: boolean
  /** The row was signed off, or its figure once reached the target. */
  readonly reachedBefore: boolean
}

/**
 * The state of a row. A plan date judges up to that date; afterwards the task is continuous and its state follows its
 * figure
 * against the target: reached once and now below is at risk, never reached is overdue.
 */
export function stateOf(given: StateInput): BoardState {
  const passed = given.due !== undefined && given.due < given.on
  if (given.reached === undefined) {
    if (given.signedOff) return 'done'
    return given.due === undefined ? 'continuous' : passed ? 'overdue' : 'on-time'
  }
  if (given.due === undefined) return given.reached ? 'continuous' : 'at-risk'
  if (given.reached) return passed || given.signedOff ? 'done' : 'on-time'
  return passed && !given.reachedBefore ? 'overdue' : 'at-risk'
}
