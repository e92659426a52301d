import type { Source } from './bytes.ts'
import type { MarkOutcome } from './mark/book.ts'
import type { Marks } from './mark/marks.ts'
import type { ReadOutcome } from './read-book.ts'
import type { Sniffed } from './sniff.ts'
import type { Chosen } from './table/types.ts'
import { inThread } from './thread.ts'

/** The front of this edge: workbooks as sites make them, read and marked in a thread of their own. */

export { bookKindOf } from './book/open.ts'
export { addressOf, columnName } from './book/cell.ts'
export type { Source } from './bytes.ts'
export { firstRecord, recordsOf, separatorOf } from './csv/parse.ts'
export { readTemplate, type TemplateItem, templateOf } from './csv/read.ts'
export { type Template, type TemplateKind, TEMPLATES } from './csv/templates.ts'
export { csvTemplate } from './csv/write.ts'
export { UPLOAD_BYTES_MAX } from './limits.ts'
export type { Mark, Marks } from './mark/marks.ts'
export { FileRefused, megabytes, SHEET_PROBLEMS, type SheetCode, type SheetProblem, sayProblem } from './problems.ts'
export type { ReadOutcome } from './read-book.ts'
export type {
  AttendanceTable,
  AttendanceValue,
  BookReading,
  CellProblem,
  Chosen,
  PayrollTable,
  PayrollValue,
  Section,
  Table,
  TableKind,
} from './table/types.ts'
export { foldText } from './table/words.ts'
export { decodeText, encodingOf, encodingOfFile, type TextEncoding, textPieces } from './text.ts'

/**
 * What the tables of a workbook say, with the cell of every refusal.
 *
 * @param chosen      what the sender chose for what the sheet may leave out
 * @param onProgress  0–1
 */
export function readWorkbook(
  source: Source,
  chosen: Chosen,
  onProgress?: (done: number) => void,
): Promise<ReadOutcome> {
  return inThread<ReadOutcome>({ task: 'read', source, chosen }, onProgress)
}

/** Which tables a workbook holds, by its first rows. */
export function sniffWorkbook(source: Source): Promise<Sniffed> {
  return inThread<Sniffed>({ task: 'sniff', source })
}

/** Writes the workbook to `out`, marked cell by cell, with a list of problems. */
export function markWorkbook(source: Source, marks: Marks, out: string): Promise<MarkOutcome> {
  return inThread<MarkOutcome>({ task: 'mark', source, marks, out })
}
