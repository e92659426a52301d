import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Actor, type Label, parseDay, PLATFORM } from '../../kernel/index.ts'
import { authorOf, type Database, type Runner, transaction } from '../../storage/index.ts'
import { type Chosen, csvTemplate, markWorkbook, readWorkbook, type TemplateKind, TEMPLATES } from '../sheets/index.ts'
import { bookCalls, markOf, placed } from './books.ts'
import { type Chain, chainOf } from './chain.ts'
import { FILES_MAX, findFiles, type Found } from './find.ts'
import { registerOf } from './instruments.ts'
import { Performing } from './perform.ts'
import { ahead, callsOf } from './readers.ts'
import { beginRun, endRun } from './store.ts'
import { failed, type ImportedFile, labelOf, Tally } from './tally.ts'
import { KIND_WORDS, type RefusedRow, refusedByOperation, refusedLine, refusedSheet } from './words.ts'

/** The front of this edge: one import of a file or folder, read in the order of the wage chain. */
export { TEMPLATES } from '../sheets/index.ts'
export { kindOf, recognise } from './kinds.ts'
export type { ImportedFile } from './tally.ts'
export type { RefusedRow } from './words.ts'

export type ImportReport = { readonly files: readonly ImportedFile[] }
/** `done` of `total` bytes. */
export type ImportProgress = { readonly done: number; readonly total: number; readonly words?: Label }
export type ImportParts = {
  readonly runner: Runner
  readonly database: Database
  readonly now: () => string
  /** Told of an own mistake while a file was imported, with its number; the other files go on. */
  readonly onFailure?: (number: string, error: Error) => void
}
export type ImportGiven = {
  readonly actor: Actor
  readonly path: string
  /** `skip` (default): the good rows of a file land. `refuse-all`: a file with a bad row lands nothing. */
  readonly onBad?: 'skip' | 'refuse-all'
  readonly onProgress?: (progress: ImportProgress) => void
  /** What the sender chose for what a workbook may leave out: project, month, employer, crew. */
  readonly chosen?: Chosen
  /** Where marked workbooks are written; none are written when it is not given. */
  readonly scratch?: string
}

/**
 * An empty template with one line of example, UTF-8 with mark, for download; undefined when there is no such template.
 */
export function emptyTemplate(kind: string, language: 'zh' | 'en'): string | undefined {
  const template = TEMPLATES.find(one => one.kind === kind)
  return template && csvTemplate(template.kind as TemplateKind, language).bytes.toString()
}

/**
 * Imports a file, or a folder as one import. A failed file leaves the others landed and is named; sending everything
 * again changes nothing. Never throws for what a file holds.
 */
export async function importPath(parts: ImportParts, given: ImportGiven): Promise<ImportReport> {
  const name = basename(given.path)
  const found = await findFiles(given.path)
  if (!found.ok) {
    const refused = found.count
      ? refusedLine('too-many-files', 0, '', { count: found.count, limit: FILES_MAX })
      : refusedLine('file-missing', 0, '', { file: name })
    return { files: [failed(name, [refused])] }
  }
  const folder = found.folder === undefined ? undefined : await beginFolder(parts, given.actor, found.folder)
  const total = found.files.reduce((sum, file) => sum + file.bytes, 0)
  const files: ImportedFile[] = []
  let before = 0
  for (const file of found.files) {
    const words = { zh: `正在导入 ${file.name}`, en: `Importing ${file.name}` }
    const tell = (bytes: number) => given.onProgress?.({ done: before + Math.min(bytes, file.bytes), total, words })
    tell(0)
    files.push(await importFile(parts, given, file, { folder, tell }))
    before += file.bytes
  }
  given.onProgress?.({ done: total, total })
  if (folder !== undefined) await endFolder(parts, folder, files)
  return { files }
}

async function beginFolder(parts: ImportParts, actor: Actor, folder: string): Promise<string> {
  const begun = { file: folder, digest: Buffer.alloc(0), kind: 'folder', actor: authorOf(actor), now: parts.now() }
  return transaction(parts.database, PLATFORM, {}, tx => beginRun(tx, begun))
}

async function endFolder(parts: ImportParts, run: string, files: readonly ImportedFile[]): Promise<void> {
  const sum = (of: (file: ImportedFile) => number) => files.reduce((total, file) => total + of(file), 0)
  const counts = {
    state: files.some(file => file.state === 'failed' || file.state === 'partly') ? 'partly' : 'landed',
    read: sum(file => file.read),
    landed: sum(file => file.landed),
    known: sum(file => file.known),
    refusedCount: sum(file => file.refusedCount),
    refused: [],
  }
  await transaction(parts.database, PLATFORM, {}, tx => endRun(tx, run, { ...counts, actIds: [], now: parts.now() }))
}

type Place = { readonly folder: string | undefined; readonly tell: (bytes: number) => void }

