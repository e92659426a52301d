import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { PLATFORM } from '../../../kernel/index.ts'
import { type Database, type OpenTx, transaction } from '../../../storage/index.ts'
import type { Caller, Callers } from './callers.ts'
import {
  attemptsOf,
  countAttempt,
  finishMessages,
  type FinishedMessage,
  lockCaller,
  type TakenMessage,
  takeMessages,
  type WaitingCaller,
  waitingCallers,
  type WaitingMessage,
  waitingMessages,
} from './store.ts'

/**
 * Lands waiting messages: those of one credential and method together, as one act, in the transaction that marks them
 * done. A message therefore takes effect once, or is still waiting.
 */

/** Messages looked at together, and messages of one transaction: their rows stay within one batch. */
const SNAPSHOT = 2_000
const MOST_MESSAGES = 250
const CALLERS = 200
/** A message is tried this often; what fails alone and always is our own mistake, told with a number. */
const MOST_ATTEMPTS = 5
const LOOK_AGAIN_MS = 1_000
const GATHER_MS = 30
const FAILED = 10

export type DrainParts = {
  readonly database: Database
  readonly dialect: string
  readonly callers: Callers
  /** Lands messages of one method and says what became of each. Runs inside the transaction that marks them done. */
  readonly land: (
    tx: OpenTx,
    caller: Caller,
    method: string,
    messages: readonly TakenMessage[],
  ) => Promise<readonly FinishedMessage[]>
  /** Methods that gain from coming after the others: what they name may be registered by a message right behind. */
  readonly later: ReadonlySet<string>
  /** Told after a commit that landed something. */
  readonly onLanded?: () => void
  /** Told of an own mistake, with the number that the caller reads. */
  readonly onFailure?: (number: string, operation: string, error: Error) => void
}

type Run = { readonly method: string; readonly ids: readonly string[] }

/**
 * Messages in runs of one method, in their order; those of `later` at the end, together. A message that failed before
 * runs alone, so that it cannot fail others.
 */
export function runsOf(messages: readonly WaitingMessage[], later: ReadonlySet<string>): readonly Run[] {
  const first: WaitingMessage[] = []
  const last: WaitingMessage[] = []
  for (const message of messages) (later.has(message.method) ? last : first).push(message)
  const runs: { method: string; ids: string[]; isAlone: boolean }[] = []
  for (const message of [...first, ...last]) {
    const run = runs.at(-1)
    const isAlone = message.attempts > 0
    if (run && !isAlone && !run.isAlone && run.method === message.method && run.ids.length < MOST_MESSAGES)
      run.ids.push(message.id)
    else runs.push({ method: message.method, ids: [message.id], isAlone })
  }
  return runs
}

export class Drain {
  private readonly parts: DrainParts
  private readonly timer: NodeJS.Timeout
  private isStopped = false
  private isAsked = false
  private working: Promise<void> | undefined

  constructor(parts: DrainParts) {
    this.parts = parts
    this.timer = setInterval(() => this.kick(), LOOK_AGAIN_MS)
    this.timer.unref()
  }

  /** Something waits: begin, or look again when done. */
  kick(): void {
    this.isAsked = true
    if (!this.working && !this.isStopped) this.working = this.work()
  }

  /** Ends after the transaction under way. */
  async stop(): Promise<void> {
    this.isStopped = true
    clearInterval(this.timer)
    await this.working
  }

  private async work(): Promise<void> {
    while (this.isAsked && !this.isStopped) {
      // What arrives within a moment lands as one act.
      await setTimeout(GATHER_MS)
      this.isAsked = false
      // The database may be away: what waits is looked at again by the timer.
      await this.drain().catch(() => 0)
    }
    this.working = undefined
  }

  /** Lands what waits now. @returns messages finished */
  async drain(): Promise<number> {
    let finished = 0
    const waiting = await this.read(tx => waitingCallers(tx, this.parts.dialect, CALLERS))
    for (const one of waiting) if (!this.isStopped) finished += await this.drainCaller(one)
    return finished
  }

  private async drainCaller(one: WaitingCaller): Promise<number> {
    const caller = await this.parts.callers.find(one.appid)
    let finished = 0
    for (;;) {
      const waiting = await this.read(tx => waitingMessages(tx, one.credentialId, SNAPSHOT))
      let progress = 0
      for (const run of runsOf(waiting, this.parts.later)) {
        if (!this.isStopped) progress += await this.perform(one, caller, run)
      }
      finished += progress
      if (progress === 0 || waiting.length < SNAPSHOT) return finished
    }
  }

  private async perform(one: WaitingCaller, caller: Caller | undefined, run: Run): Promise<number> {
    const { database, land, onLanded } = this.parts
    try {
      const done = await transaction(database, caller?.actor ?? PLATFORM, {}, async tx => {
        if (!(await lockCaller(tx, one.credentialId))) return 0
        const messages = await takeMessages(tx, run.ids)
        if (messages.length === 0) return 0
        return finishMessages(tx, caller ? await land(tx, caller, run.method, messages) : messages.map(shut))
      })
      if (done > 0) onLanded?.()
      return done
    } catch (error) {
      await this.afterFailure(run, error as Error)
      return 0
    }
  }

  /** Counts the attempt; a message that failed alone too often is given up, with a number. */
  private async afterFailure(run: Run, error: Error): Promise<void> {
    const number = randomUUID().slice(0, 8)
    this.parts.onFailure?.(number, `${this.parts.dialect} ${run.method}`, error)
    await transaction(this.parts.database, PLATFORM, {}, async tx => {
      await countAttempt(tx, run.ids)
      const hopeless = (await attemptsOf(tx, run.ids)).filter(message => message.attempts >= MOST_ATTEMPTS)
      const result = `系统出错，没有入库。编号${number}，请稍后重报。`
      await finishMessages(
        tx,
        hopeless.map(({ id }) => ({ id, status: FAILED, result })),
      )
    })
  }

  private read<T>(work: (tx: OpenTx) => Promise<T>): Promise<T> {
    return transaction(this.parts.database, PLATFORM, { readOnly: true }, work)
  }
}

const shut = ({ id }: TakenMessage): FinishedMessage => ({ id, status: FAILED, result: '凭据已停用，没有入库。' })
