import type { Day, Tx } from '../../../kernel/index.ts'
import { join, raw, sql } from '../../../storage/index.ts'

/** Reads of the registry under the actor's own role: row security decides what is seen. */

type ListRow = {
  id: string
  code: string
  name: string
  regionCode: number
  region: { zh: string; en: string }
  sector: number
  status: string
  generalContractor: string
  workers: number
  owedPeople: number
  owedFen: string
  since?: Day
}
export type ProjectFilter = {
  readonly region?: number
  readonly sector?: number
  readonly status?: string
  readonly q?: string
  readonly owed?: boolean
  readonly cursor?: string
  readonly limit: number
  readonly day: Day
  /** False for an actor who may not see the roster. */
  readonly people: boolean
}

/** How many people work at the projects of the page, and what they are owed on the day. */
const peopleOf = (on: Day) => sql`
    left join (select project_id, count(*) as workers from membership where project_id in (select id from page)
               and left_on is null group by project_id) m on m.project_id = p.id
    left join (select project_id, count(distinct worker_id) as people, sum(fen) as fen, min(since) as since from gap
               where project_id in (select id from page) and fen > 0 and kind <> 'not-worked' and since <= ${on}::date
               group by project_id) g on g.project_id = p.id`
/** A bank sees accounts and payments, and no roster. */
const NO_PEOPLE = sql`
    left join (select null::bigint as project_id, 0 as workers) m on false
    left join (select null::bigint as project_id, 0 as people, 0 as fen, null::date as since) g on false`

/** One page of projects by id, newest registration first, with what their workers are owed on the day. */
export async function findProjects(tx: Tx, filter: ProjectFilter): Promise<ListRow[]> {
  const q = filter.q?.trim().toLowerCase()
  const conditions = [
    sql`true`,
    ...(filter.region ? [sql`p.region_code = ${filter.region}`] : []),
    ...(filter.sector ? [sql`p.sector = ${filter.sector}`] : []),
    ...(filter.status ? [sql`p.status = ${filter.status}`] : []),
    ...(q
      ? [
          sql`(p.pinyin ^@ ${q} or p.initials ^@ ${q} or lower(p.code) ^@ ${q} or strpos(p.name, ${filter.q?.trim() ?? ''}) > 0)`,
        ]
      : []),
    ...(filter.owed
      ? [sql`exists (select from gap g where g.project_id = p.id and g.fen > 0 and g.since <= ${filter.day}::date)`]
      : []),
    ...(filter.cursor ? [sql`p.id < ${filter.cursor}::bigint`] : []),
  ]
  const rows = await tx.rows<Omit<ListRow, 'since'> & { since: Day | null }>(sql`
    with page as (select p.* from project p where ${join(conditions, ' and ')} order by p.id desc limit
      ${filter.limit}::int)
    select p.id, p.code, p.name, p.region_code as "regionCode", jsonb_build_object('zh', coalesce(r.zh, ''), 'en',
      coalesce(r.en, '')) as region, p.sector, p.status,
      coalesce(e.name, '') as "generalContractor", coalesce(m.workers, 0)::int as workers, coalesce(g.people, 0)::int
        as "owedPeople", coalesce(g.fen, 0)::text as "owedFen", g.since
    from page p
    left join region r on r.code = p.region_code
    left join enterprise e on e.id = p.general_contractor_id
    ${filter.people ? peopleOf(filter.day) : NO_PEOPLE}
    order by p.id desc`)
  return rows.map(({ since, ...row }) => ({ ...row, ...(since ? { since } : {}) }))
}

type Head = {
  id: string
  code: string
  name: string
  regionCode: number
  region: { zh: string; en: string }
  sector: number
  status: string
  governmentFunded: boolean
}
type HeadRow = Head & {
  address: string | null
  startedOn: Day | null
  completesOn: Day | null
  investmentFen: string | null
  bankName: string | null
  last4: string | null
  openedOn: Day | null
  transferDay: number | null
  payDay: number | null
  contractSignedOn: Day | null
  labourShareBp: number | null
}

