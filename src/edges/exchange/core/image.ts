import { createHash } from 'node:crypto'

/** Pictures in messages: bare Base64, with a `data:` head, or an address. They are measured, never kept. */

const DATA_HEAD = /^data:[\w.+-]+\/[\w.+-]+(?:;[\w=-]+)*,/i
const ADDRESS = /^https?:\/\//i

/** Texts longer than this are taken for pictures when a message is made small. */
const LONG_TEXT = 1024
const BASE64_ONLY = /^[A-Za-z0-9+/_-]+={0,2}$/

export type Picture = { readonly kind: 'address' } | { readonly kind: 'bytes'; readonly bytes: number }

/** What kind of picture this is and how large; undefined when it is neither Base64 nor an address. */
export function pictureOf(text: string): Picture | undefined {
  if (ADDRESS.test(text)) return { kind: 'address' }
  const characters = bodyOf(text).replace(/\s/g, '')
  if (!BASE64_ONLY.test(characters)) return undefined
  const padding = characters.endsWith('==') ? 2 : characters.endsWith('=') ? 1 : 0
  return { kind: 'bytes', bytes: Math.floor((characters.length * 3) / 4) - padding }
}

function bodyOf(text: string): string {
  return text.replace(DATA_HEAD, '')
}

/** The message with every picture replaced by its digest and size: what is kept of it until its effect has landed. */
export function withoutPictures(value: unknown): unknown {
  if (typeof value === 'string') return value.length > LONG_TEXT ? pictureDigest(value) : value
  if (Array.isArray(value)) return value.map(withoutPictures)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutPictures(inner)]))
}

function pictureDigest(text: string): string {
  const picture = pictureOf(text)
  if (picture?.kind !== 'bytes') return text
  const digest = createHash('sha256')
    .update(Buffer.from(bodyOf(text), 'base64'))
    .digest('hex')
  return `sha256:${digest};bytes=${picture.bytes}`
}

/** SHA-256 of a picture in hex, also of one replaced by its digest; undefined for an address and for no picture. */
export function digestOfPicture(text: string): string | undefined {
  const digest = (KEPT.test(text) ? text : pictureDigest(text)).slice('sha256:'.length)
  return KEPT.test(`sha256:${digest}`) ? digest.split(';')[0] : undefined
}

const KEPT = /^sha256:[0-9a-f]{64};bytes=(\d+)$/

/** Bytes of a picture, also of one replaced by its digest; 0 for an address, undefined for what is no picture. */
export function pictureBytes(text: string): number | undefined {
  const kept = KEPT.exec(text)
  if (kept) return Number(kept[1])
  const picture = pictureOf(text)
  return picture === undefined ? undefined : picture.kind === 'address' ? 0 : picture.bytes
}
