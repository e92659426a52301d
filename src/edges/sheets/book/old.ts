import { createRequire } from 'node:module'
import type { WorkBook, WorkSheet } from '@e965/xlsx'
import type * as Xlsx from '@e965/xlsx'
import { BOOK_ROWS_MAX, COLUMNS_MAX, SHEETS_MAX } from '../limits.ts'
import { FileRefused } from '../problems.ts'
import { type Cell, isDayFormat, numberCell, type Row, textCell } from './cell.ts'

/**
 * The general reader, for everything that is not a plain .xlsx: BIFF (.xls), tables exported as HTML or XML under the
 * name
 * .xls, binary workbooks. Reads whole, so only within the limit for old books.
 */

/** The CommonJS build carries the code pages that old .xls files of Chinese systems need; the ES build does not. */
const { read } = createRequire(import.meta.url)('@e965/xlsx') as typeof Xlsx

export type OldSheet = { readonly name: string; readonly hidden: boolean; readonly sheet: WorkSheet }
export type OldBook = { readonly sheets: readonly OldSheet[]; readonly from1904: boolean; readonly book: WorkBook }

/**
 * @param content  the file's bytes, or its text when it is HTML or XML (decoded by us: such files lie about their
 *  encoding)
 * @throws FileRefused  damaged, encrypted
 */
export function openOldBook(content: Buffer | string): OldBook {
  try {
    const options = {
      dense: true,
      cellText: false,
      cellHTML: false,
      cellNF: true,
      cellFormula: true,
      cellDates: false,
      raw: typeof content === 'string',
    } as const
    const book =
      typeof content === 'string'
        ? read(content, { ...options, type: 'string' })
        : read(content, { ...options, type: 'buffer' })
    const sheets = book.SheetNames.slice(0, SHEETS_MAX).flatMap((name, index) => {
      const sheet = book.Sheets[name]
      return sheet ? [{ name, hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0, sheet }] : []
    })
    return { sheets, from1904: book.Workbook?.WBProps?.date1904 ?? false, book }
  } catch (error) {
    throw new FileRefused(/password|encrypt/i.test(String(error)) ? 'file-encrypted' : 'file-damaged', { part: 'xls' })
  }
}

/** Rows with something in them, top to bottom. */
export function* oldRows(book: OldBook, sheet: WorkSheet, count: { rows: number }): Generator<Row> {
  const lines = (sheet['!data'] ?? []) as readonly (readonly (Xlsx.CellObject | undefined)[] | undefined)[]
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]
    if (!line) continue
    const cells: (Cell | undefined)[] = []
    const width = Math.min(line.length, COLUMNS_MAX)
    for (let column = 0; column < width; column += 1) {
      const cell = line[column] && cellOf(line[column], book.from1904)
      if (cell) cells[column] = cell
    }
    if (cells.length === 0) continue
    count.rows += 1
    if (count.rows > BOOK_ROWS_MAX) throw new FileRefused('too-many-rows', { limit: BOOK_ROWS_MAX })
    yield { row: index + 1, cells }
  }
}

function cellOf(cell: Xlsx.CellObject | undefined, from1904: boolean): Cell | undefined {
  if (!cell) return undefined
  if (cell.v === undefined || cell.v === null || cell.v === '') return cell.f ? { text: '', odd: 'formula' } : undefined
  if (cell.t === 'e') return { text: String(cell.w ?? cell.v), odd: 'error' }
  if (typeof cell.v === 'number')
    return numberCell(cell.v, cell.z !== undefined && isDayFormat(-1, String(cell.z)), from1904)
  if (typeof cell.v === 'boolean') return textCell(cell.v ? 'TRUE' : 'FALSE')
  const text = String(cell.v)
  return text.trim() === '' ? undefined : textCell(text)
}
