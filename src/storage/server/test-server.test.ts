import { afterAll, expect, test } from 'vitest'
import { connected } from './roles.ts'
import { createTestDatabase, type TestDatabase } from './test-server.ts'

// Proves that test files get databases of their own, made quickly from one template.

const made: TestDatabase[] = []
afterAll(() => Promise.all(made.map(one => one.drop())))

async function aDatabase(template: string, prepare: (url: string) => Promise<unknown>): Promise<TestDatabase> {
  const database = await createTestDatabase(prepare, template)
  made.push(database)
  return database
}

const makeTable = (url: string) =>
  connected(url, client => client.query('create table thing (n int); insert into thing values (1)'))

test('two databases of one template share nothing', async () => {
  const [one, two] = await Promise.all([aDatabase('sharing', makeTable), aDatabase('sharing', makeTable)])
  await connected(one.url, client => client.query('insert into thing values (2)'))
  const count = (url: string) =>
    connected(url, async client => Number((await client.query('select count(*)::int as n from thing')).rows[0]?.n))
  expect(await count(one.url)).toBe(2)
  expect(await count(two.url)).toBe(1)
})

test('a template is made once, however many ask for it at the same time', async () => {
  let times = 0
  const counting = async (url: string) => {
    times += 1
    await makeTable(url)
  }
  await Promise.all([1, 2, 3, 4].map(() => aDatabase('counted', counting)))
  expect(times).toBe(1)
})

test('a template whose making broke off is made again', async () => {
  await expect(aDatabase('broken', () => Promise.reject(new Error('half')))).rejects.toThrow('half')
  const database = await aDatabase('broken', makeTable)
  await connected(database.url, async client => expect((await client.query('select n from thing')).rowCount).toBe(1))
})

test('the application role of a test database reads nothing that it was not granted', async () => {
  const database = await aDatabase('sharing', makeTable)
  await expect(connected(database.applicationUrl, client => client.query('select n from thing'))).rejects.toThrow(
    /permission denied/,
  )
})
