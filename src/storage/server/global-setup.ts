import { clearLeftovers, type TestServer, testServer } from './test-server.ts'

/** One throw-away server for the whole test run; its superuser's url is in `ANXIN_TEST_ADMIN_URL`. */

let server: TestServer | undefined

export async function setup(): Promise<void> {
  await clearLeftovers()
  server = await testServer()
  process.env.ANXIN_TEST_ADMIN_URL = server.adminUrl
}

export async function teardown(): Promise<void> {
  await server?.stop()
}
