import {
  Batch,
  BatchAnswer,
  batchOf,
  type BatchRow,
  type Context,
  monthOf,
  operation,
  PLACES,
  present,
} from '../../../kernel/index.ts'
import { AMOUNT_PROBLEMS, refuseWrongAmount } from '../../funds/index.ts'
import { CARD_PROBLEMS, checkOwnCards, refuseFutureDays, TIME_PROBLEMS } from '../../payroll/index.ts'
import {
  aboutProjects,
  keyColumns,
  type MemberKey,
  PERSON_PROBLEMS,
  PROJECT_PROBLEMS,
  type ProjectKey,
  resolvePersons,
  resolveProjects,
} from '../../registry/index.ts'
import { itemStanding, sameHead } from '../decide.ts'
import { type OrderHead, type OrderItem, OrderRow } from '../facts.ts'
import { lockBatches, standingItems, standingOrders, writeItems, writeOrders } from '../store/orders.ts'

/** Payment orders: what the general contractor has the bank pay to each worker. */

const PROBLEMS = {
  ...PROJECT_PROBLEMS,
  ...PERSON_PROBLEMS,
  ...AMOUNT_PROBLEMS,
  ...CARD_PROBLEMS,
  ...TIME_PROBLEMS,
  'replaces-itself': {
    kind: 'invalid',
    says: { zh: '批次 {batch} 不能替代它自己。', en: 'Batch {batch} cannot replace itself.' },
    fix: { zh: '填写被替代的那一批的批次号。', en: 'Enter the number of the batch that is replaced.' },
  },
  'batch-mixed': {
    kind: 'invalid',
    says: {
      zh: '批次 {batch} 各行的项目、工资月份、指令日或替代批次不一致（第 {first} 行不同）。',
      en: 'The rows of batch {batch} differ in project, wage month, day or replaced batch (row {first} differs).',
    },
    fix: { zh: '一个批次只对一个项目的一个月。', en: 'One batch is for one month of one project.' },
  },
  'batch-differs': {
    kind: 'conflict',
    says: {
      zh: '批次 {batch} 已登记为 {before}，这里是 {given}。',
      en: 'Batch {batch} is on record as {before}; this row says {given}.',
    },
    fix: {
      zh: '核对批次号；另一批用新的批次号，退票重发写明替代批次。',
      en: 'Check the number; another batch has a number of its own, and a re-issue names the batch it replaces.',
    },
  },
  'item-differs': {
    kind: 'conflict',
    says: {
      zh: '批次 {batch} 第 {n} 项已登记为 {before}，这里是 {given}。',
      en: 'Item {n} of batch {batch} is on record as {before}; this row says {given}.',
    },
    fix: {
      zh: '指令不改：更正的另发一批，写明替代批次。',
      en: 'An order is not changed: send the correction as another batch that names this one.',
    },
    cite: { instrument: 'reg724', article: '31' },
  },
} as const
type Code = keyof typeof PROBLEMS
type OrderBatch = Batch<OrderRow, Code>

/**
 * 条例第三十一条：施工总承包单位根据分包单位编制的工资支付表，通过农民工工资专用账户直接将工资支付到农民工本人的银行账户。
 */
export const recordOrders = operation({
  name: 'payment.recordOrders',
  kind: 'act',
  rowwise: true,
  label: { zh: '登记代发指令', en: 'Record payment orders' },
  input: batchOf(OrderRow),
  output: BatchAnswer,
  may: 'payment.write',
  problems: PROBLEMS,
  cites: [{ instrument: 'reg724', article: '31' }],
  async run(context, input) {
    const batch: OrderBatch = new Batch(OrderRow, input, PROBLEMS)
    checkRows(context, batch)
    const project = await resolveProjects(context, batch)
    const member = await resolvePersons(context, batch, project, value => value.person)
    const writeCards = await checkOwnCards(context, batch, value => member(value).workerId)
    refuseMixedBatches(batch, project)
    await lockBatches(context.tx, [...new Set(batch.rows().map(({ value }) => value.batchNo))])
    const orders = await knownOrders(context, batch, project)
    const fresh = await freshItems(context, batch, orders, member)
    if (batch.mustStop()) return batch.stop()
    const rows = batch.rows()
    await writeCards(rows)
    await land(context, fresh, { project, member, orders })
    aboutProjects(context, [...new Set(rows.map(({ value }) => value.project))].map(project))
    return batch.done({ landed: fresh.length, known: rows.length - fresh.length })
  },
})

function checkRows(context: Context, batch: OrderBatch): void {
  refuseWrongAmount(batch)
  refuseFutureDays(context, batch, ['orderedOn'])
  for (const { row, value } of batch.rows()) {
    if (value.month > monthOf(context.day)) batch.refuse(row, 'month', 'month-in-future', { month: value.month })
    else if (value.replacesBatchNo === value.batchNo)
      batch.refuse(row, 'replacesBatchNo', 'replaces-itself', { batch: value.batchNo })
  }
}

function headOf(project: ProjectKey, value: OrderRow): OrderHead {
  const { month, orderedOn, replacesBatchNo = null } = value
  return { projectId: project.id, month, orderedOn, replacesBatchNo }
}

