import { type Day, dayOf } from '../../kernel/index.ts'
import type { PlanTask } from './facts.ts'

/** The last day of the year by which a task was to be done; undefined for a continuous duty. */
export function dueDayOf(task: PlanTask): Day | undefined {
  return task.dueYear === null ? undefined : dayOf(task.dueYear, LAST_MONTH, LAST_DAY)
}

const LAST_MONTH = 'JFMAMJJASOND'.length
const LAST_DAY = '1234567890123456789012345678901'.length
