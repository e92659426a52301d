import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberCell } from '../book/cell.ts'
import { ID, labels, PAYROLL_HEAD, reading, tableOf, type Value, workbookOf } from '../books.testing.ts'
import { sayProblem } from '../problems.ts'
import { SheetReader } from './read.ts'
import type { Chosen } from './types.ts'

// Payroll sheets as sites make them are read to what they say is owed, cell by cell.

const payroll = async (rows: readonly (readonly Value[])[], chosen: Chosen = {}) =>
  tableOf('payroll', await workbookOf({ name: '工资表', rows }), chosen)

const row = (over: Partial<Record<number, Value>> = {}): Value[] => {
  const cells: Value[] = [1, '张三', ID.zhang, 26, 300, 7800, 100, 7700, '6228480012345678903']
  for (const [column, value] of Object.entries(over)) cells[Number(column)] = value
  return cells
}

describe('a plain sheet', () => {
  test('gives project, month, employer and crew from its labels, and one row a worker', async () => {
    const table = await payroll([...labels(), PAYROLL_HEAD, row(), row({ 0: 2, 1: '李四', 2: ID.li, 8: null })])
    expect(table.refused).toEqual([])
    expect(table.sections[0]).toMatchObject({
      project: 'P-001',
      month: '2026-10',
      employerCode: '91320706MA1ABCDE8T',
      employerName: '连云港某劳务有限公司',
      crewName: '木工班',
    })
    expect(table.rows.map(one => one.value)).toEqual([
      {
        person: { idCard: ID.zhang },
        halfDays: 52,
        rateFen: '30000',
        deductionFen: '10000',
        dueFen: '770000',
        claimedFen: '770000',
        cardNumber: '6228480012345678903',
      },
      {
        person: { idCard: ID.li },
        halfDays: 52,
        rateFen: '30000',
        deductionFen: '10000',
        dueFen: '770000',
        claimedFen: '770000',
      },
    ])
    expect(table.columns).toMatchObject({ person: 2, halfDays: 3, dueFen: 5, cardNumber: 8 })
  })

  test('numbers as text, thousands, yuan signs and stray spaces read the same', async () => {
    const table = await payroll([
      ...labels(),
      PAYROLL_HEAD,
      row({
        2: `'${ID.zhang.slice(0, 6)} ${ID.zhang.slice(6)}`,
        3: '26天',
        4: '￥300.00',
        5: '7,800.00元',
        6: '100',
        7: ' 7700 ',
        8: '6228 4800 1234 5678 903',
      }),
    ])
    expect(table.refused).toEqual([])
    expect(table.rows[0]?.value).toMatchObject({
      person: { idCard: ID.zhang },
      halfDays: 52,
      dueFen: '770000',
      cardNumber: '6228480012345678903',
    })
  })

  test('totals, signatures and blank template rows are no workers', async () => {
    const table = await payroll([
      ...labels(),
      PAYROLL_HEAD,
      row(),
      [2],
      [3, null, null, null, null, null],
      ['合计', null, null, 26, null, 7800, 100, 7700],
      ['制表人：张三', null, '审核：李四', null, '项目经理：王五'],
      ['大写：柒仟柒佰元整'],
    ])
    expect(table.rows).toHaveLength(1)
    expect(table.refused).toEqual([])
    expect(table.notices).toEqual([])
  })

  test('a total that does not fit its rows is shown, not refused', async () => {
    const table = await payroll([...labels(), PAYROLL_HEAD, row(), ['合计', null, null, null, null, 9000]])
    expect(table.rows).toHaveLength(1)
    expect(table.notices).toMatchObject([
      { code: 'sum-differs', row: 6, column: 5, with: { given: '9000.00', sum: '7800.00' } },
    ])
  })
})

