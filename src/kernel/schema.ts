import { type Static, Type, type TSchema } from 'typebox'
import type { Day, Month } from './day.ts'
import type { Label } from './label.ts'

/** The schemas that speak the kernel's words. On the wire days, months, money and identifiers are strings. */

/**
 * Gives a schema its words in both languages. The only place that may add labels: it copies property descriptors, since
 * spreading a schema drops the library's hidden marks.
 */
export function field<S extends TSchema>(zh: string, en: string, schema: S, help?: Label): S {
  const copy = Object.create(Object.getPrototypeOf(schema) as object, Object.getOwnPropertyDescriptors(schema)) as S
  const words: Record<string, unknown> = { title: zh, 'x-en': en }
  if (help) Object.assign(words, { description: help.zh, 'x-en-description': help.en })
  return Object.defineProperties(copy, Object.getOwnPropertyDescriptors(words))
}

/** A longer text that people write: what was done, what is asked. */
export const Prose = Type.String({ minLength: 1, maxLength: 1000 })
/** The name of a unit, firm or person. */
export const NameText = Type.String({ minLength: 1, maxLength: 100 })
/** A civil day. The kernel also refuses days that do not exist. */
export const DayText = Type.Unsafe<Day>(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', format: 'day' }))
export const MonthText = Type.Unsafe<Month>(Type.String({ pattern: '^\\d{4}-\\d{2}$', format: 'month' }))
/** A moment as gates write it: `YYYY-MM-DD HH:mm:ss`, Asia/Shanghai. */
export const MomentText = Type.String({ format: 'moment', maxLength: 19 })
/** Fen as a decimal string. */
export const FenText = Type.String({ pattern: '^-?(0|[1-9]\\d{0,17})$', 'x-fen': true })
/** Fen, not negative. */
export const FenAmount = Type.String({ pattern: '^(0|[1-9]\\d{0,17})$', 'x-fen': true })
/** A sum as it is written in a row; the operation reads it, so that a negative or unreadable one is named as such. */
export const SumText = Type.String({ minLength: 1, maxLength: 40, 'x-fen': true })
export const IdText = Type.String({ pattern: '^\\d{1,19}$', 'x-id': true })
export const Text = (maxLength: number) => Type.String({ minLength: 1, maxLength })
export const LabelSchema = Type.Object({ zh: Type.String(), en: Type.String() })
/** Who did something, as people read it: office and post; the name only where the reader may see it. */
export const AuthorSchema = Type.Object({
  office: Type.Optional(LabelSchema),
  title: LabelSchema,
  name: Type.Optional(LabelSchema),
})
export type Author = Static<typeof AuthorSchema>
export const CiteSchema = Type.Object({ instrument: Type.String(), article: Type.String() })

/** One of several words, each with its label in both languages. */
export const choice = <const T extends Readonly<Record<string, readonly [string, string]>>>(options: T) =>
  Type.Unsafe<keyof T & string>(
    Type.Union(Object.entries(options).map(([value, [zh, en]]) => field(zh, en, Type.Literal(value)))),
  )

/**
 * A page of a list: rows, and the cursor of the next page when there is one. Lists are bounded and ordered; nothing is
 * counted for a page.
 */
export function pageOf<S extends TSchema>(row: S) {
  return Type.Object({ rows: Type.Array(row), next: Type.Optional(Type.String()) })
}

export const PageInput = {
  cursor: Type.Optional(field('下一页的起点', 'Where the next page begins', Type.String({ maxLength: 200 }))),
  limit: Type.Optional(field('每页行数', 'Rows a page', Type.Integer({ minimum: 1, maximum: 500 }))),
}
