import { type Day, daysBetween, daysInMonth, lastDayOf, no, ok, operation } from '../../../kernel/index.ts'
import { PROJECT_PROBLEMS } from '../../registry/index.ts'
import { daysLate, TURNS } from '../decide.ts'
import { Chain, type ChainMonth, GapPage, GapQuery, People, PeopleQuery } from '../facts.ts'
import { lateDays } from '../late-days.ts'
import {
  bankReportedUntil,
  type FactRow,
  factRows,
  gapRows,
  type GapSum,
  gapSums,
  peopleRows,
  peopleTotals,
  projectParties,
} from '../store/read.ts'
import { Type } from 'typebox'

/** What people read of reconciliation: the wage chain, the people at a gap, all gaps. */

const PAGE = 100

export const chain = operation({
  name: 'reconciliation.chain',
  kind: 'read',
  label: { zh: '工资链', en: 'Wage chain' },
  input: Type.Object({ project: Type.String({ maxLength: 64 }) }),
  output: Chain,
  may: 'reconciliation.read',
  problems: { 'project-unknown': PROJECT_PROBLEMS['project-unknown'] },
  async run(context, input) {
    const project = await projectParties(context.tx, input.project)
    if (!project) return no('project-unknown', { at: '/project', with: { project: input.project } })
    const facts = await factRows(context.tx, project.id)
    const sums = await gapSums(context.tx, project.id, context.day)
    const bankUntil = await bankReportedUntil(context.tx, project.id, context.day)
    const firmOf = (role: string) =>
      role === 'owner' ? project.owner : role === 'generalContractor' ? project.generalContractor : undefined
    return ok({
      day: context.day,
      project: input.project,
      months: facts.map(fact =>
        chainMonth({
          fact,
          sums: sums.filter(sum => sum.month === fact.month),
          today: context.day,
          firmOf,
          bankUntil,
        }),
      ),
    })
  },
})

type MonthGiven = {
  readonly fact: FactRow
  readonly sums: readonly GapSum[]
  readonly today: Day
  readonly firmOf: (role: string) => string | undefined
  readonly bankUntil: Day | undefined
}

function chainMonth({ fact, sums, today, firmOf, bankUntil }: MonthGiven): ChainMonth {
  const { sealedOn, transferredOn, orderedOn, arrivedOn, ...rest } = fact
  return {
    ...rest,
    ...(sealedOn ? { sealedOn } : {}),
    ...(transferredOn ? { transferredOn } : {}),
    ...(orderedOn ? { orderedOn } : {}),
    ...(arrivedOn ? { arrivedOn } : {}),
    running: lastDayOf(fact.month) >= today,
    daysInMonth: daysInMonth(fact.month),
    gaps: sums.map(({ month: _month, ...sum }) => {
      const firm = firmOf(TURNS[sum.kind].role)
      return { ...sum, turn: TURNS[sum.kind].party, cite: TURNS[sum.kind].cite, ...(firm ? { firm } : {}) }
    }),
    late: [
      { station: 'funded', days: daysLate({ due: fact.transferDue, happened: transferredOn }, daysBetween) },
      { station: 'arrived', days: daysLate({ due: fact.payDue, happened: arrivedOn }, daysBetween) },
    ].filter(late => late.days > 0),
    lateDays: [...lateDays(fact, sums, today)],
    ...staleOf(sums, bankUntil),
  }
}

/** A gap that rests on the bank's silence says until when the bank reported. */
function staleOf(sums: readonly GapSum[], bankUntil: Day | undefined): Pick<ChainMonth, 'stale'> {
  const silent = sums.some(sum => sum.cause === 'no-result')
  return silent && bankUntil ? { stale: [{ station: 'arrived', asOf: bankUntil }] } : {}
}

export const people = operation({
  name: 'reconciliation.people',
  kind: 'read',
  label: { zh: '缺口里的人', en: 'People at a gap' },
  input: PeopleQuery,
  output: People,
  may: 'reconciliation.read',
  problems: {},
  async run(context, input) {
    const limit = input.limit ?? PAGE
    const rows = await peopleRows(context.tx, { ...input, limit: limit + 1, day: context.day })
    const shown = rows.slice(0, limit)
    const last = shown.at(-1)
    const totals = await peopleTotals(context.tx, { ...input, day: context.day })
    const minus = (total: string, part: 'dueFen' | 'arrivedFen' | 'owedFen') =>
      String(BigInt(total) - shown.reduce((sum, row) => sum + BigInt(row[part]), 0n))
    return ok({
      rows: shown,
      ...(rows.length > limit && last ? { next: last.worker } : {}),
      rest: {
        people: totals.people - shown.length,
        dueFen: minus(totals.dueFen, 'dueFen'),
        arrivedFen: minus(totals.arrivedFen, 'arrivedFen'),
        owedFen: minus(totals.owedFen, 'owedFen'),
      },
    })
  },
})

export const listGaps = operation({
  name: 'reconciliation.listGaps',
  kind: 'read',
  label: { zh: '缺口清单', en: 'Gaps' },
  input: GapQuery,
  output: GapPage,
  may: 'reconciliation.read',
  problems: {},
  async run(context, input) {
    const limit = input.limit ?? PAGE
    const rows = await gapRows(context.tx, { ...input, limit: limit + 1, day: context.day })
    const shown = rows.slice(0, limit)
    const last = shown.at(-1)
    return ok({
      rows: shown.map(({ cursor: _cursor, ...row }) => ({ ...row, cites: [TURNS[row.kind].cite] })),
      ...(rows.length > limit && last ? { next: last.cursor } : {}),
    })
  },
})
