import { PLATFORM } from '../kernel/index.ts'
import { type Database, transaction } from './database.ts'
import type { Runner } from './runner.ts'
import { sql } from './sql.ts'

/** Runs the waiting consequences once each, on the authority and cause of the act that asked for them. */
export async function runConsequences(
  parts: { readonly runner: Runner; readonly database: Database; readonly now: () => string },
  limit = 100,
): Promise<number> {
  const waiting = await transaction(parts.database, PLATFORM, { readOnly: true }, tx =>
    tx.rows<{ act_id: string; n: number; operation: string; input: unknown }>(sql`
      select act_id, n, operation, input from consequence where done_at is null and attempts < 10 order by act_id, n
        limit ${limit}`),
  )
  for (const one of waiting) {
    const key = `consequence/${one.act_id}/${one.n}`
    const answer = await parts.runner.run(PLATFORM, one.operation, one.input, {
      idempotencyKey: key,
      cause: one.act_id,
    })
    await transaction(parts.database, PLATFORM, {}, tx =>
      tx.run(
        sql`
        update consequence set attempts = attempts + 1,
          done_at = case when ${answer.ok} then ${parts.now()}::timestamptz end,
          refusal = ${answer.ok ? null : JSON.stringify(answer.refusals)}::jsonb
        where act_id = ${one.act_id} and n = ${one.n}`,
        1,
      ),
    )
  }
  return waiting.length
}
