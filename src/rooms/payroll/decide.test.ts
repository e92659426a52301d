import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, month } from '../../kernel/index.ts'
import {
  contentOf,
  type GivenLine,
  groupSheets,
  openLines,
  overlay,
  payFlaw,
  payOfDays,
  repeatedRows,
  standingOf,
  totalsOf,
} from './decide.ts'
import type { SheetKey, SheetLine, StandingSheet } from './facts.ts'

// Proves what follows from rows, sheets in the books, days and rates, without a database.

const OCTOBER = month('2026-10')
const KEY: SheetKey = { projectId: '1', employerId: '2', crewId: '3', month: OCTOBER, number: null }

function aLine(workerId: string, more: Partial<SheetLine> = {}): SheetLine {
  return {
    workerId,
    halfDays: 40,
    rateFen: 30_000n,
    pieceFen: 0n,
    deductionFen: 0n,
    dueFen: 600_000n,
    claimedFen: null,
    cardLast4: null,
    outsideCode: null,
    signedOn: null,
    contested: null,
    ...more,
  }
}
const given = (row: number, line: SheetLine, sealedOn: GivenLine['sealedOn'] = null): GivenLine => ({
  row,
  line,
  sealedOn,
})
const rowsOf = (lines: readonly SheetLine[], key = KEY) =>
  lines.map((line, index) => ({ key, given: given(index + 1, line) }))

describe('rows become sheets', () => {
  test('rows of one crew, month and number form one sheet, in the order of their first rows', () => {
    const other = { ...KEY, crewId: '4' }
    const sheets = groupSheets([...rowsOf([aLine('7')]), ...rowsOf([aLine('8')], other), ...rowsOf([aLine('9')])])
    expect(sheets.map(sheet => sheet.lines.map(({ line }) => line.workerId))).toEqual([['7', '9'], ['8']])
  })

  test('a sheet with its own number stands apart from the same crew without one', () => {
    const sheets = groupSheets([...rowsOf([aLine('7')]), ...rowsOf([aLine('7')], { ...KEY, number: 'A-1' })])
    expect(sheets).toHaveLength(2)
  })

  test('only a sheet without a number whose every line carries a code was sent item by item', () => {
    const coded = aLine('7', { outsideCode: 'X1' })
    expect(groupSheets(rowsOf([coded]))[0]?.byItem).toBe(true)
    expect(groupSheets(rowsOf([coded, aLine('8')]))[0]?.byItem).toBe(false)
    expect(groupSheets(rowsOf([coded], { ...KEY, number: 'A-1' }))[0]?.byItem).toBe(false)
  })

  test('the latest day of sealing of its rows seals the sheet', () => {
    const days = [null, day('2026-11-03'), day('2026-11-02')]
    const rows = days.map((on, index) => ({ key: KEY, given: given(index + 1, aLine(String(index + 1)), on) }))
    expect(groupSheets(rows)[0]?.sealedOn).toBe('2026-11-03')
  })

  test('a second row of one worker in one sheet is named with the first', () => {
    const sheets = groupSheets(rowsOf([aLine('7'), aLine('8'), aLine('7')]))
    expect(repeatedRows(sheets)).toEqual([{ row: 3, first: 1 }])
  })

  test('totals are people and money', () => {
    expect(totalsOf([aLine('7'), aLine('8', { dueFen: 1n })])).toEqual({ lines: 2, dueFen: 600_001n })
  })
})

