import type { Actor, Day, Month, Statement, Tx } from '../../../kernel/index.ts'
import { join, raw, sql } from '../../../storage/index.ts'

/**
 * What the dialect's queries read. A credential has no policy of its own: every statement carries its scope. Totals are
 * counted apart, since clients page by them.
 */

export type Page = { readonly index: number; readonly size: number }
export type Found<Row> = { readonly total: number; readonly rows: readonly Row[] }

/** Units that were reported to projects, as `project/code/role`; those a project brought along by itself are not. */
export async function partyKeys(tx: Tx, projects: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ key: string }>(sql`
    select p.code || '/' || e.credit_code || '/' || y.role as key
    from project p join party y on y.project_id = p.id join enterprise e on e.id = y.enterprise_id
    join act a on a.id = y.act_id and a.operation <> 'registry.recordProjects'
    where p.code = any(${[...new Set(projects)]}::text[]) order by 1`)
  return new Set(rows.map(row => row.key))
}

/** The projects of a credential, `p`. */
function scopeOf(actor: Actor): Statement {
  const { region, projects } = actor
  const byRegion = region
    ? sql`(p.region_code >= ${region.from} and p.region_code < ${region.until} and p.sector = any(${actor.sectors}))`
    : sql`false`
  return sql`(p.id = any(${projects}::bigint[]) or ${byRegion})`
}

async function page<Row>(
  tx: Tx,
  given: {
    readonly columns: Statement
    readonly from: Statement
    readonly where: readonly Statement[]
    readonly order: string
    readonly page: Page
  },
): Promise<Found<Row>> {
  const body = sql`from ${given.from} where ${join(given.where, ' and ')}`
  const total = await tx.row<{ n: number }>(sql`select count(*)::int as n ${body}`)
  const rows = await tx.rows<Row>(sql`
    select ${given.columns} ${body} order by ${raw(given.order)}
    limit ${given.page.size} offset ${given.page.index * given.page.size}`)
  return { total: total?.n ?? 0, rows }
}

const when = (value: unknown, statement: () => Statement): readonly Statement[] =>
  value === undefined ? [] : [statement()]

export type ProjectFilter = {
  readonly code?: string
  readonly contractorCode?: string
  readonly contractorName?: string
}
export type ProjectFound = {
  code: string
  name: string
  category: string
  regionCode: number
  status: string
  contractorCode: string | null
  contractorName: string | null
  ownerCode: string | null
  ownerName: string | null
  permitNo: string | null
  investmentFen: string | null
  startedOn: Day | null
  completesOn: Day | null
  address: string | null
  latitude: number | null
  longitude: number | null
}

export function findProjects(tx: Tx, actor: Actor, filter: ProjectFilter, at: Page): Promise<Found<ProjectFound>> {
  return page<ProjectFound>(tx, {
    columns: sql`p.code, p.name, p.category, p.region_code as "regionCode", p.status, e.credit_code as "contractorCode",
      e.name as "contractorName", p.owner_code as "ownerCode", p.owner_name as "ownerName", p.permit_no as "permitNo",
      p.investment_fen as "investmentFen", p.started_on as "startedOn", p.completes_on as "completesOn", p.address,
      p.latitude, p.longitude`,
    from: sql`project p left join enterprise e on e.id = p.general_contractor_id`,
    where: [
      scopeOf(actor),
      ...when(filter.code, () => sql`p.code = ${filter.code}`),
      ...when(filter.contractorCode, () => sql`e.credit_code = ${filter.contractorCode}`),
      ...when(filter.contractorName, () => sql`strpos(e.name, ${filter.contractorName}) > 0`),
    ],
    order: 'p.id',
    page: at,
  })
}

/** What a query on people names; a person by his own key, `0` for nobody. */
export type PeopleFilter = {
  readonly project: string
  readonly corpCode?: string
  readonly corpName?: string
  readonly crewNumber?: string
  readonly workerId?: string
}

const peopleWhere = (actor: Actor, filter: PeopleFilter, worker: Statement): readonly Statement[] => [
  scopeOf(actor),
  sql`p.code = ${filter.project}`,
  ...when(filter.corpCode, () => sql`e.credit_code = ${filter.corpCode}`),
  ...when(filter.corpName, () => sql`strpos(e.name, ${filter.corpName}) > 0`),
  ...when(filter.crewNumber, () => sql`c.number = ${filter.crewNumber}`),
  ...when(filter.workerId, () => sql`${worker} = ${filter.workerId}::bigint`),
]

/** Of persons, what the measurements do not hold: persons and cards lie by their own keys, so they are read apart. */
export type PersonFound = { readonly name: string | null; readonly idType: string; readonly idSealed: Buffer }
export type CardFound = {
  readonly cardSealed: Buffer
  readonly bankCode: string | null
  readonly bankName: string | null
}

/** The person of an identity number's blind index. */
export async function workerOfHash(tx: Tx, hash: Buffer): Promise<string | undefined> {
  const row = await tx.row<{ id: string }>(sql`select worker_id as id from worker_identity where id_hash = ${hash}`)
  return row?.id
}

