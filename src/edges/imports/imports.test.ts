import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, PLATFORM } from '../../kernel/index.ts'
import { lawBook } from '../../law/index.ts'
import { operations as attendance } from '../../rooms/attendance/index.ts'
import { operations as funds } from '../../rooms/funds/index.ts'
import { operations as payment } from '../../rooms/payment/index.ts'
import { operations as payroll } from '../../rooms/payroll/index.ts'
import { operations as registry } from '../../rooms/registry/index.ts'
import { aProject, cardOf, idCardOf, LABOUR, siteCardOf } from '../../rooms/situation.testing.ts'
import { type TestStorage, testStorage } from '../../storage/harness.ts'
import { emptyTemplate, importPath, type ImportGiven, kindOf, recognise, TEMPLATES } from './index.ts'

// Files in: known by their head, in the order of the chain, each wrong row named; sent again, nothing changes.

let storage: TestStorage
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anxin-imports-'))
  storage = await testStorage([...registry, ...attendance, ...payroll, ...funds, ...payment], lawBook)
  for (const code of ['P-1', 'P-2', 'P-3', 'P-4', 'P-5']) await aProject(storage, { code, workers: 3 })
})
afterAll(async () => {
  await storage.close()
  await rm(folder, { recursive: true, force: true })
})

const parts = () => ({ runner: storage.runner, database: storage.database, now: () => '2026-11-23T09:40:00+08:00' })
const bring = (path: string, more: Partial<ImportGiven> = {}) => importPath(parts(), { actor: PLATFORM, path, ...more })
const one = async (path: string, more: Partial<ImportGiven> = {}) => {
  const { files } = await bring(path, more)
  const [file] = files
  if (!file || files.length > 1) throw new Error('not one file')
  return file
}
async function put(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
  return path
}
type Cell = string | number | null
async function book(...sheets: readonly (readonly (readonly Cell[])[])[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  for (const rows of sheets) {
    const sheet = workbook.addWorksheet()
    for (const row of rows) sheet.addRow([...row])
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}
const HEAD = ['序号', '工号', '姓名', '身份证号', '出勤天数', '日工资', '应发工资', '银行卡号']
const title = (project: string, more: Readonly<Record<string, string>> = {}): Cell[][] => [
  ['2026年10月农民工工资表'],
  [
    `项目编码：${project}`,
    null,
    more.employer ?? '用工单位：恒泰建筑劳务有限公司',
    null,
    more.crew ?? '班组：木工一班',
  ],
  HEAD,
]
const line = (number: number, due: Cell = 7800): Cell[] => [
  number,
  siteCardOf(number),
  '王',
  idCardOf(number),
  26,
  300,
  due,
  cardOf(number),
]
const linesOf = (project: string) =>
  storage.sql(PLATFORM, tx =>
    tx.rows<{ due_fen: string; crew: string | null }>({
      text: `select l.due_fen, c.name as crew from sheet_line l join payroll_sheet s on s.project_id = l.project_id and s.id = l.sheet_id
        join project p on p.id = l.project_id left join crew c on c.id = s.crew_id where p.code = $1 and s.state <>
          'succeeded' order by l.sheet_id, l.n`,
      values: [project],
    }),
  )

describe('a file is known by its head, not its name', () => {
  const cases: readonly (readonly [string, string | Buffer, string])[] = [
    ['dialect calls', '{"method":"Team.Add","data":{}}\n', 'national'],
    [
      'terms',
      '\uFEFF项目编码,合同签订日,合同金额(元),人工费比例(%),月人工费(元),拨付日,发薪日,工日起算时\r\nP,2026-01-05,1,1,1,5,15,4\r\n',
      'template',
    ],
    ['rates in GBK', iconv.encode('项目编码,工号,身份证号,起始日,日工资(元)\r\n', 'gbk'), 'template'],
    [
      'orders in English',
      'projectCode,batchNo,wageMonth,orderedOn,n,siteCard,idCard,cardNumber,amountYuan,replacesBatchNo\n',
      'template',
    ],
    ['transfers by field names', 'project,reference,month,on,amount,payer\n', 'template'],
    [
      'bank result',
      iconv.encode('H|B1|1|10.00|20261113\r\n1|6228480012345678903|王|10.00|成功||\r\n', 'gbk'),
      'bank-result',
    ],
    ['old workbook', Buffer.from('d0cf11e0a1b11ae100', 'hex'), 'workbook'],
    ['city', '{"format":1,"seed":7,"day":"2026-11-23"}', 'city'],
    ['truth', '{"format":1,"gaps":[]}', 'truth'],
    ['list of names', '姓名,性别\n张三,男\n', 'unknown'],
    ['anything else', 'hello', 'unknown'],
    ['nothing', '', 'unknown'],
  ]
  test.each(cases)('%s', async (name, content, kind) => {
    expect((await recognise(await put(`heads/${name}.xyz`, content))).kind).toBe(kind)
  })
  test('of a workbook also its tables', async () => {
    expect(await recognise(await put('heads/a.csv', await book([...title('P-1'), line(1)])))).toMatchObject({
      kind: 'workbook',
      tables: ['payroll'],
    })
  })
  test('no bytes make it throw', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), bytes => void kindOf(Buffer.from(bytes))))
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => void kindOf(Buffer.from(text))))
  })
})

