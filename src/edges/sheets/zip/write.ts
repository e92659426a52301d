import { closeSync, openSync, writeSync } from 'node:fs'
import { createDeflateRaw, deflateRawSync } from 'node:zlib'
import type { ByteSource } from '../bytes.ts'
import { crc32 } from './crc.ts'
import type { ZipEntry } from './directory.ts'
import { packedPieces } from './read.ts'

/** Writing a packed file: entries that did not change are copied as they were packed. */

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const DESCRIPTOR = 0x08074b50
/** Sizes and check sum stand behind the data. */
const SIZES_BEHIND = 0x08
const NAME_IS_UTF8 = 0x800
const VERSION = 20
/** 1980-01-01: the format wants a day; ours is the same every time, so that the same answer has the same bytes. */
const DOS_DAY = 0x21

type Written = {
  readonly name: Buffer
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly unpacked: number
  readonly offset: number
}

export interface ZipWriter {
  /** Takes an entry over as it is packed in another file. */
  copy(source: ByteSource, entry: ZipEntry): void
  add(name: string, content: string | Buffer): void
  /** Packs while the content is made. */
  stream(name: string, content: AsyncIterable<Buffer | string>): Promise<void>
  /** Ends the file, which then has this many bytes; the sink is the caller's to close. */
  end(): number
}

/** A file that grows. */
export interface ByteSink {
  write(bytes: Uint8Array): void
  close(): void
}

export function fileSink(path: string): ByteSink {
  const file = openSync(path, 'w', 0o600)
  return {
    write(bytes) {
      for (let from = 0; from < bytes.length; ) from += writeSync(file, bytes, from)
    },
    close: () => closeSync(file),
  }
}

export function createZip(sink: ByteSink): ZipWriter {
  return new GrowingZip(sink)
}

class GrowingZip implements ZipWriter {
  private readonly sink: ByteSink
  private readonly written: Written[] = []
  private at = 0

  constructor(sink: ByteSink) {
    this.sink = sink
  }

  private put(bytes: Uint8Array): void {
    this.sink.write(bytes)
    this.at += bytes.length
  }

  /** Writes a local header. Sizes that are not known yet stand behind the data. */
  private begin(entry: Omit<Written, 'offset'>): Written {
    const opened = { ...entry, offset: this.at }
    const head = Buffer.alloc(30)
    head.writeUInt32LE(LOCAL, 0)
    commonFields(head, 4, entry)
    this.put(head)
    this.put(entry.name)
    return opened
  }

  copy(source: ByteSource, entry: ZipEntry): void {
    const { method, crc, packed, unpacked } = entry
    this.written.push(this.begin({ name: Buffer.from(entry.name), flags: NAME_IS_UTF8, method, crc, packed, unpacked }))
    for (const piece of packedPieces(source, entry)) this.put(piece)
  }

  add(name: string, content: string | Buffer): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    const packed = deflateRawSync(bytes)
    const sizes = { crc: crc32(bytes), packed: packed.length, unpacked: bytes.length }
    this.written.push(this.begin({ name: Buffer.from(name), flags: NAME_IS_UTF8, method: 8, ...sizes }))
    this.put(packed)
  }

  async stream(name: string, content: AsyncIterable<Buffer | string>): Promise<void> {
    const flags = NAME_IS_UTF8 | SIZES_BEHIND
    const opened = this.begin({ name: Buffer.from(name), flags, method: 8, crc: 0, packed: 0, unpacked: 0 })
    const sizes = await deflateInto(content, bytes => this.put(bytes))
    const behind = Buffer.alloc(16)
    behind.writeUInt32LE(DESCRIPTOR, 0)
    behind.writeUInt32LE(sizes.crc, 4)
    behind.writeUInt32LE(sizes.packed, 8)
    behind.writeUInt32LE(sizes.unpacked, 12)
    this.put(behind)
    this.written.push({ ...opened, ...sizes })
  }

  end(): number {
    const from = this.at
    for (const entry of this.written) this.put(centralOf(entry))
    const tail = Buffer.alloc(22)
    tail.writeUInt32LE(END, 0)
    tail.writeUInt16LE(this.written.length, 8)
    tail.writeUInt16LE(this.written.length, 10)
    tail.writeUInt32LE(this.at - from, 12)
    tail.writeUInt32LE(from, 16)
    this.put(tail)
    return this.at
  }
}

async function deflateInto(
  content: AsyncIterable<Buffer | string>,
  put: (bytes: Uint8Array) => void,
): Promise<{ readonly crc: number; readonly packed: number; readonly unpacked: number }> {
  const deflate = createDeflateRaw()
  let packed = 0
  let unpacked = 0
  let crc = 0
  deflate.on('data', (piece: Buffer) => {
    packed += piece.length
    put(piece)
  })
  const ended = new Promise<void>((resolve, reject) => {
    deflate.once('end', resolve)
    deflate.once('error', reject)
  })
  for await (const piece of content) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
    crc = crc32(bytes, crc)
    unpacked += bytes.length
    if (!deflate.write(bytes)) await new Promise(resolve => deflate.once('drain', resolve))
  }
  deflate.end()
  await ended
  return { crc, packed, unpacked }
}

/** The fields that local and central header share: version, flags, method, time, day, check sum, sizes, name length. */
function commonFields(head: Buffer, at: number, entry: Omit<Written, 'offset'>): void {
  head.writeUInt16LE(VERSION, at)
  head.writeUInt16LE(entry.flags, at + 2)
  head.writeUInt16LE(entry.method, at + 4)
  head.writeUInt16LE(DOS_DAY, at + 8)
  head.writeUInt32LE(entry.crc, at + 10)
  head.writeUInt32LE(entry.packed, at + 14)
  head.writeUInt32LE(entry.unpacked, at + 18)
  head.writeUInt16LE(entry.name.length, at + 22)
}

function centralOf(entry: Written): Buffer {
  const head = Buffer.alloc(46)
  head.writeUInt32LE(CENTRAL, 0)
  head.writeUInt16LE(VERSION, 4)
  commonFields(head, 6, entry)
  head.writeUInt32LE(entry.offset, 42)
  return Buffer.concat([head, entry.name])
}
