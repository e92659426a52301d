import { createHash } from 'node:crypto'
import { Type } from 'typebox'
import {
  Batch,
  BatchAnswer,
  batchOf,
  type Context,
  DayText,
  no,
  ok,
  operation,
  searchKeys,
  type Subject,
} from '../../../kernel/index.ts'
import { ProjectCode, type ProjectKey } from '../facts.ts'
import { CertificateRow, ExitRow, SettleIdentityInput, TrainingRow } from '../facts/people.ts'
import { doubtOf, settleDoubt } from '../store/doubts.ts'
import { projectsByCode } from '../store/lookup.ts'
import { leavingDays } from '../store/people.ts'
import {
  certificatesOfOthers,
  confirmExit as writeConfirm,
  ownExit,
  writeCertificates,
  writeExits,
  writeTrainings,
} from '../store/records.ts'
import { coveredProject, projectSubject } from './subject.ts'
import {
  aboutProjects,
  keyColumns,
  PERSON_PROBLEMS,
  PROJECT_PROBLEMS,
  resolvePersons,
  resolveProjects,
  touchMonths,
} from './common.ts'

/** What a worker brings and takes along: training, certificates, the settlement when he leaves, a checked identity. */

const ROW_PROBLEMS = {
  ...PROJECT_PROBLEMS,
  ...PERSON_PROBLEMS,
  'day-in-future': {
    kind: 'invalid',
    says: { zh: '日期 {on} 还没有到。', en: 'The day {on} has not come yet.' },
    fix: { zh: '到当天再报，或者改正日期。', en: 'Send it on the day, or correct it.' },
  },
} as const

export const recordTrainings = operation({
  name: 'registry.recordTrainings',
  kind: 'act',
  rowwise: true,
  label: { zh: '登记培训', en: 'Record training' },
  input: batchOf(TrainingRow),
  output: BatchAnswer,
  may: 'registry.write',
  problems: ROW_PROBLEMS,
  cites: [{ instrument: 'realname18', article: '8' }],
  async run(context, input) {
    const batch = new Batch<TrainingRow, keyof typeof ROW_PROBLEMS>(TrainingRow, input, ROW_PROBLEMS)
    for (const { row, value } of batch.rows())
      if (value.on > context.day) batch.refuse(row, 'on', 'day-in-future', { on: value.on })
    const project = await resolveProjects(context, batch)
    const member = await resolvePersons(context, batch, project, value => value.person)
    if (batch.mustStop()) return batch.stop()
    const rows = batch.rows()
    const landed = await writeTrainings(
      context.tx,
      context.actId,
      rows.map(({ value }) => ({
        ...keyColumns(project(value.project)),
        worker_id: member(value).workerId,
        employer_id: member(value).employerId,
        on_day: value.on,
        kind: value.kind,
        hours: value.hours,
        provider: value.provider,
      })),
    )
    await after(
      context,
      rows.map(({ value }) => project(value.project)),
      landed,
    )
    return batch.done({ landed, known: rows.length - landed })
  },
})

async function after(context: Context, projects: readonly ProjectKey[], landed: number): Promise<void> {
  aboutProjects(context, projects)
  if (landed > 0)
    await touchMonths(
      context,
      projects.map(project => project.id),
    )
}

const CERTIFICATE_PROBLEMS = {
  ...ROW_PROBLEMS,
  'certificate-of-another': {
    kind: 'conflict',
    says: {
      zh: '编号 {number} 的证书已登记在另一名工人名下。',
      en: 'Certificate {number} is already recorded for another worker.',
    },
    fix: {
      zh: '核对证书原件；借用、伪造的不收。',
      en: 'Check the certificate; a borrowed or forged one is not taken.',
    },
  },
  'grade-missing': {
    kind: 'invalid',
    says: { zh: '技能等级证书要写等级。', en: 'A skill certificate needs its grade.' },
    fix: { zh: '照证书补上等级。', en: 'Add the grade from the certificate.' },
  },
  'days-backwards': {
    kind: 'invalid',
    says: { zh: '有效期至 {until} 早于发证日 {from}。', en: 'Valid until {until} lies before {from}.' },
    fix: { zh: '改正日期。', en: 'Correct the days.' },
  },
} as const

