/** Measurements are ratios of one run: our rate or time against a reference taken beside it, the median of three. */

export type Measurement = {
  readonly name: string
  readonly ours: number
  readonly reference: number
  readonly ratio: number
  readonly unit: string
  readonly note: string
}

export const round = (value: number) => Math.round(value * 1000) / 1000

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** Seconds that `work` takes. */
export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const from = process.hrtime.bigint()
  await work()
  return Number(process.hrtime.bigint() - from) / 1e9
}

/** A measurement whose ratio is ours ÷ reference. For rates higher is better, for times lower. */
export function measured(
  name: string,
  given: { ours: number; reference: number; unit: string; note: string },
): Measurement {
  return {
    name,
    ...given,
    ours: round(given.ours),
    reference: round(given.reference),
    ratio: round(given.ours / given.reference),
  }
}
