import { type Day, dayInMonth, daysInMonth, type Fen, type Month } from '../../kernel/index.ts'
import type { MonthWork, SheetKey, SheetLine, StandingLine, StandingSheet } from './facts.ts'

/** What follows from rows, sheets in the books, days and rates: pure. */

/** A row of a batch as a line, with its place in the batch. */
export type GivenLine = { readonly row: number; readonly line: SheetLine; readonly sealedOn: Day | null }
/**
 * The rows of a batch that form one sheet. `byItem`: sent item by item, so that it adds to what stands instead of
 * replacing it.
 */
export type GivenSheet = {
  readonly key: SheetKey
  readonly byItem: boolean
  readonly lines: readonly GivenLine[]
  readonly sealedOn: Day | null
}

/** One text for one sheet: rows that agree in it belong together. */
export function keyText(key: SheetKey): string {
  return `${crewText(key)}/${key.number ?? ''}`
}

/** One text for a crew's month, whatever the number of the sheet. */
export function crewText(key: Omit<SheetKey, 'number'>): string {
  return `${key.projectId}/${key.employerId}/${key.crewId ?? ''}/${key.month}`
}

/** Is it the same firm's month, whichever its crews? */
export function sameFirmMonth(a: Omit<SheetKey, 'number'>, b: Omit<SheetKey, 'number'>): boolean {
  return a.projectId === b.projectId && a.employerId === b.employerId && a.month === b.month
}

/** Does a sheet drafted here take the place of another? One of a whole firm takes those of its crews, too. */
export function takesPlace(sheet: Omit<SheetKey, 'number'>, other: Omit<SheetKey, 'number'>): boolean {
  return sameFirmMonth(sheet, other) && (sheet.crewId === null || sheet.crewId === other.crewId)
}

/**
 * Rows gathered into sheets, in the order of their first rows. A sheet without a number whose every line carries an
 * outside code was sent item by item, in as many messages as the sender's protocol needs.
 */
export function groupSheets(
  rows: readonly { readonly key: SheetKey; readonly given: GivenLine }[],
): readonly GivenSheet[] {
  const sheets = new Map<string, { key: SheetKey; lines: GivenLine[] }>()
  for (const { key, given } of rows) {
    const text = keyText(key)
    const sheet = sheets.get(text)
    if (sheet) sheet.lines.push(given)
    else sheets.set(text, { key, lines: [given] })
  }
  return [...sheets.values()].map(({ key, lines }) => ({
    key,
    lines,
    byItem: key.number === null && lines.every(({ line }) => line.outsideCode !== null),
    sealedOn: lines.reduce<Day | null>(
      (latest, { sealedOn }) => (sealedOn !== null && (latest === null || sealedOn > latest) ? sealedOn : latest),
      null,
    ),
  }))
}

/** Rows that name a worker whom an earlier row of the same sheet names already. */
export function repeatedRows(
  sheets: readonly GivenSheet[],
): readonly { readonly row: number; readonly first: number }[] {
  return sheets.flatMap(({ lines }) => {
    const first = new Map<string, number>()
    return lines.flatMap(({ row, line }) => {
      const before = first.get(line.workerId)
      if (before === undefined) first.set(line.workerId, row)
      return before === undefined ? [] : [{ row, first: before }]
    })
  })
}

/** People and money of a sheet. */
export function totalsOf(lines: readonly SheetLine[]): { readonly lines: number; readonly dueFen: Fen } {
  return { lines: lines.length, dueFen: lines.reduce((sum, line) => sum + line.dueFen, 0n) }
}

/** The content of a sheet as it was sent, the same for any order of rows. */
export function contentOf(sheet: GivenSheet): string {
  const lines = sheet.lines.map(({ line }) =>
    [
      line.workerId,
      line.halfDays,
      line.rateFen,
      line.pieceFen,
      line.deductionFen,
      line.dueFen,
      line.claimedFen,
      line.cardLast4,
      line.outsideCode,
      line.signedOn,
    ]
      .map(value => (value === null ? '' : String(value)))
      .join('\t'),
  )
  return [sheet.sealedOn ?? '', ...lines.toSorted()].join('\n')
}

const isLive = (sheet: StandingSheet) => sheet.state !== 'succeeded'
const counts = (sheet: StandingSheet) => sheet.state === 'displayed' || sheet.state === 'sealed'

/** How a sheet stands to those in the books. */
export type Standing =
  | { readonly kind: 'known'; readonly sheet: StandingSheet }
  | { readonly kind: 'new'; readonly takesPlaceOf: readonly StandingSheet[] }
  | { readonly kind: 'number-used'; readonly by: StandingSheet }

/**
 * The same sheet sent again is known, even when another has taken its place since: an old file sent twice changes
 * nothing. A number is used once. A changed sheet without a number takes the place of what stood for its crew and
 * month: a sheet is never amended, only succeeded.
 *
 * @param given   with the digest of its content
 * @param sheets  those of the same project and month, and those with the same number
 */
export function standingOf(
  given: { readonly key: SheetKey; readonly digest: string },
  sheets: readonly StandingSheet[],
): Standing {
  const { key, digest } = given
  const same = sheets.filter(sheet => crewText(sheet) === crewText(key))
  if (key.number !== null) {
    const numbered = sheets.find(
      sheet => sheet.projectId === key.projectId && sheet.ownNumber && sheet.number === key.number,
    )
    if (!numbered) return { kind: 'new', takesPlaceOf: [] }
    return same.includes(numbered) && numbered.digest === digest
      ? { kind: 'known', sheet: numbered }
      : { kind: 'number-used', by: numbered }
  }
  const known = same.find(sheet => sheet.digest === digest)
  return known ? { kind: 'known', sheet: known } : { kind: 'new', takesPlaceOf: same.filter(isLive) }
}

