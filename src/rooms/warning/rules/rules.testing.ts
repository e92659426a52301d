import { type Day, day, type Finding, month } from '../../../kernel/index.ts'
import { lawBook } from '../../../law/index.ts'
import { NO_MONEY } from '../../funds/facts/accounts.ts'
import { NOT_PUBLIC } from '../../funds/facts/public.ts'
import type { SiteStanding } from '../../registry/facts/site.ts'
import type { RuleMonth, RuleProject } from '../facts.ts'
import { RULES } from './index.ts'

/** Facts for tests of the rules: a project in order, of which a test changes what it is about. */

export const NOW = day('2026-11-23')
export const IN_ORDER: SiteStanding = {
  projectId: '1',
  startedOn: '2026-03-01',
  officerUntil: null,
  hasOfficer: true,
  boardLacks: [],
  boardSince: '2026-03-01',
  exitsFiled: 0,
  exitsSince: null,
  exits: [],
  twoNames: 0,
  oneFace: 0,
  doubtSince: null,
}
export const project = (given: Partial<RuleProject> = {}): RuleProject => ({
  id: '1',
  code: 'P',
  regionCode: 320706,
  sector: 1,
  status: 'building',
  contractSignedOn: null,
  accountOpenedOn: null,
  completesOn: null,
  covers: [],
  nodes: [],
  site: IN_ORDER,
  money: NO_MONEY,
  publicMoney: NOT_PUBLIC,
  months: [],
  overduePeople: 0,
  overdueFen: 0n,
  ...given,
})
export const september = (given: Partial<RuleMonth> = {}): RuleMonth => ({
  month: month('2026-09'),
  seenPeople: 20,
  halfDays: 800,
  hasSheet: true,
  dueFen: 10_000_000n,
  duePeople: 20,
  transferredFen: 10_000_000n,
  arrivedFen: 10_000_000n,
  arrivedPeople: 20,
  workedWithoutLine: 0,
  paidWithoutWork: 0,
  underpaidPeople: 0,
  underpaidBpMin: 10_000,
  unpaidPeople: 0,
  unpaidFen: 0n,
  withoutPaperPeople: 0,
  untrainedPeople: 0,
  transferDue: day('2026-10-05'),
  payDue: day('2026-10-15'),
  ...given,
})
export function find(rule: string, facts: RuleProject, on: Day = NOW): readonly Finding[] {
  return RULES.find(each => each.id === rule)?.find(facts, lawBook(on), on) ?? []
}
export const level = (rule: string, facts: RuleProject, on: Day = NOW) => find(rule, facts, on)[0]?.level
