import { describe, expect, it } from 'vitest'
import { day, UnknownLaw } from '../kernel/index.ts'
import { flawsOfLocal, lawBook } from './book.ts'
import { at, type LocalFigure } from './types.ts'

/**
 * Proves that a book answers with the figure of the day, refuses outside what is known, and takes the city's figures.
 */

const ON = day('2026-11-23')

function local(value: bigint, from: string, recordedOn: string): LocalFigure {
  return { parameter: 'P-BANKPAY-DAYS', value, from: day(from), recordedOn: day(recordedOn), cite: at('lyg-new', '3') }
}

describe('the law book', () => {
  it('gives a figure with its unit, article and confidence', () => {
    expect(lawBook(ON).valueOn('P-ACCT-OPEN', day('2026-01-01'))).toMatchObject({
      value: 30n,
      unit: 'calendarDays',
      cite: { instrument: 'acct53', article: '6' },
      confidence: 'text',
    })
  })

  it('refuses a figure before the law that holds it', () => {
    expect(() => lawBook(ON).valueOn('P-ACCT-OPEN', day('2021-07-06'))).toThrow(UnknownLaw)
    expect(lawBook(ON).findValue('P-ACCT-OPEN', day('2021-07-06'))).toBeUndefined()
    expect(() => lawBook(ON).readClock('CLK-ACCT-OPEN', day('2021-07-06'), [], ON)).toThrow(UnknownLaw)
  })

  it('takes a figure of the city from its effective day and nothing before it', () => {
    const book = lawBook(ON, { figures: [local(2n, '2026-12-01', '2026-11-10')] })
    expect(book.numberOn('P-BANKPAY-DAYS', day('2026-11-30'))).toBe(3n)
    expect(book.valueOn('P-BANKPAY-DAYS', day('2026-12-01'))).toMatchObject({
      value: 2n,
      cite: { instrument: 'lyg-new' },
    })
    expect(book.version).not.toBe(lawBook(ON).version)
  })

  it('forgets what was recorded later when a decision is run again', () => {
    const figures = [local(2n, '2026-06-01', '2026-11-10')]
    expect(lawBook(ON, { figures }).numberOn('P-BANKPAY-DAYS', day('2026-07-01'))).toBe(2n)
    expect(lawBook(ON, { figures }, { knownOn: day('2026-11-09') }).numberOn('P-BANKPAY-DAYS', day('2026-07-01'))).toBe(
      3n,
    )
  })

  it('refuses city figures for what higher law fixes', () => {
    const fixed: LocalFigure = { ...local(10n, '2026-12-01', '2026-11-10'), parameter: 'P-ACCT-OPEN' }
    expect(flawsOfLocal([fixed])).toEqual([{ parameter: 'P-ACCT-OPEN', flaw: 'fixed' }])
    expect(() => lawBook(ON, { figures: [fixed] })).toThrow(/can be used/)
  })
})
