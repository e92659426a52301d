import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { generateCity } from './city/index.ts'
import { openHouse } from './cli/open.ts'
import { settingsOf } from './cli/settings.ts'
import { importPath } from './edges/imports/index.ts'
import { day, PLATFORM } from './kernel/index.ts'
import { createTestDatabase } from './storage/server/index.ts'

// Proves that the same planted city gives the same gaps on the bundled engine, on the machine's own and on a server
// named by DATABASE_URL, opened as the program opens them.

const DAY = day('2026-11-23')
type Gap = { project: string; worker: string; month: string; kind: string; fen: string | number; since: string }
let folder = ''
let planted: readonly string[] = []
const lineOf = (gap: Gap) => [gap.project, gap.worker, gap.month, gap.kind, gap.fen, gap.since].join(' ')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anxin-engines-'))
  await generateCity({ seed: 11, projects: 6, workers: 90, months: 2, day: DAY, outDir: join(folder, 'city') })
  const truth = JSON.parse(await readFile(join(folder, 'city', 'truth.json'), 'utf8')) as { gaps: Gap[] }
  planted = truth.gaps.map(lineOf).sort()
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

async function gapsOn(env: NodeJS.ProcessEnv, name: string): Promise<readonly string[]> {
  const failures: Error[] = []
  const { house, close } = await openHouse({
    folder: join(folder, name),
    env,
    settings: settingsOf({ ...env, ANXIN_DAY: DAY }),
    second: 'refuse',
    tell: () => undefined,
    onFailure: (_where, error) => failures.push(error),
  })
  try {
    await importPath({ ...house }, { actor: PLATFORM, path: join(folder, 'city') })
    await house.loops.settle()
    const { rows } = await house.runner
      .run<{ rows: Gap[]; next?: string }>(PLATFORM, 'reconciliation.listGaps', { limit: 500 })
      .then(answer => (answer.ok && !answer.value.next ? answer.value : { rows: [] }))
    expect(failures).toEqual([])
    return rows.map(lineOf).sort()
  } finally {
    await close()
  }
}

test.each(['bundled', 'system'] as const)('the %s engine finds what is planted', { timeout: 240_000 }, async engine => {
  expect(planted.length).toBeGreaterThan(3)
  expect(await gapsOn({ ANXIN_POSTGRES: engine }, engine)).toEqual(planted)
})

test('a server named by DATABASE_URL finds what is planted', { timeout: 240_000 }, async () => {
  const database = await createTestDatabase()
  try {
    const env = { DATABASE_URL: database.applicationUrl, MIGRATOR_URL: database.url }
    expect(await gapsOn(env, 'external')).toEqual(planted)
  } finally {
    await database.drop()
  }
})
