import type { Day, Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import type { NoticeFacts } from '../facts/notice.ts'

/** What a worker's notices are made of, and what he has read. */

export type NoticeRow = Omit<NoticeFacts, 'minimumFen'> & {
  readonly projectId: string
  readonly project: string
  readonly regionCode: number
  readonly sector: number
  readonly employerId: string
  readonly acknowledged: readonly { readonly digest: string; readonly on: Day; readonly way: string }[]
}

/** Sites a worker reads notices of at once. */
const SITES = 10

/**
 * The sites a worker is on, with what his notice there says. Membership is the worker's own row; what the site shows
 * to everybody is read for him.
 */
export async function noticesOf(tx: Tx, workerId: string, on: Day): Promise<readonly NoticeRow[]> {
  const mine = await tx.rows<{ projectId: string }>(sql`
    select project_id as "projectId" from membership
    where worker_id = ${workerId} and (left_on is null or left_on >= ${on}::date)
    order by entered_on desc nulls last, project_id desc limit ${SITES}::int`)
  const ids = mine.map(row => row.projectId)
  return tx.asPlatform(() =>
    tx.rows<NoticeRow>(sql`
    select p.id as "projectId", p.code as project, p.name as "projectName", p.region_code as "regionCode", p.sector,
      m.employer_id as "employerId", e.name as employer, g.name as "generalContractor", t.pay_day as "payDay",
      r.rate_fen::text as "rateFen", a.bank_name as bank, o.who as officer, coalesce(b.contents, '{}') as channels,
      coalesce((select jsonb_agg(jsonb_build_object('digest', k.text_digest, 'on', k.on_day, 'way', k.way)
        order by k.on_day desc)
        from notice_acknowledgement k where k.project_id = p.id and k.worker_id = m.worker_id), '[]') as acknowledged
    from membership m join project p on p.id = m.project_id join enterprise e on e.id = m.employer_id
    left join enterprise g on g.id = p.general_contractor_id left join project_term t on t.project_id = p.id
    left join lateral (select rate_fen from day_rate d where d.project_id = m.project_id and d.worker_id = m.worker_id
      and d.from_day <= ${on}::date order by d.from_day desc limit 1) r on true
    left join lateral (select bank_name from wage_account w where w.project_id = p.id and w.closed_on is null
      order by w.opened_on desc limit 1) a on true
    left join lateral (select name || ' ' || phone as who from site_wage_officer s where s.project_id = p.id
      and s.from_day <= ${on}::date and (s.until_day is null or s.until_day >= ${on}::date)
      order by s.from_day desc limit 1) o on true
    left join lateral (select contents from rights_notice_board n where n.project_id = p.id
      and n.posted_on <= ${on}::date and (n.removed_on is null or n.removed_on > ${on}::date)
      order by cardinality(n.lacking), n.posted_on desc limit 1) b on true
    where m.worker_id = ${workerId} and m.project_id = any(${ids}::bigint[])
    order by array_position(${ids}::bigint[], m.project_id)`),
  )
}
