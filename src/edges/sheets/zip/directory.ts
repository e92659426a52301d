import type { ByteSource } from '../bytes.ts'
import { ENTRIES_MAX, UNPACKED_BYTES_MAX } from '../limits.ts'
import { FileRefused, megabytes } from '../problems.ts'

/** The directory of a packed file: what it says it holds, checked before anything is unpacked. PKWARE APPNOTE 4.3. */

export type ZipEntry = {
  readonly name: string
  readonly method: 0 | 8
  readonly flags: number
  readonly crc: number
  readonly packed: number
  readonly unpacked: number
  /** Where the local header stands. */
  readonly offset: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
/** A local header without its name. */
const LOCAL_BYTES = 30
const END_BYTES = 22
const CENTRAL_BYTES = 46
const COMMENT_MAX = 0xffff
const ENCRYPTED = 0x41
const BEYOND_32 = 0xffffffff

/**
 * The entries, in the order of the directory. Throws `FileRefused`: damaged, encrypted, too many entries, or more bytes
 * than
 * the limit. Entries that lie over each other (the trick of small bombs) count more packed bytes than the file has.
 */
export function readDirectory(source: ByteSource, unpackedMax: number = UNPACKED_BYTES_MAX): readonly ZipEntry[] {
  const end = findEnd(source)
  if (end.count > ENTRIES_MAX || end.count === 0) throw new FileRefused('file-damaged', { part: 'zip' })
  const bytes = source.read(end.offset, end.size)
  if (bytes.length < end.size) throw new FileRefused('file-damaged', { part: 'zip' })
  const entries: ZipEntry[] = []
  let at = 0
  let unpacked = 0
  for (let n = 0; n < end.count; n += 1) {
    const { entry, next } = readEntry(bytes, at)
    at = next
    unpacked += entry.unpacked
    if (unpacked > unpackedMax) throw new FileRefused('unpacked-too-large', { limit: megabytes(unpackedMax) })
    if (entry.offset + LOCAL_BYTES + entry.packed > end.offset) throw new FileRefused('file-damaged', { part: 'zip' })
    entries.push(entry)
  }
  refuseOverlaps(entries)
  return entries
}

function refuseOverlaps(entries: readonly ZipEntry[]): void {
  let free = 0
  for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (entry.offset < free) throw new FileRefused('file-damaged', { part: entry.name.slice(0, 100) })
    free = entry.offset + LOCAL_BYTES + entry.packed
  }
}

function findEnd(source: ByteSource): { readonly count: number; readonly size: number; readonly offset: number } {
  const length = Math.min(source.size, END_BYTES + COMMENT_MAX)
  const tail = source.read(source.size - length, length)
  for (let at = tail.length - END_BYTES; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== END) continue
    const count = tail.readUInt16LE(at + 10)
    const size = tail.readUInt32LE(at + 12)
    const offset = tail.readUInt32LE(at + 16)
    if (offset + size <= source.size - END_BYTES) return { count, size, offset }
  }
  throw new FileRefused('file-damaged', { part: 'zip' })
}

function readEntry(bytes: Buffer, at: number): { readonly entry: ZipEntry; readonly next: number } {
  if (at + CENTRAL_BYTES > bytes.length || bytes.readUInt32LE(at) !== CENTRAL)
    throw new FileRefused('file-damaged', { part: 'zip' })
  const flags = bytes.readUInt16LE(at + 8)
  const method = bytes.readUInt16LE(at + 10)
  const nameLength = bytes.readUInt16LE(at + 28)
  const extraLength = bytes.readUInt16LE(at + 30)
  const next = at + CENTRAL_BYTES + nameLength + extraLength + bytes.readUInt16LE(at + 32)
  if (next > bytes.length) throw new FileRefused('file-damaged', { part: 'zip' })
  if (flags & ENCRYPTED) throw new FileRefused('file-encrypted')
  if (method !== 0 && method !== 8) throw new FileRefused('file-damaged', { part: `zip ${method}` })
  const sizes = {
    packed: bytes.readUInt32LE(at + 20),
    unpacked: bytes.readUInt32LE(at + 24),
    offset: bytes.readUInt32LE(at + 42),
  }
  const nameStart = at + CENTRAL_BYTES
  const extra = bytes.subarray(nameStart + nameLength, nameStart + nameLength + extraLength)
  return {
    entry: {
      name: bytes
        .toString('utf8', nameStart, nameStart + nameLength)
        .replaceAll('\\', '/')
        .replace(/^\/+/, ''),
      method,
      flags,
      crc: bytes.readUInt32LE(at + 16),
      ...beyond32(sizes, extra),
    },
    next,
  }
}

type Sizes = { readonly packed: number; readonly unpacked: number; readonly offset: number }

/** Sizes beyond 32 bits stand in extra field 1, those only that did not fit, in fixed order. */
function beyond32(sizes: Sizes, extra: Buffer): Sizes {
  if (sizes.packed !== BEYOND_32 && sizes.unpacked !== BEYOND_32 && sizes.offset !== BEYOND_32) return sizes
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    let place = at + 4
    const take = (given: number) => {
      if (given !== BEYOND_32 || place + 8 > extra.length) return given
      place += 8
      return Number(extra.readBigUInt64LE(place - 8))
    }
    const unpacked = take(sizes.unpacked)
    const packed = take(sizes.packed)
    return { unpacked, packed, offset: take(sizes.offset) }
  }
  throw new FileRefused('file-damaged', { part: 'zip64' })
}
