import { addDays, type Day, type Month } from '../kernel/index.ts'
import type { MonthPlan } from './month.ts'
import { nameOf } from './people.ts'
import type { CityPlan } from './plan.ts'
import type { Member, ProjectPlan } from './project.ts'
import { streamOf } from './random.ts'
import type { PlannedFinding } from './truth.ts'

/** What a site must have besides wages: papers and training of its workers, officer, board, settlements. */

/** Defects of a site's registry, each known beforehand; in this order they are planted, one a project. */
export const SITE_FAULTS = [
  'no-contract',
  'no-training',
  'exit-unsettled',
  'no-board',
  'board-incomplete',
  'no-wage-officer',
  'one-face',
  'two-names',
  'forged-number',
] as const
export type SiteFault = (typeof SITE_FAULTS)[number]

export type SitePlan = {
  readonly fault?: SiteFault
  /** Whose contract, training or settlement is missing, or whose photograph is another's. */
  readonly victim?: Member
  /** Another worker of the site, whose photograph the victim's is. */
  readonly twin?: Member
  /** A worker of another project who is registered here once more, under this name. */
  readonly double?: { readonly of: Member; readonly place: number; readonly project: string; readonly name: string }
  readonly findings: readonly PlannedFinding[]
}

/** Of a thousand projects those with a defect here; a small city has each defect once, as far as it goes. */
const PLANTED_PERMILLE = 60

/** Which project carries which defect. Asked once a city. */
export function siteFaultsOf(city: CityPlan): ReadonlyMap<number, SiteFault> {
  const stream = streamOf(city.seed, 'site-faults')
  const order = stream.shuffled(Array.from({ length: city.projects }, (_, index) => index))
  const most = Math.max(
    Math.min(SITE_FAULTS.length, Math.floor((city.projects * 3) / 5)),
    Math.round((city.projects * PLANTED_PERMILLE) / 1000),
  )
  const faults = new Map<number, SiteFault>()
  for (let turn = 0; turn < most; turn += 1) {
    const fault = SITE_FAULTS[turn % SITE_FAULTS.length] as SiteFault
    const index = order.find(each => !faults.has(each) && suits(city.project(each), fault))
    if (index !== undefined) faults.set(index, fault)
  }
  return faults
}

function suits(project: ProjectPlan, fault: SiteFault): boolean {
  if (project.plants.fault === 'no-account-new') return false
  if (fault === 'exit-unsettled') return leavers(project).length > 0
  const needsGate = fault === 'no-contract' || fault === 'no-training'
  return !(needsGate && project.byWorkbook) && steady(project).length > 1
}

const leavers = (project: ProjectPlan) =>
  project.members.filter(member => member.leftOn !== undefined && member.strangeIn === undefined)
/** Workers on site from the first month to the last, and nothing else planted in their days. */
const steady = (project: ProjectPlan) =>
  project.members.filter(member => member.strangeIn === undefined && member.leftOn === undefined && !member.isLeader)

/**
 * The registry's part of a project.
 *
 * @param elsewhere  a sound project, a worker of which is registered here under a second name
 */
export function siteOf(
  city: CityPlan,
  project: ProjectPlan,
  given: {
    readonly months: readonly MonthPlan[]
    readonly fault?: SiteFault
    readonly elsewhere?: ProjectPlan
    /** This project is the one where the double is known under the right name. */
    readonly isElsewhere: boolean
  },
): SitePlan {
  const { fault } = given
  const stream = streamOf(city.seed, 'site', project.index)
  const some = fault === 'exit-unsettled' ? leavers(project) : steady(project)
  const [victim, twin] = fault === undefined ? [] : stream.shuffled(some)
  const of = fault === 'two-names' && given.elsewhere ? steady(given.elsewhere)[0] : undefined
  const double = of &&
    given.elsewhere && {
      of,
      place: city.placeOf(given.elsewhere.index, of.index),
      project: given.elsewhere.code,
      name: otherName(city, of.person.name),
    }
  const finding = (rule: string, cause: string): PlannedFinding => ({ rule, project: project.code, cause })
  const seen = given.months.filter(month => victim !== undefined && month.marks.has(victim)).map(month => month.month)
  const strange = given.months
    .filter(month => month.gaps.some(gap => gap.kind === 'not-registered'))
    .map(month => month.month)
  const unpapered = new Set<Month>([...strange, ...(fault === 'no-contract' ? seen : [])])
  return {
    ...(fault ? { fault } : {}),
    ...(victim ? { victim } : {}),
    ...(twin && fault === 'one-face' ? { twin } : {}),
    ...(double ? { double } : {}),
    findings: [
      ...[...unpapered].sort().map(month => finding('W14', month)),
      ...(fault === 'no-training' ? seen.map(month => finding('W15', month)) : []),
      ...(fault === 'one-face' || double !== undefined || given.isElsewhere ? [finding('W16', 'identity')] : []),
      ...(fault === 'exit-unsettled' ? [finding('W32', 'exit')] : []),
      ...(fault === 'no-board' || fault === 'board-incomplete' ? [finding('W41', 'notice-board')] : []),
      ...(fault === 'no-wage-officer' ? [finding('W42', 'wage-officer')] : []),
    ],
  }
}

function otherName(city: CityPlan, name: string): string {
  const stream = streamOf(city.seed, 'second-name', name)
  for (;;) {
    const other = nameOf(stream, true)
    if (other !== name) return other
  }
}

/** The day of the training before entry: before the first day on site, registered or not. */
export function trainedOn(member: Member): Day {
  return addDays(member.worksFrom < member.enteredOn ? member.worksFrom : member.enteredOn, -1)
}

/** The day on which an exit was settled and confirmed. */
export const settledOn = (leftOn: Day): Day => addDays(leftOn, 1)

const GRADES = ['primary', 'intermediate', 'senior', 'technician', 'seniorTechnician'] as const
export type Grade = (typeof GRADES)[number]
const GRADE_WEIGHTS: readonly (readonly [Grade | undefined, number])[] = [
  [undefined, 62],
  ['primary', 12],
  ['intermediate', 14],
  ['senior', 9],
  ['technician', 2],
  ['seniorTechnician', 1],
]

/** The skill grade of a member, undefined for most; foremen of a trade have one. */
export function gradeOf(city: CityPlan, member: Member, place: number): Grade | undefined {
  const stream = streamOf(city.seed, 'grade', place)
  return stream.weighted(member.isLeader ? GRADE_WEIGHTS.slice(1) : GRADE_WEIGHTS)
}
