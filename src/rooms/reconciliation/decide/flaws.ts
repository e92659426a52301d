import { type LawBook, lastDayOf, type Month } from '../../../kernel/index.ts'
import { payFloor } from '../../payroll/decide/checks.ts'

/** The figures of law with which lines, payments and presence of a month are checked: pure. */

type Place = { readonly projectId: string; readonly regionCode: number }

/** A figure of a month; undefined where it is not known, and then nothing is checked with it. */
const figure = (law: LawBook, name: string, month: Month) => law.findValue?.(name, lastDayOf(month))?.value

/** What each project's month is checked with. Money is text, as the statement takes it. */
export function flawKeys(places: readonly Place[], month: Month, law: LawBook) {
  const floors = new Map<number, ReturnType<typeof payFloor>>()
  const floorOf = (region: number) => {
    const known = floors.get(region) ?? payFloor(law, region, month)
    floors.set(region, known)
    return known
  }
  const [single, year] = [figure(law, 'W27-RED-FEN', month), figure(law, 'W27-RED-YEAR-FEN', month)]
  return places.map(({ projectId, regionCode }) => {
    const { dayFen, deductionBp } = floorOf(regionCode)
    return {
      projectId,
      minimumDayFen: dayFen === undefined ? null : String(dayFen),
      deductionBp: deductionBp === undefined ? null : Number(deductionBp),
      singleFen: single === undefined ? null : String(single),
      yearFen: year === undefined ? null : String(year),
    }
  })
}

/** Punches at two sites closer than this are of two places at once. */
export function clashMinutes(law: LawBook, month: Month): number {
  return Number(figure(law, 'W16-SITES-MINUTES', month) ?? 0)
}
