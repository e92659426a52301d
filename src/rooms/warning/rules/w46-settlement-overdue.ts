import { basisPointsOf, daysBetween, type Finding, formatYuan, type Label } from '../../../kernel/index.ts'
import type { NodeStanding } from '../../funds/facts.ts'
import { figure, highest, inDays, inYuan, type Rule } from './rule.ts'

/**
 * 财建〔2022〕183号：进度款支付应不低于已完成工程价款的80%。财建〔2004〕369号第十三条：发包人应当按约定时限核实。
 * Against the owner: a node the contractor has applied for is not reviewed in time, or a confirmed value not paid.
 */
export const settlementOverdue: Rule = {
  id: 'W46',
  version: 1,
  label: { zh: '施工过程结算逾期', en: 'Interim settlement overdue' },
  about: 'project',
  parameters: ['W46-YELLOW-BP', 'W46-ORANGE-BP'],
  cite: { instrument: 'fin183', article: '全文' },
  find(facts, law, on): readonly Finding[] {
    return facts.nodes.flatMap(node => {
      if (!node.isLate || node.dueOn === null || node.stage === 'planned' || facts.status === 'finished') return []
      const isReview = node.stage === 'review'
      const isBelow = (parameter: string) =>
        !isReview && BigInt(node.paidFen) < basisPointsOf(BigInt(node.confirmedFen), BigInt(figure(law, parameter, on)))
      const level = highest([
        ['yellow', isReview || BigInt(node.paidFen) < BigInt(node.leastFen)],
        ['yellow', isBelow('W46-YELLOW-BP')],
        ['orange', isBelow('W46-ORANGE-BP')],
      ])
      if (!level) return []
      const moneyFen = isReview ? BigInt(node.measuredFen) : BigInt(node.leastFen) - BigInt(node.paidFen)
      return [
        {
          rule: this.id,
          version: this.version,
          subject: { kind: 'project', id: facts.id },
          cause: `settlement/${node.number}`,
          level,
          people: 0,
          moneyFen,
          since: node.dueOn,
          says: saysOf(node, moneyFen, daysBetween(node.dueOn, on)),
          reasons: [
            { label: { zh: '节点', en: 'Node' }, value: `${node.number} ${node.name}` },
            ...(isReview
              ? [{ label: { zh: '申请价款', en: 'Applied for' }, value: inYuan(moneyFen) }]
              : [
                  { label: { zh: '确认价款', en: 'Confirmed' }, value: inYuan(BigInt(node.confirmedFen)) },
                  {
                    label: { zh: '最低应付', en: 'Least payment' },
                    value: inYuan(BigInt(node.leastFen)),
                    cite: this.cite,
                  },
                  { label: { zh: '已付', en: 'Paid' }, value: inYuan(BigInt(node.paidFen)) },
                ]),
            {
              label: { zh: '期限', en: 'Deadline' },
              value: node.dueOn,
              cite: isReview ? { instrument: 'fin369', article: '13' } : { instrument: 'sme802', article: '9' },
            },
            { label: { zh: '已经逾期', en: 'Overdue for' }, value: inDays(daysBetween(node.dueOn, on)) },
          ],
          evidence: [`project/${facts.code}/settlement/${node.number}`],
          cite: isReview ? { instrument: 'fin369', article: '13' } : this.cite,
          clears: [
            {
              party: { zh: '建设单位', en: 'Owner' },
              does: isReview
                ? { zh: '确认价款，或者写明异议', en: 'confirm the value, or say what is disputed' }
                : { zh: `再付 ${formatYuan(moneyFen)} 元`, en: `pay another ¥${formatYuan(moneyFen)}` },
              then: 'cleared',
            },
          ],
        },
      ]
    })
  },
}

function saysOf(node: NodeStanding, fen: bigint, days: number): Label {
  const sum = formatYuan(fen)
  return node.stage === 'review'
    ? {
        zh: `“${node.name}”申请结算 ${sum} 元，建设单位逾期 ${days} 天没有审核。`,
        en: `Settlement “${node.name}” of ¥${sum}: the owner is ${days} days late with the review.`,
      }
    : {
        zh: `“${node.name}”的进度款少付 ${sum} 元，逾期 ${days} 天。`,
        en: `Settlement “${node.name}”: ¥${sum} of the progress payment is ${days} days overdue.`,
      }
}
