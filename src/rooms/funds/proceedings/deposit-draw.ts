import { Type } from 'typebox'
import { actOf, DayText, FenAmount, field, formatYuan, IdText, proceeding } from '../../../kernel/index.ts'
import { depositDraw as drawByLaw } from '../../../law/duties/deposit-life.ts'
import { DocumentText, ReferenceText } from '../facts/texts.ts'
import { ProjectCode } from '../../registry/facts.ts'
import { fullBook } from '../decide/covers.ts'
import type { CoverEvidence, DrawFacts } from '../facts/deposits.ts'
import { BALANCE_SHORT, COVER_UNKNOWN, PROJECT_UNKNOWN, says } from './words.ts'

/**
 * Drawing a deposit: proposed after the day set for payment has passed, approved by a second person, notified to the
 * bank, paid to the workers, topped up.
 *
 * 保证金规定第十九条、第二十条。
 */

const act = actOf<DrawFacts, CoverEvidence>()

const short = (evidence: CoverEvidence, wanted: string) =>
  evidence !== null && BigInt(evidence.leftFen) < BigInt(wanted)
    ? [
        {
          code: 'balance-short',
          with: { left: formatYuan(BigInt(evidence.leftFen)), wanted: formatYuan(BigInt(wanted)) },
        },
      ]
    : []

