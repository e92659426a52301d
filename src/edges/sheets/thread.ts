import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { WORKER_HEAP_MIB, WORKER_MS_MAX } from './limits.ts'
import type { SheetProblem } from './problems.ts'
import type { Reply, Task } from './worker.ts'

/** One reading thread for the server: workbooks wait in line, a stuck or greedy one is stopped, an idle thread ends. */

const IDLE_MS = 5_000
/** A thread that took more is ended after its task. */
const KEPT_HEAP_BYTES = 64 * 1024 * 1024

/** The general reader complains about files on stderr; what is wrong is said in the answer. */
const OPTIONS = {
  stdout: true,
  stderr: true,
  resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MIB, maxYoungGenerationSizeMb: 32 },
}

/**
 * The thread's code: its own file of the bundle, or the source beside this one, which a thread must be taught to read.
 */
function startWorker(): Worker {
  const here = import.meta.url
  if (!here.endsWith('.ts')) return new Worker(new URL('./edges/sheets/worker.js', here), OPTIONS)
  const api = new URL('index.mjs', pathToFileURL(createRequire(here).resolve('tsx/esm/api'))).href
  const source = new URL('./worker.ts', here).href
  const code = `import { register } from '${api}'\nregister()\nawait import('${source}')`
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), OPTIONS)
}

type Waiting = {
  readonly task: Task
  readonly onProgress: (done: number) => void
  readonly settle: (outcome: unknown) => void
  readonly fail: (error: Error) => void
}

/** What a task gives when its thread had to be stopped. */
export type Stopped = { readonly ok: false; readonly problem: SheetProblem }
const STOPPED: Stopped = { ok: false, problem: { code: 'too-long' } }

class ReadingThread {
  private worker: Worker | undefined
  private readonly line: Waiting[] = []
  private current: (Waiting & { readonly id: number; readonly timer: NodeJS.Timeout }) | undefined
  private idle: NodeJS.Timeout | undefined
  private count = 0

  run(task: Task, onProgress: (done: number) => void): Promise<unknown> {
    return new Promise((settle, fail) => {
      this.line.push({ task, onProgress, settle, fail })
      this.next()
    })
  }

  private next(): void {
    if (this.current) return
    const waiting = this.line.shift()
    if (!waiting) {
      this.worker?.unref()
      this.idle = setTimeout(() => this.end(), IDLE_MS).unref()
      return
    }
    clearTimeout(this.idle)
    this.worker ??= this.open()
    this.worker.ref()
    this.count += 1
    const timer = setTimeout(() => this.stop(), WORKER_MS_MAX)
    this.current = { ...waiting, id: this.count, timer }
    this.worker.postMessage({ id: this.count, task: waiting.task })
  }

  private open(): Worker {
    const worker = startWorker()
    worker.stdout.resume()
    worker.stderr.resume()
    worker.on('message', (reply: Reply) => this.hear(reply))
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (worker !== this.worker) return
      this.worker = undefined
      this.finish(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? STOPPED : error)
    })
    return worker
  }

  private hear(reply: Reply): void {
    if (!this.current || reply.id !== this.current.id) return
    if ('progress' in reply) this.current.onProgress(reply.progress)
    else if ('failure' in reply) this.finish(new Error(reply.failure))
    else {
      // What a large book took is given back before its rows are worked on.
      if (reply.heapBytes > KEPT_HEAP_BYTES) this.end()
      this.finish(reply.value)
    }
  }

  /** Ends a task that took too long, with its thread. */
  private stop(): void {
    this.end()
    this.finish(STOPPED)
  }

  private finish(outcome: unknown): void {
    const { current } = this
    this.current = undefined
    if (current) {
      clearTimeout(current.timer)
      if (outcome instanceof Error) current.fail(outcome)
      else current.settle(outcome)
    }
    this.next()
  }

  private end(): void {
    const { worker } = this
    this.worker = undefined
    void worker?.terminate()
  }
}

const thread = new ReadingThread()

/** Runs a task in the reading thread. Rejects only for our own mistakes. */
export function inThread<T>(task: Task, onProgress: (done: number) => void = () => undefined): Promise<T | Stopped> {
  return thread.run(task, onProgress) as Promise<T | Stopped>
}
