import type { ChainGap, ChainMonth } from '../../api-types.ts'
import { addMonths, dayOfMonth, monthLength } from '../../calendar.ts'

/** Months for tests, in the words of the domain. */

/** A month in order: 100 people, 1,000,000.00 yuan, all arrived on its pay-day. */
export function aMonth(name: string, change: Partial<ChainMonth> = {}): ChainMonth {
  const next = addMonths(name, 1)
  return {
    month: name,
    seen: 100,
    registered: 100,
    attendedDays: monthLength(name),
    daysInMonth: monthLength(name),
    halfDays: 5000,
    expectedFen: '100000000',
    hasSheet: true,
    signed: 100,
    contested: 0,
    lines: 100,
    duePeople: 100,
    dueFen: '100000000',
    transferredFen: '100000000',
    coveredFen: '100000000',
    orderedPeople: 100,
    orderedFen: '100000000',
    arrivedPeople: 100,
    arrivedFen: '100000000',
    sealedOn: dayOfMonth(next, 2),
    transferredOn: dayOfMonth(next, 5),
    orderedOn: dayOfMonth(next, 12),
    arrivedOn: dayOfMonth(next, 13),
    transferDue: dayOfMonth(next, 5),
    payDue: dayOfMonth(next, 13),
    running: false,
    gaps: [],
    late: [],
    lateDays: [],
    ...change,
  }
}

const CITE = { instrument: 'reg724', article: '29' }

export function aGap(
  kind: ChainGap['kind'],
  people: number,
  fen: string,
  since: string,
  change: Partial<ChainGap> = {},
): ChainGap {
  return { kind, people, fen, since: since, cause: kind, turn: { zh: '建设单位', en: 'Owner' }, cite: CITE, ...change }
}
