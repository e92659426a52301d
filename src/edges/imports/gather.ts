import { BATCH_LIMIT } from '../../kernel/index.ts'
import type { FileCall } from './readers.ts'
import type { RefusedRow } from './words.ts'

/** Gathers rows of a file into calls as large as one act may be, and never cuts a batch or sheet in two if it fits. */

/** From here on a call ends where the next key begins. */
const FULL = Math.floor(BATCH_LIMIT * 0.8)

export class Gathering {
  private readonly operation: string
  private readonly knownCode: string | undefined
  private rows: Readonly<Record<string, unknown>>[] = []
  private lines: number[] = []
  private refused: RefusedRow[] = []
  private refusedRows = 0
  private key: string | undefined

  /** @param knownCode  of an operation that takes one row: its refusal that says the row was known */
  constructor(operation: string, knownCode?: string) {
    this.operation = operation
    this.knownCode = knownCode
  }

  /** @param key  rows of one key belong together and stand one after another */
  *add(row: Readonly<Record<string, unknown>>, line: number, key: string): Generator<FileCall> {
    const isNext = key === '' || key !== this.key
    if (this.rows.length >= BATCH_LIMIT || (this.rows.length >= FULL && isNext)) yield* this.rest()
    this.key = key
    this.rows.push(row)
    this.lines.push(line)
  }

  refuse(rows: number, reasons: readonly RefusedRow[]): void {
    this.refusedRows += rows
    this.refused.push(...reasons)
  }

  /** What is gathered and not handed on. */
  *rest(): Generator<FileCall> {
    const { operation, knownCode, rows, lines, refused, refusedRows } = this
    const single = knownCode !== undefined
    this.rows = []
    this.lines = []
    this.refused = []
    this.refusedRows = 0
    if (rows.length + refused.length + refusedRows > 0)
      yield { operation, single, ...(single ? { knownCode } : {}), rows, lines, refused, refusedRows }
  }
}
