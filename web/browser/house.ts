import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { inject } from 'vitest'

/** A real platform for browser tests: its own process, its own data folder, a small planted city imported as files. */

const ROOT = join(import.meta.dirname, '..', '..')
const DAY = '2026-11-23'
const PASSWORD = 'for browser tests only'
const READY_MS = 120_000

export type Truth = {
  readonly gaps: readonly {
    readonly project: string
    readonly worker: string
    readonly month: string
    readonly kind: string
    readonly fen: string
    readonly since: string
  }[]
}
export type House = {
  readonly url: string
  readonly password: string
  readonly truth: Truth
  /** Where the files of the city lie. */
  readonly city: string
}
export type RunningHouse = House & { stop(): Promise<void> }

declare module 'vitest' {
  interface ProvidedContext {
    house: House
  }
}

/** The platform that runs for all tests of the pages; each leaves what the others look at alone. */
export const theHouse = (): House => inject('house')

const run = promisify(execFile)

function cli(args: readonly string[], env: NodeJS.ProcessEnv) {
  return run(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], { cwd: ROOT, env, maxBuffer: 64 << 20 })
}

async function untilReady(folder: string, child: ChildProcess, said: () => string): Promise<string> {
  const started = join(folder, 'started.json')
  for (let waited = 0; waited < READY_MS; waited += 200) {
    if (existsSync(started)) return (JSON.parse(await readFile(started, 'utf8')) as { url: string }).url
    if (child.exitCode !== null) throw new Error(`the platform ended: ${said()}`)
    await wait(200)
  }
  throw new Error(`the platform did not get ready: ${said()}`)
}

/** Starts the platform empty, imports a city of 16 projects, and gives its demo posts a password. */
export async function startHouse(): Promise<RunningHouse> {
  const base = await mkdtemp(join(tmpdir(), 'anxin-face-'))
  const [folder, city] = [join(base, 'data'), join(base, 'city')]
  const env = { ...process.env, ANXIN_DATA: folder, ANXIN_DAY: DAY, PORT: '0', ANXIN_CALLS_PER_MINUTE: '100000' }
  const made = cli(['city', '--seed', '7', '--projects', '16', '--workers', '320', '--months', '3', '--out', city], env)
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'start', '--empty'], { cwd: ROOT, env })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (said = `${said}${data}`.slice(-4_000)))
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    await rm(base, { recursive: true, force: true })
  }
  try {
    const url = await untilReady(folder, child, () => said)
    await made
    // Some files of the city are planted to be refused, which the command says by its exit code.
    await cli(['import', city], env).catch((error: { readonly code?: unknown }) => {
      if (error.code !== 1) throw error
    })
    const token = (await readFile(join(folder, 'local-token'), 'utf8')).trim()
    const planted = await fetch(`${url}/api/office/plantDemo`, {
      method: 'POST',
      headers: { authorization: `Bearer local.${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ password: PASSWORD }),
    })
    if (!planted.ok) throw new Error(`no demo posts: ${await planted.text()}`)
    const truth = JSON.parse(await readFile(join(city, 'truth.json'), 'utf8')) as Truth
    return { url, password: PASSWORD, truth, city, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
