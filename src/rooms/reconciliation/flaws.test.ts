import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { day, month, PLATFORM } from '../../kernel/index.ts'
import { lawBook } from '../../law/index.ts'
import { testStorage, type TestStorage } from '../../storage/harness.ts'
import { checksOf, payFloor } from '../payroll/decide/checks.ts'
import { flawKeys } from './decide/flaws.ts'
import { replaceClashes, replaceFlaws } from './store/flaws.ts'

// Proves that the flaws of lines by set statement equal the checks shown beside a line, on random lines; that large
// payments, shared cards and cards in another name are named; and that one worker at two sites within the hour is
// found at both, and not when he walked from one to the other.

const OCTOBER = month('2026-10')
const law = lawBook(day('2026-11-23'))
let storage: TestStorage
let admin: pg.Client

beforeAll(async () => {
  storage = await testStorage([], lawBook)
  admin = new pg.Client({ connectionString: storage.adminUrl, options: '-c timezone=Asia/Shanghai' })
  await admin.connect()
  for (const id of [1, 2])
    await admin.query(
      `insert into project (id, code, name, pinyin, initials, region_code, sector, category, status, act_id)
       overriding system value values ($1::bigint, 'P' || $1, '一号', 'yihao', 'yh', 320706, 1, '01', 'building', 1)`,
      [id],
    )
  await admin.query("select make_punch_partition('2026-10-01'), make_punch_partition('2026-11-01')")
})
afterAll(async () => {
  await admin.end()
  await storage.close()
})
beforeEach(async () => {
  await admin.query(
    'truncate worker_month, sheet_line, payroll_sheet, order_item, payment_order, bank_result, pay_flaw, presence_clash, punch, wage_card',
  )
})

const KEYS = flawKeys([{ projectId: '1', regionCode: 320706 }], OCTOBER, law)
async function flaws(): Promise<string[]> {
  await storage.sql(PLATFORM, tx => replaceFlaws(tx, OCTOBER, KEYS))
  const { rows } = await admin.query('select worker_id, kind from pay_flaw order by worker_id, kind')
  return rows.map(row => `${row.worker_id} ${row.kind}`)
}
const sheet = () =>
  admin.query(`insert into payroll_sheet (project_id, id, employer_id, month, number, source, state, drafted_on,
    line_count, due_fen, region_code, sector, act_id) overriding system value
    values (1, 1, 9, '2026-10-01', 'S1', 'test', 'displayed', '2026-11-01', 0, 0, 320706, 1, 1)`)

const line = fc.record({
  halfDays: fc.integer({ min: 0, max: 62 }),
  due: fc.bigInt({ min: 0n, max: 900_000n }),
  deduction: fc.oneof(fc.constant(0n), fc.bigInt({ min: 1n, max: 200_000n })),
  attended: fc.option(fc.integer({ min: 1, max: 62 })),
})

test('lines by set statement have the flaws that are shown beside them', async () => {
  const floor = payFloor(law, 320706, OCTOBER)
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 25 }), async lines => {
      await admin.query('truncate worker_month, sheet_line, payroll_sheet')
      await sheet()
      for (const [index, one] of lines.entries()) {
        await admin.query(
          `insert into sheet_line (project_id, sheet_id, n, worker_id, month, half_days, deduction_fen, due_fen,
             employer_id, region_code, sector, act_id)
           values (1, 1, $1::int, $1::int, '2026-10-01', $2, $3, $4, 9, 320706, 1, 1)`,
          [index + 1, one.halfDays, one.deduction, one.due],
        )
        if (one.attended !== null)
          await admin.query(
            `insert into worker_month values (1, '2026-10-01', $1, 9, 320706, 1, 1, 1, 0, 0, '{}', $2, null)`,
            [index + 1, one.attended],
          )
      }
      const shown = lines.flatMap(({ halfDays, due, deduction, attended }, index) =>
        checksOf({ halfDays, dueFen: due, deductionFen: deduction, attended }, OCTOBER, floor)
          .filter(one => one.kind !== 'days-over-calendar')
          .map(one => `${index + 1} ${one.kind}`),
      )
      const byWorker = (text: string) => Number(text.split(' ')[0]) * 100 + (text.codePointAt(3) ?? 0)
      expect((await flaws()).sort((a, b) => byWorker(a) - byWorker(b) || (a < b ? -1 : 1))).toEqual(
        shown.toSorted((a, b) => byWorker(a) - byWorker(b) || (a < b ? -1 : 1)),
      )
    }),
    { numRuns: 12 },
  )
})

