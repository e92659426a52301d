import { describe, expect, test } from 'vitest'
import { day } from '../../../kernel/index.ts'
import type { SiteStanding } from '../../registry/facts/site.ts'
import type { RuleProject } from '../facts.ts'
import { find, IN_ORDER, level, project, september } from './rules.testing.ts'

// Proves the rules on the registry's own duties on both sides of their thresholds, by the real law book.

const site = (given: Partial<SiteStanding>, more: Partial<RuleProject> = {}) =>
  project({ site: { ...IN_ORDER, ...given }, ...more })

describe('the duties of the registry', () => {
  test('W14 is blue for one person, yellow from 3 %, orange from 10 %, red from 30 % of those seen', () => {
    const on = (people: number, seen: number) =>
      level('W14', project({ months: [september({ withoutPaperPeople: people, seenPeople: seen })] }))
    expect([on(0, 200), on(1, 200), on(6, 200), on(20, 200), on(60, 200)]).toEqual([
      undefined,
      'blue',
      'yellow',
      'orange',
      'red',
    ])
  })
  test('W15 is blue for one person without training, yellow from 5 % of those seen', () => {
    const on = (people: number) =>
      level('W15', project({ months: [september({ untrainedPeople: people, seenPeople: 200 })] }))
    expect([on(0), on(1), on(9), on(10)]).toEqual([undefined, 'blue', 'blue', 'yellow'])
  })
  test('W16 is yellow for one doubtful identity, orange from three, red from ten', () => {
    const on = (twoNames: number, oneFace: number) =>
      level('W16', site({ twoNames, oneFace, doubtSince: '2026-10-01' }))
    expect([on(0, 0), on(1, 0), on(1, 2), on(4, 6)]).toEqual([undefined, 'yellow', 'orange', 'red'])
  })
  test('W32 is yellow while the two working days run or the worker has not confirmed, red when nothing was filed in time', () => {
    // Friday 20 November: the second working day is Tuesday the 24th.
    const left = (leftOn: string) => site({ exits: [{ leftOn, people: 1 }], exitsSince: leftOn })
    expect(level('W32', site({ exitsFiled: 2, exitsSince: '2026-09-01' }))).toBe('yellow')
    expect(level('W32', left('2026-11-20'), day('2026-11-24'))).toBe('yellow')
    expect(level('W32', left('2026-11-20'), day('2026-11-25'))).toBe('red')
    expect(find('W32', site({}))).toEqual([])
  })
  test('W41 is yellow for a missing or incomplete board, orange after fifteen days, and names what is missing', () => {
    const lacks = (boardLacks: string[] | null, boardSince: string | null = null) => site({ boardLacks, boardSince })
    expect(level('W41', lacks(null))).toBe('orange')
    expect(level('W41', lacks(['photo'], '2026-11-08'))).toBe('yellow')
    expect(level('W41', lacks(['photo'], '2026-11-07'))).toBe('orange')
    expect(find('W41', lacks(['legalAid'], '2026-11-08'))[0]?.says.zh).toContain('法律援助')
    expect(
      find('W41', lacks(null)).concat(find('W41', site({ boardLacks: null }, { status: 'finished' }))),
    ).toHaveLength(1)
  })
  test('W42 counts from the day after the last officer, else from the start of works', () => {
    const gone = (officerUntil: string | null) => find('W42', site({ hasOfficer: false, officerUntil }))[0]
    expect([gone('2026-11-07')?.level, gone('2026-11-06')?.level]).toEqual(['yellow', 'orange'])
    expect([gone('2026-11-07')?.since, gone(null)?.since]).toEqual(['2026-11-08', '2026-03-01'])
    expect(find('W42', site({}))).toEqual([])
  })
})
