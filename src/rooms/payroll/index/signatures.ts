import { Batch, BatchAnswer, batchOf, operation } from '../../../kernel/index.ts'
import {
  aboutProjects,
  PERSON_PROBLEMS,
  PROJECT_PROBLEMS,
  resolvePersons,
  resolveProjects,
} from '../../registry/index.ts'
import { SignatureRow } from '../facts/terms.ts'
import { type GivenSignature, signable, signMany } from '../store/terms.ts'
import { NOT_FOR_OTHERS } from './sign.ts'
import { refuseFutureDays, refuseOthersEmployers, TIME_PROBLEMS } from './common.ts'

/** Signatures of whole sheets, given on paper: who signed which month, and the digest of the photographed list. */

const PROBLEMS = {
  ...PROJECT_PROBLEMS,
  ...PERSON_PROBLEMS,
  'day-in-future': TIME_PROBLEMS['day-in-future'],
  'not-for-others': NOT_FOR_OTHERS,
  'no-line': {
    kind: 'missing',
    says: {
      zh: '{month} 没有公示中的工资表写到这名工人。',
      en: 'No sheet on display names this worker for {month}.',
    },
    fix: {
      zh: '先报工资表并公示；已封存的不能再签。',
      en: 'Send and display the sheet first; a sealed one is signed no more.',
    },
    cite: { instrument: 'reg724', article: '31' },
  },
  'line-contested': {
    kind: 'refused',
    says: {
      zh: '工人对 {month} 的工资有异议，别人不能替他签。',
      en: 'The worker contests {month}; nobody else may sign it.',
    },
    fix: { zh: '先答复异议；同意后由本人签字。', en: 'Answer the objection first; then he signs himself.' },
    cite: { instrument: 'reg724', article: '31' },
  },
} as const
type Code = keyof typeof PROBLEMS

/** 条例第三十一条：工资支付表经农民工本人签字确认。 */
export const recordSignatures = operation({
  name: 'payroll.recordSignatures',
  kind: 'act',
  rowwise: true,
  label: { zh: '报送签字表', en: 'Record signed lists' },
  input: batchOf(SignatureRow),
  output: BatchAnswer,
  may: 'payroll.sign',
  problems: PROBLEMS,
  cites: [{ instrument: 'reg724', article: '31' }],
  async run(context, input) {
    const batch = new Batch<SignatureRow, Code>(SignatureRow, input, PROBLEMS)
    const { kind } = context.actor
    if (kind === 'officer' || kind === 'bank')
      for (const { row } of batch.rows()) batch.refuse(row, 'person', 'not-for-others')
    refuseFutureDays(context, batch, ['signedOn'])
    const project = await resolveProjects(context, batch)
    const member = await resolvePersons(context, batch, project, value => value.person)
    refuseOthersEmployers(context, batch, project, value => member(value).employerId)
    const keyOf = (value: SignatureRow): GivenSignature => ({
      projectId: project(value.project).id,
      workerId: member(value).workerId,
      month: `${value.month}-01`,
      signedOn: value.signedOn,
    })
    const asked = batch.rows()
    const standing = await signable(
      context.tx,
      asked.map(({ value }) => keyOf(value)),
    )
    for (const [place, { row, value }] of asked.entries()) {
      const its = standing[place]
      if (!its || its.lines === 0) batch.refuse(row, 'month', 'no-line', { month: value.month })
      else if (its.contested > 0) batch.refuse(row, 'month', 'line-contested', { month: value.month })
    }
    if (batch.mustStop()) return batch.stop()
    const rows = batch.rows()
    const open = new Set(asked.flatMap(({ row }, place) => ((standing[place]?.unsigned ?? 0) > 0 ? [row] : [])))
    const fresh = rows.filter(({ row }) => open.has(row))
    if (fresh.length > 0)
      await signMany(
        context.tx,
        context.actId,
        fresh.map(({ value }) => keyOf(value)),
      )
    for (const { value } of fresh) context.touch('project', project(value.project).id, value.month)
    aboutProjects(
      context,
      rows.map(({ value }) => project(value.project)),
    )
    return batch.done({ landed: fresh.length, known: rows.length - fresh.length })
  },
})
