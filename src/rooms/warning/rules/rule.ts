import {
  type Cite,
  type Day,
  type Finding,
  formatYuan,
  type Label,
  type LawBook,
  type WarningLevel,
} from '../../../kernel/index.ts'
import type { RuleProject } from '../facts.ts'

/** A rule: pure, small, named after the law room's list (law-facts §16). */
export interface Rule {
  readonly id: string
  readonly version: number
  readonly label: Label
  readonly about: 'project'
  /** Thresholds, all from the law book. */
  readonly parameters: readonly string[]
  readonly cite: Cite
  find(facts: RuleProject, law: LawBook, on: Day): readonly Finding[]
}

/** A figure of the law book as a whole number. */
export function figure(law: LawBook, parameter: string, on: Day): number {
  return Number(law.valueOn(parameter, on).value)
}

/** The highest level whose test holds; undefined when none does. `levels` are given lowest first. */
export function highest(levels: readonly (readonly [WarningLevel, boolean])[]): WarningLevel | undefined {
  return levels.filter(([, holds]) => holds).at(-1)?.[0]
}

export const MONEY_LABEL: Label = { zh: '金额', en: 'Money' }
/** `373,728.00 元`. */
export const yuan = (fen: bigint) => `${formatYuan(fen)} 元`
