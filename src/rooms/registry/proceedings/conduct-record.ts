import { Type } from 'typebox'
import { actOf, type Day, DayText, field, IdText, type LawBook, proceeding, Prose } from '../../../kernel/index.ts'
import { CreditCode, ProjectCode } from '../facts.ts'
import { CONDUCT_KINDS, CONDUCT_SUBJECTS, type ConductFacts } from '../facts/conduct.ts'

/**
 * A good or bad record of a worker or a firm: proposed, notified, objected to, decided by a second person, corrected or
 * expired. Nothing stands in a history before the decision.
 *
 * 建筑工人实名制管理办法第十一条：诚信信息包括诚信评价、举报投诉、良好及不良行为记录。
 */

const act = actOf<ConductFacts>()
const CITE = { instrument: 'realname18', article: '11' } as const
const says = (zh: string, en: string) => field(zh, en, Prose)

/** The first day on which may be decided without an objection. */
function openFrom(law: LawBook, noticedOn: Day, on: Day): Day {
  const { due } = law.readClock('CLK-REC-OBJECT', noticedOn, [], on)
  return 'day' in due ? due.day : due.notBefore
}

export const conductRecord = proceeding<ConductFacts>()({
  name: 'conductRecord',
  version: 1,
  room: 'registry',
  label: { zh: '良好、不良行为记录', en: 'Record of conduct' },
  about: 'project',
  begins: { kind: 'bad', what: '', noticedOn: null, objection: null, decidedOn: null, until: null },
  states: {
    proposed: { zh: '待告知', en: 'Proposed' },
    noticed: { zh: '已告知，等异议', en: 'Notified' },
    objected: { zh: '有异议', en: 'Objected to' },
    recorded: { zh: '已记录', en: 'Recorded' },
    rejected: { zh: '不予记录', en: 'Not recorded' },
    corrected: { zh: '已更正撤销', en: 'Corrected and withdrawn' },
    expired: { zh: '已到期', en: 'Expired' },
  },
  ends: ['rejected', 'corrected', 'expired'],
  acts: {
    propose: act({
      label: { zh: '提出记录', en: 'Propose a record' },
      may: 'registry.check',
      cites: [CITE],
      input: Type.Object({
        project: ProjectCode,
        subject: field('记录谁', 'Of whom', Type.Enum([...CONDUCT_SUBJECTS])),
        worker: Type.Optional(field('工人', 'Worker', IdText)),
        creditCode: Type.Optional(CreditCode),
        kind: field('良好还是不良', 'Good or bad', Type.Enum([...CONDUCT_KINDS])),
        what: says('事实和依据', 'Facts and grounds'),
      }),
      problems: {
        'subject-unknown': {
          kind: 'missing',
          says: {
            zh: '项目 {project} 里没有这名工人或者这家单位，或者不归您管。',
            en: 'There is no such worker or firm in project {project}, or it is not yours.',
          },
          fix: { zh: '核对项目、工人和单位代码。', en: 'Check project, worker and credit code.' },
        },
      },
      fold: (facts, input) => ({ ...facts, kind: input.kind, what: input.what }),
    }),
    notify: act({
      label: { zh: '告知本人或单位', en: 'Notify the worker or firm' },
      may: 'registry.check',
      input: Type.Object({ receipt: says('怎么告知的', 'How it was served') }),
      fold: (facts, _input, entry) => ({ ...facts, noticedOn: entry.happenedOn }),
    }),
    object: act({
      label: { zh: '收到异议', en: 'Objection received' },
      may: 'registry.check',
      input: Type.Object({ says: says('异议内容', 'What is objected') }),
      fold: (facts, input) => ({ ...facts, objection: input.says }),
    }),
    decide: act({
      label: { zh: '决定记录', en: 'Decide to record' },
      may: 'registry.check',
      cites: [CITE],
      notBy: ['propose'],
      input: Type.Object({
        says: says('理由，并回答异议', 'Reasons, answering the objection'),
        until: field('记录到哪天', 'Kept until', DayText),
      }),
      problems: {
        'objection-open': {
          kind: 'refused',
          says: {
            zh: '异议期到 {day} 才满，还没有收到异议，现在不能决定。',
            en: 'Objections may come until {day} and none has come; it may not be decided yet.',
          },
          fix: {
            zh: '期满再决定；收到异议的先记下异议。',
            en: 'Decide after that day, or record the objection first.',
          },
        },
        'until-passed': {
          kind: 'invalid',
          says: { zh: '记录到期日 {until} 已经过了。', en: 'The day until which it is kept, {until}, has passed.' },
          fix: { zh: '改正到期日。', en: 'Correct the day.' },
        },
      },
      guard({ facts, input, law, on }) {
        if (input.until <= on) return [{ code: 'until-passed', at: '/input/until', with: { until: input.until } }]
        if (facts.objection !== null || facts.noticedOn === null) return []
        const day = openFrom(law, facts.noticedOn, on)
        return on <= day ? [{ code: 'objection-open', with: { day } }] : []
      },
      fold: (facts, input, entry) => ({ ...facts, decidedOn: entry.happenedOn, until: input.until }),
    }),
    reject: act({
      label: { zh: '决定不予记录', en: 'Decide not to record' },
      may: 'registry.check',
      notBy: ['propose'],
      input: Type.Object({ says: says('理由', 'Reasons') }),
    }),
    correct: act({
      label: { zh: '更正撤销', en: 'Correct and withdraw' },
      may: 'registry.check',
      notBy: ['decide'],
      input: Type.Object({ says: says('错在哪里', 'What was wrong') }),
    }),
    expire: act({
      label: { zh: '到期消除', en: 'Let it expire' },
      may: 'registry.check',
      input: Type.Object({}),
      problems: {
        'still-kept': {
          kind: 'refused',
          says: { zh: '这条记录留到 {day}。', en: 'The record is kept until {day}.' },
          fix: { zh: '到期再消除；有错的办更正。', en: 'Wait for that day; correct it where it is wrong.' },
        },
      },
      guard: ({ facts, on }) =>
        facts.until !== null && on < facts.until ? [{ code: 'still-kept', with: { day: facts.until } }] : [],
    }),
  },
  table: {
    none: { propose: 'proposed' },
    proposed: { notify: 'noticed', reject: 'rejected' },
    noticed: { object: 'objected', decide: 'recorded', reject: 'rejected' },
    objected: { decide: 'recorded', reject: 'rejected' },
    recorded: { correct: 'corrected', expire: 'expired' },
    rejected: {},
    corrected: {},
    expired: {},
  },
  clocks: { 'CLK-REC-OBJECT': { starts: ['notify'], stops: ['object', 'decide', 'reject'], onMissed: 'show' } },
})
