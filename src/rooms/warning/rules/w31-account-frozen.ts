import type { Finding } from '../../../kernel/index.ts'
import { inYuan, type Rule } from './rule.ts'

/** 条例第三十三条：专用账户资金不得因本项目农民工工资之外的原因被查封、冻结或者划拨。 */
export const accountFrozen: Rule = {
  id: 'W31',
  version: 1,
  label: { zh: '专户被查封冻结', en: 'Wage account seized or frozen' },
  about: 'project',
  parameters: ['W31-RED-TIMES'],
  cite: { instrument: 'reg724', article: '33' },
  find(facts): readonly Finding[] {
    const since = facts.money.frozenSince
    if (since === null) return []
    return [
      {
        rule: this.id,
        version: this.version,
        subject: { kind: 'project', id: facts.id },
        cause: 'frozen',
        level: 'red',
        people: 0,
        moneyFen: facts.money.balanceFen > 0n ? facts.money.balanceFen : 0n,
        since,
        says: {
          zh: `${since} 起有人要求查封、冻结或者划拨专户，还没有解除。`,
          en: `Since ${since} somebody wants the account seized, frozen or levied; it is not lifted.`,
        },
        reasons: [
          { label: { zh: '要求日', en: 'Asked on' }, value: since, cite: this.cite },
          { label: { zh: '专户余额', en: 'Balance' }, value: inYuan(facts.money.balanceFen) },
        ],
        evidence: [`project/${facts.code}/account`],
        cite: this.cite,
        clears: [
          {
            party: { zh: '开户银行', en: 'Account bank' },
            does: {
              zh: '出示条例第三十三条，办到解除或者撤回',
              en: 'show article 33 until it is lifted or taken back',
            },
            then: 'cleared',
          },
        ],
      },
    ]
  },
}
