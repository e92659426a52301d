import { createHash } from 'node:crypto'

/**
 * Merkle trees in the shape of RFC 9162 §2.1 (SHA-256): a leaf is H(0x00 ‖ data), a node H(0x01 ‖ left ‖ right), and
 * the left side of a node holds the largest power of two below its size. A payroll sheet is such a tree: its root
 * stands in its act, and one worker's line is proved by a short path, checked without the server.
 */

const LEAF = Buffer.of(0)
const NODE = Buffer.of(1)

function hash(...parts: readonly Uint8Array[]): Buffer {
  const state = createHash('sha256')
  for (const part of parts) state.update(part)
  return state.digest()
}

const nodeHash = (left: Uint8Array, right: Uint8Array) => hash(NODE, left, right)

/** The hash of one leaf. Texts are hashed as UTF-8. */
export function leafHash(data: string | Uint8Array): Buffer {
  return hash(LEAF, typeof data === 'string' ? Buffer.from(data, 'utf8') : data)
}

/** The largest power of two below `size`; `size` is at least 2. */
function leftSize(size: number): number {
  let left = 1
  while (left * 2 < size) left *= 2
  return left
}

/** The root over leaf hashes, in order; the hash of nothing when there is none. */
export function merkleRoot(leaves: readonly Buffer[]): Buffer {
  return leaves.length === 0 ? hash() : subtree(leaves, 0, leaves.length)
}

function subtree(leaves: readonly Buffer[], from: number, until: number): Buffer {
  const only = leaves[from]
  if (!only || until <= from) throw new Error('a subtree has at least one leaf')
  if (until - from === 1) return only
  const middle = from + leftSize(until - from)
  return nodeHash(subtree(leaves, from, middle), subtree(leaves, middle, until))
}

/**
 * The path that proves one leaf, from the leaf's sibling up to the root's children (RFC 9162 §2.1.3.1).
 *
 * @param index  place of the leaf, from 0; throws outside the tree
 */
export function inclusionPath(leaves: readonly Buffer[], index: number): readonly Buffer[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length) throw new Error('the leaf lies outside the tree')
  const path: Buffer[] = []
  let from = 0
  let until = leaves.length
  while (until - from > 1) {
    const middle = from + leftSize(until - from)
    if (index < middle) {
      path.unshift(subtree(leaves, middle, until))
      until = middle
    } else {
      path.unshift(subtree(leaves, from, middle))
      from = middle
    }
  }
  return path
}

export type Inclusion = {
  readonly leaf: Buffer
  readonly index: number
  readonly size: number
  readonly path: readonly Buffer[]
  readonly root: Buffer
}

/** Does the path lead from the leaf to the root (RFC 9162 §2.1.3.2)? Needs nothing but what it is given. */
export function isIncluded({ leaf, index, size, path, root }: Inclusion): boolean {
  if (!Number.isInteger(index) || index < 0 || index >= size) return false
  let place = index
  let last = size - 1
  let reached = leaf
  for (const sibling of path) {
    if (last === 0) return false
    if (place % 2 === 1 || place === last) {
      reached = nodeHash(sibling, reached)
      while (place % 2 === 0 && place !== 0) {
        place /= 2
        last = Math.floor(last / 2)
      }
    } else reached = nodeHash(reached, sibling)
    place = Math.floor(place / 2)
    last = Math.floor(last / 2)
  }
  return last === 0 && reached.equals(root)
}
