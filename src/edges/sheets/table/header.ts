import type { Cell, Row } from '../book/cell.ts'
import { bareWord, type ColumnField, dayColumnOf, fieldOf, isTotalWord } from './words.ts'

/** Finding the header of a table by its words: one to three rows, parent headings over merged columns. Pure. */

export type Header = {
  /** Row numbers of the header, as people see them. */
  readonly first: number
  readonly last: number
  readonly kinds: readonly ('payroll' | 'attendance')[]
  /** Column of each field; the best heading wins, the first among equals. */
  readonly columns: Readonly<Partial<Record<ColumnField, number>>>
  /** Columns that are parts of the deduction. */
  readonly deductionParts: readonly number[]
  /** Columns of the days, in the order they stand. */
  readonly days: readonly { readonly day: number; readonly column: number }[]
  /** The heading of a column as people see it. */
  readonly headings: ReadonlyMap<number, string>
}

type Columns = Partial<Record<ColumnField, number>>

const SPAN_MAX = 3
/** Fewer columns of days are no attendance sheet. */
const DAY_COLUMNS_MIN = 10

/** The best header among the first rows of a sheet, or undefined. */
export function findHeader(rows: readonly Row[]): Header | undefined {
  let best: { readonly header: Header; readonly score: number } | undefined
  for (let start = 0; start < rows.length; start += 1) {
    for (const span of spansFrom(rows, start)) {
      const header = headerOf(span)
      if (!header) continue
      const score =
        Object.keys(header.columns).length * 2 +
        header.deductionParts.length +
        (header.days.length > 0 ? SPAN_MAX * 2 : 0) -
        span.length / (SPAN_MAX + 1)
      if (!best || score > best.score) best = { header, score }
    }
  }
  return best?.header
}

/** The rows that may be one header beginning here: the row alone, and with continuations below it. */
function spansFrom(rows: readonly Row[], start: number): readonly (readonly Row[])[] {
  const top = rows[start]
  if (!top) return []
  const spans: Row[][] = [[top]]
  for (let next = start + 1; next < Math.min(rows.length, start + SPAN_MAX); next += 1) {
    const row = rows[next]
    const before = spans.at(-1)
    if (!row || !before || !continues(before, row)) break
    spans.push([...before, row])
  }
  return spans
}

/** A row goes on with a header when it says nothing where the header names the person, and is no total. */
function continues(above: readonly Row[], row: Row): boolean {
  const texts = row.cells.flatMap((cell, column) => (cell ? [{ cell, column }] : []))
  if (
    texts.length === 0 ||
    texts
      .slice(0, 3)
      .some(
        ({ cell }) =>
          isTotalWord(cell.text) &&
          above.at(-1)?.cells.every(one => one === undefined || one.number === undefined) &&
          texts.some(one => one.cell.number !== undefined && one.cell.number > 31),
      )
  )
    return false
  const person = above.flatMap(one =>
    one.cells.flatMap((cell, column) => (cell && isPersonHeading(cell.text) ? [column] : [])),
  )
  if (person.length === 0) return false
  return (
    person.every(
      column => row.cells[column] === undefined || row.cells[column]?.text === above.at(-1)?.cells[column]?.text,
    ) && texts.every(({ cell }) => isHeadingLike(cell))
  )
}

function isPersonHeading(text: string): boolean {
  const field = fieldOf([text])?.field
  return field === 'name' || field === 'idCard' || field === 'siteCard'
}

function isHeadingLike(cell: Cell): boolean {
  if (cell.day) return true
  if (cell.number !== undefined) return cell.number >= 1 && cell.number <= 31
  return cell.text.length <= 30
}

function headerOf(span: readonly Row[]): Header | undefined {
  const width = Math.max(...span.map(row => row.cells.length))
  const columns: Partial<Record<ColumnField, number>> = {}
  const ranks: Partial<Record<ColumnField, number>> = {}
  const deductionParts: number[] = []
  const dayColumns: { day: number; column: number }[] = []
  const headings = new Map<number, string>()
  for (let column = 0; column < width; column += 1) {
    const path = pathOf(span, column)
    if (path.length === 0) continue
    headings.set(column, path.at(-1) ?? '')
    const day = dayOfHeading(span, column)
    if (day !== undefined) {
      dayColumns.push({ day, column })
      continue
    }
    const match = fieldOf(path)
    if (!match) continue
    if (match.field === 'deductionPart') deductionParts.push(column)
    else if (columns[match.field] === undefined || match.rank < (ranks[match.field] ?? 0)) {
      columns[match.field] = column
      ranks[match.field] = match.rank
    }
  }
  const days = dayColumns.length >= DAY_COLUMNS_MIN ? dayColumns : []
  const resolved = settleSums(settlePrices(columns), days.length > 0)
  const kinds = kindsOf(resolved, days.length)
  const [top] = span
  return kinds.length === 0 || !top
    ? undefined
    : { first: top.row, last: span.at(-1)?.row ?? top.row, kinds, columns: resolved, deductionParts, days, headings }
}

/** “单价” alone is a price of work where a quantity stands beside it, else the day rate. */
function settlePrices(columns: Columns): Columns {
  const { unitPrice, ...rest } = columns
  if (unitPrice === undefined || columns.quantity !== undefined || columns.rate !== undefined) return columns
  return { ...rest, rate: unitPrice }
}

/** A bare “合计” adds up the days of an attendance sheet, the pay of any other. */
function settleSums(columns: Columns, hasDays: boolean): Columns {
  const { sum, ...rest } = columns
  if (sum === undefined) return columns
  if (hasDays) return { ...rest, days: columns.days ?? sum }
  return { ...rest, ...(columns.due === undefined ? { due: sum } : { due: columns.due }) }
}

function kindsOf(columns: Columns, days: number): readonly ('payroll' | 'attendance')[] {
  const hasPerson = columns.idCard !== undefined || columns.siteCard !== undefined || columns.name !== undefined
  if (!hasPerson) return []
  const isPayroll =
    columns.due !== undefined ||
    (columns.claimed !== undefined &&
      (columns.days !== undefined || columns.rate !== undefined || columns.cardNumber !== undefined))
  return [...(days > 0 ? ['attendance' as const] : []), ...(isPayroll ? ['payroll' as const] : [])]
}

/**
 * Headings over a column, top down; a heading merged over several columns stands over each that has one of its own
 * below.
 */
function pathOf(span: readonly Row[], column: number): readonly string[] {
  const path: string[] = []
  span.forEach((row, index) => {
    const own = row.cells[column]?.text
    const below = span.slice(index + 1).some(next => next.cells[column] !== undefined)
    const text = own ?? (below ? leftOf(span, index, column) : undefined)
    if (text !== undefined && bareWord(text) !== '' && path.at(-1) !== text) path.push(text)
  })
  return path
}

/** The heading to the left that is merged over this column: nothing of its own stands between. */
function leftOf(span: readonly Row[], index: number, column: number): string | undefined {
  for (let left = column - 1; left >= 0; left -= 1) {
    const cell = span[index]?.cells[left]
    if (!cell) continue
    // A heading with nothing below it spans rows, not columns.
    return span.slice(index + 1).some(next => next.cells[left] !== undefined) ? cell.text : undefined
  }
  return undefined
}

/** The day a column stands for: in any header row (the row of weekdays may lie below it). */
function dayOfHeading(span: readonly Row[], column: number): number | undefined {
  for (const row of span) {
    const cell = row.cells[column]
    if (!cell) continue
    const day = cell.day ? Number(cell.day.slice(8)) : dayColumnOf(cell.text)
    if (day !== undefined) return day
  }
  return undefined
}
