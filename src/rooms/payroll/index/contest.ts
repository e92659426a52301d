import { covers, monthOf, no, ok, operation, refuse } from '../../../kernel/index.ts'
import { projectsByCode } from '../../registry/index.ts'
import {
  AnswerContestInput,
  ContestAnswer,
  ContestDayAnswer,
  ContestDayInput,
  ContestInput,
  ContestPage,
  ContestQuery,
  ContestReply,
} from '../facts.ts'
import { contestRows, lockContest, ownMonth, writeAnswer, writeContest } from '../store/contests.ts'
import { contestLine as writeLine } from '../store/one.ts'
import { employerSubject, SHEET_PROBLEMS, TIME_PROBLEMS } from './common.ts'
import { touchSheets } from './open.ts'
import { aboutLines, linesFor, NOT_FOR_OTHERS, SPEAK_PROBLEMS } from './sign.ts'

/** Objections: of a worker to his line or to one of his days, and the answer of the employer. */

const PAGE = 100

const DAY_ELSEWHERE = {
  kind: 'invalid',
  says: { zh: '{day} 不在工资月份 {month} 里。', en: '{day} does not lie in the wage month {month}.' },
  fix: { zh: '选这个月里的一天。', en: 'Choose a day of that month.' },
} as const

/**
 * An objection to a line. On a sheet on display the line shows it and a signature given before is withdrawn; a sealed
 * line stays as it was sealed, and the objection stands beside it.
 */
export const contestLine = operation({
  name: 'payroll.contestLine',
  kind: 'act',
  label: { zh: '对工资提出异议', en: 'Contest a line' },
  input: ContestInput,
  output: ContestAnswer,
  may: 'payroll.sign',
  problems: { ...SPEAK_PROBLEMS, 'day-elsewhere': DAY_ELSEWHERE },
  personal: ['reason'],
  cites: [{ instrument: 'reg724', article: '31' }],
  async run(context, input) {
    const found = await linesFor(context, input, input.line === undefined ? undefined : [input.line])
    if (!found.ok) return found
    const { project, sheet, lines } = found.value
    if (sheet.state === 'draft' || sheet.state === 'succeeded')
      return refuse([{ code: `sheet-is-${sheet.state}`, with: { number: sheet.number } }])
    const [line] = lines
    if (!line) return no('line-unknown', { at: '/line', with: { number: sheet.number, line: input.line ?? 0 } })
    const { day, askedHalfDays, askedFen } = input
    if (day !== undefined && monthOf(day) !== sheet.month)
      return no('day-elsewhere', { at: '/day', with: { day, month: sheet.month } })
    aboutLines(context, found.value)
    const displayed = sheet.state === 'displayed'
    if (displayed) await writeLine(context.tx, context.actId, sheet, { line: line.n, reason: input.reason })
    const contest = await writeContest(context.tx, context.actId, context.day, {
      projectId: project.id,
      regionCode: project.regionCode,
      sector: project.sector,
      workerId: line.workerId,
      employerId: sheet.employerId,
      month: sheet.month,
      sheetId: sheet.id,
      line: line.n,
      reason: input.reason,
      ...(day === undefined ? {} : { day }),
      ...(askedHalfDays === undefined ? {} : { askedHalfDays }),
      ...(askedFen === undefined ? {} : { askedFen }),
    })
    touchSheets(context, [sheet])
    return ok({ line: line.n, signatureWithdrawn: displayed && line.signedOn !== null, contest })
  },
})

/** An objection to a day, before any sheet speaks of it. */
export const contestDay = operation({
  name: 'payroll.contestDay',
  kind: 'act',
  label: { zh: '对一天的工天提出异议', en: 'Contest a day' },
  input: ContestDayInput,
  output: ContestDayAnswer,
  may: 'payroll.sign',
  problems: {
    'project-unknown': SHEET_PROBLEMS['project-unknown'],
    'day-in-future': TIME_PROBLEMS['day-in-future'],
    'not-for-others': NOT_FOR_OTHERS,
    'not-there': {
      kind: 'missing',
      says: {
        zh: '您不在项目 {project} 的名册里，这个月也没有记工。',
        en: 'You are not on the roster of project {project}, and have no days there in that month.',
      },
      fix: { zh: '找劳资专管员补登记，或者投诉。', en: 'Have the site wage officer register you, or complain.' },
      cite: { instrument: 'reg724', article: '28' },
    },
  },
  personal: ['reason'],
  cites: [{ instrument: 'reg724', article: '31' }],
  async run(context, input) {
    const { workerId } = context.actor
    if (context.actor.kind !== 'worker' || workerId === undefined) return no('not-for-others')
    if (input.day > context.day) return no('day-in-future', { at: '/day', with: { on: input.day, field: 'day' } })
    const project = (await projectsByCode(context.tx, [input.project])).get(input.project)
    if (!project) return no('project-unknown', { at: '/project', with: { project: input.project } })
    const month = monthOf(input.day)
    const own = await ownMonth(context.tx, { projectId: project.id, workerId, month })
    if (!own) return no('not-there', { at: '/project', with: { project: input.project } })
    context.about({ ...employerSubject(project, own.employerId), kind: 'worker', id: workerId, workerId })
    const { day, reason, askedHalfDays } = input
    const contest = await writeContest(context.tx, context.actId, context.day, {
      ...own,
      projectId: project.id,
      workerId,
      month,
      day,
      reason,
      askedHalfDays,
    })
    context.touch('project', project.id, month)
    return ok({ contest })
  },
})

