import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Actor, ActorKind, Statement, Tx } from '../kernel/index.ts'

/** Transactions under a role and scope. Nothing else in the program opens one. */

const AS_TEXT = [
  pg.types.builtins.DATE,
  pg.types.builtins.TIMESTAMPTZ,
  pg.types.builtins.TIMESTAMP,
  pg.types.builtins.INT8,
]
const asText = (value: string) => value
// Arrays of bigint (1016) and date (1182) as text, too.
const parseTextArray = (value: string): string[] => (value === '{}' ? [] : value.slice(1, -1).split(','))

function typeParser(oid: number, format?: string) {
  if (AS_TEXT.includes(oid)) return asText
  if (oid === 1016 || oid === 1182) return parseTextArray
  return pg.types.getTypeParser(oid, format as 'text')
}

export type Database = {
  readonly pool: pg.Pool
  close(): Promise<void>
}

export function openDatabase(applicationUrl: string, connections = 12): Database {
  const pool = new pg.Pool({
    connectionString: applicationUrl,
    max: connections,
    types: { getTypeParser: typeParser } as pg.CustomTypesConfig,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 20_000,
    options:
      '-c timezone=Asia/Shanghai -c jit=off -c client_min_messages=warning -c idle_in_transaction_session_timeout=600000',
  })
  pool.on('error', () => {
    // A lost idle connection is replaced at the next call; an active one fails its own call.
  })
  return { pool, close: () => pool.end() }
}

const ROLES: Readonly<Record<ActorKind, string>> = {
  officer: 'anxin_officer',
  enterprise: 'anxin_enterprise',
  subcontractor: 'anxin_subcontractor',
  bank: 'anxin_bank',
  worker: 'anxin_worker',
  exchange: 'anxin_platform',
  platform: 'anxin_platform',
  public: 'anxin_public',
}

/**
 * Settings are literals made of whole numbers only: `SET LOCAL` takes no parameters, and Citus forwards nothing else.
 */
function scopeSettings(actor: Actor): readonly string[] {
  const whole = (value: string | number | undefined): string => {
    const text = value === undefined ? '' : String(value)
    if (!/^\d*$/.test(text)) throw new Error('scope settings are whole numbers')
    return text
  }
  const list = (values: readonly (string | number)[]) => `{${values.map(whole).join(',')}}`
  return [
    `set local app.region_from = '${whole(actor.region?.from)}'`,
    `set local app.region_until = '${whole(actor.region?.until)}'`,
    `set local app.sectors = '${list(actor.sectors)}'`,
    `set local app.projects = '${list(actor.projects)}'`,
    `set local app.employer = '${whole(actor.enterpriseId)}'`,
    `set local app.worker = '${whole(actor.workerId)}'`,
    `set local app.offices = '${list(actor.officeId ? [actor.officeId] : [])}'`,
  ]
}

export type TransactionOptions = {
  readonly readOnly?: boolean
  readonly allocateAct?: boolean
  /** The commit does not wait for the disk: a later one of the caller does, and stands for this one, too. */
  readonly flushLater?: boolean
}
export type OpenTx = Tx & { readonly actId?: string; readonly connection: pg.PoolClient }

/** Runs `work` in one transaction under the actor's role and scope. Rolls back when `work` throws. */
export async function transaction<T>(
  database: Database,
  actor: Actor,
  options: TransactionOptions,
  work: (tx: OpenTx) => Promise<T>,
): Promise<T> {
  const connection = await database.pool.connect()
  let broken: Error | undefined
  try {
    const role = ROLES[actor.kind]
    const opening = [
      `begin isolation level read committed${options.readOnly ? ' read only' : ''}`,
      ...(options.allocateAct ? ["select nextval('act_id_seq')::text as id"] : []),
      ...(options.flushLater ? ['set local synchronous_commit = off'] : []),
      `set local role ${role}`,
      ...scopeSettings(actor),
    ]
    const answers = (await connection.query(opening.join(';'))) as unknown as readonly pg.QueryResult[]
    const allocated = options.allocateAct ? (answers[1]?.rows[0] as { id: string } | undefined) : undefined
    const actId = allocated?.id
    const value = await work(txOf(connection, role, actId))
    await connection.query('commit')
    return value
  } catch (error) {
    await connection.query('rollback').catch((lost: Error) => {
      broken = lost
    })
    throw error
  } finally {
    connection.release(broken)
  }
}

function txOf(connection: pg.PoolClient, role: string, actId: string | undefined): OpenTx {
  const as = async <T>(other: string, work: () => Promise<T>): Promise<T> => {
    await connection.query(`set local role ${other}`)
    const value = await work()
    await connection.query(`set local role ${role}`)
    return value
  }
  const query = (statement: Statement) => connection.query(statement.text, [...statement.values])
  let savepoints = 0
  return {
    connection,
    ...(actId === undefined ? {} : { actId }),
    rows: async <Row>(statement: Statement) => (await query(statement)).rows as Row[],
    row: async <Row>(statement: Statement) => (await query(statement)).rows[0] as Row | undefined,
    async run(statement, expected) {
      const changed = (await query(statement)).rowCount ?? 0
      if (expected !== undefined && changed !== expected)
        throw new Error(`a statement changed ${changed} rows instead of ${expected}`)
      return changed
    },
    asIngest: work => as('anxin_ingest', work),
    asPlatform: work => as('anxin_platform', work),
    copy: (table, columns, pieces) => copyPieces(connection, table, columns, pieces),
    async attempt(work) {
      savepoints += 1
      const name = `attempt_${savepoints}`
      await connection.query(`savepoint ${name}`)
      try {
        const value = await work()
        await connection.query(`release savepoint ${name}`)
        return { ok: true, value }
      } catch (error) {
        const code = (error as { code?: string }).code
        if (code !== '23505') throw error
        await connection.query(`rollback to savepoint ${name}`)
        return { ok: false, conflict: (error as { constraint?: string }).constraint ?? 'unique' }
      }
    },
  }
}

async function copyPieces(
  connection: pg.PoolClient,
  table: string,
  columns: readonly string[],
  pieces: Iterable<Uint8Array>,
): Promise<number> {
  const stream = connection.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`))
  await pipeline(Readable.from(pieces, { objectMode: false }), stream)
  return stream.rowCount ?? 0
}
