import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day, isCreditCode, isIdCard, type Month } from '../kernel/index.ts'
import { generateCity, type GenerateOptions, monthOfProject, planCity } from './index.ts'
import { callsOf, type ReadCity, readCity } from './files.testing.ts'
import { gapsOfCity, type ReadGap } from './gaps.testing.ts'

// Proves that the files of a city say exactly what its truth says, and that the same seed writes the same bytes.

type Truth = {
  readonly gaps: readonly ReadGap[]
  readonly findings: readonly { rule: string; project: string; cause: string }[]
  readonly plants: readonly { kind: string; project: string; month: string | null; workers: readonly string[] }[]
  readonly strangers: readonly { project: string; month: Month; worker: string; idCard: string }[]
  readonly totals: Readonly<Record<string, string | number>>
}

const MIB = 1024 * 1024
const DAY = day('2026-11-23')
const OPTIONS = { seed: 7, projects: 24, workers: 520, months: 3, day: DAY }
const root = mkdtempSync(join(tmpdir(), 'city-'))
let folder: string
let city: ReadCity
let truth: Truth

async function write(name: string, options: Omit<GenerateOptions, 'outDir'>): Promise<string> {
  const outDir = join(root, name)
  const outcome = await generateCity({ ...options, outDir })
  expect(outcome.ok).toBe(true)
  return outDir
}
const truthOf = (path: string) => JSON.parse(readFileSync(join(path, 'truth.json'), 'utf8')) as Truth

beforeAll(async () => {
  folder = await write('first', OPTIONS)
  city = await readCity(folder)
  truth = truthOf(folder)
}, 60_000)
afterAll(() => rmSync(root, { recursive: true, force: true }))

const keyOf = (gap: ReadGap) => [gap.project, gap.month, gap.worker, gap.kind, gap.fen, gap.since, gap.cause].join(' ')

function expectTruth(read: ReadCity, told: Truth): void {
  const names = new Map(told.strangers.map(one => [`${one.project}/${one.month}/${one.idCard}`, one.worker]))
  const found = gapsOfCity(
    read,
    (project, month, idCard) => names.get(`${project}/${month}/${idCard}`) ?? `unnamed ${idCard}`,
  )
  expect(found.map(keyOf).sort()).toEqual(told.gaps.map(keyOf).sort())
}

test('the gaps that follow from the files are the gaps of the truth, to the worker and the fen', () => {
  expectTruth(city, truth)
})

test.each([1, 2, 3, 4])('the truth holds for another seed and size too (%i)', async seed => {
  const path = await write(`seed-${seed}`, {
    seed,
    projects: seed * 3,
    workers: seed * 60,
    months: seed % 2 === 0 ? 1 : 2,
    day: DAY,
  })
  expectTruth(await readCity(path), truthOf(path))
})

test('every gap kind, every finding and every planted defect occurs', () => {
  expect(new Set(truth.gaps.map(gap => gap.kind))).toEqual(
    new Set(['not-registered', 'not-due', 'not-funded', 'not-ordered', 'not-arrived', 'not-worked']),
  )
  expect(new Set(truth.findings.map(finding => finding.rule))).toEqual(
    new Set([
      ...['W01', 'W04', 'W05', 'W07', 'W08', 'W14', 'W15', 'W16', 'W23', 'W24', 'W25', 'W32', 'W39', 'W41', 'W42'],
      ...['W02', 'W03', 'W09', 'W29', 'W30', 'W45', 'W46', 'W47'],
      ...['W16S', 'W19', 'W20', 'W21', 'W22', 'W26', 'W27', 'W49'],
    ]),
  )
  expect(new Set(truth.plants.map(plant => plant.kind)).size).toBe(53)
})

test('a project without a plant has no gap and no finding', () => {
  const planted = new Set(truth.plants.map(plant => plant.project))
  expect(planted.size).toBeLessThan(OPTIONS.projects)
  expect([...truth.gaps, ...truth.findings].filter(one => !planted.has(one.project))).toEqual([])
})

