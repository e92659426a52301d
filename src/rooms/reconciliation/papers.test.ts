import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Day, month, PLATFORM } from '../../kernel/index.ts'
import { lawBook } from '../../law/index.ts'
import { testStorage, type TestStorage } from '../../storage/harness.ts'
import { operations as attendance } from '../attendance/index.ts'
import { operations as registry } from '../registry/index.ts'
import { aProject, idCardOf, punchRows, siteCardOf, workerRow } from '../situation.testing.ts'
import { reconcileTouched } from './index.ts'
import { countPapers } from './store/papers.ts'

// Proves how many of those seen on site are fully registered: registration, contract in force, training before work,
// and training again after a year away.

let storage: TestStorage
beforeAll(async () => {
  storage = await testStorage([...registry, ...attendance], lawBook)
  await aProject(storage, { code: 'P-0001', workers: 4 })
}, 120_000)
afterAll(() => storage.close())

const OCTOBER = ['2026-10-12', '2026-10-13'] as const
const lay = (operation: string, rows: readonly unknown[]) => storage.must(operation, { rows, onBad: 'refuse-all' })
async function counts() {
  while ((await reconcileTouched(storage.database, lawBook, '2026-11-23' as Day)) > 0);
  return storage.sql(PLATFORM, tx =>
    tx.row({
      text: `select seen_people as seen, without_paper_people as "withoutPaper", untrained_people as untrained,
        full_people as whole, skilled_people as skilled from project_month_fact where month = '2026-10-01'`,
      values: [],
    }),
  )
}

test('full registration asks for registration, contract, training before the first day, and again after a year away', async () => {
  await lay(
    'attendance.recordPunches',
    [1, 2, 3, 4, 9].flatMap(number => punchRows('P-0001', number, OCTOBER)),
  )
  const span = { kind: 'fixedTerm', from: '2026-03-01', until: '2026-12-31' }
  await lay('registry.recordContracts', [
    { project: 'P-0001', idCard: idCardOf(1), ...span },
    { project: 'P-0001', idCard: idCardOf(2), ...span },
    { project: 'P-0001', idCard: idCardOf(3), ...span, until: '2026-10-11' },
  ])
  const training = (number: number, on: string) => ({
    project: 'P-0001',
    person: { siteCard: siteCardOf(number) },
    on,
    kind: 'entry',
    hours: 24,
  })
  await lay('registry.recordTrainings', [
    training(1, '2026-03-01'),
    training(2, '2026-10-13'),
    training(3, '2026-03-01'),
  ])
  // The second was trained a day late; the contract of the third had ended; the fourth has nothing; the fifth is unknown.
  expect(await counts()).toEqual({ seen: 5, withoutPaper: 3, untrained: 1, whole: 1, skilled: 0 })

  // Who comes back after a year is trained again; before the rule nobody had to be.
  await lay('registry.recordWorkers', [workerRow('P-0001', 5)])
  const move = (on: string, direction: string) => ({ project: 'P-0001', idCard: idCardOf(1), on, direction })
  await lay('registry.recordTrainings', [
    { project: 'P-0001', person: { siteCard: siteCardOf(1) }, on: '2025-01-05', kind: 'entry', hours: 24 },
  ])
  await lay('registry.recordEntryExits', [
    move('2025-01-10', 'in'),
    move('2025-06-01', 'out'),
    move('2026-10-01', 'in'),
  ])
  const after = (await counts()) as { whole: number; untrained: number }
  // His training of March 2026 lies after the exit of June 2025 and stands.
  expect(after).toMatchObject({ whole: 1, untrained: 1 })
  await lay('registry.recordEntryExits', [move('2026-04-01', 'out')])
  expect(await counts()).toMatchObject({ whole: 1 })
  await storage.sql(PLATFORM, tx =>
    tx.run({ text: "update training set on_day = '2025-05-01' where on_day = '2026-03-01'", values: [] }),
  )
  const count = (years: number | undefined) =>
    storage.sql(PLATFORM, tx => countPapers(tx, month('2026-10'), ['1'], years))
  const whole = () =>
    storage.sql(PLATFORM, tx =>
      tx.row({ text: "select full_people as n from project_month_fact where month = '2026-10-01'", values: [] }),
    )
  await storage.sql(PLATFORM, tx => tx.run({ text: "delete from entry_exit where on_day = '2026-04-01'", values: [] }))
  await count(1)
  expect(await whole()).toEqual({ n: 0 })
  await count(undefined)
  expect(await whole()).toEqual({ n: 1 })
})