describe('our templates', () => {
  test('are handed out empty with an example', () => {
    for (const template of TEMPLATES)
      expect(kindOf(Buffer.from(emptyTemplate(template.kind, 'zh') ?? ''))).toMatchObject({
        kind: 'template',
        template: { kind: template.kind },
      })
    expect(emptyTemplate('nothing', 'zh')).toBeUndefined()
  })

  test('land their good rows; wrong cells and unknown persons are named by line; again, all are known', async () => {
    const path = await put(
      'rates.csv',
      `项目编码,工号,身份证号,起始日,日工资(元)\nP-1,${siteCardOf(1)},,2026-08-01,300\nP-1,,${idCardOf(2)},2026-08-01,310\nP-1,X9,,2026-08-01,300\nP-1,${siteCardOf(3)},,2026-08-32,300\n`,
    )
    const file = await one(path)
    expect(file).toMatchObject({
      state: 'partly',
      kind: { zh: '日工资' },
      read: 4,
      landed: 2,
      known: 0,
      refusedCount: 2,
    })
    expect(file.refused.map(({ row, field, code }) => [row, field, code])).toEqual([
      [5, 'from', 'day-wrong'],
      [4, 'person', 'person-unknown'],
    ])
    expect(file.refused.every(refused => refused.says.zh && refused.says.en && refused.fix.zh && refused.fix.en)).toBe(
      true,
    )
    expect(await one(path)).toMatchObject({ landed: 0, known: 2, refusedCount: 2 })
  })

  test('under “all or nothing” a file with one bad row lands nothing, and all reasons are heard', async () => {
    const path = await put(
      'transfers.csv',
      '项目编码,凭证号,工资月份,拨付日,金额(元),付款人\nP-2,T1,2026-10,2026-11-05,1000,\nP-2,T2,2026-10,2026-11-32,1000,\nP-0,T3,2026-10,2026-11-05,1000,\n',
    )
    const file = await one(path, { onBad: 'refuse-all' })
    expect(file).toMatchObject({ state: 'failed', landed: 0, known: 0 })
    expect(file.refused.map(({ row, code }) => [row, code])).toEqual([
      [3, 'day-wrong'],
      [4, 'project-unknown'],
    ])
    expect(await one(path)).toMatchObject({ state: 'partly', landed: 1 })
  })
})

