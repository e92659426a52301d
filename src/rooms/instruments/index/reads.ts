import { Type } from 'typebox'
import {
  CiteSchema,
  type Context,
  DayText,
  type Day,
  field,
  foldProceeding,
  IdText,
  LabelSchema,
  no,
  ok,
  operation,
  PageInput,
  pageOf,
  type ProceedingDef,
} from '../../../kernel/index.ts'
import { type FullLawBook, fullBook, type LocalFigure, mayBeSet, PARAMETERS, writeFigure } from '../../../law/index.ts'
import { loadProceeding } from '../../../storage/index.ts'
import { articleChanges, type FigureChange, figureChanges, figuresOf, rangeOf } from '../decide.ts'
import { Article, type InstrumentFacts, TASKS, YES_NO } from '../facts.ts'
import { instrument } from '../proceedings/instrument.ts'
import { draftRows, figureRows, type IssuedRow, issuedRow, issuedRows, usesToReview, yearRows } from '../store.ts'

/** What the instruments' page and everybody else may read. */

const PAGE = 100

export const UNKNOWN = {
  'instrument-unknown': {
    kind: 'missing',
    says: { zh: '没有这份文件，或者不归您看。', en: 'There is no such instrument, or it is not yours to see.' },
    fix: { zh: '从清单里选。', en: 'Choose from the list.' },
  },
} as const

const Figure = Type.Object({
  parameter: Type.String(),
  label: LabelSchema,
  unit: Type.String(),
  value: Type.String(),
  written: Type.String(),
  article: Type.String(),
  from: DayText,
  until: Type.Optional(DayText),
  recordedOn: DayText,
})
const IssuedView = Type.Object({
  id: IdText,
  task: Type.Integer(),
  about: LabelSchema,
  sectors: Type.Array(Type.Integer()),
  number: Type.String(),
  title: LabelSchema,
  issuer: Type.String(),
  publishedOn: DayText,
  effectiveOn: DayText,
  untilDay: Type.Optional(DayText),
  recordedOn: DayText,
  late: Type.Boolean(),
  replacedBy: Type.Optional(IdText),
  figures: Type.Array(Figure),
})

const wordsOf = (id: string) => PARAMETERS.find(one => one.id === id)
const about = (task: number) => TASKS[task] ?? { zh: '', en: '' }

function write(book: FullLawBook, parameter: string, value: bigint | string): string {
  const unit = book.findParameter(parameter)?.unit ?? 'text'
  return writeFigure({ value, unit, confidence: 'text' }).text
}

function issuedView(book: FullLawBook, row: IssuedRow, figures: Awaited<ReturnType<typeof figureRows>>) {
  const its = figures.filter(one => one.instrument === row.id && one.supersededOn === null)
  const { titleZh, titleEn, untilDay, replacedBy, articles: _, ...rest } = row
  return {
    ...rest,
    sectors: [...row.sectors],
    about: about(row.task),
    title: { zh: titleZh, en: titleEn },
    ...(untilDay ? { untilDay } : {}),
    ...(replacedBy ? { replacedBy } : {}),
    figures: its.map(one => {
      const parameter = wordsOf(one.parameter)
      const value = /^\d+$/.test(one.value) && parameter?.unit !== 'text' ? BigInt(one.value) : one.value
      return {
        parameter: one.parameter,
        label: parameter?.label ?? { zh: one.parameter, en: one.parameter },
        unit: parameter?.unit ?? 'text',
        value: one.value,
        written: write(book, one.parameter, value),
        article: one.article,
        from: one.from,
        ...(one.until ? { until: one.until } : {}),
        recordedOn: one.recordedOn,
      }
    }),
  }
}

export const published = operation({
  name: 'instruments.published',
  kind: 'read',
  label: { zh: '已发布的地方制度', en: 'Instruments the city has issued' },
  input: Type.Object({}),
  output: Type.Object({ rows: Type.Array(IssuedView) }),
  may: 'public',
  problems: {},
  async run(context) {
    const figures = await figureRows(context.tx)
    const book = fullBook(context.law)
    return ok({ rows: (await issuedRows(context.tx)).map(row => issuedView(book, row, figures)) })
  },
})

export const text = operation({
  name: 'instruments.text',
  kind: 'read',
  label: { zh: '制度正文', en: 'Text of an instrument' },
  input: Type.Object({ id: IdText }),
  output: Type.Object({ ...IssuedView.properties, articles: Type.Array(Article) }),
  may: 'public',
  problems: UNKNOWN,
  async run(context, { id }) {
    const row = await issuedRow(context.tx, id)
    if (!row) return no('instrument-unknown', { at: '/id' })
    const view = issuedView(fullBook(context.law), row, await figureRows(context.tx))
    return ok({ ...view, articles: [...row.articles] })
  },
})

