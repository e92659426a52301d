import PgBoss from 'pg-boss'
import pg from 'pg'
import { PLATFORM } from '../../kernel/index.ts'
import type { Runner } from '../../storage/index.ts'

/**
 * What happens at an hour of the day: a job names an operation and nothing else. Kept in the database, run once by
 * whichever server is up.
 */

export type Job = { readonly name: string; readonly operation: string; readonly cron: string }

/**
 * The night run: the day has changed, so what depends on it is worked out again, kept for the board, and old sessions
 * go.
 */
export const JOBS: readonly Job[] = [
  { name: 'night-warnings', operation: 'warning.evaluate', cron: '5 0 * * *' },
  { name: 'night-figures', operation: 'assessment.snapshot', cron: '20 0 * * *' },
  { name: 'night-tidy', operation: 'office.tidy', cron: '0 3 * * *' },
]

const SCHEMA = 'pgboss'
const TIME_ZONE = 'Asia/Shanghai'
const RETRY = { retryLimit: 3, retryDelay: 60, retryBackoff: true, expireInHours: 2 } as const
/** Jobs that nothing names any more are taken off the clock. */
const LOCK = 724_2027

/**
 * Makes the queue's own schema and its clock as the migrator, and lets the application work in it: it can neither
 * alter nor
 * drop anything there.
 */
export async function installQueue(
  migratorUrl: string,
  applicationRole: string,
  jobs: readonly Job[] = JOBS,
): Promise<void> {
  const client = new pg.Client({ connectionString: migratorUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    const boss = new PgBoss({
      connectionString: migratorUrl,
      schema: SCHEMA,
      max: 2,
      schedule: false,
      supervise: false,
    })
    boss.on('error', () => undefined)
    await boss.start()
    for (const job of jobs) {
      await boss.createQueue(job.name, { name: job.name, policy: 'singleton', ...RETRY })
      await boss.schedule(job.name, job.cron, {}, { tz: TIME_ZONE, ...RETRY })
    }
    const stale = (await boss.getSchedules()).filter(known => !jobs.some(job => job.name === known.name))
    for (const known of stale) await boss.unschedule(known.name)
    await boss.stop({ graceful: false, wait: true })
    const role = client.escapeIdentifier(applicationRole)
    await client.query(`grant usage on schema ${SCHEMA} to ${role}`)
    await client.query(`grant select, insert, update, delete on all tables in schema ${SCHEMA} to ${role}`)
    await client.query(`grant execute on all functions in schema ${SCHEMA} to ${role}`)
  } finally {
    await client.end()
  }
}

export type Queue = {
  /** Puts a job in line now. @returns its number, or null when one is already waiting */
  send(job: string): Promise<string | null>
  stop(): Promise<void>
}

/** Works the queue as the application. A refused job fails and is tried again; its refusal is kept with it. */
export async function startQueue(parts: {
  readonly applicationUrl: string
  readonly runner: Runner
  readonly onFailure: (job: string, error: Error) => void
  readonly jobs?: readonly Job[]
  readonly pollingSeconds?: number
}): Promise<Queue> {
  const boss = new PgBoss({ connectionString: parts.applicationUrl, schema: SCHEMA, max: 3, migrate: false })
  let failing = false
  boss.on('error', error => {
    if (!failing) parts.onFailure('queue', error)
    failing = true
  })
  await boss.start()
  for (const job of parts.jobs ?? JOBS) {
    await boss.work(job.name, { batchSize: 1, pollingIntervalSeconds: parts.pollingSeconds ?? 30 }, async () => {
      failing = false
      const answer = await parts.runner.run(PLATFORM, job.operation, {})
      if (answer.ok) return answer.value
      const error = new Error(`${job.operation}: ${answer.refusals.map(refusal => refusal.says.en).join(' ')}`)
      parts.onFailure(job.name, error)
      throw error
    })
  }
  return {
    send: name => boss.send(name, {}),
    async stop() {
      failing = true
      await boss.stop({ graceful: true, wait: true, timeout: 10_000 })
    },
  }
}