export const recordCertificates = operation({
  name: 'registry.recordCertificates',
  kind: 'act',
  rowwise: true,
  label: { zh: '登记证书', en: 'Record certificates' },
  input: batchOf(CertificateRow),
  output: BatchAnswer,
  may: 'registry.write',
  problems: CERTIFICATE_PROBLEMS,
  cites: [{ instrument: 'realname18', article: '11' }],
  async run(context, input) {
    const batch = new Batch<CertificateRow, keyof typeof CERTIFICATE_PROBLEMS>(
      CertificateRow,
      input,
      CERTIFICATE_PROBLEMS,
    )
    for (const { row, value } of batch.rows()) {
      if (value.from > context.day) batch.refuse(row, 'from', 'day-in-future', { on: value.from })
      else if (value.until && value.until < value.from)
        batch.refuse(row, 'until', 'days-backwards', { from: value.from, until: value.until })
      else if (value.kind === 'skill' && value.grade === undefined) batch.refuse(row, 'grade', 'grade-missing')
    }
    const project = await resolveProjects(context, batch)
    const member = await resolvePersons(context, batch, project, value => value.person)
    const others = await certificatesOfOthers(
      context.tx,
      batch.rows().map(({ value }) => ({ ...value, workerId: member(value).workerId })),
    )
    const holders = new Map<string, string>()
    for (const { row, value } of batch.rows()) {
      const key = `${value.kind}/${value.number}`
      const holder = holders.get(key) ?? member(value).workerId
      if (others.has(key) || holder !== member(value).workerId)
        batch.refuse(row, 'number', 'certificate-of-another', { number: value.number })
      else holders.set(key, holder)
    }
    if (batch.mustStop()) return batch.stop()
    const rows = batch.rows()
    const landed = await writeCertificates(
      context.tx,
      context.actId,
      rows.map(({ value }) => ({
        ...keyColumns(project(value.project)),
        worker_id: member(value).workerId,
        employer_id: member(value).employerId,
        kind: value.kind,
        number: value.number,
        grade: value.grade,
        issuer: value.issuer,
        from_day: value.from,
        until_day: value.until,
      })),
    )
    await after(
      context,
      rows.map(({ value }) => project(value.project)),
      landed,
    )
    return batch.done({ landed, known: rows.length - landed })
  },
})

const EXIT_PROBLEMS = {
  ...ROW_PROBLEMS,
  'not-left': {
    kind: 'refused',
    says: {
      zh: '这名工人没有 {leftOn} 的退场记录。',
      en: 'There is no exit of this worker on {leftOn}.',
    },
    fix: { zh: '先登记退场，再报结清。', en: 'Record the exit first, then the settlement.' },
  },
  'paper-missing': {
    kind: 'refused',
    says: {
      zh: '写了本人确认日，没有本人签过字的结清单；沉默不等于同意。',
      en: 'A day of confirmation is given without the settlement he signed; silence is not consent.',
    },
    fix: {
      zh: '附上签字的结清单，或者留空，由工人在手机上确认。',
      en: 'Attach the signed settlement, or leave the day empty and let the worker confirm on his phone.',
    },
  },
} as const

/**
 * Settlements at exit: filed by the firm; confirmed by a paper the worker signed, or later by himself.
 *
 * 工资支付暂行规定第九条：劳动关系解除或终止时，应在解除或终止合同时一次付清工资。江苏条例第十九条：两个工作日内。
 */
export const recordExits = operation({
  name: 'registry.recordExits',
  kind: 'act',
  rowwise: true,
  label: { zh: '登记退场结清', en: 'Record settlements at exit' },
  input: batchOf(ExitRow),
  output: BatchAnswer,
  may: 'registry.write',
  problems: EXIT_PROBLEMS,
  cites: [
    { instrument: 'pay-interim', article: '9' },
    { instrument: 'js-wage', article: '19' },
  ],
  async run(context, input) {
    const batch = new Batch<ExitRow, keyof typeof EXIT_PROBLEMS>(ExitRow, input, EXIT_PROBLEMS)
    for (const { row, value } of batch.rows()) {
      if ((value.confirmedOn ?? value.leftOn) > context.day)
        batch.refuse(row, 'confirmedOn', 'day-in-future', { on: value.confirmedOn ?? value.leftOn })
      else if (value.confirmedOn && !value.paperDigest) batch.refuse(row, 'paperDigest', 'paper-missing')
    }
    const project = await resolveProjects(context, batch)
    const member = await resolvePersons(context, batch, project, value => value.person)
    const keyOf = (value: ExitRow) => ({ projectId: project(value.project).id, workerId: member(value).workerId })
    const left = await leavingDays(
      context.tx,
      batch.rows().map(({ value }) => keyOf(value)),
    )
    for (const { row, value } of batch.rows()) {
      const { projectId, workerId } = keyOf(value)
      if (!left.has(`${projectId}/${workerId}/${value.leftOn}`))
        batch.refuse(row, 'leftOn', 'not-left', { leftOn: value.leftOn })
    }
    if (batch.mustStop()) return batch.stop()
    const rows = batch.rows()
    const landed = await writeExits(
      context.tx,
      context.actId,
      rows.map(({ value }) => ({
        ...keyColumns(project(value.project)),
        worker_id: member(value).workerId,
        employer_id: member(value).employerId,
        left_on: value.leftOn,
        sum_fen: value.sumFen,
        filed_on: context.day,
        confirmed_on: value.confirmedOn,
        paper_digest: value.paperDigest,
      })),
    )
    await after(
      context,
      rows.map(({ value }) => project(value.project)),
      landed,
    )
    return batch.done({ landed, known: rows.length - landed })
  },
})

