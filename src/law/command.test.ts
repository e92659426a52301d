import { describe, expect, it } from 'vitest'
import { lawBook } from './book.ts'
import { lawCommand } from './command.ts'

/** Proves what `anxin law` prints, and that its status is 0 only when it answered. */

const run = (given: Parameters<typeof lawCommand>[0]) => lawCommand(given, lawBook)
const facts = JSON.stringify({ previousTransferOn: '2026-09-15' })

describe('anxin law', () => {
  it('lists the questions for people and for programs', () => {
    expect(run({ list: true }).out.join('\n')).toContain('who-must-pay')
    const rows = JSON.parse(run({ list: true, json: true }).out[0] ?? '') as { name: string; facts: { type: string } }[]
    expect(rows.length).toBeGreaterThanOrEqual(20)
    expect(rows.every(row => row.facts.type === 'object')).toBe(true)
  })

  it('answers with answer, steps and cites', () => {
    const said = run({ question: 'transfer-cycle', facts, on: '2026-10-01' })
    expect(said.status).toBe(0)
    const { answer, steps, cites } = JSON.parse(said.out[0] ?? '')
    expect(answer).toMatchObject({ nextBy: '2026-10-15' })
    expect(steps.length).toBeGreaterThan(0)
    expect(cites[0]).toMatchObject({ instrument: 'reg724', article: '24' })
  })

  it('refuses with words in both languages', () => {
    const said = run({ question: 'transfer-cycle', facts: '{"previousTransferOn":"2019-01-01"}', on: '2026-10-01' })
    expect(said).toMatchObject({ status: 1 })
    expect(JSON.parse(said.out[0] ?? '')).toMatchObject({ problems: [{ code: 'unknown-law' }] })
    expect(run({ question: 'transfer-cycle', facts: '{}', on: '2026-10-01' }).err[0]).toContain('previousTransferOn')
  })

  it('says what is wrong with its use', () => {
    expect(run({ question: 'nothing', facts, on: '2026-10-01' }).status).toBe(2)
    expect(run({ question: 'transfer-cycle', facts, on: '2026-13-01' }).status).toBe(2)
    expect(run({ question: 'transfer-cycle', facts: '{', on: '2026-10-01' }).status).toBe(2)
    expect(run({ question: 'transfer-cycle', on: '2026-10-01' }).status).toBe(2)
  })
})
