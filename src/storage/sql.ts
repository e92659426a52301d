import type { Statement } from '../kernel/index.ts'

/**
 * A piece of SQL text from our own code, set into a statement as it is: names of tables, fragments. Never from input.
 */
export class Raw {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

export function raw(text: string): Raw {
  return new Raw(text)
}

/**
 * A statement with its values: `` sql`select id from project where code = ${code}` ``. Values become parameters; a
 * nested
 * statement is inlined with its own parameters; `raw` text is inlined as it is.
 */
export function sql(strings: TemplateStringsArray, ...parts: readonly unknown[]): Statement {
  const values: unknown[] = []
  let text = strings[0] ?? ''
  parts.forEach((part, index) => {
    if (part instanceof Raw) text += part.text
    else if (isStatement(part)) {
      const shift = values.length
      text += part.text.replace(/\$(\d+)/g, (_, number: string) => `$${Number(number) + shift}`)
      values.push(...part.values)
    } else {
      values.push(part)
      text += `$${values.length}`
    }
    text += strings[index + 1] ?? ''
  })
  return { text, values }
}

function isStatement(value: unknown): value is Statement {
  return (
    typeof value === 'object' && value !== null && 'text' in value && 'values' in value && Array.isArray(value.values)
  )
}

/** Joins statements with a separator: conditions of a filter. */
export function join(parts: readonly Statement[], separator: string): Statement {
  return parts.reduce((whole, part) => (whole.text === '' ? part : sql`${whole}${raw(separator)}${part}`), {
    text: '',
    values: [],
  })
}
