import { createHash } from 'node:crypto'
import { type BatchAnswer, type Day, type FieldCipher, must, type RefusedRow } from '../../../kernel/index.ts'
import type { OpenTx, Runner } from '../../../storage/index.ts'
import type { Caller } from '../core/callers.ts'
import { Fields, sayFlaw } from '../core/fields.ts'
import type { FinishedMessage, TakenMessage } from '../core/store.ts'
import { duplicatesBefore } from './before.ts'
import { dataOf, readingOf } from './call.ts'
import { repeats, type Row, type Translation, type WriteMethod } from './method.ts'
import { findWriteMethod } from './methods/index.ts'
import { failureText, successText } from './results.ts'

/** Lands messages of the dialect: their rows together in one bulk call an operation, and an answer to each message. */

export type LandingParts = {
  readonly runner: Runner
  readonly cipher: FieldCipher
  /** What was translated when the message came in, handed over once. */
  readonly takePrepared: (id: string) => Translation | undefined
}

/** What became of one message. */
export type MessageOutcome = {
  readonly id: string
  /** Sentences of what is wrong, in the dialect's words. */
  readonly problems: string[]
  landed: number
  actId?: string
  /** Rows that are in the books now, each with what the operation told of it. */
  readonly rows: { readonly row: Row; readonly detail: Readonly<Record<string, unknown>> }[]
}

type Item = { readonly message: MessageOutcome; readonly row: Row; readonly path: string }

const DONE = 20
const FAILED = 10
const SINGLE: ReadonlySet<string> = new Set(['registry.updateProject'])

export async function landMessages(
  parts: LandingParts,
  tx: OpenTx,
  caller: Caller,
  methodName: string,
  messages: readonly TakenMessage[],
): Promise<readonly FinishedMessage[]> {
  const method = findWriteMethod(methodName)
  must(method, 'only known methods are taken in')
  const outcomes: MessageOutcome[] = []
  const steps = new Map<string, Item[]>()
  for (const message of messages) {
    const outcome: MessageOutcome = { id: message.id, problems: [], landed: 0, rows: [] }
    outcomes.push(outcome)
    const made = parts.takePrepared(message.id) ?? translateText(method, caller, message.body, parts.runner.day())
    outcome.problems.push(...made.flaws.filter(flaw => flaw.weight === 'refuse').map(sayFlaw))
    for (const step of made.steps) {
      const items = steps.get(step.operation) ?? []
      for (const [index, row] of step.rows.entries())
        items.push({ message: outcome, row, path: step.paths[index] ?? '' })
      steps.set(step.operation, items)
    }
  }
  const source = sourceOf(method, messages)
  for (const [operation, items] of steps) {
    for (const batch of batchesOf(method, items))
      await landBatch({ ...parts, tx, caller, method, source, operation }, batch)
  }
  return outcomes.map(outcome => finish(method, caller, outcome))
}

/** The translation of a kept message. */
function translateText(method: WriteMethod, caller: Caller, body: string, day: Day): Translation {
  return method.translate(new Fields(dataOf(body) ?? {}, readingOf(caller)), { day })
}

function sourceOf(method: WriteMethod, messages: readonly TakenMessage[]) {
  const digest = createHash('sha256')
  for (const message of messages) digest.update(`${message.id}\n${message.body}\n`)
  return { file: `national/${method.name}`, digest: digest.digest('hex') }
}

function batchesOf(method: WriteMethod, items: readonly Item[]): readonly (readonly Item[])[] {
  const batches: Item[][] = [[]]
  let seen = new Set<string>()
  for (const item of items) {
    if (repeats(method, item.row, seen)) {
      seen = new Set()
      repeats(method, item.row, seen)
      batches.push([])
    }
    batches.at(-1)?.push(item)
  }
  return batches.filter(batch => batch.length > 0)
}

