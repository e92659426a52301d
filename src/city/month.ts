import { type Day, daysInMonth, type Fen, lastDayOf, maskIdCard, type Month } from '../kernel/index.ts'
import { dayAt, payDueOf, transferDueOf } from './calendar.ts'
import { expectedOf, halfDaysOf, type Mark, type Marks, marksOf, type Punch, restDaysOf } from './marks.ts'
import { type Money, moneyOf } from './money.ts'
import { clashStranger, payPlants, plantInLines, unsignedOf } from './pay-plants.ts'
import { type Person, personOf } from './people.ts'
import type { CityPlan } from './plan.ts'
import type { Fate, PlantKind } from './plants.ts'
import type { Member, ProjectPlan } from './project.ts'
import { type Stream, streamOf } from './random.ts'

/** One month of one project: what was worked and is owed, where the money went, and what is planted to be wrong. */

/** A line of a payroll sheet. Money in fen; `dueFen` is after deductions. */
export type Line = {
  readonly member: Member
  readonly halfDays: number
  readonly rateFen: Fen
  readonly pieceFen: Fen
  readonly deductionFen: Fen
  readonly dueFen: Fen
  /** What the sheet is short of, by days it does not count. */
  readonly shortFen: Fen
}
/** Somebody the gate saw and nobody registered. */
export type Stranger = {
  readonly person: Person
  readonly key: string
  readonly marks: Marks
  readonly firstSeenOn: Day
  /** His punches, where they are planted to the minute. */
  readonly punches?: readonly Punch[]
}

export const GAP_KINDS = [
  'not-registered',
  'not-due',
  'not-funded',
  'not-ordered',
  'not-arrived',
  'not-worked',
] as const
export type GapKind = (typeof GAP_KINDS)[number]
/** A gap known beforehand: who is missing how much since when, and why. */
export type PlannedGap = {
  /** Site card; of a stranger his masked identity number. */
  readonly worker: string
  readonly kind: GapKind
  readonly fen: Fen
  readonly since: Day
  readonly cause: string
  /** True when a payroll sheet names the worker. */
  readonly hasLine: boolean
}
/** What was planted, whether it leaves a gap or not. */
export type Plant = { readonly kind: PlantKind; readonly workers: readonly string[]; readonly note: string }

export type MonthPlan = Money & {
  readonly month: Month
  readonly transferDue: Day
  readonly payDue: Day
  /** Marks by member, in the order of the members; those without a day are missing. */
  readonly marks: ReadonlyMap<Member, Marks>
  readonly strangers: readonly Stranger[]
  /** Pay of all that was worked, fen. */
  readonly worthFen: Fen
  readonly lines: readonly Line[]
  /** Members whose line nobody signed. */
  readonly unsigned: ReadonlySet<Member>
  readonly gaps: readonly PlannedGap[]
  readonly plants: readonly Plant[]
}

/** Fewest half days of a worker who is given a planted defect, so that the defect shows. */
const VICTIM_HALF_DAYS = 16
const NOTES: Readonly<Partial<Record<PlantKind, string>>> = {
  'missing-from-sheet': 'worked, named on no payroll sheet, not paid',
  ghost: 'paid without a single punch or mark in the month',
  returned: 'the bank returned the payment; nobody ordered it again',
  'returned-repaired': 'the bank returned the payment; the new order arrived: no gap',
  'order-missing': 'on the sheet and funded, left out of the payment order',
  'order-short': 'ordered and paid less than due',
  'no-result': 'ordered; the bank never reported a result',
  'sheet-short': 'the sheet counts fewer days than the gate',
  stranger: 'worked whole days and is not registered',
  'stranger-passing': 'seen at the gate for an hour or two and not registered',
  'seen-before-entry': 'punched before the registered day of entry',
  'seen-after-exit': 'punched after the registered day of exit',
}

