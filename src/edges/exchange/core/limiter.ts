/** Counts calls of credentials: a bucket each, filled at the credential's own rate, kept in memory. */

/** Buckets remembered; beyond, all are forgotten at once, which forgives and never punishes. */
const REMEMBERED = 10_000
/** A caller may save up this many seconds of calls: devices send what they held back. */
const BURST_SECONDS = 2

type Bucket = { level: number; at: number }

/** @returns whether a call may pass now; `seconds` is a clock that never runs back */
export function callLimiter(seconds: () => number): (caller: string, perSecond: number) => boolean {
  const buckets = new Map<string, Bucket>()
  return (caller, perSecond) => {
    const now = seconds()
    const room = Math.max(1, perSecond * BURST_SECONDS)
    const before = buckets.get(caller)
    const bucket = before ?? { level: room, at: now }
    bucket.level = Math.min(room, bucket.level + (now - bucket.at) * perSecond)
    bucket.at = now
    if (!before) {
      if (buckets.size >= REMEMBERED) buckets.clear()
      buckets.set(caller, bucket)
    }
    if (bucket.level < 1) return false
    bucket.level -= 1
    return true
  }
}