describe('a sheet among those in the books', () => {
  const sheetOf = (lines: readonly SheetLine[]) => groupSheets(rowsOf(lines))[0] ?? { ...groupSheets([])[0] }
  const standing = (more: Partial<StandingSheet>): StandingSheet => ({
    id: '50',
    projectId: '1',
    employerId: '2',
    crewId: '3',
    month: OCTOBER,
    number: '2026-10-X-1',
    ownNumber: false,
    source: 'sent',
    state: 'displayed',
    digest: 'aa',
    ...more,
  })

  test('the content is the same for any order of rows, and differs with any sum', () => {
    const [a, b] = [aLine('7'), aLine('8')]
    expect(contentOf(sheetOf([a, b]) as never)).toBe(contentOf(sheetOf([b, a]) as never))
    expect(contentOf(sheetOf([a]) as never)).not.toBe(contentOf(sheetOf([aLine('7', { dueFen: 1n })]) as never))
  })

  test('the same sheet again is known, even after another took its place', () => {
    const older = standing({ state: 'succeeded' })
    const newer = standing({ id: '51', digest: 'bb' })
    expect(standingOf({ key: KEY, digest: 'aa' }, [older, newer])).toEqual({ kind: 'known', sheet: older })
  })

  test('a changed sheet without a number takes the place of all that counted, and leaves what was succeeded', () => {
    const gone = standing({ id: '49', state: 'succeeded' })
    const sealed = standing({ id: '50', state: 'sealed' })
    const draft = standing({ id: '52', state: 'draft', digest: null })
    const other = standing({ id: '53', crewId: '4' })
    const result = standingOf({ key: KEY, digest: 'cc' }, [gone, sealed, draft, other])
    expect(result).toEqual({ kind: 'new', takesPlaceOf: [sealed, draft] })
  })

  test('a number is used once: the same content is known, other content is refused', () => {
    const own = standing({ number: 'A-1', ownNumber: true })
    const key = { ...KEY, number: 'A-1' }
    expect(standingOf({ key, digest: 'aa' }, [own])).toEqual({ kind: 'known', sheet: own })
    expect(standingOf({ key, digest: 'bb' }, [own])).toEqual({ kind: 'number-used', by: own })
    const elsewhere = { ...own, crewId: '9' }
    expect(standingOf({ key, digest: 'aa' }, [elsewhere])).toEqual({ kind: 'number-used', by: elsewhere })
  })

  test('a number of its own lets a sheet stand beside the others', () => {
    const result = standingOf({ key: { ...KEY, number: 'A-2' }, digest: 'bb' }, [standing({})])
    expect(result).toEqual({ kind: 'new', takesPlaceOf: [] })
  })
})

describe('items added to what stands', () => {
  const at = (n: number, line: SheetLine, sheetId = '50') => ({ sheetId, n, line })
  const coded = (worker: string, more: Partial<SheetLine> = {}) => aLine(worker, { outsideCode: `C${worker}`, ...more })

  test('a second page adds its workers and keeps the signatures of the first', () => {
    const live = [at(1, coded('7', { signedOn: day('2026-11-02') }))]
    const result = overlay([given(1, coded('8'))], live, [])
    expect(result).toMatchObject({
      known: [],
      landed: 1,
      lines: [{ line: { workerId: '7', signedOn: '2026-11-02' } }, { row: 1, line: { workerId: '8' } }],
    })
  })

  test('a page sent again is known, even when an item changed since', () => {
    const past = [at(1, coded('7', { dueFen: 1n }), '49')]
    const result = overlay([given(1, coded('7', { dueFen: 1n }))], [at(1, coded('7'))], past)
    expect(result.landed).toBe(0)
    expect(result.known).toEqual([{ row: 1, at: past[0] }])
  })

  test('a changed item stands in its place and needs a new signature', () => {
    const live = [at(1, coded('7', { signedOn: day('2026-11-02') })), at(2, coded('8'))]
    const result = overlay([given(1, coded('7', { dueFen: 5n }))], live, [])
    expect(result.lines.map(({ line }) => [line.workerId, line.dueFen, line.signedOn])).toEqual([
      ['7', 5n, null],
      ['8', 600_000n, null],
    ])
  })

  test('adding pages one by one or all at once gives the same people and money', () => {
    const page = fc.array(fc.record({ worker: fc.integer({ min: 1, max: 9 }), due: fc.bigInt({ min: 0n, max: 9n }) }))
    fc.assert(
      fc.property(fc.array(page, { maxLength: 4 }), pages => {
        let live: { sheetId: string; n: number; line: SheetLine }[] = []
        const past: typeof live = []
        const last = new Map<string, bigint>()
        const seen = new Set<string>()
        for (const items of pages) {
          const unique = [...new Map(items.map(one => [one.worker, one])).values()]
          const lines = unique.map(({ worker, due }, index) => given(index + 1, coded(String(worker), { dueFen: due })))
          const result = overlay(lines, live, past)
          past.push(...live)
          live = result.lines.map(({ line }, index) => at(index + 1, line))
          for (const { worker, due } of unique) {
            if (!seen.has(`${worker}/${due}`)) last.set(String(worker), due)
            seen.add(`${worker}/${due}`)
          }
        }
        expect(new Map(live.map(({ line }) => [line.workerId, line.dueFen]))).toEqual(last)
      }),
    )
  })
})

