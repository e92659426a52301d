import { type TSchema, Type } from 'typebox'
import {
  type ActDef,
  type Actor,
  type Context,
  type Day,
  DayText,
  field,
  foldProceeding,
  fits,
  IdText,
  type LawBook,
  misfits,
  must,
  no,
  ok,
  openActs,
  type Operation,
  operation,
  type Outcome,
  type Problem,
  type ProblemDef,
  type ProceedingDef,
  readClocks,
  type RecordedAct,
  refuse,
  standingActs,
  type Subject,
  Text,
} from '../kernel/index.ts'
import { authorOf } from './acts.ts'
import {
  appendProceedingAct,
  insertProceeding,
  loadProceeding,
  type ProceedingRow,
  saveProjection,
} from './proceeding-rows.ts'

/** Each act of a definition becomes an operation `room.definition.act`; one store serves all definitions. */

/** What a start act knows of its instance; the room makes it from the input. */
export type Beginning = {
  readonly subject: Subject
  readonly number: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly regionCode: number
  readonly sector: 0 | 1 | 2 | 3
  readonly officeIds?: readonly string[]
}

/** What a room adds where an act needs evidence or moves money. */
export type Binding = {
  /** Makes the instance of a start act. */
  begin(context: Context, input: never): Promise<Outcome<Beginning>>
  /** Loads the evidence a guard needs; it is stored in the act. */
  readonly evidence?: Readonly<
    Record<string, (context: Context, proceeding: ProceedingRow, input: never) => Promise<unknown>>
  >
  /** Runs in the same transaction after the act was appended. */
  readonly after?: Readonly<
    Record<string, (context: Context, proceeding: ProceedingRow, input: never) => Promise<void>>
  >
}

const PROBLEMS = {
  'proceeding-unknown': {
    kind: 'missing',
    says: { zh: '没有这一件，或者不归您看。', en: 'There is no such proceeding, or it is not yours to see.' },
    fix: { zh: '核对编号，或者找主管的单位。', en: 'Check the number, or ask the competent office.' },
  },
  'act-not-open': {
    kind: 'refused',
    says: {
      zh: '现在是“{state}”，不能办“{act}”。现在可以办：{open}。',
      en: 'The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.',
    },
    fix: { zh: '先办现在可以办的一步。', en: 'Take one of the open steps first.' },
  },
  'same-person': {
    kind: 'refused',
    says: {
      zh: '“{act}”要第二个人办，前一步是您办的。',
      en: '“{actEn}” needs a second person; the step before it was yours.',
    },
    fix: { zh: '请另一名有权限的人办理。', en: 'Have another person with the right do it.' },
  },
  'seen-stale': {
    kind: 'conflict',
    says: {
      zh: '别人刚办了一步（第 {n} 步），您看到的是旧的。',
      en: 'Somebody else has just acted (step {n}); what you saw is old.',
    },
    fix: { zh: '看过新的经过，再决定办不办。', en: 'Look at what happened, then decide again.' },
  },
  'happened-in-future': {
    kind: 'invalid',
    says: { zh: '发生日期 {on} 还没有到。', en: 'The day it happened, {on}, has not come yet.' },
    fix: { zh: '改正日期。', en: 'Correct the day.' },
  },
  'happened-before-last': {
    kind: 'invalid',
    says: {
      zh: '发生日期 {on} 早于前一步 {last}。',
      en: 'The day it happened, {on}, lies before the step before it, {last}.',
    },
    fix: {
      zh: '改正日期；前一步记错了，先作废它。',
      en: 'Correct the day; if the step before is wrong, void it first.',
    },
  },
  'void-money-moved': {
    kind: 'refused',
    says: { zh: '第 {n} 步动了钱，不能作废。', en: 'Step {n} moved money; it cannot be voided.' },
    fix: { zh: '用后面的步骤把钱退回或者补上。', en: 'Give the money back or top it up by a later step.' },
  },
  'void-breaks-path': {
    kind: 'refused',
    says: { zh: '作废第 {n} 步，后面的步骤就接不上了。', en: 'Without step {n} the steps after it no longer follow.' },
    fix: { zh: '从最后一步往前作废。', en: 'Void from the last step backwards.' },
  },
} as const satisfies Record<string, ProblemDef>

const Result = Type.Object({ proceedingId: IdText, n: Type.Integer(), state: Type.String() })

/** The operations of one definition: one for each act, and `void`. */
export function proceedingOperations(
  definition: ProceedingDef<never> | ProceedingDef,
  binding: Binding,
): readonly Operation[] {
  const known = definition as ProceedingDef
  const acts = Object.entries(known.acts).map(([name, act]) =>
    known.table.none?.[name] ? startOperation(known, name, act, binding) : stepOperation(known, name, act, binding),
  )
  return [...acts, voidOperation(known)]
}

