import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, flawsOf, id } from '../../kernel/index.ts'
import { operations as law } from '../../law/index.ts'
import { proceedingReads } from '../../storage/index.ts'
import { testStorage, type TestStorage } from '../../storage/harness.ts'
import { definitions as tasks, issuePlan, operations as coordination, taskRows } from '../coordination/index.ts'
import { anActor } from '../situation.testing.ts'
import { type CityLaw, cityLaw, definitions, operations } from './index.ts'

// Proves that an instrument is drafted, consulted, reviewed by a second person and published, that from its effective
// day the law book contains its figures and cites it, and nothing before that day changes.

let storage: TestStorage
let city: CityLaw
const RIGHTS = [
  'instruments.draft',
  'instruments.comment',
  'instruments.review',
  'instruments.publish',
  'instruments.read',
  'proceeding.read',
  'proceeding.void',
  'coordination.supervise',
  'coordination.report',
]
const officer = (user: string): Actor => ({
  ...anActor({ kind: 'officer', region: { from: 320700, until: 320800 } }, RIGHTS),
  userId: id<'user'>(user),
})
const first = officer('11')
const second = officer('12')

beforeAll(async () => {
  storage = await testStorage(
    [...law, ...operations, ...coordination, ...proceedingReads([...definitions, ...tasks])],
    on => city.book(on),
  )
  city = cityLaw(storage.database)
  await storage.sql({ ...first, kind: 'platform' }, tx =>
    tx.run({ text: "insert into region values (320700, '连云港市', 'Lianyungang', null, 2)", values: [] }),
  )
})
afterAll(() => storage.close())

async function run<T = { proceedingId: string; state: string }>(actor: Actor, name: string, input: unknown) {
  const answer = await storage.run<T>(actor, name, input)
  if (answer.ok) await city.refresh()
  return answer
}
type Seen = {
  facts: Record<string, never>
  acts: unknown[]
  closed: { act: string; reasons: { says: { zh: string } }[] }[]
}
async function step(actor: Actor, act: string, proceedingId: string, input: unknown, more: object = {}) {
  const { acts } = await storage.must<Seen>('proceeding.get', { id: proceedingId }, first)
  return run(actor, `instruments.instrument.${act}`, { proceedingId, seen: acts.length, input, ...more })
}
const rate = (value: string, no = '3') => ({
  no,
  text: `施工总承包单位按工程施工合同额的${Number(value) / 100}%存储工资保证金。`,
  textEn: 'The deposit rate.',
  settings: [{ parameter: 'P-DEP-BASE-LYG', value }],
})
const draftOf = (value: string, more: object = {}) => ({
  input: {
    task: 13,
    sectors: [1, 2, 3],
    titleZh: '连云港市工程建设领域农民工工资保证金实施细则',
    titleEn: 'Wage deposit rules of Lianyungang',
    issuer: '市人社局',
    articles: [{ no: '1', text: '为保障农民工工资支付，制定本细则。' }, rate(value)],
    ...more,
  },
  happenedOn: '2026-11-01',
})
/** Drafts and brings an instrument to its review. */
async function reviewed(value: string, more: object = {}): Promise<string> {
  const begun = await run(first, 'instruments.instrument.draft', draftOf(value, more))
  const one = begun.ok ? begun.value.proceedingId : ''
  await step(first, 'consult', one, { until: '2026-11-20', says: '各县区' }, { happenedOn: '2026-11-02' })
  await step(first, 'closeConsultation', one, { says: '没有意见' }, { happenedOn: '2026-11-21' })
  await step(second, 'review', one, { says: '同意' })
  return one
}
async function deposit(signedOn: string) {
  const facts = { contractSignedOn: signedOn, contractFen: '1000000000', sector: 'housing' }
  const outcome = await storage.must<{
    answer: { rateBasisPoints: string }
    version: string
    cites: { instrument: string; article: string; title: { zh: string }; says: { zh: string } }[]
  }>('law.deposit', { facts }, anActor({ kind: 'public' }))
  return outcome
}
const codes = (answer: Awaited<ReturnType<typeof run>>) => (answer.ok ? [] : answer.refusals.map(one => one.code))

