import type { Month } from '../../../kernel/index.ts'
import { type Found, type Labels, monthInName } from './labels.ts'
import type { CellProblem, Chosen, Section, TableKind } from './types.ts'

/** What some rows are about: their labels, the name of the sheet, what the caller chose. Pure. */

/** Labels further down override those above them: a crew's rows within a sheet of several crews. */
export function overlay(above: Labels, below: Labels): Labels {
  const changed = below.crewName || below.crewNumber ? { ...above, crewName: undefined, crewNumber: undefined } : above
  const firm =
    below.employerName || below.employerCode
      ? { ...changed, employerName: undefined, employerCode: undefined }
      : changed
  return Object.fromEntries(Object.entries({ ...firm, ...below }).filter(([, found]) => found !== undefined)) as Labels
}

/**
 * The section, and what is wrong with it as a whole: no project, no month, or something else than what was chosen.
 *
 * @param at  the header's first cell: where a missing label is shown
 */
export function settleSection(
  labels: Labels,
  given: {
    readonly kind: TableKind
    readonly sheet: string
    readonly chosen: Chosen
    readonly at: { readonly row: number; readonly column: number }
  },
): { readonly section: Section; readonly problems: readonly CellProblem[] } {
  const { chosen, at } = given
  const problems: CellProblem[] = []
  const pick = <T extends string>(
    field: 'project' | 'month' | 'employerCode' | 'crewNumber',
    found: Found<T> | undefined,
  ): T | undefined => {
    const wanted = chosen[field]
    if (found && wanted !== undefined && wanted !== found.value)
      problems.push({
        code: 'differs',
        row: found.row,
        column: found.column,
        field,
        with: { given: found.value, chosen: wanted },
      })
    return found?.value ?? (wanted as T | undefined)
  }
  const project = pick('project', labels.project)
  const month = pick('month', labels.month) ?? (labels.monthWrong ? undefined : monthInName(given.sheet, labels.year))
  if (project === undefined) problems.push({ code: 'project-missing', ...at, field: 'project' })
  if (month === undefined) problems.push(monthProblem(labels, at))
  const isPayroll = given.kind === 'payroll'
  return {
    section: {
      ...(project ? { project } : {}),
      ...(month ? { month: month as Month } : {}),
      ...withValue('employerCode', isPayroll ? pick('employerCode', labels.employerCode) : undefined),
      ...withValue('crewNumber', isPayroll ? pick('crewNumber', labels.crewNumber) : undefined),
      ...withValue('employerName', labels.employerName?.value),
      ...withValue('crewName', labels.crewName?.value),
      ...withValue('sheetNumber', labels.sheetNumber?.value),
      ...withValue('madeOn', labels.madeOn?.value),
      ...withValue('sealedOn', labels.sealedOn?.value),
      places: placesOf(labels),
    },
    problems,
  }
}

function monthProblem(labels: Labels, at: { readonly row: number; readonly column: number }): CellProblem {
  const { monthWrong } = labels
  return monthWrong
    ? {
        code: 'month-wrong',
        row: monthWrong.row,
        column: monthWrong.column,
        field: 'month',
        with: { given: monthWrong.value },
      }
    : { code: 'month-missing', ...at, field: 'month' }
}

function withValue<K extends string, T>(key: K, value: T | undefined): { readonly [k in K]?: T } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [k in K]?: T }
}

function placesOf({ year: _year, ...labels }: Labels): Section['places'] {
  const places: Record<string, { row: number; column: number }> = {}
  for (const [field, found] of Object.entries(labels)) {
    const name = field === 'employerName' ? 'employerCode' : field === 'crewName' ? 'crewNumber' : field
    if (found) places[name] = { row: found.row, column: found.column }
  }
  return places
}
