import { writeFileSync } from 'node:fs'
import ExcelJS from 'exceljs'
import type { Row } from './book/cell.ts'
import { openBook } from './book/open.ts'
import { bytesOf } from './bytes.ts'
import { readBook } from './read-book.ts'
import type { AttendanceTable, Chosen, PayrollTable } from './table/types.ts'
import { createZip } from './zip/write.ts'

/** Workbooks as sites make them, for the tests of this edge. */

export type Value = string | number | Date | null | undefined | { formula: string; result?: number }

export const ID = { zhang: '320706198501010010', li: '320722199012314026', wang: '11010519491231002X' } as const

export const PAYROLL_HEAD = [
  '序号',
  '姓名',
  '身份证号',
  '出勤天数',
  '日工资(元)',
  '应发工资(元)',
  '扣款(元)',
  '实发工资(元)',
  '银行卡号',
]

/** The rows above a table. */
export function labels(width = 9): readonly (readonly Value[])[] {
  return [
    ['海州区安置房二期2026年10月农民工工资表'],
    ['项目编码：P-001', ...Array.from({ length: width - 2 }, () => null), '月份：2026年10月'],
    ['用工单位：连云港某劳务有限公司（91320706MA1ABCDE8T）', null, null, null, '班组：木工班'],
  ]
}

type Page = {
  readonly name?: string
  readonly rows: readonly (readonly Value[])[]
  readonly merges?: readonly string[]
}

/** An .xlsx with these sheets. */
export async function workbookOf(...pages: readonly Page[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  for (const [index, page] of pages.entries()) {
    const sheet = book.addWorksheet(page.name ?? `Sheet${index + 1}`)
    for (const row of page.rows) sheet.addRow([...row])
    for (const merge of page.merges ?? []) sheet.mergeCells(merge)
  }
  return Buffer.from(await book.xlsx.writeBuffer())
}

/** What a workbook is read as. */
export function reading(bytes: Uint8Array, chosen: Chosen = {}) {
  return readBook(bytesOf(bytes), chosen)
}

/** The one table of a workbook that must be readable. */
export async function tableOf<Kind extends 'payroll' | 'attendance'>(
  kind: Kind,
  bytes: Uint8Array,
  chosen: Chosen = {},
): Promise<Kind extends 'payroll' ? PayrollTable : AttendanceTable> {
  const outcome = await reading(bytes, chosen)
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.problem)}`)
  const table = outcome.reading.tables.find(one => one.kind === kind)
  if (!table) throw new Error(`no ${kind} among ${outcome.reading.tables.map(one => one.kind)}`)
  return table as Kind extends 'payroll' ? PayrollTable : AttendanceTable
}

/** Every row of every sheet, as the reader gives them. */
export async function rowsIn(
  bytes: Uint8Array,
): Promise<readonly { readonly sheet: string; readonly rows: readonly Row[] }[]> {
  const book = await openBook(bytesOf(bytes))
  const sheets: { sheet: string; rows: Row[] }[] = []
  for (const sheet of book.sheets) {
    const rows: Row[] = []
    for await (const row of sheet.rows()) rows.push(row)
    sheets.push({ sheet: sheet.name, rows })
  }
  return sheets
}

export function save(path: string, bytes: Uint8Array): string {
  writeFileSync(path, bytes)
  return path
}

/** A packed file with these parts. */
export function zipOf(parts: Readonly<Record<string, string | Buffer>>): Buffer {
  const pieces: Uint8Array[] = []
  const zip = createZip({ write: bytes => void pieces.push(Uint8Array.from(bytes)), close: () => undefined })
  for (const [name, content] of Object.entries(parts)) zip.add(name, content)
  zip.end()
  return Buffer.concat(pieces)
}
