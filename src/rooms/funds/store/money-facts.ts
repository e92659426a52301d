import type { Day, Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import type { Forbidden, MoneyFacts } from '../facts/accounts.ts'

/** What rules know of the wage account of every project: one pass; only what the law forbids is read line by line. */

type Row = {
  readonly projectId: string
  readonly openedOn: Day | null
  readonly filedOn: Day | null
  readonly agreementOn: Day | null
  readonly closedOn: Day | null
  readonly balanceFen: string
  readonly labourMonthFen: string | null
  readonly frozenSince: Day | null
}
type Gone = {
  readonly projectId: string
  readonly other: 'outside' | 'cash'
  readonly times: number
  readonly fen: string
  readonly since: Day
  readonly keys: string[]
}

/** Rows the actor may see: the platform asks. The balance adds up months and lines that are their own movements. */
export async function moneyFacts(tx: Tx): Promise<ReadonlyMap<string, MoneyFacts>> {
  const rows = await tx.rows<Row>(sql`
    with fact as (
      select project_id, sum(transferred_fen - arrived_fen) as fen from project_month_fact group by 1),
    line as (
      select project_id, sum(fen) as fen from statement_move group by 1),
    returned as (
      select project_id, -sum(fen) as fen from posting where reason = 'balance-returned' group by 1),
    frozen as (
      select project_id, min(began_on) as began_on from proceeding
      where definition = 'accountFreezing' and not ended and state <> 'none' group by 1)
    select p.id as "projectId", a.opened_on as "openedOn", a.filed_on as "filedOn", a.agreement_on as "agreementOn",
      a.closed_on as "closedOn",
      (coalesce(f.fen, 0) + coalesce(l.fen, 0) + coalesce(r.fen, 0))::bigint as "balanceFen",
      t.labour_month_fen as "labourMonthFen", z.began_on as "frozenSince"
    from project p left join project_term t on t.project_id = p.id
    left join lateral (select opened_on, filed_on, agreement_on, closed_on from wage_account w where w.project_id = p.id
      order by w.closed_on is not null, w.opened_on desc limit 1) a on true
    left join fact f on f.project_id = p.id left join line l on l.project_id = p.id
    left join returned r on r.project_id = p.id left join frozen z on z.project_id = p.id
    order by p.id`)
  const gone = new Map<string, Forbidden>()
  for (const { projectId, other, fen, ...rest } of await goneMoves(tx))
    gone.set(`${projectId}/${other}`, { ...rest, fen: BigInt(fen) })
  return new Map(
    rows.map(({ projectId, openedOn, filedOn, agreementOn, closedOn, labourMonthFen, balanceFen, frozenSince }) => [
      projectId,
      {
        account: openedOn === null ? null : { openedOn, filedOn, agreementOn, closedOn },
        balanceFen: BigInt(balanceFen),
        labourMonthFen: labourMonthFen === null ? null : BigInt(labourMonthFen),
        outside: gone.get(`${projectId}/outside`) ?? null,
        cash: gone.get(`${projectId}/cash`) ?? null,
        frozenSince,
      },
    ]),
  )
}

/** What left accounts for nobody's wages and was not put back: from statement lines, few beside payments. */
function goneMoves(tx: Tx): Promise<Gone[]> {
  return tx.rows(sql`
    select m.project_id as "projectId", m.other, (count(*) filter (where m.fen < 0))::int as times,
      (-sum(m.fen))::bigint as fen, min(m.on_day) as since,
      (array_agg(split_part(m.cause, '/', 2) order by m.on_day, m.cause) filter (where m.fen < 0))[1:20] as keys
    from statement_move m where m.other in ('outside', 'cash') group by 1, 2 having sum(m.fen) < 0 order by 1, 2`)
}
