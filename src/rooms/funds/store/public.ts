import type { Day, Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import type { PublicFacts, PublicRow, StandingSource } from '../facts/public.ts'

/** How public money of projects is kept, and what it became. */

/** A project is public when it is on record as such, or when money of the public pays for it. */
const IS_PUBLIC = sql`(p.government_funded or exists (select from fund_source s where s.project_id = p.id
  and s.kind in ('budget', 'bond', 'superior')))`

/** Sources of the given projects with what was planned, came and was used. */
export function standingSources(tx: Tx, projectIds: readonly string[]): Promise<StandingSource[]> {
  return tx.asIngest(() =>
    tx.rows<StandingSource>(sql`
      select s.project_id as "projectId", s.id, s.code, s.kind, s.total_fen as "totalFen",
        coalesce((select sum(amount_fen) from fund_plan f where f.project_id = s.project_id
          and f.source_id = s.id), 0)::text as "plannedFen",
        coalesce((select sum(amount_fen) from fund_arrival f where f.project_id = s.project_id
          and f.source_id = s.id), 0)::text as "arrivedFen",
        coalesce((select sum(amount_fen) from fund_use f where f.project_id = s.project_id
          and f.source_id = s.id), 0)::text as "usedFen"
      from fund_source s where s.project_id = any(${[...projectIds]}::bigint[])`),
  )
}

/** Words of rows that stand under the keys of a table: to tell what is known from what differs. */
export async function standingRows(
  tx: Tx,
  table: 'fund_plan' | 'fund_arrival' | 'fund_use',
  projectIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const texts = {
    fund_plan: sql`select project_id || '/' || source_id || '/' || due_on as key, amount_fen::text as words
      from fund_plan where project_id = any(${[...projectIds]}::bigint[])`,
    fund_arrival: sql`select project_id || '/' || reference as key,
        source_id || '/' || on_day || '/' || amount_fen as words
      from fund_arrival where project_id = any(${[...projectIds]}::bigint[])`,
    fund_use: sql`select project_id || '/' || reference as key,
        source_id || '/' || on_day || '/' || amount_fen as words
      from fund_use where project_id = any(${[...projectIds]}::bigint[])`,
  }
  const rows = await tx.asIngest(() => tx.rows<{ key: string; words: string }>(texts[table]))
  return new Map(rows.map(row => [row.key, row.words]))
}

type Rows = readonly Record<string, unknown>[]

/** New sources. @returns number of each, by project and code */
export async function writeSources(tx: Tx, actId: string, rows: Rows): Promise<ReadonlyMap<string, string>> {
  if (rows.length === 0) return new Map()
  const made = await tx.asIngest(() =>
    tx.rows<{ key: string; id: string }>(sql`
      insert into fund_source (project_id, code, kind, name, total_fen, document, region_code, sector, act_id)
      select r.project_id, r.code, r.kind, r.name, r.total_fen, r.document, r.region_code, r.sector, ${actId}::bigint
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(project_id bigint, code text, kind text, name text,
        total_fen bigint, document text, region_code int, sector smallint)
      returning project_id || '/' || code as key, id`),
  )
  return new Map(made.map(row => [row.key, row.id]))
}

/** New instalments of the plan. */
export async function writePlans(tx: Tx, actId: string, rows: Rows): Promise<void> {
  if (rows.length === 0) return
  await tx.asIngest(() =>
    tx.run(
      sql`
      insert into fund_plan (project_id, source_id, due_on, amount_fen, region_code, sector, act_id)
      select r.project_id, r.source_id, r.due_on, r.amount_fen, r.region_code, r.sector, ${actId}::bigint
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(project_id bigint, source_id bigint, due_on date,
        amount_fen bigint, region_code int, sector smallint)`,
      rows.length,
    ),
  )
}

/** New arrivals. */
export async function writeArrivals(tx: Tx, actId: string, rows: Rows): Promise<void> {
  if (rows.length === 0) return
  await tx.asIngest(() =>
    tx.run(
      sql`
      insert into fund_arrival (project_id, reference, source_id, on_day, amount_fen, region_code, sector, act_id)
      select r.project_id, r.reference, r.source_id, r.on_day, r.amount_fen, r.region_code, r.sector, ${actId}::bigint
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(project_id bigint, reference text, source_id bigint,
        on_day date, amount_fen bigint, region_code int, sector smallint)`,
      rows.length,
    ),
  )
}

/** New uses. */
export async function writeUses(tx: Tx, actId: string, rows: Rows): Promise<void> {
  if (rows.length === 0) return
  await tx.asIngest(() =>
    tx.run(
      sql`
      insert into fund_use (project_id, reference, source_id, on_day, amount_fen, purpose, transfer_reference,
        region_code, sector, act_id)
      select r.project_id, r.reference, r.source_id, r.on_day, r.amount_fen, r.purpose, r.transfer, r.region_code,
        r.sector, ${actId}::bigint
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(project_id bigint, reference text, source_id bigint,
        on_day date, amount_fen bigint, purpose text, transfer text, region_code int, sector smallint)`,
      rows.length,
    ),
  )
}

/** How the money of every public project stands on a day: planned by then, came, used; wages past their pay day. */
export function publicStandings(on: Day) {
  return sql`
    select p.id, p.code, p.name, p.region_code as region, p.sector, p.status, p.started_on,
      coalesce(f.planned, 0)::bigint as planned, coalesce(a.arrived, 0)::bigint as arrived,
      coalesce(u.used, 0)::bigint as used, coalesce(u.labour, 0)::bigint as labour, f.late_since,
      coalesce(n.sources, 0)::int as sources, coalesce(g.people, 0)::int as people, coalesce(g.fen, 0)::bigint as owed
    from project p
    left join (select project_id, sum(amount_fen) as planned, min(due_on) as late_since from fund_plan
      where due_on <= ${on}::date group by 1) f on f.project_id = p.id
    left join (select project_id, sum(amount_fen) as arrived from fund_arrival where on_day <= ${on}::date group by 1) a
      on a.project_id = p.id
    left join (select project_id, sum(amount_fen) as used, sum(amount_fen) filter (where purpose = 'labour') as labour
      from fund_use where on_day <= ${on}::date group by 1) u on u.project_id = p.id
    left join (select project_id, count(*) as sources from fund_source group by 1) n on n.project_id = p.id
    left join (select g.project_id, count(distinct g.worker_id) as people, sum(g.fen) as fen from gap g
      join project_month_fact m on m.project_id = g.project_id and m.month = g.month
      where g.kind not in ('not-registered', 'not-worked') and m.pay_due <= ${on}::date group by 1) g
      on g.project_id = p.id
    where p.status <> 'finished' and ${IS_PUBLIC}`
}

type FactsRow = Omit<PublicFacts, 'plannedFen' | 'arrivedFen' | 'financedFen'> & {
  readonly projectId: string
  readonly plannedFen: string
  readonly arrivedFen: string
  readonly financedFen: string
}
/** What rules know of public projects; others are missing. */
export async function publicFacts(tx: Tx, on: Day): Promise<ReadonlyMap<string, PublicFacts>> {
  const rows = await tx.rows<FactsRow>(sql`
    select s.id as "projectId", true as "isPublic", s.started_on as "startedOn", true as "hasPermit",
      s.planned as "plannedFen", s.arrived as "arrivedFen", s.late_since as "lateSince", s.sources,
      coalesce(t.fen, 0)::bigint as "financedFen", t.since as "financedSince"
    from (${publicStandings(on)}) s
    left join (
      select t.project_id, sum(t.amount_fen) as fen, min(t.on_day) as since
      from labour_cost_transfer t join project p on p.id = t.project_id
      join enterprise e on e.id = p.general_contractor_id and e.name = t.payer
      where p.owner_name is distinct from t.payer group by 1) t on t.project_id = s.id
    order by s.id`)
  return new Map(
    rows.map(({ projectId, plannedFen, arrivedFen, financedFen, ...row }) => [
      projectId,
      { ...row, plannedFen: BigInt(plannedFen), arrivedFen: BigInt(arrivedFen), financedFen: BigInt(financedFen) },
    ]),
  )
}

/** One page of public projects the actor may see, by code. */
export function publicProjects(
  tx: Tx,
  filter: { readonly on: Day; readonly state?: string; readonly cursor?: string; readonly limit: number },
): Promise<PublicRow[]> {
  const state =
    filter.state === 'short'
      ? sql`and (s.arrived < s.planned or s.sources = 0)`
      : filter.state === 'gap'
        ? sql`and s.owed > 0`
        : sql``
  return tx.rows(sql`
    select s.code as project, s.name, jsonb_build_object('zh', coalesce(r.zh, ''), 'en', coalesce(r.en, '')) as region,
      s.sector, s.planned as "plannedFen", s.arrived as "arrivedFen", s.used as "usedFen", s.labour as "labourFen",
      s.people as "owedPeople", s.owed as "owedFen"
    from (${publicStandings(filter.on)}) s left join region r on r.code = s.region
    where (${filter.cursor ?? null}::text is null or s.code > ${filter.cursor ?? null}) ${state}
    order by s.code limit ${filter.limit}::int`)
}

export type FundsHead = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly isPublic: boolean
  readonly startedOn: Day | null
  readonly contractFen: string | null
}
/** A project the actor may see, as money sees it. */
export function fundsHead(tx: Tx, project: string): Promise<FundsHead | undefined> {
  return tx.row(sql`
    select p.id, p.code, p.name, ${IS_PUBLIC} as "isPublic", p.started_on as "startedOn",
      t.contract_fen as "contractFen"
    from project p left join project_term t on t.project_id = p.id where p.code = ${project}`)
}

