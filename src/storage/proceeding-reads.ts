import { Type } from 'typebox'
import {
  addDays,
  type ActDef,
  AuthorSchema,
  CiteSchema,
  type ClockReading,
  type Context,
  type Day,
  DayText,
  daysBetween,
  field,
  foldProceeding,
  IdText,
  isPermitted,
  LabelSchema,
  type LawBook,
  no,
  ok,
  openActs,
  type Operation,
  operation,
  PageInput,
  pageOf,
  type ProceedingDef,
  readClocks,
  type RecordedAct,
  textsOf,
} from '../kernel/index.ts'
import { authorOf } from './acts.ts'
import { authorsOf } from './authors.ts'
import { listProceedings, loadProceeding } from './proceeding-rows.ts'

/** The two reads that serve every definition: the list and the page of one instance. */

const PAGE = 50
/** Days a clock's strip shows at most. */
const STRIP = 400

const Titled = {
  id: IdText,
  number: Type.String(),
  definition: Type.Object({ name: Type.String(), label: LabelSchema }),
  title: LabelSchema,
  state: Type.Object({ key: Type.String(), label: LabelSchema }),
  ended: Type.Boolean(),
}
const ActView = Type.Object({
  n: Type.Integer(),
  act: Type.String(),
  label: LabelSchema,
  happenedOn: DayText,
  recordedAt: Type.String(),
  actor: Type.String(),
  author: Type.Optional(AuthorSchema),
  input: Type.Unknown(),
  voided: Type.Boolean(),
  papers: Type.Array(LabelSchema),
})
const OpenView = Type.Object({
  act: Type.String(),
  label: LabelSchema,
  operation: Type.String(),
  schema: Type.Unknown(),
  cites: Type.Array(CiteSchema),
})
const ClosedView = Type.Object({
  act: Type.String(),
  label: LabelSchema,
  reasons: Type.Array(Type.Object({ says: LabelSchema, cite: Type.Optional(CiteSchema) })),
})
const StepView = Type.Object({
  label: LabelSchema,
  value: Type.String(),
  words: Type.Optional(LabelSchema),
  cite: Type.Optional(CiteSchema),
})
const ClockView = Type.Object({
  clock: Type.String(),
  label: LabelSchema,
  state: Type.String(),
  unit: Type.Optional(Type.String()),
  started: DayText,
  due: Type.Optional(DayText),
  notBefore: Type.Optional(DayText),
  remaining: Type.Optional(Type.Integer()),
  unpublished: Type.Optional(Type.Integer()),
  stoppedOn: Type.Optional(DayText),
  cite: CiteSchema,
  /** How the due day follows. */
  steps: Type.Array(StepView),
  days: Type.Array(Type.Object({ day: DayText, counts: Type.Boolean() })),
})

/** `proceeding.list` and `proceeding.get` over the given definitions. */
export function proceedingReads(definitions: readonly ProceedingDef[]): readonly Operation[] {
  const byName = new Map(definitions.map(definition => [definition.name, definition]))
  return [listOperation(byName), getOperation(byName)] as unknown as readonly Operation[]
}

type Definitions = ReadonlyMap<string, ProceedingDef>

function labelled(definitions: Definitions, name: string, state: string) {
  const definition = definitions.get(name)
  return {
    definition: { name, label: definition?.label ?? { zh: name, en: name } },
    state: { key: state, label: definition?.states[state] ?? { zh: state, en: state } },
  }
}

function listOperation(definitions: Definitions) {
  return operation({
    name: 'proceeding.list',
    kind: 'read',
    label: { zh: '办理清单', en: 'Proceedings' },
    input: Type.Object({
      definition: Type.Optional(field('种类', 'Kind', Type.String({ maxLength: 60 }))),
      open: Type.Optional(field('只看没办完的', 'Open only', Type.Boolean())),
      ...PageInput,
    }),
    output: pageOf(Type.Object({ ...Titled, changedOn: DayText, nextDue: Type.Optional(DayText) })),
    may: 'proceeding.read',
    problems: {},
    async run(context, input) {
      const limit = input.limit ?? PAGE
      const rows = await listProceedings(context.tx, { ...input, limit: limit + 1 })
      const shown = rows.slice(0, limit)
      const last = shown.at(-1)
      return ok({
        rows: shown.map(row => ({
          id: row.id,
          number: row.number,
          title: { zh: row.titleZh, en: row.titleEn },
          ended: row.ended,
          changedOn: row.changedOn,
          ...labelled(definitions, row.definition, row.state),
          ...(row.nextDue ? { nextDue: row.nextDue } : {}),
        })),
        ...(rows.length > limit && last ? { next: last.id } : {}),
      })
    },
  })
}

