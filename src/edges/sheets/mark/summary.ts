import { addressOf } from '../book/cell.ts'
import { LISTED_MAX } from '../limits.ts'
import { escapeXml } from '../xml.ts'
import type { Mark, Marks } from './marks.ts'
import type { StyleBook } from './styles.ts'

/** The list of problems, as a sheet of its own: each line leads to its cell. */

export const SUMMARY_NAME = '问题清单'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const WIDTHS = [8, 16, 10, 8, 50, 50, 50, 50]
const HEADINGS = ['序号', '工作表', '单元格', '轻重', '问题', '怎么改', 'Problem', 'What to do']
const LEVELS: Readonly<Record<Mark['level'], string>> = { refused: '没有收', notice: '提醒' }

/** Lists the first of the marks; of the rest it tells the number. */
export function summaryXml(marks: Marks, styles: StyleBook): string {
  const shown = marks.slice(0, LISTED_MAX)
  const hidden = marks.length - shown.length
  const lines = [
    line(1, [`安薪收件结果：共 ${marks.length} 处要看。标红的行没有收，改好后把整个文件再传一次即可。`], []),
    line(2, HEADINGS, []),
    ...shown.map((mark, index) => problemLine(mark, index, styles)),
    ...(hidden > 0 ? [line(shown.length + 3, [`还有 ${hidden} 处没有列出。 ${hidden} more are not listed.`], [])] : []),
  ]
  const columns = WIDTHS.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  const links = shown.map((mark, index) => {
    const place = `'${mark.sheet.replaceAll("'", "''")}'!${addressOf(mark.row, mark.column)}`
    return `<hyperlink ref="C${index + 3}" location="${escapeXml(place)}" display="${escapeXml(place)}"/>`
  })
  const pane = '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>'
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">` +
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData>` +
    `${links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : ''}</worksheet>`
  )
}

function problemLine(mark: Mark, index: number, styles: StyleBook): string {
  const filled = styles.marked(0, mark.level)
  const texts = [
    String(index + 1),
    mark.sheet,
    addressOf(mark.row, mark.column),
    LEVELS[mark.level],
    mark.says.zh,
    mark.fix.zh,
    mark.says.en,
    mark.fix.en,
  ]
  return line(index + 3, texts, [0, 0, filled, filled])
}

/** Inline strings: a text that begins with `=` stays a text. */
function line(row: number, texts: readonly string[], styles: readonly number[]): string {
  const cells = texts.map((text, column) => {
    const style = styles[column] ? ` s="${styles[column]}"` : ''
    const inner = `<is><t xml:space="preserve">${escapeXml(text)}</t></is>`
    return `<c r="${addressOf(row, column)}"${style} t="inlineStr">${inner}</c>`
  })
  return `<row r="${row}">${cells.join('')}</row>`
}
