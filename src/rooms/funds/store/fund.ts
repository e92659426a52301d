import type { Day, Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import type { AdvanceFacts } from '../facts/fund.ts'
import type { PostingReason } from '../facts/ledger.ts'

/** How emergency funds are kept, and what they hold: always the sum of postings. */

export type FundRecord = {
  readonly region: number
  readonly zh: string
  readonly en: string
  readonly isCity: boolean
  readonly setUpOn: Day | null
  readonly sizeFen: string | null
  readonly document: string | null
  readonly balanceFen: string
  readonly decidedFen: string
  readonly claimFen: string
  readonly leastFen: string
}

/**
 * Divisions with their fund on a day, where there is one: cities and counties, not zones. The advances of a fund are
 * those whose postings carry its division.
 */
export function fundRecords(on: Day) {
  return sql`
    with line as (
      select p.region_code, split_part(l.account, ':', 1) as kind, sum(l.fen)::bigint as fen
      from posting p join ledger_line l on l.id = p.id
      where p.sector = 0 and p.on_day <= ${on}::date and split_part(l.account, ':', 1) in ('fund', 'advance', 'claim')
      group by 1, 2)
    select r.code as region, r.zh, r.en, r.parent is null as "isCity", f.set_up_on as "setUpOn",
      f.size_fen as "sizeFen", f.document,
      coalesce((select fen from line where region_code = r.code and kind = 'fund'), 0)::bigint as "balanceFen",
      coalesce((select fen from line where region_code = r.code and kind = 'advance'), 0)::bigint as "decidedFen",
      coalesce((select fen from line where region_code = r.code and kind = 'claim'), 0)::bigint as "claimFen",
      coalesce(f.size_fen * (select value::bigint from setting where key = 'fund.leastShareBp') / 10000, 0)::bigint
        as "leastFen"
    from region r left join emergency_fund f on f.region_code = r.code and f.set_up_on <= ${on}::date
    left join region above on above.code = r.parent
    where r.parent is null or above.parent is null`
}

/** The funds the actor's scope covers, by division. */
export function listFunds(
  tx: Tx,
  given: { readonly on: Day; readonly from: number; readonly until: number },
): Promise<FundRecord[]> {
  return tx.rows(sql`
    select * from (${fundRecords(given.on)}) f where f.region >= ${given.from}::int and f.region < ${given.until}::int
    order by f.region limit 500`)
}

/** Funds that stand in the given divisions. */
export function standingFunds(
  tx: Tx,
  regions: readonly number[],
): Promise<{ region: number; sizeFen: string; setUpOn: Day; document: string }[]> {
  return tx.asPlatform(() =>
    tx.rows(sql`
      select region_code as region, size_fen as "sizeFen", set_up_on as "setUpOn", document from emergency_fund
      where region_code = any(${[...regions]}::int[]) order by 1`),
  )
}

/** Divisions that exist, of those given. */
export async function knownRegions(tx: Tx, regions: readonly number[]): Promise<ReadonlySet<number>> {
  const rows = await tx.rows<{ code: number }>(
    sql`select code from region where code = any(${[...regions]}::int[]) order by code`,
  )
  return new Set(rows.map(row => row.code))
}

/** New funds. */
export async function writeFunds(tx: Tx, actId: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  if (rows.length === 0) return
  await tx.asPlatform(() =>
    tx.run(
      sql`
      insert into emergency_fund (region_code, size_fen, set_up_on, document, act_id)
      select r.region, r.size_fen, r.set_up_on, r.document, ${actId}::bigint
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(region int, size_fen bigint, set_up_on date,
        document text)`,
      rows.length,
    ),
  )
}

export type CurvePoint = {
  readonly on: Day
  readonly fen: string
  readonly reason: PostingReason
  readonly movedFen: string
}
/** The balance of a fund after each of its last postings, oldest first. */
export async function fundCurve(tx: Tx, region: number): Promise<readonly CurvePoint[]> {
  const rows = await tx.rows<CurvePoint>(sql`
    select on_day as "on", (sum(fen) over (order by on_day, id))::bigint as fen, reason, fen as "movedFen"
    from ledger_line where account = ${`fund:${region}`} order by on_day desc, id desc limit 500`)
  return [...rows].reverse()
}

export type AdvanceRow = {
  readonly id: string
  readonly number: string
  readonly zh: string
  readonly en: string
  readonly state: string
  readonly facts: AdvanceFacts
}
/** Advances of a fund, newest first. */
export function advancesOf(tx: Tx, region: number): Promise<AdvanceRow[]> {
  return tx.rows(sql`
    select id, number, title_zh as zh, title_en as en, state, facts from proceeding
    where definition = 'fundAdvance' and subject_kind = 'region' and subject_id = ${String(region)}
    order by id desc limit 100`)
}
