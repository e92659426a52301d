import {
  Batch,
  BatchAnswer,
  batchOf,
  type Context,
  covers,
  isCardNumber,
  operation,
  PLACES,
  present,
} from '../../../kernel/index.ts'
import { AMOUNT_PROBLEMS, refuseWrongAmount } from '../../funds/index.ts'
import { CARD_PROBLEMS, refuseFutureDays, TIME_PROBLEMS } from '../../payroll/index.ts'
import { aboutProjects, cardsByHash, type ProjectKey } from '../../registry/index.ts'
import { type ItemMatch, matchByCard, matchByNumber } from '../decide.ts'
import { ResultRow, type StandingItem, type StandingOrder } from '../facts.ts'
import { type NewResult, resultKey, standingItems, standingOrders, writeResults } from '../store/orders.ts'

/** What the bank says of each item: paid, or sent back. Answers are only ever added. */

const PROBLEMS = {
  ...AMOUNT_PROBLEMS,
  'day-in-future': TIME_PROBLEMS['day-in-future'],
  'card-number-wrong': CARD_PROBLEMS['card-number-wrong'],
  'batch-unknown': {
    kind: 'missing',
    says: { zh: '没有批次号为 {batch} 的代发指令。', en: 'There is no payment order with batch number {batch}.' },
    fix: { zh: '先登记代发指令，或者改正批次号。', en: 'Record the order first, or correct the number.' },
  },
  'batch-out-of-scope': {
    kind: 'forbidden',
    says: { zh: '批次 {batch} 不在您经办的项目内。', en: 'Batch {batch} does not belong to your projects.' },
    fix: { zh: '由该项目的开户银行报送。', en: "Have the bank that keeps the project's account send it." },
  },
  'item-unknown': {
    kind: 'missing',
    says: {
      zh: '批次 {batch} 里没有这一项（{item}）。',
      en: 'Batch {batch} has no such item ({item}).',
    },
    fix: { zh: '核对序号或收款账号。', en: 'Check the number or the payee account.' },
  },
  'item-ambiguous': {
    kind: 'conflict',
    says: {
      zh: '批次 {batch} 里这张卡（{item}）有几项同样的金额。',
      en: 'Batch {batch} has several items of the same sum for this card ({item}).',
    },
    fix: { zh: '写上序号。', en: 'Give the number of the item.' },
  },
  'amount-differs': {
    kind: 'conflict',
    says: {
      zh: '指令金额 {ordered} 分，银行结果 {given} 分。',
      en: 'The order says {ordered} fen; the bank says {given} fen.',
    },
    fix: {
      zh: '与银行核对；一项指令只有全额到账或退回。',
      en: 'Check with the bank; an item arrives in full or is sent back.',
    },
    cite: { instrument: 'reg724', article: '31' },
  },
  'card-differs': {
    kind: 'conflict',
    says: {
      zh: '这一项指令付到尾号 {ordered}，银行结果是尾号 {given}。',
      en: 'The item was ordered to the card ending in {ordered}; the bank names the one ending in {given}.',
    },
    fix: { zh: '与银行核对收款账号和序号。', en: 'Check account and number with the bank.' },
    cite: { instrument: 'reg724', article: '31' },
  },
} as const
type ResultBatch = Batch<ResultRow, keyof typeof PROBLEMS>

/**
 * 条例第三十一条：用于支付农民工工资的银行账户所绑定的农民工社会保障卡或者银行卡，用人单位或者其他人员不得以任何理由扣押；开户银行应当将代发凭证交给施工总承包单位。
 */
export const recordResults = operation({
  name: 'payment.recordResults',
  kind: 'act',
  rowwise: true,
  label: { zh: '报送银行代发结果', en: 'Record bank results' },
  input: batchOf(ResultRow),
  output: BatchAnswer,
  may: 'payment.results',
  problems: PROBLEMS,
  cites: [{ instrument: 'reg724', article: '31' }],
  async run(context, input) {
    const batch: ResultBatch = new Batch(ResultRow, input, PROBLEMS)
    refuseWrongAmount(batch)
    refuseFutureDays(context, batch, ['on'])
    for (const { row, value } of batch.rows())
      if (value.n === undefined && !isCardNumber(value.cardNumber ?? ''))
        batch.refuse(row, 'cardNumber', 'card-number-wrong')
    const orders = await resolveOrders(context, batch)
    const item = await resolveItems(context, batch, orders)
    if (batch.mustStop()) return batch.stop()
    const rows = batch.rows()
    const results = rows.map(({ value }) =>
      newResult(value, present(orders.get(value.batchNo), 'an order'), item(value)),
    )
    const landed = await writeResults(context.tx, context.actId, results)
    for (const result of results) {
      if (landed.has(resultKey(result)))
        context.touch('project', result.project_id, result.month.slice(0, 'YYYY-MM'.length))
    }
    aboutProjects(
      context,
      rows.map(({ value }) => projectOf(present(orders.get(value.batchNo), 'an order'))),
    )
    return batch.done({ landed: landed.size, known: rows.length - landed.size })
  },
})

function projectOf({ projectId, code, regionCode, sector, generalContractorId }: StandingOrder): ProjectKey {
  return { id: projectId, code, regionCode, sector, generalContractorId }
}

