import { type Static, Type } from 'typebox'
import {
  type Day,
  DayText,
  type Fen,
  FenText,
  field,
  IdText,
  type Month,
  MonthText,
  PageInput,
  pageOf,
  Text,
  SumText,
} from '../../kernel/index.ts'
import { Person, ProjectCode } from '../registry/facts.ts'

/** What was ordered from the bank for each worker, and what the bank said of it. */

export const RESULT_STATES = ['paid', 'returned'] as const
export type ResultState = (typeof RESULT_STATES)[number]
/** Where one item of an order stands: the bank has not answered, paid it, or sent it back. */
export const ITEM_STATES = ['underway', 'paid', 'returned'] as const
export type ItemState = (typeof ITEM_STATES)[number]

const optional = Type.Optional
const ItemNumber = field('序号', 'Number in the batch', Type.Integer({ minimum: 1, maximum: 1_000_000 }))
const BatchNo = field('批次号', 'Batch number', Text(64))
const CardNumber = field('工资卡号', 'Wage card', Text(40))

export const OrderRow = Type.Object({
  project: ProjectCode,
  batchNo: BatchNo,
  month: field('工资月份', 'Wage month', MonthText),
  orderedOn: field('指令日', 'Ordered on', DayText),
  n: ItemNumber,
  person: Person,
  amountFen: field('金额', 'Amount', SumText),
  cardNumber: optional(CardNumber),
  replacesBatchNo: optional(field('替代批次', 'Replaces batch', Text(64))),
})
export type OrderRow = Static<typeof OrderRow>

export const ResultRow = Type.Object({
  batchNo: BatchNo,
  n: optional(ItemNumber),
  cardNumber: optional(CardNumber),
  amountFen: field('金额', 'Amount', SumText),
  status: field('状态', 'Status', Type.Enum([...RESULT_STATES])),
  reason: optional(field('原因', 'Reason', Text(200))),
  serial: optional(field('流水号', 'Serial', Text(100))),
  on: field('日期', 'Day', DayText),
})
export type ResultRow = Static<typeof ResultRow>

/** The head of an order: what every row of one batch must agree on. */
export type OrderHead = {
  readonly projectId: string
  readonly month: Month
  readonly orderedOn: Day
  readonly replacesBatchNo: string | null
}

/** One item of an order. Money in fen; the card by its blind index, when it is known. */
export type OrderItem = {
  readonly n: number
  readonly workerId: string
  readonly amountFen: Fen
  readonly cardHash: string | null
  readonly cardLast4: string | null
}

/** An order in the books with the keys of its project. */
export type StandingOrder = OrderHead & {
  readonly batchNo: string
  readonly id: string
  readonly code: string
  readonly regionCode: number
  readonly sector: 1 | 2 | 3
  readonly generalContractorId: string | null
}
export type StandingItem = OrderItem & { readonly orderId: string; readonly employerId: string }

/** One answer of the bank on one item. */
export type BankResult = { readonly on: Day; readonly status: ResultState }

/** One worker's money that may be ordered now. Money is fen as text, since facts of proceedings are kept as JSON. */
export type PayableItem = {
  readonly worker: string
  readonly employer: string
  readonly fen: string
  readonly last4: string
}
/** What may be ordered of a month: sealed lines not ordered yet or sent back, as far as the account covers them. */
export type Payable = {
  readonly isSealed: boolean
  /** Transfers of the month less what is ordered of them. */
  readonly poolFen: string
  readonly items: readonly PayableItem[]
  /** Whom the account does not cover, in the order of the sheets. */
  readonly uncovered: readonly { readonly worker: string; readonly fen: string }[]
  readonly withoutCard: readonly string[]
}
export type PayRunFacts = {
  readonly project: string
  readonly month: string
  readonly items: readonly PayableItem[]
  readonly totalFen: string
}

/** What is unordered of a worker's sealed lines of a month, in the order of the sheets. */
export type UnpaidLine = {
  readonly worker: string
  readonly employer: string
  readonly fen: Fen
  readonly last4: string | null
}

const SumView = Type.Object({ people: Type.Integer(), fen: FenText })
export const PayableQuery = Type.Object({ project: ProjectCode, month: field('工资月份', 'Wage month', MonthText) })
export const PayableView = Type.Object({
  isSealed: Type.Boolean(),
  poolFen: FenText,
  payable: SumView,
  uncovered: SumView,
  withoutCard: SumView,
})

export const OrderQuery = Type.Object({
  project: optional(ProjectCode),
  month: optional(field('工资月份', 'Wage month', MonthText)),
  ...PageInput,
})
export const OrderView = Type.Object({
  order: IdText,
  batchNo: Type.String(),
  project: Type.String(),
  month: MonthText,
  orderedOn: DayText,
  items: Type.Integer(),
  totalFen: FenText,
  paidItems: Type.Integer(),
  paidFen: FenText,
  returnedItems: Type.Integer(),
  returnedFen: FenText,
  replacesBatchNo: optional(Type.String()),
})
export type OrderView = Static<typeof OrderView>
export const OrderPage = pageOf(OrderView)

export const ItemView = Type.Object({
  n: Type.Integer(),
  worker: IdText,
  name: Type.String(),
  siteCard: optional(Type.String()),
  amountFen: FenText,
  card: optional(Type.String()),
  state: Type.Enum([...ITEM_STATES]),
  on: optional(DayText),
  reason: optional(Type.String()),
  serial: optional(Type.String()),
})
export type ItemView = Static<typeof ItemView>
export const OrderDetail = Type.Object({ head: OrderView, rows: Type.Array(ItemView), next: optional(Type.String()) })
export const OrderRef = Type.Object({ batchNo: BatchNo, ...PageInput })

export const BankOrderRef = Type.Object({ batchNo: BatchNo })
const BankNamed = {
  bankCode: optional(field('银行代码', 'Bank code', Type.String())),
  bankName: optional(field('开户行', 'Bank', Type.String())),
}
/** An order with whole numbers of account and cards, for its bank. */
export const BankOrderView = Type.Object({
  batchNo: BatchNo,
  orderedOn: DayText,
  month: MonthText,
  payer: Type.Object({
    name: field('付款单位', 'Payer', Type.String()),
    creditCode: field('统一社会信用代码', 'Credit code', Type.String()),
    account: field('付款账号', 'Paying account', Type.String()),
    ...BankNamed,
  }),
  items: Type.Array(
    Type.Object({
      n: ItemNumber,
      name: field('姓名', 'Name', Type.String()),
      cardNumber: CardNumber,
      amountFen: FenText,
      ...BankNamed,
    }),
  ),
})
