import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { type Actor, type Day, day, type LawBook, type Operation, PLATFORM, type Tx } from '../kernel/index.ts'
import { type Database, openDatabase, transaction } from './database.ts'
import { fieldCipher } from './field-cipher.ts'
import { migrate, readMigrations } from './migrate.ts'
import { type Answer, type CallOptions, createRunner, type Runner } from './runner.ts'

/**
 * A fresh migrated database for one test file, on the server the test run started (`ANXIN_TEST_ADMIN_URL`). Tests only.
 */
export type TestStorage = {
  readonly database: Database
  readonly runner: Runner
  readonly ownerUrl: string
  /** A superuser's url: for laying out rows that no operation would accept. */
  readonly adminUrl: string
  readonly applicationUrl: string
  readonly cipher: ReturnType<typeof fieldCipher>
  run<T = unknown>(actor: Actor, operation: string, input: unknown, options?: CallOptions): Promise<Answer<T>>
  /** Runs and throws when refused: for building a situation. */
  must<T = unknown>(operation: string, input: unknown, actor?: Actor): Promise<T>
  sql<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T>
  failures: Error[]
  close(): Promise<void>
}

export const TEST_DAY: Day = day('2026-11-23')
const TEST_KEY = Buffer.alloc(32, 7)

function withDatabase(url: string, database: string, user?: string): string {
  const parsed = new URL(url)
  parsed.pathname = `/${database}`
  if (user) {
    parsed.username = user
    parsed.password = 'test'
  }
  return parsed.href
}

async function admin<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const url = process.env.ANXIN_TEST_ADMIN_URL
  if (!url) throw new Error('tests that need a database run under vitest, whose global set-up starts a server')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** One template a set of migrations; made once a server, copied for each test file. */
async function template(client: pg.Client): Promise<string> {
  const migrations = await readMigrations()
  const { createHash } = await import('node:crypto')
  const name = `anxin_template_${createHash('sha256')
    .update(migrations.map(one => one.text).join('\n'))
    .digest('hex')
    .slice(0, 12)}`
  await client.query('select pg_advisory_lock(7242026)')
  for (const [role, extra] of [
    ['anxin_owner', 'createrole'],
    ['anxin_app', 'noinherit'],
  ] as const) {
    const known = await client.query('select from pg_roles where rolname = $1', [role])
    if (known.rowCount === 0) await client.query(`create role ${role} login ${extra} password 'test'`)
  }
  const done = await client.query(
    "select from pg_database where datname = $1 and shobj_description(oid, 'pg_database') = 'ready'",
    [name],
  )
  if (done.rowCount === 0) {
    await client.query(`drop database if exists ${name}`)
    await client.query(`create database ${name} owner anxin_owner`)
    await migrate(withDatabase(process.env.ANXIN_TEST_ADMIN_URL ?? '', name, 'anxin_owner'))
    await client.query(`comment on database ${name} is 'ready'`)
  }
  return name
}

/**
 * @param operations  what the runner knows
 * @param law         the law book of a day
 * @param on          the day; 2026-11-23 when not given
 */
export async function testStorage(
  operations: readonly Operation[],
  law: (on: Day) => LawBook,
  on: Day = TEST_DAY,
): Promise<TestStorage> {
  const name = `anxin_test_${randomBytes(6).toString('hex')}`
  await admin(async client => {
    const from = await template(client)
    await client.query(`create database ${name} template ${from} owner anxin_owner`)
  })
  const base = process.env.ANXIN_TEST_ADMIN_URL ?? ''
  const applicationUrl = withDatabase(base, name, 'anxin_app')
  const database = openDatabase(applicationUrl, 6)
  const cipher = fieldCipher(TEST_KEY)
  const failures: Error[] = []
  const runner = createRunner({
    database,
    operations,
    law,
    cipher,
    day: () => on,
    now: () => `${on}T09:40:00+08:00`,
    onFailure: (_number, _operation, error) => failures.push(error),
  })
  const run: TestStorage['run'] = async (actor, operation, input, options) => {
    const answer = await runner.run(actor, operation, input, options)
    if (!answer.ok && answer.refusals[0].code === 'unavailable') throw failures.at(-1) ?? new Error('unavailable')
    return answer as never
  }
  return {
    database,
    runner,
    cipher,
    failures,
    applicationUrl,
    adminUrl: withDatabase(base, name),
    ownerUrl: withDatabase(base, name, 'anxin_owner'),
    run,
    async must<T>(operation: string, input: unknown, actor: Actor = PLATFORM) {
      const answer = await run<T>(actor, operation, input)
      if (!answer.ok) throw new Error(`${operation} was refused: ${JSON.stringify(answer.refusals)}`)
      return answer.value
    },
    sql: (actor, work) => transaction(database, actor, {}, work),
    async close() {
      await database.close()
      await admin(client => client.query(`drop database if exists ${name} with (force)`))
    },
  }
}
