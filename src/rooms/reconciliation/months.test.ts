import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Day, type Fen, month, PLATFORM } from '../../kernel/index.ts'
import { testStorage, type TestStorage } from '../../storage/harness.ts'
import { halfDaysOf, minutesOf, workDayOf } from '../attendance/decide.ts'
import { gapsOf } from './decide.ts'
import type { MonthFacts, PersonMonth } from './facts.ts'
import { rebuildWorkerMonths, replaceFacts } from './store/months.ts'

// Proves that the two set statements that make a month's facts equal their small pure twins, on random months.

const noLaw = (): never => {
  throw new Error('these statements ask no law')
}
const OCTOBER = month('2026-10')
const KEY = { projectId: '1', cutHour: 4, transferDue: '2026-11-05', payDue: '2026-11-13' }
let storage: TestStorage
let admin: pg.Client

beforeAll(async () => {
  storage = await testStorage([], noLaw)
  admin = new pg.Client({ connectionString: storage.adminUrl, options: '-c timezone=Asia/Shanghai' })
  await admin.connect()
  await admin.query(`insert into project (id, code, name, pinyin, initials, region_code, sector, category, status, act_id)
    overriding system value values (1, 'P1', '一号', 'yihao', 'yh', 320706, 1, '01', 'building', 1)`)
  await admin.query("select make_punch_partition('2026-10-01'), make_punch_partition('2026-11-01')")
})
afterAll(async () => {
  await admin.end()
  await storage.close()
})
beforeEach(async () => {
  await admin.query(
    'truncate worker_month, sheet_line, payroll_sheet, order_item, payment_order, bank_result, labour_cost_transfer, day_rate, gap, project_month_fact, punch, membership, declared_month',
  )
})

const RATE = 30_000n
const fen = fc.bigInt({ min: 0n, max: 40n }).map(number => number * 10_000n)
const item = fc.record({ amount: fen, result: fc.constantFrom('paid', 'returned', 'none') })
const person = fc.record({
  halfDays: fc.constantFrom(0, 0, 20, 21, 40, 50),
  strange: fc.boolean(),
  rated: fc.boolean(),
  line: fc.option(
    fc.record({ due: fen, deduction: fc.constantFrom(0n, 50_000n), piece: fc.constantFrom(0n, 0n, 70_000n) }),
    { nil: undefined },
  ),
  items: fc.array(item, { maxLength: 2 }),
})
type Person = typeof person extends fc.Arbitrary<infer P> ? P : never

/** Bits of whole and half days that add up to the half days. */
function bitsOf(halfDays: number): { whole: number; half: number } {
  const wholes = Math.floor(halfDays / 2)
  return { whole: 2 ** wholes - 1, half: halfDays % 2 === 1 ? 2 ** wholes : 0 }
}

async function layOut(people: readonly Person[], transferred: Fen): Promise<MonthFacts> {
  const facts: PersonMonth[] = []
  await admin.query(`insert into payroll_sheet (project_id, id, employer_id, month, number, source, state, drafted_on, line_count, due_fen, region_code, sector, act_id)
    overriding system value values (1, 1, 9, '2026-10-01', 'S1', 'test', 'sealed', '2026-11-01', 0, 0, 320706, 1, 1)`)
  await admin.query(`insert into payment_order (project_id, id, batch_no, month, ordered_on, item_count, total_fen, region_code, sector, act_id)
    overriding system value values (1, 1, 'B1', '2026-10-01', '2026-11-10', 0, 0, 320706, 1, 1)`)
  if (transferred > 0n)
    await admin.query(
      "insert into labour_cost_transfer (project_id, reference, month, on_day, amount_fen, region_code, sector, act_id) values (1, 'T1', '2026-10-01', '2026-11-04', $1, 320706, 1, 1)",
      [transferred],
    )
  let n = 0
  for (const [index, one] of people.entries()) {
    const worker = String(index + 1)
    const seen = one.halfDays > 0 || one.strange
    const { whole, half } = bitsOf(one.halfDays)
    if (seen)
      await admin.query(
        `insert into worker_month values (1, '2026-10-01', $1, 9, 320706, 1, $2, $3, $4, 0, '{}', $5, $6)`,
        [worker, Math.max(whole | half, 1), whole, half, one.halfDays, one.strange ? '2026-10-02' : null],
      )
    if (one.rated)
      await admin.query("insert into day_rate values (1, $1, '2026-09-01', $2, 9, 320706, 1, 1)", [worker, RATE])
    if (one.line)
      await admin.query(
        `insert into sheet_line (project_id, sheet_id, n, worker_id, month, piece_fen, deduction_fen, due_fen, employer_id, region_code, sector, act_id)
      values (1, 1, $1::int, $1::int, '2026-10-01', $2, $3, $4, 9, 320706, 1, 1)`,
        [worker, one.line.piece, one.line.deduction, one.line.due],
      )
    const items = one.items.filter(each => each.amount > 0n)
    for (const each of items) {
      n += 1
      await admin.query(
        "insert into order_item (project_id, order_id, n, worker_id, month, amount_fen, employer_id, region_code, sector, act_id) values (1, 1, $1, $2, '2026-10-01', $3, 9, 320706, 1, 1)",
        [n, worker, each.amount],
      )
      if (each.result !== 'none')
        await admin.query(
          "insert into bank_result values (1, 1, $1, '2026-11-12', $2, $3, '2026-10-01', $4, null, null, 9, 320706, 1, 1)",
          [n, each.result, worker, each.amount],
        )
    }
    const sum = (result: string) =>
      items.filter(each => each.result === result).reduce((total, each) => total + each.amount, 0n)
    if (!seen && !one.line && items.length === 0) continue
    const day = (text: string) => text as Day
    facts.push({
      worker,
      halfDays: one.halfDays,
      expectedFen: seen && one.rated ? (BigInt(one.halfDays) * RATE) / 2n : 0n,
      paidFen: sum('paid'),
      underwayFen: sum('none'),
      returnedFen: sum('returned'),
      ...(one.strange ? { unregisteredSince: day('2026-10-02') } : {}),
      ...(one.line
        ? { line: { dueFen: one.line.due, deductionFen: one.line.deduction, pieceFen: one.line.piece, place: index } }
        : {}),
      ...(sum('paid') > 0n ? { firstPaidOn: day('2026-11-12') } : {}),
      ...(sum('returned') > 0n ? { lastReturnOn: day('2026-11-12') } : {}),
    })
  }
  return { people: facts, transferredFen: transferred, transferDue: KEY.transferDue as Day, payDue: KEY.payDue as Day }
}

