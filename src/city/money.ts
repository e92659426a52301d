import { addDays, type Day, type Fen, lastDayOf, type Month } from '../kernel/index.ts'
import { workdayFrom, workdayOnOrBefore } from './calendar.ts'
import type { Line, Plant, PlannedGap } from './month.ts'
import type { Course, Fate } from './plants.ts'
import type { Member, ProjectPlan } from './project.ts'
import type { Stream } from './random.ts'
import { RETURN_REASONS } from './words.ts'

/** Where the money of a month went: transfers, orders, bank results, and the gaps planted on its way. */

export type Transfer = { readonly reference: string; readonly on: Day; readonly fen: Fen }
export type Result = {
  readonly n: number
  readonly status: 'paid' | 'returned'
  readonly reason: string
  readonly serial: string
}
export type Item = { readonly n: number; readonly member: Member; readonly fen: Fen }
export type PayBatch = {
  readonly batchNo: string
  readonly orderedOn: Day
  readonly replaces?: string
  readonly items: readonly Item[]
  readonly resultOn: Day
  /** Results by item; an item the bank never answered is missing. */
  readonly results: readonly Result[]
}
export type Money = {
  readonly sheetOn: Day
  readonly paidOn: Day
  readonly transfers: readonly Transfer[]
  readonly batches: readonly PayBatch[]
  readonly gaps: readonly PlannedGap[]
  readonly plants: readonly Plant[]
}

export type MoneyInput = {
  readonly project: ProjectPlan
  readonly month: Month
  readonly transferDue: Day
  readonly payDue: Day
  readonly course: Course
  readonly fates: ReadonlyMap<Member, Fate>
  readonly lines: readonly Line[]
  /** Pay of all that was worked, whether a sheet names it or not. */
  readonly worthFen: Fen
  readonly stream: Stream
}

const digits = (value: number, width: number) => String(value).padStart(width, '0')
const total = (lines: readonly Line[]) => lines.reduce((sum, line) => sum + line.dueFen, 0n)
const latest = (...days: readonly Day[]): Day => days.reduce((a, b) => (a > b ? a : b))

type Dates = {
  readonly sheetOn: Day
  readonly transferOn: Day
  readonly orderedOn: Day
  readonly resultOn: Day
  readonly againOn: Day
  readonly againResultOn: Day
}

/** The days on which things happen. Everything is in time, except where the course says it is late. */
function datesOf({ course, stream, month, transferDue, payDue }: MoneyInput): Dates {
  const sheetOn = addDays(lastDayOf(month), stream.between(1, 3))
  const inTime = workdayOnOrBefore(addDays(transferDue, -stream.between(0, 2)))
  const transferOn = course === 'late-transfer' ? workdayFrom(transferDue, stream.between(1, 2)) : inTime
  if (course === 'late-pay') {
    const orderedOn = workdayFrom(payDue, stream.between(2, 4))
    const resultOn = workdayFrom(orderedOn, 1)
    return { sheetOn, transferOn, orderedOn, resultOn, againOn: resultOn, againResultOn: resultOn }
  }
  const orderedOn = latest(sheetOn, transferOn, workdayFrom(payDue, -3))
  const resultOn = latest(orderedOn, workdayFrom(payDue, -stream.between(1, 2)))
  return {
    sheetOn,
    transferOn,
    orderedOn,
    resultOn,
    againOn: latest(resultOn, workdayFrom(payDue, -1)),
    againResultOn: payDue,
  }
}

