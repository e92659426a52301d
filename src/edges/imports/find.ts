import { readdir, stat } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { type FileKind, recognise } from './kinds.ts'

/** The files of one import, in the order of the wage chain. */

export type Found = {
  readonly path: string
  /** As people see it: its path below the folder. */
  readonly name: string
  readonly bytes: number
  readonly kind: FileKind
}
export type Finding =
  | { readonly ok: true; readonly files: readonly Found[]; readonly folder?: string }
  | { readonly ok: false; readonly count?: number }

/** Files of one folder. */
export const FILES_MAX = 20_000

/** The files below a path. Not ok when there is nothing to read, or more than one import may hold (`count`). */
export async function findFiles(path: string): Promise<Finding> {
  const info = await stat(path).catch(() => undefined)
  if (!info) return { ok: false }
  const paths = info.isDirectory() ? await filesBelow(path) : [path]
  if (!paths) return { ok: false }
  if (paths.length > FILES_MAX) return { ok: false, count: paths.length }
  const files: Found[] = []
  for (const each of paths) {
    const found = await foundAt(each, info.isDirectory() ? relative(path, each) : basename(each))
    if (found) files.push(found)
    else if (!info.isDirectory()) return { ok: false }
  }
  const sorted = files.toSorted((a, b) => a.kind.order - b.kind.order || (a.name < b.name ? -1 : 1))
  return { ok: true, files: sorted, ...(info.isDirectory() ? { folder: basename(path) } : {}) }
}

async function filesBelow(path: string): Promise<readonly string[] | undefined> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined)
  return entries
    ?.filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(each => !isLitter(relative(path, each)))
    .toSorted()
}

/** What desktops and office programs leave lying about. */
function isLitter(name: string): boolean {
  return name.split(sep).some(part => part.startsWith('.') || part.startsWith('~$') || LITTER.has(part))
}
const LITTER = new Set(['__MACOSX', 'Thumbs.db', 'desktop.ini'])

async function foundAt(path: string, name: string): Promise<Found | undefined> {
  try {
    return { path, name, bytes: (await stat(path)).size, kind: await recognise(path) }
  } catch (error) {
    // Gone or closed to us meanwhile; anything else is our own mistake.
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error
    return undefined
  }
}
