import type { AnswerOf } from '../../api-types.ts'
import { daysFrom } from '../../calendar.ts'
import type { Words } from '../../text/words.tsx'

/** What the worker's page says of a month: pure. */

export type Book = AnswerOf<'reconciliation/myHandbook'>
export type Month = Book['rows'][number]
export type Line = Month['lines'][number]

export const keyOf = (month: Month) => `${month.month}/${month.project}`

/** The line that counts: the last one that no later sheet took the place of. */
export function lineOf(month: Month): Line | undefined {
  return month.lines.filter(line => line.state === 'displayed' || line.state === 'sealed').at(-1)
}

/** The figure of a month, and how it stands. */
export function headOf(month: Month): { readonly fen: string; readonly kind: 'owed' | 'paid' | 'coming' } {
  if (month.gap) return { fen: month.gap.fen, kind: 'owed' }
  if (BigInt(month.arrivedFen) > 0n && BigInt(month.balanceFen) === 0n) return { fen: month.arrivedFen, kind: 'paid' }
  return { fen: month.balanceFen, kind: 'coming' }
}

/** The sentences of a month, in the order of the page: shown and read aloud are the same. */
export function sentencesOf(month: Month, words: Words): readonly string[] {
  const t = words.t.wages
  const head = headOf(month)
  const name = words.month(month.month)
  const title = { owed: t.owedMonth, paid: t.paidMonth, coming: t.comingMonth }[head.kind](name)
  const stop = month.stations.find(one => one.state === 'stopped')
  return [
    `${title} ${words.yuan(head.fen)}`,
    ...(month.payDue && head.kind !== 'paid'
      ? [t.payDay(words.day(month.payDue), Math.max(0, daysFrom(month.payDue, words.today)))]
      : []),
    ...(month.gap && stop
      ? [`${t.stuck(words.pick(month.gap.turn), month.gap.firm ?? '')}${t.stopped[stop.station] ?? ''}`]
      : []),
  ]
}

/** What is read aloud of the whole page. */
export function aloud(book: Book, month: Month | undefined, words: Words): string {
  const t = words.t.wages
  const owed = BigInt(book.owed.fen) > 0n ? `${t.owedNow} ${words.yuan(book.owed.fen)}` : t.nothingOwed
  const days = month ? `${t.days(words.month(month.month))} ${t.daysSum(words.days(month.halfDays))}` : ''
  return [owed, ...(month ? sentencesOf(month, words) : []), days].join('。')
}
