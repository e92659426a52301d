import { formatYuan, type Label, type ParameterValue } from '../kernel/index.ts'

/** Figures as people read them. */

const UNIT_WORDS: Readonly<Record<string, Label>> = {
  calendarDays: { zh: '日（自然日）', en: 'calendar days' },
  workingDays: { zh: '个工作日', en: 'working days' },
  months: { zh: '个月', en: 'months' },
  years: { zh: '年', en: 'years' },
  hours: { zh: '小时', en: 'hours' },
  minutes: { zh: '分钟', en: 'minutes' },
  quarters: { zh: '个季度', en: 'quarters' },
  people: { zh: '人', en: 'people' },
  times: { zh: '次（倍）', en: 'times' },
  dayOfMonth: { zh: '日（每月）', en: 'of the month' },
  rank: { zh: '名', en: 'places' },
}

const BASIS_POINTS_A_PERCENT = 100
const HUNDREDTHS = 100

function decimal(value: bigint, scale: number): string {
  return String(Number(value) / scale)
}

/** A share as `1.5%`. */
export function writeShare(basisPoints: bigint): string {
  return `${decimal(basisPoints, BASIS_POINTS_A_PERCENT)}%`
}

const CONFIDENCE_WORDS: Readonly<Record<string, Label | undefined>> = {
  unverified: { zh: '未核实，可改的设置', en: 'not verified: a setting' },
  local: { zh: '地方参数，可改的设置', en: 'local: a setting' },
  design: { zh: '安薪默认设置，不是法规', en: 'our own default, not law' },
}

/** The figure as text, with its unit and, where it is only a setting, that word. */
export function writeFigure(figure: Pick<ParameterValue, 'value' | 'unit' | 'confidence'>): {
  readonly text: string
  readonly words?: Label
} {
  const parts = [UNIT_WORDS[figure.unit], CONFIDENCE_WORDS[figure.confidence]].filter(part => part !== undefined)
  const words = { zh: parts.map(part => part.zh).join('；'), en: parts.map(part => part.en).join('; ') }
  return { text: textOf(figure), ...(parts.length > 0 ? { words } : {}) }
}

function textOf({ value, unit }: Pick<ParameterValue, 'value' | 'unit'>): string {
  if (typeof value === 'string') return value
  if (unit === 'fen') return `¥${formatYuan(value)}`
  if (unit === 'basisPoints') return writeShare(value)
  if (unit === 'hundredthDays') return decimal(value, HUNDREDTHS)
  return String(value)
}
