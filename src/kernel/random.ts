/** A seeded stream of numbers (mulberry32): the same seed gives the same stream on every machine. */

const STEP = 0x6d2b79f5
const TO_ONE = 2 ** 32

/** @returns numbers from 0 until 1 */
export function randomStream(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + STEP) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / TO_ONE
  }
}
