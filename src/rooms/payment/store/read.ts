import type { Month, Tx } from '../../../kernel/index.ts'
import { join, sql } from '../../../storage/index.ts'
import type { ItemState, ItemView, OrderView } from '../facts.ts'

/**
 * Reads under the actor's own role: row security decides what is seen. Names are the platform's, for the rows shown.
 */

type Nullable<T> = { [K in keyof T]-?: T[K] | null }
function withoutNulls<T>(row: Nullable<T>): T {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as T
}

const view = sql`
  select o.id as order, o.batch_no as "batchNo", o.code as project, to_char(o.month, 'YYYY-MM') as month,
    o.ordered_on as "orderedOn", o.item_count as items, o.total_fen as "totalFen",
    coalesce(s.paid_items, 0) as "paidItems", coalesce(s.paid, 0)::text as "paidFen",
    coalesce(s.returned_items, 0) as "returnedItems", coalesce(s.returned, 0)::text as "returnedFen",
    o.replaces_batch_no as "replacesBatchNo"
  from page o left join (
    select l.project_id, l.order_id, count(*) filter (where l.status = 'paid')::int as paid_items,
      sum(l.amount_fen) filter (where l.status = 'paid') as paid,
      count(*) filter (where l.status = 'returned')::int as returned_items,
      sum(l.amount_fen) filter (where l.status = 'returned') as returned
    from (select distinct on (b.project_id, b.order_id, b.n) b.project_id, b.order_id, b.status, b.amount_fen
          from page o join bank_result b on b.project_id = o.project_id and b.order_id = o.id
          order by b.project_id, b.order_id, b.n, b.on_day desc, b.status desc) l
    group by l.project_id, l.order_id) s on s.project_id = o.project_id and s.order_id = o.id
  order by o.id desc`

type OrderFilter = {
  readonly project?: string
  readonly month?: Month
  readonly cursor?: string
  readonly limit: number
}

/** One page of orders, newest first, with what the bank paid and sent back of each. */
export async function orderRows(tx: Tx, filter: OrderFilter): Promise<OrderView[]> {
  const conditions = [
    sql`true`,
    ...(filter.project ? [sql`p.code = ${filter.project}`] : []),
    ...(filter.month ? [sql`o.month = ${`${filter.month}-01`}::date`] : []),
    ...(filter.cursor ? [sql`o.id < ${filter.cursor}::bigint`] : []),
  ]
  const rows = await tx.rows<Nullable<OrderView>>(sql`
    with page as (
      select o.*, p.code from payment_order o join project p on p.id = o.project_id
      where ${join(conditions, ' and ')} order by o.id desc limit ${filter.limit}::int)
    ${view}`)
  return rows.map(withoutNulls)
}

/** One order by its number, or undefined when it is unknown or not the actor's. */
export async function orderHead(tx: Tx, batchNo: string): Promise<OrderView | undefined> {
  const rows = await tx.rows<Nullable<OrderView>>(sql`
    with page as (
      select o.*, p.code from payment_order o join project p on p.id = o.project_id
      where o.batch_no = ${batchNo} limit 1)
    ${view}`)
  return rows[0] ? withoutNulls(rows[0]) : undefined
}

type ItemRow = Omit<ItemView, 'name' | 'siteCard' | 'state'> & {
  readonly status: Exclude<ItemState, 'underway'> | null
}

/** One page of an order's items by their number, each with the bank's latest word. */
export async function itemRows(
  tx: Tx,
  given: { readonly order: OrderView; readonly after: number; readonly limit: number },
): Promise<ItemView[]> {
  const rows = await tx.rows<Nullable<ItemRow>>(sql`
    select i.n, i.worker_id as worker, i.amount_fen as "amountFen", i.card_last4 as card, r.status, r.on_day as on,
      r.reason, r.serial
    from project p
    join order_item i on i.project_id = p.id and i.order_id = ${given.order.order}::bigint and i.n > ${given.after}::int
    left join (
      select distinct on (b.n) b.n, b.status, b.on_day, b.reason, b.serial
      from project q join bank_result b on b.project_id = q.id and b.order_id = ${given.order.order}::bigint
      where q.code = ${given.order.project}
      order by b.n, b.on_day desc, b.status desc) r on r.n = i.n
    where p.code = ${given.order.project} order by i.n limit ${given.limit}::int`)
  const names = await namesOf(tx, given.order.project, rows.map(withoutNulls))
  return rows.map(withoutNulls).map(({ status, ...row }) => ({
    ...row,
    ...(names.get(row.worker) ?? { name: '' }),
    state: status ?? 'underway',
  }))
}

type Named = { readonly name: string; readonly siteCard?: string }

/** Names of the payees of a page: a bank sees whom it pays, though it may not read the project's roster. */
async function namesOf(tx: Tx, project: string, items: readonly ItemRow[]): Promise<ReadonlyMap<string, Named>> {
  const rows = await tx.asPlatform(() =>
    tx.rows<Nullable<Named & { worker: string }>>(sql`
      select m.worker_id as worker, m.name, m.site_card as "siteCard"
      from project p join membership m on m.project_id = p.id
      where p.code = ${project} and m.worker_id = any(${items.map(item => item.worker)}::bigint[])`),
  )
  return new Map(rows.map(withoutNulls).map(({ worker, ...named }) => [worker, named]))
}
