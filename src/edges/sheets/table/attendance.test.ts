import { describe, expect, test } from 'vitest'
import { ID, reading, tableOf, type Value, workbookOf } from '../books.testing.ts'
import { legendIn, readMark } from './marks.ts'

// Attendance sheets are read to half days of each day; a mark that cannot be read is refused at its cell.

const DAYS = Array.from({ length: 31 }, (_, index) => index + 1)
const TITLE: readonly Value[][] = [['2026年10月考勤表'], ['项目编码：P-001']]
const HEAD: readonly Value[] = ['序号', '姓名', '身份证号', ...DAYS, '合计']
const marks = (mark: Value, over: Readonly<Record<number, Value>> = {}): Value[] =>
  DAYS.map(day => (day in over ? over[day] : mark))
const attendance = async (rows: readonly (readonly Value[])[]) => tableOf('attendance', await workbookOf({ rows }), {})
const days = async (cells: readonly Value[], more: readonly (readonly Value[])[] = []) => {
  const table = await attendance([...TITLE, HEAD, [1, '张三', ID.zhang, ...cells], ...more])
  return table.refused[0]?.code ?? table.rows[0]?.value.halfDays.join('')
}

describe('marks', () => {
  test('ticks, circles, crosses, numbers and words all read', async () => {
    const whole = '2'.repeat(31)
    expect(await days(marks('√'))).toBe(whole)
    expect(await days(marks(1))).toBe(whole)
    expect(await days(marks('1'))).toBe(whole)
    expect(
      await days(marks('√', { 1: '○', 2: '×', 3: '半', 4: '休', 5: 0.5, 6: null, 7: '0', 8: '/', 9: '✔', 10: '√×' })),
    ).toBe(`1010100021${'2'.repeat(21)}`)
  })
  test('hours and unknown signs are refused at their day', async () => {
    const table = await attendance([...TITLE, HEAD, [1, '张三', ID.zhang, ...marks('√', { 5: 8 })]])
    expect(table.refused).toMatchObject([{ code: 'mark-unknown', row: 4, column: 7, with: { day: 5, value: '8' } }])
    expect(await days(marks('√', { 5: '?' }))).toBe('mark-unknown')
  })
  test('overtime written behind a mark is not counted, and said', async () => {
    const table = await attendance([...TITLE, HEAD, [1, '张三', ID.zhang, ...marks('√', { 3: '√2', 4: '√+1.5' })]])
    expect(table.rows).toHaveLength(1)
    expect(table.notices).toMatchObject([{ code: 'overtime-not-used', column: 5, with: { count: 2 } }])
  })
  test('what the sheet says of its own signs comes before custom, even below the table', async () => {
    expect(await days(marks('√', { 1: '○', 2: '△' }), [['说明：√出勤  ○休息  △半天']])).toBe(`01${'2'.repeat(29)}`)
    expect(legendIn(['图例 √：全天 ○：半天 ×：缺勤']).get('○')).toBe('half')
    expect(readMark({ text: '☆' }, new Map())).toBeUndefined()
  })
})

describe('days and totals', () => {
  test('a mark on a day the month has not is refused; an empty column is not', async () => {
    const september: readonly Value[][] = [['2026年9月考勤表'], ['项目编码：P-001']]
    const at = async (day31: Value) =>
      attendance([...september, HEAD, [1, '张三', ID.zhang, ...marks('√', { 31: day31 })]])
    expect((await at('√')).refused).toMatchObject([
      { code: 'day-beyond-month', column: 33, with: { day: 31, month: '2026-09' } },
    ])
    expect((await at(null)).rows[0]?.value.halfDays).toHaveLength(30)
    const with32 = await attendance([...TITLE, [...HEAD.slice(0, 34), 32], [1, '张三', ID.zhang, ...marks('√'), '√']])
    expect(with32.refused).toMatchObject([{ code: 'day-beyond-month', column: 34, with: { day: 32 } }])
  })
  test('a total that differs from the days is refused with both numbers', async () => {
    expect(await days([...marks('√'), 31])).toBe('2'.repeat(31))
    const table = await attendance([...TITLE, HEAD, [1, '张三', ID.zhang, ...marks('√', { 1: '○' }), 31]])
    expect(table.refused).toMatchObject([{ code: 'total-differs', column: 34, with: { sum: 30.5, given: 31 } }])
  })
  test('a sheet from the 26th to the 25th belongs to two months and is refused', async () => {
    const cycle = [...DAYS.slice(25), ...DAYS.slice(0, 25)]
    const table = await attendance([
      ...TITLE,
      ['序号', '姓名', '身份证号', ...cycle],
      [1, '张三', ID.zhang, ...marks('√')],
    ])
    expect(table.refused).toMatchObject([{ code: 'cycle-not-month', with: { missing: 1 } }])
    expect(table.rows).toEqual([])
  })
})

describe('shapes of sheets', () => {
  test('a parent heading over the days and a row of weekdays below them', async () => {
    const rows: Value[][] = [
      ...TITLE,
      ['序号', '姓名', '身份证号', '出勤日期', ...Array.from({ length: 30 }, () => null), '出勤天数'],
      [null, null, null, ...DAYS.map(day => `${day}日`)],
      [null, null, null, ...DAYS.map(day => '日一二三四五六'[(day + 3) % 7])],
      [1, '张三', ID.zhang, ...marks('√'), 31],
    ]
    const table = await tableOf(
      'attendance',
      await workbookOf({ rows, merges: ['D3:AH3', 'A3:A5', 'B3:B5', 'C3:C5', 'AI3:AI5'] }),
    )
    expect(table.refused).toEqual([])
    expect(table.rows).toHaveLength(1)
  })
  test('mornings and afternoons in two rows are half days of one worker', async () => {
    const table = await attendance([
      ...TITLE,
      ['序号', '姓名', '身份证号', '时段', ...DAYS],
      [1, '张三', ID.zhang, '上午', ...marks('√', { 2: '×' })],
      [null, null, null, '下午', ...marks('√', { 2: '×', 3: null })],
      [2, '李四', ID.li, '上午', ...marks('√')],
      [null, null, null, '下午', ...marks('√')],
    ])
    expect(table.rows.map(row => row.value.halfDays.slice(0, 4).join(''))).toEqual(['2012', '2222'])
  })
  test('workers may be named by the number of their site card', async () => {
    const table = await attendance([
      ...TITLE,
      ['工号', '姓名', ...DAYS],
      ['A007', '张三', ...marks('√')],
      [12, '李四', ...marks('√')],
    ])
    expect(table.rows.map(row => row.value.person)).toEqual([{ siteCard: 'A007' }, { siteCard: '12' }])
  })
  test('one sheet that is both gives both tables', async () => {
    const outcome = await reading(
      await workbookOf({
        rows: [
          ['2026年10月考勤及工资表'],
          ['项目编码：P-001', null, '用工单位：某公司'],
          ['姓名', '身份证号', ...DAYS, '出勤天数', '日工资', '应发工资'],
          ['张三', ID.zhang, ...marks('√'), 31, 300, 9300],
        ],
      }),
    )
    const kinds = outcome.ok ? outcome.reading.tables.map(table => [table.kind, table.rows.length]) : []
    expect(kinds).toEqual([
      ['attendance', 1],
      ['payroll', 1],
    ])
  })
})
