import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { generateCity } from './city/index.ts'
import { OPERATIONS } from './compose.ts'
import { importPath, type ImportReport } from './edges/imports/index.ts'
import { day, PLATFORM } from './kernel/index.ts'
import { lawBook } from './law/index.ts'
import { id } from './kernel/index.ts'
import { assessIfChanged } from './rooms/funds/index.ts'
import { reconcileAll, reconcileTouched } from './rooms/reconciliation/index.ts'
import { evaluateIfChanged } from './rooms/warning/index.ts'
import { prepareOffice } from './rooms/office/index.ts'
import { testStorage, type TestStorage } from './storage/harness.ts'

// Proves the whole line: files of a planted city go in through the importers, and the gaps and findings that come out are those
// planted, to the worker and the fen; sending everything again changes nothing; incremental facts equal full facts.

let storage: TestStorage
let folder = ''
let report: ImportReport
type Truth = {
  gaps: { project: string; worker: string; month: string; kind: string; fen: string; since: string }[]
  findings: { rule: string; project: string; cause?: string }[]
  instruments: { task: number; sector: number; issued: boolean; late: boolean }[]
  uncovered: { project: string; kind: string; days: number }[]
  funds: { region: number; holds: boolean }[]
  nodes: { project: string; node: string; inTime: boolean | null }[]
  pledges: { project: string; assetKey: string; paidFen: string; balanceFen: string; isExpired: boolean }[]
  refused: { file: string; project: string; code: string }[]
}
let truth: Truth
const now = '2026-11-23T09:40:00+08:00'
const bring = () =>
  importPath({ runner: storage.runner, database: storage.database, now: () => now }, { actor: PLATFORM, path: folder })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anxin-city-'))
  await generateCity({ seed: 7, projects: 16, workers: 320, months: 3, day: day('2026-11-23'), outDir: folder })
  truth = JSON.parse(await readFile(join(folder, 'truth.json'), 'utf8')) as Truth
  storage = await testStorage(OPERATIONS, lawBook)
  await prepareOffice({
    runner: storage.runner,
    database: storage.database,
    cipher: storage.cipher,
    now: () => now,
  } as never)
  report = await bring()
  while ((await reconcileTouched(storage.database, lawBook, day('2026-11-23'), 500)) > 0);
}, 300_000)
afterAll(async () => {
  await storage.close()
  await rm(folder, { recursive: true, force: true })
})

type Gap = { project: string; worker: string; month: string; kind: string; fen: string; since: string }
async function gapsFound(): Promise<Gap[]> {
  const gaps: Gap[] = []
  let cursor: string | undefined
  do {
    const page = await storage.must<{ rows: Gap[]; next?: string }>('reconciliation.listGaps', {
      limit: 500,
      ...(cursor ? { cursor } : {}),
    })
    gaps.push(...page.rows)
    cursor = page.next
  } while (cursor)
  return gaps
}
const lineOf = ({ project, worker, month, kind, fen, since }: Gap) =>
  [project, worker, month, kind, fen, since].join(' ')

test('every file of the city lands whole, but for what is planted to be refused', () => {
  const wrong = report.files.filter(file => file.state !== 'landed' && file.state !== 'skipped')
  expect(wrong.map(file => [file.file, file.state, file.refusedCount, file.refused.slice(0, 3)])).toEqual([])
})

test('gaps found are gaps planted, to the worker, the fen and the day', async () => {
  const found = (await gapsFound()).map(lineOf).sort()
  expect(truth.gaps.length).toBeGreaterThan(10)
  expect(found).toEqual(truth.gaps.map(gap => lineOf({ ...gap, fen: String(gap.fen) })).sort())
})

