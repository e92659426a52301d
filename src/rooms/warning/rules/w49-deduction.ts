import type { Finding } from '../../../kernel/index.ts'
import { flawOf } from './flaw.ts'
import { EMPLOYER, payFinding } from './pay-finding.ts'
import { figure, highest, inPeople, inYuan, type Rule } from './rule.ts'

/** 工资支付暂行规定第十六条：每月扣除部分不得超过当月工资的20%，剩余不得低于最低工资标准。 */
export const unlawfulDeduction: Rule = {
  id: 'W49',
  version: 1,
  label: { zh: '扣款超限', en: 'Deduction above the limit' },
  about: 'project',
  parameters: ['W49-YELLOW-PEOPLE', 'W49-ORANGE-PEOPLE'],
  cite: { instrument: 'pay-interim', article: '16' },
  find(facts, law, on): readonly Finding[] {
    return facts.months.flatMap(month => {
      const { people, fen } = flawOf(month, ['deduction-over'])
      const level =
        people === 0
          ? undefined
          : highest([
              ['yellow', people >= figure(law, 'W49-YELLOW-PEOPLE', on)],
              ['orange', people >= figure(law, 'W49-ORANGE-PEOPLE', on)],
            ])
      if (!level) return []
      return [
        payFinding(this, {
          facts,
          month,
          level,
          people,
          fen,
          says: {
            zh: `${month.month} 有 ${people} 人被扣的工资超过规定。`,
            en: `More is deducted from ${people} people than the law allows (${month.month})`,
          },
          reasons: [
            { label: this.label, value: inPeople(people), cite: this.cite },
            { label: { zh: '金额', en: 'Money' }, value: inYuan(fen) },
          ],
          evidence: 'sheets',
          party: EMPLOYER,
          does: { zh: '退还多扣的，报更正的工资表', en: 'give back what is too much by a corrected sheet' },
        }),
      ]
    })
  },
}
