import {
  Batch,
  BatchAnswer,
  batchOf,
  type BatchRow,
  type Context,
  type Month,
  monthOf,
  monthsBetween,
  addToMonth,
  operation,
} from '../../../kernel/index.ts'
import {
  aboutProjects,
  keyColumns,
  type MemberKey,
  PERSON_PROBLEMS,
  PROJECT_PROBLEMS,
  type ProjectKey,
  resolvePersons,
  resolveProjects,
  touchMonths,
} from '../../registry/index.ts'
import { termFlaw } from '../decide/terms.ts'
import { LeaveRow, PayTermRow, PieceRow, TERM_SUMS } from '../facts/terms.ts'
import { writeLeave, writePieces, writeTerms } from '../store/terms.ts'
import { PAY_PROBLEMS, refuseOthersEmployers, refuseWrongPay, TIME_PROBLEMS } from './common.ts'

/** What the pay engine needs beyond days and day rates: terms of pay, pieces, leave. */

const ROW_PROBLEMS = { ...PROJECT_PROBLEMS, ...PERSON_PROBLEMS } as const

type PersonRow = { readonly project: string; readonly person: PayTermRow['person'] }
type Resolved<Row> = {
  readonly rows: readonly BatchRow<Row>[]
  readonly keys: (value: Row) => ReturnType<typeof keyColumns> & { worker_id: string; employer_id: string }
  readonly project: (code: string) => ProjectKey
}

/** Projects and persons of the rows that stay; undefined when the batch must stop. */
async function resolved<Row extends PersonRow>(
  context: Context,
  batch: Pick<Batch<Row, keyof typeof ROW_PROBLEMS>, 'rows' | 'values' | 'refuse' | 'mustStop'>,
): Promise<Resolved<Row> | undefined> {
  const project = await resolveProjects(context, batch)
  const member = await resolvePersons(context, batch, project, value => value.person)
  refuseOthersEmployers(context, batch, project, value => member(value).employerId)
  if (batch.mustStop()) return undefined
  const keys = (value: Row) => {
    const { workerId, employerId }: MemberKey = member(value)
    return { ...keyColumns(project(value.project)), worker_id: workerId, employer_id: employerId }
  }
  return { rows: batch.rows(), keys, project }
}

const TERM_PROBLEMS = {
  ...ROW_PROBLEMS,
  ...PAY_PROBLEMS,
  'rate-missing': {
    kind: 'invalid',
    says: {
      zh: '按日、按月、包干的要写约定金额，并且大于零。',
      en: 'Pay by day, month or task needs a sum above zero.',
    },
    fix: { zh: '照合同填写金额。', en: 'Enter the sum of the contract.' },
    cite: { instrument: 'reg724', article: '6' },
  },
  'term-backwards': {
    kind: 'invalid',
    says: { zh: '截止日 {until} 早于起始日 {from}。', en: 'The terms end on {until}, before they begin on {from}.' },
    fix: { zh: '改正期限。', en: 'Correct the term.' },
  },
  'instalment-missing': {
    kind: 'refused',
    says: {
      zh: '包干超过一个月的，要写明截止日和每月预付。',
      en: 'Pay for a task of more than a month needs its last day and a monthly instalment.',
    },
    fix: { zh: '补上截止日和每月预付金额。', en: 'Add the last day and the monthly instalment.' },
    cite: { instrument: 'js-wage', article: '13' },
  },
  'instalment-over': {
    kind: 'invalid',
    says: { zh: '每月预付 {instalment} 分大于包干总额。', en: 'The instalment of {instalment} fen exceeds the whole.' },
    fix: { zh: '改正金额。', en: 'Correct the sums.' },
  },
} as const

/**
 * 条例第六条：用人单位应当与农民工书面约定或者通过依法制定的规章制度规定工资支付标准、支付时间、支付方式等内容。
 */
export const recordPayTerms = operation({
  name: 'payroll.recordPayTerms',
  kind: 'act',
  rowwise: true,
  label: { zh: '登记计酬约定', en: 'Record terms of pay' },
  input: batchOf(PayTermRow),
  output: BatchAnswer,
  may: 'payroll.write',
  problems: TERM_PROBLEMS,
  cites: [{ instrument: 'reg724', article: '6' }],
  async run(context, input) {
    const batch = new Batch<PayTermRow, keyof typeof TERM_PROBLEMS>(PayTermRow, input, TERM_PROBLEMS)
    refuseWrongPay(batch, TERM_SUMS)
    for (const { row, value } of batch.rows()) {
      const flaw = termFlaw(value)
      if (flaw)
        batch.refuse(row, flaw === 'term-backwards' ? 'until' : 'rateFen', flaw, {
          from: value.from,
          until: value.until ?? '',
          instalment: value.instalmentFen ?? '',
        })
    }
    const found = await resolved(context, batch)
    if (!found) return batch.stop()
    const { rows, keys, project } = found
    const landed = await writeTerms(
      context.tx,
      context.actId,
      rows.map(({ value }) => ({
        ...keys(value),
        from_day: value.from,
        kind: value.kind,
        rate_fen: value.rateFen ?? '0',
        hours: value.hours,
        break_minutes: value.breakMinutes ?? null,
        instalment_fen: value.instalmentFen ?? null,
        until_day: value.until ?? null,
      })),
    )
    const projects = rows.map(({ value }) => project(value.project))
    aboutProjects(context, projects)
    if (landed > 0)
      await touchMonths(
        context,
        projects.map(one => one.id),
      )
    return batch.done({ landed, known: rows.length - landed })
  },
})

