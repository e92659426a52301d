import { createHash, timingSafeEqual } from 'node:crypto'

/** The signature of the national dialect family: parameters by name, the secret behind, lower case, SHA-256. */

/** Public parameters of a call, as received: names in the caller's own letter case, values untouched. */
export type Parameters = ReadonlyMap<string, string>

const SIGNED_NAMES = ['appid', 'corpsign', 'data', 'format', 'method', 'nonce', 'timestamp', 'version'] as const
const SIGNED: ReadonlySet<string> = new Set(SIGNED_NAMES)
/** Never part of the signed text: the signature itself, and the secret that one client sends along. */
const UNSIGNED: ReadonlySet<string> = new Set(['sign', 'appsecret'])

/**
 * The signature over `names` of the parameters. Values are neither URL-encoded nor trimmed; the whole text, `data` and
 * secret included, is put in lower case first.
 *
 * @returns 64 hexadecimal digits, lower case
 */
export function signatureOf(parameters: Parameters, secret: string, names = [...parameters.keys()]): string {
  const signed = names.filter(name => !UNSIGNED.has(name.toLowerCase()))
  const pairs = signed.map(name => `${name}=${parameters.get(name) ?? ''}`)
  const text = [...pairs, `appsecret=${secret}`].join('&').toLowerCase()
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

const byAscii = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const byLowerCase = (a: string, b: string) => byAscii(a.toLowerCase(), b.toLowerCase())

/**
 * The orders in which a caller may have signed. The first is the rule; the others cope with names in another letter
 * case, with empty parameters left out and with further form fields signed along.
 */
function* signedOrders(parameters: Parameters): Generator<string[]> {
  const all = [...parameters.keys()]
  const known = all.filter(name => SIGNED.has(name.toLowerCase()))
  const full = known.filter(name => parameters.get(name) !== '')
  const seen = new Set<string>()
  for (const names of [known, full, all]) {
    for (const order of [byAscii, byLowerCase]) {
      const sorted = [...names].sort(order)
      const key = sorted.join('&')
      if (seen.has(key)) continue
      seen.add(key)
      yield sorted
    }
  }
}

/** Of a call longer than this only the rule itself is tried: a wrong signature must not cost six hashes of pictures. */
const LONG_CALL = 1_000_000

/** Is `sign` the caller's signature over what was received? Letter case of the digits does not matter. */
export function isSignedBy(parameters: Parameters, secret: string, sign: string): boolean {
  const given = Buffer.from(sign.trim().toLowerCase(), 'latin1')
  const length = [...parameters.values()].reduce((sum, value) => sum + value.length, 0)
  const orders = [...signedOrders(parameters)].slice(0, length > LONG_CALL ? 1 : undefined)
  for (const names of orders) {
    const made = Buffer.from(signatureOf(parameters, secret, names), 'latin1')
    if (given.length === made.length && timingSafeEqual(given, made)) return true
  }
  return false
}
