import { addToMonth, firstDayOf, type Month, type Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'

/**
 * Counts, of the people seen on site in a month, who lacked registration or contract, who was never trained, who had
 * everything before his first day of the month, and who is trained and graded. Runs after the facts were replaced.
 *
 * 实名制办法第八条：签订合同、基本安全培训、登记后方可进场。第十二条：一定时间没有数据更新的，重新培训。
 *
 * @param retrainYears  years between exit and new entry after which training is repeated; undefined before the rule
 */
export async function countPapers(
  tx: Tx,
  month: Month,
  projectIds: readonly string[],
  retrainYears: number | undefined,
): Promise<number> {
  const first = firstDayOf(month)
  const next = firstDayOf(addToMonth(month, 1))
  const renewed =
    retrainYears === undefined
      ? sql`select null::bigint as project_id, null::bigint as worker_id, null::date as after where false`
      : sql`
      select x.project_id, x.worker_id, max(x.last_out) as after
      from (select project_id, worker_id, on_day, direction, max(on_day) filter (where direction = 0) over
          (partition by project_id, worker_id order by on_day, direction desc
            rows between unbounded preceding and 1 preceding) as last_out
        from entry_exit where project_id = any(${projectIds}::bigint[])) x
      where x.direction = 1 and x.on_day < ${next}::date
        and x.on_day >= x.last_out + make_interval(years => ${retrainYears}::int)
      group by 1, 2`
  return tx.run(sql`
    with renewed as (${renewed}),
    trained as (
      select t.project_id, t.worker_id, min(t.on_day) as first_on
      from training t left join renewed r on r.project_id = t.project_id and r.worker_id = t.worker_id
      where t.project_id = any(${projectIds}::bigint[]) and (r.after is null or t.on_day > r.after)
      group by 1, 2),
    person as (
      select w.project_id, w.unregistered_since is null and m.contract_kind is not null
          and w.first_on between m.contract_from and m.contract_until as has_paper,
        t.first_on is not null as trained, coalesce(t.first_on <= w.first_on, false) as trained_before,
        m.worker_id is not null as known,
        m.skill_grade is not null as graded
      from (select project_id, worker_id, unregistered_since, ${first}::date + round(ln((seen & -seen)::float8)
          / ln(2::float8))::int as first_on
        from worker_month where project_id = any(${projectIds}::bigint[]) and month = ${first}::date and seen <> 0) w
      left join membership m on m.project_id = w.project_id and m.worker_id = w.worker_id
      left join trained t on t.project_id = w.project_id and t.worker_id = w.worker_id),
    counted as (
      select project_id, count(*) filter (where has_paper is not true)::int as without_paper,
        count(*) filter (where known and not trained)::int as untrained,
        count(*) filter (where has_paper and trained_before)::int as whole,
        count(*) filter (where trained and graded)::int as skilled
      from person group by project_id)
    update project_month_fact f set without_paper_people = c.without_paper, untrained_people = c.untrained,
      full_people = c.whole, skilled_people = c.skilled
    from counted c where c.project_id = f.project_id and f.month = ${first}::date`)
}
