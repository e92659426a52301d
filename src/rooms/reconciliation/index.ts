import {
  type Day,
  dayInMonth,
  addToMonth,
  firstDayOf,
  type LawBook,
  type Month,
  type Operation,
  PLATFORM,
  type Tx,
} from '../../kernel/index.ts'
import { type Database, transaction } from '../../storage/index.ts'
import { handbook, myHandbook } from './index/handbook.ts'
import { chain, listGaps, people } from './index/reads.ts'

export { measures } from './index/measures.ts'
import { allKeys, dayMinutes, takeKeys, termsOf, type Touched, waitingKeys } from './store/keys.ts'
import { type MonthKey, rebuildWorkerMonths, replaceFacts } from './store/months.ts'
import { countPapers } from './store/papers.ts'
import { clashMinutes, flawKeys } from './decide/flaws.ts'
import { replaceExpected } from './store/expected.ts'
import { replaceClashes, replaceFlaws } from './store/flaws.ts'
import { expectedPay } from '../payroll/index.ts'
import { type MonthDigest, monthDigests } from './store/verify.ts'

/** The front door of reconciliation: touched (project, month) keys become worker-days, facts and gaps. */
export * from './facts.ts'
export { gapsOf, TURNS } from './decide.ts'
export { dayMinutes, type MonthKey, rebuildWorkerMonths, replaceFacts }
export const operations: readonly Operation[] = [
  chain,
  people,
  listGaps,
  handbook,
  myHandbook,
] as unknown as readonly Operation[]

/** Keys looked for at a time. */
const KEYS = 200
/** Projects computed together after a touch: one plan for all, and locks that are soon given back. */
const TOUCHED_ROUND = 50
/** Projects computed by one statement in a full run. */
const FULL_ROUND = 100
/** Rounds of a full run that are computed at the same time, each on a connection of its own. */
const AT_ONCE = 2

/**
 * The days of a month that the statement needs: the agreed transfer day, and the pay day moved before a day off (条例
 * art. 14).
 */
export function monthKey(
  terms: {
    readonly projectId: string
    readonly transferDay: number
    readonly payDay: number
    readonly cutHour: number
  },
  month: Month,
  law: LawBook,
): MonthKey {
  const next = addToMonth(month, 1)
  return {
    projectId: terms.projectId,
    cutHour: terms.cutHour,
    transferDue: dayInMonth(next, terms.transferDay),
    payDue: law.workingDayOnOrBefore(dayInMonth(next, terms.payDay)),
  }
}

/** Everything that follows for a month of the projects: days, expectations, facts and gaps, flaws, clashes. */
async function compute(tx: Tx, month: Month, projectIds: readonly string[], law: LawBook): Promise<void> {
  if (projectIds.length === 0) return
  const terms = await termsOf(tx, projectIds)
  const keys = terms.map(one => monthKey(one, month, law))
  await rebuildWorkerMonths(tx, month, keys, await dayMinutes(tx))
  await replaceExpected(tx, month, projectIds, await expectedPay(tx, law, { month, projects: terms }))
  await replaceFacts(tx, month, keys)
  await replaceFlaws(tx, month, flawKeys(terms, month, law))
  const retrain = law.findValue?.('P-RETRAIN', firstDayOf(month))
  await countPapers(tx, month, projectIds, retrain && Number(retrain.value))
  await replaceClashes(tx, month, projectIds, clashMinutes(law, month))
}

/**
 * Recomputes the waiting keys: lock, delete the touches seen, compute in a later statement. The keys of a month go
 * together, a round in a transaction. Several may run at once.
 *
 * @param limit  keys taken at most
 * @returns      how many keys were waiting; a key that another took first is computed by that one
 */
