import ExcelJS from 'exceljs'
import { daysInMonth, type Fen, formatYuan, partsOfMonth, yuanOf } from '../../kernel/index.ts'
import type { Mark } from '../marks.ts'
import type { Line, MonthPlan } from '../month.ts'
import type { Crew, ProjectPlan } from '../project.ts'
import type { CityFolder } from './out.ts'
import { withFixedTimes } from './zip.ts'

/** Payroll and attendance workbooks as sites make them: merged titles, labels, numbers as text, totals, signatures. */

type Sheet = { readonly project: ProjectPlan; readonly crew: Crew; readonly month: MonthPlan }

/** How the site fills its sheets. */
type Hand = {
  readonly textNumbers: boolean
  readonly marks: readonly [absent: string, half: string, whole: string]
  readonly thousands: boolean
  /** “应发” before deductions, as most sites write it, or after them. */
  readonly isDueGross: boolean
}
const HANDS: readonly Hand[] = [
  { textNumbers: false, marks: ['', '○', '√'], thousands: false, isDueGross: false },
  { textNumbers: true, marks: ['×', '○', '√'], thousands: true, isDueGross: true },
  { textNumbers: false, marks: ['', '0.5', '1'], thousands: false, isDueGross: true },
]

/** Writes the attendance and payroll sheets of a month: one of each a crew. */
export async function writeWorkbooks(folder: CityFolder, project: ProjectPlan, month: MonthPlan): Promise<void> {
  for (const [place, crew] of project.crews.entries()) {
    const lines = month.lines.filter(line => line.member.crew === place)
    const seen = crew.members.filter(member => month.marks.has(member))
    const name = `sheets/${project.code}-${month.month}-${String(place + 1).padStart(2, '0')}`
    const sheet = { project, crew, month }
    if (seen.length > 0) folder.whole(`${name}-attendance.xlsx`, await bytesOf(attendance(sheet)))
    if (lines.length > 0) folder.whole(`${name}-payroll.xlsx`, await bytesOf(payroll(sheet, lines)))
  }
}

function book(title: string): { workbook: ExcelJS.Workbook; sheet: ExcelJS.Worksheet } {
  const workbook = new ExcelJS.Workbook()
  // Without these the library writes the time of day.
  const fixed = new Date(Date.UTC(2026, 0, 1))
  workbook.creator = '项目部'
  workbook.lastModifiedBy = '项目部'
  workbook.created = fixed
  workbook.modified = fixed
  return { workbook, sheet: workbook.addWorksheet(title) }
}

async function bytesOf(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  return withFixedTimes(new Uint8Array(await workbook.xlsx.writeBuffer()))
}

/** Title and the labelled rows above the table; the site writes label and value into one merged cell. */
function head(
  sheet: ExcelJS.Worksheet,
  given: { readonly title: string; readonly width: number; readonly of: Sheet },
): void {
  const { project, crew, month } = given.of
  const [year, number] = partsOfMonth(month.month)
  const half = Math.floor(given.width / 2)
  const merged = (row: number, from: number, until: number, text: string) => {
    sheet.mergeCells(row, from, row, until)
    sheet.getCell(row, from).value = text
  }
  merged(1, 1, given.width, given.title)
  sheet.getCell(1, 1).alignment = { horizontal: 'center' }
  sheet.getCell(1, 1).font = { bold: true, size: 16 }
  merged(2, 1, half, `项目名称：${project.name}`)
  merged(2, half + 1, given.width, `项目编码：${project.code}`)
  merged(3, 1, half, `总承包单位：${project.contractor.name}`)
  merged(3, half + 1, given.width, `用人单位：${crew.employer.name}（${crew.employer.code}）`)
  merged(4, 1, half, `班组：${crew.name}`)
  merged(4, half + 1, given.width, `工资月份：${year}年${number}月    制表日期：${month.sheetOn}`)
}

const PAYROLL_HEADS = [
  '序号',
  '工号',
  '姓名',
  '身份证号',
  '工种',
  '出勤天数',
  '日工资(元)',
  '计件金额(元)',
  '扣款(元)',
  '应发工资(元)',
  '实发工资(元)',
  '开户银行',
  '银行卡号',
  '签名',
  '备注',
]
const HEAD_ROW = 5

