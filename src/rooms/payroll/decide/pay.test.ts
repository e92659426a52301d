import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, day, dayInMonth, daysInMonth, type Month, month } from '../../../kernel/index.ts'
import { lawBook } from '../../../law/index.ts'
import type { DayLeave, PayMonth, PayTerm, PieceWork } from '../facts/pay.ts'
import { payFigures } from './figures.ts'
import { payOf } from './pay.ts'

// Proves that the pay engine gives the sums of the law on cases an official can read, and that it equals an
// independent slow calculator (below: exact fractions, one day and one article after the other) on random months.

const law = lawBook(day('2026-11-23'))
const HAIZHOU = 320706
const figuresIn = (of: Month) => payFigures(law, HAIZHOU, of)

function aTerm(more: Partial<PayTerm> = {}): PayTerm {
  return {
    from: day('2026-01-01'),
    kind: 'day',
    rateFen: 30_000n,
    hours: 'standard',
    breakMinutes: 0,
    instalmentFen: null,
    until: null,
    ...more,
  }
}
function aMonth(of: Month, worked: Readonly<Record<number, number | 'whole' | 'half'>>, more: Partial<PayMonth> = {}) {
  const days = Array.from({ length: daysInMonth(of) }, (_, index) => worked[index + 1])
  return {
    month: of,
    halves: days.map(one => (one === undefined ? 0 : one === 'half' ? 1 : 2)),
    minutes: days.map(one => (typeof one === 'number' ? one : null)),
    employed: days.map(() => true),
    leaves: days.map(() => null),
    terms: [aTerm()],
    pieces: [],
    deductionFen: 0n,
    ...more,
  } satisfies PayMonth
}

const OCTOBER = month('2026-10')
const SEPTEMBER = month('2026-09')
/** A month without a holiday. */
const JULY = month('2026-07')
const pay = (given: PayMonth) => payOf(given, figuresIn(given.month))
const workdays = (of: Month) =>
  Object.fromEntries(
    figuresIn(of).kinds.flatMap((kind, index) => (kind === 'working' ? [[index + 1, 'whole' as const]] : [])),
  )

describe('by the day', () => {
  test('a working day is paid once, ten hours on it bring two hours at 150 %', () => {
    expect(pay(aMonth(JULY, { 1: 600, 2: 'half' })).parts).toEqual({ days: 45_000n, 'overtime-working': 11_250n })
  })
  test('a rest day is paid twice, a statutory holiday three times, one not worked once', () => {
    // 1–3 October 2026 are statutory holidays; the 4th is a rest day, the 10th a made-up working day.
    expect(pay(aMonth(OCTOBER, { 1: 'whole', 4: 'whole', 10: 'whole' })).parts).toEqual({
      'holidays-worked': 90_000n,
      'holidays-paid': 60_000n,
      'rest-days': 60_000n,
      days: 30_000n,
    })
  })
  test('hours as agreed count no overtime and no holiday: the sum is for the day', () => {
    expect(pay(aMonth(OCTOBER, { 1: 720, 4: 'whole' }, { terms: [aTerm({ hours: 'agreed' })] })).parts).toEqual({
      days: 60_000n,
    })
  })
})

describe('by the month', () => {
  const monthly = aTerm({ kind: 'month', rateFen: 600_000n })
  test('is whole when no working day is missing; a missing day costs 1/21.75, one day alone brings 1/21.75', () => {
    expect(pay(aMonth(OCTOBER, workdays(OCTOBER), { terms: [monthly] })).dueFen).toBe(600_000n)
    const { 10: _missing, ...rest } = workdays(OCTOBER)
    expect(pay(aMonth(OCTOBER, rest, { terms: [monthly] })).dueFen).toBe(600_000n - 27_586n)
    const alone = pay(aMonth(SEPTEMBER, { 1: 'whole' }, { terms: [monthly] })).parts
    expect(alone).toEqual({ month: 55_172n })
  })
  test('rest days and holidays worked come on top at 200 % and 300 %', () => {
    const given = aMonth(OCTOBER, { ...workdays(OCTOBER), 1: 'whole', 4: 'whole' }, { terms: [monthly] })
    expect(pay(given).parts).toEqual({ month: 600_000n, 'holidays-worked': 82_759n, 'rest-days': 55_172n })
  })
  test('hours settled over the month: only what lies above the hours of its working days is overtime', () => {
    const term = aTerm({ kind: 'month', rateFen: 600_000n, hours: 'comprehensive' })
    const given = aMonth(SEPTEMBER, { ...workdays(SEPTEMBER), 5: 'whole', 6: 'whole' }, { terms: [term] })
    // Sixteen hours above the legal ones, at 150 % of 600 000 ÷ 21.75 ÷ 8.
    expect(pay(given).parts).toEqual({ month: 600_000n, 'overtime-working': 82_759n })
  })
})

