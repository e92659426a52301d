import { createHash } from 'node:crypto'
import { Type } from 'typebox'
import {
  type Context,
  type Day,
  type Finding,
  type LawBook,
  type Measure,
  no,
  ok,
  type Operation,
  operation,
  PLATFORM,
  type Tx,
  type WarningLevel,
} from '../../kernel/index.ts'
import { authorsOf, canonical, type Database, type Runner, sql, transaction } from '../../storage/index.ts'
import { ANSWER_CLOCKS, changesOf, findAll, identityOf, type Standing } from './decide.ts'
import { AnswerInput, type RuleProject, WarningFilter, WarningList, WarningView } from './facts.ts'
import { RULES } from './rules/index.ts'
import {
  answerWarning,
  clearWarnings,
  type FullWarning,
  listWarnings,
  loadWarning,
  ruleFacts,
  storedWarnings,
  writeWarnings,
} from './store.ts'

/** The front door of warning: rules over facts → findings → warnings handled. */
export * from './facts.ts'
export { findAll } from './decide.ts'
export { RULES } from './rules/index.ts'
export { ruleFacts } from './store.ts'

const PAGE = 50

type Found = {
  readonly finding: Finding & { readonly project: RuleProject }
  readonly level: WarningLevel
  readonly digest: string
}

/** The finding as it is kept: money as text, with a digest that tells whether anything changed. */
function kept(finding: Finding): { readonly body: Record<string, unknown>; readonly digest: string } {
  const { says, reasons, clears, evidence, cite, people, moneyFen, since, level } = finding
  const body = { says, reasons, clears, evidence, cite }
  return {
    body,
    digest: createHash('sha256')
      .update(canonical({ ...body, people, moneyFen: String(moneyFen), since, level }))
      .digest('hex')
      .slice(0, 16),
  }
}

async function differences(tx: Tx, law: LawBook, on: Day) {
  const found = new Map<string, Found>(
    findAll(await ruleFacts(tx, on), law, on).map(finding => [
      identityOf(finding),
      { finding, level: finding.level, digest: kept(finding).digest },
    ]),
  )
  const stored = await storedWarnings(tx)
  const keyOf = (row: (typeof stored)[number]) => `${row.rule}/${row.subject_kind}/${row.subject_id}/${row.cause}`
  const standing = new Map<string, Standing>(
    stored.map(row => [keyOf(row), { key: keyOf(row), state: row.state, level: row.level, digest: row.digest ?? '' }]),
  )
  return { found, ids: new Map(stored.map(row => [keyOf(row), row.id])), changes: changesOf(found, standing) }
}

function answerBy(law: LawBook, level: WarningLevel, on: Day): Day {
  const { due } = law.readClock(ANSWER_CLOCKS[level], on, [], on)
  return 'day' in due ? due.day : due.notBefore
}

export const evaluate = operation({
  name: 'warning.evaluate',
  kind: 'act',
  label: { zh: '运行预警规则', en: 'Run the warning rules' },
  input: Type.Object({}),
  output: Type.Object({ raised: Type.Integer(), changed: Type.Integer(), cleared: Type.Integer() }),
  may: 'platform.run',
  problems: {},
  async run(context) {
    const { found, ids, changes } = await differences(context.tx, context.law, context.day)
    const writes = changes
      .filter(change => change.kind !== 'cleared')
      .map(change => writeOf(context, change.kind, found.get(change.key) as Found))
    const cleared = changes.filter(change => change.kind === 'cleared').map(change => ids.get(change.key) ?? '')
    await writeWarnings(context.tx, context.day, context.actId, writes)
    await clearWarnings(context.tx, context.day, context.actId, cleared)
    context.about({ kind: 'platform', id: 'warning' })
    const raised = changes.filter(change => change.kind === 'raised' || change.kind === 'reopened').length
    return ok({ raised, changed: writes.length - raised, cleared: cleared.length })
  },
})

function writeOf(context: Context, event: string, { finding, digest }: Found) {
  return {
    rule: finding.rule,
    rule_version: finding.version,
    subject_kind: finding.subject.kind,
    subject_id: finding.subject.id,
    cause: finding.cause,
    level: finding.level,
    people: finding.people,
    money_fen: String(finding.moneyFen),
    since: finding.since,
    answer_by: answerBy(context.law, finding.level, context.day),
    finding: { ...kept(finding).body, digest, law: context.law.version },
    project_id: finding.project.id,
    region_code: finding.project.regionCode,
    sector: finding.project.sector,
    event,
  }
}

/** Runs the rules when, and only when, something would change: no act without a change. @returns whether it ran */
export async function evaluateIfChanged(parts: {
  readonly database: Database
  readonly runner: Runner
}): Promise<boolean> {
  const on = parts.runner.day()
  const { changes } = await transaction(parts.database, PLATFORM, { readOnly: true }, tx =>
    differences(tx, parts.runner.law(on), on),
  )
  if (changes.length === 0) return false
  await parts.runner.run(PLATFORM, 'warning.evaluate', {})
  return true
}

