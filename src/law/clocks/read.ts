import {
  addDays,
  type Cite,
  type ClockEvent,
  type ClockReading,
  type Confidence,
  type Day,
  daysBetween,
  type Due,
  epochDayOf,
  fromEpochDay,
  must,
  type Step,
  yearOf,
} from '../../kernel/index.ts'
import {
  afterWorkingDays,
  beforeWorkingDays,
  type Calendar,
  type IsPaused,
  NEVER_PAUSED,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  workingDaysBetween,
} from '../calendar.ts'
import { say, step } from '../step.ts'
import type { Clock } from '../types.ts'
import { CLOCK_UNIT_WORDS, lengthWords } from './words.ts'
import { endOfSpan } from './span.ts'

/** Reads one clock from its events. Pure: the same events and calendar give the same reading. */

export type ClockGiven = {
  readonly clock: Clock
  /** The length in force on the start day, in the clock's unit. */
  readonly length: number
  readonly cite: Cite
  readonly confidence: Confidence
  readonly start: Day
  readonly events: readonly ClockEvent[]
  readonly today: Day
  readonly calendar: Calendar
}

type Pause = { readonly from: Day; readonly until: Day; readonly open: boolean }
type Counted = { readonly due: Due; readonly beforeRoll?: Day }

/** Limit of a walk over paused days, in days: a clock paused for longer than this is a mistake of the record. */
const PAUSE_LIMIT = 40_000

function inOrder(events: readonly ClockEvent[]): readonly ClockEvent[] {
  return events
    .map((event, index) => ({ event, index }))
    .sort((a, b) => (a.event.on < b.event.on ? -1 : a.event.on > b.event.on ? 1 : a.index - b.index))
    .map(one => one.event)
}

/** Pauses are half-open: the day of the suspension is not counted, the day of the resumption is. */
function pausesOf(events: readonly ClockEvent[], openUntil: Day): readonly Pause[] {
  const pauses: Pause[] = []
  let from: Day | undefined
  for (const event of events) {
    if (event.kind === 'suspend') from ??= event.on
    else if (event.kind === 'resume' && from !== undefined) {
      pauses.push({ from, until: event.on, open: false })
      from = undefined
    }
  }
  if (from !== undefined) pauses.push({ from, until: openUntil > from ? openUntil : from, open: true })
  return pauses
}

function pausedBy(pauses: readonly Pause[]): IsPaused {
  if (pauses.length === 0) return NEVER_PAUSED
  const spans = pauses.map(pause => ({ from: epochDayOf(pause.from), until: epochDayOf(pause.until) }))
  return at => spans.some(span => span.from <= at && at < span.until)
}

function afterCalendarDays(start: Day, count: number, isPaused: IsPaused): Day {
  if (isPaused === NEVER_PAUSED) return addDays(start, count)
  let at = epochDayOf(start)
  for (let left = count, walked = 0; left > 0; walked += 1) {
    must(walked < PAUSE_LIMIT, 'a walk over paused days ends')
    at += 1
    if (!isPaused(at)) left -= 1
  }
  return fromEpochDay(at)
}

function rolled(given: ClockGiven, end: Day): Counted {
  const { calendar, clock } = given
  if (clock.roll === 'none' || calendar.isWorkingDay(end) === true) return { due: { day: end } }
  if (clock.roll === 'next') {
    const due = workingDayOnOrAfter(calendar, end)
    return { due, ...('day' in due && due.day === end ? {} : { beforeRoll: end }) }
  }
  const back = workingDayOnOrBefore(calendar, end)
  if (back !== undefined) return { due: { day: back }, beforeRoll: end }
  return {
    due: { notBefore: addDays(end, -calendar.longestRunOff), remaining: 0, unpublished: yearOf(end) },
    beforeRoll: end,
  }
}

function count(given: ClockGiven, start: Day, length: number, pauses: readonly Pause[]): Counted {
  const isPaused = pausedBy(pauses)
  if (given.clock.unit === 'workingDays') {
    const back = given.clock.direction === 'before'
    const due = back
      ? beforeWorkingDays(given.calendar, start, length)
      : afterWorkingDays(given.calendar, start, length, isPaused)
    return { due }
  }
  const end = endOfSpan(given.clock, start, length)
  return rolled(given, end < start ? end : afterCalendarDays(start, daysBetween(start, end), isPaused))
}

function latestOf(due: Due): Day | undefined {
  return 'day' in due ? due.day : undefined
}

function stateOf(
  given: ClockGiven,
  counted: Counted,
  stop: Day | undefined,
  paused: Pause | undefined,
): ClockReading['state'] {
  const { due } = counted
  const certain = 'day' in due ? due.day : given.clock.roll === 'previous' ? counted.beforeRoll : undefined
  const earliest = 'day' in due ? due.day : due.notBefore
  if (given.clock.kind === 'waiting') {
    if (stop !== undefined)
      return certain !== undefined && stop >= certain ? 'met' : stop < earliest ? 'missed' : 'running'
    if (paused) return 'suspended'
    return certain !== undefined && given.today >= certain ? 'met' : 'running'
  }
  if (stop !== undefined)
    return stop <= earliest ? 'met' : certain !== undefined && stop > certain ? 'missed' : 'running'
  const asked = paused ? paused.from : given.today
  if (certain !== undefined && asked > certain) return 'missed'
  return paused ? 'suspended' : 'running'
}

