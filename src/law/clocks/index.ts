import type { Clock } from '../types.ts'
import { CREDIT_CLOCKS } from './credit.ts'
import { INSPECTION_CLOCKS } from './inspection.ts'
import { JUSTICE_CLOCKS } from './justice.ts'
import { PLATFORM_CLOCKS } from './platform.ts'
import { WAGE_CLOCKS } from './wage.ts'

export { readClock } from './read.ts'

/** Every statutory clock, by subject. */
export const CLOCKS: readonly Clock[] = [
  ...WAGE_CLOCKS,
  ...INSPECTION_CLOCKS,
  ...JUSTICE_CLOCKS,
  ...CREDIT_CLOCKS,
  ...PLATFORM_CLOCKS,
]
