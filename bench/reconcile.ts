import { addDays, day, PLATFORM } from '../src/kernel/index.ts'
import { lawBook } from '../src/law/index.ts'
import { reconcileAll, reconcileTouched } from '../src/rooms/reconciliation/index.ts'
import { findAll, ruleFacts } from '../src/rooms/warning/index.ts'
import { transaction } from '../src/storage/index.ts'
import { asOwner, DAY, type Ground } from './ground.ts'
import { measured, type Measurement, median, seconds } from './measure.ts'

/** 300 k workers × one month, punches to gaps; 1 % touched; all rules over 2 000 projects × 12 months. */

export type Size = { readonly workers: number; readonly projects: number; readonly days: number }
const TABLES = [
  'project',
  'project_term',
  'membership',
  'day_rate',
  'punch',
  'payroll_sheet',
  'sheet_line',
  'labour_cost_transfer',
  'payment_order',
  'order_item',
  'bank_result',
  'project_month_fact',
]
const FIRST = day('2026-10-01')

/**
 * Lays out a month of a city: every worker two punches a day, a sheet, transfers, orders and results; one in fifty
 * returned.
 */
export async function layOutCity(ground: Ground, size: Size): Promise<void> {
  const each = Math.ceil(size.workers / size.projects)
  const last = addDays(FIRST, size.days - 1)
  const { owner } = ground
  await owner.query("select make_punch_partition('2026-10-01'), make_punch_partition('2026-11-01')")
  await asOwner(ground, TABLES, async () => {
    await owner.query(
      `insert into project (id, code, name, pinyin, initials, region_code, sector, category, status, act_id)
      overriding system value select n, 'B' || n, 'B' || n, 'b' || n, 'b', 320703 + (n % 2) * 3, 1 + n % 3, '01',
        'building', 1 from generate_series(1, $1::int) n`,
      [size.projects],
    )
    await owner.query(
      "insert into project_term (project_id, region_code, sector, contract_signed_on, transfer_day, pay_day, act_id) select id, region_code, sector, '2026-01-05', 5, 15, 1 from project",
    )
    await owner.query(
      `insert into membership (project_id, worker_id, employer_id, region_code, sector,
        name, pinyin, initials, id_masked,
        site_card, act_id)
      select p.id, (p.id - 1) * $1::int + w, 9, p.region_code, p.sector, 'N', 'n', 'n', '***', 'K' || w, 1 from project
        p, generate_series(1, $1::int) w`,
      [each],
    )
    await owner.query(
      "insert into day_rate select project_id, worker_id, '2026-01-01', 30000, employer_id, region_code, sector, 1 from membership",
    )
    await owner.query(
      `insert into punch select m.project_id, m.worker_id,
        (d + case when i = 1 then time '07:00' else time '17:00' end)::timestamptz
        + (m.worker_id % 600) * interval '1 second',
        i, 9, m.region_code, m.sector, 1
      from generate_series($1::date, $2::date, interval '1 day') d, membership m, (values (1), (0)) as x(i)`,
      [FIRST, last],
    )
    await owner.query(
      `insert into payroll_sheet (project_id, id, employer_id, month, number, source, state, drafted_on,
        sealed_on, line_count, due_fen, region_code, sector, act_id)
      overriding system value select id, id, 9, $1::date, 'S', 'bench', 'sealed', '2026-11-01', '2026-11-02', 1, 1,
        region_code, sector, 1 from project`,
      [FIRST],
    )
    await owner.query(
      `insert into sheet_line (project_id, sheet_id, n, worker_id, month, due_fen, signed_on, employer_id,
        region_code, sector, act_id)
      select project_id, project_id, row_number() over (partition by project_id order by worker_id), worker_id,
        $1::date, $2::bigint * 30000, '2026-11-02', 9, region_code, sector, 1 from membership`,
      [FIRST, size.days],
    )
    await owner.query(
      "insert into labour_cost_transfer (project_id, reference, month, on_day, amount_fen, region_code, sector, act_id) select project_id, 'T', month, '2026-11-04', sum(due_fen) * 98 / 100, region_code, sector, 1 from sheet_line group by project_id, month, region_code, sector",
    )
    await owner.query(
      "insert into payment_order (project_id, id, batch_no, month, ordered_on, item_count, total_fen, region_code, sector, act_id) overriding system value select project_id, project_id, 'B' || project_id, month, '2026-11-10', 1, 1, region_code, sector, 1 from labour_cost_transfer",
    )
    await owner.query(
      'insert into order_item (project_id, order_id, n, worker_id, month, amount_fen, employer_id, region_code, sector, act_id) select project_id, project_id, n, worker_id, month, due_fen, 9, region_code, sector, 1 from sheet_line where n % 40 <> 0',
    )
    await owner.query(
      "insert into bank_result select project_id, order_id, n, '2026-11-12', case when n % 50 = 0 then 'returned' else 'paid' end, worker_id, month, amount_fen, null, null, 9, region_code, sector, 1 from order_item",
    )
  })
  await owner.query('analyze')
}

