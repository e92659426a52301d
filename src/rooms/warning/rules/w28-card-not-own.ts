import type { Finding } from '../../../kernel/index.ts'
import { flawOf } from './flaw.ts'
import { CONTRACTOR, payFinding } from './pay-finding.ts'
import { figure, highest, inPeople, inYuan, type Rule } from './rule.ts'

/** 条例第三十一条：工资直接支付到农民工本人的银行账户。A card of two workers, or one the bank says is another’s. */
export const cardNotOwn: Rule = {
  id: 'W28',
  version: 1,
  label: { zh: '工资卡共用或不是本人的', en: 'Shared card, or not the worker’s own' },
  about: 'project',
  parameters: ['W28-YELLOW-PEOPLE', 'W28-ORANGE-PEOPLE', 'W28-RED-PEOPLE'],
  cite: { instrument: 'reg724', article: '31' },
  find(facts, law, on): readonly Finding[] {
    return facts.months.flatMap(month => {
      const { people, fen } = flawOf(month, ['card-shared', 'card-not-own'])
      const level =
        people === 0
          ? undefined
          : highest([
              ['yellow', people >= figure(law, 'W28-YELLOW-PEOPLE', on)],
              ['orange', people >= figure(law, 'W28-ORANGE-PEOPLE', on)],
              ['red', people >= figure(law, 'W28-RED-PEOPLE', on)],
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
            zh: `${month.month} 有 ${people} 人的工资卡共用或户名不符。`,
            en: `Cards of ${people} people are shared or in another name (${month.month})`,
          },
          reasons: [
            { label: this.label, value: inPeople(people), cite: this.cite },
            { label: { zh: '金额', en: 'Money' }, value: inYuan(fen) },
          ],
          evidence: 'orders',
          party: CONTRACTOR,
          does: {
            zh: '登记工人本人的卡，退回的重发',
            en: 'register each worker’s own card, and pay again what came back',
          },
        }),
      ]
    })
  },
}
