/** Work that follows a commit: each loop wakes when told, and every second, and stops cleanly. */

export type LoopDef = {
  readonly name: string
  /** One bounded round. @returns how much was done; another round follows at once while it is above 0 */
  readonly work: () => Promise<number>
}

export type LoopParts = {
  /** Told of a failure once until the loop works again. */
  readonly onFailure: (loop: string, error: Error) => void
  readonly onRound?: (given: { readonly loop: string; readonly seconds: number; readonly done: number }) => void
  readonly everyMs?: number
}

const EVERY_MS = 1_000
/** After failures in a row the next round waits longer, up to this. */
const LONGEST_WAIT_MS = 30_000
/** Rounds of settling: work that makes work for itself for ever is a mistake. */
const SETTLING_ROUNDS = 10_000

class Loop {
  readonly name: string
  private readonly work: () => Promise<number>
  private readonly parts: LoopParts
  private current: Promise<number> = Promise.resolve(0)
  private failures = 0

  constructor(definition: LoopDef, parts: LoopParts) {
    this.name = definition.name
    this.work = definition.work
    this.parts = parts
  }

  /** One round, after the one under way. Never rejects. @returns what was done; 0 when it failed */
  round(): Promise<number> {
    this.current = this.current.then(() => this.once())
    return this.current
  }

  /** How long to wait after the last round. */
  waitMs(): number {
    const every = this.parts.everyMs ?? EVERY_MS
    return this.failures === 0 ? every : Math.min(every * 2 ** this.failures, LONGEST_WAIT_MS)
  }

  private async once(): Promise<number> {
    const began = performance.now()
    try {
      const done = await this.work()
      this.failures = 0
      if (done > 0) this.parts.onRound?.({ loop: this.name, seconds: (performance.now() - began) / 1000, done })
      return done
    } catch (error) {
      if (this.failures === 0) this.parts.onFailure(this.name, error as Error)
      this.failures += 1
      return 0
    }
  }
}

/** The loops of one program. */
export class Loops {
  private readonly loops: readonly Loop[]
  private readonly running: Promise<void>[] = []
  private readonly sleepers = new Set<() => void>()
  private stopping = false
  private wakes = 0

  constructor(definitions: readonly LoopDef[], parts: LoopParts) {
    this.loops = definitions.map(definition => new Loop(definition, parts))
  }

  start(): void {
    for (const loop of this.loops) this.running.push(this.keep(loop))
  }

  /** Something was committed: look now. */
  wake(): void {
    this.wakes += 1
    for (const rise of [...this.sleepers]) rise()
  }

  /**
   * Runs every loop until none has anything left to do; for commands, and for whoever waits for the end of an import.
   */
  async settle(): Promise<void> {
    for (let n = 0; n < SETTLING_ROUNDS && !this.stopping; n += 1) {
      let done = 0
      for (const loop of this.loops) done += await loop.round()
      if (done === 0) return
    }
  }

  /** Lets each loop end its round and begin no other. */
  async stop(): Promise<void> {
    this.stopping = true
    this.wake()
    await Promise.all(this.running)
  }

  private async keep(loop: Loop): Promise<void> {
    while (!this.stopping) {
      const before = this.wakes
      const done = await loop.round()
      if (done > 0 || this.stopping) continue
      if (this.wakes === before || loop.waitMs() > EVERY_MS) await this.sleep(loop.waitMs())
    }
  }

  private sleep(ms: number): Promise<void> {
    return new Promise(resolve => {
      const rise = () => {
        clearTimeout(timer)
        this.sleepers.delete(rise)
        resolve()
      }
      const timer = setTimeout(rise, ms)
      this.sleepers.add(rise)
    })
  }
}
