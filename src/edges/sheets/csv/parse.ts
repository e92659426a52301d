/** Separated values as programs write them (RFC 4180, any separator), read piece by piece. Pure. */

export type TextRecord = {
  /** Line on which it begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
  /** A quotation mark that was never closed, or a cell longer than any real one. */
  readonly broken?: boolean
}

/** No cell of a real file is longer. */
const CELL_MAX = 10_000
/** No record of a real file has more cells. */
const CELLS_MAX = 1_000

/** `plain`, inside quotation marks, or behind a mark that may end them or be one of two. */
type State = 'plain' | 'quoted' | 'mark'

/** Takes text in pieces of any size; gives records as they end. Linear, and bounded in what it keeps. */
export class RecordParser {
  private readonly separator: string
  private state: State = 'plain'
  private line = 1
  private begun = 1
  private cells: string[] = []
  private cell = ''
  private isAfterReturn = false
  private isBroken = false

  constructor(separator: string) {
    this.separator = separator
  }

  *push(text: string): Generator<TextRecord> {
    for (let at = 0; at < text.length; at += 1) {
      const sign = text.charAt(at)
      const isPair = this.isAfterReturn && sign === '\n'
      this.isAfterReturn = sign === '\r'
      if (isPair) {
        if (this.state === 'quoted') this.keep(sign)
        continue
      }
      const isBreak = sign === '\n' || sign === '\r'
      if (isBreak) this.line += 1
      if (this.state === 'quoted') this.takeQuoted(sign)
      else if (this.state === 'mark' && sign === '"') this.takeSecondMark()
      else if (sign === this.separator) this.endCell()
      else if (isBreak) yield* this.endRecord()
      else this.takePlain(sign)
    }
  }

  /** What is left when the file ends without a line break. */
  *end(): Generator<TextRecord> {
    if (this.state === 'quoted') this.isBroken = true
    this.line += 1
    yield* this.endRecord()
  }

  private takeQuoted(sign: string): void {
    if (sign === '"') this.state = 'mark'
    else this.keep(sign)
  }

  private takeSecondMark(): void {
    this.state = 'quoted'
    this.keep('"')
  }

  private takePlain(sign: string): void {
    if (sign === '"' && this.cell.trim() === '' && this.state === 'plain') {
      this.cell = ''
      this.state = 'quoted'
    } else this.keep(sign)
  }

  private keep(sign: string): void {
    if (this.cell.length < CELL_MAX) this.cell += sign
    else this.isBroken = true
  }

  private endCell(): void {
    if (this.cells.length < CELLS_MAX) this.cells.push(this.cell)
    else this.isBroken = true
    this.cell = ''
    this.state = 'plain'
  }

  private *endRecord(): Generator<TextRecord> {
    const isBlank = this.cells.length === 0 && this.cell.trim() === '' && this.state === 'plain'
    this.endCell()
    if (!isBlank) yield { line: this.begun, cells: this.cells, ...(this.isBroken ? { broken: true } : {}) }
    this.cells = []
    this.isBroken = false
    this.begun = this.line
  }
}

/** The records of a text, piece by piece. */
export async function* recordsOf(
  pieces: AsyncIterable<string> | Iterable<string>,
  separator: string,
): AsyncGenerator<TextRecord> {
  const parser = new RecordParser(separator)
  for await (const piece of pieces) yield* parser.push(piece)
  yield* parser.end()
}

/** The separator of a head of a file: the one its first line has most of. */
export function separatorOf(head: string): string {
  const [line = ''] = head.split(/\r?\n/, 1)
  const counts = [',', '|', '\t', ';', '，'].map(sign => ({ sign, count: line.split(sign).length }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).sign
}

/**
 * A cell as a file holds it: quoted where it must be; what a spreadsheet would take for a formula gets an apostrophe.
 */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The first record of a head of a file. */
export function firstRecord(head: string): readonly string[] {
  const parser = new RecordParser(separatorOf(head))
  for (const record of parser.push(head)) return record.cells
  for (const record of parser.end()) return record.cells
  return []
}