describe('a draft', () => {
  const rates = [
    { from: day('2026-09-01'), rateFen: 30_001n },
    { from: day('2026-10-16'), rateFen: 33_000n },
  ]

  test('each day is paid at the rate in force that day, halved once at the end', () => {
    // Days 1 and 2 whole, day 3 half, day 16 whole.
    const work = { workerId: '7', whole: 0b1000_0000_0000_0011, half: 0b100, rates }
    expect(payOfDays(work, OCTOBER)).toEqual({ halfDays: 7, unrated: 0, fen: 108_002n, rateFen: null })
  })

  test('a rate that held for every day worked is named on the line', () => {
    expect(payOfDays({ workerId: '7', whole: 0b1, half: 0, rates }, OCTOBER)).toMatchObject({ rateFen: 30_001n })
  })

  test('it equals a slow count, day by day, on random months', () => {
    const bits = fc.integer({ min: 0, max: 2 ** 31 - 1 })
    fc.assert(
      fc.property(
        bits,
        bits,
        fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.bigInt({ min: 1n, max: 99n }))),
        (whole, mask, spans) => {
          const half = mask & ~whole
          const known = new Map(spans.map(([from, rate]) => [Math.min(from, 31), rate]))
          const sorted = [...known.entries()].toSorted(([a], [b]) => a - b)
          const ratesOfMonth = sorted.map(([from, rateFen]) => ({
            from: day(`2026-10-${String(from).padStart(2, '0')}`),
            rateFen,
          }))
          let twice = 0n
          let unrated = 0
          for (let number = 1; number <= 31; number += 1) {
            const halves = (whole & (1 << (number - 1)) ? 2 : 0) + (half & (1 << (number - 1)) ? 1 : 0)
            const rate = sorted.filter(([from]) => from <= number).at(-1)?.[1]
            if (rate === undefined) unrated += halves
            else twice += BigInt(halves) * rate
          }
          const pay = payOfDays({ workerId: '7', whole, half, rates: ratesOfMonth }, OCTOBER)
          expect([pay.fen, pay.unrated]).toEqual([twice / 2n, unrated])
        },
      ),
    )
  })
})

describe('sums and signatures', () => {
  test('a negative sum is named as such, a word is no number', () => {
    expect(payFlaw('0')).toBeUndefined()
    expect(payFlaw('1234567890123')).toBeUndefined()
    expect(payFlaw('-1')).toBe('pay-negative')
    for (const text of ['', '12.5', '5千', '01', '1e3', '12345678901234', '+1'])
      expect(payFlaw(text)).toBe('pay-not-number')
  })

  test('lines nobody signed and lines under objection are named', () => {
    const lines = [
      { n: 1, signedOn: day('2026-11-02'), contested: null },
      { n: 2, signedOn: null, contested: null },
      { n: 3, signedOn: null, contested: '少算两天' },
    ]
    expect(openLines(lines)).toEqual({ unsigned: [2, 3], contested: [3] })
  })
})
