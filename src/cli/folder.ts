import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { StartProblem } from './problems.ts'

/** The data folder: master key, token of the machine's administrator, what the last start wrote down. */

export type SignIn = { readonly role: string; readonly name: string; readonly password: string }
/** What `npm start` writes once it serves; other programs rely on it. */
export type Started = {
  readonly url: string
  readonly pid: number
  readonly database: string
  readonly signIns: readonly SignIn[]
}

const PRIVATE = 0o600
const KEY_BYTES = 32

export function dataFolder(env: NodeJS.ProcessEnv): string {
  return resolve(env.ANXIN_DATA ?? './data')
}

/** Writes a file that only its owner may read, whole or not at all. */
export function writePrivately(path: string, text: string): void {
  const partial = `${path}.partial`
  writeFileSync(partial, text, { mode: PRIVATE })
  renameSync(partial, path)
}

export function ensureFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 })
  } catch (error) {
    throw new StartProblem('folder-unusable', { folder, detail: (error as Error).message })
  }
}

/**
 * The key that seals personal numbers: given as ANXIN_KEY (64 hexadecimal characters), else kept in the folder, made
 * once.
 */
export function masterKey(folder: string, env: NodeJS.ProcessEnv): Buffer {
  const given = env.ANXIN_KEY
  const path = join(folder, 'key')
  const text = given ?? (existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined)
  if (text === undefined) {
    const made = randomBytes(KEY_BYTES)
    writePrivately(path, `${made.toString('hex')}\n`)
    return made
  }
  if (!/^[0-9a-fA-F]{64}$/.test(text))
    throw new StartProblem('key-unreadable', { place: given === undefined ? path : 'ANXIN_KEY' })
  return Buffer.from(text, 'hex')
}

const tokenPath = (folder: string) => join(folder, 'local-token')
/** A new token for the administrator of this machine; whoever can read the file may do everything. */
export function newLocalToken(folder: string): string {
  const token = randomBytes(32).toString('base64url')
  writePrivately(tokenPath(folder), `${token}\n`)
  return token
}
export function localToken(folder: string): string | undefined {
  return readable(tokenPath(folder))?.trim()
}

const startedPath = (folder: string) => join(folder, 'started.json')
export function writeStarted(folder: string, started: Started): void {
  writePrivately(startedPath(folder), `${JSON.stringify(started, null, 2)}\n`)
}
export function readStarted(folder: string): Started | undefined {
  const text = readable(startedPath(folder))
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Started)
  } catch {
    return undefined
  }
}
export function forgetStarted(folder: string): void {
  rmSync(startedPath(folder), { force: true })
  rmSync(tokenPath(folder), { force: true })
}

function readable(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
