import { crc32 } from 'node:zlib'

/** Photographs of the city's workers: one pixel each, of a colour nobody else has, written by hand to the byte. */

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Width 1, height 1, 8 bits, RGB. */
const HEADER = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])
const ADLER = 65_521

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body) >>> 0)
  return Buffer.concat([length, body, check])
}

function adler32(bytes: Buffer): number {
  let [a, b] = [1, 0]
  for (const byte of bytes) {
    a = (a + byte) % ADLER
    b = (b + a) % ADLER
  }
  return b * 65_536 + a
}

/** The photograph of a person's number, as bare Base64; different for different numbers below 2²⁴. */
export function pictureOf(place: number): string {
  const row = Buffer.from([0, (place >> 16) & 255, (place >> 8) & 255, place & 255])
  const check = Buffer.alloc(4)
  check.writeUInt32BE(adler32(row))
  // One stored block: no compressor whose bytes may change.
  const stored = Buffer.from([0x78, 0x01, 0x01, row.length, 0, 255 - row.length, 255])
  const picture = [
    chunk('IHDR', HEADER),
    chunk('IDAT', Buffer.concat([stored, row, check])),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return Buffer.concat([SIGNATURE, ...picture]).toString('base64')
}
