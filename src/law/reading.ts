import { Type } from 'typebox'
import {
  addDays,
  CiteSchema,
  DayText,
  daysBetween,
  field,
  LabelSchema,
  no,
  type Operation,
  ok,
  operation,
} from '../kernel/index.ts'
import { articlesOf } from './articles/index.ts'
import { fullBook } from './book.ts'
import { CLOCKS } from './clocks/index.ts'
import { PARAMETERS } from './parameters/index.ts'

/** Reading the law at the edge: one instrument with what we take from it, and the days of the calendar. */

/** An instrument as its page shows it. */
export const InstrumentSchema = {
  id: Type.String(),
  kind: Type.String(),
  title: LabelSchema,
  number: Type.String(),
  issuer: LabelSchema,
  from: DayText,
  until: Type.Optional(DayText),
  replacedBy: Type.Optional(Type.String()),
  confidence: Type.String(),
  note: Type.Optional(LabelSchema),
}

const Taken = Type.Object({ id: Type.String(), label: LabelSchema, cite: CiteSchema })

const getInstrument = operation({
  name: 'law.getInstrument',
  kind: 'read',
  label: { zh: '一件法规文件', en: 'An instrument of law' },
  input: Type.Object({ id: field('文件代号', 'Short name', Type.String({ minLength: 1, maxLength: 60 })) }),
  output: Type.Object({
    ...InstrumentSchema,
    articles: Type.Array(Type.Object({ article: Type.String(), says: LabelSchema })),
    figures: Type.Array(Taken),
    clocks: Type.Array(Taken),
  }),
  may: 'public',
  problems: {
    'instrument-unknown': {
      kind: 'missing',
      says: { zh: '没有这件文件。', en: 'There is no such instrument.' },
      fix: { zh: '从清单里选一件。', en: 'Choose one from the list.' },
    },
  },
  async run(context, { id }) {
    const source = fullBook(context.law).findSource(id)
    if (!source) return no('instrument-unknown', { at: '/id' })
    const { precision: _, ...shown } = source
    return ok({ ...shown, articles: [...articlesOf(id)], ...takenFrom(id) })
  },
})

/** Figures and clocks that stand in an instrument, each once. */
function takenFrom(instrument: string) {
  const taken = <T extends { readonly cite: { readonly instrument: string; readonly article: string } }>(
    all: readonly { readonly id: string; readonly label: { readonly zh: string; readonly en: string } }[],
    spansOf: (id: string) => readonly T[],
  ) =>
    all.flatMap(({ id, label }) => {
      const cite = spansOf(id).find(one => one.cite.instrument === instrument)?.cite
      return cite ? [{ id, label, cite }] : []
    })
  return {
    figures: taken(PARAMETERS, id => PARAMETERS.find(one => one.id === id)?.figures ?? []),
    clocks: taken(CLOCKS, id => CLOCKS.find(one => one.id === id)?.spans ?? []),
  }
}

/** Two years and a little: no time line is longer. */
const DAYS_MAX = 800

const listDays = operation({
  name: 'law.listDays',
  kind: 'read',
  label: { zh: '工作日历', en: 'Calendar of working days' },
  input: Type.Object({ from: field('从', 'From', DayText), until: field('到', 'Until', DayText) }),
  output: Type.Object({
    rows: Type.Array(Type.Object({ day: DayText, works: Type.Optional(Type.Boolean()) })),
  }),
  may: 'public',
  problems: {
    'span-too-long': {
      kind: 'invalid',
      says: { zh: '起止之间要有 1 至 800 天。', en: 'Between the two days lie 1 to 800 days.' },
      fix: { zh: '改短一点再查。', en: 'Ask for a shorter span.' },
    },
  },
  async run(context, { from, until }) {
    const length = daysBetween(from, until) + 1
    if (length < 1 || length > DAYS_MAX) return no('span-too-long', { at: '/until' })
    const rows = Array.from({ length }, (_, index) => addDays(from, index)).map(day => {
      const works = context.law.isWorkingDay(day)
      return { day, ...(works === undefined ? {} : { works }) }
    })
    return ok({ rows })
  },
})

/** Operations that read the law. */
export const readingOperations: readonly Operation[] = [getInstrument, listDays] as unknown as readonly Operation[]
