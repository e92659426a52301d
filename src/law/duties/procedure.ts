import type { Static } from 'typebox'
import { addDays, type ClockEvent, type Day, type Due, must, yearOf } from '../../kernel/index.ts'
import type { FullLawBook } from '../book.ts'
import { afterWorkingDays, workingDaysBetween } from '../calendar.ts'
import { HOURS_A_DAY } from '../clocks/span.ts'
import { choiceField, countField, dayField, factsOf, hourOfDayField, listField, maybe, textField } from '../fields.ts'
import { type Answer, dayOf, reasoning } from './reasoning.ts'

/** Questions about clocks, days and figures themselves. */

const event = factsOf({
  kind: choiceField('事件｜Event', {
    stop: '完成（停止计算）｜done (stops)',
    extend: '批准延长｜extension granted',
    suspend: '中止｜suspended',
    resume: '恢复｜resumed',
    restart: '重新起算｜counted anew',
  }),
  on: dayField('日期｜Day'),
  length: maybe(countField('延长多少（默认法定上限）｜Length of the extension (default: the most the law allows)')),
})

export const DeadlineFacts = factsOf({
  clock: textField('期限编号，如 CLK-INV｜Clock, such as CLK-INV'),
  start: dayField('起算事件发生日｜Day of the start event'),
  startHour: maybe(hourOfDayField('起算时刻（时，0–23；小时期限用）｜Hour of the start event, 0–23 (clocks in hours)')),
  events: maybe(listField('之后的事件｜Events since', event)),
})
export type DeadlineFacts = Static<typeof DeadlineFacts>

export type Deadline = {
  readonly clock: string
  readonly due?: Day
  readonly dueHour?: number
  readonly notBefore?: Day
  readonly remainingWorkingDays?: number
  readonly unpublishedYear?: number
  readonly state: string
  readonly kind: 'deadline' | 'waiting'
  readonly daysLeft?: number
  readonly unit: string
  readonly length: number
  readonly beforeRoll?: Day
  readonly stoppedOn?: Day
  /** Where the clock stands. */
  readonly instrument: string
  readonly article: string
}

const HOURS = 'hours'

/**
 * Any statutory clock: due day, days left, what stopped it.
 *
 * The start day is not counted. Past the published calendar: the earliest possible day, the working days still to
 * count,
 * the missing year.
 *
 * @source the clock's own article
 */
export function deadline(book: FullLawBook, given: DeadlineFacts): Answer<Deadline> | undefined {
  const clock = book.findClock(given.clock)
  if (!clock) return undefined
  const why = reasoning(book)
  const events = (given.events ?? []).map(one => one as ClockEvent)
  const reading = why.clock(clock.id, given.start, events)
  const { length } = book.lengthOn(clock.id, given.start)
  const hour = clock.unit === HOURS ? given.startHour : undefined
  return why.answer({
    clock: clock.id,
    ...written(reading.due, hour === undefined ? undefined : { hour, length, start: given.start }),
    state: reading.state,
    kind: clock.kind,
    ...(reading.left === undefined ? {} : { daysLeft: reading.left }),
    unit: clock.unit,
    length,
    ...(reading.beforeRoll ? { beforeRoll: reading.beforeRoll } : {}),
    ...(reading.stoppedOn ? { stoppedOn: reading.stoppedOn } : {}),
    ...reading.cite,
  })
}

type Written = Pick<Deadline, 'due' | 'dueHour' | 'notBefore' | 'remainingWorkingDays' | 'unpublishedYear'>

function written(due: Due, hours?: { readonly hour: number; readonly length: number; readonly start: Day }): Written {
  if (hours) return atHour(hours)
  if ('day' in due) return { due: due.day }
  return { notBefore: due.notBefore, remainingWorkingDays: due.remaining, unpublishedYear: due.unpublished }
}

function atHour(given: { readonly hour: number; readonly length: number; readonly start: Day }): Written {
  const total = given.hour + given.length
  return { due: addDays(given.start, Math.floor(total / HOURS_A_DAY)), dueHour: total % HOURS_A_DAY }
}

