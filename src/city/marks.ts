import { type Day, daysInMonth, type Month, partsOfDay } from '../kernel/index.ts'
import { dayAt, isFestival } from './calendar.ts'
import type { CityPlan } from './plan.ts'
import type { Member, ProjectPlan } from './project.ts'
import { type Stream, streamOf } from './random.ts'

/** Who worked on which day, and the punches that say so. */

/** 0 absent · 1 half a day · 2 a whole day · 3 seen, but punched out too soon or not at all: counts nothing. */
export type Mark = 0 | 1 | 2 | 3
export type Marks = readonly Mark[]

/** Half days a month's marks count. */
export function halfDaysOf(marks: Marks): number {
  return marks.reduce<number>((sum, mark) => sum + (mark === 3 ? 0 : mark), 0)
}

/** Pay of the marked days at the rate in force on each day, in fen. */
export function expectedOf(member: Member, worked: Month, marks: Marks): bigint {
  const doubled = marks.reduce(
    (sum, mark, index) => sum + BigInt(mark === 3 ? 0 : mark) * rateOn(member, dayAt(worked, index)),
    0n,
  )
  return doubled / 2n
}

/** The day rate in force, fen; 0 before the first. */
export function rateOn(member: Member, on: Day): bigint {
  return member.rates.findLast(rate => rate.from <= on)?.fen ?? 0n
}

/** Days of a month on which the whole site rests: rain, and most of a festival. */
export function restDaysOf(city: CityPlan, project: ProjectPlan, worked: Month): ReadonlySet<number> {
  const stream = streamOf(city.seed, 'rest', project.index, worked)
  const days = daysInMonth(worked)
  const rest = new Set<number>()
  const worksThroughFestivals = stream.chance(250)
  for (let number = 1; number <= days; number += 1) {
    if (!worksThroughFestivals && isFestival(dayAt(worked, number - 1))) rest.add(number)
  }
  for (let count = stream.between(0, 3); count > 0; count -= 1) rest.add(stream.between(1, days))
  return rest
}

/** The marks of a worker in a month: one for each day. */
export function marksOf(
  city: CityPlan,
  project: ProjectPlan,
  given: { member: Member; worked: Month; rest: ReadonlySet<number> },
): Marks {
  const { member, worked, rest } = given
  const stream = streamOf(city.seed, 'marks', project.index, member.index, worked)
  const isAway = stream.chance(15)
  const restPermille = stream.between(40, 190)
  return Array.from({ length: daysInMonth(worked) }, (_, index) => {
    const mark = dayMark(stream, restPermille)
    const on = dayAt(worked, index)
    const isOnSite =
      on >= member.worksFrom && (member.worksUntil === undefined || on <= member.worksUntil) && on >= project.startedOn
    if (!isOnSite) return 0
    // Whoever carries a planted defect of entry or exit is there on every day around it.
    if (member.strangeIn === worked && isNearEdge(member, on)) return 2
    if (isAway || rest.has(index + 1)) return 0
    return mark
  })
}

function dayMark(stream: Stream, restPermille: number): Mark {
  const roll = stream.below(1000)
  if (roll < restPermille) return 0
  if (roll < restPermille + 55) return 1
  return roll < restPermille + 58 ? 3 : 2
}

function isNearEdge(member: Member, on: Day): boolean {
  if (on < member.enteredOn) return partsOfDay(on)[2] > 3
  return member.leftOn !== undefined && on > member.leftOn
}

/** One punch of a gate: local time `YYYY-MM-DD HH:mm:ss`. */
export type Punch = { readonly at: string; readonly direction: 'in' | 'out' }

/**
 * The punches of one work day, in order. A whole day lasts 8 to 10½ hours, half a day 4 h 18 to 5 h 30, so that no
 * rounding of a device moves it over the borders of 6 and 4 hours. A night shift ends after midnight, before the cut
 * hour.
 */
export function punchesOf(
  stream: Stream,
  given: { isNight: boolean; worked: Month; index: number; mark: Mark; hasLunch: boolean },
): readonly Punch[] {
  const { isNight, mark } = given
  if (mark === 0) return []
  const at = (second: number) =>
    momentOf(dayAt(given.worked, second < DAY ? given.index : given.index + 1), second % DAY)
  if (mark === 3) return seenOnly(stream, at)
  const start =
    isNight && mark === 2 ? stream.between(18 * HOUR + 6 * MINUTE, 18 * HOUR + 40 * MINUTE) : startOf(stream, mark)
  const length = lengthOf(stream, isNight, mark)
  const punch = (second: number, direction: Punch['direction']): Punch => ({ at: at(second), direction })
  const middle =
    given.hasLunch && !isNight && mark === 2
      ? [
          punch(11 * HOUR + stream.between(2 * MINUTE, 25 * MINUTE), 'out'),
          punch(12 * HOUR + stream.between(40 * MINUTE, 59 * MINUTE), 'in'),
        ]
      : []
  const again = stream.chance(8) ? [punch(start + stream.between(20, 90), 'in')] : []
  return [punch(start, 'in'), ...again, ...middle, punch(start + length, 'out')]
}

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

function startOf(stream: Stream, mark: Mark): number {
  const isAfternoon = mark === 1 && stream.chance(400)
  return isAfternoon
    ? stream.between(12 * HOUR + 30 * MINUTE, 13 * HOUR)
    : stream.between(6 * HOUR + 20 * MINUTE, 7 * HOUR + 20 * MINUTE)
}

function lengthOf(stream: Stream, isNight: boolean, mark: Mark): number {
  if (mark === 1) return stream.between(4 * HOUR + 18 * MINUTE, 5 * HOUR + 30 * MINUTE)
  if (isNight) return stream.between(8 * HOUR + 10 * MINUTE, 9 * HOUR)
  return stream.between(8 * HOUR + 20 * MINUTE, 10 * HOUR + 30 * MINUTE)
}

function seenOnly(stream: Stream, at: (second: number) => string): readonly Punch[] {
  const start = stream.between(6 * HOUR + 30 * MINUTE, 8 * HOUR)
  const entry: Punch = { at: at(start), direction: 'in' }
  return stream.chance(500)
    ? [entry]
    : [entry, { at: at(start + stream.between(40 * MINUTE, 110 * MINUTE)), direction: 'out' }]
}

const TWO_DIGITS = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, '0'))

function momentOf(on: Day, second: number): string {
  const hour = Math.floor(second / HOUR)
  const minute = Math.floor((second % HOUR) / MINUTE)
  return `${on} ${TWO_DIGITS[hour]}:${TWO_DIGITS[minute]}:${TWO_DIGITS[second % MINUTE]}`
}
