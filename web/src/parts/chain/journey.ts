import type { ChainMonth, Month, Station } from '../../api-types.ts'
import { addMonths, daysFrom, firstOf, monthLength, dayOfMonth } from '../../calendar.ts'
import { gapsOn, isMoneyGap, permille, STATIONS, stationOf, wholeFen } from './months.ts'

/** The train diagram (faces §3.2): x is the date, y the station, one line a month at the real dates. Pixels; pure. */

export type Point = { readonly station: Station; readonly x: number; readonly y: number; readonly day: string }
export type Journey = {
  readonly month: Month
  readonly width: number
  readonly points: readonly Point[]
  /** The line ended where it is going: in the cards. */
  readonly isArrived: boolean
  /** Agreed days on the stations that have one. */
  readonly ticks: readonly { readonly x: number; readonly y: number }[]
  /** Days late at a station: from the agreed day to the real one. */
  readonly late: readonly { readonly x1: number; readonly x2: number; readonly y: number; readonly days: number }[]
  /** People stopped at a station until today. */
  readonly stopped: readonly {
    readonly from: Point | undefined
    readonly x1: number
    readonly x2: number
    readonly y: number
    readonly labelY: number
    readonly people: number
    readonly days: number
  }[]
}
export type JourneyPlan = {
  readonly width: number
  readonly height: number
  /** Where the last station's ground ends. */
  readonly bottom: number
  readonly rows: readonly { readonly station: Station; readonly y: number }[]
  readonly months: readonly { readonly month: Month; readonly x: number }[]
  readonly todayX: number
  readonly journeys: readonly Journey[]
}

export const PAD = { left: 84, right: 148, top: 26, bottom: 18 } as const
const ROW = 52
/** Lines and labels of several months stopped at one station lie below each other. */
const LINE = 5
const LABEL = 15
const WIDTH = { min: 2.5, max: 7 } as const

function reachedDays(month: ChainMonth, day: string): readonly (readonly [Station, string | undefined])[] {
  const worked = month.running ? day : dayOfMonth(month.month, monthLength(month.month))
  return [
    ['onSite', firstOf(month.month)],
    ['worked', month.attendedDays > 0 ? worked : undefined],
    ['due', month.running ? undefined : month.sealedOn],
    ['funded', month.transferredOn],
    ['ordered', month.orderedOn],
    ['arrived', month.arrivedOn],
  ]
}

/** Points in the order of stations. A station reached without a recorded day is passed over; time never runs back. */
function pointsOf(month: ChainMonth, day: string, at: (day: string, station: Station) => Point): readonly Point[] {
  const points: Point[] = []
  for (const [station, reached] of reachedDays(month, day)) {
    if (reached === undefined || reached > day) continue
    points.push(at(reached, station))
  }
  return points
}

function journeyOf(
  month: ChainMonth,
  day: string,
  most: bigint,
  at: (day: string, station: Station) => Point,
  taken: Map<Station, number>,
): Journey {
  const gaps = gapsOn(month, day)
  const whole = wholeFen(month, gaps)
  const points = pointsOf(month, day, at)
  const agreed = [at(month.transferDue, 'funded'), at(month.payDue, 'arrived')]
  const late = month.late.flatMap(({ station, days }) => {
    const tick = agreed.find(one => one.station === station)
    const point = points.find(one => one.station === station)
    return tick && point && days > 0 ? [{ x1: tick.x, x2: point.x, y: tick.y, days }] : []
  })
  const today = at(day, 'arrived').x
  const stopped = gaps
    .filter(gap => isMoneyGap(gap.kind))
    .map(gap => {
      const station = stationOf(gap.kind)
      const place = taken.get(station) ?? 0
      taken.set(station, place + 1)
      const since = at(gap.since, station)
      const from = points.filter(point => STATIONS.indexOf(point.station) < STATIONS.indexOf(station)).at(-1)
      return {
        from,
        x1: since.x,
        x2: today,
        y: since.y + 8 + place * LINE,
        labelY: since.y + 12 + place * LABEL,
        people: gap.people,
        days: daysFrom(gap.since, day),
      }
    })
  return {
    month: month.month,
    width: WIDTH.min + ((WIDTH.max - WIDTH.min) * permille(whole, most)) / 1000,
    points,
    isArrived: points.at(-1)?.station === 'arrived',
    ticks: agreed.map(({ x, y }) => ({ x, y })),
    late,
    stopped,
  }
}

/** The whole diagram, from the first day of the oldest month to the middle of the month after today. */
export function journeyPlan(months: readonly ChainMonth[], day: string, width: number): JourneyPlan {
  const ordered = [...months].sort((a, b) => (a.month < b.month ? -1 : 1))
  const firstMonth = ordered[0]?.month ?? (day.slice(0, 7) as Month)
  const from = firstOf(firstMonth)
  const until = dayOfMonth(addMonths(day.slice(0, 7), 1), 20)
  const scale = (width - PAD.left - PAD.right) / Math.max(1, daysFrom(from, until))
  const y = (station: Station) => PAD.top + STATIONS.indexOf(station) * ROW
  const at = (value: string, station: Station): Point => ({
    station,
    day: value,
    y: y(station),
    x: PAD.left + daysFrom(from, value) * scale,
  })
  const most = ordered.reduce((top, month) => {
    const whole = wholeFen(month, gapsOn(month, day))
    return whole > top ? whole : top
  }, 1n)
  const heads: { month: Month; x: number }[] = []
  for (let month = firstMonth; month <= until.slice(0, 7); month = addMonths(month, 1))
    heads.push({ month, x: at(firstOf(month), 'onSite').x })
  const taken = new Map<Station, number>()
  const journeys = ordered.map(month => journeyOf(month, day, most, at, taken))
  const below = Math.max(0, (taken.get('arrived') ?? 0) - 1) * LABEL
  return {
    width,
    height: PAD.top + ROW * (STATIONS.length - 1) + PAD.bottom + below,
    bottom: PAD.top + ROW * (STATIONS.length - 1) + PAD.bottom / 2,
    rows: STATIONS.map(station => ({ station, y: y(station) })),
    months: heads,
    todayX: at(day, 'onSite').x,
    journeys,
  }
}
