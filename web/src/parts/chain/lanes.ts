import type { ChainMonth, Station } from '../../api-types.ts'
import {
  daysExpected,
  gapsOn,
  isMoneyGap,
  type KindGap,
  type Look,
  permille,
  STATIONS,
  stationOf,
  wholeFen,
} from './months.ts'

/**
 * The geometry of one month's lane (faces §3.1): links with arrow heads that fit the next, gaps as hollow boxes in
 * place, floor lines under a cut, dotted boxes for missing data. Pixels; pure; the drawing only follows it.
 */

export const BAND = { settled: 8, running: 8, waiting: 8, small: 16, open: 52 } as const satisfies Record<Look, number>
export const ROW_HEIGHT = { settled: 30, running: 36, waiting: 36, small: 50, open: 138 } as const satisfies Record<
  Look,
  number
>
/** Surface between two links. */
export const BETWEEN = 3
/** A gap is never drawn thinner. */
export const GAP_MIN = 4
const STALE_WIDTH = 18
const EXCESS_MAX = 12

export type Link = {
  readonly station: Station
  readonly x: number
  readonly width: number
  readonly height: number
  readonly head: number
  /** Where the head of the link before enters: its height and depth. */
  readonly notch: { readonly height: number; readonly depth: number } | undefined
  readonly look: 'flow' | 'arrived' | 'unknown'
  readonly path: string
}
export type Box = {
  readonly gap: KindGap
  readonly station: Station
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export type Segment = { readonly x1: number; readonly x2: number; readonly y: number }
export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export type Lane = {
  readonly band: number
  readonly height: number
  readonly column: number
  readonly links: readonly Link[]
  readonly boxes: readonly Box[]
  /** Money lost further up stays visible to the end. */
  readonly floors: readonly Segment[]
  readonly notDue: readonly (Segment & { readonly station: Station })[]
  readonly noData: Area | undefined
  readonly stale: readonly (Area & { readonly station: Station })[]
  /** Where the loss runs on under the next link, when there is room to say so. */
  readonly runsOn: Area | undefined
}

/**
 * The outline of a link: straight top and bottom, an arrow-shaped right end, a notch that the link before fits
 * into.
 */
export function linkPath(link: Omit<Link, 'path' | 'look' | 'station'>): string {
  const { x, width, height, head, notch } = link
  const right = x + width
  const points = [`${x},0`, `${right},0`, `${right + head},${height / 2}`, `${right},${height}`]
  if (!notch) return `M${[...points, `${x},${height}`].join(' L')} Z`
  const middle = notch.height / 2
  if (height >= notch.height) points.push(`${x},${height}`, `${x},${notch.height}`, `${x + notch.depth},${middle}`)
  else if (height > middle)
    points.push(`${x + (notch.depth * (notch.height - height)) / middle},${height}`, `${x + notch.depth},${middle}`)
  else points.push(`${x + (notch.depth * height) / middle},${height}`)
  return `M${points.join(' L')} Z`
}

/** Arrow depth for a height: a fat link has a flat head. */
export function headOf(height: number): number {
  return Math.min(6, Math.max(2, height / 2))
}

type Level = { readonly station: Station; readonly filled: number; readonly cut: number; readonly pending: boolean }

/** Pixels filled and missing at each money station, and whether the rest is simply not due yet. */
function levelsOf(month: ChainMonth, gaps: readonly KindGap[], day: string, band: number): readonly Level[] {
  const whole = wholeFen(month, gaps)
  const reached: Record<string, bigint> = {
    due: BigInt(month.hasSheet ? month.dueFen : month.expectedFen),
    funded: BigInt(month.coveredFen),
    ordered: BigInt(month.orderedFen),
    arrived: BigInt(month.arrivedFen),
  }
  const dueDay: Record<string, string> = {
    due: month.payDue,
    funded: month.transferDue,
    ordered: month.payDue,
    arrived: month.payDue,
  }
  let left = band
  return STATIONS.slice(2).map(station => {
    const missing = gaps
      .filter(gap => isMoneyGap(gap.kind) && stationOf(gap.kind) === station)
      .reduce((sum, gap) => sum + gap.fen, 0n)
    const cut = missing > 0n ? Math.min(left, Math.max(GAP_MIN, (permille(missing, whole) * band) / 1000)) : 0
    left -= cut
    const amount = reached[station] ?? 0n
    const isEarly = (dueDay[station] ?? day) >= day
    const asIs = (permille(amount, whole) * band) / 1000
    const pending = isEarly && left - asIs > 0.5
    return { station, cut, pending, filled: pending ? Math.min(left, amount > 0n ? Math.max(2, asIs) : 0) : left }
  })
}

function boxesOf(
  month: ChainMonth,
  gaps: readonly KindGap[],
  levels: readonly Level[],
  band: number,
  column: number,
): readonly Box[] {
  return gaps.map(gap => {
    const station = stationOf(gap.kind)
    const x = STATIONS.indexOf(station) * column
    const width = column - BETWEEN
    if (gap.kind === 'not-registered') {
      const height = Math.min(band, Math.max(GAP_MIN, (permille(gap.people, Math.max(1, month.seen)) * band) / 1000))
      return { gap, station, x, width, y: band - height, height }
    }
    if (gap.kind === 'not-worked') {
      const height = Math.min(EXCESS_MAX, Math.max(GAP_MIN, (permille(gap.fen, wholeFen(month, gaps)) * band) / 1000))
      return { gap, station, x, width, y: band + 3, height }
    }
    const level = levels.find(one => one.station === station)
    return {
      gap,
      station,
      x,
      width,
      y: level?.pending ? band - (level?.cut ?? 0) : (level?.filled ?? 0),
      height: level?.cut ?? 0,
    }
  })
}

function linksOf(
  month: ChainMonth,
  boxes: readonly Box[],
  levels: readonly Level[],
  band: number,
  column: number,
): readonly Link[] {
  const unregistered = boxes.find(box => box.station === 'onSite')
  const people: readonly Level[] = [
    { station: 'onSite', filled: month.seen === 0 ? 0 : band - (unregistered?.height ?? 0), cut: 0, pending: false },
    { station: 'worked', filled: month.attendedDays === 0 ? 0 : band, cut: 0, pending: false },
  ]
  const links: Link[] = []
  for (const [index, level] of [...people, ...levels].entries()) {
    if (level.filled < 1) continue
    const before = links.at(-1)
    const isStale = month.stale?.some(one => one.station === level.station) ?? false
    const isNext = before !== undefined && before.x === (index - 1) * column
    const shape = {
      x: index * column,
      width: column - BETWEEN,
      height: level.filled,
      head: isStale ? 0 : headOf(level.filled),
      notch: isNext ? { height: before.height, depth: before.head } : undefined,
    }
    const look =
      level.station === 'due' && !month.hasSheet && !month.running
        ? 'unknown'
        : level.station === 'arrived'
          ? 'arrived'
          : 'flow'
    links.push({ ...shape, station: level.station, look, path: linkPath(shape) })
  }
  return links
}

function floorsOf(boxes: readonly Box[], band: number, column: number): readonly Segment[] {
  const cuts = boxes.filter(box => isMoneyGap(box.gap.kind) && box.station !== 'arrived')
  const [first] = cuts
  if (!first) return []
  return [{ x1: first.x + first.width, x2: STATIONS.length * column - BETWEEN, y: band - 0.5 }]
}

/** The lane of a month on a day, `width` pixels wide. */
export function laneOf(month: ChainMonth, look: Look, day: string, width: number): Lane {
  const band = BAND[look]
  const column = width / STATIONS.length
  const gaps = gapsOn(month, day)
  const levels = levelsOf(month, gaps, day, band)
  const boxes = boxesOf(month, gaps, levels, band, column)
  const links = linksOf(month, boxes, levels, band, column)
  const floors = floorsOf(boxes, band, column)
  const notDue = levels
    .filter(level => level.pending)
    .map(level => {
      const x1 = STATIONS.indexOf(level.station) * column
      return {
        station: level.station,
        x1,
        x2: x1 + column - BETWEEN,
        y: level.filled < 1 ? band / 2 : (level.filled + band - level.cut) / 2,
      }
    })
  const missingDays = Math.max(0, daysExpected(month, day) - month.attendedDays)
  const share = month.attendedDays === 0 ? 0 : missingDays / Math.max(1, daysExpected(month, day))
  const noDataWidth = Math.max(10, share * (column - BETWEEN))
  const noData =
    missingDays > 0 && share > 0
      ? { x: column + (column - BETWEEN - noDataWidth) / 2, y: 0, width: noDataWidth, height: band }
      : undefined
  const excess = boxes.find(box => box.gap.kind === 'not-worked')
  return {
    band,
    column,
    links,
    boxes,
    floors,
    notDue,
    noData,
    height: band + (excess ? excess.height + 4 : 0),
    stale: staleOf(month, links),
    runsOn: runsOnOf(boxes, links, band, column),
  }
}

function staleOf(month: ChainMonth, links: readonly Link[]): readonly (Area & { readonly station: Station })[] {
  return (month.stale ?? []).flatMap(({ station }) => {
    const link = links.find(one => one.station === station)
    return link
      ? [{ station, x: link.x + link.width - STALE_WIDTH, y: 0, width: STALE_WIDTH, height: link.height }]
      : []
  })
}

function runsOnOf(boxes: readonly Box[], links: readonly Link[], band: number, column: number): Area | undefined {
  const cut = boxes.find(box => isMoneyGap(box.gap.kind) && box.station !== 'arrived' && box.height >= 14)
  if (!cut) return undefined
  const index = STATIONS.indexOf(cut.station) + 1
  const next = links.find(link => link.station === STATIONS[index])
  const top = next ? next.height : 0
  const own = boxes.find(box => box.station === STATIONS[index])
  const y = Math.max(top, own ? own.y + own.height : 0)
  return band - y >= 14 ? { x: index * column, y, width: column - BETWEEN, height: band - y } : undefined
}
