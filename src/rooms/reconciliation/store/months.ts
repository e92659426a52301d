import type { Month, Statement, Tx } from '../../../kernel/index.ts'
import { addToMonth, firstDayOf } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'

/**
 * The two set statements that make a month's facts: punches → worker-days, and worker-days, sheets, orders, results →
 * gaps and facts.
 */

/**
 * What the month of one project is computed with. Days come from the law book, so that the statement asks no calendar.
 */
export type MonthKey = {
  readonly projectId: string
  readonly cutHour: number
  readonly transferDue: string
  readonly payDue: string
}
export type DayMinutes = { readonly half: number; readonly whole: number }

const columns = (keys: readonly MonthKey[]) => ({
  ids: keys.map(key => key.projectId),
  transfers: keys.map(key => key.transferDue),
  pays: keys.map(key => key.payDue),
})

/**
 * Rebuilds the worker-days of a month from punches minus retractions, else the declared marks. Unchanged rows are not
 * written; rows that vanished are deleted. The work day begins at another hour in some projects: one statement an hour.
 *
 * @returns rows written
 */
export async function rebuildWorkerMonths(
  tx: Tx,
  month: Month,
  keys: readonly MonthKey[],
  minutes: DayMinutes,
): Promise<number> {
  let written = 0
  for (const cutHour of new Set(keys.map(key => key.cutHour))) {
    const ids = keys.filter(key => key.cutHour === cutHour).map(key => key.projectId)
    written += await rebuildOfHour(tx, windowOf(month, cutHour, ids), minutes)
  }
  return written
}

/** The punches of a month of some projects: work days begin at one hour in all of them. */
type Window = {
  readonly ids: readonly string[]
  /** The projects as a condition on `u.project_id`. */
  readonly within: Statement
  readonly first: string
  readonly next: string
  readonly from: string
  readonly until: string
}

function windowOf(month: Month, cutHour: number, ids: readonly string[]): Window {
  const first = firstDayOf(month)
  const next = firstDayOf(addToMonth(month, 1))
  const hour = String(cutHour).padStart('00'.length, '0')
  return {
    ids,
    within: withinOf(ids),
    first,
    next,
    from: `${first} ${hour}:00:00+08`,
    until: `${next} ${hour}:00:00+08`,
  }
}

/** Projects between the first and the last of a round that are not in it: more of them, and a range reads too much. */
const SPARSE = 4n

/**
 * Neighbours are asked by a range, which keeps the order of the key; projects far apart one by one, since a range over
 * them would read everybody between.
 */
function withinOf(ids: readonly string[]): Statement {
  const sorted = ids.map(BigInt).sort((a, b) => (a < b ? -1 : 1))
  const [lowest = 0n, highest = lowest] = [sorted[0], sorted.at(-1)]
  return highest - lowest < SPARSE * BigInt(ids.length)
    ? sql`u.project_id between ${lowest}::bigint and ${highest}::bigint and u.project_id + 0 = any(${ids}::bigint[])`
    : sql`u.project_id = any(${ids}::bigint[])`
}

/**
 * First entry to last exit of each work day. The primary key alone answers, in its own order: no heap is read and
 * nothing is sorted but a worker's month, so the statement asks the project by a range that keeps this order, and
 * leaves out the retractions when there are none.
 */
async function seenDays(tx: Tx, { ids, within, from, until }: Window): Promise<Statement> {
  const retractions = await tx.row(sql`
    select from punch_retraction where project_id = any(${ids}::bigint[]) and at >= ${from}::timestamptz and
      at < ${until}::timestamptz limit 1`)
  const standing = retractions
    ? sql`and not exists (select from punch_retraction x where x.project_id = u.project_id and
        x.worker_id = u.worker_id and x.at = u.at and x.direction = u.direction)`
    : sql``
  return sql`
    select u.project_id, u.worker_id, date_part('day', u.at - ${from}::timestamptz)::int as d,
      greatest(coalesce(date_part('epoch', max(u.at) filter (where u.direction = 0) - min(u.at) filter (where
        u.direction = 1)), 0), 0)::int / 60 as minutes
    from punch u
    where u.at >= ${from}::timestamptz and u.at < ${until}::timestamptz and ${within} ${standing}
    group by u.project_id, u.worker_id, d`
}

