import { isWorkday } from 'chinese-days'
import { describe, expect, it } from 'vitest'
import { addDays, type ClockEvent, type ClockReading, type Day, day, daysBetween } from '../../kernel/index.ts'
import { PUBLISHED } from '../calendar.ts'
import { at, CHECKED_ON, type Clock, type ClockUnit } from '../types.ts'
import { CLOCKS, readClock } from './index.ts'

/**
 * Proves the walker against an independent slow reference (another calendar, days marked one by one), and that a later
 * start never gives an earlier due day.
 */

const HISTORIES = 100_000
const FIRST = day('2016-01-01')
const LAST = day('2026-12-31')
const DAYS = Array.from({ length: daysBetween(FIRST, LAST) + 1 }, (_, index) => addDays(FIRST, index))
const WORKED = DAYS.map(on => isWorkday(on))

/** A small generator with a seed: the same histories each run. */
function seeded(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

function clockOf(unit: ClockUnit, length: number, more: number): Clock {
  const words = { zh: '期限', en: 'clock' }
  const cite = at('insp423', '17')
  return {
    id: 'CLK-TEST',
    label: words,
    starts: words,
    ends: words,
    kind: 'deadline',
    direction: 'after',
    unit,
    roll: 'none',
    spans: [{ from: FIRST, length, cite, confidence: 'text' }],
    extension: { length: more, times: 1, by: words, cite },
    checkedOn: CHECKED_ON,
  }
}

type History = {
  readonly unit: ClockUnit
  readonly start: number
  readonly length: number
  readonly more: number
  readonly pauses: readonly (readonly [from: number, until: number])[]
  readonly extendOn: number | undefined
}

function historyOf(random: (below: number) => number): History {
  const start = random(DAYS.length - 800)
  const pauses: (readonly [number, number])[] = []
  let from = start
  for (let count = random(4); count > 0; count -= 1) {
    from += 1 + random(30)
    const until = from + random(25)
    pauses.push([from, until])
    from = until
  }
  const extendOn = random(2) === 0 ? undefined : start + random(140)
  return {
    unit: random(2) === 0 ? 'workingDays' : 'calendarDays',
    start,
    length: random(91),
    more: random(31),
    pauses,
    extendOn,
  }
}

/** Marks every day, then counts; no cleverness. */
function slowDue(history: History): Day {
  const paused = new Set<number>()
  for (const [from, until] of history.pauses) for (let at = from; at < until; at += 1) paused.add(at)
  const dueOf = (length: number): number => {
    let at = history.start
    let counted = 0
    while (counted < length) {
      at += 1
      const works = history.unit === 'calendarDays' || WORKED[at] === true
      if (works && !paused.has(at)) counted += 1
    }
    return at
  }
  const first = dueOf(history.length)
  const extended = history.extendOn !== undefined && history.extendOn <= first
  return DAYS[extended ? dueOf(history.length + history.more) : first] as Day
}

function eventsOf(history: History): readonly ClockEvent[] {
  const on = (index: number) => DAYS[index] as Day
  const events: ClockEvent[] = history.pauses.flatMap(([from, until]) => [
    { kind: 'suspend' as const, on: on(from) },
    { kind: 'resume' as const, on: on(until) },
  ])
  if (history.extendOn !== undefined) events.unshift({ kind: 'extend', on: on(history.extendOn) })
  return events
}

function read(history: History): ClockReading {
  const clock = clockOf(history.unit, history.length, history.more)
  const given = { cite: at('insp423', '17'), confidence: 'text' as const, calendar: PUBLISHED }
  const start = DAYS[history.start] as Day
  return readClock({ clock, length: history.length, start, events: eventsOf(history), today: start, ...given })
}

describe('the walker of clocks', () => {
  it('agrees with the slow reference on a hundred thousand histories with pauses and extensions', () => {
    const random = seeded(7)
    const wrong: unknown[] = []
    for (let count = 0; count < HISTORIES && wrong.length < 3; count += 1) {
      const history = historyOf(random)
      const expected = slowDue(history)
      const { due } = read(history)
      if (!('day' in due) || due.day !== expected) wrong.push({ history, expected, due })
    }
    expect(wrong).toEqual([])
  }, 120_000)

  it('never gives an earlier due day for a later start', () => {
    const random = seeded(11)
    const wrong: unknown[] = []
    for (let count = 0; count < 20_000; count += 1) {
      const history = historyOf(random)
      const pauses = history.pauses.map(([from, until]) => [from + 1, until + 1] as const)
      const earlier = read({ ...history, pauses })
      const later = read({ ...history, pauses, start: history.start + 1 })
      const days = [earlier.due, later.due].map(due => ('day' in due ? due.day : due.notBefore))
      if ((days[0] as Day) > (days[1] as Day)) wrong.push({ history, days })
    }
    expect(wrong).toEqual([])
  }, 120_000)

  it('never gives an earlier due day for a later start, on any clock of the law and any start day', () => {
    const wrong: string[] = []
    for (const clock of CLOCKS) {
      const length = clock.spans.map(span => (typeof span.length === 'number' ? span.length : 3)).at(-1) ?? 0
      const given = { clock, length, cite: at('insp423', '17'), confidence: 'text' as const, events: [] }
      let previous = ''
      for (const start of DAYS.slice(2_500)) {
        const { due } = readClock({ ...given, start, today: start, calendar: PUBLISHED })
        const here = 'day' in due ? due.day : due.notBefore
        if (here < previous) wrong.push(`${clock.id} ${start} ${here} < ${previous}`)
        previous = here
      }
    }
    expect(wrong.slice(0, 5)).toEqual([])
  }, 120_000)

  it('reads the same when it is read again', () => {
    const random = seeded(3)
    for (let count = 0; count < 200; count += 1) {
      const history = historyOf(random)
      expect(JSON.stringify(read(history))).toBe(JSON.stringify(read(history)))
    }
  })
})