test('gaps by set statement equal gaps by the pure function, on random months', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(person, { minLength: 1, maxLength: 8 }),
      fc.bigInt({ min: 0n, max: 150n }).map(number => number * 10_000n),
      async (people, transferred) => {
        await admin.query(
          'truncate worker_month, sheet_line, payroll_sheet, order_item, payment_order, bank_result, labour_cost_transfer, day_rate, gap, project_month_fact',
        )
        const facts = await layOut(people, transferred)
        await storage.sql(PLATFORM, tx => replaceFacts(tx, OCTOBER, [KEY]))
        const stored = await admin.query(
          "select worker_id::text as worker, kind, fen::text, to_char(since, 'YYYY-MM-DD') as since, cause from gap order by worker_id, kind",
        )
        const expected = gapsOf(facts)
          .map(gap => ({ ...gap, fen: String(gap.fen) }))
          .sort((a, b) => Number(a.worker) - Number(b.worker) || (a.kind < b.kind ? -1 : 1))
        expect(stored.rows).toEqual(expected)
      },
    ),
    { numRuns: 120 },
  )
}, 120_000)

test('worker-days by set statement equal worker-days by the pure functions, on random punches', async () => {
  const punch = fc.record({
    worker: fc.integer({ min: 1, max: 3 }),
    minute: fc.integer({ min: -300, max: 31 * 1440 + 300 }),
    direction: fc.constantFrom('in' as const, 'out' as const),
    retracted: fc.constantFrom(false, false, false, true),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(punch, { maxLength: 60, selector: one => `${one.worker}/${one.minute}/${one.direction}` }),
      async punches => {
        await admin.query("truncate worker_month, punch, punch_retraction; select make_punch_partition('2026-09-01')")
        for (const one of punches) {
          await admin.query(
            `insert into punch values (1, $1, '2026-10-01 00:00:00+08'::timestamptz + make_interval(mins => $2), $3, 9, 320706, 1, 1)`,
            [one.worker, one.minute, one.direction === 'in' ? 1 : 0],
          )
          if (one.retracted)
            await admin.query(
              `insert into punch_retraction values (1, $1, '2026-10-01 00:00:00+08'::timestamptz + make_interval(mins => $2), $3, 9, 320706, 1, 'test', 1)`,
              [one.worker, one.minute, one.direction === 'in' ? 1 : 0],
            )
        }
        await storage.sql(PLATFORM, tx => rebuildWorkerMonths(tx, OCTOBER, [KEY], { half: 240, whole: 360 }))
        const stored = await admin.query(
          'select worker_id::int as worker, seen, whole, half, half_days, minutes from worker_month order by worker_id',
        )
        expect(stored.rows).toEqual(monthsOf(punches.filter(one => !one.retracted)))
      },
    ),
    { numRuns: 60 },
  )
}, 120_000)

function monthsOf(punches: readonly { worker: number; minute: number; direction: 'in' | 'out' }[]) {
  const measure = { halfDayMinutes: 240, wholeDayMinutes: 360, cutHour: KEY.cutHour }
  return [1, 2, 3].flatMap(worker => {
    const days = new Map<number, { minute: number; direction: 'in' | 'out' }[]>()
    for (const one of punches.filter(each => each.worker === worker)) {
      const dayIndex = workDayOf(one.minute, measure.cutHour)
      if (dayIndex >= 0 && dayIndex < 31) days.set(dayIndex, [...(days.get(dayIndex) ?? []), one])
    }
    if (days.size === 0) return []
    const sorted = [...days].sort(([a], [b]) => a - b).map(([index, its]) => ({ index, minutes: minutesOf(its) }))
    const bits = (count: number) =>
      sorted
        .filter(each => halfDaysOf(each.minutes, measure) === count)
        .reduce((sum, each) => sum | (1 << each.index), 0)
    return [
      {
        worker,
        seen: sorted.reduce((sum, each) => sum | (1 << each.index), 0),
        whole: bits(2),
        half: bits(1),
        half_days: sorted.reduce((sum, each) => sum + halfDaysOf(each.minutes, measure), 0),
        minutes: sorted.map(each => each.minutes),
      },
    ]
  })
}
