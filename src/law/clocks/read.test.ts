import { describe, expect, it } from 'vitest'
import { type ClockEvent, day } from '../../kernel/index.ts'
import { lawBook } from '../book.ts'

/** Proves how a clock is read: what stops it, what pauses it, who may extend it, where it ends. */

const TODAY = day('2026-06-20')
const book = lawBook(TODAY)
const on = (kind: ClockEvent['kind'], text: string): ClockEvent => ({ kind, on: day(text) })
const read = (clock: string, start: string, events: readonly ClockEvent[] = [], today = TODAY) =>
  book.readClock(clock, day(start), events, today)

describe('a clock', () => {
  it('does not count its first day and tells what is left', () => {
    const reading = read('CLK-INV', '2026-03-30')
    expect(reading).toMatchObject({ state: 'running', due: { day: '2026-06-26' }, left: 5 })
  })

  it('is met on its last day and missed the day after', () => {
    expect(read('CLK-FINE', '2026-06-01', [on('stop', '2026-06-16')]).state).toBe('met')
    expect(read('CLK-FINE', '2026-06-01', [on('stop', '2026-06-17')]).state).toBe('missed')
    expect(read('CLK-FINE', '2026-06-05').state).toBe('running')
    expect(read('CLK-FINE', '2026-06-04')).toMatchObject({ state: 'missed', left: -1 })
  })

  it('names the act that stopped it', () => {
    const stop: ClockEvent = { kind: 'stop', on: day('2026-06-10'), act: 'payFine' }
    expect(read('CLK-FINE', '2026-06-01', [stop])).toMatchObject({ stoppedOn: '2026-06-10', stoppedBy: 'payFine' })
  })

  it('is extended once, no longer than the law allows, and only while it runs', () => {
    const start = '2026-01-05'
    const due = (events: readonly ClockEvent[]) => read('CLK-JS-CASE', start, events, day('2026-02-01')).due
    expect(() => due([])).not.toThrow()
    expect(due([])).toEqual({ day: '2026-02-04' })
    expect(due([on('extend', '2026-02-04')])).toEqual({ day: '2026-03-06' })
    expect(due([on('extend', '2026-02-05')])).toEqual({ day: '2026-02-04' })
    expect(due([{ kind: 'extend', on: day('2026-02-01'), length: 10 }])).toEqual({ day: '2026-02-14' })
    expect(due([{ kind: 'extend', on: day('2026-02-01'), length: 90 }])).toEqual({ day: '2026-03-06' })
  })

  it('is not extended where the law knows no extension', () => {
    const reading = read('CLK-FINE', '2026-06-01', [on('extend', '2026-06-10')])
    expect(reading.due).toEqual({ day: '2026-06-16' })
    expect(reading.steps.some(step => step.label.zh === '延长不算')).toBe(true)
  })

  it('does not count suspended days and shows that it stands still', () => {
    const suspended = read('CLK-ARB', '2026-05-11', [on('suspend', '2026-06-01')])
    expect(suspended.state).toBe('suspended')
    const resumed = read('CLK-ARB', '2026-05-11', [on('suspend', '2026-06-01'), on('resume', '2026-06-04')])
    expect(resumed.due).toEqual({ day: '2026-06-29' })
    expect(resumed.beforeRoll).toBe('2026-06-28')
  })

  it('that had already run out is missed, though suspended later', () => {
    expect(read('CLK-FINE', '2026-05-01', [on('suspend', '2026-06-01')]).state).toBe('missed')
  })

  it('counts anew from a restart', () => {
    expect(read('CLK-ARB', '2026-05-11', [on('restart', '2026-05-25')]).due).toEqual({ day: '2026-07-09' })
  })

  it('that waits is open from its due day and missed when something was done before', () => {
    expect(read('CLK-URGE', '2026-06-01', [], day('2026-06-14')).state).toBe('running')
    expect(read('CLK-URGE', '2026-06-01', [], day('2026-06-15')).state).toBe('met')
    expect(read('CLK-URGE', '2026-06-01', [on('stop', '2026-06-14')]).state).toBe('missed')
  })

  it('past the published calendar says the earliest day, what is left to count and the missing year', () => {
    const reading = read('CLK-INV', '2026-11-02', [], day('2026-11-23'))
    expect(reading).toMatchObject({ state: 'running', due: { remaining: 17, unpublished: 2027 } })
    expect(read('CLK-REC', '2026-11-03').due).toEqual({ notBefore: '2027-01-02', remaining: 0, unpublished: 2027 })
  })

  it('of months ends on the last day of a shorter month', () => {
    expect(read('CLK-SUE', '2025-08-31').due).toEqual({ day: '2026-02-28' })
    expect(read('CLK-LABOR-ALLOC', '2026-01-31').due).toEqual({ day: '2026-02-28' })
  })

  it('of a quarter ends with the next quarter', () => {
    expect(read('CLK-DEP-STMT', '2026-03-31').due).toEqual({ day: '2026-06-30' })
  })
})
