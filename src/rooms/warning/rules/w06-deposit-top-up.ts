import { type Finding, formatYuan } from '../../../kernel/index.ts'
import { figure, highest, inWorkingDays, type Rule, shortWords, workingDaysAfter } from './rule.ts'

/** 保证金规定第二十条：动用后10个工作日内补足；使用保函的，重新提交同等金额的保函。 */
export const depositNotToppedUp: Rule = {
  id: 'W06',
  version: 1,
  label: { zh: '保证金动用后没有补足', en: 'Deposit drawn and not topped up' },
  about: 'project',
  parameters: ['W06-YELLOW-DAYS', 'W06-ORANGE-DAYS', 'W06-RED-DAYS'],
  cite: { instrument: 'dep65', article: '20' },
  find(facts, law, on): readonly Finding[] {
    const cover = facts.covers.find(each => each.kind === 'deposit')
    if (!cover || cover.drawnOn === null || cover.lapsedOn !== cover.drawnOn) return []
    const days = workingDaysAfter(law, cover.drawnOn, on)
    const level = highest([
      ['yellow', days >= figure(law, 'W06-YELLOW-DAYS', on)],
      ['orange', days > figure(law, 'W06-ORANGE-DAYS', on)],
      ['red', days > figure(law, 'W06-RED-DAYS', on)],
    ])
    if (!level) return []
    const { required, covered, missing } = shortWords(cover)
    return [
      {
        rule: this.id,
        version: this.version,
        subject: { kind: 'project', id: facts.id },
        cause: 'deposit-top-up',
        level,
        people: 0,
        moneyFen: missing,
        since: cover.drawnOn,
        says: {
          zh: `保证金 ${cover.drawnOn} 动用，${days} 个工作日还差 ${formatYuan(missing)} 元没补。`,
          en: `The deposit was drawn on ${cover.drawnOn}; ¥${formatYuan(missing)} is missing after ${days} working days.`,
        },
        reasons: [
          { label: { zh: '应存', en: 'Deposit due' }, value: required, cite: { instrument: 'dep65', article: '11' } },
          { label: { zh: '现有', en: 'In place' }, value: covered },
          { label: { zh: '动用', en: 'Drawn on' }, value: cover.drawnOn, cite: { instrument: 'dep65', article: '19' } },
          {
            label: { zh: '期限', en: 'Limit' },
            value: inWorkingDays(figure(law, 'W06-ORANGE-DAYS', on)),
            cite: this.cite,
          },
        ],
        evidence: [`project/${facts.code}/cover/deposit`],
        cite: this.cite,
        clears: [
          {
            party: { zh: '总包', en: 'General contractor' },
            does: { zh: '补足，或者提交同等金额的新保函', en: 'top up, or file a new guarantee of the same sum' },
            then: 'cleared',
          },
        ],
      },
    ]
  },
}
