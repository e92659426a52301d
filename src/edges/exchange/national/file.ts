import { BATCH_LIMIT, type Day, type RefusedRow } from '../../../kernel/index.ts'
import { Fields, type Flaw, sayFlaw } from '../core/fields.ts'
import { isObject, readData } from '../core/json.ts'
import { type Row, repeats, type Translation, type WriteMethod } from './method.ts'
import { plainPunches } from './methods/attendance.ts'
import { findWriteMethod } from './methods/index.ts'

/**
 * Files of dialect calls, one `{"method": …, "data": …}` a line: what a site's system exported, or the planted city.
 * Read as a stream; consecutive lines of one method become bulk calls. Numbers are plain, batch limits do not hold, and
 * crews may be named instead of numbered.
 */

/** Rows a bulk call of an import carries. */
export const FILE_BATCH_ROWS = 5_000
/** Punches are many, small and copied in one stream: as many as a call may carry. */
export const PUNCH_BATCH_ROWS = BATCH_LIMIT
/** Refusals gathered before they are handed on with what there is. */
const FILE_BATCH_REFUSALS = 1_000
/** No line of a real file is longer: five workers with three pictures each take 8 MB. */
const LINE_BYTES = 32 * 1024 * 1024
const NEWLINE = 10

export type FileBatch = {
  readonly operation: string
  /** True for an operation that takes one row as its whole input. */
  readonly single: boolean
  readonly rows: readonly Row[]
  /** The line of each row, counted from 1. */
  readonly lines: readonly number[]
  /** Lines and rows that could not be read; `row` is the line. */
  readonly refused: readonly RefusedRow[]
}

const SINGLE: ReadonlySet<string> = new Set(['registry.updateProject'])
const ATTENDANCE = 'WorkerAttendance.Add'
const PUNCHES = 'attendance.recordPunches'
const ATTENDANCE_HEAD = `{"method":"${ATTENDANCE}"`

/** Is this the head of a file of dialect calls? Enough of the file for its first line to begin is enough. */
export function isNationalHead(head: string): boolean {
  const first = head.replace(/^\uFEFF/, '').trimStart()
  return (
    first.startsWith('{') &&
    /"method"\s*:\s*"[A-Za-z]+\.[A-Za-z]+"/.test(first.slice(0, 4096)) &&
    /"data"\s*:/.test(first)
  )
}

/**
 * Bulk calls made from a file, in its order.
 *
 * @param stream  the bytes of the file, UTF-8
 * @param day     the day of the import; stands for a day of opening that the dialect does not carry
 */
export async function* readNationalFile(stream: AsyncIterable<Uint8Array>, day: Day): AsyncGenerator<FileBatch> {
  const gathering = new Gathering(day)
  let line = 0
  for await (const texts of linesOf(stream)) {
    for (const text of texts) {
      line += 1
      if (text !== '') yield* gathering.take(text, line)
    }
  }
  yield* gathering.rest()
}

/**
 * Lines of a stream of bytes as text, those of a piece together. A line longer than any real one is cut off and fails
 * to parse.
 */
async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  let pieces: Buffer[] = []
  let kept = 0
  const keep = (piece: Buffer) => {
    if (kept < LINE_BYTES) pieces.push(piece)
    kept += piece.length
  }
  const take = (last: Buffer): string => {
    const bytes = pieces.length === 0 ? last : Buffer.concat([...pieces, last])
    pieces = []
    kept = 0
    return textOfLine(bytes)
  }
  for await (const part of stream) {
    const chunk = Buffer.from(part.buffer, part.byteOffset, part.byteLength)
    const lines: string[] = []
    let from = 0
    for (let end = chunk.indexOf(NEWLINE, from); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      lines.push(take(chunk.subarray(from, end)))
      from = end + 1
    }
    if (from < chunk.length) keep(Buffer.from(chunk.subarray(from)))
    yield lines
  }
  if (pieces.length > 0) yield [take(Buffer.alloc(0))]
}

const textOfLine = (bytes: Buffer) =>
  bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trim()

/** Rows as they came, those of a line together. */
type Growing = { readonly operation: string; readonly parts: { rows: readonly Row[]; line: number }[]; size: number }

/** What has been read and not handed on: rows of one method, by operation in the order of its steps. */
class Gathering {
  private readonly day: Day
  private method = ''
  private groups: Growing[] = []
  private refused: RefusedRow[] = []
  private seen = new Set<string>()

  constructor(day: Day) {
    this.day = day
  }

