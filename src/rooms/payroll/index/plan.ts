import type { Tx } from '../../../kernel/index.ts'
import { contentOf, crewText, type GivenSheet, itemBase, overlay, standingOf } from '../decide.ts'
import type { SheetLine, SheetSource, SheetState, StandingLine, StandingSheet } from '../facts.ts'
import { digestOf } from '../store/seal.ts'
import { standingLines, standingSheets } from '../store/sheets.ts'

/** How the sheets of a batch stand to those in the books: known, new, or under a number that is used. */

/** A sheet that will be written, with those whose place it takes. */
export type FreshSheet = {
  readonly given: GivenSheet
  readonly source: SheetSource
  readonly state: SheetState
  readonly digest: string | null
  /** `row` is missing for a line carried over from the sheet that is succeeded. */
  readonly lines: readonly { readonly row?: number; readonly line: SheetLine }[]
  readonly takesPlaceOf: readonly StandingSheet[]
  /** Which sheet of its crew and month it is, counted from 1: part of the number the platform gives. */
  readonly version: number
}

/** Where a row stands: the number of its sheet, and the code of its line. */
export type RowPlace = { readonly row: number; readonly sheet: string; readonly code: string }
type NumberUsed = { readonly row: number; readonly number: string; readonly state: string }
export type SheetPlan = {
  readonly known: readonly RowPlace[]
  readonly numbersUsed: readonly NumberUsed[]
  readonly fresh: readonly FreshSheet[]
}

/** The code by which a line is named outside: its sheet and its place there. */
export function lineCode(sheetId: string, n: number): string {
  return `${sheetId}-${n}`
}

/** Plans a batch with two queries, whatever its size. To be asked after the projects are locked. */
export async function planSheets(tx: Tx, sheets: readonly GivenSheet[]): Promise<SheetPlan> {
  const standing = await standingSheets(
    tx,
    sheets.map(sheet => sheet.key),
  )
  const books = booksOf(standing)
  const decided = sheets.map(given => {
    const candidates = [...books.byCrew(given), ...books.byNumber(given)]
    const digest = digestOf(contentOf(given)).toString('hex')
    return { given, candidates, digest, stands: standingOf({ key: given.key, digest }, candidates) }
  })
  const needed = decided.flatMap(({ given, candidates, stands }) => {
    if (given.byItem) return candidates.filter(sheet => !sheet.ownNumber && sheet.state !== 'draft')
    return stands.kind === 'known' ? [stands.sheet] : []
  })
  const linesOf = linesBySheet(await standingLines(tx, needed))
  const plan = { known: [] as RowPlace[], numbersUsed: [] as NumberUsed[], fresh: [] as FreshSheet[] }
  for (const { given, candidates, digest, stands } of decided) {
    const version = candidates.filter(sheet => !sheet.ownNumber && crewText(sheet) === crewText(given.key)).length + 1
    if (given.byItem) planItems(plan, { given, candidates, version }, linesOf)
    else if (stands.kind === 'known') plan.known.push(...placesOf(given, stands.sheet, linesOf(stands.sheet.id)))
    else if (stands.kind === 'number-used') {
      const { number, state } = stands.by
      plan.numbersUsed.push(...given.lines.map(({ row }) => ({ row, number, state })))
    } else {
      const { takesPlaceOf } = stands
      plan.fresh.push({
        given,
        source: 'sent',
        state: stateOf(given),
        digest,
        lines: given.lines,
        takesPlaceOf,
        version,
      })
    }
  }
  return plan
}

type Open = {
  readonly given: GivenSheet
  readonly candidates: readonly StandingSheet[]
  readonly version: number
}

function planItems(
  plan: { readonly known: RowPlace[]; readonly fresh: FreshSheet[] },
  { given, candidates, version }: Open,
  linesOf: (sheetId: string) => readonly StandingLine[],
): void {
  const base = itemBase(given.key, candidates)
  const past = candidates.filter(sheet => !sheet.ownNumber && sheet.state === 'succeeded')
  const linesIn = (sheets: readonly StandingSheet[]) => sheets.flatMap(sheet => linesOf(sheet.id))
  const laid = overlay(given.lines, linesIn(base), linesIn(past))
  const numbers = new Map(candidates.map(sheet => [sheet.id, sheet.number]))
  for (const { row, at } of laid.known)
    plan.known.push({ row, sheet: numbers.get(at.sheetId) ?? '', code: lineCode(at.sheetId, at.n) })
  if (laid.landed === 0) return
  const { lines } = laid
  plan.fresh.push({ given, source: 'items', state: stateOf(given), digest: null, lines, takesPlaceOf: base, version })
}

/** What is sent has been shown on site; what carries a day of sealing is sealed. */
function stateOf({ sealedOn }: GivenSheet): SheetState {
  return sealedOn === null ? 'displayed' : 'sealed'
}

/** The standing sheets of a crew's month, and those under a number, without going through all for each. */
function booksOf(standing: readonly StandingSheet[]) {
  const crews = new Map<string, StandingSheet[]>()
  const numbers = new Map<string, StandingSheet>()
  for (const sheet of standing) {
    const crew = crewText(sheet)
    const same = crews.get(crew)
    if (same) same.push(sheet)
    else crews.set(crew, [sheet])
    if (sheet.ownNumber) numbers.set(`${sheet.projectId}/${sheet.number}`, sheet)
  }
  return {
    byCrew: ({ key }: GivenSheet): readonly StandingSheet[] => crews.get(crewText(key)) ?? [],
    byNumber: ({ key }: GivenSheet): readonly StandingSheet[] => {
      const sheet = key.number === null ? undefined : numbers.get(`${key.projectId}/${key.number}`)
      return sheet && crewText(sheet) !== crewText(key) ? [sheet] : []
    },
  }
}

function linesBySheet(lines: readonly StandingLine[]): (sheetId: string) => readonly StandingLine[] {
  const bySheet = new Map<string, StandingLine[]>()
  for (const line of lines) {
    const same = bySheet.get(line.sheetId)
    if (same) same.push(line)
    else bySheet.set(line.sheetId, [line])
  }
  return sheetId => bySheet.get(sheetId) ?? []
}

function placesOf(given: GivenSheet, sheet: StandingSheet, lines: readonly StandingLine[]): RowPlace[] {
  const places = new Map(lines.map(({ n, line }) => [line.workerId, n]))
  return given.lines.map(({ row, line }) => ({
    row,
    sheet: sheet.number,
    code: lineCode(sheet.id, places.get(line.workerId) ?? 0),
  }))
}
