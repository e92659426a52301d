// Proves what stands in a link to an answer: facts, but none of a person, and nothing a server would see.
import { expect, it } from 'vitest'
import type { JsonSchema } from '../../api-types.ts'
import { wordsOf } from '../../text/words.tsx'
import { collect } from '../form/schema.ts'
import { asForm, factsOfHash, hashOf, publicFacts, typedOf } from './facts.ts'

const words = wordsOf('zh', '2026-11-23')
const SCHEMA: JsonSchema = {
  type: 'object',
  required: ['sumFen', 'clock'],
  properties: {
    sumFen: { type: 'string', 'x-fen': true, title: '数额' },
    clock: { type: 'string', title: '期限' },
    note: { type: 'string', maxLength: 20, title: '说明' },
    bornOn: { type: 'string', format: 'day', title: '出生' },
    listed: { type: 'boolean', title: '在名单' },
    items: {
      type: 'array',
      title: '各项',
      items: { type: 'object', properties: { amountFen: { type: 'string', 'x-fen': true }, who: { type: 'string' } } },
    },
  },
}
const FORM = asForm(SCHEMA, { clock: [{ const: 'CLK-INV', title: '调查' }] })
const FACTS = {
  sumFen: '1000000',
  clock: 'CLK-INV',
  note: '张三',
  bornOn: '1990-01-01',
  listed: true,
  items: [{ amountFen: '150', who: '张三' }],
}

it('a link holds no free text and no birth day, and comes back as it went', () => {
  const shown = publicFacts(FORM, FACTS, words)
  expect(shown).toEqual({ sumFen: '1000000', clock: 'CLK-INV', listed: true, items: [{ amountFen: '150' }] })
  expect(factsOfHash(hashOf(shown))).toEqual(shown)
  expect([factsOfHash('#facts=%7B'), factsOfHash('#art-30'), hashOf({})]).toEqual([undefined, undefined, ''])
})

it('fen of the wire are yuan in the form, and fen again when sent', () => {
  const typed = typedOf(FORM, FACTS)
  expect([typed.sumFen, typed.items]).toEqual(['10000', [{ amountFen: '1.50', who: '张三' }]])
  expect(collect(FORM, typed, words)).toEqual({ value: FACTS, problems: [] })
})

it('an unticked box is left out, a missing fact is named', () => {
  expect(collect(FORM, { listed: false, sumFen: '1' }, words)).toMatchObject({
    value: { sumFen: '100' },
    problems: [{ at: '/clock', label: '期限' }],
  })
})
