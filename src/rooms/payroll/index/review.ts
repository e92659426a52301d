import { Type } from 'typebox'
import {
  type Context,
  DayText,
  field,
  no,
  ok,
  operation,
  type Outcome,
  type ProblemDef,
  refuse,
  Text,
} from '../../../kernel/index.ts'
import { SheetRef } from '../facts.ts'
import { type OneSheet, writeReview } from '../store/one.ts'
import { DISPLAYED_PROBLEMS, employerSubject } from './common.ts'
import { notDisplayed, openSheet } from './open.ts'

/** The general contractor's review of a sheet before it is sealed. */

export const NOT_REVIEWED = {
  kind: 'refused',
  says: {
    zh: '工资表 {number} 总包还没有审核，分包单位不能封存。',
    en: 'Sheet {number} has not been reviewed by the general contractor; a subcontractor cannot seal it.',
  },
  fix: {
    zh: '请总包劳资专管员审核；总包封存的，同时记为审核。',
    en: 'Have the general contractor review it; his seal is a review, too.',
  },
  cite: { instrument: 'reg724', article: '31' },
} as const satisfies ProblemDef

/** Whether the actor may seal a sheet: the general contractor at once, another only once it is reviewed. */
export function sealable(context: Context, sheet: OneSheet): Outcome<void, 'not-reviewed'> {
  if (context.actor.kind !== 'subcontractor' || sheet.reviewedOn !== null) return ok(undefined)
  return no('not-reviewed', { with: { number: sheet.number } })
}

/**
 * 条例第三十一条：分包单位编制工资支付表经农民工本人签字确认后，与当月工程进度等情况一并交施工总承包单位；总包据以代发，代发之前应当审核。
 */
export const reviewSheet = operation({
  name: 'payroll.reviewSheet',
  kind: 'act',
  label: { zh: '审核工资表', en: 'Review a payroll sheet' },
  input: Type.Object({ ...SheetRef, says: field('审核意见', 'What was found', Text(500)) }),
  output: Type.Object({ sheet: Type.String(), reviewedOn: DayText }),
  may: 'payroll.write',
  problems: {
    ...DISPLAYED_PROBLEMS,
    'review-not-yours': {
      kind: 'forbidden',
      says: {
        zh: '工资表由施工总承包单位审核，分包单位不能自己审核。',
        en: 'A sheet is reviewed by the general contractor; a subcontractor does not review his own.',
      },
      fix: { zh: '转给总包劳资专管员。', en: "Pass it to the general contractor's wage officer." },
      cite: { instrument: 'reg724', article: '31' },
    },
    'already-reviewed': {
      kind: 'conflict',
      says: { zh: '工资表 {number} 已在 {on} 审核。', en: 'Sheet {number} was reviewed on {on}.' },
      fix: {
        zh: '接着封存；有错由更正的工资表接替。',
        en: 'Go on and seal it; an error is corrected by a succeeding sheet.',
      },
    },
  },
  cites: [{ instrument: 'reg724', article: '31' }],
  async run(context, input) {
    const found = await openSheet(context, input, true)
    if (!found.ok) return found
    const { project, sheet } = found.value
    if (context.actor.kind === 'subcontractor') return no('review-not-yours')
    const problem = notDisplayed(sheet)
    if (problem) return refuse([problem])
    if (sheet.reviewedOn !== null)
      return no('already-reviewed', { with: { number: sheet.number, on: sheet.reviewedOn } })
    context.about(employerSubject(project, sheet.employerId))
    await writeReview(context.tx, context.actId, sheet, { on: context.day, says: input.says })
    return ok({ sheet: sheet.id, reviewedOn: context.day })
  },
})
