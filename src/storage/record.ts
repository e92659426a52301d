import { createHash } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'
import {
  type Actor,
  type Context,
  type Day,
  type LawBook,
  must,
  type Operation,
  type Subject,
} from '../kernel/index.ts'
import { appendAct } from './acts.ts'
import type { OpenTx } from './database.ts'
import type { CallOptions, RunnerParts } from './runner.ts'
import { sql } from './sql.ts'

/** What a call leaves behind: its act, its touches, its consequences. */

export type Touch = { readonly kind: string; readonly id: string; readonly month: string }
/** What a call gathers while it runs. */
export type Call = {
  readonly context: Context
  subject?: Subject
  happenedOn?: Day
  evidence?: unknown
  /** The book the call read, and the settings it read from it. */
  law?: LawBook
  readonly lawUse: Set<string>
  readonly touches: Map<string, Touch>
  readonly consequences: { operation: string; input: unknown }[]
  /** The digest of a batch's rows, being made. */
  readonly digest: Promise<string> | undefined
}

/** What a batch keeps in its act: source, counts, and the lines of its file or a digest; never its rows. */
function batchInput(input: unknown, proof: object): unknown {
  const { rows, ...rest } = input as { rows: readonly unknown[] }
  return { ...rest, rows: rows.length, ...proof }
}

async function proofOf(call: Call, { lines }: CallOptions): Promise<object> {
  return lines ? { lines } : { digest: await call.digest }
}

/** Rows written at once for the digest: the text of a whole batch is megabytes long. */
const DIGEST_ROWS = 1_000

/**
 * SHA-256 of rows as one JSON array. Others have their turn between its steps, so that it is made while the database
 * works on the same rows.
 */
export async function digestOfRows(rows: readonly unknown[]): Promise<string> {
  const hash = createHash('sha256').update('[')
  for (let from = 0; from < rows.length; from += DIGEST_ROWS) {
    if (from > 0) await turn()
    const text = JSON.stringify(rows.slice(from, from + DIGEST_ROWS)).slice('['.length, -']'.length)
    hash.update(from === 0 ? text : `,${text}`)
  }
  return hash.update(']').digest('hex')
}

function batchResult(value: unknown): unknown {
  const {
    refused,
    details: _details,
    ...rest
  } = value as { refused: readonly { row: number; field: string; code: string }[]; details?: unknown }
  return { ...rest, refused: refused.map(({ row, field, code }) => ({ row, field, code })) }
}

/** Appends the act of a call with its touches and consequences. */
export async function record(
  parts: RunnerParts,
  operation: Operation,
  actor: Actor,
  input: unknown,
  value: unknown,
  call: Call,
  options: CallOptions,
  tx: OpenTx,
  actId: string,
): Promise<void> {
  must(call.subject, 'an act has a subject')
  const { open, personal } = splitPersonal(operation, input)
  const sealed =
    personal !== undefined && call.subject.workerId && parts.sealPersonal
      ? await parts.sealPersonal(tx, call.subject.workerId, personal)
      : undefined
  await appendAct(tx, {
    id: actId,
    operation,
    actor,
    now: call.context.now,
    happenedOn: call.happenedOn ?? call.context.day,
    subject: call.subject,
    ...(options.cause ? { cause: options.cause } : {}),
    input: operation.rowwise ? batchInput(open, await proofOf(call, options)) : open,
    result: operation.rowwise ? batchResult(value) : withoutSecrets(operation, value),
    ...(call.evidence === undefined ? {} : { evidence: call.evidence }),
    ...(sealed ? { personal: sealed } : {}),
  })
  await recordLawUse(tx, call, operation, actId)
  await recordTouches(tx, [...call.touches.values()])
  for (const [n, consequence] of call.consequences.entries()) {
    await tx.run(
      sql`insert into consequence (act_id, n, operation, input) values (${actId}, ${n}, ${consequence.operation}, ${JSON.stringify(consequence.input)}::jsonb)`,
      1,
    )
  }
}

/** Which law book an act rests on, and which of its settings: so that a figure entered late finds what it concerns. */
async function recordLawUse(tx: OpenTx, call: Call, operation: Operation, actId: string): Promise<void> {
  if (!call.law || call.lawUse.size === 0) return
  const { subject, context } = call
  await tx.run(
    sql`
    insert into law_use (act_id, operation, happened_on, recorded_on, version, parameters, subject_kind, subject_id,
      region_code, sector)
    values (${actId}, ${operation.name}, ${call.happenedOn ?? context.day}, ${context.day}, ${call.law.version},
      ${[...call.lawUse].sort()}::text[], ${subject?.kind ?? 'platform'}, ${subject?.id ?? ''},
      ${subject?.regionCode ?? 0}, ${subject?.sector ?? 0})`,
    1,
  )
}

/** The answer as it is kept: without what is shown once. */
export function withoutSecrets(operation: Operation, value: unknown): unknown {
  if (!operation.secrets?.length) return value
  const fields = Object.entries(value as Record<string, unknown>)
  return Object.fromEntries(fields.filter(([name]) => !operation.secrets?.includes(name)))
}

function splitPersonal(operation: Operation, input: unknown): { open: unknown; personal?: Record<string, unknown> } {
  if (!operation.personal?.length) return { open: input }
  const open = { ...(input as Record<string, unknown>) }
  const personal: Record<string, unknown> = {}
  for (const name of operation.personal) {
    if (open[name] === undefined) continue
    personal[name] = open[name]
    delete open[name]
  }
  return { open, personal }
}

async function recordTouches(tx: OpenTx, touches: readonly Touch[]): Promise<void> {
  if (touches.length === 0) return
  await tx.run(
    sql`
    insert into touch (kind, subject_id, month)
    select * from unnest(${touches.map(touch => touch.kind)}::text[], ${touches.map(touch => touch.id)}::bigint[],
      ${touches.map(touch => `${touch.month}-01`)}::date[])`,
    touches.length,
  )
}
