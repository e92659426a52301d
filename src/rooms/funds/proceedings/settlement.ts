import { Type } from 'typebox'
import { actOf, addDays, FenAmount, field, formatYuan, proceeding } from '../../../kernel/index.ts'
import { ProjectCode } from '../../registry/facts.ts'
import { afterPayment, confirmed, isLeastPaid } from '../decide/settlement.ts'
import { type Dispute, NodeNumber, type SettlementEvidence, type SettlementFacts } from '../facts/settlement.ts'
import { DocumentText, ReferenceText } from '../facts/texts.ts'
import { APPLY_PROBLEMS, CONFIRM_PROBLEMS, DEEM_PROBLEMS, PAY_PROBLEMS, SETTLE_PROBLEMS } from './settlement-words.ts'
import { says } from './words.ts'

/**
 * The settlement of one node of a contract: applied for by the contractor, reviewed by the owner within the clock, paid
 * at least in the share the law or the contract sets.
 *
 * 财建〔2022〕183号；财建〔2004〕369号第十三条；保障中小企业款项支付条例第九条、第十条、第十五条；条例第三十五条。
 */

const act = actOf<SettlementFacts, SettlementEvidence>()
const DISPUTE = Type.Unsafe<Dispute>(
  Type.Union([
    field('工程量', 'Quantity of work', Type.Literal('quantity')),
    field('工程质量', 'Quality of work', Type.Literal('quality')),
    field('计价', 'Price', Type.Literal('price')),
  ]),
)
const BEGINS: SettlementFacts = {
  node: '',
  measuredFen: '0',
  appliedOn: null,
  reviewDays: 0,
  reviewBy: null,
  extended: false,
  reviewedOn: null,
  silenceAccepts: false,
  confirmedFen: '0',
  disputedFen: '0',
  dispute: null,
  disputedOn: null,
  payBy: null,
  leastBp: 0,
  leastFen: '0',
  paidFen: '0',
  leastPaidOn: null,
  labourStoppedOn: null,
}
const confirmedSum = field('确认的价款', 'Confirmed value', FenAmount)
const FIN369 = [{ instrument: 'fin369', article: '13' }] as const

/** A sum the owner confirms is above nothing and not above what was applied for. */
function confirmFlaws(facts: SettlementFacts, fen: string, at: string) {
  if (BigInt(fen) <= BigInt(facts.measuredFen)) return []
  const more = { given: formatYuan(BigInt(fen)), measured: formatYuan(BigInt(facts.measuredFen)) }
  return [{ code: 'above-measured', at, with: more }]
}

