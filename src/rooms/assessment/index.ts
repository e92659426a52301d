import { createHash } from 'node:crypto'
import { Type } from 'typebox'
import {
  addToMonth,
  type Context,
  type Day,
  type Evidence,
  lastDayOf,
  type Measure,
  monthOf,
  no,
  ok,
  type Operation,
  operation,
  type Tx,
} from '../../kernel/index.ts'
import { dueDayOf, PLAN, taskRows } from '../coordination/index.ts'
import { measures as fundsMeasures } from '../funds/index.ts'
import { measures as instrumentMeasures } from '../instruments/index.ts'
import { measures as reconciliationMeasures } from '../reconciliation/index.ts'
import { measures as registryMeasures } from '../registry/index.ts'
import { measures as warningMeasures } from '../warning/index.ts'
import { gather, reaches, stateOf, type Sum, sumOf } from './decide.ts'
import { Board, EvidencePage, EvidenceQuery, FigureDetail, TaskQuery } from './facts.ts'
import { simulate } from './index/simulate.ts'
import { districts, keepFigures, keptFigures, targets } from './store.ts'

/** The front door of assessment: the board that proves the 42 rows from live evidence. */
export * from './facts.ts'

/** Every measure of every room, by the row it proves. */
export const MEASURES: ReadonlyMap<number, Measure> = new Map(
  [...instrumentMeasures, ...registryMeasures, ...fundsMeasures, ...reconciliationMeasures, ...warningMeasures].map(
    measure => [measure.task, measure],
  ),
)

const WHOLE = 10_000n
const PAGE = 200
const MONTHS = 12
/** Evidence rows read at once while a digest is made. */
const CHUNK = 5_000

const numbers = (sum: Sum) => ({ numerator: Number(sum.numerator), denominator: Number(sum.denominator) })

export const board = operation({
  name: 'assessment.board',
  kind: 'read',
  label: { zh: '42 项任务', en: 'The 42 tasks' },
  input: Type.Object({}),
  output: Board,
  may: 'assessment.read',
  problems: {},
  async run(context) {
    const tasks = new Map((await taskRows(context.tx)).map(row => [row.no, row]))
    const wanted = await targets(context.tx)
    const kept = await keptFigures(context.tx)
    const rows = []
    for (const task of PLAN.tasks) {
      const its = tasks.get(task.no)
      const measure = MEASURES.get(task.no)
      const sum = measure ? sumOf(await measure.counts(context.tx, context.day)) : undefined
      const target = measure ? wanted.get(measure.targetSetting) : undefined
      const figure = measure && sum && sum.denominator > 0n ? figureView(measure, sum, target) : undefined
      const due = dueDayOf(task)
      const signedOff = its?.state === 'signedOff'
      const before = kept.some(
        each =>
          each.task === task.no &&
          target !== undefined &&
          each.denominator !== '0' &&
          reaches({ numerator: BigInt(each.numerator), denominator: BigInt(each.denominator) }, target, WHOLE),
      )
      const reached = figure && sum && target !== undefined ? reaches(sum, target, WHOLE) : undefined
      const category = PLAN.categories.find(each => each.no === task.category)
      rows.push({
        no: task.no,
        title: task.title,
        titleEn: task.titleEn,
        category: { zh: category?.title ?? '', en: category?.titleEn ?? '' },
        state: stateOf({
          on: context.day,
          signedOff,
          reachedBefore: signedOff || before,
          ...(due ? { due } : {}),
          ...(reached === undefined ? {} : { reached }),
        }),
        due: due ?? null,
        leads: [...task.leads],
        supports: [...task.supports],
        ...(its ? { proceedingId: its.proceedingId, proceedingState: its.state } : {}),
        ...(figure ? { figure } : {}),
      })
    }
    return ok({ day: context.day, rows })
  },
})

function figureView(measure: Measure, sum: Sum, target: bigint | undefined) {
  return {
    value: Math.round((Number(sum.numerator) / Number(sum.denominator)) * 1_000_000) / 1_000_000,
    ...numbers(sum),
    label: measure.label,
    unit: measure.unit,
    of: measure.of,
    ...(target === undefined ? {} : { target: Number(target) / Number(WHOLE) }),
    evidenceUrl: `/api/assessment/evidence?task=${measure.task}`,
  }
}

const NO_MEASURE = {
  'no-measure': {
    kind: 'missing',
    says: { zh: '第 {task} 项还没有数字。', en: 'Row {task} has no figure yet.' },
    fix: { zh: '看这一项的办理经过。', en: 'See the proceeding of the row.' },
  },
} as const

