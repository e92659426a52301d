import { addToMonth, type Day, firstDayOf, type Month, type Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import type { MonthWork } from '../facts.ts'

/** What a draft is made from: worker-months of attendance and day rates. */

export type DraftScope = {
  readonly projectId: string
  readonly employerId: string
  readonly crewId: string | null
  readonly month: Month
}

type Row = {
  workerId: string
  whole: number
  half: number
  member: boolean
  from: Day[] | null
  rates: string[] | null
}

/** The work of an employer's month, of one crew when it is named, with the rates of each worker; by worker id. */
export async function workOfMonth(
  tx: Tx,
  scope: DraftScope,
): Promise<readonly (MonthWork & { readonly member: boolean })[]> {
  const crew = scope.crewId === null ? sql`` : sql`and m.crew_id = ${scope.crewId}::bigint`
  const rows = await tx.rows<Row>(sql`
    select w.worker_id as "workerId", w.whole, w.half, m.worker_id is not null as member, r.days as from, r.rates
    from worker_month w
    left join membership m on m.project_id = w.project_id and m.worker_id = w.worker_id
    left join (
      select d.worker_id, array_agg(d.from_day order by d.from_day) as days,
        array_agg(d.rate_fen order by d.from_day) as rates
      from day_rate d
      where d.project_id = ${scope.projectId}::bigint and d.from_day < ${firstDayOf(addToMonth(scope.month, 1))}::date
      group by d.worker_id) r on r.worker_id = w.worker_id
    where w.project_id = ${scope.projectId}::bigint and w.month = ${firstDayOf(scope.month)}::date
      and w.employer_id = ${scope.employerId}::bigint and w.half_days > 0 ${crew}
    order by w.worker_id`)
  return rows.map(({ workerId, whole, half, member, from, rates }) => ({
    workerId,
    whole,
    half,
    member,
    rates: (from ?? []).map((day, index) => ({ from: day, rateFen: BigInt(rates?.[index] ?? 0) })),
  }))
}

/** True while something of the project's month waits to be added up. */
export async function isAttendanceWaiting(tx: Tx, projectId: string, month: Month): Promise<boolean> {
  const row = await tx.asPlatform(() =>
    tx.row<{ waiting: boolean }>(sql`
      select exists (select from touch where kind = 'project' and subject_id = ${projectId}::bigint
        and month = ${firstDayOf(month)}::date) as waiting`),
  )
  return row?.waiting ?? false
}
