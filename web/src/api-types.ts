/** What the server says, as the face reads it. Money is a decimal string of fen, identifiers are strings. */

declare const dayBrand: unique symbol
declare const monthBrand: unique symbol
/** A civil day, `YYYY-MM-DD`, Asia/Shanghai. */
export type Day = string & { readonly [dayBrand]: true }
/** A civil month, `YYYY-MM`. */
export type Month = string & { readonly [monthBrand]: true }
/** A text in both languages. */
export type Label = { readonly zh: string; readonly en: string }
export type Language = keyof Label
/** A place in an instrument of law. */
export type Cite = { readonly instrument: string; readonly article: string }
export type WarningLevel = 'blue' | 'yellow' | 'orange' | 'red'
/** Fen as a decimal string. */
export type FenText = string

export type Page<Row> = { readonly rows: readonly Row[]; readonly next?: string }
/** A citation with its title where the server knows it. */
export type TitledCite = Cite & { readonly title?: Label }

/** One refusal, with its words. */
export type SaidProblem = {
  readonly code: string
  readonly at?: string
  readonly row?: number
  readonly says: Label
  readonly fix: Label
  readonly cite?: TitledCite
}

export type Me = {
  readonly actor: {
    readonly name: Label
    readonly title: Label
    readonly office: Label
    readonly kind: string
    readonly permissions: readonly string[]
  }
  readonly day: Day
}

/** 1 housing, 2 transport, 3 water. */
export type Sector = 1 | 2 | 3
export type ProjectStatus = 'preparing' | 'approved' | 'building' | 'finished' | 'stopped'

export type ProjectRow = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly regionCode: number
  readonly region: Label
  readonly sector: Sector
  readonly status: ProjectStatus
  readonly generalContractor: string
  readonly workers: number
  readonly owedPeople: number
  readonly owedFen: FenText
  readonly since?: Day
}

export type PartyRole =
  | 'owner'
  | 'generalContractor'
  | 'specialistSubcontractor'
  | 'labourSubcontractor'
  | 'siteSupervisionFirm'
  | 'other'
export type Party = {
  readonly role: PartyRole
  readonly name: string
  readonly creditCode: string
  readonly enteredOn?: Day
  readonly leftOn?: Day
}

export type Project = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly region: Label
  readonly regionCode: number
  readonly sector: Sector
  readonly status: ProjectStatus
  readonly governmentFunded?: boolean
  readonly parties: readonly Party[]
  readonly account?: { readonly bankName: string; readonly last4: string; readonly openedOn: Day }
  readonly terms?: {
    readonly transferDay: number
    readonly payDay: number
    readonly contractSignedOn?: Day
    readonly labourShareBp?: number
  }
}

export type Station = 'onSite' | 'worked' | 'due' | 'funded' | 'ordered' | 'arrived'
export type GapKind = 'not-registered' | 'not-due' | 'not-funded' | 'not-ordered' | 'not-arrived' | 'not-worked'

/** People whose money of a month stopped at one place for one reason. */
export type ChainGap = {
  readonly kind: GapKind
  readonly people: number
  readonly fen: FenText
  readonly since: Day
  readonly cause: string
  /** Whose turn it is, by role. */
  readonly turn: Label
  readonly firm?: string
}

export type ChainMonth = {
  readonly month: Month
  readonly seen: number
  readonly registered: number
  /** Days of the month with data from the site. */
  readonly attendedDays: number
  readonly daysInMonth: number
  readonly halfDays: number
  readonly expectedFen: FenText
  readonly hasSheet: boolean
  readonly signed: number
  readonly contested: number
  readonly lines: number
  readonly duePeople: number
  readonly dueFen: FenText
  readonly transferredFen: FenText
  readonly coveredFen: FenText
  readonly orderedPeople: number
  readonly orderedFen: FenText
  readonly arrivedPeople: number
  readonly arrivedFen: FenText
  readonly sealedOn?: Day
  readonly transferredOn?: Day
  readonly orderedOn?: Day
  readonly arrivedOn?: Day
  readonly transferDue: Day
  readonly payDue: Day
  readonly running: boolean
  readonly gaps: readonly ChainGap[]
  readonly late: readonly { readonly station: Station; readonly days: number }[]
  /** Stations whose data is old, and until when it reaches. */
  readonly stale?: readonly { readonly station: Station; readonly asOf: Day }[]
}

export type Chain = { readonly day: Day; readonly project: string; readonly months: readonly ChainMonth[] }

export type PersonRow = {
  readonly worker: string
  readonly name: string
  readonly crew?: string
  readonly trade?: string
  readonly siteCard?: string
  /** One entry a day: 0, 1 or 2 half days. */
  readonly halfDays: readonly number[]
  readonly seen: readonly boolean[]
  readonly declared: readonly boolean[]
  readonly days: number
  readonly rateFen?: FenText
  readonly dueFen: FenText
  readonly arrivedFen: FenText
  readonly owedFen: FenText
  readonly signedOn?: Day
  readonly contested?: string
  readonly kind?: GapKind
}

export type PeopleSum = {
  readonly people: number
  readonly dueFen: FenText
  readonly arrivedFen: FenText
  readonly owedFen: FenText
}
/** A page of people, and the sum of all others of the set: those before it and those after it. */
export type PeoplePage = Page<PersonRow> & { readonly rest: PeopleSum }

