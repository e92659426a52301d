import { type Confidence, type Label, must } from '../../kernel/index.ts'
import { findSource } from '../sources/index.ts'
import { blocksOf, cellsOf, labelOf, markOf, placeOf, spanOf } from '../table.ts'
import { CHECKED_ON, type Clock, type ClockExtension, type ClockSpan, type ClockUnit, type Roll } from '../types.ts'

const UNITS: Readonly<Record<string, ClockUnit>> = {
  cd: 'calendarDays',
  wd: 'workingDays',
  m: 'months',
  y: 'years',
  h: 'hours',
  q: 'quarters',
}

const ROLLS: ReadonlySet<string> = new Set(['next', 'previous'])
const MARKS: ReadonlySet<string> = new Set(['known', 'unverified', 'local', 'design'])

function lengthOf(text: string): ClockSpan['length'] {
  if (text.startsWith('=')) return { parameter: text.slice(1) }
  const length = Number(text)
  must(Number.isInteger(length) && length >= 0, `${text} is the length of a clock`)
  return length
}

/** The span of an instrument, or the one written as `from..until` among the flags. */
function firstSpan(length: string, place: string, flags: readonly string[]): ClockSpan {
  const cite = placeOf(place)
  const written = flags.find(flag => /^\d{4}-/.test(flag))
  const source = findSource(cite.instrument)
  must(source !== undefined, `instrument ${cite.instrument} is known`)
  const span = written
    ? spanOf(written)
    : { from: source.from, ...(source.until === undefined ? {} : { until: source.until }) }
  const confidence: Confidence = markOf(flags.find(flag => MARKS.has(flag)))
  return { ...span, length: lengthOf(length), cite, confidence }
}

function rollOf(flags: readonly string[]): Roll {
  const roll = flags.find(flag => flag.startsWith('roll:'))?.slice('roll:'.length) ?? 'none'
  must(roll === 'none' || ROLLS.has(roll), `${roll} is a roll rule`)
  return roll as Roll
}

type Extras = {
  readonly extension?: ClockExtension
  readonly suspension?: { readonly ground: Label; readonly cite: ClockSpan['cite'] }
  readonly spans: readonly ClockSpan[]
  readonly note?: Label
}

/**
 * `+30 x1 | place | by | by` extends; `~ | place | ground | ground` suspends; `@ span | length | place | mark`; `! |
 * note | note`.
 */
function extrasOf(lines: readonly string[]): Extras {
  let out: Extras = { spans: [] }
  for (const line of lines) {
    const [head = '', ...cells] = cellsOf(line)
    const [first = '', second = '', third, fourth] = cells
    if (head.startsWith('+')) {
      const [length = '', times = 'x1'] = head.slice(1).split(/\s+/)
      const by = labelOf(second, third)
      out = { ...out, extension: { length: Number(length), times: Number(times.slice(1)), by, cite: placeOf(first) } }
    } else if (head === '~') out = { ...out, suspension: { ground: labelOf(second, third), cite: placeOf(first) } }
    else if (head === '!') out = { ...out, note: labelOf(first, second) }
    else if (head.startsWith('@')) {
      const span = spanOf(head.slice(1).trim())
      const other = { ...span, length: lengthOf(first), cite: placeOf(second), confidence: markOf(third) }
      must(fourth === undefined, `the span ${line} has four cells`)
      out = { ...out, spans: [...out.spans, other] }
    } else must(false, `the line ${line} of a clock can be read`)
  }
  return out
}

function clockOf([head = '', words = '', starts = '', ends = '', ...lines]: readonly string[]): Clock {
  const [id = '', length = '', place = '', flagText = ''] = cellsOf(head)
  const [count = '', unitText = ''] = length.split(/\s+/)
  const unit = UNITS[unitText]
  must(unit !== undefined, `clock ${id} has a unit`)
  const flags = flagText.split(/\s+/).filter(Boolean)
  const { spans, ...extras } = extrasOf(lines)
  const label = (line: string): Label => labelOf(...(cellsOf(line) as [string, string]))
  return {
    id,
    label: label(words),
    starts: label(starts),
    ends: label(ends),
    unit,
    kind: flags.includes('waiting') ? 'waiting' : 'deadline',
    direction: flags.includes('before') ? 'before' : 'after',
    roll: rollOf(flags),
    spans: [...spans, firstSpan(count, place, flags)],
    ...extras,
    checkedOn: CHECKED_ON,
  }
}

/**
 * Clocks, a block each: `id | length unit | instrument article | flags`, then label, start event, end event, each
 * `zh | en`, then extensions and the like. Units: `cd` calendar days, `wd` working days, `m`, `y`, `h`, `q` quarters.
 * Flags: a confidence, `waiting`, `before`, `roll:next`, `roll:previous`, `from..until`. `=P-…` takes the length from a
 * parameter. Default: a deadline counted after its start, not moved off days off, as long as its instrument is in
 * force.
 */
export function clocksOf(table: string): readonly Clock[] {
  return blocksOf(table).map(clockOf)
}
