/** What a room may do with the database. The storage room supplies it; the kernel only names it. */

/** SQL text with its values, made by the `sql` tag of the storage room. */
export type Statement = { readonly text: string; readonly values: readonly unknown[] }

export interface Tx {
  /** All rows of a bounded statement. */
  rows<Row>(statement: Statement): Promise<Row[]>
  /** The first row, or undefined. */
  row<Row>(statement: Statement): Promise<Row | undefined>
  /**
   * Runs a statement and returns how many rows it changed; with `expected`, another number throws (a scope error must
   * not pass as success).
   */
  run(statement: Statement, expected?: number): Promise<number>
  /**
   * Runs `work` under the ingest role, which reads identities and appends measurements; the operation has checked the
   * scope before.
   */
  asIngest<T>(work: () => Promise<T>): Promise<T>
  /** Runs `work` under the platform role: lookups that must see every row to answer neutrally, standings, touches. */
  asPlatform<T>(work: () => Promise<T>): Promise<T>
  /**
   * Appends rows with COPY. `table` is a partition or table name from the caller's own code, never from input.
   *
   * @param pieces  the rows in COPY's text form, in pieces of any length; a piece handed over is not written to again
   * @returns       rows written
   */
  copy(table: string, columns: readonly string[], pieces: Iterable<Uint8Array>): Promise<number>
  /** Runs `work` in a savepoint; a unique violation inside gives `conflict` and leaves nothing. */
  attempt<T>(
    work: () => Promise<T>,
  ): Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly conflict: string }>
}