describe('workbooks', () => {
  test('land a sheet a crew, its firm and crew found by name', async () => {
    const path = await put('w1.xlsx', await book([...title('P-1'), line(1), line(2, 7700)], [['说明']]))
    expect(await one(path)).toMatchObject({ state: 'landed', kind: { zh: '工资表' }, read: 2, landed: 2, refused: [] })
    expect(await linesOf('P-1')).toEqual([
      { due_fen: '780000', crew: '木工一班' },
      { due_fen: '770000', crew: '木工一班' },
    ])
    expect(await one(path)).toMatchObject({ state: 'landed', landed: 0, known: 2 })
  })

  test('come back marked where a row was refused, by the table or by the books', async () => {
    const wrong = [
      ...title('P-3'),
      line(1),
      line(2, -5),
      [3, null, '张', Number(idCardOf(1)), 1, 300, 300],
      [4, null, '李', idCardOf(77), 1, 300, 300],
    ]
    const file = await one(await put('w2.xlsx', await book(wrong)), { scratch: folder })
    expect(file).toMatchObject({ state: 'partly', read: 4, landed: 1, refusedCount: 3 })
    expect(file.refused.map(({ code, cell }) => [code, cell])).toEqual([
      ['amount-negative', 'sheet1!G5'],
      ['id-digits-lost', 'sheet1!D6'],
      ['person-unknown', 'sheet1!D7'],
    ])
    const marked = new ExcelJS.Workbook()
    await marked.xlsx.readFile(file.markedPath ?? '')
    const sheet = marked.getWorksheet('sheet1')
    for (const address of ['G5', 'D6', 'D7'])
      expect(sheet?.getCell(address).fill).toMatchObject({ fgColor: { argb: 'FFFFB3B3' } })
    expect(marked.getWorksheet('问题清单')?.rowCount).toBe(5)
  })

  test('whose firm or crew is not in the project are refused at its label, with what is registered', async () => {
    const crew = await one(
      await put('w3.xlsx', await book([...title('P-4', { crew: '班组：电工班' }), line(1), line(2)])),
    )
    expect(crew).toMatchObject({
      state: 'failed',
      read: 2,
      refusedCount: 2,
      refused: [{ code: 'crew-not-found', cell: 'sheet1!E2', fix: { zh: expect.stringContaining('木工一班') } }],
    })
    const firm = await one(
      await put('w4.xlsx', await book([...title('P-4', { employer: '用工单位：不存在公司' }), line(1)])),
    )
    expect(firm).toMatchObject({ state: 'failed', refused: [{ code: 'employer-missing', cell: 'sheet1!C2' }] })
    const nobody: Actor = { kind: 'public', name: 'public', permissions: new Set(), sectors: [], projects: [] }
    expect(await one(await put('w5.xlsx', await book([...title('P-4'), line(1)])), { actor: nobody })).toMatchObject({
      state: 'failed',
      landed: 0,
    })
  })

  test('with a column of crews give a sheet to each', async () => {
    await storage.must('registry.recordCrews', {
      onBad: 'refuse-all',
      rows: [{ project: 'P-5', employerCode: LABOUR, name: '钢筋班' }],
    })
    const rows = [
      ...title('P-5', { crew: '' }).slice(0, 2),
      [...HEAD, '班组'],
      [...line(1), '木工一班'],
      [...line(2), '钢筋班组'],
      [...line(3), '木工一班'],
      [...line(1), '焊工班'],
    ]
    const file = await one(await put('w6.xlsx', await book(rows)))
    expect(file).toMatchObject({ state: 'partly', landed: 3, refused: [{ code: 'crew-not-found', cell: 'sheet1!I7' }] })
    expect((await linesOf('P-5')).map(row => row.crew)).toEqual(['木工一班', '木工一班', '钢筋班'])
  })

  test('that cannot be opened are refused, and nothing is half written', async () => {
    expect(await one(await put('w7.xlsx', Buffer.from('PK\u0003\u0004 not a workbook')))).toMatchObject({
      state: 'failed',
      read: 0,
      refused: [{ row: 0, code: 'file-damaged' }],
    })
  })
})

describe('bank results', () => {
  test('land as the bank said; a file that does not add up lands nothing', async () => {
    const order = await put(
      'orders.csv',
      `项目编码,批次号,工资月份,指令日,序号,工号,身份证号,卡号,金额(元),替代批次\nP-1,B-1,2026-10,2026-11-13,1,${siteCardOf(1)},,${cardOf(1)},7800.00,\nP-1,B-1,2026-10,2026-11-13,2,${siteCardOf(2)},,${cardOf(2)},7700.00,\n`,
    )
    expect(await one(order)).toMatchObject({ state: 'landed', landed: 2 })
    const text = (total: string) =>
      iconv.encode(
        `H|B-1|2|${total}|20261114\r\n1|${cardOf(1)}|王|7800.00|成功||S1\r\n2|${cardOf(2)}|王|7700.00|失败|户名不符|S2\r\n`,
        'gbk',
      )
    expect(await one(await put('r0.txt', text('15500.01')))).toMatchObject({
      state: 'failed',
      read: 2,
      landed: 0,
      refused: [{ row: 0, code: 'bank-total-differs' }],
    })
    expect(await one(await put('r1.txt', text('15500.00')))).toMatchObject({ state: 'landed', landed: 2 })
    expect(await one(await put('r1.txt', text('15500.00')))).toMatchObject({ landed: 0, known: 2 })
  })
})