describe('headers', () => {
  test('two rows with merged parents: deductions are added up, their sum column is not counted twice', async () => {
    const rows: Value[][] = [
      ['2026年10月工资发放表'],
      ['项目编码', 'P-001', null, '用工单位', '连云港某劳务有限公司'],
      ['序号', '姓名', '身份证号码', '出勤', null, '工资', null, '扣款', null, '实发金额', '签名'],
      [null, null, null, '天数', '工时', '日工资', '应发工资', '借支', '伙食费', null, null],
      [1, '张三', ID.zhang, 20.5, 8, 200, 4100, 500, 100.5, 3499.5, '张三'],
    ]
    const table = await tableOf(
      'payroll',
      await workbookOf({
        rows,
        merges: ['A1:K1', 'D3:E3', 'F3:G3', 'H3:I3', 'A3:A4', 'B3:B4', 'C3:C4', 'J3:J4', 'K3:K4'],
      }),
    )
    expect(table.refused).toEqual([])
    expect(table.sections[0]).toMatchObject({
      project: 'P-001',
      employerName: '连云港某劳务有限公司',
      month: '2026-10',
    })
    expect(table.rows[0]?.value).toMatchObject({
      halfDays: 41,
      rateFen: '20000',
      deductionFen: '60050',
      dueFen: '349950',
      claimedFen: '349950',
    })
  })

  test('a header may stand deep below titles, and again at the top of every page', async () => {
    const title: Value[][] = Array.from({ length: 12 }, (_, index) => [`第${index + 1}条 说明文字`])
    const table = await payroll([...title, ...labels(), PAYROLL_HEAD, row(), PAYROLL_HEAD, row({ 0: 2, 2: ID.li })])
    expect(table.rows.map(one => one.row)).toEqual([17, 19])
    expect(table.refused).toEqual([])
  })

  test('“单价” is the day rate alone, and a price of work beside a quantity', async () => {
    const head = ['姓名', '身份证号', '工程量', '单价', '应发工资']
    const table = await payroll([...labels(), head, ['张三', ID.zhang, '12.5', '33.33', 416.63]])
    expect(table.rows[0]?.value).toMatchObject({ pieceFen: '41663', dueFen: '41663' })
    expect(table.rows[0]?.value.rateFen).toBeUndefined()
    const timed = await payroll([
      ...labels(),
      ['姓名', '身份证号', '工日', '单价', '应发工资'],
      ['张三', ID.zhang, 10, 300, 3000],
    ])
    expect(timed.rows[0]?.value).toMatchObject({ halfDays: 20, rateFen: '30000' })
  })

  test('a bare “合计” is the pay where no days stand, and a month may be the name of its sheet', async () => {
    const table = await tableOf(
      'payroll',
      await workbookOf({
        name: '10月',
        rows: [
          ['2026年工资表', '项目编码：P1'],
          ['姓名', '身份证号', '天数', '日工资', '合计', '扣款'],
          ['张三', ID.zhang, 10, 300, 3000, 50],
        ],
      }),
    )
    expect(table.sections[0]?.month).toBe('2026-10')
    expect(table.rows[0]?.value).toMatchObject({ halfDays: 20, dueFen: '295000', deductionFen: '5000' })
  })

  test('a sheet without “应发” is taken by what is paid out', async () => {
    const table = await payroll([
      ...labels(),
      ['姓名', '身份证号', '出勤天数', '扣款', '实发工资'],
      ['张三', ID.zhang, 26, 100, 7700],
    ])
    expect(table.rows[0]?.value).toMatchObject({ dueFen: '770000', deductionFen: '10000', claimedFen: '770000' })
  })

  test('without identity numbers and site cards the sheet is refused at its header', async () => {
    const table = await payroll([...labels(), ['序号', '姓名', '应发工资'], [1, '张三', 100]])
    expect(table.rows).toEqual([])
    expect(table.refused).toMatchObject([{ code: 'column-missing', row: 4 }, {}])
  })
})

describe('what is due', () => {
  test('is “应发” less deductions, unless the sheet has taken them off already', async () => {
    const net = async (cells: Partial<Record<number, Value>>) =>
      (await payroll([...labels(), PAYROLL_HEAD, row(cells)])).rows[0]?.value.dueFen
    expect(await net({})).toBe('770000')
    expect(await net({ 5: 7700, 7: 7700 })).toBe('770000')
    expect(await net({ 3: null, 4: null, 5: 7700, 7: 7700 })).toBe('770000')
    expect(await net({ 3: null, 4: null, 5: 7700, 7: 7000 })).toBe('760000')
  })

  test('is rounded to the fen that people see', async () => {
    const table = await payroll([
      ...labels(),
      PAYROLL_HEAD,
      row({ 3: null, 5: 7833.333333333333, 6: null, 7: { formula: '7833.335', result: 7833.335 } }),
    ])
    expect(table.rows[0]?.value).toMatchObject({ dueFen: '783333', claimedFen: '783334' })
  })
})

