import { Type } from 'typebox'
import { type Day, field } from '../../../kernel/index.ts'

/** What is known of a wage account, a freezing attempt and an entrustment as proceedings. Money is fen as text. */

export const SIGNERS = ['owner', 'generalContractor', 'bank'] as const
export type Signer = (typeof SIGNERS)[number]

export const DayOfMonth = field(
  '约定的每月拨付日',
  'Transfer day of each month',
  Type.Integer({ minimum: 1, maximum: 31 }),
)

export type WageAccountFacts = {
  readonly bankCode: string
  readonly bankName: string
  readonly transferDay: number
  readonly signed: readonly Signer[]
  /** The day the last of the three signed. */
  readonly agreedOn: Day | null
  readonly accountNumberLast4: string
  readonly openedOn: Day | null
  readonly filedOn: Day | null
  readonly noticeOn: Day | null
  readonly ground: string
}

/** What guards of a wage account look at. */
export type WageAccountEvidence = {
  /** The side of the agreement the actor stands for in this project; null when none. */
  readonly side: Signer | null
  /** An account of the project that is open; null when there is none. */
  readonly account: {
    readonly id: string
    readonly openedOn: Day
    readonly filedOn: Day | null
    readonly agreementOn: Day | null
    readonly bankCode: string
    readonly bankName: string
    readonly last4: string
  } | null
  /** The account number is held for this project of another general contractor. */
  readonly heldFor: string | null
  /** It is held for another project of this general contractor, and the city wants one each. */
  readonly mayShare: boolean
  readonly finished: boolean
  readonly unpaidPeople: number
  readonly unpaidFen: string
  readonly awaitingFen: string
  readonly balanceFen: string
}

export type FreezingFacts = {
  readonly authority: string
  readonly document: string
  readonly amountFen: string
  readonly carriedOut: boolean
}

export type EntrustmentFacts = {
  /** The subcontractor. */
  readonly employer: string
  readonly name: string
  readonly acceptedOn: Day | null
}
export type EntrustmentEvidence = {
  readonly subcontractor: { readonly id: string; readonly name: string } | null
  /** The actor is this project's general contractor, or acts for it. */
  readonly isContractor: boolean
  readonly isSubcontractor: boolean
  readonly open: boolean
}
