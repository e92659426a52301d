import type { Day, Fen, Finding, Label, WarningLevel } from '../../../kernel/index.ts'
import type { RuleMonth, RuleProject } from '../facts.ts'
import type { Rule } from './rule.ts'

/** A finding about a month of a project, as the rules on pay make them. */

type Given = {
  readonly facts: RuleProject
  readonly month: RuleMonth
  readonly level: WarningLevel
  readonly people: number
  readonly fen?: Fen
  readonly since?: Day
  readonly says: Label
  readonly reasons: Finding['reasons']
  readonly evidence: string
  readonly party: Label
  readonly does: Label
}

export function payFinding(rule: Pick<Rule, 'id' | 'version' | 'cite'>, given: Given): Finding {
  const { facts, month } = given
  return {
    rule: rule.id,
    version: rule.version,
    subject: { kind: 'project', id: facts.id },
    cause: month.month,
    level: given.level,
    people: given.people,
    moneyFen: given.fen ?? 0n,
    period: month.month,
    since: given.since ?? month.payDue,
    says: given.says,
    reasons: given.reasons,
    evidence: [`project/${facts.code}/${given.evidence}/${month.month}`],
    cite: rule.cite,
    clears: [{ party: given.party, does: given.does, then: 'cleared' }],
  }
}

export const CONTRACTOR: Label = { zh: '总包', en: 'General contractor' }
export const EMPLOYER: Label = { zh: '用人单位', en: 'Employer' }
const PERCENT = Number('100')
/** Basis points in a whole. */
export const WHOLE = PERCENT * PERCENT
