import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { lawBook } from '../../law/index.ts'
import { type OfficeDesk, operations as office } from '../../rooms/office/index.ts'
import { operations as registry } from '../../rooms/registry/index.ts'
import { type TestStorage, testStorage } from '../../storage/harness.ts'
import { importPath } from '../imports/index.ts'
import { COOKIE } from './callers.ts'
import { makeMetrics } from './metrics.ts'
import { ImportRuns } from './runs.ts'
import { buildServer, type HttpParts } from './server.ts'

/** A server on a real database with three users and two projects; for tests only. */
export type TestServer = {
  readonly storage: TestStorage
  readonly app: FastifyInstance
  build(more?: Partial<HttpParts>): Promise<FastifyInstance>
  signIn(name: string): Promise<{ readonly cookies: Record<string, string> }>
  setAlive(alive: boolean): void
  /** Serves on a port of its own. @returns the address */
  listen(): Promise<string>
  /** Uploads that lie in the folder. */
  uploads(): Promise<readonly string[]>
  close(): Promise<void>
}

export const PASSWORD = 'a long pass-phrase'
const LOCAL_TOKEN = 'local-token-of-this-test-run'
/** The header of whoever holds the data folder. */
export const local = { authorization: `Bearer local.${LOCAL_TOKEN}` }

export function aProject(code: string, region: number) {
  const contractor = { contractorCode: '91320700MA1MYXR79E', contractorName: '总包' }
  return { code, name: `项目${code}`, category: '01', region, ...contractor, status: 'building' }
}

const USERS = [
  ['boss', 'leader', 'city-government'],
  ['hai', 'sectorOfficer', 'housing-320706'],
  ['root', 'administrator', undefined],
] as const

/** Opens it: `hai` sees project P-HAI and not P-GAN. */
export async function testServer(): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'anxin-http-'))
  const storage = await testStorage([...office, ...registry], on => lawBook(on))
  const { runner, database, cipher } = storage
  const desk: OfficeDesk = { runner, database, cipher, now: () => '2026-11-23T09:40:00+08:00' }
  let alive = true
  await storage.must('office.setUp', {})
  for (const [name, role, where] of USERS) {
    await storage.must('office.addUser', { name, displayName: name, password: PASSWORD })
    await storage.must('office.addPost', { user: name, role, from: '2026-01-01', ...(where ? { office: where } : {}) })
  }
  const rows = [aProject('P-HAI', 320706), aProject('P-GAN', 320707)]
  await storage.must('registry.recordProjects', { onBad: 'refuse-all', rows })
  const build = (more: Partial<HttpParts> = {}) => {
    const onFailure = (_number: string, error: Error) => storage.failures.push(error)
    const imports = new ImportRuns({
      folder: join(folder, 'uploads'),
      onFailure,
      importPath: given => importPath(desk, given),
      fileLimit: 1_000_000,
    })
    const titleOf = () => ({ zh: '条例', en: 'Regulation' })
    return buildServer({
      ...desk,
      version: 'test',
      metrics: makeMetrics(),
      titleOf,
      localToken: LOCAL_TOKEN,
      isAlive: async () => alive,
      imports,
      ...more,
    })
  }
  const app = await build()
  return {
    storage,
    app,
    build,
    async signIn(name) {
      const answer = await app.inject({ method: 'POST', url: '/api/sign-in', payload: { name, password: PASSWORD } })
      return { cookies: { [COOKIE]: answer.cookies.find(cookie => cookie.name === COOKIE)?.value ?? '' } }
    },
    listen: () => app.listen({ host: '127.0.0.1', port: 0 }),
    // No folder before the first upload.
    uploads: async () =>
      (await readdir(join(folder, 'uploads')).catch(() => [])).filter(name => name.startsWith('upload-')),
    setAlive(now) {
      alive = now
    },
    async close() {
      await app.close()
      await storage.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
