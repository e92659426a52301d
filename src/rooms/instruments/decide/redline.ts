import type { Day } from '../../../kernel/index.ts'
import type { FullLawBook, LocalFigure } from '../../../law/index.ts'
import type { Article } from '../facts.ts'

/** The redline: which articles and which figures change between two versions. Pure. */

export type Segment = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string }
export type ArticleChange = {
  readonly no: string
  readonly kind: 'same' | 'changed' | 'new' | 'gone'
  readonly segments: readonly Segment[]
}
export type FigureChange = {
  readonly parameter: string
  readonly kind: 'same' | 'changed' | 'new' | 'gone'
  readonly before?: { readonly value: bigint | string; readonly from: Day; readonly cite: LocalFigure['cite'] }
  readonly after?: { readonly value: bigint | string; readonly from: Day; readonly cite: LocalFigure['cite'] }
}

/** Chinese characters one by one, words and numbers whole: what a reader sees as a unit. */
function tokensOf(text: string): readonly string[] {
  return text.match(/[A-Za-z0-9.%]+|\s+|[\s\S]/gu) ?? []
}

/** Lengths of the longest common run of every pair of ends. */
function lengths(a: readonly string[], b: readonly string[]): readonly Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const [row, below] = [table[i], table[i + 1]]
      if (row && below) row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return table
}

function joined(pieces: readonly Segment[]): readonly Segment[] {
  const out: { kind: Segment['kind']; text: string }[] = []
  for (const piece of pieces) {
    const last = out.at(-1)
    if (last?.kind === piece.kind) last.text += piece.text
    else if (piece.text !== '') out.push({ ...piece })
  }
  return out
}

/** What stays, goes and comes between two texts; put together again they are the texts. */
export function segmentsOf(before: string, after: string): readonly Segment[] {
  const [a, b] = [tokensOf(before), tokensOf(after)]
  const table = lengths(a, b)
  const pieces: Segment[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]]
    if (left !== undefined && left === right) {
      pieces.push({ kind: 'same', text: left })
      i += 1
      j += 1
    } else if (right === undefined || (left !== undefined && (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))) {
      pieces.push({ kind: 'gone', text: left ?? '' })
      i += 1
    } else {
      pieces.push({ kind: 'new', text: right })
      j += 1
    }
  }
  return joined(pieces)
}

/** Articles side by side, by their number. */
export function articleChanges(before: readonly Article[], after: readonly Article[]): readonly ArticleChange[] {
  const numbers = [...new Set([...before, ...after].map(one => one.no))].sort((a, b) => Number(a) - Number(b))
  return numbers.map(no => {
    const old = before.find(one => one.no === no)
    const now = after.find(one => one.no === no)
    const kind = !old ? 'new' : !now ? 'gone' : old.text === now.text ? 'same' : 'changed'
    return { no, kind, segments: segmentsOf(old?.text ?? '', now?.text ?? '') }
  })
}

/**
 * Figures side by side. Where the old version does not set a figure, what the law book held instead is shown: that is
 * what changes for people.
 */
export function figureChanges(
  book: FullLawBook,
  before: readonly LocalFigure[],
  after: readonly LocalFigure[],
): readonly FigureChange[] {
  const ids = [...new Set([...before, ...after].map(one => one.parameter))].sort()
  return ids.map(parameter => {
    const old = before.find(one => one.parameter === parameter)
    const now = after.find(one => one.parameter === parameter)
    const held = book.findValue(parameter, now?.from ?? old?.from ?? book.on)
    const stood = old ?? (held && { value: held.value, from: held.from ?? book.on, cite: held.cite })
    const kind = !now ? 'gone' : !stood ? 'new' : stood.value === now.value && old ? 'same' : 'changed'
    const side = (one: typeof stood | undefined) =>
      one ? { value: one.value, from: one.from, cite: one.cite } : undefined
    const [left, right] = [side(stood), side(now)]
    return { parameter, kind, ...(left ? { before: left } : {}), ...(right ? { after: right } : {}) }
  })
}