/** A project with its account and terms, or undefined when it is unknown or not the actor's. */
export async function projectHead(tx: Tx, code: string) {
  const row = await tx.row<HeadRow>(sql`
    select p.id, p.code, p.name, p.region_code as "regionCode", jsonb_build_object('zh', coalesce(r.zh, ''), 'en',
      coalesce(r.en, '')) as region, p.sector, p.status,
      p.government_funded as "governmentFunded", p.address, p.started_on as "startedOn", p.completes_on as
        "completesOn", p.investment_fen as "investmentFen",
      t.transfer_day as "transferDay", t.pay_day as "payDay", t.contract_signed_on as "contractSignedOn",
        t.labour_share_bp as "labourShareBp"
    from project p left join region r on r.code = p.region_code left join project_term t on t.project_id = p.id where
      p.code = ${code}`)
  if (!row) return undefined
  const {
    address,
    startedOn,
    completesOn,
    investmentFen,
    transferDay,
    payDay,
    contractSignedOn,
    labourShareBp,
    id,
    code: itsCode,
    name,
    regionCode,
    region,
    sector,
    status,
    governmentFunded,
  } = row
  return {
    id,
    code: itsCode,
    name,
    regionCode,
    region,
    sector,
    status,
    governmentFunded,
    ...(address ? { address } : {}),
    ...(startedOn ? { startedOn } : {}),
    ...(completesOn ? { completesOn } : {}),
    ...(investmentFen ? { investmentFen } : {}),
    ...(transferDay && payDay
      ? {
          terms: {
            transferDay,
            payDay,
            ...(contractSignedOn ? { contractSignedOn } : {}),
            ...(labourShareBp === null ? {} : { labourShareBp }),
          },
        }
      : {}),
  }
}

/** The open wage account of a project the actor already sees; the number is masked to its last four digits. */
export function openAccountOf(
  tx: Tx,
  projectId: string,
): Promise<{ bankName: string; last4: string; openedOn: Day } | undefined> {
  return tx.asPlatform(() =>
    tx.row(sql`
      select bank_name as "bankName", last4, opened_on as "openedOn" from wage_account
      where project_id = ${projectId} and closed_on is null order by opened_on desc, id desc limit 1`),
  )
}

type PartyView = {
  role:
    | 'owner'
    | 'generalContractor'
    | 'specialistSubcontractor'
    | 'labourSubcontractor'
    | 'siteSupervisionFirm'
    | 'other'
  name: string
  creditCode: string
  enteredOn?: Day
  leftOn?: Day
}
/** The contract chain in its order: owner, general contractor, subcontractors, supervision. */
export async function partiesOf(tx: Tx, projectId: string): Promise<PartyView[]> {
  const rows = await tx.rows<
    Omit<PartyView, 'enteredOn' | 'leftOn'> & { enteredOn: Day | null; leftOn: Day | null }
  >(sql`
    select a.role, e.name, e.credit_code as "creditCode", a.entered_on as "enteredOn", a.left_on as "leftOn"
    from party a join enterprise e on e.id = a.enterprise_id where a.project_id = ${projectId}
    order by array_position(array['owner','generalContractor','specialistSubcontractor',
      'labourSubcontractor','siteSupervisionFirm','other'], a.role), e.name limit 200`)
  return rows.map(({ enteredOn, leftOn, ...row }) => ({
    ...row,
    ...(enteredOn ? { enteredOn } : {}),
    ...(leftOn ? { leftOn } : {}),
  }))
}

type WorkerView = {
  worker: string
  project: string
  name: string
  idCard: string
  employer: string
  contract: boolean
  phone?: string
  siteCard?: string
  trade?: string
  crew?: string
  card?: string
  enteredOn?: Day
  leftOn?: Day
}
/** One page of a project's roster by worker id; names masked numbers only. */
export async function searchWorkers(
  tx: Tx,
  filter: { readonly project: string; readonly q?: string; readonly cursor?: string; readonly limit: number },
): Promise<WorkerView[]> {
  const q = filter.q?.trim().toLowerCase()
  const search = q ? sql`and (m.pinyin ^@ ${q} or m.initials ^@ ${q} or m.name = ${filter.q?.trim() ?? ''})` : sql``
  const after = filter.cursor ? sql`and m.worker_id > ${filter.cursor}::bigint` : sql``
  const rows = await tx.rows<{ [K in keyof WorkerView]-?: WorkerView[K] | null }>(sql`
    select m.worker_id as worker, p.code as project, m.name, m.id_masked as "idCard", m.phone_masked as phone,
      m.site_card as "siteCard", m.trade, c.name as crew, e.name as employer,
      m.card_last4 as card, m.entered_on as "enteredOn", m.left_on as "leftOn", (m.contract_kind is not null) as
        contract
    from project p join membership m on m.project_id = p.id join enterprise e on e.id = m.employer_id left join crew c
      on c.project_id = m.project_id and c.id = m.crew_id
    where p.code = ${filter.project} ${search} ${after} order by m.worker_id limit ${filter.limit}`)
  return rows.map(row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as WorkerView)
}

/** Firms by the beginning of pinyin, initials or code, or by a part of the name. */
export function searchEnterprises(
  tx: Tx,
  q: string,
  limit: number,
): Promise<{ id: string; name: string; creditCode: string; regionCode: number }[]> {
  const key = q.trim().toLowerCase()
  return tx.rows(sql`
    select id, name, credit_code as "creditCode", region_code as "regionCode" from enterprise
    where pinyin ^@ ${key} or initials ^@ ${key} or lower(credit_code) ^@ ${key} or strpos(name, ${q.trim()}) > 0
    order by name limit ${raw(String(limit))}`)
}