export const WorkingDaysFacts = factsOf({
  from: dayField('起始日（不计）｜From (not counted)'),
  until: maybe(dayField('截止日（计入）｜Until (counted)')),
  count: maybe(countField('几个工作日之后｜Working days after')),
})
export type WorkingDaysFacts = Static<typeof WorkingDaysFacts>

export type WorkingDays = {
  readonly startIsWorkingDay?: boolean
  readonly workingDays?: number
  readonly day?: Day
  readonly notBefore?: Day
  readonly remaining?: number
  /** Working days up to the end of the published calendar, where the span runs past it. */
  readonly atLeast?: number
  readonly unpublishedYear?: number
}

/**
 * Working days between two days, or the day that lies so many working days later.
 *
 * @source the State Council's yearly notices on days off and made-up working days
 */
export function workingDays(book: FullLawBook, given: WorkingDaysFacts): Answer<WorkingDays> | undefined {
  if (given.until === undefined && given.count === undefined) return undefined
  book.mustKnowDays(given.from)
  const why = reasoning(book).rule(`holiday-notices ${given.from.split('-')[0] ?? ''}`)
  why.fact('起始日｜from', given.from)
  const startIsWorkingDay = book.isWorkingDay(given.from)
  const base = startIsWorkingDay === undefined ? {} : { startIsWorkingDay }
  if (given.count === undefined) {
    must(given.until !== undefined, 'one of the two is given')
    const counted = workingDaysBetween(book.calendar, given.from, given.until)
    if (counted !== undefined) why.result('工作日｜working days', counted)
    if (counted !== undefined) return why.answer({ ...base, workingDays: counted })
    return why.answer({ ...base, ...untilUnpublished(book, given.from, given.until) })
  }
  const due = afterWorkingDays(book.calendar, given.from, given.count)
  const day = dayOf(due)
  if (day !== undefined) why.result('届满日｜ends on', day)
  if ('day' in due) return why.answer({ ...base, day: due.day })
  const { notBefore, remaining, unpublished } = due
  return why.answer({ ...base, notBefore, remaining, unpublishedYear: unpublished })
}

/** What is known of a span that runs past the published calendar: its published working days, and the missing year. */
function untilUnpublished(book: FullLawBook, from: Day, until: Day): Pick<WorkingDays, 'atLeast' | 'unpublishedYear'> {
  const { calendar } = book
  const last = until < calendar.lastDay ? until : calendar.lastDay
  const atLeast = from < last ? workingDaysBetween(calendar, from, last) : 0
  return { ...(atLeast === undefined ? {} : { atLeast }), unpublishedYear: yearOf(addDays(calendar.lastDay, 1)) }
}

export const FigureFacts = factsOf({
  parameter: textField('参数编号，如 P-ACCT-OPEN｜Parameter, such as P-ACCT-OPEN'),
  on: maybe(dayField('哪一天（默认当天）｜Which day (default: the day)')),
})
export type FigureFacts = Static<typeof FigureFacts>

export type FigureAnswer = {
  readonly parameter: string
  readonly value: string
  readonly unit: string
  readonly confidence: string
  readonly from?: Day
  readonly until?: Day
}

/** A figure of law on a day, with its article. Refused outside the range we know. */
export function figureOn(book: FullLawBook, given: FigureFacts): Answer<FigureAnswer> | undefined {
  if (!book.findParameter(given.parameter)) return undefined
  const on = given.on ?? book.on
  const why = reasoning(book).fact('哪一天｜day', on)
  const found = book.valueOn(given.parameter, on)
  if (typeof found.value === 'bigint') why.figure(given.parameter, on)
  else why.word(given.parameter, on)
  const { value, unit, confidence, from, until } = found
  return why.answer({
    parameter: given.parameter,
    value: String(value),
    unit,
    confidence,
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
  })
}
