import type { Day, Tx } from '../../kernel/index.ts'
import { sql } from '../../storage/index.ts'
import type { PaidOrder } from './facts.ts'

/** Targets, names of districts, and the figures that were kept. */

export async function targets(tx: Tx): Promise<ReadonlyMap<string, bigint>> {
  const rows = await tx.rows<{ key: string; value: string }>(
    sql`select key, value from setting where key like 'target.%' limit 100`,
  )
  return new Map(rows.map(row => [row.key, BigInt(row.value)]))
}

export function districts(tx: Tx): Promise<{ code: number; zh: string; en: string }[]> {
  return tx.rows(sql`select code, zh, en from region order by code limit 5000`)
}

export type Kept = { task: number; onDay: Day; numerator: string; denominator: string }
/** The kept figures of a task or of all, newest first. */
export function keptFigures(tx: Tx, task?: number): Promise<Kept[]> {
  return tx.rows(sql`
    select task, on_day as "onDay", numerator, denominator from board_figure where ${task ?? null}::int is null or task
      = ${task ?? null}::int order by on_day desc, task limit 2000`)
}

export type Snapshot = {
  task: number
  numerator: string
  denominator: string
  count: number
  digest: string
  regions: unknown
  sectors: unknown
}
/** Keeps the figures of a day; a second run on the same day replaces them. */
export function keepFigures(tx: Tx, on: Day, rows: readonly Snapshot[]): Promise<number> {
  return tx.run(sql`
    insert into board_figure (task, on_day, numerator, denominator, evidence_count, evidence_digest, by_region,
      by_sector)
    select r.task, ${on}::date, r.numerator, r.denominator, r.count, decode(r.digest, 'hex'), r.regions, r.sectors
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(task smallint, numerator bigint, denominator bigint,
      count bigint, digest text, regions jsonb, sectors jsonb)
    on conflict (task, on_day) do update set numerator = excluded.numerator, denominator = excluded.denominator,
      evidence_count = excluded.evidence_count, evidence_digest = excluded.evidence_digest,
      by_region = excluded.by_region, by_sector = excluded.by_sector`)
}

/** So many orders of the months looked back are read; a county's officer sees his own. */
const ORDERS = 50_000
/** Payment orders of the span with the day on which the last of their wages arrived, oldest first. */
export async function paidOrders(tx: Tx, given: { readonly from: Day; readonly until: Day }): Promise<PaidOrder[]> {
  const rows = await tx.rows<Omit<PaidOrder, 'fen'> & { fen: string }>(sql`
    select o.project_id as "projectId", o.region_code as "regionCode", o.batch_no as "batchNo",
      o.ordered_on as "orderedOn", max(r.on_day) as "arrivedOn", count(distinct r.worker_id)::int as people,
      coalesce(sum(r.amount_fen), 0)::text as fen
    from payment_order o
    left join bank_result r on r.project_id = o.project_id and r.order_id = o.id and r.status = 'paid'
    where o.ordered_on >= ${given.from} and o.ordered_on <= ${given.until}
    group by o.project_id, o.id, o.region_code, o.batch_no, o.ordered_on order by o.ordered_on, o.project_id, o.id
    limit ${ORDERS}`)
  return rows.map(row => ({ ...row, fen: BigInt(row.fen) }))
}

/** Codes and names of projects by their identifier. */
export async function projectNames(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly code: string; readonly name: string }>> {
  const rows = await tx.rows<{ id: string; code: string; name: string }>(
    sql`select id, code, name from project where id = any(${[...ids]}::bigint[]) order by id limit 1000`,
  )
  return new Map(rows.map(({ id, ...row }) => [id, row]))
}
