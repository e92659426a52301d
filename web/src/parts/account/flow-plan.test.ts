// Proves that bars stand on one line, up for what came in and down for what went out, and the balance ends where it is.
import { expect, it } from 'vitest'
import { flowPlan } from './flow-plan.ts'

it('draws what came in above and what went out below one line, to one scale', () => {
  const plan = flowPlan(
    {
      day: '2026-11-23',
      curve: [
        { on: '2026-11-03', inFen: '1000', outFen: '0', balanceFen: '1000' },
        { on: '2026-11-13', inFen: '0', outFen: '500', balanceFen: '500' },
      ],
    },
    210,
    178,
  )
  expect(plan?.zeroY).toBeCloseTo(108, 2)
  expect(plan?.bars.map(({ x, y, height, isIn }) => [x, Math.round(y), Math.round(height), isIn])).toEqual([
    [0, 8, 100, true],
    [100, 108, 50, false],
  ])
  expect(plan?.path).toMatch(/^M0,.*H100V.*H200$/)
  expect(flowPlan({ day: '2026-11-23', curve: [] }, 210, 178)).toBeUndefined()
})
