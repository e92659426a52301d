import { share } from '../kernel/index.ts'
import { type Stream, streamOf } from './random.ts'

/** What is planted where: defects of wages, each known beforehand, so that what the platform finds can be compared. */

/** How a whole project-month runs. `regular`: transferred, ordered and arrived in time. */
export type Course =
  | 'regular'
  | 'late-transfer'
  | 'late-pay'
  | 'month-unpaid'
  | 'part-funded'
  | 'part-funded-no-order'
  | 'month-not-ordered'
  | 'month-no-sheet'

/** What happens to single workers of an otherwise regular month. */
export type Fate =
  | 'missing-from-sheet'
  | 'ghost'
  | 'returned'
  | 'order-missing'
  | 'stranger'
  | 'sheet-short'
  | 'no-result'
  | 'order-short'
  | 'returned-repaired'
  | 'stranger-passing'
  | 'seen-before-entry'
  | 'seen-after-exit'

/** Defects of a whole project. */
export type ProjectFault = 'no-account-new' | 'no-account-unpaid'
/** Defects of pay, planted beside the others. */
export type PayFault = 'unsigned' | 'below-minimum' | 'oversize' | 'deduction-over' | 'two-sites'
export type PlantKind = Exclude<Course, 'regular'> | Fate | ProjectFault | PayFault

/** In this order kinds are planted: a small city gets the first, a large one all of them, many times. */
const COURSES: readonly Exclude<Course, 'regular'>[] = [
  'month-unpaid',
  'part-funded',
  'late-transfer',
  'month-not-ordered',
  'part-funded-no-order',
  'month-no-sheet',
  'late-pay',
]
const FATES: readonly Fate[] = [
  'missing-from-sheet',
  'ghost',
  'returned',
  'order-missing',
  'stranger',
  'sheet-short',
  'returned-repaired',
  'no-result',
  'order-short',
  'seen-before-entry',
  'stranger-passing',
  'seen-after-exit',
]
/** Fates that need a gate: where attendance comes by workbook nobody is seen without a name on the sheet. */
const GATE_FATES: ReadonlySet<Fate> = new Set(['stranger', 'stranger-passing', 'seen-before-entry', 'seen-after-exit'])
/** Fates of a worker who begins or ends with them: once a project. */
const ONCE_FATES: ReadonlySet<Fate> = new Set(['seen-before-entry', 'seen-after-exit'])
/** Courses whose truth hangs on the order of lines: planted where one crew makes one sheet. */
export const ONE_SHEET_COURSES: ReadonlySet<Course> = new Set(['part-funded', 'part-funded-no-order'])

/** What is planted in one project: its fault, and a course and fates for each month (by index). */
export type ProjectPlants = {
  readonly fault?: ProjectFault
  readonly courses: readonly Course[]
  readonly fates: readonly (readonly Fate[])[]
}

export type Schedule = {
  /** Workers of each project; they add up to the workers of the city. */
  readonly sizes: readonly number[]
  /** Projects whose payroll and attendance come as workbooks. */
  readonly byWorkbook: ReadonlySet<number>
  plantsOf(project: number): ProjectPlants
}

type Given = { readonly seed: number; readonly projects: number; readonly workers: number; readonly months: number }

/** Fewest workers of a project. */
export const PROJECT_WORKERS_MIN = 6
const SIZE_WEIGHTS = [4n, 5n, 6n, 8n, 10n, 12n, 15n, 20n, 28n, 40n]
/** Of a thousand projects: sent as workbooks, planted, without account. */
const WORKBOOK_PERMILLE = 150
const PLANTED_PERMILLE = 400
const FAULT_PERMILLE = 12
/** Workbooks are slow to write and to read; a large city has some and not a seventh of all. */
const WORKBOOK_PROJECTS_MAX = 40

