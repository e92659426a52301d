import type { Day, Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import type { SheetKey, SheetLine, SheetSource, SheetState, StandingLine, StandingSheet } from '../facts.ts'

/**
 * Sheets and lines in the books, for whole batches at once: one set statement each, in the ingest scope after the
 * operation's check.
 */

const LOCK_SPACE = 724_05
const LOCK_BUCKETS = 64

/**
 * Two batches for the same project wait for each other, so that both see what stands. A few locks serve any number of
 * projects.
 */
export async function lockProjects(tx: Tx, projectIds: readonly string[]): Promise<void> {
  const buckets = [...new Set(projectIds.map(id => Number(BigInt(id) % BigInt(LOCK_BUCKETS))))]
  await tx.rows(sql`
    select pg_advisory_xact_lock(${LOCK_SPACE}::int, bucket)
    from (select bucket from unnest(${buckets}::int[]) as b(bucket) order by bucket offset 0) ordered`)
}

/** Sheets of the same project and month as the given keys, and those that carry the given numbers. */
export function standingSheets(tx: Tx, keys: readonly SheetKey[]): Promise<StandingSheet[]> {
  const months = [...new Map(keys.map(key => [`${key.projectId}/${key.month}`, key])).values()]
  const numbered = [...new Map(keys.map(key => [`${key.projectId}/${key.number}`, key])).values()]
  const own = numbered.filter(key => key.number !== null)
  return tx.asIngest(() =>
    tx.rows<StandingSheet>(sql`
      with found as (
        select s.project_id, s.id
        from unnest(${months.map(key => key.projectId)}::bigint[], ${months.map(key => `${key.month}-01`)}::date[])
          as k(project_id, month)
        join payroll_sheet s on s.project_id = k.project_id and s.month = k.month
        union
        select s.project_id, s.id
        from unnest(${own.map(key => key.projectId)}::bigint[], ${own.map(key => key.number)}::text[])
          as k(project_id, number)
        join payroll_sheet s on s.project_id = k.project_id and s.own_number and s.number = k.number)
      select s.project_id as "projectId", s.id, s.employer_id as "employerId", s.crew_id as "crewId",
        to_char(s.month, 'YYYY-MM') as month, s.number, s.own_number as "ownNumber", s.source, s.state,
        encode(s.digest, 'hex') as digest
      from found f join payroll_sheet s on s.project_id = f.project_id and s.id = f.id
      order by s.project_id, s.id`),
  )
}

type SheetRef = { readonly projectId: string; readonly id: string }
/** Sheets as two columns of keys. */
const keysOf = (sheets: readonly SheetRef[]) => sql`
  unnest(${sheets.map(one => one.projectId)}::bigint[], ${sheets.map(one => one.id)}::bigint[]) as s(project_id, id)`

type LineRow = {
  sheetId: string
  n: number
  workerId: string
  halfDays: number | null
  rateFen: string | null
  pieceFen: string
  deductionFen: string
  dueFen: string
  claimedFen: string | null
  cardLast4: string | null
  outsideCode: string | null
  signedOn: Day | null
  contested: string | null
}

const fenOf = (text: string | null) => (text === null ? null : BigInt(text))
function lineOf({ sheetId: _sheet, n: _n, ...row }: LineRow): SheetLine {
  return {
    ...row,
    rateFen: fenOf(row.rateFen),
    pieceFen: BigInt(row.pieceFen),
    deductionFen: BigInt(row.deductionFen),
    dueFen: BigInt(row.dueFen),
    claimedFen: fenOf(row.claimedFen),
  }
}

/** All lines of the given sheets, in their order. Seen by the platform: the operation has checked the scope. */
export async function standingLines(tx: Tx, sheets: readonly SheetRef[]): Promise<StandingLine[]> {
  if (sheets.length === 0) return []
  const rows = await tx.asPlatform(() =>
    tx.rows<LineRow>(sql`
      select l.sheet_id as "sheetId", l.n, l.worker_id as "workerId", l.half_days as "halfDays",
        l.rate_fen as "rateFen", l.piece_fen as "pieceFen", l.deduction_fen as "deductionFen", l.due_fen as "dueFen",
        l.claimed_fen as "claimedFen", l.card_last4 as "cardLast4", l.outside_code as "outsideCode",
        l.signed_on as "signedOn", l.contested
      from ${keysOf(sheets)} join sheet_line l on l.project_id = s.project_id and l.sheet_id = s.id
      order by l.project_id, l.sheet_id, l.n`),
  )
  return rows.map(row => ({ sheetId: row.sheetId, n: row.n, line: lineOf(row) }))
}

export type NewSheet = {
  readonly project_id: string
  readonly region_code: number
  readonly sector: number
  readonly employer_id: string
  readonly crew_id: string | null
  readonly month: string
  readonly number: string
  readonly own_number: boolean
  readonly source: SheetSource
  readonly state: SheetState
  readonly on_day: Day
  readonly sealed_on: Day | null
  readonly succeeds_id: string | null
  readonly digest: string | null
  readonly root: string | null
  readonly salt: string | null
  readonly line_count: number
  readonly due_fen: string
}

/** New sheets. @returns their ids by project, name space and number */
export async function writeSheets(
  tx: Tx,
  actId: string,
  rows: readonly NewSheet[],
): Promise<ReadonlyMap<string, string>> {
  if (rows.length === 0) return new Map()
  const written = await tx.asIngest(() =>
    tx.rows<{ key: string; id: string }>(sql`
      insert into payroll_sheet (project_id, employer_id, crew_id, month, number, own_number, source, state,
        drafted_on, displayed_on, sealed_on, succeeds_id, digest, root, salt, line_count, due_fen, region_code, sector,
        act_id)
      select r.project_id, r.employer_id, r.crew_id, r.month, r.number, r.own_number, r.source, r.state, r.on_day,
        case when r.state <> 'draft' then r.on_day end, r.sealed_on, r.succeeds_id, decode(r.digest, 'hex'),
        decode(r.root, 'hex'), decode(r.salt, 'hex'), r.line_count, r.due_fen, r.region_code, r.sector,
        ${actId}::bigint
      from jsonb_to_recordset(${JSON.stringify(rows.map((row, place) => ({ ...row, place })))}::jsonb)
        as r(project_id bigint,
        employer_id bigint, crew_id bigint, month date, number text, own_number boolean, source text, state text,
        on_day date, sealed_on date, succeeds_id bigint, digest text, root text, salt text, line_count int,
        due_fen bigint, region_code int, sector smallint, place int)
      order by r.place
      returning project_id || '/' || own_number || '/' || number as key, id`),
  )
  return new Map(written.map(row => [row.key, row.id]))
}

/** The key under which `writeSheets` answers a sheet's id. */
export function writtenKey(sheet: Pick<NewSheet, 'project_id' | 'own_number' | 'number'>): string {
  return `${sheet.project_id}/${sheet.own_number}/${sheet.number}`
}

export type NewLine = {
  readonly project_id: string
  readonly region_code: number
  readonly sector: number
  readonly sheet_id: string
  readonly n: number
  readonly month: string
  readonly employer_id: string
  readonly line: SheetLine
}

/** Lines of new sheets, by columns: one array a column carries a city's batch faster than JSON. */
export async function writeLines(tx: Tx, actId: string, rows: readonly NewLine[]): Promise<void> {
  if (rows.length === 0) return
  const lines = rows.map(row => row.line)
  const columns = sql`
    ${rows.map(row => row.project_id)}::bigint[], ${rows.map(row => row.sheet_id)}::bigint[],
    ${rows.map(row => row.n)}::int[], ${lines.map(line => line.workerId)}::bigint[],
    ${rows.map(row => row.month)}::date[], ${lines.map(line => line.halfDays)}::smallint[],
    ${lines.map(line => line.rateFen)}::bigint[], ${lines.map(line => line.pieceFen)}::bigint[],
    ${lines.map(line => line.deductionFen)}::bigint[], ${lines.map(line => line.dueFen)}::bigint[],
    ${lines.map(line => line.claimedFen)}::bigint[], ${lines.map(line => line.cardLast4)}::text[],
    ${lines.map(line => line.signedOn)}::date[], ${lines.map(line => line.contested)}::text[],
    ${lines.map(line => line.outsideCode)}::text[], ${rows.map(row => row.employer_id)}::bigint[],
    ${rows.map(row => row.region_code)}::int[], ${rows.map(row => row.sector)}::smallint[]`
  const insert = sql`
    insert into sheet_line (project_id, sheet_id, n, worker_id, month, half_days, rate_fen, piece_fen, deduction_fen,
      due_fen, claimed_fen, card_last4, signed_on, contested, outside_code, employer_id, region_code, sector, act_id)
    select r.*, ${actId}::bigint from unnest(${columns}) as r`
  await tx.asIngest(() => tx.run(insert, rows.length))
}

/** Marks sheets as succeeded, each by the one that takes its place. */
export async function succeedSheets(tx: Tx, rows: readonly (SheetRef & { readonly by: string })[]): Promise<void> {
  if (rows.length === 0) return
  const update = sql`
    update payroll_sheet p set state = 'succeeded', succeeded_by_id = s.by_id
    from unnest(${rows.map(row => row.projectId)}::bigint[], ${rows.map(row => row.id)}::bigint[],
      ${rows.map(row => row.by)}::bigint[]) as s(project_id, id, by_id)
    where p.project_id = s.project_id and p.id = s.id and p.state <> 'succeeded'`
  await tx.asIngest(() => tx.run(update, rows.length))
}