const nameOf = (definition: ProceedingDef, act: string) => `${definition.room}.${definition.name}.${act}`
const HappenedOn = Type.Optional(field('发生日期', 'Happened on', DayText))

function startOperation(definition: ProceedingDef, name: string, act: ActDef<unknown>, binding: Binding): Operation {
  return operation({
    name: nameOf(definition, name),
    kind: 'act',
    version: definition.version,
    label: act.label,
    input: Type.Object({ happenedOn: HappenedOn, input: act.input }),
    output: Result,
    may: act.may,
    ...(act.cites ? { cites: act.cites } : {}),
    problems: { ...PROBLEMS, ...act.problems },
    async run(context, given) {
      const { happenedOn = context.day, input } = given as { happenedOn?: Day; input: unknown }
      if (happenedOn > context.day) return no('happened-in-future', { at: '/happenedOn', with: { on: happenedOn } })
      const beginning = await binding.begin(context, input as never)
      if (!beginning.ok) return beginning as never
      const row = await insertProceeding(context.tx, definition, beginning.value, happenedOn)
      return recordStep(context, { definition, name, act, binding, row, log: [], input, happenedOn }) as never
    },
  }) as unknown as Operation
}

function stepOperation(definition: ProceedingDef, name: string, act: ActDef<unknown>, binding: Binding): Operation {
  return operation({
    name: nameOf(definition, name),
    kind: 'act',
    version: definition.version,
    label: act.label,
    input: Type.Object({
      proceedingId: IdText,
      seen: field('看到第几步', 'Steps seen', Type.Integer({ minimum: 0 })),
      happenedOn: HappenedOn,
      input: act.input,
    }),
    output: Result,
    may: act.may,
    ...(act.cites ? { cites: act.cites } : {}),
    problems: { ...PROBLEMS, ...act.problems },
    async run(context, given) {
      const {
        proceedingId,
        seen,
        happenedOn = context.day,
        input,
      } = given as { proceedingId: string; seen: number; happenedOn?: Day; input: unknown }
      const loaded = await loadProceeding(context.tx, definition.name, proceedingId)
      if (!loaded) return no('proceeding-unknown', { at: '/proceedingId' })
      const last = loaded.log.at(-1)
      if (loaded.log.length !== seen) return no('seen-stale', { with: { n: loaded.log.length } })
      if (happenedOn > context.day) return no('happened-in-future', { at: '/happenedOn', with: { on: happenedOn } })
      if (last && happenedOn < last.happenedOn)
        return no('happened-before-last', { at: '/happenedOn', with: { on: happenedOn, last: last.happenedOn } })
      return recordStep(context, {
        definition,
        name,
        act,
        binding,
        row: loaded.row,
        log: loaded.log,
        input,
        happenedOn,
      }) as never
    },
  }) as unknown as Operation
}

type StepInput = {
  readonly definition: ProceedingDef
  readonly name: string
  readonly act: ActDef<unknown>
  readonly binding: Binding
  readonly row: ProceedingRow
  readonly log: readonly RecordedAct[]
  readonly input: unknown
  readonly happenedOn: Day
}

async function recordStep(
  context: Context,
  step: StepInput,
): Promise<Outcome<{ proceedingId: string; n: number; state: string }>> {
  const { definition, name, act, row, log, input, happenedOn } = step
  const before = foldProceeding(definition, log)
  const evidence = await step.binding.evidence?.[name]?.(context, row, input as never)
  const flaws = flawsOfStep({
    definition,
    name,
    act,
    before: { state: before.state, facts: before.facts },
    acts: before.acts,
    input,
    evidence,
    law: context.law,
    on: happenedOn,
    actor: context.actor,
  })
  if (flaws.length > 0) return refuse(flaws)
  const entry: RecordedAct = {
    n: log.length + 1,
    actId: context.actId,
    act: name,
    input,
    evidence: evidence ?? null,
    happenedOn,
    recordedAt: context.now,
    actor: authorOf(context.actor),
  }
  const after = foldProceeding(definition, [...log, entry])
  context.about(
    { ...row.subject, kind: 'proceeding', id: row.id, ...(row.regionCode ? { regionCode: row.regionCode } : {}) },
    happenedOn,
  )
  context.evidence(evidence ?? null)
  if (!(await appendProceedingAct(context.tx, row.id, entry))) return no('seen-stale', { with: { n: log.length + 1 } })
  await saveProjection(context.tx, definition, row.id, {
    ...after,
    n: entry.n,
    clocks: readClocks(definition, after.acts, context.law, context.day),
    changedOn: happenedOn,
  })
  await step.binding.after?.[name]?.(context, row, input as never)
  return ok({ proceedingId: row.id, n: entry.n, state: after.state })
}

