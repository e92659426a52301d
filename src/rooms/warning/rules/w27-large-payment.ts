import type { Finding } from '../../../kernel/index.ts'
import { flawOf } from './flaw.ts'
import { CONTRACTOR, payFinding } from './pay-finding.ts'
import { figure, inPeople, inYuan, type Rule } from './rule.ts'

/** A payment no wage explains: fictitious wages, or several people's money on one card. Threshold seen in use. */
export const largePayment: Rule = {
  id: 'W27',
  version: 1,
  label: { zh: '单笔或全年代发超限', en: 'Payment above the limit' },
  about: 'project',
  parameters: ['W27-RED-FEN', 'W27-RED-YEAR-FEN'],
  cite: { instrument: 'reg724', article: '33' },
  find(facts, law, on): readonly Finding[] {
    const single = BigInt(figure(law, 'W27-RED-FEN', on))
    const year = BigInt(figure(law, 'W27-RED-YEAR-FEN', on))
    return facts.months.flatMap(month => {
      const large = flawOf(month, ['over-single'])
      const years = (facts.largeYears ?? []).filter(one => one.fen > year && isLastOf(facts, month.month, one.year))
      const people = large.people + years.length
      if (people === 0) return []
      return [
        payFinding(this, {
          facts,
          month,
          level: 'red',
          people,
          fen: large.fen,
          says: {
            zh: `${month.month} 有 ${people} 人的代发超过单笔或全年的限额。`,
            en: `Payments to ${people} people in ${month.month} exceed the limit of one payment or of the year.`,
          },
          reasons: [
            { label: { zh: '单笔限额', en: 'Limit of one payment' }, value: inYuan(single) },
            { label: { zh: '全年限额', en: 'Limit of a year' }, value: inYuan(year) },
            { label: { zh: '超过的人', en: 'People above it' }, value: inPeople(people), cite: this.cite },
          ],
          evidence: 'orders',
          party: CONTRACTOR,
          does: { zh: '说明用途；多付的退回专户', en: 'explain the payment; return what is too much to the account' },
        }),
      ]
    })
  },
}

/** Whether a month is the last of its year with facts: the year's sum is told there. */
function isLastOf(
  facts: { readonly months: readonly { readonly month: string }[] },
  month: string,
  year: string,
): boolean {
  return facts.months.findLast(one => one.month.startsWith(year))?.month === month
}
