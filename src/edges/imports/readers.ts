import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { Day } from '../../kernel/index.ts'
import { isIsoResultText, readIsoResults, readResults } from '../bank/index.ts'
import { readNationalFile } from '../exchange/national/file.ts'
import {
  encodingOfFile,
  megabytes,
  readTemplate,
  type Template,
  recordsOf,
  separatorOf,
  textPieces,
  UPLOAD_BYTES_MAX,
} from '../sheets/index.ts'
import { Gathering } from './gather.ts'
import type { FileKind } from './kinds.ts'
import { type RefusedRow, refusedLine, refusedSheet } from './words.ts'

/** From text files to calls: each reader gives bulk calls in the order of its file, with the line of every row. */

export type FileCall = {
  readonly operation: string
  /** True for an operation that takes one row as its whole input. */
  readonly single: boolean
  readonly rows: readonly Readonly<Record<string, unknown>>[]
  /** Of such an operation: the refusal that says the row was known before. */
  readonly knownCode?: string
  /** The line of each row, counted from 1. */
  readonly lines: readonly number[]
  /** True where the lines are those of the file itself: its digest stands for the rows. */
  readonly inFile?: boolean
  /** Why rows or the whole file could not be read. */
  readonly refused: readonly RefusedRow[]
  /** How many rows those refusals take out; 0 when they are about the whole file. */
  readonly refusedRows: number
}

const PIECE = 1 << 18
/** Enough of a text for its root element. */
const HEAD_LENGTH = 4_096

/** The calls of a text file. @param onBytes told how far the file is read */
export async function* callsOf(
  path: string,
  kind: FileKind,
  day: Day,
  onBytes: (bytes: number) => void,
): AsyncGenerator<FileCall> {
  switch (kind.kind) {
    case 'national':
      for await (const batch of readNationalFile(counted(path, onBytes), day)) {
        yield { ...batch, inFile: true, refusedRows: new Set(batch.refused.map(one => one.row)).size }
      }
      return
    case 'template':
      yield* readTemplateFile(path, kind.template, onBytes)
      return
    case 'bank-result':
      yield* readBankFile(path)
      return
    default:
      return
  }
}

/** The same items, the next one always being made while the last is worked on. */
export async function* ahead<T>(items: AsyncGenerator<T>): AsyncGenerator<T> {
  const begin = () => {
    const next = items.next()
    next.catch(() => undefined)
    return next
  }
  try {
    for (let next = begin(); ; ) {
      const { done, value } = await next
      if (done) return
      next = begin()
      yield value
    }
  } finally {
    await items.return(undefined)
  }
}

async function* counted(path: string, onBytes: (bytes: number) => void): AsyncGenerator<Buffer> {
  let bytes = 0
  for await (const piece of createReadStream(path, { highWaterMark: PIECE })) {
    bytes += (piece as Buffer).length
    onBytes(bytes)
    yield piece as Buffer
  }
}

async function* readTemplateFile(
  path: string,
  template: Template,
  onBytes: (bytes: number) => void,
): AsyncGenerator<FileCall> {
  const encoding = await encodingOfFile(createReadStream(path, { highWaterMark: PIECE }))
  const pieces = textPieces(counted(path, onBytes), encoding)
  const { value: first = '' } = (await pieces.next()) as { readonly value?: string }
  const records = recordsOf(chain(first, pieces), separatorOf(first))
  const gathering = new Gathering(template.operation, template.knownCode)
  let rows = 0
  for await (const item of readTemplate(records)) {
    rows += 1
    if ('row' in item) yield* gathering.add(item.row.value, item.row.line, item.row.key)
    else gathering.refuse(item.rows, item.refused)
  }
  if (rows === 0) gathering.refuse(0, [refusedLine('file-empty', 0, '')])
  yield* gathering.rest()
}

async function* chain(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first
  yield* rest
}

/** A file that does not add up gives one refusal and no row; it is read whole, since its end may say so. */
async function* readBankFile(path: string): AsyncGenerator<FileCall> {
  const gathering = new Gathering('payment.recordResults')
  const { size } = await stat(path)
  if (size > UPLOAD_BYTES_MAX) {
    const sizes = { size: megabytes(size), limit: megabytes(UPLOAD_BYTES_MAX) }
    gathering.refuse(0, [refusedSheet({ code: 'file-too-large', with: sizes })])
    yield* gathering.rest()
    return
  }
  const bytes = await readFile(path)
  const encoding = await encodingOfFile(one(bytes))
  const text = new TextDecoder(encoding).decode(bytes)
  const file = isIsoResultText(text.slice(0, HEAD_LENGTH)) ? readIsoResults(text) : readResults(text)
  const refusedRows = file.broken ? file.count : file.count - file.rows.length
  gathering.refuse(refusedRows, file.refused)
  for (const { line, value } of file.rows) yield* gathering.add(value, line, value.batchNo)
  yield* gathering.rest()
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
