import { expect, test } from 'vitest'
import { day, month } from '../../../kernel/index.ts'
import { lawBook } from '../../../law/index.ts'
import type { PayRow } from '../facts/pay.ts'
import { draftSheetLines } from './draft.ts'
import { payFigures } from './figures.ts'
import { leavesOf } from './leave.ts'
import { payMonthOf } from './pay-month.ts'

// Proves what a drafted sheet holds: pieces added, deductions taken off, who is left out and named; and that bitmaps,
// minutes and leave are read day by day.

const OCTOBER = month('2026-10')
const figures = payFigures(lawBook(day('2026-11-23')), 320706, OCTOBER)

function aRow(workerId: string, more: Partial<PayRow> = {}): PayRow {
  return {
    projectId: '1',
    workerId,
    employerId: '2',
    isMember: true,
    enteredOn: null,
    leftOn: null,
    seen: 0b11,
    whole: 0b11,
    half: 0,
    minutes: [480, 540],
    terms: null,
    rates: [{ from: day('2026-01-01'), rateFen: '30001' }],
    pieces: null,
    leaves: null,
    ...more,
  }
}
const drafted = (rows: readonly PayRow[], pieces: Parameters<typeof draftSheetLines>[1] = []) =>
  draftSheetLines(
    rows.map(row => ({ workerId: row.workerId, given: payMonthOf(row, OCTOBER) })),
    pieces,
    figures,
  )

test('piece pay is added and a deduction taken off; a worker without a rate is left out and named', () => {
  const draft = drafted(
    [
      aRow('7'),
      aRow('8', { rates: null }),
      aRow('9', { whole: 0, seen: 0 }),
      aRow('10', { whole: 0, seen: 0 }),
      aRow('11', { whole: 0, seen: 0 }),
    ],
    [
      { workerId: '7', pieceFen: 10_000n, deductionFen: 2n },
      { workerId: '9', pieceFen: 50_000n, deductionFen: 0n },
      { workerId: '10', pieceFen: 1n, deductionFen: 2n },
    ],
  )
  expect(draft.lines.map(({ line }) => [line.workerId, line.halfDays, line.dueFen])).toEqual([
    ['7', 4, 70_000n],
    ['9', 0, 50_000n],
  ])
  expect(draft.withoutRate).toEqual([{ workerId: '8', halfDays: 4 }])
  expect(draft.belowZero).toEqual(['10'])
})

test('terms win over a day rate of the same day, and minutes are those of the days seen', () => {
  const terms = [
    {
      from: day('2026-01-01'),
      kind: 'day',
      rateFen: '30000',
      hours: 'standard',
      breakMinutes: 60,
      instalmentFen: null,
      until: null,
    } as const,
  ]
  // Days 12 and 13, Monday and Tuesday: eight and nine hours of presence, an hour of it a break.
  const [only] = drafted([aRow('7', { seen: 0b11 << 11, whole: 0b11 << 11, minutes: [600, 540], terms })]).lines
  expect(only?.pay.parts).toMatchObject({ days: 60_000n, 'overtime-working': 5_625n, 'holidays-paid': 90_000n })
})

test('a stoppage is paid as usual for a cycle, and as a living allowance after it', () => {
  const days = leavesOf([{ from: day('2026-09-15'), until: day('2026-10-20'), kind: 'stoppage' }], OCTOBER)
  expect([days[13], days[14], days[19], days[20]]).toEqual(['stoppage', 'long-stoppage', 'long-stoppage', null])
})
