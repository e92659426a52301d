import { type Static, Type } from 'typebox'
import {
  type Day,
  DayText,
  type Fen,
  FenText,
  field,
  IdText,
  LabelSchema,
  MonthText,
  PageInput,
  pageOf,
  Text,
  SumText,
  choice,
} from '../../../kernel/index.ts'
import { ProjectCode } from '../../registry/facts.ts'

/** The wage account of a project as its bank sees it, every movement of it, and what explains them. */

const optional = Type.Optional

export const StatementRow = Type.Object({
  project: ProjectCode,
  serial: field('交易流水号', 'Bank serial', Text(64)),
  on: field('交易日', 'Booked on', DayText),
  direction: field('收付', 'In or out', choice({ in: ['收', 'In'], out: ['付', 'Out'] })),
  amountFen: field('金额', 'Amount', SumText),
  method: field(
    '交易方式',
    'Booked by',
    choice({ transfer: ['转账', 'Transfer'], batch: ['批量代发', 'Batch'], cash: ['现金', 'Cash'] }),
  ),
  reference: optional(field('业务凭证号', 'Reference', Text(100))),
  party: optional(field('对方户名', 'Other side', Text(200))),
  partyAccount: optional(field('对方账号', "Other side's account", Text(40))),
  balanceFen: optional(field('账户余额', 'Balance after it', Type.String({ maxLength: 40, 'x-fen': true }))),
  summary: optional(field('摘要', 'Summary', Text(200))),
})
export type StatementRow = Static<typeof StatementRow>

/** A line that stands in the books; whether the worker is known decides nothing about its being the same line. */
export type StandingLine = {
  readonly projectId: string
  readonly serial: string
  readonly on: Day
  readonly direction: number
  readonly amountFen: string
  readonly method: string
  readonly workerId: string | null
}

/** Where money of a wage account stands: each fen that came in is in one of these. */
export const FLOW_PARTS = [
  'paid',
  'awaiting',
  'returned',
  'notOrdered',
  'kept',
  'closed',
  'cash',
  'outside',
  'unexplained',
] as const
export type FlowPart = (typeof FLOW_PARTS)[number]
/** What went in and out of an account, and what waits in it; amounts in fen. */
export type Flow = {
  readonly inFen: Fen
  /** To workers, less what came back. */
  readonly paidFen: Fen
  readonly outsideFen: Fen
  readonly cashFen: Fen
  readonly closedFen: Fen
  /** Ordered, and the bank has not answered. */
  readonly awaitingFen: Fen
  /** Sent back by the bank and not ordered again. */
  readonly returnedFen: Fen
  /** Due on sheets and not ordered. */
  readonly notOrderedFen: Fen
}

/** What rules and lists know of the wage account of a project; amounts in fen. */
export type AccountFacts = {
  readonly openedOn: Day
  readonly filedOn: Day | null
  readonly agreementOn: Day | null
  readonly closedOn: Day | null
}
/** Movements that the law forbids, gathered. */
export type Forbidden = {
  readonly times: number
  readonly fen: Fen
  readonly since: Day
  readonly keys: readonly string[]
}
/** What rules know of the money of a project beyond its months. */
export type MoneyFacts = {
  readonly account: AccountFacts | null
  readonly balanceFen: Fen
  readonly labourMonthFen: Fen | null
  readonly outside: Forbidden | null
  readonly cash: Forbidden | null
  /** The account is frozen, or somebody tries to, since this day. */
  readonly frozenSince: Day | null
}

/** A project of which nothing is known yet. */
export const NO_MONEY: MoneyFacts = {
  account: null,
  balanceFen: 0n,
  labourMonthFen: null,
  outside: null,
  cash: null,
  frozenSince: null,
}

