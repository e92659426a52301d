import type { Database } from './database.ts'

/**
 * Gives each act its leaf number. Only acts below the transaction horizon are numbered, so that no later commit can
 * slip in
 * before a number already given; seal, notices and exchange follow leaf numbers.
 *
 * @returns how many acts were numbered
 */
export async function sequenceActs(database: Database, limit = 10_000): Promise<number> {
  const connection = await database.pool.connect()
  let lost: Error | undefined
  try {
    await connection.query('begin')
    await connection.query('set local role anxin_sequencer')
    await connection.query("select pg_advisory_xact_lock(hashtext('anxin sequencer'))")
    const numbered = await connection.query(
      `insert into act_order (leaf, act_id)
       select coalesce((select max(leaf) + 1 from act_order), 0) + row_number() over (order by act.tx::text::numeric,
         act.id) - 1, act.id
       from act
       where act.tx < pg_snapshot_xmin(pg_current_snapshot())
         and not exists (select from act_order where act_order.act_id = act.id)
       order by act.tx::text::numeric, act.id
       limit $1`,
      [limit],
    )
    await connection.query('commit')
    return numbered.rowCount ?? 0
  } catch (error) {
    await connection.query('rollback').catch((failure: Error) => {
      lost = failure
    })
    throw error
  } finally {
    connection.release(lost)
  }
}
