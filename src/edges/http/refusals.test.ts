import fc from 'fast-check'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestStorage } from '../../storage/harness.ts'
import { urlOf } from './openapi.ts'
import type { HttpParts } from './server.ts'
import { local, type TestServer, testServer } from './server.testing.ts'

// Proves that whatever is sent is answered with words and a status below 500, and that the edge's own limits hold.

let server: TestServer
let app: FastifyInstance
let storage: TestStorage
const signIn = (name: string) => server.signIn(name)
const build = (more: Partial<HttpParts>) => server.build(more)

beforeAll(async () => {
  server = await testServer()
  app = server.app
  storage = server.storage
})
afterAll(() => server?.close())

/** An input of the right shape as far as texts go, each with a character that a database cannot hold. */
function withNul(schema: unknown): Record<string, unknown> {
  const { properties = {} } = schema as {
    properties?: Readonly<Record<string, { type?: string; enum?: readonly unknown[] }>>
  }
  return Object.fromEntries(
    Object.entries(properties).map(([name, { type, enum: choices }]) => [
      name,
      choices?.[0] ?? (type === 'string' ? 'a\u0000b' : 1),
    ]),
  )
}

describe('refusals of the edge', () => {
  const codes = async (given: InjectOptions) => {
    const answer = await app.inject(given)
    return [answer.statusCode, answer.json().problems[0].code]
  }

  test('say what is wrong with the request itself', async () => {
    expect(await codes({ url: '/api/nothing/here' })).toEqual([404, 'no-such-address'])
    expect(await codes({ method: 'DELETE', url: '/api/me' })).toEqual([404, 'no-such-address'])
    const json = { 'content-type': 'application/json' }
    expect(await codes({ method: 'POST', url: '/api/sign-in', headers: json, payload: '{"name":' })).toEqual([
      400,
      'body-not-json',
    ])
    expect(
      await codes({ method: 'POST', url: '/api/sign-in', headers: json, payload: '{"__proto__":{"a":1}}' }),
    ).toEqual([400, 'body-not-json'])
    expect(
      await codes({ method: 'POST', url: '/api/sign-in', headers: { 'content-type': 'text/csv' }, payload: 'a,b' }),
    ).toEqual([415, 'wrong-media-type'])
    expect(
      await codes({ method: 'POST', url: '/api/sign-in', headers: json, payload: `"${'x'.repeat(9 << 20)}"` }),
    ).toEqual([413, 'too-large'])
  })

  test('too many calls wait, the machine’s administrator does not', async () => {
    const narrow = await build({ callsPerMinute: 3 })
    const statuses = []
    for (let n = 0; n < 4; n += 1) statuses.push((await narrow.inject({ url: '/api/me' })).statusCode)
    expect(statuses).toEqual([401, 401, 401, 429])
    const refused = (await narrow.inject({ url: '/api/me' })).json()
    expect(refused.problems[0]).toMatchObject({ code: 'too-often', says: { zh: expect.stringMatching(/\d+ 秒/) } })
    for (let n = 0; n < 5; n += 1)
      expect((await narrow.inject({ url: '/api/me', headers: local })).statusCode).toBe(200)
    await narrow.close()
  })

  test('health says when the database does not answer', async () => {
    expect((await app.inject({ url: '/api/health' })).json()).toMatchObject({ status: 'ok', day: '2026-11-23' })
    server.setAlive(false)
    expect((await app.inject({ url: '/api/health' })).statusCode).toBe(503)
    server.setAlive(true)
  })

  test('no input of any shape gives a 5xx', async () => {
    const session = await signIn('root')
    const dangerous = ['office.shutUser', 'office.endPost', 'office.resetPassword']
    const sent: InjectOptions[] = []
    for (const operation of storage.runner.operations.values()) {
      const url = urlOf(operation)
      const names = Object.keys((operation.input as { properties?: object }).properties ?? {})
      if (operation.kind === 'read') {
        for (const name of names)
          for (const text of [
            'abc',
            '-1',
            '0',
            '99999999999999999999',
            '1.5',
            '{}',
            '%00',
            "'",
            '2026-02-30',
            'a\u0000b',
          ])
            sent.push({ url, query: { project: 'P-HAI', month: '2026-10', [name]: text }, headers: local })
      } else if (!dangerous.includes(operation.name)) {
        for (const payload of [
          ...fc.sample(fc.jsonValue({ maxDepth: 3 }), { numRuns: 8, seed: 7 }),
          withNul(operation.input),
        ])
          sent.push({
            method: 'POST',
            url,
            headers: { 'content-type': 'application/json' },
            payload: JSON.stringify(payload),
            ...session,
          })
      }
    }
    const broken: string[] = []
    for (const one of sent) {
      const answer = await app.inject(one)
      if (answer.statusCode >= 500) broken.push(`${JSON.stringify(one)}: ${storage.failures.at(-1)?.message}`)
    }
    expect(broken).toEqual([])
  })
})
