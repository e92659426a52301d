import { no, ok, operation, PLACES } from '../../../kernel/index.ts'
import { BankOrderRef, BankOrderView } from '../facts.ts'
import { payerOf, sealedItems } from '../store/bank-order.ts'
import { standingOrders } from '../store/orders.ts'
import { projectSubject } from '../../registry/index.ts'
import { orderHead } from '../store/read.ts'

/** The order as its bank needs it: whole numbers of account and cards. Each time it is taken out stays on record. */

/** Items of one file; an order is a site's month. */
const ITEMS_MAX = 50_000

/**
 * 条例第三十一条：施工总承包单位根据分包单位编制的工资支付表，通过专用账户直接将工资支付到农民工本人的银行账户。
 *
 * Who took the file, of which order and when is an act; the numbers in it are not kept there.
 */
export const openOrder = operation({
  name: 'payment.openOrder',
  kind: 'act',
  label: { zh: '导出银行代发文件', en: 'Take out the file for the bank' },
  input: BankOrderRef,
  output: BankOrderView,
  may: 'payment.files',
  secrets: ['payer', 'items'],
  problems: {
    'batch-unknown': {
      kind: 'missing',
      says: { zh: '没有批次号为 {batch} 的代发指令。', en: 'There is no payment order with batch number {batch}.' },
      fix: { zh: '从代发批次列表里选。', en: 'Choose it from the list of orders.' },
    },
    'order-too-long': {
      kind: 'too-large',
      says: {
        zh: '批次 {batch} 超过 {limit} 笔，一个文件放不下。',
        en: 'Batch {batch} has more than {limit} items, too many for one file.',
      },
      fix: { zh: '分成几个批次发放。', en: 'Pay it in several batches.' },
    },
    'account-not-open': {
      kind: 'conflict',
      says: {
        zh: '项目 {project} 在指令日 {on} 没有开着的工资专用账户，没有付款账户。',
        en: 'Project {project} has no dedicated wage account open on {on}: there is nothing to pay from.',
      },
      fix: { zh: '先登记专用账户。', en: 'Record the wage account first.' },
      cite: { instrument: 'reg724', article: '26' },
    },
    'card-not-known': {
      kind: 'conflict',
      says: {
        zh: '批次 {batch} 有 {count} 笔不知道本人的卡号，第一笔是第 {n} 项。',
        en: 'The card of {count} items of batch {batch} is not known; the first is item {n}.',
      },
      fix: {
        zh: '补登本人银行卡，再导出。工资只能发到本人的卡上。',
        en: "Record the worker's own card, then take the file out. Wages go to his own card only.",
      },
      cite: { instrument: 'reg724', article: '31' },
    },
  },
  cites: [{ instrument: 'reg724', article: '31' }],
  async run(context, { batchNo }) {
    const unknown = no('batch-unknown', { at: '/batchNo', with: { batch: batchNo } })
    if (!(await orderHead(context.tx, batchNo))) return unknown
    const [order] = await standingOrders(context.tx, [batchNo])
    if (!order) return unknown
    const { projectId } = order
    context.about(projectSubject({ ...order, id: projectId }), order.orderedOn)
    const payer = await payerOf(context.tx, projectId, order.orderedOn)
    if (!payer) return no('account-not-open', { with: { project: order.code, on: order.orderedOn } })
    const items = await sealedItems(context.tx, order, ITEMS_MAX + 1)
    if (items.length > ITEMS_MAX) return no('order-too-long', { with: { batch: batchNo, limit: ITEMS_MAX } })
    const without = items.filter(item => item.cardSealed === null)
    if (without[0]) return no('card-not-known', { with: { batch: batchNo, count: without.length, n: without[0].n } })
    const { accountSealed, ...known } = payer
    return ok({
      batchNo,
      orderedOn: order.orderedOn,
      month: order.month,
      payer: { ...known, account: context.cipher.open(accountSealed, PLACES.account) },
      items: items.flatMap(({ cardSealed, bankCode, bankName, ...item }) =>
        cardSealed
          ? [
              {
                ...item,
                cardNumber: context.cipher.open(cardSealed, PLACES.card),
                ...(bankCode ? { bankCode } : {}),
                ...(bankName ? { bankName } : {}),
              },
            ]
          : [],
      ),
    })
  },
})
