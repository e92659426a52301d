// Proves that a figure is drawn as level lines with rises on its days, and that a hole in time is not bridged.
import { expect, it } from 'vitest'
import { stepChart } from './step-chart.ts'

const FRAME = { width: 212, height: 40, today: '2026-01-01' }

it('each value is a level line that ends where the next begins', () => {
  const { stretches } = stepChart(
    [
      { value: '200', from: '2024-01-01', until: '2025-01-01' },
      { value: '300', from: '2025-01-01' },
    ],
    FRAME,
  )
  expect(stretches.map(one => [one.value, one.joined])).toEqual([
    ['200', false],
    ['300', true],
  ])
  expect(stretches[0]?.x2).toBe(stretches[1]?.x1)
  expect(stretches[0]?.y).toBeGreaterThan(stretches[1]?.y ?? 0)
  expect(stretches[1]?.x2).toBe(206)
})

it('a time without a value stays empty', () => {
  const { stretches } = stepChart(
    [
      { value: '1', from: '2020-01-01', until: '2021-01-01' },
      { value: '2', from: '2024-01-01' },
    ],
    FRAME,
  )
  expect(stretches[1]?.joined).toBe(false)
  expect(stretches[0]?.x2).toBeLessThan(stretches[1]?.x1 ?? 0)
})

it('one value is a line in the middle, words are levels too', () => {
  expect(stepChart([{ value: '5', from: '2020-01-01' }], FRAME).stretches[0]?.y).toBe(20)
  const words = stepChart(
    [
      { value: 'II', from: '2020-01-01' },
      { value: 'III', from: '2022-01-01' },
    ],
    FRAME,
  ).stretches
  expect(words[0]?.y).not.toBe(words[1]?.y)
})
