import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestServer, testServer } from './server.testing.ts'

// Proves that files come in, are read in a run that its owner follows, and that nobody else may see it.

let server: TestServer
let app: FastifyInstance
const signIn = (name: string) => server.signIn(name)

beforeAll(async () => {
  server = await testServer()
  app = server.app
})
afterAll(() => server?.close())

const TERMS =
  '项目编码,合同签订日,合同金额(元),人工费比例(%),月人工费(元),拨付日,发薪日,工日起算时\nP-HAI,2026-03-01,1000000.00,20,,5,15,4\nP-GAN,2026-03-01,,,,5,15,\n'

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
    const taken = await upload(multipart({ '../../etc/合同.csv': TERMS, 'odd.csv': 'a,b\n1,2\n' }), session)
    expect(taken.statusCode).toBe(202)
    const { run } = taken.json()
    const events = await app.inject({ url: `/api/import/events?run=${run}`, ...session })
    expect(events.headers['content-type']).toMatch('text/event-stream')
    expect(events.body).toMatch(/event: end/)
    const got = await app.inject({ url: `/api/import/get?run=${run}`, ...session })
    expect(got.json()).toMatchObject({
      state: 'ended',
      files: [
        { file: '合同.csv', state: 'partly', read: 2, landed: 1, refused: [{ row: 3, code: 'row-out-of-scope' }] },
        { file: 'odd.csv', state: 'failed', refused: [{ code: 'file-unknown' }] },
      ],
    })
    const other = await signIn('boss')
    expect((await app.inject({ url: `/api/import/get?run=${run}`, ...other })).statusCode).toBe(404)
  })

  test('begin from an empty template in either language; an unknown one is refused with those there are', async () => {
    const { rows } = (await app.inject({ url: '/api/import/templates' })).json() as { rows: { kind: string }[] }
    expect(rows.map(row => row.kind)).toContain('orders')
    for (const { kind } of rows) {
      const got = await app.inject({ url: `/api/import/template?kind=${kind}&language=en` })
      expect([got.statusCode, got.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8'])
      expect(got.rawPayload.subarray(0, 3).toString('hex')).toBe('efbbbf')
      expect(got.body.split('\r\n', 1)[0]).not.toMatch(/[\u4e00-\u9fff]/)
    }
    const none = await app.inject({ url: '/api/import/template?kind=nothing' })
    expect(none.statusCode).toBe(404)
    expect(none.json()).toMatchObject({
      problems: [{ code: 'no-such-template', fix: { en: expect.stringContaining('orders') } }],
    })
  })

  test('over the limit are refused by name, and nothing of the upload is kept', async () => {
    const before = await server.uploads()
    const session = await signIn('hai')
    const url = await server.listen()
    const form = new FormData()
    form.append('file', new Blob([TERMS]), 'good.csv')
    form.append('file', new Blob([new Uint8Array(9_000_000)]), '太大.xlsx')
    const cookie = Object.entries(session.cookies)
      .map(([name, value]) => `${name}=${value}`)
      .join('; ')
    const answer = await fetch(`${url}/api/import`, { method: 'POST', body: form, headers: { cookie } })
    const { problems } = (await answer.json()) as { problems: { code: string; says: { zh: string } }[] }
    expect([answer.status, problems[0]?.code]).toEqual([413, 'file-too-large'])
    expect(problems[0]?.says.zh).toContain('太大.xlsx 超过 1 MB')
    expect(await server.uploads()).toEqual(before)
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
