import { Type } from 'typebox'
import {
  type Context,
  covers,
  field,
  IdText,
  isCardNumber,
  no,
  ok,
  operation,
  PLACES,
  type Subject,
  Text,
} from '../../../kernel/index.ts'
import { CARD_PROBLEMS, noteContest } from '../../payroll/index.ts'
import { cardsByHash, writeCards } from '../../registry/index.ts'
import { ProjectCode } from '../../registry/facts.ts'
import { findItem, type OneItem, writeWord } from '../store/arrival.ts'

/** Money at its end: the worker says whether it came, and a card the bank sent back is corrected for the next run. */

const BatchNo = field('批次号', 'Batch number', Text(64))
const BATCH_UNKNOWN = {
  kind: 'missing',
  says: { zh: '批次 {batch} 里没有这一笔。', en: 'Batch {batch} has no such payment.' },
  fix: { zh: '从手册或者代发批次里选。', en: 'Choose it from the handbook or the orders.' },
} as const

function subjectOf(item: OneItem): Subject {
  return {
    kind: 'worker',
    id: item.workerId,
    workerId: item.workerId as never,
    projectId: item.projectId as never,
    enterpriseId: item.employerId as never,
    regionCode: item.regionCode as never,
    sector: item.sector,
  }
}

/**
 * 条例第三十一条：工资直接支付到农民工本人的银行账户。The bank's word and the worker's stand beside each other; where he says
 * it has not come, that is an objection which the employer must answer.
 */
export const sayArrived = operation({
  name: 'payment.sayArrived',
  kind: 'act',
  label: { zh: '确认到账', en: 'Say whether it came' },
  input: Type.Object({
    project: ProjectCode,
    batchNo: BatchNo,
    arrived: field('到账了', 'It came', Type.Boolean()),
    reason: Type.Optional(field('说明', 'What is wrong', Text(500))),
  }),
  output: Type.Object({ arrived: Type.Boolean(), contest: Type.Optional(IdText) }),
  may: 'payroll.sign',
  problems: {
    'not-the-payee': {
      kind: 'forbidden',
      says: { zh: '到没到账，只有收款的工人本人能说。', en: 'Only the worker who is paid can say whether it came.' },
      fix: { zh: '请工人本人在手机上确认。', en: 'Have the worker say it on his phone.' },
      cite: { instrument: 'reg724', article: '31' },
    },
    'batch-unknown': BATCH_UNKNOWN,
    'came-back': {
      kind: 'refused',
      says: {
        zh: '这一笔银行已经退回，没有到您卡上。',
        en: 'The bank sent this payment back; it did not reach your card.',
      },
      fix: { zh: '请劳资专管员改正卡号后重发。', en: 'Have the wage officer correct the card and pay it again.' },
      cite: { instrument: 'reg724', article: '31' },
    },
  },
  personal: ['reason'],
  cites: [{ instrument: 'reg724', article: '31' }],
  async run(context, input) {
    const { workerId } = context.actor
    if (context.actor.kind !== 'worker' || workerId === undefined) return no('not-the-payee')
    const item = await findItem(context.tx, { ...input, workerId })
    if (!item) return no('batch-unknown', { at: '/batchNo', with: { batch: input.batchNo } })
    if (item.state === 'returned') return no('came-back')
    context.about(subjectOf(item))
    const contest = input.arrived ? null : await notArrived(context, item, input.reason)
    await writeWord(context.tx, context.actId, { item, on: context.day, arrived: input.arrived, contestId: contest })
    context.touch('project', item.projectId, item.month)
    return ok({ arrived: input.arrived, ...(contest === null ? {} : { contest }) })
  },
})

function notArrived(context: Context, item: OneItem, reason: string | undefined): Promise<string> {
  return noteContest(context.tx, context.actId, context.day, {
    projectId: item.projectId,
    workerId: item.workerId,
    employerId: item.employerId,
    regionCode: item.regionCode,
    sector: item.sector,
    month: item.month,
    orderId: item.orderId,
    itemN: item.n,
    askedFen: item.fen,
    reason: reason ?? '没到账 not arrived',
  })
}

/** The corrected card of a worker whose payment the bank sent back; the next pay run orders to it. */
export const correctCard = operation({
  name: 'payment.correctCard',
  kind: 'act',
  label: { zh: '改正工资卡', en: 'Correct a wage card' },
  input: Type.Object({
    project: ProjectCode,
    batchNo: BatchNo,
    n: field('序号', 'Number in the batch', Type.Integer({ minimum: 1, maximum: 1_000_000 })),
    cardNumber: field('工人本人卡号', "The worker's own card", Text(40)),
    bankName: Type.Optional(field('开户行', 'Bank', Text(200))),
  }),
  output: Type.Object({ worker: IdText, last4: Type.String() }),
  may: 'payment.write',
  problems: {
    ...CARD_PROBLEMS,
    'batch-unknown': BATCH_UNKNOWN,
    'item-not-returned': {
      kind: 'refused',
      says: { zh: '这一笔银行没有退回，不用改卡。', en: 'The bank did not send this payment back; its card stands.' },
      fix: { zh: '只改退回的。', en: 'Correct only what came back.' },
    },
    'card-same': {
      kind: 'refused',
      says: { zh: '这就是银行退回的那张卡。', en: 'This is the very card the bank sent back.' },
      fix: {
        zh: '填写工人本人名下、状态正常的另一张卡。',
        en: "Enter another card in the worker's own name that works.",
      },
      cite: { instrument: 'reg724', article: '31' },
    },
  },
  personal: ['cardNumber'],
  cites: [{ instrument: 'reg724', article: '31' }],
  async run(context, input) {
    const item = await findItem(context.tx, input)
    if (!item || !covers(context.actor, { ...subjectOf(item), kind: 'project', id: item.projectId }))
      return no('batch-unknown', { at: '/batchNo', with: { batch: input.batchNo } })
    if (item.state !== 'returned') return no('item-not-returned', { at: '/n' })
    const { cardNumber } = input
    if (!isCardNumber(cardNumber)) return no('card-number-wrong', { at: '/cardNumber' })
    const hash = context.cipher.blindIndex(cardNumber, PLACES.card)
    const last4 = cardNumber.slice(-4)
    if (item.cardHash?.equals(hash)) return no('card-same', { at: '/cardNumber' })
    const owner = (await cardsByHash(context.tx, [hash])).get(hash.toString('hex'))?.workerId
    if (owner !== undefined && owner !== item.workerId)
      return no('card-of-another', { at: '/cardNumber', with: { last4 } })
    context.about(subjectOf(item))
    await writeCards(context.tx, context.actId, [
      {
        hash,
        workerId: item.workerId,
        sealed: context.cipher.seal(cardNumber, PLACES.card),
        last4,
        bankCode: null,
        bankName: input.bankName ?? null,
      },
    ])
    context.touch('project', item.projectId, item.month)
    return ok({ worker: item.workerId, last4 })
  },
})
