import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lawBook } from '../../law/index.ts'
import { operations as office } from '../../rooms/office/index.ts'
import { type TestStorage, testStorage } from '../../storage/harness.ts'
import pg from 'pg'
import { installQueue, type Job, JOBS, type Queue, startQueue } from './queue.ts'

// Proves that the migrator makes the queue, the application works it without being able to alter it, and a job runs its
// operation.

const TEST_JOBS: readonly Job[] = [{ name: 'night-tidy', operation: 'office.tidy', cron: '0 3 * * *' }]
let storage: TestStorage
let queue: Queue
const failures: string[] = []

beforeAll(async () => {
  storage = await testStorage(office, on => lawBook(on))
  await installQueue(storage.ownerUrl, 'anxin_app', [
    ...TEST_JOBS,
    { name: 'gone', operation: 'office.tidy', cron: '0 4 * * *' },
  ])
  await installQueue(storage.ownerUrl, 'anxin_app', TEST_JOBS)
  const onFailure = (job: string, error: Error) => failures.push(`${job}: ${error.message}`)
  queue = await startQueue({
    applicationUrl: storage.applicationUrl,
    runner: storage.runner,
    onFailure,
    jobs: TEST_JOBS,
    pollingSeconds: 0.5,
  })
})
afterAll(async () => {
  await queue?.stop()
  await storage?.close()
})

async function asApplication<T extends pg.QueryResultRow>(text: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: storage.applicationUrl })
  await client.connect()
  try {
    return (await client.query<T>(text)).rows
  } finally {
    await client.end()
  }
}

describe('the queue', () => {
  test('every job names an operation that needs no input', () => {
    for (const job of JOBS) expect(job.operation).toMatch(/^[a-z]+\.[a-zA-Z]+$/)
  })

  test('a job runs its operation and keeps what came of it', async () => {
    await queue.send('night-tidy')
    let state = ''
    for (let n = 0; n < 60 && state !== 'completed'; n += 1) {
      await new Promise(resolve => setTimeout(resolve, 250))
      state =
        (await asApplication<{ state: string }>("select state from pgboss.job where name = 'night-tidy'"))[0]?.state ??
        ''
    }
    expect([state, failures]).toEqual(['completed', []])
  })

  test('what nothing names any more is taken off the clock', async () => {
    const rows = await asApplication<{ name: string; timezone: string }>('select name, timezone from pgboss.schedule')
    expect(rows).toEqual([{ name: 'night-tidy', timezone: 'Asia/Shanghai' }])
  })

  test('the application can alter nothing of it', async () => {
    await expect(asApplication('drop table pgboss.schedule')).rejects.toThrow(/owner/)
    await expect(asApplication('create table pgboss.mine (n int)')).rejects.toThrow(/permission denied/)
  })
})
