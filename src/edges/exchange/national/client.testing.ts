import Fastify, { type FastifyInstance } from 'fastify'
import { PLATFORM } from '../../../kernel/index.ts'
import { operations as attendance } from '../../../rooms/attendance/index.ts'
import { operations as funds } from '../../../rooms/funds/index.ts'
import { operations as office } from '../../../rooms/office/index.ts'
import { operations as payroll } from '../../../rooms/payroll/index.ts'
import { operations as registry } from '../../../rooms/registry/index.ts'
import { type TestStorage, testStorage } from '../../../storage/harness.ts'
import { exchangeOperations } from '../core/disclosure.ts'
import { type WireCipher, wireCipher } from '../core/field-cipher.ts'
import { signatureOf } from '../core/signing.ts'
import type { Answer } from './answers.ts'
import { nationalRoutes } from './routes.ts'

/** A client of the dialect as real ones are built, against the server over a real database. Tests only. */

export const NOW = '2026-11-23T09:40:00+08:00'
const TIMESTAMP = '20261123094000'

const noLaw = (): never => {
  throw new Error('these operations ask no law')
}

export type World = {
  readonly storage: TestStorage
  readonly app: FastifyInstance
  readonly failures: Error[]
  close(): Promise<void>
}

/** A database and a server before it. */
export async function aWorld(): Promise<World> {
  const operations = [...office, ...registry, ...attendance, ...payroll, ...funds, ...exchangeOperations]
  const storage = await testStorage(operations, noLaw)
  const failures: Error[] = []
  const app = Fastify()
  const parts = { database: storage.database, cipher: storage.cipher, runner: storage.runner, now: () => NOW }
  await app.register(nationalRoutes({ ...parts, onFailure: (_number, _operation, error) => failures.push(error) }))
  await app.ready()
  return {
    storage,
    app,
    failures,
    async close() {
      await app.close()
      await storage.close()
    },
  }
}

export type Sent = {
  readonly timestamp?: string
  readonly nonce?: string
  readonly sign?: string
  readonly version?: string
  readonly address?: string
  /** Further form fields, not signed. */
  readonly more?: Readonly<Record<string, string>>
}
type AsyncResult = { readonly status: number; readonly result: string; readonly requestSerialCode: string }

export class Client {
  readonly wire: WireCipher
  readonly appid: string
  private readonly app: FastifyInstance
  private readonly secret: string
  private calls = 0

  constructor(app: FastifyInstance, appid: string, secret: string) {
    const wire = wireCipher(secret)
    if (!wire) throw new Error('the secret is a key')
    this.app = app
    this.appid = appid
    this.secret = secret
    this.wire = wire
  }

  seal(plain: string): string {
    return this.wire.seal(plain)
  }

  /** The form of a call, signed. `data` as text is sent as it is. */
  form(method: string, data: unknown, sent: Sent = {}): string {
    this.calls += 1
    const fields = {
      appid: this.appid,
      data: typeof data === 'string' ? data : JSON.stringify(data),
      format: 'json',
      method,
      nonce: sent.nonce ?? `n${this.calls}`,
      timestamp: sent.timestamp ?? TIMESTAMP,
      version: sent.version ?? '1.0',
    }
    const sign = sent.sign ?? signatureOf(new Map(Object.entries(fields)), this.secret)
    return new URLSearchParams({ ...fields, sign, ...sent.more }).toString()
  }

  async call(method: string, data: unknown, sent: Sent = {}): Promise<Answer> {
    return this.post(this.form(method, data, sent), sent.address)
  }

  async post(payload: string, address = '/open.api'): Promise<Answer> {
    const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' }
    const answer = await this.app.inject({ method: 'POST', url: address, payload, headers })
    if (answer.statusCode !== 200) throw new Error(`status ${answer.statusCode}`)
    return answer.json()
  }

  /** Sends a write message and asks for its result until there is one, as clients do. */
  async settle(method: string, data: unknown): Promise<AsyncResult> {
    const answer = await this.call(method, data)
    if (answer.code !== 0) throw new Error(`${method} was refused: ${answer.message}`)
    const { requestSerialCode } = answer.data as { requestSerialCode: string }
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const state = await this.call('AsyncHandleResult.Query', { requestSerialCode })
      const result = state.data as AsyncResult
      if (state.code !== 0) throw new Error(`no result: ${state.message}`)
      if (result.status !== 0) return result
      await new Promise(done => setTimeout(done, 25))
    }
    throw new Error(`${method} did not settle`)
  }
}

/** A client with a fresh credential; of a city region unless a project is named. */
export async function aClient(
  world: World,
  given: { readonly project?: string; readonly region?: number; readonly sandbox?: boolean } = {},
): Promise<Client> {
  const scope = given.project === undefined ? { region: given.region ?? 320700 } : { project: given.project }
  const input = { dialect: 'national', ...scope, ...(given.sandbox ? { sandbox: true } : {}) }
  const made = await world.storage.must<{ appid: string; secret: string }>('office.addCredential', input, PLATFORM)
  await world.storage.sql(PLATFORM, tx =>
    tx.run({ text: 'update credential set calls_per_second = 100000 where appid = $1', values: [made.appid] }),
  )
  return new Client(world.app, made.appid, made.secret)
}
