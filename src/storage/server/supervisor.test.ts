import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, chownSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { present } from '../../kernel/index.ts'
import { type Server, type StartOptions, startServer } from './embedded.ts'
import type { EngineKind } from './engines.ts'
import { chosenEngine } from './environment.ts'
import { clusterOf, removeData } from './folder.ts'
import { findPostmaster, stopPostmaster } from './postmaster.ts'
import { ended, lifeOf, pause, signal } from './processes.ts'
import { connected } from './roles.ts'
import { openTemporary } from './test-server.ts'

// Proves that a private server starts, is joined, recovers and stops, whatever is killed, and loses nothing
// acknowledged.

const ENGINES: readonly EngineKind[] = chosenEngine(process.env)
  ? [chosenEngine(process.env) as EngineKind]
  : ['system', 'bundled']
const PROGRAM = join(import.meta.dirname, 'program-for-tests.ts')
// Making clusters takes its time where many tests share few processors.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 })

const isRoot = process.getuid?.() === 0

const folders: string[] = []
const children: ChildProcess[] = []

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  for (const folder of folders.splice(0)) {
    const left = await findPostmaster(clusterOf(folder))
    if (left) await stopPostmaster(left)
    removeData(folder)
  }
})

function aFolder(): string {
  const folder = openTemporary('anxin-supervised-')
  folders.push(folder)
  return folder
}

type Said = Partial<Server> & { refused?: string }
type Program = { readonly child: ChildProcess; readonly said: Said }

/** Another program of its own, which has started the server or was refused when this returns. */
async function aProgram(
  options: StartOptions,
  account: { uid?: number; gid?: number } = {},
  ...words: string[]
): Promise<Program> {
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, JSON.stringify(options), ...words], {
    ...account,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, HOME: tmpdir() },
  })
  children.push(child)
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream }))
    return { child, said: JSON.parse(line) as Said }
  throw new Error('the program said nothing')
}

const pidOf = (child: ChildProcess) => present(child.pid, 'the program runs')
const serverIn = async (folder: string) =>
  present(await findPostmaster(clusterOf(folder)), 'a server runs in the folder')

async function kill(pid: number, name: NodeJS.Signals): Promise<void> {
  const life = lifeOf(pid)
  signal(pid, name)
  expect(await ended(pid, life, 30_000)).toBe(true)
}

const write = (url: string, n: number) =>
  connected(url, client => client.query(`create table if not exists kept (n int); insert into kept values (${n})`))
const readAll = (url: string) =>
  connected(url, async client =>
    (await client.query<{ n: number }>('select n from kept order by n')).rows.map(row => row.n),
  )

describe.each(ENGINES)('with the %s engine', choose => {
  test('a first start makes a private cluster: checksums, scram, loopback only, our settings, no root', async () => {
    const dataFolder = aFolder()
    const server = await startServer({ dataFolder, choose })
    const settings = [
      'data_checksums',
      'password_encryption',
      'listen_addresses',
      'jit',
      'TimeZone',
      'max_wal_size',
      'work_mem',
      'fsync',
    ]
    const found = await connected(server.url, async client => {
      const rows = await client.query(
        `select ${settings.map(name => `current_setting('${name}') as "${name}"`).join(', ')}`,
      )
      return rows.rows[0]
    })
    expect(found).toMatchObject({
      data_checksums: 'on',
      password_encryption: 'scram-sha-256',
      listen_addresses: '127.0.0.1',
      jit: 'off',
      TimeZone: 'Asia/Shanghai',
      max_wal_size: '4GB',
      fsync: 'on',
    })
    expect(statSync(join(dataFolder, 'postgres', 'passwords.json')).mode & 0o777).toBe(0o600)
    expect(server).toMatchObject({ engine: choose, attached: false, applicationRole: 'anxin_app' })
    const postmaster = await serverIn(dataFolder)
    expect(statSync(`/proc/${postmaster.pid}`).uid).not.toBe(0)
    await expect(
      connected(server.url.replace(/:[^:@/]+@/, ':wrong@'), client => client.query('select 1')),
    ).rejects.toThrow(/password/)
    await server.stop()
    await server.stop()
    expect(await findPostmaster(clusterOf(dataFolder))).toBeUndefined()
  })

  test('the migrator is no superuser and may make roles; the application can make nothing', async () => {
    const server = await startServer({ dataFolder: aFolder(), choose, flush: false })
    await connected(server.url, async client => {
      const me = await client.query(
        'select rolname, rolsuper, rolcreaterole from pg_roles where rolname = current_user',
      )
      expect(me.rows[0]).toEqual({ rolname: 'anxin_owner', rolsuper: false, rolcreaterole: true })
      await client.query(
        'create table kept (n int); create role anxin_officer nologin; grant anxin_officer to anxin_app; grant insert on kept to anxin_officer',
      )
    })
    await connected(server.applicationUrl, async client => {
      for (const statement of [
        'create table mine (n int)',
        'alter table kept add m int',
        'create role mine',
        'insert into kept values (1)',
        'set role anxin_owner',
      ]) {
        await expect(client.query(statement)).rejects.toThrow(/permission denied|must be owner/)
      }
      await client.query(
        'begin; set local role anxin_officer; insert into kept values (1); create temporary table staged (n int); commit',
      )
    })
    await server.stop()
  })

  test('a killed server is started again on its port and has every acknowledged row', async () => {
    const dataFolder = aFolder()
    const told: string[] = []
    const server = await startServer({ dataFolder, choose, flush: false, onProgress: says => told.push(says.en) })
    await write(server.url, 0)
    let acknowledged = 0
    const writing = connected(server.url, async client => {
      for (let n = 1; n <= 100_000; n += 1) {
        await client.query('insert into kept values ($1)', [n])
        acknowledged = n
      }
    }).catch(() => 'broken off')
    await pause(300)
    const before = await serverIn(dataFolder)
    await kill(before.pid, 'SIGKILL')
    expect(await writing).toBe('broken off')
    await expect.poll(() => told.at(-1), { timeout: 40_000 }).toBe('the database serves again')
    const rows = await readAll(server.url)
    expect(acknowledged).toBeGreaterThan(0)
    // One more may have been written whose answer was lost with the server.
    expect(rows.length - 1 - acknowledged).toBeGreaterThanOrEqual(0)
    expect(rows.length - 1 - acknowledged).toBeLessThanOrEqual(1)
    expect((await findPostmaster(clusterOf(dataFolder)))?.pid).not.toBe(before.pid)
    await server.stop()
  })

  test('a killed program leaves its server; the next start takes it over and may stop it', async () => {
    const dataFolder = aFolder()
    const { child, said } = await aProgram({ dataFolder, choose, flush: false })
    await write(said.url ?? '', 1)
    await kill(pidOf(child), 'SIGKILL')
    const orphan = await serverIn(dataFolder)
    const server = await startServer({ dataFolder, choose, flush: false })
    expect(server).toMatchObject({ attached: true, url: said.url, engine: choose })
    expect((await findPostmaster(clusterOf(dataFolder)))?.pid).toBe(orphan.pid)
    expect(await readAll(server.url)).toEqual([1])
    await server.stop()
    expect(await findPostmaster(clusterOf(dataFolder))).toBeUndefined()
  })

  test('program and server killed together: the next start recovers', async () => {
    const dataFolder = aFolder()
    const { child, said } = await aProgram({ dataFolder, choose, flush: false })
    await write(said.url ?? '', 1)
    const postmaster = await serverIn(dataFolder)
    child.kill('SIGKILL')
    await kill(postmaster.pid, 'SIGKILL')
    await kill(pidOf(child), 'SIGKILL')
    const server = await startServer({ dataFolder, choose, flush: false })
    expect(server.attached).toBe(false)
    expect(await readAll(server.url)).toEqual([1])
    await server.stop()
  })
})