async function rebuildOfHour(tx: Tx, window: Window, minutes: DayMinutes): Promise<number> {
  const { ids, first, next, from, until } = window
  const row = await tx.row<{ written: number }>(sql`
    with seen_day as (${await seenDays(tx, window)}),
    seen as (
      select project_id, worker_id, bit_or(1 << d) as seen,
        bit_or(case when minutes >= ${minutes.whole}::int then 1 << d else 0 end) as whole,
        bit_or(case when minutes >= ${minutes.half}::int and minutes < ${minutes.whole}::int then 1 << d else 0 end) as
          half,
        array_agg(minutes::smallint order by d) as minutes
      from seen_day group by project_id, worker_id),
    marked as (
      select m.project_id, m.worker_id, min(m.employer_id) as employer_id,
        bit_or(case when h.mark = 2 then 1 << (h.d::int - 1) else 0 end) as whole, bit_or(case when h.mark = 1 then 1
          << (h.d::int - 1) else 0 end) as half
      from declared_month m cross join unnest(m.half_days) with ordinality as h(mark, d)
      where m.project_id = any(${ids}::bigint[]) and m.month = ${first}::date
      group by m.project_id, m.worker_id),
    day as (
      select project_id, worker_id, m.employer_id, coalesce(s.seen, 0) as seen,
        coalesce(s.whole, 0) | (coalesce(m.whole, 0) & ~coalesce(s.seen, 0)) as whole, coalesce(s.half, 0) |
          (coalesce(m.half, 0) & ~coalesce(s.seen, 0)) as half,
        (coalesce(m.whole, 0) | coalesce(m.half, 0)) & ~coalesce(s.seen, 0) as declared, coalesce(s.minutes, '{}') as
          minutes
      from seen s full join marked m using (project_id, worker_id)),
    registered as (
      select d.*, coalesce(b.employer_id, d.employer_id, (select min(u.employer_id) from punch u
          where u.project_id = d.project_id and u.worker_id = d.worker_id and u.at >= ${from}::timestamptz and
            u.at < ${until}::timestamptz)) as employer,
        case when b.worker_id is null then d.seen
          else d.seen & (((1::bigint << least(greatest(b.entered_on - ${first}::date, 0), 31)) - 1)::int | ~((1::bigint
            << least(greatest(coalesce(b.left_on, ${next}::date) - ${first}::date + 1, 0), 31)) - 1)::int) end as
            strange
      from day d left join membership b on b.project_id = d.project_id and b.worker_id = d.worker_id),
    written as (
    insert into worker_month as w (project_id, month, worker_id, employer_id, region_code, sector, seen, whole, half,
      declared, minutes, half_days, unregistered_since)
    select r.project_id, ${first}::date, r.worker_id, r.employer, p.region_code, p.sector, r.seen, r.whole, r.half,
      r.declared, r.minutes,
      bit_count(r.whole::bit(32)) * 2 + bit_count(r.half::bit(32)),
      case when coalesce(r.strange, 0) <> 0 then ${first}::date + round(ln((r.strange & -r.strange)::float8) /
        ln(2::float8))::int end
    from registered r join project p on p.id = r.project_id
    where r.seen <> 0 or r.declared <> 0
    on conflict (project_id, month, worker_id) do update set employer_id = excluded.employer_id, region_code =
      excluded.region_code, sector = excluded.sector, seen = excluded.seen,
      whole = excluded.whole, half = excluded.half, declared = excluded.declared, minutes = excluded.minutes, half_days
        = excluded.half_days, unregistered_since = excluded.unregistered_since
    where (w.employer_id, w.region_code, w.sector, w.seen, w.whole, w.half, w.declared, w.minutes,
      w.unregistered_since) is distinct from
      (excluded.employer_id, excluded.region_code, excluded.sector, excluded.seen, excluded.whole, excluded.half,
        excluded.declared, excluded.minutes, excluded.unregistered_since)
      returning 1),
    gone as (
      delete from worker_month w
      where w.project_id = any(${ids}::bigint[]) and w.month = ${first}::date and not exists (
        select from registered r where r.project_id = w.project_id and r.worker_id = w.worker_id and (r.seen <> 0 or
          r.declared <> 0))
      returning 1)
    select ((select count(*) from written) + (select count(*) from gone))::int as written`)
  return row?.written ?? 0
}