type FlawInput = {
  readonly definition: ProceedingDef
  readonly name: string
  readonly act: ActDef<unknown>
  readonly before: { readonly state: string; readonly facts: unknown }
  readonly acts: readonly RecordedAct[]
  readonly input: unknown
  readonly evidence: unknown
  readonly law: LawBook
  readonly on: Day
  readonly actor: Actor
}

/** Why a step may not be taken now; empty when it may. */
export function flawsOfStep(given: FlawInput): readonly Problem[] {
  const { definition, name, act, before } = given
  const open = openActs(definition, before.state)
  if (!open.includes(name)) {
    const state = definition.states[before.state]
    return [
      {
        code: 'act-not-open',
        with: {
          state: state?.zh ?? '还没开始',
          stateEn: state?.en ?? 'not begun',
          act: act.label.zh,
          actEn: act.label.en,
          open: open.map(each => definition.acts[each]?.label.zh).join('、') || '无',
          openEn: open.map(each => definition.acts[each]?.label.en).join(', ') || 'none',
        },
      },
    ]
  }
  const author = authorOf(given.actor)
  if (given.acts.some(entry => act.notBy?.includes(entry.act) && entry.actor === author))
    return [{ code: 'same-person', with: { act: act.label.zh, actEn: act.label.en } }]
  const wrong = misfits(act.input, given.input)
  if (wrong.length > 0) return wrong.map(problem => ({ ...problem, at: `/input${problem.at ?? ''}` }))
  return (
    act.guard?.({
      facts: before.facts,
      input: given.input as never,
      evidence: given.evidence,
      law: given.law,
      on: given.on,
      actor: authorOf(given.actor),
      history: given.acts,
    }) ?? []
  )
}

function voidOperation(definition: ProceedingDef): Operation {
  return operation({
    name: nameOf(definition, 'void'),
    kind: 'act',
    version: definition.version,
    label: { zh: '作废一步', en: 'Void a step' },
    input: Type.Object({
      proceedingId: IdText,
      seen: Type.Integer({ minimum: 0 }),
      n: field('第几步', 'Step', Type.Integer({ minimum: 1 })),
      reason: field('理由', 'Reason', Text(300)),
    }),
    output: Result,
    may: 'proceeding.void',
    problems: PROBLEMS,
    async run(context, { proceedingId, seen, n, reason }) {
      const loaded = await loadProceeding(context.tx, definition.name, proceedingId)
      if (!loaded) return no('proceeding-unknown', { at: '/proceedingId' })
      if (loaded.log.length !== seen) return no('seen-stale', { with: { n: loaded.log.length } })
      if (!standingActs(loaded.log).some(entry => entry.n === n))
        return no('void-breaks-path', { at: '/n', with: { n } })
      const voided = loaded.log.find(each => each.n === n)
      if (voided && definition.acts[voided.act]?.stands) return no('void-money-moved', { at: '/n', with: { n } })
      const entry: RecordedAct = {
        n: loaded.log.length + 1,
        actId: context.actId,
        act: 'void',
        input: { reason },
        evidence: null,
        happenedOn: context.day,
        recordedAt: context.now,
        actor: authorOf(context.actor),
        voids: n,
      }
      const after = tryFold(definition, [...loaded.log, entry])
      if (!after || after.state === 'none') return no('void-breaks-path', { at: '/n', with: { n } })
      context.about({ ...loaded.row.subject, kind: 'proceeding', id: loaded.row.id })
      if (!(await appendProceedingAct(context.tx, proceedingId, entry)))
        return no('seen-stale', { with: { n: entry.n } })
      await saveProjection(context.tx, definition, proceedingId, {
        ...after,
        n: entry.n,
        clocks: readClocks(definition, after.acts, context.law, context.day),
        changedOn: context.day,
      })
      return ok({ proceedingId, n: entry.n, state: after.state })
    },
  }) as unknown as Operation
}

function tryFold(definition: ProceedingDef, log: readonly RecordedAct[]) {
  try {
    return foldProceeding(definition, log)
  } catch {
    return undefined
  }
}

/** True when a value fits the input of an act: for forms that are filled from elsewhere. */
export function fitsAct(definition: ProceedingDef, act: string, input: unknown): boolean {
  const schema: TSchema | undefined = definition.acts[act]?.input
  must(schema, `${definition.name} has no act ${act}`)
  return fits(schema, input)
}
