import { type Day, type Fen, parseYuan, type RefusedRow, yuanOf } from '../../kernel/index.ts'
import { RecordParser, separatorOf, type TextRecord } from '../sheets/csv/parse.ts'
import { readDayText } from '../sheets/table/values.ts'
import { type BankCode, refusedLine } from './problems.ts'
import {
  type BankTemplate,
  DEFAULT_TEMPLATE,
  HEAD_HEADINGS,
  HEAD_ORDER,
  type HeadField,
  RESULT_HEADINGS,
  type ResultField,
  STATUS_WORDS,
} from './template.ts'

/** What the bank said of each payment, from the file it sends back. Pure; never throws for what a file holds. */

export type ResultValue = {
  readonly batchNo: string
  readonly n?: number
  readonly cardNumber?: string
  readonly amountFen: string
  readonly status: 'paid' | 'returned'
  readonly reason?: string
  readonly serial?: string
  readonly on: Day
}
export type ResultFile = {
  readonly rows: readonly { readonly line: number; readonly value: ResultValue }[]
  readonly refused: readonly RefusedRow[]
  /** Lines of payments in the file. */
  readonly count: number
  /** The file does not keep what its header or trailer says: nothing of it may land. */
  readonly broken: boolean
}

type Promised = { readonly batchNo?: string; readonly count?: number; readonly totalFen?: Fen; readonly on?: Day }
type Item = {
  readonly line: number
  readonly fen?: Fen
  readonly status?: 'paid' | 'returned'
  readonly value?: ResultValue
}

/** Records before the first payment of a file that is one. */
const HEAD_LINES = 5

/** Is this the head of a result file? By its header line, or by the headings of its columns. */
export function isResultText(head: string, template: BankTemplate = DEFAULT_TEMPLATE): boolean {
  const records = recordsIn(head).slice(0, HEAD_LINES)
  return records.some(({ cells }) => headOf(cells, template) !== undefined || columnsOf(cells) !== undefined)
}

/** Reads a result file: with or without header, headings and trailer; `|`, comma or tab. */
export function readResults(text: string, template: BankTemplate = DEFAULT_TEMPLATE): ResultFile {
  const reader = new ResultReader(template)
  for (const record of recordsIn(text)) reader.take(record)
  return reader.end()
}

function recordsIn(text: string): readonly TextRecord[] {
  const bare = text.replace(/^\uFEFF/, '')
  const parser = new RecordParser(separatorOf(bare))
  return [...parser.push(bare), ...parser.end()]
}

class ResultReader {
  private readonly template: BankTemplate
  private head: Promised = {}
  private tail: Promised = {}
  private headNames: readonly (HeadField | undefined)[] | undefined
  private columns: readonly (ResultField | undefined)[]
  private inFen = false
  private readonly items: Item[] = []
  private readonly refused: RefusedRow[] = []

  constructor(template: BankTemplate) {
    this.template = template
    this.columns = template.result
  }

  take({ line, cells: raw }: TextRecord): void {
    const cells = raw.map(cell => cell.trim())
    if (this.headNames) {
      this.head = headFrom(cells, this.headNames)
      this.headNames = undefined
      return
    }
    const head = headOf(cells, this.template)
    const named = head ? undefined : columnsOf(cells)
    if (head) this.head = { ...this.head, ...head }
    else if (named) this.turnTo(named, cells)
    else if (isHeadHeading(cells)) this.headNames = cells.map(cell => headingOf(HEAD_HEADINGS, cell))
    else if (isTail(cells, this.template)) this.tail = tailFrom(cells)
    else this.items.push(this.readItem(line, cells))
  }

  private turnTo(columns: readonly (ResultField | undefined)[], cells: readonly string[]): void {
    this.columns = columns
    this.inFen = cells.some(cell => /金额.*[(（]分[)）]/.test(cell))
  }

