import { spawn, spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { runAs } from './account.ts'
import type { Engine } from './engines.ts'
import { type DataFolder, freeMiB, giveTo } from './folder.ts'
import { ServerProblem } from './problems.ts'
import { commandOf, ended, folderOf, isThere, lifeOf, pause, signal } from './processes.ts'
import { type Settings, settingsText } from './settings.ts'

/** The server process: found, started, waited for, stopped. Its number and port stand in `postmaster.pid`. */

export type Postmaster = { readonly pid: number; readonly life: string; readonly port: number }
type PidFile = { readonly pid: number; readonly port: number; readonly status: string }

const START_LIMIT_MS = 15 * 60_000
/** How long the children of a killed server may take to notice. */
const ORPHANED_CHILDREN_MS = 60_000
const LOG_LIMIT_BYTES = 10 * 1024 * 1024

function readPidFile(cluster: string): PidFile | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'latin1').split('\n')
    const [pid, port] = [Number(lines[0]), Number(lines[3])]
    return Number.isInteger(pid) && pid > 0 ? { pid, port, status: (lines[7] ?? '').trim() } : undefined
  } catch {
    return undefined
  }
}

/**
 * The server that lives in the cluster, whoever started it; undefined when none does. A number in the file that now
 * belongs
 * to something else (after a restart of the machine or container), or to a process that has ended and was not
 * collected, is
 * no server; the file is removed, because PostgreSQL itself would stop at it.
 */
export async function findPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const until = performance.now() + START_LIMIT_MS
  for (;;) {
    const file = readPidFile(cluster)
    if (!file) return undefined
    const life = lifeOf(file.pid)
    if (life === undefined || !isServerOf(cluster, file.pid)) {
      if (isThere(file.pid)) rmSync(join(cluster, 'postmaster.pid'), { force: true })
      return undefined
    }
    if (file.status === 'ready') return { pid: file.pid, life, port: file.port }
    if (performance.now() > until)
      throw new ServerProblem('not-started', { detail: file.status, log: join(cluster, '..', 'server.log') })
    await pause(50)
  }
}

function isServerOf(cluster: string, pid: number): boolean {
  const folder = folderOf(pid)
  return folder === undefined ? /postgres/.test(commandOf(pid)) : folder === realpathSync(cluster)
}

/** Which programs a running server was started from. */
export function programOf(cluster: string): string | undefined {
  try {
    return /^"?([^"\s]+)/.exec(readFileSync(join(cluster, 'postmaster.opts'), 'utf8'))?.[1]
  } catch {
    return undefined
  }
}

/** A loopback port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/**
 * Makes a cluster with checksums, scram and UTF-8, first beside its place and renamed when whole: an interrupted start
 * leaves no half cluster.
 *
 * @refuses disk-full, folder-unusable, not-started
 */
