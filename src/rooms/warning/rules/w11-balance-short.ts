import { type Finding, formatYuan } from '../../../kernel/index.ts'
import { figure, highest, inPeople, inYuan, type Rule } from './rule.ts'

/**
 * 条例第二十九条：人工费用及时足额拨付。从约定的拨付日起，到发薪日止，专户余额应当够发当期工资。
 */
export const balanceShort: Rule = {
  id: 'W11',
  version: 1,
  label: { zh: '专户余额不够发下期工资', en: 'Balance below the coming payroll' },
  about: 'project',
  parameters: ['W11-BLUE-BP', 'W11-YELLOW-BP', 'W11-ORANGE-BP', 'W11-RED-BP'],
  cite: { instrument: 'reg724', article: '29' },
  find(facts, law, on): readonly Finding[] {
    const month = facts.months.find(each => each.transferDue <= on && each.payDue >= on && each.unpaidFen > 0n)
    if (!month || facts.status === 'finished') return []
    const need = month.unpaidFen
    const balance = facts.money.balanceFen > 0n ? facts.money.balanceFen : 0n
    const whole = BigInt(figure(law, 'W11-YELLOW-BP', on))
    const share = Number((balance * whole) / need)
    const level = highest([
      ['blue', share < figure(law, 'W11-BLUE-BP', on)],
      ['yellow', share < figure(law, 'W11-YELLOW-BP', on)],
      ['orange', share < figure(law, 'W11-ORANGE-BP', on)],
      ['red', share < figure(law, 'W11-RED-BP', on)],
    ])
    if (!level) return []
    const missing = need > balance ? need - balance : 0n
    return [
      {
        rule: this.id,
        version: this.version,
        subject: { kind: 'project', id: facts.id },
        cause: `balance/${month.month}`,
        level,
        people: month.unpaidPeople,
        moneyFen: missing,
        period: month.month,
        since: month.transferDue,
        says: {
          zh: `专户余额 ${formatYuan(balance)} 元，${month.payDue} 要发 ${formatYuan(need)} 元。`,
          en: `The account holds ¥${formatYuan(balance)}; ¥${formatYuan(need)} must be paid on ${month.payDue}.`,
        },
        reasons: [
          { label: { zh: '工资月份', en: 'Wage month' }, value: month.month },
          { label: { zh: '待发', en: 'To be paid' }, value: inYuan(need) },
          { label: { zh: '人数', en: 'Workers' }, value: inPeople(month.unpaidPeople) },
          { label: { zh: '专户余额', en: 'Balance' }, value: inYuan(balance) },
          { label: { zh: '约定拨付日', en: 'Agreed transfer day' }, value: month.transferDue, cite: this.cite },
        ],
        evidence: [`project/${facts.code}/account`, `project/${facts.code}/months/${month.month}`],
        cite: this.cite,
        clears: [
          {
            party: { zh: '建设单位', en: 'Owner' },
            does: { zh: '发薪日前把人工费拨足', en: 'transfer the labour cost in full before pay day' },
            by: month.payDue,
            then: 'cleared',
          },
        ],
      },
    ]
  },
}