/** The roll-up as one would write it by hand: worker-days of a month as bits and minutes, into a table of its own. */
const BY_HAND = `insert into rollup_by_hand
  select project_id, worker_id, bit_or(1 << d) as seen, bit_or(case when minutes >= 360 then 1 << d else 0 end) as
    whole,
    bit_or(case when minutes >= 240 and minutes < 360 then 1 << d else 0 end) as half, array_agg(minutes::smallint
      order by d) as minutes
  from (select project_id, worker_id, date_part('day', at - '2026-10-01 04:00:00+08'::timestamptz)::int as d,
      greatest(coalesce(date_part('epoch', max(at) filter (where direction = 0) - min(at) filter (where direction =
        1)), 0), 0)::int / 60 as minutes
    from punch where at >= '2026-10-01 04:00:00+08' and at < '2026-11-01 04:00:00+08' group by project_id, worker_id,
      d) days
  group by project_id, worker_id`

export async function measureReconcile(
  ground: Ground,
  size: Size,
  say: (words: string) => void,
): Promise<readonly Measurement[]> {
  const { owner, database } = ground
  const byHand: number[] = []
  const full: number[] = []
  for (let round = 0; round < 3; round += 1) {
    say(`reconcile, round ${round + 1} of 3`)
    await owner.query(
      'drop table if exists rollup_by_hand; create table rollup_by_hand (project_id bigint, worker_id bigint, seen int, whole int, half int, minutes smallint[], primary key (project_id, worker_id))',
    )
    await asOwner(ground, ['punch'], async () => {
      byHand.push(await seconds(() => owner.query(`set work_mem = '64MB'; ${BY_HAND}`)))
    })
    await owner.query('truncate worker_month, gap, project_month_fact')
    full.push(await seconds(() => reconcileAll(database, lawBook, DAY)))
  }
  const note = `${size.workers} workers, ${size.projects} projects, ${size.days} days, ${size.workers * size.days * 2} punches`
  const touched = await touchedTimes(ground, size, say)
  const rules = await ruleTimes(ground, size, say)
  return [
    measured('reconcile-full', {
      ours: median(full),
      reference: median(byHand),
      unit: 's',
      note: `punches to facts and gaps ÷ roll-up by hand; ${note}; at most 1.5`,
    }),
    measured('reconcile-touched', {
      ours: median(touched),
      reference: median(full),
      unit: 's',
      note: '1 % of project-months touched ÷ full rebuild; at most 0.05',
    }),
    measured('rules-all', {
      ours: median(rules),
      reference: median(full),
      unit: 's',
      note: 'all rules over 2 000 projects × 12 months, loading included ÷ full rebuild; at most 0.2',
    }),
  ]
}

async function touchedTimes(ground: Ground, size: Size, say: (words: string) => void): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < 3; round += 1) {
    say(`touched, round ${round + 1} of 3`)
    await transaction(ground.database, PLATFORM, {}, tx =>
      tx.run({
        text: "insert into touch (kind, subject_id, month) select 'project', id, $1::date from project where id % 100 = $2",
        values: [FIRST, round],
      }),
    )
    times.push(await seconds(() => reconcileTouched(ground.database, lawBook, DAY, size.projects)))
  }
  return times
}

async function ruleTimes(ground: Ground, size: Size, say: (words: string) => void): Promise<number[]> {
  await asOwner(ground, ['project_month_fact'], async () => {
    await ground.owner
      .query('create temporary table f as select * from project_month_fact where month = $1::date', [FIRST])
      .catch(async () => undefined)
    for (let back = 1; back < 12; back += 1) {
      await ground.owner.query(
        `update f set month = month - interval '1 month', transfer_due = transfer_due - interval '1 month', pay_due = pay_due - interval '1 month'`,
      )
      await ground.owner.query('insert into project_month_fact select * from f on conflict do nothing')
    }
  })
  const times: number[] = []
  for (let round = 0; round < 3; round += 1) {
    say(`rules over ${size.projects} projects, round ${round + 1} of 3`)
    times.push(
      await seconds(async () => {
        const facts = await transaction(ground.database, PLATFORM, { readOnly: true }, tx => ruleFacts(tx, DAY))
        findAll(facts, lawBook(DAY), DAY)
      }),
    )
  }
  return times
}
