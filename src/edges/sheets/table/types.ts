import type { Day, Month } from '../../../kernel/index.ts'
import type { SheetProblem } from '../problems.ts'

/** What a table of a workbook was read as: data only, passed from the reading thread. */

export type TableKind = 'payroll' | 'attendance'

/** What the caller chose when sending; a sheet that says otherwise is refused. */
export type Chosen = {
  readonly project?: string
  readonly employerCode?: string
  readonly crewNumber?: string
  readonly month?: string
}

/** A refusal or a notice at a cell. `field` is the name of the operation's field; `rows` how many rows it takes out. */
export type CellProblem = SheetProblem & {
  readonly row: number
  readonly column: number
  readonly field: string
  readonly rows?: number
}

/** What the labels above some rows say of them. */
export type Section = {
  readonly project?: string
  readonly month?: Month
  readonly employerCode?: string
  readonly employerName?: string
  readonly crewNumber?: string
  readonly crewName?: string
  readonly sheetNumber?: string
  readonly madeOn?: Day
  readonly sealedOn?: Day
  /** Where a field was found, to mark it when it is wrong. */
  readonly places: Readonly<Record<string, { readonly row: number; readonly column: number }>>
}

export type PersonRef = { readonly idCard: string } | { readonly siteCard: string }

export type PayrollValue = {
  readonly person: PersonRef
  /** Of a column of crews; comes before what the labels say. */
  readonly crewName?: string
  readonly halfDays?: number
  readonly rateFen?: string
  readonly pieceFen?: string
  readonly deductionFen?: string
  readonly dueFen: string
  readonly claimedFen?: string
  readonly cardNumber?: string
  readonly bankCode?: string
  readonly bankName?: string
  readonly outsideCode?: string
  readonly signedOn?: Day
}
export type AttendanceValue = { readonly person: PersonRef; readonly halfDays: readonly number[] }

export type TableRow<Value> = { readonly row: number; readonly section: number; readonly value: Value }

type TableOf<Kind extends TableKind, Value> = {
  readonly kind: Kind
  readonly sheet: string
  readonly headerRow: number
  /** Column of each field of the operation, to find the cell of a refusal. */
  readonly columns: Readonly<Record<string, number>>
  readonly sections: readonly Section[]
  readonly rows: readonly TableRow<Value>[]
  readonly refused: readonly CellProblem[]
  readonly notices: readonly CellProblem[]
}
export type PayrollTable = TableOf<'payroll', PayrollValue>
export type AttendanceTable = TableOf<'attendance', AttendanceValue>
export type Table = PayrollTable | AttendanceTable

/** A workbook as read. A refusal of the whole file is a value of its own. */
export type BookReading = {
  readonly tables: readonly Table[]
  /** Sheets that hold no such table, or are hidden. */
  readonly skipped: readonly { readonly sheet: string; readonly why: 'no-table' | 'hidden' }[]
}
