import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { type Server, type StartOptions, startServer } from './embedded.ts'
import { findEngines } from './engines.ts'
import { chosenEngine } from './environment.ts'
import { clusterOf, freeMiB, removeData } from './folder.ts'
import { findPostmaster, freePort, stopPostmaster } from './postmaster.ts'
import { ServerProblem } from './problems.ts'
import { connected } from './roles.ts'
import { memoryMiB, settingsFor } from './settings.ts'
import { openTemporary } from './test-server.ts'

// Proves that what keeps the server from starting is said clearly, in both languages, and harms nothing.

const choose = chosenEngine(process.env)
// Making clusters takes its time where many tests share few processors.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 })

const isRoot = process.getuid?.() === 0
const folders: string[] = []
const running: Server[] = []
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop()
  for (const folder of folders.splice(0)) removeData(folder)
})

function aFolder(): string {
  const folder = openTemporary('anxin-refused-')
  folders.push(folder)
  return folder
}

async function start(options: StartOptions): Promise<Server> {
  const server = await startServer({ ...(choose ? { choose } : {}), flush: false, ...options })
  running.push(server)
  return server
}

async function refusal(work: () => unknown): Promise<ServerProblem> {
  try {
    await work()
  } catch (error) {
    if (error instanceof ServerProblem) {
      for (const text of [error.says.zh, error.says.en, error.fix.zh, error.fix.en]) expect(text).not.toMatch(/[{}]/)
      return error
    }
    throw error
  }
  throw new Error('nothing was refused')
}

/** A folder with programs of the right names that answer as told. */
function programs(answer: string): string {
  const folder = join(aFolder(), 'bin')
  mkdirSync(folder)
  for (const name of ['postgres', 'initdb']) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${answer}\n`)
    chmodSync(join(folder, name), 0o755)
  }
  return folder
}

test('a program that is not PostgreSQL, does not run, is too old or is not there is refused', async () => {
  for (const [binFolder, word] of [
    [programs('echo something else 16'), 'something else'],
    [programs('echo cannot open shared object >&2; exit 127'), 'shared object'],
    [programs('echo "postgres (PostgreSQL) 14.12"'), '14.12'],
    [join(aFolder(), 'nothing'), 'initdb'],
  ] as const) {
    const problem = await refusal(() => findEngines({ binFolder }, aFolder()))
    expect(problem.code).toBe('wrong-binary')
    expect(problem.says.en).toContain(word)
  }
})

test('a word that names no engine is refused', async () => {
  expect((await refusal(() => chosenEngine({ ANXIN_POSTGRES: 'mysql' }))).code).toBe('unknown-choice')
  expect(chosenEngine({ ANXIN_POSTGRES: 'bundled' })).toBe('bundled')
  expect(chosenEngine({ ANXIN_POSTGRES: '' })).toBeUndefined()
})

test('a program that fails to make the cluster is refused, and leaves nothing half made', async () => {
  const dataFolder = aFolder()
  const binFolder = programs(
    'case $0 in *postgres) echo "postgres (PostgreSQL) 16.1";; *) echo "initdb: error: nothing works" >&2; exit 1;; esac',
  )
  chmodSync(join(binFolder, '..'), 0o755)
  const problem = await refusal(() => startServer({ dataFolder, binFolder }))
  expect(problem.code).toBe('not-started')
  expect(problem.says.en).toContain('nothing works')
  await start({ dataFolder })
})

test('a folder made by another major version is refused and not touched', async () => {
  const dataFolder = aFolder()
  const server = await start({ dataFolder })
  await server.stop()
  const file = join(clusterOf(dataFolder), 'PG_VERSION')
  const written = statSync(file)
  writeFileSync(file, '13\n')
  const problem = await refusal(() => start({ dataFolder }))
  expect(problem.code).toBe('other-major')
  expect(problem.says.zh).toContain('PostgreSQL 13')
  expect(statSync(file).uid).toBe(written.uid)
})

test.skipIf(choose)('an unforced start takes the engine of the version that made the folder', async () => {
  const dataFolder = aFolder()
  const bundled = await start({ dataFolder, choose: 'bundled' })
  await bundled.stop()
  expect((await refusal(() => start({ dataFolder, choose: 'system' }))).code).toBe('other-major')
  expect((await start({ dataFolder })).version).toBe(bundled.version)
})

test('a port that is taken is refused by number, and nothing is left running', async () => {
  const dataFolder = aFolder()
  const port = await freePort()
  const other = createServer().listen(port, '127.0.0.1')
  const problem = await refusal(() => start({ dataFolder, port }))
  expect(problem.code).toBe('port-taken')
  expect(problem.says.zh).toContain(String(port))
  expect(await findPostmaster(clusterOf(dataFolder))).toBeUndefined()
  await new Promise(resolve => other.close(resolve))
  expect(new URL((await start({ dataFolder, port })).url).port).toBe(String(port))
})

test('lost passwords are refused with the name of the file, and serve again when it is back', async () => {
  const dataFolder = aFolder()
  await (await start({ dataFolder })).stop()
  const file = join(dataFolder, 'postgres', 'passwords.json')
  const kept = spawnSync('cat', [file], { encoding: 'utf8' }).stdout
  rmSync(file)
  const problem = await refusal(() => start({ dataFolder }))
  expect(problem.code).toBe('passwords-lost')
  expect(problem.fix.en).toContain(file)
  writeFileSync(file, kept, { mode: 0o600 })
  await start({ dataFolder })
})

test('a path that is a file is refused', async () => {
  const dataFolder = join(aFolder(), 'file')
  writeFileSync(dataFolder, '')
  expect((await refusal(() => start({ dataFolder }))).code).toBe('folder-unusable')
})

/** A small disk of its own; undefined where the system does not let us make one. */
function smallDisk(mib: number): string | undefined {
  const folder = aFolder()
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${mib}m,mode=0711`, 'tmpfs', folder], { stdio: 'ignore' })
  return made.status === 0 ? folder : undefined
}

