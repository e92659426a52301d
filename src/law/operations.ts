import { type TSchema, Type } from 'typebox'
import {
  CiteSchema,
  day,
  DayText,
  field,
  type Label,
  LabelSchema,
  no,
  type Operation,
  ok,
  operation,
  present,
  UnknownLaw,
} from '../kernel/index.ts'
import { fullBook } from './book.ts'
import { CLOCKS } from './clocks/index.ts'
import { withFen } from './fields.ts'
import { PARAMETERS } from './parameters/index.ts'
import { EXAMPLES } from './questions/examples.ts'
import { askQuestion, QUESTION_PROBLEMS, QUESTIONS, type Question } from './questions/index.ts'
import { InstrumentSchema, readingOperations } from './reading.ts'
import { said, valueWords } from './said/index.ts'
import { SOURCES } from './sources/index.ts'

/** The law room at the edge: one operation a question, and the lists that pages and programs choose from. */

const On = Type.Optional(field('按哪一天的法', 'The law of which day', DayText))

const KnownOn = Type.Optional(field('按哪一天已经录入的', 'As it had been recorded by', DayText))

const Step = Type.Object({
  label: LabelSchema,
  value: Type.String(),
  words: Type.Optional(LabelSchema),
  cite: Type.Optional(CiteSchema),
  kind: Type.Optional(Type.String()),
})

const SaidPart = {
  key: Type.String(),
  label: LabelSchema,
  value: Type.String(),
  words: Type.Optional(LabelSchema),
}

const AnswerClock = Type.Object({
  clock: Type.String(),
  label: LabelSchema,
  unit: Type.Optional(Type.String()),
  kind: Type.Optional(Type.String()),
  state: Type.String(),
  started: DayText,
  due: Type.Unknown(),
  stoppedOn: Type.Optional(DayText),
  beforeRoll: Type.Optional(DayText),
  cite: CiteSchema,
})

const CitedRule = Type.Object({
  instrument: Type.String(),
  article: Type.String(),
  title: LabelSchema,
  says: LabelSchema,
})

const LawAnswer = Type.Object({
  question: Type.String(),
  on: DayText,
  version: Type.String(),
  answer: Type.Unknown(),
  said: Type.Array(Type.Object({ ...SaidPart, rows: Type.Optional(Type.Array(Type.Array(Type.Object(SaidPart)))) })),
  steps: Type.Array(Step),
  cites: Type.Array(CitedRule),
  clocks: Type.Array(AnswerClock),
})

/** Asks one question. It records nothing and needs no right: the law is public. */
function questionOperation(question: Question): Operation {
  return operation({
    name: `law.${question.name}`,
    kind: 'ask',
    label: question.label,
    input: Type.Object({ on: On, knownOn: KnownOn, facts: question.facts }),
    output: LawAnswer,
    may: 'public',
    problems: QUESTION_PROBLEMS,
    async run(context, input) {
      const on = input.on ?? context.day
      const now = fullBook(context.law).at(on)
      const outcome = askQuestion(question, input.knownOn ? now.knownBy(input.knownOn) : now, input.facts)
      if (outcome.ok) return ok({ ...outcome.value, said: said(question.name, outcome.value.answer) } as never)
      const [first] = outcome.problems
      if (first.code === 'unknown-law') throw new UnknownLaw(String(first.with?.what), on)
      return no('facts-missing', { with: first.with ?? {} })
    },
  }) as unknown as Operation
}

const listQuestions = operation({
  name: 'law.listQuestions',
  kind: 'read',
  label: { zh: '法规问答清单', en: 'Questions of law' },
  input: Type.Object({}),
  output: Type.Object({
    rows: Type.Array(
      Type.Object({
        name: Type.String(),
        group: Type.String(),
        label: LabelSchema,
        help: LabelSchema,
        forWorkers: Type.Boolean(),
        facts: Type.Unknown(),
        example: Type.Optional(Type.Object({ on: DayText, facts: Type.Unknown() })),
      }),
    ),
  }),
  may: 'public',
  problems: {},
  async run() {
    const rows = QUESTIONS.map(({ name, group, label, help, forWorkers, facts }) => {
      const example = EXAMPLES[name]
      const shown = example ? { example: { on: day(example.on), facts: withFen(facts, example.facts) } } : {}
      return { name, group, label, help, forWorkers, facts: plain(facts), ...shown }
    })
    return ok({ rows })
  },
})

