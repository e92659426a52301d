import type { ChainGap, ChainMonth, GapKind, Station } from '../../api-types.ts'
import { daysFrom } from '../../calendar.ts'
import type { Words } from '../../text/words.tsx'
import {
  daysExpected,
  gapsOn,
  isMoneyGap,
  isSettled,
  type KindGap,
  type Look,
  overdueOf,
  STATIONS,
  stationOf,
} from './months.ts'

/**
 * What the chain says in words: figures over links, notes under gaps, whose turn it is, and the sentences read
 * aloud. Pure.
 */

export type Tone = 'plain' | 'quiet' | 'gap' | 'late' | 'unknown'
export type Said = { readonly text: string; readonly tone: Tone; readonly strong?: boolean }

/** The figure above a link. */
export function figureOf(month: ChainMonth, station: Station, look: Look, words: Words): Said | undefined {
  const { chain } = words.t
  const strong = look === 'open' && gapsOn(month, words.today).some(gap => stationOf(gap.kind) === station)
  const figure = (text: string, tone: Tone = 'plain'): Said => ({ text, tone, strong })
  const amount = look === 'open' ? words.money : words.moneyShort
  switch (station) {
    case 'onSite':
      return figure(`${words.count(month.registered)} / ${words.count(month.seen)}`)
    case 'worked':
      return figure(month.running ? chain.soFar(words.days(month.halfDays)) : words.days(month.halfDays))
    case 'due':
      return month.hasSheet ? figure(amount(month.dueFen)) : figure(`≈ ${amount(month.expectedFen)}`)
    case 'funded':
      return moneyFigure(
        look,
        words,
        {
          fen: month.transferredFen,
          on: month.transferredOn,
          before: chain.fundedBefore(words.day(month.transferDue)),
          due: month.transferDue,
        },
        strong,
      )
    case 'ordered':
      return moneyFigure(
        look,
        words,
        { fen: month.orderedFen, on: month.orderedOn, before: '', due: month.payDue },
        strong,
      )
    case 'arrived':
      return moneyFigure(
        look,
        words,
        {
          fen: month.arrivedFen,
          on: month.arrivedOn,
          before: chain.arrivedBefore(words.day(month.payDue)),
          due: month.payDue,
        },
        strong,
      )
    default:
      return station satisfies never
  }
}

type Step = { readonly fen: string; readonly on: string | undefined; readonly before: string; readonly due: string }

/** Dates when settled, sums when open, "by when" while nothing is due. */
function moneyFigure(look: Look, words: Words, step: Step, strong: boolean): Said | undefined {
  const nothing = BigInt(step.fen) === 0n
  if (nothing && step.due >= words.today) return step.before ? { text: step.before, tone: 'quiet' } : undefined
  if (look === 'open' || nothing || !step.on) {
    return { text: look === 'open' ? words.money(step.fen) : words.moneyShort(step.fen), tone: 'plain', strong }
  }
  return { text: words.day(step.on), tone: 'plain', strong }
}

/** The mark at the right end above a link: late there, or old data. */
export function markOf(month: ChainMonth, station: Station, words: Words): Said | undefined {
  const late = month.late.find(one => one.station === station && one.days > 0)
  if (late) return { text: words.t.chain.late(late.days), tone: 'late', strong: true }
  if (station !== 'worked') return undefined
  const missing = missingDaysOf(month, words.today)
  return missing > 0 ? { text: words.t.chain.noData(missing), tone: 'unknown' } : undefined
}

export function missingDaysOf(month: ChainMonth, day: string): number {
  return month.attendedDays === 0 ? 0 : Math.max(0, daysExpected(month, day) - month.attendedDays)
}

/** Why money stopped, in words. A bank's reason stands as the bank wrote it: `returned:户名不符`. */
export function causeOf(cause: string, words: Words): string {
  const [code = '', reason] = cause.split(/[:：]/, 2)
  const known = words.t.chain.causes[code]
  if (reason) return code.startsWith('return') ? reason : `${known ?? code} ${reason}`
  return known ?? cause
}

