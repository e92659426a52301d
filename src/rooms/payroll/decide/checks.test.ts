import { describe, expect, test } from 'vitest'
import { month } from '../../../kernel/index.ts'
import { lawBook } from '../../../law/index.ts'
import { day } from '../../../kernel/index.ts'
import { checksOf, payFloor } from './checks.ts'

// Proves that a line below the minimum wage, with too large a deduction, or with more days than the month or the gate
// has, is named with its article, and that a right line is not.

const OCTOBER = month('2026-10')
const floor = payFloor(lawBook(day('2026-11-23')), 320706, OCTOBER)
const line = { halfDays: 40, deductionFen: 0n, dueFen: 600_000n, attended: 40 }
const kinds = (more: Partial<typeof line>) => checksOf({ ...line, ...more }, OCTOBER, floor).map(one => one.kind)

describe('a line of a sheet', () => {
  test('that is right passes', () => {
    expect(kinds({})).toEqual([])
  })
  test('below the minimum wage of its days is named, with the limit', () => {
    const [found] = checksOf({ ...line, dueFen: 100_000n }, OCTOBER, floor)
    expect(found).toMatchObject({ kind: 'below-minimum', cite: { article: '12' } })
    expect(BigInt(found?.limitFen ?? 0)).toBeGreaterThan(100_000n)
    expect(kinds({ dueFen: BigInt(found?.limitFen ?? 0) })).toEqual([])
  })
  test('with a deduction of more than a fifth is named', () => {
    expect(kinds({ dueFen: 480_000n, deductionFen: 120_000n })).toEqual([])
    expect(kinds({ dueFen: 479_999n, deductionFen: 120_001n })).toEqual(['deduction-over'])
  })
  test('with more days than the month has, or than were attended, is named', () => {
    expect(checksOf({ ...line, halfDays: 57, attended: null }, month('2026-02'), floor)).toMatchObject([
      { kind: 'days-over-calendar' },
    ])
    expect(kinds({ halfDays: 41 })).toEqual(['days-not-attended'])
  })
  test('of a district without a known minimum is not judged by it', () => {
    expect(payFloor(lawBook(day('2026-11-23')), 110101, OCTOBER).dayFen).toBeUndefined()
  })
})
