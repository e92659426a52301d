import type { Static, TSchema } from 'typebox'
import type { Permission } from './actor.ts'
import type { Day } from './day.ts'
import type { Cite, Label } from './label.ts'
import type { ClockEvent, ClockReading, LawBook } from './law-book.ts'
import type { Problem, ProblemDef } from './outcome.ts'

/**
 * A proceeding: whatever runs by procedure. A definition (acts, one table state × act → next state, clock bindings) and
 * instances whose state is a pure fold of their acts. The table is the machine: openness and transition cannot
 * disagree.
 */

export type GuardInput<Facts, Input, Evidence> = {
  readonly facts: Facts
  readonly input: Input
  readonly evidence: Evidence
  readonly law: LawBook
  readonly on: Day
  /** Who did what before; a second person's act refuses the first person. */
  readonly actor: string
  readonly history: readonly RecordedAct[]
}

export interface ActDef<Facts, I extends TSchema = TSchema, Evidence = unknown> {
  readonly label: Label
  readonly may: Permission
  readonly cites?: readonly Cite[]
  /** Names of the papers this act makes. */
  readonly papers?: readonly Label[]
  readonly input: I
  readonly problems?: Readonly<Record<string, ProblemDef>>
  /** Why the act is refused now; empty when it may be done. Pure. */
  guard?(given: GuardInput<Facts, Static<I>, Evidence>): readonly Problem[]
  /** The facts after the act. Pure; never reads a personal field. */
  fold?(facts: Facts, input: Static<I>, act: RecordedAct): Facts
  /** Acts whose author may not take this one: what needs a second person is asked of another. */
  readonly notBy?: readonly string[]
  /** The act moved money: it cannot be voided, only answered by another act. */
  readonly stands?: boolean
  /** Evidence the guard needs is loaded by the room's index (a binding) and stored in the act. */
  readonly needsEvidence?: boolean
}

export type ClockBinding<Act extends string> = {
  readonly starts: readonly Act[]
  readonly stops: readonly Act[]
  readonly extends?: readonly Act[]
  readonly suspends?: readonly Act[]
  readonly resumes?: readonly Act[]
  /** Acts from which the clock counts anew (办案规则 art. 46: a party or claim is added). */
  readonly restarts?: readonly Act[]
  /** What happens when it passes: shown, or also a warning. */
  readonly onMissed: 'show' | 'warn'
}

export interface ProceedingDef<
  Facts = unknown,
  S extends string = string,
  A extends string = string,
  C extends string = string,
> {
  readonly name: string
  readonly version: number
  readonly label: Label
  /** Room the operations belong to. */
  readonly room: string
  readonly about: 'project' | 'enterprise' | 'worker' | 'office' | 'region' | 'platform'
  readonly begins: Facts
  readonly states: Readonly<Record<S, Label>>
  /** States in which the proceeding is at its end. */
  readonly ends: readonly S[]
  readonly acts: Readonly<Record<A, ActDef<Facts>>>
  readonly table: Readonly<Record<S | 'none', Readonly<Partial<Record<A, S>>>>>
  readonly clocks: Readonly<Partial<Record<C, ClockBinding<A>>>>
}

/** One act of an instance, as the fold sees it. */
export type RecordedAct = {
  readonly n: number
  readonly actId: string
  readonly act: string
  readonly input: unknown
  readonly evidence: unknown
  readonly happenedOn: Day
  readonly recordedAt: string
  readonly actor: string
  /** Number of the act that this one voids. */
  readonly voids?: number
}

/** Curried over its facts; everything else is inferred and a misspelt state or act is a compile error. */
export function proceeding<Facts, C extends string = string>() {
  return <const S extends string, Acts extends Record<string, ActDef<Facts, TSchema, never>>>(definition: {
    readonly name: string
    readonly version: number
    readonly label: Label
    readonly room: string
    readonly about: ProceedingDef['about']
    readonly begins: Facts
    readonly states: Readonly<Record<S, Label>>
    readonly ends: readonly NoInfer<S>[]
    readonly acts: Acts
    readonly table: Readonly<Record<NoInfer<S> | 'none', Readonly<Partial<Record<keyof Acts & string, NoInfer<S>>>>>>
    readonly clocks: Readonly<Partial<Record<C, ClockBinding<keyof Acts & string>>>>
  }): ProceedingDef<Facts, S, keyof Acts & string, C> =>
    definition as unknown as ProceedingDef<Facts, S, keyof Acts & string, C>
}

/** One act of a definition, typed over the facts: `const act = actOf<Facts>()`. */
export function actOf<Facts, Evidence = undefined>() {
  return <I extends TSchema>(definition: ActDef<Facts, I, Evidence>): ActDef<Facts, TSchema, never> =>
    definition as unknown as ActDef<Facts, TSchema, never>
}

