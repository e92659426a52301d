// Proves the grammar of the wage chain's lanes: links fit, gaps stand in place and in proportion, nothing is drawn
// that is not known.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BAND, GAP_MIN, laneOf, linkPath, ROW_HEIGHT } from './lanes.ts'
import { looksOf } from './months.ts'
import { aGap, aMonth } from './sample.ts'

const TODAY = '2026-11-23'
const WIDTH = 810
const OCTOBER = aMonth('2026-10', {
  seen: 146,
  registered: 143,
  dueFen: '119136000',
  transferredFen: '83395200',
  coveredFen: '83395200',
  orderedFen: '83395200',
  arrivedFen: '81763200',
  gaps: [
    aGap('not-registered', 3, '0', '2026-10-14'),
    aGap('not-funded', 44, '35740800', '2026-11-05'),
    aGap('not-arrived', 2, '1632000', '2026-11-16'),
  ],
})

describe('a lane', () => {
  it('a settled month is six full links, only the last one in the card', () => {
    const lane = laneOf(aMonth('2026-09'), 'settled', TODAY, WIDTH)
    expect(lane.links.map(link => link.look)).toEqual(['flow', 'flow', 'flow', 'flow', 'flow', 'arrived'])
    expect(lane.links.every(link => link.height === BAND.settled)).toBe(true)
    expect([lane.boxes, lane.floors, lane.notDue, lane.noData]).toEqual([[], [], [], undefined])
  })

  it('a cut lowers every later link by its share and leaves a floor line to the end', () => {
    const lane = laneOf(OCTOBER, 'open', TODAY, WIDTH)
    const [funded, ordered, arrived] = lane.links.slice(3)
    expect(funded?.height).toBeCloseTo(52 * 0.7, 0)
    expect(ordered?.height).toBe(funded?.height)
    expect(arrived?.height).toBeLessThan(ordered?.height ?? 0)
    expect(lane.floors).toEqual([{ x1: 3 * 135 + 132, x2: 6 * 135 - 3, y: 51.5 }])
  })

  it('a notch is missing in its own link only', () => {
    const lane = laneOf(OCTOBER, 'open', TODAY, WIDTH)
    expect(lane.links[0]?.height).toBe(52 - GAP_MIN)
    expect(lane.links[1]?.height).toBe(52)
  })

  it('a gap is drawn in place directly under what is left, in proportion and never under four pixels', () => {
    const boxes = laneOf(OCTOBER, 'open', TODAY, WIDTH).boxes
    expect(boxes.map(box => box.station)).toEqual(['onSite', 'funded', 'arrived'])
    const [, funded, arrived] = boxes
    expect(funded?.y).toBeCloseTo(52 * 0.7, 0)
    expect(funded?.height).toBeCloseTo(52 * 0.3, 0)
    expect(arrived?.height).toBe(GAP_MIN)
    expect((arrived?.y ?? 0) + GAP_MIN).toBeCloseTo(funded?.y ?? 0)
  })

  it('a gap whose day has not come is not drawn; its money is not due', () => {
    const month = aMonth('2026-10', {
      payDue: '2026-12-15',
      orderedFen: '0',
      arrivedFen: '0',
      gaps: [aGap('not-ordered', 100, '100000000', '2026-12-15')],
    })
    const lane = laneOf(month, 'waiting', TODAY, WIDTH)
    expect(lane.boxes).toEqual([])
    expect(lane.notDue.map(one => one.station)).toEqual(['ordered', 'arrived'])
    expect(lane.links).toHaveLength(4)
  })
})

