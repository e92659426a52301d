import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { Month } from '../../../kernel/index.ts'
import { canonical, inclusionPath, leafHash, merkleRoot } from '../../../storage/index.ts'
import type { SheetLine } from '../facts.ts'

/**
 * The tree over a sheet's lines. Leaves are salted, so that a path shown to one worker tells nothing about his
 * neighbours' pay.
 */

export type SheetName = { readonly project: string; readonly month: Month; readonly number: string }
export type NumberedLine = { readonly n: number; readonly line: SheetLine }

const SECRET_BYTES = 32

/** A new secret for one sheet. */
export function newSalt(): Buffer {
  return randomBytes(SECRET_BYTES)
}

/** The salt of one line, from the secret of its sheet. */
export function lineSalt(secret: Buffer, n: number): Buffer {
  return createHmac('sha256', secret).update(String(n)).digest()
}

/** What a leaf says: the line as it was sealed. Whether it was contested, never in which words. */
export function leafText(name: SheetName, { n, line }: NumberedLine): string {
  const { workerId, halfDays, rateFen, pieceFen, deductionFen, dueFen, claimedFen, signedOn, contested } = line
  const money = (fen: bigint | null) => (fen === null ? null : String(fen))
  return canonical({
    ...name,
    n,
    worker: workerId,
    halfDays,
    rateFen: money(rateFen),
    pieceFen: money(pieceFen),
    deductionFen: money(deductionFen),
    dueFen: money(dueFen),
    claimedFen: money(claimedFen),
    signedOn,
    contested: contested !== null,
  })
}

function leavesOf(name: SheetName, lines: readonly NumberedLine[], secret: Buffer): Buffer[] {
  return lines.map(one => leafHash(Buffer.concat([lineSalt(secret, one.n), Buffer.from(leafText(name, one), 'utf8')])))
}

/** The root over the lines, in their order. */
export function sheetRoot(name: SheetName, lines: readonly NumberedLine[], secret: Buffer): Buffer {
  return merkleRoot(leavesOf(name, lines, secret))
}

/** What proves the line at `index`: leaf text, salt, path and root. */
export function proofOf(
  name: SheetName,
  lines: readonly NumberedLine[],
  secret: Buffer,
  index: number,
): { leaf: string; salt: Buffer; path: readonly Buffer[]; root: Buffer } {
  const one = lines[index]
  if (!one) throw new Error('the line lies outside the sheet')
  const leaves = leavesOf(name, lines, secret)
  return {
    leaf: leafText(name, one),
    salt: lineSalt(secret, one.n),
    path: inclusionPath(leaves, index),
    root: merkleRoot(leaves),
  }
}

/** The digest of a sheet's content as it was sent. */
export function digestOf(content: string): Buffer {
  return createHash('sha256').update(content).digest()
}
