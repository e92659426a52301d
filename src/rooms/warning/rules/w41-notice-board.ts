import { type Day, daysBetween, type Finding } from '../../../kernel/index.ts'
import { BOARD_LABELS } from '../../registry/facts/site.ts'
import { figure, highest, inDays, type Rule } from './rule.ts'

/** 条例第三十四条：施工总承包单位应当在施工现场醒目位置设立维权信息告示牌，明示下列事项。 */
export const noticeBoardMissing: Rule = {
  id: 'W41',
  version: 1,
  label: { zh: '没有告示牌或缺项', en: 'Notice board missing or incomplete' },
  about: 'project',
  parameters: ['W41-YELLOW-DAYS', 'W41-ORANGE-DAYS'],
  cite: { instrument: 'reg724', article: '34' },
  find(facts, law, on): readonly Finding[] {
    const { startedOn, boardLacks, boardSince } = facts.site
    if (facts.status !== 'building' || startedOn === null || startedOn > on) return []
    if (boardLacks !== null && boardLacks.length === 0) return []
    const since = (boardSince !== null && boardSince > startedOn ? boardSince : startedOn) as Day
    const days = daysBetween(since, on)
    const level = highest([
      ['yellow', days >= figure(law, 'W41-YELLOW-DAYS', on)],
      ['orange', days > figure(law, 'W41-ORANGE-DAYS', on)],
    ])
    if (!level) return []
    const labels = (boardLacks ?? []).map(item => BOARD_LABELS[item as keyof typeof BOARD_LABELS])
    return [
      {
        rule: this.id,
        version: this.version,
        subject: { kind: 'project', id: facts.id },
        cause: 'notice-board',
        level,
        people: 0,
        moneyFen: 0n,
        since,
        says:
          boardLacks === null
            ? {
                zh: `开工 ${days} 天，没有登记维权信息告示牌。`,
                en: `No rights notice board is recorded, ${days} days into the works.`,
              }
            : {
                zh: `告示牌缺：${labels.map(label => label.zh).join('、')}。`,
                en: `The notice board lacks: ${labels.map(label => label.en).join(', ')}.`,
              },
        reasons: [
          { label: { zh: '开工', en: 'Works began' }, value: startedOn },
          { label: { zh: '持续', en: 'For' }, value: inDays(days), cite: this.cite },
        ],
        evidence: [`project/${facts.code}/notice-board`],
        cite: this.cite,
        clears: [
          {
            party: { zh: '总包', en: 'General contractor' },
            does: {
              zh: '照第三十四条补全告示牌，拍照登记',
              en: 'complete the board by article 34, photograph and record it',
            },
            then: 'cleared',
          },
        ],
      },
    ]
  },
}