/** The rows of a batch agree with its first row, or leave. */
function refuseMixedBatches(batch: OrderBatch, project: (code: string) => ProjectKey): void {
  const firsts = new Map<string, BatchRow<OrderRow>>()
  for (const one of batch.rows()) {
    const { row, value } = one
    const first = firsts.get(value.batchNo)
    if (!first) firsts.set(value.batchNo, one)
    else if (!sameHead(headOf(project(value.project), value), headOf(project(first.value.project), first.value)))
      batch.refuse(row, 'batchNo', 'batch-mixed', { batch: value.batchNo, first: first.row })
  }
}

type KnownOrder = { readonly id: string; readonly projectId: string }

/** The orders that stand under the numbers of the batch; rows that differ from them in their head leave. */
async function knownOrders(
  context: Context,
  batch: OrderBatch,
  project: (code: string) => ProjectKey,
): Promise<ReadonlyMap<string, KnownOrder>> {
  const numbers = [...new Set(batch.rows().map(({ value }) => value.batchNo))]
  const standing = new Map((await standingOrders(context.tx, numbers)).map(order => [order.batchNo, order]))
  for (const { row, value } of batch.rows()) {
    const before = standing.get(value.batchNo)
    const given = headOf(project(value.project), value)
    if (!before || sameHead(given, before)) continue
    const words =
      before.projectId === given.projectId
        ? headWords(before)
        : { zh: '另一个项目的批次', en: 'a batch of another project' }
    batch.refuse(row, 'batchNo', 'batch-differs', { batch: value.batchNo, before: words, given: headWords(given) })
  }
  return standing
}

function headWords({ month, orderedOn, replacesBatchNo }: OrderHead): string {
  return [month, orderedOn, ...(replacesBatchNo ? [`← ${replacesBatchNo}`] : [])].join(' · ')
}

type FreshItem = { readonly value: OrderRow; readonly item: OrderItem }

/** Items not in the books yet; an item whose number stands for something else leaves the batch. */
async function freshItems(
  context: Context,
  batch: OrderBatch,
  orders: ReadonlyMap<string, KnownOrder>,
  member: (value: OrderRow) => MemberKey,
): Promise<readonly FreshItem[]> {
  const standing = new Map<string, OrderItem>()
  const numberOf = new Map([...orders].map(([batchNo, order]) => [order.id, batchNo]))
  for (const item of await standingItems(context.tx, [...orders.values()]))
    standing.set(`${numberOf.get(item.orderId)}/${item.n}`, item)
  const fresh: FreshItem[] = []
  for (const { row, value } of batch.rows()) {
    const item = itemOf(context, value, member(value).workerId)
    const key = `${value.batchNo}/${value.n}`
    const before = standing.get(key)
    const stands = itemStanding(item, before)
    if (stands === 'differs' && before) {
      const more = { batch: value.batchNo, n: value.n, before: itemWords(before), given: itemWords(item) }
      batch.refuse(row, 'n', 'item-differs', more)
    } else if (stands === 'new') {
      standing.set(key, item)
      fresh.push({ value, item })
    }
  }
  return fresh
}

function itemOf(context: Context, value: OrderRow, workerId: string): OrderItem {
  const { cardNumber } = value
  return {
    n: value.n,
    workerId,
    amountFen: BigInt(value.amountFen),
    cardHash: cardNumber === undefined ? null : context.cipher.blindIndex(cardNumber, PLACES.card).toString('hex'),
    cardLast4: cardNumber?.slice(-4) ?? null,
  }
}

function itemWords({ workerId, amountFen, cardLast4 }: OrderItem): string {
  return [`${amountFen} 分 fen`, `w${workerId}`, ...(cardLast4 ? [`****${cardLast4}`] : [])].join(' · ')
}

type Resolved = {
  readonly project: (code: string) => ProjectKey
  readonly member: (value: OrderRow) => MemberKey
  readonly orders: ReadonlyMap<string, KnownOrder>
}

async function land(context: Context, fresh: readonly FreshItem[], { project, member, orders }: Resolved) {
  const missing = new Map(
    fresh.filter(({ value }) => !orders.has(value.batchNo)).map(({ value }) => [value.batchNo, value]),
  )
  const made = await writeOrders(
    context.tx,
    context.actId,
    [...missing.values()].map(value => ({
      ...keyColumns(project(value.project)),
      batch_no: value.batchNo,
      month: `${value.month}-01`,
      ordered_on: value.orderedOn,
      replaces_batch_no: value.replacesBatchNo ?? null,
    })),
  )
  const idOf = (batchNo: string) => present(orders.get(batchNo)?.id ?? made.get(batchNo), 'an order was made')
  await writeItems(
    context.tx,
    context.actId,
    fresh.map(({ value, item }) => ({
      ...keyColumns(project(value.project)),
      order_id: idOf(value.batchNo),
      n: item.n,
      worker_id: item.workerId,
      month: `${value.month}-01`,
      amount_fen: item.amountFen,
      card_last4: item.cardLast4,
      card_hash: item.cardHash === null ? null : Buffer.from(item.cardHash, 'hex'),
      employer_id: member(value).employerId,
    })),
  )
  for (const { value } of fresh) context.touch('project', project(value.project).id, value.month)
}
