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
  type Subject,
} from '../../../kernel/index.ts'
import { noticeLines, noticeText } from '../decide/notice.ts'
import { Notice } from '../facts/notice.ts'
import { AcknowledgeInput, NoticePaperRow } from '../facts/people.ts'
import { type NoticeRow, noticesOf } from '../store/notice.ts'
import { writeAcknowledgement, writeNoticePapers } from '../store/records.ts'
import {
  aboutProjects,
  keyColumns,
  PERSON_PROBLEMS,
  PROJECT_PROBLEMS,
  resolvePersons,
  resolveProjects,
} from './common.ts'
import { digestOf } from './records.ts'

/** The notice of rights of each worker: made from the facts of his site, read or heard by himself, kept as an act. */

/** The monthly minimum wage of the district, where the law room knows it. */
function minimumOf(context: Context, regionCode: number): string | null {
  const wageClass = context.law.findValue?.(`P-MW-CLASS-${regionCode}`, context.day)
  const minimum = wageClass && context.law.findValue?.(`P-MW-${wageClass.value}`, context.day)
  return minimum ? String(minimum.value) : null
}

function noticeOf(context: Context, row: NoticeRow) {
  const lines = noticeLines({ ...row, minimumFen: minimumOf(context, row.regionCode) })
  const digest = digestOf(noticeText(lines))
  const [last] = row.acknowledged
  const same = row.acknowledged.find(one => one.digest === digest)
  const read = same ?? last
  return {
    project: row.project,
    projectName: row.projectName,
    lines: [...lines],
    digest,
    ...(read ? { readOn: read.on } : {}),
    changed: read !== undefined && same === undefined && read.way !== 'paper',
    onPaper: read?.way === 'paper',
  }
}

export const myNotice = operation({
  name: 'registry.myNotice',
  kind: 'read',
  label: { zh: '我的维权告知', en: 'My notice of rights' },
  input: Type.Object({}),
  output: Type.Object({ rows: Type.Array(Notice) }),
  may: 'worker.read',
  problems: {},
  cites: [{ instrument: 'reg724', article: '34' }],
  async run(context) {
    const { workerId } = context.actor
    const rows = workerId === undefined ? [] : await noticesOf(context.tx, workerId, context.day)
    return ok({ rows: rows.map(row => noticeOf(context, row)) })
  },
})

export const acknowledgeNotice = operation({
  name: 'registry.acknowledgeNotice',
  kind: 'act',
  label: { zh: '我看过了', en: 'I have read my notice' },
  input: AcknowledgeInput,
  output: Type.Object({ readOn: DayText }),
  may: 'worker.confirm',
  problems: {
    'notice-unknown': {
      kind: 'missing',
      says: { zh: '您不在这个工地，没有给您的告知。', en: 'You are not on this site; there is no notice for you.' },
      fix: { zh: '看自己所在工地的告知。', en: 'Read the notice of your own site.' },
    },
    'notice-changed': {
      kind: 'conflict',
      says: { zh: '告知的内容刚变了，和您看的不一样。', en: 'The notice has just changed; it is not what you read.' },
      fix: { zh: '再看一遍，再点。', en: 'Read it again, then confirm.' },
    },
  },
  cites: [{ instrument: 'reg724', article: '34' }],
  async run(context, input) {
    const { workerId } = context.actor
    const rows = workerId === undefined ? [] : await noticesOf(context.tx, workerId, context.day)
    const row = rows.find(each => each.project === input.project)
    if (!row || workerId === undefined) return no('notice-unknown', { at: '/project' })
    const notice = noticeOf(context, row)
    if (notice.digest !== input.digest) return no('notice-changed', { at: '/digest' })
    const subject: Subject = {
      kind: 'worker',
      id: workerId,
      workerId,
      projectId: row.projectId as never,
      regionCode: row.regionCode,
      sector: row.sector as never,
    }
    context.about(subject)
    await writeAcknowledgement(context.tx, context.actId, {
      ...row,
      workerId,
      digest: input.digest,
      way: input.way,
      on: context.day,
    })
    return ok({ readOn: context.day })
  },
})

const PAPER_PROBLEMS = {
  ...PROJECT_PROBLEMS,
  ...PERSON_PROBLEMS,
  'day-in-future': {
    kind: 'invalid',
    says: { zh: '日期 {on} 还没有到。', en: 'The day {on} has not come yet.' },
    fix: { zh: '到当天再报，或者改正日期。', en: 'Send it on the day, or correct it.' },
  },
} as const

export const recordNoticePapers = operation({
  name: 'registry.recordNoticePapers',
  kind: 'act',
  rowwise: true,
  label: { zh: '登记纸质告知签收', en: 'Record notices signed on paper' },
  input: batchOf(NoticePaperRow),
  output: BatchAnswer,
  may: 'registry.write',
  problems: PAPER_PROBLEMS,
  async run(context, input) {
    const batch = new Batch<NoticePaperRow, keyof typeof PAPER_PROBLEMS>(NoticePaperRow, input, PAPER_PROBLEMS)
    for (const { row, value } of batch.rows())
      if (value.on > context.day) batch.refuse(row, 'on', 'day-in-future', { on: value.on })
    const project = await resolveProjects(context, batch)
    const member = await resolvePersons(context, batch, project, value => value.person)
    if (batch.mustStop()) return batch.stop()
    const rows = batch.rows()
    const landed = await writeNoticePapers(
      context.tx,
      context.actId,
      rows.map(({ value }) => ({
        ...keyColumns(project(value.project)),
        worker_id: member(value).workerId,
        employer_id: member(value).employerId,
        text_digest: value.paperDigest,
        on_day: value.on,
        paper_digest: value.paperDigest,
      })),
    )
    aboutProjects(
      context,
      rows.map(({ value }) => project(value.project)),
    )
    return batch.done({ landed, known: rows.length - landed })
  },
})
