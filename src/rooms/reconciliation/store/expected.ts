import { firstDayOf, type Month, type Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'

/** What the pay engine expects of a month, kept for the set statement that makes its facts. */

type Row = {
  readonly project_id: string
  readonly month: string
  readonly worker_id: string
  readonly fen: string
  readonly rated_half_days: number
  readonly overtime_minutes: number
  readonly employer_id: string
  readonly region_code: number
  readonly sector: number
}

/** Replaces the expectations of a month for the given projects. */
export async function replaceExpected(
  tx: Tx,
  month: Month,
  projectIds: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  await tx.run(sql`
    delete from pay_expected where project_id = any(${projectIds}::bigint[]) and month = ${firstDayOf(month)}::date`)
  if (rows.length === 0) return
  await tx.run(sql`
    insert into pay_expected (project_id, month, worker_id, fen, rated_half_days, overtime_minutes, employer_id,
      region_code, sector)
    select r.project_id, r.month, r.worker_id, r.fen, r.rated_half_days, r.overtime_minutes, r.employer_id,
      r.region_code, r.sector
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(project_id bigint, month date, worker_id bigint,
      fen bigint, rated_half_days int, overtime_minutes int, employer_id bigint, region_code int, sector smallint)`)
}
