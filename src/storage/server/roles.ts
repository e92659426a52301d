import pg from 'pg'
import type { Passwords } from './folder.ts'

/** Roles and database of a private server. Everything here may run again: each start runs it. */

export const OWNER_ROLE = 'anxin_owner'
export const APPLICATION_ROLE = 'anxin_app'
export const DATABASE = 'anxin'

export type Login = {
  readonly user: string
  readonly password: string
  readonly port: number
  readonly database: string
}

export function urlOf({ user, password, port, database }: Login): string {
  return `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
}

/** Runs `work` on one connection of its own. */
export async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 20_000 })
  client.on('error', () => {
    // A connection that is lost fails the call that uses it.
  })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/**
 * The owner makes the schema and the roles of the actors and is no superuser. The application signs in as a role that
 * owns
 * nothing and inherits nothing: each transaction names the actor's role that it takes, and no role of an actor may
 * alter a
 * table or change an act.
 */
export async function makeRoles(adminUrl: string, passwords: Passwords): Promise<void> {
  await connected(adminUrl, async client => {
    await makeRole(client, OWNER_ROLE, 'nosuperuser nocreatedb createrole inherit', passwords.owner)
    await makeRole(
      client,
      APPLICATION_ROLE,
      'nosuperuser nocreatedb nocreaterole noinherit nobypassrls',
      passwords.application,
    )
    const known = await client.query('select from pg_database where datname = $1', [DATABASE])
    if (known.rowCount === 0) await client.query(`create database ${DATABASE} owner ${OWNER_ROLE}`)
    await closeDatabase(client, DATABASE)
  })
}

async function makeRole(client: pg.Client, role: string, rights: string, password: string): Promise<void> {
  const known = await client.query('select from pg_roles where rolname = $1', [role])
  await client.query(
    `${known.rowCount === 0 ? 'create' : 'alter'} role ${role} login ${rights} password ${client.escapeLiteral(password)}`,
  )
}

/** Only the owner and the application may connect; every role may stage in temporary tables. */
export async function closeDatabase(client: pg.Client, database: string): Promise<void> {
  const name = client.escapeIdentifier(database)
  await client.query(`revoke connect on database ${name} from public`)
  await client.query(`grant connect, temporary on database ${name} to ${APPLICATION_ROLE}`)
}
