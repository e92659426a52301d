import { parseDay, parseYuan } from '../../kernel/index.ts'
import { cutRows } from '../imports/text.ts'

/**
 * Result files of banks (代发结果): one line an item, `|` or comma, with a header line that names batch, count, total and
 * day,
 * or a row of column names. What the bank said per worker; matched later by batch and sequence, else by card and
 * amount.
 */

export type ResultRow = {
  readonly batchNo: string
  readonly n?: number
  readonly cardNumber?: string
  readonly amountFen: string
  readonly status: 'paid' | 'returned'
  readonly reason?: string
  readonly serial?: string
  readonly on: string
}
export type ResultFlaw = { readonly line: number; readonly field: string; readonly text: string }
export type ResultFile = {
  readonly rows: readonly ResultRow[]
  readonly lines: readonly number[]
  readonly flaws: readonly ResultFlaw[]
  /** What the header promises and the lines do not keep. */
  readonly mismatch?: { readonly what: 'count' | 'total'; readonly promised: string; readonly found: string }
}

const PAID = /^(成功|已入账|交易成功|0000|00|ACSC|ACCC|PAID|SUCCESS)$/i
const NAMES: readonly (readonly [string, RegExp])[] = [
  ['batchNo', /^(批次号?|batch)/i],
  ['n', /^(序号|编号|seq|no)/i],
  ['card', /^(收款)?(账号|卡号)|account|card/i],
  ['name', /户名|姓名|name/i],
  ['amount', /金额|amount/i],
  ['status', /状态|结果|status/i],
  ['reason', /原因|备注|reason/i],
  ['serial', /流水|serial/i],
  ['on', /日期|date/i],
]
const DEFAULT_COLUMNS = ['n', 'card', 'name', 'amount', 'status', 'reason', 'serial']

type Head = { readonly batchNo: string; readonly count: string; readonly total: string; readonly on: string }

function separatorOf(text: string): string {
  const line = text.split('\n').find(each => each.trim() !== '') ?? ''
  return line.includes('|') ? '|' : line.includes('\t') ? '\t' : ','
}

function columnsOf(cells: readonly string[]): readonly string[] | undefined {
  const named = cells.map(cell => NAMES.find(([, pattern]) => pattern.test(cell.trim()))?.[0] ?? '')
  return named.includes('amount') && named.includes('status') ? named : undefined
}

function headOf(cells: readonly string[]): Head | undefined {
  const rest = cells[0] === 'H' ? cells.slice(1) : cells
  const on = dayOf(rest[3] ?? '')
  return cells[0] === 'H' && on !== undefined
    ? { batchNo: rest[0] ?? '', count: rest[1] ?? '', total: rest[2] ?? '', on }
    : undefined
}

function dayOf(text: string): string | undefined {
  const compact = /^(\d{4})(\d{2})(\d{2})/.exec(text)
  return parseDay(
    compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : text.replace(/[/.]/g, '-').slice(0, 'YYYY-MM-DD'.length),
  )
}

/** Does the text look like a bank's result file? */
export function isResultText(text: string): boolean {
  const rows = cutRows(
    text
      .replace(/^\uFEFF/, '')
      .split('\n')
      .slice(0, 3)
      .join('\n'),
    separatorOf(text),
  )
  return (
    rows.some(row => headOf(row.cells) !== undefined) ||
    (rows[0] !== undefined && columnsOf(rows[0].cells) !== undefined)
  )
}

/** Reads a result file. Never throws: what cannot be read is a flaw with its line. */
export function readResults(text: string): ResultFile {
  const rows: ResultRow[] = []
  const lines: number[] = []
  const flaws: ResultFlaw[] = []
  let head: Head | undefined
  let columns: readonly string[] = DEFAULT_COLUMNS
  for (const { line, cells } of cutRows(text.replace(/^\uFEFF/, ''), separatorOf(text))) {
    const begins = headOf(cells)
    const named = columnsOf(cells)
    if (begins) head = begins
    else if (named) columns = named
    else if (/^(T|合计|总计)/.test(cells[0] ?? '')) continue
    else {
      const read = readLine(columns, cells, head)
      if ('field' in read) flaws.push({ line, ...read })
      else {
        rows.push(read)
        lines.push(line)
      }
    }
  }
  const mismatch = head ? mismatchOf(head, rows, flaws.length) : undefined
  return { rows, lines, flaws, ...(mismatch ? { mismatch } : {}) }
}

function readLine(
  columns: readonly string[],
  cells: readonly string[],
  head: Head | undefined,
): ResultRow | { readonly field: string; readonly text: string } {
  const cell = (name: string) => {
    const at = columns.indexOf(name)
    return at < 0 ? '' : (cells[at]?.replace(/^'/, '').trim() ?? '')
  }
  const fen = parseYuan(cell('amount'))
  const on = dayOf(cell('on')) ?? head?.on
  const batchNo = cell('batchNo') || (head?.batchNo ?? '')
  const n = /^\d{1,9}$/.test(cell('n')) ? Number(cell('n')) : undefined
  if (fen === undefined) return { field: 'amountFen', text: cell('amount') }
  if (batchNo === '') return { field: 'batchNo', text: '' }
  if (on === undefined) return { field: 'on', text: cell('on') }
  if (cell('status') === '') return { field: 'status', text: '' }
  return {
    batchNo,
    amountFen: String(fen),
    status: PAID.test(cell('status')) ? 'paid' : 'returned',
    on,
    ...(n === undefined ? {} : { n }),
    ...(cell('card') ? { cardNumber: cell('card') } : {}),
    ...(cell('reason') ? { reason: cell('reason') } : {}),
    ...(cell('serial') ? { serial: cell('serial') } : {}),
  }
}

function mismatchOf(head: Head, rows: readonly ResultRow[], flawed: number): ResultFile['mismatch'] {
  const total = rows.reduce((sum, row) => sum + BigInt(row.amountFen), 0n)
  const promised = parseYuan(head.total)
  if (/^\d+$/.test(head.count) && Number(head.count) !== rows.length + flawed)
    return { what: 'count', promised: head.count, found: String(rows.length + flawed) }
  return promised !== undefined && promised !== total && flawed === 0
    ? { what: 'total', promised: String(promised), found: String(total) }
    : undefined
}
