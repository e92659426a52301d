/** JSON as real callers send it: numbers too long for a number, text in text, nothing at all. */

const LONG_NUMBER = /[:[,]\s*-?\d{16,}/
const TEXT_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g

/** Puts quotes around whole numbers of sixteen digits and more: identity and card numbers would lose digits. */
export function quoteLongNumbers(text: string): string {
  return text.replace(TEXT_OR_NUMBER, part => (part.startsWith('"') ? part : `"${part}"`))
}

/**
 * The value of a `data` text. Empty text is an empty object; text that holds JSON text again is read twice.
 *
 * @returns undefined when it is not JSON
 */
export function readData(text: string): unknown {
  const trimmed = text.replace(/^\uFEFF/, '').trim()
  if (trimmed === '') return {}
  const once = parse(trimmed)
  return typeof once === 'string' ? parse(once) : once
}

function parse(text: string): unknown {
  try {
    return JSON.parse(LONG_NUMBER.test(text) ? quoteLongNumbers(text) : text)
  } catch {
    return undefined
  }
}

export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
