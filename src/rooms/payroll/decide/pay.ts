import {
  type Day,
  dayInMonth,
  type DayKind,
  type Fen,
  MINUTES_PER_HOUR,
  type Month,
  monthOf,
  monthsBetween,
} from '../../../kernel/index.ts'
import { divided, HUNDREDTHS, least } from '../../../law/money.ts'
import { HALVES_A_DAY } from '../decide.ts'
import type { DayLeave, Pay, PayFigures, PayMonth, PayPart, PayTerm, PieceTime } from '../facts/pay.ts'
import { stepsOf } from './pay-steps.ts'

/**
 * The pay of one worker for one month: days, a monthly sum, pieces, a task; overtime, rest days, holidays and leave.
 * One engine for all, pure. Every part is kept as an exact fraction and rounded half up once, at its end.
 *
 * 劳动法第四十四条：延长工作时间不低于工资的百分之一百五十，休息日工作又不能补休的不低于百分之二百，法定休假日工作的不低于百分之三百。
 * 工资支付暂行规定第十一条至第十三条：法定休假日、婚丧假等应当支付工资；停工一个周期以内照付；计件的超出部分按同样倍数。
 */

const HALVES = BigInt(HALVES_A_DAY)
const WHOLE_BP = HUNDREDTHS * HUNDREDTHS

/** One day as the engine sees it. */
type PayDay = {
  readonly kind: DayKind
  readonly halves: number
  readonly term: PayTerm | undefined
  readonly employed: boolean
  readonly leave: DayLeave | null
  /** Minutes of work; undefined where no gate saw him. */
  readonly minutes: number | undefined
}

function termOn(terms: readonly PayTerm[], on: Day): PayTerm | undefined {
  const term = terms.findLast(one => one.from <= on)
  return term && (term.until === null || on <= term.until) ? term : undefined
}

function daysOf(given: PayMonth, figures: PayFigures): readonly PayDay[] {
  return figures.kinds.map((kind, index) => {
    const term = termOn(given.terms, dayInMonth(given.month, index + 1))
    const halves = given.halves[index] ?? 0
    const seen = given.minutes[index] ?? null
    const rest = halves >= HALVES_A_DAY ? (term?.breakMinutes ?? 0) : 0
    return {
      kind,
      halves,
      term,
      employed: given.employed[index] ?? false,
      leave: given.leaves[index] ?? null,
      minutes: seen === null || halves === 0 ? undefined : Math.max(0, seen - rest),
    }
  })
}

/** A day's pay in fen × hundredths of paid days a month, so that it stays whole for monthly and daily sums alike. */
function dayPay(term: PayTerm, figures: PayFigures): bigint {
  if (term.kind === 'day') return term.rateFen * figures.monthDays
  return term.kind === 'month' ? term.rateFen * HUNDREDTHS : 0n
}

/** Sums of exact fractions by part: what is added up, over one denominator each. */
class Sums {
  private readonly tops = new Map<PayPart, bigint>()
  private readonly unders = new Map<PayPart, bigint>()
  add(part: PayPart, top: bigint, under: bigint): void {
    if (top === 0n) return
    const [before, over] = [this.tops.get(part) ?? 0n, this.unders.get(part) ?? under]
    const isSame = over === under
    this.tops.set(part, isSame ? before + top : before * under + top * over)
    this.unders.set(part, isSame ? under : over * under)
  }
  /** The parts in whole fen. */
  rounded(): Partial<Record<PayPart, Fen>> {
    return Object.fromEntries(
      [...this.tops].map(([part, top]) => [part, divided(top, this.unders.get(part) ?? 1n)] as const),
    )
  }
}

