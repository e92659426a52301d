import { daysInMonth, type Month } from '../../../kernel/index.ts'
import type { Row } from '../book/cell.ts'
import type { Header } from './header.ts'
import { HALF_DAYS, type Legend, readMark } from './marks.ts'
import { keyOfPerson, personOf } from './person.ts'
import type { AttendanceValue, CellProblem, PersonRef } from './types.ts'
import { readHalfDays } from './values.ts'
import { foldText } from './words.ts'

/**
 * Rows of an attendance sheet: marks are kept as written until the sheet ends, since its legend often stands below.
 * Pure.
 */

/** Marks that no legend can explain: errors, formulas without result, dates. */
const UNREADABLE = '\u0000'

type Marked = {
  readonly row: number
  readonly section: number
  readonly person: PersonRef
  readonly marks: readonly string[]
  afternoon?: readonly string[]
  readonly halves: boolean
  readonly totalHalves?: number
}

export type AttendanceReader = {
  readonly refused: CellProblem[]
  readonly notices: CellProblem[]
  readonly seen: Map<string, number>
  readonly rows: Marked[]
  /** One string of each text: a sheet has few different marks, and millions of cells. */
  readonly texts: Map<string, string>
}

export function newAttendanceReader(): AttendanceReader {
  return { refused: [], notices: [], seen: new Map(), rows: [], texts: new Map() }
}

/** Takes a row in. A row of an afternoon belongs to the person above it. */
export function takeAttendanceRow(row: Row, header: Header, section: number, reader: AttendanceReader): void {
  const half = halfOfDayAt(row, header)
  const marks = header.days.map(({ column }) => markText(row, column, reader.texts))
  const last = reader.rows.at(-1)
  if (half === 'pm' && last?.halves && last.afternoon === undefined && isSamePerson(row, header, last.person)) {
    last.afternoon = marks
    return
  }
  const person = personOf(row, header)
  if (!person.ok) {
    reader.refused.push({ ...person.problem })
    return
  }
  const key = `${section}/${keyOfPerson(person.value)}`
  const before = reader.seen.get(key)
  if (before !== undefined) {
    reader.refused.push({
      code: 'person-twice',
      row: row.row,
      column: header.columns.idCard ?? header.columns.siteCard ?? 0,
      field: 'person',
      with: { before },
    })
    return
  }
  reader.seen.set(key, row.row)
  const total = totalAt(row, header)
  reader.rows.push({
    row: row.row,
    section,
    person: person.value,
    marks,
    halves: half !== undefined,
    ...(total === undefined ? {} : { totalHalves: total }),
  })
}

/** Is this a row of the afternoon without a person of its own? */
export function isAfternoonRow(row: Row, header: Header): boolean {
  return halfOfDayAt(row, header) === 'pm'
}

function halfOfDayAt(row: Row, header: Header): 'am' | 'pm' | undefined {
  const firstDay = header.days[0]?.column ?? 0
  for (const column of [header.columns.halfOfDay, firstDay - 1, firstDay - 2]) {
    const text = column === undefined ? '' : foldText(row.cells[column]?.text ?? '')
    if (text === '上午' || text === '上') return 'am'
    if (text === '下午' || text === '下') return 'pm'
  }
  return undefined
}

function isSamePerson(row: Row, header: Header, person: PersonRef): boolean {
  const own = personOf(row, header)
  const isEmpty =
    row.cells[header.columns.idCard ?? -1] === undefined && row.cells[header.columns.siteCard ?? -1] === undefined
  return isEmpty || (own.ok && keyOfPerson(own.value) === keyOfPerson(person))
}

function markText(row: Row, column: number, texts: Map<string, string>): string {
  const cell = row.cells[column]
  if (!cell) return ''
  const text = cell.odd || cell.day ? UNREADABLE : cell.text.trim().slice(0, 12)
  const known = texts.get(text)
  if (known !== undefined) return known
  texts.set(text, text)
  return text
}

function totalAt(row: Row, header: Header): number | undefined {
  const cell = row.cells[header.columns.days ?? -1]
  const days = cell && !cell.odd ? readHalfDays(cell) : undefined
  return days?.ok ? days.value : undefined
}

/** The rows as half days of each day of their month. Rows whose month is unknown were refused with their section. */
export function settleAttendance(
  header: Header,
  reader: AttendanceReader,
  legend: Legend,
  months: readonly (Month | undefined)[],
): readonly { readonly row: number; readonly section: number; readonly value: AttendanceValue }[] {
  const read = readerOf(legend)
  const overtime = { count: 0, row: 0, column: 0 }
  const settled = reader.rows.flatMap(marked => {
    const month = months[marked.section]
    if (!month) return []
    const halfDays = daysOf(marked, month, { header, read, overtime, refused: reader.refused })
    return halfDays ? [{ row: marked.row, section: marked.section, value: { person: marked.person, halfDays } }] : []
  })
  if (overtime.count > 0)
    reader.notices.push({
      code: 'overtime-not-used',
      row: overtime.row,
      column: overtime.column,
      field: 'halfDays',
      with: { count: overtime.count },
    })
  return settled
}

type ReadText = (text: string) => ReturnType<typeof readMark>

function readerOf(legend: Legend): ReadText {
  const known = new Map<string, ReturnType<typeof readMark>>()
  return text => {
    if (!known.has(text))
      known.set(text, text === UNREADABLE ? undefined : readMark(text === '' ? undefined : { text }, legend))
    return known.get(text)
  }
}

type Settling = {
  readonly header: Header
  readonly read: ReadText
  readonly overtime: { count: number; row: number; column: number }
  readonly refused: CellProblem[]
}

function daysOf(marked: Marked, month: Month, given: Settling): readonly number[] | undefined {
  const length = daysInMonth(month)
  const halfDays: number[] = Array.from({ length }, () => 0)
  const at = { row: marked.row, field: 'halfDays' }
  for (const [index, { day, column }] of given.header.days.entries()) {
    const halves = halvesOf(marked, index, column, given)
    if (halves === undefined) {
      const shown = marked.marks[index] === UNREADABLE ? '#' : (marked.marks[index] ?? '')
      given.refused.push({ ...at, code: 'mark-unknown', column, with: { day, value: shown } })
      return undefined
    }
    if (day <= length) halfDays[day - 1] = halves
    else if (halves > 0) {
      given.refused.push({ ...at, code: 'day-beyond-month', column, with: { day, month } })
      return undefined
    }
  }
  const sum = halfDays.reduce((total, halves) => total + halves, 0)
  if (marked.totalHalves !== undefined && marked.totalHalves !== sum) {
    given.refused.push({
      ...at,
      code: 'total-differs',
      column: given.header.columns.days ?? 0,
      with: { sum: sum / 2, given: marked.totalHalves / 2 },
    })
    return undefined
  }
  return halfDays
}

function halvesOf(marked: Marked, index: number, column: number, given: Settling): number | undefined {
  const first = given.read(marked.marks[index] ?? '')
  if (!first) return undefined
  if (first.overtime) {
    if (given.overtime.count === 0) Object.assign(given.overtime, { row: marked.row, column })
    given.overtime.count += 1
  }
  if (!marked.halves) return HALF_DAYS[first.mark]
  const second = given.read(marked.afternoon?.[index] ?? '')
  return second ? Number(first.mark !== 'absent') + Number(second.mark !== 'absent') : undefined
}
