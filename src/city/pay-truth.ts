import { addDays, type Day, lastDayOf, type Month } from '../kernel/index.ts'
import { halfDaysOf } from './marks.ts'
import type { Line, MonthPlan } from './month.ts'
import { clashOf } from './pay-plants.ts'
import type { CityPlan } from './plan.ts'
import type { Member, ProjectPlan } from './project.ts'
import type { PlannedFinding } from './truth.ts'

/**
 * What a platform must find of pay in a project: counted from what was planned, with figures of law and arithmetic of
 * its own.
 *
 * W16S two sites at once · W19 no sheet · W20 not signed · W21 worked, nothing paid · W22 fewer paid than worked
 * · W26 below the minimum wage · W27 payment above the limit · W28 card in another name · W49 deduction too large.
 */
export function payFindingsOf(
  city: CityPlan,
  project: ProjectPlan,
  months: readonly MonthPlan[],
): readonly PlannedFinding[] {
  const clash = clashOf(city, project.index)
  const tests: readonly (readonly [string, (month: MonthPlan) => boolean])[] = [
    ['W19', month => hasNoSheet(month, city.day)],
    ['W20', month => month.unsigned.size > 0 && month.payDue <= city.day],
    ['W21', month => isWorkedUnpaid(month, city.day)],
    ['W22', month => isFewerPaid(month, city.day)],
    ['W26', month => month.lines.some(line => isBelowMinimum(line, leastOf(project, month.month)))],
    ['W27', month => liveItems(month).some(item => item.fen > SINGLE_FEN)],
    ['W28', hasCardOfAnother],
    ['W49', month => month.lines.some(line => isDeductedTooMuch(line, leastOf(project, month.month)))],
  ]
  return [
    ...(clash ? [{ rule: 'W16S', project: project.code, cause: clash.on.slice(0, 'YYYY-MM'.length) }] : []),
    ...tests.flatMap(([rule, holds]) =>
      months.filter(holds).map(each => ({ rule, project: project.code, cause: each.month })),
    ),
  ]
}

const SINGLE_FEN = 5_000_000n
const SHEET_DAYS = 3

function workers(month: MonthPlan): readonly (Member | string)[] {
  return [
    ...[...month.marks].filter(([, marks]) => halfDaysOf(marks) > 0).map(([member]) => member),
    ...month.strangers.filter(stranger => halfDaysOf(stranger.marks) > 0).map(stranger => stranger.key),
  ]
}

/** Members to whom something arrived. */
function paid(month: MonthPlan): ReadonlySet<Member> {
  return new Set(
    month.batches.flatMap(batch => {
      const arrived = new Set(batch.results.filter(result => result.status === 'paid').map(result => result.n))
      return batch.items.filter(item => arrived.has(item.n)).map(item => item.member)
    }),
  )
}

function liveItems(month: MonthPlan) {
  return month.batches.flatMap(batch => {
    const back = new Set(batch.results.filter(result => result.status === 'returned').map(result => result.n))
    return batch.items.filter(item => !back.has(item.n))
  })
}

function hasNoSheet(month: MonthPlan, day: Day): boolean {
  return month.lines.length === 0 && workers(month).length > 0 && addDays(month.payDue, SHEET_DAYS) <= day
}

function isWorkedUnpaid(month: MonthPlan, day: Day): boolean {
  return workers(month).length > 0 && paid(month).size === 0 && month.payDue < day && lastDayOf(month.month) < day
}

function isFewerPaid(month: MonthPlan, day: Day): boolean {
  const got = paid(month)
  return month.payDue < day && workers(month).some(one => typeof one === 'string' || !got.has(one))
}

function hasCardOfAnother(month: MonthPlan): boolean {
  const got = paid(month)
  return month.batches.some(batch =>
    batch.results.some(
      result =>
        result.status === 'returned' &&
        result.reason.includes('户名') &&
        batch.items.some(item => item.n === result.n && !got.has(item.member)),
    ),
  )
}

/**
 * Minimum wages of a month in Jiangsu, yuan, newest first: from, class II, class III (notices of the province, as the
 * law room cites them). A table of its own, so that the truth does not rest on what it tests.
 */
const MINIMUM: readonly (readonly [from: Month, second: bigint, third: bigint])[] = [
  ['2026-01' as Month, 2430n, 2180n],
  ['2024-01' as Month, 2260n, 2010n],
  ['2021-08' as Month, 2070n, 1840n],
  ['2018-08' as Month, 1830n, 1620n],
  ['2017-07' as Month, 1720n, 1520n],
  ['2016-01' as Month, 1600n, 1400n],
]
const SECOND_CLASS: ReadonlySet<number> = new Set([320703, 320706])
const THIRD_CLASS: ReadonlySet<number> = new Set([320707, 320722, 320723, 320724])

/** The lowest pay of a whole day in the project's district, fen; undefined where it is not known. */
function leastOf(project: ProjectPlan, month: Month): bigint | undefined {
  const { code } = project.district
  const row = MINIMUM.find(([from]) => from <= month)
  if (!row || !(SECOND_CLASS.has(code) || THIRD_CLASS.has(code))) return undefined
  const monthFen = (SECOND_CLASS.has(code) ? row[1] : row[2]) * 100n
  return (monthFen * 200n + 2175n) / 4350n
}

const leastFor = (line: Line, day: bigint) => (2n * day * BigInt(line.halfDays) + 2n) / 4n

function isBelowMinimum(line: Line, day: bigint | undefined): boolean {
  return day !== undefined && line.halfDays > 0 && line.dueFen + line.deductionFen < leastFor(line, day)
}

function isDeductedTooMuch(line: Line, day: bigint | undefined): boolean {
  const { deductionFen, dueFen } = line
  if (deductionFen === 0n) return false
  const gross = dueFen + deductionFen
  if (deductionFen > (gross * 20n + 50n) / 100n) return true
  return day !== undefined && gross >= leastFor(line, day) && dueFen < leastFor(line, day)
}
