import { addDays, type Day, daysBetween, type Finding } from '../../../kernel/index.ts'
import { figure, highest, inDays, type Rule } from './rule.ts'

/** 条例第二十八条：施工总承包单位应当在工程项目部配备劳资专管员。 */
export const noWageOfficer: Rule = {
  id: 'W42',
  version: 1,
  label: { zh: '没有劳资专管员', en: 'No site wage officer' },
  about: 'project',
  parameters: ['W42-YELLOW-DAYS', 'W42-ORANGE-DAYS'],
  cite: { instrument: 'reg724', article: '28' },
  find(facts, law, on): readonly Finding[] {
    const { startedOn, hasOfficer, officerUntil } = facts.site
    if (facts.status !== 'building' || startedOn === null || startedOn > on || hasOfficer) return []
    const left = officerUntil !== null && officerUntil < on ? addDays(officerUntil as Day, 1) : undefined
    const since = left !== undefined && left > startedOn ? left : (startedOn as Day)
    const days = daysBetween(since, on)
    const level = highest([
      ['yellow', days >= figure(law, 'W42-YELLOW-DAYS', on)],
      ['orange', days > figure(law, 'W42-ORANGE-DAYS', on)],
    ])
    if (!level) return []
    return [
      {
        rule: this.id,
        version: this.version,
        subject: { kind: 'project', id: facts.id },
        cause: 'wage-officer',
        level,
        people: 0,
        moneyFen: 0n,
        since,
        says:
          left === undefined
            ? {
                zh: `开工 ${days} 天，没有登记劳资专管员。`,
                en: `No site wage officer is named, ${days} days into the works.`,
              }
            : {
                zh: `劳资专管员 ${officerUntil} 离任后，${days} 天没有人接。`,
                en: `The site wage officer left on ${officerUntil}; nobody has followed for ${days} days.`,
              },
        reasons: [
          { label: { zh: '开工', en: 'Works began' }, value: startedOn },
          { label: { zh: '空缺', en: 'Vacant for' }, value: inDays(days), cite: this.cite },
        ],
        evidence: [`project/${facts.code}/wage-officer`],
        cite: this.cite,
        clears: [
          {
            party: { zh: '总包', en: 'General contractor' },
            does: { zh: '配备并登记劳资专管员', en: 'appoint a site wage officer and name him here' },
            then: 'cleared',
          },
        ],
      },
    ]
  },
}
