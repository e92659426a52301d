import type { Day, Label, Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import type { AccountsRow, MoveRow, StandingLine } from '../facts/accounts.ts'

/** How statement lines are kept, and what the movements of wage accounts say. */

type Nullable<T> = { [K in keyof T]-?: T[K] | null }
function withoutNulls<T>(row: Nullable<T>): T {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as T
}

/** Lines that stand under the given serials. */
export function standingLines(
  tx: Tx,
  keys: readonly { readonly projectId: string; readonly serial: string }[],
): Promise<StandingLine[]> {
  return tx.asIngest(() =>
    tx.rows<StandingLine>(sql`
      select l.project_id as "projectId", l.serial, l.on_day as "on", l.direction, l.amount_fen as "amountFen",
        l.method, l.worker_id as "workerId"
      from unnest(${keys.map(key => key.projectId)}::bigint[], ${keys.map(key => key.serial)}::text[])
        as k(project_id, serial)
      join statement_line l on l.project_id = k.project_id and l.serial = k.serial`),
  )
}

/** Members of projects, of the given pairs of project and worker. */
export async function membersAmong(
  tx: Tx,
  pairs: readonly { readonly projectId: string; readonly workerId: string }[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.asIngest(() =>
    tx.rows<{ key: string }>(sql`
      select m.project_id || '/' || m.worker_id as key
      from unnest(${pairs.map(pair => pair.projectId)}::bigint[], ${pairs.map(pair => pair.workerId)}::bigint[])
        as k(project_id, worker_id)
      join membership m on m.project_id = k.project_id and m.worker_id = k.worker_id`),
  )
  return new Set(rows.map(row => row.key))
}

/** New lines, and workers found for lines that stand. */
export async function writeLines(
  tx: Tx,
  actId: string,
  rows: readonly Record<string, unknown>[],
  found: readonly Pick<StandingLine, 'projectId' | 'serial' | 'workerId'>[],
): Promise<void> {
  if (rows.length > 0)
    await tx.asIngest(() =>
      tx.run(
        sql`
        insert into statement_line (project_id, serial, on_day, direction, amount_fen, method, reference, party,
          card_last4, worker_id, balance_fen, summary, region_code, sector, act_id)
        select r.project_id, r.serial, r.on_day, r.direction, r.amount_fen, r.method, r.reference, r.party,
          r.card_last4, r.worker_id, r.balance_fen, r.summary, r.region_code, r.sector, ${actId}::bigint
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(project_id bigint, serial text, on_day date,
          direction smallint, amount_fen bigint, method text, reference text, party text, card_last4 text,
          worker_id bigint, balance_fen bigint, summary text, region_code int, sector smallint)`,
        rows.length,
      ),
    )
  if (found.length > 0)
    await tx.asIngest(() =>
      tx.run(
        sql`
        update statement_line l set worker_id = k.worker_id
        from unnest(${found.map(one => one.projectId)}::bigint[], ${found.map(one => one.serial)}::text[],
          ${found.map(one => one.workerId)}::bigint[]) as k(project_id, serial, worker_id)
        where l.project_id = k.project_id and l.serial = k.serial and l.worker_id is null`,
        found.length,
      ),
    )
}

export type AccountHead = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly contractor: string | null
  readonly contractSignedOn: Day | null
  readonly labourMonthFen: string | null
  readonly accountId: string | null
  readonly bankName: string | null
  readonly last4: string | null
  readonly openedOn: Day | null
  readonly filedOn: Day | null
  readonly agreementOn: Day | null
  readonly closedOn: Day | null
}
/** A project the actor may see, with its newest wage account. */
export function accountHead(tx: Tx, project: string): Promise<AccountHead | undefined> {
  return tx.row(sql`
    select p.id, p.code, p.name, e.name as contractor, t.contract_signed_on as "contractSignedOn",
      t.labour_month_fen as "labourMonthFen", a.id as "accountId", a.bank_name as "bankName", a.last4,
      a.opened_on as "openedOn", a.filed_on as "filedOn", a.agreement_on as "agreementOn", a.closed_on as "closedOn"
    from project p left join enterprise e on e.id = p.general_contractor_id
    left join project_term t on t.project_id = p.id
    left join lateral (select * from wage_account w where w.project_id = p.id
      order by w.closed_on is not null, w.opened_on desc limit 1) a on true
    where p.code = ${project}`)
}

/** Sub-ledgers of the same account that the actor may see, the project's own left out. */
export function sharedWith(
  tx: Tx,
  projectId: string,
): Promise<{ project: string; name: string; balanceFen: string }[]> {
  return tx.rows(sql`
    select p.code as project, p.name,
      coalesce((select sum(m.fen) from wage_move m where m.project_id = p.id), 0)::bigint as "balanceFen"
    from wage_account own join wage_account other on other.account_hash = own.account_hash
      and other.project_id <> own.project_id and other.closed_on is null
    join project p on p.id = other.project_id
    where own.project_id = ${projectId}::bigint and own.closed_on is null order by p.code limit 50`)
}

export type DayFlow = { readonly on: Day; readonly inFen: string; readonly outFen: string; readonly balanceFen: string }
/** Movements by day with the balance after each, oldest first; the last thousand days that had one. */
export async function dayFlows(tx: Tx, projectId: string): Promise<readonly DayFlow[]> {
  const rows = await tx.rows<DayFlow>(sql`
    select d.on_day as "on", d.in_fen as "inFen", d.out_fen as "outFen",
      (sum(d.in_fen - d.out_fen) over (order by d.on_day))::bigint as "balanceFen"
    from (
      select on_day, coalesce(sum(fen) filter (where fen > 0), 0)::bigint as in_fen,
        coalesce(-sum(fen) filter (where fen < 0), 0)::bigint as out_fen
      from wage_move where project_id = ${projectId}::bigint group by on_day) d
    order by d.on_day desc limit 1000`)
  return [...rows].reverse()
}

export type FlowRow = {
  readonly inFen: string
  readonly paidFen: string
  readonly outsideFen: string
  readonly cashFen: string
  readonly closedFen: string
  readonly awaitingFen: string
  readonly returnedFen: string
  readonly notOrderedFen: string
}
/** What went in and out of a project's account, and what waits for what. */
export async function flowOf(tx: Tx, projectId: string): Promise<FlowRow> {
  const row = await tx.row<FlowRow>(sql`
    with moved as (
      select coalesce(sum(fen) filter (where other = 'owner'), 0)::bigint as "inFen",
        coalesce(-sum(fen) filter (where other = 'workers'), 0)::bigint as "paidFen",
        coalesce(-sum(fen) filter (where other = 'outside'), 0)::bigint as "outsideFen",
        coalesce(-sum(fen) filter (where other = 'cash'), 0)::bigint as "cashFen",
        coalesce(-sum(fen) filter (where other = 'contractor'), 0)::bigint as "closedFen"
      from wage_move where project_id = ${projectId}::bigint),
    waits as (
      select coalesce(sum(i.amount_fen), 0)::bigint as fen from order_item i
      where i.project_id = ${projectId}::bigint and not exists (select from bank_result b
        where b.project_id = i.project_id and b.order_id = i.order_id and b.n = i.n)),
    month as (
      select coalesce(sum(greatest(ordered_fen - arrived_fen, 0)), 0)::bigint as underway,
        coalesce(sum(greatest(due_fen - ordered_fen, 0)), 0)::bigint as unordered
      from project_month_fact where project_id = ${projectId}::bigint)
    select moved.*, waits.fen as "awaitingFen", greatest(month.underway - waits.fen, 0)::bigint as "returnedFen",
      month.unordered as "notOrderedFen"
    from moved cross join waits cross join month`)
  if (!row) throw new Error('sums have a row')
  return row
}

export type MonthRow = {
  readonly month: string
  readonly dueFen: string
  readonly transferDue: Day
  readonly payDue: Day
  readonly transferredFen: string
  readonly transferredOn: Day | null
  readonly arrivedFen: string
}
/** Wage months of a project, newest first. */
export function monthFlows(tx: Tx, projectId: string): Promise<MonthRow[]> {
  return tx.rows(sql`
    select to_char(month, 'YYYY-MM') as month, greatest(due_fen, expected_fen)::bigint as "dueFen",
      transfer_due as "transferDue", pay_due as "payDue", transferred_fen as "transferredFen",
      transferred_on as "transferredOn", arrived_fen as "arrivedFen"
    from project_month_fact where project_id = ${projectId}::bigint order by month desc limit 36`)
}

/** The newest balance the bank stated. */
export function statedBalance(tx: Tx, projectId: string): Promise<{ on: Day; fen: string; ours: string } | undefined> {
  return tx.row(sql`
    select l.on_day as "on", l.balance_fen as fen,
      coalesce((select sum(m.fen) from wage_move m where m.project_id = l.project_id and m.on_day <= l.on_day), 0)::text
        as ours
    from statement_line l where l.project_id = ${projectId}::bigint and l.balance_fen is not null
    order by l.on_day desc, l.serial desc limit 1`)
}

export type ForbiddenRow = {
  readonly serial: string
  readonly on: Day
  readonly fen: string
  readonly party: string | null
  readonly kind: 'outside' | 'cash'
}
/** Movements the law forbids, newest first. */
export function forbiddenMoves(tx: Tx, projectId: string): Promise<ForbiddenRow[]> {
  return tx.rows(sql`
    select split_part(cause, '/', 2) as serial, on_day as "on", (-fen)::bigint as fen, party, other as kind
    from wage_move where project_id = ${projectId}::bigint and other in ('outside', 'cash')
    order by on_day desc, cause desc limit 200`)
}

/** One page of movements, newest first; payments of one day and month together. The cursor is `day/key`. */
export async function movesOf(
  tx: Tx,
  filter: { readonly projectId: string; readonly cursor?: string; readonly limit: number },
): Promise<(Omit<MoveRow, 'reason' | 'party'> & { readonly reason: string; readonly party: string | null })[]> {
  const [, on, key] = /^(\d{4}-\d{2}-\d{2})\/(.+)$/s.exec(filter.cursor ?? '') ?? []
  const after = on && key ? sql`where (g."on", g.key) < (${on}::date, ${key}::text)` : sql``
  return tx.rows(sql`
    select g.key, g."on", g.other, g.fen, g.reason, g.party, g.count from (
      select m.reason || '/' || case when m.other = 'workers' and m.reason <> 'paid-without-order'
          then coalesce(to_char(m.month, 'YYYY-MM'), '') else m.cause end as key,
        m.on_day as "on", m.other, sum(m.fen)::bigint as fen, m.reason, min(m.party) as party, count(*)::int as count
      from wage_move m where m.project_id = ${filter.projectId}::bigint group by 1, 2, 3, 5) g
    ${after} order by g."on" desc, g.key desc limit ${filter.limit}::int`)
}

export type SubcontractorRow = {
  readonly employer: string
  readonly name: string
  readonly paidPeople: number
  readonly paidFen: string
  readonly proceeding: string | null
  readonly state: string | null
}
/** Subcontractors of a project: whose workers were paid from the account, and the entrustment behind it. */
export function subcontractorsOf(tx: Tx, projectId: string): Promise<SubcontractorRow[]> {
  return tx.rows(sql`
    with sub as (select distinct enterprise_id from party where project_id = ${projectId}::bigint
      and role in ('labourSubcontractor', 'specialistSubcontractor')),
    paid as (
      select i.employer_id, count(distinct i.worker_id)::int as people, sum(i.amount_fen)::bigint as fen
      from order_item i where i.project_id = ${projectId}::bigint and exists (select from bank_result b
        where b.project_id = i.project_id and b.order_id = i.order_id and b.n = i.n and b.status = 'paid')
      group by 1)
    select s.enterprise_id as employer, e.name, coalesce(p.people, 0)::int as "paidPeople",
      coalesce(p.fen, 0)::bigint as "paidFen", d.id as proceeding, d.state
    from sub s join enterprise e on e.id = s.enterprise_id left join paid p on p.employer_id = s.enterprise_id
    left join lateral (select id, state from proceeding d where d.definition = 'entrustment'
      and d.project_id = ${projectId}::bigint and d.facts ->> 'employer' = s.enterprise_id::text
      order by d.ended, d.id desc limit 1) d on true
    order by p.fen desc nulls last, e.name limit 100`)
}

type ListFilter = { readonly state?: string; readonly day: Day; readonly cursor?: string; readonly limit: number }
type ListRow = Nullable<AccountsRow> & { readonly id: string; readonly region: Label }

/** What a state of the list means, over the project `p` and its account `a`. */
function stateCondition({ state }: ListFilter) {
  switch (state) {
    case 'missing':
      return sql`and a.id is null`
    case 'unfiled':
      return sql`and a.closed_on is null and a.id is not null and a.filed_on is null`
    case 'noAgreement':
      return sql`and a.closed_on is null and a.id is not null and a.agreement_on is null`
    case 'closed':
      return sql`and a.closed_on is not null`
    case 'unused':
      return sql`and a.closed_on is null and a.id is not null and not exists (select from project_month_fact f
        where f.project_id = p.id and (f.transferred_fen > 0 or f.arrived_fen > 0))`
    case 'forbidden':
      return sql`and (select coalesce(sum(m.fen), 0) from statement_move m where m.project_id = p.id
        and m.other in ('outside', 'cash')) < 0`
    default:
      return sql``
  }
}

/**
 * One page of projects with their accounts, newest first. The sums of the page only: from the facts of months, which
 * add up transfers and payments, and from the few statement lines and postings that are movements of their own.
 */
export async function listOfAccounts(tx: Tx, filter: ListFilter): Promise<(AccountsRow & { id: string })[]> {
  const after = filter.cursor ? sql`and p.id < ${filter.cursor}::bigint` : sql``
  const rows = await tx.rows<ListRow>(sql`
    with page as (
      select p.id, p.code, p.name, p.region_code, p.sector, a.bank_name, a.last4, a.opened_on, a.filed_on,
        a.agreement_on, a.closed_on
      from project p left join lateral (select * from wage_account w where w.project_id = p.id
        order by w.closed_on is not null, w.opened_on desc limit 1) a on true
      where true ${stateCondition(filter)} ${after}
      order by p.id desc limit ${filter.limit}::int),
    fact as (
      select f.project_id, sum(f.transferred_fen) as came, sum(f.arrived_fen) as paid,
        max(greatest(f.transferred_on, f.arrived_on)) as used
      from project_month_fact f where f.project_id in (select id from page) group by 1),
    line as (
      select m.project_id, sum(m.fen) filter (where m.other = 'owner') as came,
        -sum(m.fen) filter (where m.other in ('outside', 'cash')) as gone,
        -sum(m.fen) filter (where m.other = 'workers') as paid
      from statement_move m where m.project_id in (select id from page) group by 1),
    back as (
      select d.project_id, sum(d.fen) as fen from posting d
      where d.project_id in (select id from page) and d.reason = 'balance-returned' group by 1)
    select g.id, g.code as project, g.name,
      jsonb_build_object('zh', coalesce(r.zh, ''), 'en', coalesce(r.en, '')) as region, g.sector,
      g.bank_name as "bankName", g.last4, g.opened_on as "openedOn", g.filed_on as "filedOn",
      g.agreement_on as "agreementOn", g.closed_on as "closedOn",
      (coalesce(f.came, 0) + coalesce(l.came, 0))::bigint as "inFen",
      (coalesce(f.paid, 0) + coalesce(l.paid, 0))::bigint as "paidFen",
      (coalesce(f.came, 0) + coalesce(l.came, 0) - coalesce(f.paid, 0) - coalesce(l.paid, 0)
        - coalesce(l.gone, 0) - coalesce(b.fen, 0))::bigint as "balanceFen",
      coalesce(l.gone, 0)::bigint as "forbiddenFen", f.used as "usedOn"
    from page g left join region r on r.code = g.region_code
    left join fact f on f.project_id = g.id left join line l on l.project_id = g.id
    left join back b on b.project_id = g.id
    order by g.id desc`)
  return rows.map(row => withoutNulls<AccountsRow & { id: string }>(row))
}