const DraftView = Type.Object({
  id: IdText,
  number: Type.String(),
  task: Type.Integer(),
  about: LabelSchema,
  sectors: Type.Array(Type.Integer()),
  title: LabelSchema,
  issuer: Type.String(),
  state: Type.Object({ key: Type.String(), label: LabelSchema }),
  ended: Type.Boolean(),
  changedOn: DayText,
})

export const list = operation({
  name: 'instruments.list',
  kind: 'read',
  label: { zh: '地方制度的办理', en: 'Instruments under way' },
  input: Type.Object(PageInput),
  output: pageOf(DraftView),
  may: 'instruments.read',
  problems: {},
  async run(context, { cursor, limit = PAGE }) {
    const rows = await draftRows(context.tx, { ...(cursor ? { after: cursor } : {}), limit: limit + 1 })
    const shown = rows.slice(0, limit)
    const last = shown.at(-1)
    const states: Readonly<Record<string, { zh: string; en: string }>> = instrument.states
    return ok({
      rows: shown.map(({ facts, state, titleZh, titleEn, ...row }) => ({
        ...row,
        task: facts.task,
        about: about(facts.task),
        sectors: [...facts.sectors],
        issuer: facts.issuer,
        title: { zh: titleZh, en: titleEn },
        state: { key: state, label: states[state] ?? { zh: state, en: state } },
      })),
      ...(rows.length > limit && last ? { next: last.id } : {}),
    })
  },
})

export const settable = operation({
  name: 'instruments.settable',
  kind: 'read',
  label: { zh: '市里可以设的数字', en: 'Figures the city may set' },
  input: Type.Object({ on: Type.Optional(field('按哪一天', 'On which day', DayText)) }),
  output: Type.Object({
    rows: Type.Array(
      Type.Object({
        id: Type.String(),
        label: LabelSchema,
        unit: Type.String(),
        value: Type.Optional(Type.String()),
        written: Type.Optional(Type.String()),
        cite: Type.Optional(CiteSchema),
        least: Type.Optional(Type.String()),
        most: Type.Optional(Type.String()),
        by: Type.Optional(Type.String()),
        choices: Type.Optional(Type.Array(Type.String())),
      }),
    ),
  }),
  may: 'public',
  problems: {},
  async run(context, { on = context.day }) {
    const book = fullBook(context.law).at(on)
    const rows = PARAMETERS.filter(mayBeSet).map(parameter => {
      const held = book.findValue(parameter.id, on)
      const { least, most, by } = rangeOf(book, parameter, on)
      const isYesNo = parameter.unit === 'text' && parameter.figures.every(one => YES_NO.includes(String(one.value)))
      return {
        id: parameter.id,
        label: parameter.label,
        unit: parameter.unit,
        ...(held ? { value: String(held.value), written: write(book, parameter.id, held.value), cite: held.cite } : {}),
        ...(least === undefined ? {} : { least: String(least) }),
        ...(most === undefined ? {} : { most: String(most) }),
        ...(by ? { by } : {}),
        ...(isYesNo ? { choices: [...YES_NO] } : {}),
      }
    })
    return ok({ rows })
  },
})

type Version = { readonly id: string; readonly facts: InstrumentFacts }

/** An instrument as it stood after a step; the latest when none is given. */
async function versionOf(context: Context, id: string, step?: number): Promise<Version | undefined> {
  const loaded = await loadProceeding(context.tx, instrument.name, id)
  if (!loaded) return undefined
  const log = step === undefined ? loaded.log : loaded.log.filter(one => one.n <= step)
  const folded = foldProceeding(instrument as unknown as ProceedingDef<InstrumentFacts>, log)
  return { id, facts: folded.facts }
}

function figuresIn(book: FullLawBook, { id, facts }: Version, today: Day): readonly LocalFigure[] {
  return figuresOf(book, {
    id,
    articles: facts.articles,
    effectiveOn: facts.effectiveOn ?? today,
    untilDay: facts.untilDay,
    recordedOn: today,
  })
}

/** The figures a draft or an issued instrument sets, as if they held from a day; undefined when there is none such. */
export async function draftFigures(
  context: Context,
  id: string,
  from: Day,
): Promise<readonly LocalFigure[] | undefined> {
  const version = await versionOf(context, id)
  if (!version) return undefined
  const figures = figuresIn(fullBook(context.law), version, context.day)
  return figures.map(({ until: _, ...one }) => ({ ...one, from }))
}

const Side = Type.Object({ value: Type.String(), written: Type.String(), from: DayText, cite: CiteSchema })
const Kind = Type.Enum(['same', 'changed', 'new', 'gone'])