export const figure = operation({
  name: 'assessment.figure',
  kind: 'read',
  label: { zh: '数字怎么来的', en: 'Where a figure comes from' },
  input: TaskQuery,
  output: FigureDetail,
  may: 'assessment.read',
  problems: NO_MEASURE,
  async run(context, { task }) {
    const measure = MEASURES.get(task)
    if (!measure) return no('no-measure', { with: { task } })
    const counts = await measure.counts(context.tx, context.day)
    const names = new Map((await districts(context.tx)).map(row => [row.code, row]))
    const history = []
    for (const day of monthEnds(context.day))
      history.push({ day, ...numbers(sumOf(await measure.counts(context.tx, day))) })
    return ok({
      task,
      ...numbers(sumOf(counts)),
      regions: gather(counts, count => count.region).map(([code, sum]) => ({
        code,
        zh: names.get(code)?.zh ?? String(code),
        en: names.get(code)?.en ?? String(code),
        ...numbers(sum),
      })),
      sectors: gather(counts, count => count.sector).map(([sector, sum]) => ({ sector, ...numbers(sum) })),
      history,
    })
  },
})

/** The ends of the last months, and today. */
function monthEnds(today: Day): readonly Day[] {
  return [
    ...Array.from({ length: MONTHS - 1 }, (_, index) => lastDayOf(addToMonth(monthOf(today), index - MONTHS + 1))),
    today,
  ]
}

export const evidence = operation({
  name: 'assessment.evidence',
  kind: 'read',
  label: { zh: '依据清单', en: 'Evidence of a figure' },
  input: EvidenceQuery,
  output: EvidencePage,
  may: 'assessment.read',
  problems: NO_MEASURE,
  async run(context, input) {
    const measure = MEASURES.get(input.task)
    if (!measure) return no('no-measure', { with: { task: input.task } })
    const limit = input.limit ?? PAGE
    const rows = await measure.evidence(context.tx, context.day, {
      ...(input.cursor ? { after: input.cursor } : {}),
      limit: limit + 1,
    })
    const shown = rows.slice(0, limit)
    const last = shown.at(-1)
    const whole = await digestOf(context.tx, measure, context.day)
    return ok({
      rows: shown.map(row => ({ key: row.key, label: row.label, ...numbers(row) })),
      ...(rows.length > limit && last ? { next: last.key } : {}),
      ...whole,
    })
  },
})

/** Count and digest of the sorted evidence, recomputed on view: `key numerator denominator`, one line each, SHA-256. */
async function digestOf(
  tx: Tx,
  measure: Measure,
  on: Day,
): Promise<{ readonly count: number; readonly digest: string }> {
  const hash = createHash('sha256')
  let count = 0
  let after: string | undefined
  for (;;) {
    const rows: readonly Evidence[] = await measure.evidence(tx, on, { ...(after ? { after } : {}), limit: CHUNK })
    for (const row of rows) hash.update(`${row.key} ${row.numerator} ${row.denominator}\n`)
    count += rows.length
    after = rows.at(-1)?.key
    if (rows.length < CHUNK || after === undefined) return { count, digest: hash.digest('hex') }
  }
}

export const snapshot = operation({
  name: 'assessment.snapshot',
  kind: 'act',
  label: { zh: '留存当天数字', en: "Keep the day's figures" },
  input: Type.Object({}),
  output: Type.Object({ kept: Type.Integer() }),
  may: 'platform.run',
  problems: {},
  async run(context: Context) {
    const rows = []
    for (const measure of MEASURES.values()) {
      const counts = await measure.counts(context.tx, context.day)
      const sum = sumOf(counts)
      const parts = (keyOf: (count: (typeof counts)[number]) => number) =>
        gather(counts, keyOf).map(([key, part]) => ({ key, ...numbers(part) }))
      const { count, digest } = await digestOf(context.tx, measure, context.day)
      rows.push({
        task: measure.task,
        numerator: String(sum.numerator),
        denominator: String(sum.denominator),
        count,
        digest,
        regions: parts(each => each.region),
        sectors: parts(each => each.sector),
      })
    }
    context.about({ kind: 'platform', id: 'board' })
    return ok({ kept: await keepFigures(context.tx, context.day, rows) })
  },
})

export const operations: readonly Operation[] = [
  board,
  figure,
  evidence,
  snapshot,
  simulate,
] as unknown as readonly Operation[]
