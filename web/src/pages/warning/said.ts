import type { WarningRow } from '../../api-types.ts'
import { daysFrom } from '../../calendar.ts'
import type { Words } from '../../text/words.tsx'

/** What the inbox says first: what must be answered today, else what comes next. */
export function inboxLead(
  rows: readonly WarningRow[] | undefined,
  state: string,
  words: Words,
): { readonly strong?: string; readonly rest: string } {
  const { warnings } = words.t
  if (!rows) return { rest: '' }
  if (state !== 'open') return { rest: warnings.list }
  const waiting = rows.filter(row => row.state === 'open' && row.answerBy !== undefined)
  const due = waiting.filter(row => (row.answerBy ?? '') <= words.today)
  if (due.length > 0) return warnings.leadToday(due.length)
  const next = waiting.map(row => row.answerBy ?? '').sort()[0]
  return { rest: next ? warnings.leadNext(words.day(next)) : warnings.leadNone }
}

/** A deadline as people say it: today, days over, or the day. */
export function whenText(
  row: Pick<WarningRow, 'answerBy' | 'state'>,
  words: Words,
): { readonly text: string; readonly isUrgent: boolean } {
  const { warnings } = words.t
  if (row.state !== 'open') return { text: warnings.states[row.state], isUrgent: false }
  if (row.answerBy === undefined) return { text: warnings.noDeadline, isUrgent: false }
  const over = daysFrom(row.answerBy, words.today)
  if (over > 0) return { text: warnings.overdueBy(over), isUrgent: true }
  return over === 0 ? { text: warnings.today, isUrgent: true } : { text: words.day(row.answerBy), isUrgent: false }
}
