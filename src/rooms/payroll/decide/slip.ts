import { type Cite, formatYuan, type Step } from '../../../kernel/index.ts'
import { HALVES_A_DAY } from '../decide.ts'
import type { Slip } from '../facts/terms.ts'

/** The steps of a line that was sent as it is: what the sender says, nothing worked out. Pure. */

const reg = (article: string): Cite => ({ instrument: 'reg724', article })

export function sentSteps(
  slip: Pick<Slip, 'halfDays' | 'rateFen' | 'pieceFen' | 'deductionFen' | 'dueFen'>,
): Slip['steps'] {
  const yuan = (fen: string) => formatYuan(BigInt(fen))
  const fact = (zh: string, en: string, value: string, article: string): Step => ({
    label: { zh, en },
    value,
    cite: reg(article),
    kind: 'fact',
  })
  const some: readonly (Step | undefined)[] = [
    slip.halfDays === undefined
      ? undefined
      : fact('工日（报送）', 'Days, as sent', String(slip.halfDays / HALVES_A_DAY), '31'),
    slip.rateFen === undefined ? undefined : fact('日工资（报送）', 'Day rate, as sent', yuan(slip.rateFen), '13'),
    BigInt(slip.pieceFen) > 0n ? fact('计件', 'Pieces', yuan(slip.pieceFen), '13') : undefined,
    BigInt(slip.deductionFen) > 0n ? fact('扣款', 'Deduction', `-${yuan(slip.deductionFen)}`, '15') : undefined,
    { ...fact('应发', 'Due', yuan(slip.dueFen), '12'), kind: 'result' },
  ]
  return some.flatMap(step => (step ? [{ ...step }] : [])) as Slip['steps']
}
