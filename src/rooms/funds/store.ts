import type { Month, Tx } from '../../kernel/index.ts'
import { sql } from '../../storage/index.ts'
import type { AccountView, StandingAccount, Transfer, TransferView } from './facts.ts'

/** How accounts and transfers are kept: one set statement a batch, in the ingest scope after the operation's check. */

const LOCK_SPACE = 724_06
const LOCK_BUCKETS = 64

/** Two batches for the same project wait for each other, so that both see what stands. */
export async function lockProjects(tx: Tx, projectIds: readonly string[]): Promise<void> {
  const buckets = [...new Set(projectIds.map(id => Number(BigInt(id) % BigInt(LOCK_BUCKETS))))]
  await tx.rows(sql`
    select pg_advisory_xact_lock(${LOCK_SPACE}::int, bucket)
    from (select bucket from unnest(${buckets}::int[]) as b(bucket) order by bucket offset 0) ordered`)
}

/** Accounts of the given projects. */
export function standingAccounts(tx: Tx, projectIds: readonly string[]): Promise<StandingAccount[]> {
  return tx.asIngest(() =>
    tx.rows(sql`
      select project_id as "projectId", encode(account_hash, 'hex') as hash, bank_code as "bankCode",
        bank_name as "bankName", opened_on as "openedOn",
        opened_supposed as "openedSupposed", filed_on as "filedOn", closed_on as "closedOn",
        agreement_on as "agreementOn"
      from wage_account where project_id = any(${projectIds}::bigint[])`),
  )
}

/** New accounts, and what changed on those that stand. @returns rows written */
export function writeAccounts(tx: Tx, actId: string, rows: readonly Record<string, unknown>[]): Promise<number> {
  if (rows.length === 0) return Promise.resolve(0)
  return tx.asIngest(() =>
    tx.run(sql`
      insert into wage_account (project_id, bank_code, bank_name, account_hash, account_sealed, last4, opened_on,
        opened_supposed, filed_on, closed_on, agreement_on, region_code, sector, act_id)
      select r.project_id, r.bank_code, r.bank_name, decode(r.hash, 'hex'), decode(r.sealed, 'hex'), r.last4,
        r.opened_on, r.opened_supposed, r.filed_on, r.closed_on, r.agreement_on, r.region_code, r.sector,
        ${actId}::bigint
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(project_id bigint, bank_code text, bank_name text,
        hash text, sealed text, last4 text, opened_on date, opened_supposed boolean, filed_on date, closed_on date,
        agreement_on date, region_code int, sector smallint)
      on conflict (project_id, account_hash) do update set bank_code = excluded.bank_code,
        bank_name = excluded.bank_name, opened_on = excluded.opened_on,
        opened_supposed = excluded.opened_supposed,
        filed_on = coalesce(excluded.filed_on, wage_account.filed_on),
        closed_on = coalesce(excluded.closed_on, wage_account.closed_on),
        agreement_on = coalesce(excluded.agreement_on, wage_account.agreement_on), act_id = excluded.act_id`),
  )
}

/** Transfers that stand under the given references. */
export async function standingTransfers(
  tx: Tx,
  keys: readonly Pick<Transfer, 'projectId' | 'reference'>[],
): Promise<Transfer[]> {
  const rows = await tx.asIngest(() =>
    tx.rows<Omit<Transfer, 'amountFen'> & { amountFen: string }>(sql`
      select t.project_id as "projectId", t.reference, to_char(t.month, 'YYYY-MM') as month, t.on_day as on,
        t.amount_fen as "amountFen"
      from unnest(${keys.map(key => key.projectId)}::bigint[], ${keys.map(key => key.reference)}::text[])
        as k(project_id, reference)
      join labour_cost_transfer t on t.project_id = k.project_id and t.reference = k.reference`),
  )
  return rows.map(row => ({ ...row, amountFen: BigInt(row.amountFen) }))
}

/** New transfers. @returns rows written */
export function writeTransfers(tx: Tx, actId: string, rows: readonly Record<string, unknown>[]): Promise<number> {
  if (rows.length === 0) return Promise.resolve(0)
  return tx.asIngest(() =>
    tx.run(
      sql`
      insert into labour_cost_transfer (project_id, reference, month, on_day, amount_fen, payer, region_code, sector,
        act_id)
      select r.project_id, r.reference, r.month, r.on_day, r.amount_fen, r.payer, r.region_code, r.sector,
        ${actId}::bigint
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(project_id bigint, reference text, month date,
        on_day date, amount_fen bigint, payer text, region_code int, sector smallint)`,
      rows.length,
    ),
  )
}

type Nullable<T> = { [K in keyof T]-?: T[K] | null }
function withoutNulls<T>(row: Nullable<T>): T {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as T
}

/** Accounts of a project the actor may see, oldest first; the number masked to its last four digits. */
export async function accountsOf(tx: Tx, project: string): Promise<AccountView[]> {
  const rows = await tx.rows<Nullable<AccountView>>(sql`
    select a.id as account, a.bank_code as "bankCode", a.bank_name as "bankName", a.last4, a.opened_on as "openedOn",
      a.filed_on as "filedOn", a.closed_on as "closedOn", a.agreement_on as "agreementOn"
    from project p join wage_account a on a.project_id = p.id where p.code = ${project} order by a.id limit 100`)
  return rows.map(withoutNulls)
}

type TransferFilter = {
  readonly project: string
  readonly month?: Month
  readonly cursor?: string
  readonly limit: number
}

/** One page of transfers the actor may see, newest day first. The cursor is `day/reference`. */
export async function transfersOf(tx: Tx, filter: TransferFilter): Promise<TransferView[]> {
  const [, on, reference] = /^(\d{4}-\d{2}-\d{2})\/(.+)$/s.exec(filter.cursor ?? '') ?? []
  const month = filter.month ? sql`and t.month = ${`${filter.month}-01`}::date` : sql``
  const after = on && reference ? sql`and (t.on_day, t.reference) < (${on}::date, ${reference}::text)` : sql``
  const rows = await tx.rows<Nullable<TransferView>>(sql`
    select t.reference, to_char(t.month, 'YYYY-MM') as month, t.on_day as on, t.amount_fen as "amountFen", t.payer
    from project p join labour_cost_transfer t on t.project_id = p.id
    where p.code = ${filter.project} ${month} ${after}
    order by t.on_day desc, t.reference desc limit ${filter.limit}::int`)
  return rows.map(withoutNulls)
}
