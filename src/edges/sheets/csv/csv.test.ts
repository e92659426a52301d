import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decodeText, encodingOf, encodingOfFile, textPieces } from '../text.ts'
import { csvCell, recordsOf, separatorOf } from './parse.ts'
import { readTemplate, type TemplateItem } from './read.ts'
import { TEMPLATES } from './templates.ts'
import { csvTemplate } from './write.ts'

// Our templates are read whatever program saved them, and each wrong cell is named by its line.

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}
const records = (text: string, separator = ',') => all(recordsOf([text], separator))
const items = (text: string) => all(readTemplate(recordsOf([text.replace(/^\uFEFF/, '')], separatorOf(text))))
const values = (list: readonly TemplateItem[]) =>
  list.map(item => ('row' in item ? item.row.value : item.refused.map(one => [one.row, one.field, one.code])))

describe('separated values', () => {
  test('are read as they were written, in pieces of any size', async () => {
    const cell = fc.stringMatching(/^[a-z张,"\r\n |]{0,6}$/)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 }),
        fc.integer({ min: 1, max: 7 }),
        async (rows, size) => {
          const text = rows.map(row => row.map(csvCell).join(',')).join('\r\n')
          const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, n) =>
            text.slice(n * size, (n + 1) * size),
          )
          const read = await all(recordsOf(pieces, ','))
          // A cell within marks keeps its line breaks, but CR LF comes back as it is.
          expect(read.map(record => record.cells)).toEqual(rows.map(row => row))
        },
      ),
    )
  })
  test('keep the line on which a record begins, pass over blank lines, and say when a mark is not closed', async () => {
    expect(await records('a,"x\ny"\n\nb,c')).toEqual([
      { line: 1, cells: ['a', 'x\ny'] },
      { line: 4, cells: ['b', 'c'] },
    ])
    expect(await records('a,"b\nc')).toEqual([{ line: 1, cells: ['a', 'b\nc'], broken: true }])
    expect(await records('')).toEqual([])
  })
  test('any text is read without throwing, in bounded memory', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), async text => {
        for (const record of await records(text)) expect(record.line).toBeGreaterThan(0)
      }),
    )
    const [only] = await records(`"${'x'.repeat(100_000)}`)
    expect(only).toMatchObject({ broken: true })
    expect(only?.cells[0]?.length).toBe(10_000)
  })
})

describe('encodings', () => {
  test('UTF-8, UTF-16 and GB18030 are told apart, rare characters of names kept', async () => {
    const text = '项目编码,工号\r\n䶮㛃𠮷,1'
    const bytes = {
      'utf-8': Buffer.from(text),
      gb18030: iconv.encode(text, 'gb18030'),
      'utf-16le': iconv.encode(text, 'utf16-le', { addBOM: true }),
      'utf-16be': iconv.encode(text, 'utf16-be', { addBOM: true }),
    }
    for (const [name, content] of Object.entries(bytes)) {
      async function* pieces() {
        for (let at = 0; at < content.length; at += 5) yield content.subarray(at, at + 5)
      }
      expect(encodingOf(content)).toBe(name)
      expect(await encodingOfFile(pieces())).toBe(name)
      expect(decodeText(content)).toBe(text)
      const joined = (await all(textPieces(pieces(), encodingOf(content)))).join('')
      expect(joined.replace(/^\uFEFF/, '')).toBe(text)
    }
    // A head cut within a character is still what it was.
    expect(encodingOf(Buffer.from('项目').subarray(0, 5), true)).toBe('utf-8')
  })
})

