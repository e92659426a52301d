import { daysInMonth, type Month } from '../../../kernel/index.ts'
import type { Row } from '../book/cell.ts'
import { HEADER_ROWS_MAX } from '../limits.ts'
import { isAfternoonRow, newAttendanceReader, settleAttendance, takeAttendanceRow } from './attendance.ts'
import { findHeader, type Header } from './header.ts'
import { isLabelRow, type Labels, labelsIn } from './labels.ts'
import { legendIn } from './marks.ts'
import { checkTotal, newPayrollReader, type PayrollRow, readPayrollRow, readTotalRow } from './payroll.ts'
import { sortRow } from './person.ts'
import { overlay, settleSection } from './section.ts'
import type {
  AttendanceTable,
  CellProblem,
  Chosen,
  PayrollTable,
  PayrollValue,
  Section,
  Table,
  TableRow,
} from './types.ts'

/** Reads one sheet row by row; nothing of a sheet but what it says is kept. Pure. */

const LEGEND_TEXTS_MAX = 200
/** Rows below the last person that may still say something of the table. */
const FOOTER_ROWS_MAX = 60

/** Takes the rows of a sheet in, top to bottom, and gives the tables it holds: one, both, or none. */
export class SheetReader {
  private readonly sheet: string
  private readonly chosen: Chosen
  private head: Row[] | undefined = []
  private header: Header | undefined
  private labels: Labels[] = []
  private readonly payroll = newPayrollReader()
  private readonly attendance = newAttendanceReader()
  private readonly payrollRows: TableRow<PayrollRow>[] = []
  private readonly notes: string[] = []
  private footer: Row[] = []

  constructor(sheet: string, chosen: Chosen) {
    this.sheet = sheet
    this.chosen = chosen
  }

  take(row: Row): void {
    if (!this.head) {
      this.takeRow(row)
      return
    }
    this.head.push(row)
    if (this.head.length >= HEADER_ROWS_MAX) this.settleHead()
  }

  private settleHead(): void {
    const head = this.head ?? []
    this.head = undefined
    this.header = findHeader(head)
    const { header } = this
    if (!header) return
    const above = head.filter(row => row.row < header.first)
    this.labels = [labelsIn(above)]
    this.note(above)
    for (const row of head) if (row.row > header.last) this.takeRow(row)
  }

  private note(rows: readonly Row[]): void {
    for (const row of rows)
      for (const cell of row.cells) if (cell && this.notes.length < LEGEND_TEXTS_MAX) this.notes.push(cell.text)
  }

  private takeRow(row: Row): void {
    const { header } = this
    if (!header) return
    const sort = sortRow(row, header)
    if (sort === 'total') readTotalRow(row, header, this.payroll)
    else if (sort === 'person' || isAfternoonRow(row, header)) this.takePerson(row, header)
    else this.takeOther(row)
  }

  private takePerson(row: Row, header: Header): void {
    this.footer = []
    const section = this.labels.length - 1
    if (header.kinds.includes('payroll')) {
      const value = readPayrollRow(row, header, section, this.payroll)
      if (value) this.payrollRows.push({ row: row.row, section, value })
    }
    if (header.kinds.includes('attendance')) takeAttendanceRow(row, header, section, this.attendance)
  }

  /** A row of labels begins a section; what else stands between or below is kept for its date and legend. */
  private takeOther(row: Row): void {
    this.note([row])
    if (this.footer.length < FOOTER_ROWS_MAX) this.footer.push(row)
    if (!isLabelRow(row)) return
    const said = labelsIn([row])
    if (!said.crewName && !said.crewNumber && !said.employerName && !said.employerCode && !said.month) return
    this.labels.push(overlay(this.labels.at(-1) ?? {}, said))
  }

  /** The tables of the sheet, settled. To be asked once. */
  end(): readonly Table[] {
    if (this.head) this.settleHead()
    const { header } = this
    if (!header) return []
    const footer = labelsIn(this.footer)
    const labels = this.labels.map(one =>
      overlay(
        {
          ...(footer.madeOn ? { madeOn: footer.madeOn } : {}),
          ...(footer.sealedOn ? { sealedOn: footer.sealedOn } : {}),
          ...(footer.month ? { month: footer.month } : {}),
        },
        one,
      ),
    )
    return header.kinds.map(kind =>
      kind === 'payroll' ? this.payrollTable(header, labels) : this.attendanceTable(header, labels),
    )
  }