type Item = { worker: number; fen: number; card?: string; result?: readonly [status: string, reason: string | null] }
async function order(items: readonly Item[]): Promise<void> {
  await admin.query(`insert into payment_order (project_id, id, batch_no, month, ordered_on, item_count, total_fen,
    region_code, sector, act_id) overriding system value
    values (1, 1, 'B1', '2026-10-01', '2026-11-10', 0, 0, 320706, 1, 1)`)
  for (const [index, { worker, fen, card, result }] of items.entries()) {
    await admin.query(
      `insert into order_item (project_id, order_id, n, worker_id, month, amount_fen, card_hash, employer_id,
         region_code, sector, act_id) values (1, 1, $1, $2, '2026-10-01', $3, decode($4, 'hex'), 9, 320706, 1, 1)`,
      [index + 1, worker, fen, card ?? null],
    )
    if (result)
      await admin.query(
        "insert into bank_result values (1, 1, $1, '2026-11-12', $2, $3, '2026-10-01', $4, $5, null, 9, 320706, 1, 1)",
        [index + 1, result[0], worker, fen, result[1]],
      )
  }
}

test('payments above the limit, shared cards, and cards in another name are named; a repaired return is not', async () => {
  await admin.query(
    "insert into wage_card (card_hash, worker_id, card_sealed, last4, act_id) values ('\\xcc', 99, '\\x00', '1', 1)",
  )
  await order([
    { worker: 1, fen: 5_000_001 },
    { worker: 2, fen: 2_500_001 },
    { worker: 3, fen: 2_500_000 },
    { worker: 4, fen: 600_000, card: 'aa' },
    { worker: 5, fen: 600_000, card: 'aa' },
    { worker: 6, fen: 600_000, card: 'cc' },
    { worker: 7, fen: 600_000, card: 'bb', result: ['returned', '户名不符'] },
    { worker: 8, fen: 600_000, card: 'dd', result: ['returned', '户名不符'] },
    { worker: 8, fen: 600_000, card: 'ee', result: ['paid', null] },
    { worker: 9, fen: 600_000, card: 'ff', result: ['returned', '账户已销户'] },
  ])
  expect(await flaws()).toEqual([
    '1 large-month',
    '1 over-single',
    '2 large-month',
    '4 card-shared',
    '5 card-shared',
    '6 card-not-own',
    '7 card-not-own',
  ])
})

test('one worker at two sites within the hour is found at both; not when he walked over, nor when it was retracted', async () => {
  const punches: readonly (readonly [project: number, worker: number, at: string])[] = [
    [1, 1, '2026-10-12 07:00'],
    [2, 1, '2026-10-12 07:40'],
    [1, 2, '2026-10-12 07:00'],
    [2, 2, '2026-10-12 13:00'],
    [1, 3, '2026-10-12 07:00'],
    [2, 3, '2026-10-12 07:10'],
  ]
  for (const [project, worker, at] of punches) {
    await admin.query('insert into punch values ($1, $2, $3, 1, 9, 320706, 1, 1)', [project, worker, `${at}:00+08`])
    await admin.query(
      `insert into worker_month values ($1, '2026-10-01', $2, 9, 320706, 1, $3, 0, 0, 0, '{0}', 0, null)`,
      [project, worker, 2 ** 11],
    )
  }
  await admin.query(
    "insert into punch_retraction values (2, 3, '2026-10-12 07:10:00+08', 1, 9, 320706, 1, 'another man', 1)",
  )
  for (const ids of [['1', '2'], ['1'], ['2']]) {
    await storage.sql(PLATFORM, tx => replaceClashes(tx, OCTOBER, ids, 60))
    const { rows } = await admin.query(
      'select project_id::int as p, other_project_id::int as o, worker_id::int as w, minutes_apart as m from presence_clash order by 1',
    )
    expect(rows).toEqual([
      { p: 1, o: 2, w: 1, m: 40 },
      { p: 2, o: 1, w: 1, m: 40 },
    ])
  }
})
