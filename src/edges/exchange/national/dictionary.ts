import type { Label } from '../../../kernel/index.ts'

/** A code list of the dialect and how leniently a code is recognised in it. */

export type Entry = readonly [code: string, zh: string, en: string]

export type Dictionary = {
  /** Number in the interface standard's numbering used here (D1–D21). */
  readonly number: string
  readonly label: Label
  readonly entries: ReadonlyMap<string, Label>
  /** Codes without their leading zeros, and Chinese words, to the code. */
  readonly loose: ReadonlyMap<string, string>
  /** Codes beyond the list that are right all the same (foreign banks). */
  readonly more?: (code: string) => boolean
}

const withoutZeros = (code: string) => code.replace(/^0+(?=.)/, '')

export function dictionary(
  number: string,
  zh: string,
  en: string,
  entries: readonly Entry[],
  more?: Dictionary['more'],
): Dictionary {
  const loose = new Map<string, string>()
  for (const [code, word] of entries) {
    for (const key of [withoutZeros(code), word]) if (!loose.has(key)) loose.set(key, code)
  }
  const labels = new Map(entries.map(([code, word, english]) => [code, { zh: word, en: english }]))
  return { number, label: { zh, en }, entries: labels, loose, ...(more ? { more } : {}) }
}

/** The code in the dictionary's own writing: `1` is `01` where the list has `01`; Chinese words are understood. */
export function codeOf(list: Dictionary, text: string): string | undefined {
  if (list.entries.has(text)) return text
  return list.loose.get(withoutZeros(text)) ?? (list.more?.(text) ? text : undefined)
}
