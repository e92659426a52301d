import { type Context, no, ok, operation, type Outcome, type ProblemDef, refuse } from '../../../kernel/index.ts'
import { SignAnswer, SignInput } from '../facts.ts'
import { settleContests } from '../store/contests.ts'
import { type LineState, lineStates, signLines } from '../store/one.ts'
import { DISPLAYED_PROBLEMS, employerSubject, TIME_PROBLEMS } from './common.ts'
import { notDisplayed, type OpenSheet, openSheet, touchSheets } from './open.ts'

/** Sign-off and objection: by the worker himself, or by the wage officer with a paper he signed. */

/** Who may speak for a worker: nobody but he himself, and the firms with a paper that he signed. */
export const NOT_FOR_OTHERS = {
  kind: 'forbidden',
  says: {
    zh: '只有工人本人，或者用人单位、总包的劳资专管员可以办理。',
    en: 'Only the worker himself, or the wage officer of the employer or general contractor, may do this.',
  },
  fix: { zh: '转给劳资专管员。', en: 'Pass it to the wage officer.' },
  cite: { instrument: 'reg724', article: '31' },
} as const satisfies ProblemDef

/** Refusals of an act on lines of a sheet, by the worker or for him. */
export const WHO_PROBLEMS = {
  ...DISPLAYED_PROBLEMS,
  'line-unknown': {
    kind: 'missing',
    says: { zh: '工资表 {number} 没有第 {line} 行。', en: 'Payroll sheet {number} has no line {line}.' },
    fix: { zh: '核对行号。', en: 'Check the line number.' },
  },
  'paper-missing': {
    kind: 'refused',
    says: {
      zh: '不是工人本人办理，又没有本人签过字的纸质凭证；沉默不等于同意。',
      en: 'This is not the worker himself, and there is no paper that he signed; silence is not consent.',
    },
    fix: {
      zh: '由工人本人登录办理，或者附上签字表、书面说明的照片。',
      en: 'Have the worker do it himself, or attach a photograph of the signed list or statement.',
    },
    cite: { instrument: 'reg724', article: '31' },
  },
  'not-for-others': NOT_FOR_OTHERS,
} as const satisfies Record<string, ProblemDef>
const { 'sheet-is-sealed': _sealed, ...SPEAK } = WHO_PROBLEMS
/** Refusals of an objection: a seal does not silence the worker. */
export const SPEAK_PROBLEMS = SPEAK
type SpeakCode = keyof typeof SPEAK_PROBLEMS

type Given = { readonly project: string; readonly sheet: string; readonly evidence?: unknown }
type Lines = OpenSheet & { readonly lines: readonly LineState[]; readonly byWorker: boolean }

/** The sheet and the lines meant: a worker's own, or those named, by somebody with a paper. */
export async function linesFor(
  context: Context,
  given: Given,
  numbers: readonly number[] | undefined,
): Promise<Outcome<Lines, SpeakCode>> {
  const { actor } = context
  if (actor.kind === 'officer' || actor.kind === 'bank') return no('not-for-others')
  const found = await openSheet(context, given, true)
  if (!found.ok) return found
  const { sheet } = found.value
  const byWorker = actor.kind === 'worker'
  const lines = await lineStates(context.tx, sheet, numbers)
  if (byWorker && lines.length === 0) return no('sheet-unknown', { at: '/sheet', with: { project: given.project } })
  if (!byWorker && given.evidence === undefined) return no('paper-missing', { at: '/evidence' })
  const missing = (numbers ?? []).filter(n => !lines.some(line => line.n === n))
  if (missing.length > 0 || (!byWorker && numbers === undefined)) {
    const [line = 0] = missing
    return no('line-unknown', { at: '/lines', with: { number: sheet.number, line } })
  }
  return ok({ ...found.value, lines, byWorker })
}

/** Says whom the act is about: the worker of a single line, else the employer's sheet. */
export function aboutLines(context: Context, { project, sheet, lines }: Lines): void {
  const subject = employerSubject(project, sheet.employerId)
  const [only] = lines
  if (lines.length === 1 && only)
    context.about({ ...subject, kind: 'worker', id: only.workerId, workerId: only.workerId as never })
  else context.about(subject)
}

export const signLine = operation({
  name: 'payroll.signLine',
  kind: 'act',
  label: { zh: '签字确认', en: 'Sign off lines' },
  input: SignInput,
  output: SignAnswer,
  may: 'payroll.sign',
  problems: {
    ...WHO_PROBLEMS,
    'day-in-future': TIME_PROBLEMS['day-in-future'],
    'line-contested': {
      kind: 'refused',
      says: {
        zh: '第 {line} 行工人有异议，别人不能替他签。',
        en: 'Line {line} is under objection by the worker; nobody else may sign it.',
      },
      fix: {
        zh: '先答复异议；工人同意后由本人签字，或更正工资表。',
        en: 'Answer the objection first; then the worker signs himself, or the sheet is corrected.',
      },
      cite: { instrument: 'reg724', article: '31' },
    },
  },
  cites: [{ instrument: 'reg724', article: '31' }],
  async run(context, input) {
    const on = input.on ?? context.day
    if (on > context.day) return no('day-in-future', { at: '/on', with: { on, field: 'on' } })
    const found = await linesFor(context, input, input.lines)
    if (!found.ok) return found
    const { sheet, lines, byWorker } = found.value
    const problem = notDisplayed(sheet)
    if (problem) return refuse([problem])
    const contested = byWorker ? [] : lines.filter(line => line.contested !== null)
    if (contested.length > 0)
      return refuse(contested.map(({ n }) => ({ code: 'line-contested' as const, at: '/lines', with: { line: n } })))
    aboutLines(context, found.value)
    const known = lines.filter(line => line.signedOn !== null).map(line => line.n)
    const signed = lines.filter(line => line.signedOn === null).map(line => line.n)
    if (signed.length > 0) {
      await signLines(context.tx, context.actId, sheet, { lines: signed, on })
      await settleContests(context.tx, context.day, sheet, signed)
      touchSheets(context, [sheet])
    }
    return ok({ signed, known })
  },
})
