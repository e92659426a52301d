import type { Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import type { StandingItem, StandingOrder } from '../facts.ts'

/**
 * Orders and items in the books, for whole batches at once: one set statement each, in the ingest scope after the
 * check.
 */

const LOCK_SPACE = 724_07
const LOCK_BUCKETS = 64

/** Two calls about one batch number wait for each other, so that both see what stands. */
export async function lockBatches(tx: Tx, batchNos: readonly string[]): Promise<void> {
  await tx.rows(sql`
    select pg_advisory_xact_lock(${LOCK_SPACE}::int, bucket)
    from (select distinct abs(hashtext(b.no) % ${LOCK_BUCKETS}::int) as bucket
          from unnest(${batchNos}::text[]) as b(no) order by 1 offset 0) ordered`)
}

/**
 * Orders by batch number, wherever they lie: the number is unique beyond its project. The small table of numbers is
 * asked first, the orders then by project.
 */
export function standingOrders(tx: Tx, batchNos: readonly string[]): Promise<StandingOrder[]> {
  return tx.asIngest(async () => {
    const taken = await tx.rows<{ batchNo: string; projectId: string }>(sql`
      select batch_no as "batchNo", project_id as "projectId" from payment_batch
      where batch_no = any(${batchNos}::text[])`)
    if (taken.length === 0) return []
    return tx.rows<StandingOrder>(sql`
      select o.batch_no as "batchNo", o.id, o.project_id as "projectId", to_char(o.month, 'YYYY-MM') as month,
        o.ordered_on as "orderedOn", o.replaces_batch_no as "replacesBatchNo", p.code, p.region_code as "regionCode",
        p.sector, p.general_contractor_id as "generalContractorId"
      from unnest(${taken.map(one => one.projectId)}::bigint[], ${taken.map(one => one.batchNo)}::text[])
        as b(project_id, batch_no)
      join payment_order o on o.project_id = b.project_id and o.batch_no = b.batch_no
      join project p on p.id = b.project_id`)
  })
}

/** Items of the given orders. */
export async function standingItems(
  tx: Tx,
  orders: readonly { readonly projectId: string; readonly id: string }[],
): Promise<StandingItem[]> {
  if (orders.length === 0) return []
  const rows = await tx.asIngest(() =>
    tx.rows<Omit<StandingItem, 'amountFen'> & { amountFen: string }>(sql`
      select i.order_id as "orderId", i.n, i.worker_id as "workerId", i.amount_fen as "amountFen",
        encode(i.card_hash, 'hex') as "cardHash", i.card_last4 as "cardLast4", i.employer_id as "employerId"
      from unnest(${orders.map(order => order.projectId)}::bigint[], ${orders.map(order => order.id)}::bigint[])
        as o(project_id, id)
      join order_item i on i.project_id = o.project_id and i.order_id = o.id`),
  )
  return rows.map(row => ({ ...row, amountFen: BigInt(row.amountFen) }))
}

export type NewOrder = {
  readonly project_id: string
  readonly region_code: number
  readonly sector: number
  readonly batch_no: string
  readonly month: string
  readonly ordered_on: string
  readonly replaces_batch_no: string | null
}

/** New orders, their numbers taken first. @returns ids by batch number */
export async function writeOrders(
  tx: Tx,
  actId: string,
  rows: readonly NewOrder[],
): Promise<ReadonlyMap<string, string>> {
  if (rows.length === 0) return new Map()
  const written = await tx.asIngest(async () => {
    await tx.run(
      sql`insert into payment_batch (batch_no, project_id)
        select * from unnest(${rows.map(row => row.batch_no)}::text[], ${rows.map(row => row.project_id)}::bigint[])`,
      rows.length,
    )
    return tx.rows<{ batchNo: string; id: string }>(sql`
      insert into payment_order (project_id, batch_no, month, ordered_on, item_count, total_fen, replaces_batch_no,
        region_code, sector, act_id)
      select r.project_id, r.batch_no, r.month, r.ordered_on, 0, 0, r.replaces_batch_no, r.region_code, r.sector,
        ${actId}::bigint
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(project_id bigint, batch_no text, month date,
        ordered_on date, replaces_batch_no text, region_code int, sector smallint)
      returning batch_no as "batchNo", id`)
  })
  return new Map(written.map(row => [row.batchNo, row.id]))
}

export type NewItem = {
  readonly project_id: string
  readonly region_code: number
  readonly sector: number
  readonly order_id: string
  readonly n: number
  readonly worker_id: string
  readonly month: string
  readonly amount_fen: bigint
  readonly card_last4: string | null
  readonly card_hash: Buffer | null
  readonly employer_id: string
}

/** New items, and the count and total of the orders they belong to. */
export async function writeItems(tx: Tx, actId: string, rows: readonly NewItem[]): Promise<void> {
  if (rows.length === 0) return
  const orders = [...new Map(rows.map(row => [row.order_id, row.project_id])).entries()]
  await tx.asIngest(async () => {
    await tx.run(
      sql`
      insert into order_item (project_id, order_id, n, worker_id, month, amount_fen, card_last4, card_hash, employer_id,
        region_code, sector, act_id)
      select r.*, ${actId}::bigint from unnest(
        ${rows.map(row => row.project_id)}::bigint[], ${rows.map(row => row.order_id)}::bigint[],
        ${rows.map(row => row.n)}::int[], ${rows.map(row => row.worker_id)}::bigint[],
        ${rows.map(row => row.month)}::date[], ${rows.map(row => row.amount_fen)}::bigint[],
        ${rows.map(row => row.card_last4)}::text[], ${rows.map(row => row.card_hash)}::bytea[],
        ${rows.map(row => row.employer_id)}::bigint[], ${rows.map(row => row.region_code)}::int[],
        ${rows.map(row => row.sector)}::smallint[]) as r`,
      rows.length,
    )
    await tx.run(
      sql`
      update payment_order o set item_count = s.items, total_fen = s.total
      from (select i.project_id, i.order_id, count(*)::int as items, sum(i.amount_fen)::bigint as total
            from unnest(${orders.map(([, project]) => project)}::bigint[], ${orders.map(([id]) => id)}::bigint[])
              as k(project_id, id)
            join order_item i on i.project_id = k.project_id and i.order_id = k.id
            group by i.project_id, i.order_id) s
      where o.project_id = s.project_id and o.id = s.order_id`,
      orders.length,
    )
  })
}

export type NewResult = {
  readonly project_id: string
  readonly region_code: number
  readonly sector: number
  readonly order_id: string
  readonly n: number
  readonly on_day: string
  readonly status: string
  readonly worker_id: string
  readonly month: string
  readonly amount_fen: bigint
  readonly reason: string | null
  readonly serial: string | null
  readonly employer_id: string
}

/**
 * The bank's answers; one that stands is left as it is. Written in one order, so that two files with the same answers
 * wait for each other instead of blocking each other.
 *
 * @returns the keys of those that are new
 */
export async function writeResults(tx: Tx, actId: string, rows: readonly NewResult[]): Promise<ReadonlySet<string>> {
  if (rows.length === 0) return new Set()
  const written = await tx.asIngest(() =>
    tx.rows<{ key: string }>(sql`
      insert into bank_result (project_id, order_id, n, on_day, status, worker_id, month, amount_fen, reason, serial,
        employer_id, region_code, sector, act_id)
      select r.*, ${actId}::bigint from unnest(
        ${rows.map(row => row.project_id)}::bigint[], ${rows.map(row => row.order_id)}::bigint[],
        ${rows.map(row => row.n)}::int[], ${rows.map(row => row.on_day)}::date[],
        ${rows.map(row => row.status)}::text[], ${rows.map(row => row.worker_id)}::bigint[],
        ${rows.map(row => row.month)}::date[], ${rows.map(row => row.amount_fen)}::bigint[],
        ${rows.map(row => row.reason)}::text[], ${rows.map(row => row.serial)}::text[],
        ${rows.map(row => row.employer_id)}::bigint[], ${rows.map(row => row.region_code)}::int[],
        ${rows.map(row => row.sector)}::smallint[])
        as r(project_id, order_id, n, on_day, status, worker_id, month, amount_fen, reason, serial, employer_id,
          region_code, sector)
      order by r.project_id, r.order_id, r.n, r.on_day, r.status
      on conflict do nothing
      returning order_id || '/' || n || '/' || on_day || '/' || status as key`),
  )
  return new Set(written.map(row => row.key))
}

/** The key under which `writeResults` answers. */
export function resultKey(row: Pick<NewResult, 'order_id' | 'n' | 'on_day' | 'status'>): string {
  return `${row.order_id}/${row.n}/${row.on_day}/${row.status}`
}
