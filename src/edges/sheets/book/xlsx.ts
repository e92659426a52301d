import { BOOK_ROWS_MAX, COLUMNS_MAX, ROW_TEXT_MAX } from '../limits.ts'
import { FileRefused } from '../problems.ts'
import { attribute, unescapeXml } from '../xml.ts'
import type { ZipEntry } from '../zip/directory.ts'
import { unpack } from '../zip/read.ts'
import { type Cell, columnOf, numberCell, type Row, textCell } from './cell.ts'
import { elements, type Package, textOfRuns } from './parts.ts'

/**
 * Rows of an .xlsx sheet as they are unpacked: a workbook of 50 000 workers × 45 columns never stands in memory whole.
 * (Read whole, such a book takes 400 MiB and more.)
 */

/** A piece of a sheet's text: a row element as written, or what stands between rows. */
export type Piece = { readonly row: boolean; readonly text: string }

/** Cuts a sheet into its row elements and the rest; joined again, the pieces are the sheet. */
export async function* piecesOf(
  book: Package,
  entry: ZipEntry,
  onPacked?: (bytes: number) => void,
): AsyncGenerator<Piece> {
  let pending = ''
  let decoder: TextDecoder | undefined
  for await (const bytes of unpack(book.source, entry, book.budget, onPacked)) {
    decoder ??= decoderFor(bytes)
    pending += decoder.decode(bytes, { stream: true })
    const cut = cutRows(pending)
    yield* cut.pieces
    pending = cut.rest
    if (pending.length > ROW_TEXT_MAX) throw new FileRefused('file-damaged', { part: entry.name })
  }
  yield { row: false, text: pending + (decoder?.decode() ?? '') }
}

function decoderFor(first: Buffer): TextDecoder {
  if (first[0] === 0xff && first[1] === 0xfe) return new TextDecoder('utf-16le')
  if (first[0] === 0xfe && first[1] === 0xff) return new TextDecoder('utf-16be')
  return new TextDecoder('utf-8')
}

const ROW = /<((?:\w+:)?)row(?=[\s/>])/g

/** The whole rows of a text, and what is left of it. What stands between rows goes with `row: false`. */
export function cutRows(text: string): { readonly pieces: readonly Piece[]; readonly rest: string } {
  const pieces: Piece[] = []
  let at = 0
  ROW.lastIndex = 0
  for (let found = ROW.exec(text); found; found = ROW.exec(text)) {
    const tagEnd = text.indexOf('>', found.index)
    if (tagEnd < 0) break
    const isEmpty = text.charCodeAt(tagEnd - 1) === 47
    const closing = `</${found[1] ?? ''}row>`
    const close = isEmpty ? tagEnd + 1 : text.indexOf(closing, tagEnd)
    if (close < 0) break
    const end = isEmpty ? close : close + closing.length
    if (found.index > at) pieces.push({ row: false, text: text.slice(at, found.index) })
    pieces.push({ row: true, text: text.slice(found.index, end) })
    at = end
    ROW.lastIndex = end
  }
  // With no row begun, what is left stands outside rows and may go on, up to the last tag that may be cut in two.
  const tail = text.slice(at)
  const open = tail.lastIndexOf('<')
  if (open > 0 && !BEGUN.test(tail))
    return { pieces: [...pieces, { row: false, text: tail.slice(0, open) }], rest: tail.slice(open) }
  return { pieces, rest: tail }
}

const BEGUN = /<(?:\w+:)?row[\s/>]/

/** What reading cells needs of the book. */
export type CellContext = {
  readonly strings: readonly string[]
  readonly dayFormats: readonly boolean[]
  readonly from1904: boolean
}

/**
 * The row number and cells of a row element. `after` is the number of the row before, for writers that leave numbers
 * out.
 */
