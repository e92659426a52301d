import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Started } from './folder.ts'

// Proves the program as people run it: it starts on a private database, answers commands while it runs and when it does
// not, survives being killed, refuses what it does not understand, and stops cleanly.

const ROOT = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'anxin-cli-'))
const data = join(folder, 'data')
const startedPath = join(data, 'started.json')
const running = new Set<ChildProcess>()

type Ended = { readonly status: number | null; readonly out: string; readonly err: string }
type Program = { readonly child: ChildProcess; readonly ended: Promise<Ended> }

function anxin(...args: string[]): Program {
  const env = { ...process.env, ANXIN_DATA: data, PORT: '0', ANXIN_DAY: '2026-11-23', NODE_OPTIONS: '' }
  const child = spawn(process.execPath, [join(built, 'cli.js'), ...args], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let out = ''
  let err = ''
  child.stdout?.on('data', text => (out += text))
  child.stderr?.on('data', text => (err += text))
  const ended = new Promise<Ended>(resolve =>
    child.on('close', status => {
      running.delete(child)
      resolve({ status, out, err })
    }),
  )
  return { child, ended }
}

async function up(program: Program): Promise<Started> {
  let over: Ended | undefined
  void program.ended.then(ended => {
    over = ended
  })
  for (let n = 0; n < 900; n += 1) {
    if (existsSync(startedPath)) return JSON.parse(readFileSync(startedPath, 'utf8')) as Started
    if (over) throw new Error(`it ended: ${over.err}`)
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error('it did not come up')
}

writeFileSync(join(folder, 'unknown.csv'), 'a,b\n1,2\n')
const built = join(ROOT, 'dist', `cli-${process.pid}`)

beforeAll(() =>
  build({
    entryPoints: ['cli.ts', 'edges/sheets/worker.ts'].map(name => join(ROOT, 'src', name)),
    outbase: join(ROOT, 'src'),
    outdir: built,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  }),
)

afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
  rmSync(built, { recursive: true, force: true })
})

test('a platform lives: start, commands, a second start, kill, recovery, stop', { timeout: 240_000 }, async () => {
  const first = anxin('start', '--empty')
  const started = await up(first)
  expect(started).toMatchObject({ pid: first.child.pid, signIns: [] })
  expect(statSync(startedPath).mode & 0o077).toBe(0)
  expect(await (await fetch(`${started.url}/api/health`)).json()).toMatchObject({ status: 'ok', day: '2026-11-23' })

  const second = await anxin('start').ended
  expect([second.status, second.err.includes(started.url)]).toEqual([1, true])

  const made = await anxin('credential', 'add', '--dialect', 'national', '--region', '320706', '--sandbox').ended
  expect(made.status).toBe(0)
  expect(JSON.parse(made.out)).toMatchObject({
    appid: expect.any(String),
    secret: expect.stringMatching(/^[0-9a-f]{32}$/),
  })

  const imported = await anxin('import', join(folder, 'unknown.csv'), '--json').ended
  expect([imported.status, JSON.parse(imported.out).files[0].refused[0].code]).toEqual([1, 'file-unknown'])

  first.child.kill('SIGKILL')
  await first.ended
  const gaps = await anxin('gaps', '--json').ended
  expect([gaps.status, gaps.out]).toEqual([0, ''])

  const third = anxin('start')
  rmSync(startedPath, { force: true })
  const again = await up(third)
  expect(again.signIns).toEqual([])
  third.child.kill('SIGTERM')
  const { status } = await third.ended
  expect([status, existsSync(startedPath), existsSync(join(data, 'local-token'))]).toEqual([0, false, false])

  const verified = await anxin('verify', '--json').ended
  expect([verified.status, JSON.parse(verified.out)]).toEqual([0, { keys: 0, differing: [] }])
})

describe('the command line', () => {
  test.each([
    [['fly'], 'There is no such command: fly'],
    [['gaps', '--jsom'], '--jsom'],
    [['gaps', 'extra'], 'extra'],
    [['import'], 'PATH is missing'],
    [['credential', 'remove'], 'remove'],
    [['city', '--outt', 'x'], '--outt'],
  ])('%j is not understood: status 2, in both languages', async (args, words) => {
    const { status, err } = await anxin(...args).ended
    expect([status, err.includes(words), /[一-鿿]/.test(err)]).toEqual([2, true, true])
  })

  test('help lists every command', async () => {
    const { status, out } = await anxin('help').ended
    expect(status).toBe(0)
    for (const name of ['start', 'import', 'city', 'gaps', 'credential', 'verify', 'migrate'])
      expect(out).toContain(`anxin ${name}`)
  })

  test('a missing file is said to be missing', async () => {
    const { status, err } = await anxin('import', join(folder, 'nowhere')).ended
    expect([status, err.includes('nowhere')]).toEqual([1, true])
  })
})
