import { type Static, type TSchema, Type } from 'typebox'
import { misfits, fits, type RefusedRow, textsOf } from './check.ts'
import { COMMON_PROBLEMS } from './operation.ts'
import { type Filling, type Outcome, type Problem, type ProblemDef, ok, refuse } from './outcome.ts'
import { LabelSchema } from './schema.ts'

/** Batches of rows: checked row by row, so that each refusal names row, field, reason and remedy. */

/** Rows one call may carry. */
export const BATCH_LIMIT = 50_000
/** Refusals one answer may carry; more are counted. */
export const REFUSALS_SHOWN = 1_000

/**
 * The input of a bulk operation. The row schema stands beside (`x-row`) for the description; the operation checks each
 * row.
 */
export function batchOf(row: TSchema) {
  return Type.Object({
    rows: Type.Array(Type.Unknown(), { maxItems: BATCH_LIMIT, minItems: 1, 'x-row': row }),
    onBad: Type.Union([Type.Literal('skip'), Type.Literal('refuse-all')]),
    source: Type.Optional(
      Type.Object({ file: Type.String({ maxLength: 300 }), digest: Type.String({ maxLength: 128 }) }),
    ),
  })
}

export const BatchAnswer = Type.Object({
  landed: Type.Integer(),
  known: Type.Integer(),
  refused: Type.Array(
    Type.Object({
      row: Type.Integer(),
      field: Type.String(),
      code: Type.String(),
      says: LabelSchema,
      fix: LabelSchema,
    }),
  ),
  details: Type.Array(Type.Object({ row: Type.Integer() }, { additionalProperties: true })),
})
export type BatchAnswer = Static<typeof BatchAnswer>

export type BatchRow<Row> = { readonly row: number; readonly value: Row }

/** A batch being worked on. Rows leave it by `refuse`; what stays may land. */
export class Batch<Row, Code extends string> {
  private kept: readonly Row[]
  /** The number of each kept row, from 1; undefined while all are kept. */
  private numbers: readonly number[] | undefined
  private paired: readonly BatchRow<Row>[] | undefined
  private readonly taken = new Set<number>()
  private readonly problems: Problem[] = []
  private readonly onBad: 'skip' | 'refuse-all'
  private readonly defs: Readonly<Record<string, ProblemDef>>

  constructor(
    schema: TSchema,
    input: { readonly rows: readonly unknown[]; readonly onBad: 'skip' | 'refuse-all' },
    defs: Readonly<Record<Code, ProblemDef>>,
  ) {
    this.onBad = input.onBad
    this.defs = { ...COMMON_PROBLEMS, ...defs }
    this.kept = input.rows as readonly Row[]
    input.rows.forEach((value, index) => {
      if (fits(schema, value)) return
      this.taken.add(index + 1)
      for (const problem of misfits(schema, value)) this.problems.push({ ...problem, row: index + 1 })
    })
  }

  /** The rows that may still land, in order, each with its number. */
  rows(): readonly BatchRow<Row>[] {
    this.settle()
    this.paired ??= this.kept.map((value, index) => ({ row: this.numberAt(index), value }))
    return this.paired
  }

  /** The same without their numbers: what a batch of very many rows goes through. */
  values(): readonly Row[] {
    this.settle()
    return this.kept
  }

  private numberAt(index: number): number {
    return this.numbers?.[index] ?? index + 1
  }

  private settle(): void {
    if (this.taken.size === 0) return
    const numbers = this.kept.map((_, index) => this.numberAt(index))
    this.kept = this.kept.filter((_, index) => !this.taken.has(numbers[index] ?? 0))
    this.numbers = numbers.filter(number => !this.taken.has(number))
    this.taken.clear()
    this.paired = undefined
  }

  /** Takes a row out, with the reason. `field` is the name of the row's field. */
  refuse(row: number, field: string, code: Code, more: Filling = {}): void {
    this.taken.add(row)
    this.problems.push({ code, row, at: `/${field}`, with: { field, ...more } })
  }

  /** True when the caller wanted all or nothing and something is wrong. */
  mustStop(): boolean {
    return this.problems.length > 0 && this.onBad === 'refuse-all'
  }

  /** The refusal of the whole batch, one problem a bad row. */
  stop(): Outcome<never, Code> {
    return refuse(this.problems.slice(0, REFUSALS_SHOWN) as Problem<Code>[])
  }

  /** The answer: what landed, what was known before, what was refused and why. */
  done(counts: {
    readonly landed: number
    readonly known: number
    readonly details?: readonly ({ row: number } & Record<string, unknown>)[]
  }): Outcome<BatchAnswer, Code> {
    return ok({
      landed: counts.landed,
      known: counts.known,
      refused: this.refusedRows(),
      details: [...(counts.details ?? [])],
    })
  }

  private refusedRows(): RefusedRow[] {
    return this.problems.slice(0, REFUSALS_SHOWN).map(problem => {
      const { says, fix } = textsOf(this.defs, problem)
      return { row: problem.row ?? 0, field: problem.at?.slice(1) ?? '', code: problem.code, says, fix }
    })
  }
}
