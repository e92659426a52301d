import { type Confidence, type Day, day, type Label } from '../../kernel/index.ts'
import { at, CHECKED_ON, type Figure, type Parameter, type Unit } from '../types.ts'

type FigureMore = { readonly until?: string; readonly confidence?: Confidence; readonly note?: Label }

/** One dated value. `place` is `instrument article`; a figure whose text was read needs no confidence. */
export function figure(value: bigint | string | number, from: string, place: string, more: FigureMore = {}): Figure {
  const [instrument = '', ...article] = place.split(' ')
  return {
    value: typeof value === 'number' ? BigInt(value) : value,
    from: day(from),
    ...(more.until ? { until: day(more.until) } : {}),
    recordedOn: CHECKED_ON,
    checkedOn: CHECKED_ON,
    cite: at(instrument, article.join(' ')),
    confidence: more.confidence ?? 'text',
    ...(more.note ? { note: more.note } : {}),
  }
}

/** Confidences that make a figure a setting: never a constant. */
const SETTINGS: ReadonlySet<Confidence> = new Set(['unverified', 'local', 'design'])

/** A parameter: `label` is `zh｜en`. It may be set when any of its figures is unverified, local or our own default. */
export function parameter(
  id: string,
  label: string,
  unit: Unit,
  figures: readonly Figure[],
  more: { readonly setting?: boolean } = {},
): Parameter {
  const [zh = '', en = ''] = label.split('｜')
  return {
    id,
    label: { zh, en },
    unit,
    setting: more.setting ?? figures.some(one => SETTINGS.has(one.confidence)),
    figures,
  }
}

/** The first day of our own defaults. */
export const DESIGN_FROM: Day = day('2016-01-01')

/** A default of the software, by the table of early-warning rules or by our own choice; always a setting. */
export function preset(id: string, label: string, unit: Unit, value: number | string, article: string): Parameter {
  return parameter(id, label, unit, [figure(value, DESIGN_FROM, `anxin ${article}`, { confidence: 'design' })])
}

/** Yuan as fen, for figures that the law prints in yuan. */
export function yuan(amount: number): bigint {
  return BigInt(Math.round(amount * 100))
}
