import type { Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'

/** Terms of pay, pieces and leave as they are recorded: one set statement a batch, in the ingest scope. */

type Keys = {
  readonly project_id: string
  readonly region_code: number
  readonly sector: number
  readonly worker_id: string
  readonly employer_id: string
}
export type NewTerm = Keys & {
  readonly from_day: string
  readonly kind: string
  readonly rate_fen: string
  readonly hours: string
  readonly break_minutes: number | null
  readonly instalment_fen: string | null
  readonly until_day: string | null
}

const json = (rows: readonly unknown[]) => JSON.stringify(rows)

/** Terms of pay; what stands from the same day on is replaced when it differs. @returns rows that are new or changed */
export function writeTerms(tx: Tx, actId: string, rows: readonly NewTerm[]): Promise<number> {
  return tx.asIngest(() =>
    tx.run(sql`
    insert into pay_term (project_id, worker_id, from_day, kind, rate_fen, hours, break_minutes, instalment_fen,
      until_day, employer_id, region_code, sector, act_id)
    select r.project_id, r.worker_id, r.from_day, r.kind, r.rate_fen, r.hours,
      coalesce(r.break_minutes, (select value::smallint from setting where key = 'pay.break-minutes'), 0),
      r.instalment_fen, r.until_day, r.employer_id, r.region_code, r.sector, ${actId}::bigint
    from jsonb_to_recordset(${json(rows)}::jsonb) as r(project_id bigint, worker_id bigint, from_day date, kind text,
      rate_fen bigint, hours text, break_minutes smallint, instalment_fen bigint, until_day date, employer_id bigint,
      region_code int, sector smallint)
    on conflict (project_id, worker_id, from_day) do update set kind = excluded.kind, rate_fen = excluded.rate_fen,
      hours = excluded.hours, break_minutes = excluded.break_minutes, instalment_fen = excluded.instalment_fen,
      until_day = excluded.until_day, act_id = excluded.act_id
    where (pay_term.kind, pay_term.rate_fen, pay_term.hours, pay_term.break_minutes, pay_term.instalment_fen,
      pay_term.until_day) is distinct from (excluded.kind, excluded.rate_fen, excluded.hours, excluded.break_minutes,
      excluded.instalment_fen, excluded.until_day)`),
  )
}

export type NewPiece = Keys & {
  readonly month: string
  readonly says: string
  readonly made: string
  readonly hundredths: number
  readonly unit_fen: string
}
/** Pieces of months; a corrected quantity or price replaces the earlier. @returns rows that are new or changed */
export function writePieces(tx: Tx, actId: string, rows: readonly NewPiece[]): Promise<number> {
  return tx.asIngest(() =>
    tx.run(sql`
    insert into piece_work (project_id, month, worker_id, says, made, hundredths, unit_fen, employer_id, region_code,
      sector, act_id)
    select r.project_id, r.month, r.worker_id, r.says, r.made, r.hundredths, r.unit_fen, r.employer_id, r.region_code,
      r.sector, ${actId}::bigint
    from jsonb_to_recordset(${json(rows)}::jsonb) as r(project_id bigint, month date, worker_id bigint, says text,
      made text, hundredths bigint, unit_fen bigint, employer_id bigint, region_code int, sector smallint)
    on conflict (project_id, month, worker_id, says, made) do update set hundredths = excluded.hundredths,
      unit_fen = excluded.unit_fen, act_id = excluded.act_id
    where (piece_work.hundredths, piece_work.unit_fen) is distinct from (excluded.hundredths, excluded.unit_fen)`),
  )
}

export type NewLeave = Keys & { readonly from_day: string; readonly until_day: string; readonly kind: string }
/** Leave; what stands from the same day on is replaced when it differs. @returns rows that are new or changed */
export function writeLeave(tx: Tx, actId: string, rows: readonly NewLeave[]): Promise<number> {
  return tx.asIngest(() =>
    tx.run(sql`
    insert into leave_span (project_id, worker_id, from_day, until_day, kind, employer_id, region_code, sector, act_id)
    select r.project_id, r.worker_id, r.from_day, r.until_day, r.kind, r.employer_id, r.region_code, r.sector,
      ${actId}::bigint
    from jsonb_to_recordset(${json(rows)}::jsonb) as r(project_id bigint, worker_id bigint, from_day date,
      until_day date, kind text, employer_id bigint, region_code int, sector smallint)
    on conflict (project_id, worker_id, from_day) do update set until_day = excluded.until_day, kind = excluded.kind,
      act_id = excluded.act_id
    where (leave_span.until_day, leave_span.kind) is distinct from (excluded.until_day, excluded.kind)`),
  )
}

export type GivenSignature = {
  readonly projectId: string
  readonly workerId: string
  readonly month: string
  readonly signedOn: string
}
export type SignatureAnswer = {
  readonly place: number
  /** Lines of his on display; none means that no such sheet is there. */
  readonly lines: number
  readonly contested: number
  readonly unsigned: number
}

const given = (rows: readonly GivenSignature[]) => sql`
  unnest(${rows.map(row => row.projectId)}::bigint[], ${rows.map(row => row.workerId)}::bigint[],
    ${rows.map(row => row.month)}::date[], ${rows.map(row => row.signedOn)}::date[])
    with ordinality as g(project_id, worker_id, month, signed_on, place)`

/** What stands on display of each row's worker and month, in the order of the rows. */
export function signable(tx: Tx, rows: readonly GivenSignature[]): Promise<SignatureAnswer[]> {
  return tx.asIngest(() =>
    tx.rows(sql`
    select g.place::int as place, count(s.id)::int as lines,
      count(s.id) filter (where l.contested is not null)::int as contested,
      count(s.id) filter (where l.signed_on is null)::int as unsigned
    from ${given(rows)}
    left join sheet_line l on l.project_id = g.project_id and l.worker_id = g.worker_id and l.month = g.month
    left join payroll_sheet s on s.project_id = l.project_id and s.id = l.sheet_id and s.state = 'displayed'
    group by g.place order by g.place`),
  )
}

/** Signs the lines on display that nobody signed; seen and written by the platform after the operation's check. */
export async function signMany(tx: Tx, actId: string, rows: readonly GivenSignature[]): Promise<void> {
  await tx.asPlatform(() =>
    tx.run(sql`
    update sheet_line l set signed_on = g.signed_on, act_id = ${actId}::bigint
    from ${given(rows)}, payroll_sheet s
    where l.project_id = g.project_id and l.worker_id = g.worker_id and l.month = g.month and l.signed_on is null
      and l.contested is null and s.project_id = l.project_id and s.id = l.sheet_id and s.state = 'displayed'`),
  )
}