export type Punch = { readonly at: string; readonly direction: 'in' | 'out'; readonly retracted: boolean }

export type WarningState = 'open' | 'answered' | 'cleared'
export type WarningRow = {
  readonly id: string
  readonly rule: string
  readonly level: WarningLevel
  readonly state: WarningState
  readonly project: { readonly code: string; readonly name: string }
  readonly region: Label
  readonly sector: Sector
  readonly people: number
  readonly moneyFen: FenText
  readonly since: Day
  readonly raisedOn: Day
  readonly answerBy?: Day
  readonly clearedOn?: Day
  readonly says: Label
}

export type Warning = WarningRow & {
  readonly ruleLabel: Label
  readonly version: number
  readonly reasons: readonly { readonly label: Label; readonly value: string; readonly cite?: TitledCite }[]
  readonly clears: readonly {
    readonly party: Label
    readonly does: Label
    readonly by?: Day
    readonly then: WarningLevel | 'cleared'
  }[]
  readonly evidence: readonly string[]
  readonly cite: TitledCite
  readonly events: readonly {
    readonly n: number
    readonly on: Day
    readonly kind: string
    readonly level?: WarningLevel
    readonly says?: string
    readonly actor: string
  }[]
}

export type TaskState = 'done' | 'on-time' | 'at-risk' | 'overdue' | 'continuous'
export type BoardRow = {
  readonly no: number
  readonly title: string
  readonly titleEn: string
  readonly category: Label
  readonly state: TaskState
  /** The plan's last day, or null for a continuous duty. */
  readonly due: Day | null
  readonly leads: readonly string[]
  readonly supports: readonly string[]
  readonly proceedingId?: string
  readonly figure?: {
    readonly value: number
    readonly numerator: number
    readonly denominator: number
    readonly target?: number
    /** What the figure is called, and what its numerator and denominator count. */
    readonly label: Label
    readonly unit: Label
    readonly of: Label
    readonly evidenceUrl: string
  }
}
export type Board = { readonly rows: readonly BoardRow[]; readonly day: Day }

export type Part = { readonly numerator: number; readonly denominator: number }
export type EvidenceRow = Part & { readonly key: string; readonly label: Label }
export type Evidence = Page<EvidenceRow> & { readonly count: number; readonly digest: string }
export type Figure = Part & {
  readonly task: number
  readonly regions: readonly (Part & Label & { readonly code: number })[]
  readonly sectors: readonly (Part & { readonly sector: Sector })[]
  readonly history: readonly (Part & { readonly day: Day })[]
}

export type ProceedingRow = {
  readonly id: string
  readonly number: string
  readonly definition: { readonly name: string; readonly label: Label }
  readonly title: Label
  readonly state: { readonly key: string; readonly label: Label }
  readonly ended: boolean
  readonly changedOn?: Day
  readonly nextDue?: Day
}

export type RecordedAct = {
  readonly n: number
  readonly act: string
  readonly label: Label
  readonly happenedOn: Day
  readonly recordedAt: string
  readonly actor: string | Label
  readonly input: unknown
  /** A later act took it back. */
  readonly voided: boolean
  readonly papers?: readonly (Label & { readonly url?: string })[]
}

export type OpenAct = {
  readonly act: string
  readonly label: Label
  /** `room/definition.act`, as in the address. */
  readonly operation: string
  readonly schema: JsonSchema
  readonly cites?: readonly TitledCite[]
}
export type ClosedAct = {
  readonly act: string
  readonly label: Label
  readonly reasons: readonly { readonly says: Label; readonly cite?: TitledCite }[]
}

export type Clock = {
  readonly clock: string
  readonly label: Label
  readonly state: 'running' | 'suspended' | 'met' | 'missed' | 'not-started'
  readonly started?: Day
  readonly due?: Day
  readonly notBefore?: Day
  readonly remaining?: number
  readonly unpublished?: number
  readonly stoppedOn?: Day
  readonly cite: TitledCite
  /** What the clock counts; where it is not said, only calendar days are spoken of and no cells are drawn. */
  readonly unit?: 'working-day' | 'day' | 'month' | 'hour'
  /** Every day from the start to the end, and whether it is a working day. */
  readonly days?: readonly { readonly day: Day; readonly counts: boolean }[]
}

export type Proceeding = ProceedingRow & {
  readonly acts: readonly RecordedAct[]
  readonly open: readonly OpenAct[]
  readonly closed: readonly ClosedAct[]
  readonly clocks: readonly Clock[]
  readonly facts?: unknown
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
}

export type ImportRefusal = {
  readonly row?: number
  readonly field?: string
  readonly code: string
  readonly says: Label
  readonly fix: Label
}
export type ImportedFile = {
  readonly file: string
  readonly kind?: string | Label
  readonly state: 'waiting' | 'running' | 'landed' | 'partly' | 'failed' | 'skipped' | string
  readonly read: number
  readonly landed: number
  readonly known: number
  readonly refused: readonly ImportRefusal[]
  /** Address of the same workbook, marked cell by cell. */
  readonly marked?: string
}
export type ImportRun = { readonly run?: string; readonly state?: string; readonly files: readonly ImportedFile[] }
export type ImportProgress = {
  readonly done: number
  readonly total: number
  readonly words?: Label | string
  readonly state?: string
}
