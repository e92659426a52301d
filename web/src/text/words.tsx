import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { Label, Language } from '../api-types.ts'
import { weekday } from '../calendar.ts'
import { CATALOG, type Catalog } from './catalog.ts'

/** A language as pages speak it: the catalogue, and how amounts, days and months are written. */
export interface Words {
  readonly lang: Language
  /** Today, as the server says; empty before sign-in. */
  readonly today: string
  readonly t: Catalog
  pick(label: Label | string | undefined): string
  /** `373,728.00` */
  money(fen: string | bigint): string
  /** Whole yuan without decimals where there are no cents: settled rows. */
  moneyShort(fen: string | bigint): string
  /** `373,728.00 元` · `¥373,728.00` */
  yuan(fen: string | bigint): string
  /** `1,234` */
  count(n: number | bigint): string
  /** Worker-days from half days: `3,504`, `24.5`. */
  days(halfDays: number): string
  /** `11-05`, with the year when it is another; `5 Nov`. */
  day(value: string): string
  /** `2026-11-23 周一` · `Mon 23 Nov 2026` */
  longDay(value: string): string
  /** `10 月` · `October`. */
  month(value: string): string
  /** Column head: `10月` · `Oct`. */
  monthShort(value: string): string
  percent(numerator: number, denominator: number): string
  /** Who did something: office, post and name as far as they may be seen; else the platform or a number. */
  actor(actor: string, author?: Author): string
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}

export function formatMoney(fen: string | bigint): string {
  const value = BigInt(fen)
  const absolute = value < 0n ? -value : value
  return `${value < 0n ? '-' : ''}${grouped(String(absolute / 100n))}.${String(absolute % 100n).padStart(2, '0')}`
}

/** Parts per thousand, rounded half up, as `95.7%`; `–` when there is nothing to divide by. */
export function formatPercent(numerator: number, denominator: number): string {
  return denominator === 0 ? '–' : `${(Math.round((numerator / denominator) * 1000) / 10).toFixed(1)}%`
}

function dayIn(lang: Language, value: string, thisYear: string): string {
  const year = value.slice(0, 4)
  if (lang === 'zh') return year === thisYear ? value.slice(5) : value
  const text = `${Number(value.slice(8, 10))} ${(MONTHS[Number(value.slice(5, 7)) - 1] ?? '').slice(0, 3)}`
  return year === thisYear ? text : `${text} ${year}`
}

function longDayIn(lang: Language, t: Catalog, value: string): string {
  const name = t.frame.weekdays[weekday(value)] ?? ''
  return lang === 'zh' ? `${value} ${name}` : `${name} ${dayIn(lang, value, '')}`
}

function monthIn(lang: Language, value: string, thisYear: string, short: boolean): string {
  const number = Number(value.slice(5, 7))
  const year = value.slice(0, 4) === thisYear || thisYear === '' ? '' : value.slice(0, 4)
  if (lang === 'zh') return `${year ? `${year} 年 ` : ''}${number}${short ? '' : ' '}月`
  const name = MONTHS[number - 1] ?? ''
  return `${short ? name.slice(0, 3) : name}${year ? ` ${year}` : ''}`
}

type Author = { readonly office?: Label; readonly title: Label; readonly name?: Label }

function actorIn(lang: Language, t: Catalog, actor: string, author: Author | undefined): string {
  if (author) return [author.office, author.title, author.name].flatMap(part => part?.[lang] || []).join(' · ')
  if (actor === 'platform') return t.frame.platform
  return actor.startsWith('user:') ? t.frame.user(actor.slice(5)) : actor
}

/** The words of a language on a day. */
export function wordsOf(lang: Language, today: string): Words {
  const t: Catalog = CATALOG[lang]
  const thisYear = today.slice(0, 4)
  return {
    lang,
    today,
    t,
    pick: label => (label === undefined ? '' : typeof label === 'string' ? label : label[lang]),
    money: formatMoney,
    moneyShort: fen => formatMoney(fen).replace(/\.00$/, ''),
    yuan: fen => (lang === 'zh' ? `${formatMoney(fen)} 元` : `¥${formatMoney(fen)}`),
    count: n => grouped(String(n)),
    days: halfDays => `${grouped(String(Math.floor(halfDays / 2)))}${halfDays % 2 ? '.5' : ''}`,
    day: value => dayIn(lang, value, thisYear),
    longDay: value => longDayIn(lang, t, value),
    month: value => monthIn(lang, value, thisYear, false),
    monthShort: value => monthIn(lang, value, thisYear, true),
    percent: formatPercent,
    actor: (actor, author) => actorIn(lang, t, actor, author),
  }
}

const KEPT = 'anxin.language'
type Spoken = {
  readonly words: Words
  readonly setLanguage: (lang: Language) => void
  readonly setToday: (day: string) => void
}
const WordsContext = createContext<Spoken>({ words: wordsOf('zh', ''), setLanguage: () => {}, setToday: () => {} })

function keptLanguage(): Language {
  return localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh'
}

/** Gives pages their language; one switch turns all of them. */
export function WordsProvider({ children, lang, today }: { children: ReactNode; lang?: Language; today?: string }) {
  const [language, setLanguage] = useState<Language>(() => lang ?? keptLanguage())
  const [day, setToday] = useState(today ?? '')
  const spoken = useMemo<Spoken>(
    () => ({
      words: wordsOf(language, day),
      setToday,
      setLanguage: next => {
        localStorage.setItem(KEPT, next)
        document.documentElement.lang = next === 'zh' ? 'zh-CN' : 'en'
        setLanguage(next)
      },
    }),
    [language, day],
  )
  return <WordsContext.Provider value={spoken}>{children}</WordsContext.Provider>
}

export function useWords(): Words {
  return useContext(WordsContext).words
}

export function useSpoken(): Spoken {
  return useContext(WordsContext)
}
