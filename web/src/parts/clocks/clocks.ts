import type { Clock } from '../../api-types.ts'
import { addDays, daysFrom } from '../../calendar.ts'
import type { Words } from '../../text/words.tsx'

/**
 * Clocks drawn (faces, Clocks): one row a clock, one cell a counted day, filled when used; the thick end is the
 * last day. Pure.
 */

export type ClockTone = 'met' | 'missed' | 'today' | 'soon' | 'running' | 'quiet'
export type ClockBar = {
  readonly clock: Clock
  readonly x1: number
  readonly x2: number
  /** The end is only the earliest possible day: the calendar beyond is not published. */
  readonly isOpenEnded: boolean
  readonly cells: readonly { readonly x: number; readonly width: number; readonly used: boolean }[]
  /** Where the used part ends; drawn whole where days are not counted one by one. */
  readonly usedX: number
  readonly tone: ClockTone
}
export type ClockPlan = {
  readonly width: number
  readonly todayX: number
  readonly months: readonly { readonly month: string; readonly x: number }[]
  /** Days that do not count for working-day clocks. */
  readonly grounds: readonly { readonly x: number; readonly width: number }[]
  readonly bars: readonly ClockBar[]
}

const SOON_DAYS = 7
/** Clocks that count days one by one; months and years are one bar. */
const COUNTED: ReadonlySet<string> = new Set(['workingDays', 'calendarDays'])

export function endOf(clock: Clock): string | undefined {
  return clock.due ?? clock.notBefore
}

export function toneOf(clock: Clock, today: string): ClockTone {
  if (clock.state === 'met') return 'met'
  if (clock.state === 'passed') return 'quiet'
  if (clock.state === 'missed' || (clock.due !== undefined && clock.due < today)) return 'missed'
  if (clock.state !== 'running' || clock.due === undefined) return clock.state === 'running' ? 'running' : 'quiet'
  if (clock.due === today) return 'today'
  return daysFrom(today, clock.due) <= SOON_DAYS ? 'soon' : 'running'
}

/** Does the clock count working days only? */
function countsWork(clock: Clock): boolean {
  return clock.unit === 'workingDays'
}

/** The days of a clock that it counts: the first day never, days off only where it counts calendar days. */
function countedDays(clock: Clock): readonly string[] {
  if (!COUNTED.has(clock.unit ?? '')) return []
  const days = (clock.days ?? []).filter(one => one.day > (clock.started ?? '') && one.day <= (endOf(clock) ?? ''))
  return days.filter(one => one.counts || !countsWork(clock)).map(one => one.day)
}

/** Counted days after `from` until `until`: working days by the clock's own list, calendar days otherwise. */
function countedBetween(clock: Clock, from: string, until: string): number {
  if (!countsWork(clock) || !clock.days?.length) return Math.max(0, daysFrom(from, until))
  return clock.days.filter(one => one.counts && one.day > from && one.day <= until).length
}

/** What stands at the right of a clock. */
export function stateText(clock: Clock, words: Words): string {
  const { proceeding } = words.t
  const unit = proceeding.units[countsWork(clock) ? 'workingDays' : 'calendarDays'] ?? ''
  switch (toneOf(clock, words.today)) {
    case 'met':
      return proceeding.met(
        Math.max(1, countedBetween(clock, clock.started ?? words.today, clock.stoppedOn ?? words.today)),
      )
    case 'missed':
      return proceeding.over(Math.max(1, daysFrom(clock.due ?? words.today, clock.stoppedOn ?? words.today)))
    case 'today':
      return proceeding.dueToday
    case 'quiet':
      // Asked of the law only: whether it was kept is not known.
      if (clock.state === 'passed') return proceeding.passed(daysFrom(clock.due ?? words.today, words.today))
      return clock.state === 'suspended' ? proceeding.suspended : proceeding.notStarted
    default:
      if (clock.due === undefined && clock.notBefore)
        return proceeding.notBefore(clock.notBefore, clock.unpublished ?? Number(clock.notBefore.slice(0, 4)))
      return proceeding.left(clock.remaining ?? countedBetween(clock, words.today, clock.due ?? words.today), unit)
  }
}

function rangeOf(clocks: readonly Clock[], today: string): readonly [from: string, until: string] {
  const starts = clocks.flatMap(clock => (clock.started ? [clock.started] : []))
  const ends = clocks.flatMap(clock => endOf(clock) ?? [])
  const from = [...starts, today].sort()[0] ?? today
  const until = [...ends, today].sort().at(-1) ?? today
  return [addDays(from, -2), addDays(until, 4)]
}

function monthsOf(from: string, until: string, at: (day: string) => number): { month: string; x: number }[] {
  const months: { month: string; x: number }[] = []
  for (let day = from; day <= until; day = addDays(day, 1))
    if (day.endsWith('-01')) months.push({ month: day.slice(0, 7), x: at(day) })
  return months
}

/** All clocks of a proceeding on one scale of days. */
export function clockPlan(clocks: readonly Clock[], today: string, width: number): ClockPlan {
  const [from, until] = rangeOf(clocks, today)
  const scale = width / Math.max(1, daysFrom(from, until))
  const at = (day: string) => daysFrom(from, day) * scale
  const off = new Set(
    clocks
      .filter(countsWork)
      .flatMap(clock =>
        (clock.days ?? []).filter(one => !one.counts && one.day > (clock.started ?? '')).map(one => one.day),
      ),
  )
  const bars = clocks.flatMap((clock): ClockBar[] => {
    const end = endOf(clock)
    if (!clock.started || !end) return []
    const usedUntil = clock.stoppedOn ?? today
    return [
      {
        clock,
        x1: at(clock.started),
        x2: at(addDays(end, 1)),
        isOpenEnded: clock.due === undefined,
        tone: toneOf(clock, today),
        cells: countedDays(clock).map(day => ({
          x: at(day) + 0.5,
          width: Math.max(1, scale - 1),
          used: day <= usedUntil,
        })),
        usedX: at(usedUntil < end ? addDays(usedUntil, 1) : addDays(end, 1)),
      },
    ]
  })
  return {
    width,
    todayX: at(today) + scale / 2,
    months: monthsOf(from, until, at),
    grounds: [...off].sort().map(day => ({ x: at(day), width: scale })),
    bars,
  }
}