/** A sum of a gap: where nobody knows it (no day rate, no sheet line) it is said to be unknown, never zero. */
function sumOf(gap: { readonly kind: GapKind; readonly fen: bigint }, words: Words): string {
  return gap.fen === 0n && isMoneyGap(gap.kind) ? words.t.chain.unknownSum : words.money(gap.fen)
}

export function gapText(gap: KindGap, words: Words): string {
  const { chain } = words.t
  const people = words.count(gap.people)
  const returned = gap.kind === 'not-arrived' && gap.parts.every(part => part.cause.startsWith('return'))
  return returned ? chain.returned(people, sumOf(gap, words)) : chain.gaps[gap.kind](people, sumOf(gap, words))
}

/** The two lines under a gap: what is missing, since when and why. */
export function gapNotes(gap: KindGap, words: Words): readonly Said[] {
  const tone: Tone = gap.kind === 'not-worked' ? 'late' : 'gap'
  const causes = [...new Set(gap.parts.map(part => causeOf(part.cause, words)))]
  return [
    { text: gapText(gap, words), tone, strong: true },
    { text: words.t.chain.since(words.day(gap.since), causes.join(words.lang === 'zh' ? '、' : ', ')), tone: 'plain' },
  ]
}

/** Notes under a link of an open month. */
export function notesOf(month: ChainMonth, station: Station, words: Words): readonly Said[] {
  const { chain } = words.t
  const gaps = gapsOn(month, words.today)
    .filter(gap => stationOf(gap.kind) === station)
    .flatMap(gap => gapNotes(gap, words))
  const stale = (month.stale ?? [])
    .filter(one => one.station === station)
    .map((one): Said => ({ text: chain.asOf(words.day(one.asOf)), tone: 'unknown' }))
  if (station === 'worked' && month.attendedDays > 0) {
    const missing = missingDaysOf(month, words.today)
    if (missing > 0) return [{ text: chain.noData(missing), tone: 'unknown' }]
    const days = month.attendedDays
    return [{ text: month.running ? chain.allDaysSoFar(days) : chain.allDays(days), tone: 'plain' }]
  }
  if (station === 'due' && month.hasSheet) return [...gaps, ...signatures(month, words), ...stale]
  if (station === 'due' && !month.running) return [...gaps, { text: chain.noSheet, tone: 'unknown' }]
  return [...gaps, ...stale]
}

function signatures(month: ChainMonth, words: Words): readonly Said[] {
  const { chain } = words.t
  const rest = month.lines - month.signed
  const said: Said[] = [
    {
      text:
        rest > 0
          ? chain.signed(words.count(month.signed), words.count(rest))
          : chain.allSigned(words.count(month.lines)),
      tone: 'plain',
    },
  ]
  if (month.contested > 0)
    said.push({ text: chain.contested(words.count(month.contested)), tone: 'late', strong: true })
  else if (rest > 0) said.push({ text: chain.silence, tone: 'plain' })
  return said
}

export type Turn = {
  readonly gap: ChainGap
  readonly party: string
  readonly firm: string
  readonly does: string
  readonly when: string
  readonly tone: Tone
}

/** Whose turn it is, one line a party and reason: money first, in the order of the chain, then people. */
export function turnsOf(month: ChainMonth, words: Words): readonly Turn[] {
  const { chain } = words.t
  const gaps = gapsOn(month, words.today)
  const ordered = [...gaps.filter(gap => isMoneyGap(gap.kind)), ...gaps.filter(gap => !isMoneyGap(gap.kind))]
  return ordered.flatMap(({ kind, parts }) =>
    parts.map(
      (part): Turn => ({
        gap: part,
        party: words.pick(part.turn),
        firm: part.firm ?? '',
        does: chain.turns[kind](words.count(part.people), sumOf({ kind, fen: BigInt(part.fen) }, words)),
        when: chain.turnSince(words.day(part.since), daysFrom(part.since, words.today)),
        tone: isMoneyGap(kind) && month.payDue < words.today ? 'gap' : 'late',
      }),
    ),
  )
}

