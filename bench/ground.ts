import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { day, type Operation, PLATFORM } from '../src/kernel/index.ts'
import { lawBook } from '../src/law/index.ts'
import { operations as attendance } from '../src/rooms/attendance/index.ts'
import { operations as registry } from '../src/rooms/registry/index.ts'
import { createRunner, type Database, fieldCipher, migrate, openDatabase, type Runner } from '../src/storage/index.ts'
import { startServer } from '../src/storage/server/index.ts'

/** A fresh PostgreSQL with the platform's own settings (durable, as in production), for one run of the bench. */
export type Ground = {
  readonly database: Database
  readonly runner: Runner
  readonly owner: pg.Client
  readonly applicationUrl: string
  close(): Promise<void>
}

export const DAY = day('2026-11-23')
const KEY = Buffer.alloc(32, 9)

export async function openGround(): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'anxin-bench-'))
  const server = await startServer({ dataFolder: folder })
  await migrate(server.url)
  const database = openDatabase(server.applicationUrl, 6)
  const owner = new pg.Client({ connectionString: server.url, options: '-c timezone=Asia/Shanghai' })
  await owner.connect()
  const runner = createRunner({
    database,
    operations: [...registry, ...attendance] as readonly Operation[],
    law: lawBook,
    cipher: fieldCipher(KEY),
    day: () => DAY,
    now: () => `${DAY}T09:40:00+08:00`,
    onFailure: (_number, operation, error) => process.stderr.write(`${operation}: ${error.stack}\n`),
  })
  return {
    database,
    runner,
    owner,
    applicationUrl: server.applicationUrl,
    async close() {
      await owner.end()
      await database.close()
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Lifts row security from the owner for laying out rows, as no operation would at this size. */
export async function asOwner(ground: Ground, tables: readonly string[], work: () => Promise<void>): Promise<void> {
  for (const table of tables) await ground.owner.query(`alter table ${table} no force row level security`)
  try {
    await work()
  } finally {
    for (const table of tables) await ground.owner.query(`alter table ${table} force row level security`)
  }
}

/** Runs an operation as the platform, and throws when it is refused. */
export async function mustRun(ground: Ground, operation: string, input: unknown): Promise<unknown> {
  const answer = await ground.runner.run(PLATFORM, operation, input)
  if (!answer.ok) throw new Error(`${operation}: ${JSON.stringify(answer.refusals.slice(0, 3))}`)
  return answer.value
}
