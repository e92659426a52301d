import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { day } from '../../kernel/index.ts'
import { decodeText } from '../sheets/index.ts'
import { isResultText, readResults, writeOrderFile } from './index.ts'

// A bank's file says of each payment what became of it, or says clearly why a line cannot be taken.

const HEAD = 'H|B1|3|30000.50|20261113\r\n'
const LINES = [
  '1|6228480012345678903|张三|10000.00|成功||L1',
  '2|6212261102001234569|李四|10000.50|失败|户名不符|L2',
  '3|6228480012345678903|䶮㛃|10000.00|0000||L3',
]
const codes = (text: string) => readResults(text).refused.map(({ row, field, code }) => [row, field, code])
const statuses = (text: string) => readResults(text).rows.map(({ value }) => value.status)

describe('result files', () => {
  test('in GBK with header are read to what became of each payment', () => {
    const bytes = iconv.encode(`${HEAD}${LINES.join('\r\n')}\r\n`, 'gb18030')
    const text = decodeText(bytes)
    expect(isResultText(text)).toBe(true)
    const file = readResults(text)
    expect(file.refused).toEqual([])
    expect(file.rows).toEqual([
      {
        line: 2,
        value: {
          batchNo: 'B1',
          n: 1,
          cardNumber: '6228480012345678903',
          amountFen: '1000000',
          status: 'paid',
          serial: 'L1',
          on: '2026-11-13',
        },
      },
      {
        line: 3,
        value: {
          batchNo: 'B1',
          n: 2,
          cardNumber: '6212261102001234569',
          amountFen: '1000050',
          status: 'returned',
          reason: '户名不符',
          serial: 'L2',
          on: '2026-11-13',
        },
      },
      {
        line: 4,
        value: {
          batchNo: 'B1',
          n: 3,
          cardNumber: '6228480012345678903',
          amountFen: '1000000',
          status: 'paid',
          serial: 'L3',
          on: '2026-11-13',
        },
      },
    ])
  })

  test('with headings, in any order, by comma or tab, with days and batches of their own', () => {
    const rows = [
      '批次号,交易日期,收款户名,收款账号,交易金额,处理状态,失败原因,流水号',
      'B1,2026/11/13 10:22:01,张三,6228480012345678903,"10,000.00",交易成功,,1',
      'B2,20261114,李四,6212261102001234569,5.5,E1023,余额不足,2',
    ]
    for (const text of [
      rows.join('\n'),
      rows.map(row => row.replace('"10,000.00"', '10000').replaceAll(',', '\t')).join('\r\n'),
    ]) {
      expect(isResultText(text)).toBe(true)
      expect(readResults(text)).toMatchObject({
        refused: [],
        rows: [
          { value: { batchNo: 'B1', amountFen: '1000000', status: 'paid', on: '2026-11-13' } },
          { value: { batchNo: 'B2', amountFen: '550', status: 'returned', on: '2026-11-14' } },
        ],
      })
    }
  })

  test('whose header is a row of names, without mark, or only a trailer', () => {
    expect(readResults(`批次号|笔数|总金额|日期\nB1|1|10000.00|2026-11-13\n${LINES[0]}`)).toMatchObject({
      refused: [],
      rows: [{ value: { batchNo: 'B1' } }],
    })
    expect(readResults(`B1|1|10000.00|20261113\n${LINES[0]}`)).toMatchObject({
      refused: [],
      rows: [{ value: { batchNo: 'B1' } }],
    })
    expect(codes(`序号|批次号|日期|账号|金额|状态\n1|B1|20261113|6228480012345678903|1.00|成功\nT|2|1.00`)).toEqual([
      [0, 'count', 'bank-count-differs'],
    ])
  })

  test('may give amounts in fen where their heading says so', () => {
    expect(
      readResults('批次号|日期|序号|账号|金额(分)|状态\nB1|20261113|1|6228480012345678903|770050|成功').rows[0]?.value
        .amountFen,
    ).toBe('770050')
  })
})

