import { createHash, randomBytes, randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** Passwords, tokens and secrets. argon2id with 19 MiB and two rounds: about 60 ms. */

const ARGON = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), ARGON)
}

export function isPassword(hashed: string, password: string): Promise<boolean> {
  return verify(hashed, password.normalize('NFKC'))
}

/** Compared with when nobody has the name, so that the answer takes as long. */
let nobodysHash: Promise<string> | undefined
export function hashOfNobody(): Promise<string> {
  nobodysHash ??= hashPassword(randomBytes(16).toString('hex'))
  return nobodysHash
}

/** A session token: 256 random bits. Only its hash is stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}
export function tokenHashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** 32 hexadecimal characters, as the dialects expect their secrets. */
export function newSecret(): string {
  return randomBytes(16).toString('hex')
}

const SPEAKABLE = 'abcdefghjkmnpqrstuvwxyz23456789'
/** Four groups of four characters without look-alikes, about 79 bits: to be typed from paper. */
export function newPassword(): string {
  const group = () => Array.from({ length: 4 }, () => SPEAKABLE[randomInt(SPEAKABLE.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}