/** The sheets of a crew and month to which items are added: those without a number of their own that count. */
export function itemBase(key: SheetKey, sheets: readonly StandingSheet[]): readonly StandingSheet[] {
  return sheets.filter(sheet => crewText(sheet) === crewText(key) && !sheet.ownNumber && counts(sheet))
}

/** Are two lines the same in people and money? Codes count only where both have one. */
export function sameLine(a: SheetLine, b: SheetLine): boolean {
  const sameCode = a.outsideCode === null || b.outsideCode === null || a.outsideCode === b.outsideCode
  return (
    sameCode &&
    a.workerId === b.workerId &&
    a.halfDays === b.halfDays &&
    a.rateFen === b.rateFen &&
    a.pieceFen === b.pieceFen &&
    a.deductionFen === b.deductionFen &&
    a.dueFen === b.dueFen &&
    a.claimedFen === b.claimedFen &&
    a.cardLast4 === b.cardLast4
  )
}

export type Overlay = {
  /** Rows known already, each with its place in the books. */
  readonly known: readonly { readonly row: number; readonly at: StandingLine }[]
  /**
   * The lines of the sheet that takes the place: what stood, changed where an item changes it, and what is new after
   * it. `row` is missing for a line that stays.
   */
  readonly lines: readonly { readonly row?: number; readonly line: SheetLine }[]
  readonly landed: number
}

/**
 * Adds items to what stands for their crew and month. An item that any version of the sheet ever held is known. A
 * line that stays keeps its signature; one that changes needs a new one.
 *
 * @param live  lines of the sheets that count, in their order
 * @param past  lines of sheets that were succeeded
 */
export function overlay(
  given: readonly GivenLine[],
  live: readonly StandingLine[],
  past: readonly StandingLine[],
): Overlay {
  const versions = new Map<string, StandingLine[]>()
  for (const one of [...live, ...past])
    versions.set(one.line.workerId, [...(versions.get(one.line.workerId) ?? []), one])
  const known: { row: number; at: StandingLine }[] = []
  const landing = new Map<string, GivenLine>()
  for (const item of given) {
    const at = versions.get(item.line.workerId)?.find(one => sameLine(one.line, item.line))
    if (at) known.push({ row: item.row, at })
    else landing.set(item.line.workerId, item)
  }
  const landed = landing.size
  const kept = live.map(({ line }) => {
    const change = landing.get(line.workerId)
    landing.delete(line.workerId)
    return change ? { row: change.row, line: change.line } : { line }
  })
  return { known, landed, lines: [...kept, ...[...landing.values()].map(({ row, line }) => ({ row, line }))] }
}

/** Half days in a day of work. */
export const HALVES_A_DAY = ['上午', '下午'].length

/** What each day of a month counts, in half days. */
export function halvesOf(whole: number, half: number, month: Month): number[] {
  return Array.from(
    { length: daysInMonth(month) },
    (_, index) => ((whole >> index) & 1) * HALVES_A_DAY + ((half >> index) & 1),
  )
}

/** What a month of days is worth. `unrated` half days have no rate in force. */
export type DaysPay = {
  readonly halfDays: number
  readonly unrated: number
  readonly fen: Fen
  readonly rateFen: Fen | null
}

/**
 * Pay for the days of a month: each day at the rate in force that day, added up in half days and halved once at the
 * end.
 *
 * 条例第十二条、第十三条：按照约定的工资支付周期和标准足额支付；计时的按日、月计发。
 *
 * @param work   rates oldest first; amounts for one whole day, in fen
 * @returns      `rateFen` where one rate held for every day worked, else null
 * @source reg724 art. 12–13
 */
export function payOfDays(work: MonthWork, month: Month): DaysPay {
  let halfDays = 0
  let unrated = 0
  let doubled = 0n
  const used = new Set<Fen>()
  for (let index = 0; index < daysInMonth(month); index += 1) {
    const halves = ((work.whole >> index) & 1) * HALVES_A_DAY + ((work.half >> index) & 1)
    if (halves === 0) continue
    halfDays += halves
    const rateFen = rateOn(work, dayInMonth(month, index + 1))
    if (rateFen === null) unrated += halves
    else {
      doubled += BigInt(halves) * rateFen
      used.add(rateFen)
    }
  }
  const [only] = used
  return {
    halfDays,
    unrated,
    fen: doubled / BigInt(HALVES_A_DAY),
    rateFen: used.size === 1 && unrated === 0 && only !== undefined ? only : null,
  }
}

function rateOn(work: MonthWork, on: Day): Fen | null {
  return work.rates.reduce<Fen | null>((rate, one) => (one.from <= on ? one.rateFen : rate), null)
}

/** Why a pay field is not right. */
export function payFlaw(text: string): 'pay-negative' | 'pay-not-number' | undefined {
  if (NEGATIVE.test(text)) return 'pay-negative'
  return WHOLE_FEN.test(text) ? undefined : 'pay-not-number'
}

/** Whole fen, at most thirteen digits: sums over a city stay far inside a bigint column. */
const WHOLE_FEN = /^(0|[1-9]\d{0,12})$/
const NEGATIVE = /^-\s*\d/

/** Which lines stand against a seal's completeness: they are named in the act, never taken as agreed. */
export function openLines(
  lines: readonly { readonly n: number; readonly signedOn: Day | null; readonly contested: string | null }[],
): { readonly unsigned: readonly number[]; readonly contested: readonly number[] } {
  return {
    unsigned: lines.filter(line => line.signedOn === null).map(line => line.n),
    contested: lines.filter(line => line.contested !== null).map(line => line.n),
  }
}
