import { CASES_QUESTIONS } from './cases.ts'
import { MONEY_QUESTIONS } from './money.ts'
import type { Question } from './question.ts'
import { STANDING_QUESTIONS } from './standing.ts'
import { WAGES_QUESTIONS } from './wages.ts'

/** Every question, in the order of the page. */
export const QUESTIONS: readonly Question[] = [
  ...WAGES_QUESTIONS,
  ...MONEY_QUESTIONS,
  ...CASES_QUESTIONS,
  ...STANDING_QUESTIONS,
]
