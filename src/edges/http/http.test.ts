import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lawBook } from '../../law/index.ts'
import { type OfficeDesk, operations as office } from '../../rooms/office/index.ts'
import { operations as registry } from '../../rooms/registry/index.ts'
import { type TestStorage, testStorage } from '../../storage/harness.ts'
import { COOKIE } from './callers.ts'
import { fromQuery } from './coerce.ts'
import { makeMetrics } from './metrics.ts'
import { errorForLog, withoutNumbers } from './redact.ts'
import { urlOf } from './openapi.ts'
import { type ImportPath, ImportRuns } from './runs.ts'
import { buildServer, type HttpParts } from './server.ts'

// Proves the HTTP edge: one route an operation, sessions and credentials, refusals with words, and never a bare 500.

const PASSWORD = 'a long pass-phrase'
const LOCAL_TOKEN = 'local-token-of-this-test-run'
let storage: TestStorage
let desk: OfficeDesk
let app: FastifyInstance
let folder: string
let alive = true
const imported: { readonly path: string; readonly bytes: string }[] = []

const importPath: ImportPath = async ({ path, onProgress }) => {
  onProgress({ done: 0, total: 2 })
  const names = await readdir(path).catch(() => [''])
  for (const name of names) imported.push({ path: name, bytes: await readFile(join(path, name), 'utf8') })
  onProgress({ done: 2, total: 2 })
  return { files: names.map(file => ({ file, state: 'landed', read: 1, landed: 1, known: 0, refused: [] })) }
}

async function build(more: Partial<HttpParts> = {}): Promise<FastifyInstance> {
  const imports = new ImportRuns({
    folder: join(folder, 'uploads'),
    importPath,
    onFailure: (_number, error) => storage.failures.push(error),
  })
  return buildServer({
    ...desk,
    version: 'test',
    metrics: makeMetrics(),
    titleOf: () => ({ zh: '条例', en: 'Regulation' }),
    localToken: LOCAL_TOKEN,
    isAlive: async () => alive,
    imports,
    ...more,
  })
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anxin-http-'))
  storage = await testStorage([...office, ...registry], on => lawBook(on))
  desk = {
    runner: storage.runner,
    database: storage.database,
    cipher: storage.cipher,
    now: () => '2026-11-23T09:40:00+08:00',
  }
  await storage.must('office.setUp', {})
  for (const [name, role, where] of [
    ['boss', 'leader', 'city-government'],
    ['hai', 'sectorOfficer', 'housing-320706'],
    ['root', 'administrator', undefined],
  ] as const) {
    await storage.must('office.addUser', { name, displayName: name, password: PASSWORD })
    await storage.must('office.addPost', { user: name, role, from: '2026-01-01', ...(where ? { office: where } : {}) })
  }
  await storage.must('registry.recordProjects', {
    onBad: 'refuse-all',
    rows: [aProject('P-HAI', 320706), aProject('P-GAN', 320707)],
  })
  app = await build()
})
afterAll(async () => {
  await app?.close()
  await storage?.close()
  await rm(folder, { recursive: true, force: true })
})

function aProject(code: string, region: number) {
  return {
    code,
    name: `项目${code}`,
    category: '01',
    region,
    contractorCode: '91320700MA1MYXR79E',
    contractorName: '总包',
    status: 'building',
  }
}

async function signIn(name: string): Promise<{ readonly cookies: Record<string, string> }> {
  const answer = await app.inject({ method: 'POST', url: '/api/sign-in', payload: { name, password: PASSWORD } })
  expect(answer.statusCode).toBe(200)
  return { cookies: { [COOKIE]: answer.cookies.find(cookie => cookie.name === COOKIE)?.value ?? '' } }
}
const local = { authorization: `Bearer local.${LOCAL_TOKEN}` }

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
    alive = false
    expect((await app.inject({ url: '/api/health' })).statusCode).toBe(503)
    alive = true
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

describe('files', () => {
  const multipart = (files: Readonly<Record<string, string>>) => {
    const parts = Object.entries(files).map(
      ([name, text]) => `--x\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n${text}\r\n`,
    )
    return { headers: { 'content-type': 'multipart/form-data; boundary=x' }, payload: `${parts.join('')}--x--\r\n` }
  }
  const upload = (sent: ReturnType<typeof multipart>, more: { cookies?: Record<string, string> }) =>
    app.inject({ method: 'POST', url: '/api/import', ...sent, ...more })

  test('are read in a run that its owner follows to the end', async () => {
    const session = await signIn('hai')
    const taken = await upload(multipart({ '../../etc/工资.csv': 'a,b', 'b.csv': 'c' }), session)
    expect(taken.statusCode).toBe(202)
    const { run } = taken.json()
    const events = await app.inject({ url: `/api/import/events?run=${run}`, ...session })
    expect(events.headers['content-type']).toMatch('text/event-stream')
    expect(events.body).toMatch(/event: end/)
    const got = await app.inject({ url: `/api/import/get?run=${run}`, ...session })
    expect(got.json()).toMatchObject({ state: 'ended', files: [{ state: 'landed' }, { state: 'landed' }] })
    expect(imported.map(file => file.path).sort()).toEqual(['b.csv', '工资.csv'])
    const other = await signIn('boss')
    expect((await app.inject({ url: `/api/import/get?run=${run}`, ...other })).statusCode).toBe(404)
  })

  test('need the right, a form and a file', async () => {
    expect((await upload(multipart({ 'a.csv': '1' }), {})).statusCode).toBe(401)
    expect((await upload(multipart({ 'a.csv': '1' }), await signIn('boss'))).statusCode).toBe(403)
    const session = await signIn('hai')
    expect((await upload(multipart({}), session)).json().problems[0].code).toBe('no-file')
    const plain = await app.inject({ method: 'POST', url: '/api/import', payload: { a: 1 }, ...session })
    expect([plain.statusCode, plain.json().problems[0].code]).toEqual([415, 'wrong-media-type'])
    expect(
      (await app.inject({ method: 'POST', url: '/api/import/path', payload: { path: '/etc' }, ...session })).statusCode,
    ).toBe(404)
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
