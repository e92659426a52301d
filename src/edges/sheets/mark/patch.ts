import {
  decodeXml,
  openPackage,
  type Package,
  type Relation,
  relationsOf,
  relationsPath,
  type SheetPart,
} from '../book/parts.ts'
import { piecesOf } from '../book/xlsx.ts'
import type { ByteSource } from '../bytes.ts'
import { PART_BYTES_MAX } from '../limits.ts'
import { attribute, escapeXml } from '../xml.ts'
import { unpackWhole } from '../zip/read.ts'
import { createZip, fileSink, type ZipWriter } from '../zip/write.ts'
import { commentsXml, type Note, notesOf, shapesXml } from './comments.ts'
import { bySheet, type Marks, type SheetMarks } from './marks.ts'
import { markRow } from './rows.ts'
import { StyleBook } from './styles.ts'
import { SUMMARY_NAME, summaryXml } from './summary.ts'

/**
 * Marks an .xlsx by patching it: only the marked cells change their fill; comments and a list of problems are added;
 * pictures,
 * formulas, widths, printing and everything else stay byte for byte. Row by row, so that a large book needs little
 * memory.
 */

const KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Parts that were changed or added, by path; written after the sheets. */
type Parts = Map<string, string>

/** Writes the marked book to `out`. False when it cannot be patched (strict, without styles) and must be rewritten. */
export async function patchBook(source: ByteSource, marks: Marks, out: string): Promise<boolean> {
  const book = await openPackage(source)
  const links = relationsOf((await partText(book, relationsPath(book.workbookPath))) ?? '', book.workbookPath)
  const stylesPath = links.find(link => link.kind.endsWith('/styles'))?.path
  const styles = stylesPath === undefined ? undefined : StyleBook.read((await partText(book, stylesPath)) ?? '')
  if (book.strict || book.sheets.length === 0 || !styles || stylesPath === undefined) return false
  const types = await partText(book, '[Content_Types].xml')
  if (types === undefined) return false
  const sink = fileSink(out)
  try {
    await writePatched(book, { marks, styles, stylesPath, types }, createZip(sink))
  } finally {
    sink.close()
  }
  return true
}

type Patch = {
  readonly marks: Marks
  readonly styles: StyleBook
  readonly stylesPath: string
  readonly types: string
}

async function writePatched(book: Package, patch: Patch, zip: ZipWriter): Promise<void> {
  const { styles } = patch
  const parts: Parts = new Map([['[Content_Types].xml', patch.types]])
  const written = new Set<string>()
  const sheetMarks = bySheet(patch.marks)
  for (const sheet of book.sheets) {
    const found = sheetMarks.get(sheet.name)
    if (!found) continue
    const notes = notesOf(found)
    const drawing = await addNotes(book, sheet, notes, parts)
    await zip.stream(sheet.entry.name, patchedSheet(book, sheet, found, { styles, drawing }))
    written.add(sheet.entry.name)
  }
  await addSummary(book, parts, summaryXml(patch.marks, styles))
  parts.set(patch.stylesPath, styles.render())
  for (const [path, text] of parts) zip.add(nameOf(book, path), text)
  for (const path of parts.keys()) written.add(nameOf(book, path))
  for (const entry of book.entries.values()) if (!written.has(entry.name)) zip.copy(book.source, entry)
  zip.end()
}

/** The entry's own spelling of a path. */
function nameOf(book: Package, path: string): string {
  return book.entries.get(path.toLowerCase())?.name ?? path
}

async function partText(book: Package, path: string): Promise<string | undefined> {
  const entry = book.entries.get(path.toLowerCase())
  return entry ? decodeXml(await unpackWhole(book.source, entry, book.budget, PART_BYTES_MAX)) : undefined
}

/**
 * Adds the comments of a sheet and their shapes.
 *
 * @returns the id by which the sheet must name its shapes; undefined when it names them already
 */
