import type { paths } from './schema.d.ts'

/**
 * What the server says, as the face reads it: taken from the generated client, so that a wrong name is a compile
 * error. Money is a decimal string of fen; days, months and identifiers are strings.
 */

type Answered = { readonly get: { readonly responses: { readonly 200: { readonly content: unknown } } } }
type ReadPath = { [P in keyof paths]: paths[P] extends Answered ? P : never }[keyof paths]
/** Reads by their name: the address without `/api/`. */
export type ReadName = ReadPath extends infer P ? (P extends `/api/${infer N}` ? N : never) : never
type PathOf<N extends ReadName> = Extract<ReadPath, `/api/${N}`>

type Json<T> = T extends { readonly content: { readonly 'application/json': infer Body } } ? Body : never
/** The answer of a read. */
export type AnswerOf<N extends ReadName> = Json<paths[PathOf<N>]['get']['responses'][200]>
/** The query of a read. */
export type QueryOf<N extends ReadName> = paths[PathOf<N>]['get'] extends {
  readonly parameters: { readonly query?: infer Query }
}
  ? [NonNullable<Query>] extends [never]
    ? Record<string, never>
    : NonNullable<Query>
  : Record<string, never>
type RowOf<N extends ReadName> = AnswerOf<N> extends { readonly rows: readonly (infer Row)[] } ? Row : never

/** A civil day, `YYYY-MM-DD`, Asia/Shanghai. */
export type Day = string
/** A civil month, `YYYY-MM`. */
export type Month = string
/** Fen as a decimal string. */
export type FenText = string
/** A text in both languages. */
export type Label = { readonly zh: string; readonly en: string }
export type Language = keyof Label
export type Page<Row> = { readonly rows: readonly Row[]; readonly next?: string }

/** A place in an instrument of law, with its title where the server gives it. */
export type TitledCite = { readonly instrument: string; readonly article: string; readonly title?: Label }
/** One refusal, with its words. */
export type SaidProblem = {
  readonly code: string
  readonly at?: string
  readonly row?: number
  readonly says: Label
  readonly fix: Label
  readonly cite?: TitledCite
}

export type Me = AnswerOf<'me'>

export type ProjectRow = RowOf<'registry/listProjects'>
export type Project = AnswerOf<'registry/getProject'>
export type PartyRole = Project['parties'][number]['role']

export type Station = 'onSite' | 'worked' | 'due' | 'funded' | 'ordered' | 'arrived'
export type Chain = AnswerOf<'reconciliation/chain'>
/** A month of the chain; `stale` names stations whose data is old. */
export type ChainMonth = Chain['months'][number]
/** People whose money of a month stopped at one place for one reason. */
export type ChainGap = ChainMonth['gaps'][number]
export type GapKind = ChainGap['kind']

/** A page of people, and the sum of all others of the set: those before it and those after it. */
export type PeoplePage = AnswerOf<'reconciliation/people'>
export type PersonRow = PeoplePage['rows'][number]
export type PeopleSum = PeoplePage['rest']

export type WarningRow = RowOf<'warning/list'>
export type Warning = AnswerOf<'warning/get'>
export type WarningLevel = WarningRow['level']
export type WarningState = WarningRow['state']

export type Board = AnswerOf<'board'>
export type BoardRow = Board['rows'][number]
export type TaskState = BoardRow['state']
export type Figure = AnswerOf<'assessment/figure'>
export type Evidence = AnswerOf<'assessment/evidence'>
export type Part = { readonly numerator: number; readonly denominator: number }

export type ProceedingRow = RowOf<'proceeding/list'>
export type Proceeding = AnswerOf<'proceeding/get'>
export type RecordedAct = Proceeding['acts'][number]
/** An act that may be done now; its form is made from the schema. */
export type OpenAct = Omit<Proceeding['open'][number], 'schema'> & { readonly schema: JsonSchema }
/** A clock as the server reads it; `unit` says what it counts, `steps` how its due day follows. */
export type Clock = Omit<Proceeding['clocks'][number], 'started' | 'steps'> & {
  readonly started?: Day
  readonly steps?: Proceeding['clocks'][number]['steps']
}

export type ImportRefusal = {
  readonly row?: number
  /** Its place in a workbook, `工资表!C7`. */
  readonly cell?: string
  readonly field?: string
  readonly code: string
  readonly says: Label
  readonly fix: Label
}
/** One file of an import. */
export type ImportedFile = {
  readonly file: string
  readonly kind?: string | Label
  readonly state: string
  readonly read: number
  readonly landed: number
  readonly known: number
  /** How many rows were refused; the first of them are listed. */
  readonly refusedCount?: number
  readonly refused: readonly ImportRefusal[]
  /** Read, but worth a look: not refused. */
  readonly notices?: readonly ImportRefusal[]
  /** Address of the same workbook, marked cell by cell. */
  readonly marked?: string
}
/** An import under way or ended. `number` is that of our own mistake, for the administrator. */
export type ImportRun = {
  readonly run: string
  readonly state: string
  readonly number?: string
  readonly files: readonly ImportedFile[]
}
export type ImportProgress = {
  readonly done: number
  readonly total: number
  readonly words?: Label
  readonly state?: string
}

/** The part of JSON Schema that forms are made from. */
export type JsonSchema = {
  readonly type?: string | readonly string[]
  readonly title?: string
  readonly description?: string
  readonly format?: string
  readonly pattern?: string
  readonly enum?: readonly (string | number)[]
  readonly const?: string | number | boolean
  readonly anyOf?: readonly JsonSchema[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly default?: unknown
  readonly 'x-en'?: string
  readonly 'x-en-description'?: string
  readonly 'x-fen'?: boolean
  readonly 'x-id'?: boolean
  /** An optional yes-or-no that counts as no: a box to tick. */
  readonly 'x-flag'?: boolean
}
