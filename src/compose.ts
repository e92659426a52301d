import { exchangeOperations } from './edges/exchange/index.ts'
import { type LoopDef, Loops } from './edges/jobs/loops.ts'
import {
  type Day,
  type Instant,
  type Label,
  type Operation,
  PLATFORM,
  type ProceedingDef,
  parseDay,
} from './kernel/index.ts'
import { findSource, operations as law } from './law/index.ts'
import { operations as assessment } from './rooms/assessment/index.ts'
import { operations as attendance } from './rooms/attendance/index.ts'
import {
  operations as coordination,
  definitions as coordinationProceedings,
  issuePlan,
} from './rooms/coordination/index.ts'
import { assessIfChanged, definitions as fundsProceedings, operations as funds } from './rooms/funds/index.ts'
import { DAY_SETTING, type OfficeDesk, operations as office, prepareOffice } from './rooms/office/index.ts'
import { cityLaw, operations as instruments, definitions as instrumentProceedings } from './rooms/instruments/index.ts'
import { definitions as paymentProceedings, operations as payment } from './rooms/payment/index.ts'
import { operations as payroll } from './rooms/payroll/index.ts'
import { reconcileTouched, operations as reconciliation } from './rooms/reconciliation/index.ts'
import { definitions as registryProceedings, operations as registry } from './rooms/registry/index.ts'
import { evaluateIfChanged, operations as warning } from './rooms/warning/index.ts'
import {
  createRunner,
  type Database,
  fieldCipher,
  openDatabase,
  proceedingReads,
  type Refusal,
  type Runner,
  runConsequences,
  sequenceActs,
  sql,
  transaction,
} from './storage/index.ts'

/** Puts the house together: operations, law, storage, and what follows a commit. Nobody imports it but the commands. */

export const PROCEEDINGS: readonly ProceedingDef[] = [
  ...registryProceedings,
  ...fundsProceedings,
  ...paymentProceedings,
  ...instrumentProceedings,
  ...coordinationProceedings,
]

/** Everything anybody can do, in the order of the rooms. */
export const OPERATIONS: readonly Operation[] = [
  ...law,
  ...office,
  ...instruments,
  ...registry,
  ...attendance,
  ...payroll,
  ...funds,
  ...payment,
  ...reconciliation,
  ...warning,
  ...coordination,
  ...assessment,
  ...proceedingReads(PROCEEDINGS),
  ...exchangeOperations,
]

/** The running day in Shanghai, which keeps one offset all the year. */
function runningDay(): Day {
  const text = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 'YYYY-MM-DD'.length)
  return parseDay(text) ?? ('' as Day)
}

export type Options = {
  readonly applicationUrl: string
  /** 32 bytes. */
  readonly key: Buffer
  /** A given day; else that of an imported city, else the running one. */
  readonly day?: Day
  readonly onFailure: (where: string, error: Error, number?: string) => void
  readonly onRound?: (given: { readonly loop: string; readonly seconds: number; readonly done: number }) => void
  readonly connections?: number
}

export type House = OfficeDesk & {
  readonly runner: Runner
  readonly database: Database
  readonly loops: Loops
  /** Districts, offices and settings; nothing when all is there. @returns why not */
  prepare(): Promise<readonly Refusal[]>
  /** Issues the plan's tasks that are not issued yet, on the day on which the house stands. @returns how many */
  issuePlan(): Promise<number>
  /** The title of an instrument of law, the city's own included; undefined where none is known. */
  titleOf(instrument: string): Label | undefined
  isAlive(): Promise<boolean>
  close(): Promise<void>
}

