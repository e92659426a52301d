import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { type Account, canUse, chooseAccount, makeFolder } from './account.ts'
import { ServerProblem } from './problems.ts'

/** How the data folder lies, and where the cluster lies when the account of the server cannot reach it there. */

export type Passwords = { readonly admin: string; readonly owner: string; readonly application: string }

export type DataFolder = {
  readonly folder: string
  readonly account: Account
  /** The cluster itself (`PGDATA`). */
  readonly cluster: string
  /** Where copies of programs may lie that the account must be able to run. */
  readonly shelf: string
  readonly log: string
  readonly passwordFile: string
  /** True when the cluster lies outside the data folder. */
  readonly elsewhere: boolean
}

/** MiB that must be free to begin, and to open what stands. */
const FREE_TO_MAKE_MIB = 200
const FREE_TO_OPEN_MIB = 32

/** Places for the cluster of a root program whose data folder the server's account cannot enter. */
const ELSEWHERE = ['/var/lib/anxin', '/srv/anxin', '/var/tmp/anxin']

/**
 * Lays out the data folder, or finds how it was laid out. A folder that the server's account cannot enter (below a
 * private
 * home, say) keeps the passwords and a note; the cluster then lies in `/var/lib/anxin`.
 *
 * @refuses folder-unusable   the folder cannot be made or written, or no other place can be entered
 * @refuses folder-of-another the cluster belongs to another account
 */
export function openFolder(dataFolder: string): DataFolder {
  const folder = resolve(dataFolder)
  makeFolder(folder)
  const inside = join(folder, 'postgres')
  makeFolder(inside)
  const noted = readNote(folder)
  const own = noted ?? join(inside, 'cluster')
  const account = chooseAccount(own)
  const home = noted ? dirname(noted) : placeFor(account, folder, inside)
  const cluster = noted ?? join(home, 'cluster')
  const elsewhere = home !== inside
  if (elsewhere && !noted) writeFileSync(noteFile(folder), `${cluster}\n`)
  return {
    folder,
    account,
    cluster,
    elsewhere,
    shelf: elsewhere ? (ELSEWHERE.find(place => home.startsWith(place)) ?? home) : inside,
    log: join(home, 'server.log'),
    passwordFile: join(folder, 'postgres', 'passwords.json'),
  }
}

function noteFile(folder: string): string {
  return join(folder, 'postgres', 'cluster-lies-elsewhere.txt')
}

function readNote(folder: string): string | undefined {
  const note = noteFile(folder)
  return existsSync(note) ? readFileSync(note, 'utf8').trim() : undefined
}

/** Where the cluster of a data folder lies, without opening or making anything. */
export function clusterOf(dataFolder: string): string {
  return readNote(resolve(dataFolder)) ?? join(resolve(dataFolder), 'postgres', 'cluster')
}

/** Takes a data folder away, the part that lies elsewhere included. Its server must have been stopped. */
export function removeData(dataFolder: string): void {
  const cluster = readNote(resolve(dataFolder))
  if (cluster) rmSync(dirname(cluster), { recursive: true, force: true })
  rmSync(dataFolder, { recursive: true, force: true })
}

function placeFor(account: Account, folder: string, inside: string): string {
  if (account.uid === undefined) {
    if (!canUse(account, inside, 'write')) throw new ServerProblem('folder-unusable', { folder, detail: 'EACCES' })
    return inside
  }
  if (canUse(account, inside, 'enter')) return inside
  // The data folder itself is the platform's own: the account may pass through it, not list it. Folders above are not
  // ours.
  chmodSync(folder, (statSync(folder).mode & 0o7777) | 0o011)
  if (canUse(account, inside, 'enter')) return inside
  const name = `${basename(folder)}-${createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 12)}`
  for (const place of ELSEWHERE) {
    const home = join(place, name)
    try {
      mkdirSync(home, { recursive: true, mode: 0o755 })
      chmodSync(place, 0o755)
      chmodSync(home, 0o755)
    } catch {
      continue
    }
    if (canUse(account, home, 'enter')) return home
  }
  throw new ServerProblem('folder-unusable', { folder, detail: `${account.name}: ${ELSEWHERE.join(', ')}` })
}

/** The major version a cluster was made by; undefined where none stands. */
export function majorOf(cluster: string): number | undefined {
  const file = join(cluster, 'PG_VERSION')
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'latin1'), 10) : undefined
}

/** Runs `work`; what the system refuses while the folder is written becomes a refusal with words. */
export async function writingTo<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOSPC' || code === 'EDQUOT') {
      throw new ServerProblem('disk-full', { folder, free: freeMiB(folder), needed: FREE_TO_MAKE_MIB })
    }
    if (code && ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EIO'].includes(code)) {
      throw new ServerProblem('folder-unusable', { folder, detail: message })
    }
    throw error
  }
}

/** @refuses disk-full  less is free than a start needs */
export function requireSpace(folder: string, toMake: boolean): void {
  const needed = toMake ? FREE_TO_MAKE_MIB : FREE_TO_OPEN_MIB
  const free = freeMiB(folder)
  if (free < needed) throw new ServerProblem('disk-full', { folder, free, needed })
}

export function freeMiB(folder: string): number {
  const found = statfsSync(folder)
  return Math.floor((found.bavail * found.bsize) / (1024 * 1024))
}

/**
 * The passwords of the cluster; made before the cluster, so that no cluster ever stands without.
 *
 * @refuses passwords-lost  a cluster stands and its passwords do not
 */
export function passwordsOf(place: DataFolder): Passwords {
  const file = place.passwordFile
  if (existsSync(file)) {
    const found = parsePasswords(file)
    if (found) return found
  }
  if (majorOf(place.cluster) !== undefined) throw new ServerProblem('passwords-lost', { folder: place.folder, file })
  const made: Passwords = { admin: password(), owner: password(), application: password() }
  savePasswords(file, made)
  return made
}

/** Written beside and renamed: a crash leaves the old file or the new one, never half of one. */
export function savePasswords(file: string, passwords: Passwords): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(passwords)}\n`, { mode: 0o600 })
  chmodSync(`${file}.new`, 0o600)
  renameSync(`${file}.new`, file)
}

function parsePasswords(file: string): Passwords | undefined {
  try {
    const found = JSON.parse(readFileSync(file, 'utf8')) as Partial<Passwords>
    return found.admin && found.owner && found.application ? (found as Passwords) : undefined
  } catch {
    return undefined
  }
}

function password(): string {
  return randomBytes(24).toString('base64url')
}

/** An empty folder that belongs to the account alone; what an interrupted start left there goes. */
export function emptyFolderFor(account: Account, folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { mode: 0o700 })
  giveTo(account, folder)
}

export function giveTo(account: Account, path: string): void {
  if (account.uid !== undefined) chownSync(path, account.uid, account.gid ?? statSync(path).gid)
}
