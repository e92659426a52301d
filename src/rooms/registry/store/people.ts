import type { Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import { markSettled } from './records.ts'

/**
 * Writing of persons, memberships, cards, entries, contracts and rates: one set statement a batch, in the ingest scope.
 */

const json = (rows: readonly unknown[]) => JSON.stringify(rows)

export type NewPerson = {
  readonly hash: Buffer
  readonly idType: string
  readonly sealed: Buffer
  readonly masked: string
  readonly name: string | null
  readonly pinyin: string | null
  readonly phone: Buffer | null
  readonly birthYear: number | null
}

/**
 * Makes the persons whose identity is not known yet. Two batches that meet wait for each other at the identity row.
 *
 * @returns worker ids by blind index (hex), for all given
 */
export async function ensureWorkers(
  tx: Tx,
  actId: string,
  people: readonly NewPerson[],
): Promise<ReadonlyMap<string, string>> {
  if (people.length === 0) return new Map()
  return tx.asIngest(async () => {
    const hashes = people.map(person => person.hash)
    await tx.run(sql`
      with given as (
        select * from unnest(${hashes}::bytea[], ${people.map(p => p.idType)}::text[],
          ${people.map(p => p.sealed)}::bytea[], ${people.map(p => p.masked)}::text[],
          ${people.map(p => p.name)}::text[], ${people.map(p => p.pinyin)}::text[],
            ${people.map(p => p.phone)}::bytea[], ${people.map(p => p.birthYear)}::smallint[])
          as g(hash, id_type, sealed, masked, name, pinyin, phone, birth_year)
      ), fresh as (
        insert into worker_identity (id_hash, worker_id)
        select hash, nextval('worker_id_seq') from given order by hash
        on conflict do nothing returning id_hash, worker_id
      )
      insert into worker (id, id_type, id_sealed, id_masked, name, pinyin, phone_sealed, birth_year, act_id)
      overriding system value
      select f.worker_id, g.id_type, g.sealed, g.masked, g.name, g.pinyin, g.phone, g.birth_year, ${actId}::bigint
      from fresh f join given g on g.hash = f.id_hash`)
    const rows = await tx.rows<{ id_hash: Buffer; worker_id: string }>(
      sql`select id_hash, worker_id from worker_identity where id_hash = any(${hashes}::bytea[])`,
    )
    return new Map(rows.map(row => [row.id_hash.toString('hex'), row.worker_id]))
  })
}

/** Gives a name to persons first seen at a gate, without one. */
export function nameWorkers(
  tx: Tx,
  rows: readonly { readonly workerId: string; readonly name: string; readonly pinyin: string }[],
): Promise<number> {
  return tx.asIngest(() =>
    tx.run(sql`
    update worker set name = r.name, pinyin = r.pinyin from unnest(${rows.map(r => r.workerId)}::bigint[],
      ${rows.map(r => r.name)}::text[], ${rows.map(r => r.pinyin)}::text[]) as r(id, name, pinyin)
    where worker.id = r.id and worker.name is null`),
  )
}

/** Memberships. @returns rows that are new */
export function writeMemberships(tx: Tx, actId: string, rows: readonly Record<string, unknown>[]): Promise<number> {
  return tx.asIngest(() =>
    tx.run(sql`
    insert into membership (project_id, worker_id, employer_id, region_code, sector, crew_id, name, pinyin, initials,
      id_masked, phone_masked, site_card, trade,
      is_crew_leader, is_manager, card_last4, bank_name, entered_on, photo_digest, act_id)
    select r.project_id, r.worker_id, r.employer_id, r.region_code, r.sector, r.crew_id, r.name, r.pinyin, r.initials,
      r.id_masked, r.phone_masked, r.site_card, r.trade,
      r.is_crew_leader, r.is_manager, r.card_last4, r.bank_name, r.entered_on, decode(r.photo_digest, 'hex'),
      ${actId}::bigint
    from jsonb_to_recordset(${json(rows)}::jsonb) as r(project_id bigint, worker_id bigint, employer_id bigint,
      region_code int, sector smallint, crew_id bigint, name text, pinyin text,
      initials text, id_masked text, phone_masked text, site_card text, trade text, is_crew_leader boolean, is_manager
        boolean, card_last4 text, bank_name text, entered_on date, photo_digest text)
    on conflict (project_id, worker_id) do nothing`),
  )
}

export type ExistingMember = {
  readonly projectId: string
  readonly workerId: string
  readonly name: string
  readonly siteCard: string | null
  readonly employerId: string
  readonly leftOn: string | null
  readonly enteredOn: string | null
}
/** Memberships that already stand for (project, worker) pairs. */
export function existingMembers(
  tx: Tx,
  pairs: readonly { readonly projectId: string; readonly workerId: string }[],
): Promise<ExistingMember[]> {
  return tx.asIngest(() =>
    tx.rows<ExistingMember>(sql`
    select m.project_id as "projectId", m.worker_id as "workerId", m.name, m.site_card as "siteCard", m.employer_id as
      "employerId", m.left_on as "leftOn", m.entered_on as "enteredOn"
    from membership m join unnest(${pairs.map(p => p.projectId)}::bigint[], ${pairs.map(p => p.workerId)}::bigint[]) as
      r(project_id, worker_id)
      on r.project_id = m.project_id and r.worker_id = m.worker_id`),
  )
}

/** Wage cards; a card stays with its first worker. @returns rows that are new */
export function writeCards(
  tx: Tx,
  actId: string,
  rows: readonly {
    readonly hash: Buffer
    readonly workerId: string
    readonly sealed: Buffer
    readonly last4: string
    readonly bankCode: string | null
    readonly bankName: string | null
  }[],
): Promise<number> {
  if (rows.length === 0) return Promise.resolve(0)
  return tx.asIngest(() =>
    tx.run(sql`
    insert into wage_card (card_hash, worker_id, card_sealed, last4, bank_code, bank_name, act_id)
    select r.*, ${actId}::bigint from unnest(${rows.map(r => r.hash)}::bytea[], ${rows.map(r => r.workerId)}::bigint[],
      ${rows.map(r => r.sealed)}::bytea[], ${rows.map(r => r.last4)}::text[],
      ${rows.map(r => r.bankCode)}::text[], ${rows.map(r => r.bankName)}::text[]) as r
    on conflict (card_hash) do nothing`),
  )
}

/** Entries and exits, and the days they set on the memberships. @returns rows that are new */
export async function writeEntryExits(
  tx: Tx,
  actId: string,
  rows: readonly Record<string, unknown>[],
): Promise<number> {
  return tx.asIngest(async () => {
    const fresh = await tx.run(sql`
      insert into entry_exit (project_id, worker_id, on_day, direction, employer_id, region_code, sector, act_id)
      select r.project_id, r.worker_id, r.on_day, r.direction, r.employer_id, r.region_code, r.sector, ${actId}::bigint
      from jsonb_to_recordset(${json(rows)}::jsonb) as r(project_id bigint, worker_id bigint, on_day date, direction
        smallint, employer_id bigint, region_code int, sector smallint)
      on conflict do nothing`)
    await tx.run(sql`
      update membership m set entered_on = e.first_in, left_on = case when e.last_out >= e.last_in then e.last_out end
      from (select x.project_id, x.worker_id, min(x.on_day) filter (where x.direction = 1) as first_in, max(x.on_day)
        filter (where x.direction = 1) as last_in,
              max(x.on_day) filter (where x.direction = 0) as last_out
            from entry_exit x
            join (select distinct k.project_id, k.worker_id from jsonb_to_recordset(${json(rows)}::jsonb) as
              k(project_id bigint, worker_id bigint)) k
              on k.project_id = x.project_id and k.worker_id = x.worker_id
            group by x.project_id, x.worker_id) e
      where m.project_id = e.project_id and m.worker_id = e.worker_id
        and (m.entered_on, m.left_on) is distinct from (coalesce(e.first_in, m.entered_on), case when e.last_out >=
          e.last_in then e.last_out end)`)
    await markSettled(tx, rows)
    return fresh
  })
}

/** Exits on record, as `project/worker/day`. */
export async function leavingDays(
  tx: Tx,
  members: readonly { readonly projectId: string; readonly workerId: string }[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.asIngest(() =>
    tx.rows<{ key: string }>(sql`
    select distinct e.project_id || '/' || e.worker_id || '/' || e.on_day as key
    from unnest(${members.map(one => one.projectId)}::bigint[], ${members.map(one => one.workerId)}::bigint[])
      as r(project_id, worker_id)
    join entry_exit e on e.project_id = r.project_id and e.worker_id = r.worker_id and e.direction = 0`),
  )
  return new Set(rows.map(row => row.key))
}

/** Labour contracts and work agreements, kept with the membership. @returns rows that changed */
export function writeContracts(tx: Tx, actId: string, rows: readonly Record<string, unknown>[]): Promise<number> {
  return tx.asIngest(() =>
    tx.run(sql`
    update membership m set contract_kind = r.kind, contract_form = r.form, contract_from = r.from_day,
      contract_until = r.until_day, act_id = ${actId}::bigint
    from jsonb_to_recordset(${json(rows)}::jsonb) as r(project_id bigint, worker_id bigint, kind text, form text,
      from_day date, until_day date)
    where m.project_id = r.project_id and m.worker_id = r.worker_id
      and (m.contract_kind, m.contract_form, m.contract_from, m.contract_until) is distinct from
        (r.kind, r.form, r.from_day, r.until_day)`),
  )
}

/** Day rates from a day on. @returns rows that changed */
export function writeRates(tx: Tx, actId: string, rows: readonly Record<string, unknown>[]): Promise<number> {
  return tx.asIngest(() =>
    tx.run(sql`
    insert into day_rate (project_id, worker_id, from_day, rate_fen, employer_id, region_code, sector, act_id)
    select distinct on (r.project_id, r.worker_id, r.from_day) r.project_id, r.worker_id, r.from_day, r.rate_fen,
      r.employer_id, r.region_code, r.sector, ${actId}::bigint
    from jsonb_to_recordset(${json(rows)}::jsonb) as r(project_id bigint, worker_id bigint, from_day date, rate_fen
      bigint, employer_id bigint, region_code int, sector smallint)
    order by r.project_id, r.worker_id, r.from_day
    on conflict (project_id, worker_id, from_day) do update set rate_fen = excluded.rate_fen, act_id = excluded.act_id
      where day_rate.rate_fen <> excluded.rate_fen`),
  )
}

/**
 * Months of projects that have facts: a changed rate, term or membership touches them. A month not computed yet has its
 * own touch waiting.
 */
export function monthsWithFacts(
  tx: Tx,
  projectIds: readonly string[],
): Promise<{ projectId: string; month: string }[]> {
  return tx.asPlatform(() =>
    tx.rows<{ projectId: string; month: string }>(sql`
    select project_id as "projectId", to_char(month, 'YYYY-MM') as month from project_month_fact where project_id =
      any(${projectIds}::bigint[]) order by 1, 2`),
  )
}