export async function personsOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, PersonFound>> {
  const rows = await tx.rows<PersonFound & { id: string }>(sql`
    select id, name, id_type as "idType", id_sealed as "idSealed" from worker
    where id = any(${ids}::bigint[]) order by id`)
  return new Map(rows.map(row => [row.id, row]))
}

/** Wage cards by `worker/last four digits`: a row names its card so. */
export async function cardsOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, CardFound>> {
  const rows = await tx.rows<CardFound & { workerId: string; last4: string }>(sql`
    select worker_id as "workerId", last4, card_sealed as "cardSealed", bank_code as "bankCode", bank_name as "bankName"
    from wage_card where worker_id = any(${ids}::bigint[]) order by worker_id, card_hash`)
  return new Map(rows.map(row => [`${row.workerId}/${row.last4}`, row]))
}

export type WorkerFound = {
  project: string
  corpCode: string
  corpName: string
  crewNumber: string | null
  crewName: string | null
  workerId: string
  name: string
  isCrewLeader: boolean
  isManager: boolean
  trade: string | null
  siteCard: string | null
  phone: string | null
  last4: string | null
  bankName: string | null
  enteredOn: Day | null
  leftOn: Day | null
}

export function findWorkers(tx: Tx, actor: Actor, filter: PeopleFilter, at: Page): Promise<Found<WorkerFound>> {
  return page<WorkerFound>(tx, {
    columns: sql`p.code as project, e.credit_code as "corpCode", e.name as "corpName", c.number as "crewNumber",
      c.name as "crewName", m.worker_id as "workerId", m.name, m.is_crew_leader as "isCrewLeader",
      m.is_manager as "isManager", m.trade, m.site_card as "siteCard", m.phone_masked as phone,
      m.card_last4 as last4, m.bank_name as "bankName", m.entered_on as "enteredOn", m.left_on as "leftOn"`,
    from: sql`project p join membership m on m.project_id = p.id join enterprise e on e.id = m.employer_id
      left join crew c on c.project_id = m.project_id and c.id = m.crew_id`,
    where: peopleWhere(actor, filter, sql`m.worker_id`),
    order: 'm.worker_id',
    page: at,
  })
}

export type PunchFound = {
  project: string
  corpCode: string
  corpName: string
  crewNumber: string | null
  workerId: string
  name: string | null
  at: string
  direction: number
}

/** Punches of one day, those retracted left out. */
export function findPunches(
  tx: Tx,
  actor: Actor,
  filter: PeopleFilter & { readonly day: Day },
  at: Page,
): Promise<Found<PunchFound>> {
  return page<PunchFound>(tx, {
    columns: sql`p.code as project, e.credit_code as "corpCode", e.name as "corpName", c.number as "crewNumber",
      u.worker_id as "workerId", m.name, to_char(u.at, 'YYYY-MM-DD HH24:MI:SS') as at, u.direction`,
    from: sql`project p join punch u on u.project_id = p.id join enterprise e on e.id = u.employer_id
      left join membership m on m.project_id = u.project_id and m.worker_id = u.worker_id
      left join crew c on c.project_id = m.project_id and c.id = m.crew_id`,
    where: [
      ...peopleWhere(actor, filter, sql`u.worker_id`),
      sql`u.at >= ${filter.day}::date and u.at < ${filter.day}::date + 1`,
      sql`not exists (select from punch_retraction r where r.project_id = u.project_id and r.worker_id = u.worker_id
        and r.at = u.at and r.direction = u.direction)`,
    ],
    order: 'u.at, u.worker_id, u.direction',
    page: at,
  })
}

export type LineFound = {
  code: string
  project: string
  corpCode: string
  corpName: string
  crewNumber: string | null
  crewName: string | null
  month: string
  workerId: string
  name: string | null
  halfDays: number | null
  dueFen: string
  claimedFen: string | null
  outsideCode: string | null
  last4: string | null
}

/** Lines of the sheets of a month that stand. */
export function findLines(
  tx: Tx,
  actor: Actor,
  filter: PeopleFilter & { readonly month: Month; readonly code?: string },
  at: Page,
): Promise<Found<LineFound>> {
  return page<LineFound>(tx, {
    columns: sql`l.sheet_id || '-' || l.n as code, p.code as project, e.credit_code as "corpCode", e.name as "corpName",
      c.number as "crewNumber", c.name as "crewName", to_char(l.month, 'YYYY-MM') as month,
      l.worker_id as "workerId", m.name, l.half_days as "halfDays", l.due_fen as "dueFen",
      l.claimed_fen as "claimedFen", l.outside_code as "outsideCode", l.card_last4 as last4`,
    from: sql`project p join payroll_sheet s on s.project_id = p.id and s.state <> 'succeeded'
      join sheet_line l on l.project_id = s.project_id and l.sheet_id = s.id join enterprise e on e.id = l.employer_id
      left join membership m on m.project_id = l.project_id and m.worker_id = l.worker_id
      left join crew c on c.project_id = s.project_id and c.id = s.crew_id`,
    where: [
      ...peopleWhere(actor, filter, sql`l.worker_id`),
      sql`s.month = ${`${filter.month}-01`}::date`,
      ...when(filter.code, () => sql`l.sheet_id || '-' || l.n = ${filter.code}`),
    ],
    order: 'l.sheet_id, l.n',
    page: at,
  })
}
