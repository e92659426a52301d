import { readTimestamp, compactMoment } from '../core/clock.ts'
import type { Caller } from '../core/callers.ts'
import type { Envelope } from '../core/envelope.ts'
import { type Flaw, type Reading, sayFlaw } from '../core/fields.ts'
import { withoutPictures } from '../core/image.ts'
import { isObject, type JsonObject, readData } from '../core/json.ts'
import type { Translation } from './method.ts'

/** What is said of a call before anything is known of its method. */

/** A call whose signature, time and caller are right. */
export type Call = {
  readonly envelope: Envelope
  readonly caller: Caller
  /** When it was sent, `yyyyMMddHHmmss`. */
  readonly sent: string
  readonly data: JsonObject
}

const LONGEST_PARAMETER = 128
const LARGE_BODY = 16_384
const PICTURE_FIELDS = /image|voucher|attachment|pic"/i
const MOST_FLAWS = 10
const PREPARED_ROWS = 100_000

export function readingOf(caller: Caller): Reading {
  return { mode: caller.sandbox ? 'sandbox' : 'strict', cipher: caller.wire }
}

/** Why the outer parameters cannot be used: one is missing, or longer than any caller sends. */
export function flawOfEnvelope(envelope: Envelope): string | undefined {
  for (const name of ['appid', 'method', 'timestamp', 'nonce', 'sign'] as const) {
    if (envelope[name] === '') return `[${name}]不能为空`
    if (envelope[name].length > LONGEST_PARAMETER) return `[${name}]过长`
  }
  return undefined
}

/** The moment of sending in local digits, when it lies within the window of the credential. */
export function sentWithin(timestamp: string, nowSeconds: number, toleranceSeconds: number): string | undefined {
  const sent = readTimestamp(timestamp)
  return sent !== undefined && Math.abs(sent - nowSeconds) <= toleranceSeconds ? compactMoment(sent) : undefined
}

/** The object in a `data` text; one object in a list counts as itself, an empty text as an empty object. */
export function dataOf(text: string): JsonObject | undefined {
  const data = readData(text)
  const value = Array.isArray(data) && data.length <= 1 ? (data[0] ?? {}) : data
  return isObject(value) ? value : undefined
}

/** What is kept of a message until it has landed: the text as received, pictures replaced by digest and size. */
export function bodyToKeep(call: Call): string {
  const { data } = call.envelope
  const mayHoldPictures = data.length > LARGE_BODY || PICTURE_FIELDS.test(data)
  return mayHoldPictures ? JSON.stringify(withoutPictures(call.data)) : data
}

/** Flaws in the dialect's words, the first ones. */
export function sayFlaws(flaws: readonly Flaw[], otherwise: string): string {
  if (flaws.length === 0) return otherwise
  const more = flaws.length > MOST_FLAWS ? `；另有${flaws.length - MOST_FLAWS}处` : ''
  return `${flaws.slice(0, MOST_FLAWS).map(sayFlaw).join('；')}${more}`
}

/** Translations made when messages came in, handed to the drain once; the oldest go first when too many wait. */
export class PreparedMessages {
  private readonly kept = new Map<string, Translation>()
  private rows = 0

  keep(id: string, made: Translation): void {
    this.kept.set(id, made)
    this.rows += sizeOf(made)
    for (const oldest of this.kept.keys()) {
      if (this.rows <= PREPARED_ROWS) return
      this.take(oldest)
    }
  }

  take(id: string): Translation | undefined {
    const made = this.kept.get(id)
    if (made && this.kept.delete(id)) this.rows -= sizeOf(made)
    return made
  }
}

const sizeOf = (made: Translation) => made.steps.reduce((sum, step) => sum + step.rows.length, 1)
