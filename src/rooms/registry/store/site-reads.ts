import type { Day, Tx } from '../../../kernel/index.ts'
import { raw, sql } from '../../../storage/index.ts'

/** What people read of a site's registry, of a worker's way through projects, and of the skilled workforce. */

export type SiteView = {
  readonly permits: readonly {
    readonly number: string
    readonly permitOn: Day
    readonly issuer: string | null
    readonly worksFrom: Day | null
    readonly worksUntil: Day | null
  }[]
  readonly officers: readonly {
    readonly name: string
    readonly phone: string
    readonly firm: string
    readonly from: Day
    readonly until: Day | null
  }[]
  readonly boards: readonly {
    readonly id: string
    readonly place: string
    readonly postedOn: Day
    readonly removedOn: Day | null
    readonly latitude: number | null
    readonly longitude: number | null
    readonly photoName: string | null
    readonly photoDigest: string | null
    readonly contents: Readonly<Record<string, string>>
    readonly lacking: readonly string[]
    readonly checkedOn: Day | null
    readonly checkSays: string | null
  }[]
  readonly fundingSource: string | null
}

const LISTED = 50

/** Permits, wage officers and boards of a project, newest first. */
export async function siteOf(tx: Tx, projectId: string): Promise<SiteView> {
  const limit = raw(String(LISTED))
  const permits = await tx.rows<SiteView['permits'][number]>(sql`
    select number, permit_on as "permitOn", issuer, works_from as "worksFrom", works_until as "worksUntil"
    from construction_permit where project_id = ${projectId} order by permit_on desc, number limit ${limit}`)
  const officers = await tx.rows<SiteView['officers'][number]>(sql`
    select o.name, o.phone, e.name as firm, o.from_day as "from", o.until_day as "until"
    from site_wage_officer o join enterprise e on e.id = o.enterprise_id
    where o.project_id = ${projectId} order by o.from_day desc, o.id limit ${limit}`)
  const boards = await tx.rows<SiteView['boards'][number]>(sql`
    select id, place, posted_on as "postedOn", removed_on as "removedOn", latitude, longitude,
      photo_name as "photoName", photo_digest as "photoDigest", contents, lacking, checked_on as "checkedOn",
      check_says as "checkSays"
    from rights_notice_board where project_id = ${projectId}
    order by removed_on is not null, posted_on desc, id limit ${limit}`)
  const head = await tx.row<{ fundingSource: string | null }>(
    sql`select funding_source as "fundingSource" from project where id = ${projectId}`,
  )
  return { permits, officers, boards, fundingSource: head?.fundingSource ?? null }
}

export type SiteCounts = {
  readonly members: number
  readonly contract: number
  readonly training: number
  readonly graded: number
  readonly notice: number
  readonly settlement: number
  readonly identity: number
}

/** Of the members on a site today: how many have a contract, training, a grade, their notice; and what is open. */
export async function countsOf(tx: Tx, projectId: string, on: Day): Promise<SiteCounts> {
  const row = await tx.row<SiteCounts>(sql`
    select count(*) filter (where here)::int as members,
      count(*) filter (where here and ${bound(on)})::int as contract,
      count(*) filter (where here and ${TRAINED})::int as training,
      count(*) filter (where here and m.skill_grade is not null)::int as graded,
      count(*) filter (where here and ${NOTICED})::int as notice,
      count(*) filter (where m.left_on is not null and m.settled_on is null)::int as settlement,
      count(*) filter (where ${DOUBTED})::int as identity
    from (select x.*, x.left_on is null or x.left_on >= ${on}::date as here from membership x
      where x.project_id = ${projectId}) m`)
  return row ?? { members: 0, contract: 0, training: 0, graded: 0, notice: 0, settlement: 0, identity: 0 }
}

const bound = (on: Day) =>
  sql`(m.contract_kind is not null and ${on}::date between m.contract_from and m.contract_until)`
const TRAINED = sql`exists (select from training t where t.project_id = m.project_id and t.worker_id = m.worker_id)`
const NOTICED = sql`exists (select from notice_acknowledgement k where k.project_id = m.project_id
  and k.worker_id = m.worker_id)`
const DOUBTED = sql`exists (select from identity_doubt d where d.project_id = m.project_id
  and d.worker_id = m.worker_id and d.settled_on is null)`