/** How the money of the month ran. */
export function moneyOf(input: MoneyInput): Money {
  const dates = datesOf(input)
  const idle = { sheetOn: dates.sheetOn, paidOn: dates.resultOn, transfers: [], batches: [], gaps: [], plants: [] }
  if (input.lines.length === 0 && input.worthFen === 0n) return idle
  switch (input.course) {
    case 'regular':
    case 'late-transfer':
    case 'late-pay':
      return { ...idle, ...regular(input, dates), plants: latePlants(input) }
    case 'month-unpaid':
      return {
        ...idle,
        gaps: input.lines.map(line => notFunded(line, input)),
        plants: [plantOf(input, input.lines, 'no transfer, no order: nobody was paid')],
      }
    case 'month-no-sheet':
      return {
        ...idle,
        transfers: transfersOf(input, dates, input.worthFen),
        plants: [plantOf(input, [], 'attendance and transfer, but no payroll sheet')],
      }
    case 'month-not-ordered':
      return {
        ...idle,
        transfers: transfersOf(input, dates, total(input.lines)),
        gaps: input.lines.map(line => notOrdered(line, line.dueFen, input)),
        plants: [plantOf(input, input.lines, 'fully transferred, nothing ordered')],
      }
    case 'part-funded':
    case 'part-funded-no-order':
      return { ...idle, ...partFunded(input, dates) }
    default:
      return input.course satisfies never
  }
}

function regular(input: MoneyInput, dates: Dates): Pick<Money, 'transfers' | 'batches' | 'gaps'> {
  const { fates, lines, stream } = input
  const ordered = lines.filter(line => fates.get(line.member) !== 'order-missing')
  const short = new Map(
    ordered
      .filter(line => fates.get(line.member) === 'order-short')
      .map(line => [line, (line.dueFen / 20_000n) * BigInt(stream.between(2, 9) * 1000)]),
  )
  const first = batchOf(input, {
    number: 1,
    orderedOn: dates.orderedOn,
    resultOn: dates.resultOn,
    lines: ordered,
    lessOf: line => short.get(line) ?? 0n,
  })
  const repaired = lines.filter(line => fates.get(line.member) === 'returned-repaired')
  const again =
    repaired.length === 0
      ? []
      : [
          {
            ...batchOf(
              { ...input, fates: new Map() },
              { number: 2, orderedOn: dates.againOn, resultOn: dates.againResultOn, lines: repaired, lessOf: () => 0n },
            ),
            replaces: first.batchNo,
          },
        ]
  return {
    transfers: transfersOf(input, dates, total(lines)),
    batches: [...(first.items.length > 0 ? [first] : []), ...again],
    gaps: lines.flatMap(line => fateGaps(line, { input, dates, lessFen: short.get(line) ?? 0n })),
  }
}

type BatchInput = {
  readonly number: number
  readonly orderedOn: Day
  readonly resultOn: Day
  readonly lines: readonly Line[]
  readonly lessOf: (line: Line) => Fen
}

function batchOf(input: MoneyInput, given: BatchInput): PayBatch {
  const { project, month, fates, stream } = input
  const items = given.lines.map(
    (line, index): Item => ({ n: index + 1, member: line.member, fen: line.dueFen - given.lessOf(line) }),
  )
  const date = given.resultOn.replaceAll('-', '')
  const results = items.flatMap((item): Result[] => {
    const fate = fates.get(item.member)
    const isReturned = fate === 'returned' || fate === 'returned-repaired'
    const serial = `${date}${digits(stream.below(100_000_000), 8)}${digits(item.n, 4)}`
    if (fate === 'no-result') return []
    return [
      {
        n: item.n,
        status: isReturned ? 'returned' : 'paid',
        reason: isReturned ? stream.pick(RETURN_REASONS) : '',
        serial,
      },
    ]
  })
  const batchNo = `DF${project.code}${month.replace('-', '')}${String(given.number).padStart(2, '0')}`
  return { batchNo, orderedOn: given.orderedOn, items, resultOn: given.resultOn, results }
}

/** Transfers that cover an amount, rounded up to a hundred yuan, sometimes in two parts. */
function transfersOf({ project, month, stream }: MoneyInput, dates: Dates, amount: Fen): readonly Transfer[] {
  const rounded = ((amount + HUNDRED_YUAN - 1n) / HUNDRED_YUAN) * HUNDRED_YUAN
  const reference = (part: number) => `BF${project.code.slice(6)}${month.replace('-', '')}-${part}`
  if (rounded === 0n) return []
  if (!stream.chance(180)) return [{ reference: reference(1), on: dates.transferOn, fen: rounded }]
  const half = (rounded / 2n / HUNDRED_YUAN) * HUNDRED_YUAN
  const parts = [
    { reference: reference(1), on: dates.transferOn, fen: half },
    { reference: reference(2), on: dates.transferOn, fen: rounded - half },
  ]
  return parts.filter(part => part.fen > 0n)
}
const HUNDRED_YUAN = 10_000n

