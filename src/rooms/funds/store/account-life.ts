import type { Day, Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import type { Signer, WageAccountEvidence } from '../facts/account-life.ts'

/** What the procedures of wage accounts need to know, and what they leave in the account. */

type AccountRow = NonNullable<WageAccountEvidence['account']>

/** The open account of a project; undefined when there is none. Asked by the platform: its parties all may know. */
export function openAccount(tx: Tx, projectId: string): Promise<AccountRow | undefined> {
  return tx.asPlatform(() =>
    tx.row<AccountRow>(sql`
      select id, opened_on as "openedOn", filed_on as "filedOn", agreement_on as "agreementOn",
        bank_code as "bankCode", bank_name as "bankName", last4
      from wage_account where project_id = ${projectId}::bigint and closed_on is null order by opened_on desc limit 1`),
  )
}

/** For which other project an account number is held, and whether it may be shared. */
export async function holderOf(
  tx: Tx,
  given: { readonly projectId: string; readonly hash: string },
): Promise<{ readonly project: string; readonly mayShare: boolean } | undefined> {
  return tx.asPlatform(() =>
    tx.row(sql`
      select p.code as project, p.general_contractor_id = own.general_contractor_id
        and (select value from setting where key = 'account.sharing') = '1' as "mayShare"
      from wage_account a join project p on p.id = a.project_id
      join project own on own.id = ${given.projectId}::bigint
      where a.account_hash = decode(${given.hash}, 'hex') and a.project_id <> own.id and a.closed_on is null
      order by 2 limit 1`),
  )
}

/** Is the firm a party of the project in that role? */
export async function isParty(
  tx: Tx,
  given: { readonly projectId: string; readonly enterpriseId: string; readonly role: string },
): Promise<boolean> {
  const row = await tx.asPlatform(() =>
    tx.row(sql`select 1 as yes from party where project_id = ${given.projectId}::bigint
      and enterprise_id = ${given.enterpriseId}::bigint and role = ${given.role}`),
  )
  return row !== undefined
}
/** Roles of parties as sides of an agreement. */
export const SIDE_ROLES: Readonly<Record<Exclude<Signer, 'bank'>, string>> = {
  owner: 'owner',
  generalContractor: 'generalContractor',
}

export type Owed = {
  readonly finished: boolean
  readonly people: number
  readonly fen: string
  readonly awaitingFen: string
  readonly balanceFen: string
}
/** What a project still owes its workers, what the bank has not answered, and what its account holds. */
export async function owedOf(tx: Tx, projectId: string): Promise<Owed> {
  const row = await tx.asPlatform(() =>
    tx.row<Owed>(sql`
      select p.status = 'finished' as finished,
        (select count(distinct g.worker_id)::int from gap g where g.project_id = p.id
          and g.kind not in ('not-registered', 'not-worked')) as people,
        (select coalesce(sum(g.fen), 0) from gap g where g.project_id = p.id
          and g.kind not in ('not-registered', 'not-worked'))::text as fen,
        (select coalesce(sum(i.amount_fen), 0) from order_item i where i.project_id = p.id and not exists (
          select from bank_result b where b.project_id = i.project_id and b.order_id = i.order_id
            and b.n = i.n))::text as "awaitingFen",
        (select coalesce(sum(m.fen), 0) from wage_move m where m.project_id = p.id)::text as "balanceFen"
      from project p where p.id = ${projectId}::bigint`),
  )
  if (!row) throw new Error('a proceeding about a project has one')
  return row
}

/** Changes what a procedure changes of the open account of a project. */
export async function changeAccount(
  tx: Tx,
  actId: string,
  given: {
    readonly projectId: string
    readonly filedOn?: Day | null
    readonly closedOn?: Day
    readonly bankName?: string
  },
): Promise<void> {
  const filed = given.filedOn === undefined ? sql`filed_on` : sql`${given.filedOn}::date`
  await tx.asPlatform(() =>
    tx.run(
      sql`
      update wage_account set filed_on = ${filed}, closed_on = coalesce(${given.closedOn ?? null}::date, closed_on),
        bank_name = coalesce(${given.bankName ?? null}, bank_name), act_id = ${actId}::bigint
      where project_id = ${given.projectId}::bigint and closed_on is null`,
      1,
    ),
  )
}

const MOVES = 724_65
/** What closes an account and what draws on it wait for each other. */
export async function lockAccount(tx: Tx, projectId: string): Promise<void> {
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`wage/${projectId}`}, ${MOVES}))`)
}

/** A subcontractor of a project by its credit code. */
export function subcontractorOf(
  tx: Tx,
  given: { readonly projectId: string; readonly creditCode: string },
): Promise<{ readonly id: string; readonly name: string } | undefined> {
  return tx.asPlatform(() =>
    tx.row(sql`
      select e.id, e.name from party a join enterprise e on e.id = a.enterprise_id
      where a.project_id = ${given.projectId}::bigint and e.credit_code = ${given.creditCode}
        and a.role in ('labourSubcontractor', 'specialistSubcontractor') limit 1`),
  )
}

/** Has the subcontractor an entrustment of the project that is not ended? */
export async function hasEntrustment(
  tx: Tx,
  given: { readonly projectId: string; readonly employer: string },
): Promise<boolean> {
  const row = await tx.asPlatform(() =>
    tx.row(sql`
      select 1 as yes from proceeding where definition = 'entrustment' and project_id = ${given.projectId}::bigint
        and facts ->> 'employer' = ${given.employer} and not ended limit 1`),
  )
  return row !== undefined
}