const PIECE_PROBLEMS = {
  ...ROW_PROBLEMS,
  ...PAY_PROBLEMS,
  'month-in-future': TIME_PROBLEMS['month-in-future'],
} as const

/** 条例第十三条：实行计件工资制的，依照约定的周期和单价计发；工作量按月考核（第三十一条）。 */
export const recordPieces = operation({
  name: 'payroll.recordPieces',
  kind: 'act',
  rowwise: true,
  label: { zh: '登记计件工作量', en: 'Record pieces' },
  input: batchOf(PieceRow),
  output: BatchAnswer,
  may: 'payroll.write',
  problems: PIECE_PROBLEMS,
  cites: [{ instrument: 'reg724', article: '31' }],
  async run(context, input) {
    const batch = new Batch<PieceRow, keyof typeof PIECE_PROBLEMS>(PieceRow, input, PIECE_PROBLEMS)
    refuseWrongPay(batch, ['unitFen'])
    for (const { row, value } of batch.rows())
      if (value.month > monthOf(context.day)) batch.refuse(row, 'month', 'month-in-future', { month: value.month })
    const found = await resolved(context, batch)
    if (!found) return batch.stop()
    const { rows, keys, project } = found
    const landed = await writePieces(
      context.tx,
      context.actId,
      rows.map(({ value }) => ({
        ...keys(value),
        month: `${value.month}-01`,
        says: value.says,
        made: value.made ?? 'in-hours',
        hundredths: value.hundredths,
        unit_fen: value.unitFen,
      })),
    )
    for (const { value } of rows) context.touch('project', project(value.project).id, value.month)
    aboutProjects(
      context,
      rows.map(({ value }) => project(value.project)),
    )
    return batch.done({ landed, known: rows.length - landed })
  },
})

const LEAVE_PROBLEMS = {
  ...ROW_PROBLEMS,
  'leave-backwards': {
    kind: 'invalid',
    says: { zh: '截止日 {until} 早于起始日 {from}。', en: 'The leave ends on {until}, before it begins on {from}.' },
    fix: { zh: '改正日期。', en: 'Correct the days.' },
  },
  'leave-too-long': {
    kind: 'invalid',
    says: { zh: '从 {from} 到 {until} 超过一年。', en: 'From {from} until {until} is more than a year.' },
    fix: { zh: '分开登记。', en: 'Record it in parts.' },
  },
} as const
const LEAVE_MONTHS_MOST = Number('12')

export const recordLeave = operation({
  name: 'payroll.recordLeave',
  kind: 'act',
  rowwise: true,
  label: { zh: '登记假期和停工', en: 'Record leave and stoppages' },
  input: batchOf(LeaveRow),
  output: BatchAnswer,
  may: 'payroll.write',
  problems: LEAVE_PROBLEMS,
  cites: [{ instrument: 'pay-interim', article: '11' }],
  async run(context, input) {
    const batch = new Batch<LeaveRow, keyof typeof LEAVE_PROBLEMS>(LeaveRow, input, LEAVE_PROBLEMS)
    for (const { row, value } of batch.rows()) {
      const { from, until } = value
      if (until < from) batch.refuse(row, 'until', 'leave-backwards', { from, until })
      else if (monthsBetween(monthOf(from), monthOf(until)) > LEAVE_MONTHS_MOST)
        batch.refuse(row, 'until', 'leave-too-long', { from, until })
    }
    const found = await resolved(context, batch)
    if (!found) return batch.stop()
    const { rows, keys, project } = found
    const landed = await writeLeave(
      context.tx,
      context.actId,
      rows.map(({ value }) => ({ ...keys(value), from_day: value.from, until_day: value.until, kind: value.kind })),
    )
    for (const { value } of rows)
      for (let month: Month = monthOf(value.from); month <= monthOf(value.until); month = addToMonth(month, 1))
        context.touch('project', project(value.project).id, month)
    aboutProjects(
      context,
      rows.map(({ value }) => project(value.project)),
    )
    return batch.done({ landed, known: rows.length - landed })
  },
})
