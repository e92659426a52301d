import type { TSchema } from 'typebox'

/**
 * A query string says everything in text; the kernel asks for JSON types. Whatever cannot be read stays text and is
 * refused there.
 */

type Shape = {
  readonly type?: string
  readonly anyOf?: readonly Shape[]
  readonly items?: Shape
  readonly properties?: Readonly<Record<string, Shape>>
}

/** The input of a read from its query, by the operation's schema. An empty value is one that was not given. */
export function fromQuery(
  schema: TSchema,
  query: Readonly<Record<string, string | readonly string[] | undefined>>,
): Record<string, unknown> {
  const properties = (schema as Shape).properties ?? {}
  const input: Record<string, unknown> = {}
  for (const [name, text] of Object.entries(query)) {
    if (text === undefined || text === '') continue
    input[name] = readValue(properties[name] ?? {}, text)
  }
  return input
}

function readValue(shape: Shape, text: string | readonly string[]): unknown {
  if (shape.type === 'array') {
    const parts = typeof text === 'string' ? text.split(',') : text
    return parts.map(part => readValue(shape.items ?? {}, part))
  }
  if (typeof text !== 'string') return text
  if (shape.anyOf) return shape.anyOf.map(one => readValue(one, text)).find(value => typeof value !== 'string') ?? text
  if ((shape.type === 'integer' || shape.type === 'number') && /^-?\d{1,15}(\.\d{1,15})?$/.test(text))
    return Number(text)
  if (shape.type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}
