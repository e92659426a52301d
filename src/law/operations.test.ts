import { describe, expect, it } from 'vitest'
import { type Context, day, type Operation } from '../kernel/index.ts'
import { lawBook } from './book.ts'
import { operations } from './operations.ts'
import { QUESTIONS } from './questions/index.ts'

/** Proves that the law can be asked through operations: one a question, and the lists that forms are made from. */

const ON = day('2026-11-23')
const context = { day: ON, law: lawBook(ON) } as unknown as Context

async function run(name: string, input: unknown) {
  const operation = operations.find(one => one.name === name) as Operation
  return operation.run(context, input as never)
}

describe('the operations of the law room', () => {
  it('are one a question and six reads, open to everybody', () => {
    expect(operations.length).toBe(QUESTIONS.length + 6)
    expect(new Set(operations.map(one => one.name)).size).toBe(operations.length)
    expect(operations.filter(one => one.may !== 'public')).toEqual([])
  })

  it('answer for the day that is asked', async () => {
    const facts = { district: '320706', on: '2026-01-01' }
    const outcome = await run('law.minimum-wage', { facts, on: '2026-03-01' })
    expect(outcome).toMatchObject({ ok: true, value: { on: '2026-03-01', answer: { monthFen: '243000' } } })
  })

  it('say what is missing', async () => {
    const outcome = await run('law.wage-due-day', { facts: {} })
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'facts-missing' }] })
  })

  it('throw where the law is not known, which the platform turns into a refusal', async () => {
    await expect(run('law.minimum-wage', { facts: { district: '320706', on: '2010-01-01' } })).rejects.toThrow(/P-MW/)
  })

  it('say every part of an answer in words, with the clocks it rests on', async () => {
    const facts = { contractSignedOn: '2026-09-01' }
    const outcome = await run('law.account-opening', { facts, on: '2026-10-08' })
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        said: expect.arrayContaining([expect.objectContaining({ key: 'openBy', value: '2026-10-01' })]),
        clocks: [{ clock: 'CLK-ACCT-OPEN', unit: 'calendarDays', due: { day: '2026-10-01' } }],
      },
    })
  })

  it('open an instrument with the articles, figures and clocks taken from it', async () => {
    const outcome = await run('law.getInstrument', { id: 'acct53' })
    expect(outcome).toMatchObject({ ok: true, value: { id: 'acct53', from: '2021-07-07' } })
    expect(JSON.stringify(outcome)).toContain('CLK-ACCT-OPEN')
    expect(await run('law.getInstrument', { id: 'nothing' })).toMatchObject({
      problems: [{ code: 'instrument-unknown' }],
    })
  })

  it('say which days are worked, and are silent where the calendar is not published', async () => {
    const outcome = await run('law.listDays', { from: '2026-10-08', until: '2026-10-10' })
    expect(outcome).toMatchObject({ value: { rows: [{ works: true }, { works: true }, { works: true }] } })
    const later = await run('law.listDays', { from: '2027-02-01', until: '2027-02-01' })
    expect(later).toEqual({ ok: true, value: { rows: [{ day: '2027-02-01' }] } })
    const long = await run('law.listDays', { from: '2016-01-01', until: '2026-01-01' })
    expect(long).toMatchObject({ problems: [{ code: 'span-too-long' }] })
  })

  it('list questions with their schemas, clocks, figures and instruments', async () => {
    expect(await run('law.listQuestions', {})).toMatchObject({ ok: true })
    const clocks = await run('law.listClocks', {})
    expect(JSON.stringify(clocks)).toContain('CLK-INV')
    const figures = await run('law.listFigures', { on: '2026-01-01' })
    expect(JSON.stringify(figures)).toContain('P-MW-III')
    expect(JSON.stringify(await run('law.listInstruments', {}))).toContain('reg724')
  })
})
