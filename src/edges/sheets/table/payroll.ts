import { type Day, type Fen, yuanOf } from '../../../kernel/index.ts'
import type { Row } from '../book/cell.ts'
import type { Header } from './header.ts'
import { keyOfPerson, personOf } from './person.ts'
import type { CellProblem, PayrollValue } from './types.ts'
import { dayOfCell, readCardNumber, readHalfDays, readYuan } from './values.ts'
import { bankCodeOf, type ColumnField } from './words.ts'

/** A row of a payroll sheet as what it says is owed. Pure. */

/** A row whose day of signature may still have to come from the date of the sheet. */
export type PayrollRow = PayrollValue & { readonly signed?: boolean }

export type PayrollReader = {
  readonly refused: CellProblem[]
  readonly notices: CellProblem[]
  /** Row of each person seen in the section before. */
  readonly seen: Map<string, number>
  /** Σ of the due column as written, for the total. */
  grossFen: Fen
  totals: { readonly row: number; readonly fen: Fen }[]
}

export function newPayrollReader(): PayrollReader {
  return { refused: [], notices: [], seen: new Map(), grossFen: 0n, totals: [] }
}

type Amounts = {
  readonly due?: Fen
  readonly claimed?: Fen
  readonly rate?: Fen
  readonly piece?: Fen
  readonly deduction: Fen
  readonly halfDays?: number
}

/** The row's value, or undefined with what is wrong noted in the reader. */
export function readPayrollRow(
  row: Row,
  header: Header,
  section: number,
  reader: PayrollReader,
): PayrollRow | undefined {
  const before = reader.refused.length
  const person = personOf(row, header)
  if (!person.ok) reader.refused.push(person.problem)
  const amounts = readAmounts(row, header, reader)
  const card = readCard(row, header, reader)
  if (amounts.due !== undefined) reader.grossFen += amounts.due
  if (!person.ok || reader.refused.length > before) return undefined
  const crewName = textAt(row, header, 'crew')?.slice(0, 100)
  const key = `${section}/${crewName ?? ''}/${keyOfPerson(person.value)}`
  const twice = reader.seen.get(key)
  if (twice !== undefined) {
    reader.refused.push({
      code: 'person-twice',
      row: row.row,
      column: header.columns.idCard ?? header.columns.siteCard ?? 0,
      field: 'person',
      with: { before: twice },
    })
    return undefined
  }
  reader.seen.set(key, row.row)
  const dueFen = netDue(row, header, amounts, reader)
  if (dueFen === undefined) return undefined
  return {
    person: person.value,
    ...optional('crewName', crewName),
    ...optional('halfDays', amounts.halfDays),
    ...optional('rateFen', amounts.rate?.toString()),
    ...optional('pieceFen', amounts.piece?.toString()),
    ...(amounts.deduction > 0n ? { deductionFen: amounts.deduction.toString() } : {}),
    dueFen: dueFen.toString(),
    ...optional('claimedFen', amounts.claimed?.toString()),
    ...card,
    ...optional('outsideCode', textAt(row, header, 'outsideCode')),
    ...signatureOf(row, header),
  }
}

/** Remembers what a total row says is due. */
export function readTotalRow(row: Row, header: Header, reader: PayrollReader): void {
  const cell = header.columns.due === undefined ? undefined : row.cells[header.columns.due]
  const amount = cell && readYuan(cell, '')
  if (amount?.ok && amount.value > 0n) reader.totals.push({ row: row.row, fen: amount.value })
}

/** A single total that does not fit its rows is a sign of lost or changed rows: shown, not refused. */
export function checkTotal(header: Header, reader: PayrollReader): void {
  const [total, ...more] = reader.totals
  if (total && more.length === 0 && total.fen !== reader.grossFen) {
    reader.notices.push({
      code: 'sum-differs',
      row: total.row,
      column: header.columns.due ?? 0,
      field: 'dueFen',
      with: { given: yuanOf(total.fen), sum: yuanOf(reader.grossFen) },
    })
  }
}

function readAmounts(row: Row, header: Header, reader: PayrollReader): Amounts {
  const amount = (field: ColumnField, name: string) => amountAt(row, header.columns[field], { header, name, reader })
  const due = amount('due', 'dueFen')
  const claimed = amount('claimed', 'claimedFen')
  if (due === undefined && header.columns.due !== undefined && row.cells[header.columns.due] === undefined) {
    const column = header.columns.due
    reader.refused.push({
      code: 'amount-missing',
      row: row.row,
      column,
      field: 'dueFen',
      with: { column: header.headings.get(column) ?? '' },
    })
  }
  const parts = header.deductionParts.map(
    column => amountAt(row, column, { header, name: 'deductionFen', reader }) ?? 0n,
  )
  const deduction = amount('deduction', 'deductionFen') ?? parts.reduce((sum, part) => sum + part, 0n)
  const piece = amount('piece', 'pieceFen') ?? pieceOf(row, header, reader)
  const halfDays = halfDaysAt(row, header, reader)
  // A sheet without “应发” states what is paid out: that is due after deductions.
  const gross = due ?? (header.columns.due === undefined && claimed !== undefined ? claimed + deduction : undefined)
  return {
    ...optional('due', gross),
    ...optional('claimed', claimed),
    ...optional('rate', amount('rate', 'rateFen')),
    ...optional('piece', piece),
    deduction,
    ...optional('halfDays', halfDays),
  }
}

