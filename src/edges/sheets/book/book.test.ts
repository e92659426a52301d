import { createRequire } from 'node:module'
import type * as Xlsx from '@e965/xlsx'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { ID, labels, PAYROLL_HEAD, reading, rowsIn, tableOf, type Value, workbookOf, zipOf } from '../books.testing.ts'
import { addressOf, columnOf, isDayFormat, plainNumber } from './cell.ts'
import { bookKindOf } from './open.ts'
import { readRow } from './xlsx.ts'

// Every kind of workbook gives the same rows, and none can hurt the reader.

const { utils, write } = createRequire(import.meta.url)('@e965/xlsx') as typeof Xlsx

const SHEET: readonly (readonly Value[])[] = [
  ...labels(),
  PAYROLL_HEAD,
  [1, '张三', ID.zhang, 26, 300, 7800, 100, 7700, '6228480012345678903'],
]

function old(type: 'biff8' | 'xlsb' | 'xlml', rows: readonly (readonly Value[])[] = SHEET): Buffer {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map(row => row.map(cell => cell ?? null))), '工资表')
  return Buffer.from(write(book, { type: 'buffer', bookType: type }) as Uint8Array)
}

/** BIFF2 as programs of the nineties write it: a text of GBK bytes for every cell. */
function bareRecords(rows: readonly (readonly Value[])[]): Buffer {
  const record = (kind: number, body: Buffer) => {
    const head = Buffer.alloc(4)
    head.writeUInt16LE(kind, 0)
    head.writeUInt16LE(body.length, 2)
    return Buffer.concat([head, body])
  }
  const cells = rows.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      if (cell === null || cell === undefined) return []
      const text = iconv.encode(String(cell), 'gbk')
      return [record(0x04, Buffer.concat([Buffer.from([index, 0, column, 0, 0, 0, 0, text.length]), text]))]
    }),
  )
  const begin = record(0x09, Buffer.from([2, 0, 0x10, 0]))
  return Buffer.concat([begin, record(0x42, Buffer.from([0xa8, 0x03])), ...cells, record(0x0a, Buffer.alloc(0))])
}

const htmlTable = `<html><head><meta charset="gb2312"></head><body><table>${SHEET.map(row => `<tr>${row.map(cell => `<td>${cell ?? ''}</td>`).join('')}</tr>`).join('')}</table></body></html>`

describe('kinds of workbook', () => {
  test('.xlsx, .xls, .xlsb, XML tables and HTML under the name .xls read alike', async () => {
    const values = []
    const books = [
      await workbookOf({ rows: SHEET }),
      old('biff8'),
      old('xlsb'),
      old('xlml'),
      iconv.encode(htmlTable, 'gbk'),
    ]
    for (const book of books) values.push((await tableOf('payroll', book)).rows[0]?.value)
    expect(values[0]).toMatchObject({
      person: { idCard: ID.zhang },
      halfDays: 52,
      dueFen: '770000',
      cardNumber: '6228480012345678903',
    })
    for (const value of values) expect(value).toEqual(values[0])
  })

  test('are known by their head', () => {
    expect(bookKindOf(old('biff8'))).toBe('old')
    expect(bookKindOf(Buffer.from('PK\u0003\u0004....'))).toBe('xlsx')
    expect(bookKindOf(Buffer.from(htmlTable))).toBe('markup')
    expect(bookKindOf(Buffer.from('序号,姓名\r\n1,张三'))).toBeUndefined()
    expect(bookKindOf(Buffer.alloc(0))).toBeUndefined()
  })

  test('bare records of old accounting systems, in GBK, keep their characters', async () => {
    const table = await tableOf('payroll', bareRecords(SHEET))
    expect(table.sections[0]).toMatchObject({ crewName: '木工班', employerCode: '91320706MA1ABCDE8T' })
    expect(table.rows[0]?.value).toMatchObject({ person: { idCard: ID.zhang }, dueFen: '770000' })
  })
})

