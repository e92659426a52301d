import type { Day, Month } from './day.ts'
import type { Cite, Label } from './label.ts'
import type { Fen } from './money.ts'

export type WarningLevel = 'blue' | 'yellow' | 'orange' | 'red'
export const WARNING_LEVELS: readonly WarningLevel[] = ['blue', 'yellow', 'orange', 'red']

/** One step that would clear or lower a finding: whose turn, what, by when. */
export type ClearingStep = {
  readonly party: Label
  readonly does: Label
  readonly by?: Day
  readonly then: WarningLevel | 'cleared'
}

/**
 * One line of "why me": a fact, its value (free of language, or in both), the article. The last line is the threshold.
 */
export type FindingReason = { readonly label: Label; readonly value: string | Label; readonly cite?: Cite }

/** A natural key of evidence, never an act or row id: any order of arrival must give the same finding. */
export type NaturalKey = string

/**
 * What a rule found. Its identity is (rule, subject, cause) — never level, money or day, else every change opens a
 * second warning.
 */
export type Finding = {
  readonly rule: string
  readonly version: number
  readonly subject: { readonly kind: 'project' | 'enterprise' | 'worker'; readonly id: string }
  readonly cause: string
  readonly level: WarningLevel
  readonly people: number
  readonly moneyFen: Fen
  readonly period?: Month
  readonly since: Day
  readonly says: Label
  readonly reasons: readonly FindingReason[]
  readonly evidence: readonly NaturalKey[]
  readonly cite: Cite
  readonly clears: readonly ClearingStep[]
}
