import { Type } from 'typebox'
import { field, no, ok, operation } from '../../../kernel/index.ts'
import { SheetRef } from '../facts.ts'
import { Slip } from '../facts/terms.ts'
import { sentSteps } from '../decide/slip.ts'
import { slipOf } from '../store/slip.ts'
import { SHEET_PROBLEMS } from './common.ts'

/** Pay slips: to firms and officers that of any line, to the worker his own. */

const PROBLEMS = { 'sheet-unknown': SHEET_PROBLEMS['sheet-unknown'] } as const
const cites = [{ instrument: 'reg724', article: '15' }] as const

/** 条例第十五条：用人单位向农民工支付工资时，应当提供农民工本人的工资清单。 */
export const paySlip = operation({
  name: 'payroll.paySlip',
  kind: 'read',
  label: { zh: '工资清单', en: 'Pay slip' },
  input: Type.Object({ ...SheetRef, line: field('行号', 'Line', Type.Integer({ minimum: 1, maximum: 100_000 })) }),
  output: Slip,
  may: 'payroll.read',
  problems: PROBLEMS,
  cites,
  async run(context, input) {
    const slip = await slipOf(context.tx, input)
    if (!slip) return no('sheet-unknown', { at: '/sheet', with: { project: input.project } })
    return ok(slip.isWorkedOut ? slip : { ...slip, steps: sentSteps(slip) })
  },
})

export const mySlip = operation({
  name: 'payroll.mySlip',
  kind: 'read',
  label: { zh: '我的工资清单', en: 'My pay slip' },
  input: Type.Object(SheetRef),
  output: Slip,
  may: 'payroll.sign',
  problems: PROBLEMS,
  cites,
  async run(context, input) {
    const slip = context.actor.kind === 'worker' ? await slipOf(context.tx, input) : undefined
    if (!slip) return no('sheet-unknown', { at: '/sheet', with: { project: input.project } })
    return ok(slip.isWorkedOut ? slip : { ...slip, steps: sentSteps(slip) })
  },
})
