import { addDays, type Day, type Fen } from '../kernel/index.ts'
import type { CityPlan } from './plan.ts'
import { streamOf } from './random.ts'
import { districtsOf } from './regions.ts'

/** The emergency funds of the counties, one missing and one that was drawn and never replenished. */

export type PlannedFund = {
  readonly region: number
  readonly sizeFen: Fen
  readonly paidInFen: Fen
  readonly setUpOn: Day
  readonly document: string
}
export type FundPlan = {
  readonly funds: readonly PlannedFund[]
  /** Whether each county has a fund that holds what it must. */
  readonly counties: readonly { readonly region: number; readonly holds: boolean }[]
}

const TEN_THOUSAND_YUAN = 1_000_000n
/** Fewer counties than this carry no defect. */
const DEFECTS_FROM = 4
/** A county's fund, in 10 000 yuan. */
const SIZES = [100, 120, 150, 200]

/** The funds of a city; a province has none planted, since its counties are not all known to the platform. */
export function fundsOf(city: CityPlan): FundPlan {
  if (city.scale !== 'city') return { funds: [], counties: [] }
  const stream = streamOf(city.seed, 'funds')
  const order = stream.shuffled(districtsOf(city.scale).map(one => one.code))
  const hasDefects = order.length >= DEFECTS_FROM
  const made = order.map((region, place) => {
    const sizeFen = BigInt(stream.pick(SIZES)) * TEN_THOUSAND_YUAN
    const isLow = hasDefects && place === 1
    const fund: PlannedFund = {
      region,
      sizeFen,
      paidInFen: isLow ? (sizeFen * 3n) / 10n : sizeFen,
      setUpOn: addDays(city.day, -stream.between(400, 900)),
      document: `周转金〔2024〕${place + 1}号`,
    }
    return { fund, isMissing: hasDefects && place === 0, isLow }
  })
  return {
    funds: made.filter(one => !one.isMissing).map(one => one.fund),
    counties: made.map(({ fund, isMissing, isLow }) => ({ region: fund.region, holds: !isMissing && !isLow })),
  }
}
