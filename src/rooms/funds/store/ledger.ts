import type { Day, Fen, Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import { isGuarded, type LedgerAccount, type Posting, type PostingReason } from '../facts/ledger.ts'

/** How the ledger is kept: postings are added under a lock of each account that must not go below zero. */

const LOCK_SPACE = 724_63

/** Two postings that draw on the same account wait for each other. */
export async function lockAccounts(tx: Tx, accounts: readonly LedgerAccount[]): Promise<void> {
  const names = [...new Set(accounts.filter(isGuarded))].sort()
  if (names.length === 0) return
  await tx.rows(sql`
    select pg_advisory_xact_lock(${LOCK_SPACE}::int, hashtext(name))
    from (select name from unnest(${names}::text[]) as n(name) order by hashtext(name) offset 0) ordered`)
}

/** Balances in fen; an account nobody posted to has none, which is zero. */
export async function balances(tx: Tx, accounts: readonly LedgerAccount[]): Promise<ReadonlyMap<string, Fen>> {
  const rows = await tx.asPlatform(() =>
    tx.rows<{ account: string; fen: string }>(sql`
      select account, sum(fen)::bigint as fen from ledger_line where account = any(${[...accounts]}::text[])
      group by account order by account`),
  )
  return new Map(rows.map(row => [row.account, BigInt(row.fen)]))
}

/**
 * Adds postings. The operation has checked the scope before; only the platform's role may add.
 *
 * @returns the account that would hold less than nothing; undefined when all is well
 */
export async function post(tx: Tx, actId: string, postings: readonly Posting[]): Promise<LedgerAccount | undefined> {
  if (postings.length === 0) return undefined
  await lockAccounts(
    tx,
    postings.map(posting => posting.from),
  )
  const rows = postings.map(({ from, to, fen, on, projectId, workerId, regionCode, sector, ...rest }) => ({
    ...rest,
    from_account: from,
    to_account: to,
    fen: String(fen),
    on_day: on,
    project_id: projectId,
    worker_id: workerId,
    region_code: regionCode,
    sector,
  }))
  await tx.asPlatform(() =>
    tx.run(
      sql`
      insert into posting (from_account, to_account, fen, on_day, reason, cause, project_id, worker_id, region_code,
        sector, act_id)
      select r.from_account, r.to_account, r.fen, r.on_day, r.reason, r.cause, r.project_id, r.worker_id,
        r.region_code, r.sector, ${actId}::bigint
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(from_account text, to_account text, fen bigint,
        on_day date, reason text, cause text, project_id bigint, worker_id bigint, region_code int, sector smallint)`,
      rows.length,
    ),
  )
  const guarded = [...new Set(postings.map(posting => posting.from).filter(isGuarded))]
  if (guarded.length === 0) return undefined
  const left = await balances(tx, guarded)
  return guarded.find(account => (left.get(account) ?? 0n) < 0n)
}

export type PostingView = {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly fen: string
  readonly on: Day
  readonly reason: PostingReason
}
type PostingFilter = { readonly project: string; readonly cursor?: string; readonly limit: number }

/** One page of a project's postings that the actor may see, newest first. */
export function postingsOf(tx: Tx, filter: PostingFilter): Promise<PostingView[]> {
  const before = filter.cursor ? sql`and g.id < ${filter.cursor}::bigint` : sql``
  return tx.rows(sql`
    select g.id, g.from_account as "from", g.to_account as "to", g.fen, g.on_day as "on", g.reason
    from project p join posting g on g.project_id = p.id where p.code = ${filter.project} ${before}
    order by g.id desc limit ${filter.limit}::int`)
}
