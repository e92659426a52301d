import type { RefusedRow } from '../../../kernel/index.ts'
import { sayProblem, type SheetCode } from '../problems.ts'
import { tenThousandfold } from './fields.ts'
import type { TextRecord } from './parse.ts'
import { type Column, type Matched, matchTemplate, type Template } from './templates.ts'

/** Rows of a template as rows of its operation. Pure over the records. */

export type TemplateRow = {
  readonly line: number
  readonly value: Readonly<Record<string, unknown>>
  readonly key: string
}
/** A row read, or why not (several reasons when several cells are wrong). `row` is the line of the file. */
export type TemplateItem =
  | { readonly row: TemplateRow }
  | { readonly refused: readonly RefusedRow[]; readonly rows: 0 | 1 }

/** Is this the header of a template? Its name is only a hint for people. */
export function templateOf(cells: readonly string[]): Template | undefined {
  return matchTemplate(cells)?.template
}

/**
 * The rows of a template's file. The first record is its header. Columns the template does not know are passed over; a
 * required one that is missing refuses the file with one refusal and no rows.
 */
export async function* readTemplate(records: AsyncIterable<TextRecord>): AsyncGenerator<TemplateItem> {
  let matched: Matched | undefined
  for await (const record of records) {
    if (matched) {
      yield readRecord(record, matched)
      continue
    }
    matched = matchTemplate(record.cells)
    const flaws = matched ? headerFlaws(record, matched) : [problem(record.line, '', 'file-unknown', { what: 'CSV' })]
    if (!matched || flaws.length > 0) {
      yield { refused: flaws, rows: 0 }
      return
    }
  }
}

function headerFlaws(record: TextRecord, matched: Matched): readonly RefusedRow[] {
  const { template, places } = matched
  const missing = template.columns.filter((column, index) => column.required && places[index] === undefined)
  const hasPersonColumns = template.columns.some(column => column.field === 'siteCard')
  const hasPerson = template.columns.some((column, index) => isPerson(column) && places[index] !== undefined)
  return [
    ...missing.map(column => problem(record.line, column.field, 'column-missing', { column: column.zh })),
    ...(hasPersonColumns && !hasPerson ? [problem(record.line, 'person', 'column-missing', { column: '工号' })] : []),
  ]
}

function isPerson(column: Column): boolean {
  return column.field === 'siteCard' || column.field === 'idCard'
}

function readRecord(record: TextRecord, matched: Matched): TemplateItem {
  if (record.broken) return { refused: [problem(record.line, '', 'line-broken')], rows: 1 }
  const { template, places } = matched
  const value: Record<string, unknown> = {}
  const refused: RefusedRow[] = []
  for (const [index, column] of template.columns.entries()) {
    const place = places[index]
    const text = place === undefined ? '' : (record.cells[place] ?? '').trim()
    if (text === '') {
      if (column.required) refused.push(problem(record.line, column.field, 'field-missing', { column: column.zh }))
      continue
    }
    const read = column.read(text, column.zh)
    if (!read.ok) refused.push(problem(record.line, column.field, read.code, read.with))
    else value[column.field] = matched.tenThousands[index] ? tenThousandfold(BigInt(read.value)).toString() : read.value
  }
  const { siteCard, idCard, ...rest } = value
  const namesPerson = template.columns.some(isPerson)
  if (namesPerson && siteCard === undefined && idCard === undefined && !refused.some(one => one.field === 'idCard'))
    refused.push(problem(record.line, 'person', 'person-missing'))
  if (refused.length > 0) return { refused, rows: 1 }
  const person = namesPerson ? { person: idCard === undefined ? { siteCard } : { idCard } } : {}
  const key = template.key === undefined ? '' : String(value[template.key])
  return { row: { line: record.line, value: { ...rest, ...person }, key } }
}

function problem(
  row: number,
  field: string,
  code: SheetCode,
  more: Readonly<Record<string, string | number>> = {},
): RefusedRow {
  return { row, field, code, ...sayProblem({ code, with: more }) }
}