test('the findings of the truth follow from the files', () => {
  const withoutAccount = [...city.projects].filter(([, project]) => !project.hasAccount).map(([code]) => code)
  expect(
    truth.findings
      .filter(one => one.rule === 'W01')
      .map(one => one.project)
      .sort(),
  ).toEqual(withoutAccount.sort())
  const untransferred = [...city.projects].filter(([, project]) =>
    [...project.months.values()].some(
      month => month.transferredFen === 0n && (month.lines.length > 0 || month.seen.size > 0),
    ),
  )
  expect(
    truth.findings
      .filter(one => one.rule === 'W08')
      .map(one => one.project)
      .sort(),
  ).toEqual(untransferred.map(([code]) => code).sort())
})

test('the totals of the truth are the sums of the files', () => {
  const months = [...city.projects.values()].flatMap(project => [...project.months.values()])
  const sum = (list: readonly bigint[]) => String(list.reduce((total, fen) => total + fen, 0n))
  const items = months.flatMap(month => month.items)
  expect(truth.totals.dueFen).toBe(sum(months.flatMap(month => month.lines.map(line => line.dueFen))))
  expect(truth.totals.transferredFen).toBe(sum(months.map(month => month.transferredFen)))
  expect(truth.totals.orderedFen).toBe(sum(items.map(item => item.fen)))
  expect(truth.totals.arrivedFen).toBe(
    sum(items.filter(item => item.results.at(-1)?.status === '成功').map(item => item.fen)),
  )
  expect(truth.totals.gapFen).toBe(sum(truth.gaps.map(gap => BigInt(gap.fen))))
  expect(truth.totals.workers).toBe(
    [...city.projects.values()].reduce((total, project) => total + project.members.size, 0),
  )
})

function digestOf(path: string): Record<string, string> {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const names = files.map(file => join(file.parentPath, file.name)).sort()
  return Object.fromEntries(
    names.map(name => [name.slice(path.length), createHash('sha256').update(readFileSync(name)).digest('hex')]),
  )
}

test('the same seed writes the same bytes, workbooks included; another seed writes others', async () => {
  const small = { seed: 11, projects: 4, workers: 60, months: 1, day: DAY }
  const first = digestOf(await write('same-1', small))
  await new Promise(resolve => setTimeout(resolve, 2_100))
  expect(Object.keys(first).some(name => name.endsWith('.xlsx'))).toBe(true)
  expect(digestOf(await write('same-2', small))).toEqual(first)
  expect(digestOf(await write('other', { ...small, seed: 12 }))).not.toEqual(first)
})

test('every number has a right check digit and nobody has another one’s', () => {
  const people = [...city.projects.values()].flatMap(project => [...project.members.keys()])
  expect(people.filter(idCard => !isIdCard(idCard))).toEqual([])
  expect(new Set(people).size).toBe(people.length)
  expect(city.firms.filter(code => !isCreditCode(code))).toEqual([])
  expect(new Set(city.firms).size).toBe(city.firms.length)
  expect(new Set(city.accounts).size).toBe(city.accounts.length)
  const workers = callsOf(join(folder, 'national/5-worker.ndjson')).flatMap(
    ({ data }) => data.workerlist as { payrollbankcardnumber: string }[],
  )
  const cards = workers.map(worker => worker.payrollbankcardnumber)
  expect(cards.filter(card => !/^62\d{17}$/.test(card) || !passesLuhn(card))).toEqual([])
  expect(new Set(cards).size).toBe(people.length)
})

function passesLuhn(number: string): boolean {
  const digits = [...number].reverse().map(Number)
  const sum = digits.reduce((total, digit, index) => {
    const weighed = index % 2 === 1 ? digit * 2 : digit
    return total + (weighed > 9 ? weighed - 9 : weighed)
  }, 0)
  return sum % 10 === 0
}