export const depositDraw = proceeding<DrawFacts>()({
  name: 'depositDraw',
  version: 1,
  room: 'funds',
  label: { zh: '动用保证金', en: 'Drawing a deposit' },
  about: 'project',
  begins: { cover: '', drawFen: '0', people: 0, receivedOn: null, paidOn: null, toppedUpFen: '0' },
  states: {
    proposed: { zh: '待批准', en: 'Proposed' },
    noticed: { zh: '已出支付通知书', en: 'Payment notice issued' },
    received: { zh: '银行已收到', en: 'Received by the bank' },
    paid: { zh: '已支付，待补足', en: 'Paid, to be topped up' },
    restored: { zh: '已补足', en: 'Topped up' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  },
  ends: ['restored', 'withdrawn'],
  acts: {
    propose: act({
      label: { zh: '提出动用保证金', en: 'Propose to draw the deposit' },
      may: 'funds.draw',
      cites: [{ instrument: 'dep65', article: '19' }],
      needsEvidence: true,
      input: Type.Object({
        project: ProjectCode,
        cover: field('保证金凭证', 'Deposit', IdText),
        orderNumber: field('责令清偿文书编号', 'Number of the order to pay', ReferenceText),
        payDeadline: field('限期清偿的最后日', 'Last day set in the order', DayText),
        arrearsFen: field('未清偿的欠薪', 'Arrears still owed', FenAmount),
        people: field('涉及人数', 'People', Type.Integer({ minimum: 1 })),
      }),
      problems: {
        ...PROJECT_UNKNOWN,
        ...COVER_UNKNOWN,
        'deadline-running': {
          kind: 'refused',
          says: {
            zh: '责令清偿的期限到 {day} 才满，现在不能动用。',
            en: 'The time set in the order runs until {day}; the deposit may not be drawn yet.',
          },
          fix: { zh: '期满仍不清偿的，再提出。', en: 'Propose it when the day has passed unpaid.' },
          cite: { instrument: 'dep65', article: '19' },
        },
        'nothing-left': {
          kind: 'refused',
          says: { zh: '这份保证金已经没有余额。', en: 'Nothing is left of this deposit.' },
          fix: { zh: '用其他保证金，或者应急周转金。', en: 'Use another deposit, or the emergency fund.' },
        },
      },
      guard({ input, evidence, law, on }) {
        if (!evidence?.isDeposit) return [{ code: 'cover-unknown', at: '/input/cover' }]
        if (evidence.leftFen === '0') return [{ code: 'nothing-left', at: '/input/cover' }]
        const { answer } = drawByLaw(fullBook(law).at(on), {
          payDeadline: input.payDeadline,
          arrearsFen: BigInt(input.arrearsFen),
          depositFen: BigInt(evidence.leftFen),
        })
        return answer.mayDraw
          ? []
          : [{ code: 'deadline-running', at: '/input/payDeadline', with: { day: input.payDeadline } }]
      },
      fold: (facts, input, entry) => {
        const left = BigInt((entry.evidence as CoverEvidence)?.leftFen ?? 0)
        const wanted = BigInt(input.arrearsFen)
        const drawFen = String(wanted < left ? wanted : left)
        return { ...facts, cover: input.cover, drawFen, people: input.people }
      },
    }),
    approve: act({
      label: { zh: '批准，出具支付通知书', en: 'Approve, issue the payment notice' },
      may: 'funds.approve',
      cites: [{ instrument: 'dep65', article: '19' }],
      papers: [{ zh: '农民工工资保证金支付通知书', en: 'Payment notice of the wage deposit' }],
      needsEvidence: true,
      input: Type.Object({ says: says('批准意见', 'What was approved') }),
      notBy: ['propose'],
      problems: BALANCE_SHORT,
      guard: ({ facts, evidence }) => short(evidence, facts.drawFen),
    }),
    receive: act({
      label: { zh: '银行收到支付通知书', en: 'The bank received the notice' },
      may: 'funds.draw',
      input: Type.Object({ receipt: field('签收凭据', 'Proof of receipt', DocumentText) }),
      fold: (facts, _input, entry) => ({ ...facts, receivedOn: entry.happenedOn }),
    }),
    pay: act({
      label: { zh: '银行支付到工人', en: 'The bank paid the workers' },
      may: 'funds.draw',
      cites: [{ instrument: 'dep65', article: '19' }],
      stands: true,
      needsEvidence: true,
      input: Type.Object({ reference: field('银行凭证号', 'Bank reference', ReferenceText) }),
      problems: BALANCE_SHORT,
      guard: ({ facts, evidence }) => short(evidence, facts.drawFen),
      fold: (facts, _input, entry) => ({ ...facts, paidOn: entry.happenedOn }),
    }),
    topUp: act({
      label: { zh: '补足现金', en: 'Top up in cash' },
      may: 'funds.write',
      cites: [{ instrument: 'dep65', article: '20' }],
      stands: true,
      needsEvidence: true,
      input: Type.Object({
        amountFen: field('补足金额', 'Sum', FenAmount),
        reference: field('银行凭证号', 'Bank reference', ReferenceText),
      }),
      problems: {
        'top-up-too-small': {
          kind: 'refused',
          says: { zh: '动用了 {drawn} 元，只补 {given} 元。', en: '¥{drawn} was drawn; ¥{given} does not top it up.' },
          fix: { zh: '补足动用的全部金额。', en: 'Top up the whole sum that was drawn.' },
          cite: { instrument: 'dep65', article: '20' },
        },
        'not-cash': {
          kind: 'refused',
          says: { zh: '保函不能用现金补足。', en: 'A guarantee cannot be topped up in cash.' },
          fix: { zh: '登记同等金额的新保函，再办“换新保函”。', en: 'File a new guarantee, then take “new guarantee”.' },
          cite: { instrument: 'dep65', article: '20' },
        },
      },
      guard({ facts, input, evidence }) {
        if (evidence?.form !== 'cash') return [{ code: 'not-cash' }]
        const [drawn, given] = [BigInt(facts.drawFen), BigInt(input.amountFen)]
        if (given >= drawn) return []
        return [
          {
            code: 'top-up-too-small',
            at: '/input/amountFen',
            with: { drawn: formatYuan(drawn), given: formatYuan(given) },
          },
        ]
      },
      fold: (facts, input) => ({ ...facts, toppedUpFen: input.amountFen }),
    }),
    renew: act({
      label: { zh: '换新保函', en: 'New guarantee' },
      may: 'funds.write',
      cites: [{ instrument: 'dep65', article: '20' }],
      needsEvidence: true,
      input: Type.Object({ cover: field('新的保证金凭证', 'The new deposit', IdText) }),
      problems: { ...COVER_UNKNOWN, ...BALANCE_SHORT },
      guard: ({ facts, input, evidence }) =>
        !evidence?.isDeposit || input.cover === facts.cover
          ? [{ code: 'cover-unknown', at: '/input/cover' }]
          : short(evidence, facts.drawFen),
    }),
    withdraw: act({
      label: { zh: '撤回', en: 'Withdraw' },
      may: 'funds.draw',
      input: Type.Object({ says: says('理由（如已清偿）', 'Reason, such as paid in the meantime') }),
    }),
  },
  table: {
    none: { propose: 'proposed' },
    proposed: { approve: 'noticed', withdraw: 'withdrawn' },
    noticed: { receive: 'received', withdraw: 'withdrawn' },
    received: { pay: 'paid' },
    paid: { topUp: 'restored', renew: 'restored' },
    restored: {},
    withdrawn: {},
  },
  clocks: {
    'CLK-DEP-PAY': { starts: ['receive'], stops: ['pay'], onMissed: 'warn' },
    'CLK-DEP-TOPUP': { starts: ['pay'], stops: ['topUp', 'renew'], onMissed: 'warn' },
  },
})
