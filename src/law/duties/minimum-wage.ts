import type { Static } from 'typebox'
import type { Day, Fen } from '../../kernel/index.ts'
import type { FullLawBook } from '../book.ts'
import { DISTRICT_CHOICES } from '../districts.ts'
import { choiceField, dayField, factsOf, fenField, flag, hoursField, maybe } from '../fields.ts'
import { divided, HUNDREDTHS, inHundredths, least, most, shareOf } from '../money.ts'
import { type Answer, type Reasoning, reasoning } from './reasoning.ts'

/** The minimum wage of a district on a day, and sums that follow from it or from the monthly wage. */

const district = choiceField(
  '县区（没有代码的功能区按所在区选）｜District (a zone without a code: the district it lies in)',
  DISTRICT_CHOICES,
)

export const MinimumWageFacts = factsOf({
  district,
  on: dayField('工资所属日期｜Day the wage is for'),
  paidFen: maybe(fenField('实际支付｜Wage paid')),
  excludedFen: maybe(
    fenField(
      '其中不计入的：加班工资、夜班高温等津贴、个人缴的公积金、法定福利｜' +
        'Of it what does not count: overtime, shift and heat allowances, own housing fund, statutory welfare',
    ),
  ),
  hours: maybe(hoursField('小时数（非全日制）｜Hours (part time)')),
})
export type MinimumWageFacts = Static<typeof MinimumWageFacts>

export type MinimumWage = {
  readonly wageClass: string
  readonly monthFen: Fen
  readonly hourFen: Fen
  readonly shortFen?: Fen
  readonly below?: boolean
}

/** The monthly minimum wage of a district on a day, shown in the reasoning. */
export function monthlyMinimum(why: Reasoning, code: string, on: Day): Fen {
  return why.figure(`P-MW-${why.word(`P-MW-CLASS-${code}`, on)}`, on)
}

/**
 * The minimum wage by class and day, and whether a wage lies below it.
 *
 * 最低工资不含加班工资，夜班、高温、低温、井下、有毒有害等津贴，个人缴存的住房公积金，法定福利。小时标准适用于非全日制。
 *
 * @source the notices of the province; the class of a district is a dated row, never derived from “district” or
 *  “county”
 */
export function minimumWage(book: FullLawBook, given: MinimumWageFacts): Answer<MinimumWage> {
  const why = reasoning(book).fact('县区｜district', given.district).fact('日期｜day', given.on)
  const wageClass = why.word(`P-MW-CLASS-${given.district}`, given.on)
  const monthFen = why.figure(`P-MW-${wageClass}`, given.on)
  const hourFen = why.figure(`P-MW-HOUR-${wageClass}`, given.on)
  if (given.paidFen === undefined) return why.answer({ wageClass, monthFen, hourFen })
  const floor = given.hours === undefined ? monthFen : hoursOf(hourFen, given.hours)
  const counted = given.paidFen - least(given.paidFen, given.excludedFen ?? 0n)
  const shortFen = most(floor - counted, 0n)
  why.money('实际支付｜paid', given.paidFen).money('计入最低工资比较的｜of it counted', counted)
  why.money('低于最低工资｜below the minimum by', shortFen)
  return why.answer({ wageClass, monthFen, hourFen, shortFen, below: shortFen > 0n })
}

function hoursOf(hourFen: Fen, hours: number): Fen {
  return divided(hourFen * inHundredths(hours), HUNDREDTHS)
}

export const WageConversionFacts = factsOf({
  monthFen: fenField('月工资｜Monthly wage'),
  on: dayField('工资所属日期｜Day the wage is for'),
})
export type WageConversionFacts = Static<typeof WageConversionFacts>

export type WageConversion = { readonly dayFen: Fen; readonly hourFen: Fen }

/**
 * Day and hour wage of a monthly wage.
 *
 * 日工资＝月工资÷21.75；小时工资＝月工资÷（21.75×8）。
 *
 * @source month2008 and, from 2025-01-01, month2025, with the same 21.75
 */
export function wageConversion(book: FullLawBook, given: WageConversionFacts): Answer<WageConversion> {
  const why = reasoning(book).money('月工资｜monthly wage', given.monthFen)
  const { dayFen, hourFen } = converted(why, given.monthFen, given.on)
  why.money('日工资｜day wage', dayFen).money('小时工资｜hour wage', hourFen)
  return why.answer({ dayFen, hourFen })
}

function converted(why: Reasoning, monthFen: Fen, on: Day): WageConversion {
  const days = why.figure('P-MONTHDAY', on)
  const hours = why.figure('P-HOURS-A-DAY', on)
  return { dayFen: divided(monthFen * HUNDREDTHS, days), hourFen: divided(monthFen * HUNDREDTHS, days * hours) }
}

export const OvertimeFacts = factsOf({
  monthFen: fenField('月工资｜Monthly wage'),
  on: dayField('工资所属日期｜Day the wage is for'),
  workdayHours: maybe(hoursField('工作日加班小时｜Overtime hours on working days')),
  restDayHours: maybe(hoursField('休息日加班且未补休的小时｜Rest-day hours without time off')),
  holidayHours: maybe(hoursField('法定休假日加班小时｜Hours on statutory holidays')),
})
export type OvertimeFacts = Static<typeof OvertimeFacts>

