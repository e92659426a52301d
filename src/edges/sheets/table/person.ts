import type { Row } from '../book/cell.ts'
import type { Header } from './header.ts'
import type { CellProblem, PersonRef } from './types.ts'
import { readIdCard, readSiteCard } from './values.ts'
import { bareWord, isTotalWord } from './words.ts'

/** Which rows of a table are about a person, and who it is. Pure. */

/** A row that is no data: nothing, a total, a repeated header, signatures below the table. */
export type RowSort = 'person' | 'total' | 'nothing'

/** Columns that say somebody was meant, even where the person himself is missing. */
const MONEY = ['due', 'claimed', 'rate', 'piece'] as const

export function sortRow(row: Row, header: Header): RowSort {
  const { columns } = header
  const textAt = (column: number | undefined) => (column === undefined ? '' : (row.cells[column]?.text.trim() ?? ''))
  const isTotal = [0, 1, 2, columns.name, columns.seq].some(
    column => column !== undefined && isTotalWord(row.cells[column]?.text ?? ''),
  )
  if (isTotal) return 'total'
  const name = textAt(columns.name)
  const hasNumber = textAt(columns.idCard) !== '' || textAt(columns.siteCard) !== ''
  if (isRepeatedHeader(row, header)) return 'nothing'
  if (hasNumber) return isFooter(row, header) ? 'nothing' : 'person'
  const hasMoney = MONEY.some(field => Number(row.cells[columns[field] ?? -1]?.number ?? 0) !== 0)
  const hasDays = header.days.some(({ column }) => row.cells[column] !== undefined)
  return name !== '' && !/[:：]/.test(name) && (hasMoney || hasDays)
    ? 'person'
    : hasMoney && textAt(columns.seq) !== ''
      ? 'person'
      : 'nothing'
}

/** A header repeated at the top of a printed page: the heading of the person, and another, stand in their columns. */
function isRepeatedHeader(row: Row, header: Header): boolean {
  const { name, idCard, siteCard } = header.columns
  const isHeading = (column: number | undefined) => {
    const text = column === undefined ? undefined : row.cells[column]?.text
    return text !== undefined && bareWord(text) === bareWord(header.headings.get(column ?? -1) ?? '')
  }
  if (![name, idCard, siteCard].some(isHeading)) return false
  return [...header.headings.keys()].filter(isHeading).length > 1
}

/** “制表人：张三  审核：李四” may lie in the columns of numbers. */
function isFooter(row: Row, header: Header): boolean {
  const cell = row.cells[header.columns.idCard ?? -1] ?? row.cells[header.columns.siteCard ?? -1]
  const text = cell?.text ?? ''
  return (
    cell?.number === undefined &&
    !/\d{6}/.test(text) &&
    (/[:：]/.test(text) || /制表|审核|签字|负责人|经理|盖章|说明/.test(text))
  )
}

/** Who a row is about: identity number where there is one, else the site card. */
export function personOf(
  row: Row,
  header: Header,
): { readonly ok: true; readonly value: PersonRef } | { readonly ok: false; readonly problem: CellProblem } {
  const { columns } = header
  const idColumn = columns.idCard
  const idCell = idColumn === undefined ? undefined : row.cells[idColumn]
  if (idColumn !== undefined && idCell) {
    const id = readIdCard(idCell)
    return id.ok
      ? { ok: true, value: { idCard: id.value } }
      : { ok: false, problem: { code: id.code, row: row.row, column: idColumn, field: 'person' } }
  }
  const cardCell = columns.siteCard === undefined ? undefined : row.cells[columns.siteCard]
  const card = cardCell && readSiteCard(cardCell)
  if (card?.ok && card.value !== '') return { ok: true, value: { siteCard: card.value } }
  return {
    ok: false,
    problem: {
      code: 'person-missing',
      row: row.row,
      column: idColumn ?? columns.siteCard ?? columns.name ?? 0,
      field: 'person',
    },
  }
}

/** The text by which two rows name the same person. */
export function keyOfPerson(person: PersonRef): string {
  return 'idCard' in person ? `i${person.idCard}` : `s${person.siteCard}`
}
