import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Actor, type BatchAnswer, type Label, parseDay, PLATFORM, type RefusedRow } from '../../kernel/index.ts'
import { authorOf, type Database, type Runner, transaction } from '../../storage/index.ts'
import type { Mark } from '../sheets/index.ts'
import { marksOf, readBookCalls, writeMarked } from './books.ts'
import { type FileKind, recognise } from './kinds.ts'
import { callsOf, type FileCall } from './readers.ts'
import { beginRun, endRun } from './store.ts'
import { refusedByOperation, refusedLine } from './words.ts'

/** The front of this edge: one import of a file or folder, read in the order of the wage chain. */
export { emptyTemplate, TEMPLATES } from './templates.ts'
export { kindOf, recognise } from './kinds.ts'

export type ImportedFile = {
  readonly file: string
  readonly kind: Label
  readonly state: 'landed' | 'partly' | 'failed' | 'skipped'
  readonly read: number
  readonly landed: number
  readonly known: number
  /** How many rows were refused; the first of them are listed. */
  readonly refusedCount: number
  readonly refused: readonly RefusedRow[]
  /** Where the marked workbook lies, when something in a workbook is wrong. */
  readonly markedPath?: string
}
export type ImportReport = { readonly files: readonly ImportedFile[] }
export type ImportProgress = { readonly done: number; readonly total: number; readonly words?: Label }
export type ImportParts = { readonly runner: Runner; readonly database: Database; readonly now: () => string }
export type ImportGiven = {
  readonly actor: Actor
  readonly path: string
  /** `skip` (default): good rows land. `refuse-all`: a call with a bad row lands nothing. */
  readonly onBad?: 'skip' | 'refuse-all'
  readonly onProgress?: (progress: ImportProgress) => void
  /** Where marked workbooks are written; beside nothing when not given. */
  readonly scratch?: string
}

/** Refusals listed for a file; all are counted. */
const REFUSALS_SHOWN = 1_000
/** Files of one folder. */
const FILES_MAX = 20_000

type Found = { readonly path: string; readonly name: string; readonly bytes: number; readonly kind: FileKind }

/**
 * Imports a file, or a folder as one import. A failed file leaves the others landed and is named; sending everything
 * again
 * changes nothing. Never throws for what a file holds.
 */
export async function importPath(parts: ImportParts, given: ImportGiven): Promise<ImportReport> {
  const found = await find(given.path)
  if (!found)
    return {
      files: [failed(basename(given.path), [refusedLine('file-missing', 0, '', { file: basename(given.path) })])],
    }
  const total = found.reduce((sum, file) => sum + file.bytes, 0)
  const files: ImportedFile[] = []
  let before = 0
  for (const file of found) {
    const words = { zh: `正在导入 ${file.name}`, en: `Importing ${file.name}` }
    given.onProgress?.({ done: before, total, words })
    files.push(
      await importFile(parts, given, file, bytes =>
        given.onProgress?.({ done: before + Math.min(bytes, file.bytes), total, words }),
      ),
    )
    before += file.bytes
  }
  given.onProgress?.({ done: total, total })
  return { files }
}

/** The files below a path, in the order of the wage chain; undefined when there is nothing at the path. */
async function find(path: string): Promise<readonly Found[] | undefined> {
  const info = await stat(path).catch(() => undefined)
  if (!info) return undefined
  const paths = info.isDirectory()
    ? (await readdir(path, { recursive: true, withFileTypes: true }))
        .filter(entry => entry.isFile() && !entry.name.startsWith('.'))
        .map(entry => join(entry.parentPath, entry.name))
    : [path]
  const found: Found[] = []
  for (const each of paths.sort().slice(0, FILES_MAX)) {
    found.push({
      path: each,
      name: info.isDirectory() ? relative(path, each) : basename(each),
      bytes: (await stat(each)).size,
      kind: await recognise(each),
    })
  }
  return found.sort((a, b) => a.kind.order - b.kind.order || (a.name < b.name ? -1 : 1))
}

async function importFile(
  parts: ImportParts,
  given: ImportGiven,
  file: Found,
  onBytes: (bytes: number) => void,
): Promise<ImportedFile> {
  const { kind } = file
  if (kind.kind === 'truth') return { ...failed(file.name, []), kind: KIND_WORDS.truth, state: 'skipped' }
  if (kind.kind === 'unknown') return failed(file.name, [refusedLine('file-unknown', 0, '')])
  if (kind.kind === 'city') return keepCityDay(parts, given.actor, file)
  const digest = await digestOf(file.path)
  const run = await transaction(parts.database, PLATFORM, {}, tx =>
    beginRun(tx, { file: file.name, digest, kind: kind.kind, actor: authorOf(given.actor), now: parts.now() }),
  )
  const tally = new Tally(file, kind)
  const source = { file: file.name, digest: digest.toString('hex') }
  const markedPath =
    kind.kind === 'workbook'
      ? await importBook(parts, given, file, { tally, source, onBytes })
      : await importText(parts, given, file, { tally, source, onBytes })
  const report = { ...tally.report(), ...(markedPath ? { markedPath } : {}) }
  await transaction(parts.database, PLATFORM, {}, tx =>
    endRun(tx, run, { ...report, actIds: tally.actIds, now: parts.now() }),
  )
  return report
}

type Work = {
  readonly tally: Tally
  readonly source: { readonly file: string; readonly digest: string }
  readonly onBytes: (bytes: number) => void
}