/** The plan of a month (by index) of a project. Pure. */
export function monthOfProject(city: CityPlan, project: ProjectPlan, index: number): MonthPlan {
  const worked = city.months[index] as Month
  const stream = streamOf(city.seed, 'month', project.index, worked)
  const days = {
    month: worked,
    transferDue: transferDueOf(worked, project.transferDay),
    payDue: payDueOf(worked, project.payDay),
  }
  const marks = allMarks(city, project, worked)
  const fates = fatesOf({ project, marks, wanted: project.plants.fates[index] ?? [], stream })
  for (const [member, fate] of fates) if (fate === 'ghost') marks.delete(member)
  const strangers = [
    ...strangersOf(city, project, { worked, wanted: project.plants.fates[index] ?? [] }),
    ...clashStranger(city, project, worked),
  ]
  const course =
    project.plants.fault === 'no-account-unpaid' ? 'month-unpaid' : (project.plants.courses[index] ?? 'regular')
  const lines =
    course === 'month-no-sheet'
      ? []
      : plantInLines(project, { month: index, lines: linesOf({ project, worked, marks, fates, stream }), fates })
  const unsigned = unsignedOf(project, index, lines)
  const worthFen = [...marks].reduce((sum, [member, its]) => sum + expectedOf(member, worked, its), 0n)
  const money = moneyOf({ project, course, fates, lines, worthFen, stream, ...days })
  const seen = [...strangerGaps(strangers, days.payDue), ...edgeGaps(project, worked, marks)]
  const unnamed = [...marks]
    .filter(([member]) => course === 'month-no-sheet' || fates.get(member) === 'missing-from-sheet')
    .filter(([, days]) => halfDaysOf(days) > 0)
    .map(
      ([member, its]): PlannedGap => ({
        worker: member.siteCard,
        kind: 'not-due',
        fen: expectedOf(member, worked, its),
        since: days.payDue,
        cause: 'no-line',
        hasLine: false,
      }),
    )
  return {
    ...days,
    ...money,
    marks,
    strangers,
    worthFen,
    lines,
    unsigned,
    gaps: [...seen, ...unnamed, ...money.gaps],
    plants: [
      ...money.plants,
      ...fatePlants(fates),
      ...strangerPlants(strangers.filter(stranger => !stranger.punches)),
      ...edgePlants(project, worked),
      ...payPlants(city, project, { worked, lines, unsigned }),
    ],
  }
}

function allMarks(city: CityPlan, project: ProjectPlan, worked: Month): Map<Member, Marks> {
  const rest = restDaysOf(city, project, worked)
  const marks = new Map<Member, Marks>()
  for (const member of project.members) {
    const its = marksOf(city, project, { member, worked, rest })
    if (its.some(mark => mark !== 0)) marks.set(member, its)
  }
  return marks
}

/** Fates that fall on registered workers of the month and concern their money. */
const MONEY_FATES: ReadonlySet<Fate> = new Set([
  'missing-from-sheet',
  'ghost',
  'returned',
  'returned-repaired',
  'order-missing',
  'order-short',
  'no-result',
  'sheet-short',
])

type FateInput = {
  readonly project: ProjectPlan
  readonly marks: ReadonlyMap<Member, Marks>
  readonly wanted: readonly Fate[]
  readonly stream: Stream
}

/** Who gets which fate: different workers for different fates, at most an eighth of those on site for each. */
function fatesOf({ project, marks, wanted, stream }: FateInput): Map<Member, Fate> {
  const isAble = (member: Member, its: Marks) =>
    halfDaysOf(its) >= VICTIM_HALF_DAYS && member.strangeIn === undefined && !member.isPieceRated
  const able = stream.shuffled([...marks].filter(([member, its]) => isAble(member, its)).map(([member]) => member))
  const fates = new Map<Member, Fate>()
  const money = wanted.filter(fate => MONEY_FATES.has(fate))
  const most = Math.max(1, Math.min(8, Math.floor(able.length / 8)))
  for (const fate of money) {
    for (let count = stream.between(1, most); count > 0 && able.length > 1; count -= 1) {
      const member = able.pop()
      if (member) fates.set(member, fate)
    }
  }
  return new Map(
    project.members.flatMap(member => (fates.has(member) ? [[member, fates.get(member) as Fate] as const] : [])),
  )
}

type LinesInput = {
  readonly project: ProjectPlan
  readonly worked: Month
  readonly marks: ReadonlyMap<Member, Marks>
  readonly fates: ReadonlyMap<Member, Fate>
  readonly stream: Stream
}

/** The lines of all sheets of a month, crew by crew: the order in which transfers reach people. */
function linesOf({ project, worked, marks, fates, stream }: LinesInput): readonly Line[] {
  return project.members.flatMap((member): Line[] => {
    const fate = fates.get(member)
    const its = fate === 'ghost' ? ghostMarks(stream, worked) : (marks.get(member) ?? [])
    const halfDays = halfDaysOf(its)
    if (halfDays === 0 || fate === 'missing-from-sheet') return []
    const expected = expectedOf(member, worked, its)
    const rateFen = member.rates.findLast(rate => rate.from <= lastDayOf(worked))?.fen ?? 0n
    const plain = { member, halfDays, rateFen, pieceFen: 0n, deductionFen: 0n, dueFen: expected, shortFen: 0n }
    if (fate === 'sheet-short') {
      const short = stream.between(2, 5)
      const shortFen = (BigInt(short) * rateFen) / 2n
      return [{ ...plain, halfDays: halfDays - short, dueFen: expected - shortFen, shortFen }]
    }
    if (member.isPieceRated) {
      const pieceFen = BigInt(stream.between(80, 260)) * 1_000n
      return [{ ...plain, pieceFen, dueFen: expected + pieceFen }]
    }
    if (project.byWorkbook && stream.chance(80) && fate === undefined) {
      const deductionFen = BigInt(stream.between(1, 4)) * 10_000n
      if (deductionFen < expected) return [{ ...plain, deductionFen, dueFen: expected - deductionFen }]
    }
    return [plain]
  })
}

