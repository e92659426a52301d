import { halfDaysOf } from './marks.ts'
import type { MonthPlan } from './month.ts'
import type { ProjectPlan } from './project.ts'

/** What a platform must find in a project, from what was planted there. */

/** A finding of one of the six first rules: its rule, its project, its cause. */
export type PlannedFinding = { readonly rule: string; readonly project: string; readonly cause: string }

/**
 * The findings of a project's months.
 *
 * W01 no account · W08 no transfer · W23 work without pay · W24 pay without work · W25 paid less than due · W39 pay
 * day passed.
 */
export function findingsOf(project: ProjectPlan, months: readonly MonthPlan[]): readonly PlannedFinding[] {
  const finding = (rule: string, cause: string): PlannedFinding => ({ rule, project: project.code, cause })
  const isUnpaid = (month: MonthPlan) =>
    month.gaps.some(gap => gap.kind !== 'not-worked' && gap.kind !== 'not-registered')
  return [
    ...(project.account ? [] : [finding('W01', 'account')]),
    ...(months.some(hasNoTransfer) ? [finding('W08', 'transfer')] : []),
    ...months
      .filter(month => month.gaps.some(gap => gap.kind === 'not-due' && !gap.hasLine))
      .map(each => finding('W23', each.month)),
    ...months
      .filter(month => month.gaps.some(gap => gap.kind === 'not-worked'))
      .map(each => finding('W24', each.month)),
    ...months.filter(isPaidShort).map(each => finding('W25', each.month)),
    ...(months.some(isUnpaid) ? [finding('W39', 'pay-day')] : []),
  ]
}

function hasNoTransfer(month: MonthPlan): boolean {
  const didWork = month.lines.length > 0 || [...month.marks.values()].some(marks => halfDaysOf(marks) > 0)
  return month.transfers.length === 0 && didWork
}

function isPaidShort(month: MonthPlan): boolean {
  return month.gaps.some(gap => gap.hasLine && gap.kind !== 'not-worked' && gap.kind !== 'not-registered')
}

/** What a city holds, counted while it is written. Money in fen. */
export type Tally = {
  workers: number
  strangers: number
  punches: number
  workedHalfDays: number
  expectedFen: bigint
  dueFen: bigint
  transferredFen: bigint
  orderedFen: bigint
  arrivedFen: bigint
  gapFen: bigint
  gaps: number
}

export function emptyTally(): Tally {
  return {
    workers: 0,
    strangers: 0,
    punches: 0,
    workedHalfDays: 0,
    expectedFen: 0n,
    dueFen: 0n,
    transferredFen: 0n,
    orderedFen: 0n,
    arrivedFen: 0n,
    gapFen: 0n,
    gaps: 0,
  }
}

/** A tally as JSON; money as text. */
export function tallyText(tally: Tally): string {
  return JSON.stringify(tally, (_, value) => (typeof value === 'bigint' ? String(value) : value))
}
