import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { from as copyFrom } from 'pg-copy-streams'
import { addDays, PLATFORM, present } from '../src/kernel/index.ts'
import { lawBook } from '../src/law/index.ts'
import { importPath } from '../src/edges/imports/index.ts'
import { reconcileTouched } from '../src/rooms/reconciliation/index.ts'
import { asOwner, DAY, type Ground, mustRun } from './ground.ts'
import { measured, type Measurement, median, seconds } from './measure.ts'

/**
 * One million punches from a file of dialect calls, everything included, against raw COPY of the same rows into the
 * same table.
 */

export type IngestSize = { readonly punches: number; readonly workers: number; readonly projects: number }
const GENERAL = '91350100M000100Y43'
const CHECKS = '10X98765432'
const FIRST = addDays(DAY, -80)
/** Rows of one dialect call. */
const CALL = 20

function idCardOf(number: number): string {
  const head = `320706${1960 + (Math.floor(number / 28_000) % 40)}${String(1 + (Math.floor(number / 1000) % 12)).padStart(2, '0')}${String(1 + (number % 28)).padStart(2, '0')}${String(Math.floor(number / 28) % 1000).padStart(3, '0')}`
  const sum = [...head].reduce((total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11), 0)
  return `${head}${CHECKS[sum % 11]}`
}

async function layOut(ground: Ground, size: IngestSize): Promise<void> {
  const each = size.workers / size.projects
  for (let p = 0; p < size.projects; p += 1) {
    const code = `I${p}`
    await mustRun(ground, 'registry.recordProjects', {
      onBad: 'refuse-all',
      rows: [
        {
          code,
          name: code,
          category: '01',
          region: 320706,
          contractorCode: GENERAL,
          contractorName: '总包',
          status: 'building',
        },
      ],
    })
    const rows = Array.from({ length: each }, (_, w) => ({
      project: code,
      employerCode: GENERAL,
      name: '工人',
      idType: '01',
      idCard: idCardOf(p * each + w),
      isCrewLeader: false,
      isManager: false,
    }))
    await mustRun(ground, 'registry.recordWorkers', { onBad: 'refuse-all', rows })
  }
}

type Files = { readonly folder: string; readonly calls: readonly string[]; readonly copy: string }
/**
 * The same punches twice: as dialect calls of twenty, in order of time, half of the projects in each of two files, and
 * as rows for COPY.
 */
async function writeFiles(ground: Ground, size: IngestSize): Promise<Files> {
  const folder = mkdtempSync(join(tmpdir(), 'anxin-bench-files-'))
  const files = {
    folder,
    calls: ['a', 'b'].map(half => join(folder, `calls-${half}.ndjson`)),
    copy: join(folder, 'rows.tsv'),
  }
  const halves = files.calls.map(path => createWriteStream(path))
  const copy = createWriteStream(files.copy)
  const ids = new Map<string, string>()
  await asOwner(ground, ['membership'], async () => {
    const { rows } = await ground.owner.query<{ project_id: string; worker_id: string; n: string }>(
      'select project_id, worker_id, row_number() over (order by project_id, worker_id) - 1 as n from membership',
    )
    for (const row of rows) ids.set(row.n, `${row.project_id}\t${row.worker_id}`)
  })
  const each = size.workers / size.projects
  const days = size.punches / size.workers / 2
  for (let d = 0; d < days; d += 1) {
    const day = addDays(FIRST, d)
    for (const [time, direction, code] of [
      ['06', 1, '01'],
      ['17', 0, '02'],
    ] as const) {
      for (let from = 0; from < size.workers; from += CALL) {
        const list = Array.from({ length: CALL }, (_, k) => from + k).map(w => ({
          w,
          date: `${day} ${time}:${String(w % 60).padStart(2, '0')}:${String(Math.floor(w / 60) % 60).padStart(2, '0')}`,
        }))
        const data = {
          projectCode: `I${Math.floor(from / each)}`,
          teamSysNo: 0,
          dataList: list.map(({ w, date }) => ({ idCardType: '01', idCardNumber: idCardOf(w), date, direction: code })),
        }
        const lines = list
          .map(({ w, date }) => `${ids.get(String(w))}\t${date}\t${direction}\t1\t320706\t1\t1\n`)
          .join('')
        const calls = present(halves[from * 2 < size.workers ? 0 : 1], 'there are two halves')
        if (!calls.write(`${JSON.stringify({ method: 'WorkerAttendance.Add', data })}\n`)) await once(calls, 'drain')
        if (!copy.write(lines)) await once(copy, 'drain')
      }
    }
  }
  await Promise.all([...halves, copy].map(stream => once(stream.end(), 'finish')))
  return files
}

