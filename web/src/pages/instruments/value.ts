import type { AnswerOf } from '../../api-types.ts'

/** Values as people write them, and as the law book holds them: percent and yuan to basis points and fen. */

export type Settable = AnswerOf<'instruments/settable'>['rows'][number]

const SCALE: Readonly<Record<string, number>> = { basisPoints: 2, fen: 2 }

/** `1.5` of percent or yuan to `150`; whole numbers and words as they stand. What is no number stays as typed. */
export function heldOf(unit: string, typed: string): string {
  const places = SCALE[unit]
  const text = typed
    .normalize('NFKC')
    .replace(/[\s,，%¥元]/g, '')
    .trim()
  if (places === undefined) return unit === 'text' || unit === 'wageClass' ? typed.trim() : text
  const match = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(text)
  return match ? String(BigInt(`${match[1]}${(match[2] ?? '').padEnd(places, '0')}`)) : typed
}

/** `150` to `1.5`: what stands in the field. */
export function typedOf(unit: string, held: string): string {
  const places = SCALE[unit]
  if (places === undefined || !/^\d+$/.test(held)) return held
  const digits = held.padStart(places + 1, '0')
  const part = digits.slice(-places).replace(/0+$/, '')
  return `${digits.slice(0, -places)}${part ? `.${part}` : ''}`
}
