import { join } from 'node:path'
import type { RefusedRow } from '../../kernel/index.ts'
import {
  type BookReading,
  type Mark,
  markWorkbook,
  readWorkbook,
  type Section,
  sayProblem,
  type Table,
} from '../sheets/index.ts'
import type { FileCall } from './readers.ts'

/** Workbooks as sites make them: their tables as calls, and the way back from a refused row to its cell. */

export type BookCalls =
  | { readonly ok: false; readonly refused: RefusedRow }
  | { readonly ok: true; readonly reading: BookReading; readonly calls: readonly BookCall[] }
/** One table as a call; `row` of a refusal counts into `lines`, which hold the rows of the sheet. */
export type BookCall = FileCall & { readonly table: Table }

/** Reads a workbook. @param onProgress 0–1 */
export async function readBookCalls(path: string, onProgress: (done: number) => void): Promise<BookCalls> {
  const outcome = await readWorkbook({ path }, {}, onProgress)
  if (!outcome.ok) {
    const { says, fix } = sayProblem(outcome.problem)
    return { ok: false, refused: { row: 0, field: '', code: outcome.problem.code, says, fix } }
  }
  return { ok: true, reading: outcome.reading, calls: outcome.reading.tables.map(callOf) }
}

function callOf(table: Table): BookCall {
  const refused = table.refused.map(problem => {
    const { says, fix } = sayProblem(problem)
    return { row: problem.row, field: problem.field, code: problem.code, says, fix }
  })
  const lines = table.rows.map(row => row.row)
  const rows =
    table.kind === 'payroll'
      ? table.rows.map(({ section, value }) => ({ ...payrollKeys(table.sections[section]), ...value }))
      : table.rows.map(({ section, value }) => ({ ...attendanceKeys(table.sections[section]), ...value }))
  return {
    operation: table.kind === 'payroll' ? 'payroll.recordSheets' : 'attendance.recordDeclared',
    single: false,
    rows,
    lines,
    refused,
    table,
  }
}

const given = (entries: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined))

function payrollKeys(section: Section | undefined): Record<string, unknown> {
  if (!section) return {}
  const { project, month, employerCode, crewNumber, sheetNumber, sealedOn } = section
  return given({ project, month, employerCode, crewNumber, sheetNumber, sealedOn })
}

function attendanceKeys(section: Section | undefined): Record<string, unknown> {
  return section ? given({ project: section.project, month: section.month }) : {}
}

/** The marks of a call's refusals: each at the cell of its field, else at the first cell of its row. */
export function marksOf(table: Table, refused: readonly RefusedRow[]): readonly Mark[] {
  const own = [
    ...table.refused.map(problem => ({ problem, level: 'refused' as const })),
    ...table.notices.map(problem => ({ problem, level: 'notice' as const })),
  ]
  const cells = own.map(({ problem, level }) => ({
    sheet: table.sheet,
    row: problem.row,
    column: problem.column,
    level,
    ...sayProblem(problem),
  }))
  const rows = refused.map(({ row, field, says, fix }) => ({
    sheet: table.sheet,
    row: Math.max(row, table.headerRow),
    column: columnOf(table, field),
    level: 'refused' as const,
    says,
    fix,
  }))
  return [
    ...cells.map(({ sheet, row, column, level, says, fix }) => ({ sheet, row, column, level, says, fix })),
    ...rows,
  ]
}

function columnOf(table: Table, field: string): number {
  return (
    table.columns[field] ??
    table.columns[field.split('/')[0] ?? ''] ??
    table.columns.idCard ??
    table.columns.siteCard ??
    0
  )
}

/** Writes the marked workbook. @returns where it lies; undefined when nothing is marked or it could not be written */
export async function writeMarked(
  path: string,
  marks: readonly Mark[],
  folder: string | undefined,
  name: string,
): Promise<string | undefined> {
  if (!folder || marks.length === 0) return undefined
  const out = join(folder, `${name.replace(/[^\p{L}\p{N}.-]+/gu, '_')}.marked.xlsx`)
  const outcome = await markWorkbook({ path }, marks, out)
  return outcome.ok ? outcome.path : undefined
}
