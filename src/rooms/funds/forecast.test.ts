import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, month } from '../../kernel/index.ts'
import { type Coming, forecastOf, type Past } from './decide/forecast.ts'

// Proves the cash-flow forecast: it repeats, a fuller account never runs short earlier, its ranks are in order, and at the
// ends it says what arithmetic says.

const COMING: readonly Coming[] = ['2026-11', '2026-12', '2027-01', '2027-02'].map((of, n) => {
  const next = ['2026-12', '2027-01', '2027-02', '2027-03'][n]
  return { month: month(of), transferDue: day(`${next}-05`), payDue: day(`${next}-15`), needFen: 1_000_000n }
})
const past = fc.array(
  fc.record({ delayDays: fc.integer({ min: -5, max: 60 }), shareBp: fc.integer({ min: 0, max: 12_000 }) }),
  { minLength: 1, maxLength: 12 },
)
const run = (balanceFen: bigint, of: readonly Past[], seed = 7) =>
  forecastOf({ balanceFen, past: of, coming: COMING, runs: 200, seed })

test('the same facts and seed give the same forecast; its ranks are in order and within its risk', () => {
  fc.assert(
    fc.property(
      past,
      fc.bigInt({ min: 0n, max: 5_000_000n }),
      fc.integer({ min: 0, max: 2 ** 31 }),
      (of, balance, seed) => {
        const found = run(balance, of, seed)
        expect(run(balance, of, seed)).toEqual(found)
        const days = [found.p10?.on, found.p50?.on, found.p90?.on].filter(on => on !== undefined)
        expect([...days].sort()).toEqual(days)
        expect([found.riskBp >= 1_000, found.riskBp >= 5_000, found.riskBp >= 9_000]).toEqual(
          [found.p10, found.p50, found.p90].map(one => one !== undefined),
        )
        expect(found.risks.at(-1)).toBe(found.riskBp)
        expect([...found.risks].sort((a, b) => a - b)).toEqual(found.risks)
        for (const one of [found.p10, found.p50, found.p90]) if (one) expect(one.fen).toBeGreaterThan(0n)
      },
    ),
    { numRuns: 60 },
  )
})

test('a fuller account never runs short earlier, nor in more runs', () => {
  fc.assert(
    fc.property(
      past,
      fc.bigInt({ min: 0n, max: 3_000_000n }),
      fc.bigInt({ min: 0n, max: 3_000_000n }),
      (of, less, more) => {
        const [poor, rich] = [run(less, of), run(less + more, of)]
        expect(rich.riskBp).toBeLessThanOrEqual(poor.riskBp)
        if (rich.p50 && poor.p50) expect(rich.p50.on >= poor.p50.on).toBe(true)
        for (const [n, risk] of rich.risks.entries()) expect(risk).toBeLessThanOrEqual(poor.risks[n] ?? 0)
      },
    ),
    { numRuns: 60 },
  )
})

test('money always in full and in time never runs short; money that never comes is short on the first pay day', () => {
  expect(run(0n, [{ delayDays: 0, shareBp: 10_000 }])).toEqual({ riskBp: 0, risks: [0, 0, 0, 0] })
  const never = { on: '2027-01-15', fen: 500_000n }
  expect(run(1_500_000n, [{ delayDays: 400, shareBp: 0 }])).toEqual({
    riskBp: 10_000,
    p10: never,
    p50: never,
    p90: never,
    risks: [0, 10_000, 10_000, 10_000],
  })
  expect(forecastOf({ balanceFen: 0n, past: [], coming: [], runs: 50, seed: 1 })).toEqual({ riskBp: 0, risks: [] })
})
