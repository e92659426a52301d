import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** Bytes to be read by place: a file on disk, or an upload in memory. Only for the thread that reads. */
export interface ByteSource {
  readonly size: number
  /** Up to `length` bytes from `offset`; fewer at the end. */
  read(offset: number, length: number): Buffer
  close(): void
}

/** What a caller hands in: the path of a saved upload (preferred), or its bytes. */
export type Source = { readonly path: string } | { readonly bytes: Uint8Array }

export function bytesOf(bytes: Uint8Array): ByteSource {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return {
    size: buffer.length,
    read: (offset, length) => buffer.subarray(offset, offset + length),
    close: () => undefined,
  }
}

/** Opens the source. Throws when the file cannot be opened: our own mistake, since the caller saved it. */
export function openSource(source: Source): ByteSource {
  if ('bytes' in source) return bytesOf(source.bytes)
  const file = openSync(source.path, 'r')
  return {
    size: fstatSync(file).size,
    read(offset, length) {
      const buffer = Buffer.alloc(Math.max(0, length))
      let filled = 0
      while (filled < length) {
        const got = readSync(file, buffer, filled, length - filled, offset + filled)
        if (got === 0) break
        filled += got
      }
      return buffer.subarray(0, filled)
    },
    close: () => closeSync(file),
  }
}
