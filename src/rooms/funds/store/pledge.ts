import type { Day, Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import type { Owed, PledgeFacts } from '../facts/pledge.ts'

/** How pledged assets are kept, and whom the debtor still owes. */

const PLEDGE_LOCK = 724_65

/**
 * The number of the pledge that holds an asset; whoever asks waits for others who pledge at the same time. Seen across
 * projects: an asset stands once.
 */
export async function holderOf(tx: Tx, kind: string, key: string): Promise<string | null> {
  await tx.rows(sql`select pg_advisory_xact_lock(${PLEDGE_LOCK}::bigint)`)
  const row = await tx.asPlatform(() =>
    tx.row<{ number: string }>(sql`
      select p.number from pledged_asset a join proceeding p on p.id = a.proceeding_id
      where a.asset_kind = ${kind} and a.asset_key = ${key}`),
  )
  return row?.number ?? null
}

export async function holdAsset(tx: Tx, kind: string, key: string, proceedingId: string): Promise<void> {
  await tx.asPlatform(() =>
    tx.run(
      sql`insert into pledged_asset (asset_kind, asset_key, proceeding_id) values (${kind}, ${key}, ${proceedingId})`,
      1,
    ),
  )
}

export async function freeAsset(tx: Tx, proceedingId: string): Promise<void> {
  await tx.asPlatform(() => tx.run(sql`delete from pledged_asset where proceeding_id = ${proceedingId}::bigint`, 1))
}

/** The asset of the same project that comes before, agreed and not realised; the first of them. */
export async function earlierAsset(
  tx: Tx,
  given: { readonly projectId: string; readonly rank: number; readonly except: string },
): Promise<string | null> {
  const row = await tx.row<{ asset: string }>(sql`
    select facts ->> 'asset' as asset from proceeding
    where project_id = ${given.projectId}::bigint and definition = 'assetPledge' and state = 'agreed'
      and id <> ${given.except}::bigint and (facts ->> 'rank')::int < ${given.rank}::int
    order by (facts ->> 'rank')::int, id limit 1`)
  return row?.asset ?? null
}

/**
 * What each worker of a project is still owed on a day: his gaps of months whose pay day has passed, as the reconciler
 * left them, less what pledges and the emergency fund gave him. Oldest first.
 */
export function owedOn(on: Day) {
  return sql`
    with gross as (
      select g.project_id, g.worker_id, sum(g.fen)::bigint as fen, min(g.since) as since
      from gap g join project_month_fact f on f.project_id = g.project_id and f.month = g.month
      where g.kind not in ('not-registered', 'not-worked') and f.pay_due <= ${on}::date group by 1, 2),
    pledged as (
      select project_id, worker_id, sum(fen)::bigint as fen from posting
      where reason = 'pledge-paid' group by 1, 2),
    advanced as (
      select (p.facts ->> 'projectId')::bigint as project_id, (line ->> 'worker')::bigint as worker_id,
        sum((line ->> 'grantedFen')::bigint)::bigint as fen
      from proceeding p cross join lateral jsonb_array_elements(p.facts -> 'lines') line
      where p.definition = 'fundAdvance' and line ->> 'paidOn' is not null and p.facts ->> 'projectId' <> ''
      group by 1, 2)
    select g.project_id, g.worker_id, g.since, g.fen as gross,
      greatest(g.fen - coalesce(p.fen, 0) - coalesce(a.fen, 0), 0)::bigint as fen
    from gross g left join pledged p on p.project_id = g.project_id and p.worker_id = g.worker_id
    left join advanced a on a.project_id = g.project_id and a.worker_id = g.worker_id`
}

/** Workers of a project who are owed something; seen by the platform, since the guard must see them all. */
export function owedOf(tx: Tx, projectId: string, on: Day): Promise<Owed[]> {
  return tx.asPlatform(() =>
    tx.rows(sql`
      select o.worker_id as worker, coalesce(m.site_card, '') as "siteCard", coalesce(m.name, '') as name, o.since,
        o.fen::text as fen
      from (${owedOn(on)}) o
      left join membership m on m.project_id = o.project_id and m.worker_id = o.worker_id
      where o.project_id = ${projectId}::bigint and o.fen > 0 order by o.since, o.worker_id limit 5000`),
  )
}

export type PledgeRecord = {
  readonly id: string
  readonly number: string
  readonly projectId: string
  readonly project: string
  readonly projectName: string
  readonly state: string
  readonly ended: boolean
  readonly facts: PledgeFacts
  readonly balanceFen: string
}
type PledgeFilter = {
  readonly project?: string
  readonly id?: string
  readonly open?: boolean
  readonly cursor?: string
  readonly limit: number
}
/** Pledges the actor may see; of one project in their order of realisation, else the newest first. */
export function pledges(tx: Tx, filter: PledgeFilter): Promise<PledgeRecord[]> {
  const order = filter.project ? sql`(s.facts ->> 'rank')::int, s.id` : sql`s.id desc`
  return tx.rows(sql`
    select s.id, s.number, s.project_id as "projectId", p.code as project, p.name as "projectName", s.state, s.ended,
      s.facts, (select coalesce(sum(l.fen), 0)::bigint from ledger_line l where l.account = 'pledge:' || s.id)
        as "balanceFen"
    from proceeding s join project p on p.id = s.project_id
    where s.definition = 'assetPledge'
      and (${filter.project ?? null}::text is null or p.code = ${filter.project ?? null})
      and (${filter.id ?? null}::bigint is null or s.id = ${filter.id ?? null}::bigint)
      and (${filter.open ?? null}::boolean is null or s.ended <> ${filter.open ?? null})
      and (${filter.cursor ?? null}::bigint is null or s.id < ${filter.cursor ?? null}::bigint)
    order by ${order} limit ${filter.limit}::int`)
}

/** Names of workers of a project, by their number. */
export async function namesOf(tx: Tx, projectId: string, workers: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.rows<{ id: string; name: string }>(sql`
    select worker_id as id, name from membership
    where project_id = ${projectId}::bigint and worker_id = any(${[...workers]}::bigint[]) order by 1`)
  return new Map(rows.map(row => [row.id, row.name]))
}

/** The pledge of an asset in a project, ended or not; the newest. */
export async function pledgeByAsset(tx: Tx, projectId: string, key: string) {
  return tx.row<{ id: string; acts: number; state: string; facts: PledgeFacts }>(sql`
    select id, acts, state, facts from proceeding where project_id = ${projectId}::bigint
      and definition = 'assetPledge' and facts ->> 'assetKey' = ${key} order by id desc limit 1`)
}

/** Unpaid sums a project, and what pledges give for them: proceeds, else the value of what is pledged. */
export function pledgedAgainst(on: Day) {
  return sql`
    with owed as (select project_id, sum(gross)::bigint as fen from (${owedOn(on)}) o group by 1),
    given as (
      select project_id, sum(case when state in ('realised', 'closed') then (facts ->> 'proceedsFen')::bigint
        else (facts ->> 'valueFen')::bigint end)::bigint as fen
      from proceeding where definition = 'assetPledge' and (state in ('realised', 'closed')
        or (state = 'agreed' and (facts ->> 'validUntil')::date >= ${on}::date)) group by 1)
    select p.code as project, p.name, p.region_code as region, p.sector, o.fen as owed,
      least(coalesce(g.fen, 0), o.fen)::bigint as pledged
    from owed o join project p on p.id = o.project_id left join given g on g.project_id = o.project_id
    where o.fen > 0`
}
