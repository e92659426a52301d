import { type Finding, formatYuan } from '../../../kernel/index.ts'
import { figure, highest, inYuan, type Rule } from './rule.ts'

/** 条例第二十九条：建设单位将人工费用及时足额拨付至专用账户；第二十四条：合同约定人工费用数额或者占工程款的比例。 */
export const transferShort: Rule = {
  id: 'W09',
  version: 1,
  label: { zh: '拨付低于约定人工费', en: 'Transfers below the agreed labour cost' },
  about: 'project',
  parameters: ['W09-BLUE-BP', 'W09-YELLOW-BP', 'W09-ORANGE-BP', 'W09-RED-BP'],
  cite: { instrument: 'reg724', article: '29' },
  find(facts, law, on): readonly Finding[] {
    const agreed = facts.money.labourMonthFen
    if (agreed === null || agreed <= 0n) return []
    // A month without any transfer is another matter (W08).
    const short = facts.months.filter(
      month => month.transferDue < on && month.transferredFen > 0n && month.transferredFen < agreed,
    )
    const [first] = short
    if (!first) return []
    const whole = BigInt(figure(law, 'W09-BLUE-BP', on))
    const worst = short.reduce((least, month) => (month.transferredFen < least.transferredFen ? month : least), first)
    const share = Number((worst.transferredFen * whole) / agreed)
    const level = highest([
      ['blue', share < figure(law, 'W09-BLUE-BP', on)],
      ['yellow', share < figure(law, 'W09-YELLOW-BP', on)],
      ['orange', share < figure(law, 'W09-ORANGE-BP', on)],
      ['red', share < figure(law, 'W09-RED-BP', on)],
    ])
    if (!level) return []
    const missing = short.reduce((sum, month) => sum + agreed - month.transferredFen, 0n)
    return [
      {
        rule: this.id,
        version: this.version,
        subject: { kind: 'project', id: facts.id },
        cause: 'transfer-share',
        level,
        people: 0,
        moneyFen: missing,
        period: first.month,
        since: first.transferDue,
        says: {
          zh: `${short.length} 个月拨付低于约定的人工费，共少拨 ${formatYuan(missing)} 元。`,
          en: `In ${short.length} month(s) less than the agreed labour cost was transferred: ¥${formatYuan(missing)}.`,
        },
        reasons: [
          {
            label: { zh: '约定每月', en: 'Agreed a month' },
            value: inYuan(agreed),
            cite: { ...this.cite, article: '24' },
          },
          { label: { zh: '最少的月份', en: 'Lowest month' }, value: worst.month },
          { label: { zh: '该月拨付', en: 'Transferred for it' }, value: inYuan(worst.transferredFen), cite: this.cite },
        ],
        evidence: short.map(month => `project/${facts.code}/transfers/${month.month}`),
        cite: this.cite,
        clears: [
          {
            party: { zh: '建设单位', en: 'Owner' },
            does: { zh: '补拨到约定数额', en: 'transfer what is missing' },
            then: 'cleared',
          },
        ],
      },
    ]
  },
}