type At = { readonly header: Header; readonly name: string; readonly reader: PayrollReader }

function amountAt(row: Row, column: number | undefined, at: At): Fen | undefined {
  const cell = column === undefined ? undefined : row.cells[column]
  if (column === undefined || !cell) return undefined
  const amount = readYuan(cell, at.header.headings.get(column) ?? '')
  if (amount.ok) return amount.value
  at.reader.refused.push({
    code: amount.code,
    row: row.row,
    column,
    field: at.name,
    ...(amount.with ? { with: amount.with } : {}),
  })
  return undefined
}

/** Piece pay from quantity × price where the sheet does not give the product itself. */
function pieceOf(row: Row, header: Header, reader: PayrollReader): Fen | undefined {
  const { quantity, unitPrice } = header.columns
  const cell = quantity === undefined ? undefined : row.cells[quantity]
  const price = amountAt(row, unitPrice, { header, name: 'pieceFen', reader })
  const match = /^(\d{1,9})(?:\.(\d{1,6}))?\D{0,4}$/.exec(cell?.text.trim() ?? '')
  if (price === undefined || !match || cell?.day) return undefined
  const decimals = match[2] ?? ''
  const scale = 10n ** BigInt(decimals.length)
  return (BigInt(`${match[1]}${decimals}`) * price * 2n + scale) / (scale * 2n)
}

function halfDaysAt(row: Row, header: Header, reader: PayrollReader): number | undefined {
  const column = header.columns.days
  const cell = column === undefined ? undefined : row.cells[column]
  if (column === undefined || !cell) return undefined
  const days = readHalfDays(cell)
  if (!days.ok) {
    reader.refused.push({
      code: days.code,
      row: row.row,
      column,
      field: 'halfDays',
      ...(days.with ? { with: days.with } : {}),
    })
    return undefined
  }
  if (days.value === undefined)
    reader.notices.push({
      code: 'days-not-used',
      row: row.row,
      column,
      field: 'halfDays',
      with: { value: cell.text.slice(0, 20) },
    })
  return days.value
}

/**
 * What is due after deductions. “应发” is before deductions by custom. A sheet has already taken them off where days ×
 * rate
 * and piece pay less the deductions are exactly what stands there, or where it claims to have paid out more than would
 * be
 * left if they were taken off again.
 */
function netDue(row: Row, header: Header, amounts: Amounts, reader: PayrollReader): Fen | undefined {
  const { due = 0n, deduction, claimed = 0n } = amounts
  const earned = (BigInt(amounts.halfDays ?? 0) * (amounts.rate ?? 0n)) / 2n + (amounts.piece ?? 0n)
  if (deduction === 0n || (earned > 0n && due + deduction === earned)) return due
  if (deduction <= due) return claimed > due - deduction && claimed <= due ? due : due - deduction
  const column = header.columns.deduction ?? header.deductionParts[0] ?? 0
  const sums = { deduction: yuanOf(deduction), due: yuanOf(due) }
  reader.refused.push({ code: 'deduction-exceeds', row: row.row, column, field: 'deductionFen', with: sums })
  return undefined
}

function readCard(
  row: Row,
  header: Header,
  reader: PayrollReader,
): Pick<PayrollValue, 'cardNumber' | 'bankCode' | 'bankName'> {
  const column = header.columns.cardNumber
  const cell = column === undefined ? undefined : row.cells[column]
  const bankName = textAt(row, header, 'bankName')
  const bankCode = textAt(row, header, 'bankCode') ?? (bankName ? bankCodeOf(bankName) : undefined)
  const bank = { ...optional('bankCode', bankCode?.slice(0, 16)), ...optional('bankName', bankName?.slice(0, 200)) }
  if (column === undefined || !cell || /^(现金|无|[-/])$/.test(cell.text.trim())) return bank
  const card = readCardNumber(cell)
  if (card.ok) return { cardNumber: card.value, ...bank }
  reader.refused.push({ code: card.code, row: row.row, column, field: 'cardNumber' })
  return bank
}

function textAt(row: Row, header: Header, field: ColumnField): string | undefined {
  const text = row.cells[header.columns[field] ?? -1]?.text.trim()
  return text === undefined || text === '' ? undefined : text
}

function signatureOf(row: Row, header: Header): { readonly signedOn?: Day; readonly signed?: boolean } {
  const cell = row.cells[header.columns.signedOn ?? -1]
  const day = cell && dayOfCell(cell)
  if (day) return { signedOn: day }
  const mark = textAt(row, header, 'sign')
  return mark !== undefined && !/^(未签|无|否|[-×/])/.test(mark) ? { signed: true } : {}
}

function optional<K extends string, T>(key: K, value: T | undefined): { readonly [k in K]?: T } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [k in K]?: T }
}
