import type { Day, Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import type { Credential, CredentialRow } from '../facts.ts'
import { bare } from './sessions.ts'

/** Credentials of outside programs. */

export async function projectByCode(tx: Tx, code: string): Promise<string | undefined> {
  return (await tx.asPlatform(() => tx.row<{ id: string }>(sql`select id from project where code = ${code}`)))?.id
}

export async function insertCredential(
  tx: Tx,
  credential: {
    readonly dialect: string
    readonly appid: string
    readonly secret: Buffer
    readonly projectId?: string
    readonly region?: { readonly from: number; readonly until: number }
    readonly sandbox: boolean
    readonly madeOn: Day
  },
): Promise<string | undefined> {
  const row = await tx.asPlatform(() =>
    tx.row<{ id: string }>(sql`
    insert into credential (dialect, appid, secret, project_id, region_from, region_until, sandbox, made_on)
    values (${credential.dialect}, ${credential.appid}, ${credential.secret}, ${credential.projectId ?? null},
      ${credential.region?.from ?? null}, ${credential.region?.until ?? null}, ${credential.sandbox},
      ${credential.madeOn})
    on conflict (appid) do nothing returning id`),
  )
  return row?.id
}

export function disableCredential(tx: Tx, appid: string): Promise<number> {
  return tx.asPlatform(() => tx.run(sql`update credential set disabled = true where appid = ${appid}`))
}

export async function listCredentials(tx: Tx): Promise<CredentialRow[]> {
  const rows = await tx.asPlatform(() =>
    tx.rows<{ [K in keyof CredentialRow]: CredentialRow[K] | null }>(sql`
    select c.id, c.dialect, c.appid, p.code as project, c.region_from as region, c.sandbox, c.disabled,
      c.made_on as "madeOn"
    from credential c left join project p on p.id = c.project_id order by c.id limit 1000`),
  )
  return rows.map(row => bare<CredentialRow>(row))
}

/** A credential that is not disabled. */
export async function credentialByAppid(tx: Tx, appid: string): Promise<Credential | undefined> {
  const row = await tx.asPlatform(() =>
    tx.row<{ [K in keyof Credential]: Credential[K] | null }>(sql`
    select c.id, c.dialect, c.appid, c.secret, c.project_id as "projectId", p.code as "projectCode",
      c.region_from as "regionFrom", c.region_until as "regionUntil", c.sandbox,
      c.clock_tolerance_seconds as "clockToleranceSeconds", c.calls_per_second as "callsPerSecond"
    from credential c left join project p on p.id = c.project_id where c.appid = ${appid} and not c.disabled`),
  )
  return row ? bare<Credential>(row) : undefined
}