/**
 * Replaces gaps and facts of a month for the given projects. One person stands at one station: the first where his
 * money
 * stopped. Ordered workers are covered first; what is left of the transfers covers the unordered in sheet order.
 * `decide.ts` holds the same as a small pure function, and a property test holds the two equal.
 */
export async function replaceFacts(tx: Tx, month: Month, keys: readonly MonthKey[]): Promise<void> {
  const first = firstDayOf(month)
  const next = firstDayOf(addToMonth(month, 1))
  const { ids, transfers, pays } = columns(keys)
  await tx.run(sql`delete from gap where month = ${first}::date and project_id = any(${ids}::bigint[])`)
  await tx.run(sql`delete from project_month_fact where month = ${first}::date and project_id = any(${ids}::bigint[])`)
  await tx.run(sql`
    with key as materialized (
      select k.project_id, k.transfer_due, k.pay_due, p.region_code, p.sector
      from unnest(${ids}::bigint[], ${transfers}::date[], ${pays}::date[]) as k(project_id, transfer_due, pay_due) join
        project p on p.id = k.project_id),
    work as materialized (select w.* from key k join worker_month w on w.project_id = k.project_id and w.month =
      ${first}::date),
    rate as (
      select r.project_id, r.worker_id, r.rate_fen, greatest(r.from_day, ${first}::date) as a,
        least(coalesce(lead(r.from_day) over (partition by r.project_id, r.worker_id order by r.from_day),
          ${next}::date), ${next}::date) as b
      from key k join day_rate r on r.project_id = k.project_id),
    expected as (
      select w.project_id, w.worker_id, sum((bit_count((w.whole & s.mask)::bit(32)) * 2 + bit_count((w.half &
        s.mask)::bit(32))) * r.rate_fen)::bigint / 2 as fen,
        sum(bit_count((w.whole & s.mask)::bit(32)) * 2 + bit_count((w.half & s.mask)::bit(32)))::int as rated
      from work w join rate r on r.project_id = w.project_id and r.worker_id = w.worker_id and r.a < r.b
      cross join lateral (select ((1::bigint << (r.b - ${first}::date)) - (1::bigint << (r.a - ${first}::date)))::int
        as mask) s
      where not exists (select from pay_expected x where x.project_id = w.project_id and x.month = ${first}::date and
        x.worker_id = w.worker_id)
      group by w.project_id, w.worker_id
      union all select x.project_id, x.worker_id, x.fen, x.rated_half_days from key k
        join pay_expected x on x.project_id = k.project_id and x.month = ${first}::date),
    answered as materialized (
      select distinct c.project_id, c.sheet_id, c.line_n from key k join contest c on c.project_id = k.project_id and
        c.month = ${first}::date where c.answer is not null and c.sheet_id is not null),
    line as (
      select l.project_id, l.worker_id, sum(l.due_fen)::bigint as due, sum(l.deduction_fen)::bigint as deduction,
        sum(l.piece_fen)::bigint as piece, count(*)::int as lines,
        count(*) filter (where l.signed_on is not null or a.line_n is not null)::int as settled,
        count(l.signed_on)::int as signed, count(l.contested)::int as contested, min(l.sheet_id * 100000 + l.n) as
          place, max(s.sealed_on) as sealed_on, min(l.employer_id) as employer_id
      from key k join sheet_line l on l.project_id = k.project_id and l.month = ${first}::date
      join payroll_sheet s on s.project_id = l.project_id and s.id = l.sheet_id and s.state in ('displayed', 'sealed')
      left join answered a on a.project_id = l.project_id and a.sheet_id = l.sheet_id and a.line_n = l.n
      group by l.project_id, l.worker_id),
    result as (
      select distinct on (b.project_id, b.order_id, b.n) b.project_id, b.order_id, b.n, b.status, b.on_day
      from key k join bank_result b on b.project_id = k.project_id and b.month = ${first}::date
      order by b.project_id, b.order_id, b.n, b.on_day desc, b.status desc),
    item as (
      select i.project_id, i.worker_id, coalesce(sum(i.amount_fen) filter (where r.status = 'paid'), 0)::bigint as
        paid, coalesce(sum(i.amount_fen) filter (where r.status is null), 0)::bigint as underway,
        coalesce(sum(i.amount_fen) filter (where r.status = 'returned'), 0)::bigint as returned, min(r.on_day) filter
          (where r.status = 'paid') as first_paid,
        max(r.on_day) filter (where r.status = 'paid') as last_paid, max(r.on_day) filter (where r.status = 'returned')
          as last_return, max(o.ordered_on) as ordered_on, min(i.employer_id) as employer_id
      from key k join order_item i on i.project_id = k.project_id and i.month = ${first}::date
      join payment_order o on o.project_id = i.project_id and o.id = i.order_id
      left join result r on r.project_id = i.project_id and r.order_id = i.order_id and r.n = i.n
      group by i.project_id, i.worker_id),
    person as (
      select project_id, worker_id, coalesce(w.employer_id, l.employer_id, i.employer_id) as employer_id,
        coalesce(w.seen, 0) as seen, coalesce(w.half_days, 0)::int as half_days, w.unregistered_since,
        coalesce(e.fen, 0) as expected, l.lines is not null as has_line, coalesce(l.due, 0) as due,
          coalesce(l.deduction, 0) as deduction, coalesce(l.piece, 0) as piece,
        coalesce(l.lines, 0) as lines, coalesce(l.settled, 0) as settled, coalesce(e.rated, 0) as rated,
        coalesce(l.signed, 0) as signed, coalesce(l.contested, 0) as contested, l.place,
          l.sealed_on,
        coalesce(i.paid, 0) as arrived, coalesce(i.underway, 0) as underway, coalesce(i.returned, 0) as returned,
          i.first_paid, i.last_paid, i.last_return, i.ordered_on,
        bool_or(coalesce(w.half_days, 0) > 0) over (partition by project_id) as attended
      from work w full join line l using (project_id, worker_id) full join item i using (project_id, worker_id) left
        join expected e using (project_id, worker_id)),
    standing as (
      select p.*, p.has_line and p.attended and p.half_days = 0 and p.piece = 0 and p.expected = 0 as ghost,
        case when not p.has_line then p.expected when p.attended and p.piece = 0 and p.half_days > 0 then
          greatest(p.expected - p.deduction, p.due) else p.due end as target,
        least(p.returned, greatest(p.due - p.arrived - p.underway, 0)) as stuck
      from person p),
    ordered as (
      select s.*, s.arrived + s.underway + s.stuck as ordered,
        case when s.has_line and not s.ghost then greatest(s.due - s.arrived - s.underway - s.stuck, 0) else 0 end as
          unordered
      from standing s),
    transferred as (
      select t.project_id, sum(t.amount_fen)::bigint as fen, max(t.on_day) as on_day
      from key k join labour_cost_transfer t on t.project_id = k.project_id and t.month = ${first}::date group by
        t.project_id),
    reached as (
      select o.*, sum(o.unordered) over (partition by o.project_id order by o.place nulls last, o.worker_id)
          <= greatest(coalesce(t.fen, 0) - sum(o.ordered) over (partition by o.project_id), 0) as reached
      from ordered o left join transferred t on t.project_id = o.project_id),
    stopped as materialized (
      select r.*, case
          when not r.has_line and (r.half_days > 0 or r.expected > 0) then case
            when r.expected > r.arrived or (r.expected = 0 and
            r.arrived = 0) then 'not-due' end
          when (r.ghost or not r.has_line) and r.attended then case when r.arrived > 0 then 'not-worked' end
          when r.has_line and r.target > r.due and r.target > r.arrived then 'not-due'
          when r.has_line and r.due > r.arrived then case when r.unordered = 0 then 'not-arrived' when r.reached then
            'not-ordered' else 'not-funded' end
        end as kind
      from reached r),
    gaps as (
      insert into gap (project_id, month, worker_id, kind, fen, since, cause, employer_id, region_code, sector)
      select s.project_id, ${first}::date, s.worker_id, s.kind, case when s.kind = 'not-worked' then s.arrived else
        s.target - s.arrived end,
        case s.kind when 'not-funded' then k.transfer_due when 'not-worked' then s.first_paid when 'not-arrived' then
          case when s.stuck > 0 then s.last_return else k.pay_due end else k.pay_due end,
        case s.kind when 'not-due' then case when not s.has_line then case when s.expected = 0 then 'no-rate' else
          'no-line' end else 'line-short' end
          when 'not-funded' then 'transfer-short' when 'not-ordered' then 'order-missing' when 'not-arrived' then case
            when s.stuck > 0 then 'returned' else 'no-result' end else 'no-work' end,
        s.employer_id, k.region_code, k.sector
      from stopped s join key k on k.project_id = s.project_id where s.kind is not null
      union all
      select s.project_id, ${first}::date, s.worker_id, 'not-registered', 0, s.unregistered_since, 'not-registered',
        s.employer_id, k.region_code, k.sector
      from stopped s join key k on k.project_id = s.project_id where s.unregistered_since is not null)
    insert into project_month_fact (project_id, month, region_code, sector, seen_people, registered_people,
      complete_people, worked_people, worked_paid_people, attended_days, half_days,
      expected_fen, has_sheet, line_count, signed_count,
      contested_count, due_people, due_fen, covered_fen, ordered_people, ordered_fen, arrived_people, arrived_fen,
        transferred_fen, worked_without_line, paid_without_work, underpaid_people,
      underpaid_bp_min, unpaid_people, unpaid_fen, sealed_on, transferred_on, ordered_on, arrived_on, last_return_on,
        transfer_due, pay_due)
    select k.project_id, ${first}::date, k.region_code, k.sector, coalesce(a.seen_people, 0),
      coalesce(a.registered_people, 0), coalesce(a.complete_people, 0), coalesce(a.worked_people, 0),
      coalesce(a.worked_paid_people, 0), coalesce(a.attended_days, 0),
      coalesce(a.half_days, 0), coalesce(a.expected, 0),
      coalesce(a.lines, 0) > 0, coalesce(a.lines, 0), coalesce(a.signed, 0), coalesce(a.contested, 0),
        coalesce(a.due_people, 0), coalesce(a.due, 0), coalesce(a.covered, 0),
      coalesce(a.ordered_people, 0), coalesce(a.ordered, 0), coalesce(a.arrived_people, 0), coalesce(a.arrived, 0),
        coalesce(t.fen, 0), coalesce(a.worked_without_line, 0),
      coalesce(a.paid_without_work, 0), coalesce(a.underpaid_people, 0), a.underpaid_bp_min, coalesce(a.unpaid_people,
        0), coalesce(a.unpaid_fen, 0), a.sealed_on, t.on_day, a.ordered_on, a.arrived_on, a.last_return_on,
        k.transfer_due, k.pay_due
    from key k left join transferred t on t.project_id = k.project_id left join (
      select project_id, count(*) filter (where seen <> 0)::int as seen_people, count(*) filter (where seen <> 0 and
        unregistered_since is null)::int as registered_people,
        count(*) filter (where seen <> 0 and unregistered_since is null and has_line and settled = lines and (rated >=
          half_days or piece > 0))::int as complete_people,
        count(*) filter (where half_days > 0)::int as worked_people,
        count(*) filter (where half_days > 0 and arrived > 0)::int as worked_paid_people,
        bit_count(bit_or(seen)::bit(32))::int as attended_days, sum(half_days) as half_days, sum(expected)::bigint as
          expected, sum(lines)::int as lines, sum(signed)::int as signed,
        sum(contested)::int as contested, count(*) filter (where has_line and due > 0)::int as due_people,
          sum(due)::bigint as due,
        sum(case when has_line then least(due, ordered) + case when reached then unordered else 0 end else 0
          end)::bigint as covered,
        count(*) filter (where ordered > 0)::int as ordered_people, sum(ordered)::bigint as ordered, count(*) filter
          (where arrived > 0)::int as arrived_people, sum(arrived)::bigint as arrived,
        count(*) filter (where half_days > 0 and not has_line)::int as worked_without_line, count(*) filter (where kind
          = 'not-worked')::int as paid_without_work,
        count(*) filter (where has_line and not ghost and arrived < target)::int as underpaid_people,
        min(case when has_line and not ghost and target > 0 then least(arrived * 10000 / target, 10000) end)::int as
          underpaid_bp_min,
        count(*) filter (where kind is not null and kind <> 'not-worked')::int as unpaid_people,
        coalesce(sum(target - arrived) filter (where kind is not null and kind <> 'not-worked'), 0)::bigint as
          unpaid_fen,
        max(sealed_on) as sealed_on, max(ordered_on) as ordered_on, max(last_paid) as arrived_on, max(last_return) as
          last_return_on
      from stopped group by project_id) a on a.project_id = k.project_id
    where a.project_id is not null or t.project_id is not null`)
}
