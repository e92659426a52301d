import type { Day, Month, Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import type { MonthPay, RuleProject } from '../facts.ts'

/** What the rules on pay read beside a project's months: sheets, flaws, presence, payments. Exceptions only. */

type FactRow = {
  projectId: string
  month: Month
  lines: number
  signed: number
  sealedOn: Day | null
  workedPeople: number
  workedPaidPeople: number
}
type FlawRow = { projectId: string; month: Month; kind: string; people: number; fen: string }
type SaidRow = { projectId: string; month: Month; people: number; fen: string; since: Day }

const keyOf = (row: { readonly projectId: string; readonly month: Month }) => `${row.projectId}/${row.month}`

/** Sheets, flaws and what workers say of payments, by project and month. */
export async function payFacts(tx: Tx): Promise<(projectId: string, month: Month) => MonthPay | undefined> {
  const facts = await tx.rows<FactRow>(sql`
    select project_id as "projectId", to_char(month, 'YYYY-MM') as month, line_count as lines, signed_count as signed,
      sealed_on as "sealedOn", worked_people as "workedPeople", worked_paid_people as "workedPaidPeople"
    from project_month_fact order by project_id, month`)
  const flaws = await tx.rows<FlawRow>(sql`
    select project_id as "projectId", to_char(month, 'YYYY-MM') as month, kind, count(*)::int as people,
      sum(fen)::text as fen
    from pay_flaw where kind <> 'large-month' group by project_id, month, kind
    union all
    select project_id, to_char(month, 'YYYY-MM'), 'two-sites', count(distinct worker_id)::int, '0' from presence_clash
    group by project_id, month
    order by 1, 2, 3`)
  const said = await tx.rows<SaidRow>(sql`
    select c.project_id as "projectId", to_char(c.month, 'YYYY-MM') as month,
      count(distinct c.worker_id)::int as people,
      coalesce(sum(i.amount_fen), 0)::text as fen, min(c.raised_on) as since
    from contest c join order_item i on i.project_id = c.project_id and i.order_id = c.order_id and i.n = c.item_n
    where c.order_id is not null and c.answer is null and c.settled_on is null
    group by c.project_id, c.month order by 1, 2`)
  const byKey = new Map<string, Record<string, { people: number; fen: bigint }>>()
  for (const row of flaws) {
    const its = byKey.get(keyOf(row)) ?? {}
    its[row.kind] = { people: row.people, fen: BigInt(row.fen) }
    byKey.set(keyOf(row), its)
  }
  const saidOf = new Map(said.map(row => [keyOf(row), row]))
  const pays = new Map(
    facts.map(({ projectId, month, ...rest }) => {
      const key = keyOf({ projectId, month })
      const not = saidOf.get(key)
      const notArrived = not ? { people: not.people, fen: BigInt(not.fen), since: not.since } : null
      return [key, { ...rest, flaws: byKey.get(key) ?? {}, notArrived }] as const
    }),
  )
  return (projectId, month) => pays.get(keyOf({ projectId, month }))
}

type LargeYear = NonNullable<RuleProject['largeYears']>[number]

/** What workers with a large month were ordered in its year, one entry a worker and year, by project. */
export async function largeYears(tx: Tx): Promise<ReadonlyMap<string, readonly LargeYear[]>> {
  const rows = await tx.rows<{ projectId: string; year: string; fen: string }>(sql`
    with large as (
      select distinct project_id, worker_id, date_trunc('year', month)::date as year from pay_flaw
      where kind = 'large-month')
    select l.project_id as "projectId", to_char(l.year, 'YYYY') as year, sum(i.amount_fen)::text as fen
    from large l join order_item i on i.project_id = l.project_id and i.worker_id = l.worker_id
      and i.month >= l.year and i.month < l.year + interval '1 year'
    left join lateral (select r.status from bank_result r where r.project_id = i.project_id
      and r.order_id = i.order_id and r.n = i.n order by r.on_day desc, r.status desc limit 1) r on true
    where r.status is distinct from 'returned'
    group by l.project_id, l.worker_id, l.year order by 1, 2`)
  const byProject = new Map<string, LargeYear[]>()
  for (const { projectId, year, fen } of rows)
    byProject.set(projectId, [...(byProject.get(projectId) ?? []), { year, fen: BigInt(fen) }])
  return byProject
}
