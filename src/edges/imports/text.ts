/** Text of files as sites, banks and clerks write them: UTF-8 with or without mark, GBK, GB18030. */

/** Decodes bytes: UTF-8 when they are, else GB18030 (which holds GBK). Never throws. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/**
 * Cuts delimited text into rows of cells (RFC 4180 quoting). Lines may end in CR LF or LF; empty lines are left out.
 *
 * @returns rows with the line each began on, counted from 1
 */
export function cutRows(
  text: string,
  separator: string,
): readonly { readonly line: number; readonly cells: readonly string[] }[] {
  const rows: { line: number; cells: string[] }[] = []
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let line = 1
  let began = 1
  const endRow = () => {
    cells.push(cell.trim())
    cell = ''
    if (cells.some(each => each !== '')) rows.push({ line: began, cells })
    cells = []
    began = line
  }
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index] ?? ''
    if (char === '\n') line += 1
    if (quoted) {
      if (char !== '"') cell += char
      else if (text[index + 1] === '"') {
        cell += '"'
        index += 1
      } else quoted = false
    } else if (char === '"' && cell.trim() === '') {
      quoted = true
      cell = ''
    } else if (char === separator) {
      cells.push(cell.trim())
      cell = ''
    } else if (char === '\n') endRow()
    else if (char !== '\r') cell += char
  }
  endRow()
  return rows
}

/** The first row of a text, for recognising a file by its head. */
export function firstRow(text: string, separator: string): readonly string[] {
  return (
    cutRows(
      text
        .replace(/^\uFEFF/, '')
        .split('\n')
        .slice(0, 1)
        .join('\n'),
      separator,
    )[0]?.cells ?? []
  )
}