/** What the half days of a day bring beside a monthly sum or instead of a day's sum. */
function addDay(day: PayDay, term: PayTerm, figures: PayFigures, sums: Sums): void {
  const under = HALVES * figures.monthDays * WHOLE_BP
  const pay = BigInt(day.halves) * dayPay(term, figures)
  const plain = term.hours === 'agreed' || (term.hours === 'comprehensive' && day.kind === 'rest')
  const isMonthly = term.kind === 'month'
  if (day.kind === 'working' || plain) {
    if (!isMonthly) sums.add('days', pay * WHOLE_BP, under)
  } else sums.add(day.kind === 'rest' ? 'rest-days' : 'holidays-worked', pay * figures.overtimeBp[day.kind], under)
}

const OVERTIME: Readonly<Record<DayKind, PayPart>> = {
  working: 'overtime-working',
  rest: 'overtime-rest',
  statutory: 'overtime-statutory',
}

function addOvertime(given: { kind: DayKind; minutes: number; term: PayTerm }, figures: PayFigures, sums: Sums): void {
  const under = BigInt(MINUTES_PER_HOUR) * figures.hoursADay * figures.monthDays * WHOLE_BP
  const top = BigInt(given.minutes) * dayPay(given.term, figures) * figures.overtimeBp[given.kind]
  sums.add(OVERTIME[given.kind], top, under)
}

const standardMinutes = (figures: PayFigures) => Number(figures.hoursADay) * MINUTES_PER_HOUR

/** Minutes beyond the standard hours of a whole day, where a gate counted them. */
function overtimeOf(day: PayDay, figures: PayFigures): number {
  if (day.term?.hours !== 'standard' || day.halves < HALVES_A_DAY || day.minutes === undefined) return 0
  return Math.max(0, day.minutes - standardMinutes(figures))
}

/** Hours settled over the month: what lies above the hours of its working days. */
function settledOvertime(days: readonly PayDay[], figures: PayFigures): { minutes: number; term: PayTerm } | undefined {
  const its = days.filter(day => day.term?.hours === 'comprehensive')
  const term = its.at(-1)?.term
  if (!term) return undefined
  const half = standardMinutes(figures) / HALVES_A_DAY
  const worked = its
    .filter(day => day.kind !== 'statutory')
    .reduce((sum, day) => sum + (day.minutes ?? day.halves * half), 0)
  const legal = its.filter(day => day.kind === 'working').length * standardMinutes(figures)
  return { minutes: Math.max(0, worked - legal), term }
}

/** Half days of a day that leave stands for: what was not worked of a working day. */
function leaveHalves(day: PayDay): number {
  return day.leave === null || day.kind !== 'working' ? 0 : HALVES_A_DAY - Math.min(HALVES_A_DAY, day.halves)
}

const isPaidLeave = (leave: DayLeave | null) => leave === 'paid' || leave === 'stoppage'

function addLeave(day: PayDay, term: PayTerm, figures: PayFigures, sums: Sums): void {
  const halves = BigInt(leaveHalves(day))
  if (halves === 0n) return
  if (isPaidLeave(day.leave) && term.kind === 'day')
    sums.add('leave', halves * dayPay(term, figures), HALVES * figures.monthDays)
  const least = (bp: bigint) => halves * (figures.minimumFen ?? 0n) * HUNDREDTHS * bp
  const under = HALVES * figures.monthDays * WHOLE_BP
  if (day.leave === 'sick') sums.add('sick', least(figures.sickBp), under)
  if (day.leave === 'long-stoppage') sums.add('stoppage', least(figures.stoppageBp), under)
}

/**
 * The monthly sum of one agreement: whole when nothing of the month's working days is missing; up to half missing: less
 * a day's pay for each; more missing: a day's pay for each day there was.
 */
function addMonthly(days: readonly PayDay[], term: PayTerm, figures: PayFigures, sums: Sums): void {
  const wanted = days.filter(day => day.kind !== 'rest').length * HALVES_A_DAY
  const its = days.filter(day => day.term === term)
  const there = its.reduce((sum, day) => sum + presentHalves(day), 0)
  const present = Math.min(wanted, there)
  const absent = wanted - present
  const under = HALVES * figures.monthDays
  const day = term.rateFen * HUNDREDTHS
  if (absent <= present) sums.add('month', term.rateFen * under - BigInt(absent) * day, under)
  else sums.add('month', BigInt(present) * day, under)
}

