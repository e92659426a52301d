// Proves that forms follow their schema: kinds, labels in both languages, values the operation takes, problems at
// their field.
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../text/words.tsx'
import { collect, fenOf, fieldsOf } from './schema.ts'

const zh = wordsOf('zh', '2026-11-23')
const en = wordsOf('en', '2026-11-23')
const SCHEMA = {
  type: 'object',
  required: ['measures', 'done', 'amountFen'],
  properties: {
    measures: {
      type: 'string',
      maxLength: 10,
      title: '做了什么',
      'x-en': 'What was done',
      description: '写文号',
      'x-en-description': 'Number',
    },
    note: { type: 'string', maxLength: 2000 },
    done: { type: 'boolean', title: '完成' },
    amountFen: { type: 'string', 'x-fen': true, title: '金额' },
    on: { type: 'string', format: 'day', title: '日期' },
    kind: { anyOf: [{ const: 'a', title: '通知' }, { const: 'b' }] },
    people: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name'],
        properties: { name: { type: 'string', title: '姓名' }, n: { type: 'integer' } },
      },
    },
  },
} as const

describe('fields', () => {
  it('know their kind', () => {
    expect(fieldsOf(SCHEMA, zh).map(field => field.kind)).toEqual([
      'text',
      'long',
      'boolean',
      'money',
      'day',
      'choice',
      'list',
    ])
  })

  it('are labelled in the language of the page, by their key where the schema has no words', () => {
    expect(
      fieldsOf(SCHEMA, zh)
        .map(field => field.label)
        .slice(0, 3),
    ).toEqual(['做了什么', 'note', '完成'])
    expect(fieldsOf(SCHEMA, en)[0]).toMatchObject({ label: 'What was done', help: 'Number', required: true })
  })
})

describe('what was typed', () => {
  it('becomes what the operation takes: yuan to fen, numbers, nothing for empty fields', () => {
    const typed = {
      measures: ' 发文 ',
      done: false,
      amountFen: '1,234.5',
      on: '',
      people: [{ name: '王建军', n: '2' }],
    }
    expect(collect(SCHEMA, typed, zh)).toEqual({
      value: { measures: '发文', done: false, amountFen: '123450', people: [{ name: '王建军', n: 2 }] },
      problems: [],
    })
  })

  it('is refused at its field, each problem with its place', () => {
    const typed = { measures: '一二三四五六七八九十十一', amountFen: '十元', on: '11-23', people: [{ n: 'x' }] }
    expect(collect(SCHEMA, typed, zh).problems.map(problem => problem.at)).toEqual(
      ['/measures', '/done', '/amountFen', '/on', '/people/0/name', '/people/0/n'].sort((a, b) => order(a) - order(b)),
    )
  })

  it('money is whole fen, never a fraction of one', () => {
    expect(['1', '0.5', '-3.25', '1.234', '1e3', '', '￥1，000'].map(fenOf)).toEqual([
      '100',
      '50',
      '-325',
      undefined,
      undefined,
      undefined,
      '100000',
    ])
  })
})

function order(at: string): number {
  return ['/measures', '/done', '/amountFen', '/on', '/people/0/name', '/people/0/n'].indexOf(at)
}