test('clients bend the dialect in some calls: numbers as text, other letter case, fields of their own', () => {
  const calls = readFileSync(join(folder, 'national/5-worker.ndjson'), 'utf8')
  expect(calls).toContain('"isTeamLeader":"1"')
  expect(calls).toContain('"isTeamLeader":1')
  expect(calls).toContain('"IdCardNumber"')
})

test('nothing happens after the day of the city', async () => {
  const days = readFileSync(join(folder, 'csv/5-orders-2026-10.csv'), 'utf8').match(/\d{4}-\d{2}-\d{2}/g) ?? []
  expect(days.filter(on => on > DAY)).toEqual([])
  const results = [...city.projects.values()].flatMap(project =>
    [...project.months.values()].flatMap(month => month.items.flatMap(item => item.results)),
  )
  expect(results.filter(result => result.on > DAY)).toEqual([])
  expect(truth.gaps.filter(gap => gap.since > DAY)).toEqual([])
})

test('months end with the last one that could be paid everywhere by the day', () => {
  const months = (on: string) => {
    const plan = planCity({ ...OPTIONS, day: day(on) })
    return plan.ok ? plan.value.months : []
  }
  expect(months('2026-11-23')).toEqual(['2026-08', '2026-09', '2026-10'])
  expect(months('2026-11-22')).toEqual(['2026-07', '2026-08', '2026-09'])
})

test.each([
  [{ ...OPTIONS, projects: 0 }, 'projects-wrong'],
  [{ ...OPTIONS, workers: 100 }, 'workers-wrong'],
  [{ ...OPTIONS, months: 1.5 }, 'months-wrong'],
  [{ ...OPTIONS, seed: -1 }, 'seed-wrong'],
  [{ ...OPTIONS, day: day('2031-05-25') }, 'calendar-unknown'],
])('a city that cannot be is refused (%#)', (options, code) => {
  const plan = planCity(options)
  expect(plan.ok ? 'made' : plan.problems[0].code).toBe(code)
})

test('a folder that holds files is not written into', async () => {
  const outcome = await generateCity({ ...OPTIONS, outDir: folder })
  expect(outcome.ok ? 'written' : outcome.problems[0].code).toBe('out-not-empty')
})

test.each(['2026-02-24', '2026-03-23', '2025-10-09', '2025-02-28', '2026-12-31'])(
  'on any day a city knows nothing of the time after it, and its truth is visible that day (%s)',
  on => {
    const plan = planCity({ ...OPTIONS, day: day(on) })
    if (!plan.ok) throw new Error('refused')
    for (let index = 0; index < OPTIONS.projects; index += 1) {
      const project = plan.value.project(index)
      const months = plan.value.months.map((_, month) => monthOfProject(plan.value, project, month))
      const days = months.flatMap(month => [
        ...month.gaps.map(gap => gap.since),
        ...month.transfers.map(transfer => transfer.on),
        ...month.batches.flatMap(batch => [batch.orderedOn, batch.resultOn]),
      ])
      const members = project.members.flatMap(member => [member.enteredOn, ...(member.leftOn ? [member.leftOn] : [])])
      const firm = [project.signedOn, project.startedOn, ...(project.account ? [project.account.filedOn] : [])]
      expect([...days, ...members, ...firm].filter(each => each > on)).toEqual([])
    }
  },
)

test('memory does not grow with the city: one project is held at a time', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const samples: number[] = []
  const outDir = await write('large', {
    seed: 5,
    projects: 80,
    workers: 4_000,
    months: 1,
    day: DAY,
    onProgress: done => {
      if (done % 20 !== 0) return
      collect()
      samples.push(process.memoryUsage().heapUsed)
    },
  })
  const written = readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
  const [first = 0, ...later] = samples
  expect(written).toBeGreaterThan(24 * MIB)
  expect(Math.max(...later) - first).toBeLessThan(4 * MIB)
}, 120_000)
