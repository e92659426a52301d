// Proves that both languages say the same things and that law is cited as each language cites it.
import { expect, it } from 'vitest'
import { articleZh, citedEn, citedZh, numeral } from './article.ts'
import { CATALOG } from './catalog.ts'
import { wordsOf } from './words.tsx'

type Tree = { readonly [key: string]: unknown }

function shape(tree: unknown, path = ''): readonly string[] {
  if (typeof tree === 'function') return [`${path}(${(tree as { length: number }).length})`]
  if (Array.isArray(tree)) return [`${path}[${tree.length}]`]
  if (typeof tree !== 'object' || tree === null) return [path]
  return Object.entries(tree as Tree).flatMap(([key, value]) => shape(value, `${path}.${key}`))
}

it('every list and every text exists in both languages', () => {
  const bare = (paths: readonly string[]) => paths.map(path => path.replace(/\(\d+\)$/, '()'))
  expect(bare(shape(CATALOG.en))).toEqual(bare(shape(CATALOG.zh)))
})

it('no text exclaims or flatters', () => {
  const texts = (tree: unknown): readonly string[] =>
    typeof tree === 'string'
      ? [tree]
      : typeof tree === 'object' && tree !== null
        ? Object.values(tree).flatMap(texts)
        : []
  for (const text of [...texts(CATALOG.zh), ...texts(CATALOG.en)]) expect(text).not.toMatch(/！|!$|温馨提示|亲，/)
})

it('the board has a short title for each of the 42 tasks', () => {
  expect(CATALOG.zh.board.short).toHaveLength(42)
  expect(CATALOG.en.board.short).toHaveLength(42)
})

it('articles are written in Chinese numerals', () => {
  expect([1, 10, 14, 20, 24, 63, 100, 103, 110, 115, 276].map(numeral)).toEqual([
    '一',
    '十',
    '十四',
    '二十',
    '二十四',
    '六十三',
    '一百',
    '一百零三',
    '一百一十',
    '一百一十五',
    '二百七十六',
  ])
  expect(articleZh('24(2)')).toBe('第二十四条第二款')
  expect(articleZh('31–33')).toBe('第三十一条至第三十三条')
  expect(articleZh('14, 29(1)')).toBe('第十四条、第二十九条第一款')
  expect(articleZh('附件一')).toBe('附件一')
  expect(articleZh('276-1')).toBe('第二百七十六条之一')
})

it('what is cited as a whole is cited by its title, without an article', () => {
  expect(['全文', 'P-PAY-DAY', '附则', '2026', '30'].map(article => citedZh('《办法》', article))).toEqual([
    '《办法》',
    '《办法》',
    '《办法》附则',
    '《办法》（2026 年）',
    '《办法》第三十条',
  ])
  expect(['全文', '附则', '30'].map(article => citedEn('Measures', article))).toEqual([
    'Measures',
    'Measures, supplementary provisions',
    'Measures, art. 30',
  ])
})

it('amounts, days and months are written as each language writes them', () => {
  const [zh, en] = [wordsOf('zh', '2026-11-23'), wordsOf('en', '2026-11-23')]
  expect([zh.yuan('37372800'), en.yuan('37372800'), zh.money('-5')]).toEqual(['373,728.00 元', '¥373,728.00', '-0.05'])
  expect([zh.moneyShort('100674000'), zh.moneyShort('100674050')]).toEqual(['1,006,740', '1,006,740.50'])
  expect([zh.day('2026-11-05'), zh.day('2025-11-05'), en.day('2026-11-05'), en.day('2025-11-05')]).toEqual([
    '11-05',
    '2025-11-05',
    '5 Nov',
    '5 Nov 2025',
  ])
  expect([zh.longDay('2026-11-23'), en.longDay('2026-11-23')]).toEqual(['2026-11-23 周一', 'Mon 23 Nov 2026'])
  expect([zh.month('2026-10'), zh.monthShort('2026-10'), en.month('2025-10'), zh.days(49)]).toEqual([
    '10 月',
    '10月',
    'October 2025',
    '24.5',
  ])
})
