import { readFile } from 'node:fs/promises'
import type { Actor } from '../../kernel/index.ts'
import type { Runner } from '../../storage/index.ts'
import type { ImportedFile, Tally } from './tally.ts'
import { refusedByOperation, refusedLine } from './words.ts'

/** A register of instruments issued before this platform: `{"format": 1, "instruments": [ … ]}`. */

/** A city has issued fewer than this. */
const MOST = 5_000

/** The entries of a register; undefined when the file is none. */
async function entriesOf(path: string): Promise<readonly unknown[] | undefined> {
  try {
    const { instruments } = JSON.parse(await readFile(path, 'utf8')) as { readonly instruments?: unknown }
    return Array.isArray(instruments) && instruments.length <= MOST ? instruments : undefined
  } catch {
    return undefined
  }
}

/**
 * Each entry is entered late, as an officer would enter it, and waits for a second person who confirms it. One whose
 * number is there already is known.
 */
export async function registerOf(
  runner: Runner,
  actor: Actor,
  path: string,
  tally: Tally,
): Promise<() => Promise<ImportedFile>> {
  const entries = await entriesOf(path)
  if (!entries) tally.refuse(0, [refusedLine('file-unknown', 0, 'instruments')])
  for (const [index, input] of (entries ?? []).entries()) {
    const answer = await runner.run(actor, 'instruments.instrument.enter', { input })
    if (answer.ok) {
      tally.landed += 1
      if (answer.actId) tally.actIds.push(answer.actId)
    } else if (answer.refusals.some(one => one.code === 'number-taken')) tally.known += 1
    else
      tally.refuse(
        1,
        refusedByOperation(answer.refusals, () => index + 1),
      )
  }
  return async () => tally.report()
}
