import type { Finding } from '../../../kernel/index.ts'
import { flawOf } from './flaw.ts'
import { CONTRACTOR, payFinding } from './pay-finding.ts'
import { figure, highest, inPeople, inYuan, type Rule } from './rule.ts'

/** Punches of one person at two sites within the hour: a borrowed identity, or punches made for somebody. */
export const twoSites: Rule = {
  id: 'W16S',
  version: 1,
  label: { zh: '同一人同一时段在两个工地', en: 'One person at two sites at once' },
  about: 'project',
  parameters: ['W16-YELLOW-PEOPLE', 'W16-ORANGE-PEOPLE', 'W16-RED-PEOPLE'],
  cite: { instrument: 'reg724', article: '28' },
  find(facts, law, on): readonly Finding[] {
    return facts.months.flatMap(month => {
      const { people, fen } = flawOf(month, ['two-sites'])
      const level =
        people === 0
          ? undefined
          : highest([
              ['yellow', people >= figure(law, 'W16-YELLOW-PEOPLE', on)],
              ['orange', people >= figure(law, 'W16-ORANGE-PEOPLE', on)],
              ['red', people >= figure(law, 'W16-RED-PEOPLE', on)],
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
            zh: `${month.month} 有 ${people} 人一小时内在两个工地打卡。`,
            en: `${people} people punched at two sites within one hour (${month.month})`,
          },
          reasons: [
            { label: this.label, value: inPeople(people), cite: this.cite },
            { label: { zh: '金额', en: 'Money' }, value: inYuan(fen) },
          ],
          evidence: 'clashes',
          party: CONTRACTOR,
          does: { zh: '核对是谁打的卡，作废冒打的', en: 'find who punched, and retract what was not his' },
        }),
      ]
    })
  },
}
