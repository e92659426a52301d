import type { JsonSchema } from '../../api-types.ts'
import type { Words } from '../../text/words.tsx'

/** Forms from schemas: which fields, and from what was typed to what the operation takes. Pure. */

export type FieldKind =
  | 'text'
  | 'long'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'flag'
  | 'choice'
  | 'day'
  | 'month'
  | 'money'
  | 'group'
  | 'list'
export type Choice = { readonly value: string | number; readonly label: string }
export type Field = {
  readonly key: string
  readonly kind: FieldKind
  readonly label: string
  readonly help: string
  readonly required: boolean
  readonly schema: JsonSchema
}
export type FieldProblem = { readonly at: string; readonly label: string; readonly text: string }
/** What was typed: texts, booleans, lists and groups of these. */
export type Typed = { readonly [key: string]: unknown }

const LONG = 120

export function kindOf(schema: JsonSchema): FieldKind {
  if (schema.enum || schema.anyOf?.every(one => one.const !== undefined)) return 'choice'
  const type = Array.isArray(schema.type) ? schema.type.find(one => one !== 'null') : schema.type
  if (type === 'array') return 'list'
  if (type === 'object') return 'group'
  if (type === 'boolean') return schema['x-flag'] ? 'flag' : 'boolean'
  if (schema['x-fen']) return 'money'
  if (type === 'integer' || type === 'number') return type
  if (schema.format === 'day' || schema.format === 'date') return 'day'
  if (schema.format === 'month') return 'month'
  return (schema.maxLength ?? 0) > LONG ? 'long' : 'text'
}

export function choicesOf(schema: JsonSchema, words: Words): readonly Choice[] {
  if (schema.enum) return schema.enum.map(value => ({ value, label: String(value) }))
  return (schema.anyOf ?? []).map(one => {
    const value = typeof one.const === 'number' ? one.const : String(one.const)
    return { value, label: labelOf(one, words) || String(value) }
  })
}

export function labelOf(schema: JsonSchema, words: Words): string {
  return (words.lang === 'zh' ? schema.title : (schema['x-en'] ?? schema.title)) ?? ''
}

/** The fields of an object, in the order of the schema. */
export function fieldsOf(schema: JsonSchema, words: Words): readonly Field[] {
  return Object.entries(schema.properties ?? {}).map(([key, property]) => ({
    key,
    schema: property,
    kind: kindOf(property),
    required: schema.required?.includes(key) ?? false,
    label: labelOf(property, words) || key,
    help: (words.lang === 'zh' ? property.description : (property['x-en-description'] ?? property.description)) ?? '',
  }))
}

/** Yuan as people type it to fen as a decimal string; undefined when it is not an amount. */
export function fenOf(text: string): string | undefined {
  const match = /^(-?)(\d{1,15})(?:\.(\d{1,2}))?$/.exec(text.normalize('NFKC').replace(/[\s,，¥￥元]/g, ''))
  if (!match) return undefined
  return String(BigInt(`${match[1]}${match[2]}${(match[3] ?? '').padEnd(2, '0')}`))
}

type Read = { readonly value?: unknown; readonly problem?: string }

function readText(field: Field, text: string, words: Words): Read {
  const { proceeding } = words.t
  const max = field.schema.maxLength
  if (field.kind === 'money') {
    const fen = fenOf(text)
    return fen === undefined ? { problem: proceeding.notMoney } : { value: fen }
  }
  if (field.kind === 'integer' || field.kind === 'number') {
    const number = Number(text)
    return Number.isFinite(number) && (field.kind === 'number' || Number.isInteger(number))
      ? { value: number }
      : { problem: proceeding.notNumber }
  }
  if (field.kind === 'day' && !/^\d{4}-\d{2}-\d{2}$/.test(text)) return { problem: proceeding.notDay }
  if (max !== undefined && text.length > max) return { problem: proceeding.tooLong(max) }
  return { value: text }
}

export type Collected = { readonly value: Record<string, unknown>; readonly problems: readonly FieldProblem[] }

/** What the operation takes, from what was typed; every problem with its place as a JSON pointer. */
export function collect(schema: JsonSchema, typed: Typed, words: Words, at = ''): Collected {
  const value: Record<string, unknown> = {}
  const problems: FieldProblem[] = []
  for (const field of fieldsOf(schema, words)) {
    const place = `${at}/${field.key}`
    const given = typed[field.key]
    const part = collectField(field, given, words, place)
    problems.push(...part.problems)
    if (part.value !== undefined) value[field.key] = part.value
    else if (field.required && part.problems.length === 0)
      problems.push({ at: place, label: field.label, text: words.t.proceeding.notFilled })
  }
  return { value, problems }
}

function collectField(
  field: Field,
  given: unknown,
  words: Words,
  at: string,
): { readonly value?: unknown; readonly problems: readonly FieldProblem[] } {
  if (field.kind === 'group') {
    const part = collect(field.schema, (given ?? {}) as Typed, words, at)
    return Object.keys(part.value).length === 0 && !field.required
      ? { problems: [] }
      : { value: part.value, problems: part.problems }
  }
  if (field.kind === 'list') return collectList(field, (given ?? []) as readonly unknown[], words, at)
  if (field.kind === 'flag') return given === true ? { value: true, problems: [] } : { problems: [] }
  if (field.kind === 'boolean') return typeof given === 'boolean' ? { value: given, problems: [] } : { problems: [] }
  if (field.kind === 'choice')
    return given === undefined || given === '' ? { problems: [] } : { value: given, problems: [] }
  const text = String(given ?? '').trim()
  if (text === '') return { problems: [] }
  const read = readText(field, text, words)
  return read.problem
    ? { problems: [{ at, label: field.label, text: read.problem }] }
    : { value: read.value, problems: [] }
}

function collectList(field: Field, rows: readonly unknown[], words: Words, at: string) {
  const items = field.schema.items ?? {}
  const parts = rows.map((row, index) => {
    if (kindOf(items) === 'group') return collect(items, (row ?? {}) as Typed, words, `${at}/${index}`)
    return collectField({ ...field, schema: items, kind: kindOf(items) }, row, words, `${at}/${index}`)
  })
  const values = parts.map(part => part.value).filter(value => value !== undefined)
  return {
    value: values.length > 0 || field.required ? values : undefined,
    problems: parts.flatMap(part => part.problems),
  }
}
