import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'
import type { ByteSource } from '../bytes.ts'
import { TEXT_BYTES_MAX } from '../limits.ts'
import { FileRefused, megabytes } from '../problems.ts'
import type { ZipEntry } from './directory.ts'

/** Unpacking, one piece at a time, counted: a directory that lied is caught while reading. */

const LOCAL = 0x04034b50
const LOCAL_BYTES = 30
const PIECE = 128 * 1024

/** Bytes that may still be unpacked from one workbook. */
export type Budget = { left: number }

export function newBudget(bytes: number = TEXT_BYTES_MAX): Budget {
  return { left: bytes }
}

/**
 * Where the packed bytes of an entry begin: its local header repeats the name and has an extra field of its own length.
 */
export function dataOffset(source: ByteSource, entry: ZipEntry): number {
  const head = source.read(entry.offset, LOCAL_BYTES)
  if (head.length < LOCAL_BYTES || head.readUInt32LE(0) !== LOCAL)
    throw new FileRefused('file-damaged', { part: entry.name })
  const offset = entry.offset + LOCAL_BYTES + head.readUInt16LE(26) + head.readUInt16LE(28)
  if (offset + entry.packed > source.size) throw new FileRefused('file-damaged', { part: entry.name })
  return offset
}

/** The packed bytes as they stand. */
export function* packedPieces(source: ByteSource, entry: ZipEntry): Generator<Buffer> {
  const from = dataOffset(source, entry)
  for (let at = 0; at < entry.packed; at += PIECE) yield source.read(from + at, Math.min(PIECE, entry.packed - at))
}

/**
 * The unpacked bytes, piece by piece. Throws `FileRefused` when the entry holds more than its directory says, or the
 * budget
 * is spent, or the stream is broken.
 *
 * @param onPacked  told how many packed bytes were taken, for progress
 */
export async function* unpack(
  source: ByteSource,
  entry: ZipEntry,
  budget: Budget,
  onPacked?: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  let unpacked = 0
  for await (const piece of inflated(source, entry, onPacked)) {
    unpacked += piece.length
    budget.left -= piece.length
    if (unpacked > entry.unpacked || budget.left < 0)
      throw new FileRefused('unpacked-too-large', { limit: megabytes(TEXT_BYTES_MAX) })
    yield piece
  }
  if (unpacked < entry.unpacked) throw new FileRefused('file-damaged', { part: entry.name })
}

async function* inflated(
  source: ByteSource,
  entry: ZipEntry,
  onPacked?: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  function* counted(): Generator<Buffer> {
    for (const piece of packedPieces(source, entry)) {
      onPacked?.(piece.length)
      yield piece
    }
  }
  if (entry.method === 0) {
    yield* counted()
    return
  }
  const inflate = createInflateRaw({ chunkSize: PIECE })
  const feeding = pipeline(Readable.from(counted(), { objectMode: false, highWaterMark: PIECE }), inflate).catch(
    (error: unknown) => {
      if (error instanceof FileRefused) throw error
    },
  )
  feeding.catch(() => undefined)
  try {
    for await (const piece of inflate) yield piece as Buffer
    await feeding
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused('file-damaged', { part: entry.name })
  } finally {
    inflate.destroy()
  }
}

/** A small part whole in memory. Throws `FileRefused` beyond `max` bytes. */
export async function unpackWhole(source: ByteSource, entry: ZipEntry, budget: Budget, max: number): Promise<Buffer> {
  if (entry.unpacked > max) throw new FileRefused('unpacked-too-large', { limit: megabytes(max) })
  const pieces: Buffer[] = []
  for await (const piece of unpack(source, entry, budget)) pieces.push(piece)
  return Buffer.concat(pieces)
}
