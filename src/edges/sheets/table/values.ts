import { type Day, type Fen, isIdCard, type Month, normalIdCard, parseDay, parseMonth } from '../../../kernel/index.ts'
import type { Cell } from '../book/cell.ts'
import type { SheetCode } from '../problems.ts'
import { foldText } from './words.ts'

/** What a cell means, read leniently; what cannot be read is said, never guessed. Pure. */

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: SheetCode; readonly with?: Readonly<Record<string, string | number>> }

function read<T>(value: T): Read<T> {
  return { ok: true, value }
}

function wrong(
  code: SheetCode,
  more?: Readonly<Record<string, string | number>>,
): { readonly ok: false; readonly code: SheetCode; readonly with?: Readonly<Record<string, string | number>> } {
  return { ok: false, code, ...(more ? { with: more } : {}) }
}

/** Beyond 15 digits a spreadsheet keeps zeros. */
const EXACT_DIGITS = 15
const SCIENTIFIC = /^[+-]?\d(?:\.\d+)?E\+?\d+$/

/** Text typed to look like text: apostrophes before it, `="…"`, spaces, bars between groups. */
export function cleanNumberText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/^=\s*"(.*)"$/, '$1')
    .replace(/[\s\u200b-\u200f\ufeff]/g, '')
    .replace(/^['‘’`´"]+|['‘’`´"]+$/g, '')
    .toUpperCase()
}

/** An identity number as it is stored. Digits lost to a spreadsheet are recognised and refused, never repaired. */
export function readIdCard(cell: Cell): Read<string> {
  const text = normalIdCard(cleanNumberText(cell.text))
  if (cell.number !== undefined || SCIENTIFIC.test(text))
    return wrong(
      digitsOf(text) > EXACT_DIGITS || SCIENTIFIC.test(text)
        ? 'id-digits-lost'
        : digitsOf(text) === EXACT_DIGITS
          ? 'id-old'
          : 'id-shape-wrong',
    )
  const bare = text.replace(/[-–—_.]/g, '')
  if (/^\d{17}[\dX]$/.test(bare))
    return isIdCard(bare) ? read(bare) : wrong(bare.endsWith('000') ? 'id-digits-lost' : 'id-check-wrong')
  if (/^\d{15}$/.test(bare)) return wrong('id-old')
  // Passports, permits of Hong Kong, Macao and Taiwan: letters and digits. Digits alone are a mistyped identity number.
  return /^(?=.*[A-Z])(?=.*\d)[A-Z0-9()]{6,24}$/.test(bare) ? read(bare) : wrong('id-shape-wrong')
}

function digitsOf(text: string): number {
  return text.replace(/\D/g, '').length
}

export function readSiteCard(cell: Cell): Read<string> {
  const text = cleanNumberText(cell.text)
  return SCIENTIFIC.test(text) || text.length > 64 ? wrong('person-missing') : read(text)
}

export function readCardNumber(cell: Cell): Read<string> {
  const text = cleanNumberText(cell.text).replace(/[-–—]/g, '')
  if (SCIENTIFIC.test(text) || (cell.number !== undefined && digitsOf(text) > EXACT_DIGITS))
    return wrong('card-digits-lost')
  return /^\d{10,32}$/.test(text) ? read(text) : wrong('card-shape-wrong')
}

/**
 * Yuan to fen by their decimal digits, half a fen rounded up: formulas leave 7833.333…, people see 7833.33.
 *
 * @param column  its heading, for the refusal
 */
export function readYuan(cell: Cell, column: string): Read<Fen> {
  if (cell.odd === 'formula') return wrong('formula-empty', { column })
  if (cell.odd === 'error') return wrong('cell-error', { column, value: cell.text.slice(0, 20) })
  if (cell.day) return wrong('amount-wrong', { column })
  const text = cell.text.normalize('NFKC').replace(/[\s,，¥￥元]|RMB|CNY/gi, '')
  if (/^[-–—/]$/.test(text)) return read(0n)
  const match = /^([-+(]?)(\d{1,13})(?:\.(\d*))?\)?$/.exec(text.replace(/^\.(?=\d)/, '0.'))
  if (!match) return wrong('amount-wrong', { column })
  const [, sign = '', whole = '0', decimals = ''] = match
  const fen =
    BigInt(whole) * 100n + BigInt(decimals.slice(0, 2).padEnd(2, '0')) + (Number(decimals[2] ?? 0) >= 5 ? 1n : 0n)
  return sign === '-' || sign === '(' ? (fen === 0n ? read(0n) : wrong('amount-negative', { column })) : read(fen)
}

/** Half days from days: `26`, `26.5`, `26天`, `26天半`. Undefined in a good reading: days, but no multiple of a half. */
export function readHalfDays(cell: Cell): Read<number | undefined> {
  const shown = cell.text.slice(0, 20)
  if (cell.odd === 'formula') return wrong('formula-empty', { column: '出勤' })
  if (cell.odd === 'error') return wrong('cell-error', { column: '出勤', value: shown })
  const match = /^(\d{1,3})(?:\.(\d+))?(?:天|日|个|工|工日)?(半)?$/.exec(foldText(cell.text))
  if (!match || cell.day) return wrong('days-wrong', { value: shown })
  const decimals = (match[2] ?? '').replace(/0+$/, '')
  const halves = Number(match[1]) * 2 + (decimals === '5' ? 1 : 0) + (match[3] ? 1 : 0)
  if (halves > 62) return wrong('days-wrong', { value: shown })
  return read(decimals === '' || (decimals === '5' && !match[3]) ? halves : undefined)
}

const CHINESE_DIGITS = '〇一二三四五六七八九'

/** `二〇二六年十月` → `2026年10月`. */
export function westernDigits(text: string): string {
  return text
    .replace(/[○Ｏ零](?=[一二三四五六七八九〇○零年])/g, '〇')
    .replace(/[〇一二三四五六七八九]{4}(?=年)/g, year => [...year].map(digit => CHINESE_DIGITS.indexOf(digit)).join(''))
    .replace(
      /(?<=年)([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)(?=月)/g,
      (whole, tens: string, ten: string, ones: string) =>
        ten === ''
          ? whole === ''
            ? ''
            : String(CHINESE_DIGITS.indexOf(tens || ones))
          : String((tens ? CHINESE_DIGITS.indexOf(tens) : 1) * 10 + (ones ? CHINESE_DIGITS.indexOf(ones) : 0)),
    )
}

/**
 * The month a text names: `2026年10月`, `2026-10`, `2026/10`, `202610`; a span of days of one month counts, a single day
 * does
 * not (it is the day the sheet was made). `given` is what was read when it is no month.
 */
export function monthIn(text: string): { readonly month?: Month; readonly given: string } | undefined {
  const folded = westernDigits(foldText(text))
  for (const match of folded.matchAll(
    /(?<!\d)(\d{4})(?:年度?|[-./])(\d{1,2})(?:月份?)?(?![\d.])([-./]?\d{1,2}日?)?/g,
  )) {
    if (isSingleDay(folded, match)) continue
    return monthFrom(match[1] ?? '', match[2] ?? '', match[0])
  }
  const packed = /(?<!\d)(20\d{2})(\d{2})(?!\d)/.exec(folded)
  return packed ? monthFrom(packed[1] ?? '', packed[2] ?? '', packed[0]) : undefined
}

function isSingleDay(folded: string, match: RegExpMatchArray): boolean {
  const after = folded.slice((match.index ?? 0) + match[0].length)
  const named = match[0] + after
  const day = /^\d{4}(?:年度?|[-./])\d{1,2}(?:月份?|[-./])\d{1,2}日?/.exec(named)
  return day !== null && !/^[-~—–至到]/.test(named.slice(day[0].length))
}

function monthFrom(year: string, number: string, given: string): { readonly month?: Month; readonly given: string } {
  const month = parseMonth(`${year}-${number.padStart(2, '0')}`)
  return month ? { month, given } : { given }
}

/** The year a text names. */
export function yearIn(text: string): string | undefined {
  return /(?<!\d)(20\d{2})年/.exec(westernDigits(foldText(text)))?.[1]
}

/** A month without a year, of a year known otherwise: `10月`, `10月份`; a day such as `11月5日` is none. */
export function monthNumberIn(text: string, year: string): Month | undefined {
  const number = /(?<!\d)(1[0-2]|0?[1-9])月(?!\d+[日号])/.exec(westernDigits(foldText(`${year}年${text}`)))?.[1]
  return number === undefined ? undefined : parseMonth(`${year}-${number.padStart(2, '0')}`)
}

/** The month of a cell: a day cell counts for its month. */
export function monthOfCell(cell: Cell): { readonly month?: Month; readonly given: string } | undefined {
  if (cell.day) return { month: cell.day.slice(0, 7) as Month, given: cell.text }
  return monthIn(cell.text)
}

/** The month of a column of months, where even a full day means its month. */
export function readMonthText(text: string): Month | undefined {
  return monthIn(text)?.month ?? (readDayText(text)?.slice(0, 7) as Month | undefined)
}

/**
 * The day a text names: `2026-10-31`, `2026/10/31`, `2026.10.31`, `20261031`, `2026年10月31日`, with or without a time
 * behind it.
 */
export function readDayText(text: string): Day | undefined {
  const spaced = westernDigits(text.normalize('NFKC').trim())
  const match =
    /^'?(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?(?:[T\s]+\d{1,2}:.*)?$/.exec(spaced) ??
    /^'?(\d{4})(\d{2})(\d{2})(?:\s*\d{6})?$/.exec(spaced)
  return match
    ? parseDay(`${match[1]}-${(match[2] ?? '').padStart(2, '0')}-${(match[3] ?? '').padStart(2, '0')}`)
    : undefined
}

export function dayOfCell(cell: Cell): Day | undefined {
  return cell.day ?? readDayText(cell.text)
}
