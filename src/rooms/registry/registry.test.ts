import { afterAll, beforeAll, expect, test } from 'vitest'
import { PLATFORM } from '../../kernel/index.ts'
import { testStorage, type TestStorage } from '../../storage/harness.ts'
import { aProject, cardOf, GENERAL, idCardOf, officerOf, siteCardOf, workerRow } from '../situation.testing.ts'
import type { BatchAnswer } from '../../kernel/index.ts'
import { operations } from './index.ts'

// Proves that registration keeps what is right, refuses what is not with row, field and reason, and that sending again
// changes nothing.

let storage: TestStorage
const noLaw = (): never => {
  throw new Error('registration asks no law')
}
beforeAll(async () => {
  storage = await testStorage(operations, noLaw)
  await aProject(storage, { code: 'P-0001', workers: 3 })
  await aProject(storage, { code: 'P-0002', workers: 0, region: 320723 })
})
afterAll(() => storage.close())

const send = (operation: string, rows: readonly unknown[], onBad = 'skip', actor = PLATFORM) =>
  storage.run<BatchAnswer>(actor, operation, { rows, onBad })

test('a roster sent again changes nothing', async () => {
  const answer = await send(
    'registry.recordWorkers',
    [1, 2, 3].map(number => workerRow('P-0001', number)),
  )
  expect(answer).toMatchObject({ ok: true, value: { landed: 0, known: 3, refused: [] } })
})

test('a batch with one bad row lands the good rows, and names row, field, reason and remedy', async () => {
  const bad = { ...workerRow('P-0001', 21), idCard: '320706198501010011' }
  const answer = await send('registry.recordWorkers', [workerRow('P-0001', 20), bad])
  expect(answer).toMatchObject({
    ok: true,
    value: { landed: 1, known: 0, refused: [{ row: 2, field: 'idCard', code: 'id-card-wrong' }] },
  })
  if (answer.ok) expect(answer.value.refused[0]?.fix.zh).not.toBe('')
})

test('a batch that wants all or nothing leaves nothing', async () => {
  const answer = await send(
    'registry.recordWorkers',
    [workerRow('P-0001', 30), { ...workerRow('P-0001', 31), name: '' }],
    'refuse-all',
  )
  expect(answer).toMatchObject({ ok: false, refusals: [{ code: 'input-invalid', row: 2, at: '/name' }] })
  const roster = await storage.must<{ rows: { siteCard: string }[] }>('registry.listWorkers', { project: 'P-0001' })
  expect(roster.rows.map(row => row.siteCard)).not.toContain(siteCardOf(30))
})

test('the card of another worker is refused with the article', async () => {
  const answer = await send(
    'registry.recordWorkers',
    [{ ...workerRow('P-0001', 40), cardNumber: cardOf(1) }],
    'refuse-all',
  )
  expect(answer).toMatchObject({
    ok: false,
    refusals: [{ code: 'card-of-another', at: '/cardNumber', cite: { instrument: 'reg724', article: '31' } }],
  })
})

test('the same identity number under another name is a duplicate', async () => {
  const answer = await send('registry.recordWorkers', [{ ...workerRow('P-0001', 1), name: '李四' }])
  expect(answer).toMatchObject({ ok: true, value: { landed: 0, refused: [{ row: 1, code: 'worker-known' }] } })
})

test('a site card of another worker is refused', async () => {
  const answer = await send('registry.recordWorkers', [{ ...workerRow('P-0001', 41), siteCard: siteCardOf(1) }])
  expect(answer).toMatchObject({ ok: true, value: { refused: [{ code: 'site-card-taken' }] } })
})

test('a worker of an unknown crew, firm or project is refused', async () => {
  const rows = [
    { ...workerRow('P-0001', 42), crewName: '没有这个班' },
    { ...workerRow('P-0001', 43), employerCode: '91320706MA1ABCDE9X' },
    workerRow('P-9999', 44),
  ]
  const answer = await send('registry.recordWorkers', rows)
  expect(answer.ok && answer.value.refused.map(row => row.code).sort()).toEqual([
    'crew-unknown',
    'enterprise-unknown',
    'project-unknown',
  ])
})

test('a wage card that is no number is refused', async () => {
  const answer = await send('registry.recordWorkers', [{ ...workerRow('P-0001', 45), cardNumber: '见附件' }])
  expect(answer).toMatchObject({ ok: true, value: { refused: [{ code: 'card-number-wrong' }] } })
})

test('a credit code with a wrong check character is refused', async () => {
  const answer = await send('registry.recordEnterprises', [
    { creditCode: '91350100M000100Y44', name: '甲公司', region: 320706 },
  ])
  expect(answer).toMatchObject({ ok: true, value: { refused: [{ code: 'enterprise-code-wrong' }] } })
})

