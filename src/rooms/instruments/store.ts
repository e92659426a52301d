import type { Day, Tx } from '../../kernel/index.ts'
import { sql } from '../../storage/index.ts'
import {
  type Article,
  type InstrumentFacts,
  type Issued,
  type StandingFigure,
  WORKED_OUT_AGAIN,
  type YearInput,
} from './facts.ts'

/** How the city's instruments, their figures and the calendar years are kept: appended, never rewritten. */

/** So many figures and instruments a city may have. */
const MOST = 20_000

const ISSUED = `i.id, i.task, i.sectors, i.number, i.title_zh as "titleZh", i.title_en as "titleEn", i.issuer,
  i.published_on as "publishedOn", i.effective_on as "effectiveOn", i.until_day as "untilDay",
  i.recorded_on as "recordedOn", i.late, i.replaced_by as "replacedBy"`

export type IssuedRow = Issued & { readonly articles: readonly Article[] }
/** Every instrument that was issued, newest first. */
export function issuedRows(tx: Tx): Promise<IssuedRow[]> {
  return tx.rows({
    text: `select ${ISSUED}, i.articles from instrument i order by i.effective_on desc, i.id desc limit ${MOST}`,
    values: [],
  })
}

export function issuedRow(tx: Tx, id: string): Promise<IssuedRow | undefined> {
  return tx.row({ text: `select ${ISSUED}, i.articles from instrument i where i.id = $1::bigint`, values: [id] })
}

export type FigureRow = {
  readonly instrument: string
  readonly article: string
  readonly parameter: string
  readonly value: string
  readonly from: Day
  readonly until: Day | null
  readonly recordedOn: Day
  readonly supersededOn: Day | null
}
/** Every figure ever recorded, those superseded too. */
export function figureRows(tx: Tx): Promise<FigureRow[]> {
  return tx.rows(sql`
    select instrument_id as instrument, article, parameter, value, from_day as "from", until_day as "until",
      recorded_on as "recordedOn", superseded_on as "supersededOn"
    from instrument_figure order by id limit ${MOST}`)
}

/** Figures in force of all instruments, with the title of theirs. */
export function standingFigures(tx: Tx, but: string): Promise<StandingFigure[]> {
  return tx.rows(sql`
    select f.instrument_id as instrument, i.title_zh as title, f.parameter, f.from_day as "from", f.until_day as "until"
    from instrument_figure f join instrument i on i.id = f.instrument_id
    where f.superseded_on is null and f.instrument_id <> ${but}::bigint order by f.id limit ${MOST}`)
}

/** Whether another instrument of the city, issued or under way, has this number. */
export async function isNumberTaken(
  tx: Tx,
  given: { readonly regionCode: number; readonly number: string; readonly but: string },
): Promise<boolean> {
  const { regionCode, number, but } = given
  const row = await tx.row(sql`
    select 1 from instrument where region_code = ${regionCode} and number = ${number} and id <> ${but}::bigint
    union all
    select 1 from proceeding where definition = 'instrument' and region_code = ${regionCode} and state <> 'withdrawn'
      and facts ->> 'number' = ${number} and id <> ${but}::bigint limit 1`)
  return row !== undefined
}

export type IssuedWrite = Omit<IssuedRow, 'replacedBy'> & { readonly regionCode: number; readonly actId: string }
/** Writes an instrument that is issued. */
export async function writeIssued(tx: Tx, row: IssuedWrite): Promise<void> {
  await tx.run(
    sql`
    insert into instrument (id, region_code, task, sectors, number, title_zh, title_en, issuer, published_on,
      effective_on, until_day, recorded_on, late, articles, act_id)
    values (${row.id}, ${row.regionCode}, ${row.task}, ${[...row.sectors]}::smallint[], ${row.number}, ${row.titleZh},
      ${row.titleEn}, ${row.issuer}, ${row.publishedOn}, ${row.effectiveOn}, ${row.untilDay}, ${row.recordedOn},
      ${row.late}, ${JSON.stringify(row.articles)}::jsonb, ${row.actId})`,
    1,
  )
}

export type FigureWrite = Omit<FigureRow, 'supersededOn' | 'recordedOn' | 'instrument'>
/** Puts figures of an instrument in the place of those that stand; the old ones stay for who asks what was known. */
export async function putFigures(
  tx: Tx,
  given: {
    readonly id: string
    readonly regionCode: number
    readonly on: Day
    readonly actId: string
    readonly figures: readonly FigureWrite[]
  },
): Promise<void> {
  const { id, regionCode, on, actId, figures } = given
  await tx.run(
    sql`update instrument_figure set superseded_on = ${on} where instrument_id = ${id} and superseded_on is null`,
  )
  await tx.run(
    sql`
    insert into instrument_figure (instrument_id, region_code, article, parameter, value, from_day, until_day,
      recorded_on, act_id)
    select ${id}::bigint, ${regionCode}::int, r.article, r.parameter, r.value, r."from", r."until", ${on}::date,
      ${actId}::bigint
    from jsonb_to_recordset(${JSON.stringify(figures)}::jsonb) as r(article text, parameter text, value text,
      "from" date, "until" date)`,
    figures.length,
  )
}

