import type { Measure } from '../../../kernel/index.ts'
import { boardCounts, boardEvidence } from '../store/boards.ts'

/** Row 22 of the plan: sites at work with a complete rights notice board; beside it, who has his own notice. */
export const measures: readonly Measure[] = [
  {
    task: 22,
    version: 1,
    label: { zh: '告示牌齐全的工地', en: 'Sites with a complete notice board' },
    unit: { zh: '个工地告示牌齐全', en: 'sites with a complete board' },
    of: { zh: '个在建工地', en: 'sites at work' },
    targetSetting: 'target.22',
    counts: boardCounts,
    evidence: boardEvidence,
  },
]
