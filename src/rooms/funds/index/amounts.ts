import type { Batch, ProblemDef } from '../../../kernel/index.ts'
import { sumFlaw } from '../decide.ts'

/** Sums as rows give them. */

/** Refusals of a sum of money that moved or is to move. */
export const AMOUNT_PROBLEMS = {
  'amount-not-positive': {
    kind: 'invalid',
    says: { zh: '金额要大于零：{given}。', en: 'The amount must be above zero: {given}.' },
    fix: {
      zh: '照银行凭证填写；退回的款不写成负数。',
      en: 'Enter what the bank paper says; money sent back is not written as a negative sum.',
    },
    cite: { instrument: 'reg724', article: '31' },
  },
  'amount-not-number': {
    kind: 'invalid',
    says: { zh: '金额不是以分计的整数：{given}。', en: 'The amount is not a whole number of fen: {given}.' },
    fix: { zh: '改成数字。', en: 'Enter a number.' },
  },
} as const satisfies Record<string, ProblemDef>

/** Takes out rows whose amount is no sum above zero. */
export function refuseWrongAmount<Row extends { readonly amountFen: string }>(
  batch: Pick<Batch<Row, keyof typeof AMOUNT_PROBLEMS>, 'rows' | 'refuse'>,
): void {
  for (const { row, value } of batch.rows()) {
    const flaw = sumFlaw(value.amountFen)
    if (flaw) batch.refuse(row, 'amountFen', flaw, { given: value.amountFen })
  }
}
