import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import type { FieldCipher } from '../kernel/index.ts'

export type CipherSuite = 'aes' | 'sm4'

const AES = 1
const SM4 = 2

/** Blind indexes remembered by one program: the same worker punches again and again. */
const REMEMBERED = 400_000

/**
 * @param masterKey  32 bytes
 * @param suite      what new values are sealed with; both are always opened
 */
export function fieldCipher(masterKey: Buffer, suite: CipherSuite = 'aes'): FieldCipher {
  if (masterKey.length !== 32) throw new Error('the master key has 32 bytes')
  const derive = (purpose: string, length: number) =>
    Buffer.from(hkdfSync('sha256', masterKey, 'anxin', purpose, length))
  const keys = {
    aes: derive('field aes', 32),
    sm4: derive('field sm4', 16),
    mac: derive('field sm4 mac', 32),
    index: derive('blind index', 32),
  }
  const sealAes = (plain: string, place: string) => {
    const iv = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', keys.aes, iv).setAAD(Buffer.from(place))
    return Buffer.concat([Buffer.of(AES), iv, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()])
  }
  const macOf = (body: Buffer, place: string) =>
    createHmac('sm3', keys.mac).update(place).update(body).digest().subarray(0, 16)
  const sealSm4 = (plain: string, place: string) => {
    const iv = randomBytes(16)
    const cipher = createCipheriv('sm4-cbc', keys.sm4, iv)
    const body = Buffer.concat([Buffer.of(SM4), iv, cipher.update(plain, 'utf8'), cipher.final()])
    return Buffer.concat([body, macOf(body, place)])
  }
  const remembered = new Map<string, Buffer>()
  const normalise = (value: string) => value.normalize('NFKC').toUpperCase().replace(/\s/g, '')
  return {
    seal: suite === 'aes' ? sealAes : sealSm4,
    open(sealed, place) {
      if (sealed[0] === AES) {
        const decipher = createDecipheriv('aes-256-gcm', keys.aes, sealed.subarray(1, 13)).setAAD(Buffer.from(place))
        decipher.setAuthTag(sealed.subarray(-16))
        return Buffer.concat([decipher.update(sealed.subarray(13, -16)), decipher.final()]).toString('utf8')
      }
      if (sealed[0] !== SM4) throw new Error('unknown seal version')
      const body = sealed.subarray(0, -16)
      if (!macOf(body, place).equals(sealed.subarray(-16))) throw new Error('the seal does not match')
      const decipher = createDecipheriv('sm4-cbc', keys.sm4, body.subarray(1, 17))
      return Buffer.concat([decipher.update(body.subarray(17)), decipher.final()]).toString('utf8')
    },
    blindIndex(value, place) {
      const key = `${place}\0${value}`
      const known = remembered.get(key)
      if (known) return known
      const index = createHmac('sha256', keys.index)
        .update(place)
        .update('\0')
        .update(normalise(value))
        .digest()
        .subarray(0, 16)
      if (remembered.size >= REMEMBERED) remembered.clear()
      remembered.set(key, index)
      return index
    },
  }
}
