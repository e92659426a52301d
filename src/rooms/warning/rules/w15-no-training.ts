import { type Finding, firstDayOf } from '../../../kernel/index.ts'
import { figure, highest, inPeople, type Rule } from './rule.ts'

/** 实名制管理办法第八条：进行基本安全培训后方可进入施工现场；第十二条：一定时间没有数据更新的，重新培训。 */
export const withoutTraining: Rule = {
  id: 'W15',
  version: 1,
  label: { zh: '没培训就上了工地', en: 'On site without safety training' },
  about: 'project',
  parameters: ['W15-BLUE-PEOPLE', 'W15-YELLOW-BP'],
  cite: { instrument: 'realname18', article: '8' },
  find(facts, law, on): readonly Finding[] {
    return facts.months.flatMap(month => {
      const people = month.untrainedPeople
      const share = month.seenPeople > 0 ? (people * WHOLE) / month.seenPeople : 0
      const level = highest([
        ['blue', people > figure(law, 'W15-BLUE-PEOPLE', on)],
        ['yellow', share >= figure(law, 'W15-YELLOW-BP', on)],
      ])
      if (!level || people === 0) return []
      return [
        {
          rule: this.id,
          version: this.version,
          subject: { kind: 'project' as const, id: facts.id },
          cause: month.month,
          level,
          people,
          moneyFen: 0n,
          period: month.month,
          since: firstDayOf(month.month),
          says: {
            zh: `${month.month} 在场的人里有 ${people} 人没有安全培训记录。`,
            en: `${people} of the people on site in ${month.month} have no record of safety training.`,
          },
          reasons: [
            { label: { zh: '在场', en: 'Seen on site' }, value: inPeople(month.seenPeople) },
            { label: { zh: '没有培训记录', en: 'Without training' }, value: inPeople(people), cite: this.cite },
          ],
          evidence: [`project/${facts.code}/roster/training`],
          cite: this.cite,
          clears: [
            {
              party: { zh: '总包', en: 'General contractor' },
              does: { zh: '组织培训并登记；培训前不安排上工', en: 'train them and record it; no work before' },
              then: 'cleared',
            },
          ],
        },
      ]
    })
  },
}

/** Basis points of a whole. */
const WHOLE = Number('10000')
