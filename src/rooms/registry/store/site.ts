import type { Day, Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import type { SiteStanding } from '../facts/site.ts'

/** Permits, site wage officers and notice boards: how they are kept, and how each project stands to these duties. */

const json = (rows: readonly unknown[]) => JSON.stringify(rows)

/** Permits already held by another project, by number. */
export async function permitsElsewhere(
  tx: Tx,
  rows: readonly { readonly projectId: string; readonly number: string }[],
): Promise<ReadonlySet<string>> {
  const found = await tx.asIngest(() =>
    tx.rows<{ number: string }>(sql`
    select distinct r.number from unnest(${rows.map(row => row.projectId)}::bigint[],
      ${rows.map(row => row.number)}::text[]) as r(project_id, number)
    join construction_permit c on c.number = r.number and c.project_id <> r.project_id`),
  )
  return new Set(found.map(row => row.number))
}

/** Permits, and the funding source they were given for. @returns rows that changed */
export function writePermits(tx: Tx, actId: string, rows: readonly Record<string, unknown>[]): Promise<number> {
  return tx.asIngest(async () => {
    const landed = await tx.run(sql`
      insert into construction_permit (project_id, number, permit_on, issuer, works_from, works_until, region_code,
        sector, act_id)
      select distinct on (r.project_id, r.number) r.project_id, r.number, r.permit_on, r.issuer, r.works_from,
        r.works_until, r.region_code, r.sector, ${actId}::bigint
      from jsonb_to_recordset(${json(rows)}::jsonb) as r(project_id bigint, number text, permit_on date, issuer text,
        works_from date, works_until date, region_code int, sector smallint)
      order by r.project_id, r.number
      on conflict (project_id, number) do update set permit_on = excluded.permit_on, issuer = excluded.issuer,
        works_from = excluded.works_from, works_until = excluded.works_until, act_id = excluded.act_id
      where (construction_permit.permit_on, construction_permit.issuer, construction_permit.works_from,
        construction_permit.works_until) is distinct from (excluded.permit_on, excluded.issuer, excluded.works_from,
        excluded.works_until)`)
    const changed = await tx.run(sql`
      update project p set permit_no = coalesce(p.permit_no, r.number),
        funding_source = coalesce(r.funding_source, p.funding_source)
      from jsonb_to_recordset(${json(rows)}::jsonb) as r(project_id bigint, number text, funding_source text)
      where p.id = r.project_id and (p.permit_no, p.funding_source) is distinct from
        (coalesce(p.permit_no, r.number), coalesce(r.funding_source, p.funding_source))`)
    return Math.min(Math.max(landed, changed), rows.length)
  })
}

/** Site wage officers; one named before gets his last day. @returns rows that changed */
export function writeWageOfficers(tx: Tx, actId: string, rows: readonly Record<string, unknown>[]): Promise<number> {
  return tx.asIngest(() =>
    tx.run(sql`
    insert into site_wage_officer (project_id, enterprise_id, name, phone, from_day, until_day, region_code, sector,
      act_id)
    select distinct on (r.project_id, r.enterprise_id, r.name, r.from_day) r.project_id, r.enterprise_id, r.name,
      r.phone, r.from_day, r.until_day, r.region_code, r.sector, ${actId}::bigint
    from jsonb_to_recordset(${json(rows)}::jsonb) as r(project_id bigint, enterprise_id bigint, name text, phone text,
      from_day date, until_day date, region_code int, sector smallint)
    order by r.project_id, r.enterprise_id, r.name, r.from_day
    on conflict (project_id, enterprise_id, name, from_day) do update set phone = excluded.phone,
      until_day = excluded.until_day, act_id = excluded.act_id
    where (site_wage_officer.phone, site_wage_officer.until_day) is distinct from
      (excluded.phone, excluded.until_day)`),
  )
}

/** Notice boards; a board known by its place and day is written anew, and its last check falls away. */
export function writeBoards(tx: Tx, actId: string, rows: readonly Record<string, unknown>[]): Promise<number> {
  return tx.asIngest(() =>
    tx.run(sql`
    insert into rights_notice_board as b (project_id, place, posted_on, removed_on, latitude, longitude, photo_name,
      photo_digest, contents, lacking, region_code, sector, act_id)
    select distinct on (r.project_id, r.place, r.posted_on) r.project_id, r.place, r.posted_on, r.removed_on,
      r.latitude, r.longitude, r.photo_name, r.photo_digest, r.contents, r.lacking, r.region_code, r.sector,
      ${actId}::bigint
    from jsonb_to_recordset(${json(rows)}::jsonb) as r(project_id bigint, place text, posted_on date, removed_on date,
      latitude double precision, longitude double precision, photo_name text, photo_digest text, contents jsonb,
      lacking text[], region_code int, sector smallint)
    order by r.project_id, r.place, r.posted_on
    on conflict (project_id, place, posted_on) do update set removed_on = excluded.removed_on,
      latitude = excluded.latitude, longitude = excluded.longitude, photo_name = excluded.photo_name,
      photo_digest = excluded.photo_digest, contents = excluded.contents, lacking = excluded.lacking,
      checked_on = null, check_says = null, check_act_id = null, act_id = excluded.act_id
    where (b.removed_on, b.latitude, b.longitude, b.photo_name, b.photo_digest, b.contents) is distinct from
      (excluded.removed_on, excluded.latitude, excluded.longitude, excluded.photo_name, excluded.photo_digest,
        excluded.contents)`),
  )
}

export type BoardKey = {
  readonly projectId: string
  readonly contents: Readonly<Record<string, string>>
  readonly hasPhoto: boolean
  readonly hasPosition: boolean
}
/** A board of a project that still stands, or undefined. */
export function standingBoard(tx: Tx, project: string, board: string): Promise<BoardKey | undefined> {
  return tx.row<BoardKey>(sql`
    select b.project_id as "projectId", b.contents, b.photo_digest is not null as "hasPhoto",
      b.latitude is not null and b.longitude is not null as "hasPosition"
    from rights_notice_board b
    join project p on p.id = b.project_id
    where p.code = ${project} and b.id = ${board}::bigint and b.removed_on is null`)
}

/** Records what an officer saw at a board. */
export function checkBoard(
  tx: Tx,
  given: {
    readonly projectId: string
    readonly board: string
    readonly on: Day
    readonly says: string
    readonly lacking: readonly string[]
    readonly actId: string
  },
): Promise<number> {
  return tx.run(
    sql`
    update rights_notice_board set checked_on = ${given.on}::date, check_says = ${given.says},
      check_act_id = ${given.actId}::bigint, lacking = ${given.lacking}::text[]
    where project_id = ${given.projectId} and id = ${given.board}::bigint`,
    1,
  )
}

/**
 * How every project stands on a day: its wage officer, its best standing board, settlements that are missing, doubtful
 * identities. Exceptions come from partial indexes, so that a night reads no worker who is in order.
 */
export async function siteStandings(tx: Tx, on: Day): Promise<readonly SiteStanding[]> {
  const rows = await tx.rows<Omit<SiteStanding, 'exits'>>(sql`
    select p.id as "projectId", p.started_on as "startedOn", o.until_day as "officerUntil",
      coalesce(o.stands, false) as "hasOfficer", b.lacking as "boardLacks",
      coalesce(b.since, gone.removed_on) as "boardSince", coalesce(x.filed, 0)::int as "exitsFiled",
      x.since as "exitsSince",
      coalesce(d.two_names, 0)::int as "twoNames", coalesce(d.one_face, 0)::int as "oneFace", d.since as "doubtSince"
    from project p
    left join (select project_id, bool_or(from_day <= ${on}::date and (until_day is null or until_day >= ${on}::date))
        as stands, max(until_day) as until_day from site_wage_officer group by project_id) o on o.project_id = p.id
    left join (select distinct on (project_id) project_id, lacking, coalesce(checked_on, posted_on) as since
        from rights_notice_board where posted_on <= ${on}::date and (removed_on is null or removed_on > ${on}::date)
        order by project_id, cardinality(lacking), posted_on) b on b.project_id = p.id
    left join (select project_id, max(removed_on) as removed_on from rights_notice_board
        where removed_on <= ${on}::date group by project_id) gone on gone.project_id = p.id
    left join (select m.project_id, count(s.project_id) as filed, min(m.left_on) as since
        from membership m left join exit_settlement s
          on s.project_id = m.project_id and s.worker_id = m.worker_id and s.left_on = m.left_on
        where m.left_on is not null and m.settled_on is null and m.left_on <= ${on}::date group by m.project_id) x
      on x.project_id = p.id
    left join (select project_id, count(*) filter (where kind = 'two-names') as two_names,
          count(*) filter (where kind = 'one-face') as one_face, min(since) as since
        from identity_doubt where settled_on is null group by project_id) d on d.project_id = p.id
    order by p.id`)
  const exits = await tx.rows<{ projectId: string; leftOn: string; people: number }>(sql`
    select m.project_id as "projectId", m.left_on as "leftOn", count(*)::int as people
    from membership m left join exit_settlement s
      on s.project_id = m.project_id and s.worker_id = m.worker_id and s.left_on = m.left_on
    where m.left_on is not null and m.settled_on is null and m.left_on <= ${on}::date and s.project_id is null
    group by m.project_id, m.left_on order by m.project_id, m.left_on`)
  const byProject = new Map<string, { leftOn: string; people: number }[]>()
  for (const { projectId, ...exit } of exits) {
    const list = byProject.get(projectId)
    if (list) list.push(exit)
    else byProject.set(projectId, [exit])
  }
  return rows.map(row => ({ ...row, exits: byProject.get(row.projectId) ?? [] }))
}
