import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, id, type Operation } from '../kernel/index.ts'
import { lawBook } from '../law/index.ts'
import { DISTRIBUTION, proceedingReads, transaction } from '../storage/index.ts'
import { testStorage, type TestStorage } from '../storage/harness.ts'
import { operations as assessment } from './assessment/index.ts'
import { operations as attendance } from './attendance/index.ts'
import { definitions, operations as coordination } from './coordination/index.ts'
import { operations as funds } from './funds/index.ts'
import { definitions as instrumentProceedings, operations as instruments } from './instruments/index.ts'
import { operations as reconciliation } from './reconciliation/index.ts'
import { operations as registry } from './registry/index.ts'
import { anActor } from './situation.testing.ts'
import { operations as warning } from './warning/index.ts'

// Proves, role by table and role by operation, that an officer of one county, a clerk of one bank, a wage officer of
// one contractor,
// a subcontractor and a worker see their own rows and nobody else's — by the API and by SQL under the application role.

let storage: TestStorage
let admin: pg.Client
const OURS = '1'
const THEIRS = '2'
const TABLES = ['project', 'party', 'project_term', ...DISTRIBUTION.byProject, 'warning'] as const
const CHOICES: Readonly<Record<string, string>> = {
  'payroll_sheet.state': 'sealed',
  'bank_result.status': 'paid',
  'gap.kind': 'not-due',
  'warning.level': 'red',
  'warning.state': 'open',
  'party.role': 'owner',
  'cover.kind': 'deposit',
  'cover.form': 'cash',
  'cover_need.kind': 'deposit',
  'warning.finding': '{"says":{"zh":"x","en":"x"}}',
}

const ACTORS: readonly Actor[] = [
  anActor({ kind: 'officer', region: { from: 320706, until: 320707 }, sectors: [1] }, ['*']),
  anActor({ kind: 'enterprise', enterpriseId: id<'enterprise'>('1'), projects: [id<'project'>(OURS)] }, ['*']),
  anActor({ kind: 'subcontractor', enterpriseId: id<'enterprise'>('1'), projects: [id<'project'>(OURS)] }, ['*']),
  anActor({ kind: 'bank', bankCode: '314', projects: [id<'project'>(OURS)] }, ['*']),
  anActor({ kind: 'worker', workerId: id<'worker'>('1'), projects: [id<'project'>(OURS)] }, ['*']),
]
const OPERATIONS: readonly Operation[] = [
  ...registry,
  ...attendance,
  ...funds,
  ...reconciliation,
  ...warning,
  ...coordination,
  ...instruments,
  ...assessment,
  ...proceedingReads([...definitions, ...instrumentProceedings]),
]

beforeAll(async () => {
  storage = await testStorage(OPERATIONS, lawBook)
  admin = new pg.Client({ connectionString: storage.adminUrl })
  await admin.connect()
  await admin.query("select make_punch_partition('2026-10-01')")
  for (const table of TABLES) for (const owner of [OURS, THEIRS]) await layOut(table, owner)
  await admin.query(
    "insert into enterprise (id, credit_code, name, pinyin, initials, region_code, act_id) overriding system value values (1, 'E1', 'E1', 'e', 'e', 320706, 1), (2, 'E2', 'E2', 'e', 'e', 320723, 1)",
  )
  for (const owner of [OURS, THEIRS])
    await admin.query(
      "insert into worker (id, id_type, id_sealed, id_masked, name, act_id) overriding system value values ($1::bigint, '01', '\\x00', '***', $2, 1)",
      [owner, `SECRET${owner}`],
    )
})
afterAll(async () => {
  await admin.end()
  await storage.close()
})

type Column = { name: string; type: string; identity: string }
/** One row of a table that belongs to the project, district, employer and worker of that number. */
async function layOut(table: string, owner: string): Promise<void> {
  const { rows } = await admin.query<Column>(
    "select column_name as name, data_type as type, is_identity as identity from information_schema.columns where table_name = $1 and is_nullable = 'NO' order by ordinal_position",
    [table],
  )
  const named = rows.map(column => [column.name, valueOf(table, column, owner)] as const)
  await admin.query(
    `insert into ${table} (${named.map(([name]) => name).join(', ')}) overriding system value values (${named.map((_, index) => `$${index + 1}`).join(', ')})`,
    named.map(([, value]) => value),
  )
}

