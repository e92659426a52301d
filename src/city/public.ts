import { addDays, type Day, type Fen } from '../kernel/index.ts'
import type { MonthPlan } from './month.ts'
import type { CityPlan } from './plan.ts'
import type { ProjectPlan } from './project.ts'
import { streamOf } from './random.ts'
import type { PlannedFinding } from './truth.ts'

/** Public projects of the city: their funds, and what is planted in them. */

export const PUBLIC_FAULTS = ['public-without-funds', 'contractor-financing'] as const
export type PublicFault = (typeof PUBLIC_FAULTS)[number]
export type PublicPlan = {
  readonly fault?: PublicFault
  readonly plans: readonly { readonly on: Day; readonly fen: Fen }[]
  readonly arrivals: readonly { readonly reference: string; readonly on: Day; readonly fen: Fen }[]
  readonly uses: readonly {
    readonly reference: string
    readonly on: Day
    readonly fen: Fen
    readonly transfer: string
  }[]
  readonly source: string
  readonly totalFen: Fen
  /** Who pays the labour cost into the account. */
  readonly payer: string
  readonly findings: readonly PlannedFinding[]
}

const PUBLIC_PERMILLE = 250
const FEWEST = 4
const TEN_THOUSAND_YUAN = 1_000_000n

/** Which projects are public, and the fault of each; the first carry the faults. Asked once a city. */
export function publicProjectsOf(city: CityPlan): ReadonlyMap<number, PublicFault | undefined> {
  const order = streamOf(city.seed, 'public').shuffled(Array.from({ length: city.projects }, (_, index) => index))
  if (city.projects < FEWEST) return new Map()
  const sound = order.filter(index => city.project(index).plants.fault === undefined)
  const count = Math.max(PUBLIC_FAULTS.length + 1, Math.round((city.projects * PUBLIC_PERMILLE) / 1000))
  return new Map(sound.slice(0, count).map((index, place) => [index, PUBLIC_FAULTS[place]]))
}

/** Funds of a public project: two instalments, the first before works begin, uses for each transfer of labour cost. */
export function publicPlanOf(
  city: CityPlan,
  project: ProjectPlan,
  months: readonly MonthPlan[],
  fault: PublicFault | undefined,
): PublicPlan {
  const totalFen = (project.contractFen / TEN_THOUSAND_YUAN + 1n) * TEN_THOUSAND_YUAN
  const half = totalFen / 2n
  const before = addDays(project.startedOn, -20)
  const plans = [
    { on: before, fen: half },
    { on: addDays(city.day, 40), fen: totalFen - half },
  ]
  const transfers = months.flatMap(month => month.transfers)
  const isEmpty = fault === 'public-without-funds'
  const isFinanced = fault === 'contractor-financing' && transfers.length > 0
  const finding = (cause: string): PlannedFinding => ({ rule: 'W45', project: project.code, cause })
  return {
    ...(fault ? { fault } : {}),
    source: `YS${project.code.slice(-10)}`,
    totalFen,
    plans,
    arrivals: isEmpty ? [] : [{ reference: `CZ${project.code.slice(-10)}`, on: addDays(before, 3), fen: half }],
    uses: isEmpty
      ? []
      : transfers.map(({ reference, on, fen }) => ({ reference: `ZF-${reference}`, on, fen, transfer: reference })),
    payer: isFinanced ? project.contractor.name : project.owner.name,
    findings: [...(isEmpty ? [finding('public-funds')] : []), ...(isFinanced ? [finding('contractor-financing')] : [])],
  }
}
