import type { Day, Month, Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import type { ItemState } from '../facts.ts'

/** One item of an order as its payee or its contractor speaks of it. */

export type OneItem = {
  readonly projectId: string
  readonly orderId: string
  readonly n: number
  readonly workerId: string
  readonly employerId: string
  readonly month: Month
  readonly fen: string
  readonly cardHash: Buffer | null
  readonly state: ItemState
  readonly regionCode: number
  readonly sector: 1 | 2 | 3
}

/**
 * An item by batch number, and by its number or its payee. Seen by the platform: a worker sees no order; the operation
 * checks whose it is.
 */
export function findItem(
  tx: Tx,
  given: { readonly project: string; readonly batchNo: string; readonly n?: number; readonly workerId?: string },
): Promise<OneItem | undefined> {
  return tx.asPlatform(() =>
    tx.row(sql`
    select i.project_id as "projectId", i.order_id as "orderId", i.n, i.worker_id as "workerId",
      i.employer_id as "employerId", to_char(i.month, 'YYYY-MM') as month, i.amount_fen::text as fen,
      i.card_hash as "cardHash", coalesce(r.status, 'underway') as state, p.region_code as "regionCode", p.sector
    from project p join payment_order o on o.project_id = p.id and o.batch_no = ${given.batchNo}
    join order_item i on i.project_id = o.project_id and i.order_id = o.id
    left join lateral (
      select b.status from bank_result b where b.project_id = i.project_id and b.order_id = i.order_id and b.n = i.n
      order by b.on_day desc, b.status desc limit 1) r on true
    where p.code = ${given.project}
      and (${given.n ?? null}::int is null or i.n = ${given.n ?? null}::int)
      and (${given.workerId ?? null}::bigint is null or i.worker_id = ${given.workerId ?? null}::bigint)
    order by i.n desc limit 1`),
  )
}

/** Keeps what the worker says; an objection to this payment that nobody answered is settled when it came after all. */
export async function writeWord(
  tx: Tx,
  actId: string,
  given: { readonly item: OneItem; readonly on: Day; readonly arrived: boolean; readonly contestId: string | null },
): Promise<void> {
  const { item, on, arrived, contestId } = given
  await tx.run(
    sql`
    insert into arrival_word (project_id, order_id, n, said_on, arrived, worker_id, month, contest_id, employer_id,
      region_code, sector, act_id)
    values (${item.projectId}::bigint, ${item.orderId}::bigint, ${item.n}::int, ${on}::date, ${arrived},
      ${item.workerId}::bigint, ${`${item.month}-01`}::date, ${contestId}::bigint, ${item.employerId}::bigint,
      ${item.regionCode}::int, ${item.sector}::smallint, ${actId}::bigint)`,
    1,
  )
  if (arrived)
    await tx.run(sql`
      update contest set settled_on = ${on}::date
      where project_id = ${item.projectId}::bigint and order_id = ${item.orderId}::bigint
        and item_n = ${item.n}::int and answer is null and settled_on is null`)
}
