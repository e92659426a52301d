import type { Finding } from '../../../kernel/index.ts'
import { figure, highest, inPeople, type Rule } from './rule.ts'

/** Wages paid to people no gate has seen: a ghost worker, or a device that missed him. Threshold is ours (design). */
export const payWithoutWork: Rule = {
  id: 'W24',
  version: 1,
  label: { zh: '有工资没有考勤', en: 'Pay without work' },
  about: 'project',
  parameters: ['W24-YELLOW-BP', 'W24-ORANGE-BP'],
  cite: { instrument: 'reg724', article: '31' },
  find(facts, law, on): readonly Finding[] {
    return facts.months
      .filter(month => month.paidWithoutWork > 0)
      .map(month => {
        const share = (month.paidWithoutWork * WHOLE) / Math.max(month.arrivedPeople, 1)
        return {
          rule: this.id,
          version: this.version,
          subject: { kind: 'project', id: facts.id },
          cause: month.month,
          level:
            highest([
              ['blue', true],
              ['yellow', share >= figure(law, 'W24-YELLOW-BP', on)],
              ['orange', share >= figure(law, 'W24-ORANGE-BP', on)],
            ]) ?? 'blue',
          people: month.paidWithoutWork,
          moneyFen: 0n,
          period: month.month,
          since: month.payDue,
          says: {
            zh: `${month.month} 有 ${month.paidWithoutWork} 人领了工资，没有考勤。`,
            en: `${month.paidWithoutWork} people were paid for ${month.month} without any attendance.`,
          },
          reasons: [
            { label: { zh: '领到工资', en: 'Paid' }, value: inPeople(month.arrivedPeople) },
            {
              label: { zh: '没有考勤', en: 'Without attendance' },
              value: inPeople(month.paidWithoutWork),
              cite: this.cite,
            },
          ],
          evidence: [`project/${facts.code}/gaps/${month.month}/not-worked`],
          cite: this.cite,
          clears: [
            {
              party: { zh: '总包', en: 'General contractor' },
              does: { zh: '补报考勤，或者说明是谁领的', en: 'send the attendance, or say who was paid' },
              then: 'cleared',
            },
          ],
        }
      })
  },
}

const PERCENT = Number('100')
const WHOLE = PERCENT * PERCENT
