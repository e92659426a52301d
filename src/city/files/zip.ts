/** A zip file with every time of day set to one moment, so that the same city gives the same bytes. */

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
/** 2026-01-01 00:00:00 in the words of DOS. */
const FIXED_DATE = ((2026 - 1980) << 9) | (1 << 5) | 1
const FIXED_TIME = 0

/** Sets all modification times of a zip file. Throws when the bytes are no zip file without comment. */
export function withFixedTimes(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip)
  const end = bytes.length - 22
  if (end < 0 || bytes.readUInt32LE(end) !== END) throw new Error('not a zip file')
  let at = bytes.readUInt32LE(end + 16)
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (bytes.readUInt32LE(at) !== CENTRAL) throw new Error('broken directory')
    bytes.writeUInt16LE(FIXED_TIME, at + 12)
    bytes.writeUInt16LE(FIXED_DATE, at + 14)
    const local = bytes.readUInt32LE(at + 42)
    if (bytes.readUInt32LE(local) !== LOCAL) throw new Error('broken entry')
    bytes.writeUInt16LE(FIXED_TIME, local + 10)
    bytes.writeUInt16LE(FIXED_DATE, local + 12)
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return bytes
}
