import { existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type ImportedFile, type ImportProgress, type ImportReport, importPath } from '../edges/imports/index.ts'

import { PLATFORM } from '../kernel/index.ts'
import { findRunning, request } from './door.ts'
import { localToken, type Started } from './folder.ts'
import { type OpenOptions, openHouse } from './open.ts'
import { StartProblem } from './problems.ts'
import type { Terminal } from './terminal.ts'

/**
 * `anxin import`: a file or folder is read by the running platform, else by this program itself, and its gaps worked
 * out.
 */

type Seen = Omit<ImportedFile, 'markedPath'> & { readonly marked?: string; readonly markedPath?: string }
type RunView = {
  readonly state: string
  readonly number?: string
  readonly progress: ImportProgress
  readonly files: readonly Seen[]
}

const ASK_EVERY_MS = 300
const SHOWN = 20

/** @returns 0 when every file landed whole, 1 when something was refused */
export async function importAt(
  path: string,
  given: { readonly options: OpenOptions; readonly terminal: Terminal; readonly json: boolean },
): Promise<number> {
  const whole = resolve(path)
  if (!existsSync(whole)) throw new StartProblem('path-missing', { path })
  const running = await findRunning(given.options.folder)
  const files = running ? await byTheServer(running, whole, given) : await byOurselves(whole, given)
  report(files, given.terminal, given.json)
  return files.every(file => file.refusedCount === 0 && file.state !== 'failed') ? 0 : 1
}

type Given = Parameters<typeof importAt>[1]

async function byOurselves(path: string, { options, terminal }: Given): Promise<readonly Seen[]> {
  const { house, close } = await openHouse(options)
  try {
    const scratch = await mkdtemp(join(tmpdir(), 'anxin-marked-'))
    const onProgress = (progress: ImportProgress) => draw(terminal, progress)
    const imported: ImportReport = await importPath({ ...house }, { actor: PLATFORM, path, scratch, onProgress })
    await house.loops.settle()
    return imported.files
  } finally {
    await close()
  }
}

async function byTheServer(running: Started, path: string, { options, terminal }: Given): Promise<readonly Seen[]> {
  const token = localToken(options.folder)
  if (!token) throw new StartProblem('unreachable', { url: running.url, detail: 'local-token' })
  const begun = await request<{ run: string }>(running, token, '/api/import/path', { body: { path } })
  if (!begun.ok) throw new StartProblem('unreachable', { url: running.url, detail: begun.problems[0]?.says.en ?? '' })
  for (;;) {
    await new Promise(done => setTimeout(done, ASK_EVERY_MS))
    const now = await request<RunView>(running, token, '/api/import/get', { query: { run: begun.value.run } })
    if (!now.ok) throw new StartProblem('unreachable', { url: running.url, detail: now.problems[0]?.says.en ?? '' })
    const { state, progress, files, number } = now.value
    draw(terminal, progress)
    if (state === 'failed') throw new StartProblem('import-failed', { number: number ?? '' })
    if (state === 'ended') return files
  }
}

function draw(terminal: Terminal, { done, total, words }: ImportProgress): void {
  if (total > 0) terminal.bar(done, total, words ?? { zh: '导入', en: 'importing' })
}

function report(files: readonly Seen[], terminal: Terminal, json: boolean): void {
  const sum = (of: (file: Seen) => number) => files.reduce((total, file) => total + of(file), 0)
  const counts = {
    read: sum(file => file.read),
    landed: sum(file => file.landed),
    known: sum(file => file.known),
    refused: sum(file => file.refusedCount),
  }
  if (json) {
    terminal.print(JSON.stringify({ ...counts, files }))
    return
  }
  for (const file of files) {
    terminal.print(
      `${file.state.padEnd(8)} ${file.file}  ${file.kind.zh} ${file.kind.en}  ${file.landed} + ${file.known} / ${file.read}, ${file.refusedCount} ✗`,
    )
    for (const row of file.refused.slice(0, SHOWN))
      terminal.print(`  ${row.row} ${row.field} ${row.code}: ${row.says.zh}${row.fix.zh} ${row.says.en} ${row.fix.en}`)
    if (file.refusedCount > SHOWN) terminal.print(`  … ${file.refusedCount - SHOWN}`)
    const marked = file.markedPath ?? file.marked
    if (marked) terminal.print(`  → ${marked}`)
  }
  terminal.print(
    `读 ${counts.read} · 收 ${counts.landed} · 已有 ${counts.known} · 没收 ${counts.refused}  read ${counts.read}, landed ${counts.landed}, known ${counts.known}, refused ${counts.refused}`,
  )
}
