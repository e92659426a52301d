import type { Label } from '../../kernel/index.ts'
import type { ClockUnit } from '../types.ts'

/** Names of the units a clock counts in. */
export const CLOCK_UNIT_WORDS: Readonly<Record<ClockUnit, Label>> = {
  calendarDays: { zh: '日（自然日）', en: 'calendar days' },
  workingDays: { zh: '个工作日', en: 'working days' },
  months: { zh: '个月', en: 'months' },
  years: { zh: '年', en: 'years' },
  hours: { zh: '小时', en: 'hours' },
  quarters: { zh: '个季度', en: 'quarters' },
}

/** `+30 个工作日，人社部门负责人批准`. */
export function lengthWords(length: number, unit: ClockUnit, by: Label): Label {
  const words = CLOCK_UNIT_WORDS[unit]
  return { zh: `+${length} ${words.zh}，${by.zh}`, en: `+${length} ${words.en}, ${by.en}` }
}
