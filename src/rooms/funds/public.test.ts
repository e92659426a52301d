import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Day, PLATFORM } from '../../kernel/index.ts'
import { type Accounts, accountsOf, all, refusal } from './accounts.testing.ts'
import type { FundsPage } from './facts/public.ts'
import { measures, publicFacts } from './index.ts'

// Proves that public money is followed from its budget line to the worker's receipt, that nothing is used before it came,
// that financing by the contractor is no source, and that rows 9 and 18 count what is in place.

const ON = '2026-11-23' as Day
// The figures count every project there is: each test has a city of its own.
let here: Accounts
beforeEach(async () => {
  here = await accountsOf(['F-1'])
})
afterEach(() => here.storage.close())

const send = (operation: string, ...rows: readonly unknown[]) =>
  here.storage.run(PLATFORM, `funds.${operation}`, { ...all, rows })
const plan = (more: Record<string, unknown> = {}) => ({
  project: 'F-1',
  source: 'YS-1',
  kind: 'budget',
  name: '市政道路建设资金',
  totalFen: '1000000',
  document: '连财建〔2026〕8号',
  dueOn: '2026-08-01',
  amountFen: '600000',
  ...more,
})

test('one budget line is followed through arrival, use and transfer to each worker paid; nothing is used before it came', async () => {
  expect(await send('recordFundPlans', plan({ kind: 'contractor' }))).toMatchObject(refusal('contractor-financing'))
  const later = plan({ dueOn: '2026-12-01', amountFen: '400000' })
  expect(await send('recordFundPlans', plan(), later)).toMatchObject({ value: { landed: 2 } })
  expect(await send('recordFundPlans', plan())).toMatchObject({ value: { landed: 0, known: 1 } })
  const beyond = plan({ dueOn: '2027-01-01', amountFen: '1' })
  expect(await send('recordFundPlans', beyond)).toMatchObject(refusal('plan-above-total'))
  expect(await send('recordFundPlans', plan({ amountFen: '5' }))).toMatchObject(refusal('row-differs'))

  const arrival = { project: 'F-1', source: 'YS-1', reference: 'CZ-1', on: '2026-08-03', amountFen: '500000' }
  expect(await send('recordFundArrivals', { ...arrival, source: 'YS-9' })).toMatchObject(refusal('source-unknown'))
  expect(await send('recordFundArrivals', arrival, arrival)).toMatchObject({ value: { landed: 1, known: 1 } })
  await here.paidMonth('F-1', 1, '300000')
  const use = {
    project: 'F-1',
    source: 'YS-1',
    reference: 'ZF-1',
    on: '2026-11-04',
    amountFen: '300000',
    purpose: 'labour',
    transfer: 'T-F-1',
  }
  expect(await send('recordFundUses', { ...use, amountFen: '500001' })).toMatchObject(refusal('not-arrived'))
  expect(await send('recordFundUses', use)).toMatchObject({ value: { landed: 1 } })
  const trace = await here.storage.must<{ rows: unknown[]; transfers: unknown[]; arrivals: unknown[] }>('funds.trace', {
    project: 'F-1',
    source: 'YS-1',
  })
  expect(trace.arrivals).toEqual([{ reference: 'CZ-1', on: '2026-08-03', fen: '500000' }])
  expect(trace.transfers).toMatchObject([
    { use: 'ZF-1', reference: 'T-F-1', month: '2026-10', transferredFen: '300000', paidPeople: 1, paidFen: '100000' },
  ])
  // Of three payments two came back.
  expect(trace.rows).toMatchObject([{ month: '2026-10', fen: '100000', serial: 'S1-F-1', batchNo: 'B-F-1' }])

  const facts = async () =>
    (await here.storage.sql(PLATFORM, tx => publicFacts(tx, ON))).get(await here.projectId('F-1'))
  expect(await facts()).toMatchObject({ plannedFen: 600_000n, arrivedFen: 500_000n, sources: 1, financedFen: 0n })
  const figure = (task: number) =>
    here.storage.sql(PLATFORM, async tx => measures.find(one => one.task === task)?.counts(tx, ON))
  expect(await figure(18)).toMatchObject([{ numerator: 500_000n, denominator: 600_000n }])
  expect(await figure(9)).toMatchObject([{ numerator: 0n, denominator: 1n }])
  const page = await here.storage.must<FundsPage>('funds.projectFunds', { project: 'F-1' })
  expect(page).toMatchObject({ isPublic: true, plannedFen: '600000', arrivedFen: '500000', usedFen: '300000' })
  // One month like the last to come, funded as the last was: the account never runs short.
  expect(page.forecast).toMatchObject({ riskBp: 0, past: 1, months: 6 })
  const { rows } = await here.storage.must<{ rows: { project: string }[] }>('funds.publicProjects', { state: 'short' })
  expect(rows.map(row => row.project)).toEqual(['F-1'])
})

test('labour cost that the contractor itself paid into the account of a public project is financing', async () => {
  await send('recordFundPlans', plan({ project: 'F-1', source: 'YS-1', amountFen: '1' }))
  await here.storage.must('funds.recordTransfers', {
    ...all,
    rows: [
      {
        project: 'F-1',
        reference: 'T-1',
        month: '2026-09',
        on: '2026-10-05',
        amountFen: '70000',
        payer: '苍梧建设集团',
      },
      {
        project: 'F-1',
        reference: 'T-2',
        month: '2026-10',
        on: '2026-11-05',
        amountFen: '80000',
        payer: '海州城建发展',
      },
    ],
  })
  const facts = (await here.storage.sql(PLATFORM, tx => publicFacts(tx, ON))).get(await here.projectId('F-1'))
  expect(facts).toMatchObject({ financedFen: 70_000n, financedSince: '2026-10-05' })
})
