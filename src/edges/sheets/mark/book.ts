import { rmSync } from 'node:fs'
import { bookKindOf } from '../book/open.ts'
import { type ByteSource, openSource } from '../bytes.ts'
import { FileRefused, type SheetProblem } from '../problems.ts'
import type { Marks } from './marks.ts'
import { patchBook } from './patch.ts'

/** Marks a workbook, whatever kind it is; the answer is always an .xlsx. Runs in the reading thread. */

export type MarkOutcome =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly problem: SheetProblem }

/** Writes the marked book to `out`. Never throws for what a file holds; then nothing is left at `out`. */
export async function markBook(source: ByteSource, marks: Marks, out: string): Promise<MarkOutcome> {
  const plain = `${out}.plain`
  try {
    const isPacked = bookKindOf(source.read(0, 4096)) === 'xlsx'
    if (!isPacked || !(await patchBook(source, marks, out))) {
      // A large library, needed for old books only.
      const { rewriteBook } = await import('./rewrite.ts')
      await rewriteBook(source, plain)
      const rewritten = openSource({ path: plain })
      try {
        if (!(await patchBook(rewritten, marks, out))) throw new FileRefused('file-damaged', { part: 'styles' })
      } finally {
        rewritten.close()
      }
    }
    return { ok: true, path: out }
  } catch (error) {
    rmSync(out, { force: true })
    if (error instanceof FileRefused) return { ok: false, problem: error.problem }
    throw error
  } finally {
    rmSync(plain, { force: true })
  }
}
