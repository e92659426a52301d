/** A digest that names a set of figures. Not a security measure: sealing is the storage room's. */

const OFFSETS = [0x811c9dc5, 0x050c5d1f] as const
const PRIME = 0x01000193
const HEX = 16
const WIDTH = 8

function fnv(text: Uint8Array, offset: number): string {
  let hash = offset
  for (const byte of text) hash = Math.imul(hash ^ byte, PRIME)
  return (hash >>> 0).toString(HEX).padStart(WIDTH, '0')
}

/** FNV-1a over the canonical text of a value, twice with other offsets; bigint is written with its `n`. */
export function digestOf(value: unknown): string {
  const bytes = new TextEncoder().encode(canonical(value))
  return OFFSETS.map(offset => fnv(bytes, offset)).join('')
}

/** JSON with sorted keys; `bigint` as decimal text with `n`, absent values left out. */
export function canonical(value: unknown): string {
  if (typeof value === 'bigint') return `"${value}n"`
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`
}
