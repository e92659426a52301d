import { createHmac } from 'node:crypto'
import type pg from 'pg'
import { type Label, present } from '../../kernel/index.ts'
import type { Server } from './embedded.ts'
import { OLDEST_MAJOR } from './engines.ts'
import { ServerProblem } from './problems.ts'
import { APPLICATION_ROLE, connected } from './roles.ts'

/**
 * A server that somebody else runs, named by `DATABASE_URL`.
 *
 * How the application drops its rights, strongest first:
 * 1. Two addresses: the application has a login of its own, the migrator another. Nothing to drop.
 * 2. One address, whose role may create roles: a login `anxin_app` is made that owns nothing; its password is derived
 * from
 *    the one in the address, so that several programs on one address agree without sharing a file.
 * 3. One address, and the server lets no new login in (connection pooler, host rules, no password in the address):
 * the same
 *    login is used with `options=-c role=anxin_app`. Every statement then runs with the rights of `anxin_app`; but the
 *    session could take its own role back, so a fault that lets foreign SQL in is not contained. A note says so.
 */

const LOCK = 724_2028
const MADE_BY = 'Anxin application of '

/** Settings of the application's sessions where the address itself must carry `options`. */
const SESSION =
  '-c timezone=Asia/Shanghai -c jit=off -c client_min_messages=warning -c idle_in_transaction_session_timeout=600000'

/** What a server says of itself and of the role that asks. */
export type ServerFacts = {
  readonly version: string
  readonly versionNumber: number
  readonly isStandby: boolean
  readonly encoding: string
  readonly role: string
  readonly isSuperuser: boolean
  readonly mayCreateRoles: boolean
  readonly citus: string | undefined
}

/**
 * Judges a given server and prepares the two ways in.
 *
 * @param databaseUrl  the application's address, or the only one
 * @param migratorUrl  the address of the role that owns the schema, where it is another
 * @refuses unreachable, server-too-old, server-read-only, server-not-utf8  the server
 * @refuses role-too-weak, role-too-strong  the roles of the addresses
 */
export async function externalServer(databaseUrl: string, migratorUrl?: string): Promise<Server> {
  const url = migratorUrl ?? databaseUrl
  const facts = await reach(url, inspect)
  judge(facts, hostOf(url))
  const application = migratorUrl ? { url: databaseUrl, notes: [] } : await dropRights(databaseUrl, facts)
  const applicationRole = await reach(application.url, client => checkRights(client, facts.role))
  return {
    url,
    applicationUrl: application.url,
    applicationRole,
    engine: 'external',
    version: facts.version,
    binFolder: '',
    ...(facts.citus ? { citus: facts.citus } : {}),
    attached: true,
    notes: application.notes,
    stop: async () => undefined,
  }
}

async function reach<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  try {
    return await connected(url, work)
  } catch (error) {
    if (error instanceof ServerProblem) throw error
    throw new ServerProblem('unreachable', {
      host: hostOf(url),
      detail: (error as Error).message || String((error as { code?: string }).code),
    })
  }
}

/** Host, port and database of an address, without account and password. */
export function hostOf(url: string): string {
  try {
    const { hostname, port, pathname, searchParams } = new URL(url)
    return `${hostname || searchParams.get('host') || 'localhost'}${port ? `:${port}` : ''}${pathname}`
  } catch {
    return '?'
  }
}

async function inspect(client: pg.Client): Promise<ServerFacts> {
  const answer = await client.query<ServerFacts>(`
    select split_part(current_setting('server_version'), ' ', 1) as version,
      current_setting('server_version_num')::int as "versionNumber",
      pg_is_in_recovery() or current_setting('default_transaction_read_only')::boolean as "isStandby",
      pg_encoding_to_char(encoding) as encoding,
      current_user::text as role, rolsuper as "isSuperuser", rolsuper or rolcreaterole as "mayCreateRoles",
      (select extversion from pg_extension where extname = 'citus') as citus
    from pg_database, pg_roles where datname = current_database() and rolname = current_user`)
  return present(answer.rows[0], 'a session has a database and a role')
}

/** @refuses server-too-old, server-read-only, server-not-utf8 */
export function judge(facts: ServerFacts, host: string): void {
  if (facts.versionNumber < OLDEST_MAJOR * 10_000) throw new ServerProblem('server-too-old', { found: facts.version })
  if (facts.isStandby) throw new ServerProblem('server-read-only', { host })
  if (facts.encoding !== 'UTF8') throw new ServerProblem('server-not-utf8', { host, found: facts.encoding })
}

type Application = { readonly url: string; readonly notes: readonly Label[] }

async function dropRights(databaseUrl: string, facts: ServerFacts): Promise<Application> {
  if (!facts.mayCreateRoles) throw new ServerProblem('role-too-weak', { role: facts.role, detail: 'NOCREATEROLE' })
  const login = withDerivedLogin(databaseUrl, facts.role)
  try {
    await connected(databaseUrl, client => shapeRole(client, facts.role, login?.password))
  } catch (error) {
    throw new ServerProblem('role-too-weak', { role: facts.role, detail: (error as Error).message })
  }
  if (login && (await enters(login.url))) return { url: login.url, notes: [] }
  const url = withOptions(databaseUrl, `-c role=${APPLICATION_ROLE} ${SESSION}`)
  if (!(await enters(url)))
    throw new ServerProblem('role-too-weak', { role: facts.role, detail: `SET ROLE ${APPLICATION_ROLE}` })
  return {
    url,
    notes: [
      {
        zh: `应用与迁移共用账户 ${facts.role}，每个会话切换为 ${APPLICATION_ROLE}。建议为应用单设登录账户。`,
        en: `Application and migrator share the account ${facts.role}; each session drops to ${APPLICATION_ROLE}. A login of its own is better.`,
      },
    ],
  }
}

