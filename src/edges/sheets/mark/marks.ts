import type { Label } from '../../../kernel/index.ts'

/** What is to be shown in a workbook that is sent back. */

/** One cell where something is wrong (`refused`) or worth a look (`notice`). `row` from 1, `column` from 0. */
export type Mark = {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly level: 'refused' | 'notice'
  readonly says: Label
  readonly fix: Label
}

export type Marks = readonly Mark[]

/** What a person reads at a cell: why not, and what to do. */
export function commentOf(mark: Mark): string {
  return `${mark.says.zh}\n怎么改：${mark.fix.zh}`
}

/** Marks of one sheet by row, then by column; several at one cell stand together. */
export type SheetMarks = ReadonlyMap<number, ReadonlyMap<number, readonly Mark[]>>

export function bySheet(marks: Marks): ReadonlyMap<string, SheetMarks> {
  const sheets = new Map<string, Map<number, Map<number, Mark[]>>>()
  for (const mark of marks) {
    const rows = take(sheets, mark.sheet, () => new Map<number, Map<number, Mark[]>>())
    const cells = take(rows, mark.row, () => new Map<number, Mark[]>())
    take(cells, mark.column, (): Mark[] => []).push(mark)
  }
  return sheets
}

function take<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

/** A cell is shown as the worst of its marks. */
export function levelOf(marks: readonly Mark[]): Mark['level'] {
  return marks.some(mark => mark.level === 'refused') ? 'refused' : 'notice'
}
