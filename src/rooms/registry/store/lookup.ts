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
const keyOf = ({ projectId, person }: PersonRef) =>
  'idCard' in person ? `${projectId}/i/${person.idCard}` : `${projectId}/s/${person.siteCard}`

type FoundMember = { readonly n: string; readonly worker_id: string; readonly employer_id: string }

const memberOf = ({ worker_id: workerId, employer_id: employerId }: FoundMember): MemberKey => ({
  workerId,
  employerId,
  registered: true,
})

/**
 * Members of projects by identity number, each asked once.
 *
 * @returns in the order of the references; undefined for one who is no member
 */
export async function membersByNumber(
  tx: Tx,
  cipher: FieldCipher,
  refs: readonly { readonly projectId: string; readonly idCard: string }[],
): Promise<readonly (MemberKey | undefined)[]> {
  const found = new Array<MemberKey | undefined>(refs.length)
  if (refs.length === 0) return found
  const rows = await tx.asIngest(() =>
    tx.rows<FoundMember>(sql`
      select r.n, m.worker_id, m.employer_id
      from unnest(${refs.map(ref => ref.projectId)}::bigint[],
        ${refs.map(ref => idCardIndex(cipher, ref.idCard))}::bytea[]) with ordinality r(project_id, id_hash, n)
      join worker_identity i on i.id_hash = r.id_hash
      join membership m on m.project_id = r.project_id and m.worker_id = i.worker_id`),
  )
  for (const row of rows) found[Number(row.n) - 1] = memberOf(row)
  return found
}

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
  const byNumber = new Map<string, { projectId: string; idCard: string }>()
  const byCard = new Map<string, { projectId: string; siteCard: string }>()
  for (const ref of refs) {
    const { projectId, person } = ref
    if ('idCard' in person) byNumber.set(keyOf(ref), { projectId, idCard: person.idCard })
    else byCard.set(keyOf(ref), { projectId, siteCard: person.siteCard })
  }
  const found = new Map<string, MemberKey>()
  const numbered = await membersByNumber(tx, cipher, [...byNumber.values()])
  for (const [index, key] of [...byNumber.keys()].entries()) {
    const member = numbered[index]
    if (member) found.set(key, member)
  }
  if (byCard.size > 0) {
    const asked = [...byCard.values()]
    const keys = [...byCard.keys()]
    const rows = await tx.asIngest(() =>
      tx.rows<FoundMember>(sql`
        select r.n, m.worker_id, m.employer_id
        from unnest(${asked.map(one => one.projectId)}::bigint[], ${asked.map(one => one.siteCard)}::text[])
          with ordinality r(project_id, site_card, n)
        join membership m on m.project_id = r.project_id and m.site_card = r.site_card`),
    )
    for (const row of rows) found.set(keys[Number(row.n) - 1] ?? '', memberOf(row))
  }
  return ref => found.get(keyOf(ref))
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
