import { firstDayOf, type Month, type Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'

/** What a draft waits for, and how its lines came about. */

/** True while something of the project's month waits to be added up. */
export async function isAttendanceWaiting(tx: Tx, projectId: string, month: Month): Promise<boolean> {
  const row = await tx.asPlatform(() =>
    tx.row<{ waiting: boolean }>(sql`
      select exists (select from touch where kind = 'project' and subject_id = ${projectId}::bigint
        and month = ${firstDayOf(month)}::date) as waiting`),
  )
  return row?.waiting ?? false
}

export type NewCalculation = {
  readonly project_id: string
  readonly sheet_id: string
  readonly n: number
  readonly worker_id: string
  readonly law: string
  readonly steps: unknown
  readonly employer_id: string
  readonly region_code: number
  readonly sector: number
}

/** How drafted lines came about, beside the lines. */
export async function writeCalculations(tx: Tx, actId: string, rows: readonly NewCalculation[]): Promise<void> {
  if (rows.length === 0) return
  await tx.asIngest(() =>
    tx.run(
      sql`
    insert into pay_calculation (project_id, sheet_id, n, worker_id, law, steps, employer_id, region_code, sector,
      act_id)
    select r.*, ${actId}::bigint from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(project_id bigint,
      sheet_id bigint, n int, worker_id bigint, law text, steps jsonb, employer_id bigint, region_code int,
      sector smallint)`,
      rows.length,
    ),
  )
}