async function addNotes(
  book: Package,
  sheet: SheetPart,
  notes: readonly Note[],
  parts: Parts,
): Promise<string | undefined> {
  const linksPath = relationsPath(sheet.entry.name)
  const linksXml = (await partText(book, linksPath)) ?? emptyLinks()
  const links = relationsOf(linksXml, sheet.entry.name)
  const comments = links.find(link => link.kind.endsWith('/comments'))
  const shapes = links.find(link => link.kind.endsWith('/vmlDrawing'))
  const commentsPath = comments?.path ?? freePath(book, parts, 'xl/comments', '.xml')
  const shapesPath = shapes?.path ?? freePath(book, parts, 'xl/drawings/vmlDrawing', '.vml')
  parts.set(commentsPath, commentsXml(comments && (await partText(book, comments.path)), notes))
  parts.set(shapesPath, shapesXml(shapes && (await partText(book, shapes.path)), notes))
  const fresh = [
    ...(comments ? [] : [link('anxinComments', `${KIND}/comments`, targetFrom(sheet.entry.name, commentsPath))]),
    ...(shapes ? [] : [link('anxinShapes', `${KIND}/vmlDrawing`, targetFrom(sheet.entry.name, shapesPath))]),
  ]
  if (fresh.length > 0) parts.set(linksPath, addLinks(linksXml, fresh))
  if (!comments) addType(parts, `<Override PartName="/${commentsPath}" ContentType="${TYPE}.comments+xml"/>`)
  if (!/Extension\s*=\s*["']vml["']/i.test(parts.get('[Content_Types].xml') ?? ''))
    addType(parts, '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>')
  return shapes ? undefined : 'anxinShapes'
}

function emptyLinks(): string {
  const space = 'http://schemas.openxmlformats.org/package/2006/relationships'
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${space}"></Relationships>`
}

function link(id: string, kind: string, target: string): string {
  return `Relationship Id="${id}" Type="${kind}" Target="${escapeXml(target)}"`
}

function addLinks(xml: string, links: readonly string[]): string {
  const prefix = /<((?:\w+:)?)Relationships\b/.exec(xml)?.[1] ?? ''
  const text = links.map(one => `<${prefix}${one}/>`).join('')
  const selfClosed = new RegExp(`<${prefix}Relationships\\b([^>]*)/>`)
  return selfClosed.test(xml)
    ? xml.replace(selfClosed, (_, rest: string) => `<${prefix}Relationships${rest}>${text}</${prefix}Relationships>`)
    : xml.replace(`</${prefix}Relationships>`, end => `${text}${end}`)
}

function addType(parts: Parts, element: string): void {
  const types = parts.get('[Content_Types].xml') ?? ''
  const prefix = /<((?:\w+:)?)Types\b/.exec(types)?.[1] ?? ''
  const written = element.replace(/^</, `<${prefix}`)
  // Defaults stand before overrides.
  parts.set(
    '[Content_Types].xml',
    element.startsWith('<Default')
      ? types.replace(new RegExp(`<${prefix}Types\\b[^>]*>`), open => `${open}${written}`)
      : types.replace(`</${prefix}Types>`, end => `${written}${end}`),
  )
}

type Patching = { readonly styles: StyleBook; readonly drawing: string | undefined }

async function* patchedSheet(
  book: Package,
  sheet: SheetPart,
  marks: SheetMarks,
  given: Patching,
): AsyncGenerator<string> {
  let after = 0
  let tail = ''
  let head = ''
  let isBehind = false
  for await (const piece of piecesOf(book, sheet.entry)) {
    if (piece.row) {
      const tag = piece.text.slice(0, piece.text.indexOf('>'))
      after = Number(attribute(tag, 'r') ?? after + 1)
      const found = marks.get(after)
      yield found ? markRow(piece.text, after, found, given.styles) : piece.text
      continue
    }
    isBehind ||= /<\/(?:\w+:)?sheetData>|<(?:\w+:)?sheetData\s*\/>/.test(tail + piece.text)
    head ||= piece.text
    if (isBehind) tail += piece.text
    else yield piece.text
  }
  yield given.drawing === undefined ? tail : withDrawing(tail, given.drawing, head)
}

/** The attribute that names a relation, by the prefix the part has declared, or one declared on the spot. */
function idAttribute(part: string, id: string): string {
  const prefix = new RegExp(`xmlns:(\\w+)\\s*=\\s*["']${KIND}["']`).exec(part)?.[1]
  return prefix === undefined ? `xmlns:r="${KIND}" r:id="${id}"` : `${prefix}:id="${id}"`
}

/** Elements of a sheet that stand behind `legacyDrawing`; the schema wants their order. */
const BEHIND = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
  'AlternateContent',
])

