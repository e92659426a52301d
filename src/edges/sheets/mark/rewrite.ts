import ExcelJS from 'exceljs'
import type { CellObject, Range } from '@e965/xlsx'
import { isDayFormat } from '../book/cell.ts'
import { bookKindOf, generalContent } from '../book/open.ts'
import { type OldBook, type OldSheet, openOldBook } from '../book/old.ts'
import type { ByteSource } from '../bytes.ts'
import { COLUMNS_MAX } from '../limits.ts'

/**
 * Writes a workbook that is no plain .xlsx (.xls, HTML tables, binary) as one: values, formulas, number formats,
 * merges, widths.
 */

/** Throws `FileRefused` like the reading of it. */
export async function rewriteBook(source: ByteSource, out: string): Promise<void> {
  const kind = bookKindOf(source.read(0, 4096)) ?? 'old'
  const book = openOldBook(await generalContent(source, kind))
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: out, useStyles: true, useSharedStrings: false })
  for (const sheet of book.sheets) writeSheet(writer, book, sheet)
  await writer.commit()
}

function writeSheet(writer: ExcelJS.stream.xlsx.WorkbookWriter, book: OldBook, given: OldSheet): void {
  const sheet = writer.addWorksheet(given.name, { state: given.hidden ? 'hidden' : 'visible' })
  const { sheet: old } = given
  sheet.columns = (old['!cols'] ?? []).slice(0, COLUMNS_MAX).map(column => ({ width: column?.wch ?? 10 }))
  const covered = mergeCells(sheet, old['!merges'] ?? [])
  const lines = (old['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[]
  for (let index = 0; index < lines.length; index += 1) {
    const row = sheet.getRow(index + 1)
    for (const [column, cell] of (lines[index] ?? []).slice(0, COLUMNS_MAX).entries()) {
      if (!cell || covered.has(`${index}/${column}`)) continue
      const target = row.getCell(column + 1)
      target.value = contentOf(cell, book)
      if (cell.z !== undefined && cell.z !== 'General') target.numFmt = String(cell.z)
      else if (cell.t === 's') target.numFmt = '@'
    }
    row.commit()
  }
  sheet.commit()
}

/**
 * Merges cells before rows are written.
 *
 * @returns the cells covered by another, which have no value of their own
 */
function mergeCells(sheet: ExcelJS.Worksheet, merges: readonly Range[]): ReadonlySet<string> {
  const covered = new Set<string>()
  for (const { s, e } of merges) {
    if (e.c >= COLUMNS_MAX || e.r - s.r > MERGED_ROWS_MAX) continue
    sheet.mergeCells(s.r + 1, s.c + 1, e.r + 1, e.c + 1)
    for (let row = s.r; row <= e.r; row += 1)
      for (let column = s.c; column <= e.c; column += 1)
        if (row !== s.r || column !== s.c) covered.add(`${row}/${column}`)
  }
  return covered
}

/** Cells merged over more rows are left apart: no table is one cell. */
const MERGED_ROWS_MAX = 1000
const DAYS_1904 = 1462

function contentOf(cell: CellObject, book: OldBook): ExcelJS.CellValue {
  const result = plain(cell, book)
  return cell.f ? { formula: cell.f, ...(result === null ? {} : { result: result as number | string }) } : result
}

function plain(cell: CellObject, book: OldBook): ExcelJS.CellValue {
  if (cell.v === undefined || cell.v === null) return null
  if (cell.t === 'e') return { error: String(cell.w ?? '#VALUE!') as '#VALUE!' }
  // The new book counts its days from 1900.
  if (typeof cell.v === 'number') {
    const isDay = cell.z !== undefined && isDayFormat(-1, String(cell.z))
    return book.from1904 && isDay ? cell.v + DAYS_1904 : cell.v
  }
  return typeof cell.v === 'boolean' ? cell.v : String(cell.v)
}
