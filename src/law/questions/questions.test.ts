import { describe, expect, it } from 'vitest'
import { day } from '../../kernel/index.ts'
import { lawBook } from '../book.ts'
import { EXAMPLES } from './examples.ts'
import { askLaw, QUESTIONS } from './index.ts'

/** Proves that every question can be asked from a file, a page or a call, and refuses what it cannot answer. */

const book = lawBook(day('2026-11-23'))

type Node = {
  readonly title?: string
  readonly 'x-en'?: string
  readonly properties?: Record<string, Node>
  readonly items?: Node
}

function unlabelled(node: Node, path: string): readonly string[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, inner]) => {
    const here = `${path}/${key}`
    const nested = [...unlabelled(inner, here), ...(inner.items ? unlabelled(inner.items, here) : [])]
    return inner.title && inner['x-en'] ? nested : [here, ...nested]
  })
}

describe('the questions', () => {
  it('each have an example that is answered', () => {
    const refused = QUESTIONS.filter(({ name }) => {
      const example = EXAMPLES[name]
      return !example || !askLaw(lawBook(day(example.on)), name, example.facts)?.ok
    })
    expect(refused.map(one => one.name)).toEqual([])
  })

  it('are more than twenty, each with a name of its own and words in both languages', () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(20)
    expect(new Set(QUESTIONS.map(one => one.name)).size).toBe(QUESTIONS.length)
    expect(QUESTIONS.filter(one => !one.label.zh || !one.label.en || !one.help.zh || !one.help.en)).toEqual([])
  })

  it('name every field in both languages', () => {
    expect(QUESTIONS.flatMap(one => unlabelled(one.facts as Node, one.name))).toEqual([])
  })

  it('refuse a misspelt fact with its name', () => {
    const outcome = askLaw(book, 'exit-pay', { endedOn: '2026-06-05', agredOtherwise: true })
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'input-invalid', at: '/agredOtherwise' }] })
  })

  it('refuse a day that does not exist and a missing fact', () => {
    expect(askLaw(book, 'exit-pay', { endedOn: '2026-02-30' })).toMatchObject({ ok: false })
    expect(askLaw(book, 'exit-pay', {})).toMatchObject({ ok: false, problems: [{ at: '/endedOn' }] })
  })

  it('read sums in fen, as text or whole numbers, and in yuan', () => {
    const facts = { contractSignedOn: '2026-03-01' }
    const answers = [
      { contractFen: '1000000000' },
      { contractFen: 1_000_000_000 },
      { contractYuan: '10,000,000.00' },
    ].map(sum => askLaw(book, 'deposit', { ...facts, ...sum }))
    for (const one of answers) expect(one).toMatchObject({ ok: true, value: { answer: { amountFen: '15000000' } } })
  })

  it('answer with steps, and articles that carry words', () => {
    const outcome = askLaw(book, 'transfer-cycle', { previousTransferOn: '2026-09-15' })
    expect(outcome).toMatchObject({
      ok: true,
      value: { question: 'transfer-cycle', on: '2026-11-23', version: book.version },
    })
    if (!outcome?.ok) throw new Error('answered')
    expect(outcome.value.steps.length).toBeGreaterThan(3)
    for (const cite of outcome.value.cites) expect(cite).toHaveProperty('says.zh')
    expect(JSON.parse(JSON.stringify(outcome.value))).toEqual(outcome.value)
  })

  it('say that the law is not known instead of guessing', () => {
    const outcome = askLaw(book, 'minimum-wage', { district: '320706', on: '2010-01-01' })
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'unknown-law' }] })
  })

  it('are undefined where there is no such question', () => {
    expect(askLaw(book, 'no-such-question', {})).toBeUndefined()
  })

  it('take the city’s figures from their effective day', () => {
    const cite = { instrument: 'lyg-new', article: '4' }
    const figure = {
      parameter: 'P-DEP-BASE-LYG',
      value: 200n,
      from: day('2026-07-01'),
      recordedOn: day('2026-06-20'),
      cite,
    }
    const changed = lawBook(day('2026-11-23'), { figures: [figure] })
    const amount = (contractSignedOn: string) =>
      askLaw(changed, 'deposit', { contractSignedOn, contractYuan: 10_000_000 })
    expect(amount('2026-06-30')).toMatchObject({ value: { answer: { amountFen: '15000000' } } })
    expect(amount('2026-07-01')).toMatchObject({ value: { answer: { amountFen: '20000000' } } })
  })
})
