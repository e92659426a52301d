import type { Context, Tx } from '../../kernel/index.ts'
import type { ProjectKey } from '../registry/index.ts'
import { raw, sql } from '../../storage/index.ts'

/** How punches and marks are kept. */

const PUNCH_COLUMNS = [
  'project_id',
  'worker_id',
  'at',
  'direction',
  'employer_id',
  'region_code',
  'sector',
  'act_id',
] as const

/**
 * What stands before and after the moment in every line of one person at one gate. Joined, not written as a template:
 * V8 keeps a template as a tree of its parts, which every line would go through again.
 */
export type Frame = { readonly head: string; readonly in: string; readonly out: string }

/** The frame of a person's lines, in the order of the columns: whole numbers, so that nothing need be escaped. */
export function frameOf(
  gate: ProjectKey,
  person: { readonly workerId: string; readonly employerId: string },
  actId: string,
): Frame {
  const tail = (direction: number) =>
    ['', direction, person.employerId, gate.regionCode, gate.sector, `${actId}\n`].join('\t')
  return { head: [gate.id, person.workerId, ''].join('\t'), in: tail(1), out: tail(0) }
}

/** The line of one punch as COPY takes it. */
export const lineOf = (frame: Frame, at: string, direction: 'in' | 'out'): string =>
  frame.head + at + (direction === 'in' ? frame.in : frame.out)

/**
 * Lands punches of one month: COPY straight into the month's partition; where one is known already, the batch is staged
 * and only the new ones are inserted.
 *
 * @param month   `YYYY-MM`, of the punch's own time
 * @param pieces  of lines made by `lineOf`; gone through again when they must be staged
 * @returns       rows that are new
 */
export async function landPunches(tx: Tx, month: string, pieces: Iterable<Uint8Array>): Promise<number> {
  return tx.asIngest(async () => {
    const partition = await tx.row<{ name: string }>(sql`select make_punch_partition(${`${month}-01`}::date) as name`)
    const child = partition?.name ?? ''
    if (!/^punch_\d{6}$/.test(child)) throw new Error('no partition for the month')
    const direct = await tx.attempt(() => tx.copy(child, PUNCH_COLUMNS, pieces))
    if (direct.ok) return direct.value
    await tx.run(sql`create temporary table if not exists punch_staged (project_id bigint,
      worker_id bigint, at timestamptz, direction smallint, employer_id bigint, region_code int, sector smallint,
        act_id bigint) on commit delete rows`)
    await tx.run(sql`truncate punch_staged`)
    await tx.copy('punch_staged', PUNCH_COLUMNS, pieces)
    return tx.run(
      sql`insert into ${raw(child)} (${raw(PUNCH_COLUMNS.join(', '))}) select ${raw(PUNCH_COLUMNS.join(', '))} from punch_staged on conflict do nothing`,
    )
  })
}

/** Marks of attendance sheets. @returns rows that changed */
export function writeDeclared(tx: Tx, actId: string, rows: readonly Record<string, unknown>[]): Promise<number> {
  return tx.asIngest(() =>
    tx.run(sql`
    insert into declared_month (project_id, month, worker_id, half_days, employer_id, region_code, sector, act_id)
    select distinct on (r.project_id, r.month, r.worker_id) r.project_id, r.month, r.worker_id, r.half_days,
      r.employer_id, r.region_code, r.sector, ${actId}::bigint
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(project_id bigint, month date, worker_id bigint,
      half_days smallint[], employer_id bigint, region_code int, sector smallint)
    order by r.project_id, r.month, r.worker_id
    on conflict (project_id, month, worker_id) do update set half_days = excluded.half_days, act_id = excluded.act_id
      where declared_month.half_days <> excluded.half_days`),
  )
}

type Keyed = { readonly projectId: string; readonly worker: string; readonly at: string; readonly direction: number }
/**
 * Retracts one punch the actor may see. @returns rows that are new: 0 when the punch is unknown or retracted already
 */
export function retract(context: Context, given: Keyed & { readonly reason: string }): Promise<number> {
  return context.tx.run(sql`
    insert into punch_retraction (project_id, worker_id, at, direction, employer_id, region_code, sector, reason,
      act_id)
    select project_id, worker_id, at, direction, employer_id, region_code, sector, ${given.reason},
      ${context.actId}::bigint from punch
    where project_id = ${given.projectId} and worker_id = ${given.worker} and at = ${given.at}::timestamptz and
      direction = ${given.direction}
    on conflict do nothing`)
}

/** Punches of one work day of a worker, in order, with those retracted marked. */
export function punchesOfDay(
  tx: Tx,
  given: { readonly project: string; readonly worker: string; readonly day: string },
): Promise<{ at: string; direction: 'in' | 'out'; retracted: boolean }[]> {
  return tx.rows(sql`
    select to_char(u.at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS') as at, case u.direction when 1 then 'in'
      else 'out' end as direction, (x.project_id is not null) as retracted
    from project p
    join punch u on u.project_id = p.id
    left join project_term t on t.project_id = p.id
    left join punch_retraction x on x.project_id = u.project_id and x.worker_id = u.worker_id and x.at = u.at and
      x.direction = u.direction
    where p.code = ${given.project} and u.worker_id = ${given.worker}
      and u.at >= ${given.day}::date + make_interval(hours => coalesce(t.cut_hour, (select value::int from setting
        where key = 'attendance.cut-hour')))
      and u.at < ${given.day}::date + 1 + make_interval(hours => coalesce(t.cut_hour, (select value::int from setting
        where key = 'attendance.cut-hour')))
      and u.at >= ${given.day}::timestamptz and u.at < ${given.day}::timestamptz + interval '2 days'
    order by u.at limit 200`)
}
