import { type Finding, formatYuan } from '../../../kernel/index.ts'
import { figure, highest, inYuan, type Rule } from './rule.ts'

/** 专户办法第七条：专用账户不得支取现金。 */
export const cashDrawn: Rule = {
  id: 'W29',
  version: 1,
  label: { zh: '专户提取现金', en: 'Cash from the wage account' },
  about: 'project',
  parameters: ['W29-YELLOW-PEOPLE', 'W29-ORANGE-BP', 'W29-RED-BP'],
  cite: { instrument: 'acct53', article: '7' },
  find(facts, law, on): readonly Finding[] {
    const { cash } = facts.money
    if (!cash) return []
    const whole = BigInt(figure(law, 'W22-YELLOW-BP', on))
    const paid = facts.months.reduce((sum, month) => sum + month.arrivedFen, 0n)
    const share = Number((cash.fen * whole) / (paid + cash.fen))
    const level = highest([
      ['yellow', cash.times >= figure(law, 'W29-YELLOW-PEOPLE', on)],
      ['orange', share >= figure(law, 'W29-ORANGE-BP', on)],
      ['red', share >= figure(law, 'W29-RED-BP', on)],
    ])
    if (!level) return []
    return [
      {
        rule: this.id,
        version: this.version,
        subject: { kind: 'project', id: facts.id },
        cause: 'cash',
        level,
        people: 0,
        moneyFen: cash.fen,
        since: cash.since,
        says: {
          zh: `专户提取现金 ${cash.times} 笔 ${formatYuan(cash.fen)} 元，最早 ${cash.since}。`,
          en: `Cash was drawn from the wage account ${cash.times} time(s): ¥${formatYuan(cash.fen)}, first on ${cash.since}.`,
        },
        reasons: [
          { label: { zh: '现金', en: 'Cash' }, value: inYuan(cash.fen), cite: this.cite },
          { label: { zh: '付到卡', en: 'Paid to cards' }, value: inYuan(paid) },
        ],
        evidence: cash.keys.map(key => `project/${facts.code}/statement/${key}`),
        cite: this.cite,
        clears: [
          {
            party: { zh: '总包', en: 'General contractor' },
            does: { zh: '退回专户，改付工人本人卡', en: "put it back and pay the workers' own cards" },
            then: 'cleared',
          },
        ],
      },
    ]
  },
}
