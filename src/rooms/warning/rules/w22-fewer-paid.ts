import type { Finding } from '../../../kernel/index.ts'
import { CONTRACTOR, payFinding, WHOLE } from './pay-finding.ts'
import { figure, inPeople, type Rule } from './rule.ts'

/** Fewer people paid than worked, after the pay day. The threshold was seen in a rule set in use. */
export const fewerPaid: Rule = {
  id: 'W22',
  version: 1,
  label: { zh: '发薪人数少于上工人数', en: 'Fewer paid than worked' },
  about: 'project',
  parameters: ['W22-YELLOW-BP'],
  cite: { instrument: 'reg724', article: '31' },
  find(facts, law, on): readonly Finding[] {
    return facts.months.flatMap(month => {
      const { workedPeople = 0, workedPaidPeople = 0 } = month.pay ?? {}
      const isShort = workedPaidPeople * WHOLE < workedPeople * figure(law, 'W22-YELLOW-BP', on)
      if (!isShort || month.payDue >= on) return []
      const unpaid = workedPeople - workedPaidPeople
      return [
        payFinding(this, {
          facts,
          month,
          level: 'yellow',
          people: unpaid,
          says: {
            zh: `${month.month} 上工 ${workedPeople} 人，只有 ${workedPaidPeople} 人领到工资。`,
            en: `Of ${workedPeople} people who worked in ${month.month}, ${workedPaidPeople} were paid.`,
          },
          reasons: [
            { label: { zh: '上工', en: 'Worked' }, value: inPeople(workedPeople) },
            { label: { zh: '领到', en: 'Paid' }, value: inPeople(workedPaidPeople), cite: this.cite },
          ],
          evidence: 'gaps',
          party: CONTRACTOR,
          does: { zh: '补发没领到的人', en: 'pay those who got nothing' },
        }),
      ]
    })
  },
}
