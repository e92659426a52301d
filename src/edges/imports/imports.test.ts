import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readResults } from '../bank/index.ts'
import { emptyTemplate, kindOf, recognise, TEMPLATES } from './index.ts'
import { readTemplateRow, templateOf } from './templates.ts'
import { cutRows, decodeText } from './text.ts'

// Proves that a file is known by its head, that templates and bank results read as written, and that nothing throws on bad bytes.

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anxin-imports-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('a file is known by its head, not its name', () => {
  const cases: readonly (readonly [string, string | Buffer, string])[] = [
    ['dialect calls', '{"method":"Team.Add","data":{}}\n', 'national'],
    [
      'terms',
      '\uFEFF项目编码,合同签订日,合同金额(元),人工费比例(%),月人工费(元),拨付日,发薪日,工日起算时\r\nP,2026-01-05,1,1,1,5,15,4\r\n',
      'template',
    ],
    [
      'orders in English',
      'project,batchNo,month,orderedOn,n,siteCard,idCard,cardNumber,amount,replacesBatchNo\n',
      'template',
    ],
    ['bank result', 'H|B1|1|10.00|20261113\r\n1|6228|王|10.00|成功||\r\n', 'bank-result'],
    ['zip', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'workbook'],
    ['city', '{"format":1,"seed":7,"day":"2026-11-23"}', 'city'],
    ['truth', '{"format":1,"gaps":[]}', 'truth'],
    ['anything else', 'hello', 'unknown'],
  ]
  test.each(cases)('%s', async (name, content, kind) => {
    const path = join(folder, `${name}.xyz`)
    await writeFile(path, content)
    expect((await recognise(path)).kind).toBe(kind)
  })
})

test('every template reads its own example, in both languages', () => {
  for (const template of TEMPLATES) {
    for (const language of ['zh', 'en'] as const) {
      const [header, example] = cutRows((emptyTemplate(template.kind, language) ?? '').replace(/^\uFEFF/, ''), ',')
      expect(templateOf(header?.cells ?? [])?.kind).toBe(template.kind)
      const { row, flaws } = readTemplateRow(template, header?.cells ?? [], example?.cells ?? [])
      expect(flaws).toEqual([])
      expect(Object.keys(row).length).toBeGreaterThan(3)
    }
  }
})

test('a cell that is not of its kind is named, with its column', () => {
  const template = TEMPLATES.find(each => each.kind === 'transfers')
  if (!template) throw new Error('no template')
  const header = template.columns.map(column => column.zh)
  const { flaws } = readTemplateRow(template, header, ['P', 'T1', '2026-13', '2026-10-32', '见附件', ''])
  expect(flaws.map(flaw => [flaw.field, flaw.text])).toEqual([
    ['month', '2026-13'],
    ['on', '2026-10-32'],
    ['amountFen', '见附件'],
  ])
})

test('a bank file in GBK reads item by item; what it promises must be what it holds', () => {
  const text = (total: string) =>
    `H|B-1|2|${total}|20261113\r\n1|622848001|王建军|8160.00|成功||S1\r\n2|622848002|李桂兰|5720.00|失败|户名不符|S2\r\n`
  const right = readResults(decodeText(iconv.encode(text('13880.00'), 'gbk')))
  expect(right.rows).toMatchObject([
    { batchNo: 'B-1', n: 1, amountFen: '816000', status: 'paid', on: '2026-11-13' },
    { n: 2, status: 'returned', reason: '户名不符' },
  ])
  expect(right.mismatch).toBeUndefined()
  expect(readResults(text('13880.01')).mismatch).toMatchObject({ what: 'total' })
  expect(readResults(text('13880.00').split('\r\n').slice(0, 2).join('\r\n')).mismatch).toMatchObject({
    what: 'count',
    promised: '2',
    found: '1',
  })
})

test('a bank file with named columns and commas reads the same', () => {
  const file = readResults(
    '批次号,序号,收款账号,户名,金额,状态,原因,流水号,日期\n"B,2",1,622848001,王,"8,160.00",成功,,S1,2026-11-13\n',
  )
  expect(file.rows).toMatchObject([{ batchNo: 'B,2', n: 1, amountFen: '816000', status: 'paid' }])
})

test('no bytes make the readers throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), bytes => {
      kindOf(Buffer.from(bytes))
      readResults(decodeText(bytes))
      cutRows(decodeText(bytes), ',')
    }),
  )
  fc.assert(fc.property(fc.string(), text => void readResults(text)))
})
