import { createHash, randomUUID } from 'node:crypto'
import type { Static, TSchema } from 'typebox'
import {
  type Actor,
  COMMON_PROBLEMS,
  type Context,
  covers,
  type Day,
  type FieldCipher,
  isPermitted,
  type Label,
  type LawBook,
  misfits,
  must,
  type Operation,
  type Outcome,
  type Problem,
  type ProblemDef,
  refuse,
  textsOf,
  UnknownLaw,
} from '../kernel/index.ts'
import { authorOf, canonical } from './acts.ts'
import { type Database, type OpenTx, transaction } from './database.ts'
import { type Call, digestOfRows, record, withoutSecrets } from './record.ts'
import { sql } from './sql.ts'

/**
 * Runs operations: validation, permission, transaction, idempotency, act, consequences. The only way anything changes.
 */

/** A refusal with its words, as every edge shows it. */
export type Refusal = {
  readonly code: string
  readonly at?: string
  readonly row?: number
  readonly kind: ProblemDef['kind']
  readonly says: Label
  readonly fix: Label
  readonly cite?: { instrument: string; article: string }
}
export type Answer<T = unknown> =
  | { readonly ok: true; readonly value: T; readonly actId?: string }
  | { readonly ok: false; readonly refusals: readonly [Refusal, ...Refusal[]] }

export type CallOptions = {
  /** Scope is the credential or user: the same key and input answers as before, other input is refused. */
  readonly idempotencyKey?: string
  readonly cause?: string
  readonly onProgress?: (done: number, words?: Label) => void
  /** Runs inside this transaction instead of one of its own (drains that mark their messages done). */
  readonly within?: OpenTx
  /**
   * The rows stand in a file whose digest the input's source holds, first to last line as counted there: the act names
   * the lines instead of a digest of its own.
   */
  readonly lines?: { readonly from: number; readonly until: number }
  /** The caller tells nobody that this stands before a later commit of its own, which waits for the disk. */
  readonly flushLater?: boolean
}

export interface Runner {
  readonly operations: ReadonlyMap<string, Operation>
  day(): Day
  law(on: Day): LawBook
  run<T = unknown>(actor: Actor, operation: string, input: unknown, options?: CallOptions): Promise<Answer<T>>
}

export type RunnerParts = {
  readonly database: Database
  readonly operations: readonly Operation[]
  readonly law: (on: Day) => LawBook
  readonly day: () => Day
  readonly now: () => string
  /** Told of an own mistake, with its number; the caller sees only the number. */
  readonly onFailure?: (number: string, operation: string, error: Error) => void
  /** Told after a commit that touched, caused or appended something. */
  readonly onCommit?: () => void
  readonly cipher: FieldCipher
  /** Seals personal fields under the key of the person. */
  readonly sealPersonal?: (tx: OpenTx, workerId: string, value: unknown) => Promise<Buffer>
}

const KEEP_ANSWERS = '7 days'
/** PostgreSQL: the role of this kind of actor has no grant on what the operation reads. */
const NO_PRIVILEGE = '42501'

class OutOfScope extends Error {}
class Refused extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super('refused')
    this.problems = problems
  }
}
class Replayed extends Error {
  readonly answer: unknown
  constructor(answer: unknown) {
    super('replayed')
    this.answer = answer
  }
}

export function createRunner(parts: RunnerParts): Runner {
  const operations = new Map(parts.operations.map(operation => [operation.name, operation]))
  must(operations.size === parts.operations.length, 'two operations share a name')
  return {
    operations,
    day: parts.day,
    law: parts.law,
    async run<T>(actor: Actor, name: string, input: unknown, options: CallOptions = {}) {
      const operation = operations.get(name)
      must(operation, `no operation ${name}`)
      return (await runOne(parts, operation, actor, input, options)) as Answer<T>
    },
  }
}

