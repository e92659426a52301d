import { addDays, type Day, type Fen } from '../kernel/index.ts'
import type { MonthPlan } from './month.ts'
import type { CityPlan } from './plan.ts'
import type { Member, ProjectPlan } from './project.ts'
import { streamOf } from './random.ts'

/** Pledged assets of firms in arrears: one that was realised and paid out, and one whose valuation has run out. */

export type PlannedPledge = {
  readonly project: ProjectPlan
  readonly assetKind: '房产' | '机器设备'
  readonly assetKey: string
  readonly asset: string
  readonly valueFen: Fen
  readonly valuedOn: Day
  readonly validUntil: Day
  readonly rank: number
  readonly agreedOn: Day
  readonly realised?: { readonly on: Day; readonly fen: Fen }
  readonly payments: readonly { readonly member: Member; readonly fen: Fen; readonly on: Day }[]
}
export type PledgeTruth = {
  readonly project: string
  readonly assetKey: string
  readonly paidFen: string
  readonly balanceFen: string
  readonly isExpired: boolean
}

/** Projects of a city whose firms pledged something; each holds two assets. */
const PROJECTS_MAX = 3
/** People paid out of the first asset. */
const PAID_MAX = 2

/** Plans pledges project by project, for those in which workers are owed for a month long past its pay day. */
export function pledgePlanner(city: CityPlan) {
  let planned = 0
  return (project: ProjectPlan, months: readonly MonthPlan[]): readonly PlannedPledge[] => {
    // Of the last month the pay day may lie near the city's day: only months before it are surely overdue.
    const owed = new Map<Member, Fen>()
    for (const month of months.filter(each => each.month < city.lastMonth))
      for (const gap of month.gaps) {
        const member = project.members.find(each => each.siteCard === gap.worker)
        if (member && gap.fen > 0n && gap.kind !== 'not-worked' && gap.kind !== 'not-registered')
          owed.set(member, (owed.get(member) ?? 0n) + gap.fen)
      }
    if (owed.size === 0 || planned >= PROJECTS_MAX) return []
    planned += 1
    return assetsOf(city, project, [...owed].slice(0, PAID_MAX))
  }
}

function assetsOf(
  city: CityPlan,
  project: ProjectPlan,
  owed: readonly (readonly [Member, Fen])[],
): readonly PlannedPledge[] {
  const stream = streamOf(city.seed, 'pledges', project.index)
  const before = (days: number) => addDays(city.day, -days)
  const sum = owed.reduce((total, [, fen]) => total + fen, 0n)
  const fen = sum + BigInt(stream.between(1, 40)) * 100_000n
  const payments = owed.map(([member, due], place) => ({
    member,
    // The last of them gets a part only: he stays owed.
    fen: place > 0 && place === owed.length - 1 ? due / 2n + 1n : due,
    on: before(6),
  }))
  const base = { project, agreedOn: before(25) }
  return [
    {
      ...base,
      assetKind: '房产',
      assetKey: `苏海不动产权${project.code.slice(-8)}A`,
      asset: `${project.district.name}商铺一间`,
      valueFen: fen + 5_000_000n,
      valuedOn: before(40),
      validUntil: addDays(city.day, 300),
      rank: 1,
      realised: { on: before(8), fen },
      payments,
    },
    {
      ...base,
      assetKind: '机器设备',
      assetKey: `SB${project.code.slice(-8)}`,
      asset: '塔式起重机一台',
      valueFen: BigInt(stream.between(20, 60)) * 1_000_000n,
      valuedOn: before(380),
      validUntil: before(16),
      rank: 2,
      payments: [],
    },
  ]
}

/** What the platform must show of a pledge. */
export function pledgeTruth(city: CityPlan, pledge: PlannedPledge): PledgeTruth {
  const paid = pledge.payments.reduce((sum, payment) => sum + payment.fen, 0n)
  return {
    project: pledge.project.code,
    assetKey: pledge.assetKey,
    paidFen: String(paid),
    balanceFen: String((pledge.realised?.fen ?? 0n) - paid),
    isExpired: !pledge.realised && pledge.validUntil < city.day,
  }
}