describe('leave', () => {
  const leaves = (kind: DayLeave) => figuresIn(JULY).kinds.map((_, index) => (index < 2 ? kind : null))
  test('paid leave is a day’s pay, sick leave four fifths of the lowest wage, one’s own affairs nothing', () => {
    expect(pay(aMonth(JULY, {}, { leaves: leaves('paid') })).dueFen).toBe(60_000n)
    // 2 430 yuan ÷ 21.75 × 80 % × 2 days.
    expect(pay(aMonth(JULY, {}, { leaves: leaves('sick') })).parts).toMatchObject({ sick: 17_876n })
    expect(pay(aMonth(JULY, {}, { leaves: leaves('personal') })).dueFen).toBe(0n)
  })
})

describe('by the piece and by the task', () => {
  test('pieces outside working hours are paid at the rate of their day', () => {
    const piece = (when: PieceWork['when']): PieceWork => ({ says: '砌砖', hundredths: 1_250n, unitFen: 4_000n, when })
    const given = { terms: [aTerm({ kind: 'piece', rateFen: 0n })], pieces: [piece('in-hours'), piece('rest')] }
    expect(pay(aMonth(SEPTEMBER, {}, given)).parts).toEqual({ piece: 50_000n + 100_000n })
  })
  test('a task is paid in instalments, and its last month brings all that is left', () => {
    const terms = [aTerm({ kind: 'lump', rateFen: 2_000_000n, instalmentFen: 600_000n, until: day('2026-03-20') })]
    const due = ['2025-12', '2026-01', '2026-02', '2026-03', '2026-04'].map(
      of => pay(aMonth(month(of), {}, { terms })).dueFen,
    )
    expect(due).toEqual([0n, 600_000n, 600_000n, 800_000n, 0n])
  })
})

test('every part is a step with its article, and the steps end with what is due', () => {
  const { steps, dueFen } = pay(aMonth(OCTOBER, { 1: 'whole', 12: 600 }, { deductionFen: 1_000n }))
  expect(steps.every(step => step.cite !== undefined)).toBe(true)
  expect(steps.at(-1)).toMatchObject({ kind: 'result', label: { zh: '应发' } })
  expect(dueFen).toBe(90_000n + 60_000n + 30_000n + 11_250n - 1_000n)
})

// The slow calculator: fractions as [top, under], every day by itself, nothing shared with the engine.

type Fraction = readonly [bigint, bigint]
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d]
const round = ([a, b]: Fraction): bigint => (2n * a + b) / (2n * b)

function slow(given: PayMonth): bigint {
  const kinds = Array.from({ length: daysInMonth(given.month) }, (_, index) =>
    law.dayKind(dayInMonth(given.month, index + 1)),
  )
  const parts = new Map<string, Fraction>()
  const book = (part: string, amount: Fraction) => parts.set(part, plus(parts.get(part) ?? [0n, 1n], amount))
  const times = { working: 150n, rest: 200n, statutory: 300n }
  const termAt = (on: Day) => {
    const held = [...given.terms].reverse().find(term => term.from <= on)
    return held?.until != null && held.until < on ? undefined : held
  }
  const daily = (term: PayTerm): Fraction => (term.kind === 'day' ? [term.rateFen, 1n] : [term.rateFen * 100n, 2175n])
  let settled = 0
  let settling: PayTerm | undefined
  for (const [index, kind] of kinds.entries()) {
    const term = termAt(dayInMonth(given.month, index + 1))
    if (term?.kind !== 'day' && term?.kind !== 'month') {
      if (term?.hours === 'comprehensive') throw new Error('not made by this test')
      continue
    }
    const halves = given.halves[index] ?? 0
    const [top, under] = daily(term)
    const perHundred = (hundredths: bigint): Fraction => [BigInt(halves) * top * hundredths, 200n * under]
    const seen = given.minutes[index] ?? null
    const worked = seen === null ? halves * 240 : Math.max(0, seen - (halves === 2 ? term.breakMinutes : 0))
    if (term.hours === 'comprehensive') {
      settling = term
      if (kind === 'working') settled -= 480
      if (kind !== 'statutory' && halves > 0) settled += worked
    }
    if (halves > 0) {
      const byKind =
        term.hours !== 'agreed' && kind !== 'working' && !(term.hours === 'comprehensive' && kind === 'rest')
      if (byKind) book(`${kind}-days`, perHundred(times[kind]))
      else if (term.kind === 'day') book('days', perHundred(100n))
      if (term.hours === 'standard' && halves === 2 && seen !== null)
        book(`over-${kind}`, [BigInt(Math.max(0, worked - 480)) * top * times[kind], 48_000n * under])
    } else if (kind === 'statutory' && term.kind === 'day' && term.hours !== 'agreed' && given.employed[index])
      book('holiday', [top, under])
    const leave = given.leaves[index]
    const away = kind === 'working' && leave ? BigInt(2 - halves) : 0n
    if ((leave === 'paid' || leave === 'stoppage') && term.kind === 'day') book('leave', [away * top, 2n * under])
    if (leave === 'sick') book('sick', [away * 243_000n * 80n, 21_75n * 2n])
    if (leave === 'long-stoppage') book('stop', [away * 243_000n * 80n, 21_75n * 2n])
  }
  if (settling && settled > 0) {
    const [top, under] = daily(settling)
    book('over-working', [BigInt(settled) * top * 150n, 48_000n * under])
  }
  for (const term of new Set(kinds.map((_, index) => termAt(dayInMonth(given.month, index + 1)))))
    if (term?.kind === 'month') {
      let there = 0
      for (const [index, kind] of kinds.entries()) {
        if (termAt(dayInMonth(given.month, index + 1)) !== term) continue
        const halves = given.halves[index] ?? 0
        const leave = given.leaves[index]
        if (kind === 'statutory') there += given.employed[index] ? 2 : 0
        else if (kind === 'rest') there += term.hours === 'comprehensive' ? halves : 0
        else there += leave === 'paid' || leave === 'stoppage' ? 2 : halves
      }
      const all = kinds.filter(kind => kind !== 'rest').length * 2
      const present = Math.min(all, there)
      if (all - present <= present)
        book('month', [term.rateFen * 2175n * 2n - BigInt(all - present) * term.rateFen * 100n, 2175n * 2n])
      else book('month', [BigInt(present) * term.rateFen * 100n, 2175n * 2n])
    }
  for (const piece of given.pieces)
    book('piece', [piece.hundredths * piece.unitFen * (piece.when === 'in-hours' ? 100n : times[piece.when]), 10_000n])
  return [...parts.values()].reduce((sum, part) => sum + round(part), 0n) - given.deductionFen
}

