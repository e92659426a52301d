import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BatchAnswer, id, PLATFORM } from '../../kernel/index.ts'
import { sql } from '../../storage/index.ts'
import { testStorage, type TestStorage } from '../../storage/harness.ts'
import { operations as registry } from '../registry/index.ts'
import { aProject, anActor, cardOf, GENERAL, idCardOf, LABOUR, siteCardOf } from '../situation.testing.ts'
import { operations } from './index.ts'

// Proves that sheets land as sites send them: known when sent again, succeeded when changed, refused with row and
// reason when wrong.

let storage: TestStorage
const noLaw = (): never => {
  throw new Error('a sheet asks no law')
}
beforeAll(async () => {
  storage = await testStorage([...registry, ...operations], noLaw)
  await aProject(storage, { code: 'P-0001', workers: 6 })
  await aProject(storage, { code: 'P-0002', workers: 2, from: 11, region: 320723 })
})
afterAll(() => storage.close())

type Head = {
  sheet: string
  number: string
  state: string
  lines: number
  dueFen: string
  succeededBy?: string
  root?: string
}
const row = (number: number, more: Record<string, unknown> = {}) => ({
  project: 'P-0001',
  employerCode: LABOUR,
  month: '2026-10',
  person: { siteCard: siteCardOf(number) },
  halfDays: 40,
  rateFen: '30000',
  dueFen: '600000',
  ...more,
})
const send = (rows: readonly unknown[], onBad = 'skip', actor = PLATFORM) =>
  storage.run<BatchAnswer>(actor, 'payroll.recordSheets', { rows, onBad })
const landed = async (rows: readonly unknown[]) => {
  const answer = await send(rows, 'refuse-all')
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusals))
  return answer.value
}
const sheets = async (month: string, project = 'P-0001') =>
  (await storage.must<{ rows: Head[] }>('payroll.listSheets', { project, month })).rows

