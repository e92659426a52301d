import { type Cite, type Label, must } from '../../kernel/index.ts'
import { blocksOf } from '../table.ts'
import { LOCAL_ARTICLES } from './local.ts'
import { PROCEDURE_ARTICLES } from './procedure.ts'
import { WAGE_ARTICLES } from './wages.ts'

/** What each article that we cite says, in our own short words; never the text itself. */

const WHOLE = '全文'

function read(table: string): readonly (readonly [string, Label])[] {
  return blocksOf(table).flatMap(lines => {
    const entries: [string, Label][] = []
    for (let index = 0; index < lines.length; index += 2) {
      const [place = '', zh = ''] = (lines[index] ?? '').split('|').map(cell => cell.trim())
      const en = lines[index + 1] ?? ''
      must(place && zh && en.startsWith('='), `the article ${place} has words in both languages`)
      entries.push([place, { zh, en: en.slice(1).trim() }])
    }
    return entries
  })
}

const WORDS: ReadonlyMap<string, Label> = new Map([
  ...read(WAGE_ARTICLES),
  ...read(PROCEDURE_ARTICLES),
  ...read(LOCAL_ARTICLES),
])

const OURS: Label = {
  zh: '安薪的默认设置，不是法规；可由市里的文件或者管理员修改',
  en: 'Our own default, not law; an instrument of the city or an administrator may set it',
}

/** What an article says in our own short words; undefined where we have none. */
export function wordsOf(cite: Cite): Label | undefined {
  if (cite.instrument === 'anxin') return OURS
  return WORDS.get(`${cite.instrument} ${cite.article}`) ?? WORDS.get(`${cite.instrument} ${WHOLE}`)
}

/** The articles of an instrument that we have words of, in the order they were written down. */
export function articlesOf(instrument: string): readonly { readonly article: string; readonly says: Label }[] {
  return [...WORDS].flatMap(([place, says]) => {
    const [name, ...rest] = place.split(' ')
    return name === instrument ? [{ article: rest.join(' '), says }] : []
  })
}
