import { addToMonth, type Finding, lastDayOf } from '../../../kernel/index.ts'
import { CONTRACTOR, payFinding } from './pay-finding.ts'
import { figure, highest, inPeople, inYuan, type Rule } from './rule.ts'

/**
 * A month with attendance of which nothing was paid through the account. 条例第十四条 allows the pay day to lie in the next
 * period: before the agreed pay day nothing is found.
 */
export const workedUnpaid: Rule = {
  id: 'W21',
  version: 1,
  label: { zh: '有考勤、专户没有发过工资', en: 'Worked, nothing paid through the account' },
  about: 'project',
  parameters: ['W21-YELLOW-MONTHS', 'W21-ORANGE-MONTHS', 'W21-RED-MONTHS'],
  cite: { instrument: 'reg724', article: '31' },
  find(facts, law, on): readonly Finding[] {
    return facts.months.flatMap(month => {
      if (month.halfDays === 0 || month.arrivedFen > 0n || month.payDue >= on) return []
      const endOf = (parameter: string) => lastDayOf(addToMonth(month.month, figure(law, parameter, on) - 1))
      const level = highest([
        ['yellow', on > endOf('W21-YELLOW-MONTHS')],
        ['orange', on >= endOf('W21-ORANGE-MONTHS')],
        ['red', on > endOf('W21-RED-MONTHS')],
      ])
      if (!level) return []
      const people = month.pay?.workedPeople ?? month.seenPeople
      return [
        payFinding(this, {
          facts,
          month,
          level,
          people,
          fen: month.unpaidFen,
          says: {
            zh: `${month.month} 有 ${people} 人上工，过了 ${month.payDue} 专户一分没发。`,
            en: `${people} people worked in ${month.month}; nothing was paid through the account by ${month.payDue}.`,
          },
          reasons: [
            { label: { zh: '上工', en: 'Worked' }, value: inPeople(people) },
            { label: { zh: '到账', en: 'Arrived' }, value: inYuan(month.arrivedFen), cite: this.cite },
          ],
          evidence: 'month',
          party: CONTRACTOR,
          does: { zh: '通过专户代发工资到本人卡', en: 'pay the wages through the account to each worker’s card' },
        }),
      ]
    })
  },
}
