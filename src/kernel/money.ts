/** Money is whole fen in `bigint`; nothing here ever holds a fraction. */

/** An amount in fen (1/100 yuan). */
export type Fen = bigint

/**
 * Reads yuan as people and files write them: `1,234.50`, `¥1234.5`, `1234`. More than two decimals, or words, give
 * undefined.
 */
export function parseYuan(text: string): Fen | undefined {
  const cleaned = text.normalize('NFKC').replace(/[\s,，¥￥元]/g, '')
  const match = /^(-?)(\d{1,15})(?:\.(\d{1,2})0*)?$/.exec(cleaned)
  if (!match) return undefined
  const fen = BigInt(match[2] ?? '0') * 100n + BigInt((match[3] ?? '').padEnd(2, '0') || '0')
  return match[1] ? -fen : fen
}

/** `373728.00`: two decimals, no separators; for files. */
export function yuanOf(fen: Fen): string {
  const sign = fen < 0n ? '-' : ''
  const absolute = fen < 0n ? -fen : fen
  return `${sign}${absolute / 100n}.${String(absolute % 100n).padStart(2, '0')}`
}

/** `373,728.00`: two decimals with thousands separators; for people. */
export function formatYuan(fen: Fen): string {
  const [whole = '0', cents = '00'] = yuanOf(fen).split('.')
  return `${whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}.${cents}`
}

/**
 * Shares `total` by `weights`, losing nothing: the parts add up to `total`. The remainder goes to the largest
 * fractions,
 * earlier parts first.
 *
 * @param total    fen, may be negative
 * @param weights  not negative, at least one above zero
 */
export function share(total: Fen, weights: readonly bigint[]): readonly Fen[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n)
  if (whole <= 0n || weights.some(weight => weight < 0n))
    throw new Error('share needs weights that are not negative and not all zero')
  const sign = total < 0n ? -1n : 1n
  const absolute = total * sign
  const parts = weights.map(weight => (absolute * weight) / whole)
  let rest = absolute - parts.reduce((sum, part) => sum + part, 0n)
  const byFraction = weights
    .map((weight, index) => ({ index, fraction: (absolute * weight) % whole }))
    .sort((a, b) => (a.fraction === b.fraction ? a.index - b.index : a.fraction > b.fraction ? -1 : 1))
  for (const { index } of byFraction) {
    if (rest === 0n) break
    parts[index] = (parts[index] ?? 0n) + 1n
    rest -= 1n
  }
  return parts.map(part => part * sign)
}

/** `fen` times a ratio given in basis points (1/100 %), rounded half up. */
export function basisPointsOf(fen: Fen, basisPoints: bigint): Fen {
  const product = fen * basisPoints
  return product >= 0n ? (product + 5_000n) / 10_000n : -((-product + 5_000n) / 10_000n)
}
