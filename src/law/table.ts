import { type Confidence, type Day, day, type Label, must } from '../kernel/index.ts'
import { at } from './types.ts'

/**
 * Figures of law are kept as tables that an official can read and compare with the text of the law. A block is a group
 * of lines; blank lines part blocks, `#` begins a remark, `|` parts the cells of a line.
 */

/** The cells of a line, trimmed. */
export function cellsOf(line: string): readonly string[] {
  return line.split('|').map(cell => cell.trim())
}

/** The lines of a table that say something, as cells. */
export function rowsOf(table: string): readonly (readonly string[])[] {
  return linesOf(table)
    .filter(line => line !== '')
    .map(cellsOf)
}

/** The blocks of a table: each a list of its lines. */
export function blocksOf(table: string): readonly (readonly string[])[] {
  const blocks: string[][] = [[]]
  for (const line of linesOf(table)) {
    if (line === '') blocks.push([])
    else blocks.at(-1)?.push(line)
  }
  return blocks.filter(block => block.length > 0)
}

function linesOf(table: string): readonly string[] {
  return table
    .split('\n')
    .map(line => line.trim())
    .filter(line => !line.startsWith('#'))
}

/** A label from its two cells. */
export function labelOf(zh: string | undefined, en: string | undefined): Label {
  must(zh && en, `a label has both languages (${zh ?? ''} | ${en ?? ''})`)
  return { zh, en }
}

const MARKS: ReadonlySet<string> = new Set(['text', 'known', 'unverified', 'local', 'design'])

/** A confidence mark; no mark means that the text was read. */
export function markOf(text: string | undefined): Confidence {
  const mark = text ? text : 'text'
  must(MARKS.has(mark), `${mark} is a confidence mark`)
  return mark as Confidence
}

/** A place written `instrument article`. */
export function placeOf(text: string): ReturnType<typeof at> {
  const [instrument = '', ...article] = text.trim().split(' ')
  must(instrument && article.length > 0, `a place names instrument and article (${text})`)
  return at(instrument, article.join(' '))
}

/** A half-open span written `from` or `from..until`. */
export function spanOf(text: string): { readonly from: Day; readonly until?: Day } {
  const [from = '', until] = text.split('..')
  return { from: day(from), ...(until ? { until: day(until) } : {}) }
}