describe('identity numbers', () => {
  const person = async (value: Value) => {
    const table = await payroll([...labels(), PAYROLL_HEAD, row({ 2: value })])
    const found = table.rows[0]?.value.person
    return table.refused[0]?.code ?? (found && 'idCard' in found ? found.idCard : 'nobody')
  }
  test('with digits lost to the spreadsheet are refused as such', async () => {
    expect(await person(Number(ID.zhang))).toBe('id-digits-lost')
    expect(await person('3.20706E+17')).toBe('id-digits-lost')
    expect(await person('320706198501010000')).toBe('id-digits-lost')
  })
  test('that are old, mistyped or no number are refused with their own reason', async () => {
    expect(await person('320706850101001')).toBe('id-old')
    expect(await person('320706198501010011')).toBe('id-check-wrong')
    expect(await person('320706')).toBe('id-shape-wrong')
    expect(await person(null)).toBe('person-missing')
  })
  test('may be full width, lower case, or another document', async () => {
    expect(await person('１１０１０５１９４９１２３１００２ｘ')).toBe(ID.wang)
    expect(await person('E12345678')).toBe('E12345678')
  })
  test('of one person twice in a sheet name the row before', async () => {
    const table = await payroll([...labels(), PAYROLL_HEAD, row(), row({ 0: 2 })])
    expect(table.refused).toMatchObject([{ code: 'person-twice', row: 6, column: 2, with: { before: 5 } }])
  })
})

describe('amounts', () => {
  const refused = async (cells: Partial<Record<number, Value>>) =>
    (await payroll([...labels(), PAYROLL_HEAD, row(cells)])).refused.map(({ code, row: at, column }) => ({
      code,
      at,
      column,
    }))
  test('negative, unreadable, missing, or a formula without result: each at its cell', async () => {
    expect(await refused({ 5: -100 })).toEqual([{ code: 'amount-negative', at: 5, column: 5 }])
    expect(await refused({ 5: '七千' })).toEqual([{ code: 'amount-wrong', at: 5, column: 5 }])
    expect(await refused({ 5: null })).toEqual([{ code: 'amount-missing', at: 5, column: 5 }])
    expect(await refused({ 5: { formula: 'D5*E5' } })).toEqual([{ code: 'formula-empty', at: 5, column: 5 }])
    expect(await refused({ 5: new Date(Date.UTC(2026, 9, 31)) })).toEqual([{ code: 'amount-wrong', at: 5, column: 5 }])
    expect(await refused({ 3: 45 })).toEqual([{ code: 'days-wrong', at: 5, column: 3 }])
    expect(await refused({ 6: 8000, 7: 0 })).toEqual([{ code: 'deduction-exceeds', at: 5, column: 6 }])
    expect(await refused({ 8: Number('6228480012345678903') })).toEqual([
      { code: 'card-digits-lost', at: 5, column: 8 },
    ])
  })
  test('several wrong cells of one row are all named', async () => {
    expect(await refused({ 2: '1', 4: 'x', 5: -1 })).toHaveLength(3)
  })
})

