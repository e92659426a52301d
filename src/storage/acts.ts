import { createHash, randomBytes } from 'node:crypto'
import type { Actor, Day, Instant, Operation, Subject, Tx } from '../kernel/index.ts'
import { sql } from './sql.ts'

/** One change, as it is appended: a sealed head and an erasable body. */
export type ActRecord = {
  readonly id: string
  readonly operation: Pick<Operation, 'name' | 'version'>
  readonly actor: Actor
  readonly now: Instant
  readonly happenedOn: Day
  readonly subject: Subject
  readonly cause?: string
  readonly input: unknown
  readonly result: unknown
  readonly evidence?: unknown
  readonly personal?: Buffer
}

/** Canonical JSON: object keys sorted, no spaces. The commitment is made over this text. */
export function canonical(value: unknown): string {
  if (value === undefined) return 'null'
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
    return `{${entries
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`)
      .join(',')}}`
  }
  return JSON.stringify(value)
}

/** H(salt ‖ canonical input ‖ canonical result): what the head seals, opened by showing the body. */
export function commitmentOf(salt: Buffer, input: unknown, result: unknown): Buffer {
  return createHash('sha256').update(salt).update(canonical(input)).update('\n').update(canonical(result)).digest()
}

/** Whom an act names as its author: never a person's name. */
export function authorOf(actor: Actor): string {
  if (actor.userId) return `user:${actor.userId}`
  if (actor.credentialId) return `credential:${actor.credentialId}`
  return actor.kind
}

/** Appends head and body in one statement. */
export async function appendAct(tx: Tx, record: ActRecord): Promise<void> {
  const salt = randomBytes(16)
  const { actor, subject } = record
  const commitment = commitmentOf(salt, record.input, record.result)
  await tx.run(
    sql`
    with head as (
      insert into act (id, recorded_at, happened_on, operation, version, actor, actor_kind, user_id, post_id,
        credential_id, authority, cause,
                       subject_kind, subject_id, project_id, region_code, sector, commitment)
      overriding system value
      values (${record.id}, ${record.now}, ${record.happenedOn}, ${record.operation.name}, ${record.operation.version},
        ${authorOf(actor)}, ${actor.kind},
              ${actor.userId ?? null}, ${actor.postId ?? null}, ${actor.credentialId ?? null},
              ${actor.postId ? `post:${actor.postId}` : authorOf(actor)}, ${record.cause ?? null},
              ${subject.kind}, ${subject.id}, ${subject.projectId ?? null}, ${subject.regionCode ?? null},
                ${subject.sector ?? null}, ${commitment})
      returning id)
    insert into act_body (act_id, salt, input, result, evidence, personal)
    select id, ${salt}, ${JSON.stringify(record.input ?? null)}::jsonb, ${JSON.stringify(record.result ?? null)}::jsonb,
           ${record.evidence === undefined ? null : JSON.stringify(record.evidence)}::jsonb,
             ${record.personal ?? null}::bytea from head`,
    1,
  )
}
