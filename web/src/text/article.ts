/** Articles as each language cites them: `24(2)` is 第二十四条第二款 and art. 24(2). */

const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 0–9999 in Chinese numerals: 十四, 二十四, 一百零三. */
export function numeral(value: number): string {
  if (value < 10) return DIGITS[value] ?? ''
  if (value < 20) return `十${value === 10 ? '' : DIGITS[value - 10]}`
  const units: readonly [number, string][] = [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ]
  for (const [unit, name] of units) {
    if (value < unit) continue
    const rest = value % unit
    const gap = rest > 0 && rest < unit / 10 ? '零' : ''
    const tail = rest === 0 ? '' : rest >= 10 && rest < 20 && unit > 10 ? `一${numeral(rest)}` : numeral(rest)
    return `${DIGITS[Math.floor(value / unit)]}${name}${gap}${tail}`
  }
  return ''
}

const WHOLE = '全文'
const ANNEX = '附则'

/** Articles that are no article: the whole text is cited by its title, a year's notice by the year. */
function special(article: string): { readonly zh: string; readonly en: string } | undefined {
  if (article === WHOLE || article.startsWith('P-')) return { zh: '', en: '' }
  if (article === ANNEX) return { zh: ANNEX, en: ', supplementary provisions' }
  if (/^(19|20)\d{2}$/.test(article)) return { zh: `（${article} 年）`, en: ` (${article})` }
  return undefined
}

/** An instrument and its article: `《保障农民工工资支付条例》第三十条`. */
export function citedZh(title: string, article: string): string {
  return `${title}${special(article.trim())?.zh ?? articleZh(article)}`
}

/** `Regulation on …, art. 30` */
export function citedEn(title: string, article: string): string {
  return `${title}${special(article.trim())?.en ?? `, art. ${article}`}`
}

function oneArticle(text: string): string {
  const match = /^(\d+)(?:\((\d+)\))?(?:\((\d+)\))?$/.exec(text.trim())
  if (!match) return text
  const [, article, paragraph, item] = match
  const part = (number: string | undefined, unit: string) => (number ? `第${numeral(Number(number))}${unit}` : '')
  return `${part(article, '条')}${part(paragraph, '款')}${part(item, '项')}`
}

/** `24`, `24(2)`, `31–33`, `276-1`, `3, 5` as Chinese law writes them; anything else stands as it is. */
export function articleZh(article: string): string {
  const range = /^(\d+)\s*[–-]\s*(\d+)$/.exec(article.trim())
  if (range && Number(range[2]) < Number(range[1]))
    return `第${numeral(Number(range[1]))}条之${numeral(Number(range[2]))}`
  if (range) return `第${numeral(Number(range[1]))}条至第${numeral(Number(range[2]))}条`
  return article
    .split(/[,，、]/)
    .map(oneArticle)
    .join('、')
}
