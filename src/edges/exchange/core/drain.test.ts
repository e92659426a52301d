import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PLATFORM } from '../../../kernel/index.ts'
import { type TestStorage, testStorage } from '../../../storage/harness.ts'
import type { Caller } from './callers.ts'
import { Drain, type DrainParts, runsOf } from './drain.ts'
import { wireCipher } from './field-cipher.ts'
import { createIntake, type Intake } from './intake.ts'
import { readSerial, serialCode, serialHead } from './serial.ts'
import type { NewMessage } from './store.ts'

/** Proves: what was answered is kept, takes effect once, in order, and one bad message holds up no other. */

const NOW = '2026-11-23T09:40:00+08:00'
const SECRET = '0123456789abcdef0123456789abcdef'
let storage: TestStorage
let intake: Intake
beforeAll(async () => {
  storage = await testStorage([], () => {
    throw new Error('no law is asked')
  })
  intake = createIntake({ database: storage.database, now: () => NOW })
  await query('create table landed (n int generated always as identity, method text, body text)', storage.ownerUrl)
  await query('grant select, insert on landed to anxin_platform', storage.ownerUrl)
})
beforeEach(() => query('truncate landed, intake, intake_nonce', storage.adminUrl))
afterAll(() => storage.close())

async function query(text: string, url: string): Promise<void> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(text)
  await client.end()
}

const wire = wireCipher(SECRET)
if (!wire) throw new Error('the secret is a key')
const caller: Caller = {
  credentialId: '7',
  appid: 'seven',
  secret: SECRET,
  actor: PLATFORM,
  wire,
  sandbox: false,
  clockToleranceSeconds: 60,
  callsPerSecond: 10,
}

let nonces = 0
const message = (body: string, more: Partial<NewMessage> = {}): NewMessage => {
  nonces += 1
  return {
    credentialId: '7',
    dialect: 'trial',
    method: 'A.Add',
    nonce: `n${nonces}`,
    sent: '20261123094000',
    serialHead: 'a-add-2026112309',
    body,
    hash: Buffer.alloc(32),
    ...more,
  }
}

/** A drain that writes each body down; `bad` ones throw as our own mistakes do. */
function aDrain(more: Partial<DrainParts> = {}): Drain {
  return new Drain({
    database: storage.database,
    dialect: 'trial',
    callers: { find: async () => caller },
    later: new Set(['B.Add']),
    land: async (tx, _caller, method, messages) => {
      for (const { body } of messages) {
        if (body === 'bad') throw new Error('our own mistake')
        await tx.run({ text: 'insert into landed (method, body) values ($1, $2)', values: [method, body] })
      }
      return messages.map(({ id, body }) => ({ id, status: 20, result: body }))
    },
    ...more,
  })
}
const bodies = async () =>
  (
    await storage.sql(PLATFORM, tx =>
      tx.rows<{ body: string }>({ text: 'select body from landed order by n', values: [] }),
    )
  ).map(row => row.body)
const states = () =>
  storage.sql(PLATFORM, tx =>
    tx.rows<{ body: string; status: number; attempts: number; result: string | null }>({
      text: 'select body, status, attempts, result from intake order by id',
      values: [],
    }),
  )

describe('serial codes', () => {
  it('have the shape of the dialect and lead back to the message', () => {
    const code = serialCode(serialHead('team-add', '20190314112233'), '10262')
    expect(code).toBe('team-add-2019031411-1-0262')
    expect(readSerial(code)).toEqual({ head: 'team-add-2019031411', id: '10262' })
    for (const text of ['', 'team-add', 'team-add-2019031411-1-02626', "' or 1=1"])
      expect(readSerial(text)).toBeUndefined()
  })
})

describe('the intake', () => {
  it('keeps what arrives together, each with its own number, in the order it came', async () => {
    const ids = await Promise.all(['one', 'two', 'three'].map(body => intake.append(message(body))))
    expect(new Set(ids).size).toBe(3)
    expect((await states()).map(state => state.body)).toEqual(['one', 'two', 'three'])
  })

  it('keeps a replay once, also when both arrive together', async () => {
    const first = message('once')
    const ids = await Promise.all([intake.append(first), intake.append(first)])
    expect(ids.filter(id => id !== undefined)).toHaveLength(1)
    expect(await intake.append(first)).toBeUndefined()
    expect(await intake.append({ ...first, sent: '20261123094001' })).toBeDefined()
    expect(await intake.append({ ...first, credentialId: '8' })).toBeDefined()
  })

  it('fails only the message that the database will not have', async () => {
    const settled = await Promise.allSettled([intake.append(message('good')), intake.append(message('\u0000'))])
    expect(settled.map(one => one.status)).toEqual(['fulfilled', 'rejected'])
  })
})

describe('the drain', () => {
  it('lands in order, methods that gain from it last', async () => {
    for (const [body, method] of [
      ['a1', 'A.Add'],
      ['b1', 'B.Add'],
      ['a2', 'A.Add'],
      ['c1', 'C.Add'],
    ] as const)
      await intake.append(message(body, { method }))
    const drain = aDrain()
    expect(await drain.drain()).toBe(4)
    expect(await bodies()).toEqual(['a1', 'a2', 'c1', 'b1'])
    await drain.stop()
  })

  it('groups runs of one method; a message that failed before runs alone', () => {
    const waiting = (id: string, method: string, attempts = 0) => ({ id, method, attempts })
    const runs = runsOf(
      [waiting('1', 'A'), waiting('2', 'A'), waiting('3', 'A', 1), waiting('4', 'A'), waiting('5', 'C')],
      new Set(),
    )
    expect(runs.map(run => run.ids)).toEqual([['1', '2'], ['3'], ['4'], ['5']])
  })

  it('lands what a program that died had only kept, once, also when two begin at the same time', async () => {
    for (let n = 0; n < 60; n += 1) await intake.append(message(String(n)))
    const drains = [aDrain(), aDrain()]
    await Promise.all(drains.map(drain => drain.drain()))
    await expect.poll(async () => (await states()).every(state => state.status === 20)).toBe(true)
    expect((await bodies()).map(Number)).toEqual(Array.from({ length: 60 }, (_, n) => n))
    await Promise.all(drains.map(drain => drain.stop()))
  })

  it('is not held up by a message that always fails: the others land, that one is given up with a number', async () => {
    const told: string[] = []
    for (const body of ['good', 'bad', 'better']) await intake.append(message(body))
    const drain = aDrain({ onFailure: number => told.push(number) })
    for (let round = 0; round < 7; round += 1) await drain.drain()
    expect((await states()).map(state => [state.body, state.status])).toEqual([
      ['', 20],
      ['', 10],
      ['', 20],
    ])
    expect(await bodies()).toEqual(['good', 'better'])
    const [, bad] = await states()
    expect(told.some(number => bad?.result?.includes(number))).toBe(true)
    await drain.stop()
  })

  it('begins by itself within a moment of being asked', async () => {
    const drain = aDrain()
    await intake.append(message('soon'))
    drain.kick()
    await expect.poll(bodies, { timeout: 1000, interval: 20 }).toEqual(['soon'])
    await drain.stop()
  })

  it('refuses what a credential sent that was shut since', async () => {
    await intake.append(message('late'))
    const drain = aDrain({ callers: { find: async () => undefined } })
    await drain.drain()
    expect((await states())[0]).toMatchObject({ status: 10, result: '凭据已停用，没有入库。' })
    await drain.stop()
  })
})
