import type { Fen } from '../../../kernel/index.ts'
import type { Pay, PayFigures, PayMonth } from '../facts/pay.ts'
import type { Piece, SheetLine } from '../facts.ts'
import { payOf } from './pay.ts'

/** A sheet drafted by the pay engine: pure. */

export type DraftedLine = { readonly line: SheetLine; readonly pay: Pay }
export type Draft = {
  readonly lines: readonly DraftedLine[]
  /** Workers with days on which nothing is agreed: no line is drafted, so that the missing rate stays visible. */
  readonly withoutRate: readonly { readonly workerId: string; readonly halfDays: number }[]
  /** Workers whose deduction is more than their pay. */
  readonly belowZero: readonly string[]
}
export type DraftMonth = { readonly workerId: string; readonly given: PayMonth }

/** Whether a month has anything that is paid for: not a holiday alone. */
export function hasPay(given: PayMonth, pay: Pay): boolean {
  return (
    pay.halfDays > 0 ||
    given.pieces.length > 0 ||
    pay.parts.lump !== undefined ||
    given.leaves.some(one => one !== null)
  )
}

/**
 * Drafts the lines of a sheet.
 *
 * 条例第三十一条：按月考核农民工工作量并编制工资支付表。
 *
 * @param months  who worked, made pieces or was on leave
 * @param pieces  pieces and deductions given with the draft, by worker
 */
export function draftSheetLines(months: readonly DraftMonth[], pieces: readonly Piece[], figures: PayFigures): Draft {
  const pieceOf = new Map(pieces.map(piece => [piece.workerId, piece]))
  const lines: DraftedLine[] = []
  const withoutRate: { workerId: string; halfDays: number }[] = []
  const belowZero: string[] = []
  for (const { workerId, given } of months) {
    const piece = pieceOf.get(workerId)
    const whole = withPieces(given, piece)
    const pay = payOf(whole, figures)
    if (pay.unratedHalfDays > 0) withoutRate.push({ workerId, halfDays: pay.unratedHalfDays })
    if (pay.unratedHalfDays > 0 || (piece === undefined && !hasPay(whole, pay))) continue
    if (pay.dueFen < 0n) belowZero.push(workerId)
    else lines.push({ line: lineOf(workerId, pay, whole.deductionFen), pay })
  }
  return { lines, withoutRate, belowZero }
}

function withPieces(given: PayMonth, piece: Piece | undefined): PayMonth {
  if (!piece) return given
  const added = { says: '计件 pieces', hundredths: HUNDRED, unitFen: piece.pieceFen, when: 'in-hours' } as const
  return {
    ...given,
    pieces: piece.pieceFen > 0n ? [...given.pieces, added] : given.pieces,
    deductionFen: given.deductionFen + piece.deductionFen,
  }
}
const HUNDRED = BigInt('100')

function lineOf(workerId: string, pay: Pay, deductionFen: Fen): SheetLine {
  return {
    workerId,
    halfDays: pay.halfDays,
    rateFen: pay.rateFen,
    // A task is paid like pieces: by what was made, not by time.
    pieceFen: (pay.parts.piece ?? 0n) + (pay.parts.lump ?? 0n),
    deductionFen,
    dueFen: pay.dueFen,
    claimedFen: null,
    cardLast4: null,
    outsideCode: null,
    signedOn: null,
    contested: null,
  }
}
