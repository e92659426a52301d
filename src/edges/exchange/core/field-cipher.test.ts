import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wireCipher, wireKeyOf } from './field-cipher.ts'

/** Proves: personal fields open and seal as real callers seal them, and nothing that is not theirs opens. */

const SECRET = '0123456789abcdef0123456789abcdef'
const cipherOf = (secret: string) => {
  const cipher = wireCipher(secret)
  if (!cipher) throw new Error('the secret is a key')
  return cipher
}

describe('the wire cipher', () => {
  it('agrees with the AES-256 vector', () => {
    const sealed = 'JX9VINBLtvgyQYLbT3J5Rxanb6d7NPmFngp3SpagT6s='
    expect(cipherOf(SECRET).seal('110101199001010010')).toBe(sealed)
    expect(cipherOf(SECRET).open(sealed)).toBe('110101199001010010')
  })

  it('agrees with the AES-128 vector', () => {
    const sealed = 'OfDWmRwUgDIlLukbah2sySov3suxn9M0zEw3TYnmlmo='
    expect(cipherOf('1234567890abcdef').seal('330203199001011234')).toBe(sealed)
    expect(cipherOf('1234567890abcdef').open(sealed)).toBe('330203199001011234')
  })

  it('takes the first 32 bytes of a longer secret, and no secret below 16', () => {
    expect(cipherOf(`${SECRET}tail`).seal('x')).toBe(cipherOf(SECRET).seal('x'))
    expect(wireKeyOf('0123456789abcdef01234567')?.key.length).toBe(24)
    expect(wireCipher('short')).toBeUndefined()
  })

  it('opens what it sealed, whatever the text', () => {
    const cipher = cipherOf(SECRET)
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => cipher.open(cipher.seal(text)) === text))
  })

  it('opens Base64 broken into lines', () => {
    const sealed = cipherOf(SECRET).seal('6222021234567890123')
    expect(cipherOf(SECRET).open(`${sealed.slice(0, 10)}\r\n${sealed.slice(10)}`)).toBe('6222021234567890123')
  })

  it('answers undefined for plain numbers, other keys and noise', () => {
    const cipher = cipherOf(SECRET)
    expect(cipher.open('110101199001010010')).toBeUndefined()
    expect(cipher.open('')).toBeUndefined()
    fc.assert(fc.property(fc.base64String(), text => ['undefined', 'string'].includes(typeof cipher.open(text))))
  })
})
