import type { Day, Fen, Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import type { Cover, CoverStanding, KnownPaper, Need, NeedFacts, NeedKind } from '../facts/covers.ts'

/** How deposits and guarantees are kept, what the law asks for, and how each project stands to it. */

/** Papers that stand under the given keys (`issuer/number`) or pictures, whatever their project. */
export async function knownPapers(
  tx: Tx,
  given: {
    readonly issuers: readonly string[]
    readonly numbers: readonly string[]
    readonly digests: readonly string[]
  },
): Promise<readonly KnownPaper[]> {
  return tx.asIngest(() =>
    tx.rows<KnownPaper>(sql`
      select issuer_key || '/' || number_key as key, project_id as "projectId", content,
        paper_digest as "paperDigest"
      from cover_paper where (issuer_key, number_key) in
        (select * from unnest(${[...given.issuers]}::text[], ${[...given.numbers]}::text[]))
        or paper_digest = any(${[...given.digests]}::text[])
      order by 1`),
  )
}

const PAPER_LOCK = 724_64

/** Batches of papers wait for each other: two filings of one paper at once must see each other. */
export async function lockPapers(tx: Tx): Promise<void> {
  await tx.rows(sql`select pg_advisory_xact_lock(${PAPER_LOCK}::bigint)`)
}

/** New covers and their papers. @returns the number of each cover, in the order given */
export async function writeCovers(
  tx: Tx,
  actId: string,
  rows: readonly Record<string, unknown>[],
): Promise<readonly string[]> {
  if (rows.length === 0) return []
  const given = JSON.stringify(rows.map((row, place) => ({ ...row, place })))
  return tx.asIngest(async () => {
    await tx.run(
      sql`
      insert into cover_paper (issuer_key, number_key, project_id, content, paper_digest)
      select r.issuer_key, r.number_key, r.project_id, r.content, r.paper_digest
      from jsonb_to_recordset(${given}::jsonb) as r(issuer_key text, number_key text, project_id bigint, content text,
        paper_digest text)`,
      rows.length,
    )
    const written = await tx.rows<{ id: string; number: string; issuer: string }>(sql`
      insert into cover (project_id, kind, form, issuer, number, amount_fen, from_day, until_day, filed_on,
        beneficiary_is_authority, on_demand, paper_digest, region_code, sector, act_id)
      select r.project_id, r.kind, r.form, r.issuer, r.number, r.amount_fen, r.from_day, r.until_day, r.filed_on,
        r.beneficiary_is_authority, r.on_demand, r.paper_digest, r.region_code, r.sector, ${actId}::bigint
      from jsonb_to_recordset(${given}::jsonb) as r(place int, project_id bigint, kind text, form text, issuer text,
        number text, amount_fen bigint, from_day date, until_day date, filed_on date,
        beneficiary_is_authority boolean, on_demand boolean, paper_digest text, region_code int, sector smallint)
      order by r.place returning id, number, issuer`)
    const ids = new Map(written.map(row => [`${row.issuer}/${row.number}`, row.id]))
    return rows.map(row => ids.get(`${row.issuer}/${row.number}`) ?? '')
  })
}

type CoverRaw = Omit<Cover, 'amountFen' | 'leftFen'> & { amountFen: string; leftFen: string }
const COVER = `c.id, c.kind, c.form, c.issuer, c.number, c.amount_fen as "amountFen", c.from_day as "from",
  c.until_day as "until", c.filed_on as "filedOn", c.beneficiary_is_authority as "beneficiaryIsAuthority",
  c.on_demand as "onDemand",
  (select coalesce(sum(l.fen), 0) from ledger_line l where l.account = 'cover:' || c.id)::bigint as "leftFen"`
const coverOf = (row: CoverRaw): Cover => ({ ...row, amountFen: BigInt(row.amountFen), leftFen: BigInt(row.leftFen) })

/** Covers of a project the actor may see, oldest first. */
export async function coversOf(tx: Tx, project: string): Promise<readonly Cover[]> {
  const rows = await tx.rows<CoverRaw>({
    text: `select ${COVER} from project p join cover c on c.project_id = p.id where p.code = $1 order by c.id limit 200`,
    values: [project],
  })
  return rows.map(coverOf)
}

/** One cover of a project; undefined when there is none the actor may see. */
export async function findCover(tx: Tx, projectId: string, id: string): Promise<Cover | undefined> {
  const row = await tx.row<CoverRaw>({
    text: `select ${COVER} from cover c where c.project_id = $1 and c.id = $2`,
    values: [projectId, id],
  })
  return row && coverOf(row)
}

export type Move = { readonly coverId: string; readonly on: Day; readonly fen: Fen }
/** Sums in and out of a project's covers, oldest first. */
export async function coverMoves(tx: Tx, coverIds: readonly string[]): Promise<readonly Move[]> {
  const rows = await tx.rows<{ coverId: string; on: Day; fen: string }>(sql`
    select c.id as "coverId", l.on_day as "on", l.fen
    from unnest(${[...coverIds]}::bigint[]) as c(id) join ledger_line l on l.account = 'cover:' || c.id
    order by l.on_day, l.id limit 5000`)
  return rows.map(row => ({ ...row, fen: BigInt(row.fen) }))
}

type NeedRaw = Omit<NeedFacts, 'contractFen' | 'performanceFen'> & {
  contractFen: string
  performanceFen: string | null
}
/**
 * What the law's answers rest on, for every project whose contract sum is known; one pass. Rows the actor may see: the
 * platform asks.
 */
export async function needFacts(tx: Tx): Promise<readonly NeedFacts[]> {
  const rows = await tx.rows<NeedRaw>(sql`
    with firm as (
      select p.general_contractor_id as id, p.region_code / 100 as city, min(c.filed_on) as first_stored
      from cover c join project p on p.id = c.project_id where c.kind = 'deposit' group by 1, 2),
    place as (
      select p.id, row_number() over (partition by p.general_contractor_id, p.region_code / 100
        order by t.contract_signed_on, p.id) as n
      from project p join project_term t on t.project_id = p.id
      where p.status <> 'finished' and p.general_contractor_id is not null),
    stood as (
      select subject_id, bool_or(kind = 'listed' and until_day is null) as listed,
        max(from_day) filter (where kind = 'arrears') as arrears
      from standing where subject_kind = 'enterprise' and kind in ('listed', 'arrears') group by 1),
    performed as (select project_id, max(amount_fen) as fen from cover where kind = 'performance' group by 1)
    select p.id as "projectId", p.code, p.region_code as "regionCode", p.sector,
      t.contract_signed_on as "contractSignedOn", t.contract_fen as "contractFen", p.started_on as "startedOn",
      coalesce(place.n > 1, false) as concurrent, coalesce(stood.listed, false) as listed,
      stood.arrears as "lastArrearsOn", firm.first_stored as "firstStoredOn",
      exists (select from wage_account a where a.project_id = p.id and a.filed_on is not null) as "accountFiled",
      performed.fen as "performanceFen", coalesce(e.credit_code = p.owner_code, false) as "sameLegalPerson"
    from project p join project_term t on t.project_id = p.id
    left join place on place.id = p.id
    left join firm on firm.id = p.general_contractor_id and firm.city = p.region_code / 100
    left join stood on stood.subject_id = p.general_contractor_id
    left join performed on performed.project_id = p.id
    left join enterprise e on e.id = p.general_contractor_id
    where t.contract_fen > 0 and t.contract_signed_on is not null order by p.id`)
  return rows.map(row => ({
    ...row,
    contractFen: BigInt(row.contractFen),
    performanceFen: row.performanceFen === null ? null : BigInt(row.performanceFen),
  }))
}

export type StoredNeed = {
  readonly projectId: string
  readonly kind: NeedKind
  readonly requiredFen: string
  readonly dueOn: Day
  readonly reason: string
  readonly digest: string
  readonly decidedOn: Day
}
/** What was decided before, for comparing. */
export function storedNeeds(tx: Tx): Promise<StoredNeed[]> {
  return tx.rows(sql`
    select project_id as "projectId", kind, required_fen as "requiredFen", due_on as "dueOn", reason,
      coalesce(basis ->> 'digest', '') as digest, decided_on as "decidedOn" from cover_need order by project_id, kind`)
}

/** Writes what the law asks, new or changed. */
export async function writeNeeds(
  tx: Tx,
  given: { readonly actId: string; readonly on: Day; readonly law: string },
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  if (rows.length === 0) return
  await tx.run(
    sql`
    insert into cover_need (project_id, kind, required_fen, due_on, reason, basis, law, decided_on, region_code,
      sector, act_id)
    select r.project_id, r.kind, r.required_fen, r.due_on, r.reason, r.basis, ${given.law}, ${given.on}::date,
      r.region_code, r.sector, ${given.actId}::bigint
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(project_id bigint, kind text, required_fen bigint,
      due_on date, reason text, basis jsonb, region_code int, sector smallint)
    on conflict (project_id, kind) do update set required_fen = excluded.required_fen, due_on = excluded.due_on,
      reason = excluded.reason, basis = excluded.basis, law = excluded.law, decided_on = excluded.decided_on,
      region_code = excluded.region_code, sector = excluded.sector, act_id = excluded.act_id`,
    rows.length,
  )
}

export type NeedRow = Need & { readonly law: string }
/** What the law asks of a project the actor may see. */
export async function needsOfProject(tx: Tx, project: string): Promise<readonly NeedRow[]> {
  const rows = await tx.rows<Omit<NeedRow, 'requiredFen'> & { requiredFen: string }>(sql`
    select n.kind, n.required_fen as "requiredFen", n.due_on as "dueOn", n.reason, n.basis, n.law
    from project p join cover_need n on n.project_id = p.id where p.code = ${project} order by n.kind limit 10`)
  return rows.map(row => ({ ...row, requiredFen: BigInt(row.requiredFen) }))
}

/**
 * How projects stand to their needs on a day, for all projects the actor may see. One statement: the twin of
 * `segmentsOf`. Columns as in `CoverStanding`, with district, sector, code and name of the project.
 */
export function standings(on: Day) {
  return sql`
    with move as (
      select c.project_id, c.kind, greatest(l.on_day, c.from_day, c.filed_on) as day, l.fen
      from cover c join ledger_line l on l.account = 'cover:' || c.id
      where c.kind in ('deposit', 'payment') and (c.until_day is null or l.on_day <= c.until_day)
      union all
      select c.project_id, c.kind, c.until_day + 1, -l.fen
      from cover c join ledger_line l on l.account = 'cover:' || c.id and l.on_day <= c.until_day
      where c.kind in ('deposit', 'payment')),
    step as (select project_id, kind, day, sum(fen) as fen from move group by 1, 2, 3),
    run as (
      select project_id, kind, day, sum(fen) over w as fen, lead(day) over w as next
      from step window w as (partition by project_id, kind order by day)),
    stood as (
      select n.project_id, n.kind,
        sum(greatest(0, least(coalesce(r.next, ${on}::date + 1), ${on}::date + 1) - greatest(r.day, n.due_on + 1)))
          filter (where r.fen >= n.required_fen) as days,
        max(r.fen) filter (where r.day <= ${on}::date and coalesce(r.next > ${on}::date, true)) as fen,
        max(r.next) filter (where r.fen >= n.required_fen and r.next <= ${on}::date) as lapsed_on,
        min(r.day) filter (where r.fen < n.required_fen and r.day > ${on}::date) as ends_on
      from cover_need n join run r on r.project_id = n.project_id and r.kind = n.kind
      where n.required_fen > 0 group by 1, 2),
    drawn as (
      select project_id, max(on_day) as on_day from posting where reason = 'drawn' and on_day <= ${on}::date
      group by 1)
    select n.project_id as "projectId", n.kind, n.required_fen as "requiredFen", n.due_on as "dueOn",
      coalesce(s.fen, 0)::bigint as "coveredFen",
      case when n.required_fen = 0 then 0
        else greatest(0, ${on}::date - n.due_on - coalesce(s.days, 0)::int) end as "uncoveredDays",
      case when coalesce(s.fen, 0) < n.required_fen then s.lapsed_on end as "lapsedOn",
      case when coalesce(s.fen, 0) >= n.required_fen then s.ends_on - 1 end as "coveredUntil",
      case when n.kind = 'deposit' then d.on_day end as "drawnOn",
      p.region_code as region, p.sector, p.code, p.name, p.status
    from cover_need n join project p on p.id = n.project_id
    left join stood s on s.project_id = n.project_id and s.kind = n.kind
    left join drawn d on d.project_id = n.project_id`
}

type StandingRaw = Omit<CoverStanding, 'requiredFen' | 'coveredFen'> & { requiredFen: string; coveredFen: string }
/** How every project the actor may see stands on a day. */
export async function coverStandings(tx: Tx, on: Day): Promise<readonly CoverStanding[]> {
  const rows = await tx.rows<StandingRaw>(sql`${standings(on)} order by n.project_id, n.kind`)
  return rows.map(
    ({ projectId, kind, requiredFen, dueOn, coveredFen, uncoveredDays, lapsedOn, coveredUntil, drawnOn }) => ({
      projectId,
      kind,
      requiredFen: BigInt(requiredFen),
      dueOn,
      coveredFen: BigInt(coveredFen),
      uncoveredDays,
      lapsedOn,
      coveredUntil,
      drawnOn,
    }),
  )
}

export type MoneyHead = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly contractFen: string | null
  readonly contractSignedOn: Day | null
  readonly completesOn: Day | null
}
/** A project the actor may see, with its terms. */
export function moneyHead(tx: Tx, project: string): Promise<MoneyHead | undefined> {
  return tx.row(sql`
    select p.id, p.code, p.name, t.contract_fen as "contractFen", t.contract_signed_on as "contractSignedOn",
      p.completes_on as "completesOn"
    from project p left join project_term t on t.project_id = p.id where p.code = ${project}`)
}
