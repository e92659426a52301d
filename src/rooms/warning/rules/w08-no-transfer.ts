import { addMonths, daysBetween, type Finding } from '../../../kernel/index.ts'
import { figure, highest, inMonths, inYuan, type Rule } from './rule.ts'

/** 条例第二十四条：建设单位与施工总承包单位约定的人工费用拨付周期不得超过1个月。 */
export const noTransfer: Rule = {
  id: 'W08',
  version: 1,
  label: { zh: '没有按周期拨付人工费', en: 'No labour-cost transfer within the cycle' },
  about: 'project',
  parameters: ['P-ALLOC-CYCLE', 'W08-BLUE-DAYS', 'W08-ORANGE-MONTHS', 'W08-RED-MONTHS'],
  cite: { instrument: 'reg724', article: '24' },
  find(facts, law, on): readonly Finding[] {
    const missed = facts.months.filter(
      month => month.transferredFen === 0n && month.transferDue < on && (month.dueFen > 0n || month.halfDays > 0),
    )
    const [oldest] = missed
    if (!oldest) return []
    const since = oldest.transferDue
    const overdueMonths = (parameter: string) => addMonths(since, figure(law, parameter, on))
    const level = highest([
      ['blue', daysBetween(since, on) >= figure(law, 'W08-BLUE-DAYS', on)],
      ['yellow', on > overdueMonths('P-ALLOC-CYCLE')],
      ['orange', on >= overdueMonths('W08-ORANGE-MONTHS')],
      ['red', on >= overdueMonths('W08-RED-MONTHS')],
    ])
    if (!level) return []
    const people = missed.reduce((most, month) => Math.max(most, month.unpaidPeople), 0)
    const money = missed.reduce((sum, month) => sum + month.unpaidFen, 0n)
    return [
      {
        rule: this.id,
        version: this.version,
        subject: { kind: 'project', id: facts.id },
        cause: 'transfer',
        level,
        people,
        moneyFen: money,
        period: oldest.month,
        since,
        says: {
          zh: `${missed.length} 个月没有拨付人工费，最早 ${oldest.month}。`,
          en: `No labour cost was transferred for ${missed.length} month(s), the first ${oldest.month}.`,
        },
        reasons: [
          { label: { zh: '最早没拨的月份', en: 'First month not funded' }, value: oldest.month },
          { label: { zh: '约定拨付日', en: 'Agreed transfer day' }, value: since, cite: this.cite },
          { label: { zh: '没到账', en: 'Not arrived' }, value: inYuan(money) },
          {
            label: { zh: '拨付周期', en: 'Transfer cycle' },
            value: inMonths(figure(law, 'P-ALLOC-CYCLE', on)),
            cite: this.cite,
          },
        ],
        evidence: missed.map(month => `project/${facts.code}/transfers/${month.month}`),
        cite: this.cite,
        clears: [
          {
            party: { zh: '建设单位', en: 'Owner' },
            does: { zh: '把人工费拨到专户', en: 'transfer the labour cost to the wage account' },
            then: 'cleared',
          },
        ],
      },
    ]
  },
}
