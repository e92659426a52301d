import fc from 'fast-check'
import { Type } from 'typebox'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  basisPointsOf,
  day,
  DayText,
  daysBetween,
  field,
  formatYuan,
  isCreditCode,
  isIdCard,
  isOrganisationCode,
  misfits,
  parseDay,
  parseYuan,
  searchKeys,
  share,
  weekdayOf,
  yuanOf,
} from './index.ts'

// Proves the kernel's words: days, money, identifiers, schemas.

const anyDay = fc.integer({ min: -20_000, max: 60_000 }).map(count => addDays(day('1970-01-01'), count))

test('days count like the calendar, forth and back', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (from, count) => {
      const until = addDays(from, count)
      expect(daysBetween(from, until)).toBe(count)
      expect(new Date(`${until}T00:00:00Z`).getUTCDay()).toBe(weekdayOf(until))
    }),
  )
})

test('a month later is the same day number, or the last day of a shorter month', () => {
  expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28')
  expect(addMonths(day('2024-01-31'), 1)).toBe('2024-02-29')
  expect(addMonths(day('2026-11-30'), 3)).toBe('2027-02-28')
})

test('days that do not exist are no days', () => {
  for (const text of ['2026-02-29', '2026-04-31', '2026-13-01', '2026-10-32', '2026-1-1', ''])
    expect(parseDay(text)).toBeUndefined()
})

test('sharing money loses no fen', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
      fc.array(fc.bigInt({ min: 0n, max: 1000n }), { minLength: 1 }),
      (total, weights) => {
        fc.pre(weights.some(weight => weight > 0n))
        expect(share(total, weights).reduce((sum, part) => sum + part, 0n)).toBe(total)
      },
    ),
  )
})

test('yuan are read as people write them, and words are not money', () => {
  expect(parseYuan('1,234.50')).toBe(123_450n)
  expect(parseYuan('￥ 8,160')).toBe(816_000n)
  expect(parseYuan('-3.5')).toBe(-350n)
  for (const text of ['见附件', '1.234', '', '1e5', '--1']) expect(parseYuan(text)).toBeUndefined()
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
      fen => void expect(parseYuan(yuanOf(fen))).toBe(fen),
    ),
  )
  expect(formatYuan(37_372_800n)).toBe('373,728.00')
  expect(basisPointsOf(10_001n, 150n)).toBe(150n)
})

test('identifiers verify by their own check digits', () => {
  for (const text of ['11010519491231002X', '320706198501010010', '320722199012314026'])
    expect(isIdCard(text)).toBe(true)
  for (const text of ['110105194912310021', '320706198502300010', '32070619850101001'])
    expect(isIdCard(text)).toBe(false)
  for (const text of ['91350100M000100Y43', '91320706MA1ABCDE8T', '113207000143020262'])
    expect(isCreditCode(text)).toBe(true)
  expect(isCreditCode('91350100M000100Y44')).toBe(false)
  expect(isOrganisationCode('MA1ABCDE8')).toBe(true)
})

test('a misfit names its field and its reason', () => {
  const schema = Type.Object({ on: DayText, name: Type.String({ minLength: 1 }) })
  expect(misfits(schema, { on: '2026-02-30' }).map(problem => [problem.at, problem.with?.reason])).toEqual([
    ['/name', { zh: '缺少', en: 'missing' }],
    ['/on', { zh: '没有这一天或这个月', en: 'no such day or month' }],
  ])
  expect(misfits(schema, { on: '2026-02-28', name: '甲' })).toEqual([])
})

test('a labelled schema still checks as before', () => {
  const labelled = field('日期', 'Day', DayText)
  expect(misfits(labelled, '2026-02-30')).toHaveLength(1)
  expect((labelled as { title?: string }).title).toBe('日期')
})

test('names are found by pinyin and initials; surnames are read as surnames', () => {
  expect(searchKeys('单雄信', 'person')).toEqual({ pinyin: 'shanxiongxin', initials: 'sxx' })
  expect(searchKeys('连云港G204改造').initials.startsWith('lyg')).toBe(true)
})
