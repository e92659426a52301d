import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OPERATIONS } from './compose.ts'
import { type Actor, type ActorKind, id, type Permission, PLATFORM } from './kernel/index.ts'
import { lawBook } from './law/index.ts'
import { ROLES } from './rooms/office/index.ts'
import { anActor } from './rooms/situation.testing.ts'
import { DISTRIBUTION, transaction } from './storage/index.ts'
import { testStorage, type TestStorage } from './storage/harness.ts'

// Proves, role by table and role by operation, that an officer of one county, a clerk of one bank, a wage officer of
// one contractor, a subcontractor and a worker see and change their own rows and nobody else's — by the API, with every
// operation there is, and by SQL under the application role.

let storage: TestStorage
let admin: pg.Client
const OURS = '1'
const THEIRS = '2'
const TABLES = [
  'project',
  'party',
  'project_term',
  ...DISTRIBUTION.byProject,
  'posting',
  'warning',
  'settlement_node',
] as const
const CHOICES: Readonly<Record<string, string>> = {
  'payroll_sheet.state': 'sealed',
  'bank_result.status': 'paid',
  'gap.kind': 'not-due',
  'warning.level': 'red',
  'warning.state': 'open',
  'party.role': 'owner',
  'posting.from_account': 'cover:1',
  'posting.to_account': 'contractor:1',
  'statement_line.method': 'cash',
  'fund_source.kind': 'budget',
  'fund_use.purpose': 'works',
  'cover.kind': 'deposit',
  'cover.form': 'cash',
  'cover_need.kind': 'deposit',
  'pay_term.kind': 'day',
  'pay_term.hours': 'agreed',
  'piece_work.made': 'in-hours',
  'leave_span.kind': 'paid',
  'pay_calculation.steps': '[]',
  'pay_flaw.kind': 'below-minimum',
  'notice_acknowledgement.way': 'read',
  'training.kind': 'entry',
  'worker_certificate.kind': 'skill',
  'identity_doubt.kind': 'two-names',
  'warning.finding': '{"says":{"zh":"x","en":"x"}}',
}

/** Where an actor of a kind stands: one county and sector, one firm, one bank, one worker. */
const SCOPES: Readonly<Record<string, Partial<Actor>>> = {
  officer: { region: { from: 320706, until: 320707 }, sectors: [1] },
  enterprise: { enterpriseId: id<'enterprise'>('1'), projects: [id<'project'>(OURS)] },
  subcontractor: { enterpriseId: id<'enterprise'>('1'), projects: [id<'project'>(OURS)] },
  bank: { bankCode: '314', projects: [id<'project'>(OURS)] },
  worker: { workerId: id<'worker'>('1'), projects: [id<'project'>(OURS)] },
}
const KINDS = Object.keys(SCOPES) as ActorKind[]
const actorOf = (kind: ActorKind, permissions: readonly Permission[]) =>
  anActor({ kind, ...SCOPES[kind] }, [...permissions])
/** An actor a kind who may do everything: only the database stands between him and the others. */
const ACTORS: readonly Actor[] = KINDS.map(kind => actorOf(kind, ['*']))
/** An actor a role, as posts make them; the administrator keeps posts and credentials of all, so he is none of them. */
const ROLE_ACTORS = Object.entries(ROLES)
  .filter(([name]) => name !== 'administrator')
  .map(([name, role]) => [name, actorOf(role.kind, role.permissions)] as const)

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
    "select column_name as name, data_type as type, is_identity as identity from information_schema.columns where table_name = $1 and (is_nullable = 'NO' or column_name = 'project_id') order by ordinal_position",
    [table],
  )
  const named = rows.map(column => [column.name, cellOf(table, column, owner)] as const)
  await admin.query(
    `insert into ${table} (${named.map(([name]) => name).join(', ')}) overriding system value values (${named.map((_, index) => `$${index + 1}`).join(', ')})`,
    named.map(([, value]) => value),
  )
}

