import type { JsonSchema } from '../../api-types.ts'
import { fieldsOf, kindOf, type Typed } from '../form/schema.ts'
import { formatMoney, type Words } from '../../text/words.tsx'

/** Facts between the form, the wire and a link. Pure. */

/** Facts that say something of a person, and free text, which may; they are left out of a link. */
const PERSONAL = /born|name|person|phone|card|idnumber/i

function typedValue(schema: JsonSchema, value: unknown): unknown {
  switch (kindOf(schema)) {
    case 'money':
      return formatMoney(String(value)).replaceAll(',', '').replace(/\.00$/, '')
    case 'list':
      return (Array.isArray(value) ? value : []).map(one => typedValue(schema.items ?? {}, one))
    case 'group':
      return typedOf(schema, (value ?? {}) as Typed)
    case 'integer':
    case 'number':
      return String(value)
    default:
      return value
  }
}

/** What the form shows of facts as they go over the wire: fen become yuan. */
export function typedOf(schema: JsonSchema, facts: Typed): Typed {
  const known = Object.entries(facts).filter(([key]) => schema.properties?.[key])
  return Object.fromEntries(known.map(([key, value]) => [key, typedValue(schema.properties?.[key] ?? {}, value)]))
}

/** Facts that may stand in a link: none of a person, no free text. */
export function publicFacts(schema: JsonSchema, facts: Typed, words: Words): Typed {
  const shown = fieldsOf(schema, words).filter(
    field => !PERSONAL.test(field.key) && field.kind !== 'text' && field.kind !== 'long',
  )
  return Object.fromEntries(
    shown.flatMap(field => {
      const value = facts[field.key]
      if (value === undefined) return []
      if (field.kind === 'group') return [[field.key, publicFacts(field.schema, value as Typed, words)]]
      if (field.kind !== 'list' || kindOf(field.schema.items ?? {}) !== 'group') return [[field.key, value]]
      const rows = (value as readonly Typed[]).map(row => publicFacts(field.schema.items ?? {}, row, words))
      return [[field.key, rows]]
    }),
  )
}

/** Facts as the part of a link after `#`, which is never sent to a server. */
export function hashOf(facts: Typed): string {
  return Object.keys(facts).length === 0 ? '' : `#facts=${encodeURIComponent(JSON.stringify(facts))}`
}

/** Facts out of a link; none where it holds none that can be read. */
export function factsOfHash(hash: string): Typed | undefined {
  const [, text] = /^#facts=(.+)$/.exec(hash) ?? []
  if (text === undefined) return undefined
  try {
    const facts: unknown = JSON.parse(decodeURIComponent(text))
    return typeof facts === 'object' && facts !== null && !Array.isArray(facts) ? (facts as Typed) : undefined
  } catch {
    return undefined
  }
}

/** A clock, parameter or other short name is chosen from a list; an optional yes-or-no is ticked. */
export function asForm(schema: JsonSchema, lists: Readonly<Record<string, readonly JsonSchema[]>>): JsonSchema {
  const properties = Object.entries(schema.properties ?? {}).map(([key, property]) => {
    const list = lists[key]
    if (list && property.type === 'string') return [key, { ...property, anyOf: list }]
    if (property.type === 'boolean' && !schema.required?.includes(key)) return [key, { ...property, 'x-flag': true }]
    return [key, property]
  })
  return { ...schema, properties: Object.fromEntries(properties) as Record<string, JsonSchema> }
}