export type Folded<Facts = unknown> = {
  readonly state: string
  readonly facts: Facts
  readonly acts: readonly RecordedAct[]
}

/** The acts that still count: those voided by a later `void` are left out, and so is the void itself. */
export function standingActs(log: readonly RecordedAct[]): readonly RecordedAct[] {
  const voided = new Set(log.flatMap(entry => (entry.voids === undefined ? [] : [entry.voids])))
  return log.filter(entry => entry.voids === undefined && !voided.has(entry.n))
}

/**
 * State and facts as the fold of the log. Throws when the log is not a path of the table: our own mistake, since the
 * instance keeps the version of its definition.
 */
export function foldProceeding<Facts>(definition: ProceedingDef<Facts>, log: readonly RecordedAct[]): Folded<Facts> {
  const acts = standingActs(log)
  let state = 'none'
  let facts = definition.begins
  for (const entry of acts) {
    const next = definition.table[state]?.[entry.act]
    if (next === undefined) throw new Error(`${definition.name}: act ${entry.act} is not open in ${state}`)
    const act = definition.acts[entry.act]
    facts = act?.fold ? act.fold(facts, entry.input as never, entry) : facts
    state = next
  }
  return { state, facts, acts }
}

/** The acts open in a state, in the order of the definition. */
export function openActs(definition: ProceedingDef<never> | ProceedingDef, state: string): readonly string[] {
  const row = definition.table[state] ?? {}
  return Object.keys(definition.acts).filter(name => row[name] !== undefined)
}

function eventKind(binding: ClockBinding<string>, act: string): ClockEvent['kind'] | undefined {
  if (binding.stops.includes(act)) return 'stop'
  if (binding.suspends?.includes(act)) return 'suspend'
  if (binding.resumes?.includes(act)) return 'resume'
  if (binding.restarts?.includes(act)) return 'restart'
  return binding.extends?.includes(act) ? 'extend' : undefined
}

/** The events of one clock, from the acts that stand. */
export function clockEvents(
  binding: ClockBinding<string>,
  acts: readonly RecordedAct[],
): { readonly start?: Day; readonly events: readonly ClockEvent[] } {
  let start: Day | undefined
  let events: ClockEvent[] = []
  for (const entry of acts) {
    const begins = binding.starts.includes(entry.act)
    // A clock that was met begins anew when its starting act is done again.
    if (begins && (start === undefined || events.at(-1)?.kind === 'stop')) {
      start = entry.happenedOn
      events = []
    } else if (start !== undefined && !begins) {
      const kind = eventKind(binding, entry.act)
      if (kind) events.push({ kind, on: entry.happenedOn, act: entry.act })
    }
  }
  return start === undefined ? { events } : { start, events }
}

/** Readings of every clock that has started. */
export function readClocks(
  definition: ProceedingDef<never> | ProceedingDef,
  acts: readonly RecordedAct[],
  law: LawBook,
  today: Day,
): readonly ClockReading[] {
  const readings: ClockReading[] = []
  for (const [clock, binding] of Object.entries(definition.clocks)) {
    if (!binding) continue
    const { start, events } = clockEvents(binding, acts)
    if (start !== undefined) readings.push(law.readClock(clock, start, events, today))
  }
  return readings
}

/**
 * Mistakes of a definition: states never reached, acts never open, no end reached, clocks that cannot stop, a second
 * person asked after an act there is not.
 */
export function flawsOf(definition: ProceedingDef<never> | ProceedingDef): readonly string[] {
  const reached = new Set<string>()
  const queue = ['none']
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    for (const next of Object.values(definition.table[state] ?? {})) {
      if (next !== undefined && !reached.has(next)) {
        reached.add(next)
        queue.push(next)
      }
    }
  }
  const used = new Set(Object.values(definition.table).flatMap(row => Object.keys(row)))
  return [
    ...Object.keys(definition.states)
      .filter(state => !reached.has(state))
      .map(state => `state ${state} is never reached`),
    ...Object.keys(definition.acts)
      .filter(act => !used.has(act))
      .map(act => `act ${act} is never open`),
    ...(definition.ends.some(state => reached.has(state)) ? [] : ['no end is reached']),
    ...Object.entries(definition.clocks)
      .filter(([, binding]) => !binding?.stops.length)
      .map(([clock]) => `clock ${clock} never stops`),
    ...Object.entries(definition.acts).flatMap(([act, { notBy = [] }]) =>
      notBy.filter(other => !used.has(other)).map(other => `act ${act} may not follow ${other}, which is no act`),
    ),
  ]
}
