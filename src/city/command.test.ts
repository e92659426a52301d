import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { cityCommand } from './index.ts'

// Proves that `anxin city` says clearly what it refuses, and writes nothing then.

const root = mkdtempSync(join(tmpdir(), 'city-command-'))
afterEach(() => vi.restoreAllMocks())
afterAll(() => rmSync(root, { recursive: true, force: true }))

async function run(...args: string[]): Promise<{ status: number; said: string; told: string }> {
  let said = ''
  let told = ''
  vi.spyOn(process.stderr, 'write').mockImplementation(text => {
    said += text
    return true
  })
  vi.spyOn(process.stdout, 'write').mockImplementation(text => {
    told += text
    return true
  })
  return { status: await cityCommand(args), said, told }
}

test('a city is written, its progress shown and its counts told', async () => {
  const out = join(root, 'small')
  const { status, said, told } = await run(
    '--seed=3',
    '--projects',
    '2',
    '--workers',
    '20',
    '--months',
    '1',
    '--out',
    out,
  )
  expect(status).toBe(0)
  expect(said).toContain('2/2')
  expect(JSON.parse(told)).toMatchObject({ workers: 20 })
  expect(existsSync(join(out, 'truth.json'))).toBe(true)
})

test.each([
  [['--projects', '2'], 'say where to write'],
  [['--out'], '--out needs a value'],
  [['--out', '--seed'], '--out needs a value'],
  [['--size', '3', '--out', 'x'], 'unknown option --size'],
  [['Lianyungang'], 'unknown option Lianyungang'],
  [['--out', 'x', '--day', '2026-02-30'], 'no day 2026-02-30'],
  [['--out', 'x', '--scale', 'world'], '--scale is city or province'],
])('what is not understood is said, with status 2 (%j)', async (args, words) => {
  const { status, said } = await run(...args)
  expect(status).toBe(2)
  expect(said).toContain(words)
})

test.each([
  [['--projects', '0'], '--projects must be a whole number from 1'],
  [['--projects', 'ten'], '--projects must be a whole number from 1'],
  [['--projects', '100', '--workers', '50'], '--workers must be from 600 to'],
  [['--months', '99'], '--months must be a whole number from 1 to 36'],
  [['--seed', '99999999999'], '--seed must be'],
  [['--day', '2031-05-25'], 'the holidays of 2031 are not published'],
])('what cannot be made is refused with what would do, status 1, and nothing is written (%j)', async (args, words) => {
  const out = join(root, 'refused')
  const { status, said } = await run('--out', out, ...args)
  expect(status).toBe(1)
  expect(said).toContain(words)
  expect(existsSync(out)).toBe(false)
})