/**
 * Transfers reach only the first lines of the sheet and a part of the next, so that they stop exactly there. Either
 * those reached are paid, or nobody was ordered at all.
 */
function partFunded(input: MoneyInput, dates: Dates): Pick<Money, 'transfers' | 'batches' | 'gaps' | 'plants'> {
  const { lines, course, stream } = input
  const reached = lines.slice(0, Math.max(1, Math.floor((lines.length * stream.between(40, 75)) / 100)))
  const rest = lines.slice(reached.length)
  const amount = total(reached) + ((rest[0]?.dueFen ?? 0n) / 300n) * 100n
  const transfers = [
    {
      reference: `BF${input.project.code.slice(6)}${input.month.replace('-', '')}-1`,
      on: dates.transferOn,
      fen: amount,
    },
  ]
  const isOrdered = course === 'part-funded'
  const batch = batchOf(input, {
    number: 1,
    orderedOn: dates.orderedOn,
    resultOn: dates.resultOn,
    lines: reached,
    lessOf: () => 0n,
  })
  const says = isOrdered
    ? 'transfers cover the first workers, who are paid; the rest is not funded'
    : 'transfers cover the first workers; nobody was ordered'
  return {
    transfers,
    batches: isOrdered ? [batch] : [],
    gaps: [
      ...(isOrdered ? [] : reached.map(line => notOrdered(line, line.dueFen, input))),
      ...rest.map(line => notFunded(line, input)),
    ],
    plants: [plantOf(input, isOrdered ? rest : lines, says)],
  }
}

const gap = (line: Line, rest: Omit<PlannedGap, 'worker' | 'hasLine'>): PlannedGap => ({
  worker: line.member.siteCard,
  hasLine: true,
  ...rest,
})

function notFunded(line: Line, { transferDue }: MoneyInput): PlannedGap {
  return gap(line, { kind: 'not-funded', fen: line.dueFen, since: transferDue, cause: 'transfer-short' })
}

function notOrdered(line: Line, fen: Fen, { payDue }: MoneyInput): PlannedGap {
  return gap(line, { kind: 'not-ordered', fen, since: payDue, cause: 'order-missing' })
}

/** The gap a fate leaves: the first station where the worker's money stopped. */
function fateGaps(
  line: Line,
  given: { readonly input: MoneyInput; readonly dates: Dates; readonly lessFen: Fen },
): readonly PlannedGap[] {
  const { input, dates } = given
  switch (input.fates.get(line.member)) {
    case 'returned':
      return [gap(line, { kind: 'not-arrived', fen: line.dueFen, since: dates.resultOn, cause: 'returned' })]
    case 'no-result':
      return [gap(line, { kind: 'not-arrived', fen: line.dueFen, since: input.payDue, cause: 'no-result' })]
    case 'order-missing':
      return [notOrdered(line, line.dueFen, input)]
    case 'order-short':
      return given.lessFen > 0n ? [notOrdered(line, given.lessFen, input)] : []
    case 'sheet-short':
      return [gap(line, { kind: 'not-due', fen: line.shortFen, since: input.payDue, cause: 'line-short' })]
    case 'ghost':
      return [gap(line, { kind: 'not-worked', fen: line.dueFen, since: dates.resultOn, cause: 'no-work' })]
    default:
      return []
  }
}

function plantOf({ course }: MoneyInput, lines: readonly Line[], note: string): Plant {
  return {
    kind: course === 'regular' ? 'month-unpaid' : course,
    workers: lines.map(line => line.member.siteCard),
    note,
  }
}

function latePlants(input: MoneyInput): readonly Plant[] {
  if (input.course === 'late-transfer')
    return [plantOf(input, [], 'transferred after the agreed day, paid in time: no gap')]
  return input.course === 'late-pay' ? [plantOf(input, [], 'paid after the pay day: no gap today')] : []
}