/** The subject of an act of the worker himself. */
export function ownSubject(context: Context, project: ProjectKey): Subject {
  const { workerId } = context.actor
  return {
    kind: 'worker',
    id: workerId ?? '',
    projectId: project.id as never,
    regionCode: project.regionCode,
    sector: project.sector,
    ...(workerId === undefined ? {} : { workerId }),
  }
}

export const confirmExit = operation({
  name: 'registry.confirmExit',
  kind: 'act',
  label: { zh: '确认退场结清', en: 'Confirm the settlement at exit' },
  input: Type.Object({ project: ProjectCode, leftOn: DayText }),
  output: Type.Object({ confirmedOn: DayText }),
  may: 'worker.confirm',
  problems: {
    'settlement-unknown': {
      kind: 'missing',
      says: { zh: '单位还没有报您 {leftOn} 退场的结清。', en: 'No settlement of your exit on {leftOn} was filed yet.' },
      fix: { zh: '催单位报结清，或者打举报电话。', en: 'Ask the firm for it, or call the hotline.' },
      cite: { instrument: 'js-wage', article: '19' },
    },
  },
  async run(context, input) {
    const project = (await projectsByCode(context.tx, [input.project])).get(input.project)
    const { workerId } = context.actor
    const unknown = () => no('settlement-unknown', { at: '/leftOn', with: { leftOn: input.leftOn } })
    if (!project || workerId === undefined) return unknown()
    const key = { projectId: project.id, workerId, leftOn: input.leftOn }
    const stands = await ownExit(context.tx, key)
    if (!stands) return unknown()
    context.about(ownSubject(context, project))
    if (stands.confirmedOn) return ok({ confirmedOn: stands.confirmedOn })
    await writeConfirm(context.tx, context.actId, { ...key, on: context.day })
    await touchMonths(context, [project.id])
    return ok({ confirmedOn: context.day })
  },
})

/** An officer has looked at the card of a worker whose identity was doubtful. */
export const settleIdentity = operation({
  name: 'registry.settleIdentity',
  kind: 'act',
  label: { zh: '核实身份疑点', en: 'Settle a doubtful identity' },
  input: SettleIdentityInput,
  output: Type.Object({ settledOn: DayText }),
  may: 'registry.check',
  problems: {
    'doubt-unknown': {
      kind: 'missing',
      says: { zh: '这名工人没有这个待核的疑点。', en: 'There is no such open doubt about this worker.' },
      fix: { zh: '核对工人和疑点种类。', en: 'Check the worker and the kind of doubt.' },
    },
    'name-missing': {
      kind: 'invalid',
      says: { zh: '改正姓名，要写证件上的姓名。', en: 'To correct the name, the name on the card is needed.' },
      fix: { zh: '写上证件上的姓名。', en: 'Give the name on the card.' },
    },
  },
  cites: [{ instrument: 'reg724', article: '28' }],
  async run(context, input) {
    const doubt = await doubtOf(context.tx, input)
    const project = await coveredProject(context, input.project)
    if (!doubt || doubt.settledOn || !project) return no('doubt-unknown', { at: '/worker' })
    if (input.verdict === 'corrected' && input.kind === 'two-names' && input.name === undefined)
      return no('name-missing', { at: '/name' })
    const { name, ...given } = input
    await settleDoubt(context.tx, context.actId, {
      ...given,
      projectId: project.id,
      on: context.day,
      ...(name === undefined ? {} : { name: { name, ...searchKeys(name, 'person') } }),
    })
    context.about(projectSubject(project))
    await touchMonths(context, [project.id])
    return ok({ settledOn: context.day })
  },
})

/** SHA-256 of a text, in hex. */
export const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')
