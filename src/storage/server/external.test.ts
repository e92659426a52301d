import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '../migrate.ts'
import { serverFor } from './environment.ts'
import { externalServer, hostOf, judge, type ServerFacts } from './external.ts'
import { ServerProblem } from './problems.ts'
import { connected } from './roles.ts'
import { type TestServer, testServer } from './test-server.ts'

// Proves that the application of a given server ends up with a role that can neither alter tables nor rewrite acts.

let server: TestServer
beforeAll(async () => {
  server = await testServer()
  // A server that knows nothing of the platform yet.
  await asAdmin('postgres', 'drop database anxin', 'drop role anxin_app')
})
afterAll(() => server.stop())

function asAdmin(database: string, ...statements: string[]): Promise<void> {
  return connected(addressOf('postgres', database), async client => {
    for (const statement of statements) await client.query(statement)
  })
}

function addressOf(user: string, database: string, password = 'test'): string {
  const url = new URL(server.adminUrl)
  url.username = user
  url.password = password
  url.pathname = `/${database}`
  return url.href
}

async function aDatabase(name: string, rights = 'createrole'): Promise<string> {
  await asAdmin(
    'postgres',
    `create role ${name} login ${rights} password 'test'`,
    `create database ${name} owner ${name}`,
  )
  return addressOf(name, name)
}

async function dropped(name: string): Promise<void> {
  const roles = [
    'officer',
    'enterprise',
    'subcontractor',
    'bank',
    'worker',
    'platform',
    'ingest',
    'eraser',
    'sequencer',
    'public',
    'app',
  ]
  await asAdmin(
    'postgres',
    `drop database ${name} with (force)`,
    ...roles.map(role => `drop role if exists anxin_${role}`),
    `drop role ${name}`,
  )
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (caught: unknown) => caught,
  )
  return error instanceof ServerProblem ? error.code : String(error)
}

async function expectHarmless(applicationUrl: string): Promise<void> {
  await connected(applicationUrl, async client => {
    await expect(client.query('create table mine (n int)')).rejects.toThrow(/permission denied/)
    await expect(client.query('alter table act add column mine int')).rejects.toThrow(/must be owner/)
    for (const role of ['anxin_officer', 'anxin_platform', 'anxin_ingest']) {
      await client.query('begin')
      await client.query(`set local role ${role}`)
      await expect(client.query("update act set operation = 'other'")).rejects.toThrow(/permission denied/)
      await client.query('rollback')
      await client.query('begin')
      await client.query(`set local role ${role}`)
      await expect(client.query('delete from act')).rejects.toThrow(/permission denied/)
      await client.query('rollback')
    }
  })
}

test('one address with a password gives the application a login of its own, the same at every start', async () => {
  const url = await aDatabase('city_one')
  const [first, second] = await Promise.all([externalServer(url), externalServer(url)])
  expect(second.applicationUrl).toBe(first.applicationUrl)
  expect(new URL(first.applicationUrl).username).toBe('anxin_app')
  expect(first).toMatchObject({ engine: 'external', url, notes: [], attached: true })
  await migrate(first.url, first.applicationRole)
  await expectHarmless(first.applicationUrl)
  await connected(first.applicationUrl, async client => {
    await expect(client.query('set role city_one')).rejects.toThrow(/permission denied/)
  })
  await dropped('city_one')
})

test('where anxin_app was made by others the same login drops to it and a note says so', async () => {
  const url = await aDatabase('city_two')
  await asAdmin('postgres', 'create role anxin_app nologin noinherit', 'grant anxin_app to city_two')
  const given = await externalServer(url)
  expect(given.notes).toHaveLength(1)
  await connected(given.applicationUrl, async client => {
    const answer = await client.query(
      "select session_user::text as session, current_user::text as now, current_setting('TimeZone') as zone",
    )
    expect(answer.rows[0]).toEqual({ session: 'city_two', now: 'anxin_app', zone: 'Asia/Shanghai' })
  })
  await migrate(given.url, given.applicationRole)
  await expectHarmless(given.applicationUrl)
  await dropped('city_two')
})

