import { addDays, type Day, daysBetween, type Fen } from '../kernel/index.ts'
import { workdayFrom } from './calendar.ts'
import type { CityPlan } from './plan.ts'
import type { ProjectPlan } from './project.ts'
import { type Stream, streamOf } from './random.ts'
import type { PlannedFinding } from './truth.ts'
import { BANKS } from './words.ts'

/** Deposits and guarantees of a project as papers, and what is planted in them. */

/** Defects of papers, each known beforehand; in this order they are planted, one a project. */
export const COVER_FAULTS = [
  'no-deposit',
  'deposit-expired',
  'deposit-duplicate',
  'no-payment-guarantee',
  'deposit-late',
  'deposit-expiring',
  'deposit-altered',
] as const
export type CoverFault = (typeof COVER_FAULTS)[number]

export type Paper = {
  readonly project: string
  readonly kind: 'deposit' | 'payment' | 'performance'
  readonly form: 'cash' | 'bankGuarantee' | 'insurance'
  readonly issuer: string
  readonly number: string
  readonly fen: Fen
  readonly from: Day
  readonly until?: Day
  readonly filedOn: Day
}
/** Days of a project on which a need was not covered. */
export type PlannedUncovered = { readonly project: string; readonly kind: 'deposit' | 'payment'; readonly days: number }
export type CoverPlan = {
  readonly papers: readonly Paper[]
  /** Papers that must be refused when they are filed, with the code of the refusal. */
  readonly refused: readonly { readonly paper: Paper; readonly code: string }[]
  readonly uncovered: readonly PlannedUncovered[]
  readonly findings: readonly PlannedFinding[]
  readonly fault?: CoverFault
}

/** Working days after the permit within which the deposit is stored (保证金规定 art. 8). */
const STORE_WORKING_DAYS = 20
/** A fault needs so many days between the last day to store and the day of the city. */
const ROOM_DAYS = 45
const PLANTED_PERMILLE = 150
/** Deposit of the contract, in basis points; the city's base rate, so that nobody stores too little. */
const DEPOSIT_BASIS_POINTS = 150n
const GUARANTEE_BASIS_POINTS = 1_000n
const WHOLE = 10_000n
const TEN_THOUSAND_YUAN = 1_000_000n

/** Which project carries which fault. Asked once a city. */
export function coverFaultsOf(city: CityPlan): ReadonlyMap<number, CoverFault> {
  const stream = streamOf(city.seed, 'cover-faults')
  const order = stream.shuffled(Array.from({ length: city.projects }, (_, index) => index))
  const most = Math.max(
    Math.min(COVER_FAULTS.length, Math.floor(city.projects / 2)),
    Math.round((city.projects * PLANTED_PERMILLE) / 1000),
  )
  const faults = new Map<number, CoverFault>()
  for (const index of order) {
    if (faults.size >= most) break
    const project = city.project(index)
    if (project.plants.fault || addDays(dueOf(project), ROOM_DAYS) >= city.day) continue
    const fault = COVER_FAULTS[faults.size % COVER_FAULTS.length]
    if (fault) faults.set(index, fault)
  }
  return faults
}

const dueOf = (project: ProjectPlan) => workdayFrom(project.startedOn, STORE_WORKING_DAYS)

