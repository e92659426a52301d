import type { Tx } from '../../kernel/index.ts'
import { sql } from '../../storage/index.ts'

export type TaskRow = {
  readonly proceedingId: string
  readonly no: number
  readonly state: string
  readonly changedOn: string
}
/** The plan's tasks as they stand. */
export function taskRows(tx: Tx): Promise<TaskRow[]> {
  return tx.rows(sql`
    select id as "proceedingId", (facts ->> 'no')::int as no, state, changed_on as "changedOn" from proceeding where
      definition = 'planTask' order by 2 limit 100`)
}