describe('templates', () => {
  test('each is given with an example that is read back, in Chinese and in English', async () => {
    for (const template of TEMPLATES) {
      for (const language of ['zh', 'en'] as const) {
        const { name, bytes } = csvTemplate(template.kind, language)
        expect(name).toBe(`${template.label[language]}.csv`)
        const [item, ...more] = await items(bytes.toString())
        expect(more).toEqual([])
        expect(item).toMatchObject({ row: { line: 2 } })
      }
    }
  })

  test('rows become rows of the operation', async () => {
    expect(
      values(
        await items(
          '项目编码,合同签订日,合同金额(元),人工费比例(%),月人工费(元),拨付日,发薪日,工日起算时\nP1,2026/3/1,"86,000,000",20.5%,,5日,次月15日,4',
        ),
      ),
    ).toEqual([
      {
        project: 'P1',
        contractSignedOn: '2026-03-01',
        contractFen: '8600000000',
        labourShareBp: 2050,
        transferDay: 5,
        payDay: 15,
        cutHour: 4,
      },
    ])
    expect(
      values(
        await items(
          '项目编码,工号,身份证号,起始日,日工资(元)\nP1,A1,,20260301,300\nP1,,32070619850101001 0,2026年3月1日,300.5',
        ),
      ),
    ).toEqual([
      { project: 'P1', from: '2026-03-01', rateFen: '30000', person: { siteCard: 'A1' } },
      { project: 'P1', from: '2026-03-01', rateFen: '30050', person: { idCard: '320706198501010010' } },
    ])
    expect(
      values(
        await items('备注;项目编码;凭证号;工资月份;拨付日;金额(万元);付款人\nx;P1;B1;2026年10月;2026-11-05;120.5;甲方'),
      ),
    ).toEqual([
      { project: 'P1', reference: 'B1', month: '2026-10', on: '2026-11-05', amountFen: '120500000', payer: '甲方' },
    ])
    expect(
      values(
        await items(
          '项目编码,批次号,工资月份,指令日,序号,工号,身份证号,卡号,金额(元),替代批次\nP1,B1,202610,2026-11-13,1,A1,320706198501010010,6228480012345678903,7700,B0',
        ),
      ),
    ).toEqual([
      {
        project: 'P1',
        batchNo: 'B1',
        month: '2026-10',
        orderedOn: '2026-11-13',
        n: 1,
        cardNumber: '6228480012345678903',
        amountFen: '770000',
        replacesBatchNo: 'B0',
        person: { idCard: '320706198501010010' },
      },
    ])
    expect(
      values(
        await items(
          "projectCode,bankCode,bankName,accountNumber,openedOn,filedOn\nP1,102,ICBC,'1107000000000000001,2026-03-10,",
        ),
      ),
    ).toEqual([
      {
        project: 'P1',
        bankCode: '102',
        bankName: 'ICBC',
        accountNumber: '1107000000000000001',
        openedOn: '2026-03-10',
      },
    ])
  })

  test('every wrong cell of a row is named', async () => {
    const head = '项目编码,工号,身份证号,起始日,日工资(元)\n'
    expect(values(await items(`${head},A1,,2026-02-30,-1`))).toEqual([
      [
        [2, 'project', 'field-missing'],
        [2, 'from', 'day-wrong'],
        [2, 'rateFen', 'amount-negative'],
      ],
    ])
    expect(values(await items(`${head}P1,,,2026-02-28,x`))).toEqual([
      [
        [2, 'rateFen', 'amount-wrong'],
        [2, 'person', 'person-missing'],
      ],
    ])
    expect(values(await items(`${head}P1,,3.20706E+17,2026-02-28,300`))).toEqual([[[2, 'idCard', 'id-digits-lost']]])
    expect(values(await items(`${head}3.2E+17,A1,,2026-02-28,300`))).toEqual([[[2, 'project', 'number-lost']]])
    expect(values(await items(`${head}P1,"A1`))).toEqual([[[2, '', 'line-broken']]])
  })

  test('a header that lacks what is needed is refused once', async () => {
    expect(values(await items('项目编码,凭证号,工资月份,付款人\nP1,B,2026-10,x'))).toEqual([
      [
        [1, 'on', 'column-missing'],
        [1, 'amountFen', 'column-missing'],
      ],
    ])
    expect(values(await items('项目编码,起始日,日工资\nP1,2026-03-01,300'))).toEqual([
      [[1, 'person', 'column-missing']],
    ])
    expect(values(await items('甲,乙,丙\n1,2,3'))).toEqual([[[1, '', 'file-unknown']]])
  })

  test('any file with a known header is read without throwing', async () => {
    const head = csvTemplate('orders').bytes.toString().split('\r\n', 1)[0] ?? ''
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.string({ maxLength: 12 }), { maxLength: 12 }), { maxLength: 5 }),
        async rows => {
          for (const item of await items(`${head}\n${rows.map(row => row.join(',')).join('\n')}`))
            if ('refused' in item) expect(item.refused.length).toBeGreaterThan(0)
        },
      ),
    )
  })
})
