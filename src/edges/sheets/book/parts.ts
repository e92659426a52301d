import type { ByteSource } from '../bytes.ts'
import { PART_BYTES_MAX, SHEETS_MAX } from '../limits.ts'
import { FileRefused } from '../problems.ts'
import { attribute, unescapeXml } from '../xml.ts'
import type { ZipEntry } from '../zip/directory.ts'
import { readDirectory } from '../zip/directory.ts'
import { type Budget, newBudget, unpackWhole } from '../zip/read.ts'
import { isDayFormat } from './cell.ts'

/**
 * The parts of an .xlsx around its sheets: which sheets there are, their strings, which formats show days. ECMA-376
 * part 1.
 */

export type SheetPart = { readonly name: string; readonly hidden: boolean; readonly entry: ZipEntry }
export type Package = {
  readonly source: ByteSource
  readonly entries: ReadonlyMap<string, ZipEntry>
  readonly budget: Budget
  readonly workbookPath: string
  readonly workbook: string
  readonly sheets: readonly SheetPart[]
  readonly from1904: boolean
  /** Of each cell format: does it show a day? */
  readonly dayFormats: readonly boolean[]
  /** ISO 29500 strict names its parts otherwise; such books are read by the general reader. */
  readonly strict: boolean
}

/** Opens the package. Throws `FileRefused` when it is no workbook or breaks a limit. */
export async function openPackage(source: ByteSource): Promise<Package> {
  const entries = new Map(readDirectory(source).map(entry => [entry.name.toLowerCase(), entry]))
  const budget = newBudget()
  const text = async (path: string) => {
    const entry = entries.get(path.toLowerCase())
    return entry ? decodeXml(await unpackWhole(source, entry, budget, PART_BYTES_MAX)) : undefined
  }
  const workbookPath = workbookOf(await text('_rels/.rels')) ?? 'xl/workbook.xml'
  const workbook = await text(workbookPath)
  if (workbook === undefined)
    throw new FileRefused(entries.has('encryptedpackage') ? 'file-encrypted' : 'file-unknown', { what: 'zip' })
  const links = relationsOf((await text(relationsPath(workbookPath))) ?? '', workbookPath)
  const styles = pathOfKind(links, '/styles')
  return {
    source,
    entries,
    budget,
    workbookPath,
    workbook,
    sheets: sheetsOf(workbook, links, entries),
    from1904: /<(?:\w+:)?workbookPr\b[^>]*\bdate1904\s*=\s*["'](?:1|true)["']/.test(workbook),
    dayFormats: dayFormatsOf((styles ? await text(styles) : undefined) ?? ''),
    strict: workbook.includes('purl.oclc.org/ooxml'),
  }
}

export type Relation = { readonly id: string; readonly kind: string; readonly path: string; readonly external: boolean }

/** The text of an XML part in whichever Unicode it is written. */
export function decodeXml(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}

/** `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`. */
export function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/')
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`
}

export function relationsOf(xml: string, from: string): readonly Relation[] {
  const folder = from.slice(0, from.lastIndexOf('/') + 1)
  return [...xml.matchAll(/<(?:\w+:)?Relationship\b([^>]*)>/g)].map(([, tag = '']) => ({
    id: attribute(tag, 'Id') ?? '',
    kind: attribute(tag, 'Type') ?? '',
    path: resolvePath(folder, attribute(tag, 'Target') ?? ''),
    external: attribute(tag, 'TargetMode') === 'External',
  }))
}

function resolvePath(folder: string, target: string): string {
  const parts: string[] = []
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

function workbookOf(xml: string | undefined): string | undefined {
  return xml === undefined ? undefined : pathOfKind(relationsOf(xml, ''), '/officeDocument')
}

function pathOfKind(links: readonly Relation[], kind: string): string | undefined {
  return links.find(link => link.kind.endsWith(kind) && !link.external)?.path
}

function sheetsOf(
  workbook: string,
  links: readonly Relation[],
  entries: ReadonlyMap<string, ZipEntry>,
): readonly SheetPart[] {
  const sheets: SheetPart[] = []
  for (const [, tag = ''] of workbook.matchAll(/<(?:\w+:)?sheet\b([^>]*)>/g)) {
    const link = links.find(one => one.id === attribute(tag, '*:id') && one.kind.endsWith('/worksheet'))
    const entry = link && entries.get(link.path.toLowerCase())
    const state = attribute(tag, 'state')
    if (entry)
      sheets.push({ name: attribute(tag, 'name') ?? '', hidden: state === 'hidden' || state === 'veryHidden', entry })
  }
  return sheets.slice(0, SHEETS_MAX)
}

function dayFormatsOf(styles: string): readonly boolean[] {
  const own = new Map<number, string>()
  for (const [, tag = ''] of styles.matchAll(/<(?:\w+:)?numFmt\b([^>]*)>/g))
    own.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? '')
  const formats = /<(?:\w+:)?cellXfs\b[^>]*>([\s\S]*?)<\/(?:\w+:)?cellXfs>/.exec(styles)?.[1] ?? ''
  return [...formats.matchAll(/<(?:\w+:)?xf\b([^>]*)>/g)].map(([, tag = '']) => {
    const id = Number(attribute(tag, 'numFmtId') ?? 0)
    return isDayFormat(id, own.get(id))
  })
}

/** The shared strings, in order; phonetic runs left out. */
export async function sharedStrings(book: Package): Promise<readonly string[]> {
  const folder = book.workbookPath.slice(0, book.workbookPath.lastIndexOf('/') + 1)
  const entry = book.entries.get(`${folder}sharedstrings.xml`.toLowerCase())
  if (!entry) return []
  const xml = decodeXml(await unpackWhole(book.source, entry, book.budget, PART_BYTES_MAX))
  const strings: string[] = []
  const known = new Map<string, string>()
  for (const item of elements(xml, 'si')) {
    const text = textOfRuns(item)
    // A copy of its own: a slice would hold the whole part in memory.
    const same = known.get(text) ?? Buffer.from(text).toString()
    known.set(same, same)
    strings.push(same)
  }
  return strings
}

/** The text of a string item: its runs joined, without phonetic runs. */
export function textOfRuns(item: string): string {
  const spoken = item.includes('rPh') ? item.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '') : item
  let text = ''
  for (const run of elements(spoken, 't')) text += run
  return unescapeXml(text)
}

const known = new Map<string, RegExp>()

function openings(name: string): RegExp {
  const pattern = known.get(name) ?? new RegExp(`<((?:\\w+:)?)${name}(?=[\\s/>])`)
  known.set(name, pattern)
  return pattern
}

/** The inner text of each element of that name, prefix or not; linear in the text, whatever it holds. */
export function* elements(xml: string, name: string): Generator<string> {
  const open = new RegExp(openings(name), 'g')
  for (let found = open.exec(xml); found; found = open.exec(xml)) {
    const end = xml.indexOf('>', found.index)
    if (end < 0) return
    open.lastIndex = end + 1
    if (xml.charCodeAt(end - 1) === 47) {
      yield ''
      continue
    }
    const close = xml.indexOf(`</${found[1] ?? ''}${name}>`, end)
    if (close < 0) return
    yield xml.slice(end + 1, close)
    open.lastIndex = close
  }
}