export type Overtime = {
  readonly workdayFen: Fen
  readonly restDayFen: Fen
  readonly holidayFen: Fen
  readonly totalFen: Fen
}

/**
 * Overtime pay.
 *
 * 劳动法第四十四条：工作日不低于150%，休息日不能补休的不低于200%，法定休假日不低于300%；计件的按同样倍数。
 *
 * @source labour-law art. 44; pay-interim art. 13
 */
export function overtime(book: FullLawBook, given: OvertimeFacts): Answer<Overtime> {
  const why = reasoning(book).rule('labour-law 44').money('月工资｜monthly wage', given.monthFen)
  const divisor = why.figure('P-MONTHDAY', given.on) * why.figure('P-HOURS-A-DAY', given.on)
  const pay = (hours: number | undefined, parameter: string): Fen => {
    if (!hours) return 0n
    const times = shareOf(given.monthFen * inHundredths(hours), why.figure(parameter, given.on))
    return divided(times, divisor)
  }
  const workdayFen = pay(given.workdayHours, 'P-OT-WORKDAY')
  const restDayFen = pay(given.restDayHours, 'P-OT-REST')
  const holidayFen = pay(given.holidayHours, 'P-OT-HOLIDAY')
  const totalFen = workdayFen + restDayFen + holidayFen
  why.money('加班工资合计｜overtime in total', totalFen)
  return why.answer({ workdayFen, restDayFen, holidayFen, totalFen })
}

export const DeductionFacts = factsOf({
  district,
  on: dayField('工资所属日期｜Day the wage is for'),
  monthFen: fenField('当月应发工资｜Wages due for the month'),
  kind: choiceField('扣款原因｜Ground of the deduction', {
    damage: '赔偿经济损失｜damage',
    houseRules: '违反规章制度（江苏）｜breach of house rules (Jiangsu)',
    statutory: '个税、社保个人部分、法院裁判｜tax, own social insurance, court',
    other: '其他｜other',
  }),
  deductionFen: maybe(fenField('拟扣数额｜Intended deduction')),
})
export type DeductionFacts = Static<typeof DeductionFacts>

export type Deduction = { readonly allowed: boolean; readonly mostFen?: Fen; readonly unlawfulFen: Fen }

/**
 * The most that may be deducted from a month's wage.
 *
 * 工资支付暂行规定第十五条、第十六条：代扣法定款项；赔偿损失每月不超过当月工资的20%，剩余不得低于最低工资。江苏条例第十二条：违纪扣款不超过20%。
 *
 * @source pay-interim arts 15, 16; js-wage art. 12
 */
export function deductionLimit(book: FullLawBook, given: DeductionFacts): Answer<Deduction> {
  const why = reasoning(book).money('当月工资｜wage of the month', given.monthFen)
  const asked = given.deductionFen ?? 0n
  if (given.kind === 'statutory') return why.rule('pay-interim 15').answer({ allowed: true, unlawfulFen: 0n })
  if (given.kind === 'other') {
    return why.rule('pay-interim 15').answer({ allowed: false, mostFen: 0n, unlawfulFen: asked })
  }
  why.rule(given.kind === 'damage' ? 'pay-interim 16' : 'js-wage 12')
  const share = why.figure(given.kind === 'damage' ? 'P-DEDUCT-LOSS' : 'P-DEDUCT-JS', given.on)
  const minimum = monthlyMinimum(why, given.district, given.on)
  const mostFen = most(least(shareOf(given.monthFen, share), given.monthFen - minimum), 0n)
  why.money('最多可扣｜most that may be deducted', mostFen)
  return why.answer({ allowed: asked <= mostFen, mostFen, unlawfulFen: most(asked - mostFen, 0n) })
}

export const StoppageFacts = factsOf({
  district,
  on: dayField('停工期间的日期｜Day within the stoppage'),
  agreedFen: fenField('劳动合同约定的月工资｜Monthly wage agreed'),
  withinFirstCycle: flag('停工在一个工资支付周期内｜Within the first pay cycle of the stoppage'),
  workGiven: flag('已安排工作｜Work was given'),
})
export type StoppageFacts = Static<typeof StoppageFacts>

export type Stoppage = {
  readonly leastFen: Fen
  readonly kind: 'wage' | 'allowance'
  readonly employerBearsInsurance: boolean
}

/**
 * What is owed when work stops for reasons that are not the worker's (Jiangsu).
 *
 * 江苏条例第三十一条、第三十二条：一个周期内照付工资；超过一个周期未安排工作的，支付不低于最低工资80%的生活费，社保和公积金个人部分由单位承担。
 *
 * @source js-wage arts 31, 32
 */
export function stoppagePay(book: FullLawBook, given: StoppageFacts): Answer<Stoppage> {
  const why = reasoning(book).rule('js-wage 31')
  if (given.withinFirstCycle || given.workGiven) {
    why.money('照付工资｜full wage', given.agreedFen)
    return why.answer({ leastFen: given.agreedFen, kind: 'wage', employerBearsInsurance: false })
  }
  const minimum = monthlyMinimum(why, given.district, given.on)
  const leastFen = shareOf(minimum, why.figure('P-STOPPAY', given.on))
  why.rule('js-wage 32').money('生活费下限｜lowest allowance', leastFen)
  return why.answer({ leastFen, kind: 'allowance', employerBearsInsurance: true })
}
