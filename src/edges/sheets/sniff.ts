import { openBook } from './book/open.ts'
import type { Row } from './book/cell.ts'
import type { ByteSource } from './bytes.ts'
import { HEADER_ROWS_MAX } from './limits.ts'
import { FileRefused, type SheetProblem } from './problems.ts'
import { findHeader } from './table/header.ts'
import type { TableKind } from './table/types.ts'

/** What a workbook holds, from the first rows of its sheets: enough to put it in the order of the wage chain. */
export type Sniffed =
  | { readonly ok: true; readonly kinds: readonly TableKind[] }
  | { readonly ok: false; readonly problem: SheetProblem }

/** Never throws for what a file holds. */
export async function sniffBook(source: ByteSource): Promise<Sniffed> {
  try {
    const book = await openBook(source)
    const kinds = new Set<TableKind>()
    for (const sheet of book.sheets.filter(one => !one.hidden)) {
      const head: Row[] = []
      for await (const row of sheet.rows()) {
        head.push(row)
        if (head.length >= HEADER_ROWS_MAX) break
      }
      for (const kind of findHeader(head)?.kinds ?? []) kinds.add(kind)
    }
    return kinds.size > 0 ? { ok: true, kinds: [...kinds] } : { ok: false, problem: { code: 'no-table' } }
  } catch (error) {
    if (error instanceof FileRefused) return { ok: false, problem: error.problem }
    throw error
  }
}
