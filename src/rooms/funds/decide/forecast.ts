import { addDays, type Day, type Fen, type Month } from '../../../kernel/index.ts'
import { randomStream } from '../../../kernel/random.ts'
import { FORECAST } from '../facts/forecast.ts'

/**
 * When, and by how much, a wage account will first run short. Pure: the same facts and seed give the same answer.
 *
 * Method: each coming month's transfer arrives as one of the past months' did (a bootstrap of the pairs of delay and
 * share paid), and each pay day takes the payroll of the month from what is there. Of many such runs the first pay day
 * that is short is ranked: a tenth, a half, nine tenths of the runs run short by that day.
 */

/** How a past month was funded: days after the agreed day, and the share of the wages that came, in basis points. */
export type Past = { readonly delayDays: number; readonly shareBp: number }
/** A month to come; amounts in fen. */
export type Coming = {
  readonly month: Month
  readonly transferDue: Day
  readonly payDue: Day
  readonly needFen: Fen
}
export type ForecastGiven = {
  readonly balanceFen: Fen
  readonly past: readonly Past[]
  readonly coming: readonly Coming[]
  readonly runs: number
  readonly seed: number
}
export type Shortfall = { readonly on: Day; readonly fen: Fen }
export type Forecast = {
  /** Runs that run short, in basis points of all. */
  readonly riskBp: number
  readonly p10?: Shortfall
  readonly p50?: Shortfall
  readonly p90?: Shortfall
  /** Share of the runs that are short on each pay day or before, in basis points. */
  readonly risks: readonly number[]
}

/** @returns nothing is short where there is no month to come; without a past every transfer is taken to come in time */
export function forecastOf(given: ForecastGiven): Forecast {
  const draw = randomStream(given.seed)
  const firsts: Shortfall[] = []
  for (let run = 0; run < given.runs; run += 1) {
    const short = firstShortfall(given, draw)
    if (short) firsts.push(short)
  }
  const ranked = firsts.sort((a, b) => (a.on === b.on ? (a.fen < b.fen ? 1 : -1) : a.on < b.on ? -1 : 1))
  const ofRuns = (count: number) => (given.runs === 0 ? 0 : Math.round((count * FORECAST.whole) / given.runs))
  const rank = (share: number) => ranked[Math.ceil(share * given.runs) - 1]
  const [p10, p50, p90] = FORECAST.ranks.map(rank)
  return {
    riskBp: ofRuns(ranked.length),
    ...(p10 ? { p10 } : {}),
    ...(p50 ? { p50 } : {}),
    ...(p90 ? { p90 } : {}),
    risks: given.coming.map(month => ofRuns(ranked.filter(short => short.on <= month.payDue).length)),
  }
}

/** One run: a draw for every month, whether it is needed or not, so that runs of other balances compare. */
function firstShortfall(given: ForecastGiven, draw: () => number): Shortfall | undefined {
  const arrivals = given.coming.map(month => {
    const past = given.past[Math.floor(draw() * given.past.length)]
    const shareBp = past?.shareBp ?? FORECAST.whole
    return {
      on: addDays(month.transferDue, past?.delayDays ?? 0),
      fen: (month.needFen * BigInt(shareBp)) / BigInt(FORECAST.whole),
    }
  })
  let spent = 0n
  for (const month of given.coming) {
    const came = arrivals.filter(arrival => arrival.on <= month.payDue).reduce((sum, one) => sum + one.fen, 0n)
    spent += month.needFen
    const left = given.balanceFen + came - spent
    if (left < 0n) return { on: month.payDue, fen: -left }
  }
  return undefined
}
