import { Type, type TSchema } from 'typebox'
import { DayText, FenAmount, field, MonthText, parseYuan } from '../kernel/index.ts'

/**
 * Fields of the facts a question asks: `text` is `zh｜en`. Money is fen, a decimal string on the wire and `bigint` here.
 */

function words(text: string): readonly [zh: string, en: string] {
  const [zh = '', en = ''] = text.split('｜')
  return [zh, en]
}

/** Fen: a string on the wire, read by `fromWire` before a duty sees it. */
const FenFact = Type.Unsafe<bigint>(FenAmount)

export const dayField = (text: string) => field(...words(text), DayText)
export const monthField = (text: string) => field(...words(text), MonthText)
export const fenField = (text: string) => field(...words(text), FenFact)
export const countField = (text: string) => field(...words(text), Type.Integer({ minimum: 0, maximum: 1_000_000_000 }))
export const yesNoField = (text: string) => field(...words(text), Type.Boolean())
export const textField = (text: string) => field(...words(text), Type.String({ minLength: 1, maxLength: 200 }))
export const hoursField = (text: string) => field(...words(text), Type.Number({ minimum: 0, maximum: 1000 }))
export const dayOfMonthField = (text: string) => field(...words(text), Type.Integer({ minimum: 1, maximum: 31 }))
export const hourOfDayField = (text: string) => field(...words(text), Type.Integer({ minimum: 0, maximum: 23 }))
export const yearField = (text: string) => field(...words(text), Type.Integer({ minimum: 2000, maximum: 2100 }))

/** A field that may be left out. */
export const maybe = <S extends TSchema>(schema: S) => Type.Optional(schema)

/** A yes-or-no that counts as no when left out. */
export const flag = (text: string) => Type.Optional(yesNoField(text))

/** One of several words, each with its label `zh｜en`. */
export function choiceField<const T extends Readonly<Record<string, string>>>(text: string, options: T) {
  const literals = Object.entries(options).map(([value, label]) => field(...words(label), Type.Literal(value)))
  return field(...words(text), Type.Unsafe<keyof T & string>(Type.Union(literals)))
}

/** The facts of one question. An unknown field is refused: a misspelt fact would change the answer unseen. */
export function factsOf<T extends Record<string, TSchema>>(properties: T) {
  return Type.Object(properties, { additionalProperties: false })
}

/** A list of facts. */
export const listField = <S extends TSchema>(text: string, item: S) =>
  field(...words(text), Type.Array(item, { maxItems: 10_000 }))

type AnySchema = {
  readonly 'x-fen'?: boolean
  readonly properties?: Readonly<Record<string, AnySchema>>
  readonly items?: AnySchema
}

const YUAN = 'Yuan'
const FEN = 'Fen'

function fenText(value: unknown): unknown {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value)
  return value
}

function yuanText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(yuanText)
  const fen = typeof value === 'string' || typeof value === 'number' ? parseYuan(String(value)) : undefined
  return fen === undefined ? value : String(fen)
}

/**
 * Facts as people write them: a sum may be given as `…Yuan` instead of `…Fen` (`contractYuan: 10,000,000`), fen as a
 * whole number instead of a string.
 */
export function withFen(schema: unknown, value: unknown): unknown {
  const node = schema as AnySchema
  if (node['x-fen']) return fenText(value)
  if (node.items && Array.isArray(value)) return value.map(item => withFen(node.items, item))
  if (!node.properties || typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const properties = node.properties
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const asFen = key.endsWith(YUAN) ? `${key.slice(0, -YUAN.length)}${FEN}` : key
      if (asFen !== key && asFen in properties && !(key in properties)) return [asFen, yuanText(inner)]
      return [key, withFen(properties[key] ?? {}, inner)]
    }),
  )
}

/** Reads what came over the wire: fen strings become `bigint`. The value has been checked against the schema before. */
export function fromWire(schema: unknown, value: unknown): unknown {
  const node = schema as AnySchema
  if (node['x-fen'] && typeof value === 'string') return BigInt(value)
  if (node.items && Array.isArray(value)) return value.map(item => fromWire(node.items, item))
  if (node.properties && typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, fromWire(node.properties?.[key] ?? {}, inner)]),
    )
  }
  return value
}

/** Writes an answer for the wire: `bigint` becomes a decimal string, absent values are left out. */
export function toWire(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value)
  if (Array.isArray(value)) return value.map(toWire)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key, toWire(inner)]),
  )
}
