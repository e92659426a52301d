import { spawnSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'

/** Processes of this machine by number, told apart from later ones that were given the same number. */

/**
 * Names one life of a process: it changes when the number is given to another process or the machine starts again.
 *
 * @returns undefined when no such process lives; one that has ended but was not collected by its parent does not live
 */
export function lifeOf(pid: number): string | undefined {
  if (!isThere(pid)) return undefined
  if (process.platform !== 'linux') return lifeFromPs(pid)
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The command stands in brackets and may itself hold spaces and brackets: state is the first word after the last
    // bracket.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const [state, started] = [fields[0], fields[19]]
    return state === 'Z' || state === 'X' ? undefined : `${started}@${bootMark()}`
  } catch {
    return undefined
  }
}

/** Does the number stand for a process, be it one that has ended and was not collected? */
export function isThere(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function bootMark(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()
  } catch {
    return ''
  }
}

function lifeFromPs(pid: number): string | undefined {
  const answer = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' })
  const line = answer.stdout?.trim() ?? ''
  return line === '' || line.startsWith('Z') ? undefined : line.slice(line.indexOf(' ') + 1).trim()
}

/** The folder a process works in; undefined where the system does not tell. */
export function folderOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

/** The command line of a process, for people and as a second sign of what it is; empty when it is not known. */
export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim()
  } catch {
    return process.platform === 'linux'
      ? ''
      : (spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '').trim()
  }
}

/** Sends a signal to one process; false when it is gone. Never to a group: 0 and below would mean one. */
export function signal(pid: number, name: NodeJS.Signals): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false
  try {
    return process.kill(pid, name)
  } catch {
    return false
  }
}

/** Waits until that life has ended. @returns false when it still lives after `limitMs` */
export async function ended(pid: number, life: string | undefined, limitMs: number): Promise<boolean> {
  const until = performance.now() + limitMs
  for (;;) {
    const now = lifeOf(pid)
    if (now === undefined || now !== life) return true
    if (performance.now() >= until) return false
    await pause(25)
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, milliseconds)
  })
}
