import { randomUUID } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Actor } from '../../kernel/index.ts'
import { authorOf } from '../../storage/index.ts'
import type { ImportedFile, ImportProgress, ImportReport } from '../imports/index.ts'

/** Imports under way and lately ended: who began them, how far they are, what they gave. */

/** Imports a file or folder as one import; marked workbooks are written below `scratch`. */
export type ImportPath = (given: {
  readonly actor: Actor
  readonly path: string
  readonly scratch: string
  readonly onProgress: (progress: ImportProgress) => void
}) => Promise<ImportReport>

export type ImportRun = {
  readonly run: string
  readonly owner: string
  readonly state: 'waiting' | 'running' | 'ended' | 'failed'
  readonly progress: ImportProgress
  readonly files: readonly ImportedFile[]
  /** Number of an own mistake, for the administrator. */
  readonly number?: string
}

const FILE_LIMIT = 200_000_000
/** Ended runs kept for their readers. */
const KEPT = 200
/** Imports at one time; the rest wait their turn. */
const AT_ONCE = 1

type Live = { run: ImportRun; readonly uploaded?: string; readonly listeners: Set<(run: ImportRun) => void> }
const isOver = (run: ImportRun) => run.state === 'ended' || run.state === 'failed'

export type RunParts = {
  /** Where uploads lie until their run is forgotten. */
  readonly folder: string
  readonly importPath: ImportPath
  /** Bytes of one uploaded file; larger ones are imported on the server. */
  readonly fileLimit?: number
  readonly onFailure: (number: string, error: Error) => void
}

/** Imports wait in one line and run one after another; whoever began one may follow it to its end. */
export class ImportRuns {
  readonly folder: string
  readonly fileLimit: number
  private readonly parts: RunParts
  private readonly runs = new Map<string, Live>()
  private readonly line: (() => Promise<void>)[] = []
  private readonly working = new Set<Promise<void>>()
  private closing = false

  constructor(parts: RunParts) {
    this.parts = parts
    this.folder = parts.folder
    this.fileLimit = parts.fileLimit ?? FILE_LIMIT
  }

  /** Begins an import; a folder of uploaded files is removed when the run is forgotten. */
  begin({
    actor,
    path,
    uploaded,
  }: {
    readonly actor: Actor
    readonly path: string
    readonly uploaded?: string
  }): ImportRun {
    const run: ImportRun = {
      run: randomUUID(),
      owner: authorOf(actor),
      state: 'waiting',
      progress: { done: 0, total: 0 },
      files: [],
    }
    const live: Live = { run, listeners: new Set(), ...(uploaded ? { uploaded } : {}) }
    this.runs.set(run.run, live)
    this.forgetOld()
    this.line.push(() => this.perform(live, actor, path))
    this.next()
    return live.run
  }

  /** A run, for whoever began it and for the administrator of the machine. */
  get(actor: Actor, run: string): ImportRun | undefined {
    const live = this.runs.get(run)
    return live && (live.run.owner === authorOf(actor) || actor.permissions.has('*')) ? live.run : undefined
  }

  /** Tells of every change until the run ends. @returns how to stop listening */
  follow(run: string, tell: (run: ImportRun) => void): () => void {
    const live = this.runs.get(run)
    live?.listeners.add(tell)
    return () => live?.listeners.delete(tell)
  }

  /** Begins no more and waits for the one under way. */
  async close(): Promise<void> {
    this.closing = true
    await Promise.allSettled(this.working)
  }

  private change(live: Live, part: Partial<ImportRun>): void {
    live.run = { ...live.run, ...part }
    for (const tell of [...live.listeners]) tell(live.run)
  }

  private next(): void {
    if (this.closing || this.working.size >= AT_ONCE) return
    const work = this.line.shift()
    if (!work) return
    const done = work().finally(() => {
      this.working.delete(done)
      this.next()
    })
    this.working.add(done)
  }

  private async perform(live: Live, actor: Actor, path: string): Promise<void> {
    this.change(live, { state: 'running' })
    try {
      const onProgress = (progress: ImportProgress) => this.change(live, { progress })
      const scratch = this.scratchOf(live)
      await mkdir(scratch, { recursive: true, mode: 0o700 })
      const report = await this.parts.importPath({ actor, path, scratch, onProgress })
      this.change(live, { state: 'ended', files: report.files })
    } catch (error) {
      const number = randomUUID().slice(0, 8)
      this.parts.onFailure(number, error as Error)
      this.change(live, { state: 'failed', number })
    }
    live.listeners.clear()
  }

  private scratchOf(live: Live): string {
    return join(this.folder, `marked-${live.run.run}`)
  }

  private forgetOld(): void {
    for (const [id, live] of this.runs) {
      if (this.runs.size <= KEPT) return
      if (!isOver(live.run)) continue
      this.runs.delete(id)
      for (const folder of [this.scratchOf(live), live.uploaded])
        if (folder) void rm(folder, { recursive: true, force: true })
    }
  }
}
