import type { Finding } from '../../../kernel/index.ts'
import { figure, highest, inPeople, type Rule } from './rule.ts'

/** 条例第三十一条：分包单位按月考核农民工工作量并编制工资支付表。Attendance without any pay record. */
export const workWithoutPay: Rule = {
  id: 'W23',
  version: 1,
  label: { zh: '有考勤没有工资记录', en: 'Work without a pay record' },
  about: 'project',
  parameters: ['W23-RED-BP'],
  cite: { instrument: 'reg724', article: '31' },
  find(facts, law, on): readonly Finding[] {
    return facts.months
      .filter(month => month.workedWithoutLine > 0 && month.payDue < on)
      .map(month => {
        const share = month.seenPeople > 0 ? (month.workedWithoutLine * WHOLE) / month.seenPeople : WHOLE
        const red = figure(law, 'W23-RED-BP', on)
        return {
          rule: this.id,
          version: this.version,
          subject: { kind: 'project', id: facts.id },
          cause: month.month,
          level:
            highest([
              ['yellow', true],
              ['red', share > red],
            ]) ?? 'yellow',
          people: month.workedWithoutLine,
          moneyFen: 0n,
          period: month.month,
          since: month.payDue,
          says: {
            zh: `${month.month} 有 ${month.workedWithoutLine} 人上了工，工资表里没有。`,
            en: `${month.workedWithoutLine} people worked in ${month.month} and are on no payroll sheet.`,
          },
          reasons: [
            { label: { zh: '有考勤', en: 'Seen on site' }, value: inPeople(month.seenPeople) },
            {
              label: { zh: '没有工资记录', en: 'Without pay record' },
              value: inPeople(month.workedWithoutLine),
              cite: this.cite,
            },
            { label: { zh: '红色线', en: 'Red above' }, value: `${red / PERCENT} %` },
          ],
          evidence: [`project/${facts.code}/gaps/${month.month}/not-due`],
          cite: this.cite,
          clears: [
            {
              party: { zh: '总包', en: 'General contractor' },
              does: { zh: '补编工资表并发放', en: 'draw up the missing lines and pay them' },
              then: 'cleared',
            },
          ],
        }
      })
  },
}

/** Basis points of a whole, and of one per cent. */
const PERCENT = Number('100')
const WHOLE = PERCENT * PERCENT
