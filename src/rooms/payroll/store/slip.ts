import type { Step, Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import type { Slip } from '../facts/terms.ts'

/**
 * One line as a pay slip. The line is read under the actor's own role; names and days of its sheet are the platform's.
 */

type Ref = { readonly project: string; readonly sheet: string; readonly line?: number }
type Line = Pick<
  Slip,
  'n' | 'halfDays' | 'rateFen' | 'pieceFen' | 'deductionFen' | 'dueFen' | 'signedOn' | 'card' | 'name' | 'idCard'
> & { readonly projectId: string; readonly worker: string; readonly law: string | null; readonly steps: Step[] | null }
type Head = Omit<Slip, keyof Line | 'law' | 'steps' | 'isWorkedOut' | 'before' | 'sheet'> & {
  readonly before: Slip['before'] | null
}
type Nullable<T> = { [K in keyof T]-?: T[K] | null }
const bare = <T>(row: Nullable<T>): T =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as T

/** The line, where the actor may see it and its sheet is displayed; a worker's own when no number is given. */
export async function slipOf(tx: Tx, ref: Ref): Promise<Slip | undefined> {
  const line = await tx.row<Nullable<Line>>(sql`
    select l.project_id as "projectId", l.worker_id as worker, l.n, l.half_days as "halfDays", l.rate_fen as "rateFen",
      l.piece_fen as "pieceFen", l.deduction_fen as "deductionFen", l.due_fen as "dueFen", l.signed_on as "signedOn",
      coalesce(l.card_last4, m.card_last4) as card, coalesce(m.name, '') as name, m.id_masked as "idCard",
      c.law, c.steps
    from project p join sheet_line l on l.project_id = p.id and l.sheet_id = ${ref.sheet}::bigint
    left join membership m on m.project_id = l.project_id and m.worker_id = l.worker_id
    left join pay_calculation c on c.project_id = l.project_id and c.sheet_id = l.sheet_id and c.n = l.n
    where p.code = ${ref.project} and (${ref.line ?? null}::int is null or l.n = ${ref.line ?? null}::int)
    order by l.n limit 1`)
  if (!line) return undefined
  const { projectId, worker, law, steps, ...rest } = bare<Line>(line)
  const head = await tx.asPlatform(() =>
    tx.row<Nullable<Head>>(sql`
      select p.code as project, p.name as "projectName", g.name as "generalContractor", e.name as employer,
        e.credit_code as "employerCode", s.number, s.state, s.displayed_on as "displayedOn",
        s.sealed_on as "sealedOn", to_char(s.month, 'YYYY-MM') as month,
        (select json_build_object('number', o.number, 'dueFen', b.due_fen::text) from payroll_sheet o
          join sheet_line b on b.project_id = o.project_id and b.sheet_id = o.id and b.worker_id = ${worker}::bigint
          where o.project_id = s.project_id and o.succeeded_by_id = s.id order by o.id desc limit 1) as before
      from payroll_sheet s join project p on p.id = s.project_id join enterprise e on e.id = s.employer_id
      left join enterprise g on g.id = p.general_contractor_id
      where s.project_id = ${projectId}::bigint and s.id = ${ref.sheet}::bigint and s.state <> 'draft'`),
  )
  if (!head) return undefined
  return {
    ...bare<Head>(head),
    ...rest,
    sheet: ref.sheet,
    isWorkedOut: steps !== undefined && steps !== null,
    ...(law ? { law } : {}),
    steps: steps ?? [],
  } as Slip
}
