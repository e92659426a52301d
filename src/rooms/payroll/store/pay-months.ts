import { addToMonth, firstDayOf, type Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import type { PayRow, PayScope } from '../facts/pay.ts'

/** What the pay engine reads of a month: attendance, terms, day rates, pieces and leave, by worker. */

/**
 * Who has anything to be paid for in the month: worked, has terms in force, made pieces, or was on leave. One statement
 * for any number of projects.
 */
function whoOf(scope: PayScope) {
  const [first, next] = [firstDayOf(scope.month), firstDayOf(addToMonth(scope.month, 1))]
  const worked = sql`select k.project_id, w.worker_id from key k join worker_month w on w.project_id = k.project_id and
    w.month = ${first}::date and w.half_days > 0`
  const agreed = sql`
    select t.project_id, t.worker_id from key k join pay_term t on t.project_id = k.project_id
      where t.from_day < ${next}::date and (t.until_day is null or t.until_day >= ${first}::date)
    union select p.project_id, p.worker_id from key k join piece_work p on p.project_id = k.project_id
      and p.month = ${first}::date
    union select v.project_id, v.worker_id from key k join leave_span v on v.project_id = k.project_id
      and v.from_day < ${next}::date and v.until_day >= ${first}::date`
  return scope.onlyWithTerms ? agreed : sql`${worked} union ${agreed}`
}

/** The months of the workers, in order of project and worker. Read under the caller's role. */
export function payRows(tx: Tx, scope: PayScope): Promise<PayRow[]> {
  const [first, next] = [firstDayOf(scope.month), firstDayOf(addToMonth(scope.month, 1))]
  const crew =
    scope.crewId === undefined || scope.crewId === null ? sql`` : sql`and m.crew_id = ${scope.crewId}::bigint`
  const employer =
    scope.employerId === undefined
      ? sql``
      : sql`and coalesce(w.employer_id, m.employer_id) = ${scope.employerId}::bigint`
  return tx.rows<PayRow>(sql`
    with key as (select unnest(${scope.projectIds}::bigint[]) as project_id),
    who as (${whoOf(scope)})
    select h.project_id as "projectId", h.worker_id as "workerId",
      coalesce(w.employer_id, m.employer_id) as "employerId", m.worker_id is not null as "isMember",
      m.entered_on as "enteredOn", m.left_on as "leftOn", w.seen, w.whole, w.half, w.minutes,
      t.terms, r.rates, p.pieces, v.leaves
    from who h
    left join worker_month w on w.project_id = h.project_id and w.worker_id = h.worker_id and w.month = ${first}::date
    left join membership m on m.project_id = h.project_id and m.worker_id = h.worker_id
    left join lateral (
      select json_agg(json_build_object('from', a.from_day, 'kind', a.kind, 'rateFen', a.rate_fen::text,
        'hours', a.hours,
        'breakMinutes', a.break_minutes, 'instalmentFen', a.instalment_fen::text, 'until', a.until_day)
        order by a.from_day) as terms
      from pay_term a where a.project_id = h.project_id and a.worker_id = h.worker_id
        and a.from_day < ${next}::date) t on true
    left join lateral (
      select json_agg(json_build_object('from', d.from_day, 'rateFen', d.rate_fen::text) order by d.from_day) as rates
      from day_rate d where d.project_id = h.project_id and d.worker_id = h.worker_id
        and d.from_day < ${next}::date) r on true
    left join lateral (
      select json_agg(json_build_object('says', q.says, 'hundredths', q.hundredths::text, 'unitFen', q.unit_fen::text,
        'when', q.made) order by q.says, q.made) as pieces
      from piece_work q where q.project_id = h.project_id and q.worker_id = h.worker_id
        and q.month = ${first}::date) p on true
    left join lateral (
      select json_agg(json_build_object('from', l.from_day, 'until', l.until_day, 'kind', l.kind) order by l.from_day)
        as leaves
      from leave_span l where l.project_id = h.project_id and l.worker_id = h.worker_id
        and l.from_day < ${next}::date and l.until_day >= ${first}::date) v on true
    where coalesce(w.employer_id, m.employer_id) is not null ${employer} ${crew}
    order by h.project_id, h.worker_id`)
}
