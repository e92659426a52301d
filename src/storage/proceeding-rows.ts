import type { ClockReading, Day, Folded, ProceedingDef, RecordedAct, Subject, Tx } from '../kernel/index.ts'
import type { Beginning } from './proceedings.ts'
import { sql } from './sql.ts'

/** How proceedings are kept: their acts, and the projection that serves lists and the inbox. */

export type ProceedingRow = {
  readonly id: string
  readonly definition: string
  readonly version: number
  readonly number: string
  readonly titleZh: string
  readonly titleEn: string
  readonly state: string
  readonly ended: boolean
  readonly regionCode: number
  readonly sector: number
  readonly beganOn: Day
  readonly changedOn: Day
  readonly subject: Subject
}
type RawRow = Omit<ProceedingRow, 'subject'> & {
  subjectKind: Subject['kind']
  subjectId: string
  projectId: string | null
}

/** Makes an instance without acts; the start act follows in the same transaction. */
export async function insertProceeding(
  tx: Tx,
  definition: ProceedingDef,
  beginning: Beginning,
  on: Day,
): Promise<ProceedingRow> {
  const { subject } = beginning
  const row = await tx.row<{ id: string }>(sql`
    insert into proceeding (definition, version, number, title_zh, title_en, state, subject_kind, subject_id,
      project_id, region_code, sector, office_ids, facts, acts, began_on, changed_on)
    values (${definition.name}, ${definition.version}, ${beginning.number}, ${beginning.title.zh},
      ${beginning.title.en}, 'none', ${subject.kind}, ${subject.id}, ${subject.projectId ?? null},
      ${beginning.regionCode}, ${beginning.sector}, ${[...(beginning.officeIds ?? [])]}::bigint[],
        ${JSON.stringify(definition.begins)}::jsonb, 0, ${on}, ${on})
    returning id`)
  if (!row) throw new Error('the proceeding was not made')
  return {
    id: row.id,
    definition: definition.name,
    version: definition.version,
    number: beginning.number,
    titleZh: beginning.title.zh,
    titleEn: beginning.title.en,
    state: 'none',
    ended: false,
    regionCode: beginning.regionCode,
    sector: beginning.sector,
    beganOn: on,
    changedOn: on,
    subject,
  }
}

const HEAD = `p.id, p.definition, p.version, p.number, p.title_zh as "titleZh", p.title_en as "titleEn",
  p.state, p.ended, p.region_code as "regionCode", p.sector,
  p.began_on as "beganOn", p.changed_on as "changedOn", p.subject_kind as "subjectKind", p.subject_id as "subjectId",
    p.project_id as "projectId"`

function rowOf({ subjectKind, subjectId, projectId, ...row }: RawRow): ProceedingRow {
  return {
    ...row,
    subject: {
      kind: subjectKind,
      id: subjectId,
      ...(projectId ? { projectId: projectId as never } : {}),
      regionCode: row.regionCode,
    },
  }
}

/** An instance with its whole log; undefined when unknown or not the actor's. */
export async function loadProceeding(
  tx: Tx,
  definition: string | undefined,
  id: string,
): Promise<{ row: ProceedingRow; log: RecordedAct[] } | undefined> {
  const found = await tx.row<RawRow>({
    text: `select ${HEAD} from proceeding p where p.id = $1::bigint and ($2::text is null or p.definition = $2)`,
    values: [id, definition ?? null],
  })
  if (!found) return undefined
  const log = await tx.rows<Omit<RecordedAct, 'voids'> & { voids: number | null }>(sql`
    select a.n, a.act_id as "actId", a.act, b.input -> 'input' as input, b.evidence, a.happened_on as "happenedOn",
      h.recorded_at as "recordedAt", h.actor, a.voids
    from proceeding_act a join act h on h.id = a.act_id join act_body b on b.act_id = a.act_id where a.proceeding_id =
      ${id} order by a.n limit 5000`)
  return {
    row: rowOf(found),
    log: log.map(({ voids, ...entry }) => ({ ...entry, ...(voids === null ? {} : { voids }) })),
  }
}

/** Appends the next act. @returns false when another act took this place first */
export async function appendProceedingAct(tx: Tx, proceedingId: string, entry: RecordedAct): Promise<boolean> {
  // The foreign key to the act is checked at commit time by the act appended later in the same transaction.
  const done = await tx.run(sql`
    insert into proceeding_act (proceeding_id, n, act_id, act, happened_on, voids)
    values (${proceedingId}, ${entry.n}, ${entry.actId}, ${entry.act}, ${entry.happenedOn}, ${entry.voids ?? null}) on
      conflict (proceeding_id, n) do nothing`)
  return done === 1
}

/** Writes state, facts and clocks as the fold gives them. */
export async function saveProjection(
  tx: Tx,
  definition: ProceedingDef,
  id: string,
  folded: Folded & { readonly n: number; readonly clocks: readonly ClockReading[]; readonly changedOn: Day },
): Promise<void> {
  await tx.run(
    sql`
    update proceeding set state = ${folded.state}, ended = ${definition.ends.includes(folded.state)}, facts =
      ${JSON.stringify(folded.facts)}::jsonb, acts = ${folded.n}, changed_on = ${folded.changedOn}
    where id = ${id}`,
    1,
  )
  await tx.run(sql`delete from proceeding_clock where proceeding_id = ${id}`)
  for (const clock of folded.clocks) {
    const due =
      'day' in clock.due
        ? { day: clock.due.day, notBefore: null, remaining: null }
        : { day: null, notBefore: clock.due.notBefore, remaining: clock.due.remaining }
    await tx.run(
      sql`
      insert into proceeding_clock (proceeding_id, clock, state, started, due, not_before, remaining)
      values (${id}, ${clock.clock}, ${clock.state}, ${clock.started}, ${due.day}, ${due.notBefore}, ${due.remaining})`,
      1,
    )
  }
}

export type ProceedingListRow = ProceedingRow & { readonly nextDue: Day | null }
/** One page of instances, newest first, with the earliest running deadline. */
export async function listProceedings(
  tx: Tx,
  filter: { readonly definition?: string; readonly open?: boolean; readonly cursor?: string; readonly limit: number },
): Promise<ProceedingListRow[]> {
  const rows = await tx.rows<RawRow & { nextDue: Day | null }>({
    text: `select ${HEAD}, (select min(coalesce(c.due, c.not_before)) from proceeding_clock c where c.proceeding_id = p.id and c.state = 'running') as "nextDue"
      from proceeding p where ($1::text is null or p.definition = $1) and ($2::boolean is null or p.ended <> $2) and
        ($3::bigint is null or p.id < $3::bigint) order by p.id desc limit $4::int`,
    values: [filter.definition ?? null, filter.open ?? null, filter.cursor ?? null, filter.limit],
  })
  return rows.map(row => ({ ...rowOf(row), nextDue: row.nextDue }))
}

/** Facts of an instance as its last act left them, and the day of that act. */
export async function factsOf<Facts>(tx: Tx, id: string): Promise<{ readonly facts: Facts; readonly on: Day }> {
  const row = await tx.row<{ facts: Facts; on: Day }>(
    sql`select facts, changed_on as "on" from proceeding where id = ${id}`,
  )
  if (!row) throw new Error('the proceeding is there')
  return row
}
