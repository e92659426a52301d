import type { Label } from '../kernel/index.ts'
import { localToken, readStarted, type Started } from './folder.ts'
import type { OpenOptions } from './open.ts'
import { StartProblem } from './problems.ts'

/** How a command reaches the platform: by HTTP when it runs, else by opening the storage itself. */

export type Said = {
  readonly code: string
  readonly at?: string
  readonly row?: number
  readonly says: Label
  readonly fix: Label
}
export type DoorAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Said[] }
export type Door = {
  /** Calls an operation; a read is a GET. */
  call<T>(method: 'GET' | 'POST', operation: string, input: Readonly<Record<string, unknown>>): Promise<DoorAnswer<T>>
  close(): Promise<void>
}

const HEALTH_MS = 3_000

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM'
  }
}

/** The platform that runs on this data folder, or undefined. */
export async function findRunning(folder: string): Promise<Started | undefined> {
  const started = readStarted(folder)
  if (!started || !isAlive(started.pid)) return undefined
  try {
    const health = await fetch(`${started.url}/api/health`, { signal: AbortSignal.timeout(HEALTH_MS) })
    return health.ok || health.status === 503 ? started : undefined
  } catch {
    return undefined
  }
}

export async function openDoor(options: OpenOptions): Promise<Door> {
  const running = await findRunning(options.folder)
  return running ? httpDoor(running, options.folder) : ownDoor(options)
}

async function ownDoor(options: OpenOptions): Promise<Door> {
  const { openHouse } = await import('./open.ts')
  const { PLATFORM } = await import('../kernel/index.ts')
  const { house, close } = await openHouse(options)
  return {
    async call<T>(_method: 'GET' | 'POST', operation: string, input: Readonly<Record<string, unknown>>) {
      const answer = await house.runner.run<T>(PLATFORM, operation, input)
      return answer.ok ? { ok: true, value: answer.value } : { ok: false, problems: answer.refusals }
    },
    close,
  }
}

function httpDoor(started: Started, folder: string): Door {
  const token = localToken(folder)
  if (!token) throw new StartProblem('unreachable', { url: started.url, detail: 'local-token' })
  return {
    async call<T>(
      method: 'GET' | 'POST',
      operation: string,
      input: Readonly<Record<string, unknown>>,
    ): Promise<DoorAnswer<T>> {
      const path = `/api/${operation.replace('.', '/')}`
      return request<T>(started, token, path, method === 'GET' ? { query: input } : { body: input })
    },
    close: async () => undefined,
  }
}

type Sent = { readonly query?: Readonly<Record<string, unknown>>; readonly body?: unknown }
/** One request of the machine's administrator. */
export async function request<T>(started: Started, token: string, path: string, sent: Sent): Promise<DoorAnswer<T>> {
  const url = new URL(path, started.url)
  for (const [name, value] of Object.entries(sent.query ?? {}))
    if (value !== undefined) url.searchParams.set(name, String(value))
  const headers: Record<string, string> = { authorization: `Bearer local.${token}` }
  if (sent.body !== undefined) headers['content-type'] = 'application/json'
  const body = sent.body === undefined ? {} : { method: 'POST', body: JSON.stringify(sent.body) }
  let response: Response
  try {
    response = await fetch(url, { headers, ...body })
  } catch (error) {
    throw new StartProblem('unreachable', { url: started.url, detail: (error as Error).message })
  }
  const answer = (await response.json()) as T & { problems?: readonly Said[] }
  return response.ok ? { ok: true, value: answer } : { ok: false, problems: answer.problems ?? [] }
}
