import type { Fen, Month, Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import type { UnpaidLine } from '../facts.ts'

/** What is still to be ordered of a month, from sealed sheets, live orders and transfers. */

export type Unpaid = { readonly isSealed: boolean; readonly poolFen: Fen; readonly lines: readonly UnpaidLine[] }
type Row = { readonly worker: string; readonly employer: string; readonly fen: string; readonly last4: string | null }

const month = (text: Month) => `${text}-01`

/** Two calls about one month of a project wait for each other, so that no wage is ordered twice. */
export async function lockMonth(tx: Tx, projectId: string, of: Month): Promise<void> {
  await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${`pay/${projectId}/${of}`}, 724))`)
}

/** Money ordered and not sent back, by worker. */
const live = (projectId: string, of: Month) => sql`
  select i.worker_id, sum(i.amount_fen)::bigint as fen
  from order_item i
  left join lateral (
    select r.status from bank_result r where r.project_id = i.project_id and r.order_id = i.order_id and r.n = i.n
    order by r.on_day desc, r.status desc limit 1) r on true
  where i.project_id = ${projectId}::bigint and i.month = ${month(of)}::date and r.status is distinct from 'returned'
  group by i.worker_id`

/**
 * Sealed lines less what is ordered, whole persons in the order of the sheets — first those the bank sent money back
 * of, which is still in the account for them — with the last digits of the newest card of each; and what the account
 * has left for the month.
 */
export function unpaidOf(tx: Tx, projectId: string, of: Month): Promise<Unpaid> {
  return tx.asPlatform(async () => {
    const head = await tx.row<{ isSealed: boolean; poolFen: string }>(sql`
      select exists (select from payroll_sheet s where s.project_id = ${projectId}::bigint and
          s.month = ${month(of)}::date and s.state = 'sealed') as "isSealed",
        (coalesce((select sum(t.amount_fen) from labour_cost_transfer t where t.project_id = ${projectId}::bigint and
          t.month = ${month(of)}::date), 0) - coalesce((select sum(l.fen) from (${live(projectId, of)}) l), 0))::text
          as "poolFen"`)
    const rows = await tx.rows<Row>(sql`
      with due as (
        select l.worker_id, min(l.employer_id) as employer_id, sum(l.due_fen)::bigint as fen,
          min(array[l.sheet_id, l.n]) as place
        from sheet_line l join payroll_sheet s on s.project_id = l.project_id and s.id = l.sheet_id
        where l.project_id = ${projectId}::bigint and l.month = ${month(of)}::date and s.state = 'sealed'
        group by l.worker_id)
      select d.worker_id as worker, d.employer_id as employer, d.fen - coalesce(l.fen, 0) as fen, c.last4
      from due d left join (${live(projectId, of)}) l on l.worker_id = d.worker_id
      left join lateral (select w.last4 from wage_card w where w.worker_id = d.worker_id
        order by w.act_id desc limit 1) c on true
      where d.fen > coalesce(l.fen, 0)
      order by exists (select from bank_result r where r.project_id = ${projectId}::bigint and
        r.month = ${month(of)}::date and r.worker_id = d.worker_id and r.status = 'returned') desc, d.place`)
    return {
      isSealed: head?.isSealed ?? false,
      poolFen: BigInt(head?.poolFen ?? 0),
      lines: rows.map(row => ({ ...row, fen: BigInt(row.fen) })),
    }
  })
}

/** The newest card of each worker by blind index. */
export async function cardHashes(tx: Tx, workers: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const rows = await tx.asPlatform(() =>
    tx.rows<{ worker: string; hash: Buffer }>(sql`
      select distinct on (worker_id) worker_id as worker, card_hash as hash from wage_card
      where worker_id = any(${workers}::bigint[]) order by worker_id, act_id desc`),
  )
  return new Map(rows.map(row => [row.worker, row.hash]))
}