export type SourceRow = {
  readonly id: string
  readonly code: string
  readonly kind: never
  readonly name: string
  readonly document: string
  readonly totalFen: string
  readonly plannedFen: string
  readonly arrivedFen: string
  readonly usedFen: string
}
/** Sources of a project, by code. */
export function sourcesOf(tx: Tx, projectId: string, on: Day): Promise<SourceRow[]> {
  return tx.rows(sql`
    select s.id, s.code, s.kind, s.name, s.document, s.total_fen as "totalFen",
      coalesce((select sum(amount_fen) from fund_plan f where f.project_id = s.project_id and f.source_id = s.id
        and f.due_on <= ${on}::date), 0)::text as "plannedFen",
      coalesce((select sum(amount_fen) from fund_arrival f where f.project_id = s.project_id
        and f.source_id = s.id), 0)::text as "arrivedFen",
      coalesce((select sum(amount_fen) from fund_use f where f.project_id = s.project_id
        and f.source_id = s.id), 0)::text as "usedFen"
    from fund_source s where s.project_id = ${projectId}::bigint order by s.code limit 200`)
}

export type FundStep = {
  readonly on: Day
  readonly kind: 'plan' | 'arrival' | 'use'
  readonly fen: string
  readonly source: string
  readonly reference: string | null
  readonly purpose: never
  readonly transfer: string | null
}
/** Plan, arrivals and uses of a project by day. */
export function fundSteps(tx: Tx, projectId: string): Promise<FundStep[]> {
  return tx.rows(sql`
    select x.on_day as "on", x.kind, x.fen, s.code as source, x.reference, x.purpose, x.transfer from (
      select source_id, due_on as on_day, 'plan' as kind, amount_fen as fen, null as reference, null as purpose,
        null as transfer from fund_plan where project_id = ${projectId}::bigint
      union all select source_id, on_day, 'arrival', amount_fen, reference, null, null from fund_arrival
        where project_id = ${projectId}::bigint
      union all select source_id, on_day, 'use', amount_fen, reference, purpose, transfer_reference from fund_use
        where project_id = ${projectId}::bigint) x
    join fund_source s on s.project_id = ${projectId}::bigint and s.id = x.source_id
    order by x.on_day, x.kind, x.reference limit 1000`)
}

