import { type Day, fromEpochDay } from '../../../kernel/index.ts'

/** What stands in one cell, whatever kind of file it came from. */
export type Cell = {
  /** As a person reads it; of a number its shortest exact form. */
  readonly text: string
  /** Given when the cell is a number (a day is one too). */
  readonly number?: number
  /** Given when the cell is a number formatted as a day. */
  readonly day?: Day
  /** An error value, or a formula whose result is not in the file. */
  readonly odd?: 'error' | 'formula'
}

/** A row with something in it. `cells` is sparse, by column from 0. */
export type Row = { readonly row: number; readonly cells: readonly (Cell | undefined)[] }

/** `A` for 0, `AA` for 26. */
export function columnName(column: number): string {
  let name = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}

/** The column of an address such as `AB12`, from 0; -1 when there is none. */
export function columnOf(address: string): number {
  let column = 0
  let at = 0
  for (; at < address.length; at += 1) {
    const code = address.charCodeAt(at) & ~0x20
    if (code < 65 || code > 90) break
    column = column * 26 + (code - 64)
  }
  return at > 0 && at <= 3 ? column - 1 : -1
}

/** `C7`: what people see. */
export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row}`
}

const UNIX_DAY = 25_569
const DAYS_1904 = 1462
/** 1900-03-01: before it the serial days of spreadsheets are off by one. */
const FIRST = 61
const LAST = 2_958_465

/** The civil day of a serial number, or undefined outside 1900-03-01 … 9999-12-31. */
export function dayOfSerial(serial: number, from1904: boolean): Day | undefined {
  const whole = Math.floor(serial) + (from1904 ? DAYS_1904 : 0)
  return whole >= FIRST && whole <= LAST ? fromEpochDay(whole - UNIX_DAY) : undefined
}

const BUILT_IN_DAYS: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
]

/** Does a number format show a day? `code` is given for formats of the book's own. */
export function isDayFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN_DAYS.some(([from, to]) => id >= from && id <= to)
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
  return !/general/i.test(bare) && /[ymd年月日]/i.test(bare) && !/[0#?]/.test(bare.replace(/\.0+/g, ''))
}

/** A number's shortest exact text without an exponent: `320706198501010000`, `0.1`. */
export function plainNumber(value: number): string {
  const text = String(value)
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text)
  if (!match) return text
  const [, sign = '', first = '0', rest = '', exponent = '0'] = match
  const power = Number(exponent)
  const digits = first + rest
  if (power >= 0) {
    const decimals = digits.slice(power + 1)
    return `${sign}${digits.padEnd(power + 1, '0').slice(0, power + 1)}${decimals === '' ? '' : `.${decimals}`}`
  }
  return `${sign}0.${'0'.repeat(-power - 1)}${digits}`
}

export function textCell(text: string): Cell {
  return { text }
}

export function numberCell(value: number, isDay: boolean, from1904: boolean): Cell {
  const day = isDay ? dayOfSerial(value, from1904) : undefined
  return { text: day ?? plainNumber(value), number: value, ...(day ? { day } : {}) }
}
