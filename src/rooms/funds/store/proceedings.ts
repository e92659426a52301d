import type { Day, Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import type { CoverEvidence } from '../facts/deposits.ts'
import { lockAccounts } from './ledger.ts'

/** What the bindings of funds need to know of an instance beyond its head. */

/** A cover of a project as it stands, its account locked until the end of the call; null when there is none. */
export async function coverEvidence(
  tx: Tx,
  given: { readonly projectId: string; readonly cover: string },
): Promise<CoverEvidence> {
  if (!/^\d{1,18}$/.test(given.cover)) return null
  await lockAccounts(tx, [`cover:${given.cover}`])
  const row = await tx.row<NonNullable<CoverEvidence>>(sql`
    select c.form, c.kind = 'deposit' as "isDeposit", p.status = 'finished' as "projectFinished",
      (select coalesce(sum(l.fen), 0) from ledger_line l where l.account = 'cover:' || c.id)::text as "leftFen",
      (select count(*) from proceeding d where d.definition = 'depositDraw' and not d.ended
        and d.facts ->> 'cover' = c.id::text and d.state <> 'none')::int as "openDraws"
    from cover c join project p on p.id = c.project_id
    where c.project_id = ${given.projectId}::bigint and c.id = ${given.cover}::bigint`)
  return row ?? null
}

export type ProceedingLine = {
  readonly id: string
  readonly definition: string
  readonly number: string
  readonly state: string
  readonly ended: boolean
  readonly changedOn: Day
}
/** Procedures of a project of the given definitions, newest first. */
export function proceedingsOf(tx: Tx, projectId: string, definitions: readonly string[]): Promise<ProceedingLine[]> {
  return tx.rows(sql`
    select id, definition, number, state, ended, changed_on as "changedOn" from proceeding
    where project_id = ${projectId}::bigint and definition = any(${[...definitions]}::text[])
    order by id desc limit 50`)
}

export type Unclaimed = {
  readonly project: string
  readonly name: string
  readonly cover: string
  readonly number: string
  readonly leftFen: string
  readonly filedOn: Day
}
/** Deposits of finished projects that nobody has begun to return: one page, by cover. */
export function unclaimedDeposits(
  tx: Tx,
  page: { readonly cursor?: string; readonly limit: number },
): Promise<Unclaimed[]> {
  return tx.rows(sql`
    select p.code as project, p.name, c.id as cover, c.number, left_of.fen as "leftFen", c.filed_on as "filedOn"
    from project p join cover c on c.project_id = p.id and c.kind = 'deposit'
    cross join lateral (select coalesce(sum(l.fen), 0)::bigint as fen from ledger_line l
      where l.account = 'cover:' || c.id) left_of
    where p.status = 'finished' and left_of.fen > 0 and c.id > ${page.cursor ?? '0'}::bigint
      and not exists (select from proceeding d where d.project_id = p.id and d.definition = 'depositRelease'
        and d.facts ->> 'cover' = c.id::text and d.state not in ('withdrawn', 'refused'))
    order by c.id limit ${page.limit}::int`)
}

/** The day of the last sweep of a region; undefined when there was none. */
export async function lastSweep(tx: Tx, region: number): Promise<Day | undefined> {
  const row = await tx.row<{ on: Day | null }>(sql`
    select max(happened_on) as "on" from act
    where subject_kind = 'region' and subject_id = ${String(region)} and operation = 'funds.recordSweep'`)
  return row?.on ?? undefined
}
