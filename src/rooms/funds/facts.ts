import { type Static, Type } from 'typebox'
import {
  type Day,
  DayText,
  type Fen,
  FenText,
  field,
  IdText,
  MonthText,
  PageInput,
  pageOf,
  Text,
  SumText,
} from '../../kernel/index.ts'
import { ProjectCode } from '../registry/facts.ts'

export type { CoverStanding } from './facts/covers.ts'
export type { NodeStanding } from './facts/settlement.ts'

/** Where the money is: dedicated wage accounts, and the labour cost transferred into them. */

const optional = Type.Optional

export const AccountRow = Type.Object({
  project: ProjectCode,
  bankCode: field('开户行代码', 'Bank code', Text(16)),
  bankName: field('开户行', 'Bank', Text(200)),
  accountNumber: field('账号', 'Account number', Text(40)),
  openedOn: field('开立日', 'Opened on', DayText),
  openedSupposed: Type.Optional(field('开立日是推定的', 'The day of opening is supposed', Type.Boolean())),
  filedOn: optional(field('备案日', 'Filed on', DayText)),
  closedOn: optional(field('撤销日', 'Closed on', DayText)),
  agreementOn: optional(field('三方协议签订日', 'Tripartite agreement signed on', DayText)),
})
export type AccountRow = Static<typeof AccountRow>

export const TransferRow = Type.Object({
  project: ProjectCode,
  reference: field('凭证号', 'Reference', Text(100)),
  month: field('工资月份', 'Wage month', MonthText),
  on: field('拨付日', 'Day', DayText),
  amountFen: field('金额', 'Amount', SumText),
  payer: optional(field('付款人', 'Payer', Text(200))),
})
export type TransferRow = Static<typeof TransferRow>

/** A wage account in the books, by the blind index of its number. */
export type StandingAccount = {
  readonly projectId: string
  readonly hash: string
  readonly bankCode: string
  readonly bankName: string
  readonly openedOn: Day
  /** The day of opening is only supposed: a paper that says it wins. */
  readonly openedSupposed: boolean
  readonly filedOn: Day | null
  readonly closedOn: Day | null
  /** The day owner, general contractor and bank signed their agreement. */
  readonly agreementOn: Day | null
}

/** A transfer as it is given or stands: labour cost of one wage month, in fen. */
export type Transfer = {
  readonly projectId: string
  readonly reference: string
  readonly month: string
  readonly on: Day
  readonly amountFen: Fen
}

export const AccountQuery = Type.Object({ project: ProjectCode })
export const AccountList = Type.Object({
  rows: Type.Array(
    Type.Object({
      account: IdText,
      bankCode: Type.String(),
      bankName: Type.String(),
      last4: Type.String(),
      openedOn: DayText,
      filedOn: optional(DayText),
      closedOn: optional(DayText),
      agreementOn: optional(DayText),
    }),
  ),
})
export type AccountView = Static<typeof AccountList>['rows'][number]

export const TransferQuery = Type.Object({
  project: ProjectCode,
  month: optional(field('工资月份', 'Wage month', MonthText)),
  ...PageInput,
})
const TransferView = Type.Object({
  reference: Type.String(),
  month: MonthText,
  on: DayText,
  amountFen: FenText,
  payer: optional(Type.String()),
})
export type TransferView = Static<typeof TransferView>
export const TransferPage = pageOf(TransferView)