const months = fc.constantFrom('2026-01', '2026-02', '2026-05', '2026-06', '2026-09', '2026-10').map(month)
const terms = (of: Month) =>
  fc
    .array(
      fc.record({
        at: fc.integer({ min: -40, max: 25 }),
        kind: fc.constantFrom('day', 'day', 'month', 'piece'),
        rate: fc.bigInt({ min: 20_000n, max: 60_000n }),
        hours: fc.constantFrom('agreed', 'standard', 'comprehensive'),
        breakMinutes: fc.constantFrom(0, 60, 90),
        ends: fc.option(fc.integer({ min: 0, max: 40 })),
      }),
      { maxLength: 3 },
    )
    .map(list =>
      list
        .toSorted((a, b) => a.at - b.at)
        .filter((one, index, all) => all[index - 1]?.at !== one.at)
        .map(({ at, kind, rate, hours, breakMinutes, ends }): PayTerm => {
          const from = addDays(dayInMonth(of, 1), at)
          return {
            from,
            kind,
            rateFen: kind === 'month' ? rate * 20n : rate,
            hours: kind === 'piece' ? 'agreed' : hours,
            breakMinutes,
            instalmentFen: null,
            until: ends === null ? null : addDays(from, ends),
          }
        }),
    )
const anyDay = fc.record({
  halves: fc.constantFrom(0, 0, 1, 2, 2, 2),
  minutes: fc.option(fc.integer({ min: 240, max: 840 })),
  employed: fc.constantFrom(true, true, true, false),
  leave: fc.constantFrom<DayLeave | null>(null, null, null, 'paid', 'sick', 'stoppage', 'long-stoppage', 'personal'),
})
const pieces = fc.array(
  fc.record({
    says: fc.constant('砌砖'),
    hundredths: fc.bigInt({ min: 1n, max: 90_000n }),
    unitFen: fc.bigInt({ min: 1n, max: 9_000n }),
    when: fc.constantFrom('in-hours', 'working', 'rest', 'statutory'),
  }),
  { maxLength: 3 },
)

test('the engine equals the slow calculator on random months, to the fen', () => {
  const whole = months.chain(of =>
    fc.record({
      month: fc.constant(of),
      terms: terms(of),
      days: fc.array(anyDay, { minLength: daysInMonth(of), maxLength: daysInMonth(of) }),
      pieces,
      deductionFen: fc.bigInt({ min: 0n, max: 50_000n }),
    }),
  )
  fc.assert(
    fc.property(whole, ({ days, ...rest }) => {
      const given: PayMonth = {
        ...rest,
        halves: days.map(one => one.halves),
        minutes: days.map(one => one.minutes),
        employed: days.map(one => one.employed),
        leaves: days.map(one => one.leave),
      }
      expect(pay(given).dueFen).toBe(slow(given))
    }),
    { numRuns: 600 },
  )
})

test('what a task brings over its months is the whole task, whatever the instalments', () => {
  const lump = fc.record({
    rateFen: fc.bigInt({ min: 1n, max: 9_000_000n }),
    instalmentFen: fc.bigInt({ min: 0n, max: 2_000_000n }),
    span: fc.integer({ min: 1, max: 300 }),
  })
  fc.assert(
    fc.property(lump, ({ rateFen, instalmentFen, span }) => {
      const term = aTerm({ kind: 'lump', rateFen, instalmentFen, until: addDays(day('2026-01-01'), span) })
      const year = Array.from({ length: 12 }, (_, index) => month(`2026-${String(index + 1).padStart(2, '0')}`))
      const sum = year.reduce((total, of) => total + pay(aMonth(of, {}, { terms: [term] })).dueFen, 0n)
      expect(sum).toBe(rateFen)
    }),
    { numRuns: 100 },
  )
})
