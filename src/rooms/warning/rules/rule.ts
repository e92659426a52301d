import {
  addDays,
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

/**
 * Working days after `from` up to and with `until`; days of a year whose calendar is not published are not counted, so
 * that a level is never reached too early.
 */
export function workingDaysAfter(law: LawBook, from: Day, until: Day): number {
  let count = 0
  for (let at = addDays(from, 1); at <= until; at = addDays(at, 1)) if (law.isWorkingDay(at)) count += 1
  return count
}

/** `12 天` · `12 days` */
export const inDays = (days: number): Label => ({ zh: `${days} 天`, en: days === 1 ? '1 day' : `${days} days` })
/** `12 个工作日` · `12 working days` */
export const inWorkingDays = (days: number): Label => ({ zh: `${days} 个工作日`, en: `${days} working days` })
/** `46 人` · `46 workers` */
export const inPeople = (people: number): Label => ({
  zh: `${people} 人`,
  en: people === 1 ? '1 worker' : `${people} workers`,
})
/** `373,728.00 元` · `¥373,728.00` */
export const inYuan = (fen: bigint): Label => ({ zh: yuan(fen), en: `¥${formatYuan(fen)}` })
/** `≤ 1 个月` · `≤ 1 month`: a longest cycle. */
export const inMonths = (months: number): Label => ({
  zh: `≤ ${months} 个月`,
  en: months === 1 ? '≤ 1 month' : `≤ ${months} months`,
})
/** Two facts in one line. */
export const both = (one: Label, other: Label): Label => ({
  zh: `${one.zh}，${other.zh}`,
  en: `${one.en}, ${other.en}`,
})
/** The same sign before both languages: `≤ 30 天`. */
export const after = (sign: string, { zh, en }: Label): Label => ({ zh: `${sign} ${zh}`, en: `${sign} ${en}` })

/** A cover that is needed and not there, in words for people. */
export function shortWords(cover: { readonly requiredFen: bigint; readonly coveredFen: bigint }) {
  return {
    required: inYuan(cover.requiredFen),
    covered: inYuan(cover.coveredFen),
    missing: cover.requiredFen - cover.coveredFen,
  }
}
