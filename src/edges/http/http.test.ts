import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestStorage } from '../../storage/harness.ts'
import { fromQuery } from './coerce.ts'
import { urlOf } from './openapi.ts'
import { errorForLog, withoutNumbers } from './redact.ts'
import { aProject, local, PASSWORD, type TestServer, testServer } from './server.testing.ts'

// Proves the HTTP edge: one route an operation, sessions and credentials, each refusal with its status and words.

let server: TestServer
let app: FastifyInstance
let storage: TestStorage
const signIn = (name: string) => server.signIn(name)

beforeAll(async () => {
  server = await testServer()
  app = server.app
  storage = server.storage
})
afterAll(() => server?.close())

describe('sessions', () => {
  test('signing in gives a cookie that no script can read, and signing out ends it', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/sign-in',
      payload: { name: 'boss', password: PASSWORD },
    })
    expect(answer.json()).toMatchObject({ actor: { kind: 'officer', title: { zh: '市领导' } }, day: '2026-11-23' })
    const cookie = String(answer.headers['set-cookie'])
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Strict/)
    const session = await signIn('boss')
    expect((await app.inject({ url: '/api/me', ...session })).json()).toMatchObject({ actor: { kind: 'officer' } })
    expect((await app.inject({ method: 'POST', url: '/api/sign-out', ...session })).statusCode).toBe(200)
    const after = await app.inject({ url: '/api/me', ...session })
    expect([after.statusCode, after.json().problems[0].code]).toEqual([401, 'not-signed-in'])
  })

  test('a wrong password is 401 with what to do, a missing one 422 with its place', async () => {
    const wrong = await app.inject({ method: 'POST', url: '/api/sign-in', payload: { name: 'hai', password: 'nope' } })
    expect([wrong.statusCode, wrong.json().problems[0].code]).toEqual([401, 'sign-in-wrong'])
    expect(wrong.json().problems[0].fix.zh).not.toBe('')
    const missing = await app.inject({ method: 'POST', url: '/api/sign-in', payload: { name: 'hai' } })
    expect([missing.statusCode, missing.json().problems[0].at]).toEqual([422, '/password'])
  })

  test('a post is taken by its number only when it is held', async () => {
    const session = await signIn('hai')
    const mine = (await app.inject({ url: '/api/me', ...session })).json().post
    const taken = await app.inject({ method: 'POST', url: '/api/take-post', payload: { post: mine }, ...session })
    expect(taken.json()).toEqual({ post: mine })
    expect(
      (await app.inject({ method: 'POST', url: '/api/take-post', payload: { post: '999999' }, ...session })).statusCode,
    ).toBe(403)
    expect((await app.inject({ method: 'POST', url: '/api/take-post', payload: { post: mine } })).statusCode).toBe(401)
  })
})

describe('operations', () => {
  test('a read is a GET whose query is read by the schema, an officer sees his own district only', async () => {
    const session = await signIn('hai')
    const answer = await app.inject({ url: '/api/registry/listProjects?limit=10&owed=false&q=', ...session })
    const codes = answer.json().rows.map((row: { code: string }) => row.code)
    expect([codes.includes('P-HAI'), codes.includes('P-GAN')]).toEqual([true, false])
    expect(answer.headers['cache-control']).toBe('no-store')
    const wrong = await app.inject({ url: '/api/registry/listProjects?limit=ten', ...session })
    expect([wrong.statusCode, wrong.json().problems[0].at]).toEqual([422, '/limit'])
  })

  test('what is not permitted is 403, what is not there 404, what is out of scope is refused row by row', async () => {
    const session = await signIn('hai')
    expect((await app.inject({ url: '/api/office/listUsers', ...session })).statusCode).toBe(403)
    const missing = await app.inject({ url: '/api/registry/getProject?project=P-NONE', ...session })
    expect([missing.statusCode, missing.json().problems[0].code]).toEqual([404, 'project-unknown'])
    const payload = { onBad: 'skip', rows: [aProject('P-NEW', 320706), aProject('P-FAR', 320723)] }
    const landed = await app.inject({ method: 'POST', url: '/api/registry/recordProjects', payload, ...session })
    expect(landed.json()).toMatchObject({ landed: 1, refused: [{ row: 2, code: 'row-out-of-scope' }] })
  })

  test('the same key and input answer as before, other input under it is a conflict', async () => {
    const session = await signIn('root')
    const send = (value: string, key = 'key-1') =>
      app.inject({
        method: 'POST',
        url: '/api/office/changeSetting',
        payload: { key: 'terms.pay-day', value },
        headers: { 'idempotency-key': key },
        ...session,
      })
    const first = await send('16')
    expect(first.json()).toEqual({ key: 'terms.pay-day', before: '15' })
    expect((await send('16')).json()).toEqual(first.json())
    const other = await send('17')
    expect([other.statusCode, other.json().problems[0].code]).toEqual([409, 'key-reused'])
    expect((await send('17', 'a key')).statusCode).toBe(422)
  })

  test('a citation carries the title of its instrument', async () => {
    const session = await signIn('hai')
    const rows = [{ project: 'P-HAI', idCard: '320706199001010019', on: '2026-10-01', direction: 'in' }]
    const answer = await app.inject({
      method: 'POST',
      url: '/api/registry/recordEntryExits',
      payload: { onBad: 'refuse-all', rows },
      ...session,
    })
    expect(answer.json().problems[0]).toMatchObject({ row: 1, cite: { instrument: 'reg724', title: { zh: '条例' } } })
  })
})