export const list = operation({
  name: 'warning.list',
  kind: 'read',
  label: { zh: '预警', en: 'Warnings' },
  input: WarningFilter,
  output: WarningList,
  may: 'warning.read',
  problems: {},
  async run(context, input) {
    const limit = input.limit ?? PAGE
    const rows = await listWarnings(context.tx, { ...input, limit: limit + 1 })
    const shown = rows.slice(0, limit)
    const last = shown.at(-1)
    return ok({
      rows: shown.map(({ cursor: _cursor, ...row }) => row),
      ...(rows.length > limit && last ? { next: last.cursor } : {}),
    })
  },
})

const UNKNOWN = {
  'warning-unknown': {
    kind: 'missing',
    says: { zh: '没有这条预警，或者不归您看。', en: 'There is no such warning, or it is not yours to see.' },
    fix: { zh: '核对编号，或者找主管的单位。', en: 'Check the number, or ask the competent office.' },
  },
} as const

export const get = operation({
  name: 'warning.get',
  kind: 'read',
  label: { zh: '预警详情', en: 'Warning' },
  input: Type.Object({ id: Type.String({ pattern: '^\\d{1,19}$' }) }),
  output: WarningView,
  may: 'warning.read',
  problems: UNKNOWN,
  async run(context, { id }) {
    const warning = await loadWarning(context.tx, id)
    if (!warning) return no('warning-unknown', { at: '/id' })
    const authors = await authorsOf(
      context.tx,
      context.actor,
      warning.events.map(event => event.actId),
    )
    const events = warning.events.map(({ actId, ...event }) => ({ ...event, ...authors(actId) }))
    return ok({ ...viewOf(warning), events })
  },
})

function viewOf(warning: FullWarning) {
  const { finding, projectId: _projectId, regionCode: _regionCode, ...row } = warning
  const { reasons, clears, evidence, cite } = finding as {
    reasons: never[]
    clears: never[]
    evidence: string[]
    cite: { instrument: string; article: string }
  }
  const rule = RULES.find(each => each.id === warning.rule)
  return { ...row, ruleLabel: rule?.label ?? { zh: warning.rule, en: warning.rule }, reasons, clears, evidence, cite }
}

export const answer = operation({
  name: 'warning.answer',
  kind: 'act',
  label: { zh: '记答复', en: 'Answer a warning' },
  input: AnswerInput,
  output: Type.Object({ id: Type.String(), state: Type.String() }),
  may: 'warning.answer',
  problems: {
    ...UNKNOWN,
    'warning-cleared': {
      kind: 'refused',
      says: { zh: '这条预警已经消除，不用再答。', en: 'This warning is cleared; no answer is needed.' },
      fix: { zh: '看别的预警。', en: 'See the other warnings.' },
    },
  },
  async run(context, { id, says }) {
    const warning = await loadWarning(context.tx, id)
    if (!warning) return no('warning-unknown', { at: '/id' })
    if (warning.state === 'cleared') return no('warning-cleared', { at: '/id' })
    context.about({
      kind: 'warning',
      id,
      projectId: warning.projectId as never,
      regionCode: warning.regionCode,
      sector: warning.sector as never,
    })
    await answerWarning(context.tx, {
      id,
      on: context.day,
      says,
      actor: `user:${context.actor.userId ?? ''}`,
      actId: context.actId,
    })
    return ok({ id, state: 'answered' })
  },
})

export const operations: readonly Operation[] = [evaluate, list, get, answer] as unknown as readonly Operation[]

/** Row 26: warnings answered or cleared in time, of those whose deadline has come. */
export const measures: readonly Measure[] = [
  {
    task: 26,
    version: 1,
    label: { zh: '预警按时处置', en: 'Warnings handled in time' },
    unit: { zh: '条按时答复或消除', en: 'answered or cleared in time' },
    of: { zh: '条到期预警', en: 'warnings whose deadline has come' },
    targetSetting: 'target.26',
    async counts(tx, on) {
      const rows = await tx.rows<{ region: number; sector: number; numerator: string; denominator: string }>(sql`
        select region_code as region, sector, count(*) filter (where handled) as numerator, count(*) as denominator
          from (${handled(on)}) w group by 1, 2 order by 1, 2`)
      return rows.map(row => ({ ...row, numerator: BigInt(row.numerator), denominator: BigInt(row.denominator) }))
    },
    async evidence(tx, on, page) {
      const rows = await tx.rows<{ key: string; name: string; rule: string; handled: boolean }>(sql`
        select lpad(id::text, 19, '0') as key, name, rule, handled from (${handled(on)}) w where
          ${page.after ?? null}::text is null or lpad(id::text, 19, '0') > ${page.after ?? null} order by 1 limit
          ${page.limit}::int`)
      return rows.map(row => ({
        key: row.key,
        label: { zh: `${row.rule} ${row.name}`, en: `${row.rule} ${row.name}` },
        numerator: row.handled ? 1n : 0n,
        denominator: 1n,
      }))
    },
  },
]

function handled(on: Day) {
  return sql`
    select w.id, w.region_code, w.sector, w.rule, p.name,
      (w.cleared_on <= w.answer_by or exists (select from warning_event e where e.warning_id = w.id and e.kind =
        'answered' and e.on_day <= w.answer_by)) is true as handled
    from warning w join project p on p.id = w.project_id where w.answer_by < ${on}::date or w.state <> 'open'`
}