export const AccountPageQuery = Type.Object({ project: ProjectCode })
const Part = Type.Object({ part: Type.Enum([...FLOW_PARTS]), fen: FenText })
const MonthFlow = Type.Object({
  month: MonthText,
  dueFen: FenText,
  agreedFen: optional(FenText),
  transferDue: DayText,
  payDue: DayText,
  transferredFen: FenText,
  transferredOn: optional(DayText),
  arrivedFen: FenText,
})
export const AccountPage = Type.Object({
  project: Type.String(),
  name: Type.String(),
  day: DayText,
  contractSignedOn: optional(DayText),
  /** How the account must be called, and the days of the law. */
  accountName: Type.String(),
  openBy: optional(DayText),
  openingLate: Type.Boolean(),
  account: optional(
    Type.Object({
      id: IdText,
      bankName: Type.String(),
      last4: Type.String(),
      openedOn: DayText,
      filedOn: optional(DayText),
      fileBy: optional(DayText),
      agreementOn: optional(DayText),
      closedOn: optional(DayText),
    }),
  ),
  /** Projects kept as sub-ledgers of the same account, with the balance of each. */
  shared: Type.Array(Type.Object({ project: Type.String(), name: Type.String(), balanceFen: FenText })),
  balanceFen: FenText,
  statement: optional(Type.Object({ on: DayText, fen: FenText, differenceFen: FenText })),
  /** The payroll that comes next: its transfer day has come, its wages are not paid. */
  coming: optional(Type.Object({ month: MonthText, payDue: DayText, needFen: FenText, shareBp: Type.Integer() })),
  curve: Type.Array(Type.Object({ on: DayText, inFen: FenText, outFen: FenText, balanceFen: FenText })),
  flow: Type.Object({ inFen: FenText, explainedBp: Type.Integer(), parts: Type.Array(Part) }),
  months: Type.Array(MonthFlow),
  forbidden: Type.Array(
    Type.Object({
      serial: Type.String(),
      on: DayText,
      fen: FenText,
      party: optional(Type.String()),
      kind: Type.Enum(['outside', 'cash']),
    }),
  ),
  entrustments: Type.Array(
    Type.Object({
      employer: Type.String(),
      name: Type.String(),
      paidPeople: Type.Integer(),
      paidFen: FenText,
      entrusted: Type.Boolean(),
      proceeding: optional(IdText),
    }),
  ),
  proceedings: Type.Array(
    Type.Object({
      id: IdText,
      number: Type.String(),
      label: LabelSchema,
      state: LabelSchema,
      ended: Type.Boolean(),
      changedOn: DayText,
    }),
  ),
})
export type AccountPage = Static<typeof AccountPage>

export const ACCOUNT_STATES = ['missing', 'unfiled', 'noAgreement', 'forbidden', 'unused', 'closed'] as const
export const AccountsQuery = Type.Object({
  state: optional(
    field(
      '情况',
      'State',
      choice({
        missing: ['没开户', 'Not opened'],
        unfiled: ['没备案', 'Not filed'],
        noAgreement: ['没有三方协议', 'No agreement'],
        forbidden: ['有违规支出', 'Forbidden movements'],
        unused: ['开了没用', 'Open, not used'],
        closed: ['已撤销', 'Closed'],
      }),
    ),
  ),
  ...PageInput,
})
export const AccountsPage = pageOf(
  Type.Object({
    project: Type.String(),
    name: Type.String(),
    region: LabelSchema,
    sector: Type.Integer(),
    bankName: optional(Type.String()),
    last4: optional(Type.String()),
    openedOn: optional(DayText),
    filedOn: optional(DayText),
    agreementOn: optional(DayText),
    closedOn: optional(DayText),
    inFen: FenText,
    paidFen: FenText,
    balanceFen: FenText,
    forbiddenFen: FenText,
    usedOn: optional(DayText),
  }),
)
export type AccountsRow = Static<typeof AccountsPage>['rows'][number]

export const MoveQuery = Type.Object({ project: ProjectCode, ...PageInput })
export const MovePage = pageOf(
  Type.Object({
    key: Type.String(),
    on: DayText,
    other: Type.Enum(['owner', 'workers', 'outside', 'cash', 'contractor']),
    /** What went in; negative: out. */
    fen: FenText,
    reason: LabelSchema,
    party: optional(Type.String()),
    count: Type.Integer(),
  }),
)
export type MoveRow = Static<typeof MovePage>['rows'][number]

/** Words of the reasons for which a wage account moves. */
export const MOVE_REASONS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  transferred: { zh: '拨付人工费', en: 'Labour cost transferred' },
  'wages-paid': { zh: '工资付到本人卡', en: "Wages paid to the workers' own cards" },
  'wages-returned': { zh: '银行退回', en: 'Returned by the bank' },
  'paid-in': { zh: '流水收入', en: 'Paid in, by the statement' },
  'paid-without-order': { zh: '没有指令付给工人', en: 'Paid to a worker without an order' },
  'cash-drawn': { zh: '提取现金', en: 'Cash drawn' },
  'left-account': { zh: '转给非工人', en: 'Left the account to somebody else' },
  'put-back': { zh: '退回专户', en: 'Put back' },
  'balance-returned': { zh: '撤户，余额归总包', en: 'Closed, the balance to the general contractor' },
}