test('two addresses are used as they are', async () => {
  const migrator = await aDatabase('city_three')
  await asAdmin('postgres', "create role clerk login noinherit password 'test'")
  const given = await externalServer(addressOf('clerk', 'city_three'), migrator)
  expect(given).toMatchObject({
    url: migrator,
    applicationUrl: addressOf('clerk', 'city_three'),
    applicationRole: 'clerk',
  })
  await migrate(given.url, given.applicationRole)
  await expectHarmless(given.applicationUrl)
  await asAdmin('city_three', 'drop owned by clerk')
  await asAdmin('postgres', 'drop role clerk')
  await dropped('city_three')
})

test('an application that is a superuser, passes row security or owns the database is refused', async () => {
  const migrator = await aDatabase('city_four')
  await asAdmin('postgres', "create role bypasser login bypassrls password 'test'")
  expect(await codeOf(externalServer(addressOf('postgres', 'city_four'), migrator))).toBe('role-too-strong')
  expect(await codeOf(externalServer(addressOf('bypasser', 'city_four'), migrator))).toBe('role-too-strong')
  expect(await codeOf(externalServer(migrator, migrator))).toBe('role-too-strong')
  await asAdmin('postgres', 'drop role bypasser')
  await dropped('city_four')
})

test('one address whose role cannot make roles is refused with the words to the administrator', async () => {
  const url = await aDatabase('city_five', 'nocreaterole')
  const error = await externalServer(url).catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(ServerProblem)
  expect((error as ServerProblem).code).toBe('role-too-weak')
  expect((error as ServerProblem).fix.en).toContain('ALTER ROLE city_five CREATEROLE')
  await dropped('city_five')
})

test('a server with Citus says so', async () => {
  const url = await aDatabase('city_six')
  await asAdmin(
    'city_six',
    'set allow_system_table_mods = on',
    "insert into pg_extension (oid, extname, extowner, extnamespace, extrelocatable, extversion) values (999999, 'citus', 10, 11, false, '13.2')",
  )
  expect((await serverFor({ DATABASE_URL: url }, { dataFolder: '/nowhere' })).citus).toBe('13.2')
  await dropped('city_six')
})

test('an address that leads nowhere or a wrong password is refused without naming the password', async () => {
  const nowhere = await externalServer('postgresql://someone:secret@127.0.0.1:1/city').catch(
    (caught: ServerProblem) => caught,
  )
  expect(nowhere).toMatchObject({ code: 'unreachable' })
  const wrong = await externalServer(addressOf('postgres', 'postgres', 'secret')).catch(
    (caught: ServerProblem) => caught,
  )
  expect(wrong).toMatchObject({ code: 'unreachable' })
  expect(`${(nowhere as ServerProblem).message}${(wrong as ServerProblem).message}`).not.toContain('secret')
  expect(hostOf('postgresql://someone:secret@db.city:5433/anxin')).toBe('db.city:5433/anxin')
})

test('a server that is too old, a standby or not UTF8 is refused', () => {
  const good: ServerFacts = {
    version: '15.0',
    versionNumber: 150_000,
    isStandby: false,
    encoding: 'UTF8',
    role: 'r',
    isSuperuser: false,
    mayCreateRoles: true,
    citus: undefined,
  }
  const codeFor = (facts: Partial<ServerFacts>) => {
    try {
      judge({ ...good, ...facts }, 'host')
      return 'fine'
    } catch (error) {
      return (error as ServerProblem).code
    }
  }
  expect(codeFor({})).toBe('fine')
  expect(codeFor({ version: '14.9', versionNumber: 140_009 })).toBe('server-too-old')
  expect(codeFor({ isStandby: true })).toBe('server-read-only')
  expect(codeFor({ encoding: 'SQL_ASCII' })).toBe('server-not-utf8')
})