const review = {
  extendReview: act({
    label: { zh: '书面约定延长审核', en: 'Extend the review by agreement' },
    may: 'funds.settle',
    cites: FIN369,
    input: Type.Object({ document: field('双方书面约定', 'Agreement of both', DocumentText) }),
    problems: {
      'extended-before': {
        kind: 'refused',
        says: { zh: '审核期限已经延长过一次。', en: 'The review was extended once already.' },
        fix: { zh: '请在期限内确认，或者提出异议。', en: 'Confirm within the time, or dispute.' },
        cite: { instrument: 'fin369', article: '13' },
      },
    },
    guard: ({ facts }) => (facts.extended ? [{ code: 'extended-before' }] : []),
    fold: facts => ({
      ...facts,
      extended: true,
      reviewBy: facts.reviewBy === null ? null : addDays(facts.reviewBy, facts.reviewDays),
    }),
  }),
  confirm: act({
    label: { zh: '审核确认', en: 'Confirm the value' },
    may: 'funds.settle',
    cites: [...FIN369, { instrument: 'fin183', article: '全文' }],
    papers: [{ zh: '施工过程结算确认书', en: 'Confirmation of an interim settlement' }],
    needsEvidence: true,
    input: Type.Object({ confirmedFen: confirmedSum, says: says('审核意见', 'Findings of the review') }),
    problems: CONFIRM_PROBLEMS,
    guard({ facts, input }) {
      if (input.confirmedFen === '0') return [{ code: 'nothing-confirmed', at: '/input/confirmedFen' }]
      return confirmFlaws(facts, input.confirmedFen, '/input/confirmedFen')
    },
    fold: (facts, input, entry) =>
      confirmed(facts, {
        fen: input.confirmedFen,
        evidence: entry.evidence as SettlementEvidence,
        on: entry.happenedOn,
      }),
  }),
  dispute: act({
    label: { zh: '提出异议', en: 'Dispute the application' },
    may: 'funds.settle',
    cites: [
      { instrument: 'sme802', article: '15' },
      { instrument: 'reg724', article: '35' },
    ],
    needsEvidence: true,
    input: Type.Object({
      about: field('争议事项', 'What is disputed', DISPUTE),
      undisputedFen: field('没有争议的价款', 'Undisputed value', FenAmount),
      says: says('异议理由', 'Reasons'),
    }),
    problems: CONFIRM_PROBLEMS,
    guard: ({ facts, input }) => confirmFlaws(facts, input.undisputedFen, '/input/undisputedFen'),
    fold: (facts, input, entry) => ({
      ...confirmed(facts, {
        fen: input.undisputedFen,
        evidence: entry.evidence as SettlementEvidence,
        on: entry.happenedOn,
      }),
      dispute: input.about,
      disputedOn: entry.happenedOn,
      disputedFen: String(BigInt(facts.measuredFen) - BigInt(input.undisputedFen)),
    }),
  }),
  deem: act({
    label: { zh: '逾期未审，按约定视为认可', en: 'Silence accepts, as agreed' },
    may: 'funds.write',
    cites: [...FIN369, { instrument: 'sc2020-25', article: '21' }],
    needsEvidence: true,
    input: Type.Object({ says: says('送达和约定的依据', 'Proof of delivery and of the agreement') }),
    problems: DEEM_PROBLEMS,
    guard({ facts, on }) {
      if (!facts.silenceAccepts) return [{ code: 'silence-not-agreed' }]
      return facts.reviewBy !== null && on <= facts.reviewBy
        ? [{ code: 'review-running', with: { day: facts.reviewBy } }]
        : []
    },
    fold: (facts, _input, entry) =>
      confirmed(facts, {
        fen: facts.measuredFen,
        evidence: entry.evidence as SettlementEvidence,
        on: entry.happenedOn,
      }),
  }),
  resolve: act({
    label: { zh: '争议解决，确定价款', en: 'Dispute settled' },
    may: 'funds.settle',
    papers: [{ zh: '施工过程结算补充确认', en: 'Supplementary confirmation' }],
    needsEvidence: true,
    input: Type.Object({
      confirmedFen: confirmedSum,
      document: field('协议、鉴定或者裁判文书', 'Agreement, appraisal or judgment', DocumentText),
    }),
    problems: CONFIRM_PROBLEMS,
    guard({ facts, input }) {
      if (BigInt(input.confirmedFen) < BigInt(facts.confirmedFen))
        return [{ code: 'below-undisputed', at: '/input/confirmedFen' }]
      return confirmFlaws(facts, input.confirmedFen, '/input/confirmedFen')
    },
    fold(facts, input, entry) {
      const evidence = entry.evidence as SettlementEvidence
      const next = confirmed(facts, { fen: input.confirmedFen, evidence, on: entry.happenedOn })
      const wasLate = facts.leastPaidOn === null && facts.payBy !== null && facts.payBy < entry.happenedOn
      return { ...next, disputedFen: '0', labourStoppedOn: null, ...(wasLate ? { payBy: facts.payBy } : {}) }
    },
  }),
}

const payment = {
  pay: act({
    label: { zh: '支付工程价款', en: 'Pay' },
    may: 'funds.settle',
    cites: [
      { instrument: 'fin183', article: '全文' },
      { instrument: 'sme802', article: '9' },
    ],
    stands: true,
    input: Type.Object({
      amountFen: field('付款金额', 'Sum', FenAmount),
      reference: field('银行凭证号', 'Bank reference', ReferenceText),
    }),
    problems: PAY_PROBLEMS,
    guard({ facts, input }) {
      if (input.amountFen === '0') return [{ code: 'nothing-paid', at: '/input/amountFen' }]
      const left = BigInt(facts.confirmedFen) - BigInt(facts.paidFen)
      if (BigInt(input.amountFen) <= left) return []
      const more = { left: formatYuan(left), given: formatYuan(BigInt(input.amountFen)) }
      return [{ code: 'more-than-confirmed', at: '/input/amountFen', with: more }]
    },
    fold: (facts, input, entry) => afterPayment(facts, input.amountFen, entry.happenedOn),
  }),
  settle: act({
    label: { zh: '本期结清', en: 'Close the node' },
    may: 'funds.write',
    cites: [{ instrument: 'fin183', article: '全文' }],
    input: Type.Object({ says: says('说明', 'Note') }),
    problems: SETTLE_PROBLEMS,
    guard({ facts }) {
      if (isLeastPaid(facts.paidFen, facts.leastFen)) return []
      const [least, paid] = [BigInt(facts.leastFen), BigInt(facts.paidFen)]
      return [{ code: 'paid-short', with: { least: formatYuan(least), paid: formatYuan(paid) } }]
    },
  }),
  stopLabour: act({
    label: { zh: '报告：以争议为由停拨人工费用', en: 'Report labour cost held back over the dispute' },
    may: 'warning.answer',
    cites: [{ instrument: 'reg724', article: '35' }],
    input: Type.Object({ says: says('停拨情况', 'What was held back') }),
    fold: (facts, _input, entry) => ({ ...facts, labourStoppedOn: facts.labourStoppedOn ?? entry.happenedOn }),
  }),
  resumeLabour: act({
    label: { zh: '人工费用已恢复拨付', en: 'Labour cost is paid again' },
    may: 'warning.answer',
    cites: [{ instrument: 'reg724', article: '35' }],
    input: Type.Object({ reference: field('拨付凭证号', 'Reference of the transfer', ReferenceText) }),
    fold: facts => ({ ...facts, labourStoppedOn: null }),
  }),
}