/** The days a sheet claims for somebody nobody has seen. */
function ghostMarks(stream: Stream, worked: Month): Marks {
  const claimed = stream.between(18, 26)
  return Array.from({ length: daysInMonth(worked) }, (_, index): Mark => (index < claimed ? 2 : 0))
}

function strangersOf(
  city: CityPlan,
  project: ProjectPlan,
  given: { worked: Month; wanted: readonly Fate[] },
): readonly Stranger[] {
  const { worked, wanted } = given
  const month = city.months.indexOf(worked)
  return (['stranger', 'stranger-passing'] as const)
    .filter(fate => wanted.includes(fate))
    .flatMap((fate, turn) => {
      const stream = streamOf(city.seed, fate, project.index, worked)
      return Array.from({ length: stream.between(1, 3) }, (_, number): Stranger => {
        const first = stream.between(4, 18)
        const days = fate === 'stranger' ? stream.between(3, 9) : stream.between(1, 2)
        const mark: Mark = fate === 'stranger' ? 2 : 3
        const person = personOf(city.seed, city.strangerPlace(project.index, (month % 8) * 6 + turn * 3 + number))
        return {
          person,
          // He has no site card; a masked number is what the platform may show of him.
          key: maskIdCard(person.idCard),
          marks: Array.from({ length: daysInMonth(worked) }, (_, index) =>
            index + 1 >= first && index + 1 < first + days ? mark : 0,
          ),
          firstSeenOn: dayAt(worked, first - 1),
        }
      })
    })
}

const didWork = (stranger: Stranger) => halfDaysOf(stranger.marks) > 0

/** A stranger is a gap of 0 fen; one who worked is also owed what nobody can count: no rate is known. */
function strangerGaps(strangers: readonly Stranger[], payDue: Day): readonly PlannedGap[] {
  return strangers.flatMap(stranger => [
    {
      worker: stranger.key,
      kind: 'not-registered' as const,
      fen: 0n,
      since: stranger.firstSeenOn,
      cause: 'not-registered',
      hasLine: false,
    },
    ...(didWork(stranger)
      ? [{ worker: stranger.key, kind: 'not-due' as const, fen: 0n, since: payDue, cause: 'no-rate', hasLine: false }]
      : []),
  ])
}

/** Workers seen on a day outside their registration. */
function edgeGaps(project: ProjectPlan, worked: Month, marks: ReadonlyMap<Member, Marks>): readonly PlannedGap[] {
  return project.members
    .filter(member => member.strangeIn === worked)
    .flatMap(member => {
      const outside = (marks.get(member) ?? [])
        .map((mark, index) => ({ mark, on: dayAt(worked, index) }))
        .find(
          ({ mark, on }) =>
            mark !== 0 && (on < member.enteredOn || (member.leftOn !== undefined && on > member.leftOn)),
        )
      return outside
        ? [
            {
              worker: member.siteCard,
              kind: 'not-registered' as const,
              fen: 0n,
              since: outside.on,
              cause: 'not-registered',
              hasLine: true,
            },
          ]
        : []
    })
}

const note = (kind: PlantKind) => NOTES[kind] ?? ''

function fatePlants(fates: ReadonlyMap<Member, Fate>): readonly Plant[] {
  return [...new Set(fates.values())].map(kind => ({
    kind,
    note: note(kind),
    workers: [...fates].filter(([, fate]) => fate === kind).map(([member]) => member.siteCard),
  }))
}

function strangerPlants(strangers: readonly Stranger[]): readonly Plant[] {
  return ([true, false] as const).flatMap(worked => {
    const some = strangers.filter(stranger => didWork(stranger) === worked)
    const kind = worked ? 'stranger' : 'stranger-passing'
    return some.length === 0 ? [] : [{ kind, note: note(kind), workers: some.map(stranger => stranger.key) } as const]
  })
}

function edgePlants(project: ProjectPlan, worked: Month): readonly Plant[] {
  return project.members
    .filter(member => member.strangeIn === worked)
    .map(member => {
      const kind = member.leftOn === undefined ? 'seen-before-entry' : 'seen-after-exit'
      return { kind, note: note(kind), workers: [member.siteCard] }
    })
}
