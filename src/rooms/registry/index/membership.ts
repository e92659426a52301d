import { Batch, BatchAnswer, batchOf, operation } from '../../../kernel/index.ts'
import { isFormAllowed } from '../decide.ts'
import { ContractRow, EntryExitRow, RateRow } from '../facts.ts'
import { writeContracts, writeEntryExits, writeRates } from '../store/people.ts'
import {
  aboutProjects,
  keyColumns,
  PERSON_PROBLEMS,
  PROJECT_PROBLEMS,
  resolvePersons,
  resolveProjects,
  touchMonths,
} from './common.ts'

/** What is recorded of a membership after registration: entries and exits, contracts, day rates. */

const ROW_PROBLEMS = { ...PROJECT_PROBLEMS, ...PERSON_PROBLEMS } as const
const ENTRY_PROBLEMS = {
  ...ROW_PROBLEMS,
  'day-in-future': {
    kind: 'invalid',
    says: { zh: '日期 {on} 还没有到。', en: 'The day {on} has not come yet.' },
    fix: { zh: '到当天再报，或者改正日期。', en: 'Send it on the day, or correct it.' },
  },
} as const

export const recordEntryExits = operation({
  name: 'registry.recordEntryExits',
  kind: 'act',
  rowwise: true,
  label: { zh: '登记进场退场', en: 'Record site entries and exits' },
  input: batchOf(EntryExitRow),
  output: BatchAnswer,
  may: 'registry.write',
  problems: ENTRY_PROBLEMS,
  async run(context, input) {
    const batch = new Batch<EntryExitRow, keyof typeof ENTRY_PROBLEMS>(EntryExitRow, input, ENTRY_PROBLEMS)
    for (const { row, value } of batch.rows())
      if (value.on > context.day) batch.refuse(row, 'on', 'day-in-future', { on: value.on })
    const project = await resolveProjects(context, batch)
    const member = await resolvePersons(context, batch, project, value => ({ idCard: value.idCard }))
    if (batch.mustStop()) return batch.stop()
    const rows = batch.rows()
    const landed = await writeEntryExits(
      context.tx,
      context.actId,
      rows.map(({ value }) => ({
        ...keyColumns(project(value.project)),
        worker_id: member(value).workerId,
        employer_id: member(value).employerId,
        on_day: value.on,
        direction: value.direction === 'in' ? 1 : 0,
      })),
    )
    aboutProjects(
      context,
      rows.map(({ value }) => project(value.project)),
    )
    if (landed > 0)
      await touchMonths(
        context,
        rows.map(({ value }) => project(value.project).id),
      )
    return batch.done({ landed, known: rows.length - landed })
  },
})

const CONTRACT_PROBLEMS = {
  ...ROW_PROBLEMS,
  'contract-backwards': {
    kind: 'invalid',
    says: {
      zh: '合同结束日 {until} 早于开始日 {from}。',
      en: 'The contract ends on {until}, before it begins on {from}.',
    },
    fix: { zh: '改正合同期限。', en: 'Correct the term.' },
  },
  'agreement-not-allowed': {
    kind: 'refused',
    says: {
      zh: '{from} 起的用工，这类工程要签劳动合同，不能只签用工书面协议。',
      en: 'For work from {from} on, this kind of works asks for a labour contract; a work agreement is not enough.',
    },
    fix: { zh: '补签劳动合同再登记。', en: 'Sign a labour contract, then record it.' },
    cite: { instrument: 'reg724', article: '28' },
  },
} as const

export const recordContracts = operation({
  name: 'registry.recordContracts',
  kind: 'act',
  rowwise: true,
  label: { zh: '登记劳动合同', en: 'Record labour contracts' },
  input: batchOf(ContractRow),
  output: BatchAnswer,
  may: 'registry.write',
  problems: CONTRACT_PROBLEMS,
  cites: [{ instrument: 'reg724', article: '28' }],
  async run(context, input) {
    const batch = new Batch<ContractRow, keyof typeof CONTRACT_PROBLEMS>(ContractRow, input, CONTRACT_PROBLEMS)
    for (const { row, value } of batch.rows())
      if (value.until < value.from)
        batch.refuse(row, 'until', 'contract-backwards', { from: value.from, until: value.until })
    const project = await resolveProjects(context, batch)
    for (const { row, value } of batch.rows()) {
      if (value.form !== 'workAgreement') continue
      const allowed = context.law.findValue?.('P-CONTRACT-FORM', value.from)
      if (!isFormAllowed(value.form, project(value.project).sector, allowed && String(allowed.value)))
        batch.refuse(row, 'form', 'agreement-not-allowed', { from: value.from })
    }
    const member = await resolvePersons(context, batch, project, value => ({ idCard: value.idCard }))
    if (batch.mustStop()) return batch.stop()
    const rows = batch.rows()
    const landed = await writeContracts(
      context.tx,
      context.actId,
      rows.map(({ value }) => ({
        ...keyColumns(project(value.project)),
        worker_id: member(value).workerId,
        kind: value.kind,
        form: value.form ?? 'labourContract',
        from_day: value.from,
        until_day: value.until,
      })),
    )
    aboutProjects(
      context,
      rows.map(({ value }) => project(value.project)),
    )
    if (landed > 0)
      await touchMonths(
        context,
        rows.map(({ value }) => project(value.project).id),
      )
    return batch.done({ landed, known: rows.length - landed })
  },
})

const RATE_PROBLEMS = {
  ...ROW_PROBLEMS,
  'rate-zero': {
    kind: 'invalid',
    says: { zh: '日工资要大于零。', en: 'A day rate must be above zero.' },
    fix: { zh: '照合同填写日工资。', en: 'Enter the rate of the contract.' },
  },
} as const

export const recordRates = operation({
  name: 'registry.recordRates',
  kind: 'act',
  rowwise: true,
  label: { zh: '登记日工资', en: 'Record day rates' },
  input: batchOf(RateRow),
  output: BatchAnswer,
  may: 'registry.write',
  problems: RATE_PROBLEMS,
  async run(context, input) {
    const batch = new Batch<RateRow, keyof typeof RATE_PROBLEMS>(RateRow, input, RATE_PROBLEMS)
    for (const { row, value } of batch.rows())
      if (BigInt(value.rateFen) <= 0n) batch.refuse(row, 'rateFen', 'rate-zero')
    const project = await resolveProjects(context, batch)
    const member = await resolvePersons(context, batch, project, value => value.person)
    if (batch.mustStop()) return batch.stop()
    const rows = batch.rows()
    const landed = await writeRates(
      context.tx,
      context.actId,
      rows.map(({ value }) => ({
        ...keyColumns(project(value.project)),
        worker_id: member(value).workerId,
        employer_id: member(value).employerId,
        from_day: value.from,
        rate_fen: value.rateFen,
      })),
    )
    aboutProjects(
      context,
      rows.map(({ value }) => project(value.project)),
    )
    if (landed > 0)
      await touchMonths(
        context,
        rows.map(({ value }) => project(value.project).id),
      )
    return batch.done({ landed, known: rows.length - landed })
  },
})