export async function reconcileTouched(
  database: Database,
  lawOn: (on: Day) => LawBook,
  on: Day,
  limit = KEYS,
): Promise<number> {
  const waiting = await transaction(database, PLATFORM, { readOnly: true }, tx => waitingKeys(tx, limit))
  await severally(roundsOf(waiting, TOUCHED_ROUND), ({ month, projects }) =>
    transaction(database, PLATFORM, {}, async tx => {
      const taken = await takeKeys(tx, month, projects)
      await compute(tx, month, taken, lawOn(on))
    }),
  )
  return waiting.length
}

/** Recomputes everything: after a change of settings, to verify, and as the reference of the incremental run. */
export async function reconcileAll(
  database: Database,
  lawOn: (on: Day) => LawBook,
  on: Day,
): Promise<{ readonly keys: number }> {
  const law = lawOn(on)
  const keys = await transaction(database, PLATFORM, { readOnly: true }, tx => allKeys(tx))
  const rounds = roundsOf(keys, FULL_ROUND)
  await severally(rounds, ({ month, projects }) =>
    transaction(database, PLATFORM, {}, async tx => {
      await takeKeys(tx, month, projects)
      await compute(tx, month, projects, law)
    }),
  )
  return { keys: keys.length }
}

type Round = { readonly month: Month; readonly projects: readonly string[] }

function roundsOf(keys: readonly Touched[], size: number): readonly Round[] {
  const rounds: Round[] = []
  for (const [month, projects] of byMonth(keys))
    for (let from = 0; from < projects.length; from += size)
      rounds.push({ month, projects: projects.slice(from, from + size) })
  return rounds
}

/** Works on the rounds in order, a few at a time; the first failure ends the run. */
async function severally(rounds: readonly Round[], work: (round: Round) => Promise<void>): Promise<void> {
  const waiting = rounds.values()
  const one = async () => {
    for (const round of waiting) await work(round)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
}

function byMonth(keys: readonly Touched[]): ReadonlyMap<Month, string[]> {
  const months = new Map<Month, string[]>()
  for (const { month, projectId } of keys) {
    const projects = months.get(month)
    if (projects) projects.push(projectId)
    else months.set(month, [projectId])
  }
  return months
}

class TakenBack extends Error {}

export type Verified = {
  readonly keys: number
  /** Project-months whose stored facts differ from a full run over what was recorded. */
  readonly differing: readonly { readonly projectId: string; readonly month: Month }[]
}

/**
 * Works everything out again from what was recorded and compares it with what stands; takes each round back, so that
 * nothing changes. A project-month with a change still waiting is left out: it is about to differ rightly.
 */
export async function verifyFacts(
  database: Database,
  lawOn: (on: Day) => LawBook,
  on: Day,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<Verified> {
  const law = lawOn(on)
  const keys = await transaction(database, PLATFORM, { readOnly: true }, tx => allKeys(tx))
  const differing: { projectId: string; month: Month }[] = []
  let done = 0
  for (const { month, projects } of roundsOf(keys, FULL_ROUND)) {
    const [before, after] = await computeAndTakeBack(database, month, projects, law)
    const stood = new Map(before.map(one => [one.projectId, one]))
    for (const one of after) {
      const known = stood.get(one.projectId)
      if (known && !known.waiting && known.digest !== one.digest) differing.push({ projectId: one.projectId, month })
    }
    done += projects.length
    onProgress(done, keys.length)
  }
  return { keys: keys.length, differing }
}

async function computeAndTakeBack(
  database: Database,
  month: Month,
  round: readonly string[],
  law: LawBook,
): Promise<readonly [readonly MonthDigest[], readonly MonthDigest[]]> {
  let digests: readonly [readonly MonthDigest[], readonly MonthDigest[]] = [[], []]
  await transaction(database, PLATFORM, {}, async tx => {
    const before = await monthDigests(tx, month, round)
    await compute(tx, month, round, law)
    digests = [before, await monthDigests(tx, month, round)]
    throw new TakenBack()
  }).catch((error: Error) => {
    if (!(error instanceof TakenBack)) throw error
  })
  return digests
}