/**
 * Makes the role and lets the address's own role take it. A role that another platform on this server made is left as
 * it is.
 * One lock, for programs that start at the same time.
 */
async function shapeRole(client: pg.Client, owner: string, password: string | undefined): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [LOCK])
  const find = () =>
    client.query("select shobj_description(oid, 'pg_authid') as by from pg_roles where rolname = $1", [
      APPLICATION_ROLE,
    ])
  if ((await find()).rowCount === 0) {
    await client.query(`create role ${APPLICATION_ROLE} nologin noinherit`)
    await client.query(`comment on role ${APPLICATION_ROLE} is ${client.escapeLiteral(MADE_BY + owner)}`)
  }
  const isOurs = (await find()).rows[0]?.by === MADE_BY + owner
  if (isOurs && password)
    await client.query(`alter role ${APPLICATION_ROLE} login noinherit password ${client.escapeLiteral(password)}`)
  // What follows may be settled already by whoever runs the server; whether it is, the next connections show.
  await client.query(`grant ${APPLICATION_ROLE} to current_user`).catch(() => undefined)
  const database = client.escapeIdentifier(
    String((await client.query('select current_database() as name')).rows[0]?.name),
  )
  await client.query(`grant connect, temporary on database ${database} to ${APPLICATION_ROLE}`).catch(() => undefined)
  await client.query('revoke create on schema public from public').catch(() => undefined)
}

/** The address of a login of its own; undefined when the address holds no password to derive one from. */
function withDerivedLogin(databaseUrl: string, owner: string): { url: string; password: string } | undefined {
  const secret = passwordIn(databaseUrl)
  if (!secret) return undefined
  const password = createHmac('sha256', secret).update(`${APPLICATION_ROLE} of ${owner}`).digest('base64url')
  return { url: withLogin(databaseUrl, APPLICATION_ROLE, password), password }
}

function enters(url: string): Promise<boolean> {
  return connected(
    url,
    async client => (await client.query('select current_user::text as role')).rows[0]?.role === APPLICATION_ROLE,
  ).catch(() => false)
}

function passwordIn(url: string): string | undefined {
  const { password, searchParams } = new URL(url)
  return decodeURIComponent(password) || searchParams.get('password') || undefined
}

function withLogin(url: string, user: string, password: string): string {
  const changed = new URL(url)
  changed.searchParams.delete('user')
  changed.searchParams.delete('password')
  // An address of a socket names no host, and then holds account and password as parameters.
  if (changed.hostname === '') return withParameters(changed, { user, password })
  changed.username = user
  changed.password = encodeURIComponent(password)
  return changed.href
}

function withOptions(url: string, options: string): string {
  const changed = new URL(url)
  const before = changed.searchParams.get('options')
  changed.searchParams.delete('options')
  return withParameters(changed, { options: before ? `${before} ${options}` : options })
}

/** Written by percent signs: libpq reads no `+` as a space. */
function withParameters(url: URL, more: Readonly<Record<string, string>>): string {
  const written = [...url.searchParams, ...Object.entries(more)].map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  )
  const bare = new URL(url)
  bare.search = ''
  return `${bare.href}?${written.join('&')}`
}

/**
 * The application must not be able to alter a table or to get round row security.
 *
 * @returns the application's role
 * @refuses role-too-strong
 */
async function checkRights(client: pg.Client, migrator: string): Promise<string> {
  const answer = await client.query<
    Record<'role', string> &
      Record<'super' | 'bypass' | 'makesRoles' | 'makes' | 'owns' | 'isOwner' | 'isMigrator', boolean>
  >(
    `
    select current_user::text as role, rolsuper as super, rolbypassrls as bypass, rolcreaterole as "makesRoles",
      coalesce(has_schema_privilege(current_user, to_regnamespace('public')::oid, 'create'), false) as makes,
      exists (select from pg_class where relowner = pg_roles.oid and relkind in ('r', 'p')
        and not relname like 'pg\\_%') as owns,
      exists (select from pg_database where datname = current_database() and datdba = pg_roles.oid) as "isOwner",
      pg_has_role(current_user, $1, 'usage') as "isMigrator"
    from pg_roles where rolname = current_user`,
    [migrator],
  )
  const found = present(answer.rows[0], 'a session has a role')
  const wrong = [
    [found.super, 'SUPERUSER'],
    [found.bypass, 'BYPASSRLS'],
    [found.makesRoles, 'CREATEROLE'],
    [found.makes, 'CREATE ON SCHEMA public'],
    [found.owns, 'table owner'],
    [found.isOwner, 'database owner'],
    [found.isMigrator, `member of ${migrator}`],
  ]
    .filter(([is]) => is)
    .map(([, what]) => what)
  if (wrong.length > 0) throw new ServerProblem('role-too-strong', { role: found.role, detail: wrong.join(', ') })
  return found.role
}
