import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Cite, type Day, day } from '../kernel/index.ts'
import { wordsOf } from './articles/index.ts'
import { lawBook } from './book.ts'
import { CLOCKS } from './clocks/index.ts'
import { VIOLATIONS } from './duties/violations.ts'
import { PARAMETERS } from './parameters/index.ts'
import { findSource, isInForce, SOURCES } from './sources/index.ts'

/** Proves that every figure, clock and duty cites an instrument in force that day, with unit and checked day. */

const ON = day('2026-11-23')

type Placed = { readonly what: string; readonly cite: Cite; readonly from: Day; readonly until?: Day }

/** Why a citation cannot stand for a span of days. */
function flawsOf({ what, cite, from, until }: Placed): readonly string[] {
  const source = findSource(cite.instrument)
  if (!source) return [`${what} cites ${cite.instrument}, which is unknown`]
  const flaws: string[] = []
  if (!isInForce(source, from)) flaws.push(`${what}: ${source.id} is not in force on ${from}`)
  if (source.until !== undefined && (until === undefined || until > source.until)) {
    flaws.push(`${what}: ${source.id} ended on ${source.until}`)
  }
  if (!wordsOf(cite)) flaws.push(`${what}: ${cite.instrument} ${cite.article} has no words`)
  return flaws
}

function dutyPlaces(): readonly Placed[] {
  const folder = join(import.meta.dirname, 'duties')
  return readdirSync(folder).flatMap(file => {
    const text = readFileSync(join(folder, file), 'utf8')
    return [...text.matchAll(/'([a-z][a-z0-9-]*) ([^' ]+)'/g)].flatMap(([, instrument = '', article = '']) => {
      const isPlace = findSource(instrument) !== undefined || /^\d|^全文$/.test(article)
      const from = findSource(instrument)?.from ?? ON
      const until = findSource(instrument)?.until
      return isPlace ? [{ what: file, cite: { instrument, article }, from, ...(until ? { until } : {}) }] : []
    })
  })
}

describe('the instruments', () => {
  it('have each one key, a number, an issuer, both titles and a span that does not end before it begins', () => {
    expect(new Set(SOURCES.map(one => one.id)).size).toBe(SOURCES.length)
    const flaws = SOURCES.filter(one => !one.number || !one.title.zh || !one.title.en || !one.issuer.zh)
    expect(flaws).toEqual([])
    expect(SOURCES.filter(one => one.until !== undefined && one.until <= one.from)).toEqual([])
  })

  it('name successors that exist', () => {
    expect(SOURCES.filter(one => one.replacedBy !== undefined && !findSource(one.replacedBy))).toEqual([])
  })
})

describe('the figures', () => {
  it('have each one key, a unit, labels, a checked day', () => {
    expect(new Set(PARAMETERS.map(one => one.id)).size).toBe(PARAMETERS.length)
    const flaws = PARAMETERS.filter(
      one => !one.unit || !one.label.zh || !one.label.en || one.figures.some(figure => figure.checkedOn < '2026-11-01'),
    )
    expect(flaws).toEqual([])
  })

  it('cite an instrument in force through their span', () => {
    const placed = PARAMETERS.flatMap(one =>
      one.figures.map(({ cite, from, until }) => ({ what: one.id, cite, from, ...(until ? { until } : {}) })),
    )
    expect(placed.flatMap(flawsOf)).toEqual([])
  })

  it('never overlap and stand in order', () => {
    const flaws = PARAMETERS.filter(one =>
      one.figures.some((figure, index) => {
        const next = one.figures[index + 1]
        return next !== undefined && (figure.until === undefined || figure.until > next.from)
      }),
    )
    expect(flaws.map(one => one.id)).toEqual([])
  })

  it('are of the kind their unit says', () => {
    const words = new Set(['text', 'wageClass'])
    const flaws = PARAMETERS.filter(one =>
      one.figures.some(figure => (typeof figure.value === 'string') !== words.has(one.unit)),
    )
    expect(flaws.map(one => one.id)).toEqual([])
  })
})

describe('the clocks', () => {
  it('have each one key, texts, a unit and a checked day', () => {
    expect(new Set(CLOCKS.map(one => one.id)).size).toBe(CLOCKS.length)
    expect(CLOCKS.length).toBeGreaterThanOrEqual(100)
    const flaws = CLOCKS.filter(one => !one.label.en || !one.starts.en || !one.ends.en || one.checkedOn < '2026-11-01')
    expect(flaws).toEqual([])
  })

  it('cite an instrument in force through their span', () => {
    const placed = CLOCKS.flatMap(one => [
      ...one.spans.map(({ cite, from, until }) => ({ what: one.id, cite, from, ...(until ? { until } : {}) })),
      ...[one.extension?.cite, one.suspension?.cite].flatMap(cite =>
        cite ? [{ what: one.id, cite, from: findSource(cite.instrument)?.from ?? ON }] : [],
      ),
    ])
    expect(placed.flatMap(flawsOf)).toEqual([])
  })

  it('can be read on every day of their spans', () => {
    const book = lawBook(ON)
    const first = day('2016-01-05')
    for (const clock of CLOCKS) {
      for (const span of clock.spans) {
        const start = span.from < first ? first : span.from
        if (span.until === undefined || start < span.until)
          expect(book.lengthOn(clock.id, start).length).toBeGreaterThanOrEqual(0)
      }
    }
  })

  it('take the length that changed over time from a dated figure', () => {
    const book = lawBook(ON)
    expect(book.lengthOn('CLK-LEDGER-KEEP', day('2020-04-30')).length).toBe(2)
    expect(book.lengthOn('CLK-LEDGER-KEEP', day('2020-05-01')).length).toBe(3)
  })
})

describe('the duties', () => {
  it('cite articles that exist and have words', () => {
    expect(dutyPlaces().length).toBeGreaterThan(60)
    expect(dutyPlaces().flatMap(flawsOf)).toEqual([])
  })

  it('know every band they name', () => {
    const ids = new Set(PARAMETERS.map(one => one.id))
    const bands = Object.values(VIOLATIONS).flatMap(rule => [rule.unit, rule.person].filter(band => band !== undefined))
    expect(bands.filter(band => !ids.has(`${band}-MIN`) || !ids.has(`${band}-MAX`))).toEqual([])
  })
})