/** Half days of a day that a monthly sum is for. */
function presentHalves(day: PayDay): number {
  if (day.kind === 'statutory') return day.employed ? HALVES_A_DAY : 0
  if (day.kind === 'rest') return day.term?.hours === 'comprehensive' ? day.halves : 0
  return Math.min(HALVES_A_DAY, day.halves + (isPaidLeave(day.leave) ? leaveHalves(day) : 0))
}

/** What is due of a task in a month: its instalment, and in its last month whatever the instalments left. */
export function lumpOf(term: PayTerm, month: Month): Fen {
  const first = monthOf(term.from)
  const last = term.until === null ? undefined : monthOf(term.until)
  if (month < first || (last !== undefined && month > last)) return 0n
  const before = BigInt(monthsBetween(first, month)) * (term.instalmentFen ?? 0n)
  const left = term.rateFen > before ? term.rateFen - before : 0n
  return month === last ? left : least(term.instalmentFen ?? 0n, left)
}

function pieceBp(when: PieceTime, figures: PayFigures): bigint {
  return when === 'in-hours' ? WHOLE_BP : figures.overtimeBp[when]
}

/** The pay of a month. */
export function payOf(given: PayMonth, figures: PayFigures): Pay {
  const days = daysOf(given, figures)
  const sums = new Sums()
  for (const day of days) {
    const { term } = day
    if (!term || (term.kind !== 'day' && term.kind !== 'month')) continue
    if (day.halves > 0) addDay(day, term, figures, sums)
    else if (day.kind === 'statutory' && day.employed && term.kind === 'day' && term.hours !== 'agreed')
      sums.add('holidays-paid', dayPay(term, figures), figures.monthDays)
    addOvertime({ kind: day.kind, minutes: overtimeOf(day, figures), term }, figures, sums)
    addLeave(day, term, figures, sums)
  }
  const settled = settledOvertime(days, figures)
  if (settled) addOvertime({ kind: 'working', ...settled }, figures, sums)
  for (const term of given.terms) {
    if (term.kind === 'month' && days.some(day => day.term === term)) addMonthly(days, term, figures, sums)
    if (term.kind === 'lump') sums.add('lump', lumpOf(term, given.month), 1n)
  }
  for (const piece of given.pieces)
    sums.add('piece', piece.hundredths * piece.unitFen * pieceBp(piece.when, figures), HUNDREDTHS * WHOLE_BP)
  return summed(given, days, figures, sums.rounded(), settled?.minutes ?? 0)
}

function summed(
  given: PayMonth,
  days: readonly PayDay[],
  figures: PayFigures,
  parts: Pay['parts'],
  settledMinutes: number,
): Pay {
  const grossFen = Object.values(parts).reduce((sum, fen) => sum + fen, 0n)
  const worked = days.filter(day => day.halves > 0)
  const rates = new Set(worked.map(day => (day.term?.kind === 'day' ? day.term.rateFen : null)))
  const [only] = rates
  const count = (some: readonly PayDay[]) => some.reduce((sum, day) => sum + day.halves, 0)
  const pay = {
    parts,
    grossFen,
    dueFen: grossFen - given.deductionFen,
    halfDays: count(worked),
    unratedHalfDays: count(worked.filter(day => !day.term)),
    overtimeMinutes: settledMinutes + days.reduce((sum, day) => sum + overtimeOf(day, figures), 0),
    rateFen: rates.size === 1 ? (only ?? null) : null,
  }
  const holidays = days.filter(day => day.kind === 'statutory').length
  return { ...pay, steps: stepsOf(given, figures, { pay, holidays }) }
}