describe('the streaming reader', () => {
  test('gives what the general reader gives, for any table', async () => {
    const value = fc.oneof(
      fc.constant(null),
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.stringMatching(/^[a-zA-Z0-9张三√○×<>&"' ]{1,12}$/).filter(text => text.trim() !== ''),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(value, { maxLength: 6 }), { minLength: 1, maxLength: 8 }), async rows => {
        const bytes = await workbookOf({ rows })
        const [streamed] = await rowsIn(bytes)
        const book = (createRequire(import.meta.url)('@e965/xlsx') as typeof Xlsx).read(bytes, { dense: true })
        const general = (book.Sheets.Sheet1?.['!data'] ?? []) as readonly (
          | readonly (Xlsx.CellObject | undefined)[]
          | undefined
        )[]
        for (const [index, cells] of general.entries()) {
          for (const [column, cell] of (cells ?? []).entries()) {
            const found = streamed?.rows.find(row => row.row === index + 1)?.cells[column]
            if (cell?.v === undefined || cell.v === '') expect(found).toBeUndefined()
            else if (typeof cell.v === 'number') expect(found?.number).toBe(cell.v)
            else expect(found?.text).toBe(cell.v)
          }
        }
      }),
      { numRuns: 30 },
    )
  })

  test('takes rows and cells without addresses, rich text, phonetic runs, prefixes, booleans and errors', () => {
    const context = { strings: ['张三'], dayFormats: [false, true], from1904: false }
    const read = (text: string) => readRow(text, 4, context)
    expect(read('<row><c t="s"><v>0</v></c><c><v>1.5</v></c><c s="1"><v>46326</v></c></row>')).toEqual({
      row: 5,
      cells: [{ text: '张三' }, { text: '1.5', number: 1.5 }, { text: '2026-10-31', number: 46326, day: '2026-10-31' }],
    })
    expect(
      read(
        '<x:row r="9"><x:c r="B9" t="inlineStr"><x:is><x:r><x:t>李</x:t></x:r><x:r><x:t xml:space="preserve"> 四</x:t></x:r><x:rPh><x:t>li</x:t></x:rPh></x:is></x:c></x:row>',
      ).cells[1],
    ).toEqual({ text: '李 四' })
    expect(
      read(
        '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1"><f>A1</f></c><c r="D1" t="str"><f>A1</f><v>a&amp;b</v></c></row>',
      ).cells,
    ).toEqual([{ text: 'TRUE' }, { text: '#N/A', odd: 'error' }, { text: '', odd: 'formula' }, { text: 'a&b' }])
  })

  test('reads any text as a row without throwing, in time that grows with the text', () => {
    const context = { strings: [], dayFormats: [], from1904: false }
    const piece = fc.constantFrom(
      '<c',
      '<c r="A1">',
      '<v>',
      '</v>',
      '</c>',
      '/>',
      '>',
      '<is>',
      '<t>',
      'x',
      '"',
      '1',
      '<row',
      '</row>',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), parts => {
        expect(readRow(`<row ${parts.join('')}`, 0, context).row).toBeGreaterThan(0)
      }),
    )
    const began = performance.now()
    readRow(`<row r="1">${'<c r="A1" t="inlineStr"><is><t>'.repeat(60_000)}`, 0, context)
    readRow(`<row r="1">${'<c>'.repeat(200_000)}`, 0, context)
    expect(performance.now() - began).toBeLessThan(3000)
  })
})

describe('refusals', () => {
  const code = async (bytes: Uint8Array) => {
    const outcome = await reading(bytes)
    return outcome.ok ? 'read' : outcome.problem.code
  }
  test('empty, foreign, damaged, locked and tableless files each say what they are', async () => {
    expect(await code(Buffer.alloc(0))).toBe('file-empty')
    expect(await code(Buffer.from('hello'))).toBe('file-unknown')
    expect(await code(zipOf({ 'a.txt': 'a' }))).toBe('file-unknown')
    expect(await code((await workbookOf({ rows: SHEET })).subarray(0, 2000))).toBe('file-damaged')
    expect(await code(old('biff8').subarray(0, 1500))).toBe('file-damaged')
    expect(await code(await workbookOf({ rows: [['花名册'], ['姓名', '性别']] }))).toBe('no-table')
    expect(await code(await workbookOf({ rows: [...labels(), PAYROLL_HEAD] }))).toBe('table-empty')
  })

  test('a bomb inside a workbook is refused without being unpacked whole', async () => {
    const sheet = `<worksheet><sheetData>${'<row r="1"/>'.repeat(1000)}</sheetData></worksheet>`
    const parts = {
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels':
        '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      'xl/workbook.xml': '<workbook><sheets><sheet name="a" sheetId="1" r:id="b"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="b" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    }
    const long = Buffer.from(
      `<worksheet><sheetData><row r="1">${'<c r="A1" t="inlineStr"><is><t>'}${'x'.repeat(6 * 1024 * 1024)}`,
    )
    expect(await code(zipOf({ ...parts, 'xl/worksheets/sheet1.xml': sheet }))).toBe('no-table')
    expect(await code(zipOf({ ...parts, 'xl/worksheets/sheet1.xml': long }))).toBe('file-damaged')
    expect(
      await code(
        zipOf({
          ...parts,
          'xl/sharedStrings.xml': Buffer.alloc(70 * 1024 * 1024, 32),
          'xl/worksheets/sheet1.xml': sheet,
        }),
      ),
    ).toBe('unpacked-too-large')
  }, 30_000)

  test('a changed or cut workbook is read or refused, never thrown', async () => {
    const whole = await workbookOf({ rows: SHEET })
    const oldBook = old('biff8')
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        fc.boolean(),
        async (changes, isOld) => {
          const bytes = Buffer.from(isOld ? oldBook : whole)
          for (const [at, value] of changes) bytes[at % bytes.length] = value
          expect(typeof (await code(bytes))).toBe('string')
        },
      ),
      { numRuns: 120 },
    )
  }, 60_000)
})

test('addresses, numbers and formats', () => {
  expect([0, 25, 26, 701, 702].map(column => addressOf(1, column))).toEqual(['A1', 'Z1', 'AA1', 'ZZ1', 'AAA1'])
  fc.assert(
    fc.property(fc.nat(16_383), column => {
      expect(columnOf(addressOf(7, column))).toBe(column)
    }),
  )
  expect(plainNumber(3.2070619850101e17)).toBe('320706198501010000')
  expect(plainNumber(1e-7)).toBe('0.0000001')
  expect([
    isDayFormat(14, undefined),
    isDayFormat(0, undefined),
    isDayFormat(164, 'yyyy"年"m"月"'),
    isDayFormat(165, '#,##0.00"元"'),
    isDayFormat(166, '[$-804]aaaa'),
    isDayFormat(167, '@'),
  ]).toEqual([true, false, true, false, false, false])
})
