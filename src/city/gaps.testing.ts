import { addDays, type Day, type Fen, firstDayOf, type Month } from '../kernel/index.ts'
import { payDueOf, transferDueOf } from './calendar.ts'
import type { ReadCity, ReadMonth, ReadProject } from './files.testing.ts'

/** The meaning of the gap, once more and only for tests: from files read back to who misses how much since when. */

export type ReadGap = {
  readonly project: string
  readonly worker: string
  readonly month: Month
  readonly kind: string
  readonly fen: string
  readonly since: Day
  readonly cause: string
}

const WHOLE_DAY = 6 * 3_600_000
const HALF_DAY = 4 * 3_600_000
const most = (a: Fen, b: Fen): Fen => (a > b ? a : b)
const least = (a: Fen, b: Fen): Fen => (a < b ? a : b)

/** All gaps of a city, in no order. `nameOf` names a person who is no member. */
export function gapsOfCity(
  city: ReadCity,
  nameOf: (project: string, month: Month, idCard: string) => string,
): readonly ReadGap[] {
  return [...city.projects].flatMap(([code, project]) =>
    [...project.months].flatMap(([month, its]) =>
      gapsOfMonth(project, month, its).map(({ person, ...gap }) => ({
        ...gap,
        project: code,
        month,
        worker: project.members.get(person)?.siteCard ?? nameOf(code, month, person),
      })),
    ),
  )
}

type Gap = Omit<ReadGap, 'project' | 'worker' | 'month'> & { readonly person: string }
type Days = ReadonlyMap<string, readonly number[]>

function gapsOfMonth(project: ReadProject, month: Month, its: ReadMonth): readonly Gap[] {
  const days = daysOf(its)
  const isAttended = [...days.values()].some(marks => marks.some(mark => mark > 0))
  const people = new Set([...days.keys(), ...its.lines.map(line => line.person), ...its.items.map(item => item.person)])
  const judged = new Map([...people].map(person => [person, judge(project, { month, its, days, isAttended, person })]))
  const reached = reachedBy(its, judged)
  const due = { transfer: transferDueOf(month, project.terms.transferDay), pay: payDueOf(month, project.terms.payDay) }
  return [...judged].flatMap(([person, one]) => {
    const stranger = firstStrangeDay(project, person, its)
    const money = moneyGap(one, { isReached: reached.has(person), due, isAttended })
    return [
      ...(stranger ? [{ person, kind: 'not-registered', fen: '0', since: stranger, cause: 'not-registered' }] : []),
      ...(money ? [{ person, ...money }] : []),
    ]
  })
}

/** Half days of each day: by gate, else as declared. */
function daysOf(its: ReadMonth): Days {
  const days = new Map<string, number[]>()
  for (const [person, seen] of its.seen) {
    const marks = Array.from({ length: 31 }, () => 0)
    for (const [on, { from, until }] of seen) {
      const length = from === undefined || until === undefined ? 0 : until - from
      marks[Number(on.slice(8)) - 1] = length >= WHOLE_DAY ? 2 : length >= HALF_DAY ? 1 : 0
    }
    days.set(person, marks)
  }
  for (const [person, marks] of its.declared) days.set(person, marks)
  return days
}

type Judged = {
  readonly halfDays: number
  readonly expected: Fen
  readonly hasLine: boolean
  readonly due: Fen
  readonly isGhost: boolean
  readonly target: Fen
  readonly arrived: Fen
  readonly stuck: Fen
  readonly ordered: Fen
  readonly unordered: Fen
  readonly firstPaidOn?: Day
  readonly lastReturnOn?: Day
}
type JudgeInput = {
  readonly month: Month
  readonly its: ReadMonth
  readonly days: Days
  readonly isAttended: boolean
  readonly person: string
}

