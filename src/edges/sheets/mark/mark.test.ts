import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as Xlsx from '@e965/xlsx'
import ExcelJS from 'exceljs'
import { afterAll, describe, expect, test } from 'vitest'
import { ID, labels, PAYROLL_HEAD, reading, rowsIn, type Value, workbookOf } from '../books.testing.ts'
import { bytesOf } from '../bytes.ts'
import { openPackage } from '../book/parts.ts'
import { readDirectory } from '../zip/directory.ts'
import { markBook } from './book.ts'
import type { Mark } from './marks.ts'

// The sender's own workbook comes back with the wrong cells filled and explained; all else stays as it was.

const folder = mkdtempSync(join(tmpdir(), 'anxin-mark-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ROWS: readonly (readonly Value[])[] = [
  ...labels(),
  PAYROLL_HEAD,
  [1, '张三', '1', 26, 300, { formula: 'D5*E5', result: 7800 }, 100, 7700, null],
  [2, '李四', ID.li, 26, 300, 7800],
]
const mark = (over: Partial<Mark> = {}): Mark => ({
  sheet: '工资表',
  row: 5,
  column: 2,
  level: 'refused',
  says: { zh: '身份证号不对。', en: 'The identity number is wrong.' },
  fix: { zh: '照身份证改。', en: 'Correct it.' },
  ...over,
})

let count = 0
async function marked(
  bytes: Uint8Array,
  marks: readonly Mark[],
): Promise<{ readonly bytes: Buffer; readonly book: ExcelJS.Workbook }> {
  count += 1
  const out = join(folder, `${count}.xlsx`)
  const outcome = await markBook(bytesOf(bytes), marks, out)
  expect(outcome).toEqual({ ok: true, path: out })
  const written = readFileSync(out)
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(written as unknown as ArrayBuffer)
  return { bytes: written, book }
}

const noteOf = (cell: ExcelJS.Cell | undefined) => {
  const note = cell?.note as { texts?: readonly { text: string }[] } | string | undefined
  return typeof note === 'string' ? note : (note?.texts ?? []).map(one => one.text).join('')
}
const fillOf = (cell: ExcelJS.Cell | undefined) =>
  (cell?.fill as { fgColor?: { argb?: string } } | undefined)?.fgColor?.argb

describe('a marked workbook', () => {
  test('shows each wrong cell in red with the reason and the remedy, a notice in yellow, and lists them all', async () => {
    const { book } = await marked(await workbookOf({ name: '工资表', rows: ROWS }), [
      mark(),
      mark({ row: 6, column: 5, level: 'notice', says: { zh: '看一下。', en: 'Have a look.' } }),
    ])
    const sheet = book.getWorksheet('工资表')
    expect(noteOf(sheet?.getCell('C5'))).toBe('身份证号不对。\n怎么改：照身份证改。')
    expect(fillOf(sheet?.getCell('C5'))).toBe('FFFFB3B3')
    expect(fillOf(sheet?.getCell('F6'))).toBe('FFFFF2A8')
    expect(fillOf(sheet?.getCell('C6'))).toBeUndefined()
    const list = book.getWorksheet('问题清单')
    expect(list?.getRow(3).values).toMatchObject([
      undefined,
      '1',
      '工资表',
      expect.anything(),
      '没有收',
      '身份证号不对。',
      '照身份证改。',
      'The identity number is wrong.',
      'Correct it.',
    ])
    expect(list?.getCell('C3').hyperlink ?? list?.getCell('C3').value).toMatchObject({})
  })

  test('keeps values, formulas and widths, and every part that was not touched byte for byte', async () => {
    const source = new ExcelJS.Workbook()
    const sheet = source.addWorksheet('工资表')
    for (const row of ROWS) sheet.addRow([...row])
    sheet.mergeCells('A1:I1')
    sheet.getColumn(3).width = 33
    sheet.getCell('C5').numFmt = '@'
    sheet.getCell('C5').font = { bold: true }
    sheet.getCell('D6').note = '原来的批注'
    const picture = source.addImage({
      extension: 'png',
      buffer: Buffer.from('not really a picture') as unknown as ExcelJS.Buffer,
    })
    sheet.addImage(picture, 'K1:L3')
    const bytes = Buffer.from(await source.xlsx.writeBuffer())
    const { bytes: after, book } = await marked(bytes, [
      mark(),
      mark({ row: 6, column: 3 }),
      mark({ row: 6, column: 8 }),
    ])
    const found = book.getWorksheet('工资表')
    expect(found?.getCell('F5').value).toMatchObject({ formula: 'D5*E5', result: 7800 })
    expect(found?.getCell('C5').font?.bold).toBe(true)
    expect(found?.getCell('C5').numFmt).toBe('@')
    expect(found?.getColumn(3).width).toBeCloseTo(33)
    expect(found?.getCell('B1').master.address).toBe('A1')
    expect(noteOf(found?.getCell('D6'))).toContain('原来的批注')
    expect(noteOf(found?.getCell('D6'))).toContain('身份证号不对。')
    expect(fillOf(found?.getCell('I6'))).toBe('FFFFB3B3')
    expect((await rowsIn(after))[0]).toEqual((await rowsIn(bytes))[0])
    const crcs = new Map(readDirectory(bytesOf(after)).map(entry => [entry.name, entry.crc]))
    const untouched = readDirectory(bytesOf(bytes)).filter(entry =>
      /media|theme|drawing1\.xml$|docProps/.test(entry.name),
    )
    expect(untouched.length).toBeGreaterThan(3)
    for (const entry of untouched) expect(crcs.get(entry.name)).toBe(entry.crc)
  })

  test('reads again as before, so that a corrected copy can be sent back', async () => {
    const bytes = await workbookOf({ name: '工资表', rows: ROWS })
    const once = await marked(bytes, [mark()])
    const twice = await marked(once.bytes, [mark({ row: 6 })])
    const outcome = await reading(twice.bytes)
    const before = await reading(bytes)
    expect(outcome.ok && before.ok && outcome.reading.tables).toEqual(before.ok && before.reading.tables)
    expect(twice.book.worksheets.map(sheet => sheet.name)).toEqual(['工资表', '问题清单', '问题清单2'])
  })

  test('names the parts it adds where the format wants them', async () => {
    const { bytes } = await marked(await workbookOf({ name: '工资表', rows: ROWS }), [mark()])
    const book = await openPackage(bytesOf(bytes))
    expect(book.sheets.map(sheet => sheet.name)).toEqual(['工资表', '问题清单'])
    const names = [...book.entries.keys()]
    expect(names).toEqual(
      expect.arrayContaining(['xl/comments1.xml', 'xl/drawings/vmldrawing1.vml', 'xl/worksheets/sheet2.xml']),
    )
    expect(new Set(names).size).toBe(names.length)
  })

  test('of a text that looks like a formula stays a text', async () => {
    const { book } = await marked(await workbookOf({ name: '工资表', rows: ROWS }), [
      mark({ says: { zh: '=1+1 <&>"\u0001', en: '=cmd' } }),
    ])
    expect(book.getWorksheet('问题清单')?.getCell('E3').value).toBe('=1+1 <&>"')
    expect(book.getWorksheet('问题清单')?.getCell('G3').formula).toBeUndefined()
  })
})

describe('other kinds', () => {
  const { utils, write } = createRequire(import.meta.url)('@e965/xlsx') as typeof Xlsx
  test('.xls comes back as .xlsx with values, merges and marks', async () => {
    const old = utils.book_new()
    const sheet = utils.aoa_to_sheet(
      ROWS.map(row => row.map(cell => (cell !== null && typeof cell === 'object' ? null : (cell ?? null)))),
    )
    sheet.F5 = { t: 'n', v: 7800 }
    sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 8 } }]
    utils.book_append_sheet(old, sheet, '工资表')
    const bytes = Buffer.from(write(old, { type: 'buffer', bookType: 'biff8' }) as Uint8Array)
    const { book } = await marked(bytes, [mark(), mark({ row: 4, column: 2 })])
    const found = book.getWorksheet('工资表')
    expect(fillOf(found?.getCell('C5'))).toBe('FFFFB3B3')
    expect(noteOf(found?.getCell('C4'))).toContain('怎么改')
    expect(found?.getCell('C6').value).toBe(ID.li)
    expect(found?.getCell('F5').value).toBe(7800)
    expect(found?.getCell('B1').master.address).toBe('A1')
  })

  test('what is no workbook is refused and leaves nothing', async () => {
    const out = join(folder, 'none.xlsx')
    expect(await markBook(bytesOf(Buffer.from('PK\u0003\u0004 nothing')), [mark()], out)).toMatchObject({
      ok: false,
      problem: { code: 'file-damaged' },
    })
    expect(() => readFileSync(out)).toThrow()
  })
})
