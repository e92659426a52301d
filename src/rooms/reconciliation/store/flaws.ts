import { firstDayOf, type Month, type Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'

/**
 * What is wrong with the lines and payments of a month, exceptions only: the set twin of `payroll/decide/checks.ts` for
 * lines, and what is only seen over a month for payments and cards.
 */

/** The figures of law a month is checked with, by project; a missing minimum is not checked. */
export type FlawKey = {
  readonly projectId: string
  readonly minimumDayFen: string | null
  readonly deductionBp: number | null
  readonly singleFen: string | null
  readonly yearFen: string | null
}

const MONTHS_A_YEAR = 12

/** Replaces the flaws of a month for the given projects, and counts the lines that have one. */
export async function replaceFlaws(tx: Tx, month: Month, keys: readonly FlawKey[]): Promise<void> {
  const first = firstDayOf(month)
  const ids = keys.map(key => key.projectId)
  await tx.run(sql`delete from pay_flaw where month = ${first}::date and project_id = any(${ids}::bigint[])`)
  await tx.run(sql`
    with key as materialized (
      select k.*, p.region_code, p.sector from unnest(${ids}::bigint[],
        ${keys.map(key => key.minimumDayFen)}::bigint[], ${keys.map(key => key.deductionBp)}::int[],
        ${keys.map(key => key.singleFen)}::bigint[], ${keys.map(key => key.yearFen)}::bigint[])
        as k(project_id, minimum, deduction_bp, single, year) join project p on p.id = k.project_id),
    line as (
      select k.region_code, k.sector, k.deduction_bp, l.project_id, l.worker_id, l.employer_id, l.half_days,
        l.deduction_fen, l.due_fen, l.due_fen + l.deduction_fen as gross, w.half_days as attended,
        (2 * k.minimum * coalesce(l.half_days, 0) + 2) / 4 as least
      from key k join sheet_line l on l.project_id = k.project_id and l.month = ${first}::date
      join payroll_sheet s on s.project_id = l.project_id and s.id = l.sheet_id and s.state in ('displayed', 'sealed')
      left join worker_month w on w.project_id = l.project_id and w.worker_id = l.worker_id
        and w.month = ${first}::date),
    result as (
      select distinct on (b.project_id, b.order_id, b.n) b.project_id, b.order_id, b.n, b.status, b.reason
      from key k join bank_result b on b.project_id = k.project_id and b.month = ${first}::date
      order by b.project_id, b.order_id, b.n, b.on_day desc, b.status desc),
    item as (
      select k.region_code, k.sector, k.single, k.year, i.project_id, i.worker_id, i.employer_id, i.amount_fen,
        i.card_hash, r.status, r.reason
      from key k join order_item i on i.project_id = k.project_id and i.month = ${first}::date
      left join result r on r.project_id = i.project_id and r.order_id = i.order_id and r.n = i.n),
    live as (select * from item where status is distinct from 'returned'),
    shared as (
      select project_id, card_hash from item where card_hash is not null
      group by project_id, card_hash having count(distinct worker_id) > 1),
    found as (
      select project_id, worker_id, employer_id, region_code, sector, f.kind, f.fen, f.limit_fen
      from line cross join lateral (values
        ('below-minimum', gross, least, half_days > 0 and gross < least),
        ('deduction-over', deduction_fen, (gross * deduction_bp + 5000) / 10000,
          deduction_fen > (gross * deduction_bp + 5000) / 10000
            or (deduction_fen > 0 and due_fen < least and gross >= least)),
        ('days-not-attended', due_fen, null, half_days > attended)) as f(kind, fen, limit_fen, wrong)
      where f.wrong
      union all
      select project_id, worker_id, employer_id, region_code, sector, 'over-single', amount_fen, single
      from live where amount_fen > single
      union all
      select project_id, worker_id, min(employer_id), region_code, sector, 'large-month', sum(amount_fen)::bigint, year
      from live group by project_id, worker_id, region_code, sector, year
      having sum(amount_fen) > year / ${MONTHS_A_YEAR}::int
      union all
      select i.project_id, i.worker_id, i.employer_id, i.region_code, i.sector, 'card-shared', i.amount_fen, null
      from item i join shared s on s.project_id = i.project_id and s.card_hash = i.card_hash
      union all
      select i.project_id, i.worker_id, i.employer_id, i.region_code, i.sector, 'card-not-own', i.amount_fen, null
      from item i left join wage_card c on c.card_hash = i.card_hash and c.worker_id <> i.worker_id
      where c.card_hash is not null or (i.status = 'returned' and i.reason like '%户名%' and not exists (
        select from item p where p.project_id = i.project_id and p.worker_id = i.worker_id and p.status = 'paid')))
    insert into pay_flaw (project_id, month, worker_id, kind, fen, limit_fen, employer_id, region_code, sector)
    select project_id, ${first}::date, worker_id, kind, sum(fen)::bigint, max(limit_fen), min(employer_id), region_code,
      sector
    from found group by project_id, worker_id, kind, region_code, sector`)
  await tx.run(sql`
    update project_month_fact f set flawed_lines = x.lines
    from (select l.project_id, count(*)::int as lines from sheet_line l
      join payroll_sheet s on s.project_id = l.project_id and s.id = l.sheet_id and s.state in ('displayed', 'sealed')
      where l.project_id = any(${ids}::bigint[]) and l.month = ${first}::date and exists (
        select from pay_flaw w where w.project_id = l.project_id and w.month = l.month and w.worker_id = l.worker_id
          and w.kind <> 'large-month')
      group by l.project_id) x
    where f.project_id = x.project_id and f.month = ${first}::date`)
}

/**
 * Who of the projects was seen at another site within the hour, a row for each of the two sites. Punches are compared
 * only of those whose days overlap. One month at a time: of two that compute neighbours at once, the later sees the
 * other's days.
 *
 * @param minutes  two punches less than this apart cannot be of one person at two sites
 */
export async function replaceClashes(
  tx: Tx,
  month: Month,
  projectIds: readonly string[],
  minutes: number,
): Promise<void> {
  const first = firstDayOf(month)
  await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${`clash/${month}`}, 724))`)
  await tx.run(sql`
    delete from presence_clash where month = ${first}::date and (project_id = any(${projectIds}::bigint[])
      or (other_project_id = any(${projectIds}::bigint[])))`)
  await tx.run(sql`
    with pair as materialized (
      select a.project_id, a.worker_id, b.project_id as other, a.seen & b.seen as days
      from worker_month a join worker_month b on b.worker_id = a.worker_id and b.month = a.month
        and b.project_id <> a.project_id and a.seen & b.seen <> 0
      where a.month = ${first}::date and a.project_id = any(${projectIds}::bigint[])),
    day as (
      select p.*, ${first}::date + d as on_day from pair p, generate_series(0, 30) d
      where (p.days >> d) & 1 = 1),
    close as (
      select y.project_id, y.other, y.worker_id, y.on_day,
        min(abs(extract(epoch from u.at - v.at)) / 60)::int as apart
      from day y
      join punch u on u.project_id = y.project_id and u.worker_id = y.worker_id
        and u.at >= y.on_day::timestamptz and u.at < y.on_day::timestamptz + interval '1 day 12 hours'
      join punch v on v.project_id = y.other and v.worker_id = y.worker_id
        and v.at > u.at - make_interval(mins => ${minutes}::int)
        and v.at < u.at + make_interval(mins => ${minutes}::int)
      where not exists (select from punch_retraction x where x.worker_id = y.worker_id
        and ((x.project_id = u.project_id and x.at = u.at and x.direction = u.direction)
          or (x.project_id = v.project_id and x.at = v.at and x.direction = v.direction)))
      group by y.project_id, y.other, y.worker_id, y.on_day),
    both_sides as (
      select project_id, other, worker_id, on_day, apart from close
      union select other, project_id, worker_id, on_day, apart from close)
    insert into presence_clash (project_id, month, worker_id, on_day, other_project_id, minutes_apart, employer_id,
      region_code, sector)
    select b.project_id, ${first}::date, b.worker_id, b.on_day, b.other, min(b.apart), min(w.employer_id),
      p.region_code, p.sector
    from both_sides b join project p on p.id = b.project_id
    join worker_month w on w.project_id = b.project_id and w.month = ${first}::date and w.worker_id = b.worker_id
    group by b.project_id, b.worker_id, b.on_day, b.other, p.region_code, p.sector
    on conflict do nothing`)
}
