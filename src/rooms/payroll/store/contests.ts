import type { Day, Month, Tx } from '../../../kernel/index.ts'
import { join, sql } from '../../../storage/index.ts'
import type { ContestAnswered, ContestView } from '../facts.ts'

/**
 * What workers contest, and the answers. Written and read under the actor's own role: row security checks every row
 * again.
 */

export type NewContest = {
  readonly projectId: string
  readonly workerId: string
  readonly employerId: string
  readonly regionCode: number
  readonly sector: number
  readonly month: Month
  readonly sheetId?: string
  readonly line?: number
  /** The item of a payment order, where it is about money that did not come. */
  readonly orderId?: string
  readonly itemN?: number
  readonly day?: Day
  readonly askedHalfDays?: number
  readonly askedFen?: string
  readonly reason: string
}

const isOpen = sql`answer is null and settled_on is null`

/** Notes an objection; what he said of the same thing before and nobody answered is settled by it. */
export async function writeContest(tx: Tx, actId: string, on: Day, given: NewContest): Promise<string> {
  await tx.run(sql`
    update contest set settled_on = ${on}::date
    where project_id = ${given.projectId}::bigint and worker_id = ${given.workerId}::bigint
      and month = ${`${given.month}-01`}::date and sheet_id is not distinct from ${given.sheetId ?? null}::bigint
      and line_n is not distinct from ${given.line ?? null}::int
      and on_day is not distinct from ${given.day ?? null}::date
      and order_id is not distinct from ${given.orderId ?? null}::bigint
      and item_n is not distinct from ${given.itemN ?? null}::int and ${isOpen}`)
  const row = await tx.row<{ id: string }>(sql`
    insert into contest (project_id, worker_id, month, sheet_id, line_n, order_id, item_n, on_day,
      asked_half_days, asked_fen, reason,
      raised_on, employer_id, region_code, sector, act_id)
    values (${given.projectId}::bigint, ${given.workerId}::bigint, ${`${given.month}-01`}::date,
      ${given.sheetId ?? null}::bigint,
      ${given.line ?? null}::int, ${given.orderId ?? null}::bigint,
      ${given.itemN ?? null}::int, ${given.day ?? null}::date, ${given.askedHalfDays ?? null}::smallint,
      ${given.askedFen ?? null}::bigint, ${given.reason}, ${on}::date,
      ${given.employerId}::bigint, ${given.regionCode}::int, ${given.sector}::smallint, ${actId}::bigint)
    returning id`)
  return row?.id ?? ''
}

/** The worker signed the lines after all: nothing is left to answer there. */
export async function settleContests(
  tx: Tx,
  on: Day,
  sheet: { readonly projectId: string; readonly id: string },
  lines: readonly number[],
): Promise<void> {
  await tx.run(sql`
    update contest set settled_on = ${on}::date
    where project_id = ${sheet.projectId}::bigint and sheet_id = ${sheet.id}::bigint
      and line_n = any(${lines}::int[]) and ${isOpen}`)
}

export type OwnMonth = { readonly employerId: string; readonly regionCode: number; readonly sector: number }

/** The worker's own work or membership in a project, for an objection to one of its days. */
export function ownMonth(
  tx: Tx,
  given: { readonly projectId: string; readonly workerId: string; readonly month: Month },
): Promise<OwnMonth | undefined> {
  return tx.row(sql`
    select employer_id as "employerId", region_code as "regionCode", sector from (
      select employer_id, region_code, sector, 1 as rank from membership
        where project_id = ${given.projectId}::bigint and worker_id = ${given.workerId}::bigint
      union all
      select employer_id, region_code, sector, 2 from worker_month
        where project_id = ${given.projectId}::bigint and worker_id = ${given.workerId}::bigint
          and month = ${`${given.month}-01`}::date) his
    order by rank limit 1`)
}

export type OneContest = {
  readonly id: string
  readonly workerId: string
  readonly employerId: string
  readonly month: Month
  readonly sheetId: string | null
  readonly answer: ContestAnswered | null
  readonly settledOn: Day | null
}

/** An objection, locked until the transaction ends. Seen by the platform; the operation checks the scope. */
export function lockContest(tx: Tx, projectId: string, contest: string): Promise<OneContest | undefined> {
  return tx.asPlatform(() =>
    tx.row(sql`
    select id, worker_id as "workerId", employer_id as "employerId", to_char(month, 'YYYY-MM') as month,
      sheet_id as "sheetId", answer, settled_on as "settledOn"
    from contest where project_id = ${projectId}::bigint and id = ${contest}::bigint for update`),
  )
}

/** Writes the answer beside the objection; whoever answers answers once. */
export async function writeAnswer(
  tx: Tx,
  actId: string,
  on: Day,
  given: {
    readonly projectId: string
    readonly contest: string
    readonly answer: ContestAnswered
    readonly reason: string
  },
): Promise<void> {
  await tx.run(
    sql`
    update contest set answer = ${given.answer}, answer_reason = ${given.reason}, answered_on = ${on}::date,
      answer_act_id = ${actId}::bigint
    where project_id = ${given.projectId}::bigint and id = ${given.contest}::bigint and ${isOpen}`,
    1,
  )
}

export type ContestFilter = {
  readonly project: string
  readonly month?: Month
  readonly worker?: string
  readonly open?: boolean
  readonly cursor?: string
  readonly limit: number
}

type Nullable<T> = { [K in keyof T]-?: T[K] | null }

/** One page of the objections of a project, newest first. */
export async function contestRows(tx: Tx, filter: ContestFilter): Promise<ContestView[]> {
  const conditions = [
    sql`p.code = ${filter.project}`,
    ...(filter.month ? [sql`c.month = ${`${filter.month}-01`}::date`] : []),
    ...(filter.worker ? [sql`c.worker_id = ${filter.worker}::bigint`] : []),
    ...(filter.open ? [sql`c.answer is null and c.settled_on is null`] : []),
    ...(filter.cursor ? [sql`c.id < ${filter.cursor}::bigint`] : []),
  ]
  const rows = await tx.rows<Nullable<ContestView>>(sql`
    select c.id as contest, c.worker_id as worker, coalesce(m.name, '') as name, to_char(c.month, 'YYYY-MM') as month,
      c.sheet_id as sheet, c.line_n as line, c.on_day as day, c.asked_half_days as "askedHalfDays",
      c.asked_fen as "askedFen", c.reason, c.raised_on as "raisedOn", c.answer, c.answer_reason as "answerReason",
      c.answered_on as "answeredOn", c.settled_on as "settledOn"
    from project p join contest c on c.project_id = p.id
    left join membership m on m.project_id = c.project_id and m.worker_id = c.worker_id
    where ${join(conditions, ' and ')} order by c.id desc limit ${filter.limit}::int`)
  return rows.map(
    row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as unknown as ContestView,
  )
}
