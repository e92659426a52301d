import type { Month, Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'

/** Which (project, month) keys wait to be recomputed, and with what terms. */

export type Touched = { readonly projectId: string; readonly month: Month }

/** A page of waiting keys, oldest first. */
export function waitingKeys(tx: Tx, limit: number): Promise<Touched[]> {
  return tx.rows(sql`
    select subject_id as "projectId", to_char(month, 'YYYY-MM') as month from touch where kind = 'project'
    group by subject_id, month order by min(id) limit ${limit}::int`)
}

/**
 * Takes keys of one month, in order of project so that two takers never wait for each other: waits for their locks,
 * then deletes the touches it sees. What is computed in a later statement sees at least all that was deleted.
 *
 * @returns the projects that had touches; the others were taken first by another reconciler
 */
export async function takeKeys(tx: Tx, month: Month, projectIds: readonly string[]): Promise<string[]> {
  await tx.run(sql`
    select pg_advisory_xact_lock(hashtextextended('project/' || id || ${`/${month}`}, 724))
    from (select id from unnest(${projectIds}::bigint[]) id order by id) ordered`)
  const rows = await tx.rows<{ id: string }>(sql`
    with taken as (
      delete from touch where kind = 'project' and subject_id = any(${projectIds}::bigint[]) and
        month = ${`${month}-01`}::date returning subject_id)
    select distinct subject_id as id from taken`)
  return rows.map(row => row.id)
}

export type Terms = {
  readonly projectId: string
  readonly transferDay: number
  readonly payDay: number
  readonly cutHour: number
  readonly regionCode: number
  readonly sector: number
}
/** The terms of projects, with the platform's settings where a project has none. */
export function termsOf(tx: Tx, projectIds: readonly string[]): Promise<Terms[]> {
  return tx.rows(sql`
    select p.id as "projectId", coalesce(t.transfer_day, d.transfer_day) as "transferDay", coalesce(t.pay_day,
      d.pay_day) as "payDay", coalesce(t.cut_hour, d.cut_hour) as "cutHour",
      p.region_code as "regionCode", p.sector
    from project p left join project_term t on t.project_id = p.id
    cross join (select max(value::int) filter (where key = 'terms.transfer-day') as transfer_day, max(value::int)
      filter (where key = 'terms.pay-day') as pay_day,
                  max(value::int) filter (where key = 'attendance.cut-hour') as cut_hour from setting) d
    where p.id = any(${projectIds}::bigint[])`)
}

/** Minutes that make half a day and a whole day. */
export async function dayMinutes(tx: Tx): Promise<{ half: number; whole: number }> {
  const row = await tx.row<{ half: number; whole: number }>(sql`
    select max(value::int) filter (where key = 'attendance.half-day-minutes') as half, max(value::int) filter (where
      key = 'attendance.whole-day-minutes') as whole from setting`)
  return row ?? { half: 0, whole: 0 }
}

/**
 * Every (project, month) that anything is known of: the keys of a full run. Punches are not gone through: the key of a
 * month's partition says at once whether a project has one there. What comes before any cut hour on the first of a
 * month belongs to the month before, too.
 */
export function allKeys(tx: Tx): Promise<Touched[]> {
  return tx.rows(sql`
    with partition as (
      select to_date(substring(c.relname from '\\d{6}$'), 'YYYYMM') as month
      from pg_inherits i join pg_class c on c.oid = i.inhrelid
      where i.inhparent = 'punch'::regclass and c.relname ~ '^punch_\\d{6}$'),
    candidate as (select month from partition union select (month - interval '1 month')::date from partition)
    select project_id as "projectId", to_char(month, 'YYYY-MM') as month from (
      select p.id as project_id, c.month from project p cross join candidate c
      where exists (select from punch u where u.project_id = p.id
          and u.at >= c.month::timestamp at time zone 'Asia/Shanghai'
          and u.at < (c.month + interval '1 month') at time zone 'Asia/Shanghai')
        or exists (select from punch u where u.project_id = p.id
          and u.at >= (c.month + interval '1 month') at time zone 'Asia/Shanghai'
          and u.at < (c.month + interval '1 month 13 hours') at time zone 'Asia/Shanghai')
      union select project_id, month from declared_month
      union select project_id, month from sheet_line
      union select project_id, month from order_item
      union select project_id, month from labour_cost_transfer
      union select project_id, month from worker_month
      union select project_id, month from project_month_fact) known
    order by 2, 1`)
}