/** Names the shapes in the end of a sheet, at the place the schema wants. */
function withDrawing(tail: string, id: string, head: string): string {
  const prefix = /<\/((?:\w+:)?)worksheet>/.exec(tail)?.[1] ?? ''
  const element = `<${prefix}legacyDrawing ${idAttribute(head, id)}/>`
  const from = /<\/(?:\w+:)?sheetData>|<(?:\w+:)?sheetData\s*\/>/.exec(tail)
  let depth = 0
  const tags = /<(\/?)([\w:.-]+)([^>]*?)(\/?)>/g
  tags.lastIndex = from ? from.index + from[0].length : 0
  for (let tag = tags.exec(tail); tag; tag = tags.exec(tail)) {
    const [, closing, name = '', , selfClosed] = tag
    if (depth === 0 && (closing || BEHIND.has(name.replace(/^\w+:/, ''))))
      return `${tail.slice(0, tag.index)}${element}${tail.slice(tag.index)}`
    if (!selfClosed) depth += closing ? -1 : 1
  }
  return tail
}

/** A path of the usual form that no part has yet: other programs look for parts by it. */
function freePath(book: Package, parts: Parts, stem: string, ending: string): string {
  let n = 1
  while (book.entries.has(`${stem}${n}${ending}`.toLowerCase()) || parts.has(`${stem}${n}${ending}`)) n += 1
  return `${stem}${n}${ending}`
}

/** A path as seen from a part: `../comments1.xml`. */
function targetFrom(part: string, path: string): string {
  const from = part.split('/').slice(0, -1)
  const to = path.split('/')
  let shared = 0
  while (shared < from.length && from[shared] === to[shared]) shared += 1
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
}

/** Adds the list of problems as the last sheet. */
async function addSummary(book: Package, parts: Parts, xml: string): Promise<void> {
  const path = freePath(book, parts, 'xl/worksheets/sheet', '.xml')
  const linksPath = relationsPath(book.workbookPath)
  const links = (await partText(book, linksPath)) ?? emptyLinks()
  const taken: readonly Relation[] = relationsOf(links, book.workbookPath)
  const id = taken.some(one => one.id === 'anxinProblems') ? `anxinProblems${taken.length}` : 'anxinProblems'
  parts.set(path, xml)
  parts.set(linksPath, addLinks(links, [link(id, `${KIND}/worksheet`, targetFrom(book.workbookPath, path))]))
  addType(parts, `<Override PartName="/${path}" ContentType="${TYPE}.worksheet+xml"/>`)
  parts.set(book.workbookPath, withSheet(book, id))
}

function withSheet(book: Package, id: string): string {
  const names = new Set(book.sheets.map(sheet => sheet.name))
  let name = SUMMARY_NAME
  for (let n = 2; names.has(name); n += 1) name = `${SUMMARY_NAME}${n}`
  const numbers = [...book.workbook.matchAll(/<(?:\w+:)?sheet\b([^>]*)>/g)].map(([, tag = '']) =>
    Number(attribute(tag, 'sheetId') ?? 0),
  )
  const number = Math.max(0, ...numbers) + 1
  return book.workbook.replace(/<\/((?:\w+:)?)sheets>/, (end, prefix: string) => {
    const element = `<${prefix}sheet name="${name}" sheetId="${number}" ${idAttribute(book.workbook, id)}/>`
    return `${element}${end}`
  })
}
