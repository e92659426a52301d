import type { Day, Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import type { NodeStanding, SettlementFacts } from '../facts/settlement.ts'

/** How nodes of settlement are kept, and how each stands on a day. */

export type NodeRecord = {
  readonly projectId: string
  readonly number: string
  readonly name: string
  readonly plannedOn: Day
  readonly amountFen: string | null
  readonly shareBp: number | null
  readonly payShareBp: number | null
  readonly payDays: number | null
  readonly silenceAccepts: boolean
}

/** The nodes on record among those given, as pairs of project and number. */
export function standingNodes(
  tx: Tx,
  keys: readonly { readonly projectId: string; readonly number: string }[],
): Promise<(NodeRecord & { readonly isUnderWay: boolean })[]> {
  return tx.asPlatform(() =>
    tx.rows(sql`
      select n.project_id as "projectId", n.number, n.name, n.planned_on as "plannedOn", n.amount_fen as "amountFen",
        n.share_bp as "shareBp", n.pay_share_bp as "payShareBp", n.pay_days as "payDays",
        n.silence_accepts as "silenceAccepts",
        exists (select from proceeding s where s.project_id = n.project_id and s.definition = 'settlement'
          and s.facts ->> 'node' = n.number and s.state <> 'withdrawn') as "isUnderWay"
      from settlement_node n where (n.project_id, n.number) in (select * from unnest(
        ${keys.map(key => key.projectId)}::bigint[], ${keys.map(key => key.number)}::text[]))
      order by 1, 2`),
  )
}

/** Writes new nodes, and those whose contract was amended before anybody applied. */
export async function writeNodes(tx: Tx, actId: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  if (rows.length === 0) return
  await tx.asPlatform(() =>
    tx.run(
      sql`
      insert into settlement_node (project_id, number, name, planned_on, amount_fen, share_bp, pay_share_bp, pay_days,
        silence_accepts, region_code, sector, act_id)
      select r.project_id, r.number, r.name, r.planned_on, r.amount_fen, r.share_bp, r.pay_share_bp, r.pay_days,
        r.silence_accepts, r.region_code, r.sector, ${actId}::bigint
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(project_id bigint, number text, name text,
        planned_on date, amount_fen bigint, share_bp int, pay_share_bp int, pay_days int, silence_accepts boolean,
        region_code int, sector smallint)
      on conflict (project_id, number) do update set name = excluded.name, planned_on = excluded.planned_on,
        amount_fen = excluded.amount_fen, share_bp = excluded.share_bp, pay_share_bp = excluded.pay_share_bp,
        pay_days = excluded.pay_days, silence_accepts = excluded.silence_accepts, act_id = excluded.act_id`,
      rows.length,
    ),
  )
}

/** How every node the actor may see stands on a day. One statement for the pages, the rules and the board. */
export function nodesOn(on: Day) {
  return sql`
    with node as (
      select n.project_id, p.code, p.name as project_name, n.region_code, n.sector, n.number, n.name, n.planned_on,
        coalesce(n.amount_fen, t.contract_fen * n.share_bp / 10000, 0)::bigint as planned_fen, s.id, s.state,
        (s.facts ->> 'appliedOn')::date as applied_on, (s.facts ->> 'reviewBy')::date as review_by,
        (s.facts ->> 'reviewedOn')::date as reviewed_on, (s.facts ->> 'payBy')::date as pay_by,
        (s.facts ->> 'leastPaidOn')::date as least_paid_on, (s.facts ->> 'disputedOn')::date as disputed_on,
        (s.facts ->> 'labourStoppedOn')::date as labour_stopped_on,
        coalesce(s.facts ->> 'measuredFen', '0') as measured_fen,
        coalesce(s.facts ->> 'confirmedFen', '0') as confirmed_fen,
        coalesce(s.facts ->> 'disputedFen', '0') as disputed_fen, coalesce(s.facts ->> 'leastFen', '0') as least_fen,
        coalesce(s.facts ->> 'paidFen', '0') as paid_fen, coalesce((s.facts ->> 'leastBp')::int, 0) as least_bp,
        case when s.id is null then 'planned' when s.state = 'applied' then 'review'
          when s.state = 'disputed' then 'disputed' when s.facts ->> 'leastPaidOn' is not null then 'paid'
          else 'pay' end as stage
      from settlement_node n join project p on p.id = n.project_id
      left join project_term t on t.project_id = n.project_id
      left join proceeding s on s.project_id = n.project_id and s.definition = 'settlement'
        and s.facts ->> 'node' = n.number and s.state <> 'withdrawn'),
    dated as (
      select n.*, case stage when 'planned' then planned_on when 'review' then review_by when 'paid' then null
        else case when least_paid_on is null then pay_by end end as due_on
      from node n)
    select project_id as "projectId", code as project, project_name as "projectName", region_code as region, sector,
      number, name, planned_on as "plannedOn", planned_fen as "plannedFen", id as "proceedingId", stage,
      due_on as "dueOn", coalesce(due_on < ${on}::date, false) as "isLate",
      case when stage = 'paid' then reviewed_on <= review_by and coalesce(least_paid_on <= pay_by, true)
        when due_on < ${on}::date or (stage = 'disputed' and review_by < ${on}::date) then false end as "inTime",
      applied_on as "appliedOn", review_by as "reviewBy", reviewed_on as "reviewedOn", pay_by as "payBy",
      least_paid_on as "leastPaidOn", measured_fen as "measuredFen", confirmed_fen as "confirmedFen",
      disputed_fen as "disputedFen", least_bp as "leastBp", least_fen as "leastFen", paid_fen as "paidFen",
      disputed_on as "disputedOn", labour_stopped_on as "labourStoppedOn"
    from dated`
}

/** The nodes of one project the actor may see, by planned day. */
export function nodesOfProject(tx: Tx, on: Day, projectId: string): Promise<NodeStanding[]> {
  return tx.rows(sql`
    select * from (${nodesOn(on)}) n where n."projectId" = ${projectId}::bigint
    order by n."plannedOn", n.number limit 500`)
}

/** Nodes that something is wrong with: late, or disputed. */
export function troubledNodes(tx: Tx, on: Day): Promise<NodeStanding[]> {
  return tx.rows(sql`
    select * from (${nodesOn(on)}) n where n."isLate" or n.stage = 'disputed' order by n."projectId", n.number`)
}

type ListFilter = {
  readonly on: Day
  readonly stage?: string
  readonly cursor?: string
  readonly limit: number
}
/** One page of nodes, the nearest deadline first; those that are paid come when they are asked for. */
export function listNodes(tx: Tx, filter: ListFilter): Promise<(NodeStanding & { readonly place: string })[]> {
  const { stage } = filter
  const chosen =
    stage === undefined ? sql`n.stage <> 'paid'` : stage === 'late' ? sql`n."isLate"` : sql`n.stage = ${stage}`
  return tx.rows(sql`
    select * from (
      select n.*, coalesce(n."dueOn"::text, '9999-12-31') || '/' || n.project || '/' || n.number as place
      from (${nodesOn(filter.on)}) n where ${chosen}) n
    where ${filter.cursor ?? null}::text is null or n.place > ${filter.cursor ?? null}
    order by n.place limit ${filter.limit}::int`)
}

/**
 * What a cash forecast may expect to be paid for nodes: by the deadline where one runs, else after the planned day.
 * Sums are what is still to be paid of the least share; of nodes not applied for yet, of the planned value.
 *
 * @param afterDays  days from the planned day to the payment of a node nobody has applied for
 */
export function expectedPayments(
  tx: Tx,
  given: { readonly on: Day; readonly until: Day; readonly afterDays: number; readonly projectId?: string },
): Promise<{ projectId: string; number: string; expectedOn: Day; fen: string; stage: string }[]> {
  return tx.rows(sql`
    select * from (
      select n."projectId", n.number, n.stage,
        coalesce(n."payBy", greatest(n."reviewBy", n."plannedOn") + ${given.afterDays}::int) as "expectedOn",
        case when n.stage in ('planned', 'review') then greatest(n."plannedFen", n."measuredFen"::bigint)
          else n."leastFen"::bigint - n."paidFen"::bigint end as fen
      from (${nodesOn(given.on)}) n where n.stage <> 'paid'
        and (${given.projectId ?? null}::bigint is null or n."projectId" = ${given.projectId ?? null}::bigint)) e
    where e."expectedOn" <= ${given.until}::date and e.fen > 0 order by e."expectedOn", e."projectId", e.number`)
}

export type SettlementGround = {
  readonly isPublic: boolean
  readonly contractFen: string | null
  readonly contractSignedOn: Day | null
  readonly completesOn: Day | null
  readonly code: string
  readonly name: string
  readonly otherFen: string
}
/** Terms of a project, and what its other nodes were applied for or confirmed. */
export function settlementGround(tx: Tx, projectId: string, except = '0'): Promise<SettlementGround | undefined> {
  return tx.row(sql`
    select p.government_funded as "isPublic", t.contract_fen as "contractFen", p.code, p.name,
      t.contract_signed_on as "contractSignedOn", p.completes_on as "completesOn",
      (select coalesce(sum(case when s.state = 'applied' then s.facts ->> 'measuredFen'
          else s.facts ->> 'confirmedFen' end::bigint), 0) from proceeding s
        where s.project_id = p.id and s.definition = 'settlement' and s.state not in ('withdrawn', 'none')
          and s.id <> ${except}::bigint)::text as "otherFen"
    from project p left join project_term t on t.project_id = p.id where p.id = ${projectId}::bigint`)
}

/** The settlement of a node that stands, with its acts by kind, day and sum. */
export async function settlementOf(tx: Tx, projectId: string, node: string) {
  const found = await tx.row<{ id: string; acts: number; facts: SettlementFacts }>(sql`
    select id, acts, facts from proceeding where project_id = ${projectId}::bigint and definition = 'settlement'
      and facts ->> 'node' = ${node} and state <> 'withdrawn' order by id desc limit 1`)
  if (!found) return undefined
  const steps = await tx.rows<{ act: string; on: Day; input: Readonly<Record<string, unknown>> | null }>(sql`
    select a.act, a.happened_on as "on", b.input -> 'input' as input
    from proceeding_act a join act_body b on b.act_id = a.act_id
    where a.proceeding_id = ${found.id}::bigint order by a.n limit 500`)
  return { ...found, steps }
}
