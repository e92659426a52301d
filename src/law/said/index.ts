import { formatYuan, type Label } from '../../kernel/index.ts'
import { CLOCKS } from '../clocks/index.ts'
import { writeShare } from '../write.ts'
import { VALUES } from './values.ts'
import { FIRST, KEYS } from './words.ts'

/** Answers in words: each part with its name and its value in both languages, so that no reader needs our keys. */

/** One part of an answer. `value` is free of language; `words` where it has words; `rows` where it is a list. */
export type Said = {
  readonly key: string
  readonly label: Label
  readonly value: string
  readonly words?: Label
  readonly rows?: readonly (readonly Said[])[]
}

function tableOf(text: string): ReadonlyMap<string, Label> {
  const lines = text.trim().split('\n')
  return new Map(
    lines.map(line => {
      const [key = '', zh = '', en = ''] = line.split('|').map(cell => cell.trim())
      return [key, { zh, en }]
    }),
  )
}

const KEY_WORDS = tableOf(KEYS)
const VALUE_WORDS = tableOf(VALUES)
const CLOCK_WORDS: ReadonlyMap<string, Label> = new Map(CLOCKS.map(one => [one.id, one.label]))
const YES: Label = { zh: '是', en: 'yes' }
const NO: Label = { zh: '否', en: 'no' }
/** Parts for programs, which people find among the articles or in the form. */
const UNSAID: ReadonlySet<string> = new Set(['cite', 'rule', 'parameter', 'order'])

/** The name of a part of an answer; undefined where it has none, which a test forbids. */
export function keyWords(question: string, key: string): Label | undefined {
  return KEY_WORDS.get(`${question}.${key}`) ?? KEY_WORDS.get(key)
}

/** The words of a word an answer holds; undefined where it has none. */
export function valueWords(key: string, value: string): Label | undefined {
  return VALUE_WORDS.get(`${key}.${value}`) ?? VALUE_WORDS.get(value) ?? CLOCK_WORDS.get(value)
}

type Written = { readonly value: string; readonly words?: Label }

function writtenText(key: string, value: string): Written {
  if (key.endsWith('Fen') && /^-?\d+$/.test(value)) return { value: `¥${formatYuan(BigInt(value))}` }
  if (key.endsWith('BasisPoints') && /^-?\d+$/.test(value)) return { value: writeShare(BigInt(value)) }
  const words = valueWords(key, value)
  return words ? { value, words } : { value }
}

type Due = { readonly day?: string; readonly notBefore?: string; readonly remaining?: number; unpublished?: number }

/** A due day; past the published calendar the earliest possible one, and what is missing. */
function writtenDue(due: Due): Written | undefined {
  if (Object.keys(due).length === 1 && due.day !== undefined) return { value: due.day }
  if (due.notBefore === undefined || due.unpublished === undefined) return undefined
  const { notBefore, remaining = 0, unpublished } = due
  const zh = `不早于 ${notBefore}：${unpublished}年的放假安排没公布，还要数 ${remaining} 个工作日`
  const en = `not before ${notBefore}: the holidays of ${unpublished} are not published, ${remaining} working days to count`
  return { value: notBefore, words: { zh, en } }
}

function listed(key: string, values: readonly unknown[]): Written {
  if (values.length === 0) return { value: '', words: { zh: '没有', en: 'none' } }
  const parts = values.map(one => writtenText(key, String(one)))
  const zh = parts.map(part => part.words?.zh ?? part.value).join('、')
  const en = parts.map(part => part.words?.en ?? part.value).join(', ')
  return { value: parts.map(part => part.value).join(', '), words: { zh, en } }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function saidOf(question: string, key: string, value: unknown): Said {
  const label = keyWords(question, key) ?? { zh: key, en: key }
  if (typeof value === 'boolean') return { key, label, value: value ? 'yes' : 'no', words: value ? YES : NO }
  if (Array.isArray(value)) {
    const rows = value.filter(isObject)
    if (rows.length > 0) return { key, label, value: '', rows: rows.map(row => rowOf(question, row)) }
    return { key, label, ...listed(key, value) }
  }
  if (isObject(value)) {
    const due = writtenDue(value as Due)
    return due ? { key, label, ...due } : { key, label, value: '', rows: [partsOf(question, value)] }
  }
  return { key, label, ...writtenText(key, String(value)) }
}

/** A row says what holds, not what does not. */
function rowOf(question: string, row: Readonly<Record<string, unknown>>): readonly Said[] {
  return partsOf(question, row).filter(part => row[part.key] !== false)
}

function partsOf(question: string, answer: Readonly<Record<string, unknown>>): readonly Said[] {
  return Object.entries(answer)
    .filter(([key]) => !UNSAID.has(key))
    .map(([key, value]) => saidOf(question, key, value))
}

/** The parts of an answer as on the wire, what matters first in front. */
export function said(question: string, answer: unknown): readonly Said[] {
  const parts = isObject(answer) ? partsOf(question, answer) : []
  const first = FIRST[question] ?? []
  const rank = (part: Said) => (first.includes(part.key) ? first.indexOf(part.key) : first.length)
  return [...parts].sort((a, b) => rank(a) - rank(b))
}
