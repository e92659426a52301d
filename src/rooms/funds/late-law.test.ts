import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Actor, id } from '../../kernel/index.ts'
import { testStorage, type TestStorage } from '../../storage/harness.ts'
import { type CityLaw, cityLaw, operations as instruments } from '../instruments/index.ts'
import { operations as registry } from '../registry/index.ts'
import { anActor } from '../situation.testing.ts'
import { operations } from './index.ts'
import type { ProjectMoney } from './facts/covers.ts'

// Proves that a deposit that was decided keeps its law book when the city's instrument is entered late, that the
// decision is listed for review, and that a project decided afterwards follows the instrument.

let storage: TestStorage
let city: CityLaw
const officer = (user: string): Actor => ({
  ...anActor({ kind: 'officer', region: { from: 320700, until: 320800 } }, [
    'instruments.draft',
    'instruments.review',
    'instruments.read',
  ]),
  userId: id<'user'>(user),
})

beforeAll(async () => {
  storage = await testStorage([...instruments, ...registry, ...operations], on => city.book(on))
  city = cityLaw(storage.database)
  const admin = new pg.Client({ connectionString: storage.adminUrl })
  await admin.connect()
  await admin.query("insert into region values (320700, '连云港市', 'Lianyungang', null, 2)")
  await project('P-1', '91350100M000100Y43')
  await storage.must('funds.assessNeeds', {})
  // The decision was made three days ago.
  await admin.query("update cover_need set decided_on = '2026-11-20'")
  await admin.end()
  const entered = await storage.must<{ proceedingId: string }>(
    'instruments.instrument.enter',
    {
      input: {
        task: 13,
        sectors: [1, 2, 3],
        titleZh: '保证金细则',
        issuer: '市人社局',
        articles: [{ no: '1', text: '条', settings: [{ parameter: 'P-DEP-BASE-LYG', value: '200' }] }],
        number: '连人社规〔2026〕3号',
        publishedOn: '2026-04-01',
        effectiveOn: '2026-05-01',
      },
    },
    officer('11'),
  )
  instrument = entered.proceedingId
  const confirm = { proceedingId: instrument, seen: 1, input: { says: '核过' } }
  await storage.must('instruments.instrument.confirm', confirm, officer('12'))
  await city.refresh()
}, 120_000)
afterAll(() => storage.close())

let instrument = ''
async function project(code: string, contractorCode: string): Promise<void> {
  const row = {
    code,
    name: code,
    category: '01',
    region: 320706,
    contractorCode,
    contractorName: code,
    ownerName: '海州城建',
  }
  await storage.must('registry.recordProjects', { onBad: 'refuse-all', rows: [{ ...row, status: 'building' }] })
  const terms = { contractSignedOn: '2026-06-01', contractFen: '1000000000', transferDay: 5, payDay: 15 }
  await storage.must('registry.recordTerms', { onBad: 'refuse-all', rows: [{ project: code, ...terms }] })
}
const deposit = async (code: string) => {
  const { needs } = await storage.must<ProjectMoney>('funds.projectMoney', { project: code })
  return needs.find(need => need.kind === 'deposit')?.requiredFen
}

test('what was decided before the entry stands and is listed; what is decided after it follows the instrument', async () => {
  expect(await deposit('P-1')).toBe('15000000')
  expect(await storage.must('funds.assessNeeds', {})).toMatchObject({ changed: 0 })
  const { rows } = await storage.must<{ rows: { operation: string; parameters: string[] }[] }>(
    'instruments.toReview',
    { id: instrument },
    officer('11'),
  )
  expect(rows).toMatchObject([{ operation: 'funds.assessNeeds', parameters: ['P-DEP-BASE-LYG'] }])
  await project('P-2', '91320706MA1ABCDE8T')
  await storage.must('funds.assessNeeds', {})
  expect(await deposit('P-1')).toBe('15000000')
  expect(await deposit('P-2')).toBe('20000000')
})
