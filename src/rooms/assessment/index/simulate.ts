import {
  addMonths,
  addToMonth,
  type Context,
  type Day,
  type Label,
  lastDayOf,
  monthOf,
  no,
  ok,
  operation,
  present,
} from '../../../kernel/index.ts'
import { fullBook, writeFigure } from '../../../law/index.ts'
import { needFacts } from '../../funds/index.ts'
import { draftFigures } from '../../instruments/index.ts'
import { ruleFacts } from '../../warning/index.ts'
import { arrivalMoves, asOf, type Books, byWeight, lastOfEach, needMoves, warningMoves } from '../decide/simulate.ts'
import { type Move, type PartSum, SIMULATED, SimulateInput, Simulation } from '../facts.ts'
import { districts, paidOrders, projectNames } from '../store.ts'

/** What a draft would have changed: the law book with its figures run over what is recorded. */

const MONTHS = 12
const TOP = 20

/** The ends of the months of the span, and today. */
function daysOf(today: Day, months: number): readonly Day[] {
  const ends = Array.from({ length: months }, (_, index) => lastDayOf(addToMonth(monthOf(today), index - months)))
  return [...ends, today]
}

/** Each part over what is recorded in the span; warnings as they would have stood at each month's end. */
async function partsOf(
  context: Context,
  books: (on: Day) => Books,
  span: { readonly from: Day; readonly until: Day; readonly months: number },
): Promise<readonly PartSum[]> {
  const { tx, day: today } = context
  const inSpan = (on: Day) => on >= span.from && on <= span.until
  const needs = (await needFacts(tx)).filter(one => inSpan(one.contractSignedOn))
  const now = books(today)
  const warnings: PartSum[] = []
  for (const on of daysOf(today, span.months))
    warnings.push(warningMoves(asOf(await ruleFacts(tx, on), on), books(on), on))
  const warned = lastOfEach(warnings)
  return [
    needMoves(needs, now, 'deposit'),
    needMoves(needs, now, 'payment'),
    ...(warned ? [warned] : []),
    arrivalMoves(await paidOrders(tx, span), now, today),
  ]
}

type Names = {
  readonly projects: ReadonlyMap<string, { readonly code: string; readonly name: string }>
  readonly regions: ReadonlyMap<number, Label>
}

function movedIn(moves: readonly Move[]) {
  const sum = (of: (move: Move) => bigint) => moves.reduce((total, move) => total + of(move), 0n)
  return {
    beforeCount: moves.filter(move => move.before.en !== 'none' && move.beforeFen > 0n).length,
    afterCount: moves.filter(move => move.after.en !== 'none' && move.afterFen > 0n).length,
    beforeFen: String(sum(move => move.beforeFen)),
    afterFen: String(sum(move => move.afterFen)),
    movedProjects: new Set(moves.map(move => move.projectId)).size,
    movedPeople: moves.reduce((total, move) => total + move.people, 0),
  }
}

function partView(sum: PartSum, names: Names) {
  const byRegion = new Map<number, Move[]>()
  for (const move of sum.moves) byRegion.set(move.regionCode, [...(byRegion.get(move.regionCode) ?? []), move])
  const regionOf = (code: number) => names.regions.get(code) ?? { zh: String(code), en: String(code) }
  const { movedProjects, movedPeople } = movedIn(sum.moves)
  return {
    part: sum.part,
    label: SIMULATED[sum.part],
    counted: sum.counted,
    beforeCount: sum.beforeCount,
    afterCount: sum.afterCount,
    beforeFen: String(sum.beforeFen),
    afterFen: String(sum.afterFen),
    movedProjects,
    movedPeople,
    regions: [...byRegion]
      .sort(([a], [b]) => a - b)
      .map(([code, moves]) => ({ code, ...regionOf(code), ...movedIn(moves) })),
    top: topOf(sum).map(move => ({
      project: names.projects.get(move.projectId) ?? { code: '', name: '' },
      region: regionOf(move.regionCode),
      about: move.about,
      before: move.before,
      after: move.after,
      beforeFen: String(move.beforeFen),
      afterFen: String(move.afterFen),
      people: move.people,
    })),
  }
}

const topOf = (sum: PartSum) => [...sum.moves].sort(byWeight).slice(0, TOP)

export const simulate = operation({
  name: 'assessment.simulate',
  kind: 'ask',
  label: { zh: '试算：按草案会改变什么', en: 'What it would have changed' },
  input: SimulateInput,
  output: Simulation,
  may: 'assessment.read',
  problems: {
    'instrument-unknown': {
      kind: 'missing',
      says: { zh: '没有这份文件，或者不归您看。', en: 'There is no such instrument, or it is not yours to see.' },
      fix: { zh: '从清单里选。', en: 'Choose from the list.' },
    },
    'sets-nothing': {
      kind: 'refused',
      says: {
        zh: '这份文件的条文没有设定数字，没有可以试算的。',
        en: 'No article sets a figure: there is nothing to try.',
      },
      fix: { zh: '在条文里设定数字。', en: 'Set figures in its articles.' },
    },
  },
  async run(context, { id, months = MONTHS }) {
    const [from, until] = [addMonths(context.day, -months), context.day]
    const figures = await draftFigures(context, id, from)
    if (!figures) return no('instrument-unknown', { at: '/id' })
    if (figures.length === 0) return no('sets-nothing', { at: '/id' })
    const before = fullBook(context.law)
    const after = before.with(figures)
    const sums = await partsOf(context, on => ({ before: before.at(on), after: after.at(on) }), { from, until, months })
    const names: Names = {
      projects: await projectNames(context.tx, [...new Set(sums.flatMap(topOf).map(move => move.projectId))]),
      regions: new Map((await districts(context.tx)).map(({ code, zh, en }) => [code, { zh, en }])),
    }
    const side = (book: typeof before, parameter: string) => {
      const held = book.findValue(parameter, until)
      return held && { written: writeFigure({ ...held, confidence: 'text' }).text, cite: held.cite }
    }
    return ok({
      from,
      until,
      version: { before: before.version, after: after.version },
      figures: figures.map(({ parameter }) => {
        const old = side(before, parameter)
        return {
          parameter,
          label: present(before.findParameter(parameter), `${parameter} is in the law room`).label,
          ...(old ? { before: old } : {}),
          after: present(side(after, parameter), `${parameter} has a value`),
        }
      }),
      parts: sums.map(sum => partView(sum, names)),
    })
  },
})
