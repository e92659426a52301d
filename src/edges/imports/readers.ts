import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Day, RefusedRow } from '../../kernel/index.ts'
import { readResults } from '../bank/index.ts'
import { readNationalFile } from '../exchange/national/file.ts'
import type { FileKind } from './kinds.ts'
import { readTemplateRow, type Template } from './templates.ts'
import { cutRows, decodeText } from './text.ts'
import { refusedLine } from './words.ts'

/** From files to calls: each reader gives bulk calls in the order of its file, with the line of every row. */

export type FileCall = {
  readonly operation: string
  /** True for an operation that takes one row as its whole input. */
  readonly single: boolean
  readonly rows: readonly Record<string, unknown>[]
  /** The line of each row, counted from 1. */
  readonly lines: readonly number[]
  readonly refused: readonly RefusedRow[]
}
/** Rows one call of a table carries. */
const CALL_ROWS = 20_000

/** The calls of a text file. @param onBytes told how far the file is read */
export async function* callsOf(
  path: string,
  kind: FileKind,
  day: Day,
  onBytes: (bytes: number) => void,
): AsyncGenerator<FileCall> {
  switch (kind.kind) {
    case 'national': {
      const stream = createReadStream(path, { highWaterMark: 1 << 20 })
      let bytes = 0
      stream.on('data', chunk => {
        bytes += chunk.length
        onBytes(bytes)
      })
      yield* readNationalFile(stream, day)
      return
    }
    case 'template':
      yield* cut(readTemplate(kind.template, decodeText(await readFile(path))))
      return
    case 'bank-result':
      yield* cut(readBankFile(decodeText(await readFile(path))))
      return
    default:
      return
  }
}

function* cut(call: FileCall): Generator<FileCall> {
  for (let from = 0; from < Math.max(call.rows.length, 1); from += CALL_ROWS) {
    yield {
      ...call,
      rows: call.rows.slice(from, from + CALL_ROWS),
      lines: call.lines.slice(from, from + CALL_ROWS),
      refused: from === 0 ? call.refused : [],
    }
  }
}

function readTemplate(template: Template, text: string): FileCall {
  const [header, ...body] = cutRows(text.replace(/^\uFEFF/, ''), ',')
  const rows: Record<string, unknown>[] = []
  const lines: number[] = []
  const refused: RefusedRow[] = body.length === 0 ? [refusedLine('file-empty', 0, '')] : []
  for (const { line, cells } of body) {
    const { row, flaws } = readTemplateRow(template, header?.cells ?? [], cells)
    for (const flaw of flaws)
      refused.push(
        refusedLine('cell-wrong', line, flaw.field, { column: flaw.column, text: flaw.text, kind: flaw.kind }),
      )
    if (flaws.length > 0) continue
    rows.push(row)
    lines.push(line)
  }
  return { operation: template.operation, single: false, rows, lines, refused }
}

function readBankFile(text: string): FileCall {
  const { rows, lines, flaws, mismatch } = readResults(text)
  const refused = flaws.map(flaw =>
    refusedLine('cell-wrong', flaw.line, flaw.field, {
      column: flaw.field,
      text: flaw.text,
      kind: flaw.field === 'amountFen' ? 'yuan' : 'text',
    }),
  )
  // A file that breaks its own promise is cut off or altered: nothing of it lands.
  if (mismatch)
    return {
      operation: '',
      single: false,
      rows: [],
      lines: [],
      refused: [
        refusedLine('promise-broken', 0, mismatch.what, { promised: mismatch.promised, found: mismatch.found }),
        ...refused,
      ],
    }
  if (rows.length === 0 && refused.length === 0) refused.push(refusedLine('file-empty', 0, ''))
  return { operation: 'payment.recordResults', single: false, rows, lines, refused }
}
