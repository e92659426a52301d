import { addDays, type Day, daysBetween, type Finding, monthOf, monthsBetween } from '../../../kernel/index.ts'
import { after, figure, highest, inDays, inPeople, type Rule } from './rule.ts'

/** 条例第三十一条：分包单位按月考核农民工工作量并编制工资支付表。Worked, and no sheet when the wages are due. */
export const noSheet: Rule = {
  id: 'W19',
  version: 1,
  label: { zh: '到期没有工资表', en: 'No pay sheet by its day' },
  about: 'project',
  parameters: ['W19-BLUE-DAYS', 'W19-YELLOW-MONTHS', 'W19-ORANGE-MONTHS'],
  cite: { instrument: 'reg724', article: '31' },
  find(facts, law, on): readonly Finding[] {
    return facts.months.flatMap(month => {
      if (month.hasSheet || month.halfDays === 0) return []
      const days = daysBetween(month.payDue, on)
      const cycles = cyclesSince(month.payDue, on)
      const blue = figure(law, 'W19-BLUE-DAYS', on)
      const level = highest([
        ['blue', days >= blue],
        ['yellow', cycles > figure(law, 'W19-YELLOW-MONTHS', on)],
        ['orange', cycles >= figure(law, 'W19-ORANGE-MONTHS', on)],
      ])
      if (!level) return []
      return [
        {
          rule: this.id,
          version: this.version,
          subject: { kind: 'project', id: facts.id },
          cause: month.month,
          level,
          people: month.pay?.workedPeople ?? month.seenPeople,
          moneyFen: 0n,
          period: month.month,
          since: addDays(month.payDue, blue),
          says: {
            zh: `${month.month} 有人上工，到 ${month.payDue} 没有工资表。`,
            en: `People worked in ${month.month}, and there was no pay sheet by ${month.payDue}.`,
          },
          reasons: [
            { label: { zh: '上工', en: 'Worked' }, value: inPeople(month.pay?.workedPeople ?? month.seenPeople) },
            { label: { zh: '过了发薪日', en: 'Past pay day' }, value: inDays(days), cite: this.cite },
            { label: { zh: '限度', en: 'Limit' }, value: after('≥', inDays(blue)) },
          ],
          evidence: [`project/${facts.code}/month/${month.month}`],
          cite: this.cite,
          clears: [
            {
              party: { zh: '用人单位', en: 'Employer' },
              does: { zh: '编制工资表，公示，交工人签字', en: 'draft the sheet, display it and have it signed' },
              then: 'cleared',
            },
          ],
        },
      ]
    })
  },
}

/** Whole months passed since a day. */
function cyclesSince(due: Day, on: Day): number {
  const months = monthsBetween(monthOf(due), monthOf(on))
  return on.slice(-'DD'.length) < due.slice(-'DD'.length) ? months - 1 : months
}