describe('a sheet', () => {
  test('lands with its totals, answers a code a line, and is known when sent again', async () => {
    const rows = [row(1, { month: '2026-01' }), row(2, { month: '2026-01', dueFen: '1' })]
    const first = await landed(rows)
    expect(first).toMatchObject({ landed: 2, known: 0, refused: [] })
    expect(await sheets('2026-01')).toMatchObject([{ state: 'displayed', lines: 2, dueFen: '600001' }])
    const again = await landed(rows)
    expect(again).toMatchObject({ landed: 0, known: 2 })
    expect(again.details).toEqual(first.details)
    expect(await landed([...rows].reverse())).toMatchObject({ landed: 0, known: 2 })
  })

  test('of a crew is the same sheet whether the crew is named or numbered; an unknown name is refused', async () => {
    const crew = { project: 'P-0001', employerCode: LABOUR, name: '木工班' }
    const made = await storage.must<BatchAnswer>('registry.recordCrews', { rows: [crew], onBad: 'refuse-all' })
    const number = String((made.details[0] as { number?: string }).number)
    expect(await landed([row(1, { month: '2025-07', crewName: '木工班' })])).toMatchObject({ landed: 1 })
    expect(await landed([row(1, { month: '2025-07', crewNumber: number })])).toMatchObject({ landed: 0, known: 1 })
    expect(await sheets('2025-07')).toMatchObject([{ lines: 1, dueFen: '600000', crewNumber: number }])
    const unknown = await send([row(2, { month: '2025-07', crewName: '油漆班' })])
    expect(unknown).toMatchObject({ ok: true, value: { refused: [{ field: 'crewName', code: 'crew-unknown' }] } })
  })

  test('sent twice at once lands once', async () => {
    const rows = [row(1, { month: '2025-06' }), row(2, { month: '2025-06' })]
    const both = await Promise.all([landed(rows), landed(rows), landed([...rows].reverse())])
    expect(both.map(one => one.landed).toSorted()).toEqual([0, 0, 2])
    expect(await sheets('2025-06')).toHaveLength(1)
  })

  test('touches the month of its project', async () => {
    await landed([row(3, { month: '2026-02' })])
    const touched = await storage.sql(PLATFORM, tx =>
      tx.rows<{ kind: string }>(sql`select kind from touch where month = '2026-02-01' order by kind`),
    )
    expect(touched.map(one => one.kind)).toEqual(['project'])
  })

  test('that changed takes the place of the older one; a sealed sheet cannot be amended, only succeeded', async () => {
    const sealed = row(1, { month: '2026-03', sealedOn: '2026-04-02', signedOn: '2026-04-01' })
    await landed([sealed])
    const changed = { ...sealed, dueFen: '610000' }
    expect(await landed([changed])).toMatchObject({ landed: 1 })
    const [newer, older] = await sheets('2026-03')
    expect(newer).toMatchObject({ state: 'sealed', dueFen: '610000', succeeds: older?.number })
    expect(older).toMatchObject({ state: 'succeeded', dueFen: '600000', succeededBy: newer?.number })
    expect(newer?.root).toMatch(/^[0-9a-f]{64}$/)
    expect(await landed([sealed])).toMatchObject({ landed: 0, known: 1 })
    expect((await sheets('2026-03'))[0]).toMatchObject({ state: 'sealed', dueFen: '610000' })
  })

  test('with a number of its own stands beside, and the number is not used for other content', async () => {
    const rows = [row(1, { month: '2026-04', sheetNumber: 'A-1' }), row(1, { month: '2026-04', sheetNumber: 'A-2' })]
    expect(await landed(rows)).toMatchObject({ landed: 2 })
    expect(await landed(rows)).toMatchObject({ known: 2 })
    const changed = row(1, { month: '2026-04', sheetNumber: 'A-1', dueFen: '7' })
    expect(await send([changed])).toMatchObject({
      ok: true,
      value: { landed: 0, refused: [{ row: 1, field: 'sheetNumber', code: 'sheet-number-used' }] },
    })
    expect(await landed([row(1, { month: '2026-04', dueFen: '7' })])).toMatchObject({ landed: 1 })
    expect((await sheets('2026-04')).map(sheet => [sheet.number, sheet.state])).toEqual([
      [`2026-04-${LABOUR}-0-1`, 'displayed'],
      ['A-2', 'succeeded'],
      ['A-1', 'succeeded'],
    ])
  })

  test('of several crews and months comes apart in one batch', async () => {
    const crews = await storage.must<BatchAnswer>('registry.recordCrews', {
      rows: [{ project: 'P-0001', employerCode: LABOUR, name: '瓦工一班' }],
      onBad: 'refuse-all',
    })
    const crewNumber = (crews.details[0] as { number?: string } | undefined)?.number
    const batch = [row(1, { month: '2026-05', crewNumber }), row(2, { month: '2026-05' }), row(2, { month: '2026-06' })]
    expect(await landed(batch)).toMatchObject({ landed: 3 })
    expect((await sheets('2026-05')).map(sheet => sheet.number)).toEqual([
      `2026-05-${LABOUR}-0-1`,
      `2026-05-${LABOUR}-${crewNumber}-1`,
    ])
  })

  test('sent item by item in several calls is one sheet, whatever the number of calls', async () => {
    const item = (number: number, more = {}) => row(number, { month: '2026-07', outsideCode: `X${number}`, ...more })
    const page = [item(1), item(2)]
    expect(await landed(page)).toMatchObject({ landed: 2 })
    expect(await landed([item(3)])).toMatchObject({ landed: 1 })
    expect(await landed(page)).toMatchObject({ landed: 0, known: 2 })
    expect(await landed([item(2, { dueFen: '5', outsideCode: 'X2b' })])).toMatchObject({ landed: 1 })
    expect(await landed(page)).toMatchObject({ landed: 0, known: 2 })
    const standing = (await sheets('2026-07')).filter(sheet => sheet.state !== 'succeeded')
    expect(standing).toMatchObject([{ lines: 3, dueFen: '1200005', source: 'items' }])
  })
})

