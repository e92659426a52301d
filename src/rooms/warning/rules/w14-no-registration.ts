import { type Finding, firstDayOf } from '../../../kernel/index.ts'
import { figure, highest, inPeople, type Rule } from './rule.ts'

/** 条例第二十八条：先签订劳动合同并进行用工实名登记，后进场；未签合同、未登记的，项目部不得使用。 */
export const withoutRegistration: Rule = {
  id: 'W14',
  version: 1,
  label: { zh: '没登记、没合同就上了工地', en: 'On site without registration or contract' },
  about: 'project',
  parameters: ['W14-BLUE-PEOPLE', 'W14-YELLOW-BP', 'W14-ORANGE-BP', 'W14-RED-BP'],
  cite: { instrument: 'reg724', article: '28' },
  find(facts, law, on): readonly Finding[] {
    return facts.months.flatMap(month => {
      const people = month.withoutPaperPeople
      const share = month.seenPeople > 0 ? (people * WHOLE) / month.seenPeople : 0
      const level = highest([
        ['blue', people > figure(law, 'W14-BLUE-PEOPLE', on)],
        ['yellow', share >= figure(law, 'W14-YELLOW-BP', on)],
        ['orange', share >= figure(law, 'W14-ORANGE-BP', on)],
        ['red', share >= figure(law, 'W14-RED-BP', on)],
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
            zh: `${month.month} 有 ${people} 人没登记或者没有在期的合同，已经上了工地。`,
            en: `${people} people were on site in ${month.month} without registration or a contract in force.`,
          },
          reasons: [
            { label: { zh: '在场', en: 'Seen on site' }, value: inPeople(month.seenPeople) },
            { label: { zh: '没登记或没合同', en: 'Without either' }, value: inPeople(people), cite: this.cite },
          ],
          evidence: [`project/${facts.code}/roster/contract`],
          cite: this.cite,
          clears: [
            {
              party: { zh: '用人单位', en: 'Employer' },
              does: {
                zh: '补办实名登记，签劳动合同；已经离开的写明是谁、结清工资',
                en: 'register them and sign contracts; name those who left and settle their wages',
              },
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