async function runOne(
  parts: RunnerParts,
  operation: Operation,
  actor: Actor,
  input: unknown,
  options: CallOptions,
): Promise<Answer> {
  const before = refusedBefore(operation, actor, input)
  if (before.length > 0) return toAnswer(operation, before)
  try {
    const work = (tx: OpenTx) => perform(parts, operation, actor, input, options, tx)
    const done = options.within
      ? await inSavepoint(options.within, work)
      : await transaction(
          parts.database,
          actor,
          {
            readOnly: operation.kind !== 'act',
            allocateAct: operation.kind === 'act',
            flushLater: options.flushLater ?? false,
          },
          work,
        )
    if (operation.kind === 'act') parts.onCommit?.()
    return done
  } catch (error) {
    if (options.within && !(error instanceof Refused || error instanceof OutOfScope || error instanceof Replayed))
      throw error
    return afterFailure(parts, operation, error as Error)
  }
}

/** A refused call inside somebody's transaction leaves nothing of its own there. */
async function inSavepoint<T>(tx: OpenTx, work: (tx: OpenTx) => Promise<T>): Promise<T> {
  await tx.connection.query('savepoint operation')
  try {
    const value = await work(tx)
    await tx.connection.query('release savepoint operation')
    return value
  } catch (error) {
    await tx.connection.query('rollback to savepoint operation')
    throw error
  }
}

function refusedBefore(operation: Operation, actor: Actor, input: unknown): readonly Problem[] {
  if (!isPermitted(actor, operation.may)) {
    return actor.kind === 'public'
      ? [{ code: 'not-signed-in' }]
      : [{ code: 'not-permitted', with: { operation: operation.label } }]
  }
  return misfits(operation.input, input)
}

/**
 * What PostgreSQL says of a value it cannot read: a cursor that is no number, a number too large, a character that text
 * may
 * not hold. The caller's mistake, not ours; the rooms name the field where they check it themselves.
 */
const UNREADABLE: ReadonlySet<string> = new Set(['22P02', '22003', '22007', '22008', '22021', '22P05'])

function afterFailure(parts: RunnerParts, operation: Operation, error: Error): Answer {
  if (error instanceof Replayed) return { ok: true, value: error.answer }
  if (error instanceof Refused) return toAnswer(operation, error.problems)
  if (error instanceof OutOfScope) return toAnswer(operation, [{ code: 'out-of-scope' }])
  if (error instanceof UnknownLaw)
    return toAnswer(operation, [{ code: 'unknown-law', with: { what: error.what, on: error.on } }])
  if ((error as { code?: string }).code === NO_PRIVILEGE) {
    return toAnswer(operation, [{ code: 'not-permitted', with: { operation: operation.label } }])
  }
  if (UNREADABLE.has((error as { code?: string }).code ?? ''))
    return toAnswer(operation, [
      {
        code: 'input-invalid',
        with: { field: 'input', reason: { zh: '有一个值读不了', en: 'a value cannot be read' } },
      },
    ])
  const number = randomUUID().slice(0, 8)
  parts.onFailure?.(number, operation.name, error)
  return toAnswer(operation, [{ code: 'unavailable', with: { number } }])
}

/** The refusals of an operation with their words. */
export function toAnswer(operation: Operation, problems: readonly Problem[]): Answer {
  const defs = { ...COMMON_PROBLEMS, ...operation.problems }
  const [first, ...rest] = problems.map(problem => ({
    code: problem.code,
    ...(problem.at === undefined ? {} : { at: problem.at }),
    ...(problem.row === undefined ? {} : { row: problem.row }),
    ...textsOf(defs, problem),
  }))
  must(first, 'a refusal has at least one problem')
  return { ok: false, refusals: [first, ...rest] }
}