describe('what the sheet is about', () => {
  test('may be chosen by the sender; what the sheet says otherwise is refused at its cell', async () => {
    const bare = [PAYROLL_HEAD, row()]
    const chosen = { project: 'P-9', month: '2026-09', employerCode: '91320706MA1ABCDE8T' }
    expect((await payroll(bare, chosen)).sections[0]).toMatchObject(chosen)
    const table = await payroll([...labels(), ...bare], { ...chosen, project: 'P-001' })
    expect(table.rows).toEqual([])
    expect(table.refused).toMatchObject([
      { code: 'differs', row: 2, column: 8, field: 'month', rows: 1, with: { given: '2026-10', chosen: '2026-09' } },
    ])
  })
  test('missing altogether is refused once for all its rows', async () => {
    const table = await payroll([PAYROLL_HEAD, row(), row({ 2: ID.li })])
    expect(table.rows).toEqual([])
    expect(table.refused).toMatchObject([
      { code: 'project-missing', row: 1, rows: 2 },
      { code: 'month-missing', row: 1, rows: 0 },
    ])
  })
  test('months are read in every usual way, and the day of making is none', async () => {
    const month = async (...title: Value[]) =>
      (await payroll([['项目编码：P1', ...title], PAYROLL_HEAD, row()])).sections[0]?.month
    expect(await month('2026年10月份工资表')).toBe('2026-10')
    expect(await month('二〇二六年十月工资表')).toBe('2026-10')
    expect(await month('所属月份：2026/9')).toBe('2026-09')
    expect(await month('工资月份', new Date(Date.UTC(2026, 8, 1)))).toBe('2026-09')
    expect(await month('2026年10月1日至2026年10月31日考勤工资表')).toBe('2026-10')
    expect(await month('制表日期：2026年11月5日')).toBeUndefined()
    expect(await month('2026年度农民工工资表', '月份：10月份', '制表日期：2026年11月5日')).toBe('2026-10')
    expect(await month('202610')).toBeUndefined()
    expect(await month('工资月份：202610')).toBe('2026-10')
    const wrong = await payroll([['项目编码：P1', '2026年13月工资表'], PAYROLL_HEAD, row()])
    expect(wrong.refused).toMatchObject([{ code: 'month-wrong', column: 1 }])
  })
  test('several crews in one sheet are sections of their own', async () => {
    const table = await payroll([
      ...labels(),
      PAYROLL_HEAD,
      row(),
      ['小计', null, null, null, null, 7800],
      ['班组：钢筋班'],
      row({ 2: ID.li }),
    ])
    expect(table.sections.map(one => one.crewName)).toEqual(['木工班', '钢筋班'])
    expect(table.rows.map(one => one.section)).toEqual([0, 1])
  })
  test('a signature counts on the date of the sheet, which may stand below the table', async () => {
    const table = await payroll([
      ...labels(),
      [...PAYROLL_HEAD, '签名'],
      [...row(), '张三'],
      [...row({ 2: ID.li }), null],
      ['制表日期：2026年11月5日'],
    ])
    expect(table.rows.map(one => one.value.signedOn)).toEqual(['2026-11-05', undefined])
  })
})

test('no table makes the reader throw, and every refusal has all its words', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '合计',
      '姓名',
      '身份证号',
      '应发工资',
      '班组：甲',
      '项目编码：P',
      '2026年10月',
      ID.zhang,
      ID.li,
      '√',
      '○',
      '1',
      '-',
      '扣款',
      '签名',
    ),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constant(undefined),
  )
  const made = cell.map(value =>
    value === undefined || value === ''
      ? undefined
      : typeof value === 'number'
        ? numberCell(value, false, false)
        : { text: value },
  )
  fc.assert(
    fc.property(fc.array(fc.array(made, { maxLength: 12 }), { maxLength: 60 }), fc.boolean(), (rows, withHeader) => {
      const reader = new SheetReader('表', {})
      const head = [...PAYROLL_HEAD, ...Array.from({ length: 31 }, (_, index) => String(index + 1))].map(text => ({
        text,
      }))
      const all = withHeader ? [[{ text: '项目编码：P 2026年10月工资表' }], head, ...rows] : rows
      for (const [index, cells] of all.entries()) reader.take({ row: index + 1, cells })
      for (const table of reader.end())
        for (const problem of table.refused) expect(sayProblem(problem).says.zh).not.toMatch(/\{\w+\}/)
    }),
    { numRuns: 300 },
  )
})

test('a workbook of several sheets gives each its table; hidden and other sheets are named as skipped', async () => {
  const outcome = await reading(
    await workbookOf(
      { name: '木工班', rows: [...labels(), PAYROLL_HEAD, row()] },
      { name: '说明', rows: [['填表说明'], ['一、二、三']] },
      { name: '钢筋班', rows: [...labels(), PAYROLL_HEAD, row()] },
    ),
  )
  expect(outcome).toMatchObject({ ok: true, reading: { skipped: [{ sheet: '说明', why: 'no-table' }] } })
  expect(outcome.ok && outcome.reading.tables.map(table => table.sheet)).toEqual(['木工班', '钢筋班'])
})
