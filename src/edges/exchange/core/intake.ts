import type { Instant } from '../../../kernel/index.ts'
import type { Database } from '../../../storage/index.ts'
import { appendMessages, type NewMessage } from './store.ts'

/** Appends messages that arrive together in one transaction: answers wait for the disk, the disk for no answer. */

/** Messages and characters of one transaction. */
const MOST_MESSAGES = 500
const MOST_CHARACTERS = 4_000_000
/** Messages that may wait for the disk; a caller beyond is told to come again. */
const MOST_WAITING = 10_000
/** Transactions under way at once: one is prepared while the other waits for the disk. */
const WRITERS = 2
/** Classes of database errors that lie in a message itself. */
const DATA_ERROR = /^2[23]/

/** Too many messages wait for the disk. */
export class IntakeFull extends Error {}

type Waiting = {
  readonly message: NewMessage
  readonly done: (id: string | undefined) => void
  readonly failed: (error: unknown) => void
}

export type Intake = {
  /** @returns the message's number once it is durable, undefined for a replay */
  append(message: NewMessage): Promise<string | undefined>
}

export function createIntake(parts: { readonly database: Database; readonly now: () => Instant }): Intake {
  let waiting: Waiting[] = []
  let writers = 0

  async function write(): Promise<void> {
    while (waiting.length > 0) {
      const some = takeSome()
      try {
        const messages = some.map(one => one.message)
        const ids = await appendMessages(parts.database, messages, parts.now())
        some.forEach((one, index) => {
          one.done(ids[index])
        })
      } catch (error) {
        await oneByOne(some, error)
      }
    }
    writers -= 1
  }

  function takeSome(): Waiting[] {
    let characters = 0
    let count = 0
    while (count < waiting.length && count < MOST_MESSAGES && (count === 0 || characters < MOST_CHARACTERS)) {
      characters += waiting[count]?.message.body.length ?? 0
      count += 1
    }
    const some = waiting.slice(0, count)
    waiting = waiting.slice(count)
    return some
  }

  /** One message that the database will not have must not take the others with it. */
  async function oneByOne(some: readonly Waiting[], error: unknown): Promise<void> {
    if (some.length === 1 || !DATA_ERROR.test((error as { code?: string }).code ?? '')) {
      for (const one of some) one.failed(error)
      return
    }
    for (const one of some) {
      try {
        const [id] = await appendMessages(parts.database, [one.message], parts.now())
        one.done(id)
      } catch (own) {
        one.failed(own)
      }
    }
  }

  return {
    append: message =>
      new Promise((done, failed) => {
        if (waiting.length >= MOST_WAITING) return failed(new IntakeFull('too many messages wait'))
        waiting.push({ message, done, failed })
        if (writers >= WRITERS) return
        writers += 1
        // What arrives in the same turn of the loop travels together.
        setImmediate(write)
      }),
  }
}