function leftOf(given: ClockGiven, due: Due): number | undefined {
  const day = latestOf(due)
  if (day === undefined) return undefined
  const late = given.today > day
  if (given.clock.unit !== 'workingDays') return daysBetween(given.today, day)
  const between = late
    ? workingDaysBetween(given.calendar, day, given.today)
    : workingDaysBetween(given.calendar, given.today, day)
  return between === undefined ? undefined : late ? -Math.max(between, 1) : between
}

/**
 * Where the count stands after extensions: each only while the clock has not run out, no more and no longer than the
 * law allows.
 */
function extended(
  given: ClockGiven,
  start: Day,
  pauses: readonly Pause[],
  events: readonly ClockEvent[],
  steps: Step[],
): Counted {
  let length = given.length
  let counted = count(given, start, length, pauses)
  let granted = 0
  const rule = given.clock.extension
  for (const event of events) {
    if (event.kind !== 'extend') continue
    const last = latestOf(counted.due)
    if (!rule || granted >= rule.times) {
      steps.push(
        step('延长不算｜extension not counted', event.on, {
          words: say(
            rule
              ? '法定次数已用完｜the law allows no further extension'
              : '这个期限不得延长｜the law allows no extension',
          ),
        }),
      )
    } else if (last !== undefined && event.on > last) {
      steps.push(
        step('延长不算｜extension not counted', event.on, {
          words: say('期限已过才批准｜granted after the period had run out'),
        }),
      )
    } else {
      granted += 1
      const more = Math.min(event.length ?? rule.length, rule.length)
      length += more
      counted = count(given, start, length, pauses)
      steps.push(
        step('批准延长｜extension granted', event.on, {
          words: lengthWords(more, given.clock.unit, rule.by),
          cite: rule.cite,
        }),
      )
    }
  }
  return counted
}

function pauseSteps(given: ClockGiven, pauses: readonly Pause[]): readonly Step[] {
  const why = given.clock.suspension
  return pauses.map(pause =>
    step(
      '中止期间不计算｜suspended days are not counted',
      `${pause.from}/${pause.open ? '…' : pause.until}`,
      why ? { words: why.ground, cite: why.cite } : {},
    ),
  )
}

function dueStep(counted: Counted, cite: Cite): Step {
  const { due } = counted
  if ('day' in due) return step('期限届满日｜due day', due.day, { cite })
  return step('最早可能的届满日｜earliest possible due day', due.notBefore, {
    words: {
      zh: `${due.unpublished} 年放假安排尚未公布，其后还要数 ${due.remaining} 个工作日`,
      en: `the calendar of ${due.unpublished} is not published; ${due.remaining} working days are still to count`,
    },
    cite,
  })
}

/** Reads a clock: due day, state, what stopped it, the steps and the article. */
export function readClock(given: ClockGiven): ClockReading {
  const events = inOrder(given.events)
  const stopEvent = events.find(event => event.kind === 'stop')
  const before = stopEvent ? events.slice(0, events.indexOf(stopEvent)) : events
  const restart = before.filter(event => event.kind === 'restart').at(-1)
  const start = restart && restart.on > given.start ? restart.on : given.start
  const pauses = pausesOf(before, stopEvent?.on ?? given.today)
  const steps: Step[] = [step(`${given.clock.starts.zh}｜${given.clock.starts.en}`, given.start)]
  if (start !== given.start) steps.push(step('重新起算｜counted anew from', start))
  steps.push(
    step('法定期限｜length by law', String(given.length), {
      words: CLOCK_UNIT_WORDS[given.clock.unit],
      cite: given.cite,
    }),
  )
  steps.push(...pauseSteps(given, pauses))
  const counted = extended(given, start, pauses, before, steps)
  if (counted.beforeRoll)
    steps.push(step('逢休息日｜falls on a day off', counted.beforeRoll, { words: ROLL_WORDS[given.clock.roll] }))
  steps.push(dueStep(counted, given.cite))
  const open = stopEvent ? undefined : pauses.find(pause => pause.open)
  const left = stopEvent ? undefined : leftOf(given, counted.due)
  if (stopEvent) steps.push(step(`${given.clock.ends.zh}｜${given.clock.ends.en}`, stopEvent.on))
  return {
    clock: given.clock.id,
    state: stateOf(given, counted, stopEvent?.on, open),
    due: counted.due,
    started: start,
    ...(stopEvent ? { stoppedOn: stopEvent.on } : {}),
    ...(stopEvent?.act ? { stoppedBy: stopEvent.act } : {}),
    ...(left === undefined ? {} : { left }),
    ...(counted.beforeRoll ? { beforeRoll: counted.beforeRoll } : {}),
    kind: given.clock.kind,
    unit: given.clock.unit,
    confidence: given.confidence,
    steps,
    cite: given.cite,
  }
}

const ROLL_WORDS = {
  none: say('｜'),
  next: say('顺延到其后第一个工作日｜moved to the next working day'),
  previous: say('提前到最近的工作日｜moved to the last working day before'),
} as const