export type TracedTransfer = {
  readonly use: string
  readonly reference: string
  readonly on: Day
  readonly fen: string
  readonly month: string | null
  readonly transferredFen: string | null
  readonly paidPeople: number
  readonly paidFen: string
}
/** Labour money of one source, each with the transfer it became and the workers paid for that month. */
export function tracedTransfers(
  tx: Tx,
  given: { readonly projectId: string; readonly sourceId: string },
): Promise<TracedTransfer[]> {
  return tx.rows(sql`
    select u.reference as use, coalesce(u.transfer_reference, '') as reference, u.on_day as "on", u.amount_fen as fen,
      to_char(t.month, 'YYYY-MM') as month, t.amount_fen as "transferredFen",
      coalesce(f.arrived_people, 0) as "paidPeople", coalesce(f.arrived_fen, 0)::bigint as "paidFen"
    from fund_use u
    left join labour_cost_transfer t on t.project_id = u.project_id and t.reference = u.transfer_reference
    left join project_month_fact f on f.project_id = u.project_id and f.month = t.month
    where u.project_id = ${given.projectId}::bigint and u.source_id = ${given.sourceId}::bigint
      and u.purpose = 'labour'
    order by u.on_day, u.reference limit 500`)
}

export type Receipt = {
  readonly key: string
  readonly month: string
  readonly worker: string
  readonly idCard: string
  readonly fen: string
  readonly on: Day
  readonly serial: string | null
  readonly batchNo: string
}
/** One page of the payments that stand, of the months that the source funded; by month, batch and item. */
export function receiptsOf(
  tx: Tx,
  given: { readonly projectId: string; readonly sourceId: string; readonly cursor?: string; readonly limit: number },
): Promise<Receipt[]> {
  return tx.rows(sql`
    select * from (
      select to_char(b.month, 'YYYY-MM') || '/' || o.batch_no || '/' || lpad(b.n::text, 7, '0') as key,
        to_char(b.month, 'YYYY-MM') as month, m.name as worker, m.id_masked as "idCard", b.amount_fen as fen,
        b.on_day as "on", b.serial, o.batch_no as "batchNo"
      from bank_result b join payment_order o on o.project_id = b.project_id and o.id = b.order_id
      join membership m on m.project_id = b.project_id and m.worker_id = b.worker_id
      where b.project_id = ${given.projectId}::bigint and b.status = 'paid'
        and b.month in (select t.month from fund_use u join labour_cost_transfer t on t.project_id = u.project_id
          and t.reference = u.transfer_reference where u.project_id = b.project_id
          and u.source_id = ${given.sourceId}::bigint and u.purpose = 'labour')
        and not exists (select from bank_result r where r.project_id = b.project_id and r.order_id = b.order_id
          and r.n = b.n and r.status = 'returned' and r.on_day >= b.on_day)) paid
    where ${given.cursor ?? null}::text is null or key > ${given.cursor ?? null}
    order by key limit ${given.limit}::int`)
}

export type PastMonth = { readonly delayDays: number | null; readonly shareBp: number }
/** How past months were funded, newest first: days after the agreed day, and the share of the wages that came. */
export function pastMonths(tx: Tx, given: { readonly projectId: string; readonly on: Day; readonly limit: number }) {
  return tx.rows<PastMonth>(sql`
    select transferred_on - transfer_due as "delayDays",
      least(transferred_fen * 10000 / greatest(due_fen, expected_fen), 20000)::int as "shareBp"
    from project_month_fact where project_id = ${given.projectId}::bigint and transfer_due <= ${given.on}::date
      and greatest(due_fen, expected_fen) > 0
    order by month desc limit ${given.limit}::int`)
}
