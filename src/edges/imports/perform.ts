import type { Actor, BatchAnswer } from '../../kernel/index.ts'
import { type CallOptions, type Database, type OpenTx, type Runner, transaction } from '../../storage/index.ts'
import type { FileCall } from './readers.ts'
import type { ImportedFile, Tally } from './tally.ts'
import { type RefusedRow, refusedByOperation } from './words.ts'

/** Runs the calls of a file: each an act of its own, or all of them one transaction that lands whole or not at all. */

type Given = {
  readonly actor: Actor
  readonly onBad: 'skip' | 'refuse-all'
  readonly source: { readonly file: string; readonly digest: string }
}

/** Rolls a file back; not an error of anybody's. */
class TakenBack extends Error {}

export class Performing {
  private readonly parts: { readonly runner: Runner; readonly database: Database }
  private readonly given: Given
  private readonly tally: Tally
  private tx: OpenTx | undefined

  constructor(parts: { readonly runner: Runner; readonly database: Database }, given: Given, tally: Tally) {
    this.parts = parts
    this.given = given
    this.tally = tally
  }

  /**
   * Does the work of a file. Under `refuse-all` every call is tried, so that all reasons are heard, and nothing stays
   * when one row was refused.
   *
   * @param work  gives what makes the report, asked for when it is known what stands
   */
  async whole(work: () => Promise<() => Promise<ImportedFile>>): Promise<ImportedFile> {
    if (this.given.onBad === 'skip') return (await work())()
    let report: (() => Promise<ImportedFile>) | undefined
    try {
      await transaction(this.parts.database, this.given.actor, {}, async tx => {
        this.tx = tx
        report = await work()
        if (this.tally.hasRefused()) throw new TakenBack()
      })
    } catch (error) {
      if (!(error instanceof TakenBack) || !report) throw error
      this.tally.undo()
    }
    return report ? report() : this.tally.report()
  }

  /** @returns what the operation refused, each placed where its row stands in the file */
  async run(call: FileCall, place = (refused: RefusedRow) => refused): Promise<readonly RefusedRow[]> {
    if (call.rows.length === 0) return []
    return call.single ? this.eachAlone(call, place) : this.together(call, place)
  }

  /** A file is answered when its run has ended, and that commit waits for the disk: its calls need not. */
  private options(): CallOptions {
    return this.tx ? { within: this.tx } : { flushLater: true }
  }

  private async eachAlone(call: FileCall, place: (refused: RefusedRow) => RefusedRow): Promise<readonly RefusedRow[]> {
    const refused: RefusedRow[] = []
    for (const [index, row] of call.rows.entries()) {
      const answer = await this.parts.runner.run(this.given.actor, call.operation, row, this.options())
      if (answer.ok) {
        this.tally.landed += 1
        if (answer.actId) this.tally.actIds.push(answer.actId)
        continue
      }
      if (call.knownCode !== undefined && answer.refusals[0].code === call.knownCode) {
        this.tally.known += 1
        continue
      }
      const reasons = refusedByOperation(answer.refusals, () => 0, call.lines[index]).map(place)
      this.tally.refuse(1, reasons)
      refused.push(...reasons)
    }
    return refused
  }

  private async together(call: FileCall, place: (refused: RefusedRow) => RefusedRow): Promise<readonly RefusedRow[]> {
    const input = { rows: call.rows, onBad: this.given.onBad, source: this.given.source }
    const { inFile, lines } = call
    const options = inFile
      ? { ...this.options(), lines: { from: lines[0] ?? 0, until: lines.at(-1) ?? 0 } }
      : this.options()
    const answer = await this.parts.runner.run<BatchAnswer>(this.given.actor, call.operation, input, options)
    const lineOf = (row: number) => call.lines[row - 1] ?? row
    if (!answer.ok) {
      const reasons = refusedByOperation(answer.refusals, lineOf).map(place)
      this.tally.refuse(call.rows.length, reasons)
      return reasons
    }
    const { landed, known } = answer.value
    if (answer.actId) this.tally.actIds.push(answer.actId)
    this.tally.landed += landed
    this.tally.known += known
    const reasons = answer.value.refused.map(one => place({ ...one, row: lineOf(one.row) }))
    this.tally.refuse(Math.max(0, call.rows.length - landed - known), reasons)
    return reasons
  }
}