describe('programs', () => {
  test('an api credential reads its own region and reports, a wrong secret is 401', async () => {
    const { appid, secret } = await storage.must<{ appid: string; secret: string }>('office.addCredential', {
      dialect: 'api',
      region: 320707,
    })
    const headers = { authorization: `Bearer ${appid}.${secret}` }
    const seen = await app.inject({ url: '/api/registry/listProjects', headers })
    const codes = seen.json().rows.map((row: { code: string }) => row.code)
    expect([codes.includes('P-HAI'), codes.includes('P-GAN')]).toEqual([false, true])
    const payload = { onBad: 'skip', rows: [aProject('P-GAN-2', 320707), aProject('P-OUT', 320706)] }
    const sent = await app.inject({ method: 'POST', url: '/api/registry/recordProjects', payload, headers })
    expect(sent.json()).toMatchObject({ landed: 1, refused: [{ row: 2 }] })
    const wrong = await app.inject({ url: '/api/me', headers: { authorization: `Bearer ${appid}.${'0'.repeat(32)}` } })
    expect([wrong.statusCode, wrong.json().problems[0].code]).toEqual([401, 'credential-wrong'])
    expect((await app.inject({ url: '/api/me', headers: { authorization: 'Basic eDp5' } })).statusCode).toBe(401)
  })

  test('a dialect credential reads nothing by the list of operations', async () => {
    const { appid, secret } = await storage.must<{ appid: string; secret: string }>('office.addCredential', {
      dialect: 'national',
      region: 320700,
    })
    const answer = await app.inject({
      url: '/api/registry/listProjects',
      headers: { authorization: `Bearer ${appid}.${secret}` },
    })
    expect(answer.statusCode).toBe(401)
  })

  test('whoever holds the data folder may administer', async () => {
    expect((await app.inject({ url: '/api/office/listUsers', headers: local })).statusCode).toBe(200)
    expect(
      (await app.inject({ url: '/api/office/listUsers', headers: { authorization: 'Bearer local.0000000000000000' } }))
        .statusCode,
    ).toBe(401)
  })
})

describe('what is served beside', () => {
  test('pages of the face, files of it, and nothing of anybody’s else', async () => {
    const page = await app.inject({ url: '/projects/P-HAI' })
    expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.headers['content-security-policy']).toMatch("style-src 'self' 'unsafe-inline'")
    expect((await app.inject({ url: '/assets/none.js' })).statusCode).toBe(404)
  })

  test('metrics count answers by route', async () => {
    await app.inject({ url: '/api/me' })
    expect((await app.inject({ url: '/metrics' })).body).toMatch(
      /anxin_http_seconds_count\{method="GET",route="\/api\/me",status="401"\}/,
    )
  })

  test('the description lists every operation once, with its refusals', async () => {
    const { paths } = (await app.inject({ url: '/api/openapi.json' })).json()
    for (const operation of storage.runner.operations.values()) {
      if (['office.signIn', 'office.signOut', 'office.takePost'].includes(operation.name)) continue
      const route = paths[urlOf(operation)]?.[operation.kind === 'read' ? 'get' : 'post']
      expect(route?.operationId).toBe(operation.name)
      expect(Object.keys(route.responses)).toContain('422')
    }
    expect(paths['/api/sign-in'].post.requestBody.content['application/json'].schema.required).toEqual([
      'name',
      'password',
    ])
    expect(
      paths['/api/registry/recordProjects'].post.requestBody.content['application/json'].schema.properties.rows.items
        .properties.code,
    ).toBeDefined()
  })
})

describe('small parts', () => {
  test('a query is read by its schema, and what cannot be read stays text', () => {
    const schema = {
      properties: {
        n: { type: 'integer' },
        b: { type: 'boolean' },
        l: { type: 'array', items: { type: 'integer' } },
        s: { type: 'string' },
      },
    }
    expect(fromQuery(schema as never, { n: '5', b: 'true', l: '1,2', s: '007', e: '' })).toEqual({
      n: 5,
      b: true,
      l: [1, 2],
      s: '007',
    })
    expect(fromQuery(schema as never, { n: '5x', b: 'yes' })).toEqual({ n: '5x', b: 'yes' })
  })

  test('logs keep no identity, card or phone number', () => {
    expect(withoutNumbers('Key (id)=(320706199001010019) 13800001234 已存在')).toBe('Key (id)=(320…) 138… 已存在')
    expect(
      JSON.stringify(
        errorForLog(Object.assign(new Error('card 6222020000001234567'), { detail: '6222020000001234567' })),
      ),
    ).not.toMatch(/6222020/)
  })
})
