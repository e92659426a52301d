import type { Month, Tx } from '../../../kernel/index.ts'
import { join, sql } from '../../../storage/index.ts'
import type { FoundLine, LineView, OwnLine, SheetHead, SheetState } from '../facts.ts'

/**
 * Reads under the actor's own role: row security decides what is seen. Lists are bounded, ordered and never counted.
 */

type Nullable<T> = { [K in keyof T]-?: T[K] | null }
function withoutNulls<T>(row: Nullable<T>): T {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as T
}

const head = sql`
  s.id as sheet, s.number, p.code as project, to_char(s.month, 'YYYY-MM') as month, e.name as employer,
  e.credit_code as "employerCode", c.name as crew, c.number as "crewNumber", s.state, s.source,
  s.drafted_on as "draftedOn", s.displayed_on as "displayedOn",
  s.reviewed_on as "reviewedOn", s.review_says as "reviewSays", s.sealed_on as "sealedOn",
  s.line_count as lines, s.due_fen as "dueFen",
  (select count(l.signed_on)::int from sheet_line l
    where l.project_id = s.project_id and l.sheet_id = s.id) as signed,
  (select count(l.contested)::int from sheet_line l
    where l.project_id = s.project_id and l.sheet_id = s.id) as contested,
  (select o.number from payroll_sheet o where o.project_id = s.project_id and o.id = s.succeeds_id) as succeeds,
  (select o.number from payroll_sheet o
    where o.project_id = s.project_id and o.id = s.succeeded_by_id) as "succeededBy",
  encode(s.root, 'hex') as root`
const heads = sql`
  payroll_sheet s join project p on p.id = s.project_id join enterprise e on e.id = s.employer_id
  left join crew c on c.project_id = s.project_id and c.id = s.crew_id`

export type SheetFilter = {
  readonly project: string
  readonly month?: Month
  readonly employerCode?: string
  readonly state?: SheetState
  readonly cursor?: string
  readonly limit: number
}

/** One page of a project's sheets, newest first. */
export async function sheetRows(tx: Tx, filter: SheetFilter): Promise<SheetHead[]> {
  const conditions = [
    sql`p.code = ${filter.project}`,
    ...(filter.month ? [sql`s.month = ${`${filter.month}-01`}::date`] : []),
    ...(filter.employerCode ? [sql`e.credit_code = ${filter.employerCode}`] : []),
    ...(filter.state ? [sql`s.state = ${filter.state}`] : []),
    ...(filter.cursor ? [sql`s.id < ${filter.cursor}::bigint`] : []),
  ]
  const rows = await tx.rows<Nullable<SheetHead>>(sql`
    select ${head} from ${heads} where ${join(conditions, ' and ')} order by s.id desc limit ${filter.limit}::int`)
  return rows.map(withoutNulls)
}

/** One sheet, or undefined when it is unknown or not the actor's. */
export async function sheetHead(tx: Tx, project: string, sheet: string): Promise<SheetHead | undefined> {
  const row = await tx.row<Nullable<SheetHead>>(sql`
    select ${head} from ${heads} where p.code = ${project} and s.id = ${sheet}::bigint`)
  return row ? withoutNulls(row) : undefined
}

const line = sql`
  l.n, l.worker_id as worker, coalesce(m.name, '') as name, m.id_masked as "idCard", m.site_card as "siteCard",
  l.half_days as "halfDays", l.rate_fen as "rateFen", l.piece_fen as "pieceFen", l.deduction_fen as "deductionFen",
  l.due_fen as "dueFen", l.claimed_fen as "claimedFen", l.card_last4 as card, l.signed_on as "signedOn", l.contested,
  l.outside_code as "outsideCode", l.sheet_id || '-' || l.n as code`

/** A line with the days of its worker in that month, as the bitmaps of attendance hold them. */
export type AttendedLine = LineView & {
  readonly whole?: number
  readonly half?: number
  readonly attendedHalfDays?: number
  readonly regionCode: number
}

/** One page of a sheet's lines by their number, with the names of the membership. */
export async function lineRows(
  tx: Tx,
  given: { readonly project: string; readonly sheet: string; readonly after: number; readonly limit: number },
): Promise<AttendedLine[]> {
  const rows = await tx.rows<Nullable<AttendedLine>>(sql`
    select ${line}, w.whole, w.half, w.half_days as "attendedHalfDays", p.region_code as "regionCode"
    from project p join sheet_line l on l.project_id = p.id and l.sheet_id = ${given.sheet}::bigint
    left join membership m on m.project_id = l.project_id and m.worker_id = l.worker_id
    left join worker_month w on w.project_id = l.project_id and w.month = l.month and w.worker_id = l.worker_id
    where p.code = ${given.project} and l.n > ${given.after}::int order by l.n limit ${given.limit}::int`)
  return rows.map(withoutNulls)
}

