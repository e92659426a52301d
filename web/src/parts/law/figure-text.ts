import { formatMoney, type Words } from '../../text/words.tsx'

const HUNDRED = 100

/** A figure of law with its unit: `2,430.00 元`, `1.5%`, `21.75 天`, `三类`. */
export function figureText(value: string, unit: string, words: Words): string {
  if (unit === 'fen' && /^-?\d+$/.test(value)) return words.yuan(value)
  if (unit === 'basisPoints' && /^-?\d+$/.test(value)) return `${Number(value) / HUNDRED}%`
  if (value === 'yes') return words.t.proceeding.yes
  if (value === 'no') return words.t.proceeding.no
  const name = words.t.law.units[unit] ?? ''
  const shown = unit === 'hundredthDays' ? formatMoney(value) : value
  return [shown, name].filter(part => part !== '').join(' ')
}
