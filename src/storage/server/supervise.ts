import type { Label } from '../../kernel/index.ts'
import { type Postmaster, stopPostmaster } from './postmaster.ts'
import { lifeOf, signal } from './processes.ts'

/** Keeps a server alive while the program lives, and takes it along when the program goes. */

export type Kept = { stop(): Promise<void> }

const LOOK_EVERY_MS = 500
/** A server that dies more often than this in ten minutes (a full disk, say) is tried again only now and then. */
const RESTARTS = 5
const WITHIN_MS = 600_000
const NOW_AND_THEN_MS = 30_000

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const

/**
 * Watches the server and starts it again, on the same port, when it was killed. Connections that were open fail their
 * call;
 * the next call gets a new one.
 *
 * Of a signal: a program that listens to it itself is expected to call `stop`; for one that does not, the server is
 * stopped
 * here and the signal then takes its usual effect. A plain exit asks the server to stop and does not wait.
 */
export function supervise(
  first: Postmaster,
  again: (port: number) => Promise<Postmaster>,
  tell: (says: Label) => void,
): Kept {
  let current = first
  let stopping: Promise<void> | undefined
  let restarting: Promise<void> | undefined
  const restarts: number[] = []

  async function restart(): Promise<void> {
    const now = performance.now()
    const recent = restarts.filter(at => now - at < WITHIN_MS)
    if (recent.length >= RESTARTS && now - (recent.at(-1) ?? 0) < NOW_AND_THEN_MS) return
    restarts.splice(0, restarts.length, ...recent, now)
    tell({ zh: '数据库中断，正在重启', en: 'the database died; starting it again' })
    try {
      current = await again(first.port)
      tell({ zh: '数据库已恢复', en: 'the database serves again' })
    } catch (error) {
      const { message } = error as Error
      tell({
        zh: `数据库没有恢复，稍后再试：${message}`,
        en: `the database did not come back, trying again: ${message}`,
      })
    }
  }

  const watch = setInterval(() => {
    if (stopping || restarting || lifeOf(current.pid) === current.life) return
    restarting = restart().finally(() => {
      restarting = undefined
    })
  }, LOOK_EVERY_MS)
  watch.unref()

  const kept: Kept & Keeper = { stop, leave }
  function leave(): void {
    if (!stopping && lifeOf(current.pid) === current.life) signal(current.pid, 'SIGINT')
  }
  function stop(): Promise<void> {
    stopping ??= (async () => {
      clearInterval(watch)
      await restarting
      await stopPostmaster(current)
      forget(kept)
    })()
    return stopping
  }
  remember(kept)
  return kept
}

type Keeper = { stop(): Promise<void>; leave(): void }
const keepers = new Set<Keeper>()

function remember(keeper: Keeper): void {
  if (keepers.size === 0) {
    process.on('exit', onExit)
    for (const name of SIGNALS) process.on(name, onSignal)
  }
  keepers.add(keeper)
}

function forget(keeper: Keeper): void {
  if (!keepers.delete(keeper) || keepers.size > 0) return
  process.off('exit', onExit)
  for (const name of SIGNALS) process.off(name, onSignal)
}

function onExit(): void {
  for (const keeper of keepers) keeper.leave()
}

function onSignal(name: NodeJS.Signals): void {
  if (process.listenerCount(name) > 1) return
  void Promise.allSettled([...keepers].map(keeper => keeper.stop())).then(() => process.kill(process.pid, name))
}
