import { Type } from 'typebox'
import { actOf, DayText, field, NameText, Prose, proceeding } from '../../../kernel/index.ts'
import type { TaskFacts } from '../facts.ts'

/** A task of the plan: issued, assigned, reported back, supervised, signed off. Who reported may not sign off. */

const act = actOf<TaskFacts>()
const says = (zh: string, en: string) => field(zh, en, Prose)

export const planTask = proceeding<TaskFacts>()({
  name: 'planTask',
  version: 1,
  room: 'coordination',
  label: { zh: '任务分工', en: 'Plan task' },
  about: 'region',
  begins: { no: 0, unit: null, answerBy: null, reports: 0, lastReporter: null, signedOffBy: null },
  states: {
    issued: { zh: '已下达', en: 'Issued' },
    assigned: { zh: '已交办', en: 'Assigned' },
    reported: { zh: '已反馈', en: 'Reported back' },
    supervised: { zh: '督办中', en: 'Under supervision' },
    signedOff: { zh: '已销号', en: 'Signed off' },
  },
  ends: ['signedOff'],
  acts: {
    issue: act({
      label: { zh: '下达任务', en: 'Issue the task' },
      may: 'coordination.issue',
      input: Type.Object({ no: field('任务序号', 'Task number', Type.Integer({ minimum: 1 })) }),
      fold: (facts, input) => ({ ...facts, no: input.no }),
    }),
    assign: act({
      label: { zh: '交办', en: 'Assign' },
      may: 'coordination.assign',
      input: Type.Object({
        unit: field('承办单位', 'Responsible unit', NameText),
        answerBy: field('反馈期限', 'Answer by', DayText),
        says: says('要求', 'What is asked'),
      }),
      problems: {
        'answer-day-passed': {
          kind: 'invalid',
          says: { zh: '反馈期限 {day} 已经过了。', en: 'The day for the answer, {day}, has passed.' },
          fix: { zh: '定一个今天以后的日期。', en: 'Set a day from today on.' },
        },
      },
      guard: ({ input, on }) =>
        input.answerBy < on
          ? [{ code: 'answer-day-passed', at: '/input/answerBy', with: { day: input.answerBy } }]
          : [],
      fold: (facts, input) => ({ ...facts, unit: input.unit, answerBy: input.answerBy }),
    }),
    reportBack: act({
      label: { zh: '反馈', en: 'Report back' },
      may: 'coordination.report',
      input: Type.Object({ says: says('办理情况', 'What was done') }),
      fold: (facts, _input, entry) => ({ ...facts, reports: facts.reports + 1, lastReporter: entry.actor }),
    }),
    sendBack: act({
      label: { zh: '退回补充', en: 'Send back' },
      may: 'coordination.supervise',
      input: Type.Object({ says: says('缺什么', 'What is missing') }),
    }),
    supervise: act({
      label: { zh: '督办', en: 'Supervise' },
      may: 'coordination.supervise',
      papers: [{ zh: '督办通知', en: 'Supervision notice' }],
      input: Type.Object({ says: says('督办要求', 'What is demanded') }),
    }),
    signOff: act({
      label: { zh: '销号', en: 'Sign off' },
      may: 'coordination.signOff',
      input: Type.Object({ says: says('核验意见', 'What was verified') }),
      problems: {
        'same-person': {
          kind: 'refused',
          says: { zh: '反馈的人不能自己销号。', en: 'Who reported back may not sign off.' },
          fix: { zh: '请另一名有权限的人核验销号。', en: 'Have another person with the right verify and sign off.' },
        },
      },
      guard: ({ facts, actor }) => (facts.lastReporter === actor ? [{ code: 'same-person' }] : []),
      fold: (facts, _input, entry) => ({ ...facts, signedOffBy: entry.actor }),
    }),
    reopen: act({
      label: { zh: '重新打开', en: 'Reopen' },
      may: 'coordination.supervise',
      input: Type.Object({ says: says('理由', 'Reason') }),
      fold: facts => ({ ...facts, signedOffBy: null }),
    }),
  },
  table: {
    none: { issue: 'issued' },
    issued: { assign: 'assigned', reportBack: 'reported', supervise: 'supervised' },
    assigned: { assign: 'assigned', reportBack: 'reported', supervise: 'supervised' },
    supervised: { assign: 'supervised', reportBack: 'reported' },
    reported: { signOff: 'signedOff', sendBack: 'assigned', supervise: 'supervised' },
    signedOff: { reopen: 'assigned' },
  },
  clocks: { 'CLK-SUPERVISE-REPLY': { starts: ['supervise'], stops: ['reportBack'], onMissed: 'warn' } },
})
