import type { Day, Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'

/** Whom a record of conduct is about, and the records that stand. */

/** The worker or firm of a project; undefined when it has none such. */
export async function conductSubject(
  tx: Tx,
  projectId: string,
  asked: { readonly subject: 'worker' | 'enterprise'; readonly worker?: string; readonly creditCode?: string },
): Promise<{ readonly id: string; readonly name: string } | undefined> {
  if (asked.subject === 'worker')
    return tx.row(sql`
      select worker_id as id, name from membership
      where project_id = ${projectId} and worker_id = ${asked.worker ?? null}::bigint`)
  return tx.row(sql`
    select e.id, e.name from enterprise e join party a on a.enterprise_id = e.id
    where a.project_id = ${projectId} and e.credit_code = ${asked.creditCode ?? ''} limit 1`)
}

export type Conduct = {
  readonly kind: string
  readonly what: string
  readonly state: string
  readonly decidedOn: Day | null
  readonly until: Day | null
  readonly proceedingId: string
}
/** Records shown of one subject. */
const SHOWN = 50

/** Records of a worker or firm that were decided, with those since corrected or expired; never one still in notice. */
export function conductOf(tx: Tx, kind: 'worker' | 'enterprise', id: string): Promise<Conduct[]> {
  return tx.asPlatform(() =>
    tx.rows<Conduct>(sql`
    select facts ->> 'kind' as kind, facts ->> 'what' as what, state, (facts ->> 'decidedOn')::date as "decidedOn",
      (facts ->> 'until')::date as until, id as "proceedingId"
    from proceeding where definition = 'conductRecord' and subject_kind = ${kind} and subject_id = ${id}
      and facts ->> 'decidedOn' is not null
    order by id desc limit ${SHOWN}::int`),
  )
}
