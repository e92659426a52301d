import { type Context, no, ok, operation, refuse } from '../../../kernel/index.ts'
import { Type } from 'typebox'
import { openLines, sameFirmMonth, takesPlace, totalsOf } from '../decide.ts'
import { DisplayAnswer, LineProof, type SheetState, SealAnswer, SheetRef, type StandingSheet } from '../facts.ts'
import {
  displaySheet as writeDisplay,
  lineStates,
  type OneSheet,
  sealSheet as writeSeal,
  writeReview,
} from '../store/one.ts'
import { newSalt, proofOf, sheetRoot } from '../store/seal.ts'
import { lockProjects, standingLines, standingSheets, succeedSheets } from '../store/sheets.ts'
import { DISPLAYED_PROBLEMS, employerSubject, SHEET_PROBLEMS } from './common.ts'
import { notDisplayed, openSheet, touchSheets } from './open.ts'
import { NOT_REVIEWED, sealable } from './review.ts'

/** Display and seal of a sheet, and the proof of one of its lines. */

export const displaySheet = operation({
  name: 'payroll.displaySheet',
  kind: 'act',
  label: { zh: '公示工资表', en: 'Display a payroll sheet' },
  input: Type.Object(SheetRef),
  output: DisplayAnswer,
  may: 'payroll.write',
  problems: {
    ...SHEET_PROBLEMS,
    'sheet-is-displayed': {
      kind: 'conflict',
      says: { zh: '工资表 {number} 已经公示。', en: 'Payroll sheet {number} is on display already.' },
      fix: { zh: '接着签字、封存。', en: 'Go on: sign and seal it.' },
    },
    'firm-sheet-counts': {
      kind: 'conflict',
      says: {
        zh: '全单位的工资表 {number} 已经算上这个班组，再公示一张就算两遍。',
        en: 'Sheet {number} of the whole firm counts this crew already; another on display would count it twice.',
      },
      fix: {
        zh: '更正的，按全单位重新编制，由新表接替。',
        en: 'To correct it, draft for the whole firm again; the new sheet takes its place.',
      },
      cite: { instrument: 'reg724', article: '31' },
    },
  },
  cites: [{ instrument: 'reg724', article: '31' }],
  async run(context, input) {
    const found = await openSheet(context, input, true)
    if (!found.ok) return found
    const { project, sheet } = found.value
    if (sheet.state !== 'draft') return no(`sheet-is-${sheet.state}`, { with: { number: sheet.number } })
    context.about(employerSubject(project, sheet.employerId))
    await lockProjects(context.tx, [project.id])
    const counting = await countingSheets(context, sheet)
    const whole = sheet.crewId === null ? undefined : counting.find(old => isOfWholeFirm(sheet, old))
    if (whole) return no('firm-sheet-counts', { with: { number: whole.number } })
    const older = counting.filter(old => takesPlace(sheet, old))
    await writeDisplay(context.tx, context.actId, sheet, context.day)
    await succeedSheets(
      context.tx,
      older.map(old => ({ projectId: old.projectId, id: old.id, by: sheet.id })),
    )
    touchSheets(context, [sheet, ...older])
    return ok({ sheet: sheet.id, state: 'displayed' as const, succeeded: older.map(old => old.number) })
  },
})

const COUNTING: readonly SheetState[] = ['displayed', 'sealed']
/** What counts for the project and month until now. */
async function countingSheets(context: Context, sheet: OneSheet) {
  const standing = await standingSheets(context.tx, [{ ...sheet, number: null }])
  return standing.filter(old => old.id !== sheet.id && COUNTING.includes(old.state))
}

const isOfWholeFirm = (sheet: OneSheet, old: StandingSheet) =>
  old.crewId === null && old.source === 'drafted' && sameFirmMonth(sheet, old)

/**
 * Seals a sheet: nothing on it may change any more. Lines nobody signed and lines under objection are named in the
 * answer and in the act; silence is never consent.
 */
export const sealSheet = operation({
  name: 'payroll.sealSheet',
  kind: 'act',
  label: { zh: '封存工资表', en: 'Seal a payroll sheet' },
  input: Type.Object(SheetRef),
  output: SealAnswer,
  may: 'payroll.write',
  problems: { ...DISPLAYED_PROBLEMS, 'not-reviewed': NOT_REVIEWED },
  cites: [
    { instrument: 'reg724', article: '15' },
    { instrument: 'reg724', article: '31' },
  ],
  async run(context, input) {
    const found = await openSheet(context, input, true)
    if (!found.ok) return found
    const { project, sheet } = found.value
    const problem = notDisplayed(sheet)
    if (problem) return refuse([problem])
    const may = sealable(context, sheet)
    if (!may.ok) return may
    context.about(employerSubject(project, sheet.employerId))
    if (sheet.reviewedOn === null)
      await writeReview(context.tx, context.actId, sheet, { on: context.day, says: '封存时审核' })
    const lines = await standingLines(context.tx, [sheet])
    const salt = newSalt()
    const root = sheetRoot({ project: project.code, month: sheet.month, number: sheet.number }, lines, salt)
    await writeSeal(context.tx, context.actId, sheet, { on: context.day, root, salt })
    touchSheets(context, [sheet])
    const totals = totalsOf(lines.map(({ line }) => line))
    const open = openLines(lines.map(({ n, line }) => ({ n, signedOn: line.signedOn, contested: line.contested })))
    return ok({
      sheet: sheet.id,
      lines: totals.lines,
      dueFen: String(totals.dueFen),
      unsigned: [...open.unsigned],
      contested: [...open.contested],
      root: root.toString('hex'),
    })
  },
})

export const lineProof = operation({
  name: 'payroll.lineProof',
  kind: 'read',
  label: { zh: '一行工资的证明', en: 'Proof of one line' },
  input: Type.Object({ ...SheetRef, line: Type.Integer({ minimum: 1 }) }),
  output: LineProof,
  may: 'payroll.read',
  problems: {
    'project-unknown': SHEET_PROBLEMS['project-unknown'],
    'sheet-unknown': SHEET_PROBLEMS['sheet-unknown'],
    'sheet-not-sealed': {
      kind: 'conflict',
      says: {
        zh: '工资表还没有封存，没有可证明的根。',
        en: 'The sheet has not been sealed: there is no root to prove.',
      },
      fix: { zh: '封存以后再取证明。', en: 'Ask again once it is sealed.' },
    },
  },
  async run(context, input) {
    const found = await openSheet(context, input, false)
    if (!found.ok) return found
    const { project, sheet } = found.value
    const [own] = await lineStates(context.tx, sheet, [input.line])
    if (!own) return no('sheet-unknown', { at: '/line', with: { project: input.project } })
    if (!sheet.salt || !sheet.root) return no('sheet-not-sealed')
    const lines = await standingLines(context.tx, [sheet])
    const index = lines.findIndex(({ n }) => n === input.line)
    const name = { project: project.code, month: sheet.month, number: sheet.number }
    const proof = proofOf(name, lines, sheet.salt, index)
    return ok({
      leaf: proof.leaf,
      salt: proof.salt.toString('hex'),
      index,
      size: lines.length,
      path: proof.path.map(node => node.toString('hex')),
      root: sheet.root.toString('hex'),
      says: {
        zh: 'RFC 9162 叶：SHA-256(00 ‖ 盐 ‖ 文)；节点：SHA-256(01 ‖ 左 ‖ 右)。',
        en: 'RFC 9162 leaf: SHA-256(00 ‖ salt ‖ text); node: SHA-256(01 ‖ left ‖ right).',
      },
    })
  },
})
