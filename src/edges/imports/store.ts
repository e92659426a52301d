import type { RefusedRow, Tx } from '../../kernel/index.ts'
import { sql } from '../../storage/index.ts'

/** The record of imports: which file, by whom, what landed, which acts. */

export type RunBegins = {
  /** The run of the folder it is part of. */
  readonly folder?: string
  readonly file: string
  readonly digest: Buffer
  readonly kind: string
  readonly actor: string
  readonly now: string
}

export async function beginRun(tx: Tx, given: RunBegins): Promise<string> {
  const row = await tx.row<{ id: string }>(sql`
    insert into import_run (folder, file, digest, kind, actor, started_at, state)
    values (${given.folder ?? null}, ${given.file}, ${given.digest}, ${given.kind}, ${given.actor}, ${given.now},
      'running')
    returning id`)
  if (!row) throw new Error('the import was not recorded')
  return row.id
}

export type RunEnds = {
  readonly state: string
  readonly read: number
  readonly landed: number
  readonly known: number
  readonly refusedCount: number
  readonly refused: readonly RefusedRow[]
  readonly actIds: readonly string[]
  readonly now: string
}
/** Refusals kept with the run. */
const KEPT = 200

export async function endRun(tx: Tx, id: string, end: RunEnds): Promise<void> {
  const refusals = end.refused.slice(0, KEPT).map(({ row, field, code }) => ({ row, field, code }))
  await tx.run(
    sql`
    update import_run set ended_at = ${end.now}, state = ${end.state}, rows_read = ${end.read}, rows_landed =
      ${end.landed}, rows_known = ${end.known}, rows_refused = ${end.refusedCount},
      refusals = ${JSON.stringify(refusals)}::jsonb, act_ids = ${[...end.actIds]}::bigint[] where id = ${id}`,
    1,
  )
}