  *take(text: string, line: number): Generator<FileBatch> {
    if (text.startsWith(ATTENDANCE_HEAD)) {
      const rows = plainLine(text)
      if (rows) {
        yield* this.turnTo(ATTENDANCE)
        yield* this.add(PUNCHES, rows, line)
        return
      }
    }
    const call = readData(text)
    const method = isObject(call) && typeof call.method === 'string' ? findWriteMethod(call.method) : undefined
    if (!isObject(call)) yield* this.refuse(lineProblem(line, '', 'line-not-json'))
    else if (!method) yield* this.refuse(lineProblem(line, 'method', 'method-unknown'))
    else yield* this.translate(method, call.data, line)
  }

  private *translate(method: WriteMethod, data: unknown, line: number): Generator<FileBatch> {
    const value = typeof data === 'string' ? readData(data) : data
    if (!isObject(value)) {
      yield* this.refuse(lineProblem(line, 'data', 'line-not-json'))
      return
    }
    const made: Translation = method.translate(new Fields(value, { mode: 'file' }), { day: this.day })
    yield* this.turnTo(method.name)
    for (const step of made.steps) yield* this.add(step.operation, step.rows, line, method)
    for (const flaw of made.flaws) if (flaw.weight === 'refuse') yield* this.refuse(flawProblem(line, flaw))
  }

  private *turnTo(method: string): Generator<FileBatch> {
    if (this.method === method) return
    yield* this.rest()
    this.method = method
  }

  private *add(operation: string, rows: readonly Row[], line: number, method?: WriteMethod): Generator<FileBatch> {
    let group = this.groupOf(operation)
    const most = operation === PUNCHES ? PUNCH_BATCH_ROWS : FILE_BATCH_ROWS
    if (!method && group.size + rows.length <= most) {
      group.parts.push({ rows, line })
      group.size += rows.length
      return
    }
    for (const row of rows) {
      if (group.size >= most || (method && repeats(method, row, this.seen))) {
        yield* this.rest()
        if (method) repeats(method, row, this.seen)
        group = this.groupOf(operation)
      }
      group.parts.push({ rows: [row], line })
      group.size += 1
    }
  }

  private groupOf(operation: string): Growing {
    const known = this.groups.find(one => one.operation === operation)
    if (known) return known
    const made: Growing = { operation, parts: [], size: 0 }
    this.groups.push(made)
    return made
  }

  private *refuse(problem: RefusedRow): Generator<FileBatch> {
    this.refused.push(problem)
    if (this.refused.length >= FILE_BATCH_REFUSALS) yield* this.rest()
  }

  /** Everything gathered so far: one batch an operation; refusals go with the first, or alone. */
  *rest(): Generator<FileBatch> {
    const { groups, refused } = this
    this.groups = []
    this.refused = []
    this.seen = new Set()
    const filled = groups.filter(group => group.size > 0)
    if (filled.length === 0 && refused.length > 0) yield { operation: '', single: false, rows: [], lines: [], refused }
    for (const [index, group] of filled.entries()) {
      const { operation } = group
      yield { operation, single: SINGLE.has(operation), ...together(group), refused: index === 0 ? refused : [] }
    }
  }
}

/** The rows of a group in one list, and the line of each; the lists are made as long as they get. */
function together({ parts, size }: Growing): { rows: readonly Row[]; lines: readonly number[] } {
  const rows = new Array<Row>(size)
  const lines = new Array<number>(size)
  let n = 0
  for (const { rows: part, line } of parts)
    for (const row of part) {
      rows[n] = row
      lines[n] = line
      n += 1
    }
  return { rows, lines }
}

/** The rows of an attendance line in the plainest writing; undefined for any other. */
function plainLine(text: string): Row[] | undefined {
  const call = parseOrNothing(text)
  if (!isObject(call)) return undefined
  const data = typeof call.data === 'string' ? parseOrNothing(call.data) : call.data
  return isObject(data) ? plainPunches(data, plain => plain) : undefined
}

function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const LINE_WORDS = {
  'line-not-json': {
    says: { zh: '这一行不是JSON对象。', en: 'This line is no JSON object.' },
    fix: { zh: '每行写一个 {"method":…,"data":…}。', en: 'Write one {"method":…,"data":…} a line.' },
  },
  'method-unknown': {
    says: { zh: '没有这个写入方法。', en: 'There is no such write method.' },
    fix: { zh: '改正方法名，或者去掉这一行。', en: 'Correct the method, or leave the line out.' },
  },
} as const

function lineProblem(line: number, field: string, code: keyof typeof LINE_WORDS): RefusedRow {
  return { row: line, field, code, ...LINE_WORDS[code] }
}

function flawProblem(line: number, flaw: Flaw): RefusedRow {
  return {
    row: line,
    field: flaw.path,
    code: 'field-wrong',
    says: { zh: sayFlaw(flaw), en: `${flaw.path} ${flaw.en}` },
    fix: { zh: '改正这一项再报。', en: 'Correct this field and send again.' },
  }
}
