import {
  type Day,
  type Finding,
  type FindingReason,
  type LawBook,
  WARNING_LEVELS,
  type WarningLevel,
} from '../../kernel/index.ts'
import { fullBook, writeFigure } from '../../law/index.ts'
import { isCitySource } from '../instruments/facts.ts'
import type { RuleProject } from './facts.ts'
import { RULES } from './rules/index.ts'
import type { Rule } from './rules/rule.ts'

/** From findings to warnings: what is raised, what changes its level, what is cleared. Pure. */

/** All rules over all current facts. */
export function findAll(
  projects: readonly RuleProject[],
  law: LawBook,
  on: Day,
): readonly (Finding & { readonly project: RuleProject })[] {
  return projects.flatMap(project =>
    RULES.flatMap(rule =>
      rule
        .find(project, law, on)
        .map(finding => ({ ...finding, reasons: [...finding.reasons, ...cityReasons(rule, law, on)], project })),
    ),
  )
}

/** The thresholds of a rule that the city has set, with the article that sets them. */
function cityReasons(rule: Rule, law: LawBook, on: Day): readonly FindingReason[] {
  return rule.parameters.flatMap(parameter => {
    const held = law.findValue?.(parameter, on)
    if (!held || !isCitySource(held.cite.instrument)) return []
    const label = fullBook(law).findParameter(parameter)?.label ?? { zh: parameter, en: parameter }
    return [{ label, value: writeFigure(held).text, cite: held.cite }]
  })
}

/** A warning that stands, by its identity. */
export type Standing = {
  readonly key: string
  readonly state: 'open' | 'answered' | 'cleared'
  readonly level: WarningLevel
  readonly digest: string
}
export type Change = {
  readonly kind: 'raised' | 'level-raised' | 'level-lowered' | 'changed' | 'reopened' | 'cleared'
  readonly key: string
}

/** Identity of a finding: never its level, money or day. */
export function identityOf(finding: Pick<Finding, 'rule' | 'subject' | 'cause'>): string {
  return `${finding.rule}/${finding.subject.kind}/${finding.subject.id}/${finding.cause}`
}

/** What differs between the findings of now and the warnings that stand. */
export function changesOf(
  found: ReadonlyMap<string, { readonly level: WarningLevel; readonly digest: string }>,
  standing: ReadonlyMap<string, Standing>,
): readonly Change[] {
  const changes: Change[] = []
  for (const [key, finding] of found) {
    const before = standing.get(key)
    if (!before) changes.push({ kind: 'raised', key })
    else if (before.state === 'cleared') changes.push({ kind: 'reopened', key })
    else if (before.level !== finding.level)
      changes.push({ kind: rank(finding.level) > rank(before.level) ? 'level-raised' : 'level-lowered', key })
    else if (before.digest !== finding.digest) changes.push({ kind: 'changed', key })
  }
  for (const [key, before] of standing)
    if (before.state !== 'cleared' && !found.has(key)) changes.push({ kind: 'cleared', key })
  return changes
}

function rank(level: WarningLevel): number {
  return WARNING_LEVELS.indexOf(level)
}

/** The clock that says until when a warning of a level must be answered (law-facts §16, platform default). */
export const ANSWER_CLOCKS: Readonly<Record<WarningLevel, string>> = {
  blue: 'CLK-WARN-BLUE',
  yellow: 'CLK-WARN-YELLOW',
  orange: 'CLK-WARN-ORANGE',
  red: 'CLK-WARN-RED',
}