export function readRow(text: string, after: number, context: CellContext): Row {
  const tagEnd = text.indexOf('>')
  const number = Number(attribute(text.slice(0, tagEnd), 'r') ?? after + 1)
  const cells: (Cell | undefined)[] = []
  let next = 0
  for (const { tag, inner } of cellElements(text, tagEnd + 1)) {
    const address = attribute(tag, 'r')
    const column = address === undefined ? next : columnOf(address)
    next = column + 1
    if (column < 0 || column >= COLUMNS_MAX) continue
    const cell = readCell(tag, inner, context)
    if (cell) cells[column] = cell
  }
  return { row: Number.isSafeInteger(number) && number > 0 ? number : after + 1, cells }
}

/** Each cell element of a row, one pass, linear whatever the text holds. */
export function* cellElements(
  text: string,
  from: number,
): Generator<{ readonly tag: string; readonly inner: string; readonly start: number; readonly end: number }> {
  const prefix = /^<((?:\w+:)?)row/.exec(text)?.[1] ?? ''
  const open = `<${prefix}c`
  const closing = `</${prefix}c>`
  for (let start = text.indexOf(open, from); start >= 0; ) {
    const after = text.charCodeAt(start + open.length)
    if (after !== 32 && after !== 62 && after !== 47 && after !== 10 && after !== 13 && after !== 9) {
      start = text.indexOf(open, start + open.length)
      continue
    }
    const tagEnd = text.indexOf('>', start)
    if (tagEnd < 0) return
    const isEmpty = text.charCodeAt(tagEnd - 1) === 47
    const close = isEmpty ? tagEnd + 1 : text.indexOf(closing, tagEnd)
    if (close < 0) return
    const end = isEmpty ? close : close + closing.length
    yield {
      tag: text.slice(start + open.length, isEmpty ? tagEnd - 1 : tagEnd),
      inner: isEmpty ? '' : text.slice(tagEnd + 1, close),
      start,
      end,
    }
    start = text.indexOf(open, end)
  }
}

function readCell(tag: string, inner: string, context: CellContext): Cell | undefined {
  if (inner === '') return undefined
  const type = attribute(tag, 't') ?? 'n'
  if (type === 'inlineStr') return nonEmpty(textOfRuns(inner))
  const value = first(inner, 'v')
  if (value === undefined || value === '')
    return first(inner, 'f') === undefined ? undefined : { text: '', odd: 'formula' }
  switch (type) {
    case 's':
      return nonEmpty(context.strings[Number(value)] ?? '')
    case 'b':
      return textCell(value === '1' ? 'TRUE' : 'FALSE')
    case 'e':
      return { text: unescapeXml(value), odd: 'error' }
    case 'str':
    case 'd':
      return nonEmpty(unescapeXml(value))
    default: {
      const number = Number(value)
      if (!Number.isFinite(number)) return nonEmpty(unescapeXml(value))
      return numberCell(number, context.dayFormats[Number(attribute(tag, 's') ?? 0)] ?? false, context.from1904)
    }
  }
}

function nonEmpty(text: string): Cell | undefined {
  return text.trim() === '' ? undefined : textCell(text)
}

/** The inner text of the first element of that name, or undefined. */
function first(xml: string, name: string): string | undefined {
  const at = xml.indexOf(`<${name}>`)
  if (at >= 0) {
    const from = at + name.length + 2
    const end = xml.indexOf(`</${name}>`, from)
    return end < 0 ? undefined : xml.slice(from, end)
  }
  if (!xml.includes(name)) return undefined
  for (const text of elements(xml, name)) return text
  return undefined
}

/** Rows with something in them, top to bottom. `count` counts them over the whole book. */
export async function* rowsOf(
  book: Package,
  entry: ZipEntry,
  context: CellContext,
  count: { rows: number },
  onPacked?: (bytes: number) => void,
): AsyncGenerator<Row> {
  let after = 0
  for await (const piece of piecesOf(book, entry, onPacked)) {
    if (!piece.row) continue
    const row = readRow(piece.text, after, context)
    after = row.row
    if (row.cells.length === 0) continue
    count.rows += 1
    if (count.rows > BOOK_ROWS_MAX) throw new FileRefused('too-many-rows', { limit: BOOK_ROWS_MAX })
    yield row
  }
}
