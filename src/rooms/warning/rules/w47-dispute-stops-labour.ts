import { type Day, type Finding, formatYuan } from '../../../kernel/index.ts'
import type { NodeStanding } from '../../funds/facts.ts'
import type { RuleProject } from '../facts.ts'
import { figure, highest, inYuan, type Rule } from './rule.ts'

/**
 * 条例第三十五条：建设单位与施工总承包单位或者承包单位与分包单位因工程数量、质量、造价等产生争议的，建设单位不得因争议不按照规定拨付人工费用。
 * Somebody reported it, or the platform sees it: a dispute is open, people worked, and no labour cost came when due.
 */
export const disputeStopsLabour: Rule = {
  id: 'W47',
  version: 1,
  label: { zh: '以争议为由停拨人工费用', en: 'Dispute used to stop labour cost' },
  about: 'project',
  parameters: ['W47-ORANGE-TIMES'],
  cite: { instrument: 'reg724', article: '35' },
  find(facts, law, on): readonly Finding[] {
    return facts.nodes.flatMap(node => {
      const stop = stopOf(facts, node, on)
      const level = highest([['orange', (stop ? 1 : 0) >= figure(law, 'W47-ORANGE-TIMES', on)]])
      if (!stop || !level) return []
      const sum = formatYuan(stop.fen)
      return [
        {
          rule: this.id,
          version: this.version,
          subject: { kind: 'project', id: facts.id },
          cause: `dispute/${node.number}`,
          level,
          people: stop.people,
          moneyFen: stop.fen,
          since: stop.since,
          says: {
            zh: `“${node.name}”结算有争议，人工费用自 ${stop.since} 起没有拨付，欠拨 ${sum} 元。`,
            en: `Settlement “${node.name}” is disputed and no labour cost came since ${stop.since}: ¥${sum} is missing.`,
          },
          reasons: [
            { label: { zh: '争议自', en: 'Disputed since' }, value: node.disputedOn ?? stop.since },
            { label: { zh: '有争议的价款', en: 'Disputed value' }, value: inYuan(BigInt(node.disputedFen)) },
            {
              label: { zh: '没有拨付的人工费用', en: 'Labour cost missing' },
              value: inYuan(stop.fen),
              cite: this.cite,
            },
            {
              label: { zh: '由谁发现', en: 'Found by' },
              value: stop.isReported ? { zh: '报告', en: 'a report' } : { zh: '拨付记录', en: 'the transfers' },
            },
          ],
          evidence: [`project/${facts.code}/settlement/${node.number}`],
          cite: this.cite,
          clears: [
            {
              party: { zh: '建设单位', en: 'Owner' },
              does: { zh: '照常拨付人工费用，争议另行解决', en: 'transfer the labour cost; settle the dispute apart' },
              then: 'cleared',
            },
          ],
        },
      ]
    })
  },
}

/** Months that fell due while the dispute was open, in which people worked and nothing was transferred. */
function stopOf(facts: RuleProject, node: NodeStanding, on: Day) {
  const since = node.disputedOn
  if (node.stage !== 'disputed' || since === null) return undefined
  const dry = facts.months.filter(
    month =>
      month.transferDue >= since &&
      month.transferDue < on &&
      month.transferredFen === 0n &&
      (month.dueFen > 0n || month.halfDays > 0),
  )
  const [first] = dry
  const isReported = node.labourStoppedOn !== null
  const from = node.labourStoppedOn ?? first?.transferDue
  if (from === undefined) return undefined
  return {
    isReported,
    since: from,
    fen: dry.reduce((sum, month) => sum + month.dueFen, 0n),
    people: dry.reduce((most, month) => Math.max(most, month.duePeople, month.seenPeople), 0),
  }
}
