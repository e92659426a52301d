import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day, PLATFORM } from '../../kernel/index.ts'
import { sql, transaction } from '../../storage/index.ts'
import { testStorage, type TestStorage } from '../../storage/harness.ts'
import { balancesOf } from './decide/ledger.ts'
import type { LedgerAccount, Posting } from './facts/ledger.ts'
import { balances, post } from './store/ledger.ts'

// Proves that the ledger adds up to zero at every instant — under concurrency, and after a program was killed in the
// middle of its work — and that nobody draws what is not there.

let storage: TestStorage
const noLaw = (): never => {
  throw new Error('the ledger asks no law')
}
beforeAll(async () => {
  storage = await testStorage([], noLaw)
})
afterAll(() => storage.close())

let causes = 0
function nextCause(): string {
  causes += 1
  return `test/${causes}`
}
const posting = (from: LedgerAccount, to: LedgerAccount, fen: bigint): Posting => ({
  from,
  to,
  fen,
  on: day('2026-11-23'),
  reason: 'drawn',
  cause: nextCause(),
  regionCode: 320706,
  sector: 1,
})
class Short extends Error {}
const move = (...postings: readonly Posting[]) =>
  transaction(storage.database, PLATFORM, {}, async tx => {
    if ((await post(tx, '1', postings)) !== undefined) throw new Short()
  })
const wholeSum = async () =>
  (await storage.sql(PLATFORM, tx => tx.row<{ fen: string | null }>(sql`select sum(fen) as fen from ledger_line`)))?.fen
const balance = async (account: LedgerAccount) =>
  (await storage.sql(PLATFORM, tx => balances(tx, [account]))).get(account) ?? 0n

test('balances by SQL are those of the pure twin, and all add up to zero', async () => {
  const account = fc.constantFrom<LedgerAccount>('contractor:31', 'issuer:32', 'workers:33', 'treasury:34')
  const one = fc.record({ from: account, to: account, fen: fc.bigInt({ min: 1n, max: 10n ** 15n }) })
  const all: Posting[] = []
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        one.filter(given => given.from !== given.to),
        { maxLength: 8 },
      ),
      async given => {
        const postings = given.map(each => posting(each.from, each.to, each.fen))
        await move(...postings)
        all.push(...postings)
        const pure = balancesOf(all)
        const names = [...pure.keys()] as LedgerAccount[]
        expect(await storage.sql(PLATFORM, tx => balances(tx, names))).toEqual(pure)
        expect([...pure.values()].reduce((sum, fen) => sum + fen, 0n)).toBe(0n)
      },
    ),
    { numRuns: 25 },
  )
  expect(await wholeSum()).toBe('0')
})

test('of twenty draws at once of a cover that holds seven, seven are done and the sum is zero all the while', async () => {
  await move(posting('issuer:1', 'cover:1', 700n))
  const sums: (string | null | undefined)[] = []
  let isDone = false
  const watch = (async () => {
    while (!isDone) sums.push(await wholeSum())
  })()
  const draws = await Promise.allSettled(Array.from({ length: 20 }, () => move(posting('cover:1', 'workers:1', 100n))))
  isDone = true
  await watch
  expect(draws.filter(draw => draw.status === 'fulfilled')).toHaveLength(7)
  for (const draw of draws) if (draw.status === 'rejected') expect(draw.reason).toBeInstanceOf(Short)
  expect(await balance('cover:1')).toBe(0n)
  expect(new Set(sums)).toEqual(new Set(['0']))
})

test('two that draw on the same two covers in opposite order both end', async () => {
  await move(posting('issuer:2', 'cover:2', 5_000n), posting('issuer:3', 'cover:3', 5_000n))
  const both = await Promise.allSettled(
    Array.from({ length: 10 }, (_, n) => {
      const pair: readonly LedgerAccount[] = n % 2 ? ['cover:2', 'cover:3'] : ['cover:3', 'cover:2']
      return move(...pair.map(each => posting(each, 'workers:2', 10n)))
    }),
  )
  expect(both.every(each => each.status === 'fulfilled')).toBe(true)
  expect(await balance('cover:2')).toBe(4_900n)
})

test('the same sum moves once: a second posting for one reason and cause is refused', async () => {
  const once = posting('issuer:4', 'cover:4', 100n)
  await move(once)
  await expect(move(once)).rejects.toThrow(/posting_reason_cause_key/)
  expect(await balance('cover:4')).toBe(100n)
})

test('nobody changes or removes a posting, nor adds one but the platform', async () => {
  await move(posting('issuer:5', 'cover:5', 100n))
  for (const text of ['update posting set fen = 1', 'delete from posting', 'truncate posting'])
    await expect(storage.sql(PLATFORM, tx => tx.run({ text, values: [] }))).rejects.toThrow(/permission denied/)
  const officer = { ...PLATFORM, kind: 'officer' as const, region: { from: 320700, until: 320800 } }
  const insert = `insert into posting (from_account, to_account, fen, on_day, reason, cause, region_code, sector, act_id)
    values ('issuer:5', 'cover:5', 1, '2026-11-23', 'drawn', 'x', 320706, 1, 1)`
  await expect(storage.sql(officer, tx => tx.run({ text: insert, values: [] }))).rejects.toThrow(/permission denied/)
})

/** A program of its own that moves money between two covers, two postings a transaction, until somebody kills it. */
const MOVER = `
  import pg from 'pg'
  const client = new pg.Client({ connectionString: process.env.MOVER_URL })
  await client.connect()
  for (let n = 0; ; n += 1) {
    await client.query('begin')
    for (const [half, from, to] of [['a', 'cover:6', 'workers:6'], ['b', 'workers:6', 'contractor:6']]) {
      await client.query(
        "insert into posting (from_account, to_account, fen, on_day, reason, cause, region_code, sector, act_id) values ($1, $2, 1, '2026-11-23', 'drawn', $3, 320706, 1, 1)",
        [from, to, process.pid + '/' + n + half],
      )
      if (n === 3) console.log('moving')
    }
    await client.query('commit')
  }`

test('after kill -9 in the middle of its work every entry stands whole or not at all', async () => {
  await move(posting('issuer:6', 'cover:6', 1_000_000n))
  for (let round = 0; round < 3; round += 1) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', MOVER], {
      env: { ...process.env, MOVER_URL: storage.adminUrl },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await new Promise(resolve => child.stdout.once('data', resolve))
    await wait(7 * (round + 1))
    child.kill('SIGKILL')
    await new Promise(resolve => child.once('exit', resolve))
    expect(await wholeSum()).toBe('0')
  }
  // Once the server has noticed that the program is gone, nothing half-done is left.
  await expect.poll(() => balance('workers:6')).toBe(0n)
  expect(await balance('cover:6')).toBe(1_000_000n - (await balance('contractor:6')))
  expect(await balance('contractor:6')).toBeGreaterThan(3n)
})