test('papers of another project, altered papers and forged identity numbers are refused when they are filed', async () => {
  expect(truth.refused.map(one => one.code).sort()).toEqual(['id-card-wrong', 'paper-altered', 'paper-duplicate'])
  for (const name of new Set(truth.refused.map(one => one.file))) {
    const parts = { runner: storage.runner, database: storage.database, now: () => now }
    const { files } = await importPath(parts, { actor: PLATFORM, path: join(folder, name) })
    const codes = truth.refused.filter(one => one.file === name).map(one => one.code)
    expect(files[0]?.refused.map(each => each.code).sort()).toEqual(codes.sort())
    expect(files[0]?.landed).toBe(0)
  }
})

test('uncovered days found are those planted, to the day', async () => {
  await assessIfChanged({ database: storage.database, runner: storage.runner })
  const { rows } = await storage.must<{ rows: { code: string }[] }>('registry.listProjects', { limit: 500 })
  const found: { project: string; kind: string; days: number }[] = []
  for (const { code } of rows) {
    const money = await storage.must<{ lines: { kind: string; uncoveredDays: number }[] }>('funds.projectMoney', {
      project: code,
    })
    for (const { kind, uncoveredDays } of money.lines)
      if (uncoveredDays > 0) found.push({ project: code, kind, days: uncoveredDays })
  }
  const lines = (list: typeof found) => list.map(({ project, kind, days }) => `${project} ${kind} ${days}`).sort()
  expect(truth.uncovered.length).toBeGreaterThan(4)
  expect(lines(found)).toEqual(lines(truth.uncovered))
  expect(await assessIfChanged({ database: storage.database, runner: storage.runner })).toBe(false)
})

test('row 15 counts the counties whose fund is there and holds what it must', async () => {
  const { rows } = await storage.must<{ rows: { key: string; numerator: number }[] }>('assessment.evidence', {
    task: 15,
  })
  const found = rows.map(row => `${row.key} ${row.numerator === 1}`).sort()
  expect(truth.funds.filter(fund => !fund.holds)).toHaveLength(2)
  expect(found).toEqual(truth.funds.map(fund => `${fund.region} ${fund.holds}`).sort())
})

test('nodes settled in time, late, and not yet due are those planted', async () => {
  const { rows } = await storage.must<{ rows: { key: string; numerator: number }[] }>('assessment.evidence', {
    task: 19,
    limit: 500,
  })
  const due = truth.nodes.filter(node => node.inTime !== null)
  expect(due.filter(node => !node.inTime).length).toBeGreaterThan(2)
  expect(due.filter(node => node.inTime).length).toBeGreaterThan(5)
  expect(rows.map(row => `${row.key} ${row.numerator === 1}`).sort()).toEqual(
    due.map(node => `${node.project}/${node.node} ${node.inTime}`).sort(),
  )
})

test('pledges hold what was planted: paid to whom is owed, the rest still there, one valuation out of date', async () => {
  const parts = { runner: storage.runner, database: storage.database, now: () => now }
  const { files } = await importPath(parts, { actor: PLATFORM, path: join(folder, '.later/pledge-payments.csv') })
  expect(files.flatMap(file => file.refused)).toEqual([])
  const { rows } = await storage.must<{ rows: (typeof truth)['pledges'] }>('funds.listPledges', { limit: 500 })
  const lines = (list: (typeof truth)['pledges']) =>
    list.map(one => [one.project, one.assetKey, one.paidFen, one.balanceFen, one.isExpired].join(' ')).sort()
  expect(truth.pledges.length).toBeGreaterThan(1)
  expect(lines(rows)).toEqual(lines(truth.pledges))
})

test('findings are the findings planted', async () => {
  await assessIfChanged({ database: storage.database, runner: storage.runner })
  await evaluateIfChanged({ database: storage.database, runner: storage.runner })
  const rows: { rule: string; project: { code: string } }[] = []
  let cursor: string | undefined
  do {
    const page = await storage.must<{ rows: typeof rows; next?: string }>('warning.list', {
      limit: 500,
      ...(cursor ? { cursor } : {}),
    })
    rows.push(...page.rows)
    cursor = page.next
  } while (cursor)
  const found = new Set(rows.map(row => `${row.rule} ${row.project.code}`))
  const planted = new Set(truth.findings.map(finding => `${finding.rule} ${finding.project}`))
  expect([...found].sort()).toEqual([...planted].sort())
  const kinds = new Set(truth.findings.map(finding => finding.rule))
  for (const rule of ['W16S', 'W19', 'W20', 'W21', 'W22', 'W26', 'W27', 'W49']) expect([...kinds]).toContain(rule)
  expect(await evaluateIfChanged({ database: storage.database, runner: storage.runner })).toBe(false)
})