/**
 * The answer to an objection. Accepting it changes no line: what is wrong is put right by a sheet that takes the place
 * (条例第十五条 keeps the sheet for three years); rejecting it makes nobody agree.
 */
export const answerContest = operation({
  name: 'payroll.answerContest',
  kind: 'act',
  label: { zh: '答复工资异议', en: 'Answer an objection' },
  input: AnswerContestInput,
  output: ContestReply,
  may: 'payroll.write',
  problems: {
    'project-unknown': SHEET_PROBLEMS['project-unknown'],
    'not-for-others': {
      kind: 'forbidden',
      says: {
        zh: '异议由用人单位或者总包的劳资专管员答复。',
        en: 'An objection is answered by the employer or by the wage officer of the general contractor.',
      },
      fix: {
        zh: '转给劳资专管员；不答复的，按投诉办理。',
        en: 'Pass it to the wage officer; where nobody answers, take it as a complaint.',
      },
      cite: { instrument: 'reg724', article: '31' },
    },
    'contest-unknown': {
      kind: 'missing',
      says: { zh: '项目 {project} 里没有这条异议。', en: 'There is no such objection in project {project}.' },
      fix: { zh: '从异议列表里选。', en: 'Choose it from the list of objections.' },
    },
    'contest-answered': {
      kind: 'conflict',
      says: {
        zh: '这条异议已经答复过，答复不能改。',
        en: 'This objection was answered; an answer stays as it was given.',
      },
      fix: {
        zh: '算错了就出一张更正的工资表；工人不服可以再提。',
        en: 'If the pay is wrong, issue a corrected sheet; the worker may object again.',
      },
    },
    'contest-settled': {
      kind: 'conflict',
      says: {
        zh: '这条异议已经了结：工人签了字，或者重新提过。',
        en: 'This objection is settled: the worker signed, or said it again in other words.',
      },
      fix: { zh: '看这名工人最近的一条。', en: 'Look at the latest of this worker.' },
    },
  },
  personal: ['reason'],
  cites: [{ instrument: 'reg724', article: '31' }],
  async run(context, input) {
    const { actor } = context
    if (actor.kind === 'officer' || actor.kind === 'bank' || actor.kind === 'worker') return no('not-for-others')
    const project = (await projectsByCode(context.tx, [input.project])).get(input.project)
    if (!project) return no('project-unknown', { at: '/project', with: { project: input.project } })
    const found = await lockContest(context.tx, project.id, input.contest)
    if (!found || !covers(actor, employerSubject(project, found.employerId)))
      return no('contest-unknown', { at: '/contest', with: { project: input.project } })
    if (found.answer !== null) return no('contest-answered')
    if (found.settledOn !== null) return no('contest-settled')
    context.about({
      ...employerSubject(project, found.employerId),
      kind: 'worker',
      id: found.workerId,
      workerId: found.workerId as never,
    })
    const { contest, answer, reason } = input
    await writeAnswer(context.tx, context.actId, context.day, { projectId: project.id, contest, answer, reason })
    context.touch('project', project.id, found.month)
    return ok({ contest, answer, sheetToSucceed: answer === 'accepted' && found.sheetId !== null })
  },
})

export const listContests = operation({
  name: 'payroll.listContests',
  kind: 'read',
  label: { zh: '工资异议', en: 'Objections to wages' },
  input: ContestQuery,
  output: ContestPage,
  may: 'payroll.read',
  problems: {},
  async run(context, input) {
    const limit = input.limit ?? PAGE
    const rows = await contestRows(context.tx, { ...input, limit: limit + 1 })
    const shown = rows.slice(0, limit)
    const last = shown.at(-1)
    return ok({ rows: shown, ...(rows.length > limit && last ? { next: last.contest } : {}) })
  },
})
