import type { Parameter } from '../types.ts'
import { parametersOf, presetsOf } from './make.ts'

const fine = (
  id: string,
  zh: string,
  en: string,
  least: string,
  most: string,
  span: string,
  place: string,
  mark = '',
) => `
${id}-MIN fen
${zh}：罚款下限 | ${en}: lowest fine
${least} | ${span} | ${place} | ${mark}

${id}-MAX fen
${zh}：罚款上限 | ${en}: highest fine
${most} | ${span} | ${place} | ${mark}
`

/** Figures of labour-security inspection, of fines and of their collection. */
export const PENALTY_PARAMETERS: readonly Parameter[] = [
  ...parametersOf(
    [
      fine('P-FINE-54-UNIT', '条例第五十四条（单位）', 'Art. 54 (unit)', '¥20000', '¥50000', '2020-05-01', 'reg724 54'),
      fine(
        'P-FINE-54-PERSON',
        '条例第五十四条（责任人）',
        'Art. 54 (persons)',
        '¥10000',
        '¥30000',
        '2020-05-01',
        'reg724 54',
      ),
      fine('P-FINE-55', '条例第五十五条', 'Art. 55', '¥50000', '¥100000', '2020-05-01', 'reg724 55'),
      fine('P-FINE-56', '条例第五十六条', 'Art. 56', '¥50000', '¥100000', '2020-05-01', 'reg724 56'),
      fine('P-FINE-57', '条例第五十七条', 'Art. 57', '¥50000', '¥100000', '2020-05-01', 'reg724 57'),
      fine('P-FINE-58', '条例第五十八条（银行）', 'Art. 58 (bank)', '¥20000', '¥50000', '2020-05-01', 'reg724 58'),
      fine('P-FINE-423-30', '阻挠监察', 'Obstructing inspection', '¥2000', '¥20000', '2004-12-01', 'insp423 30'),
      ...jiangsuFines(),
    ].join('\n'),
  ),
  ...parametersOf(`
P-COMP-MIN basisPoints
逾期不付的加付赔偿金下限 | Lowest extra compensation when the order is overdue
50% | 2004-12-01 | insp423 26

P-COMP-MAX basisPoints
逾期不付的加付赔偿金上限 | Highest extra compensation when the order is overdue
100% | 2004-12-01 | insp423 26

P-LATEFINE-RATE basisPoints
逾期缴纳罚款每日加处 | Daily surcharge on a fine paid late
3% | 1996-10-01..2021-07-15 | pen-law-1996 51 | known
3% | 2021-07-15 | pen-law 72

P-LATEFINE-CAP basisPoints
加处罚款的上限（对罚款本数） | Cap of the surcharge, of the fine
100% | 2012-01-01..2021-07-15 | enf-law 45 | known
100% | 2021-07-15 | pen-law 72

P-LIM-YEARS years
劳动保障违法行为追究时效 | Years after which a labour violation is no longer pursued
2 | 2004-12-01 | insp423 20

P-HEARING-JS fen
经营活动中较大数额罚款的听证标准（≥） | Fine that gives a right to a hearing, business activity (≥)
¥20000 | 1997-01-01 | js-hearing 全文 | unverified | 旧规则，效力未核实 | old rule, not verified to be in force

P-HEARING-JS-UNIT fen
非经营活动中单位的听证标准（≥） | Fine that gives an organisation a right to a hearing outside business (≥)
¥1000 | 1997-01-01 | js-hearing 全文 | unverified

P-HEARING-JS-CITIZEN fen
非经营活动中公民的听证标准（≥） | Fine that gives a citizen a right to a hearing outside business (≥)
¥500 | 1997-01-01 | js-hearing 全文 | unverified
`),
  ...presetsOf(`
P-ORDER-DAYS | workingDays | 5 | 限期改正指令的默认期限 | Default deadline of an order to rectify
P-ORDER-DAYS-MIN | calendarDays | 3 | 限期改正指令的惯常最短期限 | Shortest customary deadline of an order to rectify
P-ORDER-DAYS-MAX | calendarDays | 15 | 限期改正指令的惯常最长期限 | Longest customary deadline of an order to rectify
P-ARREARS-END | text | last-pay-date-or-end-of-employment | 欠薪行为何时终了 | When the violation of arrears has ended
P-GROUP-REPS | people | 5 | 集体投诉推选代表上限 | Most representatives of a group complaint
`),
]

function jiangsuFines(): readonly string[] {
  const old = '2021-09-29..2026-05-27'
  const now = '2026-05-27'
  const two = (id: string, zh: string, en: string, least: string, most: string, place: string) =>
    [least, most]
      .map((value, index) => {
        const [suffix, zhEnd, enEnd] = index === 0 ? ['MIN', '下限', 'lowest fine'] : ['MAX', '上限', 'highest fine']
        const head = `${id}-${suffix} fen\n江苏：${zh}：罚款${zhEnd} | Jiangsu: ${en}: ${enEnd}`
        return `${head}\n${value} | ${old} | ${place} | unverified\n${value} | ${now} | ${place}\n`
      })
      .join('\n')
  return [
    two('P-JS-FINE-57', '欠薪不书面报告', 'arrears not reported', '¥1000', '¥5000', 'js-wage 57'),
    two('P-JS-FINE-54-UNIT', '考勤和工资清单（单位）', 'attendance and slips (unit)', '¥20000', '¥50000', 'js-wage 54'),
    two(
      'P-JS-FINE-54-PERSON',
      '考勤和清单（责任人）',
      'attendance and slips (persons)',
      '¥10000',
      '¥30000',
      'js-wage 54',
    ),
    two('P-JS-FINE-54-RULES', '未制定工资制度（单位）', 'no wage rules (unit)', '¥1000', '¥10000', 'js-wage 54'),
    two('P-JS-FINE-54-RULES-HEAD', '未制定工资制度（责任人）', 'no wage rules (head)', '¥1000', '¥5000', 'js-wage 54'),
    two('P-JS-FINE-56-UNIT', '以物抵工资（单位）', 'pay in goods (unit)', '¥20000', '¥50000', 'js-wage 56'),
    two('P-JS-FINE-56-HEAD', '以物抵工资（负责人）', 'pay in goods (head)', '¥10000', '¥30000', 'js-wage 56'),
    two('P-JS-FINE-58', '阻挠监察', 'blocking inspection', '¥2000', '¥20000', 'js-wage 58'),
  ]
}
