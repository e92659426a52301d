import type { ChainGap, ChainMonth, GapKind, Station } from '../../api-types.ts'
import { daysFrom } from '../../calendar.ts'

/** Reading a month of the wage chain: which gaps count today, what the whole is, how the row looks. Pure. */

export const STATIONS = [
  'onSite',
  'worked',
  'due',
  'funded',
  'ordered',
  'arrived',
] as const satisfies readonly Station[]

const STATION_OF: Record<GapKind, Station> = {
  'not-registered': 'onSite',
  'not-due': 'due',
  'not-funded': 'funded',
  'not-ordered': 'ordered',
  'not-arrived': 'arrived',
  'not-worked': 'arrived',
}

/** The station where the money (or the person) of a kind of gap stopped. */
export function stationOf(kind: GapKind): Station {
  return STATION_OF[kind]
}

/** Is it money that a worker does not have? Not registered is a person, not worked is money paid without work. */
export function isMoneyGap(kind: GapKind): boolean {
  return kind !== 'not-registered' && kind !== 'not-worked'
}

/** Gaps of one kind added up; the parts keep cause, turn and firm. */
export type KindGap = {
  readonly kind: GapKind
  readonly people: number
  readonly fen: bigint
  readonly since: string
  readonly parts: readonly ChainGap[]
}

/** The gaps that count on a day, one entry a kind, in the order of the chain. */
export function gapsOn(month: ChainMonth, day: string): readonly KindGap[] {
  const kinds = Object.keys(STATION_OF) as GapKind[]
  return kinds.flatMap(kind => {
    const parts = month.gaps.filter(gap => gap.kind === kind && gap.since <= day && gap.people > 0)
    const [first] = parts
    if (!first) return []
    return [
      {
        kind,
        people: parts.reduce((sum, gap) => sum + gap.people, 0),
        fen: parts.reduce((sum, gap) => sum + BigInt(gap.fen), 0n),
        since: parts.reduce((least, gap) => (gap.since < least ? gap.since : least), first.since),
        parts,
      },
    ]
  })
}

/** What the whole band of a month stands for, in fen: all that should reach a card. */
export function wholeFen(month: ChainMonth, gaps: readonly KindGap[]): bigint {
  const missing = gaps.filter(gap => isMoneyGap(gap.kind)).reduce((sum, gap) => sum + gap.fen, 0n)
  const excess = gaps.filter(gap => gap.kind === 'not-worked').reduce((sum, gap) => sum + gap.fen, 0n)
  const arrivedForWork = BigInt(month.arrivedFen) - excess
  const candidates = [BigInt(month.dueFen), arrivedForWork + missing, month.hasSheet ? 0n : BigInt(month.expectedFen)]
  return candidates.reduce((most, value) => (value > most ? value : most), 0n)
}

export type Look = 'settled' | 'running' | 'waiting' | 'small' | 'open'

/** Part of one thousand, for drawing only. */
export function permille(part: bigint | number, whole: bigint | number): number {
  return BigInt(whole) <= 0n ? 0 : Number((BigInt(part) * 100_000n) / BigInt(whole)) / 100
}

function isSmall(month: ChainMonth, gaps: readonly KindGap[]): boolean {
  const whole = wholeFen(month, gaps)
  return gaps.every(gap => {
    const share =
      gap.kind === 'not-registered' ? permille(gap.people, Math.max(1, month.seen)) : permille(gap.fen, whole)
    return share < 50 && gap.people < 10
  })
}

/** How a month looks before anybody opens or folds it; at most three rows open by themselves, the newest first. */
export function looksOf(months: readonly ChainMonth[], day: string): readonly Look[] {
  let open = 0
  return months.map(month => {
    const gaps = gapsOn(month, day)
    if (gaps.length === 0)
      return month.running ? 'running' : isSettled(month) || month.payDue < day ? 'settled' : 'waiting'
    if (isSmall(month, gaps)) return 'small'
    open += 1
    return open <= 3 ? 'open' : 'small'
  })
}

/** Everything due has arrived. */
export function isSettled(month: ChainMonth): boolean {
  return month.hasSheet && BigInt(month.arrivedFen) >= BigInt(month.dueFen)
}

/** Money that is past its pay-day and in nobody's card: people and fen. */
export function overdueOf(
  month: ChainMonth,
  day: string,
): { readonly people: number; readonly fen: bigint; readonly days: number } {
  const gaps = gapsOn(month, day).filter(gap => isMoneyGap(gap.kind))
  const days = daysFrom(month.payDue, day)
  if (days <= 0) return { people: 0, fen: 0n, days: 0 }
  return {
    people: gaps.reduce((sum, gap) => sum + gap.people, 0),
    fen: gaps.reduce((sum, gap) => sum + gap.fen, 0n),
    days,
  }
}

/** Days that should have data: the whole month, or as far as it has run. */
export function daysExpected(month: ChainMonth, day: string): number {
  return month.running
    ? Math.min(month.daysInMonth, Math.max(0, daysFrom(`${month.month}-01`, day)))
    : month.daysInMonth
}
