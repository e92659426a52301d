import { type Day, daysInMonth } from '../../../kernel/index.ts'
import { halvesOf, payOfDays } from '../../payroll/decide.ts'
import {
  HAND_STATIONS,
  type HandbookMonth,
  type HandFacts,
  type HandGap,
  type HandLine,
  type HandStation,
  type HandWant,
} from '../facts/handbook.ts'

/** What a month of a handbook says, from what is recorded: pure. */

type Figures = Pick<
  HandbookMonth,
  | 'halfDays'
  | 'days'
  | 'seen'
  | 'declared'
  | 'rates'
  | 'expectedFen'
  | 'unratedHalfDays'
  | 'pieceFen'
  | 'deductionFen'
  | 'dueFen'
  | 'hasLine'
  | 'signed'
  | 'orderedFen'
  | 'arrivedFen'
  | 'balanceFen'
  | 'stations'
  | 'wants'
>

const counts = (line: HandLine) => line.state === 'displayed' || line.state === 'sealed'
const sum = (texts: readonly string[]) => texts.reduce((total, text) => total + BigInt(text), 0n)

/** The station at which a kind of gap stops the money; missing where no money of his stopped. */
const STOPS: Readonly<Record<HandGap['kind'], HandStation | undefined>> = {
  'not-registered': undefined,
  'not-due': 'due',
  'not-funded': 'funded',
  'not-ordered': 'ordered',
  'not-arrived': 'arrived',
  'not-worked': undefined,
}

/** The gap of his money: where it stopped or will have to come from next. */
export function moneyGapOf(gaps: readonly HandGap[]): HandGap | undefined {
  return gaps.find(gap => STOPS[gap.kind] !== undefined)
}

/**
 * Figures, stations and what is still wanted of one month.
 *
 * 条例第六条、第十五条、第二十八条、第三十一条：约定、考勤、编表、签字、支付记录，一月一页。
 *
 * @param today  a gap since a later day has not stopped anything yet
 */
export function figuresOf(facts: HandFacts, today: Day): Figures {
  const { work, month } = facts
  const pay = payOfDays({ workerId: '', whole: work?.whole ?? 0, half: work?.half ?? 0, rates: facts.rates }, month)
  const lines = facts.lines.filter(counts)
  const due = sum(lines.map(line => line.dueFen))
  const arrived = sum(facts.payments.filter(one => one.status === 'paid').map(one => one.fen))
  const ordered = sum(facts.payments.filter(one => one.status !== 'returned').map(one => one.fen))
  const owed = (lines.length > 0 ? due : pay.fen) - arrived
  const days = Array.from({ length: daysInMonth(month) }, (_, index) => index)
  const has = (bits: number | undefined, index: number) => (((bits ?? 0) >> index) & 1) === 1
  return {
    halfDays: work?.halfDays ?? 0,
    days: halvesOf(work?.whole ?? 0, work?.half ?? 0, month),
    seen: days.map(index => has(work?.seen, index)),
    declared: days.map(index => has(work?.declared, index)),
    rates: facts.rates.map(({ from, rateFen }) => ({ from, rateFen: String(rateFen) })),
    expectedFen: String(pay.fen),
    unratedHalfDays: pay.unrated,
    pieceFen: String(sum(lines.map(line => line.pieceFen))),
    deductionFen: String(sum(lines.map(line => line.deductionFen))),
    dueFen: String(due),
    hasLine: lines.length > 0,
    signed: lines.length > 0 && lines.every(line => line.signedOn !== undefined),
    orderedFen: String(ordered),
    arrivedFen: String(arrived),
    balanceFen: String(owed > 0n ? owed : 0n),
    stations: stationsOf(facts, lines, today),
    wants: wantsOf(facts, lines, pay.unrated),
  }
}

/** Days on which each station was passed; the gap says where the money is now. */
function stationsOf(facts: HandFacts, lines: readonly HandLine[], today: Day): HandbookMonth['stations'] {
  const gap = moneyGapOf(facts.gaps)
  const stop = gap ? STOPS[gap.kind] : undefined
  const stopAt = stop === undefined ? HAND_STATIONS.length : HAND_STATIONS.indexOf(stop)
  const paid = facts.payments.filter(one => one.status === 'paid')
  const passed: Readonly<Record<HandStation, { readonly done: boolean; readonly on?: Day | undefined }>> = {
    worked: { done: (facts.work?.halfDays ?? 0) > 0 || lines.length > 0 },
    due: { done: lines.length > 0, on: lines.at(-1)?.displayedOn ?? lines.at(-1)?.sealedOn },
    funded: { done: facts.transferredOn !== null || paid.length > 0, on: facts.transferredOn ?? undefined },
    ordered: { done: facts.payments.length > 0, on: facts.payments.at(-1)?.orderedOn },
    arrived: { done: paid.length > 0, on: paid.at(-1)?.on },
  }
  return HAND_STATIONS.map((station, index) => {
    if (index === stopAt) return { station, state: gap && gap.since <= today ? 'stopped' : 'coming' }
    const { done, on } = passed[station]
    if (index > stopAt || !done) return { station, state: 'coming' }
    return { station, state: 'done', ...(on === undefined ? {} : { on }) }
  })
}

/**
 * What a complete handbook of the month still wants. A line nobody signed is agreed to by nobody; an objection that was
 * answered stands in the handbook with its answer.
 */
function wantsOf(facts: HandFacts, lines: readonly HandLine[], unrated: number): HandWant[] {
  const paidByPiece = lines.some(line => BigInt(line.pieceFen) > 0n)
  const answered = (line: HandLine) =>
    facts.contests.some(one => one.sheet === line.sheet && one.line === line.n && one.answer !== undefined)
  const wants: readonly (readonly [HandWant, boolean])[] = [
    ['registration', facts.work?.unregisteredSince != null],
    ['rate', unrated > 0 && !paidByPiece],
    ['line', lines.length === 0],
    ['signature', lines.some(line => line.signedOn === undefined && !answered(line))],
  ]
  return wants.filter(([, wanted]) => wanted).map(([want]) => want)
}