test.runIf(isRoot)(
  'a full disk is refused before the cluster is made and when it is opened, and freed space opens it again',
  async context => {
    const folder = smallDisk(260)
    if (!folder) return context.skip()
    try {
      const dataFolder = join(folder, 'data')
      const server = await start({ dataFolder, settings: { max_wal_size: '64MB' } })
      await connected(server.url, client => client.query('create table kept (n int); insert into kept values (1)'))
      await server.stop()
      const ballast = join(folder, 'ballast')
      spawnSync('dd', ['if=/dev/zero', `of=${ballast}`, 'bs=1M'], { stdio: 'ignore' })
      expect(freeMiB(folder)).toBeLessThan(1)
      const problem = await refusal(() => start({ dataFolder }))
      expect(problem.code).toBe('disk-full')
      expect(problem.says.en).toContain('has 0 MiB left')
      expect((await refusal(() => start({ dataFolder: join(folder, 'second') }))).code).toBe('disk-full')
      rmSync(ballast)
      const again = await start({ dataFolder })
      await connected(again.url, async client => expect((await client.query('select n from kept')).rowCount).toBe(1))
      await again.stop()
      running.splice(0)
    } finally {
      const left = await findPostmaster(clusterOf(join(folder, 'data')))
      if (left) await stopPostmaster(left)
      spawnSync('umount', [folder])
    }
  },
)

test.runIf(isRoot)(
  'below a closed home the cluster goes where the account of the server can enter, and a note says so',
  async () => {
    const home = aFolder()
    chmodSync(home, 0o700)
    const dataFolder = join(home, 'data')
    folders.push(dataFolder)
    const first = await start({ dataFolder })
    expect(clusterOf(dataFolder)).not.toContain(home)
    expect(first.notes[0]?.zh).toContain(clusterOf(dataFolder))
    expect(first.notes[0]?.en).toContain(dataFolder)
    await connected(first.url, client => client.query('create table kept (n int)'))
    await first.stop()
    const again = await start({ dataFolder })
    await connected(again.url, client => client.query('select n from kept'))
    await again.stop()
    const place = join(clusterOf(dataFolder), '..')
    removeData(dataFolder)
    expect(existsSync(place)).toBe(false)
  },
)

test('the settings follow the memory: half a GiB for buffers on a large machine, less on a small one', () => {
  expect(settingsFor(24_000)).toMatchObject({ shared_buffers: '512MB', work_mem: '64MB' })
  expect(settingsFor(1_024)).toMatchObject({ shared_buffers: '128MB', work_mem: '16MB' })
  expect(settingsFor(256)).toMatchObject({ shared_buffers: '64MB', work_mem: '8MB' })
  expect(memoryMiB()).toBeGreaterThan(100)
})
