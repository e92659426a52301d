import type { Actor, Author, Tx } from '../kernel/index.ts'
import { sql } from './sql.ts'

/** Who did an act, as people read it: office and post, and the person's name where the reader may see it. */

type Row = {
  readonly actId: string
  readonly titleZh: string
  readonly titleEn: string
  readonly officeZh: string | null
  readonly officeEn: string | null
  readonly nameZh: string | null
  readonly nameEn: string | null
}

/** Acts whose authors are looked up at a time: a proceeding's log is bounded by the same number. */
const ACTS_MAX = 5000
/** Officers work with each other by name; everybody else is told the office and the post. */
const SEE_NAMES: ReadonlySet<Actor['kind']> = new Set(['officer', 'platform'])

/**
 * The authors of acts the reader sees. Acts of the platform, of a device or of a system have none.
 *
 * @returns  for an act `{ author }`, or nothing, to be spread into its view
 */
export async function authorsOf(
  tx: Tx,
  actor: Actor,
  actIds: readonly string[],
): Promise<(actId: string) => { readonly author?: Author }> {
  const asked = actIds.slice(0, ACTS_MAX)
  if (asked.length === 0) return () => ({})
  const view = SEE_NAMES.has(actor.kind) ? sql`post_author` : sql`post_title`
  const rows = await tx.rows<Row>(sql`
    select h.id as "actId", p.title_zh as "titleZh", p.title_en as "titleEn", p.office_zh as "officeZh",
      p.office_en as "officeEn", p.name_zh as "nameZh", p.name_en as "nameEn"
    from act h join ${view} p on p.post_id = h.post_id where h.id = any(${asked}::bigint[]) order by h.id`)
  const known = new Map(rows.map(row => [row.actId, { author: asAuthor(row) }]))
  return actId => known.get(actId) ?? {}
}

function asAuthor(row: Row): Author {
  const { officeZh, officeEn, nameZh, nameEn } = row
  return {
    title: { zh: row.titleZh, en: row.titleEn },
    ...(officeZh && officeEn ? { office: { zh: officeZh, en: officeEn } } : {}),
    ...(nameZh && nameEn ? { name: { zh: nameZh, en: nameEn } } : {}),
  }
}