type BatchParts = LandingParts & {
  readonly tx: OpenTx
  readonly caller: Caller
  readonly method: WriteMethod
  readonly source: { readonly file: string; readonly digest: string }
  readonly operation: string
}

async function landBatch(parts: BatchParts, items: readonly Item[]): Promise<void> {
  if (SINGLE.has(parts.operation)) {
    for (const item of items) await landOne(parts, item)
    return
  }
  const rows = items.map(item => item.row)
  const kind = parts.operation.startsWith('registry.') ? parts.method.duplicates : undefined
  const before = kind ? await duplicatesBefore(parts.tx, parts.cipher, kind, rows) : []
  const input = { rows, onBad: 'skip', source: parts.source }
  const answer = await parts.runner.run<BatchAnswer>(parts.caller.actor, parts.operation, input, { within: parts.tx })
  if (!answer.ok) return refuseBatch(parts, items, answer.refusals[0].says.zh)
  const refused = new Map<number, RefusedRow[]>()
  for (const one of answer.value.refused) refused.set(one.row, [...(refused.get(one.row) ?? []), one])
  const details = new Map(answer.value.details.map(detail => [detail.row, detail]))
  items.forEach(({ message, row, path }, index) => {
    const why = refused.get(index + 1)
    if (answer.actId) message.actId = answer.actId
    if (why) message.problems.push(...why.map(one => sayRefusal(parts.method, path, one)))
    else {
      const duplicate = before[index]
      if (duplicate) message.problems.push(duplicate)
      else message.landed += 1
      message.rows.push({ row, detail: details.get(index + 1) ?? {} })
    }
  })
}

/** A whole batch is refused for one message's sake at most: each message is tried by itself. */
async function refuseBatch(parts: BatchParts, items: readonly Item[], says: string): Promise<void> {
  const messages = [...new Set(items.map(item => item.message))]
  if (messages.length === 1) {
    messages[0]?.problems.push(says)
    return
  }
  for (const message of messages)
    await landBatch(
      parts,
      items.filter(item => item.message === message),
    )
}

async function landOne(parts: BatchParts, { message, row, path }: Item): Promise<void> {
  const answer = await parts.runner.run(parts.caller.actor, parts.operation, row, { within: parts.tx })
  if (answer.ok) {
    message.landed += 1
    message.rows.push({ row, detail: {} })
    if (answer.actId) message.actId = answer.actId
    return
  }
  for (const refusal of answer.refusals)
    message.problems.push(sayRefusal(parts.method, path, { ...refusal, field: refusal.at?.slice(1) ?? '' }))
}

/** Phrases that clients look for, by our code. */
const PHRASES: Readonly<Record<string, string>> = { 'crew-unknown': '[teamSysNo]值超出范围或无效' }
const WITHOUT_FIELD: ReadonlySet<string> = new Set(['worker-known'])

/** A refusal of the room in the dialect's words: the message's own name of the field, then why. */
export function sayRefusal(
  method: WriteMethod,
  path: string,
  refusal: Pick<RefusedRow, 'code' | 'field' | 'says'>,
): string {
  const phrase = PHRASES[refusal.code]
  if (phrase) return phrase
  const [field = ''] = refusal.field.split('/')
  if (field === '' || WITHOUT_FIELD.has(refusal.code)) return refusal.says.zh
  const reason = refusal.code === 'input-invalid' ? /（(.*)）/.exec(refusal.says.zh)?.[1] : undefined
  if (reason) return `${path}[${method.names[field] ?? field}]不正确：${reason}`
  return `${path}[${method.names[field] ?? field}]${refusal.says.zh}`
}

function finish(method: WriteMethod, caller: Caller, outcome: MessageOutcome): FinishedMessage {
  const isDone = outcome.problems.length === 0 || caller.sandbox
  const result = isDone ? successText(method, outcome) : failureText(outcome)
  return { id: outcome.id, status: isDone ? DONE : FAILED, result, ...(outcome.actId ? { actId: outcome.actId } : {}) }
}
