import type { Day, Tx } from '../../kernel/index.ts'
import { sql } from '../../storage/index.ts'

/** Targets, names of districts, and the figures that were kept. */

export async function targets(tx: Tx): Promise<ReadonlyMap<string, bigint>> {
  const rows = await tx.rows<{ key: string; value: string }>(
    sql`select key, value from setting where key like 'target.%' limit 100`,
  )
  return new Map(rows.map(row => [row.key, BigInt(row.value)]))
}

export function districts(tx: Tx): Promise<{ code: number; zh: string; en: string }[]> {
  return tx.rows(sql`select code, zh, en from region order by code limit 5000`)
}

export type Kept = { task: number; onDay: Day; numerator: string; denominator: string }
/** The kept figures of a task or of all, newest first. */
export function keptFigures(tx: Tx, task?: number): Promise<Kept[]> {
  return tx.rows(sql`
    select task, on_day as "onDay", numerator, denominator from board_figure where ${task ?? null}::int is null or task
      = ${task ?? null}::int order by on_day desc, task limit 2000`)
}

export type Snapshot = {
  task: number
  numerator: string
  denominator: string
  count: number
  digest: string
  regions: unknown
  sectors: unknown
}
/** Keeps the figures of a day; a second run on the same day replaces them. */
export function keepFigures(tx: Tx, on: Day, rows: readonly Snapshot[]): Promise<number> {
  return tx.run(sql`
    insert into board_figure (task, on_day, numerator, denominator, evidence_count, evidence_digest, by_region,
      by_sector)
    select r.task, ${on}::date, r.numerator, r.denominator, r.count, decode(r.digest, 'hex'), r.regions, r.sectors
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(task smallint, numerator bigint, denominator bigint,
      count bigint, digest text, regions jsonb, sectors jsonb)
    on conflict (task, on_day) do update set numerator = excluded.numerator, denominator = excluded.denominator,
      evidence_count = excluded.evidence_count, evidence_digest = excluded.evidence_digest,
      by_region = excluded.by_region, by_sector = excluded.by_sector`)
}