/** Opens the house on a migrated database. Nothing runs by itself until its loops are started. */
export async function compose(options: Options): Promise<House> {
  const database = openDatabase(options.applicationUrl, options.connections)
  const cipher = fieldCipher(options.key)
  const now = (): Instant => new Date().toISOString()
  const standing = standingDay(database, options.day)
  const city = cityLaw(database)
  await standing.refresh()
  await city.refresh()
  let dirty = true
  const inner = createRunner({
    database,
    operations: OPERATIONS,
    law: city.on,
    day: standing.day,
    now,
    cipher,
    onFailure: (number, operation, error) => options.onFailure(operation, error, number),
    onCommit: () => {
      dirty = true
      needs.look()
      loops.wake()
    },
  })
  const lookAtLaw = async () => {
    if (!(await city.refresh())) return 0
    dirty = true
    needs.look()
    return 1
  }
  const runner = attentive(inner, { standing: standing.refresh, city: lookAtLaw })
  const desk: OfficeDesk = { runner, database, cipher, now }
  let reconciled = 0
  const needs = needsLoop({ database, runner })
  const warnings = warningLoop({ database, runner }, () => {
    const state = { dirty, busy: reconciled > 0 }
    if (!state.busy) dirty = false
    return state
  })
  const reconcile = async () => {
    reconciled = await reconcileTouched(database, city.on, runner.day())
    if (reconciled > 0) dirty = true
    return reconciled
  }
  const definitions: readonly LoopDef[] = [
    { name: 'day', work: standing.refresh },
    { name: 'law', work: lookAtLaw },
    { name: 'consequences', work: () => runConsequences({ runner, database, now }) },
    { name: 'reconcile', work: reconcile },
    { name: 'needs', work: needs.work },
    { name: 'warnings', work: warnings },
    { name: 'sequence', work: () => sequenceActs(database) },
  ]
  const loops: Loops = new Loops(definitions, {
    onFailure: (loop, error) => options.onFailure(loop, error),
    ...(options.onRound ? { onRound: options.onRound } : {}),
  })
  return {
    ...desk,
    loops,
    titleOf: name => (findSource(name) ?? city.book(runner.day()).findSource(name))?.title,
    prepare: () => setUp(desk),
    issuePlan: () => issuePlan(database, runner),
    isAlive: () => answers(database),
    async close() {
      await loops.stop()
      await database.close()
    },
  }
}

/** Districts, offices and settings; nothing when all is there. */
async function setUp(desk: OfficeDesk): Promise<readonly Refusal[]> {
  const answer = await prepareOffice(desk)
  return answer.ok ? [] : answer.refusals
}

/** Does the database answer? */
function answers(database: Database): Promise<boolean> {
  return transaction(database, PLATFORM, { readOnly: true }, async tx => (await tx.row(sql`select 1`)) !== undefined)
}

/** A runner after whose acts the day and the law book are looked at again, before the answer goes out. */
function attentive(
  inner: Runner,
  look: { readonly standing: () => Promise<unknown>; readonly city: () => Promise<unknown> },
): Runner {
  return {
    ...inner,
    async run<T>(...given: Parameters<Runner['run']>) {
      const answer = await inner.run<T>(...given)
      if (given[1] === 'office.keepDay' && answer.ok) await look.standing()
      if (given[1].startsWith('instruments.') && answer.ok) await look.city()
      return answer
    },
  }
}

/** The day on which this house stands: given, kept from an imported city, or running. */
function standingDay(database: Database, given: Day | undefined) {
  let kept: Day | undefined
  let last: Day | undefined
  const day = () => given ?? kept ?? runningDay()
  return {
    day,
    /** @returns 1 when the day has changed since it was last looked at */
    async refresh(): Promise<number> {
      const row = await transaction(database, PLATFORM, { readOnly: true }, tx =>
        tx.row<{ value: string }>(sql`select value from setting where key = ${DAY_SETTING}`),
      )
      kept = row ? parseDay(row.value) : undefined
      const changed = last !== undefined && last !== day()
      last = day()
      return changed ? 1 : 0
    },
  }
}

/** What the law asks of projects is worked out this often at most while facts keep changing. */
const NEEDS_REST_MS = 5_000

/** Works out what deposits and guarantees the law asks for, after something was committed or the day has changed. */
function needsLoop(parts: { readonly database: Database; readonly runner: Runner }) {
  let dirty = true
  let ranAt = Number.NEGATIVE_INFINITY
  let ranOn = ''
  return {
    look: () => {
      dirty = true
    },
    work: async (): Promise<number> => {
      const on = parts.runner.day()
      if ((!dirty && on === ranOn) || performance.now() - ranAt < NEEDS_REST_MS) return 0
      dirty = false
      ranAt = performance.now()
      ranOn = on
      return (await assessIfChanged(parts)) ? 1 : 0
    },
  }
}

/** How long rules may rest although nothing is known to have changed: another program may have written. */
const RULES_REST_MS = 60_000
/** While facts keep changing, rules run this often. */
const RULES_BUSY_MS = 10_000

/**
 * Rules run over all facts when something was committed, the day has changed, or they have rested long; while facts are
 * still being worked out they wait.
 */
function warningLoop(
  parts: { readonly database: Database; readonly runner: Runner },
  look: () => { readonly dirty: boolean; readonly busy: boolean },
): () => Promise<number> {
  let ranAt = Number.NEGATIVE_INFINITY
  let ranOn = ''
  return async () => {
    const on = parts.runner.day()
    const rested = performance.now() - ranAt
    const { dirty, busy } = look()
    if (busy && rested < RULES_BUSY_MS) return 0
    if (!dirty && !busy && on === ranOn && rested < RULES_REST_MS) return 0
    ranAt = performance.now()
    ranOn = on
    return (await evaluateIfChanged(parts)) ? 1 : 0
  }
}