test('a project code that already stands in another district is refused', async () => {
  const row = {
    code: 'P-0001',
    name: '又一个',
    category: '01',
    region: 320722,
    contractorCode: GENERAL,
    contractorName: '苍梧建设集团',
    status: 'building',
  }
  expect(await send('registry.recordProjects', [row])).toMatchObject({
    ok: true,
    value: { refused: [{ code: 'project-differs' }] },
  })
})

test('an entry on a day to come, a contract that ends before it begins and a rate of nothing are refused', async () => {
  const entry = await send('registry.recordEntryExits', [
    { project: 'P-0001', idCard: idCardOf(1), on: '2026-12-01', direction: 'in' },
  ])
  const contract = await send('registry.recordContracts', [
    { project: 'P-0001', idCard: idCardOf(1), kind: 'fixedTerm', from: '2026-05-01', until: '2026-04-01' },
  ])
  const rate = await send('registry.recordRates', [
    { project: 'P-0001', person: { idCard: idCardOf(1) }, from: '2026-05-01', rateFen: '0' },
  ])
  const codes = [entry, contract, rate].map(answer => answer.ok && answer.value.refused[0]?.code)
  expect(codes).toEqual(['day-in-future', 'contract-backwards', 'rate-zero'])
})

test('a person whom the project does not know gets no rate', async () => {
  const answer = await send('registry.recordRates', [
    { project: 'P-0001', person: { siteCard: 'K9999' }, from: '2026-05-01', rateFen: '30000' },
  ])
  expect(answer).toMatchObject({ ok: true, value: { refused: [{ code: 'person-unknown', field: 'person' }] } })
})

test('a day that does not exist is refused', async () => {
  const answer = await send('registry.recordEntryExits', [
    { project: 'P-0001', idCard: idCardOf(1), on: '2026-10-32', direction: 'in' },
  ])
  expect(answer).toMatchObject({ ok: true, value: { refused: [{ code: 'input-invalid', field: 'on' }] } })
})

test('an officer of one district neither writes nor sees the projects of another', async () => {
  const officer = officerOf(320723, 320724, ['registry.write', 'registry.read'])
  const answer = await send('registry.recordWorkers', [workerRow('P-0001', 50)], 'skip', officer)
  expect(answer).toMatchObject({ ok: true, value: { landed: 0, refused: [{ code: 'row-out-of-scope' }] } })
  const list = await storage.must<{ rows: { code: string }[] }>('registry.listProjects', {}, officer)
  expect(list.rows.map(row => row.code)).toEqual(['P-0002'])
  expect(await storage.run(officer, 'registry.getProject', { project: 'P-0001' })).toMatchObject({
    ok: false,
    refusals: [{ code: 'project-unknown' }],
  })
  expect(await storage.run(officer, 'registry.updateProject', { project: 'P-0001', status: 'stopped' })).toMatchObject({
    ok: false,
    refusals: [{ code: 'row-out-of-scope' }],
  })
})

test('who has not the right, or has not signed in, is told so', async () => {
  expect(await storage.run(officerOf(320700, 320800, []), 'registry.listProjects', {})).toMatchObject({
    ok: false,
    refusals: [{ code: 'not-permitted' }],
  })
})

test('a project is found by pinyin, initials and code', async () => {
  for (const q of ['ceshixiangmu', 'csxm', 'P-0001', '测试']) {
    const list = await storage.must<{ rows: { code: string }[] }>('registry.listProjects', { q })
    expect(list.rows.map(row => row.code)).toContain('P-0001')
  }
})

test('the same idempotency key answers as before, and refuses other input', async () => {
  const rows = [{ creditCode: GENERAL, name: '苍梧建设集团', region: 320706, phone: '0518-1' }]
  const first = await storage.run(
    PLATFORM,
    'registry.recordEnterprises',
    { rows, onBad: 'skip' },
    { idempotencyKey: 'k1' },
  )
  const again = await storage.run(
    PLATFORM,
    'registry.recordEnterprises',
    { rows, onBad: 'skip' },
    { idempotencyKey: 'k1' },
  )
  const other = await storage.run(
    PLATFORM,
    'registry.recordEnterprises',
    { rows: [{ ...rows[0], phone: '0518-2' }], onBad: 'skip' },
    { idempotencyKey: 'k1' },
  )
  expect(again).toMatchObject({ ok: true, value: (first as { value: unknown }).value })
  expect(other).toMatchObject({ ok: false, refusals: [{ code: 'key-reused' }] })
})

test('identity and card numbers stand nowhere in the clear', async () => {
  const { rows } = await storage.sql(PLATFORM, async tx => ({
    rows: await tx.rows<{ id_sealed: Buffer; id_masked: string }>({
      text: 'select id_sealed, id_masked from worker limit 5',
      values: [],
    }),
  }))
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) {
    expect(row.id_sealed.includes(Buffer.from('19850101'))).toBe(false)
    expect(row.id_masked).toMatch(/^320706\*{8}\w{4}$/)
  }
})
