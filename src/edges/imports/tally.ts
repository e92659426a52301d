import type { Label } from '../../kernel/index.ts'
import type { Found } from './find.ts'
import { KIND_WORDS, type RefusedRow } from './words.ts'

/** What became of one file. */
export type ImportedFile = {
  readonly file: string
  readonly kind: Label
  /** `partly`: something of it landed or was known, something was refused. */
  readonly state: 'landed' | 'partly' | 'failed' | 'skipped'
  /** Rows of data in the file; landed, known and refused together. */
  readonly read: number
  readonly landed: number
  readonly known: number
  /** How many rows were refused; the first of them are listed, one entry a reason. */
  readonly refusedCount: number
  readonly refused: readonly RefusedRow[]
  /** What is worth a look though it was taken. */
  readonly notices?: readonly RefusedRow[]
  /** Where the marked workbook lies, when something in a workbook is wrong. */
  readonly markedPath?: string
}

/** Refusals listed for a file; all are counted. */
const REFUSALS_SHOWN = 1_000

export function failed(file: string, refused: readonly RefusedRow[]): ImportedFile {
  const none = { read: 0, landed: 0, known: 0 }
  return { file, kind: KIND_WORDS.unknown, state: 'failed', ...none, refusedCount: refused.length, refused }
}

/** Counts while a file is imported. */
export class Tally {
  landed = 0
  known = 0
  private refusedRows = 0
  private wholeFile = 0
  readonly actIds: string[] = []
  readonly notices: RefusedRow[] = []
  private readonly shown: RefusedRow[] = []
  private readonly file: Found

  constructor(file: Found) {
    this.file = file
  }

  /**
   * Rows that did not go in, with the reasons there are.
   *
   * @param rows  how many; several reasons may name one row, and not every row must have its reason listed
   */
  refuse(rows: number, reasons: readonly RefusedRow[]): void {
    this.refusedRows += rows
    if (rows === 0) this.wholeFile += reasons.length
    this.shown.push(...reasons.slice(0, REFUSALS_SHOWN - this.shown.length))
  }

  /** Nothing of what landed stands: the whole was rolled back. */
  undo(): void {
    this.refusedRows += this.landed + this.known
    this.landed = 0
    this.known = 0
    this.actIds.length = 0
  }

  hasRefused(): boolean {
    return this.refusedRows + this.wholeFile > 0
  }

  report(markedPath?: string): ImportedFile {
    const useful = this.landed + this.known > 0
    const isEmpty = !useful && this.refusedRows === 0
    return {
      file: this.file.name,
      kind: labelOf(this.file),
      state: !this.hasRefused() && !isEmpty ? 'landed' : useful ? 'partly' : 'failed',
      read: this.landed + this.known + this.refusedRows,
      landed: this.landed,
      known: this.known,
      refusedCount: this.refusedRows + this.wholeFile,
      refused: this.shown,
      ...(this.notices.length > 0 ? { notices: this.notices.slice(0, REFUSALS_SHOWN) } : {}),
      ...(markedPath ? { markedPath } : {}),
    }
  }
}

/** What the file was taken for. */
export function labelOf({ kind }: Found): Label {
  if (kind.kind === 'template') return kind.template.label
  if (kind.kind !== 'workbook' || kind.tables.length === 0) return KIND_WORDS[kind.kind]
  const words = kind.tables.map(table => KIND_WORDS[table])
  return { zh: words.map(word => word.zh).join('、'), en: words.map(word => word.en).join(', ') }
}
