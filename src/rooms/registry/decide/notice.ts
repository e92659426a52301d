import { formatYuan, type Label } from '../../../kernel/index.ts'
import type { NoticeFacts, NoticeLine } from '../facts/notice.ts'

/** The text of a worker's notice of rights. Pure: the same facts give the same text, and so the same digest. */

const CHANNELS: readonly (readonly [item: string, label: Label])[] = [
  ['inspectionHotline', { zh: '被欠薪打', en: 'If wages are not paid, call' }],
  ['regulatorHotline', { zh: '主管部门', en: 'Sector authority' }],
  ['arbitration', { zh: '申请仲裁', en: 'Arbitration' }],
  ['legalAid', { zh: '法律援助', en: 'Legal aid' }],
  ['legalService', { zh: '法律咨询', en: 'Legal advice' }],
]

const same = (text: string): Label => ({ zh: text, en: text })
const yuan = (fen: string): Label => ({ zh: `${formatYuan(BigInt(fen))} 元`, en: `¥${formatYuan(BigInt(fen))}` })

/**
 * The lines of the notice, in the order in which a worker asks: who pays me, how much, when, where to, whom I ask, what
 * nobody may do, where to turn.
 *
 * 条例第三十四条所列三类事项，第六条、第十一条、第三十一条。
 */
export function noticeLines(facts: NoticeFacts): readonly NoticeLine[] {
  const line = (zh: string, en: string, value: Label | null): readonly NoticeLine[] =>
    value === null ? [] : [{ label: { zh, en }, value }]
  return [
    ...line('工地', 'Site', same(facts.projectName)),
    ...line('谁用工、谁发工资', 'Your employer, who owes your wages', same(facts.employer)),
    ...line('总包', 'General contractor', facts.generalContractor === null ? null : same(facts.generalContractor)),
    ...line('一天多少', 'For a day', facts.rateFen === null ? null : yuan(facts.rateFen)),
    ...line(
      '几号发',
      'Pay day',
      facts.payDay === null ? null : { zh: `每月 ${facts.payDay} 号`, en: `day ${facts.payDay} of each month` },
    ),
    ...line(
      '当地最低工资，一个月',
      'Local minimum wage a month',
      facts.minimumFen === null ? null : yuan(facts.minimumFen),
    ),
    ...line('发到哪里', 'Paid to', {
      zh: '只发到你本人的银行卡；谁都不能收你的卡',
      en: 'only to your own bank card; nobody may keep your card',
    }),
    ...line('工资单', 'Pay sheet', {
      zh: '要你本人看过、签字；不说话不算同意',
      en: 'you must see it and sign it yourself; silence is not consent',
    }),
    ...line('工地上问谁', 'Ask on the site', facts.officer === null ? null : same(facts.officer)),
    ...CHANNELS.flatMap(([item, label]) => {
      const text = facts.channels[item]
      return text === undefined ? [] : [{ label, value: same(text) }]
    }),
  ]
}

/** The text that is acknowledged, as one string for its digest. */
export function noticeText(lines: readonly NoticeLine[]): string {
  return lines.map(({ label, value }) => `${label.zh}：${value.zh}`).join('\n')
}
