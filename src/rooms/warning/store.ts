import { type Day, present, type Tx, type WarningLevel } from '../../kernel/index.ts'
import { sql } from '../../storage/index.ts'
import { siteStandings } from '../registry/index.ts'
import {
  type CoverStanding,
  coverStandings,
  moneyFacts,
  NO_MONEY,
  NOT_PUBLIC,
  type NodeStanding,
  publicFacts,
  troubledNodes,
} from '../funds/index.ts'
import type { RuleMonth, RuleProject, WarningRow } from './facts.ts'
import { largeYears, payFacts } from './store/pay.ts'

/** How warnings are kept, and the facts the rules read. */

type Gathered =
  | 'months'
  | 'money'
  | 'publicMoney'
  | 'covers'
  | 'nodes'
  | 'site'
  | 'overduePeople'
  | 'overdueFen'
  | 'largeYears'
type ProjectRow = Omit<RuleProject, Gathered> & {
  overduePeople: number
  overdueFen: string
}
type MonthRow = { [K in Exclude<keyof RuleMonth, 'pay'>]: RuleMonth[K] extends bigint ? string : RuleMonth[K] } & {
  projectId: string
}

/** Every project's current facts: one pass over facts, accounts and terms; gaps are exceptions only. */
export async function ruleFacts(tx: Tx, on: Day): Promise<readonly RuleProject[]> {
  const projects = await tx.rows<ProjectRow>(sql`
    select p.id, p.code, p.region_code as "regionCode", p.sector, p.status, t.contract_signed_on as "contractSignedOn",
      a.opened_on as "accountOpenedOn", p.completes_on as "completesOn",
      coalesce(g.people, 0)::int as "overduePeople", coalesce(g.fen, 0)::text as "overdueFen"
    from project p left join project_term t on t.project_id = p.id
    left join (select project_id, min(opened_on) as opened_on from wage_account where closed_on is null group by
      project_id) a on a.project_id = p.id
    left join (select g.project_id, count(distinct g.worker_id) as people, sum(g.fen) as fen from gap g join
      project_month_fact f on f.project_id = g.project_id and f.month = g.month
               where g.kind not in ('not-registered', 'not-worked') and f.pay_due <= ${on}::date group by g.project_id)
                 g on g.project_id = p.id
    order by p.id`)
  const months = await tx.rows<MonthRow>(sql`
    select project_id as "projectId", to_char(month, 'YYYY-MM') as month, seen_people as "seenPeople", half_days::int
      as "halfDays", has_sheet as "hasSheet", due_fen as "dueFen", due_people as "duePeople",
      transferred_fen as "transferredFen", arrived_fen as "arrivedFen", arrived_people as "arrivedPeople",
        worked_without_line as "workedWithoutLine", paid_without_work as "paidWithoutWork",
      underpaid_people as "underpaidPeople", underpaid_bp_min as "underpaidBpMin", unpaid_people as "unpaidPeople",
        unpaid_fen as "unpaidFen", without_paper_people as "withoutPaperPeople", untrained_people as
        "untrainedPeople", transfer_due as "transferDue", pay_due as "payDue"
    from project_month_fact order by project_id, month`)
  const payOf = await payFacts(tx)
  const years = await largeYears(tx)
  const byProject = new Map<string, RuleMonth[]>()
  for (const { projectId, dueFen, transferredFen, arrivedFen, unpaidFen, ...rest } of months) {
    const month = {
      ...rest,
      dueFen: BigInt(dueFen),
      transferredFen: BigInt(transferredFen),
      arrivedFen: BigInt(arrivedFen),
      unpaidFen: BigInt(unpaidFen),
      pay: payOf(projectId, rest.month),
    }
    const list = byProject.get(projectId)
    if (list) list.push(month)
    else byProject.set(projectId, [month])
  }
  const covers = new Map<string, CoverStanding[]>()
  for (const cover of await coverStandings(tx, on)) {
    const list = covers.get(cover.projectId)
    if (list) list.push(cover)
    else covers.set(cover.projectId, [cover])
  }
  const nodes = new Map<string, NodeStanding[]>()
  for (const node of await troubledNodes(tx, on)) {
    const list = nodes.get(node.projectId)
    if (list) list.push(node)
    else nodes.set(node.projectId, [node])
  }
  const sites = new Map((await siteStandings(tx, on)).map(site => [site.projectId, site]))
  const money = await moneyFacts(tx)
  const publicMoney = await publicFacts(tx, on)
  return projects.map(({ overdueFen, ...project }) => ({
    ...project,
    site: present(sites.get(project.id), 'every project stands somehow'),
    money: money.get(project.id) ?? NO_MONEY,
    publicMoney: publicMoney.get(project.id) ?? NOT_PUBLIC,
    covers: covers.get(project.id) ?? [],
    nodes: nodes.get(project.id) ?? [],
    overdueFen: BigInt(overdueFen),
    months: byProject.get(project.id) ?? [],
    largeYears: years.get(project.id) ?? [],
  }))
}

