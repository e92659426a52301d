import { addDays, daysBetween, type Finding } from '../../../kernel/index.ts'
import { figure, highest, inDays, type Rule } from './rule.ts'

/** 53号第六条：工程建设项目开工前，施工总承包单位应当在合同签订之日起30日内开设专用账户。 */
export const noAccount: Rule = {
  id: 'W01',
  version: 1,
  label: { zh: '没有工资专户', en: 'No wage account' },
  about: 'project',
  parameters: ['P-ACCT-OPEN', 'W01-BLUE-DAYS', 'W01-ORANGE-DAYS', 'W01-RED-DAYS'],
  cite: { instrument: 'acct53', article: '6' },
  find(facts, law, on): readonly Finding[] {
    const { contractSignedOn: signed } = facts
    if (signed === null || facts.accountOpenedOn !== null || signed > on || facts.status === 'finished') return []
    const days = daysBetween(signed, on)
    const limit = figure(law, 'P-ACCT-OPEN', signed > EARLIEST ? signed : EARLIEST)
    const blue = figure(law, 'W01-BLUE-DAYS', on)
    const level = highest([
      ['blue', days >= blue],
      ['yellow', days > limit],
      ['orange', days > figure(law, 'W01-ORANGE-DAYS', on)],
      ['red', days > figure(law, 'W01-RED-DAYS', on)],
    ])
    if (!level) return []
    const due = addDays(signed, limit)
    return [
      {
        rule: this.id,
        version: this.version,
        subject: { kind: 'project', id: facts.id },
        cause: 'account',
        level,
        people: 0,
        moneyFen: 0n,
        since: due,
        says: {
          zh: `合同签订 ${days} 天，还没有开工资专户。`,
          en: `${days} days after the contract there is still no wage account.`,
        },
        reasons: [
          { label: { zh: '合同签订', en: 'Contract signed' }, value: signed },
          { label: { zh: '应开户', en: 'Account due' }, value: due, cite: this.cite },
          { label: { zh: '已过', en: 'Days since the contract' }, value: String(days) },
          { label: { zh: '期限', en: 'Limit' }, value: inDays(limit), cite: this.cite },
        ],
        evidence: [`project/${facts.code}/contract`],
        cite: this.cite,
        clears: [
          {
            party: { zh: '总包', en: 'General contractor' },
            does: { zh: '开立专户并报备', en: 'open the account and file it' },
            by: due,
            then: 'cleared',
          },
        ],
      },
    ]
  },
}

/** The rule of thirty days is in force from 2021-07-07; older contracts are measured by it from that day. */
const EARLIEST = '2021-07-07' as Parameters<typeof daysBetween>[0]
