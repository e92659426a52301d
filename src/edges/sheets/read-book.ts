import type { ByteSource } from './bytes.ts'
import { openBook } from './book/open.ts'
import { SheetReader } from './table/read.ts'
import type { BookReading, Chosen, Table } from './table/types.ts'
import { FileRefused, type SheetProblem } from './problems.ts'

/** Reads a workbook to what its tables say. Runs in the reading thread. */

export type ReadOutcome =
  | { readonly ok: true; readonly reading: BookReading }
  | { readonly ok: false; readonly problem: SheetProblem }

/** Never throws for what a file holds: the refusal is a value. */
export async function readBook(
  source: ByteSource,
  chosen: Chosen,
  onProgress?: (done: number) => void,
): Promise<ReadOutcome> {
  try {
    const book = await openBook(source, onProgress)
    const tables: Table[] = []
    const skipped: { sheet: string; why: 'no-table' | 'hidden' }[] = []
    for (const sheet of book.sheets) {
      if (sheet.hidden) {
        skipped.push({ sheet: sheet.name, why: 'hidden' })
        continue
      }
      const reader = new SheetReader(sheet.name, chosen)
      for await (const row of sheet.rows()) reader.take(row)
      const found = reader.end()
      if (found.length === 0) skipped.push({ sheet: sheet.name, why: 'no-table' })
      tables.push(...found)
    }
    if (tables.length === 0) return { ok: false, problem: { code: 'no-table' } }
    const [first] = tables
    if (first && tables.every(table => table.rows.length === 0 && table.refused.length === 0))
      return { ok: false, problem: { code: 'table-empty', with: { sheet: first.sheet } } }
    return { ok: true, reading: { tables, skipped } }
  } catch (error) {
    if (error instanceof FileRefused) return { ok: false, problem: error.problem }
    throw error
  }
}