async function perform(
  parts: RunnerParts,
  operation: Operation,
  actor: Actor,
  input: unknown,
  options: CallOptions,
  tx: OpenTx,
): Promise<Answer> {
  const isAct = operation.kind === 'act'
  const scope = authorOf(actor)
  if (isAct && options.idempotencyKey)
    await takeKey(tx, scope, options.idempotencyKey, operation.name, input, parts.now())
  const actId = isAct ? (options.within ? await allocate(tx) : (tx.actId ?? (await allocate(tx)))) : undefined
  const digest =
    isAct && operation.rowwise && !options.lines
      ? digestOfRows((input as { readonly rows: readonly unknown[] }).rows)
      : undefined
  const call = makeContext(parts, actor, { tx, actId, digest }, options)
  const outcome = (await operation.run(call.context, input as never)) as Outcome<unknown>
  if (!outcome.ok) throw new Refused(outcome.problems)
  if (isAct) {
    must(actId && call.subject, `${operation.name} did not say whom it is about`)
    await record(parts, operation, actor, input, outcome.value, call, options, tx, actId)
    if (options.idempotencyKey) {
      await tx.run(
        sql`update call set answer = ${JSON.stringify(withoutSecrets(operation, outcome.value))}::jsonb, act_id = ${actId} where credential = ${scope} and key = ${options.idempotencyKey}`,
        1,
      )
    }
  }
  return { ok: true, value: outcome.value, ...(actId ? { actId } : {}) }
}

async function allocate(tx: OpenTx): Promise<string> {
  const row = await tx.row<{ id: string }>(sql`select nextval('act_id_seq')::text as id`)
  must(row, 'the act sequence answers')
  return row.id
}

async function takeKey(
  tx: OpenTx,
  scope: string,
  key: string,
  operation: string,
  input: unknown,
  now: string,
): Promise<void> {
  const hash = createHash('sha256').update(operation).update('\n').update(canonical(input)).digest()
  const taken = await tx.run(sql`
    insert into call (credential, key, input_hash, expires) values (${scope}, ${key}, ${hash}, ${now}::timestamptz +
      ${KEEP_ANSWERS}::interval)
    on conflict do nothing`)
  if (taken === 1) return
  const before = await tx.row<{ input_hash: Buffer; answer: unknown }>(
    sql`select input_hash, answer from call where credential = ${scope} and key = ${key}`,
  )
  if (before?.input_hash.equals(hash)) throw new Replayed(before.answer)
  throw new Refused([{ code: 'key-reused' }])
}

function makeContext(
  parts: RunnerParts,
  actor: Actor,
  {
    tx,
    actId,
    digest,
  }: { readonly tx: OpenTx; readonly actId: string | undefined; readonly digest: Promise<string> | undefined },
  options: CallOptions,
): Call {
  const day = parts.day()
  const context: Context = {
    actor,
    day,
    now: parts.now(),
    get law() {
      const book = parts.law(day)
      if (actId === undefined || !book.watched) return book
      call.law ??= book.watched(parameter => call.lawUse.add(parameter))
      return call.law
    },
    cipher: parts.cipher,
    tx,
    get actId() {
      must(actId, 'only an act has an identifier')
      return actId
    },
    async call<I extends TSchema, O extends TSchema>(
      inner: Operation<string, I, O, string>,
      input: Static<I>,
    ): Promise<Outcome<Static<O>>> {
      const problems = misfits(inner.input, input)
      if (problems.length > 0) return refuse(problems)
      const answer = await perform(
        parts,
        inner as unknown as Operation,
        actor,
        input,
        { within: tx, ...(actId ? { cause: actId } : {}) },
        tx,
      ).catch((error: Error) => {
        if (error instanceof Refused) return error
        throw error
      })
      if (answer instanceof Refused) return refuse(answer.problems)
      must(answer.ok, 'a performed call is ok')
      return { ok: true, value: answer.value as Static<O> }
    },
    later(operation, input) {
      call.consequences.push({ operation, input })
    },
    about(subject, happenedOn) {
      if (!covers(actor, subject)) throw new OutOfScope()
      call.subject = subject
      if (happenedOn) call.happenedOn = happenedOn
    },
    evidence(value) {
      call.evidence = value
    },
    touch(kind, id, month) {
      call.touches.set(`${kind}/${id}/${month}`, { kind, id, month })
    },
    progress(done, words) {
      options.onProgress?.(done, words)
    },
  }
  const call: Call = { context, lawUse: new Set(), touches: new Map(), consequences: [], digest }
  return call
}
