import { type Day, day, must } from '../../kernel/index.ts'
import { blocksOf, cellsOf, labelOf, markOf, placeOf, rowsOf, spanOf } from '../table.ts'
import { at, CHECKED_ON, type Figure, type Parameter, type Unit } from '../types.ts'

const UNITS: ReadonlySet<string> = new Set<Unit>([
  'fen',
  'basisPoints',
  'calendarDays',
  'workingDays',
  'months',
  'years',
  'hours',
  'minutes',
  'quarters',
  'people',
  'times',
  'dayOfMonth',
  'points',
  'rank',
  'hundredthDays',
  'wageClass',
  'text',
])

/** Units whose values are words. */
const WORDS: ReadonlySet<string> = new Set<Unit>(['wageClass', 'text'])

/** The first day of our own defaults. */
const DESIGN_FROM: Day = day('2016-01-01')

const FEN_A_YUAN = 100
const BASIS_POINTS_A_PERCENT = 100

function unitOf(text: string | undefined): Unit {
  must(text !== undefined && UNITS.has(text), `${text ?? ''} is a unit`)
  return text as Unit
}

/** `¥50000` in yuan, `1.5%` in percent, a whole number in the unit, or words. */
function amountOf(text: string, unit: Unit): bigint | string {
  if (WORDS.has(unit)) return text
  if (text.startsWith('¥')) return scaled(text.slice(1), FEN_A_YUAN)
  if (text.endsWith('%')) return scaled(text.slice(0, -1), BASIS_POINTS_A_PERCENT)
  return BigInt(text)
}

function scaled(text: string, scale: number): bigint {
  const value = Math.round(Number(text.replaceAll(',', '')) * scale)
  must(Number.isSafeInteger(value), `${text} is a number`)
  return BigInt(value)
}

function figureOf(line: string, unit: Unit): Figure {
  const [value = '', span = '', place = '', mark, noteZh, noteEn] = cellsOf(line)
  return {
    value: amountOf(value, unit),
    ...spanOf(span),
    recordedOn: CHECKED_ON,
    checkedOn: CHECKED_ON,
    cite: placeOf(place),
    confidence: markOf(mark),
    ...(noteZh ? { note: labelOf(noteZh, noteEn) } : {}),
  }
}

/**
 * Parameters, a block each: `id unit`, then `label | label`, then a line a figure: `value | from..until | instrument
 * article | confidence | note | note`. A figure without a confidence was read in the text of the law.
 */
export function parametersOf(table: string): readonly Parameter[] {
  return blocksOf(table).map(([head = '', words = '', ...lines]) => {
    const [id = '', unitText] = head.split(/\s+/)
    const unit = unitOf(unitText)
    const [zh, en] = cellsOf(words)
    must(lines.length > 0, `parameter ${id} has a figure`)
    return { id, label: labelOf(zh, en), unit, figures: lines.map(line => figureOf(line, unit)) }
  })
}

/** Our own defaults, a line each: `id | unit | value | label | label`. Not law: settings, shown as such. */
export function presetsOf(table: string): readonly Parameter[] {
  return rowsOf(table).map(([id = '', unitText, value = '', zh, en]) => {
    const unit = unitOf(unitText)
    const figure: Figure = {
      value: amountOf(value, unit),
      from: DESIGN_FROM,
      recordedOn: CHECKED_ON,
      checkedOn: CHECKED_ON,
      cite: at('anxin', /^W\d/.test(id) ? (id.split('-')[0] ?? id) : id),
      confidence: 'design',
    }
    return { id, label: labelOf(zh, en), unit, figures: [figure] }
  })
}