/** The papers of a project; `stolen` is a sound deposit of another project, for the one that copies it. */
export function coversOf(city: CityPlan, project: ProjectPlan, fault?: CoverFault, stolen?: Paper): CoverPlan {
  const stream = streamOf(city.seed, 'covers', project.index)
  const deposit = depositOf(city, project, stream, fault)
  const guarantees = guaranteesOf(project, stream)
  const due = dueOf(project)
  const isMissing = fault === 'no-deposit' || fault === 'deposit-duplicate'
  const lacksGuarantee = fault === 'no-payment-guarantee'
  const late = fault === 'deposit-late' ? daysBetween(due, deposit.filedOn) - 1 : 0
  const lapsed = fault === 'deposit-expired' && deposit.until ? daysBetween(deposit.until, city.day) : 0
  const days = isMissing ? daysBetween(due, city.day) : late + lapsed
  const finding = (rule: string, cause: string): PlannedFinding => ({ rule, project: project.code, cause })
  return {
    papers: [
      ...(isMissing ? [] : [deposit]),
      ...guarantees.filter(paper => !(lacksGuarantee && paper.kind === 'payment')),
    ],
    refused: [
      ...(fault === 'deposit-duplicate' && stolen
        ? [{ paper: { ...stolen, project: project.code, filedOn: deposit.filedOn }, code: 'paper-duplicate' }]
        : []),
      ...(fault === 'deposit-altered' ? [{ paper: { ...deposit, fen: deposit.fen * 2n }, code: 'paper-altered' }] : []),
    ],
    uncovered: [
      ...(days > 0 ? [{ project: project.code, kind: 'deposit' as const, days }] : []),
      ...(lacksGuarantee
        ? [{ project: project.code, kind: 'payment' as const, days: daysBetween(project.startedOn, city.day) }]
        : []),
    ],
    findings: [
      ...(isMissing ? [finding('W04', 'deposit')] : []),
      ...(lapsed > 0 || fault === 'deposit-expiring' ? [finding('W05', 'deposit-term')] : []),
      ...(lacksGuarantee ? [finding('W07', 'payment-guarantee')] : []),
    ],
    ...(fault ? { fault } : {}),
  }
}

function depositOf(city: CityPlan, project: ProjectPlan, stream: Stream, fault?: CoverFault): Paper {
  const bank = stream.weighted(BANKS)
  const usual = addDays(project.startedOn, stream.between(-10, 5))
  const filedOn = fault === 'deposit-late' ? addDays(dueOf(project), stream.between(8, 40)) : usual
  // A paper with a fault has a term; others may be cash.
  const form = fault
    ? 'bankGuarantee'
    : stream.weighted([
        ['bankGuarantee', 6],
        ['cash', 3],
        ['insurance', 1],
      ] as const)
  const until =
    fault === 'deposit-expired'
      ? addDays(city.day, -stream.between(5, 30))
      : fault === 'deposit-expiring'
        ? addDays(city.day, stream.between(8, 25))
        : addDays(project.completesOn, 90)
  return {
    project: project.code,
    kind: 'deposit',
    form,
    issuer: form === 'insurance' ? '港城财产保险连云港分公司' : `${bank.name}连云港分行`,
    number: `${form === 'cash' ? 'CK' : form === 'insurance' ? 'BX' : 'BH'}-${project.code}`,
    fen: roundUp((project.contractFen * DEPOSIT_BASIS_POINTS) / WHOLE),
    from: addDays(filedOn, -2),
    ...(form === 'cash' ? {} : { until }),
    filedOn,
  }
}

const roundUp = (fen: Fen): Fen => ((fen + TEN_THOUSAND_YUAN - 1n) / TEN_THOUSAND_YUAN) * TEN_THOUSAND_YUAN

/** The contractor's performance guarantee and the owner's payment guarantee of the same sum, before works start. */
function guaranteesOf(project: ProjectPlan, stream: Stream): readonly Paper[] {
  const fen = roundUp((project.contractFen * GUARANTEE_BASIS_POINTS) / WHOLE)
  const filedOn = addDays(project.signedOn, stream.between(3, 15))
  const until = addDays(project.completesOn, 60)
  return (['performance', 'payment'] as const).map(kind => ({
    project: project.code,
    kind,
    form: 'bankGuarantee',
    issuer: `${stream.weighted(BANKS).name}连云港分行`,
    number: `${kind === 'performance' ? 'LY' : 'ZF'}-${project.code}`,
    fen,
    from: filedOn,
    until,
    filedOn,
  }))
}
