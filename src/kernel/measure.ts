import type { Day } from './day.ts'
import type { Label } from './label.ts'
import type { Tx } from './tx.ts'

/** Measures: the figures by which the plan's rows are proved. Each room exports its own; the board reads them all. */

/** Numerator and denominator of one district and sector. */
export type Count = {
  readonly region: number
  readonly sector: number
  readonly numerator: bigint
  readonly denominator: bigint
}
/** One piece of evidence by natural key; over all pieces they add up to the figure. */
export type Evidence = {
  readonly key: string
  readonly label: Label
  readonly numerator: bigint
  readonly denominator: bigint
}

export interface Measure {
  /** The plan's row. */
  readonly task: number
  readonly version: number
  readonly label: Label
  /** What numerator and denominator count. */
  readonly unit: Label
  readonly of: Label
  /** Setting that holds the row's target, in basis points; ours until the city sets one. */
  readonly targetSetting: string
  /** The counts on a day, by district and sector. */
  counts(tx: Tx, on: Day): Promise<readonly Count[]>
  /** One page of the evidence, by key. */
  evidence(tx: Tx, on: Day, page: { readonly after?: string; readonly limit: number }): Promise<readonly Evidence[]>
}
