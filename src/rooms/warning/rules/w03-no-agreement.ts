import { daysBetween, type Finding } from '../../../kernel/index.ts'
import { figure, highest, inDays, type Rule } from './rule.ts'

/** 专户办法第六条：施工总承包单位、建设单位、开户银行签订资金管理三方协议。 */
export const noAgreement: Rule = {
  id: 'W03',
  version: 1,
  label: { zh: '专户没有三方协议', en: 'No tripartite agreement' },
  about: 'project',
  parameters: ['W03-YELLOW-DAYS', 'W03-ORANGE-DAYS'],
  cite: { instrument: 'acct53', article: '6' },
  find(facts, law, on): readonly Finding[] {
    const { account } = facts.money
    if (!account || account.agreementOn !== null || account.closedOn !== null || facts.status === 'finished') return []
    if (law.findValue?.('P-ACCT-OPEN', account.openedOn) === undefined) return []
    const days = daysBetween(account.openedOn, on)
    const level = highest([
      ['yellow', days >= figure(law, 'W03-YELLOW-DAYS', on)],
      ['orange', days > figure(law, 'W03-ORANGE-DAYS', on)],
    ])
    if (!level) return []
    return [
      {
        rule: this.id,
        version: this.version,
        subject: { kind: 'project', id: facts.id },
        cause: 'account-agreement',
        level,
        people: 0,
        moneyFen: 0n,
        since: account.openedOn,
        says: {
          zh: `专户 ${account.openedOn} 开立，没有建设单位、总包、银行的三方协议。`,
          en: `The account was opened on ${account.openedOn} without an agreement of owner, contractor and bank.`,
        },
        reasons: [
          { label: { zh: '开立', en: 'Opened' }, value: account.openedOn },
          { label: { zh: '没有协议', en: 'Days without agreement' }, value: inDays(days), cite: this.cite },
          { label: { zh: '橙色线', en: 'Orange line' }, value: inDays(figure(law, 'W03-ORANGE-DAYS', on)) },
        ],
        evidence: [`project/${facts.code}/account`],
        cite: this.cite,
        clears: [
          {
            party: { zh: '总包', en: 'General contractor' },
            does: { zh: '补签三方协议并登记签订日', en: 'have the agreement signed and record its day' },
            then: 'cleared',
          },
        ],
      },
    ]
  },
}
