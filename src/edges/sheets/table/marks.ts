import type { Cell } from '../book/cell.ts'
import { foldText } from './words.ts'

/** The marks of attendance sheets. Pure. */

export type Mark = 'whole' | 'half' | 'absent'
export type Legend = ReadonlyMap<string, Mark>

export const HALF_DAYS: Readonly<Record<Mark, 0 | 1 | 2>> = { whole: 2, half: 1, absent: 0 }

const GROUPS: readonly (readonly [Mark, string])[] = [
  ['whole', '√✓✔☑vV全满勤出●■★P'],
  ['half', '○◯〇oO半½△▲◐◑◒◓Δ'],
  ['absent', '×✗✕✖✘☒xX休缺旷空假病事无停雨歇/\\-–—_'],
]

const USUAL: Legend = new Map(GROUPS.flatMap(([mark, signs]) => [...signs].map(sign => [sign, mark] as const)))
const WORDS: Legend = new Map(
  (
    [
      ['whole', ['全天', '出勤', '全勤', '满勤', '一天', '上班', '出工']],
      ['half', ['半天', '半日', '半工', '上午', '下午']],
      ['absent', ['休息', '缺勤', '旷工', '请假', '事假', '病假', '未出勤', '未到', '停工', '公休', '轮休', '未上班']],
    ] as const
  ).flatMap(([mark, words]) => words.map(word => [word, mark] as const)),
)

/** Several ways to draw one sign; a legend that names one names all. */
const SAME: readonly string[] = ['√✓✔☑vV', '○◯〇oO', '×✗✕✖✘☒xX', '△Δ▲']

/**
 * What the signs of this sheet mean, where it says so (“√ 出勤 ○ 休息 △ 半天”): sites differ, and what the sheet says of
 * itself comes before custom.
 */
export function legendIn(texts: readonly string[]): Legend {
  const legend = new Map<string, Mark>()
  const meaning = [...WORDS.keys()].sort((a, b) => b.length - a.length).join('|')
  const line = new RegExp(`([√✓✔○◯〇●△▲×✗✕◐■☆★/])(?:["“”'‘’):=]|为|表示|代表|是|即|-)*(${meaning})`, 'g')
  for (const text of texts) {
    for (const [, sign = '', word = ''] of foldText(text).matchAll(line)) {
      const mark = WORDS.get(word)
      if (!mark) continue
      for (const same of SAME.find(group => group.includes(sign)) ?? sign) legend.set(same, mark)
    }
  }
  return legend.size >= 2 ? legend : new Map()
}

/**
 * How a cell of a day reads; `overtime` when something was added to the mark (`√2`, `√+3`). Undefined when it cannot be
 * read.
 */
export function readMark(
  cell: Cell | undefined,
  legend: Legend,
): { readonly mark: Mark; readonly overtime?: boolean } | undefined {
  if (!cell) return { mark: 'absent' }
  if (cell.odd || cell.day) return undefined
  const text = foldText(cell.text)
  if (text === '') return { mark: 'absent' }
  const number = /^(\d{1,2}(?:\.\d+)?)(?:天|工|日)?$/.exec(text)
  if (number) return markOfNumber(Number(number[1]))
  const word = WORDS.get(text)
  if (word) return { mark: word }
  return markOfSigns(text, legend)
}

function markOfNumber(days: number): { readonly mark: Mark } | undefined {
  if (days === 0) return { mark: 'absent' }
  if (days === 0.5) return { mark: 'half' }
  return days === 1 ? { mark: 'whole' } : undefined
}

function markOfSigns(text: string, legend: Legend): { readonly mark: Mark; readonly overtime?: boolean } | undefined {
  const [sign = '', ...rest] = [...text]
  const mark = legend.get(sign) ?? USUAL.get(sign)
  if (!mark) return undefined
  const tail = rest.join('')
  if (tail === '') return { mark }
  // Morning and afternoon in one cell: “√×”, “√/√”, “√√”.
  const second = legend.get(tail.replace(/^[/|]/, '')) ?? USUAL.get(tail.replace(/^[/|]/, ''))
  if (second && mark !== 'half' && second !== 'half') return { mark: mark === second ? mark : 'half' }
  if (/^(天|工|勤)$/.test(tail)) return { mark }
  return mark !== 'absent' && /^[+(]?(加班?)?\d{1,2}(\.\d)?(h|小时|时)?\)?$/i.test(tail)
    ? { mark, overtime: true }
    : undefined
}
