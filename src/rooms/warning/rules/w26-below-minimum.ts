import type { Finding, LawBook } from '../../../kernel/index.ts'
import { payFloor } from '../../payroll/decide/checks.ts'
import type { RuleMonth, RuleProject } from '../facts.ts'
import { flawOf } from './flaw.ts'
import { EMPLOYER, payFinding } from './pay-finding.ts'
import { figure, highest, inPeople, inYuan, type Rule } from './rule.ts'

const HALVES_A_DAY = ['am', 'pm'].length

/** Lines below the minimum wage of the days worked; red when even the average of the month lies below it. */
export const belowMinimum: Rule = {
  id: 'W26',
  version: 1,
  label: { zh: '低于最低工资', en: 'Below the minimum wage' },
  about: 'project',
  parameters: ['W26-YELLOW-PEOPLE', 'W26-RED-BP'],
  cite: { instrument: 'labour-law', article: '48' },
  find(facts, law, on): readonly Finding[] {
    return facts.months.flatMap(month => {
      const { people, fen } = flawOf(month, ['below-minimum'])
      const level = highest([
        ['yellow', people > figure(law, 'W26-YELLOW-PEOPLE', on)],
        ['red', people > 0 && isAverageBelow(facts, month, law)],
      ])
      if (!level) return []
      const floor = payFloor(law, facts.regionCode, month.month).monthFen ?? 0n
      return [
        payFinding(this, {
          facts,
          month,
          level,
          people,
          fen,
          says: {
            zh: `${month.month} 有 ${people} 人的工资按工天折算低于最低工资。`,
            en: `${people} people of ${month.month} are paid less than the minimum wage of their days.`,
          },
          reasons: [
            { label: { zh: '低于最低工资', en: 'Below the minimum' }, value: inPeople(people), cite: this.cite },
            { label: { zh: '当地月最低工资', en: 'Minimum wage a month' }, value: inYuan(floor) },
          ],
          evidence: 'sheets',
          party: EMPLOYER,
          does: { zh: '补足差额，报更正的工资表', en: 'make up the difference by a corrected sheet' },
        }),
      ]
    })
  },
}

function isAverageBelow(facts: RuleProject, month: RuleMonth, law: LawBook): boolean {
  const { dayFen } = payFloor(law, facts.regionCode, month.month)
  if (dayFen === undefined || month.halfDays === 0) return false
  return month.dueFen * BigInt(HALVES_A_DAY) < dayFen * BigInt(month.halfDays)
}
