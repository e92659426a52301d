import type { Day, Month, Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import type { GapKind } from '../facts.ts'

/** Reads under the actor's own role: row security decides what is seen. */

export function projectParties(
  tx: Tx,
  code: string,
): Promise<{ id: string; owner?: string; generalContractor?: string } | undefined> {
  return tx.row(sql`
    select p.id, p.owner_name as owner, e.name as "generalContractor" from project p left join enterprise e on e.id =
      p.general_contractor_id where p.code = ${code}`)
}

export type FactRow = {
  month: Month
  seen: number
  registered: number
  attendedDays: number
  halfDays: number
  expectedFen: string
  hasSheet: boolean
  lines: number
  signed: number
  contested: number
  duePeople: number
  dueFen: string
  transferredFen: string
  coveredFen: string
  orderedPeople: number
  orderedFen: string
  arrivedPeople: number
  arrivedFen: string
  sealedOn: Day | null
  transferredOn: Day | null
  orderedOn: Day | null
  arrivedOn: Day | null
  transferDue: Day
  payDue: Day
}
/** The last years of a project's months, newest first. */
export function factRows(tx: Tx, projectId: string): Promise<FactRow[]> {
  return tx.rows(sql`
    select to_char(month, 'YYYY-MM') as month, seen_people as seen, registered_people as registered, attended_days as
      "attendedDays", half_days::int as "halfDays", expected_fen as "expectedFen",
      has_sheet as "hasSheet", line_count as lines, signed_count as signed, contested_count as contested, due_people as
        "duePeople", due_fen as "dueFen", transferred_fen as "transferredFen",
      covered_fen as "coveredFen", ordered_people as "orderedPeople", ordered_fen as "orderedFen", arrived_people as
        "arrivedPeople", arrived_fen as "arrivedFen",
      sealed_on as "sealedOn", transferred_on as "transferredOn", ordered_on as "orderedOn", arrived_on as "arrivedOn",
        transfer_due as "transferDue", pay_due as "payDue"
    from project_month_fact where project_id = ${projectId} order by month desc limit 60`)
}

export type GapSum = { month: Month; kind: GapKind; people: number; fen: string; since: Day; cause: string }
/**
 * Gaps of a project summed by month, kind and cause, as of a day, in the order of the chain. A return carries the
 * bank's own reason: `returned:户名不符`.
 */
export function gapSums(tx: Tx, projectId: string, on: Day): Promise<GapSum[]> {
  return tx.rows(sql`
    select to_char(g.month, 'YYYY-MM') as month, g.kind, count(*)::int as people, sum(g.fen)::text as fen,
      min(g.since) as since, g.cause || coalesce(':' || r.reason, '') as cause
    from gap g left join lateral (
      select b.reason from bank_result b where g.cause = 'returned' and b.project_id = g.project_id
        and b.month = g.month and b.worker_id = g.worker_id and b.status = 'returned' and b.on_day <= ${on}::date
      order by b.on_day desc, b.order_id desc limit 1) r on true
    where g.project_id = ${projectId} and g.since <= ${on}::date group by g.month, g.kind, 6
    order by g.month desc, array_position(array['not-registered','not-due','not-funded','not-ordered',
      'not-arrived','not-worked'], g.kind), sum(g.fen) desc, 6`)
}

/** The last day the bank reported anything of a project's payments; undefined when it never did. */
export async function bankReportedUntil(tx: Tx, projectId: string, on: Day): Promise<Day | undefined> {
  const row = await tx.row<{ day: Day | null }>(sql`
    select max(on_day) as day from bank_result where project_id = ${projectId} and on_day <= ${on}::date`)
  return row?.day ?? undefined
}

type Filter = { readonly project: string; readonly month: Month; readonly kind?: GapKind; readonly day: Day }
export type PersonRow = {
  worker: string
  name: string
  crew?: string
  trade?: string
  siteCard?: string
  halfDays: number[]
  seen: boolean[]
  declared: boolean[]
  days: number
  rateFen?: string
  dueFen: string
  arrivedFen: string
  owedFen: string
  signedOn?: Day
  contested?: string
  kind?: string
}

const personBase = (filter: Filter) => sql`
  select p.id as project_id, x.worker_id from project p
  join lateral (
    select g.worker_id from gap g where g.project_id = p.id and g.month = ${`${filter.month}-01`}::date and g.kind =
      ${filter.kind ?? ''} and g.since <= ${filter.day}::date
    union
    select w.worker_id from worker_month w where ${filter.kind ?? ''} = '' and w.project_id = p.id and w.month =
      ${`${filter.month}-01`}::date
    union
    select l.worker_id from sheet_line l join payroll_sheet s on s.project_id = l.project_id and s.id = l.sheet_id and
      s.state in ('displayed', 'sealed')
      where ${filter.kind ?? ''} = '' and l.project_id = p.id and l.month = ${`${filter.month}-01`}::date) x on true
  where p.code = ${filter.project}`

const personMoney = (filter: Filter) => sql`
  select b.project_id, b.worker_id,
    coalesce((select sum(l.due_fen) from sheet_line l join payroll_sheet s on s.project_id = l.project_id and s.id =
      l.sheet_id and s.state in ('displayed', 'sealed')
      where l.project_id = b.project_id and l.month = ${`${filter.month}-01`}::date and l.worker_id = b.worker_id),
        0)::bigint as due,
    coalesce((select sum(i.amount_fen) from order_item i
      join lateral (select r.status from bank_result r where r.project_id = i.project_id and r.order_id = i.order_id
        and r.n = i.n order by r.on_day desc, r.status desc limit 1) r on r.status = 'paid'
      where i.project_id = b.project_id and i.month = ${`${filter.month}-01`}::date and i.worker_id = b.worker_id),
        0)::bigint as arrived,
    coalesce((select sum(g.fen) from gap g where g.project_id = b.project_id and g.month =
      ${`${filter.month}-01`}::date and g.worker_id = b.worker_id and g.kind <> 'not-worked'
      and g.since <= ${filter.day}::date), 0)::bigint as owed
  from base b`

/** One page of people of a month, or of one gap of it, by worker id; with their day strips. */
export async function peopleRows(
  tx: Tx,
  filter: Filter & { readonly cursor?: string; readonly limit: number },
): Promise<PersonRow[]> {
  const month = `${filter.month}-01`
  const rows = await tx.rows<
    { [K in keyof PersonRow]-?: PersonRow[K] | null } & {
      seenBits: number
      wholeBits: number
      halfBits: number
      declaredBits: number
      length: number
    }
  >(sql`
    with base as (select * from (${personBase(filter)}) all_people where ${filter.cursor ?? null}::bigint is null or
      worker_id > ${filter.cursor ?? null}::bigint order by worker_id limit ${filter.limit}::int),
    money as (${personMoney(filter)})
    select b.worker_id as worker, coalesce(m.name, '') as name, c.name as crew, m.trade, m.site_card as "siteCard",
      coalesce(w.seen, 0) as "seenBits", coalesce(w.whole, 0) as "wholeBits",
      coalesce(w.half, 0) as "halfBits", coalesce(w.declared, 0) as "declaredBits", extract(day from (${month}::date +
        interval '1 month' - interval '1 day'))::int as length,
      (coalesce(w.half_days, 0) / 2.0)::float8 as days, r.rate_fen as "rateFen", y.due as "dueFen", y.arrived as
        "arrivedFen", y.owed as "owedFen", l.signed_on as "signedOn", l.contested, g.kind
    from base b join money y on y.project_id = b.project_id and y.worker_id = b.worker_id
    left join membership m on m.project_id = b.project_id and m.worker_id = b.worker_id
    left join crew c on c.project_id = m.project_id and c.id = m.crew_id
    left join worker_month w on w.project_id = b.project_id and w.month = ${month}::date and w.worker_id = b.worker_id
    left join lateral (select d.rate_fen from day_rate d where d.project_id = b.project_id and d.worker_id =
      b.worker_id and d.from_day < ${month}::date + interval '1 month' order by d.from_day desc limit 1) r on true
    left join lateral (select s.signed_on, s.contested from sheet_line s where s.project_id = b.project_id and s.month
      = ${month}::date and s.worker_id = b.worker_id order by s.sheet_id desc limit 1) l on true
    left join lateral (select k.kind from gap k where k.project_id = b.project_id and k.month = ${month}::date and
      k.worker_id = b.worker_id and k.since <= ${filter.day}::date
      order by k.fen desc limit 1) g on true
    order by b.worker_id`)
  const strangers = await maskedNumbers(
    tx,
    rows.filter(row => row.name === '').map(row => row.worker ?? ''),
  )
  return rows.map(personRow).map(row => ({ ...row, name: row.name || (strangers.get(row.worker) ?? '') }))
}

function personRow({
  seenBits,
  wholeBits,
  halfBits,
  declaredBits,
  length,
  ...row
}: { [K in keyof PersonRow]-?: PersonRow[K] | null } & {
  seenBits: number
  wholeBits: number
  halfBits: number
  declaredBits: number
  length: number
}): PersonRow {
  const days = Array.from({ length }, (_, index) => index)
  const has = (bits: number, index: number) => ((bits >> index) & 1) === 1
  const present = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as unknown as PersonRow
  return {
    ...present,
    halfDays: days.map(index => (has(wholeBits, index) ? 2 : has(halfBits, index) ? 1 : 0)),
    seen: days.map(index => has(seenBits, index)),
    declared: days.map(index => has(declaredBits, index)),
  }
}

/** Totals of the whole set, so that a column always adds up. */
export async function peopleTotals(
  tx: Tx,
  filter: Filter,
): Promise<{ people: number; dueFen: string; arrivedFen: string; owedFen: string }> {
  const row = await tx.row<{ people: number; dueFen: string; arrivedFen: string; owedFen: string }>(sql`
    with base as (${personBase(filter)}), money as (${personMoney(filter)})
    select count(*)::int as people, coalesce(sum(due), 0)::text as "dueFen", coalesce(sum(arrived), 0)::text as
      "arrivedFen", coalesce(sum(owed), 0)::text as "owedFen" from money`)
  return row ?? { people: 0, dueFen: '0', arrivedFen: '0', owedFen: '0' }
}

type GapFilter = {
  readonly project?: string
  readonly month?: Month
  readonly kind?: GapKind
  readonly cursor?: string
  readonly limit: number
  readonly day: Day
}
export type GapRow = {
  project: string
  worker: string
  month: Month
  kind: GapKind
  fen: string
  since: Day
  cursor: string
}
/**
 * Masked identity numbers of persons the actor already sees a row of, but who are no members: their own table is closed
 * to
 * everybody else.
 */
async function maskedNumbers(tx: Tx, workers: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (workers.length === 0) return new Map()
  const rows = await tx.asPlatform(() =>
    tx.rows<{ id: string; masked: string }>(sql`
      select id, id_masked as masked from worker where id = any(${workers}::bigint[])`),
  )
  return new Map(rows.map(row => [row.id, row.masked]))
}

/**
 * One page of gaps by (project, month, worker, kind); `worker` is the site card, and for a person without one the
 * masked
 * identity number.
 */
export async function gapRows(tx: Tx, filter: GapFilter): Promise<GapRow[]> {
  const after = filter.cursor?.split('/') ?? []
  const from =
    after.length === 4
      ? sql`and (g.project_id, g.month, g.worker_id, g.kind) > (${after[0]}::bigint, ${after[1]}::date,
          ${after[2]}::bigint,
          ${after[3]}::text)`
      : sql``
  const project = filter.project ? sql`and p.code = ${filter.project}` : sql``
  const month = filter.month ? sql`and g.month = ${`${filter.month}-01`}::date` : sql``
  const kind = filter.kind ? sql`and g.kind = ${filter.kind}` : sql``
  const rows = await tx.rows<Omit<GapRow, 'worker'> & { siteCard: string | null; workerId: string }>(sql`
    select p.code as project, m.site_card as "siteCard", g.worker_id as "workerId", to_char(g.month, 'YYYY-MM') as
      month, g.kind, g.fen, g.since,
      g.project_id || '/' || g.month || '/' || g.worker_id || '/' || g.kind as cursor
    from gap g join project p on p.id = g.project_id left join membership m on m.project_id = g.project_id and
      m.worker_id = g.worker_id
    where g.since <= ${filter.day}::date ${project} ${month} ${kind} ${from}
    order by g.project_id, g.month, g.worker_id, g.kind limit ${filter.limit}::int`)
  const without = rows.filter(row => row.siteCard === null).map(row => row.workerId)
  const masked = await maskedNumbers(tx, without)
  return rows.map(({ siteCard, workerId, ...row }) => ({ ...row, worker: siteCard ?? masked.get(workerId) ?? '' }))
}