export const redline = operation({
  name: 'instruments.redline',
  kind: 'read',
  label: { zh: '新旧对照', en: 'Redline between versions' },
  input: Type.Object({
    id: IdText,
    step: Type.Optional(field('到第几步的文本', 'As after this step', Type.Integer({ minimum: 1 }))),
    against: Type.Optional(field('与哪份文件比', 'Against which instrument', IdText)),
    againstStep: Type.Optional(
      field('与第几步的文本比', 'Against its text after this step', Type.Integer({ minimum: 1 })),
    ),
  }),
  output: Type.Object({
    against: Type.Optional(IdText),
    articles: Type.Array(
      Type.Object({
        no: Type.String(),
        kind: Kind,
        segments: Type.Array(Type.Object({ kind: Type.Enum(['same', 'gone', 'new']), text: Type.String() })),
      }),
    ),
    figures: Type.Array(
      Type.Object({
        parameter: Type.String(),
        label: LabelSchema,
        unit: Type.String(),
        kind: Kind,
        before: Type.Optional(Side),
        after: Type.Optional(Side),
      }),
    ),
  }),
  may: 'instruments.read',
  problems: UNKNOWN,
  async run(context, { id, step, against, againstStep }) {
    const now = await versionOf(context, id, step)
    if (!now) return no('instrument-unknown', { at: '/id' })
    const other = against ?? (againstStep === undefined ? now.facts.replaces[0] : id)
    const old = other === undefined ? undefined : await versionOf(context, other, againstStep)
    if (against !== undefined && !old) return no('instrument-unknown', { at: '/against' })
    const book = fullBook(context.law)
    const side = (parameter: string, one: FigureChange['before']) =>
      one && { value: String(one.value), written: write(book, parameter, one.value), from: one.from, cite: one.cite }
    const figures = figureChanges(book, old ? figuresIn(book, old, context.day) : [], figuresIn(book, now, context.day))
    return ok({
      ...(old ? { against: old.id } : {}),
      articles: articleChanges(old?.facts.articles ?? [], now.facts.articles).map(one => ({
        ...one,
        segments: [...one.segments],
      })),
      figures: figures.map(({ parameter, kind, before, after }) => {
        const [left, right] = [side(parameter, before), side(parameter, after)]
        return {
          parameter,
          label: wordsOf(parameter)?.label ?? { zh: parameter, en: parameter },
          unit: wordsOf(parameter)?.unit ?? 'text',
          kind,
          ...(left ? { before: left } : {}),
          ...(right ? { after: right } : {}),
        }
      }),
    })
  },
})

export const toReview = operation({
  name: 'instruments.toReview',
  kind: 'read',
  label: { zh: '须复核的决定', en: 'Decisions to be reviewed' },
  input: Type.Object({ id: IdText, ...PageInput }),
  output: pageOf(
    Type.Object({
      actId: IdText,
      operation: Type.String(),
      happenedOn: DayText,
      recordedOn: DayText,
      version: Type.String(),
      subjectKind: Type.String(),
      subjectId: Type.String(),
      parameters: Type.Array(Type.String()),
    }),
  ),
  may: 'instruments.read',
  problems: UNKNOWN,
  async run(context, { id, cursor, limit = PAGE }) {
    const row = await issuedRow(context.tx, id)
    if (!row) return no('instrument-unknown', { at: '/id' })
    const set = new Set((await figureRows(context.tx)).filter(one => one.instrument === id).map(one => one.parameter))
    const rows = await usesToReview(context.tx, { id, ...(cursor ? { after: cursor } : {}), limit: limit + 1 })
    const last = rows.slice(0, limit).at(-1)
    return ok({
      rows: rows.slice(0, limit).map(one => ({ ...one, parameters: one.parameters.filter(each => set.has(each)) })),
      ...(rows.length > limit && last ? { next: last.actId } : {}),
    })
  },
})

export const years = operation({
  name: 'instruments.years',
  kind: 'read',
  label: { zh: '补录的放假安排', en: 'Calendar years added' },
  input: Type.Object({}),
  output: Type.Object({
    published: Type.Object({ from: DayText, until: DayText }),
    rows: Type.Array(
      Type.Object({
        year: Type.Integer(),
        number: Type.String(),
        publishedOn: DayText,
        off: Type.Array(DayText),
        work: Type.Array(DayText),
        recordedOn: DayText,
      }),
    ),
  }),
  may: 'public',
  problems: {},
  async run(context) {
    const { calendar } = fullBook(context.law)
    const rows = (await yearRows(context.tx)).map(row => ({ ...row, off: [...row.off], work: [...row.work] }))
    return ok({ published: { from: calendar.firstDay, until: calendar.lastDay }, rows })
  },
})
