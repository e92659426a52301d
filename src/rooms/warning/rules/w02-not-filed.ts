import { addDays, daysBetween, type Finding } from '../../../kernel/index.ts'
import { figure, highest, inDays, type Rule } from './rule.ts'

/** 专户办法第六条：自专用账户开立之日起30日内报项目所在地专用账户监管部门备案。 */
export const accountNotFiled: Rule = {
  id: 'W02',
  version: 1,
  label: { zh: '专户没有备案', en: 'Wage account not filed' },
  about: 'project',
  parameters: ['W02-YELLOW-DAYS', 'W02-ORANGE-DAYS'],
  cite: { instrument: 'acct53', article: '6' },
  find(facts, law, on): readonly Finding[] {
    const { account } = facts.money
    if (!account || account.filedOn !== null || account.closedOn !== null || facts.status === 'finished') return []
    if (law.findValue?.('P-ACCT-FILE', account.openedOn) === undefined) return []
    const days = daysBetween(account.openedOn, on)
    const limit = figure(law, 'W02-YELLOW-DAYS', on)
    const level = highest([
      ['yellow', days > limit],
      ['orange', days > figure(law, 'W02-ORANGE-DAYS', on)],
    ])
    if (!level) return []
    const due = addDays(account.openedOn, limit)
    return [
      {
        rule: this.id,
        version: this.version,
        subject: { kind: 'project', id: facts.id },
        cause: 'account-filing',
        level,
        people: 0,
        moneyFen: 0n,
        since: due,
        says: {
          zh: `专户开立 ${days} 天没有备案，应在 ${due} 前报。`,
          en: `The account was opened ${days} days ago and is not filed; that was due by ${due}.`,
        },
        reasons: [
          { label: { zh: '开立', en: 'Opened' }, value: account.openedOn },
          { label: { zh: '应备案', en: 'Filing due' }, value: due, cite: this.cite },
          { label: { zh: '已过', en: 'Days since' }, value: inDays(days) },
          { label: { zh: '期限', en: 'Limit' }, value: inDays(limit), cite: this.cite },
        ],
        evidence: [`project/${facts.code}/account`],
        cite: this.cite,
        clears: [
          {
            party: { zh: '总包', en: 'General contractor' },
            does: { zh: '把专户报监管部门备案', en: 'file the account with the supervisor' },
            by: due,
            then: 'cleared',
          },
        ],
      },
    ]
  },
}