describe('a wrong row', () => {
  const wrong: readonly (readonly [string, string, Record<string, unknown>])[] = [
    ['input-invalid', 'month', { month: '2026-13' }],
    ['pay-negative', 'dueFen', { dueFen: '-5' }],
    ['pay-not-number', 'pieceFen', { pieceFen: '五千' }],
    ['month-in-future', 'month', { month: '2026-12' }],
    ['day-in-future', 'sealedOn', { sealedOn: '2026-11-24' }],
    ['claimed-above-due', 'claimedFen', { claimedFen: '600001' }],
    ['days-over-calendar', 'halfDays', { month: '2026-02', halfDays: 57 }],
    ['project-unknown', 'project', { project: 'P-9999' }],
    ['employer-unknown', 'employerCode', { employerCode: '91320706MA1ABCDE9X' }],
    ['crew-unknown', 'crewNumber', { crewNumber: '9999999999' }],
    ['person-unknown', 'person', { person: { idCard: idCardOf(999) } }],
    ['card-of-another', 'cardNumber', { cardNumber: cardOf(2) }],
    ['card-number-wrong', 'cardNumber', { cardNumber: '6228-x' }],
  ]
  test.each(wrong)('is refused as %s at %s, and the good row lands', async (code, field, more) => {
    const answer = await send([row(1, { month: '2026-08', ...more }), row(4, { month: '2026-08' })])
    if (!answer.ok) throw new Error('skip lands the good rows')
    expect(answer.value.refused).toMatchObject([{ row: 1, field, code }])
    const { says, fix } = answer.value.refused[0] ?? { says: { zh: '', en: '' }, fix: { zh: '', en: '' } }
    for (const text of [says.zh, says.en, fix.zh, fix.en]) expect(text).not.toMatch(/^$|\{\w+\}/)
    expect(answer.value.landed + answer.value.known).toBe(1)
  })

  test('stops the whole batch when the caller wants all or nothing', async () => {
    const before = await sheets('2026-09')
    const answer = await send([row(1, { month: '2026-09', dueFen: '-1' }), row(2, { month: '2026-09' })], 'refuse-all')
    expect(answer).toMatchObject({
      ok: false,
      refusals: [{ code: 'pay-negative', row: 1, at: '/dueFen', cite: { instrument: 'reg724', article: '12' } }],
    })
    expect(await sheets('2026-09')).toEqual(before)
  })

  test('cites the article that sends wages to the own account of the worker', async () => {
    const answer = await send([row(1, { cardNumber: cardOf(2) })], 'refuse-all')
    expect(answer).toMatchObject({ refusals: [{ code: 'card-of-another', cite: { article: '31' } }] })
  })

  test('a second line of one worker in one sheet is refused, naming the first', async () => {
    const answer = await send([row(5, { month: '2026-09' }), row(5, { month: '2026-09', dueFen: '1' })])
    expect(answer).toMatchObject({ value: { landed: 1, refused: [{ row: 2, code: 'worker-twice' }] } })
  })

  test('two workers cannot share a new card', async () => {
    const card = '6217000000000000017'
    const answer = await send([
      row(5, { month: '2026-10', cardNumber: card }),
      row(6, { month: '2026-10', cardNumber: card }),
    ])
    expect(answer).toMatchObject({ value: { landed: 1, refused: [{ row: 2, code: 'card-of-another' }] } })
    const later = await send([row(6, { month: '2026-10', cardNumber: card })])
    expect(later).toMatchObject({ value: { refused: [{ code: 'card-of-another' }] } })
  })
})

describe('scope', () => {
  const projectId = async (code: string) =>
    (await storage.must<{ id: string }>('registry.getProject', { project: code })).id
  const firm = async (q: string) =>
    (await storage.must<{ rows: { id: string }[] }>('registry.listEnterprises', { q })).rows[0]?.id ?? ''

  test('a contractor sends sheets of its own projects only, and reads no others', async () => {
    const actor = anActor({ kind: 'enterprise', projects: [id<'project'>(await projectId('P-0002'))] }, [
      'payroll.write',
      'payroll.read',
    ])
    const own = row(11, { project: 'P-0002' })
    expect(await send([own, row(1)], 'skip', actor)).toMatchObject({
      value: { landed: 1, refused: [{ row: 2, code: 'row-out-of-scope' }] },
    })
    const read = (project: string) => storage.run<{ rows: Head[] }>(actor, 'payroll.listSheets', { project })
    expect(await read('P-0002')).toMatchObject({ value: { rows: [{ lines: 1 }] } })
    expect(await read('P-0001')).toMatchObject({ value: { rows: [] } })
  })

  test('a subcontractor sends sheets of its own workers only', async () => {
    const actor = anActor(
      {
        kind: 'subcontractor',
        projects: [id<'project'>(await projectId('P-0001'))],
        enterpriseId: id<'enterprise'>(await firm(LABOUR)),
      },
      ['payroll.write', 'payroll.read'],
    )
    const others = row(1, { month: '2025-12', employerCode: GENERAL })
    expect(await send([others, row(1, { month: '2025-12' })], 'skip', actor)).toMatchObject({
      value: { landed: 1, refused: [{ row: 1, field: 'employerCode', code: 'row-out-of-scope' }] },
    })
  })

  test('without the right, nothing', async () => {
    const answer = await send([row(1)], 'skip', anActor({ kind: 'enterprise' }, ['payroll.read']))
    expect(answer).toMatchObject({ ok: false, refusals: [{ code: 'not-permitted' }] })
  })
})
