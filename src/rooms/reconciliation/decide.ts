import type { Cite, Day, Fen, Label } from '../../kernel/index.ts'
import type { Gap, GapKind, MonthFacts, PersonMonth } from './facts.ts'

/**
 * At which station each worker's money of a month stopped: the small pure twin of the set statement in
 * `store/months.ts`.
 */

type Judged = PersonMonth & {
  readonly ghost: boolean
  readonly targetFen: Fen
  readonly stuckFen: Fen
  readonly orderedFen: Fen
  readonly unorderedFen: Fen
}

const least = (a: Fen, b: Fen): Fen => (a < b ? a : b)
const greatest = (a: Fen, b: Fen): Fen => (a > b ? a : b)

/** What a person is owed and how far his orders reach, before the transfers are looked at. */
function judge(person: PersonMonth, attended: boolean): Judged {
  const { line } = person
  const due = line?.dueFen ?? 0n
  const ghost =
    line !== undefined && attended && person.halfDays === 0 && line.pieceFen === 0n && person.expectedFen === 0n
  const stuckFen = least(person.returnedFen, greatest(due - person.paidFen - person.underwayFen, 0n))
  const orderedFen = person.paidFen + person.underwayFen + stuckFen
  return {
    ...person,
    ghost,
    targetFen: targetOf(person, attended),
    stuckFen,
    orderedFen,
    unorderedFen: line && !ghost ? greatest(due - orderedFen, 0n) : 0n,
  }
}

function targetOf(person: PersonMonth, attended: boolean): Fen {
  const { line } = person
  if (!line) return person.expectedFen
  const timeRated = attended && line.pieceFen === 0n && person.halfDays > 0
  return timeRated ? greatest(person.expectedFen - line.deductionFen, line.dueFen) : line.dueFen
}

/**
 * The gaps of a month. A person stands at one station: the first where any of his money stopped; a person seen on site
 * but
 * not registered is named beside it with 0 fen.
 *
 * Ordered workers are covered first; what is left of the transfers covers the unordered in sheet order; whom it does
 * not
 * reach is not funded, whom it reaches is not ordered.
 */
export function gapsOf(facts: MonthFacts): readonly Gap[] {
  const attended = facts.people.some(person => person.halfDays > 0)
  const judged = facts.people.map(person => judge(person, attended))
  const reached = reachedBy(judged, facts.transferredFen)
  return judged.flatMap(person => {
    const money = moneyGap(person, { attended, reached: reached.has(person.worker) }, facts)
    const strange =
      person.unregisteredSince === undefined
        ? []
        : [
            {
              worker: person.worker,
              kind: 'not-registered',
              fen: 0n,
              since: person.unregisteredSince,
              cause: 'not-registered',
            } as const,
          ]
    return money ? [money, ...strange] : strange
  })
}

/** Whom what is left of the transfers reaches, in sheet order; the first not reached stops it for the rest. */
function reachedBy(people: readonly Judged[], transferredFen: Fen): ReadonlySet<string> {
  let left = greatest(transferredFen - people.reduce((sum, person) => sum + person.orderedFen, 0n), 0n)
  const reached = new Set<string>()
  for (const person of people.filter(one => one.line).toSorted((a, b) => (a.line?.place ?? 0) - (b.line?.place ?? 0))) {
    if (person.unorderedFen > left) break
    left -= person.unorderedFen
    reached.add(person.worker)
  }
  return reached
}

function moneyGap(
  person: Judged,
  given: { readonly attended: boolean; readonly reached: boolean },
  facts: MonthFacts,
): Gap | undefined {
  const { worker, line, paidFen: arrived } = person
  const missing = person.targetFen - arrived
  if (!line && (person.halfDays > 0 || person.expectedFen > 0n)) {
    const unknownRate = person.expectedFen === 0n && arrived === 0n
    return person.expectedFen > arrived || unknownRate
      ? {
          worker,
          kind: 'not-due',
          fen: missing,
          since: facts.payDue,
          cause: person.expectedFen === 0n ? 'no-rate' : 'no-line',
        }
      : undefined
  }
  if ((person.ghost || !line) && given.attended) {
    return arrived > 0n
      ? { worker, kind: 'not-worked', fen: arrived, since: person.firstPaidOn ?? facts.payDue, cause: 'no-work' }
      : undefined
  }
  if (!line || missing <= 0n) return undefined
  if (person.targetFen > line.dueFen)
    return { worker, kind: 'not-due', fen: missing, since: facts.payDue, cause: 'line-short' }
  if (person.unorderedFen > 0n) {
    return given.reached
      ? { worker, kind: 'not-ordered', fen: missing, since: facts.payDue, cause: 'order-missing' }
      : { worker, kind: 'not-funded', fen: missing, since: facts.transferDue, cause: 'transfer-short' }
  }
  return person.stuckFen > 0n
    ? { worker, kind: 'not-arrived', fen: missing, since: person.lastReturnOn ?? facts.payDue, cause: 'returned' }
    : { worker, kind: 'not-arrived', fen: missing, since: facts.payDue, cause: 'no-result' }
}

/** Whose turn it is at a gap: the party's role, the field of the contract chain, and the article. */
export const TURNS: Readonly<
  Record<GapKind, { readonly party: Label; readonly role: 'owner' | 'generalContractor' | 'bank'; readonly cite: Cite }>
> = {
  'not-registered': {
    party: { zh: '总包', en: 'General contractor' },
    role: 'generalContractor',
    cite: { instrument: 'reg724', article: '28' },
  },
  'not-due': {
    party: { zh: '总包', en: 'General contractor' },
    role: 'generalContractor',
    cite: { instrument: 'reg724', article: '31' },
  },
  'not-funded': {
    party: { zh: '建设单位', en: 'Owner' },
    role: 'owner',
    cite: { instrument: 'reg724', article: '29' },
  },
  'not-ordered': {
    party: { zh: '总包', en: 'General contractor' },
    role: 'generalContractor',
    cite: { instrument: 'reg724', article: '31' },
  },
  'not-arrived': {
    party: { zh: '劳资专管员', en: 'Site wage officer' },
    role: 'generalContractor',
    cite: { instrument: 'reg724', article: '31' },
  },
  'not-worked': {
    party: { zh: '总包', en: 'General contractor' },
    role: 'generalContractor',
    cite: { instrument: 'reg724', article: '31' },
  },
}

/** How many days late a station was; 0 when in time or not yet due. */
export function daysLate(
  given: { readonly due: Day; readonly happened?: Day | null },
  between: (from: Day, until: Day) => number,
): number {
  return given.happened ? Math.max(0, between(given.due, given.happened)) : 0
}
