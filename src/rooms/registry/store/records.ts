import type { Day, Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'

/** Training, certificates, settlements at exit, signed notices and doubtful identities of workers. */

const json = (rows: readonly unknown[]) => JSON.stringify(rows)

/** Training of members. @returns rows that are new */
export function writeTrainings(tx: Tx, actId: string, rows: readonly Record<string, unknown>[]): Promise<number> {
  return tx.asIngest(() =>
    tx.run(sql`
    insert into training (project_id, worker_id, on_day, kind, hours, provider, employer_id, region_code, sector,
      act_id)
    select r.project_id, r.worker_id, r.on_day, r.kind, r.hours, r.provider, r.employer_id, r.region_code, r.sector,
      ${actId}::bigint
    from jsonb_to_recordset(${json(rows)}::jsonb) as r(project_id bigint, worker_id bigint, on_day date, kind text,
      hours smallint, provider text, employer_id bigint, region_code int, sector smallint)
    on conflict do nothing`),
  )
}

/** Numbers of certificates that another worker holds already, as `kind/number`. */
export async function certificatesOfOthers(
  tx: Tx,
  rows: readonly { readonly workerId: string; readonly kind: string; readonly number: string }[],
): Promise<ReadonlySet<string>> {
  const found = await tx.asIngest(() =>
    tx.rows<{ key: string }>(sql`
    select distinct r.kind || '/' || r.number as key
    from unnest(${rows.map(row => row.workerId)}::bigint[], ${rows.map(row => row.kind)}::text[],
      ${rows.map(row => row.number)}::text[]) as r(worker_id, kind, number)
    join worker_certificate c on c.kind = r.kind and c.number = r.number and c.worker_id <> r.worker_id`),
  )
  return new Set(found.map(row => row.key))
}

/** Certificates of members; a skill certificate sets the member's grade, the highest one standing. */
export function writeCertificates(tx: Tx, actId: string, rows: readonly Record<string, unknown>[]): Promise<number> {
  return tx.asIngest(async () => {
    const landed = await tx.run(sql`
      insert into worker_certificate as c (project_id, worker_id, kind, number, grade, issuer, from_day, until_day,
        employer_id, region_code, sector, act_id)
      select distinct on (r.project_id, r.worker_id, r.kind, r.number) r.project_id, r.worker_id, r.kind, r.number,
        r.grade, r.issuer, r.from_day, r.until_day, r.employer_id, r.region_code, r.sector, ${actId}::bigint
      from jsonb_to_recordset(${json(rows)}::jsonb) as r(project_id bigint, worker_id bigint, kind text, number text,
        grade text, issuer text, from_day date, until_day date, employer_id bigint, region_code int, sector smallint)
      order by r.project_id, r.worker_id, r.kind, r.number
      on conflict (project_id, worker_id, kind, number) do update set grade = excluded.grade,
        issuer = excluded.issuer, from_day = excluded.from_day, until_day = excluded.until_day,
        act_id = excluded.act_id
      where (c.grade, c.issuer, c.from_day, c.until_day) is distinct from
        (excluded.grade, excluded.issuer, excluded.from_day, excluded.until_day)`)
    await tx.run(sql`
      update membership m set skill_grade = g.grade
      from (select distinct on (c.project_id, c.worker_id) c.project_id, c.worker_id, c.grade
          from worker_certificate c join jsonb_to_recordset(${json(rows)}::jsonb) as r(project_id bigint, worker_id
            bigint) on r.project_id = c.project_id and r.worker_id = c.worker_id
          where c.kind = 'skill'
          order by c.project_id, c.worker_id, array_position(array['seniorTechnician', 'technician', 'senior',
            'intermediate', 'primary'], c.grade)) g
      where m.project_id = g.project_id and m.worker_id = g.worker_id and m.skill_grade is distinct from g.grade`)
    return landed
  })
}

/** Settlements at exit; one that was filed may be confirmed later, a confirmed one stays. @returns rows that changed */
export function writeExits(tx: Tx, actId: string, rows: readonly Record<string, unknown>[]): Promise<number> {
  return tx.asIngest(async () => {
    const landed = await tx.run(sql`
      insert into exit_settlement as s (project_id, worker_id, left_on, sum_fen, filed_on, confirmed_on, paper_digest,
        employer_id, region_code, sector, act_id)
      select distinct on (r.project_id, r.worker_id, r.left_on) r.project_id, r.worker_id, r.left_on, r.sum_fen,
        r.filed_on, r.confirmed_on, r.paper_digest, r.employer_id, r.region_code, r.sector, ${actId}::bigint
      from jsonb_to_recordset(${json(rows)}::jsonb) as r(project_id bigint, worker_id bigint, left_on date, sum_fen
        bigint, filed_on date, confirmed_on date, paper_digest text, employer_id bigint, region_code int, sector
        smallint)
      order by r.project_id, r.worker_id, r.left_on
      on conflict (project_id, worker_id, left_on) do update set sum_fen = excluded.sum_fen,
        confirmed_on = excluded.confirmed_on, paper_digest = excluded.paper_digest, act_id = excluded.act_id
      where s.confirmed_on is null and (s.sum_fen, s.confirmed_on, s.paper_digest) is distinct from
        (excluded.sum_fen, excluded.confirmed_on, excluded.paper_digest)`)
    await markSettled(tx, rows)
    return landed
  })
}

/** Takes the day of the confirmed settlement of the last exit over to the membership. */
export function markSettled(tx: Tx, rows: readonly Record<string, unknown>[]): Promise<number> {
  return tx.asIngest(() =>
    tx.run(sql`
    update membership m set settled_on = s.confirmed_on
    from (select distinct r.project_id, r.worker_id from jsonb_to_recordset(${json(rows)}::jsonb) as r(project_id
        bigint, worker_id bigint)) k
    join membership b on b.project_id = k.project_id and b.worker_id = k.worker_id
    left join exit_settlement s on s.project_id = b.project_id and s.worker_id = b.worker_id and s.left_on = b.left_on
    where m.project_id = k.project_id and m.worker_id = k.worker_id and m.settled_on is distinct from s.confirmed_on`),
  )
}

export type ExitState = { readonly sumFen: string; readonly confirmedOn: Day | null; readonly employerId: string }
/** The settlement of an exit as its worker sees it. */
export function ownExit(
  tx: Tx,
  key: { readonly projectId: string; readonly workerId: string; readonly leftOn: Day },
): Promise<ExitState | undefined> {
  return tx.row<ExitState>(sql`
    select sum_fen as "sumFen", confirmed_on as "confirmedOn", employer_id as "employerId" from exit_settlement
    where project_id = ${key.projectId} and worker_id = ${key.workerId} and left_on = ${key.leftOn}::date`)
}

/** The worker confirms what was settled with him. */
export async function confirmExit(
  tx: Tx,
  actId: string,
  key: { readonly projectId: string; readonly workerId: string; readonly leftOn: Day; readonly on: Day },
): Promise<void> {
  await tx.run(
    sql`
    update exit_settlement set confirmed_on = ${key.on}::date, confirm_act_id = ${actId}::bigint
    where project_id = ${key.projectId} and worker_id = ${key.workerId} and left_on = ${key.leftOn}::date
      and confirmed_on is null`,
    1,
  )
  await markSettled(tx, [{ project_id: key.projectId, worker_id: key.workerId }])
}

/** Notices signed on paper. @returns rows that are new */
export function writeNoticePapers(tx: Tx, actId: string, rows: readonly Record<string, unknown>[]): Promise<number> {
  return tx.asIngest(() =>
    tx.run(sql`
    insert into notice_acknowledgement (project_id, worker_id, text_digest, on_day, way, paper_digest, employer_id,
      region_code, sector, act_id)
    select distinct on (r.project_id, r.worker_id) r.project_id, r.worker_id, r.text_digest, r.on_day, 'paper',
      r.paper_digest, r.employer_id, r.region_code, r.sector, ${actId}::bigint
    from jsonb_to_recordset(${json(rows)}::jsonb) as r(project_id bigint, worker_id bigint, text_digest text, on_day
      date, paper_digest text, employer_id bigint, region_code int, sector smallint)
    order by r.project_id, r.worker_id, r.on_day
    on conflict do nothing`),
  )
}

/** What the worker read or heard himself. @returns 0 when he had done so before */
export function writeAcknowledgement(
  tx: Tx,
  actId: string,
  given: {
    readonly projectId: string
    readonly workerId: string
    readonly employerId: string
    readonly regionCode: number
    readonly sector: number
    readonly digest: string
    readonly way: string
    readonly on: Day
  },
): Promise<number> {
  return tx.run(sql`
    insert into notice_acknowledgement (project_id, worker_id, text_digest, on_day, way, employer_id, region_code,
      sector, act_id)
    values (${given.projectId}, ${given.workerId}, ${given.digest}, ${given.on}::date, ${given.way},
      ${given.employerId}, ${given.regionCode}, ${given.sector}, ${actId}::bigint)
    on conflict do nothing`)
}
