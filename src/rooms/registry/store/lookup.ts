import type { FieldCipher, Tx } from '../../../kernel/index.ts'
import { PLACES, normalIdCard } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import type { MemberKey, Person, ProjectKey } from '../facts.ts'

/** Looking up projects and persons by their outside keys, for whole batches at once. */

/**
 * Projects by outside code; unknown codes are missing from the map. Seen by the platform: the operation checks the
 * scope.
 */
export async function projectsByCode(tx: Tx, codes: Iterable<string>): Promise<ReadonlyMap<string, ProjectKey>> {
  const wanted = [...new Set(codes)]
  const rows = await tx.asIngest(() =>
    tx.rows<ProjectKey>(sql`
      select id, code, region_code as "regionCode", sector, general_contractor_id as "generalContractorId" from project
        where code = any(${wanted}::text[])`),
  )
  return new Map(rows.map(row => [row.code, row]))
}

/** Enterprises by credit code. */
export async function enterprisesByCode(tx: Tx, codes: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(codes)]
  const rows = await tx.asIngest(() =>
    tx.rows<{ id: string; credit_code: string }>(
      sql`select id, credit_code from enterprise where credit_code = any(${wanted}::text[])`,
    ),
  )
  return new Map(rows.map(row => [row.credit_code, row.id]))
}

/** Worker ids by blind index (hex). */
export async function workersByHash(tx: Tx, hashes: readonly Buffer[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.asIngest(() =>
    tx.rows<{ id_hash: Buffer; worker_id: string }>(
      sql`select id_hash, worker_id from worker_identity where id_hash = any(${hashes}::bytea[])`,
    ),
  )
  return new Map(rows.map(row => [row.id_hash.toString('hex'), row.worker_id]))
}

export function idCardIndex(cipher: FieldCipher, idCard: string): Buffer {
  return cipher.blindIndex(normalIdCard(idCard), PLACES.idCard)
}

export type PersonRef = { readonly projectId: string; readonly person: Person }
const keyOf = (ref: PersonRef, cipher: FieldCipher) =>
  'idCard' in ref.person
    ? `${ref.projectId}/i/${idCardIndex(cipher, ref.person.idCard).toString('hex')}`
    : `${ref.projectId}/s/${ref.person.siteCard}`

/**
 * Members of projects by identity number or site card. Persons who are no members are missing.
 *
 * @returns a look-up function for the same references
 */
export async function membersOf(
  tx: Tx,
  cipher: FieldCipher,
  refs: readonly PersonRef[],
): Promise<(ref: PersonRef) => MemberKey | undefined> {
  const projects = [...new Set(refs.map(ref => ref.projectId))]
  const hashes = new Map<string, Buffer>()
  const cards = new Set<string>()
  for (const { person } of refs) {
    if ('idCard' in person) {
      const hash = idCardIndex(cipher, person.idCard)
      hashes.set(hash.toString('hex'), hash)
    } else cards.add(person.siteCard)
  }
  const found = new Map<string, MemberKey>()
  await tx.asIngest(async () => {
    if (hashes.size > 0) {
      const rows = await tx.rows<{ project_id: string; hash: Buffer; worker_id: string; employer_id: string }>(sql`
        select m.project_id, i.id_hash as hash, m.worker_id, m.employer_id
        from worker_identity i join membership m on m.worker_id = i.worker_id
        where i.id_hash = any(${[...hashes.values()]}::bytea[]) and m.project_id = any(${projects}::bigint[])`)
      for (const row of rows)
        found.set(`${row.project_id}/i/${row.hash.toString('hex')}`, {
          workerId: row.worker_id,
          employerId: row.employer_id,
          registered: true,
        })
    }
    if (cards.size > 0) {
      const rows = await tx.rows<{ project_id: string; site_card: string; worker_id: string; employer_id: string }>(sql`
        select project_id, site_card, worker_id, employer_id from membership
        where project_id = any(${projects}::bigint[]) and site_card = any(${[...cards]}::text[])`)
      for (const row of rows)
        found.set(`${row.project_id}/s/${row.site_card}`, {
          workerId: row.worker_id,
          employerId: row.employer_id,
          registered: true,
        })
    }
  })
  return ref => found.get(keyOf(ref, cipher))
}

export type CardKey = { readonly workerId: string; readonly last4: string }
/** Wage cards by blind index (hex). */
export async function cardsByHash(tx: Tx, hashes: readonly Buffer[]): Promise<ReadonlyMap<string, CardKey>> {
  if (hashes.length === 0) return new Map()
  const rows = await tx.asIngest(() =>
    tx.rows<{ card_hash: Buffer; worker_id: string; last4: string }>(
      sql`select card_hash, worker_id, last4 from wage_card where card_hash = any(${hashes}::bytea[])`,
    ),
  )
  return new Map(rows.map(row => [row.card_hash.toString('hex'), { workerId: row.worker_id, last4: row.last4 }]))
}
