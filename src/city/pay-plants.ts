import { type Day, daysInMonth, type Fen, maskIdCard, type Month } from '../kernel/index.ts'
import { dayAt } from './calendar.ts'
import { halfDaysOf, type Mark, type Marks, marksOf, restDaysOf } from './marks.ts'
import type { Line, Plant, Stranger } from './month.ts'
import type { CityPlan } from './plan.ts'
import type { Fate, PayFault } from './plants.ts'
import type { Member, ProjectPlan } from './project.ts'

/**
 * Defects of pay that are planted beside the others: lines nobody signed, pay below the minimum wage, a payment above
 * the limit, a deduction above the limit, one person at two sites at once. Which project carries which follows from its
 * number alone, so that nothing else of the city moves.
 */

const TURNS = 8
const UNSIGNED_SOME = 1
const LOW_RATE = 3
const OVERSIZE = 5
const TWO_SITES = 6
const UNSIGNED_ALL = 7

const turnOf = (index: number) => index % TURNS
const isSound = (project: ProjectPlan) => project.plants.fault === undefined

/** The day rate of somebody who is paid below the minimum wage, fen; undefined for everybody else. */
export function lowRateOf(project: number, seat: number): Fen | undefined {
  return turnOf(project) === LOW_RATE && seat === LOW_SEAT ? LOW_FEN : undefined
}
const LOW_SEAT = 4
const LOW_FEN = 8_000n

const OVERSIZE_FEN = 5_600_000n
const DEDUCTED_PERCENT = 30n
const ABLE_HALF_DAYS = 16

/** The first line of somebody without another fate who worked most of the month. */
function victimOf(lines: readonly Line[], fates: ReadonlyMap<Member, Fate>): Line | undefined {
  return lines.find(
    ({ member, halfDays, pieceFen, deductionFen }) =>
      !fates.has(member) &&
      member.strangeIn === undefined &&
      halfDays >= ABLE_HALF_DAYS &&
      pieceFen === 0n &&
      deductionFen === 0n,
  )
}

/** The lines of a month with a payment or a deduction above its limit planted in one of them. */
export function plantInLines(
  project: ProjectPlan,
  given: { readonly month: number; readonly lines: readonly Line[]; readonly fates: ReadonlyMap<Member, Fate> },
): readonly Line[] {
  const { lines } = given
  const isRegular = (project.plants.courses[given.month] ?? 'regular') === 'regular'
  if (!isSound(project) || !isRegular) return lines
  const victim = victimOf(lines, given.fates)
  if (!victim) return lines
  if (project.byWorkbook && given.month === 0) {
    const deductionFen = ((victim.dueFen * DEDUCTED_PERCENT) / 100n / 100n) * 100n
    return lines.map(line => (line === victim ? { ...line, deductionFen, dueFen: line.dueFen - deductionFen } : line))
  }
  if (turnOf(project.index) !== OVERSIZE || given.month !== 1) return lines
  return lines.map(line =>
    line === victim ? { ...line, pieceFen: OVERSIZE_FEN, dueFen: line.dueFen + OVERSIZE_FEN } : line,
  )
}

/** Who of the lines did not sign. */
export function unsignedOf(project: ProjectPlan, month: number, lines: readonly Line[]): ReadonlySet<Member> {
  const turn = turnOf(project.index)
  if (turn === UNSIGNED_ALL && month === 1) return new Set(lines.map(line => line.member))
  if (turn === UNSIGNED_SOME && month === 0) return new Set(lines.slice(0, 2).map(line => line.member))
  return new Set()
}

/** One person at two sites at once: a worker of one project whose identity was used at the gate of another. */
export type Clash = { readonly at: number; readonly home: number; readonly member: Member; readonly on: Day }

const NEIGHBOURS = [1, 2, 3]
const CLASH_MONTH = 0

