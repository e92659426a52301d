import { Type } from 'typebox'
import { actOf, field, type Problem, type ProblemDef, proceeding } from '../../../kernel/index.ts'
import { CreditCode, ProjectCode } from '../../registry/facts.ts'
import type { EntrustmentEvidence, EntrustmentFacts } from '../facts/account-life.ts'
import { DocumentText, ReferenceText } from '../facts/texts.ts'
import { PROJECT_UNKNOWN, says } from './words.ts'

/**
 * A subcontractor entrusts the general contractor with paying its workers: drafted by the one, accepted by the other,
 * filed.
 *
 * 条例第三十一条：工程建设领域推行分包单位农民工工资委托施工总承包单位代发制度。
 */

const act = actOf<EntrustmentFacts, EntrustmentEvidence>()
const REG31 = { instrument: 'reg724', article: '31' } as const
const SIDES = {
  'not-your-side': {
    kind: 'forbidden',
    says: { zh: '这一步由{party}办，您不代表它。', en: 'This step is for the {partyEn}; you do not act for it.' },
    fix: { zh: '请它的经办人登录办理。', en: 'Have its own officer sign in and do it.' },
    cite: REG31,
  },
} as const satisfies Record<string, ProblemDef>
const notSubcontractor = (evidence: EntrustmentEvidence): readonly Problem[] =>
  evidence.isSubcontractor ? [] : [{ code: 'not-your-side', with: { party: '分包单位', partyEn: 'subcontractor' } }]
const notContractor = (evidence: EntrustmentEvidence): readonly Problem[] =>
  evidence.isContractor
    ? []
    : [{ code: 'not-your-side', with: { party: '施工总承包单位', partyEn: 'general contractor' } }]

export const entrustment = proceeding<EntrustmentFacts>()({
  name: 'entrustment',
  version: 1,
  room: 'funds',
  label: { zh: '委托代发', en: 'Entrustment with payment' },
  about: 'project',
  begins: { employer: '', name: '', acceptedOn: null },
  states: {
    drafted: { zh: '等总包接受', en: 'Waiting for the general contractor' },
    accepted: { zh: '已接受', en: 'Accepted' },
    filed: { zh: '已备案', en: 'Filed' },
    declined: { zh: '总包不接受', en: 'Declined' },
    ended: { zh: '已终止', en: 'Ended' },
  },
  ends: ['declined', 'ended'],
  acts: {
    draft: act({
      label: { zh: '起草代发委托', en: 'Draft the entrustment' },
      may: 'funds.entrust',
      cites: [REG31],
      papers: [{ zh: '农民工工资委托代发协议', en: 'Agreement on payment of wages on behalf' }],
      needsEvidence: true,
      input: Type.Object({
        project: ProjectCode,
        subcontractor: field('分包单位代码', 'Credit code of the subcontractor', CreditCode),
        subcontract: field('分包合同编号', 'Number of the subcontract', ReferenceText),
      }),
      problems: {
        ...PROJECT_UNKNOWN,
        ...SIDES,
        'subcontractor-unknown': {
          kind: 'missing',
          says: {
            zh: '项目里没有代码为 {code} 的分包单位。',
            en: 'The project has no subcontractor with code {code}.',
          },
          fix: { zh: '先登记分包单位。', en: 'Register the subcontractor first.' },
          cite: { instrument: 'reg724', article: '25' },
        },
        'entrusted-already': {
          kind: 'refused',
          says: { zh: '这个分包单位已经有委托在办或者有效。', en: 'This subcontractor has an entrustment already.' },
          fix: { zh: '先终止原来的。', en: 'End that one first.' },
        },
      },
      guard({ input, evidence }) {
        if (!evidence.subcontractor)
          return [{ code: 'subcontractor-unknown', at: '/input/subcontractor', with: { code: input.subcontractor } }]
        return evidence.open ? [{ code: 'entrusted-already' }] : notSubcontractor(evidence)
      },
      fold(facts, _input, entry) {
        const { subcontractor } = entry.evidence as EntrustmentEvidence
        return { ...facts, employer: subcontractor?.id ?? '', name: subcontractor?.name ?? '' }
      },
    }),
    accept: act({
      label: { zh: '总包接受委托', en: 'The general contractor accepts' },
      may: 'funds.sign',
      cites: [REG31],
      notBy: ['draft'],
      needsEvidence: true,
      input: Type.Object({ says: says('接受意见', 'What is accepted') }),
      problems: SIDES,
      guard: ({ evidence }) => notContractor(evidence),
      fold: (facts, _input, entry) => ({ ...facts, acceptedOn: entry.happenedOn }),
    }),
    decline: act({
      label: { zh: '总包不接受', en: 'The general contractor declines' },
      may: 'funds.sign',
      notBy: ['draft'],
      needsEvidence: true,
      input: Type.Object({ says: says('理由', 'Reason') }),
      problems: SIDES,
      guard: ({ evidence }) => notContractor(evidence),
    }),
    file: act({
      label: { zh: '备案', en: 'File it' },
      may: 'funds.write',
      input: Type.Object({ document: field('备案凭据', 'Proof of the filing', DocumentText) }),
    }),
    end: act({
      label: { zh: '终止委托', en: 'End the entrustment' },
      may: 'funds.entrust',
      needsEvidence: true,
      input: Type.Object({ says: says('理由（如退场结清）', 'Reason, such as settled and left') }),
      problems: SIDES,
      guard: ({ evidence }) => notSubcontractor(evidence),
    }),
  },
  table: {
    none: { draft: 'drafted' },
    drafted: { accept: 'accepted', decline: 'declined', end: 'ended' },
    accepted: { file: 'filed', end: 'ended' },
    filed: { end: 'ended' },
    declined: {},
    ended: {},
  },
  clocks: {},
})