async function importText(parts: ImportParts, given: ImportGiven, file: Found, work: Work): Promise<undefined> {
  for await (const call of callsOf(file.path, file.kind, parts.runner.day(), work.onBytes))
    await perform(parts, given, call, work.source, work.tally)
}

/** A workbook goes table by table; what is wrong is marked in a copy of it. @returns where the copy lies */
async function importBook(
  parts: ImportParts,
  given: ImportGiven,
  file: Found,
  work: Work,
): Promise<string | undefined> {
  const book = await readBookCalls(file.path, done => work.onBytes(done * file.bytes))
  if (!book.ok) {
    work.tally.refuse([book.refused])
    return undefined
  }
  const marks: Mark[] = []
  for (const call of book.calls) {
    const refused = await perform(parts, given, call, work.source, work.tally)
    marks.push(...marksOf(call.table, refused))
  }
  return writeMarked(file.path, marks, given.scratch, basename(file.name))
}

async function digestOf(path: string): Promise<Buffer> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest()
}

/** Runs one call; a call of single inputs runs each by itself. @returns what the operation refused, by line */
async function perform(
  parts: ImportParts,
  given: ImportGiven,
  call: FileCall,
  source: { readonly file: string; readonly digest: string },
  tally: Tally,
): Promise<readonly RefusedRow[]> {
  tally.refuse(call.refused)
  if (call.rows.length === 0) return []
  tally.read += call.rows.length
  const refused = call.single
    ? await eachAlone(parts, given, call, tally)
    : await together(parts, given, call, source, tally)
  tally.refuse(refused)
  return refused
}

async function eachAlone(
  parts: ImportParts,
  given: ImportGiven,
  call: FileCall,
  tally: Tally,
): Promise<readonly RefusedRow[]> {
  const refused: RefusedRow[] = []
  for (const [index, row] of call.rows.entries()) {
    const answer = await parts.runner.run(given.actor, call.operation, row)
    if (answer.ok) tally.landed += 1
    else refused.push(...refusedByOperation(answer.refusals, () => 0, call.lines[index]))
  }
  return refused
}

async function together(
  parts: ImportParts,
  given: ImportGiven,
  call: FileCall,
  source: { readonly file: string; readonly digest: string },
  tally: Tally,
): Promise<readonly RefusedRow[]> {
  const input = { rows: call.rows, onBad: given.onBad ?? 'skip', source }
  const answer = await parts.runner.run<BatchAnswer>(given.actor, call.operation, input)
  const lineOf = (row: number) => call.lines[row - 1] ?? row
  if (!answer.ok) {
    tally.broken = true
    return refusedByOperation(answer.refusals, lineOf)
  }
  if (answer.actId) tally.actIds.push(answer.actId)
  tally.landed += answer.value.landed
  tally.known += answer.value.known
  return answer.value.refused.map(row => ({ ...row, row: lineOf(row.row) }))
}

/** An empty installation that imports a city keeps its day. */
async function keepCityDay(parts: ImportParts, actor: Actor, file: Found): Promise<ImportedFile> {
  const city = JSON.parse(await readFile(file.path, 'utf8').catch(() => '{}')) as { day?: string }
  const day = parseDay(city.day ?? '')
  const answer = day ? await parts.runner.run<{ kept: boolean }>(actor, 'office.keepDay', { day }) : undefined
  const base = { ...failed(file.name, []), kind: KIND_WORDS.city, read: 1 }
  if (!answer) return { ...base, refused: [refusedLine('file-unknown', 0, 'day')], refusedCount: 1 }
  return answer.ok
    ? { ...base, state: 'landed', landed: answer.value.kept ? 1 : 0, known: answer.value.kept ? 0 : 1 }
    : { ...base, state: 'skipped', known: 1, refused: refusedByOperation(answer.refusals, row => row) }
}

const KIND_WORDS = {
  national: { zh: '平台接口数据', en: 'Dialect calls' },
  'bank-result': { zh: '银行结果', en: 'Bank result' },
  workbook: { zh: '工作簿', en: 'Workbook' },
  city: { zh: '示范城市', en: 'City' },
  truth: { zh: '标准答案（不读）', en: 'Truth (not read)' },
  unknown: { zh: '认不出', en: 'Unknown' },
} as const satisfies Record<string, Label>

function failed(file: string, refused: readonly RefusedRow[]): ImportedFile {
  return {
    file,
    kind: KIND_WORDS.unknown,
    state: 'failed',
    read: 0,
    landed: 0,
    known: 0,
    refusedCount: refused.length,
    refused,
  }
}

/** What became of one file. */
class Tally {
  read = 0
  landed = 0
  known = 0
  broken = false
  readonly actIds: string[] = []
  private count = 0
  private readonly shown: RefusedRow[] = []
  private readonly file: Found
  private readonly kind: FileKind

  constructor(file: Found, kind: FileKind) {
    this.file = file
    this.kind = kind
  }

  refuse(rows: readonly RefusedRow[]): void {
    this.count += rows.length
    this.shown.push(...rows.slice(0, REFUSALS_SHOWN - this.shown.length))
  }

  report(): ImportedFile {
    const kind =
      this.kind.kind === 'template'
        ? { zh: this.kind.template.zh, en: this.kind.template.en }
        : KIND_WORDS[this.kind.kind]
    const useful = this.landed + this.known > 0
    const state = this.count === 0 && !this.broken ? 'landed' : useful ? 'partly' : 'failed'
    return {
      file: this.file.name,
      kind,
      state,
      read: this.read,
      landed: this.landed,
      known: this.known,
      refusedCount: this.count,
      refused: this.shown,
    }
  }
}
