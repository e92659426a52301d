import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

/** Numbered SQL migrations under one advisory lock, run by the migrator; the application role cannot alter anything. */

const LOCK = 724_2026
const MEMBERS = [
  'anxin_officer',
  'anxin_enterprise',
  'anxin_subcontractor',
  'anxin_bank',
  'anxin_worker',
  'anxin_platform',
  'anxin_ingest',
  'anxin_eraser',
  'anxin_sequencer',
  'anxin_public',
]

export type Migration = { readonly number: number; readonly name: string; readonly text: string }

/** The folder of migrations, found beside the source or beside the bundle's package. */
export async function migrationFolder(): Promise<string> {
  const here = dirname(fileURLToPath(import.meta.url))
  for (const candidate of [
    join(here, 'migrations'),
    join(here, '../../src/storage/migrations'),
    join(process.cwd(), 'src/storage/migrations'),
  ]) {
    if (
      await readdir(candidate).then(
        () => true,
        () => false,
      )
    )
      return candidate
  }
  throw new Error('the migrations are not beside the program')
}

export async function readMigrations(): Promise<readonly Migration[]> {
  const folder = await migrationFolder()
  const names = (await readdir(folder)).filter(name => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async name => ({
      number: Number(name.slice(0, 4)),
      name,
      text: await readFile(join(folder, name), 'utf8'),
    })),
  )
}

/**
 * Brings the schema up to date and grants the application role its memberships. Runs nothing twice; two programs
 * starting
 * at once wait for each other.
 *
 * @param migratorUrl      a role that owns the database's schema and may create roles
 * @param applicationRole  the role the program signs in as (or drops to)
 * @returns                the numbers applied now
 */
export async function migrate(migratorUrl: string, applicationRole = 'anxin_app'): Promise<readonly number[]> {
  const client = new pg.Client({
    connectionString: migratorUrl,
    options: '-c timezone=Asia/Shanghai -c client_min_messages=warning',
  })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(
      'create table if not exists migration (number int primary key, name text not null, applied_at timestamptz not null default now())',
    )
    const done = new Set(
      (await client.query('select number from migration')).rows.map(row => (row as { number: number }).number),
    )
    const applied: number[] = []
    for (const migration of await readMigrations()) {
      if (done.has(migration.number)) continue
      await applyOne(client, migration)
      applied.push(migration.number)
    }
    for (const role of MEMBERS) await client.query(`grant ${role} to ${client.escapeIdentifier(applicationRole)}`)
    await client.query(`grant usage on sequence act_id_seq to ${client.escapeIdentifier(applicationRole)}`)
    await distribute(client)
    return applied
  } finally {
    await client.end()
  }
}

async function applyOne(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(migration.text)
    await client.query('insert into migration (number, name) values ($1, $2)', [migration.number, migration.name])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`migration ${migration.name} failed: ${(error as Error).message}`)
  }
}

/** How each table lies on Citus: by project, as reference, or local to the coordinator. Tables not named are local. */
export const DISTRIBUTION = {
  reference: ['region', 'office', 'enterprise', 'project', 'party', 'project_term', 'setting'],
  byProject: [
    'crew',
    'membership',
    'entry_exit',
    'construction_permit',
    'site_wage_officer',
    'rights_notice_board',
    'notice_acknowledgement',
    'training',
    'worker_certificate',
    'exit_settlement',
    'identity_doubt',
    'day_rate',
    'punch',
    'punch_retraction',
    'declared_month',
    'worker_month',
    'payroll_sheet',
    'sheet_line',
    'contest',
    'pay_term',
    'piece_work',
    'leave_span',
    'pay_expected',
    'pay_calculation',
    'pay_flaw',
    'presence_clash',
    'arrival_word',
    'wage_account',
    'labour_cost_transfer',
    'statement_line',
    'fund_source',
    'fund_plan',
    'fund_arrival',
    'fund_use',
    'cover',
    'cover_need',
    'payment_order',
    'order_item',
    'bank_result',
    'project_month_fact',
    'gap',
  ],
  byOwnKey: {
    worker: 'id',
    worker_identity: 'id_hash',
    wage_card: 'card_hash',
    worker_photo: 'digest',
    person_key: 'worker_id',
  },
} as const

async function distribute(client: pg.Client): Promise<void> {
  const citus = await client.query("select 1 from pg_extension where extname = 'citus'")
  if (citus.rowCount === 0) return
  const known = new Set(
    (await client.query('select logicalrelid::text as name from pg_dist_partition')).rows.map(
      row => (row as { name: string }).name,
    ),
  )
  for (const table of DISTRIBUTION.reference)
    if (!known.has(table)) await client.query('select create_reference_table($1::regclass)', [table])
  const anchor = DISTRIBUTION.byProject[0]
  for (const table of DISTRIBUTION.byProject) {
    if (known.has(table)) continue
    if (table === anchor) await client.query("select create_distributed_table($1::regclass, 'project_id')", [table])
    else
      await client.query("select create_distributed_table($1::regclass, 'project_id', colocate_with => $2)", [
        table,
        anchor,
      ])
  }
  for (const [table, key] of Object.entries(DISTRIBUTION.byOwnKey)) {
    if (!known.has(table)) await client.query('select create_distributed_table($1::regclass, $2)', [table, key])
  }
}
