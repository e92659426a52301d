import { mkdtempSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ID, labels, PAYROLL_HEAD, save, workbookOf } from './books.testing.ts'
import { markWorkbook, readWorkbook, sayProblem, sniffWorkbook } from './index.ts'

// The reading thread gives what its code gives, tells how far it is, and outlives a bad file.

const folder = mkdtempSync(join(tmpdir(), 'anxin-thread-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('workbooks are read, sniffed and marked in a thread, one after another', async () => {
  const row = [1, '张三', ID.zhang, 26, 300, 7800, 100, 7700, '6228480012345678903']
  const path = save(
    join(folder, 'a.xlsx'),
    await workbookOf({ name: '工资表', rows: [...labels(), PAYROLL_HEAD, row] }),
  )
  const told: number[] = []
  const [sniffed, broken, read] = await Promise.all([
    sniffWorkbook({ path }),
    readWorkbook({ bytes: Buffer.from('PK\u0003\u0004') }, {}),
    readWorkbook({ path }, {}, done => told.push(done)),
  ])
  expect(sniffed).toEqual({ ok: true, kinds: ['payroll'] })
  expect(broken).toMatchObject({ ok: false, problem: { code: 'file-damaged' } })
  expect(read).toMatchObject({ ok: true, reading: { tables: [{ kind: 'payroll', rows: [{ row: 5 }] }] } })
  expect(told.at(-1)).toBe(1)
  const mark = {
    sheet: '工资表',
    row: 5,
    column: 2,
    level: 'refused',
    says: { zh: '错', en: 'wrong' },
    fix: { zh: '改', en: 'correct' },
  } as const
  expect(await markWorkbook({ path }, [mark], join(folder, 'b.xlsx'))).toMatchObject({ ok: true })
}, 60_000)

test('a file beyond the limit is refused by its size alone', async () => {
  const path = save(join(folder, 'big.xlsx'), Buffer.from('PK\u0003\u0004'))
  truncateSync(path, 201 * 1024 * 1024)
  const outcome = await readWorkbook({ path }, {})
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'file-too-large' } })
  expect(!outcome.ok && sayProblem(outcome.problem).says.zh).toBe('文件有 201 MB，超过 200 MB。')
}, 60_000)