export function makeCluster(engine: Engine, place: DataFolder, adminPassword: string, quick: boolean): void {
  const making = `${place.cluster}.making`
  const passwordFile = `${making}.password`
  writeFileSync(passwordFile, adminPassword, { mode: 0o600 })
  giveTo(place.account, passwordFile)
  try {
    const answer = spawnSync(
      join(engine.binFolder, 'initdb'),
      [
        '-D',
        making,
        '-U',
        'postgres',
        '-A',
        'scram-sha-256',
        `--pwfile=${passwordFile}`,
        '--data-checksums',
        '-E',
        'UTF8',
        '--lc-collate=C',
        `--lc-ctype=${characterLocale()}`,
        '--lc-messages=C',
        '--lc-monetary=C',
        '--lc-numeric=C',
        '--lc-time=C',
        ...(quick ? ['--no-sync'] : []),
      ],
      { ...runAs(place.account), cwd: '/', encoding: 'utf8' },
    )
    if (answer.status !== 0) throw refusalOf(place, answer.stderr || answer.error?.message || '', 0)
    const main = join(making, 'postgresql.conf')
    writeFileSync(main, `${readFileSync(main, 'utf8')}\ninclude_if_exists = 'anxin.conf'\ninclude = 'local.conf'\n`)
    const local = join(making, 'local.conf')
    writeFileSync(local, '# Settings of this installation; they come after, and so go before, those of the platform.\n')
    giveTo(place.account, local)
    renameSync(making, place.cluster)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/** Upper and lower case of all scripts where the system knows them; order is by code point everywhere. */
function characterLocale(): string {
  const known = (spawnSync('locale', ['-a'], { encoding: 'utf8' }).stdout ?? '').split('\n').map(line => line.trim())
  return known.find(name => /^C\.utf-?8$/i.test(name)) ?? known.find(name => /^en_US\.utf-?8$/i.test(name)) ?? 'C'
}

/**
 * Starts the server and waits until it answers; recovery after a crash takes its time and is waited for.
 *
 * @param port  a free port, or the one that was asked for
 * @refuses port-taken, disk-full, folder-unusable, not-started
 */
export async function launch(engine: Engine, place: DataFolder, settings: Settings, port: number): Promise<Postmaster> {
  const confPath = join(place.cluster, 'anxin.conf')
  writeFileSync(confPath, settingsText({ ...settings, port: String(port) }))
  giveTo(place.account, confPath)
  const until = performance.now() + ORPHANED_CHILDREN_MS
  for (;;) {
    const started = await launchOnce(engine, place)
    if (typeof started !== 'string') return started
    // The children of a killed server hold its memory until they notice.
    if (!/pre-existing shared memory block/.test(started) || performance.now() > until)
      throw refusalOf(place, started, port)
    await pause(300)
  }
}

async function launchOnce(engine: Engine, place: DataFolder): Promise<Postmaster | string> {
  turnLog(place.log)
  const log = openSync(place.log, 'a', 0o640)
  const before = statSync(place.log).size
  // Its own session: Ctrl-C at the terminal reaches the platform, which stops the server after its own work is done.
  const child = spawn(join(engine.binFolder, 'postgres'), ['-D', place.cluster], {
    ...runAs(place.account),
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  let over: string | undefined
  child.once('error', error => {
    over = error.message
  })
  child.once('exit', code => {
    over ??= `exit ${code ?? ''}`
  })
  child.unref()
  const pid = child.pid ?? 0
  const life = lifeOf(pid)
  const until = performance.now() + START_LIMIT_MS
  while (over === undefined && performance.now() < until) {
    const file = readPidFile(place.cluster)
    if (life && file?.pid === pid && file.status === 'ready') return { pid, life, port: file.port }
    await pause(20)
  }
  return `${readFileSync(place.log, 'utf8').slice(before)}\n${over ?? 'time is up'}`
}

function turnLog(log: string): void {
  if (existsSync(log) && statSync(log).size > LOG_LIMIT_BYTES) renameSync(log, `${log}.1`)
}

function refusalOf(place: DataFolder, text: string, port: number): ServerProblem {
  const free = freeMiB(place.elsewhere ? place.shelf : place.folder)
  if (/No space left on device/i.test(text) || free < 8)
    return new ServerProblem('disk-full', { folder: place.folder, free, needed: 200 })
  if (/could not bind|Address already in use/i.test(text)) return new ServerProblem('port-taken', { port })
  const lines = text.split('\n').filter(line => /FATAL|PANIC|error:|LOG: .*could not|exit/.test(line))
  const detail = (lines.length > 0 ? lines : text.trim().split('\n')).slice(-3).join(' | ')
  if (/permission denied|read-only file system/i.test(text))
    return new ServerProblem('folder-unusable', { folder: place.folder, detail })
  return new ServerProblem('not-started', { detail, log: place.log })
}

/**
 * Stops the server: connections end, what is acknowledged is on disk. Harder when it does not heed. @returns true when
 * it has ended
 */
export async function stopPostmaster(one: Postmaster, limitMs = 60_000): Promise<boolean> {
  for (const [name, wait] of [
    ['SIGINT', limitMs],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 5_000],
  ] as const) {
    if (lifeOf(one.pid) !== one.life || !signal(one.pid, name)) return true
    if (await ended(one.pid, one.life, wait)) return true
  }
  return false
}