/** A schema as plain JSON. */
function plain(schema: TSchema): unknown {
  return JSON.parse(JSON.stringify(schema))
}

const listClocks = operation({
  name: 'law.listClocks',
  kind: 'read',
  label: { zh: '法定期限清单', en: 'Statutory clocks' },
  input: Type.Object({ on: On }),
  output: Type.Object({
    rows: Type.Array(
      Type.Object({
        id: Type.String(),
        label: LabelSchema,
        starts: LabelSchema,
        ends: LabelSchema,
        kind: Type.String(),
        unit: Type.String(),
        roll: Type.String(),
        length: Type.Optional(Type.Integer()),
        confidence: Type.Optional(Type.String()),
        cite: CiteSchema,
      }),
    ),
  }),
  may: 'public',
  problems: {},
  async run(context, input) {
    const book = fullBook(context.law).at(input.on ?? context.day)
    const rows = CLOCKS.map(({ id, label, starts, ends, kind, unit, roll, spans }) => {
      const now = book.runs(id, book.on) ? book.lengthOn(id, book.on) : undefined
      const cite = now?.cite ?? present(spans.at(-1), `clock ${id} has a span`).cite
      const known = now ? { length: now.length, confidence: now.confidence } : {}
      return { id, label, starts, ends, kind, unit, roll, ...known, cite }
    })
    return ok({ rows })
  },
})

const Figure = Type.Object({
  value: Type.String(),
  words: Type.Optional(LabelSchema),
  from: DayText,
  until: Type.Optional(DayText),
  recordedOn: DayText,
  cite: CiteSchema,
  confidence: Type.String(),
  note: Type.Optional(LabelSchema),
})

const listFigures = operation({
  name: 'law.listFigures',
  kind: 'read',
  label: { zh: '法定数字清单', en: 'Figures of law' },
  input: Type.Object({ on: On }),
  output: Type.Object({
    rows: Type.Array(
      Type.Object({
        id: Type.String(),
        label: LabelSchema,
        unit: Type.String(),
        value: Type.Optional(Type.String()),
        figures: Type.Array(Figure),
      }),
    ),
  }),
  may: 'public',
  problems: {},
  async run(context, input) {
    const book = fullBook(context.law).at(input.on ?? context.day)
    const rows = PARAMETERS.map(({ id, label, unit }) => {
      const value = book.findValue(id, book.on)?.value
      const figures = book.figuresOf(id).map(({ checkedOn: _, ...figure }) => ({
        ...figure,
        value: String(figure.value),
        ...wordsOf(figure.value),
      }))
      return { id, label, unit, ...(value === undefined ? {} : { value: String(value) }), figures }
    })
    return ok({ rows })
  },
})

/** The words of a figure that is a word. */
function wordsOf(value: bigint | string): { readonly words?: Label } {
  const words = typeof value === 'string' ? valueWords('', value) : undefined
  return words ? { words } : {}
}

const listSources = operation({
  name: 'law.listInstruments',
  kind: 'read',
  label: { zh: '法规文件清单', en: 'Instruments of law' },
  input: Type.Object({}),
  output: Type.Object({
    rows: Type.Array(Type.Object(InstrumentSchema)),
  }),
  may: 'public',
  problems: {},
  async run(context) {
    const all = [...SOURCES, ...fullBook(context.law).localSources]
    return ok({ rows: all.map(({ precision: _p, articles: _a, ...rest }) => ({ ...rest })) })
  },
})

/** The operations of the law room. */
export const operations: readonly Operation[] = [
  listQuestions,
  listClocks,
  listFigures,
  listSources,
  ...readingOperations,
  ...QUESTIONS.map(questionOperation),
] as unknown as readonly Operation[]