/** Decides sizes, dialects and plants of all projects. */
export function scheduleOf(given: Given): Schedule {
  const stream = streamOf(given.seed, 'schedule')
  const sizes = sizesOf(given, stream)
  const order = stream.shuffled(sizes.map((_, index) => index))
  const workbooks =
    given.projects < 3
      ? 0
      : Math.min(WORKBOOK_PROJECTS_MAX, Math.max(1, Math.round((given.projects * WORKBOOK_PERMILLE) / 1000)))
  const byWorkbook = new Set(stream.shuffled(order).slice(0, workbooks))
  const faults = given.projects < 4 ? 0 : Math.max(1, Math.round((given.projects * FAULT_PERMILLE) / 1000))
  const faulty = new Map<number, ProjectFault>()
  const gated = order.filter(project => !byWorkbook.has(project))
  for (const project of gated.slice(0, faults)) faulty.set(project, 'no-account-new')
  if (given.projects >= 6)
    for (const project of gated.slice(faults, faults * 2)) faulty.set(project, 'no-account-unpaid')
  const sound = order.filter(project => !faulty.has(project))
  const count =
    given.projects === 1
      ? 1
      : Math.max(1, Math.min(sound.length - 1, Math.round((given.projects * PLANTED_PERMILLE) / 1000)))
  const planted = plantSlots({ projects: sound.slice(0, count), sizes, byWorkbook, months: given.months }, stream)
  const bySlot = new Map(planted.map(slot => [`${slot.project}/${slot.month}`, slot]))
  const months = Array.from({ length: given.months }, (_, month) => month)
  return {
    sizes,
    byWorkbook,
    plantsOf: project => {
      const fault = faulty.get(project)
      return {
        ...(fault ? { fault } : {}),
        courses: months.map(month => bySlot.get(`${project}/${month}`)?.course ?? 'regular'),
        fates: months.map(month => bySlot.get(`${project}/${month}`)?.fates ?? []),
      }
    },
  }
}

function sizesOf(given: Given, stream: Stream): readonly number[] {
  const weights = Array.from({ length: given.projects }, () => stream.pick(SIZE_WEIGHTS))
  const spare = BigInt(given.workers - given.projects * PROJECT_WORKERS_MIN)
  return share(spare, weights).map(part => Number(part) + PROJECT_WORKERS_MIN)
}

type Slot = { readonly project: number; readonly month: number; course: Course; readonly fates: Fate[] }
type Field = {
  readonly projects: readonly number[]
  readonly sizes: readonly number[]
  readonly byWorkbook: ReadonlySet<number>
  readonly months: number
}

/** Small enough that one crew may be the whole site. */
const ONE_CREW_MAX = 45
/** Fates one project-month may hold beside each other. */
const FATES_PER_SLOT = 4

function plantSlots(field: Field, stream: Stream): readonly Slot[] {
  const all = field.projects.flatMap(project =>
    Array.from({ length: field.months }, (_, month): Slot => ({ project, month, course: 'regular', fates: [] })),
  )
  // Every planted project has one month at least; of the others a part stays sound, so that months differ.
  const slots = stream.shuffled(all)
  const wanted = Math.max(COURSES.length + FATES.length, Math.round(slots.length * 0.6))
  const courses = Math.min(Math.floor(slots.length / 2), Math.max(COURSES.length, Math.round(wanted * 0.35)))
  const free = new Set(slots)
  const placed = new Set<Course>()
  for (let index = 0; index < courses; index += 1) {
    const course = COURSES[index % COURSES.length] ?? 'month-unpaid'
    const fitting = [...free].filter(one => suits(one, course, field))
    const slot = fitting.find(one => isSmallEnough(one, course, field)) ?? (placed.has(course) ? undefined : fitting[0])
    if (!slot) continue
    slot.course = course
    placed.add(course)
    free.delete(slot)
  }
  const open = [...free]
  if (open.length === 0) return slots
  const fates = Math.max(FATES.length, wanted - courses)
  const taken = new Set<string>()
  let turn = 0
  for (let index = 0; index < fates; index += 1) {
    const fate = FATES[index % FATES.length] ?? 'missing-from-sheet'
    for (let tries = 0; tries < open.length; tries += 1) {
      const slot = open[turn % open.length]
      turn += 1
      if (!slot || !takes(slot, fate, field)) continue
      if (ONCE_FATES.has(fate) && taken.has(`${slot.project}/${fate}`)) continue
      taken.add(`${slot.project}/${fate}`)
      slot.fates.push(fate)
      break
    }
  }
  return slots
}

/** Pay after the pay day of the last month might lie after the day of the city. */
function suits(slot: Slot, course: Course, field: Field): boolean {
  return course !== 'late-pay' || slot.month < field.months - 1
}

function isSmallEnough(slot: Slot, course: Course, field: Field): boolean {
  return !ONE_SHEET_COURSES.has(course) || (field.sizes[slot.project] ?? 0) <= ONE_CREW_MAX
}

function takes(slot: Slot, fate: Fate, field: Field): boolean {
  if (GATE_FATES.has(fate) && field.byWorkbook.has(slot.project)) return false
  if (slot.fates.includes(fate)) return false
  const size = field.sizes[slot.project] ?? 0
  return slot.fates.length < Math.min(FATES_PER_SLOT, Math.floor(size / 4))
}
