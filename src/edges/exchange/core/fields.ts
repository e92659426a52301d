import { type Day, type Month, parseYuan } from '../../../kernel/index.ts'
import { readDay, readMoment, readMonth } from './clock.ts'
import type { WireCipher } from './field-cipher.ts'
import { digestOfPicture, pictureBytes } from './image.ts'
import { isObject, type JsonObject } from './json.ts'

/**
 * Lenient reading of one object of a message: names in any letter case, numbers as texts and the reverse, nulls as
 * nothing, unknown fields ignored. What cannot be read is noted as a flaw, in the dialect's own way of naming a field.
 */

/** How a message is read: a real credential, one for connection tests, or a file of an import (plain numbers). */
export type Reading = { readonly mode: 'strict' | 'sandbox' | 'file'; readonly cipher?: WireCipher }

/** Something wrong with a field. `refuse` takes its row out; `notice` is only told. */
export type Flaw = {
  /** `[workerList][0][date]`; the field's own name in the message. */
  readonly path: string
  readonly zh: string
  readonly en: string
  readonly weight: 'refuse' | 'notice'
}

export type Need = { readonly need?: boolean }
/** A code list that recognises codes leniently. */
export type Codes = (text: string) => string | undefined

const CONTROL = /[\p{Cc}\u2028\u2029]+/gu
const LONE_SURROGATE = /\p{Surrogate}/gu
const NOTHING: ReadonlySet<string> = new Set(['', 'null', 'undefined', 'NULL'])
const YES: ReadonlySet<string> = new Set(['1', 'true', '是', 'y', 'yes'])
const NO: ReadonlySet<string> = new Set(['0', 'false', '否', 'n', 'no'])
/** A sum that a program computed in binary fractions lies this near to a whole fen. */
const BINARY_NOISE = 1e-6
const FEN_IN_TEN_THOUSAND = 1_000_000n
const DECIMALS_OF_TEN_THOUSAND = 6

/** The text of a scalar: trimmed, without control characters, nothing that a database could choke on. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (typeof value !== 'string') return undefined
  const text = value.replace(CONTROL, ' ').replace(LONE_SURROGATE, '\uFFFD').trim()
  return NOTHING.has(text) ? undefined : text
}

/** Yuan in fen; sums with binary noise are rounded to the fen they mean. Undefined for what is no sum. */
export function fenOf(text: string): bigint | undefined {
  const exact = parseYuan(text)
  if (exact !== undefined) return exact
  if (!/^-?\d{1,13}\.\d{3,20}$/.test(text)) return undefined
  const value = Number(text)
  const rounded = value.toFixed(2)
  return Math.abs(value - Number(rounded)) < BINARY_NOISE ? parseYuan(rounded) : undefined
}

/** Sums in units of 10 000 yuan, in fen; more than six decimals are cut. */
export function tenThousandYuanOf(text: string): bigint | undefined {
  const match = /^(\d{1,11})(?:\.(\d{1,20}))?$/.exec(text.replace(/,/g, ''))
  if (!match) return undefined
  const fraction = (match[2] ?? '').padEnd(DECIMALS_OF_TEN_THOUSAND, '0').slice(0, DECIMALS_OF_TEN_THOUSAND)
  return BigInt(match[1] ?? '0') * FEN_IN_TEN_THOUSAND + BigInt(fraction)
}

export class Fields {
  readonly flaws: Flaw[] = []
  readonly source: JsonObject
  readonly reading: Reading
  private readonly path: string
  private names: ReadonlyMap<string, string> | undefined

  constructor(source: JsonObject, reading: Reading, path = '') {
    this.source = source
    this.reading = reading
    this.path = path
  }

  /** False when something refuses this object. */
  isUsable(): boolean {
    return !this.flaws.some(flaw => flaw.weight === 'refuse')
  }

  refuse(name: string, zh: string, en: string): undefined {
    this.flaws.push({ path: `${this.path}[${name}]`, zh, en, weight: 'refuse' })
  }

  notice(name: string, zh: string, en: string): undefined {
    this.flaws.push({ path: `${this.path}[${name}]`, zh, en, weight: 'notice' })
  }

  /** Fields the standard asks for and we can do without: told in strict mode, never a refusal. */
  wanted(...names: readonly string[]): void {
    if (this.reading.mode !== 'strict') return
    for (const name of names) if (this.raw(name) === undefined) this.notice(name, '不能为空', 'is missing')
  }

  /** The value under the name in any letter case; null is nothing. */
  raw(name: string): unknown {
    const direct = this.source[name]
    if (direct !== undefined && direct !== null) return direct
    this.names ??= new Map(Object.keys(this.source).map(key => [key.toLowerCase(), key]))
    const other = this.names.get(name.toLowerCase())
    const value = other === undefined ? undefined : this.source[other]
    return value === null || value === '' ? undefined : value
  }

  text(name: string, options: Need & { readonly max?: number } = {}): string | undefined {
    const value = this.raw(name)
    const text = value === undefined ? undefined : textOf(value)
    if (text === undefined) return options.need ? this.refuse(name, '不能为空', 'is missing') : undefined
    const isShort = options.max === undefined || text.length <= options.max
    return isShort ? text : this.wrong(name, options, `超过${options.max}字`, 'is too long')
  }