function valueOf(table: string, column: Column, owner: string): string {
  const chosen = CHOICES[`${table}.${column.name}`]
  if (chosen) return chosen
  if (column.name === 'region_code') return owner === OURS ? '320706' : '320723'
  if (column.name === 'sector') return owner === OURS ? '1' : '2'
  if (
    ['project_id', 'employer_id', 'worker_id', 'id', 'enterprise_id', 'subject_id', 'sheet_id', 'order_id'].includes(
      column.name,
    )
  )
    return owner
  if (column.type === 'text') return `${table}-${owner}`
  if (column.type === 'boolean') return 'false'
  if (column.type === 'bytea') return `\\x0${owner}`
  if (column.type === 'date') return '2026-10-01'
  if (column.type.startsWith('timestamp')) return `2026-10-0${owner} 07:00:00+08`
  return column.type === 'ARRAY' ? '{}' : '1'
}

/** A table an actor may not even read counts as nothing seen. */
async function seen(actor: Actor, table: string): Promise<readonly string[]> {
  const key = table === 'project' ? 'id' : 'project_id'
  return transaction(storage.database, actor, { readOnly: true }, async tx =>
    (
      await tx.rows<{ owner: string }>({
        text: `select distinct ${key}::text as owner from ${table} order by 1`,
        values: [],
      })
    ).map(row => row.owner),
  ).catch((error: Error) => {
    if (/permission denied/.test(error.message)) return []
    throw error
  })
}

describe('by SQL under the application role', () => {
  test.each(ACTORS.map(actor => [actor.kind, actor] as const))(
    'an actor of kind %s sees no row of another',
    async (_kind, actor) => {
      let own = 0
      for (const table of TABLES) {
        const owners = await seen(actor, table)
        expect(owners, table).not.toContain(THEIRS)
        own += owners.length
      }
      expect(own).toBeGreaterThan(2)
    },
  )

  test('the platform sees both, so the rows are really there', async () => {
    for (const table of TABLES)
      expect(await seen({ ...anActor({ kind: 'platform' }), permissions: new Set(['*']) }, table), table).toEqual([
        OURS,
        THEIRS,
      ])
  })

  test('nobody but the worker himself and the platform reads a person', async () => {
    for (const actor of ACTORS) {
      const names = await transaction(storage.database, actor, { readOnly: true }, tx =>
        tx.rows<{ name: string }>({ text: 'select name from worker', values: [] }),
      ).catch(() => [])
      expect(
        names.map(row => row.name),
        actor.kind,
      ).toEqual(actor.kind === 'worker' ? ['SECRET1'] : [])
    }
  })

  test('a row outside the scope cannot be written, whatever the statement says', async () => {
    const officer = ACTORS[0] as Actor
    await expect(
      transaction(storage.database, officer, {}, tx =>
        tx.run({ text: "insert into entry_exit values (2, 2, '2026-10-02', 1, 2, 320723, 2, 1)", values: [] }),
      ),
    ).rejects.toThrow(/row-level security/)
    const changed = await transaction(storage.database, officer, {}, tx =>
      tx.run({ text: "update membership set name = 'x' where project_id = 2", values: [] }),
    )
    expect(changed).toBe(0)
  })
})

describe('by the API', () => {
  const reads = OPERATIONS.filter(operation => operation.kind !== 'act')
  const inputs: readonly Record<string, unknown>[] = [
    {},
    { project: 'project-2' },
    { q: 'project' },
    { project: 'project-2', month: '2026-10' },
    { project: 'project-2', worker: '2', day: '2026-10-02' },
    { id: THEIRS },
    { task: 2 },
    { definition: 'planTask' },
  ]
  test.each(ACTORS.map(actor => [actor.kind, actor] as const))(
    'no answer to an actor of kind %s speaks of another project',
    async (_kind, actor) => {
      let answered = 0
      for (const operation of reads) {
        for (const input of inputs) {
          const answer = await storage.runner.run(actor, operation.name, input)
          if (!answer.ok) continue
          answered += 1
          const text = JSON.stringify(answer.value)
          expect(
            text.replaceAll(JSON.stringify(input.project ?? ''), ''),
            `${operation.name} ${JSON.stringify(input)}`,
          ).not.toMatch(/project-2|membership-2|SECRET2|crew-2/)
        }
      }
      expect(answered).toBeGreaterThan(2)
    },
  )
})
