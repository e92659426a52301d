import type { Count, Day, Evidence, Statement, Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'

/** Sites at work on a day, and whether a complete board stood there. */
const sites = (on: Day): Statement => sql`
  select p.id, p.code, p.name, p.region_code, p.sector, exists (
    select from rights_notice_board b where b.project_id = p.id and b.posted_on <= ${on}::date
      and (b.removed_on is null or b.removed_on > ${on}::date) and b.lacking = '{}') as whole
  from project p where p.status = 'building' and p.started_on <= ${on}::date`

/** Sites with a complete board of those at work, by district and sector. */
export async function boardCounts(tx: Tx, on: Day): Promise<readonly Count[]> {
  const rows = await tx.rows<{ region: number; sector: number; numerator: string; denominator: string }>(sql`
    select region_code as region, sector, count(*) filter (where whole) as numerator, count(*) as denominator
    from (${sites(on)}) s group by 1, 2 order by 1, 2`)
  return rows.map(row => ({ ...row, numerator: BigInt(row.numerator), denominator: BigInt(row.denominator) }))
}

/** One page of sites, each with how many of its people have read their own notice. */
export async function boardEvidence(
  tx: Tx,
  on: Day,
  page: { readonly after?: string; readonly limit: number },
): Promise<readonly Evidence[]> {
  const rows = await tx.rows<{ key: string; name: string; whole: boolean; people: number; read: number }>(sql`
    select s.code as key, s.name, s.whole, m.people, m.read
    from (select * from (${sites(on)}) x where ${page.after ?? null}::text is null or x.code > ${page.after ?? null}
      order by x.code limit ${page.limit}::int) s
    cross join lateral (select count(*)::int as people, count(*) filter (where exists (
        select from notice_acknowledgement k where k.project_id = b.project_id and k.worker_id = b.worker_id
          and k.on_day <= ${on}::date))::int as read
      from membership b where b.project_id = s.id and (b.left_on is null or b.left_on >= ${on}::date)) m
    order by s.code`)
  return rows.map(row => ({
    key: row.key,
    label: {
      zh: `${row.name}：${row.people} 人中 ${row.read} 人看过本人告知`,
      en: `${row.name}: ${row.read} of ${row.people} people have read their notice`,
    },
    numerator: row.whole ? 1n : 0n,
    denominator: 1n,
  }))
}
