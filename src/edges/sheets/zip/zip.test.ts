import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { zipOf } from '../books.testing.ts'
import { bytesOf } from '../bytes.ts'
import { FileRefused } from '../problems.ts'
import { crc32 } from './crc.ts'
import { readDirectory } from './directory.ts'
import { newBudget, unpackWhole } from './read.ts'
import { createZip } from './write.ts'

// Packed files are checked by their directory before anything is unpacked, and counted while it is.

const MIB = 1024 * 1024

async function refusal(bytes: Buffer, max?: number): Promise<string> {
  try {
    const source = bytesOf(bytes)
    const budget = newBudget(max)
    for (const entry of readDirectory(source, max)) await unpackWhole(source, entry, budget, max ?? 64 * MIB)
    return 'taken'
  } catch (error) {
    if (error instanceof FileRefused) return error.problem.code
    throw error
  }
}

describe('what a writer packs', () => {
  test('is unpacked the same, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.uint8Array({ maxLength: 5000 })),
        async parts => {
          fc.pre(Object.keys(parts).length > 0)
          const bytes = zipOf(
            Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, Buffer.from(content)])),
          )
          const source = bytesOf(bytes)
          for (const entry of readDirectory(source)) {
            const content = await unpackWhole(source, entry, newBudget(), MIB)
            expect(content.equals(Buffer.from(parts[entry.name] ?? []))).toBe(true)
            expect(entry.crc).toBe(crc32(content))
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  test('is packed while it is made, and copied as packed', async () => {
    const first = zipOf({ a: 'x'.repeat(100_000) })
    const pieces: Uint8Array[] = []
    const zip = createZip({ write: bytes => void pieces.push(Uint8Array.from(bytes)), close: () => undefined })
    async function* made(): AsyncGenerator<string> {
      for (let n = 0; n < 100; n += 1) yield `行${n}\n`.repeat(1000)
    }
    await zip.stream('b', made())
    const source = bytesOf(first)
    for (const entry of readDirectory(source)) zip.copy(source, entry)
    zip.end()
    const both = bytesOf(Buffer.concat(pieces))
    const [b, a] = readDirectory(both)
    expect(a && (await unpackWhole(both, a, newBudget(), MIB)).toString()).toBe('x'.repeat(100_000))
    expect(b && (await unpackWhole(both, b, newBudget(), 4 * MIB)).toString()).toMatch(/^行0\n[\s\S]*行99\n$/)
  })
})

describe('bombs', () => {
  const big = zipOf({ 'xl/worksheets/sheet1.xml': Buffer.alloc(8 * MIB) })

  test('that say how large they are, are refused by their directory', async () => {
    expect(big.length).toBeLessThan(20_000)
    expect(await refusal(big, 4 * MIB)).toBe('unpacked-too-large')
  })

  test('that say less than they hold, are refused while reading', async () => {
    const lying = Buffer.from(big)
    lying.writeUInt32LE(1000, lying.lastIndexOf(Buffer.from('504b0102', 'hex')) + 24)
    expect(await refusal(lying, 4 * MIB)).toBe('unpacked-too-large')
  })

  test('whose entries lie over each other, are refused', async () => {
    const one = zipOf({ a: Buffer.from(deflateRawSync(Buffer.alloc(MIB))) })
    const end = one.lastIndexOf(Buffer.from('504b0506', 'hex'))
    const central = one.subarray(one.lastIndexOf(Buffer.from('504b0102', 'hex')), end)
    const times = 2000
    const tail = Buffer.from(one.subarray(end))
    tail.writeUInt16LE(times, 8)
    tail.writeUInt16LE(times, 10)
    tail.writeUInt32LE(central.length * times, 12)
    const quilt = Buffer.concat([
      one.subarray(0, end - central.length),
      ...Array.from({ length: times }, () => central),
      tail,
    ])
    expect(await refusal(quilt)).toBe('file-damaged')
  })
})

describe('damage', () => {
  test('of any kind is refused, never thrown', async () => {
    const whole = zipOf({ 'a.xml': '<a>'.repeat(500), 'b.xml': 'b' })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 }),
        fc.nat(whole.length),
        async (changes, cut) => {
          const bytes = Buffer.from(whole)
          for (const [at, value] of changes) bytes[at] = value
          expect(typeof (await refusal(bytes, MIB))).toBe('string')
          expect(typeof (await refusal(bytes.subarray(0, cut), MIB))).toBe('string')
        },
      ),
      { numRuns: 150 },
    )
  })

  test('by password is said as such', async () => {
    const locked = Buffer.from(zipOf({ a: 'a' }))
    locked[locked.lastIndexOf(Buffer.from('504b0102', 'hex')) + 8] = 1
    expect(await refusal(locked)).toBe('file-encrypted')
  })
})
