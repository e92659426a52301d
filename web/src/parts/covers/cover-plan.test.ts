// Proves where the cover time line draws each stretch and paper, and what it says is missing.
import { expect, it } from 'vitest'
import { coverPlan, isOpen, missingFen, type Money } from './cover-plan.ts'

const MONEY: Money = {
  proceedings: [],
  project: 'P',
  name: '甲',
  day: '2026-11-23',
  completesOn: '2027-03-01',
  needs: [
    { kind: 'deposit', requiredFen: '80000000', dueOn: '2026-03-30', reason: { zh: '', en: '' }, steps: [], law: '' },
  ],
  covers: [
    {
      id: '1',
      kind: 'deposit',
      form: 'bankGuarantee',
      issuer: '海州农商行',
      number: 'BH-1',
      amountFen: '80000000',
      leftFen: '80000000',
      from: '2026-04-01',
      until: '2026-10-31',
      filedOn: '2026-04-10',
      expired: true,
      flaws: [],
    },
  ],
  lines: [
    {
      kind: 'deposit',
      requiredFen: '80000000',
      coveredFen: '0',
      uncoveredDays: 33,
      segments: [
        { from: '2026-03-31', until: '2026-04-09', fen: '0', enough: false },
        { from: '2026-04-10', until: '2026-10-31', fen: '80000000', enough: true },
        { from: '2026-11-01', until: '2026-11-23', fen: '0', enough: false },
      ],
    },
  ],
}

it('stretches follow each other without a gap, uncovered ones are told from covered ones', () => {
  const plan = coverPlan(MONEY, 800)
  const [row] = plan.rows
  expect(row?.stretches.map(one => one.look)).toEqual(['none', 'covered', 'none'])
  for (const [index, one] of (row?.stretches ?? []).entries()) {
    const next = row?.stretches[index + 1]
    if (next) expect(one.x + one.width).toBeCloseTo(next.x, 5)
  }
  expect(plan.todayX).toBeGreaterThan(row?.stretches[1]?.x ?? 0)
  expect(plan.completesX).toBeGreaterThan(plan.todayX)
})

it('a paper runs from its filing to the end of its term; cash goes on', () => {
  const [paper] = coverPlan(MONEY, 800).rows[0]?.papers ?? []
  expect(paper?.goesOn).toBe(false)
  const { until: _until, ...cash } = MONEY.covers[0] ?? (undefined as never)
  const [open] = coverPlan({ ...MONEY, covers: [{ ...cash, form: 'cash' }] }, 800).rows[0]?.papers ?? []
  expect(open).toMatchObject({ goesOn: true, x2: 800 })
})

it('what is missing counts from the day it was due', () => {
  const [line] = MONEY.lines
  if (!line) throw new Error('there is a line')
  expect([missingFen(line), isOpen(MONEY, line)]).toEqual([80_000_000n, true])
  const early = { ...MONEY, day: '2026-03-30' }
  expect(isOpen(early, line)).toBe(false)
  expect(missingFen({ ...line, coveredFen: '90000000' })).toBe(0n)
})
