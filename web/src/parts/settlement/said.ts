import { daysFrom } from '../../calendar.ts'
import type { Words } from '../../text/words.tsx'
import type { Node } from './node-plan.ts'

/** What a node says of itself in words. */

/** `逾期 12 天`, `还有 3 天`, or nothing when it is paid. */
export function nodeStateText(node: Node, words: Words): string {
  const t = words.t.settlement
  if (node.stage === 'paid') return node.leastPaidOn ? words.day(node.leastPaidOn) : ''
  if (!node.dueOn) return t.noDue
  const days = daysFrom(words.today, node.dueOn)
  return days < 0 ? t.overdue(-days) : t.left(days)
}

/** The sums that matter at its stage, one a line. */
export function nodeWords(node: Node, words: Words): readonly string[] {
  const t = words.t.settlement
  if (node.stage === 'planned') return [t.planned(words.yuan(node.plannedFen))]
  const lines = [t.applied(words.yuan(node.measuredFen))]
  if (node.confirmedFen !== '0') lines.push(t.confirmed(words.yuan(node.confirmedFen)))
  if (node.confirmedFen !== '0') lines.push(t.paid(words.yuan(node.paidFen), words.yuan(node.leastFen)))
  if (node.disputedFen !== '0') lines.push(t.disputedSum(words.yuan(node.disputedFen)))
  if (node.labourStoppedOn) lines.push(t.stopped(words.day(node.labourStoppedOn)))
  return lines
}
