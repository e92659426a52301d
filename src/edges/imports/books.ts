import { BATCH_LIMIT } from '../../kernel/index.ts'
import {
  addressOf,
  type AttendanceTable,
  type AttendanceValue,
  type BookReading,
  type CellProblem,
  type Mark,
  type PayrollTable,
  type PayrollValue,
  type Section,
  type SheetProblem,
  sayProblem,
  type Table,
} from '../sheets/index.ts'
import { type Chain, crewNamed, partyNamed } from './chain.ts'
import { Gathering } from './gather.ts'
import type { FileCall } from './readers.ts'
import { type RefusedRow, refusedLine } from './words.ts'

/** Workbooks as sites make them: their tables as calls, and the way back from a refused row to its cell. */

export type BookCall = FileCall & { readonly table: Table; readonly notices: readonly RefusedRow[] }
/** Firms and crews of a project, where the caller may read them. */
export type ChainOf = (project: string) => Promise<Chain>

/** The calls of a workbook in the order of the wage chain: what was worked before what is owed. */
export async function* bookCalls(reading: BookReading, chainOf: ChainOf): AsyncGenerator<BookCall> {
  for (const table of reading.tables) if (table.kind === 'attendance') yield* attendanceCalls(table)
  for (const table of reading.tables) if (table.kind === 'payroll') yield* await payrollCalls(table, chainOf)
}

function* attendanceCalls(table: AttendanceTable): Generator<BookCall> {
  const gathering = begin('attendance.recordDeclared', table)
  const calls: FileCall[] = []
  for (const { row, section, value } of table.rows) {
    const { project, month } = table.sections[section] ?? {}
    calls.push(...gathering.add(filled(value, given({ project, month })), row, ''))
  }
  yield* withTable([...calls, ...gathering.rest()], table)
}

/** Rows of one sheet (project, employer, crew, month, number) stand together: a sheet lands whole or not. */
async function payrollCalls(table: PayrollTable, chainOf: ChainOf): Promise<readonly BookCall[]> {
  const gathering = begin('payroll.recordSheets', table)
  const sheets = new Map<string, { row: number; value: Record<string, unknown> }[]>()
  const keysOf = keyReader(table, chainOf, gathering)
  for (const { row, section, value } of table.rows) {
    const keys = await keysOf(section, value.crewName, row)
    if (!keys) continue
    const key = JSON.stringify(keys)
    const lines = sheets.get(key) ?? []
    sheets.set(key, lines)
    lines.push({ row, value: filled(value, keys) })
  }
  const calls: FileCall[] = []
  for (const [key, lines] of sheets) {
    if (lines.length > BATCH_LIMIT) {
      const more = { count: lines.length, limit: BATCH_LIMIT }
      gathering.refuse(lines.length, [
        placed(table, refusedLine('sheet-too-long', table.headerRow, '', more), 'person'),
      ])
      continue
    }
    for (const { row, value } of lines) calls.push(...gathering.add(value, row, key))
  }
  return [...withTable([...calls, ...gathering.rest()], table)]
}

/**
 * The reading is ours alone and read once: its rows are completed in place, since copies would double a large sheet.
 */
function filled(value: AttendanceValue | PayrollValue, keys: Keys): Record<string, unknown> {
  const row = Object.assign(value as Record<string, unknown>, keys)
  delete row.crewName
  return row
}

type Keys = Readonly<Record<string, string>>
type ReadKeys = (section: number, crewName: string | undefined, row: number) => Promise<Keys | undefined>

/** What the rows of a section and crew are about; a section whose firm or crew is not known is refused once. */
function keyReader(table: PayrollTable, chainOf: ChainOf, gathering: Gathering): ReadKeys {
  const known = new Map<string, Keys | RefusedRow>()
  return async (number, crewName, row) => {
    const section = table.sections[number]
    if (!section) return undefined
    const key = `${number}/${crewName ?? ''}`
    const isFirst = !known.has(key)
    if (isFirst) known.set(key, await settleKeys(table, section, { crewName, row, chainOf }))
    const keys = known.get(key)
    if (!keys || !('code' in keys && 'says' in keys)) return keys as Keys | undefined
    gathering.refuse(1, isFirst ? [keys as RefusedRow] : [])
    return undefined
  }
}

type Settling = { readonly crewName: string | undefined; readonly row: number; readonly chainOf: ChainOf }