function judge(project: ReadProject, { month, its, days, isAttended, person }: JudgeInput): Judged {
  const marks = days.get(person) ?? []
  const halfDays = marks.reduce((sum, mark) => sum + mark, 0)
  const rateOn = (on: Day) => (project.rates.get(person) ?? []).findLast(rate => rate.from <= on)?.fen ?? 0n
  const expected =
    marks.reduce(
      (sum, mark, index) => (mark > 0 ? sum + BigInt(mark) * rateOn(addDays(firstDayOf(month), index)) : sum),
      0n,
    ) / 2n
  const lines = its.lines.filter(line => line.person === person)
  const sum = (pick: (line: (typeof lines)[number]) => Fen) => lines.reduce((total, line) => total + pick(line), 0n)
  const due = sum(line => line.dueFen)
  const piece = sum(line => line.pieceFen)
  const hasLine = lines.length > 0
  const isGhost = hasLine && isAttended && halfDays === 0 && piece === 0n
  const isTimeRated = isAttended && piece === 0n && halfDays > 0
  const target = !hasLine ? expected : isTimeRated ? most(expected - sum(line => line.deductionFen), due) : due
  const money = moneyOf(its, person)
  const stuck = least(money.returned, most(due - money.arrived - money.underway, 0n))
  const ordered = money.arrived + money.underway + stuck
  const unordered = hasLine && !isGhost ? most(due - ordered, 0n) : 0n
  return { halfDays, expected, hasLine, due, isGhost, target, stuck, ordered, unordered, ...money }
}

function moneyOf(its: ReadMonth, person: string) {
  const items = its.items
    .filter(item => item.person === person)
    .map(item => ({ fen: item.fen, last: item.results.at(-1) }))
  const sum = (status: string | undefined) =>
    items.filter(({ last }) => last?.status === status).reduce((total, { fen }) => total + fen, 0n)
  const days = (status: string) => items.flatMap(({ last }) => (last?.status === status ? [last.on] : [])).sort()
  const [firstPaidOn] = days('成功')
  const lastReturnOn = days('失败').at(-1)
  return {
    arrived: sum('成功'),
    returned: sum('失败'),
    underway: sum(undefined),
    ...(firstPaidOn ? { firstPaidOn } : {}),
    ...(lastReturnOn ? { lastReturnOn } : {}),
  }
}

function reachedBy(its: ReadMonth, judged: ReadonlyMap<string, Judged>): ReadonlySet<string> {
  let pool = most(its.transferredFen - [...judged.values()].reduce((sum, one) => sum + one.ordered, 0n), 0n)
  const reached = new Set<string>()
  for (const { person } of its.lines) {
    const unordered = judged.get(person)?.unordered ?? 0n
    if (unordered > pool) break
    pool -= unordered
    reached.add(person)
  }
  return reached
}

type Given = {
  readonly isReached: boolean
  readonly isAttended: boolean
  readonly due: { readonly transfer: Day; readonly pay: Day }
}

function moneyGap(one: Judged, { isReached, due, isAttended }: Given): Omit<Gap, 'person'> | undefined {
  const missing = one.target - one.arrived
  const gap = (kind: string, cause: string, since: Day) => ({ kind, cause, since, fen: String(missing) })
  if (!one.hasLine && one.halfDays > 0) {
    if (one.expected === 0n) return one.arrived === 0n ? gap('not-due', 'no-rate', due.pay) : undefined
    return missing > 0n ? gap('not-due', 'no-line', due.pay) : undefined
  }
  if (one.isGhost || (!one.hasLine && isAttended)) {
    return one.arrived > 0n
      ? { kind: 'not-worked', cause: 'no-work', since: one.firstPaidOn ?? due.pay, fen: String(one.arrived) }
      : undefined
  }
  if (!one.hasLine || missing <= 0n) return undefined
  if (one.target > one.due) return gap('not-due', 'line-short', due.pay)
  if (one.unordered > 0n)
    return isReached ? gap('not-ordered', 'order-missing', due.pay) : gap('not-funded', 'transfer-short', due.transfer)
  return one.stuck > 0n
    ? gap('not-arrived', 'returned', one.lastReturnOn ?? due.pay)
    : gap('not-arrived', 'no-result', due.pay)
}

function firstStrangeDay(project: ReadProject, person: string, its: ReadMonth): Day | undefined {
  const member = project.members.get(person)
  const isStrange = (on: Day) => !member || on < member.enteredOn || (member.leftOn !== undefined && on > member.leftOn)
  return [...(its.seen.get(person)?.keys() ?? [])].filter(isStrange).sort()[0]
}
