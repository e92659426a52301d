import { daysBetween, type Finding } from '../../../kernel/index.ts'
import { CONTRACTOR, payFinding } from './pay-finding.ts'
import { figure, highest, inDays, inPeople, type Rule } from './rule.ts'

/** The bank says paid and the worker says not arrived: a borrowed card, a held card, or a bank's mistake. */
export const saysNotArrived: Rule = {
  id: 'W48',
  version: 1,
  label: { zh: '工人说没到账', en: 'The worker says it has not come' },
  about: 'project',
  parameters: ['W48-YELLOW-PEOPLE', 'W48-ORANGE-DAYS'],
  cite: { instrument: 'reg724', article: '31' },
  find(facts, law, on): readonly Finding[] {
    return facts.months.flatMap(month => {
      const said = month.pay?.notArrived
      if (!said) return []
      const days = daysBetween(said.since, on)
      const level = highest([
        ['yellow', said.people >= figure(law, 'W48-YELLOW-PEOPLE', on)],
        ['orange', days > figure(law, 'W48-ORANGE-DAYS', on)],
      ])
      if (!level) return []
      return [
        payFinding(this, {
          facts,
          month,
          level,
          people: said.people,
          fen: said.fen,
          since: said.since,
          says: {
            zh: `${month.month} 有 ${said.people} 人说工资没到账，还没有答复。`,
            en: `${said.people} people say their wages of ${month.month} have not come; nobody has answered.`,
          },
          reasons: [
            { label: this.label, value: inPeople(said.people), cite: this.cite },
            { label: { zh: '没答复', en: 'Unanswered for' }, value: inDays(days) },
          ],
          evidence: 'contests',
          party: CONTRACTOR,
          does: {
            zh: '拿银行流水答复，卡不是本人的改正后重发',
            en: 'answer with the bank’s record, or correct the card and pay again',
          },
        }),
      ]
    })
  },
}