  private readItem(line: number, cells: readonly string[]): Item {
    const cell = (field: ResultField) =>
      (cells[this.columns.indexOf(field)] ?? '').replace(/^['=]?"?(.*?)"?$/, '$1').trim()
    const flaws: RefusedRow[] = []
    const refuse = (field: string, code: BankCode, value = '') =>
      flaws.push(refusedLine(line, field, code, { value: value.slice(0, 30) }))
    const needed = Math.min(this.columns.length, this.columns.indexOf('status') + 1)
    if (cells.length < needed) {
      this.refused.push(refusedLine(line, '', 'bank-line-broken', { cells: cells.length }))
      return { line }
    }
    const fen = amountOf(cell('amount'), this.inFen)
    if (fen === undefined || fen <= 0n) refuse('amountFen', 'bank-amount-wrong', cell('amount'))
    const status = statusOf(cell('status'))
    if (status === 'underway') refuse('status', 'bank-status-underway', cell('status'))
    else if (status === undefined) refuse('status', 'bank-status-unknown', cell('status'))
    const batchNo = cell('batchNo') || this.head.batchNo
    if (!batchNo) refuse('batchNo', 'bank-batch-missing')
    const on = readDayText(cell('on')) ?? (cell('on') === '' ? this.head.on : undefined)
    if (!on) refuse('on', 'bank-day-missing', cell('on'))
    const n = /^\d{1,6}$/.test(cell('n')) && Number(cell('n')) > 0 ? Number(cell('n')) : undefined
    const card = cell('cardNumber').replace(/[\s-]/g, '')
    if (card !== '' && !/^\d{10,32}$/.test(card)) refuse('cardNumber', 'bank-card-wrong')
    if (n === undefined && card === '') refuse('n', 'bank-item-unnamed')
    this.refused.push(...flaws)
    const known = {
      line,
      ...(fen === undefined ? {} : { fen }),
      ...(status === 'paid' || status === 'returned' ? { status } : {}),
    }
    if (flaws.length > 0 || !batchNo || !on || fen === undefined || (status !== 'paid' && status !== 'returned'))
      return known
    const value: ResultValue = {
      batchNo,
      ...(n === undefined ? {} : { n }),
      ...(card === '' ? {} : { cardNumber: card }),
      amountFen: fen.toString(),
      status,
      ...given('reason', cell('reason').slice(0, 200)),
      ...given('serial', cell('serial').slice(0, 100)),
      on,
    }
    return { ...known, value }
  }

  end(): ResultFile {
    const { items } = this
    const mismatch = items.length === 0 ? refusedLine(0, '', 'bank-file-empty') : this.mismatch()
    const rows = mismatch ? [] : items.flatMap(({ line, value }) => (value ? [{ line, value }] : []))
    const refused = mismatch ? [mismatch, ...this.refused] : this.refused
    return { rows, refused, count: items.length, broken: mismatch !== undefined }
  }

  /** Count and total must be those of all payments, or of those that arrived, as some banks write them. */
  private mismatch(): RefusedRow | undefined {
    const paid = this.items.filter(item => item.status === 'paid')
    for (const promised of [this.head, this.tail]) {
      const counts = [this.items.length, paid.length]
      if (promised.count !== undefined && !counts.includes(promised.count))
        return refusedLine(0, 'count', 'bank-count-differs', { promised: promised.count, found: this.items.length })
      // A sum over lines that cannot be read proves nothing.
      if (promised.totalFen === undefined || this.items.some(item => item.fen === undefined)) continue
      const totals = [sumOf(this.items), sumOf(paid)]
      if (!totals.includes(promised.totalFen))
        return refusedLine(0, 'total', 'bank-total-differs', {
          promised: yuanOf(promised.totalFen),
          found: yuanOf(sumOf(this.items)),
        })
    }
    return undefined
  }
}

function given(key: 'reason' | 'serial', value: string): { readonly reason?: string; readonly serial?: string } {
  return value === '' ? {} : { [key]: value }
}

function sumOf(items: readonly Item[]): Fen {
  return items.reduce((sum, item) => sum + (item.fen ?? 0n), 0n)
}

function amountOf(text: string, inFen: boolean): Fen | undefined {
  if (!inFen) return parseYuan(text)
  return /^\d{1,15}$/.test(text.replace(/,/g, '')) ? BigInt(text.replace(/,/g, '')) : undefined
}

function statusOf(text: string): 'paid' | 'returned' | 'underway' | undefined {
  if (STATUS_WORDS.paid.test(text)) return 'paid'
  if (STATUS_WORDS.returned.test(text)) return 'returned'
  if (STATUS_WORDS.underway.test(text)) return 'underway'
  return STATUS_WORDS.code.test(text) ? 'returned' : undefined
}

function headingOf<F extends string>(headings: readonly (readonly [F, RegExp])[], cell: string): F | undefined {
  return headings.find(([, pattern]) => pattern.test(cell.trim()))?.[0]
}

/** The columns a row of headings names; undefined when it is none. A heading holds no digits. */
function columnsOf(cells: readonly string[]): readonly (ResultField | undefined)[] | undefined {
  if (cells.some(cell => /\d{3}/.test(cell))) return undefined
  const named = cells.map(cell => headingOf(RESULT_HEADINGS, cell))
  return named.includes('amount') && named.includes('status') ? named : undefined
}

function isHeadHeading(cells: readonly string[]): boolean {
  const named = cells.map(cell => (/\d/.test(cell) ? undefined : headingOf(HEAD_HEADINGS, cell)))
  return named.includes('count') && named.includes('total')
}

/** The header line: marked as such, or known by its shape: a batch, a count, a sum and a day. */
function headOf(cells: readonly string[], template: BankTemplate): Promised | undefined {
  const isMarked = cells[0]?.toUpperCase() === template.head
  const rest = isMarked ? cells.slice(1) : cells
  const promised = headFrom(rest, HEAD_ORDER)
  const isWhole = promised.batchNo && promised.count !== undefined && promised.totalFen !== undefined && promised.on
  return isMarked || (isWhole && rest.length <= HEAD_ORDER.length + 1) ? promised : undefined
}

function headFrom(cells: readonly string[], names: readonly (HeadField | undefined)[]): Promised {
  const cell = (name: HeadField) => (cells[names.indexOf(name)] ?? '').trim()
  const totalFen = parseYuan(cell('total'))
  const on = readDayText(cell('on'))
  return {
    ...(cell('batchNo') === '' ? {} : { batchNo: cell('batchNo') }),
    ...(/^\d{1,7}$/.test(cell('count')) ? { count: Number(cell('count')) } : {}),
    ...(totalFen === undefined ? {} : { totalFen }),
    ...(on ? { on } : {}),
  }
}

function isTail(cells: readonly string[], template: BankTemplate): boolean {
  return cells[0]?.toUpperCase() === template.tail || /^(合计|总计|汇总)/.test(cells[0] ?? '')
}

/** Count and total of a trailer: its first whole number, its first amount with decimals. */
function tailFrom(cells: readonly string[]): Promised {
  const rest = cells.slice(1)
  const count = rest.find(cell => /^\d{1,7}$/.test(cell))
  const total = rest.map(cell => (/\.\d{2}$/.test(cell) ? parseYuan(cell) : undefined)).find(fen => fen !== undefined)
  return {
    ...(count === undefined ? {} : { count: Number(count) }),
    ...(total === undefined ? {} : { totalFen: total }),
  }
}
