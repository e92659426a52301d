// Proves that the time line of a node shows its review, its term of payment and what ran beyond either, to the day.
import { expect, it } from 'vitest'
import { type Node, nodePlan, stretches, sumOf } from './node-plan.ts'

const node = (given: Partial<Node>): Node => ({
  project: 'P',
  projectName: 'P',
  number: '1',
  name: '主体封顶',
  plannedOn: '2026-08-01',
  plannedFen: '100',
  stage: 'planned',
  isLate: false,
  measuredFen: '0',
  confirmedFen: '0',
  disputedFen: '0',
  leastBp: 0,
  leastFen: '0',
  paidFen: '0',
  ...given,
})
const TODAY = '2026-11-23'
const applied = { stage: 'review', appliedOn: '2026-08-01', reviewBy: '2026-08-15', measuredFen: '90' } as const

it('a review ends with the answer, and beyond its deadline it is late', () => {
  expect(stretches(node(applied), TODAY)).toEqual([
    { start: '2026-08-01', end: '2026-08-15', look: 'review' },
    { start: '2026-08-15', end: TODAY, look: 'late' },
  ])
  const paid = {
    ...applied,
    reviewedOn: '2026-08-10',
    confirmedFen: '90',
    payBy: '2026-10-09',
    leastFen: '72',
  } as const
  expect(stretches(node({ ...paid, stage: 'paid', leastPaidOn: '2026-10-20' }), TODAY)).toEqual([
    { start: '2026-08-01', end: '2026-08-10', look: 'review' },
    { start: '2026-08-10', end: '2026-10-09', look: 'pay' },
    { start: '2026-10-09', end: '2026-10-20', look: 'late' },
  ])
  expect(stretches(node({}), TODAY)).toEqual([{ start: '2026-08-01', end: TODAY, look: 'late' }])
})

it('everything lies within the drawing, and a sum is the one the stage asks for', () => {
  const nodes = [node(applied), node({ number: '2', plannedOn: '2027-03-01' })]
  const plan = nodePlan(nodes, TODAY, 800)
  for (const lane of plan.lanes)
    for (const bar of lane.bars) expect(bar.x >= 0 && bar.x + bar.width <= 800.01).toBe(true)
  expect(plan.lanes[1]?.bars).toEqual([])
  expect(plan.lanes[1]?.plannedX).toBeGreaterThan(plan.todayX)
  expect(nodes.map(sumOf)).toEqual([90n, 100n])
  expect(sumOf(node({ stage: 'pay', leastFen: '80', paidFen: '30' }))).toBe(50n)
})
