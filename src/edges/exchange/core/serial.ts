/** Serial codes in the dialect's shape, `team-add-2019031411-1-0262`: the end is made from the message's own number. */

const PER_BLOCK = 10_000n
const SHAPE = /^([a-z]{2,40}-[a-z]{2,40}-\d{10})-(\d{1,14})-(\d{4})$/

/** @param sent  `yyyyMMddHHmmss` of the receipt */
export function serialHead(method: string, sent: string): string {
  return `${method}-${sent.slice(0, 'yyyyMMddHH'.length)}`
}

export function serialCode(head: string, id: string): string {
  const number = BigInt(id)
  return `${head}-${number / PER_BLOCK}-${String(number % PER_BLOCK).padStart(4, '0')}`
}

/** The head and message number of a serial code, or undefined when it is none. */
export function readSerial(text: string): { readonly head: string; readonly id: string } | undefined {
  const match = SHAPE.exec(text.trim())
  if (!match) return undefined
  return { head: match[1] ?? '', id: String(BigInt(match[2] ?? '0') * PER_BLOCK + BigInt(match[3] ?? '0')) }
}
