import { Type } from 'typebox'
import { actOf, field, IdText, proceeding } from '../../../kernel/index.ts'
import { depositRelease as releaseByLaw } from '../../../law/duties/deposit-life.ts'
import { AddressText, DocumentText } from '../facts/texts.ts'
import { ProjectCode } from '../../registry/facts.ts'
import { fullBook } from '../decide/covers.ts'
import type { CoverEvidence, ReleaseFacts } from '../facts/deposits.ts'
import { COVER_UNKNOWN, PROJECT_UNKNOWN, says } from './words.ts'

/**
 * Giving a deposit back: commitment and notice of thirty days, application, review, confirmation by a second person.
 *
 * 保证金规定第二十二条。
 */

const act = actOf<ReleaseFacts, CoverEvidence>()
const COVER = {
  project: ProjectCode,
  cover: field('保证金凭证', 'Deposit', IdText),
  siteBoard: field('工地公示位置', 'Where the site notice hangs', DocumentText),
  website: field('网站公示地址', 'Address of the website notice', AddressText),
}
const BEGIN_PROBLEMS = {
  ...PROJECT_UNKNOWN,
  ...COVER_UNKNOWN,
  'not-completed': {
    kind: 'refused',
    says: { zh: '工程还没有登记完工。', en: 'The works are not on record as completed.' },
    fix: { zh: '完工验收后先变更项目状态。', en: 'Change the state of the project after completion.' },
    cite: { instrument: 'dep65', article: '22' },
  },
  'draw-open': {
    kind: 'refused',
    says: { zh: '这份保证金还有动用没有办完。', en: 'A draw of this deposit is not ended.' },
    fix: { zh: '先把动用办完，再公示。', en: 'End the draw first, then publish the notice.' },
  },
} as const

/** A release begins when the works are completed and no draw is open. */
function mayBegin(evidence: CoverEvidence) {
  if (!evidence?.isDeposit || evidence.leftFen === '0') return [{ code: 'cover-unknown', at: '/input/cover' }]
  if (!evidence.projectFinished) return [{ code: 'not-completed', at: '/input/project' }]
  return evidence.openDraws > 0 ? [{ code: 'draw-open', at: '/input/cover' }] : []
}

export const depositRelease = proceeding<ReleaseFacts>()({
  name: 'depositRelease',
  version: 1,
  room: 'funds',
  label: { zh: '返还保证金', en: 'Release of a deposit' },
  about: 'project',
  begins: { cover: '', publishedOn: null, arrearsFound: false },
  states: {
    noticed: { zh: '公示中', en: 'Notice published' },
    applied: { zh: '已申请，审核中', en: 'Applied, under review' },
    passed: { zh: '审核通过', en: 'Review passed' },
    found: { zh: '审核发现欠薪', en: 'Arrears found' },
    released: { zh: '已返还', en: 'Released' },
    refused: { zh: '不予返还', en: 'Refused' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  },
  ends: ['released', 'refused', 'withdrawn'],
  acts: {
    publish: act({
      label: { zh: '承诺并公示', en: 'Commit and publish the notice' },
      may: 'funds.write',
      cites: [{ instrument: 'dep65', article: '22' }],
      needsEvidence: true,
      input: Type.Object({
        ...COVER,
        commitment: field('工资已结清的承诺', 'Commitment that wages are settled', AddressText),
      }),
      problems: BEGIN_PROBLEMS,
      guard: ({ evidence }) => mayBegin(evidence),
      fold: (facts, input, entry) => ({ ...facts, cover: input.cover, publishedOn: entry.happenedOn }),
    }),
    startByAuthority: act({
      label: { zh: '清查时主动启动返还', en: 'Begin the return in a sweep' },
      may: 'funds.release',
      cites: [{ instrument: 'dep65', article: '22' }],
      needsEvidence: true,
      input: Type.Object(COVER),
      problems: BEGIN_PROBLEMS,
      guard: ({ evidence }) => mayBegin(evidence),
      fold: (facts, input, entry) => ({ ...facts, cover: input.cover, publishedOn: entry.happenedOn }),
    }),
    apply: act({
      label: { zh: '申请返还', en: 'Apply for the return' },
      may: 'funds.write',
      cites: [{ instrument: 'dep65', article: '22' }],
      input: Type.Object({ says: says('申请', 'Application') }),
      problems: {
        'notice-running': {
          kind: 'refused',
          says: { zh: '公示到 {day} 才满30日。', en: 'The notice runs until {day}.' },
          fix: { zh: '公示期满后再申请。', en: 'Apply when the notice period is complete.' },
          cite: { instrument: 'dep65', article: '22' },
        },
      },
      guard({ facts, law, on }) {
        if (facts.publishedOn === null) return []
        const { answer } = releaseByLaw(fullBook(law).at(on), {
          completedOn: facts.publishedOn,
          noticePublishedOnSite: facts.publishedOn,
          noticePublishedOnWebsite: facts.publishedOn,
          commitment: true,
          appliedOn: on,
        })
        return answer.missing.includes('noticeRunning')
          ? [{ code: 'notice-running', with: { day: answer.mayApplyFrom ?? '' } }]
          : []
      },
    }),
    passReview: act({
      label: { zh: '审核：没有欠薪', en: 'Review: no arrears' },
      may: 'funds.release',
      input: Type.Object({ says: says('审核意见', 'What was reviewed') }),
    }),
    findArrears: act({
      label: { zh: '审核：发现欠薪', en: 'Review: arrears found' },
      may: 'funds.release',
      input: Type.Object({ says: says('欠薪情况', 'The arrears found') }),
      fold: facts => ({ ...facts, arrearsFound: true }),
    }),
    confirm: act({
      label: { zh: '出具返还确认书', en: 'Confirm the return' },
      may: 'funds.approve',
      cites: [{ instrument: 'dep65', article: '22' }],
      papers: [{ zh: '农民工工资保证金返还确认书', en: 'Confirmation of the return of the wage deposit' }],
      stands: true,
      needsEvidence: true,
      input: Type.Object({ says: says('确认意见', 'What is confirmed') }),
      notBy: ['passReview', 'findArrears'],
    }),
    tellRefusal: act({
      label: { zh: '书面告知不予返还', en: 'Tell the refusal in writing' },
      may: 'funds.release',
      papers: [{ zh: '不予返还告知书', en: 'Notice of refusal' }],
      input: Type.Object({ says: says('理由', 'Reasons') }),
    }),
    withdraw: act({
      label: { zh: '撤回', en: 'Withdraw' },
      may: 'funds.write',
      input: Type.Object({ says: says('理由', 'Reason') }),
    }),
  },
  table: {
    none: { publish: 'noticed', startByAuthority: 'noticed' },
    noticed: { apply: 'applied', withdraw: 'withdrawn' },
    applied: { passReview: 'passed', findArrears: 'found' },
    passed: { confirm: 'released' },
    found: { tellRefusal: 'refused' },
    released: {},
    refused: {},
    withdrawn: {},
  },
  clocks: {
    'CLK-DEP-NOTICE': { starts: ['publish', 'startByAuthority'], stops: ['apply'], onMissed: 'show' },
    'CLK-DEP-REVIEW': { starts: ['apply'], stops: ['passReview', 'findArrears'], onMissed: 'warn' },
    'CLK-DEP-CONFIRM': { starts: ['passReview', 'findArrears'], stops: ['confirm', 'tellRefusal'], onMissed: 'warn' },
  },
})
