import { addDays, type Day, type Fen } from '../kernel/index.ts'
import { cardNumberOf } from './identifiers.ts'
import type { MonthPlan } from './month.ts'
import type { CityPlan } from './plan.ts'
import type { ProjectPlan } from './project.ts'
import { streamOf } from './random.ts'
import type { PlannedFinding } from './truth.ts'

/** What is planted in wage accounts beyond being opened: filing, agreement, agreed sums, what left for others. */

/** Defects of accounts, each known beforehand; in this order they are planted, one a project. */
export const ACCOUNT_FAULTS = ['unfiled', 'no-agreement', 'share-short', 'left-account', 'cash'] as const
export type AccountFault = (typeof ACCOUNT_FAULTS)[number]

/** A line of the bank's statement of a wage account. */
export type StatementLine = {
  readonly serial: string
  readonly on: Day
  readonly direction: 'in' | 'out'
  readonly fen: Fen
  readonly method: 'transfer' | 'batch' | 'cash'
  readonly reference: string
  readonly party: string
  readonly partyAccount: string
  readonly summary: string
}
export type AccountPlan = {
  readonly fault?: AccountFault
  readonly isFiled: boolean
  /** The day of the tripartite agreement; missing where there is none. */
  readonly agreementOn?: Day
  /** Labour cost agreed a month, where the contract names a sum. */
  readonly labourMonthFen?: Fen
  readonly statement: readonly StatementLine[]
  readonly findings: readonly PlannedFinding[]
}

const PLANTED_PERMILLE = 100
/** An account opened so many days before the day of the city is late with its filing. */
const FILING_DAYS = 45
const LEFT_FEN = 5_000_000n

/** Which project carries which fault. Asked once a city. */
export function accountFaultsOf(city: CityPlan): ReadonlyMap<number, AccountFault> {
  const order = streamOf(city.seed, 'account-faults').shuffled(
    Array.from({ length: city.projects }, (_, index) => index),
  )
  const most = Math.max(
    Math.min(ACCOUNT_FAULTS.length, Math.floor(city.projects / 3)),
    Math.round((city.projects * PLANTED_PERMILLE) / 1000),
  )
  const faults = new Map<number, AccountFault>()
  for (const index of order) {
    if (faults.size >= most) break
    const { account } = city.project(index)
    if (!account || addDays(account.openedOn, FILING_DAYS) >= city.day) continue
    const fault = ACCOUNT_FAULTS[faults.size % ACCOUNT_FAULTS.length]
    if (fault) faults.set(index, fault)
  }
  return faults
}

/** The account of a project as its papers and its bank show it. */
export function accountPlanOf(
  project: ProjectPlan,
  months: readonly MonthPlan[],
  fault: AccountFault | undefined,
): AccountPlan {
  const { account } = project
  const finding = (rule: string, cause: string): PlannedFinding => ({ rule, project: project.code, cause })
  if (!account) return { isFiled: false, statement: [], findings: [] }
  const funded = months.map(sumOf).filter(fen => fen > 0n)
  const least = funded.reduce((low, fen) => (fen < low ? fen : low), funded[0] ?? 0n)
  const isShort = fault === 'share-short' && least > 0n
  const hasStatement = fault === 'left-account' || fault === 'cash'
  const rules: Readonly<Record<AccountFault, PlannedFinding>> = {
    unfiled: finding('W02', 'account-filing'),
    'no-agreement': finding('W03', 'account-agreement'),
    'share-short': finding('W09', 'transfer-share'),
    'left-account': finding('W30', 'left-account'),
    cash: finding('W29', 'cash'),
  }
  return {
    ...(fault ? { fault } : {}),
    isFiled: fault !== 'unfiled',
    ...(fault === 'no-agreement' ? {} : { agreementOn: addDays(account.openedOn, -1) }),
    // The leanest month reaches four fifths of what the contract names.
    ...(isShort ? { labourMonthFen: (least * 5n) / 4n } : {}),
    statement: hasStatement ? statementOf(project, months, fault) : [],
    findings: fault && (fault !== 'share-short' || isShort) ? [rules[fault]] : [],
  }
}

const sumOf = (month: MonthPlan): Fen => month.transfers.reduce((sum, transfer) => sum + transfer.fen, 0n)

/** The bank's statement: every transfer, every batch with what came back of it, and one line that should not be. */
function statementOf(
  project: ProjectPlan,
  months: readonly MonthPlan[],
  fault: 'left-account' | 'cash',
): readonly StatementLine[] {
  const lines: Omit<StatementLine, 'serial'>[] = months.flatMap(month => [
    ...month.transfers.map(transfer => ({
      on: transfer.on,
      direction: 'in' as const,
      fen: transfer.fen,
      method: 'transfer' as const,
      reference: transfer.reference,
      party: project.owner.name,
      partyAccount: '',
      summary: '人工费',
    })),
    ...month.batches.flatMap(batch => {
      const total = batch.items.reduce((sum, item) => sum + item.fen, 0n)
      const back = new Set(batch.results.filter(result => result.status === 'returned').map(result => result.n))
      const returned = batch.items.filter(item => back.has(item.n)).reduce((sum, item) => sum + item.fen, 0n)
      const common = { method: 'batch' as const, reference: batch.batchNo, party: '', partyAccount: '' }
      return [
        { ...common, on: batch.resultOn, direction: 'out' as const, fen: total, summary: '代发工资' },
        ...(returned > 0n
          ? [{ ...common, on: batch.resultOn, direction: 'in' as const, fen: returned, summary: '退票' }]
          : []),
      ]
    }),
  ])
  const last = lines.at(-1)
  const gone: Omit<StatementLine, 'serial'> = {
    on: last?.on ?? project.startedOn,
    direction: 'out',
    fen: LEFT_FEN,
    method: fault === 'cash' ? 'cash' : 'transfer',
    reference: '',
    party: fault === 'cash' ? '' : `${project.district.name}顺达建材经营部`,
    // A bank and a number no worker of the city has.
    partyAccount: fault === 'cash' ? '' : cardNumberOf('105', NOBODY - project.index),
    summary: fault === 'cash' ? '备用金' : '材料款',
  }
  return [...lines, gone].map((line, n) => ({
    ...line,
    serial: `${project.code.slice(-8)}${String(n + 1).padStart(4, '0')}`,
  }))
}
const NOBODY = 90_000_000
