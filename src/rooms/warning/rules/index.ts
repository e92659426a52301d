import type { Rule } from './rule.ts'
import { noAccount } from './w01-no-account.ts'
import { noDeposit } from './w04-no-deposit.ts'
import { depositTermEnds } from './w05-deposit-term.ts'
import { depositNotToppedUp } from './w06-deposit-top-up.ts'
import { noPaymentGuarantee } from './w07-no-payment-guarantee.ts'
import { noTransfer } from './w08-no-transfer.ts'
import { workWithoutPay } from './w23-work-without-pay.ts'
import { payWithoutWork } from './w24-pay-without-work.ts'
import { paidLessThanDue } from './w25-paid-less-than-due.ts'
import { payDayPassed } from './w39-pay-day-passed.ts'
import { settlementOverdue } from './w46-settlement-overdue.ts'
import { disputeStopsLabour } from './w47-dispute-stops-labour.ts'

/** Every rule. A new rule is one file, its test and one line here. */
export const RULES: readonly Rule[] = [
  noAccount,
  noDeposit,
  depositTermEnds,
  depositNotToppedUp,
  noPaymentGuarantee,
  noTransfer,
  workWithoutPay,
  payWithoutWork,
  paidLessThanDue,
  payDayPassed,
  settlementOverdue,
  disputeStopsLabour,
]
