import { createCipheriv, createDecipheriv } from 'node:crypto'

/**
 * The wire encryption of personal fields: AES/CBC/PKCS7 under the caller's secret, the vector its first sixteen bytes,
 * Base64. Only for the wire: what is received is opened at once, what is answered is sealed with the caller's own key.
 */
export interface WireCipher {
  seal(plain: string): string
  /** The plain text, or undefined when this is not text sealed under the secret. */
  open(sealed: string): string | undefined
}

const KEY_LENGTHS = [32, 24, 16] as const
const BLOCK = 16
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/
/** Opened texts remembered by one cipher: equal texts seal equally, and the same workers punch again and again. */
const REMEMBERED = 20_000
const LONGEST_REMEMBERED = 64

/** The key in a secret: 16, 24 or 32 bytes; of a longer one the first 32. Undefined for a secret of fewer than 16. */
export function wireKeyOf(secret: string): { readonly key: Buffer; readonly iv: Buffer } | undefined {
  const bytes = Buffer.from(secret, 'utf8')
  const length = KEY_LENGTHS.find(size => bytes.length >= size)
  return length === undefined ? undefined : { key: bytes.subarray(0, length), iv: bytes.subarray(0, BLOCK) }
}

/** @returns the cipher of a secret, or undefined when the secret is too short to be a key */
export function wireCipher(secret: string): WireCipher | undefined {
  const parts = wireKeyOf(secret)
  if (!parts) return undefined
  const algorithm = `aes-${parts.key.length * 8}-cbc`
  const opened = new Map<string, string>()
  const open = (sealed: string): string | undefined => {
    const text = sealed.replace(/\s/g, '')
    if (!BASE64.test(text)) return undefined
    const bytes = Buffer.from(text, 'base64')
    if (bytes.length === 0 || bytes.length % BLOCK !== 0) return undefined
    try {
      const decipher = createDecipheriv(algorithm, parts.key, parts.iv)
      const plain = Buffer.concat([decipher.update(bytes), decipher.final()]).toString('utf8')
      // Another key may leave a right padding by chance; what comes out is then no text.
      return plain.includes('\uFFFD') ? undefined : plain
    } catch {
      return undefined
    }
  }
  return {
    seal(plain) {
      const cipher = createCipheriv(algorithm, parts.key, parts.iv)
      return Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]).toString('base64')
    },
    open(sealed) {
      const known = opened.get(sealed)
      if (known !== undefined) return known
      const plain = open(sealed)
      if (plain !== undefined && sealed.length <= LONGEST_REMEMBERED) {
        if (opened.size >= REMEMBERED) opened.clear()
        opened.set(sealed, plain)
      }
      return plain
    },
  }
}