test('each defect of the registry is found: papers, training, identity, exit, board, wage officer', async () => {
  await assessIfChanged({ database: storage.database, runner: storage.runner })
  await evaluateIfChanged({ database: storage.database, runner: storage.runner })
  const rules = ['W14', 'W15', 'W16', 'W32', 'W41', 'W42']
  const { rows } = await storage.must<{ rows: { rule: string; project: { code: string }; cause: string }[] }>(
    'warning.list',
    { limit: 500 },
  )
  const found = await Promise.all(
    rows
      .filter(row => rules.includes(row.rule))
      .map(async row => {
        const { cause } = await storage.must<{ cause: string }>('warning.get', { id: (row as { id?: string }).id })
        return `${row.rule} ${row.project.code} ${cause}`
      }),
  )
  const planted = truth.findings.filter(one => rules.includes(one.rule))
  expect(new Set(planted.map(one => one.rule))).toEqual(new Set(rules))
  expect(found.sort()).toEqual(planted.map(one => `${one.rule} ${one.project} ${one.cause}`).sort())
})

test('instruments found are instruments planted: in force by sector, late or missing', async () => {
  const second = { ...PLATFORM, userId: id<'user'>('2') }
  const list = await storage.must<{ rows: { id: string; state: { key: string } }[] }>('instruments.list', {})
  for (const row of list.rows.filter(each => each.state.key === 'entered'))
    await storage.must(
      'instruments.instrument.confirm',
      { proceedingId: row.id, seen: 1, input: { says: '核对过原件' } },
      second,
    )
  const found: (typeof truth)['instruments'] = []
  for (const task of [1, 6, 10, 13, 16]) {
    const { rows } = await storage.must<{ rows: { key: string; numerator: number; label: { zh: string } }[] }>(
      'assessment.evidence',
      { task },
    )
    for (const row of rows)
      found.push({
        task,
        sector: Number(row.key.split('/')[2]),
        issued: row.numerator === 1,
        late: row.label.zh.includes('晚于计划'),
      })
  }
  expect(found).toEqual(truth.instruments)
  expect(found.filter(one => !one.issued)).toEqual([{ task: 10, sector: 3, issued: false, late: false }])
})

test('the whole city sent again changes nothing', async () => {
  const before = (await gapsFound()).map(lineOf)
  const again = await bring()
  expect(again.files.reduce((sum, file) => sum + file.landed, 0)).toBe(0)
  while ((await reconcileTouched(storage.database, lawBook, day('2026-11-23'), 500)) > 0);
  expect((await gapsFound()).map(lineOf)).toEqual(before)
}, 300_000)

test('incremental facts equal a full run', async () => {
  const dump = () =>
    storage.sql(PLATFORM, async tx => ({
      facts: await tx.rows({ text: 'select * from project_month_fact order by project_id, month', values: [] }),
      gaps: await tx.rows({ text: 'select * from gap order by project_id, month, worker_id, kind', values: [] }),
      flaws: await tx.rows({ text: 'select * from pay_flaw order by project_id, month, worker_id, kind', values: [] }),
      clashes: await tx.rows({ text: 'select * from presence_clash order by 1, 2, 3, 4, 5', values: [] }),
      days: await tx.rows({ text: 'select * from worker_month order by project_id, month, worker_id', values: [] }),
    }))
  const incremental = await dump()
  await reconcileAll(storage.database, lawBook, day('2026-11-23'))
  expect(await dump()).toEqual(incremental)
}, 120_000)