async function settleKeys(table: PayrollTable, section: Section, at: Settling): Promise<Keys | RefusedRow> {
  const { project = '', month, sheetNumber, sealedOn, employerName, places } = section
  const crewName = at.crewName ?? section.crewName
  const crewAsked = at.crewName !== undefined || section.crewNumber === undefined
  const needsChain = section.employerCode === undefined || (crewAsked && crewName !== undefined)
  const chain = needsChain ? await at.chainOf(project) : undefined
  const named = chain && employerName !== undefined ? partyNamed(chain, employerName) : undefined
  const employerCode = section.employerCode ?? named?.creditCode
  if (employerCode === undefined) {
    const problem: SheetProblem = { code: 'employer-missing', with: { employer: employerName ?? '—' } }
    return placedAt(table, { ...refusedOf(problem), row: table.headerRow, field: 'employerCode' }, places.employerCode)
  }
  const crew = chain && crewAsked && crewName !== undefined ? crewNamed(chain, crewName, employerCode) : undefined
  if (crewAsked && crewName !== undefined && !crew) {
    const names =
      chain?.crews
        .map(one => one.name)
        .slice(0, 10)
        .join('、') || '—'
    const refused = refusedLine('crew-not-found', at.crewName === undefined ? table.headerRow : at.row, 'crewNumber', {
      project,
      crew: crewName,
      known: names,
    })
    return at.crewName === undefined
      ? placedAt(table, refused, places.crewNumber)
      : placed(table, refused, 'crewNumber')
  }
  const crewNumber = crew?.number ?? (crewAsked ? undefined : section.crewNumber)
  return given({ project, employerCode, crewNumber, month, sheetNumber, sealedOn })
}

function given(entries: Readonly<Record<string, string | undefined>>): Keys {
  return Object.fromEntries(
    Object.entries(entries).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

function begin(operation: string, table: Table): Gathering {
  const gathering = new Gathering(operation)
  for (const problem of table.refused) {
    const refused = placedAt(table, { ...refusedOf(problem), row: problem.row, field: problem.field }, problem)
    gathering.refuse(0, [refused])
  }
  gathering.refuse(rowsOf(table.refused), [])
  return gathering
}

/** Several flaws of one row take out one row; a flaw of the whole table takes out as many as it says. */
function rowsOf(problems: readonly CellProblem[]): number {
  const single = new Set(problems.filter(problem => problem.rows === undefined).map(problem => problem.row))
  return single.size + problems.reduce((sum, problem) => sum + (problem.rows ?? 0), 0)
}

function* withTable(calls: readonly FileCall[], table: Table): Generator<BookCall> {
  const notices = table.notices.map(problem =>
    placedAt(table, { ...refusedOf(problem), row: problem.row, field: problem.field }, problem),
  )
  for (const [index, call] of calls.entries()) yield { ...call, table, notices: index === 0 ? notices : [] }
}

function refusedOf(problem: SheetProblem): Pick<RefusedRow, 'code' | 'says' | 'fix'> {
  return { code: problem.code, ...sayProblem(problem) }
}

/** A refusal at the cell of its field; of one without a cell, at the person of its row. */
export function placed(table: Table, refused: RefusedRow, field = refused.field): RefusedRow {
  const name = field.split('/')[0] ?? ''
  const column = table.columns[name] ?? table.columns.person ?? 0
  const section = table.sections[0]
  const label = table.columns[name] === undefined ? section?.places[name] : undefined
  return placedAt(table, refused, label ?? { row: Math.max(refused.row, table.headerRow), column })
}

function placedAt(
  table: Table,
  refused: RefusedRow,
  place: { readonly row: number; readonly column: number } | undefined,
): RefusedRow {
  const at = place ?? { row: table.headerRow, column: table.columns.person ?? 0 }
  return { ...refused, cell: `${table.sheet}!${addressOf(at.row, at.column)}` }
}

/** A placed refusal as a mark in the workbook. */
export function markOf(refused: RefusedRow, level: Mark['level']): Mark | undefined {
  const match = /^(.*)!([A-Z]+)(\d+)$/s.exec(refused.cell ?? '')
  if (!match) return undefined
  const [, sheet = '', letters = '', row = ''] = match
  const column = [...letters].reduce((sum, letter) => sum * 26 + (letter.charCodeAt(0) - 64), 0) - 1
  return { sheet, row: Number(row), column, level, says: refused.says, fix: refused.fix }
}
