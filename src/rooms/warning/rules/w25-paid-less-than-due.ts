import type { Finding } from '../../../kernel/index.ts'
import { figure, highest, inYuan, type Rule } from './rule.ts'

/** 条例第三条：任何单位和个人不得拖欠农民工工资。Somebody got less than was due to him after pay day. */
export const paidLessThanDue: Rule = {
  id: 'W25',
  version: 1,
  label: { zh: '少发', en: 'Paid less than due' },
  about: 'project',
  parameters: ['W25-YELLOW-BP', 'W25-ORANGE-BP', 'W25-RED-BP'],
  cite: { instrument: 'reg724', article: '3' },
  find(facts, law, on): readonly Finding[] {
    return facts.months
      .filter(month => month.underpaidPeople > 0 && month.underpaidBpMin !== null && month.payDue < on)
      .map(month => {
        const worst = month.underpaidBpMin ?? 0
        const below = (parameter: string) => worst < figure(law, parameter, on)
        return {
          rule: this.id,
          version: this.version,
          subject: { kind: 'project', id: facts.id },
          cause: month.month,
          level:
            highest([
              ['blue', true],
              ['yellow', below('W25-YELLOW-BP')],
              ['orange', below('W25-ORANGE-BP')],
              ['red', below('W25-RED-BP')],
            ]) ?? 'blue',
          people: month.underpaidPeople,
          moneyFen: month.unpaidFen,
          period: month.month,
          since: month.payDue,
          says: {
            zh: `${month.month} 有 ${month.underpaidPeople} 人没有足额到账，最少的只到 ${worst / PERCENT} %。`,
            en: `${month.underpaidPeople} people got less than due for ${month.month}; the least ${worst / PERCENT} %.`,
          },
          reasons: [
            { label: { zh: '应发', en: 'Due' }, value: inYuan(month.dueFen) },
            { label: { zh: '到账', en: 'Arrived' }, value: inYuan(month.arrivedFen) },
            { label: { zh: '没到账', en: 'Not arrived' }, value: inYuan(month.unpaidFen), cite: this.cite },
          ],
          evidence: [`project/${facts.code}/gaps/${month.month}`],
          cite: this.cite,
          clears: [
            {
              party: { zh: '总包', en: 'General contractor' },
              does: { zh: '补足差额，以银行到账为准', en: 'pay the difference; the bank result proves it' },
              then: 'cleared',
            },
          ],
        }
      })
  },
}

const PERCENT = Number('100')
