import type { Finding } from '../../../kernel/index.ts'
import { EMPLOYER, payFinding, WHOLE } from './pay-finding.ts'
import { figure, highest, inPeople, type Rule } from './rule.ts'

/** 条例第三十一条：工资支付表经农民工本人签字确认。Lines nobody signed when the sheet is sealed or the wages are due. */
export const unsignedSheet: Rule = {
  id: 'W20',
  version: 1,
  label: { zh: '工资表没有签字', en: 'Pay sheet without signatures' },
  about: 'project',
  parameters: ['W20-BLUE-PEOPLE', 'W20-YELLOW-BP', 'W20-ORANGE-BP'],
  cite: { instrument: 'reg724', article: '31' },
  find(facts, law, on): readonly Finding[] {
    return facts.months.flatMap(month => {
      const { lines = 0, signed = 0, sealedOn = null } = month.pay ?? {}
      const unsigned = lines - signed
      const share = (unsigned * WHOLE) / Math.max(lines, 1)
      const level = highest([
        ['blue', unsigned > figure(law, 'W20-BLUE-PEOPLE', on)],
        ['yellow', share >= figure(law, 'W20-YELLOW-BP', on)],
        ['orange', share >= figure(law, 'W20-ORANGE-BP', on)],
      ])
      if (!level || unsigned === 0 || (sealedOn === null && month.payDue > on)) return []
      return [
        payFinding(this, {
          facts,
          month,
          level,
          people: unsigned,
          since: sealedOn !== null && sealedOn < month.payDue ? sealedOn : month.payDue,
          says: {
            zh: `${month.month} 的工资表有 ${unsigned} 行没有工人签字，沉默不等于同意。`,
            en: `${unsigned} lines of ${month.month} are not signed; silence is not consent.`,
          },
          reasons: [
            { label: { zh: '工资表', en: 'Lines' }, value: inPeople(lines) },
            { label: { zh: '没有签字', en: 'Not signed' }, value: inPeople(unsigned), cite: this.cite },
          ],
          evidence: 'sheets',
          party: EMPLOYER,
          does: {
            zh: '交工人本人签字，或者答复异议、报更正的工资表',
            en: 'have the workers sign, or answer their objections with a corrected sheet',
          },
        }),
      ]
    })
  },
}
