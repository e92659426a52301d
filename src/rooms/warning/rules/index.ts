import type { Rule } from './rule.ts'
import { noAccount } from './w01-no-account.ts'
import { accountNotFiled } from './w02-not-filed.ts'
import { noAgreement } from './w03-no-agreement.ts'
import { noDeposit } from './w04-no-deposit.ts'
import { depositTermEnds } from './w05-deposit-term.ts'
import { depositNotToppedUp } from './w06-deposit-top-up.ts'
import { noPaymentGuarantee } from './w07-no-payment-guarantee.ts'
import { noTransfer } from './w08-no-transfer.ts'
import { withoutRegistration } from './w14-no-registration.ts'
import { withoutTraining } from './w15-no-training.ts'
import { doubtfulIdentity } from './w16-doubtful-identity.ts'
import { workWithoutPay } from './w23-work-without-pay.ts'
import { payWithoutWork } from './w24-pay-without-work.ts'
import { paidLessThanDue } from './w25-paid-less-than-due.ts'
import { exitUnsettled } from './w32-exit-unsettled.ts'
import { transferShort } from './w09-transfer-short.ts'
import { balanceShort } from './w11-balance-short.ts'
import { cashDrawn } from './w29-cash.ts'
import { leftAccount } from './w30-left-account.ts'
import { accountFrozen } from './w31-account-frozen.ts'
import { payDayPassed } from './w39-pay-day-passed.ts'
import { noticeBoardMissing } from './w41-notice-board.ts'
import { noWageOfficer } from './w42-no-wage-officer.ts'
import { publicFundsMissing } from './w45-public-funds.ts'
import { settlementOverdue } from './w46-settlement-overdue.ts'
import { disputeStopsLabour } from './w47-dispute-stops-labour.ts'
import { noSheet } from './w19-no-sheet.ts'
import { unsignedSheet } from './w20-unsigned-sheet.ts'
import { workedUnpaid } from './w21-worked-unpaid.ts'
import { fewerPaid } from './w22-fewer-paid.ts'
import { belowMinimum } from './w26-below-minimum.ts'
import { largePayment } from './w27-large-payment.ts'
import { cardNotOwn } from './w28-card-not-own.ts'
import { twoSites } from './w16-two-sites.ts'
import { saysNotArrived } from './w48-says-not-arrived.ts'
import { unlawfulDeduction } from './w49-deduction.ts'

/** Every rule. A new rule is one file, its test and one line here. */
export const RULES: readonly Rule[] = [
  noAccount,
  accountNotFiled,
  noAgreement,
  noDeposit,
  depositTermEnds,
  depositNotToppedUp,
  noPaymentGuarantee,
  noTransfer,
  withoutRegistration,
  withoutTraining,
  doubtfulIdentity,
  workWithoutPay,
  payWithoutWork,
  paidLessThanDue,
  exitUnsettled,
  transferShort,
  balanceShort,
  cashDrawn,
  leftAccount,
  accountFrozen,
  payDayPassed,
  noticeBoardMissing,
  noWageOfficer,
  publicFundsMissing,
  settlementOverdue,
  disputeStopsLabour,
  noSheet,
  unsignedSheet,
  workedUnpaid,
  fewerPaid,
  belowMinimum,
  largePayment,
  cardNotOwn,
  twoSites,
  saysNotArrived,
  unlawfulDeduction,
]