  /** A text read by `read`; what it does not understand is wrong. */
  private parsed<T>(name: string, need: Need, read: (text: string) => T | undefined, zh: string, en: string) {
    const text = this.text(name, need)
    return text === undefined ? undefined : (read(text) ?? this.wrong(name, need, zh, en))
  }

  /** A field that is there but wrong refuses the row when it is needed; else it is left out, with a notice. */
  private wrong(name: string, options: Need, zh: string, en: string): undefined {
    return options.need ? this.refuse(name, zh, en) : this.notice(name, zh, en)
  }

  day(name: string, options: Need = {}): Day | undefined {
    return this.parsed(name, options, readDay, '日期不正确', 'is no such day')
  }

  moment(name: string, options: Need = {}): string | undefined {
    return this.parsed(name, options, readMoment, '时间不正确', 'is no such moment')
  }

  month(name: string, options: Need = {}): Month | undefined {
    return this.parsed(name, options, readMonth, '月份不正确', 'is no such month')
  }

  code(name: string, codes: Codes, options: Need = {}): string | undefined {
    return this.parsed(name, options, codes, '不在字典范围内', 'is not in the code list')
  }

  flag(name: string): boolean | undefined {
    const read = (text: string) => {
      const word = text.toLowerCase()
      return YES.has(word) ? true : NO.has(word) ? false : undefined
    }
    return this.parsed(name, {}, read, '应为0或1', 'must be 0 or 1')
  }

  integer(name: string, options: Need = {}): number | undefined {
    const read = (text: string) => (/^-?\d{1,15}(?:\.0+)?$/.test(text) ? Number(text) : undefined)
    return this.parsed(name, options, read, '应为整数', 'must be a whole number')
  }

  decimal(name: string, options: Need = {}): number | undefined {
    const read = (text: string) => (/^-?\d{1,15}(?:\.\d{1,20})?$/.test(text) ? Number(text) : undefined)
    return this.parsed(name, options, read, '应为数字', 'must be a number')
  }

  /** Fen as text. A sum below zero always refuses the row: money is never guessed. */
  yuan(name: string, options: Need = {}): string | undefined {
    const fen = this.parsed(name, options, fenOf, '金额不正确', 'is no sum of money')
    if (fen === undefined) return undefined
    return fen < 0n ? this.refuse(name, '不能为负数', 'must not be negative') : fen.toString()
  }

  /** A sum given in 10 000 yuan, as fen. */
  tenThousandYuan(name: string): string | undefined {
    return this.parsed(name, {}, tenThousandYuanOf, '金额不正确', 'is no sum of money')?.toString()
  }

  /** A personal number, opened with the caller's key; plain in files, and in tests where it does not open. */
  sealed(name: string, options: Need = {}): string | undefined {
    const text = this.text(name, options)
    const { cipher, mode } = this.reading
    if (text === undefined || mode === 'file' || !cipher) return text
    const opened = textOf(cipher.open(text))
    if (opened !== undefined) return opened
    return mode === 'sandbox' ? text : this.wrong(name, options, '解密失败', 'cannot be decrypted')
  }

  /**
   * A picture is only measured.
   *
   * @param limit   bytes
   * @param weight  whether a larger one refuses the row, or is only told
   */
  picture(name: string, limit: number, weight: Flaw['weight']): void {
    const value = this.raw(name)
    if (typeof value !== 'string' || value === '') return
    const bytes = pictureBytes(value)
    const kilobytes = `${Math.round(limit / 1024)}KB`
    if (bytes === undefined) this.notice(name, '不是图片的Base64', 'is no picture in Base64')
    else if (bytes > limit) this[weight](name, `图片不能超过${kilobytes}`, `must not be larger than ${kilobytes}`)
  }

  /** The digest of a picture, where there is one; the picture itself is never kept. */
  pictureDigest(name: string): string | undefined {
    const value = this.raw(name)
    return typeof value === 'string' && value !== '' ? digestOfPicture(value) : undefined
  }

  /** The objects of a list; one object instead of a list counts as a list of one. */
  list(name: string, options: Need & { readonly limit?: number } = {}): readonly Fields[] {
    const value = this.raw(name)
    const items = Array.isArray(value) ? value : isObject(value) ? [value] : []
    if (items.length === 0 && options.need) this.refuse(name, '不能为空', 'is missing')
    if (options.limit !== undefined && items.length > options.limit && this.reading.mode !== 'file') {
      this.refuse(name, `一次最多${options.limit}条`, `takes at most ${options.limit} a call`)
      return []
    }
    const pathOf = (index: number) => `${this.path}[${name}][${index}]`
    return items.map((item, index) => new Fields(isObject(item) ? item : {}, this.reading, pathOf(index)))
  }
}

/** A flaw as the dialect says it: `[payMonth]不能为空`. */
export function sayFlaw(flaw: Flaw): string {
  return `${flaw.path}${flaw.zh}`
}
