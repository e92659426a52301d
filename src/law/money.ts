import type { Fen } from '../kernel/index.ts'

/** Shares of money as the law uses them: exact until the last step, then rounded half up to the fen. */

const WHOLE = 10_000n
const HALF = 5_000n

/** `fen` × basis points, rounded half up. */
export function shareOf(fen: Fen, basisPoints: bigint): Fen {
  return (fen * basisPoints + HALF) / WHOLE
}

/** One share of another, in basis points, rounded half up: 150 % of 1.5 % is 2.25 %. */
export function shareOfShare(basisPoints: bigint, share: bigint): bigint {
  return (basisPoints * share + HALF) / WHOLE
}

/** What is left after a cut: 50 % off. */
export function cutBy(basisPoints: bigint, cut: bigint): bigint {
  return shareOfShare(basisPoints, WHOLE - cut)
}

/** What a raise gives: 50 % more. */
export function raisedBy(basisPoints: bigint, raise: bigint): bigint {
  return shareOfShare(basisPoints, WHOLE + raise)
}

/** Division of money, rounded half up. */
export function divided(fen: Fen, by: bigint): Fen {
  return (fen + fen + by) / (by + by)
}

/** A sum as a share of another, in basis points, rounded down. */
export function basisPointsIn(part: Fen, whole: Fen): bigint {
  return whole === 0n ? 0n : (part * WHOLE) / whole
}

/** The smaller of two sums. */
export function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b
}

/** The larger of two sums. */
export function most(a: bigint, b: bigint): bigint {
  return a > b ? a : b
}

export function sumOf(parts: readonly bigint[]): bigint {
  return parts.reduce((sum, part) => sum + part, 0n)
}

/** Hours and days with a fraction are counted in hundredths. */
export const HUNDREDTHS = 100n

/** A number of hours in hundredths. */
export function inHundredths(hours: number): bigint {
  return BigInt(Math.round(hours * Number(HUNDREDTHS)))
}
