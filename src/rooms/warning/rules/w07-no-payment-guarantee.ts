import { daysBetween, type Finding, formatYuan } from '../../../kernel/index.ts'
import { after, figure, highest, inDays, type Rule, shortWords } from './rule.ts'

/** 条例第二十四条：建设单位应当向施工单位提供工程款支付担保。 */
export const noPaymentGuarantee: Rule = {
  id: 'W07',
  version: 1,
  label: { zh: '没有工程款支付担保', en: 'No works payment guarantee' },
  about: 'project',
  parameters: ['W07-YELLOW-DAYS', 'W07-ORANGE-DAYS', 'W07-RED-DAYS'],
  cite: { instrument: 'reg724', article: '24' },
  find(facts, law, on): readonly Finding[] {
    const cover = facts.covers.find(each => each.kind === 'payment')
    if (!cover || cover.coveredFen >= cover.requiredFen || facts.status === 'finished') return []
    const since = cover.lapsedOn ?? cover.dueOn
    const days = daysBetween(since, on)
    const level = highest([
      ['yellow', days >= figure(law, 'W07-YELLOW-DAYS', on)],
      ['orange', days > figure(law, 'W07-ORANGE-DAYS', on)],
      ['red', days > figure(law, 'W07-RED-DAYS', on)],
    ])
    if (!level) return []
    const { required, covered, missing } = shortWords(cover)
    return [
      {
        rule: this.id,
        version: this.version,
        subject: { kind: 'project', id: facts.id },
        cause: 'payment-guarantee',
        level,
        people: 0,
        moneyFen: missing,
        since,
        says: {
          zh: `建设单位的工程款支付担保差 ${formatYuan(missing)} 元，已经 ${days} 天。`,
          en: `The owner's works payment guarantee has been ¥${formatYuan(missing)} short for ${days} days.`,
        },
        reasons: [
          { label: { zh: '应提供', en: 'Expected' }, value: required, cite: this.cite },
          { label: { zh: '现有', en: 'In place' }, value: covered },
          { label: { zh: '自', en: 'Since' }, value: since, cite: this.cite },
          { label: { zh: '没盖住', en: 'Days not covered' }, value: inDays(cover.uncoveredDays) },
          {
            label: { zh: '红色线', en: 'Red line' },
            value: after('>', inDays(figure(law, 'W07-RED-DAYS', on))),
          },
        ],
        evidence: [`project/${facts.code}/cover/payment`],
        cite: this.cite,
        clears: [
          {
            party: { zh: '建设单位', en: 'Owner' },
            does: { zh: '提交足额的支付担保', en: 'give a payment guarantee of the full sum' },
            then: 'cleared',
          },
        ],
      },
    ]
  },
}
