import { type Confidence, day, type Label } from '../../kernel/index.ts'
import { at, CHECKED_ON, type Clock, type ClockExtension, type ClockSpan, type ClockUnit, type Roll } from '../types.ts'
import { findSource } from '../sources/index.ts'

type ClockMore = {
  readonly kind?: Clock['kind']
  readonly direction?: Clock['direction']
  readonly roll?: Roll
  readonly confidence?: Confidence
  readonly from?: string
  readonly until?: string
  /** Earlier or later spans beside the first one. */
  readonly spans?: readonly ClockSpan[]
  readonly extension?: ClockExtension
  readonly suspension?: { readonly ground: Label; readonly cite: ClockSpan['cite'] }
  readonly note?: Label
}

function words(text: string): Label {
  const [zh = '', en = ''] = text.split('｜')
  return { zh, en }
}

/** A place written `instrument article`. */
export function place(text: string): ClockSpan['cite'] {
  const [instrument = '', ...article] = text.split(' ')
  return at(instrument, article.join(' '))
}

/** A span of start days with its length and article. */
export function span(
  from: string,
  until: string | undefined,
  length: ClockSpan['length'],
  cite: string,
  confidence: Confidence = 'known',
): ClockSpan {
  return { from: day(from), ...(until ? { until: day(until) } : {}), length, cite: place(cite), confidence }
}

/** An extension: how much, how often, who grants it. */
export function extension(length: number, by: string, cite: string, times = 1): ClockExtension {
  return { length, times, by: words(by), cite: place(cite) }
}

/**
 * A clock. `texts` are label, start event and end event, each `zh｜en`. The first day defaults to the first day of the
 * instrument cited. Default: a deadline, counted after its start, not moved off days off.
 */
export function clock(
  id: string,
  texts: readonly [label: string, starts: string, ends: string],
  unit: ClockUnit,
  length: ClockSpan['length'],
  cite: string,
  more: ClockMore = {},
): Clock {
  const where = place(cite)
  const from = more.from ? day(more.from) : findSource(where.instrument)?.from
  if (from === undefined) throw new Error(`clock ${id} cites an unknown instrument ${where.instrument}`)
  const until = more.until ?? findSource(where.instrument)?.until
  const first: ClockSpan = {
    from,
    ...(until ? { until: day(until) } : {}),
    length,
    cite: where,
    confidence: more.confidence ?? 'text',
  }
  return {
    id,
    label: words(texts[0]),
    starts: words(texts[1]),
    ends: words(texts[2]),
    unit,
    kind: more.kind ?? 'deadline',
    direction: more.direction ?? 'after',
    roll: more.roll ?? 'none',
    spans: [...(more.spans ?? []), first],
    ...(more.extension ? { extension: more.extension } : {}),
    ...(more.suspension ? { suspension: more.suspension } : {}),
    checkedOn: CHECKED_ON,
    ...(more.note ? { note: more.note } : {}),
  }
}