  private payrollTable(header: Header, labels: readonly Labels[]): PayrollTable {
    const { refused, notices } = this.payroll
    const missing = missingColumns(header)
    const settled = this.settle(
      'payroll',
      header,
      labels,
      section => this.payrollRows.filter(row => row.section === section).length,
    )
    checkTotal(header, this.payroll)
    const rows =
      missing.length > 0
        ? []
        : this.payrollRows
            .filter(row => settled.good.has(row.section))
            .map(row => ({ ...row, value: dated(row.value, settled.sections[row.section]) }))
    return {
      kind: 'payroll',
      ...this.frame(header),
      columns: payrollColumns(header),
      sections: settled.sections,
      rows,
      refused: [...missing, ...settled.problems, ...refused],
      notices,
    }
  }

  private attendanceTable(header: Header, labels: readonly Labels[]): AttendanceTable {
    const { refused, notices } = this.attendance
    const settled = this.settle(
      'attendance',
      header,
      labels,
      section => this.attendance.rows.filter(row => row.section === section).length,
    )
    const months = settled.sections.map((section, index) => (settled.good.has(index) ? section.month : undefined))
    const wrong = [...missingColumns(header), ...daysMissing(header, months)]
    const rows = wrong.length > 0 ? [] : settleAttendance(header, this.attendance, legendIn(this.notes), months)
    return {
      kind: 'attendance',
      ...this.frame(header),
      columns: attendanceColumns(header),
      sections: settled.sections,
      rows,
      refused: [...wrong, ...settled.problems, ...refused],
      notices,
    }
  }

  private frame(header: Header): { readonly sheet: string; readonly headerRow: number } {
    return { sheet: this.sheet, headerRow: header.last }
  }

  private settle(
    kind: Table['kind'],
    header: Header,
    labels: readonly Labels[],
    count: (section: number) => number,
  ): {
    readonly sections: readonly Section[]
    readonly problems: readonly CellProblem[]
    readonly good: ReadonlySet<number>
  } {
    const at = { row: header.first, column: Math.min(...header.headings.keys()) }
    const good = new Set<number>()
    const problems: CellProblem[] = []
    const sections = labels.map((one, index) => {
      const { section, problems: found } = settleSection(one, { kind, sheet: this.sheet, chosen: this.chosen, at })
      const rows = count(index)
      if (found.length === 0) good.add(index)
      else if (rows > 0) problems.push(...found.map((problem, n) => ({ ...problem, rows: n === 0 ? rows : 0 })))
      return section
    })
    return { sections, problems, good }
  }
}

/** A signature without a day of its own has the date of the sheet. */
function dated(value: PayrollRow, section: Section | undefined): PayrollValue {
  const { signed, ...rest } = value
  return signed && !rest.signedOn && section?.madeOn ? { ...rest, signedOn: section.madeOn } : rest
}

function missingColumns(header: Header): readonly CellProblem[] {
  const at = { row: header.first, column: Math.min(...header.headings.keys()) }
  const hasPerson = header.columns.idCard !== undefined || header.columns.siteCard !== undefined
  return hasPerson ? [] : [{ code: 'column-missing', ...at, field: 'person', with: { column: '身份证号（或工号）' } }]
}

/** Days must run from the first of the month to its end: a sheet from the 26th to the 25th belongs to two months. */
function daysMissing(header: Header, months: readonly (Month | undefined)[]): readonly CellProblem[] {
  const known = months.filter(month => month !== undefined)
  const longest = Math.max(0, ...known.map(month => daysInMonth(month)))
  for (let day = 1; day <= longest; day += 1) {
    const place = header.days[day - 1]
    if (place?.day !== day)
      return [
        {
          code: 'cycle-not-month',
          row: header.first,
          column: place?.column ?? header.days[0]?.column ?? 0,
          field: 'halfDays',
          with: { missing: day },
        },
      ]
  }
  return []
}

function payrollColumns(header: Header): Readonly<Record<string, number>> {
  const { columns } = header
  const entries: readonly (readonly [string, number | undefined])[] = [
    ['person', columns.idCard ?? columns.siteCard],
    ['crewNumber', columns.crew],
    ['halfDays', columns.days],
    ['rateFen', columns.rate],
    ['pieceFen', columns.piece ?? columns.quantity],
    ['deductionFen', columns.deduction ?? header.deductionParts[0]],
    ['dueFen', columns.due ?? columns.claimed],
    ['claimedFen', columns.claimed],
    ['cardNumber', columns.cardNumber],
    ['bankCode', columns.bankCode ?? columns.bankName],
    ['bankName', columns.bankName],
    ['outsideCode', columns.outsideCode],
    ['signedOn', columns.signedOn ?? columns.sign],
  ]
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, number] => entry[1] !== undefined))
}

function attendanceColumns(header: Header): Readonly<Record<string, number>> {
  const person = header.columns.idCard ?? header.columns.siteCard
  const [first] = header.days
  return { ...(person === undefined ? {} : { person }), ...(first ? { halfDays: first.column } : {}) }
}
