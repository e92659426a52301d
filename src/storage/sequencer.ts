import type { Database } from './database.ts'

/**
 * Gives each act its leaf number. Only acts below the transaction horizon are numbered, so that no later commit can
 * slip in before a number already given; seal, notices and exchange follow leaf numbers. What is not numbered yet
 * cannot be older than what was numbered last, so only the end of the log is looked at.
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
       select coalesce((select max(leaf) + 1 from act_order), 0) + row_number() over (order by act.tx, act.id) - 1,
         act.id
       from act
       where act.tx < pg_snapshot_xmin(pg_current_snapshot())
         and act.tx >= coalesce((select last.tx from act last join act_order o on o.act_id = last.id
           order by o.leaf desc limit 1), '0'::xid8)
         and not exists (select from act_order where act_order.act_id = act.id)
       order by act.tx, act.id
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
