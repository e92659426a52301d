import { getHeapStatistics } from 'node:v8'
import { parentPort } from 'node:worker_threads'
import { openSource, type Source } from './bytes.ts'
import type { Marks } from './mark/marks.ts'
import { markBook } from './mark/book.ts'
import { readBook } from './read-book.ts'
import { sniffBook } from './sniff.ts'
import type { Chosen } from './table/types.ts'

/** The thread that reads and marks workbooks, so that a hostile one can neither block nor fill the server. */

export type Task =
  | { readonly task: 'read'; readonly source: Source; readonly chosen: Chosen }
  | { readonly task: 'sniff'; readonly source: Source }
  | { readonly task: 'mark'; readonly source: Source; readonly marks: Marks; readonly out: string }

export type Reply =
  | { readonly id: number; readonly progress: number }
  | { readonly id: number; readonly value: unknown; readonly heapBytes: number }
  | { readonly id: number; readonly failure: string }

/** Progress is told at most this often. */
const STEP = 0.01

async function perform(task: Task, onProgress: (done: number) => void): Promise<unknown> {
  const source = openSource(task.source)
  try {
    switch (task.task) {
      case 'read':
        return await readBook(source, task.chosen, onProgress)
      case 'sniff':
        return await sniffBook(source)
      case 'mark':
        return await markBook(source, task.marks, task.out)
      default:
        return task satisfies never
    }
  } finally {
    source.close()
  }
}

const port = parentPort
port?.on('message', ({ id, task }: { readonly id: number; readonly task: Task }) => {
  let told = 0
  const onProgress = (done: number) => {
    if (done < told + STEP) return
    told = done
    port.postMessage({ id, progress: done } satisfies Reply)
  }
  perform(task, onProgress).then(
    value => port.postMessage({ id, value, heapBytes: getHeapStatistics().total_heap_size } satisfies Reply),
    (error: Error) => port.postMessage({ id, failure: `${error.stack ?? error}` } satisfies Reply),
  )
})
