import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { ServerProblem } from './problems.ts'

/** PostgreSQL refuses to run as root: under which account it runs, and where that account can reach. */

/** `undefined` ids: the account of this program itself. */
export type Account = { readonly name: string; readonly uid?: number; readonly gid?: number }

export const OWN_ACCOUNT: Account = { name: 'own' }

/** Accounts that a machine may have for this; `nobody` only when none can be made. */
const CANDIDATES = ['postgres', 'anxin']

/**
 * The account that runs the server. A cluster that stands already belongs to somebody: it stays his.
 *
 * @refuses folder-of-another  a normal user meets a cluster of another account
 * @refuses no-account         root finds no unprivileged account and cannot make one
 */
export function chooseAccount(cluster: string): Account {
  const owner = ownerOf(cluster)
  const self = process.getuid?.() ?? 0
  if (self !== 0) {
    if (owner && owner.uid !== self) throw new ServerProblem('folder-of-another', { folder: cluster, owner: owner.uid })
    return OWN_ACCOUNT
  }
  if (owner && owner.uid !== 0) return { name: nameOf(owner.uid), ...owner }
  const found = findAccount(CANDIDATES) ?? makeAccount() ?? findAccount(['nobody'])
  if (!found) throw new ServerProblem('no-account')
  return found
}

function ownerOf(folder: string): { uid: number; gid: number } | undefined {
  const found = statSync(folder, { throwIfNoEntry: false })
  return found && { uid: found.uid, gid: found.gid }
}

function accounts(): readonly { name: string; uid: number; gid: number }[] {
  try {
    return readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map(line => line.split(':'))
      .filter(fields => fields.length >= 4)
      .map(fields => ({ name: fields[0] ?? '', uid: Number(fields[2]), gid: Number(fields[3]) }))
  } catch {
    return []
  }
}

function nameOf(uid: number): string {
  return accounts().find(one => one.uid === uid)?.name ?? String(uid)
}

function findAccount(names: readonly string[]): Account | undefined {
  const known = accounts()
  return names.map(name => known.find(one => one.name === name && one.uid !== 0)).find(one => one !== undefined)
}

/** `initdb` asks the system for the account's name, so a bare number would not do. */
function makeAccount(): Account | undefined {
  spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'anxin'], { stdio: 'ignore' })
  if (!findAccount(['anxin'])) spawnSync('adduser', ['-S', '-D', '-H', 'anxin'], { stdio: 'ignore' })
  return findAccount(['anxin'])
}

/**
 * What a child process needs to run under the account: ids, and an environment without `PG…` settings of the caller.
 */
export function runAs(account: Account): { uid?: number; gid?: number; env: NodeJS.ProcessEnv } {
  const env = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'Asia/Shanghai' }
  return account.uid === undefined
    ? { env }
    : { uid: account.uid, ...(account.gid === undefined ? {} : { gid: account.gid }), env }
}

/**
 * Can the account enter the folder (and write in it, or run what lies in it)? Asked of the system itself, access lists
 * included.
 */
export function canUse(account: Account, path: string, how: 'enter' | 'write' | 'run'): boolean {
  const test = { enter: 'cd "$1"', write: 'cd "$1" && [ -w . ]', run: '[ -x "$1" ] && [ -r "$1" ]' }[how]
  return spawnSync('/bin/sh', ['-c', test, 'sh', path], { ...runAs(account), cwd: '/', stdio: 'ignore' }).status === 0
}

/** Makes the folder; what is newly made can be entered by all, whatever the umask, but not listed by them. */
export function makeFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true })
  if (first === undefined) return
  for (let path = folder; path.length >= first.length; path = dirname(path)) chmodSync(path, 0o711)
}
