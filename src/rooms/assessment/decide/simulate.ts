import {
  type Day,
  type Fen,
  formatYuan,
  type Label,
  type LawBook,
  UnknownLaw,
  type WarningLevel,
} from '../../../kernel/index.ts'
import { needsOf } from '../../funds/decide/covers.ts'
import type { Need, NeedFacts } from '../../funds/facts/covers.ts'
import { findAll, identityOf } from '../../warning/decide.ts'
import type { RuleProject } from '../../warning/facts.ts'
import type { Move, PaidOrder, PartSum, SimulatedPart } from '../facts.ts'

/** What another law book would have made of what is recorded: decided twice, compared. Pure. */

/** The two books that are compared. */
export type Books = { readonly before: LawBook; readonly after: LawBook }

const yuan = (fen: Fen): Label => ({ zh: `${formatYuan(fen)} 元`, en: `¥${formatYuan(fen)}` })
const NONE: Label = { zh: '无', en: 'none' }

function needsUnder(law: LawBook, facts: NeedFacts): readonly Need[] {
  try {
    return needsOf(law, facts)
  } catch (error) {
    // A contract older than what the law room knows has no answer under either book.
    if (error instanceof UnknownLaw) return []
    throw error
  }
}

function sumOfPart(part: SimulatedPart, moves: readonly Move[], totals: Omit<PartSum, 'part' | 'moves'>): PartSum {
  return { part, ...totals, moves }
}

/** Deposits or guarantees of the contracts signed in the span. */
export function needMoves(projects: readonly NeedFacts[], books: Books, kind: 'deposit' | 'payment'): PartSum {
  const moves: Move[] = []
  let [beforeFen, afterFen, beforeCount, afterCount] = [0n, 0n, 0, 0]
  for (const facts of projects) {
    const [old] = needsUnder(books.before, facts).filter(one => one.kind === kind)
    const [now] = needsUnder(books.after, facts).filter(one => one.kind === kind)
    const [was, is] = [old?.requiredFen ?? 0n, now?.requiredFen ?? 0n]
    beforeFen += was
    afterFen += is
    if (was > 0n) beforeCount += 1
    if (is > 0n) afterCount += 1
    if (was === is) continue
    moves.push({
      part: kind,
      projectId: facts.projectId,
      regionCode: facts.regionCode,
      people: 0,
      beforeFen: was,
      afterFen: is,
      before: yuan(was),
      after: yuan(is),
      about: { zh: `${facts.contractSignedOn} 签订的合同`, en: `contract of ${facts.contractSignedOn}` },
    })
  }
  return sumOfPart(kind, moves, { counted: projects.length, beforeFen, afterFen, beforeCount, afterCount })
}

const LEVELS: Readonly<Record<WarningLevel, Label>> = {
  blue: { zh: '蓝', en: 'blue' },
  yellow: { zh: '黄', en: 'yellow' },
  orange: { zh: '橙', en: 'orange' },
  red: { zh: '红', en: 'red' },
}

/** The warnings of a day under both books: raised, gone, higher or lower. */
export function warningMoves(projects: readonly RuleProject[], books: Books, on: Day): PartSum {
  const before = new Map(findAll(projects, books.before, on).map(one => [identityOf(one), one]))
  const after = new Map(findAll(projects, books.after, on).map(one => [identityOf(one), one]))
  const moves: Move[] = []
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(key), after.get(key)]
    const one = now ?? old
    if (!one || old?.level === now?.level) continue
    moves.push({
      part: 'warning',
      projectId: one.project.id,
      regionCode: one.project.regionCode,
      people: one.people,
      beforeFen: old?.moneyFen ?? 0n,
      afterFen: now?.moneyFen ?? 0n,
      before: old ? LEVELS[old.level] : NONE,
      after: now ? LEVELS[now.level] : NONE,
      about: { zh: `${on} ${one.rule}：${one.says.zh}`, en: `${on} ${one.rule}: ${one.says.en}` },
    })
  }
  const money = (of: typeof before) => [...of.values()].reduce((sum, one) => sum + one.moneyFen, 0n)
  return sumOfPart('warning', moves, {
    counted: projects.length,
    beforeCount: before.size,
    afterCount: after.size,
    beforeFen: money(before),
    afterFen: money(after),
  })
}

const LATE: Label = { zh: '超期', en: 'late' }
const IN_TIME: Label = { zh: '按期', en: 'in time' }

/** Orders whose wages arrived later than the bank's time allows. */
export function arrivalMoves(orders: readonly PaidOrder[], books: Books, today: Day): PartSum {
  const isLate = (law: LawBook, one: PaidOrder) => {
    const events = one.arrivedOn === null ? [] : [{ kind: 'stop' as const, on: one.arrivedOn }]
    const { state, due } = law.readClock('CLK-BANKPAY', one.orderedOn, events, today)
    return state === 'missed' || ('day' in due && one.arrivedOn !== null && one.arrivedOn > due.day)
  }
  const judged = orders.map(one => ({ one, was: isLate(books.before, one), is: isLate(books.after, one) }))
  const sum = (late: (each: (typeof judged)[number]) => boolean) =>
    judged.filter(late).reduce((total, { one }) => total + one.fen, 0n)
  const moves = judged
    .filter(({ was, is }) => was !== is)
    .map(
      ({ one, was, is }): Move => ({
        part: 'arrival',
        projectId: one.projectId,
        regionCode: one.regionCode,
        people: one.people,
        beforeFen: was ? one.fen : 0n,
        afterFen: is ? one.fen : 0n,
        before: was ? LATE : IN_TIME,
        after: is ? LATE : IN_TIME,
        about: { zh: `${one.orderedOn} 的代发指令 ${one.batchNo}`, en: `order ${one.batchNo} of ${one.orderedOn}` },
      }),
    )
  return sumOfPart('arrival', moves, {
    counted: orders.length,
    beforeCount: judged.filter(each => each.was).length,
    afterCount: judged.filter(each => each.is).length,
    beforeFen: sum(each => each.was),
    afterFen: sum(each => each.is),
  })
}

/** Facts of projects as they stood at the end of a day: months that had begun. */
export function asOf(projects: readonly RuleProject[], on: Day): readonly RuleProject[] {
  return projects.map(project => ({ ...project, months: project.months.filter(one => `${one.month}-01` <= on) }))
}

/** Moves of one finding on several days are one: the last day stands for it. */
export function lastOfEach(sums: readonly PartSum[]): PartSum | undefined {
  const last = sums.at(-1)
  if (!last) return undefined
  const moves = new Map(
    sums.flatMap(sum =>
      sum.moves.map(move => [`${move.projectId}/${move.before.en}/${move.after.en}/${ruleIn(move)}`, move]),
    ),
  )
  return { ...last, moves: [...moves.values()] }
}

const ruleIn = (move: Move) => /W\d+/.exec(move.about.en)?.[0] ?? ''

/** The greatest moves first: by money, then people. */
export function byWeight(a: Move, b: Move): number {
  const weight = (move: Move) =>
    move.afterFen > move.beforeFen ? move.afterFen - move.beforeFen : move.beforeFen - move.afterFen
  const [left, right] = [weight(a), weight(b)]
  if (left !== right) return left > right ? -1 : 1
  return b.people - a.people
}
