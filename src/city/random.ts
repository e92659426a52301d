/** Seeded chance: the same seed and labels give the same numbers on every machine. Whole-number arithmetic only. */

const WORD = 2 ** 32

/** A stream of chance. Streams with different labels do not depend on each other, so parts may be made in any order. */
export class Stream {
  private a: number
  private b: number
  private c: number
  private counter = 1

  constructor(seed: readonly [number, number, number]) {
    ;[this.a, this.b, this.c] = seed
    for (let round = 0; round < 12; round += 1) this.next()
  }

  /** A whole number from 0 to 2³² − 1 (sfc32). */
  next(): number {
    const sum = (this.a + this.b + this.counter) | 0
    this.counter = (this.counter + 1) | 0
    this.a = this.b ^ (this.b >>> 9)
    this.b = (this.c + (this.c << 3)) | 0
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0
    return sum >>> 0
  }

  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number {
    return Math.floor((this.next() / WORD) * limit)
  }

  /** A whole number from `from` to `until`, both included. */
  between(from: number, until: number): number {
    return from + this.below(until - from + 1)
  }

  /** True in `permille` of a thousand cases. */
  chance(permille: number): boolean {
    return this.below(1000) < permille
  }

  /** One of the list; the list must not be empty. */
  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T
  }

  /** One of the list by weight. */
  weighted<T>(list: readonly (readonly [T, number])[]): T {
    let left = this.below(list.reduce((sum, [, weight]) => sum + weight, 0))
    for (const [value, weight] of list) {
      if (left < weight) return value
      left -= weight
    }
    return (list[0] as readonly [T, number])[0]
  }

  /** A new list in chance order. */
  shuffled<T>(list: readonly T[]): T[] {
    const result = [...list]
    for (let last = result.length - 1; last > 0; last -= 1) {
      const other = this.below(last + 1)
      const kept = result[last] as T
      result[last] = result[other] as T
      result[other] = kept
    }
    return result
  }
}

/** The stream of a seed and labels. */
export function streamOf(seed: number, ...labels: readonly (string | number)[]): Stream {
  const text = `${seed}|${labels.join('|')}`
  return new Stream([hash(text, 0x811c9dc5), hash(text, 0x9747b28c), hash(text, 0x2545f491)])
}

function hash(text: string, start: number): number {
  let value = start
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
    value ^= value >>> 15
  }
  return Math.imul(value ^ (value >>> 13), 0x5bd1e995) | 0
}
