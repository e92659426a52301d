import { createWriteStream, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { installQueue, type Queue, startQueue } from '../edges/jobs/queue.ts'
import { nationalRoutes } from '../edges/exchange/index.ts'
import { makeMetrics, type Metrics } from '../edges/http/metrics.ts'
import { errorForLog } from '../edges/http/redact.ts'
import { buildServer } from '../edges/http/server.ts'
import { ImportRuns } from '../edges/http/runs.ts'
import { importPath } from '../edges/imports/index.ts'
import { findRunning } from './door.ts'
import { dataFolder, ensureFolder, forgetStarted, newLocalToken, writeStarted } from './folder.ts'
import { type Opened, openHouse, packageFolder, packageVersion } from './open.ts'
import { type DemoSignIn, firstStart } from './plant.ts'
import { StartProblem } from './problems.ts'
import { type Settings, settingsOf } from './settings.ts'
import type { Terminal } from './terminal.ts'

/** `anxin start`: database, migrations, demo city on the first start, jobs, HTTP; stops cleanly. */

export type Running = { readonly url: string; stop(): Promise<void> }

/** How long answers under way may take after a stop was asked. */
const GRACE_MS = 10_000

export async function start(
  options: { readonly empty: boolean },
  env: NodeJS.ProcessEnv,
  terminal: Terminal,
): Promise<Running> {
  const settings = settingsOf(env)
  const folder = dataFolder(env)
  ensureFolder(folder)
  const running = await findRunning(folder)
  if (running) throw new StartProblem('already-running', { folder, url: running.url, pid: running.pid })
  forgetStarted(folder)
  const metrics = makeMetrics()
  const onFailure = failureLog(folder, terminal)
  const opened = await openHouse({
    folder,
    env,
    settings,
    second: 'refuse',
    tell: terminal.tell,
    onFailure,
    onRound: metrics.looped,
  })
  const closers: (() => Promise<unknown>)[] = [() => opened.close()]
  const stop = async () => {
    forgetStarted(folder)
    for (const close of closers.splice(0).reverse()) await close().catch(error => onFailure('stop', error as Error))
  }
  try {
    const { day, demo: size } = settings
    const signIns = await firstStart(opened, { folder, empty: options.empty, day, terminal, size })
    const imports = importsOf(opened, folder, onFailure)
    closers.push(() => imports.close())
    opened.house.loops.start()
    const queue = await openQueue(opened, onFailure)
    closers.push(() => queue.stop())
    const app = await serverOf(opened, { settings, folder, imports, metrics, onFailure })
    closers.push(() => closeServer(app))
    const url = await listen(app, settings)
    sayWhere(url, signIns, terminal)
    writeStarted(folder, {
      url,
      pid: process.pid,
      database: databaseWords(opened, settings),
      signIns: signIns.map(({ role, name, password }) => ({ role, name, password })),
    })
    return { url, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

type Failed = (where: string, error: Error, number?: string) => void
type Serving = {
  readonly settings: Settings
  readonly folder: string
  readonly imports: ImportRuns
  readonly metrics: Metrics
  readonly onFailure: Failed
}

function serverOf({ house }: Opened, { settings, folder, imports, metrics, onFailure }: Serving): Promise<App> {
  const dialect = nationalRoutes({
    ...house,
    onLanded: () => house.loops.wake(),
    onFailure: (number, operation, error) => onFailure(operation, error, number),
  })
  return buildServer({
    ...house,
    version: packageVersion(),
    metrics,
    titleOf: house.titleOf,
    localToken: newLocalToken(folder),
    imports,
    faceFolder: join(packageFolder(), 'dist', 'web'),
    dialects: [dialect],
    logLevel: settings.logLevel,
    callsPerMinute: settings.callsPerMinute,
    behindProxy: settings.behindProxy,
  })
}

async function openQueue(opened: Opened, onFailure: (where: string, error: Error) => void): Promise<Queue> {
  await installQueue(opened.server.url, opened.server.applicationRole)
  return startQueue({ applicationUrl: opened.server.applicationUrl, runner: opened.house.runner, onFailure })
}

/** Imports end when what they brought has been worked out: whoever waits for one then sees its gaps. */
function importsOf(
  opened: Opened,
  folder: string,
  onFailure: (where: string, error: Error, number?: string) => void,
): ImportRuns {
  const { house } = opened
  const uploads = join(folder, 'uploads')
  // Uploads of a killed run have no run any more.
  rmSync(uploads, { recursive: true, force: true })
  return new ImportRuns({
    folder: uploads,
    onFailure: (number, error) => onFailure('import', error, number),
    async importPath({ actor, path, scratch, onProgress }) {
      const report = await importPath({ ...house }, { actor, path, scratch, onProgress })
      await house.loops.settle()
      return report
    },
  })
}

function sayWhere(url: string, signIns: readonly DemoSignIn[], terminal: Terminal): void {
  terminal.print(`安薪 Anxin ${url}`)
  const width = Math.max(0, ...signIns.map(one => one.name.length))
  for (const { name, password, title } of signIns)
    terminal.print(`  ${name.padEnd(width)}  ${password}  ${title.zh} ${title.en}`)
}

type App = Awaited<ReturnType<typeof buildServer>>

async function listen(app: App, settings: Settings): Promise<string> {
  try {
    await app.listen({ host: settings.host, port: settings.port })
  } catch (error) {
    throw new StartProblem('port-taken', { port: settings.port, detail: (error as Error).message })
  }
  const address = app.server.address()
  const port = typeof address === 'object' && address ? address.port : settings.port
  const host = ['0.0.0.0', '::', ''].includes(settings.host) ? '127.0.0.1' : settings.host
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/** Takes no more requests, lets those under way end, and cuts lines that stay open (progress of imports). */
async function closeServer(app: App): Promise<void> {
  const cut = setTimeout(() => app.server.closeAllConnections(), GRACE_MS)
  await app.close()
  clearTimeout(cut)
}

function databaseWords(opened: Opened, settings: Settings): string {
  const { server } = opened
  const citus = server.citus ? ` Citus ${server.citus}` : ''
  return `${settings.databaseUrl ? 'external' : server.engine} PostgreSQL ${server.version}${citus}`
}

/** Failures go to `anxin.log` in the data folder, with their number; the terminal hears of them in one line. */
function failureLog(folder: string, terminal: Terminal): (where: string, error: Error, number?: string) => void {
  mkdirSync(folder, { recursive: true })
  const log = createWriteStream(join(folder, 'anxin.log'), { flags: 'a', mode: 0o600 })
  return (where, error, number) => {
    const line = { at: new Date().toISOString(), where, ...(number ? { number } : {}), ...errorForLog(error) }
    log.write(`${JSON.stringify(line)}\n`)
    terminal.warn(`${where}${number ? ` [${number}]` : ''}: ${line.message}`)
  }
}
