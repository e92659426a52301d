import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { type Holder, isHolder, type Lock, lockState, takeLock } from './lock.ts'
import { ended, lifeOf, signal } from './processes.ts'

// Proves that one living program holds a data folder, and that no file of a dead one keeps others out.

const folders: string[] = []
const locks: Lock[] = []
afterEach(() => {
  for (const lock of locks.splice(0)) lock.release()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function aFolder(holder?: Partial<Holder> | string): string {
  const folder = mkdtempSync(join(tmpdir(), 'anxin-locked-'))
  folders.push(folder)
  const text =
    typeof holder === 'string'
      ? holder
      : JSON.stringify({ pid: process.pid, life: lifeOf(process.pid), host: hostname(), mark: 'former', ...holder })
  if (holder !== undefined) writeFileSync(join(folder, 'platform.lock'), text)
  return folder
}

async function take(folder: string): Promise<Lock | Holder> {
  const taken = await takeLock(folder, 1_500)
  if (!isHolder(taken)) locks.push(taken)
  return taken
}

test('the first comer takes the folder, the second is told who has it, and after a release it is free', async () => {
  const folder = aFolder()
  const lock = await take(folder)
  expect(isHolder(lock)).toBe(false)
  expect(await take(folder)).toMatchObject({ pid: process.pid, host: hostname() })
  expect(lockState(folder)).toBe('held')
  if (!isHolder(lock)) lock.release()
  expect(lockState(folder)).toBe('none')
  expect(isHolder(await take(folder))).toBe(false)
})

test('of ten who come at once to a folder of a dead holder exactly one takes it', async () => {
  const folder = aFolder({ life: 'an earlier life of this number' })
  expect(lockState(folder)).toBe('stale')
  const taken = await Promise.all(Array.from({ length: 10 }, () => take(folder)))
  expect(taken.filter(one => !isHolder(one))).toHaveLength(1)
})

test('a number that was given to another process, an empty file and a broken one keep nobody out', async () => {
  for (const holder of [{ life: '1@other-boot' }, { pid: 4_194_300 }, { pid: 0 }, { pid: -1 }, '', '{"pid":']) {
    expect(isHolder(await take(aFolder(holder)))).toBe(false)
  }
})

test('a process that has ended but was not collected does not live', async () => {
  // The shell starts a child that ends at once and never asks for its end.
  const shell = spawn('/bin/sh', ['-c', 'sleep 0 & echo $!; exec sleep 30'], { stdio: ['ignore', 'pipe', 'ignore'] })
  const number = await new Promise<number>(resolve => {
    shell.stdout.once('data', (text: Buffer) => resolve(Number(text)))
  })
  expect(await ended(number, lifeOf(number), 5_000)).toBe(true)
  expect(readFileSync(`/proc/${number}/stat`, 'latin1')).toContain(') Z ')
  expect(lifeOf(number)).toBeUndefined()
  shell.kill('SIGKILL')
})

test('a holder on another machine is believed while it refreshes its file, and not after', async () => {
  const folder = aFolder({ host: 'another', pid: 7, life: 'unknown here' })
  let beat = 0
  const beating = setInterval(() => {
    beat += 1
    writeFileSync(join(folder, 'platform.lock'), readFileSync(join(folder, 'platform.lock')))
  }, 200)
  expect(await take(folder)).toMatchObject({ host: 'another' })
  expect(beat).toBeGreaterThan(0)
  clearInterval(beating)
  expect(isHolder(await take(folder))).toBe(false)
})

test('a signal is never sent to a group', () => {
  expect(signal(0, 'SIGTERM')).toBe(false)
  expect(signal(-1, 'SIGTERM')).toBe(false)
  expect(lifeOf(0)).toBeUndefined()
})
