import { describe, expect, test } from 'vitest'
import { Loops } from './loops.ts'

// Proves that loops wake on a commit, go on while there is work, log a failure once, settle and stop cleanly.

const quiet = { onFailure: () => undefined }
const soon = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

describe('loops', () => {
  test('go on at once while there is work, and sleep until woken', async () => {
    let left = 3
    let rounds = 0
    const loops = new Loops(
      [
        {
          name: 'count',
          work: async () => {
            rounds += 1
            return left > 0 ? left-- : 0
          },
        },
      ],
      {
        ...quiet,
        everyMs: 60_000,
      },
    )
    loops.start()
    await soon(50)
    expect([left, rounds]).toEqual([0, 4])
    left = 2
    loops.wake()
    await soon(50)
    expect(left).toBe(0)
    await loops.stop()
  })

  test('a failure is told once until it works again, and does not stop the others', async () => {
    const told: string[] = []
    let broken = true
    let others = 0
    const loops = new Loops(
      [
        {
          name: 'bad',
          work: async () => {
            if (broken) throw new Error('no')
            return 0
          },
        },
        {
          name: 'good',
          work: async () => {
            others += 1
            return 0
          },
        },
      ],
      { onFailure: (loop, error) => told.push(`${loop}: ${error.message}`), everyMs: 1 },
    )
    loops.start()
    await soon(60)
    expect(told).toEqual(['bad: no'])
    broken = false
    await soon(100)
    broken = true
    await soon(100)
    expect(told).toEqual(['bad: no', 'bad: no'])
    expect(others).toBeGreaterThan(1)
    await loops.stop()
  })

  test('settle when none has anything left, also what one made for another', async () => {
    let first = 2
    let second = 0
    const loops = new Loops(
      [
        { name: 'second', work: async () => (second > 0 ? second-- : 0) },
        {
          name: 'first',
          work: async () => {
            if (first === 0) return 0
            first -= 1
            second += 1
            return 1
          },
        },
      ],
      quiet,
    )
    await loops.settle()
    expect([first, second]).toEqual([0, 0])
  })

  test('stop ends the round under way and begins no other', async () => {
    let rounds = 0
    const loops = new Loops(
      [
        {
          name: 'slow',
          work: async () => {
            await soon(30)
            rounds += 1
            return 1
          },
        },
      ],
      quiet,
    )
    loops.start()
    await soon(10)
    await loops.stop()
    const after = rounds
    await soon(60)
    expect(rounds).toBe(after)
  })
})
