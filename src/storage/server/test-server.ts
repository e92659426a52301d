import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Server, startServer } from './embedded.ts'
import type { EngineKind } from './engines.ts'
import { chosenEngine } from './environment.ts'
import { clusterOf, removeData } from './folder.ts'
import { lockState } from './lock.ts'
import { findPostmaster, stopPostmaster } from './postmaster.ts'
import { APPLICATION_ROLE, closeDatabase, connected, OWNER_ROLE } from './roles.ts'

/** Throw-away servers and databases for tests: nothing is flushed to disk, every password is `test`. */

export type TestServer = Server & {
  /** A superuser's url, database `postgres`. */
  readonly adminUrl: string
  readonly dataFolder: string
}
export type TestDatabase = {
  readonly url: string
  readonly applicationUrl: string
  /** A superuser's url of this database. */
  readonly adminUrl: string
  drop(): Promise<void>
}

const PASSWORD = 'test'
const PREFIX = 'anxin-test-'
const LOCK = 724_2027

/** Starts a server in a temporary folder; `stop` takes both away. */
export async function testServer(choose: EngineKind | undefined = chosenEngine(process.env)): Promise<TestServer> {
  const dataFolder = openTemporary(PREFIX)
  const server = await startServer({
    dataFolder,
    ...(choose ? { choose } : {}),
    passwords: { admin: PASSWORD, owner: PASSWORD, application: PASSWORD },
    flush: false,
    settings: { synchronous_commit: 'off', max_connections: '200', shared_buffers: '128MB', max_wal_size: '1GB' },
  })
  return {
    ...server,
    dataFolder,
    adminUrl: loginTo(server.url, { user: 'postgres', database: 'postgres' }),
    async stop() {
      await server.stop()
      removeData(dataFolder)
    },
  }
}

/** A temporary folder that another account may enter (the system makes it closed), but not list. */
export function openTemporary(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix))
  chmodSync(folder, 0o711)
  return folder
}

function loginTo(url: string, to: { readonly user: string; readonly database: string }): string {
  const changed = new URL(url)
  changed.username = to.user
  changed.password = PASSWORD
  changed.pathname = `/${to.database}`
  return changed.href
}

/**
 * A database of its own for one test file, copied from a template that `prepare` made once a server.
 *
 * @param prepare   makes the schema, given the owner's url; must leave no connection open
 * @param template  names what `prepare` makes; another schema needs another name
 */
export async function createTestDatabase(
  prepare?: (url: string) => Promise<unknown>,
  template = 'platform',
): Promise<TestDatabase> {
  const adminUrl = process.env.ANXIN_TEST_ADMIN_URL
  if (!adminUrl) throw new Error('tests that need a database run under vitest, whose global set-up starts a server')
  const name = `anxin_test_${randomBytes(6).toString('hex')}`
  const from = prepare ? await makeTemplate(adminUrl, `anxin_from_${template}`, prepare) : 'template1'
  await connected(adminUrl, async client => {
    await client.query(`create database ${name} template ${from} owner ${OWNER_ROLE}`)
    await closeDatabase(client, name)
  })
  return {
    url: loginTo(adminUrl, { user: OWNER_ROLE, database: name }),
    applicationUrl: loginTo(adminUrl, { user: APPLICATION_ROLE, database: name }),
    adminUrl: loginTo(adminUrl, { user: 'postgres', database: name }),
    drop: () =>
      connected(adminUrl, async client => void (await client.query(`drop database if exists ${name} with (force)`))),
  }
}

/** Under one lock for all test processes; a template whose making broke off is made again. */
async function makeTemplate(
  adminUrl: string,
  name: string,
  prepare: (url: string) => Promise<unknown>,
): Promise<string> {
  return connected(adminUrl, async client => {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    const ready = await client.query(
      "select from pg_database where datname = $1 and shobj_description(oid, 'pg_database') = 'ready'",
      [name],
    )
    if (ready.rowCount === 0) {
      await client.query(`drop database if exists ${name} with (force)`)
      await client.query(`create database ${name} owner ${OWNER_ROLE}`)
      await prepare(loginTo(adminUrl, { user: OWNER_ROLE, database: name }))
      await client.query(`comment on database ${name} is 'ready'`)
    }
    return name
  })
}

/** How long a folder without an owner is left alone: another run may just be beginning. */
const YOUNG_MS = 600_000

/** Ends what a killed test run left behind in the temporary folder. */
export async function clearLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter(one => one.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name)
    const state = lockState(folder)
    const ageMs =
      performance.timeOrigin + performance.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0)
    if (state === 'held' || (state === 'none' && ageMs < YOUNG_MS)) continue
    const left = await findPostmaster(clusterOf(folder))
    if (left) await stopPostmaster(left)
    removeData(folder)
  }
}