export const settlement = proceeding<SettlementFacts>()({
  name: 'settlement',
  version: 1,
  room: 'funds',
  label: { zh: '施工过程结算', en: 'Interim settlement' },
  about: 'project',
  begins: BEGINS,
  states: {
    applied: { zh: '已申请，审核中', en: 'Applied, under review' },
    confirmed: { zh: '已确认，待付款', en: 'Confirmed, to be paid' },
    disputed: { zh: '有争议', en: 'Disputed' },
    paying: { zh: '付款中', en: 'Being paid' },
    settled: { zh: '本期结清', en: 'Settled' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  },
  ends: ['settled', 'withdrawn'],
  acts: {
    apply: act({
      label: { zh: '申请过程结算', en: 'Apply for settlement' },
      may: 'funds.write',
      cites: FIN369,
      papers: [{ zh: '施工过程结算申请', en: 'Application for interim settlement' }],
      needsEvidence: true,
      input: Type.Object({
        project: ProjectCode,
        node: NodeNumber,
        measuredFen: field('本期完成价款', 'Value of the work done', FenAmount),
        papers: says('计量报告和附件', 'Measurement report and papers'),
        changeDocument: Type.Optional(field('变更、签证文件', 'Change order', DocumentText)),
      }),
      problems: APPLY_PROBLEMS,
      guard({ input, evidence }) {
        if (!evidence.node) return [{ code: 'node-unknown', at: '/input/node', with: { node: input.node } }]
        if (evidence.node.isUnderWay) return [{ code: 'node-under-way', at: '/input/node', with: { node: input.node } }]
        if (input.measuredFen === '0') return [{ code: 'nothing-measured', at: '/input/measuredFen' }]
        const total = BigInt(evidence.otherFen) + BigInt(input.measuredFen)
        const isAbove = evidence.contractFen !== null && total > BigInt(evidence.contractFen)
        if (!isAbove || input.changeDocument !== undefined) return []
        const more = { total: formatYuan(total), contract: formatYuan(BigInt(evidence.contractFen ?? '0')) }
        return [{ code: 'above-contract', at: '/input/measuredFen', with: more }]
      },
      fold(facts, input, entry) {
        const { node, reviewDays } = entry.evidence as SettlementEvidence
        return {
          ...facts,
          node: input.node,
          measuredFen: input.measuredFen,
          appliedOn: entry.happenedOn,
          reviewDays,
          reviewBy: addDays(entry.happenedOn, reviewDays),
          silenceAccepts: node?.silenceAccepts ?? false,
        }
      },
    }),
    ...review,
    ...payment,
    withdraw: act({
      label: { zh: '撤回申请', en: 'Withdraw the application' },
      may: 'funds.write',
      input: Type.Object({ says: says('理由', 'Reason') }),
    }),
  },
  table: {
    none: { apply: 'applied' },
    applied: {
      extendReview: 'applied',
      confirm: 'confirmed',
      dispute: 'disputed',
      deem: 'confirmed',
      withdraw: 'withdrawn',
    },
    confirmed: { pay: 'paying' },
    disputed: { pay: 'disputed', stopLabour: 'disputed', resumeLabour: 'disputed', resolve: 'paying' },
    paying: { pay: 'paying', settle: 'settled' },
    settled: {},
    withdrawn: {},
  },
  clocks: {
    'CLK-SETTLE-REVIEW': {
      starts: ['apply'],
      stops: ['confirm', 'dispute', 'deem', 'withdraw'],
      extends: ['extendReview'],
      onMissed: 'warn',
    },
  },
})
