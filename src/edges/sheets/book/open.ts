import type { ByteSource } from '../bytes.ts'
import { OLD_BOOK_BYTES_MAX, UPLOAD_BYTES_MAX } from '../limits.ts'
import { FileRefused, megabytes } from '../problems.ts'
import { decodeText } from '../text.ts'
import { readDirectory } from '../zip/directory.ts'
import { newBudget, unpackWhole } from '../zip/read.ts'
import { createZip } from '../zip/write.ts'
import type { Row } from './cell.ts'
import { openPackage, type Package, sharedStrings } from './parts.ts'
import { rowsOf } from './xlsx.ts'

/** A workbook of whatever kind as sheets of rows. */
export interface Book {
  readonly sheets: readonly {
    readonly name: string
    readonly hidden: boolean
    rows(): AsyncIterable<Row> | Iterable<Row>
  }[]
}

export type BookKind = 'xlsx' | 'old' | 'markup'

/** What kind of workbook the head says it is, or undefined when it is none. */
export function bookKindOf(head: Buffer): BookKind | undefined {
  if (head.length >= 4 && head.readUInt32LE(0) === 0x04034b50) return 'xlsx'
  if (head.length >= 8 && head.readUInt32BE(0) === 0xd0cf11e0 && head.readUInt32BE(4) === 0xa1b11ae1) return 'old'
  // BIFF2–BIFF5 without a container.
  if (
    head.length >= 4 &&
    head[0] === 0x09 &&
    [0, 2, 4, 8].includes(head[1] ?? -1) &&
    (head[2] === 4 || head[2] === 6 || head[2] === 8) &&
    head[3] === 0
  )
    return 'old'
  const text = decodeText(head.subarray(0, 4096), true).trimStart().toLowerCase()
  if (/^(<!--[\s\S]{0,2000}?-->\s*)?(<!doctype html|<html|<table|<meta|<style)/.test(text)) return 'markup'
  if (
    text.startsWith('<?xml') &&
    /urn:schemas-microsoft-com:office:spreadsheet|<html|mso-application progid="excel/.test(text)
  )
    return 'markup'
  return undefined
}

/**
 * Opens a workbook. Throws `FileRefused`.
 *
 * @param onProgress  0–1 as packed bytes are taken
 */
export async function openBook(
  source: ByteSource,
  onProgress: (done: number) => void = () => undefined,
): Promise<Book> {
  if (source.size === 0) throw new FileRefused('file-empty')
  if (source.size > UPLOAD_BYTES_MAX)
    throw new FileRefused('file-too-large', { size: megabytes(source.size), limit: megabytes(UPLOAD_BYTES_MAX) })
  const kind = bookKindOf(source.read(0, 4096))
  if (kind === 'xlsx') {
    const book = await openPackage(source)
    if (!needsGeneralReader(book)) return packedBook(book, onProgress)
  } else if (!kind) throw new FileRefused('file-unknown', { what: 'workbook' })
  return generalBook(source, kind, onProgress)
}

/** Strict or binary workbooks, and those whose sheets we do not find. */
function needsGeneralReader(book: Package): boolean {
  return book.strict || book.sheets.length === 0 || book.workbookPath.endsWith('.bin')
}

async function packedBook(book: Package, onProgress: (done: number) => void): Promise<Book> {
  const context = { strings: await sharedStrings(book), dayFormats: book.dayFormats, from1904: book.from1904 }
  const total = Math.max(
    1,
    book.sheets.reduce((sum, sheet) => sum + sheet.entry.packed, 0),
  )
  const count = { rows: 0 }
  let taken = 0
  const onPacked = (bytes: number) => {
    taken += bytes
    onProgress(Math.min(1, taken / total))
  }
  return {
    sheets: book.sheets.map(sheet => ({
      name: sheet.name,
      hidden: sheet.hidden,
      rows: () => rowsOf(book, sheet.entry, context, count, onPacked),
    })),
  }
}

/**
 * The content for the general reader, within its limit. That reader believes the headers inside a packed file and
 * unpacks
 * without end, so it is given a copy whose every entry we unpacked and counted ourselves.
 */
export async function generalContent(source: ByteSource, kind: BookKind): Promise<Buffer | string> {
  const limit = { limit: megabytes(OLD_BOOK_BYTES_MAX) }
  if (source.size > OLD_BOOK_BYTES_MAX)
    throw new FileRefused('file-too-large', { size: megabytes(source.size), ...limit })
  if (kind === 'xlsx') return countedCopy(source)
  const bytes = source.read(0, source.size)
  return kind === 'markup' ? decodeText(bytes) : bytes
}

async function countedCopy(source: ByteSource): Promise<Buffer> {
  const budget = newBudget(OLD_BOOK_BYTES_MAX)
  const pieces: Uint8Array[] = []
  const zip = createZip({ write: bytes => void pieces.push(Uint8Array.from(bytes)), close: () => undefined })
  for (const entry of readDirectory(source, OLD_BOOK_BYTES_MAX)) {
    if (/\.(xml|rels|bin)$/i.test(entry.name))
      zip.add(entry.name, await unpackWhole(source, entry, budget, OLD_BOOK_BYTES_MAX))
  }
  zip.end()
  return Buffer.concat(pieces)
}

async function generalBook(source: ByteSource, kind: BookKind, onProgress: (done: number) => void): Promise<Book> {
  const content = await generalContent(source, kind)
  // A large library, needed for old books only.
  const { oldRows, openOldBook } = await import('./old.ts')
  const book = openOldBook(content)
  onProgress(1)
  const count = { rows: 0 }
  return {
    sheets: book.sheets.map(({ name, hidden, sheet }) => ({ name, hidden, rows: () => oldRows(book, sheet, count) })),
  }
}
