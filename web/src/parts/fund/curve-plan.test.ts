// Proves that the curve of a fund steps at its postings and never leaves its drawing.
import { expect, it } from 'vitest'
import { curvePlan } from './curve-plan.ts'

const reason = { zh: '', en: '' }
const point = (on: string, fen: string) => ({ on, fen, movedFen: '0', reason })

it('steps at each posting, highest at the size, lowest at nothing', () => {
  const fund = {
    day: '2026-11-23',
    sizeFen: '1000',
    curve: [point('2026-01-05', '1000'), point('2026-06-01', '0'), point('2026-09-01', '500')],
  }
  const plan = curvePlan(fund, 400, 100)
  expect(plan?.steps.map(step => step.y)).toEqual([16, 82, 49])
  expect(plan?.sizeY).toBe(16)
  expect(plan?.path).toMatch(/^M0,16H\d.*V82H.*V49H392$/)
})

it('draws nothing where nothing was posted', () => {
  expect(curvePlan({ day: '2026-11-23', curve: [] }, 400, 100)).toBeUndefined()
})
