import { addressOf, columnOf } from '../book/cell.ts'
import { cellElements } from '../book/xlsx.ts'
import { attribute } from '../xml.ts'
import { levelOf, type Mark } from './marks.ts'
import type { StyleBook } from './styles.ts'

/** Marking cells in the text of a row; values, formulas and every other format stay as written. */

type Piece = { readonly column: number; readonly text: string }

/**
 * The row element with marked cells filled. A cell that was left out of the file is written, empty and filled.
 *
 * @param row    number of the row, for rows and cells that leave their addresses out
 * @param marks  by column from 0
 */
export function markRow(
  text: string,
  row: number,
  marks: ReadonlyMap<number, readonly Mark[]>,
  styles: StyleBook,
): string {
  const prefix = /^<((?:\w+:)?)row/.exec(text)?.[1] ?? ''
  const tagEnd = text.indexOf('>')
  const isEmpty = text.charCodeAt(tagEnd - 1) === 47
  const tag = text.slice(0, isEmpty ? tagEnd - 1 : tagEnd).replace(/\sspans\s*=\s*("[^"]*"|'[^']*')/, '')
  const open = `${attribute(tag, 'r') === undefined ? tag.replace(/row/, `row r="${row}"`) : tag}>`
  const pieces: Piece[] = isEmpty ? [] : [...markedCells(text, row, marks, styles, prefix)]
  const present = new Set(pieces.map(piece => piece.column))
  for (const [column, found] of marks) {
    if (present.has(column)) continue
    const style = styles.marked(0, levelOf(found))
    pieces.push({ column, text: `<${prefix}c r="${addressOf(row, column)}" s="${style}"/>` })
  }
  const cells = pieces.toSorted((a, b) => a.column - b.column).map(piece => piece.text)
  return `${open}${cells.join('')}${tailOf(text, isEmpty, prefix)}`
}

/** What stands behind the cells of a row (extensions), and its end. */
function tailOf(text: string, isEmpty: boolean, prefix: string): string {
  const close = `</${prefix}row>`
  if (isEmpty) return close
  const extension = text.indexOf(`<${prefix}extLst`)
  return extension < 0 ? close : text.slice(extension)
}

function* markedCells(
  text: string,
  row: number,
  marks: ReadonlyMap<number, readonly Mark[]>,
  styles: StyleBook,
  prefix: string,
): Generator<Piece> {
  let next = 0
  for (const { tag, start, end } of cellElements(text, text.indexOf('>') + 1)) {
    const address = attribute(tag, 'r')
    const column = address === undefined ? next : columnOf(address)
    next = column + 1
    const found = marks.get(column)
    const whole = text.slice(start, end)
    if (!found && address !== undefined) {
      yield { column, text: whole }
      continue
    }
    const style = Number(attribute(tag, 's') ?? 0)
    const bare = tag.replace(/\s(r|s)\s*=\s*("[^"]*"|'[^']*')/g, '')
    const number = found ? styles.marked(style, levelOf(found)) : style
    const head = `<${prefix}c r="${address ?? addressOf(row, column)}" s="${number}"${bare}`
    yield { column, text: head + whole.slice(`<${prefix}c`.length + tag.length) }
  }
}
