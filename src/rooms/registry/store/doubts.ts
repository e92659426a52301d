import type { Day, Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'

/** Doubtful identities: one number under two names, one face under two numbers. Found when a member is registered. */

/**
 * Looks at members just registered, and keeps what is doubtful with every project it touches: a number that another
 * project knows under another name, and a photograph that another number has.
 *
 * @param rows  `project_id`, `worker_id`, `photo_digest` (hex, or absent) of the new memberships
 * @returns     doubts that are new
 */
export async function findDoubts(
  tx: Tx,
  actId: string,
  on: Day,
  rows: readonly { readonly project_id: string; readonly worker_id: string; readonly photo_digest?: string }[],
): Promise<number> {
  const workers = [...new Set(rows.map(row => row.worker_id))]
  const faces = rows.flatMap(row => (row.photo_digest ? [{ worker: row.worker_id, digest: row.photo_digest }] : []))
  return tx.asIngest(async () => {
    const names = await tx.run(sql`
      insert into identity_doubt (project_id, worker_id, kind, since, employer_id, region_code, sector, act_id)
      select m.project_id, m.worker_id, 'two-names', ${on}::date, m.employer_id, m.region_code, m.sector,
        ${actId}::bigint
      from (select worker_id from membership where worker_id = any(${workers}::bigint[]) group by worker_id
        having count(distinct name) > 1) d
      join membership m on m.worker_id = d.worker_id
      on conflict do nothing`)
    if (faces.length === 0) return names
    await tx.run(sql`
      insert into worker_photo (digest, worker_id)
      select distinct decode(f.digest, 'hex'), f.worker_id
      from unnest(${faces.map(face => face.digest)}::text[], ${faces.map(face => face.worker)}::bigint[]) as f(digest,
        worker_id)
      on conflict do nothing`)
    const digests = [...new Set(faces.map(face => face.digest))]
    const same = await tx.run(sql`
      insert into identity_doubt (project_id, worker_id, kind, since, employer_id, region_code, sector, act_id)
      select m.project_id, m.worker_id, 'one-face', ${on}::date, m.employer_id, m.region_code, m.sector,
        ${actId}::bigint
      from (select distinct p.worker_id from worker_photo p join (select digest from worker_photo
          where digest = any(select decode(hex, 'hex') from unnest(${digests}::text[]) as hex)
          group by digest having count(*) > 1) twice on twice.digest = p.digest) d
      join membership m on m.worker_id = d.worker_id
      on conflict do nothing`)
    return names + same
  })
}

export type OpenDoubt = { readonly projectId: string; readonly employerId: string; readonly settledOn: Day | null }
/** A doubt of a project, or undefined when there is none the actor may see. */
export function doubtOf(
  tx: Tx,
  key: { readonly project: string; readonly worker: string; readonly kind: string },
): Promise<OpenDoubt | undefined> {
  return tx.row<OpenDoubt>(sql`
    select d.project_id as "projectId", d.employer_id as "employerId", d.settled_on as "settledOn"
    from identity_doubt d join project p on p.id = d.project_id
    where p.code = ${key.project} and d.worker_id = ${key.worker}::bigint and d.kind = ${key.kind}`)
}

/** Records what the card showed; a corrected name becomes the member's. */
export async function settleDoubt(
  tx: Tx,
  actId: string,
  given: {
    readonly projectId: string
    readonly worker: string
    readonly kind: string
    readonly on: Day
    readonly verdict: string
    readonly says: string
    readonly name?: { readonly name: string; readonly pinyin: string; readonly initials: string }
  },
): Promise<void> {
  await tx.asIngest(async () => {
    await tx.run(
      sql`
      update identity_doubt set settled_on = ${given.on}::date, verdict = ${given.verdict}, says = ${given.says},
        settled_act_id = ${actId}::bigint
      where project_id = ${given.projectId} and worker_id = ${given.worker}::bigint and kind = ${given.kind}
        and settled_on is null`,
      1,
    )
    if (!given.name) return
    await tx.run(
      sql`
      update membership set name = ${given.name.name}, pinyin = ${given.name.pinyin},
        initials = ${given.name.initials}, act_id = ${actId}::bigint
      where project_id = ${given.projectId} and worker_id = ${given.worker}::bigint`,
      1,
    )
  })
}
