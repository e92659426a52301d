import { expect, test } from 'vitest'
import { day } from '../../kernel/index.ts'
import { lawBook } from '../../law/index.ts'
import { NO_MONEY } from '../funds/facts/accounts.ts'
import { NOT_PUBLIC } from '../funds/facts/public.ts'
import { findAll } from './decide.ts'
import type { RuleProject } from './facts.ts'

// Proves that a finding whose threshold the city has set cites the city's article, and otherwise says nothing of it.

const ON = day('2026-11-23')
const PROJECT: RuleProject = {
  id: '1',
  code: 'P',
  regionCode: 320706,
  sector: 1,
  status: 'building',
  contractSignedOn: day('2026-10-01'),
  accountOpenedOn: null,
  months: [],
  completesOn: null,
  covers: [],
  nodes: [],
  site: {
    projectId: '1',
    startedOn: null,
    officerUntil: null,
    hasOfficer: false,
    boardLacks: null,
    boardSince: null,
    exitsFiled: 0,
    exitsSince: null,
    exits: [],
    twoNames: 0,
    oneFace: 0,
    doubtSince: null,
  },
  money: NO_MONEY,
  publicMoney: NOT_PUBLIC,
  overduePeople: 0,
  overdueFen: 0n,
}

test('a threshold set by an instrument of the city decides, and its article is cited', () => {
  const cite = { instrument: 'city-7', article: '4' }
  const figures = [{ parameter: 'W01-RED-DAYS', value: 40n, from: day('2026-01-01'), recordedOn: ON, cite }]
  const [before] = findAll([PROJECT], lawBook(ON), ON)
  const [after] = findAll([PROJECT], lawBook(ON, { figures }), ON)
  expect(before?.level).not.toBe('red')
  expect(after?.level).toBe('red')
  expect(after?.reasons.map(one => one.cite)).toContainEqual(cite)
  expect(before?.reasons.some(one => one.cite?.instrument === 'city-7')).toBe(false)
})