describe('an instrument', { shuffle: false }, () => {
  test('has a table without flaw', () => {
    for (const definition of definitions) expect(flawsOf(definition)).toEqual([])
  })

  test('is drafted, consulted, reviewed by a second person and published; the law book has it from its day', async () => {
    const before = await deposit('2026-12-01')
    const begun = await run(first, 'instruments.instrument.draft', draftOf('200'))
    const one = begun.ok ? begun.value.proceedingId : ''
    expect(
      await step(first, 'consult', one, { until: '2026-11-20', says: '各县区' }, { happenedOn: '2026-11-02' }),
    ).toMatchObject({ ok: true })
    const remark = { from: '市总工会', article: '3', says: '比例偏低' }
    expect(await step(second, 'comment', one, remark, { happenedOn: '2026-11-03' })).toMatchObject({ ok: true })
    const close = () => step(first, 'closeConsultation', one, { says: '完' }, { happenedOn: '2026-11-21' })
    expect(codes(await step(first, 'closeConsultation', one, { says: '完' }, { happenedOn: '2026-11-03' }))).toEqual([
      'consultation-open',
      'comments-unanswered',
    ])
    expect(codes(await close())).toEqual(['comments-unanswered'])
    expect(codes(await step(first, 'answer', one, { comment: 2, adopted: true, says: '采纳' }))).toEqual([
      'comment-unknown',
    ])
    await step(first, 'answer', one, { comment: 1, adopted: false, says: '与省里一致' }, { happenedOn: '2026-11-04' })
    expect(await close()).toMatchObject({ ok: true, value: { state: 'consulted' } })
    expect(codes(await step(first, 'review', one, { says: '好' }))).toEqual(['same-person'])
    expect(await step(second, 'review', one, { says: '好' })).toMatchObject({ ok: true })
    const publish = (effectiveOn: string) =>
      step(second, 'publish', one, { number: '连人社规〔2026〕1号', effectiveOn })
    expect(codes(await publish('2026-11-22'))).toEqual(['retroactive'])
    expect((await deposit('2026-12-01')).version).toBe(before.version)
    expect(await publish('2026-12-01')).toMatchObject({ ok: true, value: { state: 'published' } })
    const after = await deposit('2026-12-01')
    expect(before.answer.rateBasisPoints).toBe('150')
    expect(after.answer.rateBasisPoints).toBe('200')
    expect((await deposit('2026-11-30')).answer).toEqual((await deposit('2026-11-29')).answer)
    expect((await deposit('2026-11-30')).answer.rateBasisPoints).toBe('150')
    expect(after.cites).toContainEqual({
      instrument: `city-${one}`,
      article: '3',
      title: { zh: '连云港市工程建设领域农民工工资保证金实施细则', en: 'Wage deposit rules of Lianyungang' },
      says: { zh: rate('200').text, en: 'The deposit rate.' },
    })
    const undone = await run(first, 'instruments.instrument.void', { proceedingId: one, seen: 6, n: 6, reason: '错' })
    expect(codes(undone)).toEqual(['issued-stands'])
  })

  test('refuses what higher law fixes, an unknown figure, a wrong unit, a band left, a figure set twice', async () => {
    const with_ = (settings: object[]) =>
      run(first, 'instruments.instrument.draft', draftOf('200', { articles: [{ no: '1', text: '条', settings }] }))
    expect(codes(await with_([{ parameter: 'P-ACCT-OPEN', value: '20' }]))).toEqual(['fixed-by-law'])
    expect(codes(await with_([{ parameter: 'P-NONE', value: '1' }]))).toEqual(['parameter-unknown'])
    expect(codes(await with_([{ parameter: 'P-BANKPAY-DAYS', value: '三天' }]))).toEqual(['value-wrong'])
    expect(codes(await with_([{ parameter: 'P-DEP-EXEMPT-LYG', value: 'maybe' }]))).toEqual(['value-wrong'])
    expect(codes(await with_([{ parameter: 'P-DEP-BASE-LYG', value: '301' }]))).toEqual(['out-of-range'])
    expect(codes(await with_([{ parameter: 'P-DEP-BASE-LYG', value: '300' }]))).toEqual([])
    expect(codes(await with_([{ parameter: 'P-BANKPAY-DAYS', value: '3000' }]))).toEqual(['out-of-range'])
    expect(
      codes(await with_([{ parameter: 'P-BANKPAY-DAYS', value: '2', from: '2027-01-01', until: '2027-01-01' }])),
    ).toEqual(['span-wrong'])
    const twice = { parameter: 'P-BANKPAY-DAYS', value: '2' }
    expect(codes(await with_([twice, twice]))).toEqual(['set-twice'])
    const articles = [rate('200'), rate('200')]
    expect(codes(await run(first, 'instruments.instrument.draft', draftOf('200', { articles })))).toEqual([
      'article-twice',
      'set-twice',
    ])
    const county = { ...first, region: { from: 320723, until: 320724 } } as Actor
    expect(codes(await run(county, 'instruments.instrument.draft', draftOf('200')))).toEqual(['city-only'])
  })

  test('the same figure, and the same number, belong to one instrument; a new one replaces the old from its day', async () => {
    const issued = await storage.must<{ rows: { id: string; number: string }[] }>('instruments.published', {})
    const old = issued.rows.find(row => row.number === '连人社规〔2026〕1号')?.id ?? ''
    const clashing = await reviewed('250')
    expect(
      codes(await step(second, 'publish', clashing, { number: '连人社规〔2026〕1号', effectiveOn: '2027-01-01' })),
    ).toEqual(['number-taken', 'set-elsewhere'])
    const next = await reviewed('250', { replaces: [old] })
    const red = await storage.must<{ articles: { no: string; kind: string }[]; figures: object[] }>(
      'instruments.redline',
      { id: next },
      first,
    )
    expect(red.articles.map(one => [one.no, one.kind])).toEqual([
      ['1', 'same'],
      ['3', 'changed'],
    ])
    expect(red.figures).toMatchObject([
      { parameter: 'P-DEP-BASE-LYG', kind: 'changed', before: { written: '2%' }, after: { written: '2.5%' } },
    ])
    expect(codes(await step(second, 'replace', old, { by: next, from: '2027-01-01' }))).toEqual(['not-named'])
    expect(
      await step(second, 'publish', next, { number: '连人社规〔2026〕2号', effectiveOn: '2027-01-01' }),
    ).toMatchObject({ ok: true })
    expect((await deposit('2026-12-31')).answer.rateBasisPoints).toBe('200')
    expect((await deposit('2027-01-01')).answer.rateBasisPoints).toBe('250')
    const rows = (await storage.must<{ rows: object[] }>('instruments.published', {})).rows
    expect(rows).toContainEqual(expect.objectContaining({ id: old, untilDay: '2027-01-01', replacedBy: next }))
  })

  test('a correction waits for a second person; a repeal ends the figures from its day', async () => {
    const issued = await storage.must<{ rows: { id: string; number: string }[] }>('instruments.published', {})
    const one = issued.rows.find(row => row.number === '连人社规〔2026〕2号')?.id ?? ''
    await step(first, 'correct', one, { articles: [rate('240')], says: '印错' })
    expect((await deposit('2027-01-01')).answer.rateBasisPoints).toBe('250')
    expect(codes(await step(first, 'confirmCorrection', one, { says: '对' }))).toEqual(['same-person'])
    expect(await step(second, 'confirmCorrection', one, { says: '对' })).toMatchObject({ ok: true })
    expect((await deposit('2027-01-01')).answer.rateBasisPoints).toBe('240')
    expect(codes(await step(second, 'repeal', one, { from: '2026-11-01', says: '不用' }))).toEqual(['retroactive'])
    expect(await step(second, 'repeal', one, { from: '2027-06-01', says: '不用' })).toMatchObject({ ok: true })
    expect((await deposit('2027-05-31')).answer.rateBasisPoints).toBe('240')
    expect((await deposit('2027-06-01')).answer.rateBasisPoints).toBe('150')
  })

  test('one entered late keeps both days: what was known before stays as it was, and decisions since are listed', async () => {
    await issuePlan(storage.database, storage.runner)
    const task = (await storage.sql(first, tx => taskRows(tx)))[0]?.proceedingId ?? ''
    const supervised = await storage.run(first, 'coordination.planTask.supervise', {
      proceedingId: task,
      seen: 1,
      input: { says: '限期办' },
    })
    const supervision = supervised.ok ? supervised.actId : ''
    const entry = {
      ...draftOf('200').input,
      titleZh: '督办期限规定',
      task: 42,
      articles: [
        { no: '2', text: '督办答复期限为五个工作日。', settings: [{ parameter: 'P-SUPERVISE-DAYS', value: '5' }] },
      ],
      number: '连治欠〔2026〕9号',
      publishedOn: '2026-10-01',
      effectiveOn: '2026-10-08',
    }
    const ahead = { ...entry, publishedOn: '2026-11-24', effectiveOn: '2026-11-24' }
    expect(codes(await run(first, 'instruments.instrument.enter', { input: ahead }))).toEqual(['not-yet-issued'])
    const early = { ...entry, effectiveOn: '2026-09-30' }
    expect(codes(await run(first, 'instruments.instrument.enter', { input: early }))).toEqual(['retroactive'])
    const entered = await run(first, 'instruments.instrument.enter', { input: entry })
    const one = entered.ok ? entered.value.proceedingId : ''
    expect(codes(await step(first, 'confirm', one, { says: '核过' }))).toEqual(['same-person'])
    expect(await step(second, 'confirm', one, { says: '核过' })).toMatchObject({ ok: true })
    const book = city.book('2026-11-23' as never)
    expect(book.numberOn('P-SUPERVISE-DAYS', '2026-10-08' as never)).toBe(5n)
    expect(book.numberOn('P-SUPERVISE-DAYS', '2026-10-07' as never)).toBe(10n)
    expect(book.knownBy('2026-11-22' as never).numberOn('P-SUPERVISE-DAYS', '2026-10-08' as never)).toBe(10n)
    const view = await storage.must<{ late: boolean; recordedOn: string }>('instruments.text', { id: one }, first)
    expect(view).toMatchObject({ late: true, recordedOn: '2026-11-23', effectiveOn: '2026-10-08' })
    const list = await storage.must<{ rows: unknown[] }>('instruments.toReview', { id: one }, first)
    expect(list.rows).toEqual([
      expect.objectContaining({
        actId: supervision,
        operation: 'coordination.planTask.supervise',
        parameters: ['P-SUPERVISE-DAYS'],
      }),
    ])
    const after = await storage.run(second, 'coordination.planTask.reportBack', {
      proceedingId: task,
      seen: 2,
      input: { says: '办了' },
    })
    expect(after.ok).toBe(true)
    expect((await storage.must<{ rows: unknown[] }>('instruments.toReview', { id: one }, first)).rows).toHaveLength(1)
  })

  test('drafts are for offices; what is issued is for everybody', async () => {
    const anybody = anActor({ kind: 'public' })
    expect(await storage.run(anybody, 'instruments.list', {})).toMatchObject({ ok: false })
    const issued = await storage.run<{ rows: object[] }>(anybody, 'instruments.published', {})
    expect(issued).toMatchObject({ ok: true })
    const stranger = { ...first, region: { from: 320100, until: 320200 } } as Actor
    expect((await storage.must<{ rows: object[] }>('instruments.list', {}, stranger)).rows).toEqual([])
    const settable = await storage.must<{ rows: { id: string; least?: string; most?: string }[] }>(
      'instruments.settable',
      {},
      anybody,
    )
    expect(settable.rows).toContainEqual(expect.objectContaining({ id: 'P-DEP-BASE-LYG', least: '100', most: '300' }))
    expect(settable.rows.some(row => row.id === 'P-ACCT-OPEN')).toBe(false)
  })
})
