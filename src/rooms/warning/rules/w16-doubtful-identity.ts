import type { Day, Finding } from '../../../kernel/index.ts'
import { figure, highest, inPeople, type Rule } from './rule.ts'

/** 条例第二十八条：用工实名登记。One number under two names, one face under two numbers. */
export const doubtfulIdentity: Rule = {
  id: 'W16',
  version: 1,
  label: { zh: '证件重复或冒用', en: 'Doubtful identities' },
  about: 'project',
  parameters: ['W16-YELLOW-PEOPLE', 'W16-ORANGE-PEOPLE', 'W16-RED-PEOPLE'],
  cite: { instrument: 'reg724', article: '28' },
  find(facts, law, on): readonly Finding[] {
    const { twoNames, oneFace, doubtSince } = facts.site
    const people = twoNames + oneFace
    const level = highest([
      ['yellow', people >= figure(law, 'W16-YELLOW-PEOPLE', on)],
      ['orange', people >= figure(law, 'W16-ORANGE-PEOPLE', on)],
      ['red', people >= figure(law, 'W16-RED-PEOPLE', on)],
    ])
    if (!level || people === 0) return []
    return [
      {
        rule: this.id,
        version: this.version,
        subject: { kind: 'project', id: facts.id },
        cause: 'identity',
        level,
        people,
        moneyFen: 0n,
        since: (doubtSince ?? on) as Day,
        says: {
          zh: `${twoNames} 人的证件号在别处是另一个名字，${oneFace} 人的照片也在另一个证件号下。`,
          en: `${twoNames} identity numbers bear another name elsewhere; ${oneFace} photographs stand under a second number.`,
        },
        reasons: [
          { label: { zh: '一号两名', en: 'One number, two names' }, value: inPeople(twoNames), cite: this.cite },
          { label: { zh: '一脸两号', en: 'One face, two numbers' }, value: inPeople(oneFace), cite: this.cite },
        ],
        evidence: [`project/${facts.code}/roster/identity`],
        cite: this.cite,
        clears: [
          {
            party: { zh: '监察员', en: 'Inspector' },
            does: {
              zh: '看证件原件，逐人记下核实结果；冒用的按本人改正登记',
              en: 'see the cards and record each result; correct who was registered under another',
            },
            then: 'cleared',
          },
        ],
      },
    ]
  },
}
