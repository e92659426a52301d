import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldCipher } from './field-cipher.ts'

// Proves that sealed values open again, only in their place, and that the blind index finds and does not tell.

const key = Buffer.alloc(32, 3)
const suites = ['aes', 'sm4'] as const

test('a value sealed by either suite is opened by both', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...suites), fc.constantFrom(...suites), (plain, seals, opens) => {
      expect(fieldCipher(key, opens).open(fieldCipher(key, seals).seal(plain, 'worker.id'), 'worker.id')).toBe(plain)
    }),
  )
})

test('a value moved to another column, or changed by one bit, does not open', () => {
  for (const suite of suites) {
    const cipher = fieldCipher(key, suite)
    const sealed = cipher.seal('320706198501010010', 'worker.id')
    expect(() => cipher.open(sealed, 'wage_card.card')).toThrow()
    const bent = Buffer.from(sealed)
    bent[20] = (bent[20] ?? 0) ^ 1
    expect(() => cipher.open(bent, 'worker.id')).toThrow()
  }
})

test('the blind index is the same for the same number however written, and another for another key or place', () => {
  const cipher = fieldCipher(key)
  const index = cipher.blindIndex('11010519491231002X', 'worker.id')
  expect(cipher.blindIndex(' 11010519491231002x', 'worker.id').equals(index)).toBe(true)
  expect(cipher.blindIndex('11010519491231002X', 'wage_card.card').equals(index)).toBe(false)
  expect(fieldCipher(Buffer.alloc(32, 4)).blindIndex('11010519491231002X', 'worker.id').equals(index)).toBe(false)
})

test('the same value sealed twice looks different', () => {
  for (const suite of suites)
    expect(fieldCipher(key, suite).seal('x', 'p').equals(fieldCipher(key, suite).seal('x', 'p'))).toBe(false)
})
