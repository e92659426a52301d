import type { Month, Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'

export type MonthDigest = { readonly projectId: string; readonly digest: string; readonly waiting: boolean }
/** What stands of the facts, gaps and worker-months of projects in a month, and whether a change still waits. */
export function monthDigests(tx: Tx, month: Month, projectIds: readonly string[]): Promise<MonthDigest[]> {
  const first = `${month}-01`
  return tx.rows(sql`
    select p.id as "projectId", md5(concat_ws('/',
        (select md5(f::text) from project_month_fact f where f.project_id = p.id and f.month = ${first}::date),
        (select md5(string_agg(g::text, '|' order by g.worker_id, g.kind)) from gap g
          where g.project_id = p.id and g.month = ${first}::date),
        (select md5(string_agg(w::text, '|' order by w.worker_id)) from worker_month w
          where w.project_id = p.id and w.month = ${first}::date))) as digest,
      exists (select from touch t where t.kind = 'project' and t.subject_id = p.id and t.month = ${first}::date)
        as waiting
    from unnest(${projectIds}::bigint[]) as p(id) order by p.id`)
}
