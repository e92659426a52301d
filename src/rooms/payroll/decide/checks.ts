import {
  type Cite,
  type Day,
  daysInMonth,
  type Fen,
  lastDayOf,
  type LawBook,
  type Month,
} from '../../../kernel/index.ts'
import { divided, HUNDREDTHS, shareOf } from '../../../law/money.ts'
import { HALVES_A_DAY } from '../decide.ts'
import type { LineCheck } from '../facts.ts'

/** What is wrong with a line by law or by arithmetic: pure. Shown beside it; nothing is changed by it. */

const HALVES = BigInt(HALVES_A_DAY)

/** What the law asks of a month in a district; a figure that is not known is not checked. */
export type PayFloor = {
  readonly dayFen: Fen | undefined
  readonly monthFen: Fen | undefined
  readonly deductionBp: bigint | undefined
}

/** The lowest pay and the largest deduction of a district, on the last day of a month. */
export function payFloor(law: LawBook, regionCode: number, month: Month): PayFloor {
  const on: Day = lastDayOf(month)
  const figure = (name: string) => {
    const found = law.findValue?.(name, on)?.value
    return typeof found === 'bigint' ? found : undefined
  }
  const wageClass = law.findValue?.(`P-MW-CLASS-${regionCode}`, on)?.value
  const monthFen = typeof wageClass === 'string' ? figure(`P-MW-${wageClass}`) : undefined
  const days = figure('P-MONTHDAY')
  const dayFen = monthFen === undefined || !days ? undefined : divided(monthFen * HUNDREDTHS, days)
  return { monthFen, dayFen, deductionBp: figure('P-DEDUCT-LOSS') }
}

export type CheckedLine = {
  readonly halfDays: number | null
  readonly deductionFen: Fen
  readonly dueFen: Fen
  /** Half days of attendance; null where nothing was seen or declared. */
  readonly attended: number | null
}

const CITES: Readonly<Record<LineCheck['kind'], Cite>> = {
  'below-minimum': { instrument: 'reg724', article: '12' },
  'deduction-over': { instrument: 'pay-interim', article: '16' },
  'days-over-calendar': { instrument: 'reg724', article: '31' },
  'days-not-attended': { instrument: 'reg724', article: '31' },
}

type Limits = { readonly gross: Fen; readonly least: Fen | undefined; readonly most: Fen | undefined }

/** More than the share of the month's pay, or so much that what is left lies below the lowest pay. */
function isDeductedTooMuch(line: CheckedLine, { gross, least, most }: Limits): boolean {
  if (line.deductionFen === 0n) return false
  if (most !== undefined && line.deductionFen > most) return true
  return least !== undefined && gross >= least && line.dueFen < least
}

/**
 * The checks a line does not pass.
 *
 * 工资支付暂行规定第十六条：每月扣除的部分不得超过当月工资的20%，扣除后的剩余部分不得低于当地最低工资标准。
 *
 * The lowest pay is counted by day worked (minimum wage of the month ÷ 21.75), before deductions.
 */
export function checksOf(line: CheckedLine, month: Month, floor: PayFloor): readonly LineCheck[] {
  const gross = line.dueFen + line.deductionFen
  const halves = BigInt(line.halfDays ?? 0)
  const least = floor.dayFen === undefined ? undefined : divided(floor.dayFen * halves, HALVES)
  const most = floor.deductionBp === undefined ? undefined : shareOf(gross, floor.deductionBp)
  const found: readonly (readonly [LineCheck['kind'], boolean, Fen | undefined])[] = [
    ['below-minimum', least !== undefined && halves > 0n && gross < least, least],
    ['deduction-over', isDeductedTooMuch(line, { gross, least, most }), most],
    ['days-over-calendar', halves > BigInt(daysInMonth(month)) * HALVES, undefined],
    ['days-not-attended', line.attended !== null && line.halfDays !== null && line.halfDays > line.attended, undefined],
  ]
  return found
    .filter(([, wrong]) => wrong)
    .map(([kind, , limit]) => ({
      kind,
      cite: CITES[kind],
      ...(limit === undefined ? {} : { limitFen: String(limit) }),
    }))
}