const choose = ENGINES[0]

test('SIGTERM, SIGINT and SIGHUP end the program only after its server has stopped cleanly', async () => {
  await Promise.all(
    (['SIGTERM', 'SIGINT', 'SIGHUP'] as const).map(async name => {
      const dataFolder = aFolder()
      const { child } = await aProgram({ dataFolder, choose, flush: false })
      const ending = new Promise<NodeJS.Signals | null>(resolve => {
        child.once('exit', (_code, by) => resolve(by))
      })
      child.kill(name)
      expect(await ending).toBe(name)
      expect(await findPostmaster(clusterOf(dataFolder))).toBeUndefined()
      expect(readFileSync(join(dataFolder, 'postgres', 'server.log'), 'utf8')).toContain('database system is shut down')
    }),
  )
})

test('a program that breaks down takes its server along, and a start meanwhile waits for the end of it', async () => {
  const dataFolder = aFolder()
  await aProgram({ dataFolder, choose, flush: false }, {}, 'leave')
  const server = await startServer({ dataFolder, choose, flush: false })
  await write(server.url, 1)
  expect(await readAll(server.url)).toEqual([1])
  await server.stop()
})

test('a second program joins the server of a living one and leaves it running, or is refused where it must be alone', async () => {
  const dataFolder = aFolder()
  const keeper = await startServer({ dataFolder, choose, flush: false })
  await write(keeper.url, 1)
  const guest = await aProgram({ dataFolder, choose, flush: false, second: 'attach' })
  expect(guest.said).toMatchObject({ attached: true, url: keeper.url, engine: choose })
  expect((await aProgram({ dataFolder, choose, flush: false, second: 'refuse' })).said).toEqual({ refused: 'in-use' })
  await kill(pidOf(guest.child), 'SIGTERM')
  expect(await readAll(keeper.url)).toEqual([1])
  await keeper.stop()
})

test('of several programs that start at once on an empty folder one makes the cluster and the others join it', async () => {
  const dataFolder = aFolder()
  const programs = await Promise.all([1, 2, 3].map(() => aProgram({ dataFolder, choose, flush: false })))
  expect(programs.filter(one => one.said.attached === false)).toHaveLength(1)
  expect(new Set(programs.map(one => one.said.url)).size).toBe(1)
})

test.runIf(isRoot)('a normal user runs it under his own account', async () => {
  const folder = aFolder()
  const [uid, gid] = [65_534, 65_534]
  chownSync(folder, uid, gid)
  chmodSync(folder, 0o700)
  const { child, said } = await aProgram({ dataFolder: join(folder, 'data'), choose, flush: false }, { uid, gid })
  expect(said).toMatchObject({ attached: false })
  const postmaster = await serverIn(join(folder, 'data'))
  expect(statSync(`/proc/${postmaster.pid}`).uid).toBe(uid)
  await kill(pidOf(child), 'SIGTERM')
})
