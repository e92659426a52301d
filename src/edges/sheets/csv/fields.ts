import { type Fen, parseYuan } from '../../../kernel/index.ts'
import type { SheetCode } from '../problems.ts'
import { cleanNumberText, readCardNumber, readDayText, readIdCard, readMonthText } from '../table/values.ts'

/** What a cell of a template means. Pure; what cannot be read is said, never guessed. */

export type FieldRead =
  | { readonly ok: true; readonly value: string | number | boolean }
  | { readonly ok: false; readonly code: SheetCode; readonly with?: Readonly<Record<string, string | number>> }

/** Reads the text of a cell that is not empty. `column` is its heading, for the refusal. */
export type Reader = (text: string, column: string) => FieldRead

const SCIENTIFIC = /^\d(?:\.\d+)?E\+\d+$/i

/** A text of bounded length; a long number that a spreadsheet has cut is refused. */
export function text(limit: number): Reader {
  return (given, column): FieldRead => {
    const value = given
      .replace(/^=\s*"(.*)"$/, '$1')
      .replace(/^'/, '')
      .trim()
    if (SCIENTIFIC.test(value)) return wrong('number-lost', { column })
    return value.length > limit ? wrong('text-too-long', { column, limit }) : { ok: true, value }
  }
}

function wrong(code: SheetCode, more: Readonly<Record<string, string | number>>): FieldRead {
  return { ok: false, code, with: more }
}

export function day(given: string, column: string): FieldRead {
  const value = readDayText(given)
  return value ? { ok: true, value } : { ok: false, code: 'day-wrong', with: { column, value: given.slice(0, 20) } }
}

export function month(given: string): FieldRead {
  const value = readMonthText(given)
  return value ? { ok: true, value } : { ok: false, code: 'month-wrong', with: { given: given.slice(0, 20) } }
}

/** Yuan to fen; exact, and not negative. */
export function money(given: string, column: string): FieldRead {
  const fen = parseYuan(cleanNumberText(given))
  if (fen === undefined) return { ok: false, code: 'amount-wrong', with: { column } }
  return fen < 0n ? { ok: false, code: 'amount-negative', with: { column } } : { ok: true, value: fen.toString() }
}

/** The same amount given in 10 000 yuan. */
export function tenThousandfold(fen: Fen): Fen {
  return fen * 10_000n
}

/** A whole number within bounds; `5日`, `次月5日`, `4时` count. */
export function count(from: number, until: number): Reader {
  return (given, column) => {
    const match = /^(?:次月|下月|每月)?(\d{1,9})(?:\.0+)?[日号时点]?$/.exec(cleanNumberText(given))
    const value = Number(match?.[1] ?? Number.NaN)
    if (value >= from && value <= until) return { ok: true, value }
    return { ok: false, code: 'number-wrong', with: { column, from, until, value: given.slice(0, 20) } }
  }
}

/** A decimal number within bounds, such as a latitude. */
export function decimal(from: number, until: number): Reader {
  return (given, column) => {
    const text = cleanNumberText(given)
    const value = /^-?\d{1,3}(\.\d{1,8})?$/.test(text) ? Number(text) : Number.NaN
    if (value >= from && value <= until) return { ok: true, value }
    return { ok: false, code: 'number-wrong', with: { column, from, until, value: given.slice(0, 20) } }
  }
}

/** A percentage to basis points. */
export function percent(given: string, column: string): FieldRead {
  const match = /^(\d{1,3})(?:\.(\d{1,2})0*)?%?$/.exec(cleanNumberText(given))
  const value = Number(match?.[1] ?? Number.NaN) * 100 + Number((match?.[2] ?? '').padEnd(2, '0'))
  if (value >= 0 && value <= 10_000) return { ok: true, value }
  return { ok: false, code: 'percent-wrong', with: { column, value: given.slice(0, 20) } }
}

/** A quantity with at most two decimals to hundredths. */
export function quantity(given: string, column: string): FieldRead {
  const match = /^(\d{1,7})(?:\.(\d{1,2})0*)?$/.exec(cleanNumberText(given))
  const value = Number(match?.[1] ?? Number.NaN) * 100 + Number((match?.[2] ?? '').padEnd(2, '0'))
  if (value > 0) return { ok: true, value }
  return {
    ok: false,
    code: 'number-wrong',
    with: { column, from: '0.01', until: '9999999', value: given.slice(0, 20) },
  }
}

/** One of several words; each word names its value. */
export function choice(options: Readonly<Record<string, string>>): Reader {
  return (given, column) => {
    const value = options[given.normalize('NFKC').replace(/\s/g, '')]
    return value === undefined
      ? wrong('choice-wrong', { column, options: Object.keys(options).join('、'), value: given.slice(0, 20) })
      : { ok: true, value }
  }
}

/** 是 or 否. */
export function yesNo(given: string, column: string): FieldRead {
  const read = choice({ 是: 'yes', 否: 'no', Y: 'yes', N: 'no', yes: 'yes', no: 'no' })(given, column)
  return read.ok ? { ok: true, value: read.value === 'yes' } : read
}

export function personId(given: string): FieldRead {
  return readIdCard({ text: given })
}

export function card(given: string): FieldRead {
  return readCardNumber({ text: given })
}