/** The one quiet line of a month without a gap. */
export function calmOf(month: ChainMonth, words: Words): string {
  const { chain } = words.t
  if (month.running) return chain.runningNote
  if (month.seen === 0 && !month.hasSheet && BigInt(month.arrivedFen) === 0n) return chain.noDataAtAll
  if (!isSettled(month) && month.payDue >= words.today) return chain.waiting(words.day(month.payDue))
  const late = month.lateDays
  const days = late.reduce((sum, one) => sum + one.days, 0)
  if (days === 0) return chain.settled
  const most = [...late].sort((a, b) => b.days - a.days)[0]
  return chain.settledLate(days, partyName(most?.holder ?? 'owner', words))
}

export function partyName(holder: ChainMonth['lateDays'][number]['holder'], words: Words): string {
  return words.t.chain.parties[holder]
}

export type Lead = {
  readonly first?: { readonly before: string; readonly strong: string; readonly after: string }
  readonly rest: string
}

function owedSum(fen: bigint, words: Words): string {
  return fen === 0n ? words.t.chain.unknownSum : words.yuan(fen)
}

/** The sentence that opens the page: how many people, how much money, since when. */
export function leadOf(months: readonly ChainMonth[], words: Words): Lead {
  const { lead } = words.t.chain
  const owed = months.map(month => ({ month, ...overdueOf(month, words.today) })).filter(one => one.people > 0)
  const [first, ...more] = owed
  if (!first) {
    const next = [...months].reverse().find(month => month.payDue >= words.today && !isSettled(month))
    return { rest: next ? `${lead.calm} ${lead.next(words.month(next.month), words.day(next.payDue))}` : lead.calm }
  }
  const rest = more
    .map(one => lead.more(words.month(one.month.month), words.count(one.people), owedSum(one.fen, words)))
    .join('')
  return {
    first: lead.first(words.month(first.month.month), words.count(first.people), owedSum(first.fen, words), first.days),
    rest: `${rest}${lead.end}`,
  }
}

/** One sentence a month with a gap, for reading aloud. */
export function monthSentence(month: ChainMonth, words: Words): string | undefined {
  const { chain } = words.t
  const gaps = gapsOn(month, words.today)
  if (gaps.length === 0) return undefined
  const parts = gaps.map(gap => {
    const money = gap.fen > 0n ? words.money(gap.fen) : ''
    const turns = [...new Set(gap.parts.map(part => words.pick(part.turn)))].join(words.t.board.comma)
    return chain.gapSentence(
      chain.stations[stationOf(gap.kind)],
      words.count(gap.people),
      money,
      words.day(gap.since),
      turns,
    )
  })
  return chain.figureSentence(
    words.month(month.month),
    words.count(month.duePeople),
    words.money(month.dueFen),
    parts.join(words.lang === 'zh' ? '；' : '; '),
  )
}

/** What a gap's button says. */
export function boxLabel(month: ChainMonth, gap: KindGap, words: Words): string {
  const station = words.t.chain.stations[stationOf(gap.kind)]
  return words.t.chain.box(
    words.month(month.month),
    station,
    words.count(gap.people),
    gap.fen > 0n ? words.money(gap.fen) : '',
  )
}

/** The cell of the true table: people, money or days of a station, then its gap. */
export function cellOf(month: ChainMonth, station: Station, words: Words): readonly Said[] {
  const figure = figureOf(month, station, 'open', words)
  const mark = markOf(month, station, words)
  const gaps = gapsOn(month, words.today)
    .filter(gap => stationOf(gap.kind) === station)
    .map((gap): Said => ({ text: gapText(gap, words), tone: gap.kind === 'not-worked' ? 'late' : 'gap', strong: true }))
  const dates: Partial<Record<Station, string>> = {
    due: month.sealedOn,
    funded: month.transferredOn,
    ordered: month.orderedOn,
    arrived: month.arrivedOn,
  }
  const on = dates[station]
  return [
    ...(figure ? [{ ...figure, strong: false }] : []),
    ...(on ? [{ text: words.day(on), tone: 'quiet' as const }] : []),
    ...(mark ? [mark] : []),
    ...gaps,
  ]
}

export { STATIONS }
