import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { day } from '../kernel/index.ts'
import { lawBook } from './book.ts'
import { canonical } from './digest.ts'
import { askLaw } from './questions/index.ts'

/** Proves the cases that officials can read: a situation, a day, what is expected, the article. */

type Case = {
  readonly situation: string
  readonly question: string
  readonly on: string
  readonly facts: unknown
  readonly expect?: unknown
  readonly refused?: string
  readonly article?: string
}

const FOLDER = join(import.meta.dirname, 'golden')
const FILES = readdirSync(FOLDER).filter(name => name.endsWith('.yaml'))
const casesOf = (file: string) => parse(readFileSync(join(FOLDER, file), 'utf8')) as readonly Case[]

function placesOf(cites: readonly unknown[]): readonly string[] {
  return (cites as readonly { instrument: string; article: string }[]).map(one => `${one.instrument} ${one.article}`)
}

function check(one: Case): void {
  const outcome = askLaw(lawBook(day(one.on)), one.question, one.facts)
  if (!outcome) throw new Error(`no question ${one.question}`)
  if (one.refused !== undefined) {
    expect(outcome.ok ? outcome.value.answer : outcome.problems[0].code).toBe(one.refused)
    return
  }
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  expect(outcome.value.answer).toMatchObject(one.expect as object)
  if (one.article) expect(placesOf(outcome.value.cites)).toContain(one.article)
  const again = askLaw(lawBook(day(one.on)), one.question, one.facts)
  expect(canonical(again)).toBe(canonical(outcome))
}

for (const file of FILES) {
  describe(`golden cases of ${file}`, () => {
    for (const one of casesOf(file)) it(one.situation, () => check(one))
  })
}

describe('the golden cases', () => {
  it('are at least 150', () => {
    expect(FILES.flatMap(casesOf).length).toBeGreaterThanOrEqual(150)
  })
})