async function rawCopy(ground: Ground, file: string): Promise<void> {
  // Into the same table as its owner, who row security does not stop while it is lifted.
  const stream = ground.owner.query(
    copyFrom('copy punch (project_id, worker_id, at, direction, employer_id, region_code, sector, act_id) from stdin'),
  )
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), stream)
}

async function empty(ground: Ground): Promise<void> {
  await ground.owner
    .query('truncate punch, worker_month, gap, project_month_fact, touch; checkpoint')
    .catch(() => ground.owner.query('truncate punch, worker_month, gap, project_month_fact, touch'))
}

async function importAll(ground: Ground, paths: readonly string[], atOnce: boolean): Promise<number> {
  let peak = 0
  const measure = () => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }
  const parts = { runner: ground.runner, database: ground.database, now: () => `${DAY}T09:40:00+08:00` }
  const bring = async (path: string) => {
    const { files } = await importPath(parts, { actor: PLATFORM, path, onProgress: measure })
    if (files.some(one => one.state !== 'landed')) throw new Error(`not landed: ${JSON.stringify(files)}`)
  }
  if (atOnce) await Promise.all(paths.map(bring))
  else for (const path of paths) await bring(path)
  while ((await reconcileTouched(ground.database, lawBook, DAY, 1_000)) > 0);
  return peak / 1024 / 1024
}

export async function measureIngest(
  ground: Ground,
  size: IngestSize,
  say: (words: string) => void,
): Promise<readonly Measurement[]> {
  say(`laying out ${size.workers} workers in ${size.projects} projects, writing ${size.punches} punches`)
  await layOut(ground, size)
  await ground.owner.query(
    "select make_punch_partition(d::date) from generate_series('2026-09-01'::date, '2026-11-01', interval '1 month') d",
  )
  const files = await writeFiles(ground, size)
  const copies: number[] = []
  const imports: number[] = []
  const together: number[] = []
  let peak = 0
  try {
    for (let round = 0; round < 3; round += 1) {
      say(`ingest, round ${round + 1} of 3`)
      await empty(ground)
      await asOwner(ground, ['punch'], async () => {
        copies.push(await seconds(() => rawCopy(ground, files.copy)))
      })
      await empty(ground)
      imports.push(
        await seconds(async () => {
          peak = Math.max(peak, await importAll(ground, files.calls, false))
        }),
      )
      await empty(ground)
      together.push(await seconds(() => importAll(ground, files.calls, true)))
    }
  } finally {
    rmSync(files.folder, { recursive: true, force: true })
  }
  const rate = (times: readonly number[]) => size.punches / median(times)
  const note = `${size.punches} punches of ${size.workers} workers in calls of ${CALL}, one connection: parse, validate, resolve, de-duplicate, act, roll-up, facts; at least 0.5`
  return [
    measured('ingest', { ours: rate(imports), reference: rate(copies), unit: 'punches/s', note }),
    measured('ingest-two', {
      ours: rate(together),
      reference: rate(copies),
      unit: 'punches/s',
      note: 'the same in two files imported at once, a connection each; COPY still by one',
    }),
    measured('import-memory-mib', {
      ours: peak,
      reference: 512,
      unit: 'MiB',
      note: 'resident memory of the importing process at its peak ÷ the limit',
    }),
  ]
}