describe('what is not known, not due, or too much', () => {
  it('a running month stops after due, the rest is dotted', () => {
    const month = aMonth('2026-11', {
      running: true,
      hasSheet: false,
      attendedDays: 22,
      dueFen: '0',
      transferredFen: '0',
      coveredFen: '0',
      orderedFen: '0',
      arrivedFen: '0',
      transferDue: '2026-12-05',
      payDue: '2026-12-15',
    })
    const lane = laneOf(month, 'running', TODAY, WIDTH)
    expect(lane.links.map(link => link.station)).toEqual(['onSite', 'worked', 'due'])
    expect(lane.notDue).toHaveLength(3)
    expect(lane.noData).toBeUndefined()
  })

  it('days without data are a box as wide as their share of the month', () => {
    const lane = laneOf(aMonth('2026-09', { attendedDays: 20 }), 'settled', TODAY, WIDTH)
    expect(lane.noData?.width).toBeCloseTo(132 / 3)
  })

  it('a month without a sheet whose pay-day has not come is an unknown link', () => {
    const lane = laneOf(
      aMonth('2026-10', { hasSheet: false, dueFen: '0', payDue: '2026-12-15' }),
      'waiting',
      TODAY,
      WIDTH,
    )
    expect(lane.links[2]?.look).toBe('unknown')
  })

  it('money paid without work hangs below the floor and takes nothing from the links', () => {
    const lane = laneOf(
      aMonth('2026-09', { arrivedFen: '101000000', gaps: [aGap('not-worked', 2, '1000000', '2026-10-13')] }),
      'small',
      TODAY,
      WIDTH,
    )
    expect(lane.boxes[0]?.y).toBeGreaterThanOrEqual(lane.band)
    expect(lane.links.at(-1)?.height).toBe(BAND.small)
  })

  it('old data turns the end of a link to bars', () => {
    const lane = laneOf(
      aMonth('2026-09', { stale: [{ station: 'arrived', asOf: '2026-11-20' }] }),
      'settled',
      TODAY,
      WIDTH,
    )
    expect(lane.stale[0]).toMatchObject({ station: 'arrived', width: 18, height: 8 })
  })
})

describe('the outline of a link', () => {
  it('fits the head of the link before, also when it is lower than that head', () => {
    const shape = { x: 10, width: 100, head: 6, notch: { height: 52, depth: 6 } }
    expect(linkPath({ ...shape, height: 52 })).toBe('M10,0 L110,0 L116,26 L110,52 L10,52 L10,52 L16,26 Z')
    expect(linkPath({ ...shape, height: 39 })).toBe('M10,0 L110,0 L116,19.5 L110,39 L13,39 L16,26 Z')
    expect(linkPath({ ...shape, height: 13 })).toBe('M10,0 L110,0 L116,6.5 L110,13 L13,13 Z')
  })
})

describe('looks', () => {
  it('a month in order is one thin line, a broken month opens itself, at most three do', () => {
    const broken = (name: string) => aMonth(name, { gaps: [aGap('not-funded', 40, '40000000', '2026-10-05')] })
    const months = [
      aMonth('2026-11', { running: true }),
      broken('2026-09'),
      broken('2026-08'),
      broken('2026-07'),
      broken('2026-06'),
      aMonth('2026-05'),
    ]
    expect(looksOf(months, TODAY)).toEqual(['running', 'open', 'open', 'open', 'small', 'settled'])
  })

  it('a gap under five per cent and ten people stays small', () => {
    const month = (people: number, fen: string) =>
      aMonth('2026-09', { gaps: [aGap('not-arrived', people, fen, '2026-10-16')] })
    expect(looksOf([month(1, '612000')], TODAY)).toEqual(['small'])
    expect(looksOf([month(10, '612000')], TODAY)).toEqual(['open'])
    expect(looksOf([month(1, '6000000')], TODAY)).toEqual(['open'])
    expect(ROW_HEIGHT).toEqual({ settled: 30, running: 36, waiting: 36, small: 50, open: 138 })
  })
})

const arbitraryGap = fc.record({
  kind: fc.constantFrom(
    'not-due' as const,
    'not-funded' as const,
    'not-ordered' as const,
    'not-arrived' as const,
    'not-registered' as const,
    'not-worked' as const,
  ),
  people: fc.integer({ min: 1, max: 100 }),
  fen: fc.bigInt({ min: 0n, max: 50_000_000n }),
})

it('whatever is missing, links never rise again after a cut, boxes stay inside the band and above zero', () => {
  fc.assert(
    fc.property(fc.array(arbitraryGap, { maxLength: 6 }), gaps => {
      const month = aMonth('2026-09', {
        gaps: gaps.map(gap => aGap(gap.kind, gap.people, String(gap.fen), '2026-10-13')),
      })
      const lane = laneOf(month, 'open', TODAY, WIDTH)
      const heights = lane.links.filter(link => !['onSite', 'worked'].includes(link.station)).map(link => link.height)
      expect(heights).toEqual([...heights].sort((a, b) => b - a))
      for (const box of lane.boxes.filter(one => one.gap.kind !== 'not-worked')) {
        expect(box.y).toBeGreaterThanOrEqual(0)
        expect(box.y + box.height).toBeLessThanOrEqual(lane.band + 0.001)
      }
    }),
  )
})