describe('a folder', () => {
  test('is one import in the order of the chain; a failed file leaves the others landed and is named', async () => {
    await put('all/9/a.txt', iconv.encode(`H|B-9|1|100.00|20261114\r\n1|${cardOf(3)}|王|100.00|成功||S\r\n`, 'gbk'))
    await put(
      'all/b.csv',
      `项目编码,批次号,工资月份,指令日,序号,工号,身份证号,卡号,金额(元),替代批次\nP-2,B-9,2026-10,2026-11-13,1,${siteCardOf(3)},,,100,\n`,
    )
    await put('all/c.xlsx', await book([...title('P-2'), line(3)]))
    await put(
      'all/d.xlsx',
      await book([
        ['2026年10月考勤表'],
        ['项目编码：P-2'],
        ['工号', '姓名', ...Array.from({ length: 31 }, (_, index) => index + 1)],
        [siteCardOf(3), '王', ...Array.from({ length: 31 }, () => '√')],
      ]),
    )
    await put('all/e.csv', '项目编码,合同签订日,拨付日,发薪日\nP-2,2026-01-05,5,15\n')
    await put('all/truth.json', '{"format":1,"gaps":[]}')
    await put('all/odd.bin', 'what is this')
    await put('all/.hidden', 'x')
    await put('all/~$c.xlsx', 'x')
    const told: number[] = []
    const { files } = await bring(join(folder, 'all'), { onProgress: ({ done, total }) => told.push(done / total) })
    expect(files.map(file => [file.file, file.state])).toEqual([
      ['e.csv', 'landed'],
      ['d.xlsx', 'landed'],
      ['c.xlsx', 'landed'],
      ['b.csv', 'landed'],
      [join('9', 'a.txt'), 'landed'],
      ['truth.json', 'skipped'],
      ['odd.bin', 'failed'],
    ])
    expect(files.at(-1)?.refused[0]).toMatchObject({ row: 0, code: 'file-unknown' })
    expect(told.at(-1)).toBe(1)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    const again = await bring(join(folder, 'all'))
    expect(again.files.reduce((sum, file) => sum + file.landed, 0)).toBe(0)
    const runs = await storage.sql(PLATFORM, tx =>
      tx.rows<{ file: string; state: string; folder: string | null; acts: number }>({
        text: 'select file, state, folder::text, cardinality(act_ids) as acts from import_run order by id',
        values: [],
      }),
    )
    const whole = runs.find(run => run.file === 'all')
    expect(whole).toMatchObject({ state: 'partly', folder: null })
    expect(runs.find(run => run.file === 'c.xlsx')).toMatchObject({
      state: 'landed',
      acts: 1,
      folder: expect.stringMatching(/^\d+$/),
    })
  })

  test('that is not there is refused', async () => {
    expect(await one(join(folder, 'nowhere'))).toMatchObject({ state: 'failed', refused: [{ code: 'file-missing' }] })
  })

  test('an own mistake with one file is numbered, and the others go on', async () => {
    await put('two/a.csv', '项目编码,合同签订日,拨付日,发薪日\nP-3,2026-01-05,5,15\n')
    await put('two/b.csv', `项目编码,工号,身份证号,起始日,日工资(元)\nP-3,${siteCardOf(1)},,2026-08-01,300\n`)
    const failures: string[] = []
    const { runner } = storage
    const breaking = {
      ...parts(),
      runner: {
        ...runner,
        run: ((actor: Actor, name: string, input: unknown) =>
          name === 'registry.recordTerms'
            ? Promise.reject(new Error('broken'))
            : runner.run(actor, name, input)) as typeof runner.run,
      },
      onFailure: (number: string) => failures.push(number),
    }
    const { files } = await importPath(breaking, { actor: PLATFORM, path: join(folder, 'two') })
    expect(files).toMatchObject([
      {
        file: 'a.csv',
        state: 'failed',
        refused: [{ code: 'import-failed', says: { zh: expect.stringContaining(failures[0] ?? '?') } }],
      },
      { file: 'b.csv', state: 'landed' },
    ])
  })
})