export type LineFilter = {
  readonly project: string
  readonly month?: Month
  readonly employerCode?: string
  readonly crewNumber?: string
  readonly workerId?: string
  readonly code?: string
  readonly cursor?: string
  readonly limit: number
}

/** One page of lines of sheets that count, by sheet and line. The cursor is the code of the last line. */
export async function findLines(tx: Tx, filter: LineFilter): Promise<FoundLine[]> {
  const [sheet, n] = filter.cursor?.split('-') ?? []
  const [ofSheet, ofLine] = /^\d{1,18}-\d{1,9}$/.test(filter.code ?? '') ? (filter.code ?? '').split('-') : []
  const conditions = [
    sql`p.code = ${filter.project} and s.state in ('displayed', 'sealed')`,
    ...(filter.month ? [sql`l.month = ${`${filter.month}-01`}::date`] : []),
    ...(filter.employerCode ? [sql`e.credit_code = ${filter.employerCode}`] : []),
    ...(filter.crewNumber ? [sql`c.number = ${filter.crewNumber}`] : []),
    ...(filter.workerId ? [sql`l.worker_id = ${filter.workerId}::bigint`] : []),
    ...(filter.code
      ? [
          sql`(l.outside_code = ${filter.code} or (l.sheet_id = ${ofSheet ?? null}::bigint and l.n = ${ofLine ?? null}::int))`,
        ]
      : []),
    ...(sheet && n ? [sql`(l.sheet_id, l.n) > (${sheet}::bigint, ${n}::int)`] : []),
  ]
  const rows = await tx.rows<Nullable<FoundLine>>(sql`
    select ${line}, s.id as sheet, s.number, to_char(s.month, 'YYYY-MM') as month, e.credit_code as "employerCode",
      e.name as employer, c.number as "crewNumber", c.name as crew, s.state
    from ${heads} join sheet_line l on l.project_id = s.project_id and l.sheet_id = s.id
    left join membership m on m.project_id = l.project_id and m.worker_id = l.worker_id
    where ${join(conditions, ' and ')} order by l.sheet_id, l.n limit ${filter.limit}::int`)
  return rows.map(withoutNulls)
}

type Own = Omit<OwnLine, 'project' | 'projectName' | 'employer' | 'state'> & { readonly projectId: string }

/**
 * One page of a worker's own lines, newest month first. Row security gives him his lines; project, employer and state
 * of their sheets are looked up by the platform. Drafts are left out: what is not displayed is no sheet yet.
 */
export async function ownLines(
  tx: Tx,
  given: { readonly month?: Month; readonly cursor?: string; readonly limit: number },
): Promise<{ readonly rows: OwnLine[]; readonly next?: string }> {
  const [month, sheet] = given.cursor?.split('/') ?? []
  const only = given.month ? sql`and month = ${`${given.month}-01`}::date` : sql``
  const after = month && sheet ? sql`and (month, sheet_id) < (${month}::date, ${sheet}::bigint)` : sql``
  const found = await tx.rows<Nullable<Own>>(sql`
    select project_id as "projectId", sheet_id as sheet, n, to_char(month, 'YYYY-MM') as month,
      half_days as "halfDays", rate_fen as "rateFen", piece_fen as "pieceFen", deduction_fen as "deductionFen",
      due_fen as "dueFen", signed_on as "signedOn", contested
    from sheet_line where true ${only} ${after}
    order by sheet_line.month desc, sheet_id desc limit ${given.limit + 1}::int`)
  const lines = found.slice(0, given.limit).map(withoutNulls)
  const last = lines.at(-1)
  const heads = await ownHeads(tx, lines)
  const rows = lines.flatMap(({ projectId: _project, ...line }) => {
    const its = heads.get(line.sheet)
    return its ? [{ ...line, ...its }] : []
  })
  return { rows, ...(found.length > given.limit && last ? { next: `${last.month}-01/${last.sheet}` } : {}) }
}

type OwnHead = Pick<OwnLine, 'project' | 'projectName' | 'employer' | 'state'>

async function ownHeads(tx: Tx, lines: readonly Own[]): Promise<ReadonlyMap<string, OwnHead>> {
  const rows = await tx.asPlatform(() =>
    tx.rows<OwnHead & { sheet: string }>(sql`
      select s.id as sheet, s.state, p.code as project, p.name as "projectName", e.name as employer
      from unnest(${lines.map(one => one.projectId)}::bigint[], ${lines.map(one => one.sheet)}::bigint[])
        as k(project_id, id)
      join payroll_sheet s on s.project_id = k.project_id and s.id = k.id
      join project p on p.id = s.project_id join enterprise e on e.id = s.employer_id
      where s.state <> 'draft'`),
  )
  return new Map(rows.map(({ sheet, ...row }) => [sheet, row]))
}