export type StoredWarning = {
  id: string
  rule: string
  subject_kind: string
  subject_id: string
  cause: string
  level: WarningLevel
  state: 'open' | 'answered' | 'cleared'
  digest: string | null
}
/** Warnings by identity; those cleared long ago too, since they may reopen. */
export function storedWarnings(tx: Tx): Promise<StoredWarning[]> {
  return tx.rows(
    sql`select id, rule, subject_kind, subject_id, cause, level, state, finding ->> 'digest' as digest from warning`,
  )
}

export type WarningWrite = {
  readonly rule: string
  readonly rule_version: number
  readonly subject_kind: string
  readonly subject_id: string
  readonly cause: string
  readonly level: string
  readonly people: number
  readonly money_fen: string
  readonly since: string
  readonly answer_by: string | null
  readonly finding: unknown
  readonly project_id: string
  readonly region_code: number
  readonly sector: number
  readonly event: string
}
/** Raises, changes and reopens warnings, with one event each. A level that rose asks for a new answer. */
export async function writeWarnings(tx: Tx, on: Day, actId: string, rows: readonly WarningWrite[]): Promise<void> {
  if (rows.length === 0) return
  await tx.run(sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(rule text, rule_version smallint,
        subject_kind text, subject_id bigint, cause text, level text, people int,
        money_fen bigint, since date, answer_by date, finding jsonb, project_id bigint, region_code int, sector
          smallint, event text)),
    written as (
      insert into warning as w (rule, rule_version, subject_kind, subject_id, cause, level, state, people, money_fen,
        since, raised_on, level_on, answer_by, finding, project_id, region_code, sector)
      select rule, rule_version, subject_kind, subject_id, cause, level, 'open', people, money_fen, since, ${on}::date,
        ${on}::date, answer_by, finding, project_id, region_code, sector from given
      on conflict (rule, subject_kind, subject_id, cause) do update set rule_version = excluded.rule_version, level =
        excluded.level, people = excluded.people, money_fen = excluded.money_fen,
        since = excluded.since, finding = excluded.finding, region_code = excluded.region_code, sector =
          excluded.sector, cleared_on = null,
        level_on = case when w.level = excluded.level and w.state <> 'cleared' then w.level_on else excluded.level_on
          end,
        raised_on = case when w.state = 'cleared' then excluded.raised_on else w.raised_on end,
        answer_by = case when w.level = excluded.level and w.state <> 'cleared' then w.answer_by else
          excluded.answer_by end,
        state = case when w.state = 'answered' and w.level = excluded.level then 'answered' else 'open' end
      returning w.id, w.rule, w.subject_kind, w.subject_id, w.cause, w.level)
    insert into warning_event (warning_id, n, on_day, kind, level, actor, act_id)
    select w.id, coalesce((select max(e.n) from warning_event e where e.warning_id = w.id), 0) + 1, ${on}::date,
      g.event, w.level, 'platform', ${actId}::bigint
    from written w join given g on g.rule = w.rule and g.subject_kind = w.subject_kind and g.subject_id = w.subject_id
      and g.cause = w.cause where g.event <> 'changed'`)
}

/** Clears warnings whose finding is gone. */
export async function clearWarnings(tx: Tx, on: Day, actId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.run(
    sql`
    with cleared as (update warning set state = 'cleared', cleared_on = ${on}::date where id = any(${ids}::bigint[])
      returning id, level)
    insert into warning_event (warning_id, n, on_day, kind, level, actor, act_id)
    select c.id, coalesce((select max(e.n) from warning_event e where e.warning_id = c.id), 0) + 1, ${on}::date,
      'cleared', c.level, 'platform', ${actId}::bigint from cleared c`,
    ids.length,
  )
}

type ListRow = Omit<WarningRow, 'answerBy' | 'clearedOn'> & { answerBy: Day | null; clearedOn: Day | null }
const LIST = `w.id, w.rule, w.level, w.state, jsonb_build_object('code', p.code, 'name', p.name) as project,
  jsonb_build_object('zh', coalesce(r.zh, ''), 'en', coalesce(r.en, '')) as region, w.sector, w.people,
  w.money_fen as "moneyFen", w.since, w.raised_on as "raisedOn", w.answer_by as "answerBy", w.cleared_on as
    "clearedOn", w.finding -> 'says' as says`

function shown({ answerBy, clearedOn, ...row }: ListRow): WarningRow {
  return { ...row, ...(answerBy ? { answerBy } : {}), ...(clearedOn ? { clearedOn } : {}) }
}

/** One page: the most urgent first (open before answered before cleared, red first, then the nearest deadline). */
export async function listWarnings(
  tx: Tx,
  filter: {
    readonly state?: string
    readonly level?: string
    readonly project?: string
    readonly cursor?: string
    readonly limit: number
  },
): Promise<(WarningRow & { cursor: string })[]> {
  const rows = await tx.rows<ListRow & { cursor: string }>({
    text: `with ranked as (
        select w.*, lpad((array_position(array['red','orange','yellow','blue'], w.level))::text, 1, '0') || '/' ||
          coalesce(w.answer_by::text, '9999-12-31') || '/' || lpad(w.id::text, 19, '0') as place from warning w
        where ($1::text is null or w.state = $1) and ($2::text is null or w.level = $2))
      select ${LIST}, w.place as cursor from ranked w join project p on p.id = w.project_id left join region r on
        r.code = w.region_code
      where ($3::text is null or p.code = $3) and ($4::text is null or w.place > $4) order by w.place limit $5::int`,
    values: [filter.state ?? null, filter.level ?? null, filter.project ?? null, filter.cursor ?? null, filter.limit],
  })
  return rows.map(({ cursor, ...row }) => ({ ...shown(row), cursor }))
}

export type WarningEvent = {
  n: number
  on: Day
  kind: string
  level?: string
  says?: string
  actor: string
  actId: string
}
export type FullWarning = WarningRow & {
  cause: string
  version: number
  projectId: string
  regionCode: number
  finding: Record<string, unknown>
  events: WarningEvent[]
}
/** A warning with its finding and history; undefined when unknown or not the actor's. */
export async function loadWarning(tx: Tx, id: string): Promise<FullWarning | undefined> {
  const row = await tx.row<
    ListRow & {
      cause: string
      version: number
      projectId: string
      regionCode: number
      finding: Record<string, unknown>
    }
  >({
    text: `select ${LIST}, w.cause, w.rule_version as version, w.project_id as "projectId",
      w.region_code as "regionCode", w.finding
      from warning w join project p on p.id = w.project_id left join region r on r.code = w.region_code where w.id =
        $1::bigint`,
    values: [id],
  })
  if (!row) return undefined
  const events = await tx.rows<{
    n: number
    on: Day
    kind: string
    level: string | null
    says: string | null
    actor: string
    actId: string
  }>(sql`
    select n, on_day as "on", kind, level, says, actor, act_id as "actId"
    from warning_event where warning_id = ${id} order by n limit
      500`)
  return {
    ...shown(row),
    cause: row.cause,
    version: row.version,
    projectId: row.projectId,
    regionCode: row.regionCode,
    finding: row.finding,
    events: events.map(({ level, says, ...event }) => ({
      ...event,
      ...(level ? { level } : {}),
      ...(says ? { says } : {}),
    })),
  }
}

/** Records an answer; the warning stays until its finding is gone. */
export async function answerWarning(
  tx: Tx,
  given: {
    readonly id: string
    readonly on: Day
    readonly says: string
    readonly actor: string
    readonly actId: string
  },
): Promise<void> {
  await tx.run(sql`update warning set state = 'answered' where id = ${given.id} and state in ('open', 'answered')`, 1)
  await tx.run(
    sql`
    insert into warning_event (warning_id, n, on_day, kind, says, actor, act_id)
    select ${given.id}::bigint, coalesce(max(n), 0) + 1, ${given.on}::date, 'answered', ${given.says}, ${given.actor},
      ${given.actId}::bigint from warning_event where warning_id = ${given.id}`,
    1,
  )
}