export const LACKS = ['contract', 'training', 'notice', 'settlement', 'identity'] as const
export type Lack = (typeof LACKS)[number]

export type RosterRow = {
  readonly worker: string
  readonly name: string
  readonly idCard: string
  readonly siteCard: string | null
  readonly employer: string
  readonly crew: string | null
  readonly trade: string | null
  readonly grade: string | null
  readonly contract: string | null
  readonly contractUntil: Day | null
  readonly trainedOn: Day | null
  readonly noticeOn: Day | null
  readonly enteredOn: Day | null
  readonly leftOn: Day | null
  readonly settledOn: Day | null
  readonly settlementFiled: boolean
  readonly doubts: readonly string[]
  readonly bound: boolean
}

/** One page of a site's people, by worker id; `lacks` leaves those of whom that is missing. */
export function rosterOf(
  tx: Tx,
  given: {
    readonly projectId: string
    readonly on: Day
    readonly lacks?: Lack
    readonly cursor?: string
    readonly limit: number
  },
): Promise<RosterRow[]> {
  const { on } = given
  const here = sql`(m.left_on is null or m.left_on >= ${on}::date)`
  const wanted = {
    contract: sql`and ${here} and not ${bound(on)}`,
    training: sql`and ${here} and not ${TRAINED}`,
    notice: sql`and ${here} and not ${NOTICED}`,
    settlement: sql`and m.left_on is not null and m.settled_on is null`,
    identity: sql`and ${DOUBTED}`,
  }
  return tx.rows<RosterRow>(sql`
    select m.worker_id as worker, m.name, m.id_masked as "idCard", m.site_card as "siteCard", e.name as employer,
      c.name as crew, m.trade, m.skill_grade as grade, m.contract_form as contract,
      m.contract_until as "contractUntil",
      (select max(t.on_day) from training t where t.project_id = m.project_id and t.worker_id = m.worker_id)
        as "trainedOn",
      (select max(k.on_day) from notice_acknowledgement k where k.project_id = m.project_id
        and k.worker_id = m.worker_id) as "noticeOn",
      m.entered_on as "enteredOn", m.left_on as "leftOn", m.settled_on as "settledOn",
      exists (select from exit_settlement s where s.project_id = m.project_id and s.worker_id = m.worker_id
        and s.left_on = m.left_on) as "settlementFiled",
      array(select d.kind from identity_doubt d where d.project_id = m.project_id and d.worker_id = m.worker_id
        and d.settled_on is null order by 1) as doubts, coalesce(${bound(on)}, false) as bound
    from membership m join enterprise e on e.id = m.employer_id
    left join crew c on c.project_id = m.project_id and c.id = m.crew_id
    where m.project_id = ${given.projectId} ${given.lacks ? wanted[given.lacks] : sql``}
      and (${given.cursor ?? null}::bigint is null or m.worker_id > ${given.cursor ?? null}::bigint)
    order by m.worker_id limit ${given.limit}::int`)
}

export type Stay = {
  readonly project: string
  readonly projectName: string
  readonly employer: string
  readonly trade: string | null
  readonly grade: string | null
  readonly contract: string | null
  readonly enteredOn: Day | null
  readonly leftOn: Day | null
  readonly settledOn: Day | null
  readonly settlementFen: string | null
  readonly halfDays: number
  readonly firstMonth: string | null
  readonly lastMonth: string | null
}
export type History = {
  readonly name: string
  readonly idCard: string
  readonly stays: readonly Stay[]
  readonly trainings: readonly {
    readonly on: Day
    readonly kind: string
    readonly hours: number
    readonly provider: string | null
    readonly project: string
  }[]
  readonly certificates: readonly {
    readonly kind: string
    readonly number: string
    readonly grade: string | null
    readonly issuer: string
    readonly from: Day
    readonly until: Day | null
  }[]
}

/** May the actor see this worker at this project? The database's own rules answer. */
export function isMember(tx: Tx, project: string, worker: string): Promise<{ readonly one: number } | undefined> {
  return tx.row(sql`
    select 1 as one from membership m join project p on p.id = m.project_id
    where p.code = ${project} and m.worker_id = ${worker}::bigint`)
}