function getOperation(definitions: Definitions) {
  return operation({
    name: 'proceeding.get',
    kind: 'read',
    label: { zh: '办理经过', en: 'Proceeding' },
    input: Type.Object({ id: IdText }),
    output: Type.Object({
      ...Titled,
      facts: Type.Unknown(),
      acts: Type.Array(ActView),
      open: Type.Array(OpenView),
      closed: Type.Array(ClosedView),
      clocks: Type.Array(ClockView),
    }),
    may: 'proceeding.read',
    problems: {
      'proceeding-unknown': {
        kind: 'missing',
        says: { zh: '没有这一件，或者不归您看。', en: 'There is no such proceeding, or it is not yours to see.' },
        fix: { zh: '核对编号，或者找主管的单位。', en: 'Check the number, or ask the competent office.' },
      },
    },
    async run(context, { id }) {
      const loaded = await loadProceeding(context.tx, undefined, id)
      const definition = loaded ? definitions.get(loaded.row.definition) : undefined
      if (!loaded || !definition) return no('proceeding-unknown', { at: '/id' })
      const { row, log } = loaded
      const folded = foldProceeding(definition, log)
      const authors = await authorsOf(
        context.tx,
        context.actor,
        log.map(entry => entry.actId),
      )
      const clocks = readClocks(definition, folded.acts, context.law, context.day)
      return ok({
        id: row.id,
        number: row.number,
        title: { zh: row.titleZh, en: row.titleEn },
        ended: row.ended,
        ...labelled(definitions, row.definition, folded.state),
        facts: folded.facts,
        acts: log.map(entry => ({
          ...actView(definition, entry, !folded.acts.some(standing => standing.n === entry.n)),
          ...authors(entry.actId),
        })),
        ...choices(context, definition, folded.state, folded.facts, folded.acts),
        clocks: clocks.map(reading => clockView(reading, context.law, context.day)),
      })
    },
  })
}

function actView(definition: ProceedingDef, entry: RecordedAct, voided: boolean) {
  const act = definition.acts[entry.act]
  return {
    n: entry.n,
    act: entry.act,
    label: act?.label ?? { zh: '作废', en: 'Void' },
    happenedOn: entry.happenedOn,
    recordedAt: entry.recordedAt,
    actor: entry.actor,
    input: entry.input ?? {},
    voided,
    papers: [...(act?.papers ?? [])],
  }
}

/**
 * What the actor may do now, and what not yet, with the reason. A guard that needs no evidence says its reason before
 * anything is filled in.
 */
function choices(
  context: Context,
  definition: ProceedingDef,
  state: string,
  facts: unknown,
  acts: readonly RecordedAct[],
) {
  const open = openActs(definition, state)
  const stateLabel = definition.states[state] ?? { zh: '还没开始', en: 'not begun' }
  const steps = Object.entries(definition.acts).filter(([name]) => !definition.table.none?.[name])
  const reasonsOf = (name: string, act: ActDef<unknown>) => {
    if (!open.includes(name))
      return [{ says: { zh: `现在是“${stateLabel.zh}”`, en: `The state is “${stateLabel.en}”` } }]
    if (!isPermitted(context.actor, act.may))
      return [{ says: { zh: '由有权限的岗位办理', en: 'For a post that carries the right' } }]
    if (!act.guard || act.needsEvidence) return []
    const problems = guardBefore(act, {
      facts,
      law: context.law,
      on: context.day,
      actor: authorOf(context.actor),
      history: acts,
    })
    return problems.map(problem => {
      const { says, cite } = textsOf(act.problems ?? {}, problem)
      return { says, ...(cite ? { cite } : {}) }
    })
  }
  const judged = steps.map(([name, act]) => ({ name, act, reasons: reasonsOf(name, act) }))
  return {
    open: judged
      .filter(each => each.reasons.length === 0)
      .map(({ name, act }) => ({
        act: name,
        label: act.label,
        operation: `${definition.room}.${definition.name}.${name}`,
        schema: act.input,
        cites: [...(act.cites ?? [])],
      })),
    closed: judged
      .filter(each => each.reasons.length > 0)
      .map(({ name, act, reasons }) => ({ act: name, label: act.label, reasons })),
  }
}

function guardBefore(
  act: ActDef<unknown>,
  given: {
    readonly facts: unknown
    readonly law: LawBook
    readonly on: Day
    readonly actor: string
    readonly history: readonly RecordedAct[]
  },
) {
  try {
    return act.guard?.({ ...given, input: {} as never, evidence: undefined }) ?? []
  } catch {
    // The guard needs the form's input; it speaks when the form is sent.
    return []
  }
}

function clockView(reading: ClockReading, law: LawBook, today: Day) {
  const due =
    'day' in reading.due
      ? { due: reading.due.day }
      : { notBefore: reading.due.notBefore, remaining: reading.due.remaining, unpublished: reading.due.unpublished }
  const end = 'day' in reading.due ? reading.due.day : reading.due.notBefore
  const until = end > today ? end : today
  const length = Math.min(Math.max(daysBetween(reading.started, until) + 1, 1), STRIP)
  return {
    clock: reading.clock,
    label: law.clockLabel(reading.clock),
    state: reading.state,
    ...(reading.unit ? { unit: reading.unit } : {}),
    started: reading.started,
    ...due,
    ...(reading.stoppedOn ? { stoppedOn: reading.stoppedOn } : {}),
    cite: reading.cite,
    steps: [...reading.steps],
    days: Array.from({ length }, (_, index) => addDays(reading.started, index)).map(each => ({
      day: each,
      counts: law.isWorkingDay(each) ?? false,
    })),
  }
}
