import type { Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import type { CrewKey } from '../facts.ts'

/**
 * Writing of firms, projects, parties, crews and terms: one set statement a batch. All run in the ingest scope after
 * the operation's check.
 */

const json = (rows: readonly unknown[]) => JSON.stringify(rows)

/** Firms; a firm known by its code keeps its first row unless something differs. @returns rows that changed */
export function writeEnterprises(tx: Tx, actId: string, rows: readonly Record<string, unknown>[]): Promise<number> {
  return tx.asIngest(() =>
    tx.run(sql`
    insert into enterprise (credit_code, name, pinyin, initials, region_code, type_code, legal_person, address, phone,
      act_id)
    select r.credit_code, r.name, r.pinyin, r.initials, r.region_code, r.type_code, r.legal_person, r.address, r.phone,
      ${actId}::bigint
    from jsonb_to_recordset(${json(rows)}::jsonb) as r(credit_code text, name text, pinyin text, initials text,
      region_code int, type_code text, legal_person text, address text, phone text)
    on conflict (credit_code) do update set
      name = excluded.name, pinyin = excluded.pinyin, initials = excluded.initials, region_code = excluded.region_code,
      type_code = coalesce(excluded.type_code, enterprise.type_code), legal_person = coalesce(excluded.legal_person,
        enterprise.legal_person),
      address = coalesce(excluded.address, enterprise.address), phone = coalesce(excluded.phone, enterprise.phone),
        act_id = excluded.act_id
    where (enterprise.name, enterprise.region_code, enterprise.type_code, enterprise.legal_person, enterprise.address,
      enterprise.phone)
      is distinct from (excluded.name, excluded.region_code, coalesce(excluded.type_code, enterprise.type_code),
        coalesce(excluded.legal_person, enterprise.legal_person), coalesce(excluded.address, enterprise.address),
          coalesce(excluded.phone, enterprise.phone))`),
  )
}

/** Firms named in passing (contract chain, crews): made when unknown, never changed. */
export function writeNamedEnterprises(
  tx: Tx,
  actId: string,
  rows: readonly Record<string, unknown>[],
): Promise<number> {
  return tx.asIngest(() =>
    tx.run(sql`
    insert into enterprise (credit_code, name, pinyin, initials, region_code, act_id)
    select distinct on (r.credit_code) r.credit_code, r.name, r.pinyin, r.initials, r.region_code, ${actId}::bigint
    from jsonb_to_recordset(${json(rows)}::jsonb) as r(credit_code text, name text, pinyin text, initials text,
      region_code int)
    order by r.credit_code
    on conflict (credit_code) do nothing`),
  )
}

/** Projects by outside code. @returns rows that changed */
export function writeProjects(tx: Tx, actId: string, rows: readonly Record<string, unknown>[]): Promise<number> {
  return tx.asIngest(() =>
    tx.run(sql`
    insert into project (code, name, pinyin, initials, region_code, sector, category, status, general_contractor_id,
      owner_name, owner_code, permit_no,
      investment_fen, government_funded, address, latitude, longitude, started_on, completes_on, act_id)
    select r.code, r.name, r.pinyin, r.initials, r.region_code, r.sector, r.category, r.status,
      (select e.id from enterprise e where e.credit_code = r.contractor_code), r.owner_name, r.owner_code, r.permit_no,
      r.investment_fen, coalesce(r.government_funded, false), r.address, r.latitude, r.longitude, r.started_on,
        r.completes_on, ${actId}::bigint
    from jsonb_to_recordset(${json(rows)}::jsonb) as r(code text, name text, pinyin text, initials text, region_code
      int, sector smallint, category text, status text,
      contractor_code text, owner_name text, owner_code text, permit_no text, investment_fen bigint, government_funded
        boolean, address text,
      latitude double precision, longitude double precision, started_on date, completes_on date)
    on conflict (code) do nothing`),
  )
}

/** Changes to a project that may change; others keep their first value. */
export function updateProject(
  tx: Tx,
  actId: string,
  projectId: string,
  change: Record<string, unknown>,
): Promise<number> {
  return tx.run(
    sql`
    update project set
      status = coalesce(r.status, project.status), address = coalesce(r.address, project.address), latitude =
        coalesce(r.latitude, project.latitude),
      longitude = coalesce(r.longitude, project.longitude), investment_fen = coalesce(r.investment_fen,
        project.investment_fen),
      completes_on = coalesce(r.completes_on, project.completes_on), act_id = ${actId}::bigint
    from jsonb_to_record(${JSON.stringify(change)}::jsonb) as r(status text, address text, latitude double precision,
      longitude double precision, investment_fen bigint, completes_on date)
    where project.id = ${projectId}`,
    1,
  )
}

/**
 * Parties of the contract chain.
 *
 * @param known  what becomes of a party that stands already: `amend` fills in what is given, `keep` changes nothing
 * @returns      rows that changed
 */
export function writeParties(
  tx: Tx,
  actId: string,
  rows: readonly Record<string, unknown>[],
  known: 'amend' | 'keep' = 'amend',
): Promise<number> {
  return tx.asIngest(() =>
    tx.run(sql`
    insert into party (project_id, enterprise_id, role, region_code, sector, manager, entered_on, left_on, act_id)
    select distinct on (r.project_id, r.enterprise_id, r.role) r.project_id, r.enterprise_id, r.role, r.region_code,
      r.sector, r.manager, r.entered_on, r.left_on, ${actId}::bigint
    from jsonb_to_recordset(${json(rows)}::jsonb) as r(project_id bigint, enterprise_id bigint, role text, region_code
      int, sector smallint, manager text, entered_on date, left_on date)
    order by r.project_id, r.enterprise_id, r.role
    on conflict (project_id, enterprise_id, role) ${known === 'keep' ? sql`do nothing` : AMENDED}`),
  )
}

const AMENDED = sql`do update set
      manager = coalesce(excluded.manager, party.manager), entered_on = coalesce(excluded.entered_on,
        party.entered_on), left_on = coalesce(excluded.left_on, party.left_on), act_id = excluded.act_id
    where (party.manager, party.entered_on, party.left_on) is distinct from
      (coalesce(excluded.manager, party.manager), coalesce(excluded.entered_on, party.entered_on),
        coalesce(excluded.left_on, party.left_on))`

/** Crews; each new one gets a ten-digit number. @returns rows that are new */
export function writeCrews(tx: Tx, actId: string, rows: readonly Record<string, unknown>[]): Promise<number> {
  return tx.asIngest(() =>
    tx.run(sql`
    insert into crew (project_id, number, name, employer_id, leader, region_code, sector, entered_on, left_on, act_id)
    select f.project_id, nextval('crew_number')::text, f.name, f.employer_id, f.leader, f.region_code, f.sector,
      f.entered_on, f.left_on, ${actId}::bigint
    from (select distinct on (r.project_id, r.employer_id, r.name) r.* from jsonb_to_recordset(${json(rows)}::jsonb)
          as r(project_id bigint, name text, employer_id bigint, leader text, region_code int, sector smallint,
            entered_on date, left_on date)
          order by r.project_id, r.employer_id, r.name) f
    where not exists (select from crew c where c.project_id = f.project_id and c.employer_id = f.employer_id and c.name
      = f.name)
    on conflict do nothing`),
  )
}

/** Crews of projects, bounded by the projects of a batch. */
export function crewsOf(tx: Tx, projectIds: readonly string[]): Promise<CrewKey[]> {
  return tx.asIngest(() =>
    tx.rows<CrewKey>(sql`
    select project_id as "projectId", id, number, name, employer_id as "employerId" from crew where project_id =
      any(${projectIds}::bigint[]) order by project_id, id`),
  )
}

/** Contract terms of projects. @returns rows that changed */
export function writeTerms(tx: Tx, actId: string, rows: readonly Record<string, unknown>[]): Promise<number> {
  return tx.asIngest(() =>
    tx.run(sql`
    insert into project_term (project_id, region_code, sector, contract_signed_on, contract_fen, labour_share_bp,
      labour_month_fen, transfer_day, pay_day, cut_hour, act_id)
    select distinct on (r.project_id) r.project_id, r.region_code, r.sector, r.contract_signed_on, r.contract_fen,
      r.labour_share_bp, r.labour_month_fen, r.transfer_day, r.pay_day, r.cut_hour, ${actId}::bigint
    from jsonb_to_recordset(${json(rows)}::jsonb) as r(project_id bigint, region_code int, sector smallint,
      contract_signed_on date, contract_fen bigint, labour_share_bp int, labour_month_fen bigint, transfer_day
      smallint, pay_day smallint, cut_hour smallint)
    order by r.project_id
    on conflict (project_id) do update set contract_signed_on = excluded.contract_signed_on, contract_fen =
      excluded.contract_fen, labour_share_bp = excluded.labour_share_bp,
      labour_month_fen = excluded.labour_month_fen, transfer_day = excluded.transfer_day, pay_day = excluded.pay_day,
        cut_hour = excluded.cut_hour, act_id = excluded.act_id
    where (project_term.contract_signed_on, project_term.contract_fen, project_term.labour_share_bp,
      project_term.labour_month_fen, project_term.transfer_day, project_term.pay_day, project_term.cut_hour)
      is distinct from (excluded.contract_signed_on, excluded.contract_fen, excluded.labour_share_bp,
        excluded.labour_month_fen, excluded.transfer_day, excluded.pay_day, excluded.cut_hour)`),
  )
}