/** The orders of the batch numbers; rows of an unknown batch, or of one outside the actor's scope, leave. */
async function resolveOrders(context: Context, batch: ResultBatch): Promise<ReadonlyMap<string, StandingOrder>> {
  const numbers = [...new Set(batch.rows().map(({ value }) => value.batchNo))]
  const orders = new Map((await standingOrders(context.tx, numbers)).map(order => [order.batchNo, order]))
  for (const { row, value } of batch.rows()) {
    const order = orders.get(value.batchNo)
    if (!order) batch.refuse(row, 'batchNo', 'batch-unknown', { batch: value.batchNo })
    else if (!isInScope(context, order)) batch.refuse(row, 'batchNo', 'batch-out-of-scope', { batch: value.batchNo })
  }
  return orders
}

function isInScope(context: Context, { projectId, regionCode, sector }: StandingOrder): boolean {
  return covers(context.actor, { kind: 'project', id: projectId, projectId: projectId as never, regionCode, sector })
}

/** The item of each row: by its number, else by card and sum; rows without one leave the batch. */
async function resolveItems(
  context: Context,
  batch: ResultBatch,
  orders: ReadonlyMap<string, StandingOrder>,
): Promise<(value: ResultRow) => StandingItem> {
  const named = new Map(
    batch.rows().map(({ value }) => [value.batchNo, present(orders.get(value.batchNo), 'an order')]),
  )
  const books = indexItems(await standingItems(context.tx, [...named.values()]))
  const byCard = batch.rows().filter(({ value }) => value.n === undefined)
  const owners = await cardsByHash(
    context.tx,
    byCard.map(({ value }) => hashOf(context, value)),
  )
  const found = new Map<ResultRow, StandingItem>()
  for (const { row, value } of batch.rows()) {
    const order = present(named.get(value.batchNo), 'an order')
    const match = matchOf(context, value, order.id, books, owners)
    if (match.kind === 'found') found.set(value, match.item)
    else refuseMatch(batch, row, value, match)
  }
  return value => present(found.get(value), 'a row that stayed has an item')
}

const hashOf = (context: Context, value: ResultRow) => context.cipher.blindIndex(value.cardNumber ?? '', PLACES.card)

type Books = ReturnType<typeof indexItems>

function indexItems(items: readonly StandingItem[]) {
  const byNumber = new Map<string, StandingItem>()
  const byCard = new Map<string, StandingItem[]>()
  const add = (key: string, item: StandingItem) => {
    const same = byCard.get(key)
    if (same) same.push(item)
    else byCard.set(key, [item])
  }
  for (const item of items) {
    byNumber.set(`${item.orderId}/${item.n}`, item)
    add(`${item.orderId}/worker/${item.workerId}`, item)
    if (item.cardHash !== null) add(`${item.orderId}/card/${item.cardHash}`, item)
  }
  return { byNumber, byCard }
}

function matchOf(
  context: Context,
  value: ResultRow,
  orderId: string,
  books: Books,
  owners: Awaited<ReturnType<typeof cardsByHash>>,
): ItemMatch<StandingItem> {
  const amountFen = BigInt(value.amountFen)
  // Banks write cards with stars; a number not written in full says nothing.
  const hash = isCardNumber(value.cardNumber ?? '') ? hashOf(context, value).toString('hex') : null
  if (value.n !== undefined)
    return matchByNumber({ amountFen, cardHash: hash }, books.byNumber.get(`${orderId}/${value.n}`))
  const ordered = books.byCard.get(`${orderId}/card/${hash}`)
  const owner = owners.get(hash ?? '')?.workerId
  // An item ordered without a card is the card owner's; one ordered to another card is not.
  const owned = (books.byCard.get(`${orderId}/worker/${owner}`) ?? []).filter(item => item.cardHash === null)
  return matchByCard(amountFen, [...(ordered ?? []), ...owned])
}

function refuseMatch(batch: ResultBatch, row: number, value: ResultRow, match: ItemMatch<StandingItem>): void {
  const last4 = value.cardNumber?.slice(-4) ?? ''
  const item = value.n === undefined ? `****${last4}` : String(value.n)
  if (match.kind === 'found') return
  if (match.kind === 'amount-differs')
    batch.refuse(row, 'amountFen', match.kind, { ordered: String(match.ordered), given: value.amountFen })
  else if (match.kind === 'card-differs')
    batch.refuse(row, 'cardNumber', match.kind, { ordered: match.last4 ?? '', given: last4 })
  else batch.refuse(row, value.n === undefined ? 'cardNumber' : 'n', match.kind, { batch: value.batchNo, item })
}

function newResult(value: ResultRow, order: StandingOrder, item: StandingItem): NewResult {
  return {
    project_id: order.projectId,
    region_code: order.regionCode,
    sector: order.sector,
    order_id: order.id,
    n: item.n,
    on_day: value.on,
    status: value.status,
    worker_id: item.workerId,
    month: `${order.month}-01`,
    amount_fen: item.amountFen,
    reason: value.reason ?? null,
    serial: value.serial ?? null,
    employer_id: item.employerId,
  }
}
