import { firstDayOf, type LawBook, type Month, type Tx } from '../../../kernel/index.ts'
import { hasPay } from '../decide/draft.ts'
import { payFigures } from '../decide/figures.ts'
import { payOf } from '../decide/pay.ts'
import { payMonthOf } from '../decide/pay-month.ts'
import { payRows } from '../store/pay-months.ts'

/** What the pay engine expects of a month, for workers with terms, pieces or leave: reconciliation keeps it. */

export type ExpectedPay = {
  readonly project_id: string
  readonly month: string
  readonly worker_id: string
  readonly employer_id: string
  readonly fen: string
  readonly rated_half_days: number
  readonly overtime_minutes: number
  readonly region_code: number
  readonly sector: number
}
type Place = { readonly projectId: string; readonly regionCode: number; readonly sector: number }

/** The expected pay of the projects' workers for whom more than a day rate is recorded. */
export async function expectedPay(
  tx: Tx,
  law: LawBook,
  given: { readonly month: Month; readonly projects: readonly Place[] },
): Promise<readonly ExpectedPay[]> {
  const { month } = given
  const places = new Map(given.projects.map(place => [place.projectId, place]))
  const rows = await payRows(tx, { month, projectIds: [...places.keys()], onlyWithTerms: true })
  const figures = new Map<number, ReturnType<typeof payFigures>>()
  return rows.flatMap(row => {
    const place = places.get(row.projectId)
    if (!place) return []
    const known = figures.get(place.regionCode) ?? payFigures(law, place.regionCode, month)
    figures.set(place.regionCode, known)
    const its = payMonthOf(row, month)
    const pay = payOf(its, known)
    if (!hasPay(its, pay)) return []
    return [
      {
        project_id: row.projectId,
        month: firstDayOf(month),
        worker_id: row.workerId,
        employer_id: row.employerId,
        fen: String(pay.grossFen),
        rated_half_days: pay.halfDays - pay.unratedHalfDays,
        overtime_minutes: pay.overtimeMinutes,
        region_code: place.regionCode,
        sector: place.sector,
      },
    ]
  })
}
