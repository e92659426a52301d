import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import { day } from '../../kernel/index.ts'
import { lawBook } from '../book.ts'
import { askLaw } from '../questions/index.ts'
import { keyWords, said, type Said, valueWords } from './index.ts'
import { VALUES } from './values.ts'

/** Proves that whatever the law answers can be read by people in both languages. */

type Golden = { readonly question: string; readonly on: string; readonly facts: unknown }
const FOLDER = join(import.meta.dirname, '..', 'golden')
const CASES: readonly Golden[] = readdirSync(FOLDER).flatMap(
  file => parse(readFileSync(join(FOLDER, file), 'utf8')) as readonly Golden[],
)
const PLAIN = /^-?\d|^P-|^CLK-|^[ABC]$/
const QUIET = new Set(['cite', 'rule', 'parameter', 'instrument', 'article', 'value'])

function missing(question: string, key: string, value: unknown): readonly string[] {
  if (QUIET.has(key)) return []
  if (Array.isArray(value)) return value.flatMap(one => missing(question, key, one))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([inner, one]) => [
      ...(keyWords(question, inner) || QUIET.has(inner) ? [] : [`${question}.${inner}`]),
      ...missing(question, inner, one),
    ])
  if (typeof value !== 'string' || PLAIN.test(value)) return []
  return valueWords(key, value) ? [] : [`${key}=${value}`]
}

function answerOf(question: string, on: string, facts: unknown): unknown {
  const outcome = askLaw(lawBook(day(on)), question, facts)
  return outcome?.ok ? outcome.value.answer : {}
}

describe('answers in words', () => {
  it('every part and every word of every golden answer has words in both languages', () => {
    const lacking = CASES.flatMap(one => missing(one.question, '', answerOf(one.question, one.on, one.facts)))
    expect([...new Set(lacking)]).toEqual([])
  })

  it('no word lacks a language', () => {
    const halves = VALUES.trim()
      .split('\n')
      .filter(line => line.split('|').filter(cell => cell.trim() !== '').length !== 3)
    expect(halves).toEqual([])
  })

  it('a sum is written in yuan, a share in per cent, what matters stands first', () => {
    const facts = { contractSignedOn: '2026-03-01', contractYuan: 10_000_000, sector: 'housing' }
    const parts = said('deposit', answerOf('deposit', '2026-03-20', facts))
    expect(parts.slice(0, 2).map(part => [part.label.en, part.value])).toEqual([
      ['Deposit', '¥150,000.00'],
      ['Rate', '1.5%'],
    ])
  })

  it('an unknown end says the earliest day and what is missing', () => {
    const [due]: readonly Said[] = said('x', { payBy: { notBefore: '2027-01-05', remaining: 3, unpublished: 2027 } })
    expect(due?.words?.en).toBe(
      'not before 2027-01-05: the holidays of 2027 are not published, 3 working days to count',
    )
  })

  it('parties are rows with what each does', () => {
    const facts = { arrearsOn: '2026-10-15', construction: true, employerRole: 'subcontractor' }
    const parts = said('who-must-pay', answerOf('who-must-pay', '2026-11-23', facts))
    expect(parts[0]?.words?.zh).toBe('施工总承包单位')
    expect(parts.find(part => part.key === 'obligors')?.rows?.[0]?.map(part => part.words?.zh)).toContain('清偿')
  })
})
