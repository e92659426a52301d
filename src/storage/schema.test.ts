import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testStorage, type TestStorage } from './harness.ts'
import { DISTRIBUTION, readMigrations } from './migrate.ts'

// Proves that one schema holds on three tiers, and that the application can neither rewrite acts nor read a partition
// by name.

let storage: TestStorage
let admin: pg.Client
const noLaw = (): never => {
  throw new Error('the schema asks no law')
}
beforeAll(async () => {
  storage = await testStorage([], noLaw)
  admin = new pg.Client({ connectionString: storage.adminUrl })
  await admin.connect()
  await admin.query("select make_punch_partition('2026-10-01'), make_punch_partition('2026-11-01')")
})
afterAll(async () => {
  await admin.end()
  await storage.close()
})

const ACTORS = [
  'anxin_officer',
  'anxin_enterprise',
  'anxin_subcontractor',
  'anxin_bank',
  'anxin_worker',
  'anxin_platform',
  'anxin_ingest',
  'anxin_public',
]
const LARGE = DISTRIBUTION.byProject

describe('schema rules', () => {
  test('the key of every large table begins with project_id, and every unique key contains it', async () => {
    const { rows } = await admin.query(
      `
      select c.relname as table, i.indisprimary as primary, array(select a.attname::text from unnest(i.indkey) with
        ordinality k(n, o) join pg_attribute a on a.attrelid = c.oid and a.attnum = k.n order by k.o) as columns
      from pg_index i join pg_class c on c.oid = i.indrelid where i.indisunique and c.relname = any($1)`,
      [LARGE],
    )
    expect(new Set(rows.filter(row => row.primary).map(row => row.table))).toEqual(new Set(LARGE))
    for (const row of rows) expect(row.columns, row.table).toContain('project_id')
    for (const row of rows.filter(each => each.primary)) expect(row.columns[0], row.table).toBe('project_id')
  })

  test('a partitioned table has the partition column in its key', async () => {
    const { rows } = await admin.query(
      "select array_agg(a.attname::text) as columns from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey) where i.indrelid = 'punch'::regclass and i.indisprimary",
    )
    expect(rows[0].columns).toContain('at')
  })

  test('no large table has a trigger of ours', async () => {
    const { rows } = await admin.query(
      'select tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid where not t.tgisinternal and c.relname = any($1)',
      [LARGE],
    )
    expect(rows).toEqual([])
  })

  test('every protected row carries district and sector, and every policy only columns and settings', async () => {
    const { rows } = await admin.query(
      'select c.relname as table, pg_get_expr(p.polqual, p.polrelid) as test, c.relrowsecurity and c.relforcerowsecurity as forced from pg_policy p join pg_class c on c.oid = p.polrelid',
    )
    expect(rows.length).toBeGreaterThan(50)
    for (const row of rows) {
      expect(row.test, row.table).not.toMatch(/\bselect\b/i)
      expect(
        row.test.match(/current_setting\('[^']+'::text\)/g),
        `${row.table} reads a setting that may be missing`,
      ).toBeNull()
      expect(row.forced, row.table).toBe(true)
    }
    const { rows: protectedTables } = await admin.query(
      'select c.relname as table from pg_class c where c.relname = any($1) and not exists (select from pg_policy p where p.polrelid = c.oid)',
      [LARGE],
    )
    expect(protectedTables).toEqual([])
    const { rows: bare } = await admin.query(
      "select t.name from unnest($1::text[]) t(name) where (select count(*) from information_schema.columns where table_name = t.name and column_name in ('region_code', 'sector')) < 2",
      [LARGE],
    )
    expect(bare).toEqual([])
  })

  test('migrations name no sub-select in a policy and no trigger', async () => {
    for (const migration of await readMigrations()) {
      expect(migration.text, migration.name).not.toMatch(/create policy[^;]*\(\s*select/i)
      expect(migration.text, migration.name).not.toMatch(/create (constraint )?trigger/i)
    }
  })
})

describe('grants', () => {
  test('no role of the application may update, delete or truncate acts, bodies or their order', async () => {
    for (const role of ACTORS) {
      for (const table of ['act', 'act_body', 'act_order']) {
        for (const right of ['update', 'delete', 'truncate']) {
          const { rows } = await admin.query('select has_table_privilege($1, $2, $3) as may', [role, table, right])
          expect(rows[0].may, `${role} ${right} ${table}`).toBe(false)
        }
      }
    }
  })

  test('a partition of punches takes inserts from the ingest role, and is read by nobody', async () => {
    const { rows: partitions } = await admin.query(
      "select inhrelid::regclass::text as name from pg_inherits where inhparent = 'punch'::regclass",
    )
    expect(partitions.length).toBeGreaterThan(1)
    for (const { name } of partitions) {
      for (const role of ACTORS) {
        const { rows } = await admin.query(
          "select has_table_privilege($1, $2, 'select') as reads, has_table_privilege($1, $2, 'insert') as writes, has_table_privilege($1, $2, 'update') or has_table_privilege($1, $2, 'delete') as changes",
          [role, name],
        )
        expect(rows[0], `${role} ${name}`).toEqual({ reads: false, writes: role === 'anxin_ingest', changes: false })
      }
    }
  })

  test('the application signs in as a role that owns nothing and cannot alter a table', async () => {
    const client = new pg.Client({ connectionString: storage.applicationUrl })
    await client.connect()
    try {
      await expect(client.query('alter table act add column x int')).rejects.toThrow(/owner/)
      await expect(client.query('update act set operation = operation')).rejects.toThrow(/permission denied/)
      await client.query('begin; set local role anxin_platform')
      await expect(client.query('delete from act')).rejects.toThrow(/permission denied/)
      await client.query('rollback')
    } finally {
      await client.end()
    }
  })

  test('without a scope no actor sees a row, and nothing fails', async () => {
    await admin.query(`insert into project (id, code, name, pinyin, initials, region_code, sector, category, status, act_id)
      overriding system value values (900, 'X', 'x', 'x', 'x', 320706, 1, '01', 'building', 1)`)
    const client = new pg.Client({ connectionString: storage.applicationUrl })
    await client.connect()
    try {
      for (const role of ['anxin_officer', 'anxin_enterprise', 'anxin_subcontractor', 'anxin_bank', 'anxin_worker']) {
        await client.query(`begin; set local role ${role}`)
        const { rows } = await client.query('select count(*)::int as n from project')
        expect(rows[0].n, role).toBe(0)
        await client.query('commit')
      }
    } finally {
      await client.end()
    }
  })
})
