import type { Operation } from '../../kernel/index.ts'
import { answerContest, contestDay, contestLine, listContests } from './index/contest.ts'
import { draftSheet } from './index/draft.ts'
import { findLines, getSheet, listSheets, myLines } from './index/reads.ts'
import { recordSheets } from './index/record.ts'
import { reviewSheet } from './index/review.ts'
import { mySlip, paySlip } from './index/slip.ts'
import { recordSignatures } from './index/signatures.ts'
import { displaySheet, lineProof, sealSheet } from './index/seal.ts'
import { signLine } from './index/sign.ts'
import { recordLeave, recordPayTerms, recordPieces } from './index/terms.ts'

/** The front door of payroll: what is owed to whom, who signed it, and the seal on it. */
export * from './facts.ts'
export { writeContest as noteContest } from './store/contests.ts'
export { expectedPay } from './index/expected.ts'
export {
  CARD_PROBLEMS,
  checkOwnCards,
  PAY_PROBLEMS,
  refuseFutureDays,
  refuseWrongPay,
  TIME_PROBLEMS,
} from './index/common.ts'

export const operations: readonly Operation[] = [
  recordSheets,
  recordPayTerms,
  recordPieces,
  recordLeave,
  recordSignatures,
  draftSheet,
  displaySheet,
  signLine,
  contestLine,
  contestDay,
  answerContest,
  listContests,
  reviewSheet,
  sealSheet,
  paySlip,
  mySlip,
  listSheets,
  getSheet,
  findLines,
  myLines,
  lineProof,
] as unknown as readonly Operation[]
