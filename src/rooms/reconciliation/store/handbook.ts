import { type Day, firstDayOf, type Month, type Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import type { HandContest, HandGap, HandLine, HandPayment, HandRate, HandWork } from '../facts/handbook.ts'

/**
 * What is recorded of one worker, for some months at a time. His rows are read under the actor's own role: row security
 * decides which. Names, states and days of the sheets and orders they belong to are looked up by the platform.
 */

export type HandKey = { readonly projectId: string; readonly month: Month }
type Of<T> = T & { readonly projectId: string; readonly month: Month }
type Nullable<T> = { [K in keyof T]-?: T[K] | null }
const bare = <T>(row: Nullable<T>): T =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as T

type Whose = { readonly worker: string; readonly projectId?: string }

/** The months of which anything of his is recorded, newest first. */
export function handKeys(
  tx: Tx,
  whose: Whose,
  page: { readonly month?: Month; readonly cursor?: string; readonly limit: number },
): Promise<HandKey[]> {
  const [month, project] = page.cursor?.split('/') ?? []
  const one = (table: 'worker_month' | 'sheet_line' | 'order_item') => {
    const from = { worker_month: sql`worker_month`, sheet_line: sql`sheet_line`, order_item: sql`order_item` }[table]
    return sql`select project_id, month from ${from} where worker_id = ${whose.worker}::bigint
      and (${whose.projectId ?? null}::bigint is null or project_id = ${whose.projectId ?? null}::bigint)
      and (${page.month ? firstDayOf(page.month) : null}::date is null or
        month = ${page.month ? firstDayOf(page.month) : null}::date)`
  }
  return tx.rows(sql`
    select project_id as "projectId", to_char(k.month, 'YYYY-MM') as month
    from (${one('worker_month')} union ${one('sheet_line')} union ${one('order_item')}) k
    where ${month ?? null}::date is null or (k.month, k.project_id) < (${month ?? null}::date,
      ${project ?? null}::bigint)
    order by k.month desc, k.project_id desc limit ${page.limit}::int`)
}

/** Everything past its day over all his months: sum, months, since when. */
export async function handOwed(
  tx: Tx,
  whose: Whose,
  on: Day,
): Promise<{ fen: string; months: number; since: Day | null }> {
  const row = await tx.row<{ fen: string; months: number; since: Day | null }>(sql`
    select coalesce(sum(fen), 0)::text as fen, count(distinct month)::int as months, min(since) as since from gap
    where worker_id = ${whose.worker}::bigint and fen > 0 and kind <> 'not-worked' and since <= ${on}::date
      and (${whose.projectId ?? null}::bigint is null or project_id = ${whose.projectId ?? null}::bigint)`)
  return row ?? { fen: '0', months: 0, since: null }
}

/** His name as the membership has it; undefined where the actor sees nothing of him. */
export async function handName(tx: Tx, whose: Whose): Promise<string | undefined> {
  const row = await tx.row<{ name: string }>(sql`
    select name from (
      select name, 1 as rank from membership where worker_id = ${whose.worker}::bigint
        and (${whose.projectId ?? null}::bigint is null or project_id = ${whose.projectId ?? null}::bigint)
      union all
      select '', 2 from worker_month where worker_id = ${whose.worker}::bigint
        and (${whose.projectId ?? null}::bigint is null or project_id = ${whose.projectId ?? null}::bigint)) his
    order by rank limit 1`)
  return row?.name
}

const keyRows = (keys: readonly HandKey[]) => sql`
  unnest(${keys.map(key => key.projectId)}::bigint[], ${keys.map(key => firstDayOf(key.month))}::date[])
    as k(project_id, month)`
const ofKey = sql`k.project_id as "projectId", to_char(k.month, 'YYYY-MM') as month`

export function handWork(
  tx: Tx,
  worker: string,
  keys: readonly HandKey[],
): Promise<Of<HandWork & { readonly employerId: string }>[]> {
  return tx.rows(sql`
    select ${ofKey}, w.seen, w.whole, w.half, w.declared, w.half_days as "halfDays",
      w.unregistered_since as "unregisteredSince", w.employer_id as "employerId"
    from ${keyRows(keys)} join worker_month w on w.project_id = k.project_id and w.month = k.month
      and w.worker_id = ${worker}::bigint`)
}

/** The rates that held on some day of each month, oldest first. */
export async function handRates(tx: Tx, worker: string, keys: readonly HandKey[]): Promise<Of<HandRate>[]> {
  const rows = await tx.rows<Of<{ from: Day; rateFen: string }>>(sql`
    select ${ofKey}, d.from_day as from, d.rate_fen as "rateFen"
    from ${keyRows(keys)} join lateral (
      select r.from_day, r.rate_fen, lead(r.from_day) over (order by r.from_day) as next_from from day_rate r
      where r.project_id = k.project_id and r.worker_id = ${worker}::bigint) d
      on d.from_day < k.month + interval '1 month' and (d.next_from is null or d.next_from > k.month)
    order by d.from_day`)
  return rows.map(row => ({ ...row, rateFen: BigInt(row.rateFen) }))
}

type LineHead = Pick<HandLine, 'sheet' | 'number' | 'state' | 'displayedOn' | 'sealedOn' | 'succeededBy'>

/** His lines, drafts left out: what is not displayed is no sheet yet. */
export async function handLines(
  tx: Tx,
  worker: string,
  keys: readonly HandKey[],
): Promise<Of<HandLine & { readonly employerId: string }>[]> {
  type Row = Omit<HandLine, keyof LineHead> & { sheet: string; employerId: string }
  const lines = await tx.rows<Nullable<Of<Row>>>(sql`
    select ${ofKey}, l.sheet_id as sheet, l.n, l.half_days as "halfDays", l.rate_fen as "rateFen",
      l.piece_fen as "pieceFen", l.deduction_fen as "deductionFen", l.due_fen as "dueFen", l.card_last4 as card,
      l.signed_on as "signedOn", l.contested, l.employer_id as "employerId"
    from ${keyRows(keys)} join sheet_line l on l.project_id = k.project_id and l.month = k.month
      and l.worker_id = ${worker}::bigint
    order by l.sheet_id, l.n limit 500`)
  const heads = await tx.asPlatform(() =>
    tx.rows<Nullable<LineHead>>(sql`
      select s.id as sheet, s.number, s.state, s.displayed_on as "displayedOn", s.sealed_on as "sealedOn",
        o.number as "succeededBy"
      from unnest(${lines.map(line => line.projectId)}::bigint[], ${lines.map(line => line.sheet)}::bigint[])
        as k(project_id, id)
      join payroll_sheet s on s.project_id = k.project_id and s.id = k.id
      left join payroll_sheet o on o.project_id = s.project_id and o.id = s.succeeded_by_id
      where s.state <> 'draft'`),
  )
  const byId = new Map(heads.map(head => [head.sheet, bare<LineHead>(head)]))
  return lines.flatMap(line => {
    const head = byId.get(line.sheet)
    return head ? [{ ...bare<Of<Row>>(line), ...head }] : []
  })
}

/** What was ordered for him, and what the bank said last of each item. */
export async function handPayments(tx: Tx, worker: string, keys: readonly HandKey[]): Promise<Of<HandPayment>[]> {
  type Row = Omit<HandPayment, 'batchNo' | 'orderedOn'> & { order: string }
  const items = await tx.rows<Nullable<Of<Row>>>(sql`
    select ${ofKey}, i.order_id as order, i.amount_fen as fen, i.card_last4 as card,
      coalesce(r.status, 'underway') as status, r.on_day as on, r.reason, a.arrived as said
    from ${keyRows(keys)} join order_item i on i.project_id = k.project_id and i.month = k.month
      and i.worker_id = ${worker}::bigint
    left join lateral (
      select b.status, b.on_day, b.reason from bank_result b
      where b.project_id = i.project_id and b.order_id = i.order_id and b.n = i.n
      order by b.on_day desc, b.status desc limit 1) r on true
    left join lateral (
      select w.arrived from arrival_word w
      where w.project_id = i.project_id and w.order_id = i.order_id and w.n = i.n
      order by w.act_id desc limit 1) a on true
    order by i.order_id, i.n limit 500`)
  const orders = await tx.asPlatform(() =>
    tx.rows<{ id: string; batchNo: string; orderedOn: Day }>(sql`
      select o.id, o.batch_no as "batchNo", o.ordered_on as "orderedOn"
      from unnest(${items.map(item => item.projectId)}::bigint[], ${items.map(item => item.order)}::bigint[])
        as k(project_id, id)
      join payment_order o on o.project_id = k.project_id and o.id = k.id`),
  )
  const byId = new Map(orders.map(({ id, ...order }) => [id, order]))
  return items.flatMap(item => {
    const { order, ...rest } = bare<Of<Row>>(item)
    const head = byId.get(order)
    return head ? [{ ...rest, ...head }] : []
  })
}

/** His gaps of the months; `since` may lie ahead. */
export function handGaps(tx: Tx, worker: string, keys: readonly HandKey[]): Promise<Of<HandGap>[]> {
  return tx.rows(sql`
    select ${ofKey}, g.kind, g.fen::text as fen, g.since, g.cause
    from ${keyRows(keys)} join gap g on g.project_id = k.project_id and g.month = k.month
      and g.worker_id = ${worker}::bigint
    order by g.fen desc`)
}

/** What he contested, with the answers, oldest first. */
export async function handContests(tx: Tx, worker: string, keys: readonly HandKey[]): Promise<Of<HandContest>[]> {
  const rows = await tx.rows<Nullable<Of<HandContest>>>(sql`
    select ${ofKey}, c.id as contest, c.sheet_id as sheet, c.line_n as line, c.on_day as day,
      c.asked_half_days as "askedHalfDays", c.asked_fen as "askedFen", c.reason, c.raised_on as "raisedOn", c.answer,
      c.answer_reason as "answerReason", c.answered_on as "answeredOn", c.settled_on as "settledOn"
    from ${keyRows(keys)} join contest c on c.project_id = k.project_id and c.month = k.month
      and c.worker_id = ${worker}::bigint
    order by c.id limit 500`)
  return rows.map(bare<Of<HandContest>>)
}

export type HandPlace = {
  readonly projectId: string
  readonly month: Month
  readonly project: string
  readonly projectName: string
  readonly owner: string | null
  readonly generalContractor: string | null
  readonly payDue: Day | null
  readonly transferDue: Day | null
  readonly transferredOn: Day | null
}

/** Names of the projects and the agreed days of the months: of a project, not of a person. */
export function handPlaces(tx: Tx, keys: readonly HandKey[]): Promise<HandPlace[]> {
  return tx.asPlatform(() =>
    tx.rows(sql`
      select ${ofKey}, p.code as project, p.name as "projectName", p.owner_name as owner,
        e.name as "generalContractor", f.pay_due as "payDue", f.transfer_due as "transferDue",
        f.transferred_on as "transferredOn"
      from ${keyRows(keys)} join project p on p.id = k.project_id
      left join enterprise e on e.id = p.general_contractor_id
      left join project_month_fact f on f.project_id = k.project_id and f.month = k.month`),
  )
}

/** Names of employers. */
export async function employerNames(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.asPlatform(() =>
    tx.rows<{ id: string; name: string }>(sql`select id, name from enterprise where id = any(${ids}::bigint[])`),
  )
  return new Map(rows.map(row => [row.id, row.name]))
}