describe('what does not add up', () => {
  test('refuses the whole file: nothing of it lands', () => {
    const cut = readResults(`${HEAD}${LINES.slice(0, 2).join('\n')}`)
    expect(cut).toMatchObject({
      broken: true,
      rows: [],
      refused: [
        { row: 0, code: 'bank-count-differs', says: { zh: '文件头（尾）写 3 笔，明细是 2 笔，整个文件没有收。' } },
      ],
    })
    expect(codes(`H|B1|3|30000.00|20261113\n${LINES.join('\n')}`)).toEqual([[0, 'total', 'bank-total-differs']])
    expect(codes('H|B1|0|0.00|20261113\n')).toEqual([[0, '', 'bank-file-empty']])
  })
  test('but a header may count only what arrived', () => {
    expect(readResults(`H|B1|2|20000.00|20261113\n${LINES.join('\n')}`).rows).toHaveLength(3)
  })
})

describe('lines', () => {
  const one = (line: string) => codes(`H|B1|1||20261113\n${line}`)
  test('that are wrong are named with their field; the others stand', () => {
    expect(one('1|6228480012345678903|张三|0.00|成功')).toEqual([[2, 'amountFen', 'bank-amount-wrong']])
    expect(one('1|6228480012345678903|张三|1.005|成功')).toEqual([[2, 'amountFen', 'bank-amount-wrong']])
    expect(one('1|6228480012345678903|张三|1.00|处理中')).toEqual([[2, 'status', 'bank-status-underway']])
    expect(one('1|6228480012345678903|张三|1.00|？')).toEqual([[2, 'status', 'bank-status-unknown']])
    expect(one('1|6.22848E+18|张三|1.00|成功')).toEqual([[2, 'cardNumber', 'bank-card-wrong']])
    expect(one('x||张三|1.00|成功')).toEqual([[2, 'n', 'bank-item-unnamed']])
    expect(one('1|张三')).toEqual([[2, '', 'bank-line-broken']])
    expect(codes('序号|账号|金额|状态\n1|6228480012345678903|1.00|成功')).toEqual([
      [2, 'batchNo', 'bank-batch-missing'],
      [2, 'on', 'bank-day-missing'],
    ])
    const mixed = readResults(`H|B1|2||20261113\n${LINES[0]}\n2|6212261102001234569|李四|x|成功`)
    expect([mixed.rows.length, mixed.refused.length, mixed.count]).toEqual([1, 1, 2])
  })
  test('say success and failure in every bank’s words', () => {
    const text = (status: string) => `H|B1|1||20261113\n1|6228480012345678903|张三|1.00|${status}`
    for (const status of ['成功', '交易成功', '已入账', '0000', '00', 'S', 'SUCCESS', 'ACSC'])
      expect(statuses(text(status))).toEqual(['paid'])
    for (const status of ['失败', '不成功', '退票', 'F', 'RJCT', '1001', 'E005', 'PBKE123'])
      expect(statuses(text(status))).toEqual(['returned'])
  })
})

test('no text makes the reader throw, and every line is either a row or refused', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      'H',
      'T',
      '成功',
      '失败',
      '1',
      '20261113',
      '10.00',
      '6228480012345678903',
      '',
      '合计',
      '批次号',
      '金额',
      '状态',
    ),
    fc.string({ maxLength: 8 }),
  )
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 8 }), rows => {
      const file = readResults(rows.map(row => row.join('|')).join('\n'))
      if (!file.broken)
        expect(new Set([...file.rows.map(row => row.line), ...file.refused.map(row => row.row)]).size).toBe(file.count)
    }),
  )
})

test('an order file is written so that it can be read back with the bank’s answer added', () => {
  const bytes = writeOrderFile({
    batchNo: 'DF1',
    on: day('2026-11-13'),
    use: '农民工工资',
    payer: { name: '连云港华丰建设工程有限公司', account: '32050165000100012345' },
    items: [
      { n: 1, cardNumber: '6228480012345678903', name: '张|三\n', amountFen: 770000n },
      { n: 2, cardNumber: '6212261102001234569', name: '䶮', amountFen: 5n },
    ],
  })
  const text = decodeText(bytes)
  expect(text).toBe(
    'H|DF1|2|7700.05|20261113\r\n1|6228480012345678903|张 三|7700.00|农民工工资\r\n2|6212261102001234569|䶮|0.05|农民工工资\r\n',
  )
  expect(iconv.decode(bytes, 'gb18030')).toBe(text)
  expect(readResults(text.replaceAll('农民工工资', '成功')).rows).toHaveLength(2)
})