/** The articles as corrected. */
export async function putArticles(tx: Tx, id: string, articles: readonly Article[]): Promise<void> {
  await tx.run(sql`update instrument set articles = ${JSON.stringify(articles)}::jsonb where id = ${id}`, 1)
}

/** From which day an instrument holds no more, and what takes its place. */
export async function endIssued(
  tx: Tx,
  given: { readonly id: string; readonly untilDay: Day; readonly by?: string },
): Promise<void> {
  await tx.run(
    sql`
    update instrument set until_day = ${given.untilDay}, replaced_by = ${given.by ?? null} where id = ${given.id}`,
    1,
  )
}

/** Facts of instruments as their proceedings hold them now, with the steps taken. */
export function instrumentFacts(
  tx: Tx,
  ids: readonly string[],
): Promise<{ id: string; state: string; acts: number; regionCode: number; facts: InstrumentFacts }[]> {
  return tx.rows(sql`
    select id, state, acts, region_code as "regionCode", facts from proceeding
    where definition = 'instrument' and id = any(${[...ids]}::bigint[]) order by id limit 100`)
}

export type DraftRow = {
  readonly id: string
  readonly number: string
  readonly state: string
  readonly ended: boolean
  readonly titleZh: string
  readonly titleEn: string
  readonly changedOn: Day
  readonly facts: { readonly task: number; readonly sectors: readonly number[]; readonly issuer: string }
}
/** One page of the instruments' proceedings the actor may see, newest first. */
export function draftRows(tx: Tx, page: { readonly after?: string; readonly limit: number }): Promise<DraftRow[]> {
  return tx.rows(sql`
    select id, number, state, ended, facts ->> 'titleZh' as "titleZh", facts ->> 'titleEn' as "titleEn",
      changed_on as "changedOn",
      jsonb_build_object('task', facts -> 'task', 'sectors', facts -> 'sectors', 'issuer', facts -> 'issuer') as facts
    from proceeding where definition = 'instrument' and (${page.after ?? null}::bigint is null
      or id < ${page.after ?? null}::bigint) order by id desc limit ${page.limit}`)
}

export type UseRow = {
  readonly actId: string
  readonly operation: string
  readonly happenedOn: Day
  readonly recordedOn: Day
  readonly version: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly parameters: readonly string[]
}
/**
 * Decisions that rest on figures which were recorded only later: they happened from the day the figures hold, and were
 * recorded before the figures were. What the platform works out again by itself is left out.
 */
export function usesToReview(
  tx: Tx,
  given: { readonly id: string; readonly after?: string; readonly limit: number },
): Promise<UseRow[]> {
  return tx.rows(sql`
    select u.act_id as "actId", u.operation, u.happened_on as "happenedOn", u.recorded_on as "recordedOn", u.version,
      u.subject_kind as "subjectKind", u.subject_id as "subjectId", u.parameters
    from law_use u
    where u.operation <> all(${[...WORKED_OUT_AGAIN]}::text[]) and (${given.after ?? null}::bigint is null
      or u.act_id > ${given.after ?? null}::bigint)
      and exists (select from instrument_figure f where f.instrument_id = ${given.id}::bigint
        and f.parameter = any(u.parameters) and u.happened_on >= f.from_day
        and (f.until_day is null or u.happened_on < f.until_day) and u.act_id < f.act_id)
    order by u.act_id limit ${given.limit}`)
}

export type YearRow = YearInput & { readonly recordedOn: Day }
/** Calendar years that were added, oldest first. */
export function yearRows(tx: Tx): Promise<YearRow[]> {
  return tx.rows(sql`
    select year, number, published_on as "publishedOn", off_days as off, work_days as work, recorded_on as "recordedOn"
    from calendar_year order by year limit 200`)
}

/** Adds a calendar year. @returns false when it is there already */
export async function writeYear(tx: Tx, input: YearInput, on: Day, actId: string): Promise<boolean> {
  const done = await tx.run(sql`
    insert into calendar_year (year, number, published_on, off_days, work_days, recorded_on, act_id)
    values (${input.year}, ${input.number}, ${input.publishedOn}, ${[...input.off]}::date[], ${[...input.work]}::date[],
      ${on}, ${actId}) on conflict (year) do nothing`)
  return done === 1
}

/** What changes whenever the city's additions to the law book do. */
export async function additionsMark(tx: Tx): Promise<string> {
  const row = await tx.row<{ mark: string }>(sql`
    select concat_ws('/', (select count(*) from instrument), (select max(act_id) from instrument),
      (select count(*) from instrument where until_day is not null), (select count(*) from instrument_figure),
      (select max(act_id) from instrument_figure), (select count(*) from calendar_year)) as mark`)
  return row?.mark ?? ''
}

/** The code of the whole city: the region that lies in no other. */
export async function cityCode(tx: Tx): Promise<number | undefined> {
  const row = await tx.row<{ code: number }>(sql`select code from region where parent is null order by code limit 1`)
  return row?.code
}
