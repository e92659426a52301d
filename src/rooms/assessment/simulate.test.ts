import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, id, PLATFORM } from '../../kernel/index.ts'
import { type TestStorage, testStorage } from '../../storage/harness.ts'
import { operations as attendance } from '../attendance/index.ts'
import { operations as funds } from '../funds/index.ts'
import { type CityLaw, cityLaw, operations as instruments } from '../instruments/index.ts'
import { operations as payment } from '../payment/index.ts'
import { operations as registry } from '../registry/index.ts'
import { aProject, anActor, cardOf, idCardOf } from '../situation.testing.ts'
import { operations } from './index.ts'

// Proves that a draft is run over what is recorded before it is issued: deposits of the contracts of the year, orders
// that would have come late, by county, the greatest first; and that the board knows which sectors have an instrument.

let storage: TestStorage
let city: CityLaw
const all = { onBad: 'refuse-all' } as const
const officer = (user: string): Actor => ({
  ...anActor({ kind: 'officer', region: { from: 320700, until: 320800 } }, [
    'assessment.read',
    'instruments.draft',
    'instruments.review',
    'instruments.read',
  ]),
  userId: id<'user'>(user),
})
const first = officer('11')

beforeAll(async () => {
  storage = await testStorage([...instruments, ...registry, ...attendance, ...funds, ...payment, ...operations], on =>
    city.book(on),
  )
  city = cityLaw(storage.database)
  await storage.sql(PLATFORM, tx =>
    tx.run({
      text: "insert into region values (320700, '连云港市', 'Lianyungang', null, 2), (320706, '海州区', 'Haizhou', 320700, 2), (320723, '灌云县', 'Guanyun', 320700, 3)",
      values: [],
    }),
  )
  await aProject(storage, { code: 'P-1', workers: 1 })
  await aProject(storage, { code: 'P-2', workers: 0, region: 320723 })
  const terms = { transferDay: 5, payDay: 15, contractFen: '1000000000' }
  await storage.must('registry.recordTerms', {
    ...all,
    rows: [
      { project: 'P-1', contractSignedOn: '2026-06-01', ...terms },
      { project: 'P-2', contractSignedOn: '2024-06-01', ...terms },
    ],
  })
  await storage.must('payment.recordOrders', {
    ...all,
    rows: [
      {
        project: 'P-1',
        batchNo: 'B-1',
        month: '2026-10',
        orderedOn: '2026-11-09',
        n: 1,
        person: { idCard: idCardOf(1) },
        cardNumber: cardOf(1),
        amountFen: '500000',
      },
    ],
  })
  await storage.must('payment.recordResults', {
    ...all,
    rows: [{ batchNo: 'B-1', n: 1, on: '2026-11-12', status: 'paid', amountFen: '500000' }],
  })
})
afterAll(() => storage.close())

const draft = async (settings: object[], more: object = {}) => {
  const input = {
    task: 13,
    sectors: [1],
    titleZh: '保证金细则',
    issuer: '市人社局',
    articles: [{ no: '1', text: '条', ...(settings.length > 0 ? { settings } : {}) }],
    ...more,
  }
  return (await storage.must<{ proceedingId: string }>('instruments.instrument.draft', { input }, first)).proceedingId
}
type Part = {
  part: string
  counted: number
  beforeFen: string
  afterFen: string
  movedProjects: number
  regions: { code: number; beforeFen: string; afterFen: string }[]
  top: { project: { code: string }; before: { zh: string }; after: { zh: string } }[]
}
const simulate = (instrument: string) =>
  storage.must<{ parts: Part[]; figures: object[] }>('assessment.simulate', { id: instrument }, first)

describe('a simulation', () => {
  test('shows the deposits of the year under the draft, by county, and nothing older', async () => {
    const one = await draft([{ parameter: 'P-DEP-MULTI-LYG', value: '80' }])
    const { parts, figures } = await simulate(one)
    expect(figures).toMatchObject([{ before: { written: '1%' }, after: { written: '0.8%' } }])
    const deposits = parts.find(each => each.part === 'deposit')
    expect(deposits).toMatchObject({ counted: 1, beforeFen: '10000000', afterFen: '8000000', movedProjects: 1 })
    expect(deposits?.regions).toMatchObject([{ code: 320706, beforeFen: '10000000', afterFen: '8000000' }])
    expect(deposits?.top).toMatchObject([
      { project: { code: 'P-1' }, before: { zh: '100,000.00 元' }, after: { zh: '80,000.00 元' } },
    ])
    expect(parts.find(each => each.part === 'arrival')).toMatchObject({ counted: 1, movedProjects: 0 })
  })

  test('shows the orders that would have come late, and the warnings that would have been raised', async () => {
    const one = await draft([
      { parameter: 'P-BANKPAY-DAYS', value: '2' },
      { parameter: 'W01-RED-DAYS', value: '30' },
    ])
    const { parts } = await simulate(one)
    expect(parts.find(each => each.part === 'arrival')).toMatchObject({
      movedProjects: 1,
      beforeFen: '0',
      afterFen: '500000',
      top: [{ before: { zh: '按期' }, after: { zh: '超期' } }],
    })
    expect(parts.find(each => each.part === 'warning')?.top).toContainEqual(
      expect.objectContaining({ project: expect.objectContaining({ code: 'P-1' }), after: { zh: '红', en: 'red' } }),
    )
    expect(parts.find(each => each.part === 'deposit')?.movedProjects).toBe(0)
  })

  test('is refused where no article sets a figure, and of a draft that is not the officer’s', async () => {
    const nothing = await draft([])
    expect(await storage.run(first, 'assessment.simulate', { id: nothing })).toMatchObject({
      ok: false,
      refusals: [{ code: 'sets-nothing' }],
    })
    const stranger = { ...first, region: { from: 320100, until: 320200 } } as Actor
    expect(await storage.run(stranger, 'assessment.simulate', { id: nothing })).toMatchObject({
      ok: false,
      refusals: [{ code: 'instrument-unknown' }],
    })
  })

  test('the board counts the sectors with an instrument in force, and its evidence says which and since when', async () => {
    const figure = () =>
      storage.must<{ numerator: number; denominator: number }>('assessment.figure', { task: 1 }, first)
    expect(await figure()).toMatchObject({ numerator: 0, denominator: 3 })
    const entered = await storage.must<{ proceedingId: string }>(
      'instruments.instrument.enter',
      {
        input: {
          task: 1,
          sectors: [1, 3],
          titleZh: '实名制管理办法',
          issuer: '市住建局',
          articles: [{ no: '1', text: '条' }],
          number: '连建发〔2016〕300号',
          publishedOn: '2016-11-20',
          effectiveOn: '2017-01-01',
        },
      },
      first,
    )
    const confirm = { proceedingId: entered.proceedingId, seen: 1, input: { says: '核过' } }
    await storage.must('instruments.instrument.confirm', confirm, officer('12'))
    expect(await figure()).toMatchObject({ numerator: 2, denominator: 3 })
    const { rows } = await storage.must<{ rows: { label: { zh: string } }[] }>(
      'assessment.evidence',
      { task: 1 },
      first,
    )
    expect(rows.map(row => row.label.zh)).toEqual([
      '房建 《实名制管理办法》连建发〔2016〕300号，2017-01-01 起施行，计划 2016-12-31，晚于计划',
      '交通 没有有效的制度 · 计划 2016-12-31',
      '水利 《实名制管理办法》连建发〔2016〕300号，2017-01-01 起施行，计划 2016-12-31，晚于计划',
    ])
  })
})
