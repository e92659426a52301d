import { type Finding, formatYuan } from '../../../kernel/index.ts'
import { figure, highest, inYuan, type Rule } from './rule.ts'

/** 专户办法第七条：除发放本项目农民工工资外，不得转账。条例第二十六条：专项用于支付该工程建设项目农民工工资。 */
export const leftAccount: Rule = {
  id: 'W30',
  version: 1,
  label: { zh: '专户转给非工人', en: 'Transfer out of the account to a non-worker' },
  about: 'project',
  parameters: ['W30-RED-TIMES'],
  cite: { instrument: 'acct53', article: '7' },
  find(facts, law, on): readonly Finding[] {
    const { outside } = facts.money
    if (!outside) return []
    const level = highest([['red', outside.times >= figure(law, 'W30-RED-TIMES', on)]])
    if (!level) return []
    return [
      {
        rule: this.id,
        version: this.version,
        subject: { kind: 'project', id: facts.id },
        cause: 'left-account',
        level,
        people: 0,
        moneyFen: outside.fen,
        since: outside.since,
        says: {
          zh: `专户有 ${outside.times} 笔 ${formatYuan(outside.fen)} 元转给了不是本项目工人的账户。`,
          en: `¥${formatYuan(outside.fen)} in ${outside.times} transfer(s) left the account for others than its workers.`,
        },
        reasons: [
          { label: { zh: '转出', en: 'Left the account' }, value: inYuan(outside.fen), cite: this.cite },
          { label: { zh: '最早', en: 'First on' }, value: outside.since },
          { label: { zh: '用途', en: 'Purpose' }, value: { zh: '只能发工资', en: 'wages only' }, cite: USE },
        ],
        evidence: outside.keys.map(key => `project/${facts.code}/statement/${key}`),
        cite: this.cite,
        clears: [
          {
            party: { zh: '总包', en: 'General contractor' },
            does: { zh: '把转出的款退回专户', en: 'put the money back into the account' },
            then: 'cleared',
          },
        ],
      },
    ]
  },
}
const USE = { instrument: 'reg724', article: '26' } as const
