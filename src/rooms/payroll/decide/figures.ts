import { dayInMonth, daysInMonth, type LawBook, lastDayOf, type Month } from '../../../kernel/index.ts'
import type { PayFigures } from '../facts/pay.ts'

/**
 * The figures of law that the pay of a month needs, as they stand on its last day.
 *
 * @refuses unknown-law  the month lies before the law room knows of paid days a month
 */
export function payFigures(law: LawBook, regionCode: number, month: Month): PayFigures {
  const on = lastDayOf(month)
  const figure = (name: string) => {
    const { value, cite } = law.valueOn(name, on)
    return { value: BigInt(value), cite }
  }
  const wageClass = law.findValue?.(`P-MW-CLASS-${regionCode}`, on)?.value
  const minimum = typeof wageClass === 'string' ? law.findValue?.(`P-MW-${wageClass}`, on)?.value : undefined
  const [workday, rest, holiday] = [figure('P-OT-WORKDAY'), figure('P-OT-REST'), figure('P-OT-HOLIDAY')]
  const [monthDays, sick, stoppage] = [figure('P-MONTHDAY'), figure('P-SICKPAY'), figure('P-STOPPAY')]
  return {
    kinds: Array.from({ length: daysInMonth(month) }, (_, index) => law.dayKind(dayInMonth(month, index + 1))),
    overtimeBp: { working: workday.value, rest: rest.value, statutory: holiday.value },
    hoursADay: figure('P-HOURS-A-DAY').value,
    monthDays: monthDays.value,
    minimumFen: typeof minimum === 'bigint' ? minimum : undefined,
    sickBp: sick.value,
    stoppageBp: stoppage.value,
    cites: { overtime: workday.cite, monthDays: monthDays.cite, sick: sick.cite, stoppage: stoppage.cite },
  }
}
