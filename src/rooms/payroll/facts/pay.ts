import type { Cite, Day, DayKind, Fen, Month, Step } from '../../../kernel/index.ts'

/** What the pay of a month is made from, and what comes out: data of the pay engine. */

/** By what a worker is paid: a sum a day, a month, a piece, or a whole task. */
export const PAY_KINDS = ['day', 'month', 'piece', 'lump'] as const
export type PayKind = (typeof PAY_KINDS)[number]

/**
 * What is agreed of hours. `agreed`: the sum is for a day as agreed, hours are not counted apart. `standard`: eight
 * hours a day, overtime by the kind of day. `comprehensive`: hours are settled over the month.
 */
export const HOURS_RULES = ['agreed', 'standard', 'comprehensive'] as const
export type HoursRule = (typeof HOURS_RULES)[number]

/** When pieces were made: within working hours, or outside them on a day of some kind. */
export const PIECE_TIMES = ['in-hours', 'working', 'rest', 'statutory'] as const
export type PieceTime = (typeof PIECE_TIMES)[number]

/**
 * Why somebody did not work. `paid`: annual, marriage, funeral and other leave that law pays. `sick`. `stoppage`: the
 * firm gave no work. `personal`: his own affairs, unpaid.
 */
export const LEAVE_KINDS = ['paid', 'sick', 'stoppage', 'personal'] as const
export type LeaveKind = (typeof LEAVE_KINDS)[number]
/** Leave of one day; a stoppage that lasts longer than one pay cycle is paid otherwise. */
export type DayLeave = LeaveKind | 'long-stoppage'

/** What is agreed from a day on. Money in fen: for a day, for a month, or for the whole task. */
export type PayTerm = {
  readonly from: Day
  readonly kind: PayKind
  readonly rateFen: Fen
  readonly hours: HoursRule
  /** Minutes between first entry and last exit that are no work, on a whole day. */
  readonly breakMinutes: number
  /** Of a task: what is paid in each of its months before the last, and its last day. */
  readonly instalmentFen: Fen | null
  readonly until: Day | null
}

/** Pieces of one kind. `hundredths`: how many, in hundredths. */
export type PieceWork = {
  readonly says: string
  readonly hundredths: bigint
  readonly unitFen: Fen
  readonly when: PieceTime
}

/** What is recorded of one worker in one month; lists have one entry for each day of the month. */
export type PayMonth = {
  readonly month: Month
  /** What each day counts, in half days. */
  readonly halves: readonly number[]
  /** Minutes from first entry to last exit; null where no gate saw him. */
  readonly minutes: readonly (number | null)[]
  /** Whether he was employed on the day. */
  readonly employed: readonly boolean[]
  readonly leaves: readonly (DayLeave | null)[]
  /** Oldest first. */
  readonly terms: readonly PayTerm[]
  readonly pieces: readonly PieceWork[]
  readonly deductionFen: Fen
}

/** The figures of law of a month. Shares are basis points, days of a month hundredths. */
export type PayFigures = {
  readonly kinds: readonly DayKind[]
  readonly overtimeBp: Readonly<Record<DayKind, bigint>>
  readonly hoursADay: bigint
  readonly monthDays: bigint
  /** Minimum wage of a month where the district is known. */
  readonly minimumFen: Fen | undefined
  readonly sickBp: bigint
  readonly stoppageBp: bigint
  readonly cites: Readonly<Record<'overtime' | 'monthDays' | 'sick' | 'stoppage', Cite>>
}

export const PAY_PARTS = [
  'days',
  'month',
  'piece',
  'lump',
  'rest-days',
  'holidays-worked',
  'holidays-paid',
  'overtime-working',
  'overtime-rest',
  'overtime-statutory',
  'leave',
  'sick',
  'stoppage',
] as const
export type PayPart = (typeof PAY_PARTS)[number]

/** The pay of a month, its parts in fen, and how each came about. */
export type Pay = {
  readonly parts: Readonly<Partial<Record<PayPart, Fen>>>
  readonly grossFen: Fen
  readonly dueFen: Fen
  readonly halfDays: number
  /** Half days worked on which nothing was agreed. */
  readonly unratedHalfDays: number
  readonly overtimeMinutes: number
  /** The day rate, where one held for every day worked. */
  readonly rateFen: Fen | null
  readonly steps: readonly Step[]
}

/** Whose month is asked for. */
export type PayScope = {
  readonly month: Month
  /** Projects and, for a draft, one employer and crew. */
  readonly projectIds: readonly string[]
  readonly employerId?: string
  readonly crewId?: string | null
  /** Only workers for whom more than a day rate is recorded. */
  readonly onlyWithTerms?: boolean
}

export type LeaveSpan = { readonly from: Day; readonly until: Day; readonly kind: LeaveKind }
/** What is recorded of a worker for a month, as it is read: bitmaps, lists, text for money. */
export type PayRow = {
  projectId: string
  workerId: string
  employerId: string
  isMember: boolean
  enteredOn: Day | null
  leftOn: Day | null
  seen: number | null
  whole: number | null
  half: number | null
  minutes: number[] | null
  terms: (Omit<PayTerm, 'rateFen' | 'instalmentFen'> & { rateFen: string; instalmentFen: string | null })[] | null
  rates: { from: Day; rateFen: string }[] | null
  pieces: { says: string; hundredths: string; unitFen: string; when: PieceWork['when'] }[] | null
  leaves: LeaveSpan[] | null
}