/** The clash planted in a project, if any; seen from the project at whose gate the identity was used. */
function clashAt(city: CityPlan, index: number): Clash | undefined {
  if (turnOf(index) !== TWO_SITES || index >= city.projects) return undefined
  const isGated = (one: number) => one < city.projects && !city.schedule.byWorkbook.has(one)
  const home = NEIGHBOURS.map(step => index + step).find(
    one => isGated(one) && city.schedule.plantsOf(one).fault === undefined,
  )
  if (home === undefined || !isGated(index) || city.schedule.plantsOf(index).fault !== undefined) return undefined
  const project = city.project(home)
  const worked = city.months[CLASH_MONTH] as Month
  const rest = restDaysOf(city, project, worked)
  const isGhostly = project.plants.fates[CLASH_MONTH]?.includes('ghost') ?? false
  for (const member of isGhostly ? [] : project.members) {
    if (member.isNight || member.strangeIn !== undefined) continue
    const marks = marksOf(city, project, { member, worked, rest })
    const day = marks.findIndex((mark, place) => mark === 2 && place > 2)
    if (day >= 0 && halfDaysOf(marks) > 0) return { at: index, home, member, on: dayAt(worked, day) }
  }
  return undefined
}

/** The clash a project has part in, at its own gate or as the home of the worker. */
export function clashOf(city: CityPlan, index: number): Clash | undefined {
  const own = clashAt(city, index)
  if (own) return own
  return NEIGHBOURS.map(step => clashAt(city, index - step)).find(clash => clash?.home === index)
}

/** The person of a clash as a stranger at the other gate, with the times of his punches. */
export function clashStranger(city: CityPlan, project: ProjectPlan, worked: Month): readonly Stranger[] {
  const clash = clashAt(city, project.index)
  if (!clash || worked !== city.months[CLASH_MONTH]) return []
  const days = Number(clash.on.slice(-2))
  const marks: Marks = Array.from({ length: daysInMonth(worked) }, (_, index): Mark => (index + 1 === days ? 3 : 0))
  return [
    {
      person: clash.member.person,
      key: maskIdCard(clash.member.person.idCard),
      marks,
      firstSeenOn: clash.on,
      // Between the first and the last entry of a morning at the other gate.
      punches: [
        { at: `${clash.on} 06:50:00`, direction: 'in' },
        { at: `${clash.on} 07:15:00`, direction: 'out' },
      ],
    },
  ]
}

const NOTES: Readonly<Record<PayFault, string>> = {
  unsigned: 'on the sheet; nobody signed for it',
  'below-minimum': 'paid by the day, below the minimum wage of a day',
  oversize: 'one payment above the limit, covered by piece pay nobody can check',
  'deduction-over': 'more than a fifth of the month deducted',
  'two-sites': 'seen at two sites within the hour',
}

/** What of pay is planted in a month, as the truth lists it. */
export function payPlants(
  city: CityPlan,
  project: ProjectPlan,
  given: { readonly worked: Month; readonly lines: readonly Line[]; readonly unsigned: ReadonlySet<Member> },
): readonly Plant[] {
  const clash = given.worked === city.months[CLASH_MONTH] ? clashOf(city, project.index) : undefined
  const cards = (holds: (line: Line) => boolean) => given.lines.filter(holds).map(line => line.member.siteCard)
  const kinds: readonly (readonly [PayFault, readonly string[]])[] = [
    ['unsigned', cards(line => given.unsigned.has(line.member))],
    ['below-minimum', cards(line => line.rateFen === LOW_FEN)],
    ['oversize', cards(line => line.pieceFen === OVERSIZE_FEN)],
    ['deduction-over', cards(line => line.deductionFen * 5n > line.dueFen + line.deductionFen)],
    ['two-sites', clash ? [maskIdCard(clash.member.person.idCard)] : []],
  ]
  return kinds
    .filter(([, workers]) => workers.length > 0)
    .map(([kind, workers]) => ({ kind, workers, note: NOTES[kind] }))
}
