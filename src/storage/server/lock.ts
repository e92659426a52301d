import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { lifeOf, pause } from './processes.ts'

/**
 * One platform a data folder: a file that names its owner, who keeps it fresh. A file whose owner is gone counts for
 * nothing.
 */

/**
 * Who holds a folder. `life` tells the process from a later one of the same number; `isReady`: its server may be
 * joined.
 */
export type Holder = {
  readonly pid: number
  readonly life: string
  readonly host: string
  readonly mark: string
  readonly isReady?: boolean
}
export type Lock = {
  /** Lets others join. */
  ready(): void
  release(): void
}

const FRESH_EVERY_MS = 5_000
/**
 * A holder on another machine (a folder shared between containers) is gone when it has not refreshed its file for so
 * long.
 */
const GONE_AFTER_MS = 20_000

const fileOf = (folder: string) => join(folder, 'platform.lock')

/** Takes the folder, or tells who has it. Two who come at the same time: one takes it. */
export async function takeLock(folder: string, goneAfterMs = GONE_AFTER_MS): Promise<Lock | Holder> {
  const file = fileOf(folder)
  for (;;) {
    const mine: Holder = {
      pid: process.pid,
      life: lifeOf(process.pid) ?? '',
      host: hostname(),
      mark: randomBytes(8).toString('hex'),
    }
    if (claim(file, mine)) {
      // Somebody who took the former owner's stale file for ours may just have moved it away: look again.
      await pause(50)
      if (read(file)?.mark === mine.mark) return hold(file, mine)
    }
    const holder = read(file)
    if (!holder) {
      if (isEmpty(file)) rmSync(file, { force: true })
      continue
    }
    if (await lives(file, holder, goneAfterMs)) return holder
    setAside(file, holder)
  }
}

/** The file appears with its text in it, or not at all. */
function claim(file: string, mine: Holder): boolean {
  const draft = `${file}.${mine.mark}`
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o644 })
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function read(file: string): Holder | undefined {
  try {
    const found = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder>
    return typeof found.pid === 'number' && typeof found.mark === 'string' ? (found as Holder) : undefined
  } catch {
    return undefined
  }
}

/** A file that a full disk or a crash left without text. */
function isEmpty(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false }) !== undefined && read(file) === undefined
}

async function lives(file: string, holder: Holder, goneAfterMs: number): Promise<boolean> {
  if (holder.host === hostname()) return lifeOf(holder.pid) === holder.life
  const seen = refreshedMs(file)
  const until = performance.now() + goneAfterMs
  while (performance.now() < until) {
    await pause(100)
    if (refreshedMs(file) !== seen) return true
  }
  return false
}

function refreshedMs(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs
}

/** Moves a stale file away. What was moved may be a newer one that a third has just put there: then it goes back. */
function setAside(file: string, stale: Holder): void {
  const aside = `${file}.${randomBytes(8).toString('hex')}`
  try {
    renameSync(file, aside)
    if (read(aside)?.mark !== stale.mark) linkSync(aside, file)
  } catch {
    // Somebody else was quicker; the next round sees what he did.
  } finally {
    rmSync(aside, { force: true })
  }
}

function hold(file: string, mine: Holder): Lock {
  const timer = setInterval(() => {
    try {
      const nowSeconds = (performance.timeOrigin + performance.now()) / 1000
      utimesSync(file, nowSeconds, nowSeconds)
    } catch {
      // The folder is gone or full; the next beat tries again.
    }
  }, FRESH_EVERY_MS)
  timer.unref()
  return {
    ready() {
      writeFileSync(`${file}.${mine.mark}`, JSON.stringify({ ...mine, isReady: true }), { mode: 0o644 })
      renameSync(`${file}.${mine.mark}`, file)
    },
    release() {
      clearInterval(timer)
      if (read(file)?.mark === mine.mark) rmSync(file, { force: true })
    },
  }
}

/**
 * What the folder's file says now: nobody, somebody who lives (or may live, on another machine), or somebody who is
 * gone.
 */
export function lockState(folder: string): 'none' | 'held' | 'stale' {
  const holder = read(fileOf(folder))
  if (!holder) return 'none'
  return holder.host !== hostname() || lifeOf(holder.pid) === holder.life ? 'held' : 'stale'
}

/** Waits until the holder's server may be joined. @returns false when the holder is gone before that */
export async function becomesReady(folder: string, holder: Holder): Promise<boolean> {
  for (;;) {
    const now = read(fileOf(folder))
    if (now?.mark !== holder.mark || (now.host === hostname() && lifeOf(now.pid) !== now.life)) return false
    if (now.isReady) return true
    await pause(100)
  }
}

/** Is this what `takeLock` gives to a second comer? */
export function isHolder(value: Lock | Holder): value is Holder {
  return 'pid' in value
}
