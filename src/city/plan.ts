import {
  addToMonth,
  type Day,
  type Month,
  monthOf,
  no,
  ok,
  type Outcome,
  partsOfDay,
  present,
  yearOf,
} from '../kernel/index.ts'
import { isYearKnown } from './calendar.ts'
import { WORKERS_MAX } from './identifiers.ts'
import { type ProjectPlan, projectOf } from './project.ts'
import { PROJECT_WORKERS_MIN, type Schedule, scheduleOf } from './plants.ts'
import { ownerOf, type RegionScale } from './regions.ts'

/** The plan of a city: everything that follows from the seed, before a file is written. */

export type CityOptions = {
  readonly seed: number
  readonly projects: number
  readonly workers: number
  readonly months: number
  /** The day the city stands on; its months end with the last one that could be paid by then. */
  readonly day: Day
  readonly regionScale?: RegionScale
}

export type CityPlan = {
  readonly seed: number
  readonly projects: number
  readonly workers: number
  readonly day: Day
  readonly scale: RegionScale
  readonly regionCode: number
  /** Oldest first. */
  readonly months: readonly Month[]
  readonly firstMonth: Month
  readonly lastMonth: Month
  readonly schedule: Schedule
  /** The number of a worker in the city, from his project and his place in it. */
  placeOf(project: number, index: number): number
  /** Numbers for people who are no workers of the city: strangers at a gate, managers. */
  strangerPlace(project: number, index: number): number
  /** The plan of one project, made when asked for. */
  project(index: number): ProjectPlan
}

export type PlanRefusal = 'seed-wrong' | 'projects-wrong' | 'workers-wrong' | 'months-wrong' | 'calendar-unknown'

export const PROJECTS_MAX = 50_000
export const MONTHS_MAX = 36
/** From this day of a month on, the month before is paid everywhere. */
const SETTLED_DAY = 23
const STRANGERS_PER_PROJECT = 50

/**
 * The plan of a city.
 *
 * @refuses seed-wrong        the seed is no whole number from 0 to 2³¹
 * @refuses projects-wrong    fewer than one project, or too many
 * @refuses workers-wrong     too few for the projects, or too many
 * @refuses months-wrong      fewer than one month, or too many
 * @refuses calendar-unknown  the holiday notice of a year in use is not published
 */
export function planCity(options: CityOptions): Outcome<CityPlan, PlanRefusal> {
  const { seed, projects, workers, months: count, day } = options
  const scale = options.regionScale ?? 'city'
  const whole = (value: number, from: number, until: number) =>
    Number.isInteger(value) && value >= from && value <= until
  if (!whole(seed, 0, 2 ** 31)) return no('seed-wrong', { with: { seed } })
  if (!whole(projects, 1, PROJECTS_MAX)) return no('projects-wrong', { with: { projects, most: PROJECTS_MAX } })
  if (!whole(workers, projects * PROJECT_WORKERS_MIN, WORKERS_MAX)) {
    return no('workers-wrong', { with: { workers, least: projects * PROJECT_WORKERS_MIN, most: WORKERS_MAX } })
  }
  if (!whole(count, 1, MONTHS_MAX)) return no('months-wrong', { with: { months: count, most: MONTHS_MAX } })
  const lastMonth = addToMonth(monthOf(day), partsOfDay(day)[2] >= SETTLED_DAY ? -1 : -2)
  const months = Array.from({ length: count }, (_, index) => addToMonth(lastMonth, index - count + 1))
  const firstMonth = present(months[0], 'a city has a month')
  for (let year = yearOf(`${firstMonth}-01` as Day); year <= yearOf(day); year += 1) {
    if (!isYearKnown(year)) return no('calendar-unknown', { with: { year } })
  }
  const schedule = scheduleOf({ seed, projects, workers, months: count })
  const starts = runningSums(schedule.sizes)
  const plan: CityPlan = {
    seed,
    projects,
    workers,
    day,
    scale,
    months,
    firstMonth,
    lastMonth,
    schedule,
    regionCode: ownerOf(scale),
    placeOf: (project, index) => (starts[project] ?? 0) + index,
    strangerPlace: (project, index) => WORKERS_MAX + project * STRANGERS_PER_PROJECT + index,
    project: index => projectOf(plan, index),
  }
  return ok(plan)
}

function runningSums(sizes: readonly number[]): readonly number[] {
  let sum = 0
  return sizes.map(size => {
    const start = sum
    sum += size
    return start
  })
}