/** A worker's way through all projects, read on behalf of who may see him at one of them. */
export function historyOf(tx: Tx, worker: string): Promise<History> {
  return tx.asPlatform(async () => {
    const limit = raw(String(LISTED))
    const head = await tx.row<{ name: string | null; idCard: string }>(
      sql`select name, id_masked as "idCard" from worker where id = ${worker}::bigint`,
    )
    const stays = await tx.rows<Stay>(sql`
      select p.code as project, p.name as "projectName", e.name as employer, m.trade, m.skill_grade as grade,
        m.contract_form as contract, m.entered_on as "enteredOn", m.left_on as "leftOn", m.settled_on as "settledOn",
        (select s.sum_fen::text from exit_settlement s where s.project_id = m.project_id
          and s.worker_id = m.worker_id and s.left_on = m.left_on) as "settlementFen",
        coalesce(w.half_days, 0)::int as "halfDays", to_char(w.first, 'YYYY-MM') as "firstMonth",
        to_char(w.last, 'YYYY-MM') as "lastMonth"
      from membership m join project p on p.id = m.project_id join enterprise e on e.id = m.employer_id
      left join lateral (select sum(half_days) as half_days, min(month) as first, max(month) as last from worker_month x
        where x.worker_id = m.worker_id and x.project_id = m.project_id) w on true
      where m.worker_id = ${worker}::bigint order by m.entered_on desc nulls last, p.code limit ${limit}`)
    const trainings = await tx.rows<History['trainings'][number]>(sql`
      select t.on_day as "on", t.kind, t.hours, t.provider, p.name as project from training t
      join membership m on m.project_id = t.project_id and m.worker_id = t.worker_id
      join project p on p.id = t.project_id
      where m.worker_id = ${worker}::bigint order by t.on_day desc, p.code limit ${limit}`)
    const certificates = await tx.rows<History['certificates'][number]>(sql`
      select distinct c.kind, c.number, c.grade, c.issuer, c.from_day as "from", c.until_day as "until"
      from membership m join worker_certificate c on c.project_id = m.project_id and c.worker_id = m.worker_id
      where m.worker_id = ${worker}::bigint order by "from" desc, number limit ${limit}`)
    return { name: head?.name ?? '', idCard: head?.idCard ?? '', stays, trainings, certificates }
  })
}

export type Workforce = {
  readonly grades: readonly {
    readonly grade: string
    readonly people: number
    readonly trained: number
    readonly rateFen: string | null
  }[]
  readonly firms: readonly {
    readonly firm: string
    readonly people: number
    readonly own: number
    readonly graded: number
  }[]
}

/** Firms shown by the number of people on their sites. */
const FIRMS = 20

/**
 * The people at work on the sites the actor sees, by grade with their usual day rate, and by general contractor with
 * the share it employs itself under a labour contract.
 */
export async function workforceOf(tx: Tx, on: Day, region?: number): Promise<Workforce> {
  const here = sql`from membership m join project p on p.id = m.project_id
    where p.status = 'building' and (m.left_on is null or m.left_on >= ${on}::date)
      and (${region ?? null}::int is null or m.region_code = ${region ?? null}::int)`
  const grades = await tx.rows<Workforce['grades'][number]>(sql`
    select x.grade, count(*)::int as people, count(*) filter (where x.trained)::int as trained,
      percentile_disc(0.5) within group (order by x.rate_fen)::text as "rateFen"
    from (select coalesce(m.skill_grade, 'none') as grade, ${TRAINED} as trained,
        (select d.rate_fen from day_rate d where d.project_id = m.project_id and d.worker_id = m.worker_id
          and d.from_day <= ${on}::date order by d.from_day desc limit 1) as rate_fen ${here}) x
    group by x.grade
    order by array_position(array['none', 'primary', 'intermediate', 'senior', 'technician', 'seniorTechnician'],
      x.grade)`)
  const firms = await tx.rows<Workforce['firms'][number]>(sql`
    select e.name as firm, x.people, x.own, x.graded
    from (select p.general_contractor_id as id, count(*)::int as people,
        count(*) filter (where m.employer_id = p.general_contractor_id
          and m.contract_form = 'labourContract')::int as own,
        count(*) filter (where m.skill_grade is not null)::int as graded ${here}
        group by p.general_contractor_id) x
    join enterprise e on e.id = x.id order by x.people desc, e.name limit ${FIRMS}::int`)
  return { grades, firms }
}