function cellOf(table: string, column: Column, owner: string): string {
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

type Schema = {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly format?: string
  readonly pattern?: string
  readonly minimum?: number
  readonly minLength?: number
  readonly minItems?: number
  readonly 'x-row'?: Schema
}
const NAMED: Readonly<Record<string, unknown>> = {
  project: 'project-2',
  code: 'project-2',
  batchNo: 'payment_order-2',
  idCard: '320706199001010011',
  definition: 'planTask',
  employerCode: 'E2',
  creditCode: 'E2',
  onBad: 'skip',
  tokenHash: 'a'.repeat(64),
  digest: 'a'.repeat(64),
  paperDigest: 'a'.repeat(64),
  newPassword: 'ninety-two bridges',
}

/** An input that fits the schema and speaks of what belongs to the other: project, sheet, order, worker of number 2. */
function inputFor(schema: Schema, name = ''): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  if (name in NAMED && schema.type === 'string') return NAMED[name]
  if (schema.anyOf?.[0]) return inputFor(schema.anyOf[0], name)
  if (schema.type === 'object') {
    const names = Object.keys(schema.properties ?? {}).filter(
      each => schema.required?.includes(each) || ['project', 'sheet', 'order', 'worker'].includes(each),
    )
    return Object.fromEntries(names.map(each => [each, inputFor(schema.properties?.[each] ?? {}, each)]))
  }
  if (schema.type === 'array') {
    const row = schema['x-row'] ?? schema.items ?? {}
    return Array.from({ length: Math.max(schema.minItems ?? 0, 1) }, () => inputFor(row))
  }
  if (schema.type === 'integer' || schema.type === 'number') return Math.max(schema.minimum ?? 2, 2)
  if (schema.type === 'boolean') return false
  if (schema.format === 'month' || name === 'month') return '2026-10'
  if (schema.format === 'day') return '2026-10-12'
  if (schema.format === 'moment') return '2026-10-12 07:00:00'
  return THEIRS.padEnd(schema.minLength ?? 1, THEIRS)
}

/** A digest of every row of the other's project, worker and enterprise. */
async function othersRows(): Promise<Readonly<Record<string, string>>> {
  const digests: Record<string, string> = {}
  for (const table of [...TABLES, 'worker', 'enterprise', 'worker_identity'] as const) {
    const key = ['project', 'worker', 'enterprise'].includes(table)
      ? 'id'
      : table === 'worker_identity'
        ? 'worker_id'
        : 'project_id'
    const { rows } = await admin.query<{ digest: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as digest from ${table} t where ${key} = 2`,
    )
    digests[table] = rows[0]?.digest ?? ''
  }
  return digests
}

describe('by the API', () => {
  const reads = OPERATIONS.filter(operation => operation.kind !== 'act')
  const acts = OPERATIONS.filter(operation => operation.kind === 'act')
  const inputs: readonly Record<string, unknown>[] = [
    {},
    { project: 'project-2' },
    { q: 'project' },
    { project: 'project-2', month: '2026-10' },
    { project: 'project-2', worker: '2', day: '2026-10-02' },
    { project: 'project-2', sheet: '2' },
    { project: 'project-2', order: '2' },
    { batchNo: 'payment_order-2' },
    { id: THEIRS },
    { task: 2 },
    { definition: 'planTask' },
  ]
  test.each(ROLE_ACTORS)('no answer to a %s speaks of another project', async (_role, actor) => {
    let answered = 0
    for (const operation of reads) {
      for (const input of [...inputs, inputFor(operation.input as Schema) as Record<string, unknown>]) {
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
    expect(answered).toBeGreaterThan(1 + 1)
  })

  test('the inputs are read: the platform gets an answer, or a refusal that is no wrong shape, from nearly all', async () => {
    const misread = []
    for (const operation of OPERATIONS) {
      const tried = [...(operation.kind === 'act' ? [] : inputs), inputFor(operation.input as Schema)]
      const codes = []
      for (const input of tried) {
        const answer = await storage.runner.run(anActor({ kind: 'public' }, ['*']), operation.name, input)
        codes.push(answer.ok ? 'ok' : answer.refusals[0].code)
      }
      if (codes.every(code => code === 'input-invalid')) misread.push(operation.name)
    }
    expect(misread).toEqual([])
  })

  test.each(ROLE_ACTORS)('no act of a %s changes what belongs to another', async (_role, actor) => {
    const before = await othersRows()
    for (const operation of acts) {
      const answer = await storage.runner.run(actor, operation.name, inputFor(operation.input as Schema))
      if (!answer.ok) expect([operation.name, answer.refusals[0].code]).not.toEqual([operation.name, 'unavailable'])
      expect(await othersRows(), operation.name).toEqual(before)
    }
  })

  test('the platform changes what belongs to the other with the same inputs, so they would reach it', async () => {
    const before = await othersRows()
    for (const operation of acts)
      await storage.runner.run(PLATFORM, operation.name, inputFor(operation.input as Schema))
    expect(await othersRows()).not.toEqual(before)
  })
})
