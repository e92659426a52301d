import { no, ok, type Operation, operation } from '../../kernel/index.ts'
import { OrderDetail, OrderPage, OrderQuery, OrderRef } from './facts.ts'
import { openOrder } from './index/bank-order.ts'
import { correctCard, sayArrived } from './index/arrival.ts'
import { recordOrders } from './index/orders.ts'
import { recordResults } from './index/results.ts'
import { runOperations } from './index/runs.ts'
import { itemRows, orderHead, orderRows } from './store/read.ts'

/** The front door of payment: what was ordered for each worker, and what arrived. */
export * from './facts.ts'
export { latestOf } from './decide.ts'
export { definitions } from './index/runs.ts'

const PAGE = 100

export const listOrders = operation({
  name: 'payment.listOrders',
  kind: 'read',
  label: { zh: '代发批次', en: 'Payment orders' },
  input: OrderQuery,
  output: OrderPage,
  may: 'payment.read',
  problems: {},
  async run(context, input) {
    const limit = input.limit ?? PAGE
    const rows = await orderRows(context.tx, { ...input, limit: limit + 1 })
    const shown = rows.slice(0, limit)
    const last = shown.at(-1)
    return ok({ rows: shown, ...(rows.length > limit && last ? { next: last.order } : {}) })
  },
})

export const getOrder = operation({
  name: 'payment.getOrder',
  kind: 'read',
  label: { zh: '代发批次明细', en: 'Payment order' },
  input: OrderRef,
  output: OrderDetail,
  may: 'payment.read',
  problems: {
    'batch-unknown': {
      kind: 'missing',
      says: { zh: '没有批次号为 {batch} 的代发指令。', en: 'There is no payment order with batch number {batch}.' },
      fix: { zh: '从代发批次列表里选。', en: 'Choose it from the list of orders.' },
    },
  },
  async run(context, input) {
    const head = await orderHead(context.tx, input.batchNo)
    if (!head) return no('batch-unknown', { at: '/batchNo', with: { batch: input.batchNo } })
    const limit = input.limit ?? PAGE
    const after = /^\d{1,9}$/.test(input.cursor ?? '') ? Number(input.cursor) : 0
    const rows = await itemRows(context.tx, { order: head, after, limit: limit + 1 })
    const shown = rows.slice(0, limit)
    const last = shown.at(-1)
    return ok({ head, rows: shown, ...(rows.length > limit && last ? { next: String(last.n) } : {}) })
  },
})

export const operations: readonly Operation[] = [
  recordOrders,
  recordResults,
  sayArrived,
  correctCard,
  listOrders,
  getOrder,
  openOrder,
  ...runOperations,
] as unknown as readonly Operation[]