async function importFile(parts: ImportParts, given: ImportGiven, file: Found, place: Place): Promise<ImportedFile> {
  const { kind } = file
  if (kind.kind === 'truth') return { ...failed(file.name, []), kind: KIND_WORDS.truth, state: 'skipped' }
  if (kind.kind === 'unknown')
    return failed(file.name, [refusedLine(file.bytes === 0 ? 'file-empty' : 'file-unknown', 0, '')])
  if (kind.kind === 'city') return keepCityDay(parts, given.actor, file)
  const digest = await digestOf(file.path)
  const begun = { file: file.name, digest, kind: kind.kind, actor: authorOf(given.actor), now: parts.now() }
  const run = await transaction(parts.database, PLATFORM, {}, tx =>
    beginRun(tx, { ...begun, ...(place.folder === undefined ? {} : { folder: place.folder }) }),
  )
  const tally = new Tally(file)
  const source = { file: file.name, digest: digest.toString('hex') }
  const performing = new Performing(parts, { actor: given.actor, onBad: given.onBad ?? 'skip', source }, tally)
  let report: ImportedFile
  try {
    report = await performing.whole(() =>
      kind.kind === 'workbook'
        ? importBook(parts, given, file, { performing, tally, tell: place.tell })
        : kind.kind === 'instruments'
          ? registerOf(parts.runner, given.actor, file.path, tally)
          : importText(parts, file, { performing, tally, tell: place.tell }),
    )
  } catch (error) {
    const number = randomUUID().slice(0, 8)
    if (parts.onFailure) parts.onFailure(number, error as Error)
    else console.error(number, error)
    if (given.onBad === 'refuse-all') tally.undo()
    tally.refuse(0, [refusedLine('import-failed', 0, '', { number })])
    report = tally.report()
  }
  await transaction(parts.database, PLATFORM, {}, tx =>
    endRun(tx, run, { ...report, actIds: tally.actIds, now: parts.now() }),
  )
  return report
}

type Work = { readonly performing: Performing; readonly tally: Tally; readonly tell: (bytes: number) => void }

async function importText(parts: ImportParts, file: Found, work: Work): Promise<() => Promise<ImportedFile>> {
  for await (const call of ahead(callsOf(file.path, file.kind, parts.runner.day(), work.tell))) {
    work.tally.refuse(call.refusedRows, call.refused)
    await work.performing.run(call)
  }
  return async () => work.tally.report()
}

/** A workbook goes table by table; what is wrong is marked in a copy of it. */
async function importBook(
  parts: ImportParts,
  given: ImportGiven,
  file: Found,
  work: Work,
): Promise<() => Promise<ImportedFile>> {
  const { tally } = work
  const outcome = await readWorkbook({ path: file.path }, given.chosen ?? {}, done => work.tell(done * file.bytes))
  if (!outcome.ok) {
    tally.refuse(0, [refusedSheet(outcome.problem)])
    return async () => tally.report()
  }
  const wrong: RefusedRow[] = []
  const chains = new Map<string, Promise<Chain>>()
  const chain = (project: string) => {
    const known = chains.get(project) ?? chainOf(parts, given.actor, project)
    chains.set(project, known)
    return known
  }
  for await (const call of bookCalls(outcome.reading, chain)) {
    tally.refuse(call.refusedRows, call.refused)
    tally.notices.push(...call.notices)
    wrong.push(...call.refused)
    wrong.push(...(await work.performing.run(call, refused => placed(call.table, refused))))
  }
  return async () => tally.report(await marked(given, file, wrong, tally.notices))
}

/** Writes the marked copy, when something is wrong and there is a place for it. @returns where it lies */
async function marked(
  given: ImportGiven,
  file: Found,
  wrong: readonly RefusedRow[],
  notices: readonly RefusedRow[],
): Promise<string | undefined> {
  const marks = [
    ...wrong.map(refused => markOf(refused, 'refused')),
    ...notices.map(notice => markOf(notice, 'notice')),
  ].filter(mark => mark !== undefined)
  if (given.scratch === undefined || marks.length === 0) return undefined
  const name = file.name.replace(/\.\w{1,5}$/, '').replace(/[^\p{L}\p{N}.-]+/gu, '_')
  const out = join(given.scratch, `${name.slice(0, 80)}-${randomUUID().slice(0, 8)}.xlsx`)
  const outcome = await markWorkbook({ path: file.path }, marks, out)
  return outcome.ok ? outcome.path : undefined
}

async function digestOf(path: string): Promise<Buffer> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest()
}

/** An empty installation that imports a city keeps its day; one that stands on a day already knows better. */
async function keepCityDay(parts: ImportParts, actor: Actor, file: Found): Promise<ImportedFile> {
  const base = { ...failed(file.name, []), kind: labelOf(file), read: 1 }
  const day = parseDay(await cityDay(file.path))
  const answer = day ? await parts.runner.run<{ kept: boolean }>(actor, 'office.keepDay', { day }) : undefined
  if (!answer) return { ...base, refused: [refusedLine('file-unknown', 0, 'day')], refusedCount: 1 }
  return answer.ok
    ? { ...base, state: 'landed', ...(answer.value.kept ? { landed: 1 } : { known: 1 }) }
    : { ...base, state: 'skipped', known: 1, refused: refusedByOperation(answer.refusals, row => row) }
}

async function cityDay(path: string): Promise<string> {
  try {
    const city = JSON.parse(await readFile(path, 'utf8')) as { readonly day?: unknown }
    return typeof city.day === 'string' ? city.day : ''
  } catch {
    return ''
  }
}
