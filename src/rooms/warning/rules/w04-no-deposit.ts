import { type Finding, formatYuan } from '../../../kernel/index.ts'
import { figure, highest, inDays, inWorkingDays, type Rule, shortWords, workingDaysAfter } from './rule.ts'

/** 保证金规定第八条：自取得施工许可证（开工报告批复）之日起20个工作日内存储工资保证金或者提交保函。 */
export const noDeposit: Rule = {
  id: 'W04',
  version: 1,
  label: { zh: '没有存工资保证金', en: 'No wage deposit' },
  about: 'project',
  parameters: ['W04-BLUE-DAYS', 'W04-YELLOW-DAYS', 'W04-ORANGE-DAYS', 'W04-RED-DAYS'],
  cite: { instrument: 'dep65', article: '8' },
  find(facts, law, on): readonly Finding[] {
    const cover = facts.covers.find(each => each.kind === 'deposit')
    if (!cover || cover.coveredFen >= cover.requiredFen || cover.lapsedOn !== null) return []
    if (facts.status === 'finished') return []
    const limit = figure(law, 'W04-YELLOW-DAYS', on)
    const elapsed =
      on > cover.dueOn ? limit + workingDaysAfter(law, cover.dueOn, on) : limit - workingDaysAfter(law, on, cover.dueOn)
    const level = highest([
      ['blue', elapsed >= figure(law, 'W04-BLUE-DAYS', on)],
      ['yellow', elapsed > limit],
      ['orange', elapsed > figure(law, 'W04-ORANGE-DAYS', on)],
      ['red', elapsed > figure(law, 'W04-RED-DAYS', on)],
    ])
    if (!level) return []
    const { required, covered, missing } = shortWords(cover)
    return [
      {
        rule: this.id,
        version: this.version,
        subject: { kind: 'project', id: facts.id },
        cause: 'deposit',
        level,
        people: 0,
        moneyFen: missing,
        since: cover.dueOn,
        says: {
          zh: `工资保证金差 ${formatYuan(missing)} 元，${cover.dueOn} 前应到位。`,
          en: `The wage deposit is ¥${formatYuan(missing)} short; it was due by ${cover.dueOn}.`,
        },
        reasons: [
          { label: { zh: '应存', en: 'Deposit due' }, value: required, cite: { instrument: 'dep65', article: '11' } },
          { label: { zh: '现有', en: 'In place' }, value: covered },
          { label: { zh: '最迟', en: 'Due by' }, value: cover.dueOn, cite: this.cite },
          { label: { zh: '没盖住', en: 'Days not covered' }, value: inDays(cover.uncoveredDays) },
          { label: { zh: '期限', en: 'Limit' }, value: inWorkingDays(limit), cite: this.cite },
        ],
        evidence: [`project/${facts.code}/cover/deposit`],
        cite: this.cite,
        clears: [
          {
            party: { zh: '总包', en: 'General contractor' },
            does: { zh: '存保证金或者提交保函', en: 'store the deposit or file a guarantee' },
            by: cover.dueOn,
            then: 'cleared',
          },
        ],
      },
    ]
  },
}
