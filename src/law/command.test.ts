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

  it('lists with each question how facts are written, an answered example, and what there is to choose from', () => {
    const rows = JSON.parse(run({ list: true, json: true }).out[0] ?? '') as Record<string, unknown>[]
    const row = (name: string) => JSON.stringify(rows.find(one => one.name === name))
    expect(row('deposit')).toContain('write contractYuan in yuan instead')
    expect(rows.filter(one => !(one.example as { answer?: unknown } | undefined)?.answer)).toEqual([])
    expect(row('deadline')).toContain('"id":"CLK-INV"')
    expect(row('figure')).toContain('"id":"P-ACCT-OPEN"')
  })

  it('names the fact that is wrong and its choices, and the days for which the law is known', () => {
    const wrong = { contractSignedOn: '2026-03-01', contractYuan: 1, sector: 'road' }
    const [problem] = JSON.parse(
      run({ question: 'deposit', facts: JSON.stringify(wrong), on: '2026-03-01' }).out[0] ?? '',
    ).problems
    expect(problem).toMatchObject({
      at: '/sector',
      fact: { en: 'Sector' },
      choices: ['housing', 'municipal', 'transport', 'water', 'other'],
    })
    const early = { previousTransferOn: '2019-01-01' }
    const said = run({ question: 'transfer-cycle', facts: JSON.stringify(early), on: '2026-10-01' })
    expect(JSON.parse(said.out[0] ?? '').problems[0].known).toEqual([{ from: '2020-05-01' }])
  })

  it('says what is wrong with its use', () => {
    expect(run({ question: 'nothing', facts, on: '2026-10-01' }).status).toBe(2)
    expect(run({ question: 'transfer-cycle', facts, on: '2026-13-01' }).status).toBe(2)
    expect(run({ question: 'transfer-cycle', facts: '{', on: '2026-10-01' }).status).toBe(2)
    expect(run({ question: 'transfer-cycle', on: '2026-10-01' }).status).toBe(2)
  })
})
