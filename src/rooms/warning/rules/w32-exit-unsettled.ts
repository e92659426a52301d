import type { Day, Finding } from '../../../kernel/index.ts'
import { figure, highest, inPeople, type Rule } from './rule.ts'

/** 工资支付暂行规定第九条：解除或终止劳动合同时一次付清工资。江苏省工资支付条例第十九条：两个工作日内。 */
export const exitUnsettled: Rule = {
  id: 'W32',
  version: 1,
  label: { zh: '退场没有确认结清', en: 'Left without confirmed settlement' },
  about: 'project',
  parameters: ['W32-RED-PEOPLE'],
  cite: { instrument: 'pay-interim', article: '9' },
  find(facts, law, on): readonly Finding[] {
    const { exits, exitsFiled, exitsSince } = facts.site
    const late = exits.filter(exit => isOver(law.readClock('CLK-JS-EXIT', exit.leftOn as Day, [], on)))
    const lost = late.reduce((sum, exit) => sum + exit.people, 0)
    const people = exitsFiled + exits.reduce((sum, exit) => sum + exit.people, 0)
    if (people === 0) return []
    const level = highest([
      ['yellow', true],
      ['red', lost >= figure(law, 'W32-RED-PEOPLE', on)],
    ])
    if (!level) return []
    return [
      {
        rule: this.id,
        version: this.version,
        subject: { kind: 'project', id: facts.id },
        cause: 'exit',
        level,
        people,
        moneyFen: 0n,
        since: (exitsSince ?? on) as Day,
        says: {
          zh: `${people} 人退场后没有确认结清，其中 ${lost} 人过了两个工作日还没有报。`,
          en: `${people} people left without a confirmed settlement; for ${lost} nothing was filed within two working days.`,
        },
        reasons: [
          { label: { zh: '已报待本人确认', en: 'Filed, not confirmed' }, value: inPeople(exitsFiled) },
          {
            label: { zh: '逾期没报', en: 'Overdue, nothing filed' },
            value: inPeople(lost),
            cite: { instrument: 'js-wage', article: '19' },
          },
        ],
        evidence: [`project/${facts.code}/roster/settlement`],
        cite: this.cite,
        clears: [
          {
            party: { zh: '用人单位', en: 'Employer' },
            does: { zh: '付清工资，由本人确认结清', en: 'pay in full and let each worker confirm it' },
            then: 'cleared',
          },
        ],
      },
    ]
  },
}

const isOver = ({ state }: { readonly state: string }) => state === 'missed'
