import { addMonths, addToMonth, daysBetween, type Finding, formatYuan, type Month } from '../../../kernel/index.ts'
import { after, both, figure, highest, inPeople, inYuan, type Rule, yuan } from './rule.ts'

/** 条例第十三条：农民工工资应当按约定日期足额支付。Wages unpaid after the pay day; money in the account is not money in the card. */
export const payDayPassed: Rule = {
  id: 'W39',
  version: 1,
  label: { zh: '过了发薪日没到账', en: 'Pay day passed' },
  about: 'project',
  parameters: [
    'W39-YELLOW-DAYS',
    'W39-ORANGE-MONTHS',
    'W39-RED-CONSECUTIVE-MONTHS',
    'W39-RED-TOTAL-MONTHS',
    'W39-RED-PEOPLE',
    'W39-RED-FEN',
  ],
  cite: { instrument: 'reg724', article: '13' },
  find(facts, law, on): readonly Finding[] {
    const open = facts.months.filter(month => month.unpaidPeople > 0 && month.payDue <= on)
    const [oldest] = open
    if (!oldest) return []
    const since = oldest.payDue
    const days = daysBetween(since, on)
    const atRisk =
      facts.overduePeople >= figure(law, 'W39-RED-PEOPLE', on) &&
      facts.overdueFen >= BigInt(figure(law, 'W39-RED-FEN', on))
    const level =
      highest([
        ['blue', true],
        ['yellow', days > figure(law, 'W39-YELLOW-DAYS', on)],
        ['orange', on > addMonths(since, figure(law, 'W39-ORANGE-MONTHS', on))],
        [
          'red',
          longestRun(open.map(month => month.month)) >= figure(law, 'W39-RED-CONSECUTIVE-MONTHS', on) ||
            open.length >= figure(law, 'W39-RED-TOTAL-MONTHS', on) ||
            atRisk,
        ],
      ]) ?? 'blue'
    return [
      {
        rule: this.id,
        version: this.version,
        subject: { kind: 'project', id: facts.id },
        cause: 'pay-day',
        level,
        people: facts.overduePeople,
        moneyFen: facts.overdueFen,
        period: oldest.month,
        since,
        says: {
          zh: `${facts.overduePeople} 人 ${yuan(facts.overdueFen)}过了发薪日 ${days} 天没到账。`,
          en: `${facts.overduePeople} workers' wages of ¥${formatYuan(facts.overdueFen)} are ${days} days past pay-day.`,
        },
        reasons: [
          { label: { zh: '约定发薪日', en: 'Pay day' }, value: since, cite: { instrument: 'reg724', article: '14' } },
          { label: { zh: '今天', en: 'Today' }, value: { zh: `${on}，${days} 天`, en: `${on}, ${days} days` } },
          { label: { zh: '没到账的月份', en: 'Months' }, value: open.map(month => month.month).join(' / ') },
          {
            label: { zh: '没到账', en: 'Not arrived' },
            value: both(inPeople(facts.overduePeople), inYuan(facts.overdueFen)),
            cite: this.cite,
          },
          {
            label: { zh: '红色线', en: 'Red line' },
            value: both(
              after('≥', inPeople(figure(law, 'W39-RED-PEOPLE', on))),
              after('≥', inYuan(BigInt(figure(law, 'W39-RED-FEN', on)))),
            ),
          },
        ],
        evidence: open.map(month => `project/${facts.code}/gaps/${month.month}`),
        cite: this.cite,
        clears: [
          {
            party: { zh: '建设单位', en: 'Owner' },
            does: { zh: '补拨人工费', en: 'transfer what is missing' },
            then: level,
          },
          {
            party: { zh: '总包', en: 'General contractor' },
            does: { zh: '发代发指令，银行逐人到账', en: 'order the payment; the bank proves each arrival' },
            then: 'cleared',
          },
        ],
      },
    ]
  },
}

/** The longest run of months in a row. Months are oldest first. */
function longestRun(months: readonly Month[]): number {
  let longest = 0
  let run = 0
  let before: Month | undefined
  for (const month of months) {
    run = before !== undefined && addToMonth(before, 1) === month ? run + 1 : 1
    longest = Math.max(longest, run)
    before = month
  }
  return longest
}