function payroll(of: Sheet, lines: readonly Line[]): ExcelJS.Workbook {
  const hand = handOf(of.project)
  const { workbook, sheet } = book('工资表')
  head(sheet, { title: '农民工工资支付表', width: PAYROLL_HEADS.length, of })
  sheet.getRow(HEAD_ROW).values = PAYROLL_HEADS
  const money = (fen: Fen) =>
    hand.textNumbers ? (hand.thousands ? formatYuan(fen) : yuanOf(fen)) : Number(yuanOf(fen))
  const count = (value: number) => (hand.textNumbers ? String(value) : value)
  const dueOf = (line: Line) => (hand.isDueGross ? line.dueFen + line.deductionFen : line.dueFen)
  lines.forEach((line, index) => {
    const { member } = line
    sheet.getRow(HEAD_ROW + 1 + index).values = [
      count(index + 1),
      member.siteCard,
      member.person.name,
      member.person.idCard,
      member.trade.name,
      count(line.halfDays / 2),
      money(line.rateFen),
      line.pieceFen > 0n ? money(line.pieceFen) : '',
      line.deductionFen > 0n ? money(line.deductionFen) : '',
      money(dueOf(line)),
      money(line.dueFen),
      `${member.person.bank.name}连云港分行`,
      member.person.cardNumber,
      of.month.unsigned.has(member) ? '' : member.person.name,
      line.deductionFen > 0n ? '预支生活费' : '',
    ]
  })
  const foot = HEAD_ROW + 1 + lines.length
  const sum = (of: (line: Line) => Fen) => lines.reduce((total, line) => total + of(line), 0n)
  sheet.getCell(foot, 1).value = '合计'
  sheet.mergeCells(foot, 1, foot, 9)
  sheet.getCell(foot, 10).value = money(sum(dueOf))
  sheet.getCell(foot, 11).value = money(sum(line => line.dueFen))
  const leader = of.crew.members[0]?.person.name ?? ''
  sheet.getCell(foot + 1, 1).value =
    `制表人：${of.project.manager}    班组长：${leader}    劳资专管员：        项目经理：`
  sheet.mergeCells(foot + 1, 1, foot + 1, PAYROLL_HEADS.length)
  widths(sheet, [6, 8, 10, 22, 12, 10, 12, 12, 10, 13, 13, 20, 24, 10, 12])
  return workbook
}

const FIRST_DAY_COLUMN = 6

function attendance(of: Sheet): ExcelJS.Workbook {
  const { project, crew, month } = of
  const hand = handOf(project)
  const { workbook, sheet } = book('考勤表')
  const days = daysInMonth(month.month)
  const last = FIRST_DAY_COLUMN + days
  head(sheet, { title: '农民工考勤表', width: last + 1, of })
  const numbers = Array.from({ length: days }, (_, index) => index + 1)
  sheet.getRow(HEAD_ROW).values = ['序号', '工号', '姓名', '身份证号', '工种', ...numbers, '出勤天数', '签名']
  const seen = crew.members.flatMap(member => {
    const marks = month.marks.get(member)
    return marks ? [{ member, marks }] : []
  })
  seen.forEach(({ member, marks }, index) => {
    const halfDays = marks.reduce<number>((sum, mark) => sum + (mark === 3 ? 0 : mark), 0)
    sheet.getRow(HEAD_ROW + 1 + index).values = [
      index + 1,
      member.siteCard,
      member.person.name,
      member.person.idCard,
      member.trade.name,
      ...marks.map(mark => markCell(hand, mark)),
      hand.textNumbers ? String(halfDays / 2) : halfDays / 2,
      member.person.name,
    ]
  })
  const foot = HEAD_ROW + 1 + seen.length
  sheet.getCell(foot, 1).value = '说明：√ 全天  ○ 半天  × 缺勤'
  sheet.mergeCells(foot, 1, foot, last + 1)
  widths(sheet, [6, 8, 10, 22, 12, ...numbers.map(() => 4), 10, 10])
  return workbook
}

function markCell(hand: Hand, mark: Mark): string | number {
  const text = hand.marks[mark === 3 ? 0 : mark]
  return text === '' || Number.isNaN(Number(text)) ? text : Number(text)
}

const handOf = (project: ProjectPlan): Hand => HANDS[project.index % HANDS.length] as Hand

function widths(sheet: ExcelJS.Worksheet, list: readonly number[]): void {
  list.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width
  })
}
